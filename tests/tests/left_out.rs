//! A conversion reports what it leaves out, with the reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::path::Path;

use syscap::event::records::ThreadRecord;
use syscap_schemas::event_types;
use syscap_tests::program::Tool;
use syscap_tests::scap_builder::{
    ByteOrder, EVENT_V2, EVENTS, EventBlock, PROCESS_LISTS, ScapBuilder, TestEvent, TrailingFields,
};
use syscap_tests::syscap::convert;

/// The event block type whose parameter lengths have 4 bytes.
const LARGE: EventBlock = EVENTS[3];

fn kind(code: &str) -> u16 {
    event_types().iter().find(|kind| kind.code == code).unwrap().id
}

fn test_event(code: &str, number: u64, tid: i64, params: Vec<Vec<u8>>) -> TestEvent {
    TestEvent { time: 1_700_000_000_000_000_000 + number, tid, kind: kind(code), params, ..TestEvent::default() }
}

/// Returns a write of so many bytes.
fn write(number: u64, data: usize) -> TestEvent {
    let params = vec![8_i64.to_le_bytes().to_vec(), vec![b'x'; data], 3_i64.to_le_bytes().to_vec(), vec![8, 0, 0, 0]];
    test_event("PPME_SYSCALL_WRITE_X", number, 1, params)
}

/// Returns a thread whose texts have so many bytes each.
fn thread(tid: i64, each: usize) -> ThreadRecord {
    let text = || vec![b'x'; each];
    let list = || [text(), vec![0]].concat();
    let (args, env, cgroups) = (list(), list(), list());
    ThreadRecord {
        tid,
        pid: tid,
        comm: text(),
        exe: text(),
        exepath: text(),
        args,
        env,
        cwd: text(),
        cgroups,
        ..ThreadRecord::default()
    }
}

/// Writes a capture and returns the offsets of its blocks.
fn capture(file: &Path, block: EventBlock, events: impl IntoIterator<Item = TestEvent>) -> Vec<usize> {
    capture_of(file, &[], block, events)
}

/// Writes a capture of a machine with these threads.
fn capture_of(
    file: &Path,
    threads: &[ThreadRecord],
    block: EventBlock,
    events: impl IntoIterator<Item = TestEvent>,
) -> Vec<usize> {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(3, None);
    if !threads.is_empty() {
        builder.threads(PROCESS_LISTS[11], TrailingFields::ALL, threads);
    }
    events.into_iter().for_each(|event| builder.event(block, &event));
    std::fs::write(file, builder.bytes()).unwrap();
    builder.blocks().to_vec()
}

/// Converts a capture; returns the exit code and the messages.
fn convert_and_report(input: &Path, output: &Path, options: &[&str]) -> (Option<i32>, String) {
    let output = convert(input, output, options);
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_block_that_is_too_large_is_not_called_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let (scap, pcapng) = (folder.path().join("large.scap"), folder.path().join("large.pcapng"));
    let blocks = capture(&scap, LARGE, [write(0, 10), write(1, 2 << 20), write(2, 10)]);
    let (code, printed) = convert_and_report(&scap, &pcapng, &["--max-memory", "64M"]);
    assert_eq!(code, Some(1), "{printed}");
    let (offset, len) = (blocks[2], blocks[3] - blocks[2]);
    let expected = format!(
        "byte {offset}: an event is too large and is left out: its block has {len} bytes, more than the 1048576 that \
         the memory limit of 64M allows; --max-memory raises it"
    );
    assert!(printed.contains(&expected) && !printed.contains("damaged"), "{printed}");
}

#[test]
fn threads_missing_in_json_counts_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let (scap, ndjson) = (folder.path().join("threads.scap"), folder.path().join("threads.ndjson"));
    let params = || vec![2_i64.to_le_bytes().to_vec(), vec![0; 8], vec![0; 8], vec![0; 4], vec![0; 4], vec![0; 4]];
    let switch = |number: u64| test_event("PPME_SCHEDSWITCH_6_E", number, number as i64 + 10, params());
    for (threads, code) in [(1_000, 0), (30_000, 1)] {
        capture(&scap, EVENT_V2, (0..threads).map(switch));
        let printed = convert_and_report(&scap, &ndjson, &["--fields", "all", "--max-memory", "64M"]);
        assert_eq!((printed.0, printed.1.contains("a thread in a count (x")), (Some(code), code == 1), "{printed:?}");
        assert_eq!(std::fs::read_to_string(&ndjson).unwrap().lines().count() as u64, threads);
    }
}

#[test]
fn truncated_values_in_packets_are_reported_for_a_scap() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    // The texts of thread 1 do not fit into a packet.
    let of = |event: TestEvent, tid| TestEvent { tid, ..event };
    let events = [of(write(0, 10), 2), write(1, 10), write(2, 10), of(write(3, 300_000), 2)];
    capture_of(&path("long.scap"), &[thread(1, 60_000), thread(2, 10)], LARGE, events);
    let (code, cut) = convert_and_report(&path("long.scap"), &path("long.pcapng"), &["--fields", "all"]);
    assert_eq!(code, Some(1), "{cut}");
    assert!(cut.contains("3 events have values that were cut"), "{cut}");
    let loss = |count| format!("left out: of {count} events the rest of values that had been cut");
    let (code, back) = convert_and_report(&path("long.pcapng"), &path("back.scap"), &[]);
    assert_eq!(code, Some(1), "{back}");
    // The truncated write is still too long for a .scap, and counts once.
    assert!(back.contains(&loss(2)) && back.contains("left out: 1 events that are larger"), "{back}");
    // Events outside of the selection are not lost.
    let (_, back) =
        convert_and_report(&path("long.pcapng"), &path("back.scap"), &["--to-time", "1700000000.000000001"]);
    assert!(back.contains(&loss(1)), "{back}");

    let Some(_) = Tool::tshark() else { return };
    // Packets that editcap truncates are not marked.
    capture(&path("short.scap"), LARGE, [write(0, 10), write(1, 300)]);
    assert_eq!(convert_and_report(&path("short.scap"), &path("short.pcapng"), &[]).0, Some(0));
    let (_, back) = convert_and_report(&path("short.pcapng"), &path("back.scap"), &[]);
    assert!(!back.contains("had been cut"), "{back}");
    let mut editcap = std::process::Command::new("editcap");
    let status = editcap.args(["-s", "400"]).args([path("short.pcapng"), path("cut.pcapng")]).status().unwrap();
    assert!(status.success());
    let (_, back) = convert_and_report(&path("cut.pcapng"), &path("back.scap"), &[]);
    assert!(back.contains(&loss(1)), "{back}");
}
