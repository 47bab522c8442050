//! Captures from within a pid namespace, whose /proc has other process ids than the kernel's records.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use syscap_tests::live::{State, counters};
use syscap_tests::program::skip;
use syscap_tests::syscap;

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");

/// `true` if this test may capture and create namespaces; otherwise prints the reason.
fn captures_here() -> bool {
    let can = rustix::process::geteuid().is_root()
        && Command::new("unshare").args(["-pf", "--mount-proc", "true"]).status().is_ok_and(|status| status.success());
    if !can {
        skip("capture in a pid namespace", "it needs root");
    }
    can
}

fn events(capture: &Path) -> Vec<Value> {
    let out = capture.with_extension("ndjson");
    let output = syscap::convert(capture, &out, &["--fields", "all"]);
    assert!(output.status.success(), "{output:?}");
    fs::read_to_string(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Returns the process ids in /proc/PID/status: the first is that of the machine, the last that of its namespace.
fn numbers(pid: u32) -> Vec<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("NSpid:")).unwrap();
    line.split_whitespace().map(|number| number.parse().unwrap()).collect()
}

/// The command is captured with its name, in a namespace with its own /proc, in one with the machine's, and in a nested
/// one.
#[test]
fn a_command_in_a_namespace_is_captured() {
    if !captures_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, namespaces) in [
        ("own", &["-pf", "--mount-proc"][..]),
        ("machine", &["-pf"]),
        ("inner", &["-pf", "--mount-proc", "unshare", "-pf", "--mount-proc"]),
    ] {
        for ending in ["scap", "pcapng"] {
            let out = folder.path().join(format!("{name}.{ending}"));
            // The command reads its own process ids in /proc.
            let script = "grep NSpid /proc/self/status; exit 7";
            let output = Command::new("unshare")
                .args(namespaces)
                .args([PROGRAM, "-w", out.to_str().unwrap(), "--", "sh", "-c", script])
                .output()
                .unwrap();
            assert_eq!(output.status.code(), Some(7), "{name}: {output:?}");
            assert_eq!(counters(&output.stderr).1, 0);
            let printed = String::from_utf8(output.stdout).unwrap();
            let own: u64 = printed.split_whitespace().next_back().unwrap().parse().unwrap();
            if ending == "scap" {
                let all = events(&out);
                let of_grep: Vec<_> = all.iter().filter(|event| event["proc.name"] == "grep").collect();
                assert!(of_grep.len() > 10, "{name}: {} events of {}", of_grep.len(), all.len());
                assert!(of_grep.iter().all(|event| event["proc.vpid"] == own), "{name}: {own}: {}", of_grep[0]);
                assert!(all.iter().all(|event| ["sh", "grep"].iter().any(|name| event["proc.name"] == *name)));
            }
        }
    }
}

/// A shell as the first process of a new pid namespace. Dropping the value ends both.
struct Namespace(Child);

impl Namespace {
    fn new() -> Self {
        let mut command = Command::new("unshare");
        command.args(["-pf", "--mount-proc", "--kill-child", "sh", "-c", "while :; do sleep 0.01; done"]);
        Self(command.stdout(Stdio::null()).spawn().unwrap())
    }

    /// Returns the process id of the shell on the machine.
    fn first(&self) -> u32 {
        let children = format!("/proc/{0}/task/{0}/children", self.0.id());
        let first = (0..1000).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(5));
            fs::read_to_string(&children).ok()?.split_whitespace().next()?.parse().ok()
        });
        first.unwrap()
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        let first = self.first();
        let _ = kill_process(Pid::from_raw(first.cast_signed()).unwrap(), Signal::KILL);
        let _ = self.0.wait();
    }
}

#[test]
fn a_process_is_selected_by_its_pid_in_the_namespace() {
    if !captures_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("one.scap");
    let namespace = Namespace::new();
    let first = namespace.first();
    assert_eq!(numbers(first), [u64::from(first), 1]);
    let output = Command::new("nsenter")
        .args(["-t", &first.to_string(), "-m", "-p", PROGRAM, "-w", out.to_str().unwrap()])
        .args(["-p", "1", "--no-children", "--count", "100"])
        .output()
        .unwrap();
    assert_eq!((output.status.code(), counters(&output.stderr)), (Some(0), (100, 0)), "{output:?}");
    for event in events(&out) {
        let found = (&event["proc.pid"], &event["proc.vpid"], &event["proc.name"]);
        assert_eq!(found, (&first.into(), &1.into(), &"sh".into()), "{event}");
    }
    // The state at the start contains only processes of the namespace.
    let state = State::of(&out);
    let thread = state.thread(first);
    assert_eq!((thread.numbers.vtid, thread.ptid), (1, i64::from(namespace.0.id())));
    assert!(!state.fds(first).is_empty());
    assert!(state.threads.iter().all(|thread| thread.tid != 1), "{:?}", state.threads);

    let output = Command::new("nsenter")
        .args(["-t", &first.to_string(), "-m", "-p", PROGRAM, "-w", "/dev/null", "--duration", "0.2"])
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stderr).unwrap();
    assert!(printed.contains("this is a pid namespace: processes outside of it"), "{printed}");
}

/// /proc does not show a process whose namespace it does not belong to.
#[test]
fn a_missing_proc_is_reported() {
    if !captures_here() {
        return;
    }
    for (command, prepare) in [(&[][..], "umount -l /proc"), (&["--", "/bin/true"], "mount -t tmpfs none /proc")] {
        let script = format!("{prepare} && exec \"$@\"");
        let output = Command::new("unshare")
            .args(["--mount", "sh", "-c", &script, "sh", PROGRAM, "-w", "/dev/null", "--duration", "0.1"])
            .args(command)
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{prepare}: {printed}");
        assert!(printed.starts_with("syscapdump: /proc does not show this process"), "{prepare}: {printed}");
        assert!(printed.contains("mount -t proc proc /proc"), "{printed}");
    }
}
