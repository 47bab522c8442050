//! The thread that reads the rings. It converts records to events and queues them for the thread that writes the
//! capture.
//!
//! If the queue is full, the thread leaves records in the rings, and the probe counts the events that find no room
//! there. While a command is pending the thread does not wait for room in the queue: the thread that sent the command
//! waits for its result and takes no batches.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use syscap_bpf::{Counters, Error, Probe, RawRecord, RecordKind};

use super::priority;
use crate::decode::{Clock, EventMaker};
use syscap_session::EventBatch;
use syscap_session::feed::FinalCounts;
use syscap_session::stop::StopFlag;

#[cfg(test)]
mod tests;

/// Time of one read of the rings. A command waits this long at most.
const READ_TIMEOUT: Duration = Duration::from_millis(25);
/// Interval at which the thread checks a full queue for room.
const ROOM_CHECK_INTERVAL: Duration = Duration::from_millis(1);
/// Age from which on a record has certainly left the rings: twice the reordering window.
const SETTLE_TIME: Duration = Duration::from_millis(2);
/// Largest number of empty batches that are kept for reuse: about as many as may be queued.
const SPARE_BATCHES_MAX: usize = 128;

/// A source of records: the probe.
pub trait Records: Send + 'static {
    /// Reads records as [`Probe::read`] does.
    fn read(&mut self, wait: Duration, each: impl FnMut(RawRecord<'_>)) -> Result<(), Error>;
    /// Reads records as [`Probe::read_rest`] does.
    fn read_rest(&mut self, each: impl FnMut(RawRecord<'_>));
    /// Stops or resumes the capture as [`Probe::set_enabled`] does.
    fn set_enabled(&mut self, enabled: bool) -> Result<(), Error>;
    /// Returns the counters as [`Probe::stats`] does.
    fn stats(&self) -> Result<Counters, Error>;
}

/// A handle of the thread that reads the rings.
pub struct Rings<R> {
    /// `None`: the thread has been told to stop.
    commands: Option<Sender<Command<R>>>,
    batches: Receiver<EventBatch>,
    shared: Arc<QueueState>,
    thread: Option<JoinHandle<Result<FinalCounts, Error>>>,
    /// The final counts, once the thread has stopped.
    final_counts: Option<FinalCounts>,
}

/// A request to the thread.
enum Command<R> {
    Call(Box<dyn FnOnce(&mut R) + Send>),
    NewThreads(Sender<HashSet<i64>>),
    Stop,
}

/// The state that both threads share.
struct QueueState {
    /// Bytes of the queued batches.
    queued_bytes: AtomicUsize,
    /// Limit of `queued_bytes`.
    queue_limit: AtomicUsize,
    /// Commands that are not done yet.
    pending_commands: AtomicUsize,
    /// Empty batches for reuse.
    spare: Mutex<Vec<EventBatch>>,
}

/// The reason why no more events come.
#[derive(Debug)]
pub enum Ended {
    /// The thread was told to stop, and all batches have been taken.
    Stopped(FinalCounts),
    /// The rings cannot be read.
    Failed(Error),
    /// The thread panicked.
    Panicked,
}

impl<R: Records> Rings<R> {
    /// Starts the thread. `queue_limit`: bytes that may be queued. Once the flag is raised the thread stops by itself
    /// and the probe is removed, even if the thread that writes the capture is blocked.
    ///
    /// # Errors
    /// [`std::io::Error`] if no thread can be started.
    pub fn start(records: R, queue_limit: usize, stop: &StopFlag) -> std::io::Result<Self> {
        let (command_sender, commands) = channel();
        let (batch_sender, batches) = channel();
        let shared = Arc::new(QueueState {
            queued_bytes: AtomicUsize::new(0),
            queue_limit: AtomicUsize::new(queue_limit),
            pending_commands: AtomicUsize::new(0),
            spare: Mutex::new(Vec::new()),
        });
        let ring_thread = RingThread {
            records,
            commands,
            stop: stop.clone(),
            sender: BatchSender {
                batches: batch_sender,
                shared: Arc::clone(&shared),
                batch: EventBatch::default(),
                maker: EventMaker::new(),
                clock: Clock::new(),
                lost: Vec::new(),
                stop: stop.clone(),
                new_threads: Some(HashSet::new()),
            },
        };
        let thread = std::thread::Builder::new().name("rings".to_owned()).spawn(move || ring_thread.run())?;
        Ok(Self { commands: Some(command_sender), batches, shared, thread: Some(thread), final_counts: None })
    }

    /// Changes the number of bytes that may be queued.
    pub fn set_queue_limit(&self, queue_limit: usize) {
        self.shared.queue_limit.store(queue_limit, Ordering::Relaxed);
    }

    /// Runs a function with the records' source in the thread, and returns its result. Takes one [`READ_TIMEOUT`] at
    /// most.
    ///
    /// # Errors
    /// [`Ended`] if the thread has ended.
    pub fn call<T: Send + 'static>(&mut self, act: impl FnOnce(&mut R) -> T + Send + 'static) -> Result<T, Ended> {
        self.request(|reply| {
            Command::Call(Box::new(move |records| {
                // The requester waits for the result, or has gone.
                let _ = reply.send(act(records));
            }))
        })
    }

    /// Returns the threads that were created so far. Call this once.
    ///
    /// # Errors
    /// [`Ended`] if the thread has ended.
    pub fn new_threads(&mut self) -> Result<HashSet<i64>, Ended> {
        self.request(Command::NewThreads)
    }

    /// Ends the capture. Then take the remaining batches until [`Ended::Stopped`].
    pub fn stop(&mut self) {
        if let Some(commands) = self.commands.take() {
            self.shared.pending_commands.fetch_add(1, Ordering::AcqRel);
            // A thread that has failed reports its error when it is joined.
            let _ = commands.send(Command::Stop);
        }
    }

    /// Returns the next batch; `None`: none came within `wait`.
    ///
    /// # Errors
    /// [`Ended`] after the last batch.
    pub fn next(&mut self, wait: Duration) -> Result<Option<EventBatch>, Ended> {
        let batch = match self.batches.recv_timeout(wait) {
            Ok(batch) => batch,
            Err(RecvTimeoutError::Timeout) => return Ok(None),
            Err(RecvTimeoutError::Disconnected) => return Err(self.end()),
        };
        self.shared.queued_bytes.fetch_sub(batch.size(), Ordering::AcqRel);
        Ok(Some(batch))
    }

    /// Returns an empty batch to the thread for reuse.
    pub fn recycle(&self, mut batch: EventBatch) {
        batch.clear();
        if let Ok(mut spare) = self.shared.spare.lock()
            && spare.len() < SPARE_BATCHES_MAX
        {
            spare.push(batch);
        }
    }

    fn request<T>(&mut self, command: impl FnOnce(Sender<T>) -> Command<R>) -> Result<T, Ended> {
        let (reply, answer) = channel();
        self.shared.pending_commands.fetch_add(1, Ordering::AcqRel);
        let is_sent = self.commands.as_ref().is_some_and(|commands| commands.send(command(reply)).is_ok());
        match answer.recv() {
            Ok(answer) if is_sent => Ok(answer),
            _ => Err(self.end()),
        }
    }

    /// Returns the reason why the thread has ended.
    fn end(&mut self) -> Ended {
        match self.thread.take().map(JoinHandle::join) {
            Some(Ok(Ok(counts))) => Ended::Stopped(*self.final_counts.insert(counts)),
            Some(Ok(Err(error))) => Ended::Failed(error),
            Some(Err(_)) => Ended::Panicked,
            None => self.final_counts.map_or(Ended::Panicked, Ended::Stopped),
        }
    }
}

impl<R> Drop for Rings<R> {
    fn drop(&mut self) {
        // No batch is taken any more: the thread must not wait for room.
        self.shared.pending_commands.fetch_add(1, Ordering::AcqRel);
    }
}

/// The thread that reads the rings.
struct RingThread<R> {
    records: R,
    commands: Receiver<Command<R>>,
    /// The flag that ends the capture.
    stop: StopFlag,
    sender: BatchSender,
}

/// Converts records to events and sends them in batches.
struct BatchSender {
    batches: Sender<EventBatch>,
    shared: Arc<QueueState>,
    batch: EventBatch,
    maker: EventMaker,
    clock: Clock,
    /// By CPU: the count of lost events in its last record.
    lost: Vec<u64>,
    /// The flag that ends the capture: the thread does not wait for room once it is raised.
    stop: StopFlag,
    /// Threads that were created so far; `None`: they have been taken.
    new_threads: Option<HashSet<i64>>,
}

impl<R: Records> RingThread<R> {
    /// Reads the rings until a command or the flag stops the thread, or the handle is dropped. Returns the final
    /// counts.
    fn run(mut self) -> Result<FinalCounts, Error> {
        priority::raise();
        loop {
            if self.stop.is_raised() {
                return self.stop();
            }
            let wait = if self.sender.is_queue_full() { ROOM_CHECK_INTERVAL } else { Duration::ZERO };
            let command = match self.commands.recv_timeout(wait) {
                Ok(command) => command,
                Err(RecvTimeoutError::Timeout) => {
                    if wait.is_zero() {
                        self.read(READ_TIMEOUT)?;
                    }
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(FinalCounts::default()),
            };
            match command {
                Command::Call(act) => act(&mut self.records),
                Command::NewThreads(reply) => {
                    std::thread::sleep(SETTLE_TIME);
                    self.read(Duration::ZERO)?;
                    // The requester waits for the result, or has gone.
                    let _ = reply.send(self.sender.new_threads.take().unwrap_or_default());
                }
                Command::Stop => {
                    self.records.set_enabled(false)?;
                    // The thread must wait for room again: all batches are being taken.
                    self.sender.command_done();
                    return self.stop();
                }
            }
            // The command counts as pending until here, so that reads for it do not wait for room.
            self.sender.command_done();
        }
    }

    fn read(&mut self, wait: Duration) -> Result<(), Error> {
        let Self { records, sender, .. } = self;
        sender.clock.refresh();
        let result = records.read(wait, |record| sender.push(&record));
        sender.send_batch();
        result
    }

    /// Stops the capture, reads the remaining records, and returns the final counts.
    fn stop(&mut self) -> Result<FinalCounts, Error> {
        self.records.set_enabled(false)?;
        let Self { records, sender, .. } = self;
        records.read_rest(|record| sender.push(&record));
        sender.send_batch();
        let reported: u64 = sender.lost.iter().sum();
        let counted = records.stats()?;
        Ok(FinalCounts { lost_at_end: counted.lost().saturating_sub(reported), filtered: counted.filtered })
    }
}

impl BatchSender {
    fn is_queue_full(&self) -> bool {
        self.shared.queued_bytes.load(Ordering::Acquire) > self.shared.queue_limit.load(Ordering::Relaxed)
    }

    #[inline]
    fn push(&mut self, record: &RawRecord<'_>) {
        if record.kind == RecordKind::Child
            && let Some(new_threads) = &mut self.new_threads
        {
            new_threads.insert(i64::from(record.header.tid));
        }
        let drops = new_losses(&mut self.lost, record);
        for part in record.parts() {
            self.batch.push(record.header.time, |events| self.maker.append(&part, &self.clock, drops, events));
        }
        if self.batch.is_full() {
            self.send_batch();
        }
    }

    fn command_done(&self) {
        self.shared.pending_commands.fetch_sub(1, Ordering::AcqRel);
    }

    fn send_batch(&mut self) {
        if self.batch.is_empty() {
            return;
        }
        let next = self.shared.spare.lock().ok().and_then(|mut spare| spare.pop()).unwrap_or_default();
        let batch = std::mem::replace(&mut self.batch, next);
        self.shared.queued_bytes.fetch_add(batch.size(), Ordering::AcqRel);
        // If the receiver has gone, the commands' sender has gone too, which ends the thread.
        let _ = self.batches.send(batch);
        let may_wait = || self.shared.pending_commands.load(Ordering::Acquire) == 0 && !self.stop.is_raised();
        while self.is_queue_full() && may_wait() {
            std::thread::sleep(ROOM_CHECK_INTERVAL);
        }
    }
}

/// Returns the number of events that this record's CPU has lost since its previous record.
fn new_losses(lost: &mut Vec<u64>, record: &RawRecord<'_>) -> u32 {
    let cpu = usize::from(record.header.cpu);
    if lost.len() <= cpu {
        lost.resize(cpu + 1, 0);
    }
    let Some(before) = lost.get_mut(cpu) else { return 0 };
    let new = record.header.lost.saturating_sub(*before);
    *before = record.header.lost.max(*before);
    u32::try_from(new).unwrap_or(u32::MAX)
}

impl Records for Probe {
    fn read(&mut self, wait: Duration, each: impl FnMut(RawRecord<'_>)) -> Result<(), Error> {
        Self::read(self, wait, each).map(drop)
    }

    fn read_rest(&mut self, each: impl FnMut(RawRecord<'_>)) {
        Self::read_rest(self, each);
    }

    fn set_enabled(&mut self, enabled: bool) -> Result<(), Error> {
        Self::set_enabled(self, enabled)
    }

    fn stats(&self) -> Result<Counters, Error> {
        Self::stats(self)
    }
}
