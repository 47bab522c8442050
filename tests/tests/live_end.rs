//! The begin and end of a live capture. Nothing stays in the kernel, however it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use syscap_tests::front_end::{TIMEOUT, block_types};
use syscap_tests::live::{CaptureCounts, counters, runs_here};

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");
/// The block type of the statistics at the end.
const STATISTICS: u32 = 5;

/// A process that is killed when the value is dropped.
struct KilledOnDrop(Child);

impl Drop for KilledOnDrop {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a shell that runs a program repeatedly.
fn shell() -> KilledOnDrop {
    KilledOnDrop(Command::new("sh").args(["-c", "while :; do /bin/true; done"]).spawn().unwrap())
}

fn wait_until(what: &str, condition: impl Fn() -> bool) {
    let end = Instant::now() + TIMEOUT;
    while !condition() {
        assert!(Instant::now() < end, "{what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Returns the eBPF objects of a process: for each the command of bpf(2) that opens it by id, and the id.
fn objects(pid: u32) -> HashSet<(i64, u32)> {
    const KINDS: [(&str, i64); 3] = [("prog_id:", 13), ("map_id:", 14), ("link_id:", 30)];
    let mut found = HashSet::new();
    for entry in fs::read_dir(format!("/proc/{pid}/fdinfo")).unwrap().flatten() {
        let text = fs::read_to_string(entry.path()).unwrap_or_default();
        // A link also lists its program.
        for (key, command) in KINDS {
            let number = text.lines().find_map(|line| line.strip_prefix(key)?.trim().parse().ok());
            found.extend(number.map(|number| (command, number)));
        }
    }
    found
}

/// `true` if the kernel still has the object.
fn exists((command, number): (i64, u32)) -> bool {
    // The id, and room for the attributes of later kernels.
    let attributes = [number, 0, 0, 0];
    // SAFETY: the command only reads the attributes, and the returned descriptor is closed.
    unsafe {
        let fd = libc::syscall(libc::SYS_bpf, command, attributes.as_ptr(), size_of_val(&attributes));
        fd >= 0 && libc::close(fd as i32) == 0
    }
}

/// Starts a capture of a process, and waits until it has written something.
fn start(out: &Path, pid: u32) -> Child {
    let mut command = Command::new(PROGRAM);
    command.arg("-w").arg(out).args(["-p", &pid.to_string()]).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    wait_until("the capture begins", || fs::metadata(out).is_ok_and(|file| file.len() > 10_000));
    child
}

#[test]
fn signals_end_a_capture_with_statistics_and_leave_nothing() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("live.pcapng");
    let shell = shell();
    for signal in [Signal::INT, Signal::TERM, Signal::HUP, Signal::KILL] {
        let _ = fs::remove_file(&out);
        let capture = start(&out, shell.0.id());
        let objects = objects(capture.id());
        // Five programs with their links, and the maps.
        for (command, least) in [(13, 5), (14, 5), (30, 5)] {
            let count = objects.iter().filter(|object| object.0 == command).count();
            assert!(count >= least, "{command}: {objects:?}");
        }
        assert!(objects.iter().all(|object| exists(*object)), "{objects:?}");
        kill_process(Pid::from_child(&capture), signal).unwrap();
        let output = capture.wait_with_output().unwrap();
        if signal == Signal::KILL {
            assert_eq!(output.status.code(), None);
        } else {
            let (events, lost) = counters(&output.stderr);
            assert_eq!(output.status.code(), Some(i32::from(lost > 0)), "{output:?}");
            let (types, whole) = block_types(&fs::read(&out).unwrap());
            assert!(whole && types.last() == Some(&STATISTICS), "{signal:?}");
            let counts = CaptureCounts::read(&out);
            assert_eq!((counts.events, counts.received, counts.dropped), (events, events, lost));
        }
        // The kernel frees the objects when no descriptor refers to them.
        let left = || objects.iter().filter(|object| exists(**object)).count();
        wait_until(&format!("{signal:?} leaves nothing"), || left() == 0);
    }
}

/// `nohup` has its program ignore SIGHUP.
#[test]
fn a_capture_under_nohup_survives_a_hangup() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("live.pcapng");
    let mut command = Command::new("nohup");
    command.arg(PROGRAM).arg("-w").arg(&out).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut capture = KilledOnDrop(command.spawn().unwrap());
    let pid = Pid::from_child(&capture.0);
    wait_until("the capture begins", || fs::metadata(&out).is_ok_and(|file| file.len() > 0));
    kill_process(pid, Signal::HUP).unwrap();
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(capture.0.try_wait().unwrap(), None);
    kill_process(pid, Signal::TERM).unwrap();
    let status = capture.0.wait().unwrap();
    assert!(matches!(status.code(), Some(0 | 1)), "{status}");
    assert!(block_types(&fs::read(&out).unwrap()).1);
}

/// Returns the processes of a capture's events.
fn processes(capture: &Path) -> HashSet<u64> {
    let out = capture.with_extension("ndjson");
    let output = syscap_tests::syscap::convert(capture, &out, &[]);
    assert!(output.status.success(), "{output:?}");
    let text = fs::read_to_string(out).unwrap();
    let events = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    events.filter_map(|event| event["proc.pid"].as_u64()).collect()
}

fn run(out: &Path, options: &[&str]) -> (u64, u64) {
    let output = Command::new(PROGRAM).arg("-w").arg(out).args(options).output().unwrap();
    let (events, lost) = counters(&output.stderr);
    assert_eq!(output.status.code(), Some(i32::from(lost > 0)), "{output:?}");
    (events, lost)
}

#[test]
fn a_process_is_captured_with_and_without_its_children() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let [out, pcapng] = ["live.scap", "live.pcapng"].map(|name| folder.path().join(name));
    let shell = shell();
    let pid = shell.0.id().to_string();
    let own = HashSet::from([u64::from(shell.0.id())]);

    let (events, _) = run(&out, &["-p", &pid, "--no-children", "--count", "200"]);
    assert_eq!((events, processes(&out)), (200, own.clone()));
    let (events, _) = run(&out, &["-p", &pid, "--count", "2000"]);
    let all = processes(&out);
    assert_eq!(events, 2000);
    assert!(all.is_superset(&own) && all.len() > 2, "{all:?}");
    for count in [1, 77] {
        let (events, lost) = run(&pcapng, &["-p", &pid, "--count", &count.to_string()]);
        let counts = CaptureCounts::read(&pcapng);
        assert_eq!((events, counts.events, counts.received, counts.dropped), (count, count, count, lost));
    }
    // The capture ends by itself.
    let (events, _) = run(&out, &["-p", &pid, "--duration", "0.2"]);
    assert!(events > 0);

    let output = Command::new(PROGRAM).args(["-w", "/dev/null", "-p", "4194305"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("syscapdump: there is no process 4194305"));
}

#[test]
fn the_exit_code_of_the_command_is_returned() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("live.pcapng");
    for (command, code) in [
        (&["true"][..], 0),
        (&["sh", "-c", "exit 3"], 3),
        (&["sh", "-c", "kill -9 $$"], 128 + 9),
        (&["/nonexistent/program"], 127),
        (&["/etc/passwd"], 126),
    ] {
        let output = Command::new(PROGRAM).arg("-w").arg(&out).arg("--").args(command).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{command:?}: {output:?}");
        let (events, lost) = counters(&output.stderr);
        // A command that did not start has no event.
        assert_eq!((events > 0, lost), (!(126..=127).contains(&code), 0), "{command:?}");
        assert_eq!(block_types(&fs::read(&out).unwrap()).0.last(), Some(&STATISTICS));
    }
}
