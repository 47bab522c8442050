//! Conversions that are interrupted, and standard output that cannot be written.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a panic fails the test

use std::fs;
use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use syscap_tests::paths::testdata;
use syscap_tests::{program, syscap};

/// Starts a conversion with endless input, waits until it has opened its output, and ends it with a signal.
fn interrupted(folder: &Path, signal: Signal) {
    let out = folder.join("out.pcapng");
    let mut command = program::with_default_signals(syscap::program().to_str().unwrap());
    command.args(["convert", "-", out.to_str().unwrap()]);
    interrupted_command(command, folder, signal);
}

fn interrupted_command(mut command: Command, folder: &Path, signal: Signal) {
    let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(&fs::read(testdata("session.scap")).unwrap()).unwrap();
    let fds = format!("/proc/{}/fd", child.id());
    let opened = || {
        let links = fs::read_dir(&fds).unwrap().filter_map(|entry| fs::read_link(entry.unwrap().path()).ok());
        links.into_iter().any(|link| link.starts_with(folder))
    };
    let end = Instant::now() + Duration::from_secs(20);
    while !opened() {
        assert!(Instant::now() < end, "the output is never opened");
        std::thread::sleep(Duration::from_millis(5));
    }
    kill_process(Pid::from_child(&child), signal).unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(signal.as_raw()));
}

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn nothing_is_left_of_an_interrupted_conversion() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP, Signal::KILL] {
        let folder = tempfile::tempdir().unwrap();
        interrupted(folder.path(), signal);
        assert_eq!(names(folder.path()), [""; 0], "{signal:?}");
        // An existing file stays.
        fs::write(folder.path().join("out.pcapng"), "before").unwrap();
        interrupted(folder.path(), signal);
        assert_eq!(names(folder.path()), ["out.pcapng"], "{signal:?}");
        assert_eq!(fs::read(folder.path().join("out.pcapng")).unwrap(), b"before");
    }
}

#[test]
fn nothing_is_left_without_unnamed_files() {
    if !rustix::process::geteuid().is_root() {
        program::skip("nothing_is_left_where_every_file_has_a_name", "only root can hide /proc");
        return;
    }
    // Without /proc an unnamed file cannot get a name. So the file has a temporary name from the start, as on file
    // systems without unnamed files.
    let hidden = |line: &str| {
        let script = format!("mount -t tmpfs none /proc && exec {} {line}", syscap::program().display());
        let mut command = program::with_default_signals("unshare");
        command.args(["--mount", "sh", "-c", &script]).stdin(Stdio::null());
        command
    };
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let folder = tempfile::tempdir().unwrap();
        let command = hidden(&format!("convert - {}/out.pcapng", folder.path().display()));
        interrupted_command(command, folder.path(), signal);
        assert_eq!(names(folder.path()), [""; 0], "{signal:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    for _ in 0..2 {
        let line = format!("convert {} {}/out.pcapng", testdata("session.scap").display(), folder.path().display());
        assert!(hidden(&line).status().unwrap().success());
        assert_eq!(names(folder.path()), ["out.pcapng"]);
    }
}

/// Runs `syscap` with the redirections of a shell.
fn shell(arguments: &str, redirections: &str) -> Output {
    let line = format!("{} {arguments} {redirections}", syscap::program().display());
    Command::new("bash").args(["-o", "pipefail", "-c", &line]).stdin(Stdio::null()).output().unwrap()
}

#[test]
fn standard_output_may_be_closed_or_full() {
    let capture = testdata("session.scap");
    let commands = [format!("info {}", capture.display()), "fields".to_owned(), "doctor --no-capture".to_owned()];
    for command in &commands {
        // A reader that has closed the pipe has what it wanted.
        let output = shell(command, "| true");
        assert!(output.status.code().is_some_and(|code| code <= 2), "{command}: {output:?}");
        assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"), "{command}: {output:?}");
        let output = shell(command, ">/dev/full");
        let printed = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{command}: {printed}");
        assert!(printed.contains("cannot write standard output: No space left on device"), "{command}: {printed}");
    }
    let output = shell(&commands[0], "| true");
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    // Standard error may be unwritable too.
    let output = shell("info /nonexistent", "2>/dev/full");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    let replay = env!("CARGO_BIN_EXE_syscapdump-replay");
    for (arguments, code) in [("-w - --count 1 2>/dev/full", 0), ("-w /nonexistent/x --count 1 2>/dev/full", 2)] {
        let output = Command::new("sh").args(["-c", &format!("{replay} {arguments}")]).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments}: {output:?}");
    }
}

/// Returns a capture with repeated events of another one, more than 8 MiB in total.
fn large() -> Vec<u8> {
    let small = fs::read(testdata("session.scap")).unwrap();
    let (mut state, mut events, mut rest) = (Vec::new(), Vec::new(), &small[..]);
    while rest.len() >= 8 {
        let number = |at: usize| u32::from_le_bytes(rest[at..at + 4].try_into().unwrap());
        let (kind, length) = (number(0), number(4) as usize);
        let is_event = matches!(kind, 0x204 | 0x208 | 0x216 | 0x217 | 0x221 | 0x222);
        if is_event { &mut events } else { &mut state }.extend_from_slice(&rest[..length]);
        rest = &rest[length..];
    }
    assert!(!events.is_empty());
    state.extend(events.repeat((48 << 20) / events.len()));
    state
}

#[test]
fn a_full_temporary_folder_is_reported() {
    if !rustix::process::geteuid().is_root() {
        program::skip("a_full_folder_for_temporary_files_is_named", "only root can mount a small one");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let [large_scap, out, small] = ["large.scap", "out.scap", "small"].map(|name| folder.path().join(name));
    fs::write(&large_scap, large()).unwrap();
    fs::create_dir(&small).unwrap();
    let script = format!(
        "mount -t tmpfs -o size=64k none {0} && TMPDIR={0} exec {1} convert --sanitise {2} {3}",
        small.display(),
        syscap::program().display(),
        large_scap.display(),
        out.display()
    );
    let output = Command::new("unshare").args(["--mount", "sh", "-c", &script]).output().unwrap();
    let printed = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{printed}");
    assert!(
        printed.contains("the temporary file for events: No space left on device") && printed.contains("TMPDIR"),
        "{printed}"
    );
    assert!(!printed.contains("out.scap") && !out.exists(), "{printed}");
}
