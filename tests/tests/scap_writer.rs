//! The .scap that the library writes is read back unchanged, is never mistaken for complete when it is not, and does
//! not change when it is converted again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

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
use syscap::pipeline::select::{Selection, TimeWindow};
use syscap::pipeline::to_pcapng::{PcapngOptions, PcapngSink};
use syscap::pipeline::to_scap::{ConversionReport, ConvertError, ScapOptions, to_scap};
use syscap::scap::{Compression, ReadError, ScapItem, ScapReader, ScapWriter, ScapWriterOptions, Schema, WriteError};
use syscap_schemas::{EventFlags, event_type};
use syscap_tests::paths;
use syscap_tests::scap_builder::{ByteOrder, ScapBuilder, TestEvent};

/// Returns the whole content of a capture as text, and the error at the end.
fn read(input: impl Read) -> (Vec<String>, Option<ReadError>) {
    let mut items = Vec::new();
    let mut reader = match ScapReader::new(input) {
        Ok(reader) => reader,
        Err(error) => return (items, Some(error)),
    };
    loop {
        match reader.next() {
            Ok(Some(ScapItem::Section(section))) => items.push(format!("section {}.{}", section.major, section.minor)),
            Ok(Some(ScapItem::Event(event))) => items.push(text(&event)),
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

fn header(test_event: &TestEvent, number: u64) -> Header {
    Header {
        number,
        time: test_event.time,
        tid: test_event.tid,
        cpu: test_event.cpu,
        kind: test_event.kind,
        flags: test_event.flags,
        entered: None,
        completeness: Completeness::Whole,
        drops: 0,
    }
}

fn with_event<T>(test_event: &TestEvent, number: u64, take: impl FnOnce(&Event<'_>) -> T) -> T {
    let data = test_event.params.concat();
    let mut start = 0;
    let spans: Vec<Span> = test_event
        .params
        .iter()
        .map(|param| {
            let span = Span { start, len: param.len() as u32 };
            start += span.len;
            span
        })
        .collect();
    take(&Event {
        header: header(test_event, number),
        params: Params::new(&data, &spans),
        comment: test_event.comment.as_deref(),
    })
}

/// `true` if libscap can read the event: a block of a type without large lengths has at most 64 KiB, and lengths of 16
/// bits.
fn fits(test_event: &TestEvent) -> bool {
    event_type(test_event.kind).is_some_and(|known| known.flags.contains(EventFlags::LARGE_PAYLOAD))
        || test_event.params.concat().len() + test_event.params.len() * 2 < 65_000
}

/// Returns the bytes of a capture with these events, and the end of each block.
fn write(events: &[TestEvent], compression: Compression) -> (Vec<u8>, Vec<u64>) {
    let mut writer = ScapWriter::new(Vec::new(), &ScapWriterOptions { compression });
    writer.section().unwrap();
    let mut ends = vec![writer.position()];
    for (test_event, number) in events.iter().zip(1..) {
        with_event(test_event, number, |event| writer.event(event)).unwrap();
        ends.push(writer.position());
    }
    (writer.finish().unwrap(), ends)
}

fn events(most: usize) -> impl Strategy<Value = Vec<TestEvent>> {
    vec(strategies::event().prop_map(|(_, test_event)| test_event).prop_filter("fits", fits), 0..most)
}

fn expected(events: &[TestEvent]) -> Vec<String> {
    let events = events.iter().zip(1..).map(|(test_event, number)| with_event(test_event, number, text));
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
        let events: Vec<_> = events.into_iter().filter(|(_, test_event)| fits(test_event)).collect();
        let [little, big] = [ByteOrder::Little, ByteOrder::Big].map(|order| {
            let mut builder = ScapBuilder::new(order);
            builder.section(2, None);
            for (block, test_event) in &events {
                builder.event(*block, test_event);
            }
            copy(builder.bytes())
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
        let mut writer = ScapWriter::new(Vec::new(), &ScapWriterOptions::default());
        writer.section().unwrap();
        writer.machine(&machine).unwrap();
        writer.interfaces(&interfaces).unwrap();
        writer.users(&users, &groups).unwrap();
        writer.threads(&threads).unwrap();
        writer.fds(&list).unwrap();
        let (items, error) = read(&writer.finish().unwrap()[..]);
        prop_assert!(error.is_none(), "{error:?}");
        // Current entries have the speed, like those of kinds 1 and 2.
        let today = |one: InterfaceRecord| InterfaceRecord { kind: if one.address.is_ipv4() { 1 } else { 2 }, ..one };
        let interfaces = interfaces.into_iter().map(today).collect();
        let expected = [
            ScapItem::Machine(machine),
            ScapItem::Interfaces(interfaces),
            ScapItem::Users(users, groups),
            ScapItem::Threads(threads),
            ScapItem::Fds(list),
        ];
        let expected: Vec<_> = expected.iter().map(|item| format!("{item:?}")).collect();
        prop_assert_eq!(&items[1..], &expected[..]);
    }

    #[test]
    fn a_failed_output_is_recognised_as_cut(
        events in events(30),
        room in 0..20_000usize,
        gzip in any::<bool>(),
        flush in any::<bool>(),
    ) {
        let compression = if gzip { Compression::Gzip(1) } else { Compression::None };
        let mut written = Vec::new();
        let mut writer = ScapWriter::new(LimitedWriter { written: &mut written, room }, &ScapWriterOptions { compression });
        let mut failed = writer.section().is_err();
        for (test_event, number) in events.iter().zip(1..) {
            failed |= with_event(test_event, number, |event| writer.event(event)).is_err();
            failed |= flush && writer.flush().is_err();
        }
        failed |= writer.finish().is_err();
        let (items, error) = read(&written[..]);
        let all = expected(&events);
        prop_assert!(all.starts_with(&items));
        if failed {
            prop_assert!(error.is_some() || items.len() < all.len());
        } else {
            prop_assert!(error.is_none() && items.len() == all.len());
        }
    }

    #[test]
    fn a_second_conversion_of_any_events_changes_nothing(events in vec(strategies::event(), 0..30)) {
        let mut builder = ScapBuilder::new(ByteOrder::Little);
        builder.section(2, None);
        // Few threads and ordered times, so that enter and exit events pair.
        for ((block, test_event), time) in events.iter().zip(1..) {
            let test_event = TestEvent { time, tid: test_event.tid.rem_euclid(3), flags: 0, ..test_event.clone() };
            builder.event(*block, &test_event);
        }
        for schema in [Schema::V4_1, Schema::V4_5] {
            let (_, once) = convert(builder.bytes(), ScapOptions { schema, ..ScapOptions::default() });
            let (report, twice) = convert(&once, ScapOptions { schema, ..ScapOptions::default() });
            prop_assert!(report.losses.get(syscap::scap::LossReason::Parameters) == 0);
            prop_assert!(once == twice, "{:?}\n{:?}", read(&once[..]), read(&twice[..]));
        }
    }
}

/// An output with room for so many bytes.
struct LimitedWriter<'a> {
    written: &'a mut Vec<u8>,
    room: usize,
}

impl Write for LimitedWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let len = bytes.len().min(self.room - self.written.len());
        if len == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.written.extend_from_slice(&bytes[..len]);
        Ok(len)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reads the events of a capture and writes them unchanged.
fn copy(bytes: &[u8]) -> Vec<u8> {
    let mut reader = ScapReader::new(bytes).unwrap();
    let mut writer = ScapWriter::new(Vec::new(), &ScapWriterOptions::default());
    while let Some(item) = reader.next().unwrap() {
        match item {
            ScapItem::Section(_) => writer.section().unwrap(),
            ScapItem::Event(event) => match writer.event(&event) {
                Ok(()) | Err(WriteError::EventTooLarge { .. }) => {}
                Err(error) => panic!("{error}"),
            },
            other => panic!("{other:?}"),
        }
    }
    writer.finish().unwrap()
}

fn convert(bytes: &[u8], options: ScapOptions) -> (ConversionReport, Vec<u8>) {
    to_scap(&mut Capture::open(bytes).unwrap(), Vec::new(), options).unwrap()
}

/// Returns all captures: those of the repository and the others.
fn captures() -> Vec<(String, Vec<u8>)> {
    let own = [
        "session.scap",
        "session-1.0.scap",
        "session-big-endian.scap",
        "session-comments.scap",
        "session-today.scap.gz",
    ];
    let own = own.map(|name| (name.to_owned(), paths::testdata(name)));
    let others = paths::captures().into_iter().map(|capture| (capture.name, capture.path));
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
fn an_oversized_event_is_reported_and_left_out() {
    let test_event = TestEvent {
        cpu: 0,
        flags: 0,
        time: 1,
        tid: 1,
        kind: 7,
        params: vec![vec![0; 8], vec![1; 65_600], vec![0; 8], vec![0; 4]],
        comment: None,
    };
    let mut writer = ScapWriter::new(Vec::new(), &ScapWriterOptions::default());
    writer.section().unwrap();
    let error = with_event(&test_event, 17, |event| writer.event(event)).unwrap_err();
    assert!(matches!(error, WriteError::EventTooLarge { number: 17, .. }), "{error}");
    let small = TestEvent { params: vec![vec![0; 8], vec![1; 10], vec![0; 8], vec![0; 4]], ..test_event };
    with_event(&small, 18, |event| writer.event(event)).unwrap();
    let (items, error) = read(&writer.finish().unwrap()[..]);
    assert!(error.is_none());
    assert_eq!(items.len(), 2);
}

#[test]
fn texts_are_truncated_to_the_limit_of_readers() {
    let thread = ThreadRecord {
        comm: vec![b'c'; 5000],
        args: [b"first\0".to_vec(), vec![b'a'; 4090], vec![0], b"last\0".to_vec()].concat(),
        ..ThreadRecord::default()
    };
    let mut writer = ScapWriter::new(Vec::new(), &ScapWriterOptions::default());
    writer.section().unwrap();
    writer.threads(&[thread]).unwrap();
    let bytes = writer.finish().unwrap();
    let mut reader = ScapReader::new(&bytes[..]).unwrap();
    reader.next().unwrap();
    let Some(ScapItem::Threads(threads)) = reader.next().unwrap() else { panic!("no threads") };
    assert_eq!(threads[0].comm.len(), 1023);
    assert_eq!(threads[0].args, b"first\0");
}

/// Returns an event without its number, which changes when events are left out.
fn unnumbered(bytes: &[u8]) -> Vec<String> {
    let mut events = Vec::new();
    let mut reader = ScapReader::new(bytes).unwrap();
    while let Some(item) = reader.next().unwrap() {
        if let ScapItem::Event(mut event) = item {
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
    replay(&mut ScapReader::new(bytes).unwrap(), options, &mut sink).map_err(|_| "replay").unwrap();
    let (_, output) = sink.finish().unwrap();
    output.0
}

#[test]
fn pcapng_converts_back_to_the_same_events() {
    for (name, bytes) in captures() {
        let schema = Schema::V4_5;
        let (_, straight) = convert(&bytes, ScapOptions { schema, ..ScapOptions::default() });
        let (report, back) = convert(&pcapng(&bytes), ScapOptions { schema, ..ScapOptions::default() });
        assert!(report.read_error.is_none() && report.damaged == 0, "{name}: {report:?}");
        let exits = |bytes: &[u8]| -> Vec<String> {
            let (_, bytes) = convert(bytes, ScapOptions { schema, ..ScapOptions::default() });
            unnumbered(&bytes).into_iter().filter(|event| !is_enter(event)).collect()
        };
        let (straight, back) = (exits(&straight), exits(&back));
        let first = straight.iter().zip(&back).find(|(one, other)| one != other);
        assert!(straight == back, "{name}: {} and {} events, {first:?}", straight.len(), back.len());
    }
}

/// `true` if the text is that of an enter event, which pcapng lacks.
fn is_enter(event: &str) -> bool {
    let kind = event.split("kind: ").nth(1).and_then(|rest| rest.split(',').next()).unwrap();
    let known = event_type(kind.parse().unwrap()).unwrap();
    known.direction == syscap_schemas::Direction::Enter && known.source == syscap_schemas::EventSource::Syscall
}

fn session() -> Vec<u8> {
    std::fs::read(paths::testdata("session.scap")).unwrap()
}

/// Returns the times and threads of the events that readers show.
fn shown(bytes: &[u8]) -> Vec<(u64, i64)> {
    let mut all = Vec::new();
    let mut reader = ScapReader::new(bytes).unwrap();
    while let Some(item) = reader.next().unwrap() {
        if let ScapItem::Event(event) = item
            && event.header.flags & 1 == 0
            && !is_enter(&text(&event))
        {
            all.push((event.header.time, event.header.tid));
        }
    }
    all
}

#[test]
fn a_time_window_keeps_only_its_events() {
    let (_, whole) = convert(&session(), ScapOptions::default());
    let all = shown(&whole);
    let times: Vec<u64> = all.iter().map(|(time, _)| *time).collect();
    let window = TimeWindow { from: times[times.len() / 3], to: times[times.len() / 2] };
    let (report, part) =
        convert(&session(), ScapOptions { selection: Selection::new(None, window, None), ..ScapOptions::default() });
    let expected: Vec<_> = all.into_iter().filter(|(time, _)| window.contains(*time) || *time == 0).collect();
    assert_eq!(shown(&part), expected);
    assert!(report.state_only > 0, "what opened fds before is kept for readers: {report:?}");
}

#[test]
fn a_process_tree_keeps_a_process_and_its_descendants() {
    let (_, whole) = convert(&session(), ScapOptions::default());
    let (_, tree) = convert(
        &session(),
        ScapOptions { selection: Selection::new(None, TimeWindow::default(), Some(1000)), ..ScapOptions::default() },
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
    let selection = Selection::new(Some(filter), TimeWindow::default(), None);
    let options = ScapOptions { selection, sanitise: true, ..ScapOptions::default() };
    let (report, bytes) = convert(&session(), options);
    assert!(report.written > report.state_only, "{report:?}");
    let mut reader = ScapReader::new(&bytes[..]).unwrap();
    let mut listed = Vec::new();
    while let Some(item) = reader.next().unwrap() {
        match item {
            ScapItem::Threads(threads) => {
                assert!(threads.iter().all(|thread| thread.env.is_empty()));
                listed.extend(threads.iter().map(|thread| thread.tid));
            }
            ScapItem::Event(event) => {
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
    let mut reader = ScapReader::new(bytes).unwrap();
    let mut all = Vec::new();
    while let Some(item) = reader.next().unwrap() {
        if let ScapItem::Threads(threads) = item {
            all.extend(threads.iter().map(|thread| thread.tid));
        }
    }
    all
}

#[test]
fn a_full_disk_is_an_error() {
    let mut written = Vec::new();
    let result = to_scap(
        &mut Capture::open(&session()[..]).unwrap(),
        LimitedWriter { written: &mut written, room: 2000 },
        ScapOptions::default(),
    );
    let error = result.err().unwrap();
    assert!(matches!(error, ConvertError::Write(WriteError::Io { .. })), "{error}");
    assert!(!error.is_closed_pipe());
    assert!(read(&written[..]).1.is_some(), "the output does not look whole");
}
