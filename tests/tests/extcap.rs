//! `syscapdump` as an extcap program: queries, captures, the toolbar, and every way to end a capture.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::HashSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

use rustix::process::Signal;
use syscap_tests::front_end::{FrontEnd, Sentence, ask, block_types, sentences};
use syscapdump::control::codec::{ControlCommand as Toolbar, Message};

const PROGRAM: &str = env!("CARGO_BIN_EXE_syscapdump-replay");
const SECTION: u32 = 0x0A0D_0D0A;
const INTERFACE: u32 = 1;
const PACKET: u32 = 6;
const STATISTICS: u32 = 5;

fn answer(args: &[&str]) -> String {
    let output = ask(PROGRAM, args).unwrap();
    assert!(output.status.success(), "{args:?}: {output:?}");
    assert!(output.stderr.is_empty(), "{args:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn config() -> Vec<Sentence> {
    config_of("syscap")
}

fn config_of(interface: &str) -> Vec<Sentence> {
    sentences(&answer(&["--extcap-config", "--extcap-interface", interface]))
}

#[test]
fn interfaces_are_listed() {
    for version in ["--extcap-version=4.0", "--extcap-version=4.6", "--extcap-version"] {
        let all = sentences(&answer(&["--extcap-interfaces", version]));
        let named: Vec<_> = all
            .iter()
            .filter(|sentence| sentence.word == "interface")
            .map(|sentence| (sentence.get("value").unwrap(), sentence.get("display").unwrap()))
            .collect();
        let expected = [
            ("syscap", "System calls"),
            ("syscap-scap", "System calls (scap)"),
            ("syscap-ssh", "System calls over SSH"),
            ("syscap-scap-ssh", "System calls over SSH (scap)"),
        ];
        assert_eq!(named, expected);
        assert_eq!(all[0].word, "extcap");
        // Wireshark 5.0 sends the messages of the toolbar and the request to quit.
        let interfaces = all.iter().filter(|sentence| sentence.word == "interface");
        assert!(interfaces.clone().all(|interface| interface.get("control") == Some("3")));
    }
    for (interface, number) in
        [("syscap", "156"), ("syscap-scap", "147"), ("syscap-ssh", "156"), ("syscap-scap-ssh", "147")]
    {
        let all = sentences(&answer(&["--extcap-dlts", "--extcap-interface", interface]));
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].get("number"), Some(number));
    }
}

/// The options of a local capture, by tab.
const LOCAL_OPTIONS: [(&str, &[&str]); 3] = [
    ("Capture", &["--pid", "--no-children", "--container", "--classes", "--include-self"]),
    ("Recording", &["--snaplen", "--ring-size", "--state"]),
    ("Debug", &["--log-level", "--log-file"]),
];

/// The options of a capture over ssh, by tab.
const REMOTE_OPTIONS: [(&str, &[&str]); 5] = [
    (
        "Host",
        &[
            "--remote-host",
            "--remote-port",
            "--proxyjump",
            "--proxycommand",
            "--ssh-option",
            "--remote-command",
            "--accept-new-host-keys",
            "--ssh-sha1",
            "--leave-nothing",
        ],
    ),
    (
        "Login",
        &[
            "--remote-username",
            "--remote-password",
            "--sshkey",
            "--sshkey-passphrase",
            "--remote-priv",
            "--remote-priv-user",
            "--remote-priv-password",
        ],
    ),
    ("Capture", &["--pid", "--no-children", "--container", "--classes", "--include-self", "--remote-count"]),
    ("Recording", &["--snaplen", "--ring-size", "--state"]),
    ("Debug", &["--log-level", "--log-file"]),
];

#[test]
fn options_are_complete() {
    for (interface, expected) in [
        ("syscap", &LOCAL_OPTIONS[..]),
        ("syscap-scap", &LOCAL_OPTIONS),
        ("syscap-ssh", &REMOTE_OPTIONS),
        ("syscap-scap-ssh", &REMOTE_OPTIONS),
    ] {
        let all = config_of(interface);
        let args: Vec<_> = all.iter().filter(|sentence| sentence.word == "arg").collect();
        let numbers: HashSet<_> = args.iter().map(|arg| arg.get("number").unwrap()).collect();
        assert_eq!(numbers.len(), args.len());
        for arg in &args {
            for name in ["call", "display", "tooltip", "type"] {
                assert!(arg.get(name).is_some_and(|value| !value.is_empty()), "{arg:?} has no {name}");
            }
            // Wireshark 4.0 does not know this type.
            assert_ne!(arg.get("type"), Some("editselector"));
        }
        for value in all.iter().filter(|sentence| sentence.word == "value") {
            assert!(numbers.contains(value.get("arg").unwrap()), "{value:?}");
        }
        // Wireshark 4.6 crashes if only some options have a group. It orders the tabs by their first options.
        let mut tabs: Vec<(&str, Vec<&str>)> = Vec::new();
        for arg in &args {
            let (group, call) = (arg.get("group").unwrap(), arg.get("call").unwrap());
            match tabs.last_mut().filter(|(tab, _)| *tab == group) {
                Some((_, calls)) => calls.push(call),
                None => tabs.push((group, vec![call])),
            }
        }
        let expected: Vec<_> = expected.iter().map(|(tab, calls)| (*tab, calls.to_vec())).collect();
        assert_eq!(tabs, expected, "{interface}");
        let required: Vec<_> = args.iter().filter(|arg| arg.get("required") == Some("true")).collect();
        let remote = interface.ends_with("ssh");
        assert_eq!(required.len(), usize::from(remote));
        assert!(required.iter().all(|arg| arg.get("call") == Some("--remote-host")));
        let unsaved = args.iter().filter(|arg| arg.get("save") == Some("false"));
        assert!(unsaved.clone().all(|arg| arg.get("type") == Some("password")));
        assert_eq!(unsaved.count(), args.iter().filter(|arg| arg.get("type") == Some("password")).count());
    }
}

/// What Wireshark passes: flags alone, and with `true` if it asks for a list; empty texts; selectors; numbers that are
/// left at their default. `nowhere` is no host, so that the program goes as far as it can without one.
#[test]
fn values_of_the_remote_dialog_are_accepted() {
    for interface in ["syscap-ssh", "syscap-scap-ssh"] {
        for is_list in [false, true] {
            let mut values = Vec::new();
            for arg in config_of(interface).iter().filter(|sentence| sentence.word == "arg") {
                let call = arg.get("call").unwrap().to_owned();
                let value = match (arg.get("type").unwrap(), call.as_str()) {
                    (_, "--remote-host") => Some("nowhere.invalid, elsewhere.invalid"),
                    (_, "--log-level") => Some("message"),
                    ("boolflag", _) => is_list.then_some("true"),
                    ("selector", _) => Some(if matches!(call.as_str(), "--pid" | "--container") {
                        "all"
                    } else if call == "--state" {
                        "full"
                    } else {
                        "none"
                    }),
                    ("multicheck", _) => Some("file,net"),
                    ("unsigned", _) => arg.get("default"),
                    ("string" | "password" | "fileselect", _) => Some(""),
                    (other, _) => panic!("{other}"),
                };
                values.push(call);
                values.extend(value.map(str::to_owned));
            }
            let mut values: Vec<&str> = values.iter().map(String::as_str).collect();
            if is_list {
                let question = ["--extcap-config", "--extcap-interface", interface, "--extcap-reload-option", "pid"];
                let text = answer(&[&question[..], &values].concat());
                assert!(text.contains("there is no host of this name"), "{text}");
                let last = sentences(&text).pop().unwrap();
                assert_eq!(last.get("value"), Some("all"));
                assert_eq!(last.get("default"), Some("true"));
            } else {
                // A .scap capture is of one host.
                let at = values.iter().position(|value| *value == "--remote-host").unwrap();
                if interface == "syscap-scap-ssh" {
                    values[at + 1] = "nowhere.invalid";
                }
                let folder = tempfile::tempdir().unwrap();
                let front_end =
                    FrontEnd::start_interface(interface, PROGRAM, folder.path(), true, &values, &[]).unwrap();
                let (status, _, error) = front_end.finish().unwrap();
                assert_eq!(status.code(), Some(2));
                assert!(error.contains("there is no host of this name") && error.lines().count() == 1, "{error}");
            }
        }
    }
}

/// Options at their defaults leave everything to the user's ssh_config.
#[test]
fn defaults_of_the_dialog_are_no_options_of_ssh() {
    let folder = tempfile::tempdir().unwrap();
    let (script, words) = (folder.path().join("ssh"), folder.path().join("words"));
    fs::write(&script, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" >'{}'\n", words.display())).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
    let search = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let called = |more: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        let empty =
            ["--remote-username", "", "--sshkey", "", "--proxyjump", "", "--proxycommand", "", "--ssh-option", ""];
        let options = [&["--remote-host", "web1", "--remote-port", "0", "--remote-priv", "none"], &empty[..]].concat();
        // tshark passes the last value that the user sets.
        let options: Vec<&str> = if more.is_empty() { options } else { [&["--remote-host", "web1"], more].concat() };
        let env = [("PATH", &*search)];
        let front_end = FrontEnd::start_interface("syscap-ssh", PROGRAM, folder.path(), false, &options, &env).unwrap();
        front_end.finish().unwrap();
        let text = fs::read_to_string(&words).unwrap();
        fs::remove_file(&words).unwrap();
        text
    };
    let given = ["--remote-port", "2222", "--remote-username", "me", "--proxyjump", "bastion"];
    let (given, defaults) = (called(&given), called(&[]));
    for word in ["-p\n2222", "-l\nme", "-J\nbastion"] {
        assert!(given.contains(word), "{given}");
    }
    for word in ["-p\n", "-l\n", "-J\n", "-i\n", "Port=", "User=", "ProxyCommand", "ProxyJump", "IdentitiesOnly"] {
        assert!(!defaults.contains(word), "{word}: {defaults}");
    }
    assert!(defaults.contains("\nweb1\n"), "{defaults}");
}

#[test]
fn a_list_without_a_host_says_so() {
    for option in ["pid", "container"] {
        let question = ["--extcap-config", "--extcap-interface", "syscap-ssh", "--extcap-reload-option", option];
        for host in [&[][..], &["--remote-host", ""], &["--remote-host", " , "]] {
            let all = sentences(&answer(&[&question[..], host].concat()));
            assert_eq!(all.len(), 1);
            assert_eq!(all[0].get("value"), Some("all"));
            assert!(all[0].get("display").unwrap().contains("name the host first"), "{all:?}");
        }
    }
}

#[test]
fn the_terminal_accepts_the_values_of_the_dialog() {
    let help = String::from_utf8(ask(PROGRAM, &["--help"]).unwrap().stdout).unwrap();
    for arg in config_of("syscap-ssh").iter().filter(|sentence| sentence.word == "arg") {
        assert!(help.contains(arg.get("call").unwrap()), "{arg:?}");
        assert!(!help.contains("extcap-control"));
    }
}

#[test]
fn lists_are_reloaded() {
    let mut child = Command::new("sleep").arg("1000").spawn().unwrap();
    // Wireshark passes all values.
    let values =
        ["--pid", "all", "--no-children", "true", "--classes", "file,net", "--snaplen", "80", "--state", "full"];
    let question = ["--extcap-config", "--extcap-interface", "syscap", "--extcap-reload-option", "pid"];
    let pid = child.id().to_string();
    // A process has no command line for a moment while it executes a program.
    let listed = (0..1000).find_map(|_| {
        let all = sentences(&answer(&[&question[..], &values].concat()));
        let own = all.iter().find(|value| value.get("value") == Some(&pid)).cloned();
        own.map(|own| (all, own))
    });
    child.kill().unwrap();
    child.wait().unwrap();
    let (all, own) = listed.unwrap();
    let number =
        config().iter().find(|arg| arg.get("call") == Some("--pid")).unwrap().get("number").unwrap().to_owned();
    assert!(all.iter().all(|value| value.word == "value" && value.get("arg") == Some(&number)));
    assert_eq!(all[0].get("value"), Some("all"));
    assert!(own.get("display").unwrap().starts_with(&pid), "{own:?}");
}

#[test]
fn capture_filters_are_checked() {
    let check = |filter| answer(&["--extcap-capture-filter", filter, "--extcap-interface", "syscap"]);
    assert_eq!(check("proc.name = curl and evt.type in (connect, sendto)"), "");
    assert_eq!(check(""), "");
    assert_eq!(check("proc.nme = curl"), "column 1: there is no field 'proc.nme'; did you mean 'proc.name'?\n");
    let error = check("proc.name = curl and (");
    assert!(error.starts_with("column 2") && error.lines().count() == 1, "{error}");
}

#[test]
fn nothing_is_left_after_a_kill() {
    assert_eq!(answer(&["--extcap-cleanup-postkill"]), "");
}

#[test]
fn sigterm_ends_with_a_trailer() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["--extcap-capture-filter", "proc.name=curl", "--pid", "17", "--no-children", "--snaplen", "100"];
    let mut front_end = FrontEnd::start(PROGRAM, folder.path(), false, &args, &[]).unwrap();
    front_end.wait_for_call("start").unwrap();
    let calls = front_end.calls().remove(0);
    assert!(calls.contains("target: Process(17)") && calls.contains("snaplen: 100"), "{calls}");
    assert!(calls.contains("proc.name = curl"), "{calls}");
    front_end.signal(Signal::TERM).unwrap();
    let (status, stream, error) = front_end.finish().unwrap();
    assert!(status.success() && error.is_empty(), "{status} {error}");
    let (types, whole) = block_types(&stream);
    assert!(whole);
    assert_eq!(types.get(..2), Some(&[SECTION, INTERFACE][..]));
    assert_eq!(types.last(), Some(&STATISTICS));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let fifo = syscap_tests::front_end::pipe(folder.path(), "fifo").unwrap();
    let child = Command::new(PROGRAM)
        .args(["--capture", "--extcap-interface", "syscap", "--fifo"])
        .arg(&fifo)
        // A silent source: no failed write shows that the pipe is closed.
        .env("SYSCAP_TEST_STREAM", "/dev/null")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(fs::File::open(&fifo).unwrap());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn errors_are_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let long = "x".repeat(5000);
    for what in ["The kernel has no BTF", &long] {
        // With the toolbar, whose pipes are opened although the capture does not start.
        let folder = tempfile::tempdir_in(folder.path()).unwrap();
        let front_end = FrontEnd::start(PROGRAM, folder.path(), true, &[], &[("SYSCAP_TEST_FAIL", what)]).unwrap();
        let (status, stream, error) = front_end.finish().unwrap();
        assert_eq!(status.code(), Some(2));
        // Wireshark 4.6 never closes the toolbar's pipes of a program that ends without a stream.
        assert!(stream.starts_with(&[0x0A, 0x0D, 0x0D, 0x0A]) && stream.len() < 200, "{} bytes", stream.len());
        assert!(error.len() < 1024, "{error}");
        assert!(what == long || error == "syscapdump: The kernel has no BTF. Run: true\n", "{error}");
    }
}

#[test]
fn wrong_options_of_a_capture_are_one_sentence() {
    // tshark passes a filter unchecked, and Wireshark shows every message.
    let folder = tempfile::tempdir().unwrap();
    for (wrong, printed) in [
        (
            ["--extcap-capture-filter", "proc.nme=x"],
            "the capture filter is wrong at column 1: there is no field 'proc.nme'",
        ),
        (["--snaplen", "70000"], "invalid value '70000' for '--snaplen <BYTES>'"),
        (["--pid", "none"], "'none' is no process id"),
        (["--none-such", "1"], "unexpected argument '--none-such' found"),
    ] {
        let folder = tempfile::tempdir_in(folder.path()).unwrap();
        let front_end = FrontEnd::start(PROGRAM, folder.path(), true, &wrong, &[]).unwrap();
        let (status, _, error) = front_end.finish().unwrap();
        assert_eq!(status.code(), Some(2));
        assert!(error.starts_with(&format!("syscapdump: {printed}")) && error.lines().count() == 1, "{error}");
    }
}

/// Sends a message and returns the answers up to the log line, which ends every answer.
fn reaction(front_end: &mut FrontEnd, message: &Message) -> Vec<Message> {
    front_end.send(&message.encode()).unwrap();
    let mut answers = Vec::new();
    loop {
        let answer = front_end.receive().unwrap().unwrap();
        let last = answer.control == 3 && answer.command == Toolbar::Add;
        if answer.command != Toolbar::Status {
            answers.push(answer);
        }
        if last {
            return answers;
        }
    }
}

#[test]
fn every_control_of_the_toolbar_works() {
    let folder = tempfile::tempdir().unwrap();
    let args = ["--extcap-capture-filter", "proc.name=a", "--snaplen", "100"];
    let mut front_end =
        FrontEnd::start(PROGRAM, folder.path(), true, &args, &[("SYSCAP_TEST_LOST", "1234567")]).unwrap();

    // The current values are shown. A snaplen that the list lacks is added first.
    front_end.send(b"T\0\0\x02\0\0").unwrap();
    let mut shown = Vec::new();
    while shown.len() < 4 {
        let message = front_end.receive().unwrap().unwrap();
        if message.command != Toolbar::Status {
            shown.push(message);
        }
    }
    assert_eq!(
        shown,
        [
            Message::new(2, Toolbar::Add, "100\x00100"),
            Message::new(2, Toolbar::Set, "100"),
            Message::new(1, Toolbar::Set, "proc.name = a"),
            Message::new(0, Toolbar::Set, [0]),
        ]
    );

    let log = |text: &str| Message::new(3, Toolbar::Add, format!("{text}\n"));
    assert_eq!(reaction(&mut front_end, &Message::new(0, Toolbar::Set, [1])), [log("paused")]);
    front_end.wait_for_call("paused true").unwrap();
    assert_eq!(reaction(&mut front_end, &Message::new(0, Toolbar::Set, [0])), [log("resumed")]);
    front_end.wait_for_call("paused false").unwrap();

    assert_eq!(reaction(&mut front_end, &Message::new(1, Toolbar::Set, "fd.num=3")), [log("filter: fd.num = 3")]);
    front_end.wait_for_call("filter fd.num = 3").unwrap();
    let refused = reaction(&mut front_end, &Message::new(1, Toolbar::Set, "fd.num="));
    assert_eq!(refused.len(), 2);
    assert_eq!(refused[0].command, Toolbar::Warning);
    assert!(String::from_utf8_lossy(&refused[0].payload).contains("column 8"), "{refused:?}");
    assert_eq!(reaction(&mut front_end, &Message::new(1, Toolbar::Set, "")), [log("no filter")]);
    front_end.wait_for_call("filter ").unwrap();

    assert_eq!(reaction(&mut front_end, &Message::new(2, Toolbar::Set, "4096")), [log("4096 bytes of each buffer")]);
    front_end.wait_for_call("snaplen 4096").unwrap();
    for wrong in ["", "65537", "-1", "many"] {
        let refused = reaction(&mut front_end, &Message::new(2, Toolbar::Set, wrong));
        assert_eq!(refused[0].command, Toolbar::Warning, "{wrong}");
    }

    let status = loop {
        let message = front_end.receive().unwrap().unwrap();
        if message.command == Toolbar::Status {
            break String::from_utf8(message.payload).unwrap();
        }
    };
    assert!(status.starts_with("System calls: ") && status.contains(" events, 1,234,567 lost"), "{status}");

    front_end.signal(Signal::TERM).unwrap();
    let (status, stream, error) = front_end.finish().unwrap();
    assert!(status.success() && error.is_empty(), "{status} {error}");
    assert_eq!(block_types(&stream).0.last(), Some(&STATISTICS));
}

#[test]
fn malformed_messages_do_not_end_a_capture() {
    let folder = tempfile::tempdir().unwrap();
    let mut front_end = FrontEnd::start(PROGRAM, folder.path(), true, &[], &[]).unwrap();
    // Each of these gets an answer: a message that is too short, an unknown command, an unknown control, a value that
    // is not text.
    for bytes in [&b"T\0\0\x01\x05"[..], b"T\0\0\x02\x05M", b"T\0\0\x02\x63\x01", b"T\0\0\x04\x01\x01\xff\xfe"] {
        front_end.send(bytes).unwrap();
        loop {
            let message = front_end.receive().unwrap().unwrap();
            if message.control == 3 {
                break;
            }
        }
    }
    assert_eq!(reaction(&mut front_end, &Message::new(2, Toolbar::Set, "256")).len(), 1);
    front_end.wait_for_call("snaplen 256").unwrap();
    // After this message the channel is unreadable, and the capture continues.
    let log = {
        front_end.send(b"garbage").unwrap();
        loop {
            let message = front_end.receive().unwrap().unwrap();
            if message.control == 3 {
                break String::from_utf8(message.payload).unwrap();
            }
        }
    };
    assert!(log.contains("begins no message"), "{log}");
    front_end.send(&Message::new(2, Toolbar::Set, "1024").encode()).unwrap();
    front_end.signal(Signal::TERM).unwrap();
    let calls = front_end.calls();
    let (status, stream, error) = front_end.finish().unwrap();
    assert!(status.success() && error.is_empty(), "{status} {error}");
    assert_eq!(block_types(&stream).0.last(), Some(&STATISTICS));
    assert!(!calls.iter().any(|call| call == "snaplen 1024"));
}

#[test]
fn a_front_end_that_vanishes_ends_the_capture() {
    let folder = tempfile::tempdir().unwrap();
    let mut front_end = FrontEnd::start(PROGRAM, folder.path(), true, &[], &[]).unwrap();
    front_end.wait_for_call("start").unwrap();
    front_end.close_toolbar();
    let (status, _, error) = front_end.finish().unwrap();
    assert!(status.success() && error.is_empty(), "{status} {error}");
}

#[test]
fn a_request_to_quit_ends_with_a_trailer() {
    let folder = tempfile::tempdir().unwrap();
    let mut front_end = FrontEnd::start(PROGRAM, folder.path(), true, &[], &[]).unwrap();
    front_end.wait_for_call("start").unwrap();
    front_end.send(b"Q\0\0\0").unwrap();
    let (status, stream, _) = front_end.finish().unwrap();
    assert!(status.success());
    assert_eq!(block_types(&stream).0.last(), Some(&STATISTICS));
}

fn terminal(args: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(args).stdin(Stdio::null());
    command
}

#[test]
fn a_capture_ends_after_the_requested_number_of_events() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["out.pcapng", "out.pcapng.gz"] {
        let path = folder.path().join(name);
        let output = terminal(&["-w", path.to_str().unwrap(), "--count", "3"]).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "3 events captured, 0 lost\n");
        let mut stream = fs::read(&path).unwrap();
        if name.ends_with(".gz") {
            let unpacked = Command::new("gzip").arg("-dc").arg(&path).output().unwrap();
            assert!(unpacked.status.success(), "{unpacked:?}");
            stream = unpacked.stdout;
        }
        assert_eq!(block_types(&stream), (vec![SECTION, INTERFACE, PACKET, PACKET, PACKET, STATISTICS], true));
    }
}

#[test]
fn losses_are_reported() {
    let output = terminal(&["-w", "-", "--count", "1"]).env("SYSCAP_TEST_LOST", "5").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "1 event captured, 5 lost\n");
    assert_eq!(block_types(&output.stdout), (vec![SECTION, INTERFACE, PACKET, STATISTICS], true));
}

#[test]
fn state_that_does_not_fit_is_reported() {
    let output = terminal(&["-w", "-", "--count", "1"]).env("SYSCAP_TEST_DROPPED", "3").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let printed = String::from_utf8(output.stderr).unwrap();
    let (sentence, counters) = printed.split_once('\n').unwrap();
    assert!(sentence.starts_with("syscapdump: the machine's state found no room in memory"), "{printed}");
    assert!(sentence.contains(": a thread (x3). "), "{printed}");
    assert_eq!(counters, "1 event captured, 0 lost\n");
    assert_eq!(block_types(&output.stdout), (vec![SECTION, INTERFACE, PACKET, STATISTICS], true));

    let folder = tempfile::tempdir().unwrap();
    let mut front_end = FrontEnd::start(PROGRAM, folder.path(), false, &[], &[("SYSCAP_TEST_DROPPED", "3")]).unwrap();
    front_end.wait_for_call("start").unwrap();
    front_end.signal(Signal::TERM).unwrap();
    let (status, stream, error) = front_end.finish().unwrap();
    assert_eq!(status.code(), Some(1), "{error}");
    assert_eq!(error, format!("{sentence}\n"));
    assert!(block_types(&stream).1);
}

#[test]
fn a_command_is_captured_and_its_exit_code_returned() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.pcapng");
    let run = |command: &[&str]| {
        let calls = folder.path().join("calls");
        let _ = fs::remove_file(&calls);
        let args = [&["-w", path.to_str().unwrap(), "--"], command].concat();
        let output = terminal(&args).env("SYSCAP_TEST_CALLS", &calls).output().unwrap();
        (output, fs::read_to_string(calls).unwrap_or_default())
    };
    // The capture starts before the command.
    let (output, calls) = run(&["sh", "-c", "cat $SYSCAP_TEST_CALLS; echo $$; exit 7"]);
    assert_eq!(output.status.code(), Some(7), "{output:?}");
    let printed = String::from_utf8(output.stdout).unwrap();
    let pid = printed.lines().last().unwrap();
    assert!(printed.contains("\nstart\n"), "{printed}");
    assert!(calls.contains(&format!("target: Command({pid})")), "{calls}");
    assert!(calls.ends_with("stop\n"), "{calls}");
    assert_eq!(block_types(&fs::read(&path).unwrap()).0.last(), Some(&STATISTICS));

    let (output, _) = run(&["sh", "-c", "kill -9 $$"]);
    assert_eq!(output.status.code(), Some(128 + 9));
    let (output, _) = run(&["/nonexistent/program"]);
    assert_eq!(output.status.code(), Some(127));
    assert!(String::from_utf8(output.stderr).unwrap().contains("cannot run /nonexistent/program"));
}

#[test]
fn a_command_does_not_run_if_the_capture_fails() {
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join("made");
    let output = terminal(&["-w", "/dev/null", "--", "touch", made.to_str().unwrap()])
        .env("SYSCAP_TEST_FAIL", "no rights")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "syscapdump: no rights. Run: true\n");
    assert!(!made.exists());
}

#[test]
fn a_capture_that_cannot_start_leaves_files_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["out.pcapng", "out.pcapng.gz"] {
        let [old, new] = ["old", "new"].map(|what| folder.path().join(format!("{what}-{name}")));
        fs::write(&old, "an earlier capture").unwrap();
        for path in [&old, &new] {
            let output = terminal(&["-w", path.to_str().unwrap()]).env("SYSCAP_TEST_FAIL", "no rights").output();
            assert_eq!(output.unwrap().status.code(), Some(2));
        }
        assert_eq!(fs::read_to_string(&old).unwrap(), "an earlier capture");
        assert!(!new.exists());
        // A capture that starts replaces the previous content.
        fs::write(&old, vec![b'x'; 1 << 20]).unwrap();
        let output = terminal(&["-w", old.to_str().unwrap(), "--count", "1"]).output().unwrap();
        assert!(output.status.success() && old.metadata().unwrap().len() < 10_000, "{output:?}");
    }
}

#[test]
fn a_pipeline_that_ends_early_is_no_error() {
    let script = format!("{PROGRAM} -w - | head -c 100 | wc -c; echo ${{PIPESTATUS[0]}}");
    let output = Command::new("bash").args(["-c", &script]).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(printed.split_whitespace().collect::<Vec<_>>(), ["100", "0"], "{:?}", output.stderr);
}

#[test]
fn signals_end_a_capture_from_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    for signal in [Signal::INT, Signal::TERM, Signal::HUP] {
        let (path, calls) = (folder.path().join("out.pcapng"), folder.path().join("calls"));
        let mut child = terminal(&["-w", path.to_str().unwrap()]).env("SYSCAP_TEST_CALLS", &calls).spawn().unwrap();
        while !fs::read_to_string(&calls).unwrap_or_default().contains("start") {
            assert!(child.try_wait().unwrap().is_none());
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        rustix::process::kill_process(rustix::process::Pid::from_child(&child), signal).unwrap();
        let status = child.wait().unwrap();
        assert_eq!((status.code(), status.signal()), (Some(0), None));
        assert_eq!(block_types(&fs::read(&path).unwrap()).0.last(), Some(&STATISTICS));
        fs::remove_file(calls).unwrap();
    }
}

#[test]
fn the_capture_excludes_its_own_processes() {
    let folder = tempfile::tempdir().unwrap();
    let calls = folder.path().join("calls");
    // Readers of the stream are excluded too, after two seconds at the latest.
    let script = format!("{PROGRAM} -w - --duration 3 & echo $! >&2; wait");
    let run = |options: &str| {
        let _ = fs::remove_file(&calls);
        let script = script.replace("--duration", &format!("{options} --duration"));
        let pipeline = format!("({script}) | (echo $BASHPID >&2; exec cat >/dev/null)");
        let output = Command::new("bash").args(["-c", &pipeline]).env("SYSCAP_TEST_CALLS", &calls).output().unwrap();
        let printed = String::from_utf8(output.stderr).unwrap();
        let pids: Vec<String> = printed.lines().filter(|line| line.parse::<u32>().is_ok()).map(str::to_owned).collect();
        (pids, fs::read_to_string(&calls).unwrap())
    };
    let (pids, calls) = run("");
    assert_eq!(pids.len(), 2);
    let last = calls.lines().rfind(|line| line.starts_with("exclude")).unwrap();
    for pid in &pids {
        let words: Vec<_> = last.split(|char: char| !char.is_ascii_digit()).collect();
        assert!(words.contains(&pid.as_str()), "{pid}: {calls}");
    }
    let (_, calls) = run("--include-self");
    assert!(!calls.contains("exclude"), "{calls}");
}

#[test]
fn wrong_command_lines_are_refused() {
    for args in [
        &[][..],
        &["-w", "x", "-f", "proc.name ="],
        &["-w", "x", "-s", "65537"],
        &["-w", "x", "-B", "1048577"],
        &["-w", "x", "-p", "0"],
        &["-w", "x", "-p", "five"],
        &["-w", "x", "--classes", "none-such"],
        &["-w", "x", "--duration", "soon"],
        &["-w", "x", "--count", "0"],
        &["-w", "x", "-p", "1", "--", "true"],
        &["--capture", "--extcap-interface", "none-such", "--fifo", "x"],
        &["--capture", "--extcap-interface", "syscap"],
        &["--no-such-option"],
    ] {
        // A correct command line would fail with another error, rather than capture forever.
        let output = terminal(args).env("SYSCAP_TEST_FAIL", "it is not wrong").output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let printed = String::from_utf8_lossy(&output.stderr);
        assert!(!printed.is_empty() && !printed.contains("it is not wrong"), "{args:?}: {printed}");
    }
    let output = terminal(&["-w", "/nonexistent/folder/x"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write /nonexistent/folder/x"), "{output:?}");
}

/// Returns tshark with `syscapdump` in its folder of extcap programs. If there is no tshark, prints the reason and
/// returns `None`.
fn tshark(home: &std::path::Path) -> Option<impl Fn(&[&str]) -> String> {
    if Command::new("tshark").arg("--version").output().is_err() {
        syscap_tests::program::skip("tshark with the extcap program", "it is not installed");
        return None;
    }
    for folder in [".config/wireshark/extcap", ".local/lib/wireshark/extcap"] {
        let folder = home.join(folder);
        fs::create_dir_all(&folder).unwrap();
        fs::copy(PROGRAM, folder.join("syscapdump")).unwrap();
    }
    let home = home.to_owned();
    Some(move |args: &[&str]| {
        let output =
            Command::new("tshark").args(args).env("HOME", &home).env_remove("XDG_CONFIG_HOME").output().unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    })
}

#[test]
fn tshark_lists_and_captures() {
    let home = tempfile::tempdir().unwrap();
    let Some(tshark) = tshark(home.path()) else { return };
    let listed = tshark(&["-D"]);
    assert!(listed.contains(". syscap (System calls)\n"), "{listed}");
    assert!(listed.contains(". syscap-scap (System calls (scap))\n"), "{listed}");
    let packets = tshark(&["-i", "syscap", "-c", "5", "-T", "fields", "-e", "frame.len", "-f", "proc.name=curl"]);
    assert_eq!(packets.lines().count(), 5);
}
