//! Operations of io_uring: each is an event, and the descriptors that they create have names. The expected values are
//! the results and the /proc entries that the captured program prints.

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

/// The exit code of the program if the kernel has no io_uring.
const NO_IO_URING: i32 = 3;

/// The tested fields of an event.
#[derive(Debug, Default)]
struct OperationEvent {
    kind: String,
    process: String,
    fd: String,
    latency: bool,
    named: Vec<(String, Vec<u8>, String)>,
}

impl OperationEvent {
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

/// The output of the program, and the capture of it.
struct Run {
    printed: Vec<Vec<String>>,
    events: Vec<OperationEvent>,
    stderr: Vec<u8>,
}

/// Runs and captures `ring-ops`. If it cannot run, prints the reason and returns `None`.
fn run(mode: &[&str], options: &[&str]) -> Option<Run> {
    run_program(PROGRAM, mode, options)
}

fn run_program(program: &str, mode: &[&str], options: &[&str]) -> Option<Run> {
    if !rustix::process::geteuid().is_root() {
        skip("live capture", "it needs root");
        return None;
    }
    if Command::new(PROGRAM).output().unwrap().status.code() == Some(NO_IO_URING) {
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
    let printed = String::from_utf8(output.stdout).unwrap();
    let printed = printed.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    Some(Run { printed, events: events(&capture), stderr: output.stderr })
}

fn events(capture: &Path) -> Vec<OperationEvent> {
    let id = |name: &str| syscap_schemas::fields().iter().find(|field| field.name == name).unwrap().id;
    let (kind, process, fd) = (id("evt.type"), id("proc.name"), id("fd.name"));
    let mut reader = PcapngReader::new(File::open(capture).unwrap()).unwrap();
    let mut events = Vec::new();
    while let Some(item) = reader.next().unwrap() {
        let PcapngItem::Event { event, payload: bytes, .. } = item else { continue };
        let find = |wanted| payload::entries(bytes).find(|(id, _)| *id == wanted).map_or(&[][..], |(_, value)| value);
        let text = |wanted| String::from_utf8_lossy(find(wanted)).into_owned();
        let names = payload::entries(bytes).filter(|(id, _)| id & 0xf000 == ARGUMENT_NAME);
        let named = names.map(|(id, name)| {
            let number = id - ARGUMENT_NAME;
            let name = String::from_utf8_lossy(name).into_owned();
            (name, find(RAW_ARGUMENT + number).to_vec(), text(TEXT_ARGUMENT + number))
        });
        let (kind, process, fd) = (text(kind), text(process), text(fd));
        events.push(OperationEvent {
            kind,
            process,
            fd,
            latency: event.header.latency().is_some(),
            named: named.collect(),
        });
    }
    events
}

/// `true` if the name of a socket in a capture is that of one of its ends.
fn same(shown: &str, expected: &str) -> bool {
    let turned = expected.split_once("->").map(|(one, other)| format!("{other}->{one}"));
    shown == expected || turned.as_deref() == Some(shown)
}

fn compare(run: &Run) {
    let operations: Vec<&OperationEvent> = run.events.iter().filter(|event| event.kind == "io_uring").collect();
    let mut problems = Vec::new();
    assert!(run.printed.len() >= 19, "{:?}", run.printed);
    for printed in &run.printed {
        let [opcode, user_data, result, name, path] = printed.as_slice() else { panic!("{printed:?}") };
        let of: Vec<&&OperationEvent> =
            operations.iter().filter(|event| event.text("user_data") == user_data).collect();
        let [event] = of[..] else {
            problems.push(format!("{printed:?}: {} events", of.len()));
            continue;
        };
        if event.number("op") != opcode.parse().ok() || event.number("res") != result.parse().ok() {
            problems.push(format!("{printed:?}: {event:?}"));
        }
        if name != "-" && !same(&event.fd, name) {
            problems.push(format!("{printed:?}: fd.name is {}", event.fd));
        }
        // The socket has no ends yet.
        if event.text("op") == "IORING_OP_SOCKET" && !event.fd.is_empty() {
            problems.push(format!("{printed:?}: a new socket is {}", event.fd));
        }
        if path != "-" && event.value("pathname") != Some(path.as_bytes()) {
            problems.push(format!("{printed:?}: the path is {}", event.text("pathname")));
        }
        if event.process != "ring-ops" || !event.latency {
            problems.push(format!("{printed:?}: of {}, latency {}", event.process, event.latency));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert_eq!(operations.len(), run.printed.len());
    // The read on the descriptor whose number the ring has reused for another file.
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
fn sqpoll_operations_belong_to_the_process() {
    let Some(run) = run(&["sqpoll"], &[]) else { return };
    compare(&run);
    let threads: Vec<Option<i64>> =
        run.events.iter().filter(|event| event.kind == "io_uring").map(|event| event.number("sq_thread")).collect();
    assert!(threads.iter().all(|thread| thread.is_some_and(|thread| thread > 0)), "{threads:?}");
    // The end of the thread is one of the ends of the process.
    let ends: Vec<&OperationEvent> = run.events.iter().filter(|event| event.kind == "procexit").collect();
    assert!(ends.len() >= 2, "{ends:?}");
    assert!(ends.iter().all(|end| end.process == "ring-ops"), "{ends:?}");
}

#[test]
fn a_filter_and_a_class_select_operations() {
    let Some(filtered) = run(&[], &["-f", "evt.type = io_uring"]) else { return };
    assert!(filtered.events.iter().all(|event| event.kind == "io_uring"), "{:?}", filtered.events);
    assert_eq!(filtered.events.len(), filtered.printed.len());
    // Names come from operations that the filter rejects.
    let Some(reads) = run(&[], &["-f", "evt.type = read and fd.name startswith /etc/passwd"]) else { return };
    assert_eq!(reads.events.len(), 1, "{:?}", reads.events);
    let Some(net) = run(&[], &["--classes", "net"]) else { return };
    let mut ops: Vec<&str> =
        net.events.iter().filter(|event| event.kind == "io_uring").map(|event| event.text("op")).collect();
    ops.sort_unstable();
    assert_eq!(ops, ["IORING_OP_ACCEPT", "IORING_OP_CONNECT", "IORING_OP_SOCKET"]);
}

#[test]
fn a_scap_file_leaves_operations_out_and_counts_them() {
    let Some(shown) = run(&[], &[]) else { return };
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.scap");
    let output = Command::new(env!("CARGO_BIN_EXE_live")).arg("-w").arg(&capture).args(["--", PROGRAM]).output();
    let output = output.unwrap();
    let (_, lost) = counters(&output.stderr);
    assert_eq!(lost, shown.printed.len() as u64, "{}", String::from_utf8_lossy(&output.stderr));
}

/// Returns the number of completions that the program prints, the number of their events, and the number of all events
/// and losses.
fn count(mode: &str, operations: u64, options: &[&str]) -> Option<(u64, u64, (u64, u64))> {
    let run = run_program(STRESS, &[mode, &operations.to_string()], options)?;
    let printed = run.printed[0][0].parse().unwrap();
    let shown = run.events.iter().filter(|event| event.kind == "io_uring").count();
    let counted = counters(&run.stderr);
    assert_eq!(counted.0, run.events.len() as u64);
    Some((printed, shown as u64, counted))
}

#[test]
fn every_completion_is_shown_or_counted_as_lost() {
    let large = ["-B", "262144"];
    let Some((completed, shown, (events, lost))) = count("many", 200_000, &large) else { return };
    assert_eq!((completed, shown, lost), (200_000, 200_000, 0));
    // The same calls and operations, with the smallest buffer, which holds only a few.
    let Some((completed, shown, (few, lost))) = count("many", 200_000, &["-B", "64"]) else { return };
    assert!(completed == 200_000 && shown < 200_000 && lost > 0, "{shown} shown, {lost} lost");
    assert_eq!(few + lost, events);
}

#[test]
fn async_and_waiting_operations_are_all_shown() {
    // More operations wait at once than the probe can remember.
    for (mode, operations) in [("async", 50_000), ("waiting", 30_000)] {
        let Some((completed, shown, (_, lost))) = count(mode, operations, &["-B", "262144"]) else { return };
        assert!(completed >= operations, "{mode}");
        assert_eq!((shown, lost), (completed, 0), "{mode}");
    }
}

#[test]
fn multishot_operations_and_registered_files_are_shown() {
    let Some(run) = run_program(STRESS, &["shots"], &[]) else { return };
    let operations: Vec<&OperationEvent> = run.events.iter().filter(|event| event.kind == "io_uring").collect();
    for printed in &run.printed {
        let [opcode, user_data, result, name] = printed.as_slice() else { panic!("{printed:?}") };
        let is_it = |event: &&&OperationEvent| {
            event.number("op") == opcode.parse().ok()
                && event.text("user_data") == user_data
                && event.number("res") == result.parse().ok()
                && (name == "-" || same(&event.fd, name))
        };
        let times = run.printed.iter().filter(|other| *other == printed).count();
        assert_eq!(operations.iter().filter(is_it).count(), times, "{printed:?}: {operations:?}");
    }
    assert_eq!(operations.len(), run.printed.len());
    let accepts = operations.iter().filter(|event| event.text("op") == "IORING_OP_ACCEPT").count();
    assert_eq!(accepts, 4, "three connections, and the end");
    let fixed: Vec<_> = run.events.iter().filter(|event| event.value("fixed_file").is_some()).collect();
    let places: Vec<_> = fixed.iter().map(|event| (event.number("fixed_file"), event.fd.as_str())).collect();
    assert_eq!(places, [(Some(0), ""), (Some(1), "")]);
}
