//! The state of the machine at the begin of the session.

use std::net::{Ipv4Addr, Ipv6Addr};

use syscap::event::records::{
    FdInfo, FdKind, FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadNumbers, ThreadRecord, UserRecord,
};
use syscap_schemas::L4Protocol;

/// The process id of the shell.
pub(super) const SHELL: i64 = 1000;
/// The process id of the web server.
pub(super) const SERVER: i64 = 900;
/// The port of the web server.
pub(super) const PORT: u16 = 8000;
/// The device number of the terminal, `/dev/pts/0`.
pub(super) const TTY: u32 = 34816;
/// The user id.
pub(super) const ALICE: u32 = 1000;

pub(super) fn machine() -> MachineInfo {
    MachineInfo {
        cpus: 2,
        memory: 4 << 30,
        max_pid: 4_194_304,
        hostname: b"workbench".to_vec(),
        boot_time: 1_773_490_000_000_000_000,
        ..MachineInfo::default()
    }
}

pub(super) fn interfaces() -> Vec<InterfaceRecord> {
    let v4 = |name: &str, address, netmask, broadcast| InterfaceRecord {
        kind: 1,
        name: name.into(),
        address: Ipv4Addr::from_octets(address).into(),
        netmask: Ipv4Addr::from_octets(netmask).into(),
        broadcast: Ipv4Addr::from_octets(broadcast).into(),
        speed: 0,
    };
    vec![
        v4("lo", [127, 0, 0, 1], [255, 0, 0, 0], [0; 4]),
        v4("eth0", [192, 0, 2, 10], [255, 255, 255, 0], [192, 0, 2, 255]),
        InterfaceRecord {
            kind: 2,
            name: b"lo".to_vec(),
            address: Ipv6Addr::LOCALHOST.into(),
            netmask: Ipv6Addr::from_bits(u128::MAX).into(),
            broadcast: Ipv6Addr::UNSPECIFIED.into(),
            speed: 0,
        },
    ]
}

pub(super) fn users() -> Vec<UserRecord> {
    let user = |uid, name: &str, home: &str, shell: &str| UserRecord {
        uid,
        gid: uid,
        name: name.into(),
        home: home.into(),
        shell: shell.into(),
        ..UserRecord::default()
    };
    vec![user(0, "root", "/root", "/bin/bash"), user(ALICE, "alice", "/home/alice", "/bin/bash")]
}

pub(super) fn groups() -> Vec<GroupRecord> {
    let group = |gid, name: &str| GroupRecord { gid, name: name.into(), ..GroupRecord::default() };
    vec![group(0, "root"), group(ALICE, "alice")]
}

pub(super) fn threads() -> Vec<ThreadRecord> {
    let thread = |pid: i64, ptid, exepath: &str, args: &[u8]| {
        let name = exepath.rsplit('/').next().unwrap_or(exepath);
        ThreadRecord {
            tid: pid,
            pid,
            ptid,
            comm: name.into(),
            exe: name.into(),
            exepath: exepath.into(),
            args: args.to_vec(),
            env: b"LANG=C.UTF-8\0".to_vec(),
            cwd: b"/".to_vec(),
            root: b"/".to_vec(),
            cgroups: b"cpuset=/\0cpu=/user.slice\0".to_vec(),
            numbers: ThreadNumbers {
                sid: pid,
                vpgid: pid,
                pgid: pid,
                vtid: pid,
                vpid: pid,
                fdlimit: 1024,
                uid: 0,
                gid: 0,
                vmsize: 8_000,
                vmrss: 4_000,
                pfminor: 900,
                ..ThreadNumbers::UNKNOWN
            },
            ..ThreadRecord::default()
        }
    };
    let alice = |thread: ThreadRecord| ThreadRecord {
        numbers: ThreadNumbers { uid: ALICE, gid: ALICE, loginuid: ALICE, ..thread.numbers },
        ..thread
    };
    let shell = thread(SHELL, 1, "/usr/bin/bash", b"");
    vec![
        thread(1, 0, "/usr/lib/systemd/systemd", b"--system\0"),
        alice(thread(SERVER, 1, "/usr/bin/python3", b"-m\0http.server\08000\0")),
        alice(ThreadRecord {
            env: super::events::ENVIRONMENT.iter().flat_map(|text| super::calls::text(text)).collect(),
            cwd: b"/home/alice".to_vec(),
            numbers: ThreadNumbers { tty: TTY, ..shell.numbers },
            ..shell
        }),
    ]
}

pub(super) fn fds() -> Vec<(i64, Vec<FdRecord>)> {
    let record = |fd, ino, kind, info| FdRecord { fd, ino, kind, info };
    let file = |fd, ino, name: &str, flags| {
        record(fd, ino, FdKind::FILE_V2, FdInfo::File { name: name.into(), flags, mount_id: 0, dev: 24 })
    };
    let terminal = || (0..3).map(move |fd| file(fd, 3, "/dev/pts/0", 3)).collect::<Vec<_>>();
    let listening = FdInfo::Bound { address: Ipv4Addr::LOCALHOST.into(), port: PORT, protocol: L4Protocol::TCP };
    let bus =
        FdInfo::Unix { source: 0xffff_8880_0000_1000, destination: 0xffff_8880_0000_2000, name: b"/run/bus".to_vec() };
    vec![
        (1, vec![record(4, 80, FdKind::EVENTPOLL, FdInfo::Name(b"[eventpoll]".to_vec()))]),
        (SERVER, {
            let mut fds = vec![file(1, 77, "/var/log/web.log", 2)];
            fds.push(record(3, 4711, FdKind::IPV4_SERVSOCK, listening));
            fds.push(record(5, 4712, FdKind::UNIX_SOCK, bus));
            fds
        }),
        (SHELL, terminal()),
    ]
}
