//! A thread that writes chunks of bytes while their producer makes the next ones.
//!
//! The queue between the two is bounded in bytes. Written chunks come back to the producer empty, so that a long output
//! allocates a few buffers once.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

/// Largest number of empty buffers that are kept for reuse.
const SPARE_BUFFERS_MAX: usize = 4;

/// The producer's end of an output that a thread writes. `T` is what the thread returns at its end.
#[derive(Debug)]
pub struct OutputThread<T> {
    queue: Arc<Queue>,
    writer: Option<JoinHandle<io::Result<T>>>,
}

/// The thread's end: the chunks to write, in their order.
#[derive(Debug)]
pub struct Chunks {
    queue: Arc<Queue>,
}

/// The error of a chunk that cannot be sent, because the thread has ended. [`OutputThread::join`] returns the reason.
#[derive(Debug, thiserror::Error)]
#[error("the thread that writes the output has ended")]
pub struct OutputEnded;

/// The chunks that wait, and the empty buffers.
#[derive(Debug)]
struct Queue {
    /// Bytes that may be queued before [`OutputThread::send`] blocks.
    limit: usize,
    /// Capacity in bytes of a new buffer.
    buffer_size: usize,
    state: Mutex<QueueState>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct QueueState {
    chunks: VecDeque<Vec<u8>>,
    /// Bytes that are queued or being written.
    bytes: usize,
    /// Empty buffers. The last one was used last and may still be in a cache.
    spare: Vec<Vec<u8>>,
    /// `true`: no chunk follows.
    is_closed: bool,
    /// `true`: the thread takes no more chunks.
    has_ended: bool,
}

impl<T: Send + 'static> OutputThread<T> {
    /// Starts a thread that runs `write`, which takes chunks until there are no more. [`OutputThread::send`] blocks while
    /// more than `limit` bytes are queued; new buffers have room for `buffer_size` bytes.
    ///
    /// # Errors
    /// [`io::Error`] if no thread can be started.
    pub fn start(
        limit: usize,
        buffer_size: usize,
        write: impl FnOnce(&mut Chunks) -> io::Result<T> + Send + 'static,
    ) -> io::Result<Self> {
        let queue = Queue { limit, buffer_size, state: Mutex::default(), changed: Condvar::new() };
        let queue = Arc::new(queue);
        let mut chunks = Chunks { queue: Arc::clone(&queue) };
        let writer = std::thread::Builder::new().name("output".to_owned()).spawn(move || write(&mut chunks))?;
        Ok(Self { queue, writer: Some(writer) })
    }

    /// Queues a chunk, once there is room for it, and returns an empty buffer.
    ///
    /// # Errors
    /// [`OutputEnded`] if the thread has ended; the chunk is lost.
    pub fn send(&mut self, chunk: Vec<u8>) -> Result<Vec<u8>, OutputEnded> {
        let Queue { limit, buffer_size, changed, .. } = &*self.queue;
        let mut state = self.queue.lock();
        while state.bytes > *limit && !state.has_ended {
            state = changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.has_ended {
            return Err(OutputEnded);
        }
        state.bytes += chunk.len();
        state.chunks.push_back(chunk);
        changed.notify_all();
        Ok(state.spare.pop().unwrap_or_else(|| Vec::with_capacity(*buffer_size)))
    }

    /// `true` if everything that was sent is written.
    pub fn is_idle(&self) -> bool {
        self.queue.lock().bytes == 0
    }

    /// `true` if the thread takes no more chunks.
    pub fn has_ended(&self) -> bool {
        self.queue.lock().has_ended
    }

    /// Waits until the thread has written all chunks and ends. Returns what it returns.
    ///
    /// # Errors
    /// The error of the thread; [`io::ErrorKind::BrokenPipe`] if its result has been taken before.
    pub fn join(&mut self) -> io::Result<T> {
        self.queue.lock().is_closed = true;
        self.queue.changed.notify_all();
        match self.writer.take().map(JoinHandle::join) {
            Some(Ok(result)) => result,
            Some(Err(_)) => Err(io::Error::other("the thread that writes the output failed")),
            None => Err(io::Error::new(io::ErrorKind::BrokenPipe, "the output has ended")),
        }
    }
}

impl<T> Drop for OutputThread<T> {
    fn drop(&mut self) {
        self.queue.lock().is_closed = true;
        self.queue.changed.notify_all();
    }
}

impl Chunks {
    /// Returns an empty buffer to the producer, whose bytes count as written from now on.
    pub fn recycle(&mut self, mut chunk: Vec<u8>) {
        let mut state = self.queue.lock();
        state.bytes = state.bytes.saturating_sub(chunk.len());
        chunk.clear();
        // A buffer that has grown far beyond the usual size is freed.
        if chunk.capacity() <= 2 * self.queue.buffer_size && state.spare.len() < SPARE_BUFFERS_MAX {
            state.spare.push(chunk);
        }
        self.queue.changed.notify_all();
    }
}

impl Iterator for Chunks {
    type Item = Vec<u8>;

    /// Waits for a chunk; `None`: no chunk follows. A chunk that is written goes to [`Chunks::recycle`].
    fn next(&mut self) -> Option<Vec<u8>> {
        let mut state = self.queue.lock();
        loop {
            if let Some(chunk) = state.chunks.pop_front() {
                return Some(chunk);
            }
            if state.is_closed {
                return None;
            }
            state = self.queue.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Chunks {
    /// Wakes a producer that waits for room.
    fn drop(&mut self) {
        self.queue.lock().has_ended = true;
        self.queue.changed.notify_all();
    }
}

impl Queue {
    /// A thread that panics while it holds the lock leaves a queue that is still usable: no step in between is wrong.
    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    #[test]
    fn chunks_are_written_in_order_and_their_buffers_come_back() {
        let mut output = OutputThread::start(100, 10, |chunks| {
            let mut all = Vec::new();
            while let Some(chunk) = chunks.next() {
                all.extend_from_slice(&chunk);
                chunks.recycle(chunk);
            }
            Ok(all)
        })
        .unwrap();
        for byte in 0..200 {
            let buffer = output.send(vec![byte; 7]).unwrap();
            assert!(buffer.is_empty() && buffer.capacity() >= 7);
        }
        let expected: Vec<u8> = (0..200).flat_map(|byte| [byte; 7]).collect();
        assert_eq!(output.join().unwrap(), expected);
        assert!(output.is_idle() && output.has_ended());
        assert_eq!(output.join().unwrap_err().kind(), io::ErrorKind::BrokenPipe);
    }

    #[test]
    fn a_producer_waits_while_more_bytes_than_the_limit_are_queued() {
        let (write_one, is_asked) = channel::<()>();
        let mut output = OutputThread::start(10, 1, move |chunks| {
            while let Some(chunk) = chunks.next() {
                is_asked.recv().unwrap();
                chunks.recycle(chunk);
            }
            Ok(())
        })
        .unwrap();
        output.send(vec![0; 11]).unwrap();
        assert!(!output.is_idle());
        let (sent, is_sent) = channel();
        let producer = std::thread::spawn(move || {
            output.send(vec![0; 1]).unwrap();
            sent.send(()).unwrap();
            output
        });
        assert!(is_sent.recv_timeout(Duration::from_millis(200)).is_err());
        write_one.send(()).unwrap();
        is_sent.recv().unwrap();
        write_one.send(()).unwrap();
        producer.join().unwrap().join().unwrap();
    }

    #[test]
    fn the_end_of_the_thread_wakes_a_producer_that_waits() {
        let mut output = OutputThread::<()>::start(10, 1, |chunks| {
            chunks.next();
            std::thread::sleep(Duration::from_millis(50));
            Err(io::ErrorKind::StorageFull.into())
        })
        .unwrap();
        output.send(vec![0; 11]).unwrap();
        assert!(output.send(vec![0; 1]).is_err());
        assert_eq!(output.join().unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
