//! The thread that reads the rings: records become events, which wait in a queue to be shown.
//!
//! The queue is unbounded for the thread and bounded in bytes by the thread itself: where too much waits, it leaves the
//! records in the rings, and the probe counts what finds no room there. It never waits for room, so that it hears what
//! it is asked to do at any time.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use syscap_bpf::{Error, Probe, RawRecord, RecordKind};

use super::batch::Batch;
use super::clock::Clock;
use super::events::EventMaker;
use crate::priority;

#[cfg(test)]
mod tests;

/// How long one look at the rings waits: what the thread is asked to do waits as long at most.
const TICK: Duration = Duration::from_millis(25);
/// How often is looked whether the queue has room again.
const LOOK: Duration = Duration::from_millis(1);
/// So old must a record be to be sure that it has left the rings: the reordering window, and as long again.
const SETTLED: Duration = Duration::from_millis(2);
/// Empty batches that are kept to be filled.
const SPARE: usize = 16;

/// Where records come from: the probe.
pub trait Records: Send + 'static {
    /// As [`Probe::read`].
    fn read(&mut self, wait: Duration, each: impl FnMut(RawRecord<'_>)) -> Result<(), Error>;
    /// As [`Probe::read_rest`].
    fn read_rest(&mut self, each: impl FnMut(RawRecord<'_>));
    /// As [`Probe::set_enabled`].
    fn set_enabled(&mut self, enabled: bool) -> Result<(), Error>;
    /// How many events were lost so far.
    fn lost(&self) -> Result<u64, Error>;
}

/// The thread, as seen by the one that shows events.
pub struct Rings<R> {
    /// `None`: it was told to end.
    commands: Option<Sender<Command<R>>>,
    batches: Receiver<Batch>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<Result<(), Error>>>,
}

/// What the thread is asked to do.
enum Command<R> {
    Act(Box<dyn FnOnce(&mut R) + Send>),
    Born(Sender<HashSet<i64>>),
    Stop(Sender<u64>),
}

/// What both threads look at.
struct Shared {
    /// Bytes of the batches that wait.
    waiting: AtomicUsize,
    /// How many may wait.
    most: AtomicUsize,
    /// Batches to be filled again.
    spare: Mutex<Vec<Batch>>,
}

/// Why nothing more comes.
#[derive(Debug)]
pub enum Ended {
    /// The thread was told to end, and everything has been taken.
    Told,
    /// The rings cannot be read.
    Failed(Error),
    /// The thread failed.
    Gone,
}

impl<R: Records> Rings<R> {
    /// Begins to read; `most` bytes may wait.
    ///
    /// # Errors
    /// Where there is no thread to be had.
    pub fn start(records: R, most: usize) -> std::io::Result<Self> {
        let (commands, heard) = channel();
        let (full, batches) = channel();
        let shared = Arc::new(Shared {
            waiting: AtomicUsize::new(0),
            most: AtomicUsize::new(most),
            spare: Mutex::new(Vec::new()),
        });
        let reader = Reader {
            records,
            heard,
            filler: Filler {
                full,
                shared: Arc::clone(&shared),
                batch: Batch::default(),
                maker: EventMaker::new(),
                clock: Clock::new(),
                lost: Vec::new(),
                born: Some(HashSet::new()),
            },
        };
        let thread = std::thread::Builder::new().name("rings".to_owned()).spawn(move || reader.run())?;
        Ok(Self { commands: Some(commands), batches, shared, thread: Some(thread) })
    }

    /// How many bytes may wait from now on.
    pub fn set_most(&self, most: usize) {
        self.shared.most.store(most, Ordering::Relaxed);
    }

    /// Has the thread do something with what it reads from, within a tick; returns what that gives.
    ///
    /// # Errors
    /// [`Ended`] where the thread has ended.
    pub fn call<T: Send + 'static>(&mut self, act: impl FnOnce(&mut R) -> T + Send + 'static) -> Result<T, Ended> {
        self.ask(|reply| {
            Command::Act(Box::new(move |records| {
                // Who asked waits for the answer, or is gone.
                let _ = reply.send(act(records));
            }))
        })
    }

    /// The threads that came to be so far. To be asked once.
    ///
    /// # Errors
    /// As [`Rings::call`].
    pub fn born(&mut self) -> Result<HashSet<i64>, Ended> {
        self.ask(Command::Born)
    }

    /// Ends the capture. What was captured before is still to be taken; the losses that no event tells of are
    /// returned.
    ///
    /// # Errors
    /// As [`Rings::call`].
    pub fn stop(&mut self) -> Result<u64, Ended> {
        let untold = self.ask(Command::Stop);
        self.commands = None;
        untold
    }

    /// The next batch; `None`: none came within `wait`.
    ///
    /// # Errors
    /// [`Ended`] once everything has been taken and nothing more comes.
    pub fn next(&mut self, wait: Duration) -> Result<Option<Batch>, Ended> {
        let batch = match self.batches.recv_timeout(wait) {
            Ok(batch) => batch,
            Err(RecvTimeoutError::Timeout) => return Ok(None),
            Err(RecvTimeoutError::Disconnected) => return Err(self.end()),
        };
        self.shared.waiting.fetch_sub(batch.size(), Ordering::AcqRel);
        Ok(Some(batch))
    }

    /// Gives a batch back to be filled again.
    pub fn give_back(&self, mut batch: Batch) {
        batch.clear();
        if let Ok(mut spare) = self.shared.spare.lock()
            && spare.len() < SPARE
        {
            spare.push(batch);
        }
    }

    fn ask<T>(&mut self, command: impl FnOnce(Sender<T>) -> Command<R>) -> Result<T, Ended> {
        let (reply, answer) = channel();
        let sent = self.commands.as_ref().is_some_and(|commands| commands.send(command(reply)).is_ok());
        match answer.recv() {
            Ok(answer) if sent => Ok(answer),
            _ => Err(self.end()),
        }
    }

    /// Why the thread has ended.
    fn end(&mut self) -> Ended {
        match self.thread.take().map(JoinHandle::join) {
            Some(Ok(Err(error))) => Ended::Failed(error),
            Some(Ok(Ok(()))) => Ended::Told,
            None if self.commands.is_none() => Ended::Told,
            Some(Err(_)) | None => Ended::Gone,
        }
    }
}

/// The thread.
struct Reader<R> {
    records: R,
    heard: Receiver<Command<R>>,
    filler: Filler,
}

/// What becomes of a record.
struct Filler {
    full: Sender<Batch>,
    shared: Arc<Shared>,
    batch: Batch,
    maker: EventMaker,
    clock: Clock,
    /// By CPU: events lost so far, as its records said.
    lost: Vec<u64>,
    /// Threads that came to be; `None`: they have been asked for.
    born: Option<HashSet<i64>>,
}

impl<R: Records> Reader<R> {
    /// Reads until it is told to end, or nobody is there to tell it.
    fn run(mut self) -> Result<(), Error> {
        priority::raise();
        loop {
            let is_full = self.filler.is_queue_full();
            let command = if is_full {
                match self.heard.recv_timeout(LOOK) {
                    Err(RecvTimeoutError::Timeout) => continue,
                    Ok(command) => Some(command),
                    Err(RecvTimeoutError::Disconnected) => return Ok(()),
                }
            } else {
                match self.heard.try_recv() {
                    Err(TryRecvError::Empty) => None,
                    Ok(command) => Some(command),
                    Err(TryRecvError::Disconnected) => return Ok(()),
                }
            };
            // What is asked is answered where nobody waits for the answer any more, too.
            match command {
                None => self.read(TICK)?,
                Some(Command::Act(act)) => act(&mut self.records),
                Some(Command::Born(reply)) => {
                    std::thread::sleep(SETTLED);
                    self.read(Duration::ZERO)?;
                    let _ = reply.send(self.filler.born.take().unwrap_or_default());
                }
                Some(Command::Stop(reply)) => {
                    let untold = self.stop()?;
                    let _ = reply.send(untold);
                    return Ok(());
                }
            }
        }
    }

    fn read(&mut self, wait: Duration) -> Result<(), Error> {
        let Self { records, filler, .. } = self;
        filler.clock.refresh();
        let result = records.read(wait, |record| filler.take(&record));
        filler.hand_over();
        result
    }

    /// Reads the rest, and says how many events were lost after the last record of their CPU, of which the counters
    /// alone tell.
    fn stop(&mut self) -> Result<u64, Error> {
        self.records.set_enabled(false)?;
        let Self { records, filler, .. } = self;
        records.read_rest(|record| filler.take(&record));
        filler.hand_over();
        let told: u64 = filler.lost.iter().sum();
        Ok(records.lost()?.saturating_sub(told))
    }
}

impl Filler {
    fn is_queue_full(&self) -> bool {
        self.shared.waiting.load(Ordering::Acquire) > self.shared.most.load(Ordering::Relaxed)
    }

    #[inline]
    fn take(&mut self, record: &RawRecord<'_>) {
        if record.kind == RecordKind::Child
            && let Some(born) = &mut self.born
        {
            born.insert(i64::from(record.header.tid));
        }
        let drops = new_losses(&mut self.lost, record);
        self.batch.push(&mut self.maker, record, &self.clock, drops);
        if self.batch.is_full() {
            self.hand_over();
        }
    }

    fn hand_over(&mut self) {
        if self.batch.is_empty() {
            return;
        }
        let next = self.shared.spare.lock().ok().and_then(|mut spare| spare.pop()).unwrap_or_default();
        let batch = std::mem::replace(&mut self.batch, next);
        self.shared.waiting.fetch_add(batch.size(), Ordering::AcqRel);
        // Where nobody takes it the commands' other side is gone too, which ends the thread.
        let _ = self.full.send(batch);
    }
}

/// How many events this record's CPU lost since its last one.
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

    fn lost(&self) -> Result<u64, Error> {
        Ok(self.stats()?.lost())
    }
}
