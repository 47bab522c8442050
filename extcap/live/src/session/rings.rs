//! The thread that reads the rings: records become events, which wait in a queue to be shown.
//!
//! Where too much waits, the thread leaves the records in the rings, and the probe counts what finds no room there. It
//! waits for room only as long as it is asked nothing: whoever asks would wait for the answer, and take nothing.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use syscap_bpf::{Counters, Error, Probe, RawRecord, RecordKind};

use super::priority;
use crate::decode::{Batch, Clock, EventMaker};
use crate::stop::StopFlag;

#[cfg(test)]
mod tests;

/// How long one look at the rings waits: what the thread is asked to do waits as long at most.
const TICK: Duration = Duration::from_millis(25);
/// How often is looked whether the queue has room again.
const LOOK: Duration = Duration::from_millis(1);
/// So old must a record be to be sure that it has left the rings: the reordering window, and as long again.
const SETTLED: Duration = Duration::from_millis(2);
/// Empty batches that are kept to be filled: about as many as may wait.
const SPARE: usize = 128;

/// Where records come from: the probe.
pub trait Records: Send + 'static {
    /// As [`Probe::read`].
    fn read(&mut self, wait: Duration, each: impl FnMut(RawRecord<'_>)) -> Result<(), Error>;
    /// As [`Probe::read_rest`].
    fn read_rest(&mut self, each: impl FnMut(RawRecord<'_>));
    /// As [`Probe::set_enabled`].
    fn set_enabled(&mut self, enabled: bool) -> Result<(), Error>;
    /// As [`Probe::stats`].
    fn stats(&self) -> Result<Counters, Error>;
}

/// The thread, as seen by the one that shows events.
pub struct Rings<R> {
    /// `None`: it was told to end.
    commands: Option<Sender<Command<R>>>,
    batches: Receiver<Batch>,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<Result<Rest, Error>>>,
    /// What the thread left, once that is known.
    rest: Option<Rest>,
}

/// What the thread is asked to do.
enum Command<R> {
    Act(Box<dyn FnOnce(&mut R) + Send>),
    Born(Sender<HashSet<i64>>),
    Stop,
}

/// What both threads look at.
struct Shared {
    /// Bytes of the batches that wait.
    waiting: AtomicUsize,
    /// How many may wait.
    most: AtomicUsize,
    /// Commands that have not been heard.
    asked: AtomicUsize,
    /// Batches to be filled again.
    spare: Mutex<Vec<Batch>>,
}

/// What the counters alone tell at the end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rest {
    /// Events that were lost after the last one of their CPU.
    pub untold: u64,
    /// Events that the filters refused.
    pub filtered: u64,
}

/// Why nothing more comes.
#[derive(Debug)]
pub enum Ended {
    /// The thread was told to end, and everything has been taken.
    Told(Rest),
    /// The rings cannot be read.
    Failed(Error),
    /// The thread failed.
    Gone,
}

impl<R: Records> Rings<R> {
    /// Begins to read; `most` bytes may wait. Once the flag is raised the capture ends by itself, and the probe goes:
    /// whoever shows the events may be waiting for something that never comes.
    ///
    /// # Errors
    /// Where there is no thread to be had.
    pub fn start(records: R, most: usize, stop: &StopFlag) -> std::io::Result<Self> {
        let (commands, heard) = channel();
        let (full, batches) = channel();
        let shared = Arc::new(Shared {
            waiting: AtomicUsize::new(0),
            most: AtomicUsize::new(most),
            asked: AtomicUsize::new(0),
            spare: Mutex::new(Vec::new()),
        });
        let reader = Reader {
            records,
            heard,
            flag: stop.clone(),
            filler: Filler {
                full,
                shared: Arc::clone(&shared),
                batch: Batch::default(),
                maker: EventMaker::new(),
                clock: Clock::new(),
                lost: Vec::new(),
                flag: stop.clone(),
                born: Some(HashSet::new()),
            },
        };
        let thread = std::thread::Builder::new().name("rings".to_owned()).spawn(move || reader.run())?;
        Ok(Self { commands: Some(commands), batches, shared, thread: Some(thread), rest: None })
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

    /// Ends the capture. What was captured before is still to be taken, until [`Ended::Told`].
    pub fn stop(&mut self) {
        if let Some(commands) = self.commands.take() {
            self.shared.asked.fetch_add(1, Ordering::AcqRel);
            // A thread that has failed says so at its end.
            let _ = commands.send(Command::Stop);
        }
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
        self.shared.asked.fetch_add(1, Ordering::AcqRel);
        let sent = self.commands.as_ref().is_some_and(|commands| commands.send(command(reply)).is_ok());
        match answer.recv() {
            Ok(answer) if sent => Ok(answer),
            _ => Err(self.end()),
        }
    }

    /// Why the thread has ended.
    fn end(&mut self) -> Ended {
        match self.thread.take().map(JoinHandle::join) {
            Some(Ok(Ok(rest))) => Ended::Told(*self.rest.insert(rest)),
            Some(Ok(Err(error))) => Ended::Failed(error),
            Some(Err(_)) => Ended::Gone,
            None => self.rest.map_or(Ended::Gone, Ended::Told),
        }
    }
}

impl<R> Drop for Rings<R> {
    fn drop(&mut self) {
        // Nothing is taken any more: the thread is not to wait for it.
        self.shared.asked.fetch_add(1, Ordering::AcqRel);
    }
}

/// The thread.
struct Reader<R> {
    records: R,
    heard: Receiver<Command<R>>,
    /// Ends the capture.
    flag: StopFlag,
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
    /// Ends the capture: nothing waits for room then.
    flag: StopFlag,
    /// Threads that came to be; `None`: they have been asked for.
    born: Option<HashSet<i64>>,
}

impl<R: Records> Reader<R> {
    /// Reads until it is told to end, or nobody is there to tell it. Returns how many events were lost of which none
    /// tells.
    fn run(mut self) -> Result<Rest, Error> {
        priority::raise();
        loop {
            if self.flag.is_raised() {
                return self.stop();
            }
            let wait = if self.filler.is_queue_full() { LOOK } else { Duration::ZERO };
            let command = match self.heard.recv_timeout(wait) {
                Ok(command) => command,
                Err(RecvTimeoutError::Timeout) => {
                    if wait.is_zero() {
                        self.read(TICK)?;
                    }
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => return Ok(Rest::default()),
            };
            match command {
                Command::Act(act) => act(&mut self.records),
                Command::Born(reply) => {
                    std::thread::sleep(SETTLED);
                    self.read(Duration::ZERO)?;
                    // Who asked waits for the answer, or is gone.
                    let _ = reply.send(self.filler.born.take().unwrap_or_default());
                }
                Command::Stop => {
                    self.records.set_enabled(false)?;
                    // Nobody waits for an answer: everything is being taken.
                    self.filler.answered();
                    return self.stop();
                }
            }
            // Only now: what is done for an answer does not wait for room.
            self.filler.answered();
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
    fn stop(&mut self) -> Result<Rest, Error> {
        self.records.set_enabled(false)?;
        let Self { records, filler, .. } = self;
        records.read_rest(|record| filler.take(&record));
        filler.hand_over();
        let told: u64 = filler.lost.iter().sum();
        let counted = records.stats()?;
        Ok(Rest { untold: counted.lost().saturating_sub(told), filtered: counted.filtered })
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

    fn answered(&self) {
        self.shared.asked.fetch_sub(1, Ordering::AcqRel);
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
        let may_wait = || self.shared.asked.load(Ordering::Acquire) == 0 && !self.flag.is_raised();
        while self.is_queue_full() && may_wait() {
            std::thread::sleep(LOOK);
        }
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

    fn stats(&self) -> Result<Counters, Error> {
        Self::stats(self)
    }
}
