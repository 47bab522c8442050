//! What a conversion leaves out is said, with its reason.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by them

use std::path::Path;

use syscap::event::records::ThreadRecord;
use syscap_schemas::event_types;
use syscap_tests::program::Tool;
use syscap_tests::scap_maker::{Additions, EVENT_V2, EVENTS, EventBlock, Made, Maker, Order, PROCESS_LISTS};
use syscap_tests::syscap::convert;

/// Event blocks whose parameters have lengths of 4 bytes.
const LARGE: EventBlock = EVENTS[3];

fn kind(code: &str) -> u16 {
    event_types().iter().find(|kind| kind.code == code).unwrap().id
}

fn made(code: &str, number: u64, tid: i64, params: Vec<Vec<u8>>) -> Made {
    Made { time: 1_700_000_000_000_000_000 + number, tid, kind: kind(code), params, ..Made::default() }
}

/// A write of so many bytes.
fn write(number: u64, data: usize) -> Made {
    let params = vec![8_i64.to_le_bytes().to_vec(), vec![b'x'; data], 3_i64.to_le_bytes().to_vec(), vec![8, 0, 0, 0]];
    made("PPME_SYSCALL_WRITE_X", number, 1, params)
}

/// A thread whose texts have so many bytes each.
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

/// Writes a capture; returns where its blocks begin.
fn capture(file: &Path, block: EventBlock, events: impl IntoIterator<Item = Made>) -> Vec<usize> {
    capture_of(file, &[], block, events)
}

/// Writes a capture of a machine with these threads.
fn capture_of(
    file: &Path,
    threads: &[ThreadRecord],
    block: EventBlock,
    events: impl IntoIterator<Item = Made>,
) -> Vec<usize> {
    let mut maker = Maker::new(Order::Little);
    maker.section(3, None);
    if !threads.is_empty() {
        maker.threads(PROCESS_LISTS[11], Additions::ALL, threads);
    }
    events.into_iter().for_each(|event| maker.event(block, &event));
    std::fs::write(file, maker.bytes()).unwrap();
    maker.blocks().to_vec()
}

/// Converts; returns the exit code and what was said.
fn said(input: &Path, output: &Path, options: &[&str]) -> (Option<i32>, String) {
    let output = convert(input, output, options);
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_block_that_is_too_large_is_not_called_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let (scap, pcapng) = (folder.path().join("large.scap"), folder.path().join("large.pcapng"));
    let blocks = capture(&scap, LARGE, [write(0, 10), write(1, 2 << 20), write(2, 10)]);
    let (code, said) = said(&scap, &pcapng, &["--max-memory", "64M"]);
    assert_eq!(code, Some(1), "{said}");
    let (offset, len) = (blocks[2], blocks[3] - blocks[2]);
    let expected = format!(
        "byte {offset}: an event is too large and is left out: its block has {len} bytes, more than the 1048576 that \
         the memory limit of 64M allows; --max-memory raises it"
    );
    assert!(said.contains(&expected) && !said.contains("damaged"), "{said}");
}

#[test]
fn threads_that_a_line_of_json_does_not_count_are_said() {
    let folder = tempfile::tempdir().unwrap();
    let (scap, ndjson) = (folder.path().join("threads.scap"), folder.path().join("threads.ndjson"));
    let params = || vec![2_i64.to_le_bytes().to_vec(), vec![0; 8], vec![0; 8], vec![0; 4], vec![0; 4], vec![0; 4]];
    let switch = |number: u64| made("PPME_SCHEDSWITCH_6_E", number, number as i64 + 10, params());
    for (threads, code) in [(1_000, 0), (30_000, 1)] {
        capture(&scap, EVENT_V2, (0..threads).map(switch));
        let said = said(&scap, &ndjson, &["--fields", "all", "--max-memory", "64M"]);
        assert_eq!((said.0, said.1.contains("a thread in a count (x")), (Some(code), code == 1), "{said:?}");
        assert_eq!(std::fs::read_to_string(&ndjson).unwrap().lines().count() as u64, threads);
    }
}

#[test]
fn a_scap_of_packets_with_cut_values_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    // Thread 1 has more texts than a packet has room for.
    let of = |event: Made, tid| Made { tid, ..event };
    let events = [of(write(0, 10), 2), write(1, 10), write(2, 10), of(write(3, 300_000), 2)];
    capture_of(&path("long.scap"), &[thread(1, 60_000), thread(2, 10)], LARGE, events);
    let (code, cut) = said(&path("long.scap"), &path("long.pcapng"), &["--fields", "all"]);
    assert_eq!(code, Some(1), "{cut}");
    assert!(cut.contains("3 events have values that were cut"), "{cut}");
    let loss = |count| format!("left out: of {count} events the rest of values that had been cut");
    let (code, back) = said(&path("long.pcapng"), &path("back.scap"), &[]);
    assert_eq!(code, Some(1), "{back}");
    // What is left of the write is still too long for a .scap, and counts once.
    assert!(back.contains(&loss(2)) && back.contains("left out: 1 events that are larger"), "{back}");
    // Of what is not wanted nothing is lost.
    let (_, back) = said(&path("long.pcapng"), &path("back.scap"), &["--to-time", "1700000000.000000001"]);
    assert!(back.contains(&loss(1)), "{back}");

    let Some(_) = Tool::tshark() else { return };
    // editcap cuts packets, which have no mark then.
    capture(&path("short.scap"), LARGE, [write(0, 10), write(1, 300)]);
    assert_eq!(said(&path("short.scap"), &path("short.pcapng"), &[]).0, Some(0));
    let (_, back) = said(&path("short.pcapng"), &path("back.scap"), &[]);
    assert!(!back.contains("had been cut"), "{back}");
    let mut editcap = std::process::Command::new("editcap");
    let status = editcap.args(["-s", "400"]).args([path("short.pcapng"), path("cut.pcapng")]).status().unwrap();
    assert!(status.success());
    let (_, back) = said(&path("cut.pcapng"), &path("back.scap"), &[]);
    assert!(back.contains(&loss(1)), "{back}");
}
