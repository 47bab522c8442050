//! `syscapdump` captures a workload of this test's own, and readers take what it writes.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use syscap::event::Event;
use syscap::event::records::FdKind;
use syscap::machine::{Context, Machine};
use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
use syscap::scap::Reader;
use syscap_schemas::{Category, EventFlags};
use syscap_tests::live::{Told, WORKLOAD, counters, runs_here};
use syscap_tests::program::{Tool, skip};

/// The I/O events of a capture, and those whose file or socket has no name.
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
        // Pipes have no name, and a number that stands for no descriptor has none.
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
fn a_workload_is_whole_and_its_files_and_sockets_have_names() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.scap");
    let captured = syscapdump(&capture, &["sh", "-c", WORKLOAD, "workload", folder.path().to_str().unwrap()]);
    let mut io = Io::default();
    let mut reader = Reader::new(File::open(&capture).unwrap()).unwrap();
    replay(&mut reader, ReplayOptions::default(), &mut io).unwrap();
    assert_eq!(io.all, captured, "events in the capture");
    let nameless: u64 = io.nameless.values().sum();
    let share = 1.0 - nameless as f64 / io.events as f64;
    println!("{} events, {} of I/O, {:.2} % with a name", io.all, io.events, share * 100.0);
    assert!(io.events > 500 && share > 0.995, "{share}: {:?}", io.nameless);
    for sysdig in [Tool::in_root("SYSCAP_SID_ROOT", "sysdig")].into_iter().flatten() {
        let lent = sysdig.lend(&[&capture]).unwrap();
        let output = sysdig.run(&["-r", lent.files.first().unwrap().to_str().unwrap(), "-p", "*%evt.num"]);
        assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count();
        assert_eq!(lines as u64, captured, "events that {} shows", sysdig.name());
    }
}

/// Events and losses are together what was issued, to the event: as the program says at its end, as the statistics in
/// the capture say, and as the blocks of the capture add up.
///
/// `SYSCAP_EXACT_CALLS` is the number of reads, and of writes, that each CPU issues; a million takes some minutes.
#[test]
fn losses_and_events_are_all_that_happened() {
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
        let told = Told::by(&capture);
        assert_eq!((told.events, told.received, told.dropped), (events, events, lost), "ring of {ring_size} KiB");
        // What was lost after the last event is told by the statistics alone.
        assert!(told.drops <= lost, "ring of {ring_size} KiB: {} of {lost}", told.drops);
        (events, lost)
    };
    // What the program does beside.
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
fn a_limit_of_events_is_kept_to_the_event() {
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
            replay(&mut Reader::new(File::open(&capture).unwrap()).unwrap(), ReplayOptions::default(), &mut io)
                .unwrap();
            assert_eq!(io.all, 12345);
        }
    }
}

/// Captures a command; the number of events, none of which was lost.
fn syscapdump(capture: &Path, command: &[&str]) -> u64 {
    let output =
        Command::new(env!("CARGO_BIN_EXE_live")).arg("-w").arg(capture).arg("--").args(command).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (events, lost) = counters(&output.stderr);
    assert_eq!(lost, 0);
    events
}
