//! Captures on a machine with a file server that does not answer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use syscap::event::records::FdInfo;
use syscap_tests::live::State;
use syscap_tests::program::skip;

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");

/// A process with an open file of a server that does not answer. Dropping the value lets the server answer and ends
/// both.
struct SilentServer {
    child: Child,
    input: Option<ChildStdin>,
    folder: tempfile::TempDir,
}

impl SilentServer {
    /// Starts both. If the test cannot run, prints the reason and returns `None`.
    fn new() -> Option<Self> {
        if !rustix::process::geteuid().is_root() || !Path::new("/dev/fuse").exists() {
            skip("a file server that does not answer", "it needs root and /dev/fuse");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_silent-files"));
        let mut child = command.arg(folder.path()).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "silent\n");
        Some(Self { input: child.stdin.take(), child, folder })
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("file")
    }
}

impl Drop for SilentServer {
    fn drop(&mut self) {
        if let Some(mut input) = self.input.take() {
            let _ = input.write_all(b"\n");
        }
        let _ = self.child.wait();
    }
}

/// `true` if a condition becomes true within ten seconds.
fn soon(mut condition: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(10);
    while !condition() {
        if Instant::now() > end {
            return false;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    true
}

/// Returns the eBPF links of a process, which the descriptors of one of its threads show.
fn links(pid: u32) -> HashSet<String> {
    let threads = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let infos = threads.flat_map(|thread| fs::read_dir(thread.path().join("fdinfo")).into_iter().flatten().flatten());
    let texts = infos.filter_map(|info| fs::read_to_string(info.path()).ok());
    texts
        .filter_map(|text| text.lines().find_map(|line| Some(line.strip_prefix("link_id:")?.trim().to_owned())))
        .collect()
}

#[test]
fn an_open_file_of_a_silent_server_does_not_block_the_start() {
    let Some(silent) = SilentServer::new() else { return };
    let out = silent.folder.path().with_extension("scap");
    let mut capture = Command::new(PROGRAM);
    capture.arg("-w").arg(&out).args(["--", "true"]).stderr(Stdio::piped());
    let mut capture = capture.spawn().unwrap();
    let ended = soon(|| capture.try_wait().unwrap().is_some());
    let _ = capture.kill();
    let path = silent.file();
    let pid = silent.child.id();
    // If the process waits for the server, it can end only when the server answers.
    drop(silent);
    let output = capture.wait_with_output().unwrap();
    assert!(ended, "it waits for the server");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1, "{output:?}");
    let state = State::of(&out);
    let name = path.as_os_str().as_encoded_bytes();
    let is_it = |info: &FdInfo| matches!(info, FdInfo::File { name: found, .. } if found == name);
    assert!(state.fds(pid).iter().any(|fd| is_it(&fd.info)), "{:?}", state.fds(pid));
    fs::remove_file(out).unwrap();
}

#[test]
fn a_signal_detaches_the_probe_while_a_thread_waits() {
    let Some(silent) = SilentServer::new() else { return };
    let out = silent.folder.path().with_extension("pcapng");
    let mut capture = Command::new(PROGRAM).arg("-w").arg(&out).stderr(Stdio::null()).spawn().unwrap();
    let pid = capture.id();
    let begun = soon(|| !links(pid).is_empty());
    kill_process(Pid::from_child(&capture), Signal::TERM).unwrap();
    let gone = soon(|| links(pid).is_empty());
    drop(silent);
    let ended = soon(|| capture.try_wait().unwrap().is_some());
    let _ = capture.kill();
    let _ = capture.wait();
    assert!(begun && gone && ended, "begun {begun}, probe gone {gone}, ended {ended}");
    let _ = fs::remove_file(out);
}
