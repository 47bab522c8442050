//! The processes that a live capture excludes: those that produce, transport and show it, and no others.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::path::Path;
use std::process::{Command, Output};

use syscap_tests::live::counters;
use syscap_tests::program::skip;

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");

/// `true` if this test may capture; otherwise prints the reason.
fn captures_here() -> bool {
    let is_root = rustix::process::geteuid().is_root();
    if !is_root {
        skip("live capture", "it needs root");
    }
    is_root
}

fn bash(script: &str) -> Output {
    Command::new("bash").args(["-c", script]).output().unwrap()
}

/// Twenty programs read the output, before and during the capture.
#[test]
fn many_readers_do_not_end_a_capture() {
    if !captures_here() {
        return;
    }
    for delay in [0, 1] {
        let readers = format!("exec 3<&0; sleep {delay}; for i in $(seq 20); do cat <&3 >/dev/null & done; wait");
        let capture = format!("{PROGRAM} -w - -p $$ --duration 3");
        let output = bash(&format!("{capture} | ({readers})"));
        assert!(output.status.success(), "{output:?}");
        // Prints its counters at the end, and nothing else.
        counters(&output.stderr);
        assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1, "{output:?}");
    }
}

/// Returns the number of events of a shell called `name`, which starts a capture of itself but does not transport it.
fn captured_from(name: &str, folder: &Path, prepare: &str) -> u64 {
    let shell = folder.join(name);
    // Another process copies the program: while this one has it open for writing, no test can start it.
    assert!(Command::new("cp").arg("/bin/bash").arg(&shell).status().unwrap().success());
    let out = folder.join("out.pcapng");
    // The shell makes system calls while the capture runs.
    let script = format!(
        "{prepare} {PROGRAM} -w {} -p $$ --no-children --duration 2 & capture=$!; for i in $(seq 25); do sleep 0.1; done; wait $capture",
        out.display()
    );
    let output = Command::new(&shell).args(["-c", &script]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{name}: {output:?}");
    counters(&output.stderr).0
}

#[test]
fn an_ancestor_is_not_excluded_for_its_name() {
    if !captures_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for name in ["sshd", "sshd-session", "tshark", "wireshark"] {
        let events = captured_from(name, folder.path(), "");
        assert!(events > 20, "{name}: {events} events");
    }
}

/// A file that is removed when the value is dropped.
struct RemovedOnDrop(std::path::PathBuf);

impl Drop for RemovedOnDrop {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Any user can create a lock file of an X display. Its process id is not trusted, and the file is not opened.
#[test]
fn a_planted_lock_file_neither_hides_a_process_nor_stops_a_capture() {
    if !captures_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    // A free display number.
    let number = (7000..).find(|number| !Path::new(&format!("/tmp/.X{number}-lock")).exists()).unwrap();
    let lock = std::path::PathBuf::from(format!("/tmp/.X{number}-lock"));
    let _removed = RemovedOnDrop(lock.clone());
    let begin = std::time::Instant::now();
    std::fs::write(&lock, "").unwrap();
    let number = format!("echo $$ > {}; DISPLAY=:{number}", lock.display());
    let events = captured_from("tshark", folder.path(), &number);
    std::fs::remove_file(&lock).unwrap();
    rustix::fs::mkfifoat(rustix::fs::CWD, &lock, 0o666.into()).unwrap();
    let with_fifo = captured_from("tshark", folder.path(), number.split_once("; ").unwrap().1);
    assert!(events > 20 && with_fifo > 20, "{events} {with_fifo}");
    assert!(begin.elapsed() < std::time::Duration::from_secs(60));
}

/// Sends and receives on connections belong to the network class, as in `evt.category`.
#[test]
fn the_network_class_matches_the_network_category() {
    if !captures_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let script = "
import socket
server = socket.create_server(('127.0.0.1', 0)); client = socket.create_connection(server.getsockname())
accepted, _ = server.accept()
for _ in range(7):
    client.send(b'hello'); accepted.recv(5)
";
    let capture = |name: &str, options: &[&str]| {
        let out = folder.path().join(name);
        let mut command = Command::new(PROGRAM);
        let output = command.arg("-w").arg(&out).args(options).args(["--", "python3", "-c", script]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let text = out.with_extension("ndjson");
        assert!(syscap_tests::syscap::convert(&out, &text, &["--fields", "all"]).status.success());
        let text = std::fs::read_to_string(text).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<serde_json::Value>>()
    };
    let calls = |events: &[serde_json::Value]| {
        let of_net = events.iter().filter(|event| event["evt.category"] == "net");
        of_net.map(|event| event["evt.type"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (class, all) = (capture("class.scap", &["--classes", "net"]), capture("all.scap", &[]));
    assert_eq!(calls(&class), calls(&all));
    assert_eq!(class.len(), calls(&class).len());
    assert_eq!(calls(&class).iter().filter(|call| *call == "sendto").count(), 7);
}
