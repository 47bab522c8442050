//! The log of `syscapdump`, which `--log-level` and `--log-file` control.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a panic fails the test

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Output};

use rustix::process::Signal;
use syscap_tests::front_end::FrontEnd;
use syscapdump::control::codec::{ControlCommand as Toolbar, Message};

const PROGRAM: &str = env!("CARGO_BIN_EXE_syscapdump-replay");

/// Runs a short capture of a front end, with a message of its toolbar. Returns the log and standard error.
fn logged_by_front_end(args: &[&str]) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    let args = [args, &["--log-file", path.to_str().unwrap()]].concat();
    let mut front_end = FrontEnd::start(PROGRAM, folder.path(), true, &args, &[("SYSCAP_TEST_LOST", "77")]).unwrap();
    front_end.send(&Message::new(2, Toolbar::Set, "4096").encode()).unwrap();
    front_end.wait_for_call("snaplen 4096").unwrap();
    // The counters are updated once a second.
    while front_end.receive().unwrap().unwrap().command != Toolbar::Status {}
    front_end.signal(Signal::TERM).unwrap();
    let (status, _, error) = front_end.finish().unwrap();
    assert!(status.success(), "{status} {error}");
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    (fs::read_to_string(path).unwrap(), error)
}

fn on_terminal(args: &[&str]) -> Output {
    Command::new(PROGRAM).args(["-w", "/dev/null", "--count", "1"]).args(args).output().unwrap()
}

#[test]
fn levels_are_those_of_wireshark() {
    const LINES: [(&str, &str); 5] = [
        ("INFO", "capture for a front end"),
        ("INFO", "end end=Asked"),
        ("WARN", "events were lost lost=77"),
        ("DEBUG", "from the front end"),
        ("TRACE", "polled"),
    ];
    for (level, expected) in [
        ("error", &[][..]),
        ("critical", &[]),
        ("warning", &["WARN"]),
        ("message", &["WARN", "INFO"]),
        ("info", &["WARN", "INFO"]),
        ("debug", &["WARN", "INFO", "DEBUG"]),
        ("noisy", &["WARN", "INFO", "DEBUG", "TRACE"]),
    ] {
        let (log, error) = logged_by_front_end(&["--log-level", level]);
        for (kind, text) in LINES {
            let found = log.lines().any(|line| line.contains(&format!(" {kind} ")) && line.contains(text));
            assert_eq!(found, expected.contains(&kind), "{level}, {kind} {text}:\n{log}");
        }
        // A front end shows standard error in a message box.
        assert_eq!(error, "", "{level}");
    }
    let (log, error) = logged_by_front_end(&[]);
    assert!(log.contains(" INFO ") && !log.contains(" DEBUG ") && error.is_empty(), "{log} {error}");
}

#[test]
fn a_front_end_gets_no_log_without_a_log_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut front_end = FrontEnd::start(PROGRAM, folder.path(), true, &["--log-level", "noisy"], &[]).unwrap();
    front_end.wait_for_call("start").unwrap();
    front_end.signal(Signal::TERM).unwrap();
    let (status, _, error) = front_end.finish().unwrap();
    assert!(status.success() && error.is_empty(), "{status} {error}");
}

#[test]
fn a_terminal_has_its_log_on_standard_error() {
    let quiet = String::from_utf8(on_terminal(&[]).stderr).unwrap();
    assert_eq!(quiet, "1 event captured, 0 lost\n");
    let messages = String::from_utf8(on_terminal(&["--log-level", "debug"]).stderr).unwrap();
    assert!(messages.contains(" INFO capture from a terminal") && messages.ends_with(&quiet), "{messages}");
}

#[test]
fn a_log_is_appended() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    fs::write(&path, "before\n").unwrap();
    let file = ["--log-file", path.to_str().unwrap()];
    for _ in 0..2 {
        assert!(on_terminal(&file).status.success());
    }
    let log = fs::read_to_string(&path).unwrap();
    assert!(log.starts_with("before\n") && log.matches("capture from a terminal").count() == 2, "{log}");
}

#[test]
fn errors_are_logged_without_control_characters() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("log");
    let mut command = Command::new(PROGRAM);
    command.args(["-w", "/dev/null", "--log-level", "error", "--log-file"]).arg(&path);
    let output = command.env("SYSCAP_TEST_FAIL", "no \x1b]0;title\x07 BTF").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let log = fs::read_to_string(&path).unwrap();
    assert!(log.contains(" ERROR no ") && log.contains("BTF") && !log.contains('\x1b'), "{log:?}");
}

#[test]
fn an_unwritable_log_ends_the_capture_with_a_message() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none/log");
    let args = ["--log-file", path.to_str().unwrap()];
    let printed =
        format!("syscapdump: cannot write the log {}: No such file or directory (os error 2)\n", path.display());
    let output = on_terminal(&args);
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap()), (Some(2), printed.clone()));
    let front_end = FrontEnd::start(PROGRAM, folder.path(), true, &args, &[]).unwrap();
    let (status, stream, error) = front_end.finish().unwrap();
    assert_eq!((status.code(), error), (Some(2), printed));
    // Wireshark 4.6 never closes the toolbar's pipes of a program that ends without a stream.
    assert!(stream.starts_with(&[0x0A, 0x0D, 0x0D, 0x0A]));
}
