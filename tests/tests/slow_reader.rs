//! A capture that ends while its reader does not read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a panic fails the test

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
use syscap_tests::front_end::{TIMEOUT, block_types, pipe};
use syscap_tests::live::{CaptureCounts, counters};

const PROGRAM: &str = env!("CARGO_BIN_EXE_syscapdump-replay");
const STATISTICS: u32 = 5;

/// Fills a pipe until it accepts no more bytes.
fn fill(pipe: impl AsFd) {
    let end = Instant::now() + TIMEOUT;
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

/// Captures into a pipe of one page, which nobody reads until the program has ended.
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
    let end = Instant::now() + TIMEOUT;
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > end {
            child.kill().unwrap();
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().unwrap();
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{printed}");
    let mut stream = Vec::new();
    reader.read_to_end(&mut stream).unwrap();
    let (types, whole) = block_types(&stream);
    assert!(whole && types.last() == Some(&STATISTICS), "{types:?}");
    let path = folder.path().join("stream");
    fs::write(&path, &stream).unwrap();
    let counts = CaptureCounts::read(&path);
    // The earlier losses, and the events that are not in the stream.
    let unwritten = counts.dropped - 7;
    assert!(unwritten > 0, "{counts:?}");
    assert_eq!(counts.received, counts.events, "{counts:?}");
    let sentence = format!(
        "syscapdump: whoever reads the capture did not read when it was to end: it lacks the last of its events, {unwritten}\n"
    );
    assert!(printed.starts_with(&sentence), "{printed}");
    if !into_fifo {
        assert_eq!(counters(&output.stderr), (counts.events, counts.dropped));
    }
}

#[test]
fn the_stream_to_a_front_end_ends_with_a_complete_block() {
    capture(true);
}

#[test]
fn standard_output_ends_with_a_complete_block() {
    capture(false);
}
