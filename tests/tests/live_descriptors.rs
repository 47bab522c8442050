//! Names of descriptors that arrive with a message, or from a call without an event in scap.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use syscap::pcapng::{PcapngItem, PcapngReader, payload};
use syscap_schemas::Category;
use syscap_tests::program::skip;

#[test]
fn every_descriptor_has_its_name_in_proc() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.pcapng");
    let output = Command::new(env!("CARGO_BIN_EXE_live"))
        .arg("-w")
        .arg(&capture)
        .args(["--", env!("CARGO_BIN_EXE_descriptors")])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (fcntl, generic) = names(&capture);
    let expected = String::from_utf8(output.stdout).unwrap();
    let mut problems = Vec::new();
    for line in expected.lines() {
        let [fd, name, how] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let fd = fd.parse().unwrap();
        for names in [&fcntl, &generic] {
            let shown = names.get(&fd);
            if !shown.is_some_and(|shown| same(shown, name)) {
                problems.push(format!("{how}: {name} is {shown:?}"));
            }
        }
    }
    assert!(expected.lines().count() >= 30, "{expected}{}", String::from_utf8_lossy(&output.stderr));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Two processes: one opens files and sockets and sends them, the other reads and writes the received descriptors.
const PASSING: &str = r#"
import os, socket, sys
ours, theirs = socket.socketpair()
listener = socket.socket(); listener.bind(('127.0.0.1', 0)); listener.listen()
if os.fork() == 0:
    ours.close()
    listener.close()
    while True:
        data, fds, _, _ = socket.recv_fds(theirs, 1, 4)
        if not data:
            os._exit(0)
        for fd in fds:
            os.read(fd, 100)
            os.close(fd)
        theirs.send(b'.')
theirs.close()
for turn in range(100):
    client = socket.create_connection(listener.getsockname())
    server, _ = listener.accept()
    client.send(b'hello')
    with open(sys.argv[1] + '/file%d' % turn, 'w+') as file:
        file.write('text')
        file.flush()
        socket.send_fds(ours, [b'x'], [file.fileno(), server.fileno()])
        ours.recv(1)
    client.close()
    server.close()
ours.close()
os.wait()
"#;

#[test]
fn reads_of_received_descriptors_have_names() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let able = Command::new("python3").args(["-c", "import socket; socket.send_fds"]).status();
    if !able.is_ok_and(|status| status.success()) {
        return skip("live capture", "there is no python3 that sends descriptors");
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.pcapng");
    let output = Command::new(env!("CARGO_BIN_EXE_live"))
        .arg("-w")
        .arg(&capture)
        .args(["--", "python3", "-c", PASSING])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let id = |name: &str| syscap_schemas::fields().iter().find(|field| field.name == name).unwrap().id;
    let (name, kind) = (id("fd.name"), id("fd.type"));
    let (mut events, mut passed, mut nameless) = (0, 0, Vec::new());
    let mut reader = PcapngReader::new(File::open(&capture).unwrap()).unwrap();
    while let Some(item) = reader.next().unwrap() {
        let PcapngItem::Event { event, payload, .. } = item else { continue };
        let value =
            |wanted| payload::entries(payload).find(|(id, _)| *id == wanted).map_or(&[][..], |(_, value)| value);
        let category = event.header.event_type().map(|kind| kind.category);
        if !matches!(category, Some(Category::IoRead | Category::IoWrite)) || value(kind) == b"pipe" {
            continue;
        }
        events += 1;
        let name = String::from_utf8_lossy(value(name));
        passed += u32::from(name.contains("/file") || name.starts_with("127.0.0.1:"));
        if name.is_empty() {
            nameless.push(event.header.event_type().unwrap().name);
        }
    }
    println!("{events} events of I/O, {} without a name", nameless.len());
    // Each round has a write and a read of the file, and a send and a read of the socket.
    assert!(passed >= 400 && nameless.len() as f64 <= 0.005 * f64::from(events), "{passed} of {events}: {nameless:?}");
}

/// `true` if the name in a capture is that of /proc.
fn same(shown: &str, proc: &str) -> bool {
    let proc = proc.strip_suffix(" (deleted)").unwrap_or(proc);
    let turned = |name: &str| name.split_once("->").map(|(one, other)| format!("{other}->{one}"));
    // IPv6 addresses have no brackets; the name of a unix socket begins with the kernel's addresses.
    let plain = proc.replace(['[', ']'], "");
    shown == proc || shown == plain || turned(&plain).as_deref() == Some(shown) || unix_path(shown) == Some(proc)
}

fn unix_path(name: &str) -> Option<&str> {
    let (ends, path) = name.split_once(' ')?;
    ends.contains("->").then_some(path)
}

/// Returns `fd.name` of each `fcntl` with `F_GETFD`, and of each `fadvise64`, by descriptor.
fn names(capture: &Path) -> (HashMap<i64, String>, HashMap<i64, String>) {
    let id = |name: &str| syscap_schemas::fields().iter().find(|field| field.name == name).unwrap().id;
    let (name, number, kind) = (id("fd.name"), id("fd.num"), id("evt.type"));
    let (mut fcntl, mut generic) = (HashMap::new(), HashMap::new());
    let mut reader = PcapngReader::new(File::open(capture).unwrap()).unwrap();
    while let Some(item) = reader.next().unwrap() {
        let PcapngItem::Event { event, payload, .. } = item else { continue };
        const F_GETFD: u64 = 2;
        let value =
            |wanted| payload::entries(payload).find(|(id, _)| *id == wanted).map_or(&[][..], |(_, value)| value);
        let names = match value(kind) {
            b"fcntl" if event.params.u64(2) == Some(F_GETFD) => &mut fcntl,
            b"fadvise64" => &mut generic,
            _ => continue,
        };
        let fd = syscap::event::read_i64(value(number)).unwrap();
        names.insert(fd, String::from_utf8_lossy(value(name)).into_owned());
    }
    (fcntl, generic)
}

/// Queries the version of landlock while a file is open at the descriptor with this number, then calls fcntl on the
/// file. 444 is `landlock_create_ruleset`, flag 1 `LANDLOCK_CREATE_RULESET_VERSION`.
const VERSION: &str = r#"
import ctypes, fcntl, os, sys
libc = ctypes.CDLL(None, use_errno=True)
version = libc.syscall(444, None, ctypes.c_size_t(0), 1)
if version <= 0:
    print('none')
    sys.exit()
os.dup2(os.open('/etc/hostname', os.O_RDONLY), version)
again = libc.syscall(444, None, ctypes.c_size_t(0), 1)
fcntl.fcntl(version, fcntl.F_GETFD)
print(again)
"#;

#[test]
fn a_landlock_version_is_not_a_descriptor() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.pcapng");
    let mut command = Command::new(env!("CARGO_BIN_EXE_live"));
    let output = command.arg("-w").arg(&capture).args(["--", "python3", "-c", VERSION]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    if output.stdout == b"none\n" {
        return skip("landlock", "this kernel has none");
    }
    let version: i64 = String::from_utf8_lossy(&output.stdout).trim().parse().unwrap();
    let id = |name: &str| syscap_schemas::fields().iter().find(|field| field.name == name).unwrap().id;
    let (name, kind) = (id("fd.name"), id("evt.type"));
    let (mut asked, mut named) = (0, 0);
    let mut reader = PcapngReader::new(File::open(&capture).unwrap()).unwrap();
    while let Some(item) = reader.next().unwrap() {
        let PcapngItem::Event { event, payload, .. } = item else { continue };
        let value =
            |wanted| payload::entries(payload).find(|(id, _)| *id == wanted).map_or(&[][..], |(_, value)| value);
        match value(kind) {
            b"landlock_create_ruleset" => {
                asked += 1;
                assert_eq!(String::from_utf8_lossy(value(name)), "");
            }
            b"fcntl" if event.params.i64(1) == Some(version) => {
                named += 1;
                assert_eq!(String::from_utf8_lossy(value(name)), "/etc/hostname");
            }
            _ => {}
        }
    }
    assert!(asked == 2 && named > 0, "{asked} {named}");
}
