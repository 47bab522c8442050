//! syscap's pcapng, resaved by other programs or damaged, is converted back to .scap: the events are the same if the
//! program keeps them, and only damaged blocks are lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::path::{Path, PathBuf};

use pcap_file::Endianness;
use pcap_file::pcapng::blocks::section_header::SectionHeaderBlock;
use pcap_file::pcapng::{Block, PcapNgReader, PcapNgWriter};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use syscap::ndjson::NdjsonOptions;
use syscap::pcapng::PcapngReader;
use syscap::pipeline::capture::Capture;
use syscap::pipeline::output::WriteChunks;
use syscap::pipeline::packets::packets_to_ndjson;
use syscap::pipeline::select::Selection;
use syscap::pipeline::to_ndjson::NdjsonSink;
use syscap::pipeline::to_scap::{ConversionReport, ScapOptions, to_scap};
use syscap::scap::Schema;
use syscap_tests::paths;
use syscap_tests::program::Tool;
use syscap_tests::syscap::convert;

/// Converts a pcapng capture to .scap.
fn back(bytes: &[u8]) -> (ConversionReport, Vec<u8>) {
    back_selected(bytes, Selection::default())
}

fn back_selected(bytes: &[u8], selection: Selection) -> (ConversionReport, Vec<u8>) {
    let mut capture = Capture::open(bytes).unwrap();
    assert!(matches!(capture, Capture::Pcapng(_)));
    to_scap(&mut capture, Vec::new(), ScapOptions { schema: Schema::V4_5, selection, ..ScapOptions::default() })
        .unwrap()
}

/// Converts the selected events of a pcapng capture to lines of JSON.
fn lines(bytes: &[u8], mut selection: Selection) -> Vec<String> {
    let mut sink = NdjsonSink::new(WriteChunks(Vec::new()), NdjsonOptions { all_fields: true, ..Default::default() });
    let mut reader = PcapngReader::new(bytes).unwrap();
    let _ = packets_to_ndjson(&mut reader, &mut selection, &mut sink);
    let (_, WriteChunks(text)) = sink.finish().unwrap();
    String::from_utf8(text).unwrap().lines().map(str::to_owned).collect()
}

/// Converts a capture of the repository to pcapng.
fn packets(name: &str, folder: &Path) -> PathBuf {
    let path = folder.join(name).with_extension("pcapng");
    convert(&paths::testdata(name), &path, &["-q", "--fields", "all", "--internal"]);
    path
}

fn run(tool: &Tool, arguments: &[&dyn AsRef<std::ffi::OsStr>]) {
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.as_ref()).collect();
    let output = tool.run(&arguments);
    assert!(output.status.success(), "{}: {}", tool.name(), String::from_utf8_lossy(&output.stderr));
}

/// Returns a pcap capture of three Ethernet packets in microseconds: before, among and after the events of syscap.
fn network(folder: &Path) -> PathBuf {
    let mut bytes = vec![0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0];
    for second in [1_773_500_000_u32, 1_773_500_967, 1_773_600_000] {
        bytes.extend([second, 0, 60, 60].map(u32::to_le_bytes).concat());
        bytes.extend([0; 60]);
    }
    let path = folder.join("network.pcap");
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn captures_saved_by_wireshark_tools_have_the_same_events() {
    let programs = (Tool::tshark(), Tool::wireshark_tool("editcap"), Tool::wireshark_tool("mergecap"));
    let (Some(tshark), Some(editcap), Some(mergecap)) = programs else { return };
    let folder = tempfile::tempdir().unwrap();
    let (network, saved) = (network(folder.path()), folder.path().join("saved.pcapng"));
    for name in ["session.scap", "session-comments.scap", "session-big-endian.scap"] {
        let ours = packets(name, folder.path());
        let (expected, scap) = back(&std::fs::read(&ours).unwrap());
        assert!(expected.read > 50 && expected.damaged == 0 && expected.read_error.is_none(), "{name}: {expected:?}");
        let check = |what: &str, foreign: u64| {
            let (report, found) = back(&std::fs::read(&saved).unwrap());
            let read = (report.read, report.damaged, report.unknown_blocks);
            assert_eq!(read, (expected.read, 0, foreign), "{name}, {what}: {report:?}");
            assert!(report.read_error.is_none() && found == scap, "{name}, {what}: {report:?}");
        };
        run(&tshark, &[&"-r", &ours, &"-w", &saved]);
        check("tshark -w", 0);
        run(&editcap, &[&ours, &saved]);
        check("editcap", 0);
        // Packets lose their options and the part of their times below a microsecond; the interface loses its
        // resolution.
        let micro = folder.path().join("micro.pcap");
        if name != "session-comments.scap" {
            run(&editcap, &[&"-F", &"pcap", &ours, &micro]);
            run(&editcap, &[&"-F", &"pcapng", &micro, &saved]);
            check("microseconds", 0);
        }
        for mode in [&["-w"][..], &["-a", "-w"]] {
            for order in [[&ours, &network], [&network, &ours]] {
                let arguments: Vec<&dyn AsRef<std::ffi::OsStr>> = mode.iter().map(|word| word as _).collect();
                run(&mergecap, &[&arguments[..], &[&saved, order[0], order[1]]].concat());
                check(&format!("mergecap {mode:?} {order:?}"), 3);
            }
        }
    }
}

#[test]
fn the_other_byte_order_has_the_same_events() {
    let folder = tempfile::tempdir().unwrap();
    let ours = std::fs::read(packets("session-comments.scap", folder.path())).unwrap();
    let mut reader = PcapNgReader::new(&ours[..]).unwrap();
    let header = SectionHeaderBlock { endianness: Endianness::Big, ..reader.section().clone() };
    let mut writer = PcapNgWriter::with_section_header(Vec::new(), header).unwrap();
    let mut blocks = 0;
    while let Some(block) = reader.next_block() {
        let (block, _) = block.unwrap();
        assert!(!matches!(block, Block::SectionHeader(_)));
        writer.write_block(&block).unwrap();
        blocks += 1;
    }
    assert!(blocks > 50, "{blocks}");
    let (report, found) = back(&writer.into_inner());
    let (expected, scap) = back(&ours);
    assert_eq!((report.read, report.damaged, report.unknown_blocks), (expected.read, 0, 0));
    assert!(found == scap);
}

/// Returns the offset and type of each block.
fn blocks(bytes: &[u8]) -> Vec<(usize, u32)> {
    let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
    let next = |at: &usize| Some(at + number(at + 4) as usize).filter(|next| *next < bytes.len());
    std::iter::successors(Some(0), next).map(|at| (at, number(at))).collect()
}

/// Returns the offset of the block of the packet with a comment, and that of the comment.
fn commented(bytes: &[u8]) -> (usize, usize) {
    let comment = bytes.windows(11).position(|window| window == b"this failed").unwrap();
    (blocks(bytes).iter().rev().find(|(at, _)| *at < comment).unwrap().0, comment)
}

#[test]
fn a_damaged_packet_is_reported_and_the_next_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let ours = std::fs::read(packets("session-comments.scap", folder.path())).unwrap();
    let (expected, _) = back(&ours);
    let (packet, comment) = commented(&ours);
    // The damage, its offset, its bytes, and the number of lost events.
    let damages: [(&str, usize, &[u8], u64); 5] = [
        ("a packet that is longer than its block", packet + 20, &[0, 0, 1, 0], 1),
        ("a packet that was shorter when it was captured", packet + 24, &[1, 0, 0, 0], 1),
        ("a payload of another layout", packet + 28, &[9], 1),
        ("a comment that is not UTF-8", comment, &[0xff], 0),
        ("an option that is longer than the block", comment - 2, &[0xf0, 0xff], 0),
    ];
    for (what, at, bytes, lost) in damages {
        let mut damaged = ours.clone();
        damaged[at..at + bytes.len()].copy_from_slice(bytes);
        let (report, _) = back(&damaged);
        assert_eq!((report.read, report.damaged), (expected.read - lost, 1), "{what}: {report:?}");
        assert_eq!(report.damage.map(|damage| damage.offset), Some(packet as u64), "{what}");
        assert!(report.read_error.is_none(), "{what}");
    }
}

#[test]
fn options_and_reserved_bytes_of_an_interface_are_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let ours = std::fs::read(packets("session.scap", folder.path())).unwrap();
    let (expected, scap) = back(&ours);
    let (interface, _) = blocks(&ours)[1];
    let resolution = interface + ours[interface..].windows(5).position(|option| option == [9, 0, 1, 0, 9]).unwrap();
    for (what, at, byte) in [
        ("a reserved number", interface + 10, 7),
        ("picoseconds, which 64 bits do not hold", resolution + 4, 12),
        ("an option that is longer than the block", interface + 18, 0xff),
    ] {
        let mut changed = ours.clone();
        changed[at] = byte;
        let (report, found) = back(&changed);
        assert_eq!((report.read, report.damaged), (expected.read, 0), "{what}: {report:?}");
        assert!(found == scap, "{what}");
    }
}

#[test]
fn interfaces_after_a_damaged_one_keep_their_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let ours = std::fs::read(packets("session.scap", folder.path())).unwrap();
    let (expected, scap) = back(&ours);
    let (interface, _) = blocks(&ours)[1];
    // The first interface ends within its header and has number 0, and that of the events has number 1.
    let short = [1, 0, 0, 0, 16, 0, 0, 0, 156, 0, 0, 0, 16, 0, 0, 0];
    let mut changed = [&ours[..interface], &short, &ours[interface..]].concat();
    for (at, number) in blocks(&changed) {
        if number == 6 {
            changed[at + 8] = 1;
        }
    }
    let (report, found) = back(&changed);
    assert_eq!((report.read, report.damaged), (expected.read, 1), "{report:?}");
    assert_eq!(
        report.damage.map(|damage| (damage.offset, damage.what)),
        Some((interface as u64, "an interface description"))
    );
    assert!(found == scap);
}

/// A capture with damaged bytes anywhere is read up to or beyond the damage, and never has more events than before.
#[test]
fn any_damage_loses_only_damaged_events() {
    let folder = tempfile::tempdir().unwrap();
    let ours = std::fs::read(packets("session-comments.scap", folder.path())).unwrap();
    let (expected, _) = back(&ours);
    let behind_the_interface = blocks(&ours)[2].0;
    proptest!(|(changes in vec((any::<Index>(), any::<u8>()), 1..20), len in any::<Index>(), is_cut in any::<bool>())| {
        let mut changed = ours.clone();
        for (at, byte) in changes {
            let at = behind_the_interface + at.index(changed.len() - behind_the_interface);
            changed[at] = byte;
        }
        if is_cut {
            changed.truncate(behind_the_interface + len.index(changed.len() - behind_the_interface));
        }
        // An event with a damaged name is of another host.
        let selection = || Selection::default().with_host(Some(b"workbench".to_vec()));
        let (report, _) = back_selected(&changed, selection());
        prop_assert!(report.read <= expected.read, "{report:?}");
        let lines = lines(&changed, selection());
        prop_assert_eq!(lines.len() as u64, report.read);
        prop_assert!(lines.iter().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    });
}
