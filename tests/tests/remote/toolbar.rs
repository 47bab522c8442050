//! The toolbar of Wireshark during a capture over ssh: its controls reach the far end, and what that says comes back.

use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use syscap_tests::front_end::{FrontEnd, block_types};
use syscap_tests::sshd;
use syscapdump::control::Message;
use syscapdump::control::codec::ControlCommand;

use crate::capture::family;
use crate::{Far, LIMIT, PROGRAM, cells};

/// The controls' numbers, in the order of the toolbar.
const PAUSE: u8 = 0;
const FILTER: u8 = 1;
const SNAPLEN: u8 = 2;
const LOG: u8 = 3;
/// The request to end the capture, which Wireshark 5.0 sends.
const QUIT: &[u8] = b"Q\0\0\0";
/// Block type of interface statistics, the last block of a complete stream.
const STATISTICS: u32 = 5;

/// A front end that captures the host with its toolbar.
struct Toolbar {
    front_end: FrontEnd,
    /// The last status line. It is sent only when it changes.
    status: String,
}

impl Toolbar {
    /// Starts a capture, and waits until it runs.
    fn start(far: &Far, folder: &Path, options: &[&str]) -> Self {
        let mut arguments = far.login();
        arguments.extend(["--remote-priv", "sudo"].iter().chain(options).map(|word| (*word).to_owned()));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let front_end = FrontEnd::start_interface("syscap-ssh", PROGRAM, folder, true, &arguments, &[]).unwrap();
        let mut toolbar = Self { front_end, status: String::new() };
        // The values of the controls are sent once the capture runs.
        toolbar.send(&Message::new(0, ControlCommand::Initialized, ""));
        toolbar.wait_for(|message| message.command == ControlCommand::Set && message.control == PAUSE);
        toolbar
    }

    fn send(&mut self, message: &Message) {
        self.front_end.send(&message.encode()).unwrap();
    }

    fn wait_for(&mut self, is_meant: impl Fn(&Message) -> bool) -> String {
        let start = Instant::now();
        loop {
            assert!(start.elapsed() < LIMIT, "the message does not come");
            let message = self.front_end.receive().unwrap().expect("the capture runs");
            assert_ne!(message.command, ControlCommand::Warning, "{}", text(&message));
            self.note(&message);
            if is_meant(&message) {
                return text(&message);
            }
        }
    }

    /// Sets a control, and waits until the log says that it is set.
    fn set(&mut self, control: u8, value: &[u8], logged: &str) {
        // Events up to now are shown as the controls were.
        std::thread::sleep(Duration::from_millis(500));
        self.send(&Message::new(control, ControlCommand::Set, value));
        self.wait_for(|message| message.control == LOG && text(message).starts_with(logged));
    }

    /// Asks for the end. Returns the last status line.
    fn quit(mut self, file: &Path) -> String {
        std::thread::sleep(Duration::from_millis(500));
        self.front_end.send(QUIT).unwrap();
        while let Some(message) = self.front_end.receive().unwrap() {
            self.note(&message);
        }
        let (exit, stream, error) = self.front_end.finish().unwrap();
        assert!(exit.success() && error.is_empty(), "{exit} {error}");
        let (types, is_whole) = block_types(&stream);
        assert!(is_whole && types.last() == Some(&STATISTICS));
        fs::write(file, &stream).unwrap();
        self.status
    }

    fn note(&mut self, message: &Message) {
        if message.command == ControlCommand::Status {
            self.status = text(message);
        }
    }
}

fn text(message: &Message) -> String {
    String::from_utf8_lossy(&message.payload).into_owned()
}

#[test]
fn pause_filter_and_snaplen_reach_the_far_end() {
    let Some(far) = Far::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let filter = ["--extcap-capture-filter", "evt.type = mkdir and fs.path.name contains mark"];
    let mut toolbar = Toolbar::start(&far, folder.path(), &filter);
    let mark = |name: &str| drop(sshd::run(Command::new("mkdir").arg(folder.path().join(format!("mark-{name}")))));
    let write = || drop(sshd::run(Command::new("dd").args(["if=/dev/zero", "of=/dev/null", "bs=1000", "count=1"])));

    mark("first");
    toolbar.set(PAUSE, &[1], "paused");
    mark("paused");
    toolbar.set(PAUSE, &[0], "resumed");
    mark("resumed");
    let filter = "fs.path.name contains mark-wanted or (proc.name = dd and evt.type = write)";
    toolbar.set(FILTER, filter.as_bytes(), "filter: fs.path.name contains");
    mark("wanted");
    mark("unwanted");
    write();
    toolbar.set(SNAPLEN, b"256", "256 bytes of each buffer");
    write();
    let file = folder.path().join("stream.pcapng");
    toolbar.quit(&file);

    let rows = cells(&file, "evt.type == \"mkdir\"", &["fs.path.name"]).concat();
    let names: Vec<_> = rows.iter().map(|path| path.rsplit('/').next().unwrap()).collect();
    assert_eq!(names, ["mark-first", "mark-resumed", "mark-wanted"]);
    let rows = cells(&file, "evt.type == \"write\" && evt.rawres == 1000", &["evt.buffer"]).concat();
    assert_eq!(rows.iter().map(|bytes| bytes.len() / 2).collect::<Vec<_>>(), [80, 256]);
    far.wait_until_empty(LIMIT);
}

/// A filter that this program accepts, but that the far end cannot use, does not exist: both are one version. So the words
/// of ssh stand for what is said at the other end.
#[test]
fn messages_of_the_far_end_are_in_the_log() {
    let Some(far) = Far::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let options = ["--ssh-option", "LogLevel=DEBUG", "--extcap-capture-filter", "evt.type = mkdir"];
    let mut toolbar = Toolbar::start(&far, folder.path(), &options);
    let line = toolbar.wait_for(|message| message.control == LOG && text(message).contains("debug1:"));
    assert!(line.starts_with("127.0.0.1: "), "{line}");
    toolbar.quit(&folder.path().join("stream"));
}

/// The far end is stopped while a process makes more calls than the rings hold. A later call on the same CPU reports the
/// losses. The program runs from a removed file, and has its name nevertheless.
#[test]
fn the_status_line_counts_losses() {
    let Some(far) = Far::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let script = "read go; dd if=/dev/zero of=/dev/null bs=1 count=200000; echo done; read go; exit";
    let mut shell = Command::new("taskset");
    shell.args(["-c", "0", "sh", "-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut shell = shell.spawn().unwrap();
    let pid = shell.id().to_string();
    let mut toolbar = Toolbar::start(&far, folder.path(), &["--leave-nothing", "--pid", &pid, "--ring-size", "64"]);
    let processes = family(&[far.sshd.id()]);
    let far_end = processes.iter().find(|(_, name)| *name == "syscapdump").unwrap_or_else(|| panic!("{processes:?}"));
    let far_end = &far_end.0.to_string();
    sshd::run(Command::new("kill").args(["-STOP", far_end]));
    let (mut input, mut output) = (shell.stdin.take().unwrap(), shell.stdout.take().unwrap());
    input.write_all(b"\n").unwrap();
    output.read_exact(&mut [0; 5]).unwrap();
    sshd::run(Command::new("kill").args(["-CONT", far_end]));
    std::thread::sleep(Duration::from_millis(500));
    input.write_all(b"\n").unwrap();
    shell.wait().unwrap();
    let line = toolbar.wait_for(|message| message.command == ControlCommand::Status && lost(&text(message)) > 0);
    assert!(line.starts_with("System calls: "), "{line}");
    let file = folder.path().join("stream.pcapng");
    let last = toolbar.quit(&file);
    let shown = cells(&file, "", &["frame.number"]).len() as u64;
    assert_eq!(number(&last, " events"), shown, "{last}");
    assert!((400_050..400_900).contains(&(shown + lost(&last))), "{last}");
}

/// Returns the number of losses of a status line.
fn lost(status: &str) -> u64 {
    number(status, " lost")
}

/// Returns the number before a word of a status line.
fn number(status: &str, word: &str) -> u64 {
    let before = status.split(word).next().unwrap_or_default();
    let digits = before.rsplit(' ').next().unwrap_or_default().replace(',', "");
    digits.parse().unwrap_or_else(|_| panic!("{status}"))
}

/// The host accepts the connection and says nothing: without the request, the capture would wait for it.
#[test]
fn a_request_to_quit_ends_a_capture_that_still_connects() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port().to_string();
    let folder = tempfile::tempdir().unwrap();
    let options = ["--remote-host", "127.0.0.1", "--remote-port", &port];
    let mut front_end = FrontEnd::start_interface("syscap-ssh", PROGRAM, folder.path(), true, &options, &[]).unwrap();
    let _connection = silent.accept().unwrap();
    front_end.send(QUIT).unwrap();
    let start = Instant::now();
    let (exit, stream, error) = front_end.finish().unwrap();
    assert!(exit.success() && error.is_empty(), "{exit} {error}");
    // ssh itself would wait for 20 seconds.
    assert!(start.elapsed() < Duration::from_secs(15));
    assert!(block_types(&stream).1);
}
