//! Calls of a program in the Info column of a live capture, compared with the lines of strace for the same program.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a panic fails the test

use std::process::{Command, Stdio};

use syscap_tests::live::{counters, runs_here};
use syscap_tests::program::{Tool, skip};
use syscap_tests::tshark::Session;

const CAPTURE: &str = env!("CARGO_BIN_EXE_live");

/// The known calls stand between two calls of `rmdir`.
const SCRIPT: &str = r#"
import os, select, signal, socket, time
from socket import *
os.closerange(3, 64)
def mark(name):
    try: os.rmdir(name)
    except OSError: pass
def refused(*arguments):
    one = socket(*arguments); one.setblocking(False)
    try: one.connect(('127.0.0.1', 9))
    except OSError: pass
    return one
mark('/begin')
for arguments in ((AF_INET, SOCK_STREAM), (AF_INET, SOCK_STREAM, IPPROTO_TCP), (AF_INET, SOCK_DGRAM, IPPROTO_UDP),
        (AF_INET6, SOCK_RAW, IPPROTO_ICMPV6), (AF_NETLINK, SOCK_RAW, 15), (AF_UNIX, SOCK_DGRAM)):
    socket(*arguments).close()
one = refused()
poll = select.poll(); poll.register(one, select.POLLOUT); poll.poll(1000)
one.getsockopt(SOL_SOCKET, SO_ERROR)
one.getsockopt(SOL_SOCKET, SO_ERROR)
one.getsockopt(SOL_SOCKET, SO_TYPE)
reader, writer = os.pipe()
left, right = socketpair()
poll = select.poll(); poll.register(reader, select.POLLIN); poll.register(left, select.POLLIN | select.POLLPRI)
poll.poll(1)
os.write(writer, b'x')
poll.poll(1)
def child(end):
    pid = os.fork()
    if pid == 0: end()
    os.waitpid(pid, os.WUNTRACED)
    return pid
child(lambda: os._exit(3))
child(lambda: os.kill(os.getpid(), signal.SIGKILL))
stopped = child(lambda: os.kill(os.getpid(), signal.SIGSTOP))
os.kill(stopped, signal.SIGKILL)
os.waitpid(stopped, 0)
mark('/end')
"#;

const CALLS: &[&str] = &["socket", "connect", "poll", "getsockopt", "pipe2", "socketpair", "wait4"];

/// Returns the compared calls between the marks.
fn between_marks(lines: impl Iterator<Item = String>) -> Vec<String> {
    let from_mark = lines.skip_while(|line| !line.starts_with("rmdir(\"/begin\")"));
    let inside = from_mark.take_while(|line| !line.starts_with("rmdir(\"/end\")"));
    inside
        .filter(|line| CALLS.iter().any(|call| line.strip_prefix(call).is_some_and(|rest| rest.starts_with('('))))
        .collect()
}

/// Removes the parts of `text` from `begin` to `end`.
fn without(text: &str, begin: &str, end: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once(begin) {
        kept.push_str(before);
        rest = after.split_once(end).map_or("", |(_, after)| after);
    }
    kept + rest
}

/// Removes the requested events of poll, `, events=POLLIN|POLLPRI`.
fn requested_events_removed(line: &str) -> String {
    let parts = line.split(", events=").enumerate();
    parts
        .map(|(at, part)| {
            if at == 0 { part } else { part.trim_start_matches(|char: char| char == '|' || char.is_ascii_uppercase()) }
        })
        .collect()
}

/// Makes numbers of processes equal: those of `wait4`.
fn without_pids(line: &str) -> String {
    let Some(rest) = line.strip_prefix("wait4(") else { return line.to_owned() };
    let rest = rest.trim_start_matches(|char: char| char.is_ascii_digit());
    format!("wait4({}", rest.trim_end_matches(|char: char| char.is_ascii_digit()))
}

fn captured(folder: &std::path::Path) -> Vec<String> {
    let out = folder.join("out.pcapng");
    let output =
        Command::new(CAPTURE).arg("-w").arg(&out).args(["--", "python3", "-S", "-c", SCRIPT]).output().unwrap();
    assert_eq!(counters(&output.stderr).1, 0, "{output:?}");
    let rows = Session::new(Tool::tshark().unwrap(), &out).fields(&["_ws.col.Info"], "");
    // The front end shows the file of a descriptor; an IPv4 socket without strace's -yy is a number.
    between_marks(rows.into_iter().map(|row| without(&row[0].replace("->", " "), "<", ">")))
        .iter()
        .map(|line| without_pids(line))
        .collect()
}

fn traced(folder: &std::path::Path) -> Vec<String> {
    let log = folder.join("log");
    let mut strace = Command::new("strace");
    strace.arg("-o").arg(&log).args(["python3", "-S", "-c", SCRIPT]).stdout(Stdio::null());
    assert!(strace.status().unwrap().success());
    let text = std::fs::read_to_string(log).unwrap();
    let normal = |line: &String| {
        // The payload of poll has the events that occurred, not the requested ones. Addresses are shown as address and port.
        let line = requested_events_removed(line);
        let address = "{sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr(\"127.0.0.1\")}";
        // WUNTRACED and WSTOPPED are the same number.
        let line = line.replace(address, "127.0.0.1:9").replace("WSTOPPED", "WUNTRACED");
        // The result is padded, and the text of an error follows its name.
        let (call, result) = line.rsplit_once(" = ").unwrap();
        let result = if result.starts_with("-1 ") { result.split(" (").next().unwrap() } else { result };
        without_pids(&format!("{} = {result}", call.trim_end()))
    };
    between_marks(text.lines().map(str::to_owned)).iter().map(normal).collect()
}

#[test]
fn calls_read_like_strace() {
    if !runs_here() {
        return;
    }
    if Command::new("strace").arg("-V").output().is_err() || Tool::tshark().is_none() {
        skip("the comparison with strace", "it needs strace and tshark");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (ours, theirs) = (captured(folder.path()), traced(folder.path()));
    assert!(theirs.len() > 18, "{theirs:#?}");
    assert_eq!(ours, theirs);
}
