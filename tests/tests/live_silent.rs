//! Captures on a machine with a file server that does not answer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by them

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

/// A process that holds a file of a server that does not answer. At the end the server answers, and all of it goes.
struct Silent {
    child: Child,
    input: Option<ChildStdin>,
    folder: tempfile::TempDir,
}

impl Silent {
    /// `None`, and a word, where this test cannot run.
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

impl Drop for Silent {
    fn drop(&mut self) {
        if let Some(mut input) = self.input.take() {
            let _ = input.write_all(b"\n");
        }
        let _ = self.child.wait();
    }
}

/// `true` if something holds within ten seconds.
fn soon(mut holds: impl FnMut() -> bool) -> bool {
    let end = Instant::now() + Duration::from_secs(10);
    while !holds() {
        if Instant::now() > end {
            return false;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    true
}

/// The eBPF links of a process, as the descriptors of one of its threads show them.
fn links(pid: u32) -> HashSet<String> {
    let threads = fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let infos = threads.flat_map(|thread| fs::read_dir(thread.path().join("fdinfo")).into_iter().flatten().flatten());
    let texts = infos.filter_map(|info| fs::read_to_string(info.path()).ok());
    texts
        .filter_map(|text| text.lines().find_map(|line| Some(line.strip_prefix("link_id:")?.trim().to_owned())))
        .collect()
}

#[test]
fn a_held_file_of_a_silent_server_does_not_keep_a_capture_from_starting() {
    let Some(silent) = Silent::new() else { return };
    let out = silent.folder.path().with_extension("scap");
    let mut capture = Command::new(PROGRAM);
    capture.arg("-w").arg(&out).args(["--", "true"]).stderr(Stdio::piped());
    let mut capture = capture.spawn().unwrap();
    let ended = soon(|| capture.try_wait().unwrap().is_some());
    let _ = capture.kill();
    let path = silent.file();
    let pid = silent.child.id();
    // It can only end when the server answers, where it waits for it.
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
fn a_signal_takes_the_probe_away_whatever_waits() {
    let Some(silent) = Silent::new() else { return };
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
