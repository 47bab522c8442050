//! Operations of io_uring: each is an event, and the descriptors that they make have their names. What is expected is
//! what the program that has them carried out says, of its results and of /proc.

use std::fs::File;
use std::path::Path;
use std::process::Command;

use syscap::event::read_i64;
use syscap::pcapng::payload::{ARGUMENT_NAME, RAW_ARGUMENT, TEXT_ARGUMENT};
use syscap::pcapng::{PcapngItem, PcapngReader, payload};
use syscap_tests::live::counters;
use syscap_tests::program::skip;

const PROGRAM: &str = env!("CARGO_BIN_EXE_ring-ops");
const STRESS: &str = env!("CARGO_BIN_EXE_ring-stress");

/// Exit code of the program where the kernel has no io_uring.
const NONE: i32 = 3;

/// An event, by the fields that the tests look at.
#[derive(Debug, Default)]
struct Shown {
    kind: String,
    process: String,
    fd: String,
    latency: bool,
    named: Vec<(String, Vec<u8>, String)>,
}

impl Shown {
    fn value(&self, name: &str) -> Option<&[u8]> {
        self.named.iter().find(|(known, ..)| known == name).map(|(_, value, _)| value.as_slice())
    }

    fn text(&self, name: &str) -> &str {
        self.named.iter().find(|(known, ..)| known == name).map_or("", |(.., text)| text)
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.value(name).and_then(read_i64)
    }
}

/// What the program said, and the capture of it.
struct Run {
    said: Vec<Vec<String>>,
    events: Vec<Shown>,
    stderr: Vec<u8>,
}

/// `None`: it cannot run here, which has been said.
fn run(mode: &[&str], options: &[&str]) -> Option<Run> {
    run_program(PROGRAM, mode, options)
}

fn run_program(program: &str, mode: &[&str], options: &[&str]) -> Option<Run> {
    if !rustix::process::geteuid().is_root() {
        skip("live capture", "it needs root");
        return None;
    }
    if Command::new(PROGRAM).output().unwrap().status.code() == Some(NONE) {
        skip("operations of io_uring", "the kernel has none (sysctl kernel.io_uring_disabled)");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.pcapng");
    let output = Command::new(env!("CARGO_BIN_EXE_live"))
        .args(options)
        .arg("-w")
        .arg(&capture)
        .args(["--", program])
        .args(mode)
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    if stderr.contains("no tracepoints") {
        skip("operations of io_uring", "the kernel has no tracepoints of them that fit");
        return None;
    }
    assert!(output.status.success(), "{stderr}");
    let said = String::from_utf8(output.stdout).unwrap();
    let said = said.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    Some(Run { said, events: events(&capture), stderr: output.stderr })
}

fn events(capture: &Path) -> Vec<Shown> {
    let id = |name: &str| syscap_schemas::fields().iter().find(|field| field.name == name).unwrap().id;
    let (kind, process, fd) = (id("evt.type"), id("proc.name"), id("fd.name"));
    let mut reader = PcapngReader::new(File::open(capture).unwrap()).unwrap();
    let mut events = Vec::new();
    while let Some(item) = reader.next().unwrap() {
        let PcapngItem::Event(event, bytes) = item else { continue };
        let find = |wanted| payload::entries(bytes).find(|(id, _)| *id == wanted).map_or(&[][..], |(_, value)| value);
        let text = |wanted| String::from_utf8_lossy(find(wanted)).into_owned();
        let names = payload::entries(bytes).filter(|(id, _)| id & 0xf000 == ARGUMENT_NAME);
        let named = names.map(|(id, name)| {
            let number = id - ARGUMENT_NAME;
            let name = String::from_utf8_lossy(name).into_owned();
            (name, find(RAW_ARGUMENT + number).to_vec(), text(TEXT_ARGUMENT + number))
        });
        let (kind, process, fd) = (text(kind), text(process), text(fd));
        events.push(Shown { kind, process, fd, latency: event.header.latency().is_some(), named: named.collect() });
    }
    events
}

/// `true` if a capture's name of a socket is that of one of its ends.
fn same(shown: &str, expected: &str) -> bool {
    let turned = expected.split_once("->").map(|(one, other)| format!("{other}->{one}"));
    shown == expected || turned.as_deref() == Some(shown)
}

fn compare(run: &Run) {
    let operations: Vec<&Shown> = run.events.iter().filter(|event| event.kind == "io_uring").collect();
    let mut problems = Vec::new();
    assert!(run.said.len() >= 19, "{:?}", run.said);
    for said in &run.said {
        let [opcode, user_data, result, name, path] = said.as_slice() else { panic!("{said:?}") };
        let of: Vec<&&Shown> = operations.iter().filter(|event| event.text("user_data") == user_data).collect();
        let [event] = of[..] else {
            problems.push(format!("{said:?}: {} events", of.len()));
            continue;
        };
        if event.number("op") != opcode.parse().ok() || event.number("res") != result.parse().ok() {
            problems.push(format!("{said:?}: {event:?}"));
        }
        if name != "-" && !same(&event.fd, name) {
            problems.push(format!("{said:?}: fd.name is {}", event.fd));
        }
        // It has no ends yet.
        if event.text("op") == "IORING_OP_SOCKET" && !event.fd.is_empty() {
            problems.push(format!("{said:?}: a new socket is {}", event.fd));
        }
        if path != "-" && event.value("pathname") != Some(path.as_bytes()) {
            problems.push(format!("{said:?}: the path is {}", event.text("pathname")));
        }
        if event.process != "ring-ops" || !event.latency {
            problems.push(format!("{said:?}: of {}, latency {}", event.process, event.latency));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert_eq!(operations.len(), run.said.len());
    // The read on the descriptor whose number the ring gave to another file.
    let read = run.events.iter().rev().find(|event| event.kind == "read" && event.fd.starts_with("/etc/"));
    assert_eq!(read.map(|event| event.fd.as_str()), Some("/etc/passwd"));
    assert_eq!(counters(&run.stderr), (run.events.len() as u64, 0));
}

#[test]
fn every_operation_is_an_event_with_its_name() {
    let Some(run) = run(&[], &[]) else { return };
    compare(&run);
    let open = run.events.iter().find(|event| event.text("op") == "IORING_OP_OPENAT").unwrap();
    assert_eq!(open.text("dirfd"), "AT_FDCWD");
    assert_eq!(open.text("pathname"), "\"/etc/passwd\"");
    let refused = run.events.iter().find(|event| event.text("pathname") == "\"/no/such/file\"").unwrap();
    assert_eq!(refused.text("res"), "-2 (ENOENT)");
}

#[test]
fn operations_that_the_kernels_thread_takes_are_the_processs() {
    let Some(run) = run(&["sqpoll"], &[]) else { return };
    compare(&run);
    let threads: Vec<Option<i64>> =
        run.events.iter().filter(|event| event.kind == "io_uring").map(|event| event.number("sq_thread")).collect();
    assert!(threads.iter().all(|thread| thread.is_some_and(|thread| thread > 0)), "{threads:?}");
    // The thread's end is one of the process's.
    let ends: Vec<&Shown> = run.events.iter().filter(|event| event.kind == "procexit").collect();
    assert!(ends.len() >= 2, "{ends:?}");
    assert!(ends.iter().all(|end| end.process == "ring-ops"), "{ends:?}");
}

#[test]
fn a_filter_and_a_class_choose_operations() {
    let Some(filtered) = run(&[], &["-f", "evt.type = io_uring"]) else { return };
    assert!(filtered.events.iter().all(|event| event.kind == "io_uring"), "{:?}", filtered.events);
    assert_eq!(filtered.events.len(), filtered.said.len());
    // Names come from operations that are not shown.
    let Some(reads) = run(&[], &["-f", "evt.type = read and fd.name startswith /etc/passwd"]) else { return };
    assert_eq!(reads.events.len(), 1, "{:?}", reads.events);
    let Some(net) = run(&[], &["--classes", "net"]) else { return };
    let mut ops: Vec<&str> =
        net.events.iter().filter(|event| event.kind == "io_uring").map(|event| event.text("op")).collect();
    ops.sort_unstable();
    assert_eq!(ops, ["IORING_OP_ACCEPT", "IORING_OP_CONNECT", "IORING_OP_SOCKET"]);
}

#[test]
fn a_scap_file_leaves_them_out_and_counts_them() {
    let Some(shown) = run(&[], &[]) else { return };
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.scap");
    let output = Command::new(env!("CARGO_BIN_EXE_live")).arg("-w").arg(&capture).args(["--", PROGRAM]).output();
    let output = output.unwrap();
    let (_, lost) = counters(&output.stderr);
    assert_eq!(lost, shown.said.len() as u64, "{}", String::from_utf8_lossy(&output.stderr));
}

/// How many operations completed as the program says, how many events of them are shown, and how many events are shown
/// and lost in all.
fn count(mode: &str, operations: u64, options: &[&str]) -> Option<(u64, u64, (u64, u64))> {
    let run = run_program(STRESS, &[mode, &operations.to_string()], options)?;
    let said = run.said[0][0].parse().unwrap();
    let shown = run.events.iter().filter(|event| event.kind == "io_uring").count();
    let counted = counters(&run.stderr);
    assert_eq!(counted.0, run.events.len() as u64);
    Some((said, shown as u64, counted))
}

#[test]
fn every_completion_is_shown_or_counted_as_lost() {
    let large = ["-B", "262144"];
    let Some((completed, shown, (events, lost))) = count("many", 200_000, &large) else { return };
    assert_eq!((completed, shown, lost), (200_000, 200_000, 0));
    // The same calls and operations, of which the smallest buffer holds few.
    let Some((completed, shown, (few, lost))) = count("many", 200_000, &["-B", "64"]) else { return };
    assert!(completed == 200_000 && shown < 200_000 && lost > 0, "{shown} shown, {lost} lost");
    assert_eq!(few + lost, events);
}

#[test]
fn operations_of_the_kernels_threads_and_ones_that_wait_are_all_shown() {
    // More than the probe remembers wait at once.
    for (mode, operations) in [("async", 50_000), ("waiting", 30_000)] {
        let Some((completed, shown, (_, lost))) = count(mode, operations, &["-B", "262144"]) else { return };
        assert!(completed >= operations, "{mode}");
        assert_eq!((shown, lost), (completed, 0), "{mode}");
    }
}

#[test]
fn several_completions_and_files_of_the_rings_table() {
    let Some(run) = run_program(STRESS, &["shots"], &[]) else { return };
    let operations: Vec<&Shown> = run.events.iter().filter(|event| event.kind == "io_uring").collect();
    for said in &run.said {
        let [opcode, user_data, result, name] = said.as_slice() else { panic!("{said:?}") };
        let is_it = |event: &&&Shown| {
            event.number("op") == opcode.parse().ok()
                && event.text("user_data") == user_data
                && event.number("res") == result.parse().ok()
                && (name == "-" || same(&event.fd, name))
        };
        let times = run.said.iter().filter(|other| *other == said).count();
        assert_eq!(operations.iter().filter(is_it).count(), times, "{said:?}: {operations:?}");
    }
    assert_eq!(operations.len(), run.said.len());
    let accepts = operations.iter().filter(|event| event.text("op") == "IORING_OP_ACCEPT").count();
    assert_eq!(accepts, 4, "three connections, and the end");
    let fixed: Vec<_> = run.events.iter().filter(|event| event.value("fixed_file").is_some()).collect();
    let places: Vec<_> = fixed.iter().map(|event| (event.number("fixed_file"), event.fd.as_str())).collect();
    assert_eq!(places, [(Some(0), ""), (Some(1), "")]);
}
