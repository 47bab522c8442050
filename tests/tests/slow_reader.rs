//! A capture that ends while whoever reads it does not read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // that is how a test fails

use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::os::fd::AsFd;
use std::os::unix::fs::OpenOptionsExt;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::fs::OFlags;
use rustix::io::ioctl_fionread;
use rustix::pipe::fcntl_setpipe_size;
use rustix::process::{Pid, Signal, kill_process};
use syscap_tests::host::{PATIENCE, block_types, pipe};
use syscap_tests::live::{Told, counters};

const PROGRAM: &str = env!("CARGO_BIN_EXE_syscapdump-replay");
const STATISTICS: u32 = 5;

/// Waits until nothing more goes into the pipe.
fn fill(pipe: impl AsFd) {
    let end = Instant::now() + PATIENCE;
    let (mut before, mut since) = (0, Instant::now());
    while before == 0 || since.elapsed() < Duration::from_secs(1) {
        assert!(Instant::now() < end, "the pipe is never full");
        let now = ioctl_fionread(&pipe).unwrap();
        if now != before {
            (before, since) = (now, Instant::now());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// A capture whose stream goes into a pipe of one page, which nobody reads until the program has ended.
fn capture(into_fifo: bool) {
    let folder = tempfile::tempdir().unwrap();
    let fifo = pipe(folder.path(), "fifo").unwrap();
    let nonblocking = OFlags::NONBLOCK.bits().cast_signed();
    let mut reader: File = OpenOptions::new().read(true).custom_flags(nonblocking).open(&fifo).unwrap();
    fcntl_setpipe_size(&reader, 4096).unwrap();
    let mut command = Command::new(PROGRAM);
    if into_fifo {
        command.args(["--capture", "--extcap-interface", "syscap", "--fifo"]).arg(&fifo);
    } else {
        command.args(["-w", "-"]).stdout(OpenOptions::new().write(true).open(&fifo).unwrap());
    }
    let mut child = command.env("SYSCAP_TEST_LOST", "7").stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    drop(command);
    fill(&reader);
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    let end = Instant::now() + PATIENCE;
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > end {
            child.kill().unwrap();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    let mut stream = Vec::new();
    reader.read_to_end(&mut stream).unwrap();
    let (types, whole) = block_types(&stream);
    assert!(whole && types.last() == Some(&STATISTICS), "{types:?}");
    let path = folder.path().join("stream");
    fs::write(&path, &stream).unwrap();
    let told = Told::by(&path);
    // What was lost before, and what is not in the stream.
    let unwritten = told.dropped - 7;
    assert!(unwritten > 0, "{told:?}");
    assert_eq!(told.received, told.events, "{told:?}");
    let sentence = format!(
        "syscapdump: whoever reads the capture did not read when it was to end: it lacks the last of its events, {unwritten}\n"
    );
    assert!(said.starts_with(&sentence), "{said}");
    if !into_fifo {
        assert_eq!(counters(&output.stderr), (told.events, told.dropped));
    }
}

#[test]
fn a_front_ends_stream_ends_whole() {
    capture(true);
}

#[test]
fn standard_output_ends_whole() {
    capture(false);
}
