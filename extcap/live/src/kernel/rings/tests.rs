//! The queue between the thread that reads the rings and the one that writes the capture, with a fake probe.

use std::collections::VecDeque;
use std::sync::MutexGuard;

use zerocopy::IntoBytes;

use super::*;

/// A fake probe with a ring of `room` records. Events that find no room are counted as lost.
#[derive(Clone)]
struct Fake(Arc<Mutex<Ring>>);

struct Ring {
    records: VecDeque<[u64; 8]>,
    room: usize,
    issued: u64,
    lost: u64,
    enabled: bool,
    fails: bool,
}

impl Fake {
    fn new(room: usize) -> Self {
        Self(Arc::new(Mutex::new(Ring {
            records: VecDeque::new(),
            room,
            issued: 0,
            lost: 0,
            enabled: true,
            fails: false,
        })))
    }

    fn ring(&self) -> MutexGuard<'_, Ring> {
        self.0.lock().unwrap()
    }

    /// Makes events.
    fn issue(&self, count: u64) {
        self.issue_of(RecordKind::Syscall, 7, count);
    }

    fn issue_of(&self, kind: RecordKind, tid: u64, count: u64) {
        const GETPID: u64 = 39;
        let kind = if kind == RecordKind::Child { 2 } else { 1 };
        let mut ring = self.ring();
        for _ in 0..count {
            ring.issued += 1;
            if ring.records.len() >= ring.room {
                ring.lost += 1;
                continue;
            }
            let (sequence, lost) = (ring.issued, ring.lost);
            // Length, kind and number; time, begin, result; counters; pid and tid; CPU, flags, arguments.
            ring.records.push_back([64 | kind << 32 | GETPID << 48, sequence, 0, 0, sequence, lost, 7 | tid << 32, 0]);
        }
    }
}

impl Records for Fake {
    fn read(&mut self, wait: Duration, mut each: impl FnMut(RawRecord<'_>)) -> Result<(), Error> {
        if self.ring().fails {
            return Err(Error::Missing("ring"));
        }
        if self.ring().records.is_empty() {
            std::thread::sleep(wait.min(ROOM_CHECK_INTERVAL));
        }
        // Room in a ring of the kernel is released while records are read, and here, too.
        loop {
            let next = self.ring().records.pop_front();
            let Some(record) = next else { return Ok(()) };
            each(RawRecord::parse(record.as_bytes()).unwrap());
        }
    }

    fn read_rest(&mut self, each: impl FnMut(RawRecord<'_>)) {
        self.read(Duration::ZERO, each).unwrap();
    }

    fn set_enabled(&mut self, enabled: bool) -> Result<(), Error> {
        self.ring().enabled = enabled;
        Ok(())
    }

    fn stats(&self) -> Result<Counters, Error> {
        Ok(Counters { lost_full: self.ring().lost, ..Counters::default() })
    }
}

/// Waits until the thread has reached a state.
fn wait_until(is: impl Fn() -> bool) {
    while !is() {
        std::thread::sleep(ROOM_CHECK_INTERVAL);
    }
}

#[test]
fn a_thread_that_waits_for_room_ends_when_the_handle_is_dropped() {
    let fake = Fake::new(usize::MAX);
    let mut rings = Rings::start(fake.clone(), 0, &StopFlag::default()).unwrap();
    fake.issue(5000);
    wait_until(|| rings.shared.queued_bytes.load(Ordering::Acquire) > 0);
    let thread = rings.thread.take().unwrap();
    drop(rings);
    assert_eq!(thread.join().unwrap().unwrap(), FinalCounts::default());
}

/// Takes all batches until the end. Returns the number of events, the losses that they report, and the losses at the
/// end.
fn take_all(rings: &mut Rings<Fake>) -> (u64, u64, u64) {
    let (mut events, mut lost) = (0, 0);
    loop {
        match rings.next(Duration::ZERO) {
            Ok(Some(mut batch)) => {
                while let Some((_, event)) = batch.next_event() {
                    events += 1;
                    lost += u64::from(event.header.drops);
                }
                rings.recycle(batch);
            }
            Ok(None) => {}
            Err(Ended::Stopped(rest)) => return (events, lost, rest.lost_at_end),
            Err(error) => panic!("{error:?}"),
        }
    }
}

#[test]
fn events_that_find_no_room_are_counted_exactly() {
    const QUEUE_LIMIT: usize = 16 << 10;
    let fake = Fake::new(100);
    let mut rings = Rings::start(fake.clone(), QUEUE_LIMIT, &StopFlag::default()).unwrap();
    // No batch is taken: the queue fills, then the ring, then events are lost.
    let queued_bytes = || rings.shared.queued_bytes.load(Ordering::Acquire);
    wait_until(|| {
        fake.issue(50);
        queued_bytes() > QUEUE_LIMIT
    });
    let full = queued_bytes();
    fake.issue(1000);
    wait_until(|| fake.ring().lost >= 900);
    assert!(queued_bytes() <= full + 200 * 400, "{full} bytes waited, then {}", queued_bytes());
    let (mut events, mut reported) = (0, 0);
    // Take and make events at the same time.
    for _ in 0..100 {
        if let Some(mut batch) = rings.next(ROOM_CHECK_INTERVAL).unwrap() {
            while let Some((_, event)) = batch.next_event() {
                events += 1;
                reported += u64::from(event.header.drops);
            }
            rings.recycle(batch);
        }
        fake.issue(150);
    }
    rings.stop();
    let (rest, reported_last, lost_at_end) = take_all(&mut rings);
    let ring = fake.ring();
    assert_eq!(reported + reported_last + lost_at_end, ring.lost, "losses reported and lost");
    assert_eq!(events + rest + ring.lost, ring.issued, "written and lost events are all events");
    assert!(!ring.enabled, "the capture was not stopped");
}

#[test]
fn commands_are_done_while_the_queue_is_full() {
    let fake = Fake::new(10);
    let mut rings = Rings::start(fake.clone(), 0, &StopFlag::default()).unwrap();
    fake.issue(5);
    wait_until(|| rings.shared.queued_bytes.load(Ordering::Acquire) > 0);
    fake.issue(20);
    assert_eq!(rings.call(|fake: &mut Fake| fake.ring().records.len()).unwrap(), 10);
    assert_eq!(rings.call(|fake: &mut Fake| fake.ring().lost).unwrap(), 10);
    rings.stop();
    assert_eq!(take_all(&mut rings), (15, 0, 10));
}

#[test]
fn events_before_the_end_are_delivered() {
    let fake = Fake::new(usize::MAX);
    let mut rings = Rings::start(fake.clone(), 4096, &StopFlag::default()).unwrap();
    fake.issue(100_000);
    rings.stop();
    assert_eq!(take_all(&mut rings), (100_000, 0, 0));
    assert!(rings.call(|_: &mut Fake| ()).is_err());
}

#[test]
fn new_threads_are_returned_once() {
    let fake = Fake::new(usize::MAX);
    let mut rings = Rings::start(fake.clone(), 0, &StopFlag::default()).unwrap();
    fake.issue_of(RecordKind::Child, 8, 1);
    fake.issue(1);
    assert_eq!(rings.new_threads().unwrap(), HashSet::from([8]));
    rings.stop();
    assert_eq!(take_all(&mut rings), (2, 0, 0));
}

#[test]
fn rings_that_cannot_be_read_end_the_capture_with_their_error() {
    let fake = Fake::new(1);
    let mut rings = Rings::start(fake.clone(), 0, &StopFlag::default()).unwrap();
    fake.ring().fails = true;
    let end = loop {
        match rings.next(ROOM_CHECK_INTERVAL) {
            Ok(_) => {}
            Err(end) => break end,
        }
    };
    assert!(matches!(end, Ended::Failed(Error::Missing("ring"))), "{end:?}");
}

/// A signal ends the capture and removes the probe although no batch is taken. The captured events can still be read.
#[test]
fn a_raised_flag_ends_the_thread_and_removes_the_probe() {
    let fake = Fake::new(usize::MAX);
    let stop = StopFlag::default();
    let mut rings = Rings::start(fake.clone(), 0, &stop).unwrap();
    fake.issue(5000);
    wait_until(|| rings.shared.queued_bytes.load(Ordering::Acquire) > 0);
    stop.raise();
    wait_until(|| rings.thread.as_ref().is_some_and(JoinHandle::is_finished));
    assert!(!fake.ring().enabled);
    // A further command, of a front end that does not know of the end yet.
    assert!(matches!(rings.call(|_| ()), Err(Ended::Stopped(_))));
    rings.stop();
    assert_eq!(take_all(&mut rings), (5000, 0, 0));
    assert!(matches!(rings.next(Duration::ZERO), Err(Ended::Stopped(_))));
}
