//! The pcapng of syscap conforms to the standard and to `docs/format.md`: the `pcap-file` crate reads every block, and
//! each event has the time of the .scap capture, to the nanosecond.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

mod strategies;

use std::collections::HashSet;
use std::convert::Infallible;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use flate2::read::MultiGzDecoder;
use pcap_file::pcapng::blocks::interface_description::{InterfaceDescriptionOption, InterfaceTsResolution};
use pcap_file::pcapng::blocks::interface_statistics::InterfaceStatisticsOption;
use pcap_file::pcapng::blocks::section_header::SectionHeaderOption;
use pcap_file::{DataLink, Endianness};
use proptest::collection::vec;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;
use syscap::event::Event;
use syscap::machine::{Context, Machine};
use syscap::pcapng::block::{BlockWriter, InterfaceInfo, InterfaceStatistics, SectionInfo};
use syscap::pcapng::{Encoder, EncoderOptions};
use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
use syscap::scap::ScapReader;
use syscap_tests::pcapng::{Packet, Section, read};
use syscap_tests::program::skip;
use syscap_tests::scap_builder::{ByteOrder, EVENTS, ScapBuilder, TestEvent};
use syscap_tests::syscap::convert;
use syscap_tests::{paths, session};

/// Returns all captures: those of the repository and the others.
fn captures() -> Vec<PathBuf> {
    let mut captures: Vec<_> = session::files().iter().map(|file| paths::testdata(file.name)).collect();
    match paths::shared() {
        Some(shared) => {
            let entries = std::fs::read_dir(shared.join("captures")).unwrap().map(|entry| entry.unwrap().path());
            captures.extend(entries.filter(|path| path.to_str().unwrap().contains(".scap")));
        }
        None => skip("captures of others", "SYSCAP_SHARED names no folder that has them"),
    }
    captures.sort();
    captures
}

/// Returns the times of the event blocks in a .scap capture.
fn times(capture: &Path) -> HashSet<u64> {
    let mut bytes = std::fs::read(capture).unwrap();
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut plain = Vec::new();
        // A capture may be cut.
        let _ = MultiGzDecoder::new(&bytes[..]).read_to_end(&mut plain);
        bytes = plain;
    }
    let (mut times, mut at) = (HashSet::new(), 0);
    let is_big = bytes[8] == 0x1a;
    let number = |at: usize, len: usize| {
        let digits = bytes.get(at..at + len)?.iter();
        let join = |number: u64, digit: &u8| number << 8 | u64::from(*digit);
        Some(if is_big { digits.fold(0, join) } else { digits.rev().fold(0, join) })
    };
    while let Some((kind, len)) = number(at, 4).zip(number(at + 4, 4)) {
        if let Some(layout) = EVENTS.iter().find(|layout| u64::from(layout.number) == kind) {
            times.extend(number(at + if layout.flags { 14 } else { 10 }, 8));
        }
        at += (len as usize).max(12);
    }
    times
}

/// Returns the times and threads of the events in the same conversion to JSON.
fn events(capture: &Path, folder: &Path) -> Vec<(u64, i64)> {
    let lines = folder.join("out.ndjson");
    convert(capture, &lines, &["-q"]);
    let text = std::fs::read_to_string(&lines).unwrap();
    let line = |line: &str| {
        let event: Value = serde_json::from_str(line).unwrap();
        (event["evt.rawtime"].as_u64().unwrap(), event["thread.tid"].as_i64().unwrap_or(-1))
    };
    text.lines().map(line).collect()
}

#[test]
fn every_block_is_valid_and_every_time_is_that_of_the_capture() {
    let mut packets = 0;
    for capture in captures() {
        let folder = tempfile::tempdir().unwrap();
        let (times, events) = (times(&capture), events(&capture, folder.path()));
        for options in [&["-q"][..], &["-q", "--fields", "all"], &["-q", "--comments"]] {
            let what = format!("{} {options:?}", capture.display());
            let out = folder.path().join("out.pcapng");
            convert(&capture, &out, options);
            let sections = read(&out).unwrap_or_else(|error| panic!("{what}: {error}"));
            sections.iter().for_each(|section| check_description(section, "", &what));
            let found: Vec<&Packet> = sections.iter().flat_map(|section| &section.packets).collect();
            let shown: Vec<_> = found.iter().map(|packet| (packet.raw_time, packet.tid.max(-1))).collect();
            assert!(shown == events, "{what}: {} packets, {} lines", shown.len(), events.len());
            for packet in &found {
                assert_eq!(packet.time, u128::from(packet.raw_time), "{what}: {packet:?}");
                assert!(times.contains(&packet.raw_time), "{what}: {packet:?}");
                assert!(!packet.comments.is_empty() || !options.contains(&"--comments"), "{what}: {packet:?}");
                check_packet(packet, &what);
            }
            check_statistics(&sections, &what);
            packets += found.len();
        }
    }
    assert!(packets > 1000, "{packets}");
}

/// Checks a section and its interface against `docs/format.md`.
fn check_description(section: &Section, filter: &str, what: &str) {
    let header = &section.header;
    assert_eq!(
        (header.endianness, header.major_version, header.minor_version, header.section_length),
        (Endianness::Little, 1, 0, -1),
        "{what}"
    );
    let application = header.options.iter().find_map(|option| match option {
        SectionHeaderOption::UserApplication(name) => Some(name.as_ref()),
        _ => None,
    });
    assert!(application.is_some_and(|name| name.starts_with("syscap ")), "{what}: {header:?}");
    let [interface] = &section.interfaces[..] else { panic!("{what}: {:?}", section.interfaces) };
    assert_eq!((interface.linktype, interface.snaplen), (DataLink::USER9, 0), "{what}");
    assert_eq!(interface.ts_resolution(), InterfaceTsResolution::NANO, "{what}");
    let has = |expected: InterfaceDescriptionOption<'_>| interface.options.contains(&expected);
    assert!(has(InterfaceDescriptionOption::IfName("syscalls".into())), "{what}: {interface:?}");
    // One byte for the kind of filter: 0 is a text.
    let text = [b"\0", filter.as_bytes()].concat();
    assert_eq!(has(InterfaceDescriptionOption::IfFilter(text.into())), !filter.is_empty(), "{what}: {interface:?}");
    let is_described = |option: &InterfaceDescriptionOption<'_>| matches!(option, InterfaceDescriptionOption::IfDescription(text) if text.starts_with("System calls of "));
    assert!(interface.options.iter().any(is_described), "{what}: {interface:?}");
}

/// Checks the block of a packet.
fn check_packet(packet: &Packet, what: &str) {
    assert!(packet.interface == 0 && !packet.is_cut && packet.others.is_empty(), "{what}: {packet:?}");
    assert!(matches!(packet.flags, None | Some(1 | 2)), "{what}: {packet:?}");
    assert_ne!(packet.drops, Some(0), "{what}: {packet:?}");
    let thread = packet.ids.map(|(_, tid)| i64::from(tid));
    assert_eq!(thread, u32::try_from(packet.tid).ok().map(i64::from), "{what}: {packet:?}");
}

/// Checks the statistics at the end: the number of packets, and the times of the first and last one.
fn check_statistics(sections: &[Section], what: &str) {
    let (last, before) = sections.split_last().unwrap();
    assert!(before.iter().all(|section| section.statistics.is_empty()), "{what}");
    let [statistics] = &last.statistics[..] else { panic!("{what}: {:?}", last.statistics) };
    let packets = sections.iter().map(|section| section.packets.len()).sum::<usize>();
    assert!(statistics.options.contains(&InterfaceStatisticsOption::IsbIfRecv(packets as u64)), "{what}");
    let times: Vec<u64> = sections.iter().flat_map(|section| &section.packets).map(|packet| packet.raw_time).collect();
    let times = || times.iter().filter(|time| **time > 0);
    let [first, end] = [times().min(), times().max()].map(|time| Duration::from_nanos(time.copied().unwrap_or(0)));
    let expected = [InterfaceStatisticsOption::IsbStartTime(first), InterfaceStatisticsOption::IsbEndTime(end)];
    assert!(expected.iter().all(|option| statistics.options.contains(option)), "{what}: {statistics:?} {expected:?}");
}

/// A stream as in a live capture: a few blocks at a time, in reused buffers.
struct Stream {
    encoder: Encoder,
    blocks: BlockWriter,
    out: Vec<u8>,
    times: Vec<u64>,
}

impl Visitor for Stream {
    type Error = Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
        self.times.push(event.header.time);
        let mut event = *event;
        event.header.drops = (self.times.len() % 3) as u32;
        self.encoder.encode(machine, context, &event, &mut self.blocks);
        if self.times.len().is_multiple_of(10) {
            self.out.extend(self.blocks.exchange(Vec::new()));
        }
        Ok(())
    }
}

#[test]
fn every_block_of_a_stream_of_any_events_is_valid() {
    let mut runner = TestRunner::deterministic();
    let filter = "ö".repeat(40_000);
    for comments in [false, true] {
        let events = vec(strategies::event(), 1000).new_tree(&mut runner).unwrap().current();
        let mut builder = ScapBuilder::new(ByteOrder::Little);
        builder.section(2, None);
        // Few threads, so that enter and exit events pair.
        for ((block, test_event), time) in events.into_iter().zip(1_700_000_000_123_456_789_u64..) {
            let tid = test_event.tid.rem_euclid(5);
            builder.event(block, &TestEvent { time, tid, flags: 0, ..test_event });
        }
        let encoder = Encoder::new(EncoderOptions { comments, ..EncoderOptions::default() });
        let mut stream = Stream { encoder, blocks: BlockWriter::new(), out: Vec::new(), times: Vec::new() };
        stream.blocks.section(&SectionInfo { hardware: "ü".repeat(40_000), os: "Linux".to_owned() });
        stream.blocks.interface(&InterfaceInfo {
            description: format!("System calls of {}", "€".repeat(30_000)),
            filter: filter.clone(),
            ..InterfaceInfo::default()
        });
        let options = ReplayOptions { internal: true, ..ReplayOptions::default() };
        replay(&mut ScapReader::new(builder.bytes()).unwrap(), options, &mut stream).map_err(|_| "replay").unwrap();
        let [first, last] = [stream.times.iter().min(), stream.times.iter().max()].map(|time| *time.unwrap());
        let received = stream.times.len() as u64;
        stream.blocks.statistics(&InterfaceStatistics { interface: 0, first, last, received, dropped: 7 });
        stream.out.extend_from_slice(stream.blocks.bytes());

        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &stream.out).unwrap();
        let sections = read(file.path()).unwrap();
        // An option has at most 65,535 bytes, one of which is the kind of filter. No character is cut in two.
        check_description(&sections[0], &filter[..65_534], "stream");
        let packets = &sections[0].packets;
        packets.iter().for_each(|packet| check_packet(packet, "stream"));
        assert_eq!(
            packets.iter().map(|packet| packet.time).collect::<Vec<_>>(),
            stream.times.iter().map(|time| u128::from(*time)).collect::<Vec<_>>()
        );
        for (packet, number) in packets.iter().zip(1..) {
            assert_eq!(packet.drops.unwrap_or(0), number % 3, "{packet:?}");
        }
        check_statistics(&sections, "stream");
        assert!(packets.len() > 500 && packets.iter().any(|packet| !packet.comments.is_empty()), "{}", packets.len());
    }
}
