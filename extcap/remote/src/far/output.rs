//! The thread that writes frames to the near end.

use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// A handle of the thread, which any thread may use.
#[derive(Debug, Clone)]
pub struct FrameSender {
    frames: Sender<Vec<u8>>,
    shared: Arc<OutputState>,
}

/// The state that the thread shares with its handles.
#[derive(Debug, Default)]
struct OutputState {
    /// Bytes that are queued or being written.
    queued: AtomicUsize,
    /// `true`: nothing more can be written.
    has_ended: AtomicBool,
}

impl FrameSender {
    /// Starts the thread.
    ///
    /// # Errors
    /// [`io::Error`] if no thread can be started.
    pub fn start(output: impl Write + Send + 'static) -> io::Result<(Self, JoinHandle<()>)> {
        let (sender, frames) = channel();
        let shared = Arc::new(OutputState::default());
        let handle = Self { frames: sender, shared: Arc::clone(&shared) };
        let thread = std::thread::Builder::new().name("output".to_owned());
        let thread = thread.spawn(move || {
            // The reader of the commands sees the end of the connection, too.
            let _ = write_frames(output, &frames, &shared);
            shared.has_ended.store(true, Ordering::Release);
        })?;
        Ok((handle, thread))
    }

    /// Queues a frame.
    pub fn send(&self, frame: Vec<u8>) {
        self.shared.queued.fetch_add(frame.len(), Ordering::AcqRel);
        // If the thread has ended, `has_ended` says so.
        let _ = self.frames.send(frame);
    }

    /// Returns the number of bytes that wait.
    pub fn queued(&self) -> usize {
        self.shared.queued.load(Ordering::Acquire)
    }

    /// `true` if nothing more can be written.
    pub fn has_ended(&self) -> bool {
        self.shared.has_ended.load(Ordering::Acquire)
    }

    /// Waits until all frames are written, or the connection or the time ends.
    pub fn drain(&self, timeout: Duration) {
        let start = Instant::now();
        while self.queued() > 0 && !self.has_ended() && start.elapsed() < timeout {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
}

fn write_frames(mut output: impl Write, frames: &Receiver<Vec<u8>>, shared: &OutputState) -> io::Result<()> {
    for frame in frames {
        output.write_all(&frame)?;
        output.flush()?;
        shared.queued.fetch_sub(frame.len(), Ordering::AcqRel);
    }
    Ok(())
}
