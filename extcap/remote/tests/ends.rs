//! Both ends of a remote capture, connected by sockets, with a feed of the test's own at the far end.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used)] // a panic fails the test

use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use syscap::event::records::{FdInfo, FdKind, FdList, FdRecord, MachineInfo, ThreadRecord};
use syscap::event::{Completeness, Header, OwnedEvent};
use syscap::filter::{Filter, Truth};
use syscap_remote::far::{FarEnd, FarError, serve};
use syscap_remote::near::{Carried, Carrier, Connect, RemoteFeed};
use syscap_remote::wire::NearMachine;
use syscap_session::classes::ClassSet;
use syscap_session::feed::{FeedItem, FeedStart, FinalCounts};
use syscap_session::settings::{CaptureFormat, CaptureTarget, Settings, StateAtStart};
use syscap_session::source::SourceError;
use syscap_session::stop::StopFlag;
use syscap_session::{EventBatch, EventFeed, MachineState, SystemInfo, ThreadCheck};

const TIMEOUT: Duration = Duration::from_secs(20);

/// What the far end's feed was asked to do.
#[derive(Debug, PartialEq)]
enum Asked {
    Exclude(Vec<u32>),
    Filter(Option<String>),
    Checks(Vec<ThreadCheck>),
    Snaplen(u32),
    Pause(bool),
    Stop,
}

/// A feed that delivers what the test sends, and reports what it is asked to do.
struct TestFeed {
    state: MachineState,
    batches: Receiver<EventBatch>,
    asked: Sender<Asked>,
    is_stopped: bool,
}

impl EventFeed for TestFeed {
    fn set_stop_flag(&mut self, _stop: &StopFlag) {}

    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        let _ = self.asked.send(Asked::Exclude(pids.to_vec()));
        Ok(())
    }

    fn start(&mut self) -> Result<FeedStart, SourceError> {
        Ok(FeedStart { state: self.state.clone(), warnings: vec!["a warning".to_owned()], recheck_at: Some(77) })
    }

    fn next(&mut self, wait: Duration) -> Result<FeedItem, SourceError> {
        match self.batches.recv_timeout(if self.is_stopped { Duration::ZERO } else { wait }) {
            Ok(batch) => Ok(FeedItem::Batch(batch)),
            Err(_) if self.is_stopped => Ok(FeedItem::End(FinalCounts { lost_at_end: 3, filtered: 4 })),
            Err(_) => Ok(FeedItem::Nothing),
        }
    }

    fn recycle(&mut self, _batch: EventBatch) {}

    fn set_filter(&mut self, filter: Option<&Filter>) -> Result<Option<u64>, SourceError> {
        let _ = self.asked.send(Asked::Filter(filter.map(ToString::to_string)));
        Ok(Some(88))
    }

    fn send_checks(&mut self, checks: &mut Vec<ThreadCheck>) -> Result<(), SourceError> {
        let _ = self.asked.send(Asked::Checks(std::mem::take(checks)));
        Ok(())
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        if bytes > 1000 {
            return Err(SourceError { what: "too much".to_owned(), remedy: "Ask for less".to_owned() });
        }
        let _ = self.asked.send(Asked::Snaplen(bytes));
        Ok(())
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        let _ = self.asked.send(Asked::Pause(paused));
        Ok(())
    }

    fn stop(&mut self) {
        if !std::mem::replace(&mut self.is_stopped, true) {
            let _ = self.asked.send(Asked::Stop);
        }
    }
}

/// A socket as a carrier.
struct SocketCarrier {
    socket: UnixStream,
    last_words: Option<String>,
}

impl Carrier for SocketCarrier {
    fn take_messages(&mut self) -> Vec<String> {
        Vec::new()
    }

    fn end(&mut self) -> Option<String> {
        let _ = self.socket.shutdown(Shutdown::Both);
        self.last_words.clone()
    }

    fn process(&self) -> Option<u32> {
        None
    }
}

fn connect(socket: UnixStream, last_words: Option<&str>) -> Connect {
    let last_words = last_words.map(str::to_owned);
    Box::new(move |_| {
        let clone = || socket.try_clone().unwrap();
        let carrier = SocketCarrier { socket: clone(), last_words };
        Ok(Carried { input: Box::new(clone()), output: Box::new(clone()), carrier: Box::new(carrier) })
    })
}

fn settings() -> Settings {
    Settings {
        format: CaptureFormat::Pcapng,
        filter: syscap_session::filter::parse("proc.name = cat").unwrap(),
        target: CaptureTarget::Tree(7),
        container: Some("beef".to_owned()),
        classes: ClassSet::of(["file", "net"]),
        include_self: false,
        snaplen: 99,
        ring_kib: 128,
        state: StateAtStart::Full,
    }
}

fn near_machine() -> NearMachine {
    NearMachine { boot: "boot".to_owned(), pid_namespace: "pid:[1]".to_owned() }
}

/// A far end in a thread, and the near end's feed.
struct Ends {
    feed: RemoteFeed,
    batches: Sender<EventBatch>,
    asked: Receiver<Asked>,
    requested: Arc<Mutex<Option<Settings>>>,
    socket: UnixStream,
    far: JoinHandle<Result<(), FarError>>,
}

fn ends(state: MachineState) -> Ends {
    let (near, far) = UnixStream::pair().unwrap();
    let (batch_sender, batches) = channel();
    let (asked_sender, asked) = channel();
    let requested = Arc::new(Mutex::new(None));
    let (settings_of_far, feed_parts) = (Arc::clone(&requested), Mutex::new(Some((state, batches, asked_sender))));
    let socket = far.try_clone().unwrap();
    let far = std::thread::spawn(move || {
        let output = far.try_clone().unwrap();
        serve(
            far,
            output,
            FarEnd {
                new_feed: &|settings| {
                    *settings_of_far.lock().unwrap() = Some(settings.clone());
                    let (state, batches, asked) = feed_parts.lock().unwrap().take().unwrap();
                    Ok(Box::new(TestFeed { state, batches, asked, is_stopped: false }))
                },
                carriers: &mut || vec![1000, 1001],
                stop: StopFlag::default(),
                system: SystemInfo { release: "6.1".to_owned(), architecture: "x86_64".to_owned() },
                machine: Some(near_machine()),
                uid: 0,
            },
        )
    });
    let feed = RemoteFeed::new("web1", &settings(), Some(near_machine()), connect(near, None)).unwrap();
    Ends { feed, batches: batch_sender, asked, requested, socket, far }
}

fn event(number: u64) -> Header {
    Header {
        number,
        time: 1_000 + number,
        tid: 5,
        cpu: 1,
        kind: 1,
        flags: 0,
        entered: Some(900 + number),
        completeness: Completeness::Whole,
        drops: 0,
    }
}

/// Returns a batch of events with these numbers. Their times on the boot clock are the numbers.
fn batch(numbers: impl IntoIterator<Item = u64>) -> EventBatch {
    let mut batch = EventBatch::default();
    for number in numbers {
        batch.push(number, |events| {
            events.param(|out| out.extend_from_slice(&number.to_le_bytes()));
            events.current_details().call = Some("keyctl");
            events.finish(event(number));
        });
    }
    batch
}

/// The end of a feed.
type End = Result<FinalCounts, SourceError>;

/// Reads events until `count` have arrived, the feed ends, or it fails.
fn events(feed: &mut RemoteFeed, count: usize) -> (Vec<(u64, OwnedEvent)>, Option<End>) {
    let start = Instant::now();
    let mut all = Vec::new();
    while all.len() < count && start.elapsed() < TIMEOUT {
        match feed.next(Duration::from_millis(20)) {
            Ok(FeedItem::Batch(batch)) => {
                all.extend(batch.iter().map(|(moment, event)| (moment, OwnedEvent::from(&event))));
                feed.recycle(batch);
            }
            Ok(FeedItem::Nothing | FeedItem::CompleteTo(_)) => {}
            Ok(FeedItem::End(counts)) => return (all, Some(Ok(counts))),
            Err(error) => return (all, Some(Err(error))),
        }
    }
    (all, None)
}

fn numbers(events: &[(u64, OwnedEvent)]) -> Vec<u64> {
    events.iter().map(|(moment, _)| *moment).collect()
}

#[test]
fn state_and_events_arrive_and_commands_reach_the_far_end() {
    let thread = |tid| ThreadRecord { tid, pid: tid, env: vec![b'e'; 9000], ..ThreadRecord::default() };
    let fd = |fd| FdRecord { fd, ino: 1, kind: FdKind::FILE, info: FdInfo::Name(b"/x\xff".to_vec()) };
    let state = MachineState {
        system: SystemInfo { release: "6.1".to_owned(), architecture: "aarch64".to_owned() },
        machine: MachineInfo { hostname: b"far".to_vec(), cpus: 64, ..MachineInfo::default() },
        threads: (0..500).map(thread).collect(),
        fds: vec![FdList { tid: 1, fds: (0..5000).map(fd).collect() }, FdList { tid: 2, fds: vec![fd(9)] }],
        ..MachineState::default()
    };
    let Ends { mut feed, batches, asked, requested, far, .. } = ends(state.clone());
    feed.exclude(&[2000]).unwrap();
    let start = feed.start().unwrap();
    assert_eq!((start.state, start.warnings, start.recheck_at), (state, vec!["a warning".to_owned()], Some(77)));
    let wanted = settings();
    let got = requested.lock().unwrap().clone().unwrap();
    assert_eq!(
        (got.target, got.container, got.classes, got.snaplen, got.ring_kib, got.state),
        (wanted.target, wanted.container, wanted.classes, wanted.snaplen, wanted.ring_kib, wanted.state)
    );
    assert_eq!(got.filter.map(|filter| filter.to_string()), wanted.filter.map(|filter| filter.to_string()));
    // The carriers of the far end, and those of the near end, which is on the same machine.
    assert_eq!(asked.recv_timeout(TIMEOUT), Ok(Asked::Exclude(vec![1000, 1001, 2000])));

    let sent = batch(1..=3000);
    let expected: Vec<_> = sent.iter().map(|(moment, event)| (moment, OwnedEvent::from(&event))).collect();
    batches.send(sent).unwrap();
    let (received, end) = events(&mut feed, 3000);
    assert!(end.is_none() && received == expected, "{} events", received.len());

    let filter = syscap_session::filter::parse("evt.type = read").unwrap();
    assert_eq!(feed.set_filter(filter.as_ref()), Ok(Some(88)));
    assert_eq!(asked.recv_timeout(TIMEOUT), Ok(Asked::Filter(Some("evt.type = read".to_owned()))));
    let check = ThreadCheck { tid: 5, moment: 6, results: vec![Truth::True, Truth::Unknown, Truth::False] };
    feed.send_checks(&mut vec![check.clone()]).unwrap();
    assert_eq!(asked.recv_timeout(TIMEOUT), Ok(Asked::Checks(vec![check])));
    feed.set_snaplen(500).unwrap();
    assert_eq!(asked.recv_timeout(TIMEOUT), Ok(Asked::Snaplen(500)));
    let refused = feed.set_snaplen(5000).unwrap_err();
    assert_eq!((refused.what.as_str(), refused.remedy.as_str()), ("too much", "Ask for less"));
    feed.set_paused(true).unwrap();
    assert_eq!(asked.recv_timeout(TIMEOUT), Ok(Asked::Pause(true)));
    feed.exclude(&[3000]).unwrap();
    assert_eq!(asked.recv_timeout(TIMEOUT), Ok(Asked::Exclude(vec![1000, 1001, 3000])));

    // Both ends have the same clock.
    let offset = feed.clock_offset().unwrap();
    assert!(offset.ahead.unsigned_abs() <= offset.uncertainty, "{offset:?}");

    // The last events arrive after the stop.
    batches.send(batch(4000..4010)).unwrap();
    feed.stop();
    assert_eq!(asked.recv_timeout(TIMEOUT), Ok(Asked::Stop));
    let (received, end) = events(&mut feed, usize::MAX);
    assert_eq!(numbers(&received), (4000..4010).collect::<Vec<_>>());
    assert_eq!(end, Some(Ok(FinalCounts { lost_at_end: 3, filtered: 4 })));
    far.join().unwrap().unwrap();
}

#[test]
fn a_connection_that_breaks_ends_the_feed_after_what_arrived() {
    let Ends { mut feed, batches, asked, socket, far, .. } = ends(MachineState::default());
    feed.start().unwrap();
    batches.send(batch(1..=100)).unwrap();
    let (received, _) = events(&mut feed, 100);
    assert_eq!(received.len(), 100);
    // The far end's process is killed within a frame.
    let mut writer = socket.try_clone().unwrap();
    writer.write_all(b"E\xff\0\0\0").unwrap();
    socket.shutdown(Shutdown::Both).unwrap();
    let (received, end) = events(&mut feed, usize::MAX);
    assert!(received.is_empty());
    let error = end.unwrap().unwrap_err().to_string();
    assert!(error.starts_with("web1: ") && error.contains("The capture has everything"), "{error}");
    // The far end ends, too, without being asked.
    assert!(matches!(far.join().unwrap(), Err(FarError::Gone | FarError::Wire(_))));
    assert!(asked.iter().all(|asked| asked != Asked::Stop));
}

#[test]
fn the_far_end_ends_when_the_near_end_is_dropped() {
    let Ends { mut feed, far, .. } = ends(MachineState::default());
    feed.start().unwrap();
    drop(feed);
    assert!(matches!(far.join().unwrap(), Err(FarError::Gone)));
}

#[test]
fn a_failure_of_the_far_end_is_reported_with_its_remedy() {
    let (near, far) = UnixStream::pair().unwrap();
    let serving = std::thread::spawn(move || {
        let output = far.try_clone().unwrap();
        serve(
            far,
            output,
            FarEnd {
                new_feed: &|_| Err(SourceError { what: "no rights".to_owned(), remedy: "Use sudo".to_owned() }),
                carriers: &mut Vec::new,
                stop: StopFlag::default(),
                system: SystemInfo::default(),
                machine: None,
                uid: 1000,
            },
        )
    });
    let mut feed = RemoteFeed::new("db1", &settings(), None, connect(near, None)).unwrap();
    assert_eq!(feed.start().unwrap_err().to_string(), "db1: no rights. Use sudo");
    assert!(matches!(serving.join().unwrap(), Err(FarError::Source(_))));
}

#[test]
fn the_reason_of_the_carrier_is_reported() {
    let (near, far) = UnixStream::pair().unwrap();
    drop(far);
    let mut feed = RemoteFeed::new("db1", &settings(), None, connect(near, Some("ssh: no route to host"))).unwrap();
    assert!(feed.start().unwrap_err().to_string().starts_with("db1: ssh: no route to host"));
}

#[test]
fn a_far_end_that_sends_something_else_is_refused() {
    for bytes in [&b"HTTP/1.1 400 Bad Request\r\n\r\n"[..], b"H\x02\0\0\0{}", b"E\0\0\0\0\0\0\0\0"] {
        let (near, mut far) = UnixStream::pair().unwrap();
        far.write_all(bytes).unwrap();
        far.shutdown(Shutdown::Write).unwrap();
        let mut feed = RemoteFeed::new("db1", &settings(), None, connect(near, None)).unwrap();
        let error = feed.start().unwrap_err().to_string();
        assert!(error.starts_with("db1: "), "{error}");
        let mut rest = Vec::new();
        let _ = far.read_to_end(&mut rest);
    }
}

#[test]
fn a_stop_ends_a_feed_that_waits_for_its_connection() {
    let stop = StopFlag::default();
    let connect: Connect = Box::new(|stop| {
        while !stop.is_raised() {
            std::thread::sleep(Duration::from_millis(5));
        }
        Err(SourceError { what: "stopped".to_owned(), remedy: String::new() })
    });
    let mut feed = RemoteFeed::new("db1", &settings(), None, connect).unwrap();
    feed.set_stop_flag(&stop);
    let raise = stop.clone();
    let raiser = std::thread::spawn(move || raise.raise());
    assert_eq!(feed.start().unwrap().state, MachineState::default());
    assert!(matches!(feed.next(Duration::ZERO), Ok(FeedItem::End(_))));
    raiser.join().unwrap();
}
