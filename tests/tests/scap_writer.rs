//! What the library writes as .scap reads back the same, is never taken for whole before it is, and does not change
//! when it is converted again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by them

mod strategies;

use std::io::{self, Read, Write};

use proptest::collection::vec;
use proptest::prelude::*;
use syscap::event::records::{FdList, InterfaceRecord, ThreadRecord};
use syscap::event::{Completeness, Event, Header, Params, Span};
use syscap::fields::Fields;
use syscap::filter::Filter;
use syscap::pipeline::capture::Capture;
use syscap::pipeline::output::WriteChunks;
use syscap::pipeline::replay::{ReplayOptions, replay};
use syscap::pipeline::select::{Choice, Window};
use syscap::pipeline::to_pcapng::{PcapngOptions, PcapngSink};
use syscap::pipeline::to_scap::{ConvertError, Report, ScapOptions, to_scap};
use syscap::scap::{Compression, Item, ReadError, Reader, Schema, WriteError, Writer, WriterOptions};
use syscap_schemas::{EventFlags, event_type};
use syscap_tests::place;
use syscap_tests::scap_maker::{Made, Maker, Order};

/// Everything that a capture holds, as text, and what ended it.
fn read(input: impl Read) -> (Vec<String>, Option<ReadError>) {
    let mut items = Vec::new();
    let mut reader = match Reader::new(input) {
        Ok(reader) => reader,
        Err(error) => return (items, Some(error)),
    };
    loop {
        match reader.next() {
            Ok(Some(Item::Section(section))) => items.push(format!("section {}.{}", section.major, section.minor)),
            Ok(Some(Item::Event(event))) => items.push(text(&event)),
            Ok(Some(other)) => items.push(format!("{other:?}")),
            Ok(None) => return (items, None),
            Err(error) => return (items, Some(error)),
        }
    }
}

fn text(event: &Event<'_>) -> String {
    let params: Vec<&[u8]> = event.params.iter().collect();
    format!("{:?} {params:?} {:?}", event.header, event.comment)
}

fn header(made: &Made, number: u64) -> Header {
    Header {
        number,
        time: made.time,
        tid: made.tid,
        cpu: made.cpu,
        kind: made.kind,
        flags: made.flags,
        entered: None,
        completeness: Completeness::Whole,
        drops: 0,
    }
}

fn with_event<T>(made: &Made, number: u64, take: impl FnOnce(&Event<'_>) -> T) -> T {
    let data = made.params.concat();
    let mut start = 0;
    let spans: Vec<Span> = made
        .params
        .iter()
        .map(|param| {
            let span = Span { start, len: param.len() as u32 };
            start += span.len;
            span
        })
        .collect();
    take(&Event { header: header(made, number), params: Params::new(&data, &spans), comment: made.comment.as_deref() })
}

/// What libscap can read: a block that is not of a large type has 64 KiB, and lengths of 16 bits.
fn fits(made: &Made) -> bool {
    event_type(made.kind).is_some_and(|known| known.flags.contains(EventFlags::LARGE_PAYLOAD))
        || made.params.concat().len() + made.params.len() * 2 < 65_000
}

/// The bytes of a capture with these events, and where each block ends.
fn write(events: &[Made], compression: Compression) -> (Vec<u8>, Vec<u64>) {
    let mut writer = Writer::new(Vec::new(), &WriterOptions { compression });
    writer.section().unwrap();
    let mut ends = vec![writer.position()];
    for (made, number) in events.iter().zip(1..) {
        with_event(made, number, |event| writer.event(event)).unwrap();
        ends.push(writer.position());
    }
    (writer.finish().unwrap(), ends)
}

fn events(most: usize) -> impl Strategy<Value = Vec<Made>> {
    vec(strategies::event().prop_map(|(_, made)| made).prop_filter("fits", fits), 0..most)
}

fn expected(events: &[Made]) -> Vec<String> {
    let events = events.iter().zip(1..).map(|(made, number)| with_event(made, number, text));
    std::iter::once("section 1.2".to_owned()).chain(events).collect()
}

proptest! {
    #[test]
    fn events_read_back_as_they_were_written(
        events in events(30),
        compression in prop_oneof![Just(Compression::None), (0..=9u32).prop_map(Compression::Gzip)],
    ) {
        let (bytes, _) = write(&events, compression);
        let (items, error) = read(&bytes[..]);
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert_eq!(items, expected(&events));
    }

    #[test]
    fn all_before_a_cut_reads_back(events in events(20), cut in any::<prop::sample::Index>()) {
        let (bytes, ends) = write(&events, Compression::None);
        let cut = cut.index(bytes.len());
        let whole = ends.iter().take_while(|end| **end <= cut as u64).count();
        let start = whole.checked_sub(1).map_or(0, |last| ends[last]);
        let (items, error) = read(&bytes[..cut]);
        prop_assert_eq!(&items[..], &expected(&events)[..whole]);
        match error {
            None => prop_assert_eq!(cut as u64, start),
            Some(ReadError::NotScap { .. }) => prop_assert!(cut < 4),
            Some(ReadError::Cut { offset, .. }) => prop_assert_eq!(offset, start),
            Some(other) => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn a_capture_of_either_byte_order_is_written_the_same(events in vec(strategies::event(), 0..20)) {
        let events: Vec<_> = events.into_iter().filter(|(_, made)| fits(made)).collect();
        let [little, big] = [Order::Little, Order::Big].map(|order| {
            let mut maker = Maker::new(order);
            maker.section(2, None);
            for (block, made) in &events {
                maker.event(*block, made);
            }
            copy(maker.bytes())
        });
        prop_assert_eq!(little, big);
    }

    #[test]
    fn state_reads_back_as_it_was_written(
        machine in strategies::machine(),
        threads in vec(strategies::thread(), 0..5),
        (tid, fds) in (any::<i64>(), vec(strategies::fd(), 0..8)),
        interfaces in vec(strategies::interface(), 0..5),
        users in vec(strategies::user(), 0..5),
        groups in vec(strategies::group(), 0..5),
    ) {
        let list = FdList { tid, fds };
        let mut writer = Writer::new(Vec::new(), &WriterOptions::default());
        writer.section().unwrap();
        writer.machine(&machine).unwrap();
        writer.interfaces(&interfaces).unwrap();
        writer.users(&users, &groups).unwrap();
        writer.threads(&threads).unwrap();
        writer.fds(&list).unwrap();
        let (items, error) = read(&writer.finish().unwrap()[..]);
        prop_assert!(error.is_none(), "{error:?}");
        // Today's entries have the speed, as those of kinds 1 and 2.
        let today = |one: InterfaceRecord| InterfaceRecord { kind: if one.address.is_ipv4() { 1 } else { 2 }, ..one };
        let interfaces = interfaces.into_iter().map(today).collect();
        let expected = [
            Item::Machine(machine),
            Item::Interfaces(interfaces),
            Item::Users(users, groups),
            Item::Threads(threads),
            Item::Fds(list),
        ];
        let expected: Vec<_> = expected.iter().map(|item| format!("{item:?}")).collect();
        prop_assert_eq!(&items[1..], &expected[..]);
    }

    #[test]
    fn an_output_that_fails_is_seen_to_be_cut(
        events in events(30),
        room in 0..20_000usize,
        gzip in any::<bool>(),
        flush in any::<bool>(),
    ) {
        let compression = if gzip { Compression::Gzip(1) } else { Compression::None };
        let mut held = Vec::new();
        let mut writer = Writer::new(Room { held: &mut held, room }, &WriterOptions { compression });
        let mut failed = writer.section().is_err();
        for (made, number) in events.iter().zip(1..) {
            failed |= with_event(made, number, |event| writer.event(event)).is_err();
            failed |= flush && writer.flush().is_err();
        }
        failed |= writer.finish().is_err();
        let (items, error) = read(&held[..]);
        let all = expected(&events);
        prop_assert!(all.starts_with(&items));
        if failed {
            prop_assert!(error.is_some() || items.len() < all.len());
        } else {
            prop_assert!(error.is_none() && items.len() == all.len());
        }
    }

    #[test]
    fn what_any_events_are_converted_to_does_not_change_again(events in vec(strategies::event(), 0..30)) {
        let mut maker = Maker::new(Order::Little);
        maker.section(2, None);
        // Few threads and times in order, so that enter and exit events meet.
        for ((block, made), time) in events.iter().zip(1..) {
            let made = Made { time, tid: made.tid.rem_euclid(3), flags: 0, ..made.clone() };
            maker.event(*block, &made);
        }
        for schema in [Schema::V4_1, Schema::V4_5] {
            let (_, once) = convert(maker.bytes(), ScapOptions { schema, ..ScapOptions::default() });
            let (report, twice) = convert(&once, ScapOptions { schema, ..ScapOptions::default() });
            prop_assert!(report.losses.get(syscap::scap::Reason::Parameters) == 0);
            prop_assert!(once == twice, "{:?}\n{:?}", read(&once[..]), read(&twice[..]));
        }
    }
}

/// An output with room for so many bytes.
struct Room<'a> {
    held: &'a mut Vec<u8>,
    room: usize,
}

impl Write for Room<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let len = bytes.len().min(self.room - self.held.len());
        if len == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.held.extend_from_slice(&bytes[..len]);
        Ok(len)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads a capture's events and writes them as they are.
fn copy(bytes: &[u8]) -> Vec<u8> {
    let mut reader = Reader::new(bytes).unwrap();
    let mut writer = Writer::new(Vec::new(), &WriterOptions::default());
    while let Some(item) = reader.next().unwrap() {
        match item {
            Item::Section(_) => writer.section().unwrap(),
            Item::Event(event) => match writer.event(&event) {
                Ok(()) | Err(WriteError::EventTooLarge { .. }) => {}
                Err(error) => panic!("{error}"),
            },
            other => panic!("{other:?}"),
        }
    }
    writer.finish().unwrap()
}

fn convert(bytes: &[u8], options: ScapOptions) -> (Report, Vec<u8>) {
    to_scap(&mut Capture::open(bytes).unwrap(), Vec::new(), options).unwrap()
}

/// The project's own captures, and those that others made where they are.
fn captures() -> Vec<(String, Vec<u8>)> {
    let own = [
        "session.scap",
        "session-1.0.scap",
        "session-big-endian.scap",
        "session-comments.scap",
        "session-today.scap.gz",
    ];
    let own = own.map(|name| (name.to_owned(), place::testdata(name)));
    let others = place::captures().into_iter().map(|capture| (capture.name, capture.path));
    own.into_iter().chain(others).map(|(name, path)| (name, std::fs::read(path).unwrap())).collect()
}

#[test]
fn a_capture_converted_twice_is_the_same() {
    for (name, bytes) in captures() {
        for schema in [Schema::V4_1, Schema::V4_5] {
            let (report, once) = convert(&bytes, ScapOptions { schema, ..ScapOptions::default() });
            assert!(report.written > 0 || report.read == 0, "{name}");
            let (_, twice) = convert(&once, ScapOptions { schema, ..ScapOptions::default() });
            assert!(once == twice, "{name}, schema {}", schema.number());
        }
    }
}

#[test]
fn an_event_that_is_too_large_is_said_and_left_out() {
    let made = Made {
        cpu: 0,
        flags: 0,
        time: 1,
        tid: 1,
        kind: 7,
        params: vec![vec![0; 8], vec![1; 65_600], vec![0; 8], vec![0; 4]],
        comment: None,
    };
    let mut writer = Writer::new(Vec::new(), &WriterOptions::default());
    writer.section().unwrap();
    let error = with_event(&made, 17, |event| writer.event(event)).unwrap_err();
    assert!(matches!(error, WriteError::EventTooLarge { number: 17, .. }), "{error}");
    let small = Made { params: vec![vec![0; 8], vec![1; 10], vec![0; 8], vec![0; 4]], ..made };
    with_event(&small, 18, |event| writer.event(event)).unwrap();
    let (items, error) = read(&writer.finish().unwrap()[..]);
    assert!(error.is_none());
    assert_eq!(items.len(), 2);
}

#[test]
fn texts_are_cut_to_what_readers_take() {
    let thread = ThreadRecord {
        comm: vec![b'c'; 5000],
        args: [b"first\0".to_vec(), vec![b'a'; 4090], vec![0], b"last\0".to_vec()].concat(),
        ..ThreadRecord::default()
    };
    let mut writer = Writer::new(Vec::new(), &WriterOptions::default());
    writer.section().unwrap();
    writer.threads(&[thread]).unwrap();
    let bytes = writer.finish().unwrap();
    let mut reader = Reader::new(&bytes[..]).unwrap();
    reader.next().unwrap();
    let Some(Item::Threads(threads)) = reader.next().unwrap() else { panic!("no threads") };
    assert_eq!(threads[0].comm.len(), 1023);
    assert_eq!(threads[0].args, b"first\0");
}

/// An event without its number: what is left out changes that.
fn unnumbered(bytes: &[u8]) -> Vec<String> {
    let mut events = Vec::new();
    let mut reader = Reader::new(bytes).unwrap();
    while let Some(item) = reader.next().unwrap() {
        if let Item::Event(mut event) = item {
            event.header.number = 0;
            events.push(text(&event));
        }
    }
    events.sort_unstable();
    events
}

fn pcapng(bytes: &[u8]) -> Vec<u8> {
    let output = WriteChunks(Vec::new());
    let mut sink = PcapngSink::new(output, PcapngOptions { all_fields: true, ..PcapngOptions::default() });
    let options = ReplayOptions { internal: true, ..ReplayOptions::default() };
    replay(&mut Reader::new(bytes).unwrap(), options, &mut sink).map_err(|_| "replay").unwrap();
    let (_, output) = sink.finish().unwrap();
    output.0
}

#[test]
fn pcapng_goes_back_to_the_same_events() {
    for (name, bytes) in captures() {
        let schema = Schema::V4_5;
        let (_, straight) = convert(&bytes, ScapOptions { schema, ..ScapOptions::default() });
        let (report, back) = convert(&pcapng(&bytes), ScapOptions { schema, ..ScapOptions::default() });
        assert!(report.cut.is_none() && report.damaged == 0, "{name}: {report:?}");
        let exits = |bytes: &[u8]| -> Vec<String> {
            let (_, bytes) = convert(bytes, ScapOptions { schema, ..ScapOptions::default() });
            unnumbered(&bytes).into_iter().filter(|event| !is_enter(event)).collect()
        };
        let (straight, back) = (exits(&straight), exits(&back));
        let first = straight.iter().zip(&back).find(|(one, other)| one != other);
        assert!(straight == back, "{name}: {} and {} events, {first:?}", straight.len(), back.len());
    }
}

/// `true` if an event's text is an enter event's, which pcapng does not have.
fn is_enter(event: &str) -> bool {
    let kind = event.split("kind: ").nth(1).and_then(|rest| rest.split(',').next()).unwrap();
    let known = event_type(kind.parse().unwrap()).unwrap();
    known.direction == syscap_schemas::Direction::Enter && known.source == syscap_schemas::EventSource::Syscall
}

fn session() -> Vec<u8> {
    std::fs::read(place::testdata("session.scap")).unwrap()
}

/// Times and threads of events that readers show.
fn shown(bytes: &[u8]) -> Vec<(u64, i64)> {
    let mut all = Vec::new();
    let mut reader = Reader::new(bytes).unwrap();
    while let Some(item) = reader.next().unwrap() {
        if let Item::Event(event) = item
            && event.header.flags & 1 == 0
            && !is_enter(&text(&event))
        {
            all.push((event.header.time, event.header.tid));
        }
    }
    all
}

#[test]
fn a_window_keeps_the_events_in_it() {
    let (_, whole) = convert(&session(), ScapOptions::default());
    let all = shown(&whole);
    let times: Vec<u64> = all.iter().map(|(time, _)| *time).collect();
    let window = Window { from: times[times.len() / 3], to: times[times.len() / 2] };
    let (report, part) =
        convert(&session(), ScapOptions { choice: Choice::new(None, window, None), ..ScapOptions::default() });
    let expected: Vec<_> = all.into_iter().filter(|(time, _)| window.holds(*time) || *time == 0).collect();
    assert_eq!(shown(&part), expected);
    assert!(report.state_only > 0, "what opened fds before is kept for readers: {report:?}");
}

#[test]
fn a_tree_keeps_a_process_and_what_it_started() {
    let (_, whole) = convert(&session(), ScapOptions::default());
    let (_, tree) = convert(
        &session(),
        ScapOptions { choice: Choice::new(None, Window::default(), Some(1000)), ..ScapOptions::default() },
    );
    let (all, tree) = (shown(&whole), shown(&tree));
    assert!(!tree.is_empty() && tree.len() < all.len(), "{} of {}", tree.len(), all.len());
    let of_root = all.iter().filter(|(_, tid)| *tid == 1000).count();
    assert_eq!(tree.iter().filter(|(_, tid)| *tid == 1000).count(), of_root);
    assert!(tree.iter().any(|(_, tid)| *tid != 1000));
}

#[test]
fn sanitised_captures_hold_nothing_private() {
    let filter = Filter::parse("thread.tid = 1001", &Fields).unwrap();
    let choice = Choice::new(Some(filter), Window::default(), None);
    let options = ScapOptions { choice, sanitise: true, ..ScapOptions::default() };
    let (report, bytes) = convert(&session(), options);
    assert!(report.written > report.state_only, "{report:?}");
    let mut reader = Reader::new(&bytes[..]).unwrap();
    let mut listed = Vec::new();
    while let Some(item) = reader.next().unwrap() {
        match item {
            Item::Threads(threads) => {
                assert!(threads.iter().all(|thread| thread.env.is_empty()));
                listed.extend(threads.iter().map(|thread| thread.tid));
            }
            Item::Event(event) => {
                let known = event.header.event_type().unwrap();
                for (param, value) in known.params.iter().zip(event.params.iter()) {
                    assert!(value.is_empty() || !["data", "env"].contains(&param.name), "{}", text(&event));
                }
            }
            _ => {}
        }
    }
    let (_, whole) = convert(&session(), ScapOptions::default());
    let all = whole_threads(&whole);
    assert!(listed.len() < all.len(), "{listed:?} of {all:?}");
}

fn whole_threads(bytes: &[u8]) -> Vec<i64> {
    let mut reader = Reader::new(bytes).unwrap();
    let mut all = Vec::new();
    while let Some(item) = reader.next().unwrap() {
        if let Item::Threads(threads) = item {
            all.extend(threads.iter().map(|thread| thread.tid));
        }
    }
    all
}

#[test]
fn a_full_disk_is_an_error() {
    let mut held = Vec::new();
    let result = to_scap(
        &mut Capture::open(&session()[..]).unwrap(),
        Room { held: &mut held, room: 2000 },
        ScapOptions::default(),
    );
    let error = result.err().unwrap();
    assert!(matches!(error, ConvertError::Write(WriteError::Io { .. })), "{error}");
    assert!(!error.is_closed_pipe());
    assert!(read(&held[..]).1.is_some(), "the output does not look whole");
}
