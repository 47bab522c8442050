//! `syscapdump` captures a workload, and readers accept the captures.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use syscap::event::Event;
use syscap::event::records::FdKind;
use syscap::machine::{Context, Machine};
use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
use syscap::scap::ScapReader;
use syscap_schemas::{Category, EventFlags};
use syscap_tests::live::{CaptureCounts, WORKLOAD, counters, runs_here};
use syscap_tests::program::{Tool, skip};

/// The number of I/O events in a capture, and of those whose file or socket has no name.
#[derive(Debug, Default)]
struct Io {
    events: u64,
    all: u64,
    nameless: BTreeMap<String, u64>,
}

impl Visitor for Io {
    type Error = Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
        self.all += 1;
        let Some(kind) = event.header.event_type() else { return Ok(()) };
        let moves = kind.flags.contains(EventFlags::READS_FROM_FD) || kind.flags.contains(EventFlags::WRITES_TO_FD);
        let is_io = moves && matches!(kind.category, Category::IoRead | Category::IoWrite);
        let fd = machine.fd(context);
        // Pipes have no name, and neither has a number without a descriptor.
        if !is_io || context.errno == 9 || fd.is_some_and(|fd| fd.kind == FdKind::FIFO) {
            return Ok(());
        }
        self.events += 1;
        if fd.is_none_or(|fd| fd.name.is_empty()) {
            let process = machine
                .thread(context)
                .map_or(String::new(), |thread| String::from_utf8_lossy(&thread.comm).into_owned());
            let what = format!("{process} {} fd {:?}", kind.name, context.fd_number);
            *self.nameless.entry(what).or_default() += 1;
        }
        Ok(())
    }
}

#[test]
fn a_workload_is_complete_and_its_files_and_sockets_have_names() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.scap");
    let captured = syscapdump(&capture, &["sh", "-c", WORKLOAD, "workload", folder.path().to_str().unwrap()]);
    let mut io = Io::default();
    let mut reader = ScapReader::new(File::open(&capture).unwrap()).unwrap();
    replay(&mut reader, ReplayOptions::default(), &mut io).unwrap();
    assert_eq!(io.all, captured, "events in the capture");
    let nameless: u64 = io.nameless.values().sum();
    let share = 1.0 - nameless as f64 / io.events as f64;
    println!("{} events, {} of I/O, {:.2} % with a name", io.all, io.events, share * 100.0);
    assert!(io.events > 500 && share > 0.995, "{share}: {:?}", io.nameless);
    for sysdig in [Tool::in_root("SYSCAP_SID_ROOT", "sysdig")].into_iter().flatten() {
        let shared = sysdig.share(&[&capture]).unwrap();
        let output = sysdig.run(&["-r", shared.files.first().unwrap().to_str().unwrap(), "-p", "*%evt.num"]);
        assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count();
        assert_eq!(lines as u64, captured, "events that {} shows", sysdig.name());
    }
}

/// Events and losses add up to the issued calls exactly: in the message at the end, in the statistics of the capture,
/// and in its blocks.
///
/// `SYSCAP_EXACT_CALLS` is the number of reads, and of writes, on each CPU. A million takes some minutes.
#[test]
fn events_and_losses_add_up_to_all_calls() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let (calls, ring_sizes) = match std::env::var("SYSCAP_EXACT_CALLS") {
        Ok(calls) => (calls, &["64", "1024", "8192", "65536"][..]),
        Err(_) => ("20000".to_owned(), &["64", "8192"][..]),
    };
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.pcapng");
    let run = |ring_size: &str, calls: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_live"));
        command.args(["-B", ring_size, "-w"]).arg(&capture).args(["--", env!("CARGO_BIN_EXE_issue-calls"), calls]);
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let (events, lost) = counters(&output.stderr);
        let counts = CaptureCounts::read(&capture);
        assert_eq!((counts.events, counts.received, counts.dropped), (events, events, lost), "ring of {ring_size} KiB");
        // Only the statistics contain losses after the last event.
        assert!(counts.drops <= lost, "ring of {ring_size} KiB: {} of {lost}", counts.drops);
        (events, lost)
    };
    // The other calls of the program.
    let (rest, lost) = run("8192", "0");
    assert_eq!(lost, 0);
    let cpus = std::thread::available_parallelism().unwrap().get() as u64;
    let issued = rest + cpus * 2 * calls.parse::<u64>().unwrap();
    for ring_size in ring_sizes {
        let (events, lost) = run(ring_size, &calls);
        println!("ring of {ring_size} KiB: {issued} issued, {events} shown, {lost} lost");
        assert_eq!(events + lost, issued, "ring of {ring_size} KiB");
    }
}

#[test]
fn the_event_limit_is_exact() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let folder = tempfile::tempdir().unwrap();
    for name in ["live.pcapng", "live.scap"] {
        let capture = folder.path().join(name);
        let output = Command::new(env!("CARGO_BIN_EXE_live"))
            .args(["--count", "12345", "-w"])
            .arg(&capture)
            .args(["--", "dd", "if=/dev/zero", "of=/dev/null", "bs=1", "count=20000"])
            .output()
            .unwrap();
        assert_eq!(counters(&output.stderr).0, 12345, "{name}");
        if name.ends_with(".scap") {
            let mut io = Io::default();
            replay(&mut ScapReader::new(File::open(&capture).unwrap()).unwrap(), ReplayOptions::default(), &mut io)
                .unwrap();
            assert_eq!(io.all, 12345);
        }
    }
}

/// Captures a command without losses; returns the number of events.
fn syscapdump(capture: &Path, command: &[&str]) -> u64 {
    let output =
        Command::new(env!("CARGO_BIN_EXE_live")).arg("-w").arg(capture).arg("--").args(command).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (events, lost) = counters(&output.stderr);
    assert_eq!(lost, 0);
    events
}
