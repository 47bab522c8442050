//! The state at the start of a capture: deleted files and directories, sockets of another network namespace, threads
//! with their own descriptors, kernel threads, and thousands of processes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use syscap::event::records::{FdInfo, FdKind};
use syscap_tests::live::{State, counters, runs_here};

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");

/// Prints all processes as JSON; then each uses a descriptor repeatedly.
const SCENE: &str = r#"
import ctypes, fcntl, json, os, socket, struct, sys, threading, time
libc = ctypes.CDLL(None, use_errno=True)
libc.prctl(1, 9)
os.chdir(sys.argv[1])
gone = open('gone', 'wb', buffering=0)
os.unlink('gone')
os.mkdir('nowhere')
os.chdir('nowhere')
os.rmdir('../nowhere')
read, write = os.pipe()
child = os.fork()
if child == 0:
    libc.prctl(1, 9)
    assert libc.unshare(0x40000000) == 0, 'network namespace'
    listener = socket.socket()
    fcntl.ioctl(listener, 0x8914, struct.pack('16sh14x', b'lo', 0x41))
    listener.bind(('127.0.0.1', 7777))
    listener.listen()
    client = socket.create_connection(('127.0.0.1', 7777))
    server, address = listener.accept()
    os.write(write, json.dumps({'listener': listener.fileno(), 'client': client.fileno(), 'port': address[1]}).encode())
    while True:
        client.send(b'x')
        server.recv(1)
        time.sleep(0.005)
ends = json.loads(os.read(read, 1000))
begun = threading.Event()
def other():
    global own
    assert libc.unshare(0x400) == 0, 'descriptors'
    os.close(gone.fileno())
    file = open(sys.argv[1] + '/own', 'wb', buffering=0)
    own = {'tid': threading.get_native_id(), 'fd': file.fileno()}
    begun.set()
    while True:
        file.write(b'x')
        time.sleep(0.005)
threading.Thread(target=other, daemon=True).start()
begun.wait()
print(json.dumps({'pid': os.getpid(), 'gone': gone.fileno(), 'child': child, **ends, **own}), flush=True)
while True:
    gone.write(b'x')
    time.sleep(0.005)
"#;

/// A process that is killed when the value is dropped.
struct KilledOnDrop(Child);

impl Drop for KilledOnDrop {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a program and returns its first line.
fn start(command: &mut Command) -> (KilledOnDrop, String) {
    let mut child = KilledOnDrop(command.stdout(Stdio::piped()).spawn().unwrap());
    let mut line = String::new();
    BufReader::new(child.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    (child, line)
}

/// Runs a capture; returns its counters.
fn capture(out: &Path, options: &[&str]) -> (u64, u64) {
    let output = Command::new(PROGRAM).arg("-w").arg(out).args(options).output().unwrap();
    let (events, lost) = counters(&output.stderr);
    assert_eq!(output.status.code(), Some(i32::from(lost > 0)), "{output:?}");
    (events, lost)
}

/// Returns the names of the descriptors in a thread's events of this type.
fn names(capture: &Path, tid: u64, event: &str) -> Vec<String> {
    let out = capture.with_extension("ndjson");
    let output = syscap_tests::syscap::convert(capture, &out, &[]);
    assert!(output.status.success(), "{output:?}");
    let text = std::fs::read_to_string(out).unwrap();
    let events = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let wanted = events.filter(|one| one["thread.tid"] == tid && one["evt.type"] == event);
    wanted.map(|one| one["fd.name"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn everything_in_the_initial_state_has_its_name() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap();
    let (_scene, line) = start(Command::new("python3").args(["-c", SCENE]).arg(&path));
    let scene: Value = serde_json::from_str(&line).unwrap();
    let number = |name: &str| scene[name].as_u64().unwrap();
    let (pid, child, tid) = (number("pid"), number("child"), number("tid"));
    let out = path.join("live.scap");
    let (events, lost) = capture(&out, &["--duration", "0.5", "-p", &pid.to_string()]);
    assert!(events > 0 && lost == 0, "{events} {lost}");

    let state = State::of(&out);
    let text = |name: &str| path.join(name).into_os_string().into_encoded_bytes();
    let fd = |tid: u64, fd: u64| state.fds(tid as u32).iter().find(|one| one.fd == fd as i64);
    // A deleted directory has the kernel's suffix, as in libsinsp.
    assert_eq!(state.thread(pid as u32).cwd, text("nowhere (deleted)"));
    let file = |wanted: &[u8]| {
        let wanted = wanted.to_vec();
        move |info: &FdInfo| matches!(info, FdInfo::File { name, .. } if *name == wanted)
    };
    assert!(file(&text("gone (deleted)"))(&fd(pid, number("gone")).unwrap().info));
    // The thread has closed a descriptor of its process in its own table, and opened another one.
    assert!(file(&text("own"))(&fd(tid, number("fd")).unwrap().info), "{:?}", state.fds(tid as u32));
    assert!(!state.fds(tid as u32).iter().any(|one| file(&text("gone (deleted)"))(&one.info)));
    assert!(!state.fds(pid as u32).iter().any(|one| file(&text("own"))(&one.info)));
    assert_eq!(state.thread(tid as u32).pid, pid as i64);
    // The sockets of the child are in another network namespace.
    let listener = fd(child, number("listener")).unwrap();
    assert_eq!(listener.kind, FdKind::IPV4_SERVSOCK);
    assert!(matches!(listener.info, FdInfo::Bound { port: 7777, .. }));
    let client = fd(child, number("client")).unwrap();
    let port = number("port");
    assert!(
        matches!(client.info, FdInfo::Tuple { source_port, destination_port: 7777, .. } if u64::from(source_port) == port),
        "{client:?}"
    );

    // Their events have the names too.
    for (tid, event, name) in [
        (pid, "write", String::from_utf8(text("gone (deleted)")).unwrap()),
        (tid, "write", String::from_utf8(text("own")).unwrap()),
        (child, "sendto", format!("127.0.0.1:{port}->127.0.0.1:7777")),
        (child, "recvfrom", format!("127.0.0.1:{port}->127.0.0.1:7777")),
    ] {
        let names = names(&out, tid, event);
        assert!(!names.is_empty() && names.iter().all(|one| *one == name), "{event} of {name}: {names:?}");
    }
}

#[test]
fn kernel_threads_are_listed_without_files() {
    if !runs_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("live.scap");
    capture(&out, &["--duration", "0.1", "-p", "1", "--no-children"]);
    let state = State::of(&out);
    let Some(kthreadd) = state.threads.iter().find(|thread| thread.comm == b"kthreadd") else {
        // A container has only its own processes.
        assert!(!Path::new("/proc/2/comm").exists() || state.threads.iter().all(|thread| thread.tid != 2));
        return;
    };
    let empty: [&[u8]; 4] = [&kthreadd.exe, &kthreadd.exepath, &kthreadd.args, &kthreadd.env];
    assert_eq!(empty, [b""; 4]);
    assert!(state.fds(kthreadd.tid as u32).is_empty());
    assert!(state.threads.iter().filter(|thread| thread.ptid == kthreadd.tid).count() > 1);
}

/// `SYSCAP_CROWD` is the number of processes.
#[test]
fn many_processes_do_not_delay_reading_the_rings() {
    if !runs_here() {
        return;
    }
    let number = std::env::var("SYSCAP_CROWD").map_or(1000, |number| number.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("live.scap");
    let mut command = Command::new(env!("CARGO_BIN_EXE_crowd"));
    let (crowd, line) = start(command.arg(number.to_string()));
    assert_eq!(line, "ready\n");
    let pid = crowd.0.id();
    let (events, lost) = capture(&out, &["--duration", "0.1", "-p", &pid.to_string()]);
    drop(crowd);
    println!("{number} processes: {events} events, {lost} lost");
    assert!(events > 0 && lost == 0, "{events} {lost}");
    let state = State::of(&out);
    let sleepers: Vec<_> = state.threads.iter().filter(|thread| thread.ptid == i64::from(pid)).collect();
    assert_eq!(sleepers.len(), number);
    for sleeper in sleepers {
        let files = state.fds(sleeper.tid as u32).iter();
        let files = files.filter(|fd| matches!(&fd.info, FdInfo::File { name, .. } if name == b"/etc/passwd"));
        assert_eq!(files.count(), 10);
    }
}
