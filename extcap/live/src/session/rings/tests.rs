//! The queue between the rings and who shows their events, over a kernel of the tests' own.

use std::collections::VecDeque;
use std::sync::MutexGuard;

use zerocopy::IntoBytes;

use super::*;

/// A ring that holds so many records; what finds no room is counted.
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

    /// Events happen.
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
            std::thread::sleep(wait.min(LOOK));
        }
        // As of the kernel's rings, room comes back while records are looked at.
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

/// Waits until the thread has brought it about.
fn wait_until(is: impl Fn() -> bool) {
    while !is() {
        std::thread::sleep(LOOK);
    }
}

#[test]
fn a_thread_that_waits_for_room_ends_with_who_would_take() {
    let fake = Fake::new(usize::MAX);
    let mut rings = Rings::start(fake.clone(), 0, &StopFlag::default()).unwrap();
    fake.issue(5000);
    wait_until(|| rings.shared.waiting.load(Ordering::Acquire) > 0);
    let thread = rings.thread.take().unwrap();
    drop(rings);
    assert_eq!(thread.join().unwrap().unwrap(), Rest::default());
}

/// Takes everything until the end: how many events, how many losses they tell of, and how many they do not.
fn take_all(rings: &mut Rings<Fake>) -> (u64, u64, u64) {
    let (mut events, mut lost) = (0, 0);
    loop {
        match rings.next(Duration::ZERO) {
            Ok(Some(mut batch)) => {
                while let Some((_, event)) = batch.next_event() {
                    events += 1;
                    lost += u64::from(event.header.drops);
                }
                rings.give_back(batch);
            }
            Ok(None) => {}
            Err(Ended::Told(rest)) => return (events, lost, rest.untold),
            Err(error) => panic!("{error:?}"),
        }
    }
}

#[test]
fn what_finds_no_room_is_counted_to_the_event() {
    const MOST: usize = 16 << 10;
    let fake = Fake::new(100);
    let mut rings = Rings::start(fake.clone(), MOST, &StopFlag::default()).unwrap();
    // Nobody takes anything: the queue fills, then the ring, then events are lost.
    let waiting = || rings.shared.waiting.load(Ordering::Acquire);
    wait_until(|| {
        fake.issue(50);
        waiting() > MOST
    });
    let full = waiting();
    fake.issue(1000);
    wait_until(|| fake.ring().lost >= 900);
    assert!(waiting() <= full + 200 * 400, "{full} bytes waited, then {}", waiting());
    let (mut events, mut told) = (0, 0);
    // Taken and issued at once.
    for _ in 0..100 {
        if let Some(mut batch) = rings.next(LOOK).unwrap() {
            while let Some((_, event)) = batch.next_event() {
                events += 1;
                told += u64::from(event.header.drops);
            }
            rings.give_back(batch);
        }
        fake.issue(150);
    }
    rings.stop();
    let (rest, told_last, untold) = take_all(&mut rings);
    let ring = fake.ring();
    assert_eq!(told + told_last + untold, ring.lost, "losses told and lost");
    assert_eq!(events + rest + ring.lost, ring.issued, "shown and lost are all that happened");
    assert!(!ring.enabled, "the capture goes on");
}

#[test]
fn commands_are_heard_while_the_queue_is_full() {
    let fake = Fake::new(10);
    let mut rings = Rings::start(fake.clone(), 0, &StopFlag::default()).unwrap();
    fake.issue(5);
    wait_until(|| rings.shared.waiting.load(Ordering::Acquire) > 0);
    fake.issue(20);
    assert_eq!(rings.call(|fake: &mut Fake| fake.ring().records.len()).unwrap(), 10);
    assert_eq!(rings.call(|fake: &mut Fake| fake.ring().lost).unwrap(), 10);
    rings.stop();
    assert_eq!(take_all(&mut rings), (15, 0, 10));
}

#[test]
fn what_was_captured_before_the_end_is_handed_over() {
    let fake = Fake::new(usize::MAX);
    let mut rings = Rings::start(fake.clone(), 4096, &StopFlag::default()).unwrap();
    fake.issue(100_000);
    rings.stop();
    assert_eq!(take_all(&mut rings), (100_000, 0, 0));
    assert!(rings.call(|_: &mut Fake| ()).is_err());
}

#[test]
fn new_threads_are_told_once() {
    let fake = Fake::new(usize::MAX);
    let mut rings = Rings::start(fake.clone(), 0, &StopFlag::default()).unwrap();
    fake.issue_of(RecordKind::Child, 8, 1);
    fake.issue(1);
    assert_eq!(rings.born().unwrap(), HashSet::from([8]));
    rings.stop();
    assert_eq!(take_all(&mut rings), (2, 0, 0));
}

#[test]
fn rings_that_cannot_be_read_end_the_capture_with_the_reason() {
    let fake = Fake::new(1);
    let mut rings = Rings::start(fake.clone(), 0, &StopFlag::default()).unwrap();
    fake.ring().fails = true;
    let end = loop {
        match rings.next(LOOK) {
            Ok(_) => {}
            Err(end) => break end,
        }
    };
    assert!(matches!(end, Ended::Failed(Error::Missing("ring"))), "{end:?}");
}

/// A signal ends the capture though nobody takes anything, and the probe goes; what was captured is still to be had.
#[test]
fn a_raised_flag_ends_the_thread_and_lets_the_probe_go() {
    let fake = Fake::new(usize::MAX);
    let stop = StopFlag::default();
    let mut rings = Rings::start(fake.clone(), 0, &stop).unwrap();
    fake.issue(5000);
    wait_until(|| rings.shared.waiting.load(Ordering::Acquire) > 0);
    stop.raise();
    wait_until(|| rings.thread.as_ref().is_some_and(JoinHandle::is_finished));
    assert!(!fake.ring().enabled);
    // Asked for something once more, as by a front end that has not heard of the end.
    assert!(matches!(rings.call(|_| ()), Err(Ended::Told(_))));
    rings.stop();
    assert_eq!(take_all(&mut rings), (5000, 0, 0));
    assert!(matches!(rings.next(Duration::ZERO), Err(Ended::Told(_))));
}
