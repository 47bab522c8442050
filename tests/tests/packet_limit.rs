//! No packet exceeds the limit of Wireshark and dumpcap, whatever a capture holds. Truncated values are marked and
//! counted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use syscap_schemas::{ParamKind, event_types};
use syscap_tests::program::Tool;
use syscap_tests::scap_builder::{ByteOrder, EVENTS, EventBlock, ScapBuilder, TestEvent};
use syscap_tests::syscap;
use syscap_tests::tshark::Session;

/// The packet limit of Wireshark and the block limit of dumpcap (`WTAP_MAX_PACKET_SIZE_STANDARD` in wiretap/wtap.h).
const LIMIT: usize = 262_144;
/// The event block type whose parameter lengths have 4 bytes.
const LARGE: EventBlock = EVENTS[3];

fn kind(code: &str) -> u16 {
    event_types().iter().find(|kind| kind.code == code).unwrap().id
}

/// Returns a write of so many bytes.
fn write(number: u64, data: usize) -> TestEvent {
    let data = (0..=250_u8).cycle().take(data).collect();
    let params = vec![8_i64.to_le_bytes().to_vec(), data, 3_i64.to_le_bytes().to_vec(), 8_u32.to_le_bytes().to_vec()];
    TestEvent {
        time: 1_700_000_000_000_000_000 + number,
        tid: 1,
        kind: kind("PPME_SYSCALL_WRITE_X"),
        params,
        ..TestEvent::default()
    }
}

/// Returns an execve whose texts and lists have so many bytes each, in characters of two bytes.
fn execve(number: u64, each: usize) -> TestEvent {
    let kind = event_types().iter().find(|kind| kind.code == "PPME_SYSCALL_EXECVE_19_X").unwrap();
    let value = |param: &syscap_schemas::Param| match param.kind {
        ParamKind::CharBuf | ParamKind::ByteBuf | ParamKind::FsPath => {
            ["ö".repeat(each / 2).as_bytes(), b"\0"].concat()
        }
        other => vec![0; other.width().unwrap_or(0)],
    };
    let params = kind.params.iter().map(value).collect();
    TestEvent { time: 1_700_000_000_000_000_000 + number, tid: 1, kind: kind.id, params, ..TestEvent::default() }
}

fn convert(name: &str, events: &[TestEvent], options: &[&str]) -> (PathBuf, Output) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (scap, pcapng) = (folder.join(format!("{name}.scap")), folder.join(format!("{name}.pcapng")));
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(3, None);
    events.iter().for_each(|event| builder.event(LARGE, event));
    std::fs::write(&scap, builder.bytes()).unwrap();
    let output = syscap::convert(&scap, &pcapng, options);
    (pcapng, output)
}

/// Returns the lengths of the packet blocks and of their packets.
fn packets(pcapng: &Path) -> Vec<(usize, usize)> {
    let bytes = std::fs::read(pcapng).unwrap();
    let number = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let (mut packets, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let length = number(at + 4);
        if number(at) == 6 {
            packets.push((length, number(at + 20)));
        }
        at += length;
    }
    packets
}

/// Checks that every front end reads every packet: from the file, and through dumpcap if it can capture.
fn is_read_by_all(pcapng: &Path, packets: usize) {
    let in_roots = [("SYSCAP_SID_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "strato"), ("SYSCAP_TRIXIE_ROOT", "tshark")];
    let in_roots = in_roots.into_iter().filter_map(|(variable, program)| Tool::in_root(variable, program));
    for tool in Tool::tshark().into_iter().chain(in_roots) {
        let rows = Session::new(tool.clone(), pcapng).fields(&["frame.number"], "syscap");
        assert_eq!(rows.len(), packets, "{}", tool.name());
        if tool.root().is_none() {
            let saved = pcapng.with_extension("saved");
            let mut command = tool.command();
            let through = command.args(["-q", "-i", "-", "-w"]).arg(&saved).stdin(File::open(pcapng).unwrap());
            let output = through.stdout(Stdio::null()).output().unwrap();
            let printed = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success() && printed.contains(&format!("{packets} packets captured")), "{printed}");
        }
    }
}

#[test]
fn one_long_value_is_cut_at_the_limit() {
    // The size of a packet without the data, measured far below the limit.
    let (probe, _) = convert("limit-probe", &[write(0, 200_000)], &[]);
    let rest = packets(&probe)[0].1 - 200_000;
    let block_rest = packets(&probe)[0].0 - packets(&probe)[0].1;
    let most = LIMIT - block_rest;
    let lengths =
        [most - 200, most - 80, most, most + 1, LIMIT - 1, LIMIT, LIMIT + 1, LIMIT + 4, 300_000, 1_000_000, 3_000_000];
    let events: Vec<TestEvent> = (0..).zip(lengths).map(|(number, length)| write(number, length - rest)).collect();
    let (pcapng, output) = convert("limit-one", &events, &[]);
    let written = packets(&pcapng);
    let whole: Vec<bool> = lengths.iter().zip(&written).map(|(length, (_, packet))| length == packet).collect();
    assert!(written.iter().all(|(block, _)| *block <= LIMIT), "{written:?}");
    // Close to the limit.
    assert!(written.iter().all(|(_, packet)| *packet + 400 > LIMIT), "{written:?}");
    assert!(whole[0] && !whole[3] && !whole[4], "{whole:?}");
    let cut = whole.iter().filter(|whole| !**whole).count();
    assert_eq!(output.status.code(), Some(1));
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(printed.contains(&format!("{cut} events have values that were cut")), "{printed}");
    is_read_by_all(&pcapng, events.len());

    let Some(tshark) = Tool::tshark() else { return };
    let session = Session::new(tshark, &pcapng);
    let names = ["evt.truncated", "evt.truncated.value", "evt.buffer"];
    for ((row, is_whole), event) in session.fields(&names, "").iter().zip(whole).zip(&events) {
        assert_eq!(row[0], if is_whole { "" } else { "1" });
        assert_eq!(row[1], if is_whole { "" } else { "evt.rawarg.data" });
        let data: String = event.params[1].iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(data.starts_with(&row[2]) && (data.len() == row[2].len()) == is_whole);
    }
    assert_eq!(session.fields(&["frame.number"], "evt.truncated == 1").len(), cut);
    assert_eq!(session.fields(&["frame.number"], "syscap.truncated").len(), cut);
    let tree = session.print(&["-V", "-Y", "frame.number == 9"]);
    assert!(tree.contains(&format!("evt.rawarg.data, of {} bytes", 300_000 - rest)), "no full length in the tree");
}

#[test]
fn many_medium_values_are_cut_to_one_length() {
    for options in [&[][..], &["--comments"], &["--fields", "all"], &["--fields", "all", "--comments"]] {
        let events: Vec<TestEvent> =
            (0..).zip([100, 9_000, 16_384, 40_000, 65_000, 200_000]).map(|(at, each)| execve(at, each)).collect();
        let (pcapng, output) = convert("limit-many", &events, options);
        let written = packets(&pcapng);
        assert_eq!(written.len(), events.len());
        assert!(written.iter().all(|(block, _)| *block <= LIMIT), "{options:?} {written:?}");
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        is_read_by_all(&pcapng, events.len());
        let Some(tshark) = Tool::tshark() else { return };
        // A character cut in two would be escaped.
        let rows = Session::new(tshark, &pcapng).fields(&["evt.arg.exe", "evt.arg.comm"], "evt.truncated");
        assert!(
            rows.len() >= 2 && rows.concat().iter().all(|text| text.chars().all(|char| char == 'ö')),
            "{}",
            rows.len()
        );
    }
}

#[test]
fn an_event_that_fits_is_not_marked() {
    let (pcapng, output) = convert("limit-none", &[write(0, 10), execve(1, 1000)], &[]);
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
    let Some(tshark) = Tool::tshark() else { return };
    assert!(Session::new(tshark, &pcapng).fields(&["frame.number"], "evt.truncated || syscap.truncated").is_empty());
}
