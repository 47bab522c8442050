//! The events of the session: a shell runs `cat /etc/hosts`, then a `cat` of a missing file, then a `curl` to a web
//! server on the same machine, and waits for the next line.

use super::calls::{Calls, connection, int, long, loopback, short, text, texts};
use super::state::{ALICE, PORT, SERVER, SHELL, TTY};

/// The environment of the shell.
pub(super) const ENVIRONMENT: [&str; 4] = ["HOME=/home/alice", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "USER=alice"];

const HOSTS: &[u8] = b"127.0.0.1\tlocalhost\n::1\tlocalhost\n192.0.2.10\tworkbench\n";
const REQUEST: &[u8] = b"GET /hello HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n\r\n";
const RESPONSE: &[u8] = b"HTTP/1.0 200 OK\r\nContent-Length: 6\r\n\r\nhello\n";
/// AT_FDCWD in scap.
const CWD: i64 = -100;
/// O_RDONLY and O_CLOEXEC in scap.
const READ_ONLY: u32 = 1;
const CLOEXEC: u32 = 4096;
const ENOENT: i64 = -2;
/// The number of `wait4` in scap, and on x86_64.
const WAIT4: (u16, u16) = (69, 61);
/// The time that a program needs to read what another one has written to a terminal.
const TERMINAL_DELAY: u64 = 4_000;

pub(super) fn record(calls: &mut Calls) {
    // The server was already waiting when the capture began: this exit has no enter event.
    calls.end(SERVER, "PPME_GENERIC", &[("ID", short(WAIT4.0)), ("nativeID", short(WAIT4.1))]);
    calls.wait(90_000);

    let hosts = Child { pid: 1001, command: &["cat", "/etc/hosts"], status: 0 };
    start(calls, &hosts);
    load_libraries(calls, hosts.pid);
    let file = open(calls, hosts.pid, "/etc/hosts", 3);
    read(calls, hosts.pid, file, HOSTS, 131_072);
    write(calls, hosts.pid, 1, HOSTS);
    read(calls, hosts.pid, file, b"", 131_072);
    close(calls, hosts.pid, file);
    exit_child(calls, &hosts);

    let missing = Child { pid: 1002, command: &["cat", "missing.txt"], status: 1 };
    start(calls, &missing);
    load_libraries(calls, missing.pid);
    open(calls, missing.pid, "missing.txt", ENOENT);
    write(calls, missing.pid, 2, b"cat: missing.txt: No such file or directory\n");
    exit_child(calls, &missing);

    let curl = Child { pid: 1003, command: &["curl", "-s", "http://127.0.0.1:8000/hello"], status: 0 };
    start(calls, &curl);
    load_libraries(calls, curl.pid);
    fetch(calls, curl.pid);
    exit_child(calls, &curl);

    // The shell is still waiting for a line when the capture ends: this enter event has no exit.
    calls.begin(SHELL, "PPME_SYSCALL_READ", &[("fd", long(0)), ("size", int(1))]);
}

struct Child<'a> {
    pid: i64,
    command: &'a [&'a str],
    status: u8,
}

/// Records that the shell reads a line and starts its command.
fn start(calls: &mut Calls, child: &Child<'_>) {
    let line = child.command.join(" ") + "\n";
    read(calls, SHELL, 0, line.as_bytes(), 4096);
    let process = |tid, ptid, result| {
        [
            ("res", long(result)),
            ("exe", text("bash")),
            ("args", Vec::new()),
            ("tid", long(tid)),
            ("pid", long(tid)),
            ("ptid", long(ptid)),
            ("cwd", Vec::new()),
            ("fdlimit", long(1024)),
            ("pgft_maj", long(0)),
            ("pgft_min", long(900)),
            ("vm_size", int(8_000)),
            ("vm_rss", int(4_000)),
            ("vm_swap", int(0)),
            ("comm", text("bash")),
            ("cgroups", texts(&["cpuset=/", "cpu=/user.slice"])),
            // CLONE_CHILD_CLEARTID and CLONE_CHILD_SETTID in scap.
            ("flags", int(8_388_608 | 16_777_216)),
            ("uid", int(ALICE)),
            ("gid", int(ALICE)),
            ("vtid", long(tid)),
            ("vpid", long(tid)),
            ("pidns_init_start_ts", long(0)),
        ]
    };
    calls.begin(SHELL, "PPME_SYSCALL_CLONE_20", &[]);
    calls.wait(80_000);
    calls.end(SHELL, "PPME_SYSCALL_CLONE_20", &process(SHELL, 1, child.pid));
    calls.wait(20_000);
    calls.end(child.pid, "PPME_SYSCALL_CLONE_20", &process(child.pid, SHELL, 0));
    let wait4 = [("ID", short(WAIT4.0)), ("nativeID", short(WAIT4.1))];
    calls.begin(SHELL, "PPME_GENERIC", &wait4);
    calls.wait(TERMINAL_DELAY);
    switch(calls, SHELL, child.pid);
    execute(calls, child);
}

fn execute(calls: &mut Calls, child: &Child<'_>) {
    let Some((name, args)) = child.command.split_first() else { return };
    let path = text(&format!("/usr/bin/{name}"));
    calls.call(
        child.pid,
        "PPME_SYSCALL_EXECVE_19",
        350_000,
        &[
            ("filename", path.clone()),
            ("res", long(0)),
            ("exe", text(name)),
            ("args", texts(args)),
            ("tid", long(child.pid)),
            ("pid", long(child.pid)),
            ("ptid", long(SHELL)),
            ("cwd", text("/home/alice")),
            ("fdlimit", long(1024)),
            ("pgft_maj", long(0)),
            ("pgft_min", long(28)),
            ("vm_size", int(464)),
            ("vm_rss", int(4)),
            ("vm_swap", int(0)),
            ("comm", text(name)),
            ("cgroups", texts(&["cpuset=/", "cpu=/user.slice"])),
            ("env", texts(&ENVIRONMENT)),
            ("tty", int(TTY)),
            ("vpgid", long(child.pid)),
            ("loginuid", int(ALICE)),
            ("flags", int(0)),
            ("cap_inheritable", long(0)),
            ("cap_permitted", long(0)),
            ("cap_effective", long(0)),
            ("exe_ino", long(131_000 + child.pid)),
            ("exe_ino_ctime", long(1_770_000_000_000_000_000)),
            ("exe_ino_mtime", long(1_760_000_000_000_000_000)),
            ("uid", int(ALICE)),
            ("trusted_exepath", path),
            ("pgid", long(child.pid)),
            ("gid", int(ALICE)),
        ],
    );
}

/// Records the start of a program: it loads its libraries.
fn load_libraries(calls: &mut Calls, tid: i64) {
    let memory = [("vm_size", int(2_300)), ("vm_rss", int(4)), ("vm_swap", int(0))];
    let [size, rss, swap] = memory;
    let result = ("res", long(0x5555_5557_9000));
    calls.call(tid, "PPME_SYSCALL_BRK_4", 900, &[("addr", long(0)), result, size, rss, swap]);
    let path = ("name", text("/etc/ld.so.preload"));
    // R_OK in scap.
    calls.call(tid, "PPME_SYSCALL_ACCESS", 3_000, &[("mode", int(4)), ("res", long(ENOENT)), path]);
    let library = open(calls, tid, "/lib/x86_64-linux-gnu/libc.so.6", 3);
    read(calls, tid, library, b"\x7fELF\x02\x01\x01\x03\0\0\0\0\0\0\0\0", 832);
    close(calls, tid, library);
}

/// Records a request over the loopback interface, with the events of both ends.
fn fetch(calls: &mut Calls, tid: i64) {
    let (ours, theirs) = (5, 4);
    let socket = [("domain", int(2)), ("type", int(1)), ("proto", int(6)), ("fd", long(ours)), ("flags", int(0))];
    calls.call(tid, "PPME_SOCKET_SOCKET", 8_000, &socket);
    let to = || connection(40_000, PORT);
    let connect = [("fd", long(ours)), ("addr", loopback(PORT)), ("res", long(0)), ("tuple", to())];
    calls.call(tid, "PPME_SOCKET_CONNECT", 60_000, &connect);
    let request = [
        ("fd", long(ours)),
        ("size", int(REQUEST.len() as u32)),
        ("tuple", to()),
        ("res", long(REQUEST.len() as i64)),
        ("data", REQUEST.to_vec()),
    ];
    calls.call(tid, "PPME_SOCKET_SENDTO", 30_000, &request);
    let answer = |fd, data: &[u8]| {
        [("fd", long(fd)), ("size", int(65_536)), ("res", long(data.len() as i64)), ("data", data.to_vec())]
    };
    calls.begin(tid, "PPME_SOCKET_RECVFROM", &answer(ours, RESPONSE));
    switch(calls, tid, SERVER);

    let queue = [("queuepct", vec![0]), ("queuelen", int(0)), ("queuemax", int(5))];
    let [percent, len, most] = queue;
    calls.call(SERVER, "PPME_SOCKET_ACCEPT_5", 15_000, &[("fd", long(theirs)), ("tuple", to()), percent, len, most]);
    calls.call(SERVER, "PPME_SOCKET_RECVFROM", 9_000, &answer(theirs, REQUEST));
    write(calls, SERVER, 1, b"127.0.0.1 \"GET /hello HTTP/1.1\" 200 -\n");
    write(calls, SERVER, theirs, RESPONSE);
    close(calls, SERVER, theirs);

    calls.wait(12_000);
    calls.end(tid, "PPME_SOCKET_RECVFROM", &answer(ours, RESPONSE));
    calls.wait(2_000);
    write(calls, tid, 1, b"hello\n");
    close(calls, tid, ours);
}

/// Records the end of a child, which the shell waits for.
fn exit_child(calls: &mut Calls, child: &Child<'_>) {
    calls.wait(5_000);
    let status = i64::from(child.status);
    calls.record(
        child.pid,
        "PPME_PROCEXIT_1_E",
        &[
            ("status", long(status << 8)),
            ("ret", long(status)),
            ("sig", vec![0]),
            ("core", vec![0]),
            ("reaper_tid", long(0)),
        ],
    );
    calls.wait(10_000);
    switch(calls, child.pid, SHELL);
    calls.wait(TERMINAL_DELAY);
    calls.end(SHELL, "PPME_GENERIC", &[("ID", short(WAIT4.0)), ("nativeID", short(WAIT4.1))]);
    // SIGCHLD.
    let signal = [("spid", long(child.pid)), ("dpid", long(SHELL)), ("sig", vec![17])];
    calls.record(SHELL, "PPME_SIGNALDELIVER_E", &signal);
    calls.wait(700_000_000);
}

/// Records a switch of the CPU from one thread to another.
fn switch(calls: &mut Calls, from: i64, to: i64) {
    calls.wait(1_000);
    calls.record(
        from,
        "PPME_SCHEDSWITCH_6_E",
        &[
            ("next", long(to)),
            ("pgft_maj", long(0)),
            ("pgft_min", long(900)),
            ("vm_size", int(8_000)),
            ("vm_rss", int(4_000)),
            ("vm_swap", int(0)),
        ],
    );
    calls.wait(1_000);
}

/// Records the opening of a file, and returns its fd or error.
fn open(calls: &mut Calls, tid: i64, name: &str, fd: i64) -> i64 {
    let (dev, ino) = if fd < 0 { (0, 0) } else { (0xfe01, 131_100 + name.len() as i64) };
    let values = [
        ("dirfd", long(CWD)),
        ("name", text(name)),
        ("flags", int(READ_ONLY | CLOEXEC)),
        ("mode", int(0)),
        ("fd", long(fd)),
        ("dev", int(dev)),
        ("ino", long(ino)),
    ];
    calls.call(tid, "PPME_SYSCALL_OPENAT_2", 11_000, &values);
    fd
}

fn close(calls: &mut Calls, tid: i64, fd: i64) {
    calls.call(tid, "PPME_SYSCALL_CLOSE", 1_200, &[("fd", long(fd)), ("res", long(0))]);
}

fn read(calls: &mut Calls, tid: i64, fd: i64, data: &[u8], size: u32) {
    let result = ("res", long(data.len() as i64));
    let values = [("fd", long(fd)), ("size", int(size)), result, ("data", data.to_vec())];
    calls.call(tid, "PPME_SYSCALL_READ", 5_000, &values);
}

fn write(calls: &mut Calls, tid: i64, fd: i64, data: &[u8]) {
    let size = ("size", int(data.len() as u32));
    let result = ("res", long(data.len() as i64));
    calls.call(tid, "PPME_SYSCALL_WRITE", 7_000, &[("fd", long(fd)), size, result, ("data", data.to_vec())]);
}
