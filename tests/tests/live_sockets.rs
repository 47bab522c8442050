//! The kinds and names of sockets in a live capture, compared with the kernel, in every output and in sysdig.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use syscap_tests::live::{counters, runs_here};
use syscap_tests::program::Tool;
use syscap_tests::syscap;
use syscap_tests::tshark::Session;

/// Opens sockets of every kind, prints the kernel's view of each, then repeatedly calls fcntl on each.
const SCENE: &str = r#"
import fcntl, json, os, socket, time
from socket import *
def tcp(family, address):
    listener = socket(family, SOCK_STREAM); listener.bind((address, 0)); listener.listen()
    client = socket(family, SOCK_STREAM); client.connect(listener.getsockname()[:2])
    return listener, client, listener.accept()[0]
def udp(family, address):
    server = socket(family, SOCK_DGRAM); server.bind((address, 0))
    client = socket(family, SOCK_DGRAM); client.connect(server.getsockname()[:2])
    return server, client
sockets = [*tcp(AF_INET, '127.0.0.1'), *tcp(AF_INET6, '::1'), *udp(AF_INET, '127.0.0.1'), *udp(AF_INET6, '::1')]
sockets += [socket(AF_INET, SOCK_RAW, IPPROTO_ICMP), socket(AF_INET6, SOCK_RAW, IPPROTO_ICMPV6)]
sockets += [socket(AF_NETLINK, SOCK_RAW, 0), socket(AF_PACKET, SOCK_RAW, 0x0300), socket(AF_UNIX, SOCK_DGRAM)]
def name(call):
    try:
        address = call()
    except OSError:
        return None
    return '%s:%d' % address[:2] if address and type(address) is tuple and type(address[0]) is str else None
def option(one, number):
    return one.getsockopt(SOL_SOCKET, number)
def say(one):
    ip = one.family in (AF_INET, AF_INET6)
    return {'fd': one.fileno(), 'domain': option(one, 39), 'type': option(one, 3), 'protocol': option(one, 38),
        'local': name(one.getsockname) if ip else None, 'peer': name(one.getpeername) if ip else None}
print(json.dumps({'pid': os.getpid(), 'sockets': [say(one) for one in sockets]}), flush=True)
while True:
    for one in sockets: fcntl.fcntl(one, fcntl.F_GETFD)
    time.sleep(0.01)
"#;

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");
const FIELDS: [&str; 5] = ["fd.num", "fd.type", "fd.l4proto", "fd.name", "fd.sockfamily"];

/// A process that is killed when the value is dropped.
struct KilledOnDrop(Child);

impl Drop for KilledOnDrop {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs a Python script and returns its first line, which is JSON.
fn scene(script: &str) -> (KilledOnDrop, Value) {
    let mut child = KilledOnDrop(Command::new("python3").args(["-c", script]).stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(child.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}")))
}

/// Captures a process for a moment.
fn capture(out: &Path, pid: u64) {
    let output = Command::new(PROGRAM)
        .arg("-w")
        .arg(out)
        .args(["--duration", "0.5", "-p", &pid.to_string(), "--no-children"])
        .output()
        .unwrap();
    let (events, lost) = counters(&output.stderr);
    assert!(events > 0 && lost == 0, "{output:?}");
}

/// Returns [`FIELDS`] of the first event of type `event` for each descriptor, as `syscap` shows them.
fn ours(capture: &Path, event: &str) -> BTreeMap<u64, Vec<String>> {
    let out = capture.with_extension("ndjson");
    let output = syscap::convert(capture, &out, &["--fields", "all"]);
    assert!(output.status.success(), "{output:?}");
    let text = std::fs::read_to_string(out).unwrap();
    let events = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    rows(events.filter(|one| one["evt.type"] == event))
}

/// Returns [`FIELDS`] as sysdig shows them.
fn sysdigs(sysdig: &Tool, capture: &Path, event: &str) -> BTreeMap<u64, Vec<String>> {
    let shared = sysdig.share(&[capture]).unwrap();
    let format: String = FIELDS.iter().map(|field| format!("%{field} ")).collect();
    let filter = format!("evt.type={event}");
    let output = sysdig.run(&["-r", shared.files[0].to_str().unwrap(), "-j", "-p", &format!("*{format}"), &filter]);
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    rows(text.lines().map(|line| serde_json::from_str(line).unwrap()))
}

/// Returns [`FIELDS`] of a pcapng capture as tshark shows them.
fn tsharks(tshark: Tool, capture: &Path, event: &str) -> BTreeMap<u64, Vec<String>> {
    let rows = Session::new(tshark, capture).fields(&FIELDS, &format!("evt.type == \"{event}\""));
    let text = |cell: String| if cell.is_empty() { "<NA>".to_owned() } else { cell };
    let row = |row: Vec<String>| (row[0].parse().unwrap(), row.into_iter().skip(1).map(text).collect());
    // The first event of each descriptor counts.
    rows.into_iter().rev().map(row).collect()
}

fn rows(events: impl Iterator<Item = Value>) -> BTreeMap<u64, Vec<String>> {
    let mut rows = BTreeMap::new();
    for event in events {
        let text = |field: &&str| event[*field].as_str().unwrap_or("<NA>").to_owned();
        let Some(fd) = event["fd.num"].as_u64() else { continue };
        rows.entry(fd).or_insert_with(|| FIELDS[1..].iter().map(text).collect());
    }
    rows
}

/// Returns `fd.type` and `fd.l4proto` for the kernel's `SO_DOMAIN`, `SO_TYPE`, `SO_PROTOCOL`.
fn expected(socket: &Value) -> (&'static str, &'static str) {
    let number = |name: &str| socket[name].as_u64().unwrap();
    let kind = match number("domain") {
        1 => "unix",
        2 => "ipv4",
        10 => "ipv6",
        16 => "netlink",
        17 => "packet",
        other => panic!("domain {other}"),
    };
    let protocol = match (number("domain"), number("type"), number("protocol")) {
        (2 | 10, 3, _) => "raw",
        (2 | 10, _, 6) => "tcp",
        (2 | 10, _, 17) => "udp",
        _ => "<NA>",
    };
    (kind, protocol)
}

/// Returns the reason why sysdig differs from the kernel.
fn known_difference(socket: &Value, shown: (&str, &str)) -> Option<&'static str> {
    match (socket["domain"].as_u64()?, shown) {
        (10, ("ipv6", "<NA>")) if !socket["peer"].is_null() => {
            Some("libsinsp knows no role of IPv6 connections from before the capture, and no protocol without a role")
        }
        (17, ("<NA>", "<NA>")) => Some("scap has no number for packet sockets"),
        _ => None,
    }
}

#[test]
fn sockets_from_before_the_capture_match_the_kernel() {
    if !runs_here() {
        return;
    }
    let sysdig = Tool::in_root("SYSCAP_SID_ROOT", "sysdig");
    let folder = tempfile::tempdir().unwrap();
    let (_scene, printed) = scene(SCENE);
    let [scap, pcapng, again] = ["live.scap", "live.pcapng", "again.scap"].map(|name| folder.path().join(name));
    for out in [&scap, &pcapng] {
        capture(out, printed["pid"].as_u64().unwrap());
    }
    let output = syscap::convert(&pcapng, &again, &[]);
    assert!(again.exists(), "{output:?}");
    let mut shown = Vec::new();
    for out in [&scap, &again] {
        shown.push((format!("syscap, {}", out.display()), ours(out, "fcntl")));
    }
    if let Some(tshark) = Tool::tshark() {
        shown.push((format!("tshark, {}", pcapng.display()), tsharks(tshark, &pcapng, "fcntl")));
    }
    for out in sysdig.iter().flat_map(|_| [&scap, &again]) {
        shown.push((format!("sysdig, {}", out.display()), sysdigs(sysdig.as_ref().unwrap(), out, "fcntl")));
    }
    let mut wrong = Vec::new();
    for socket in printed["sockets"].as_array().unwrap() {
        let (kind, protocol) = expected(socket);
        for (who, rows) in &shown {
            let row = rows.get(&socket["fd"].as_u64().unwrap());
            let Some([shown_kind, shown_protocol, ..]) = row.map(|row| &row[..]) else {
                wrong.push(format!("{who}: {socket} has no event"));
                continue;
            };
            let theirs = (shown_kind.as_str(), shown_protocol.as_str());
            if theirs == (kind, protocol) {
                continue;
            }
            match who.starts_with("sysdig").then(|| known_difference(socket, theirs)).flatten() {
                Some(reason) => println!("{who}: {socket}: {reason}"),
                None => wrong.push(format!("{who}: {socket} is {row:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Binds and connects unix sockets with abstract addresses, one before and one during the capture, and prints their
/// names in /proc/net/unix.
const ABSTRACT: &str = r#"
import fcntl, json, os, time
from socket import *
def bound(name):
    one = socket(AF_UNIX, SOCK_DGRAM); one.bind(name); return one
def known(one):
    inode = str(os.fstat(one.fileno()).st_ino)
    return next(line.split()[7] for line in open('/proc/net/unix') if line.split()[6] == inode)
before = bound('\0syscap-before-%d' % os.getpid())
during = bound('\0syscap-during-%d\0x' % os.getpid())
print(json.dumps({'pid': os.getpid(), 'names': [known(before), known(during)]}), flush=True)
name = during.getsockname()
while True:
    during.close(); during = bound(name)
    client = socket(AF_UNIX, SOCK_DGRAM); client.connect(before.getsockname())
    for one in before, during, client: fcntl.fcntl(one, fcntl.F_GETFD)
    client.close()
    time.sleep(0.01)
"#;

#[test]
fn abstract_names_match_proc_in_state_and_events() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (_scene, printed) = scene(ABSTRACT);
    let scap = folder.path().join("live.scap");
    capture(&scap, printed["pid"].as_u64().unwrap());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let names = [text(&printed["names"][0]), text(&printed["names"][1])];
    assert!(names.iter().all(|name| name.starts_with("@syscap-")), "{names:?}");
    let rows = ours(&scap, "fcntl");
    let shown: Vec<&str> = rows.values().map(|row| row[2].rsplit(' ').next().unwrap()).collect();
    // The socket from before the capture, the one of the events, and the client of the first.
    let mut expected = vec![&names[0], &names[0], &names[1]];
    expected.sort_unstable();
    let mut sorted = shown.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected, "{rows:?}");
}

/// Sends datagrams without a connection, then connects and disconnects. For each call the script prints the type, the
/// descriptor, and the ends of the descriptor in the kernel: client to server.
const DATAGRAMS: &str = r#"
import ctypes, json
from socket import *
libc = ctypes.CDLL(None, use_errno=True)
servers = []
for _ in range(2):
    one = socket(AF_INET, SOCK_DGRAM); one.bind(('127.0.0.1', 0)); servers.append(one)
first, second = servers
printed = []
def say(kind, one, client, server):
    end = lambda one: '127.0.0.1:%d' % one.getsockname()[1]
    printed.append([kind, one.fileno(), end(client) + '->' + end(server) if client else ''])
client = socket(AF_INET, SOCK_DGRAM)
for server in first, first, second, first:
    client.sendto(b'q', server.getsockname()); say('sendto', client, client, server)
    data, address = server.recvfrom(9); say('recvfrom', server, client, server)
    server.sendto(b'r', address); say('sendto', server, client, server)
    client.recvfrom(9); say('recvfrom', client, client, server)
other = socket(AF_INET, SOCK_DGRAM)
other.connect(first.getsockname()); say('connect', other, other, first)
other.send(b'q'); say('sendto', other, other, first)
first.recvfrom(9); say('recvfrom', first, other, first)
assert libc.connect(other.fileno(), bytes(16), 16) == 0; say('connect', other, None, None)
assert other.getsockname() == ('0.0.0.0', 0)
other.sendto(b'q', second.getsockname()); say('sendto', other, other, second)
print(json.dumps(printed))
"#;

#[test]
fn datagrams_have_the_ends_of_the_kernel() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let scap = folder.path().join("live.scap");
    let output = Command::new(PROGRAM).arg("-w").arg(&scap).args(["--", "python3", "-c", DATAGRAMS]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let printed: Vec<(String, u64, String)> = serde_json::from_slice(&output.stdout).unwrap();
    let out = scap.with_extension("ndjson");
    let output = syscap::convert(&scap, &out, &["--fields", "all"]);
    assert!(output.status.success(), "{output:?}");
    let text = std::fs::read_to_string(out).unwrap();
    let events = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let is_wanted = |event: &Value| {
        ["sendto", "recvfrom", "connect"].iter().any(|kind| event["evt.type"] == *kind) && event["fd.type"] == "ipv4"
    };
    let mut before: BTreeMap<u64, String> = BTreeMap::new();
    let shown: Vec<Value> = events.filter(is_wanted).collect();
    assert_eq!(shown.len(), printed.len(), "{shown:#?}");
    for (event, (kind, fd, name)) in shown.iter().zip(printed) {
        let what = format!("{kind} {fd} {name}: {event}");
        assert_eq!((&event["evt.type"], &event["fd.num"]), (&kind.into(), &fd.into()), "{what}");
        assert_eq!(event["fd.name"].as_str().unwrap_or_default(), name, "{what}");
        // Before, the name of the server was its own address.
        let changed = before.insert(fd, name.clone()).is_none_or(|before| before != name);
        assert_eq!(event["fd.name_changed"], changed, "{what}");
        let port = |end: &str| end.rsplit(':').next().and_then(|port| port.parse::<u64>().ok());
        let ends = name.split_once("->").map(|(client, server)| (port(client), port(server)));
        let (client, server) = ends.unwrap_or_default();
        assert_eq!((event["fd.cport"].as_u64(), event["fd.sport"].as_u64()), (client, server), "{what}");
        // On one machine both addresses are local: that of the client is the local one.
        assert_eq!((event["fd.lport"].as_u64(), event["fd.rport"].as_u64()), (client, server), "{what}");
    }
}
