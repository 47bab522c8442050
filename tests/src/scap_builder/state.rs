//! Encoding of state blocks.

use syscap::event::records::{
    FdInfo, FdKind, FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord,
};
use syscap_schemas::L4Protocol;

use super::bytes::BlockBody;

/// The fields of a version 9 process list entry after those of version 8. Entries of older captures have fewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrailingFields {
    /// The first so many of the five fields that libs wrote before 0.10.
    Before010(usize),
    /// The first so many of the fourteen fields that libs writes since 0.10, at least [`TrailingFields::LEAST_SINCE_010`]: a
    /// shorter entry would have the older layout.
    Since010(usize),
}

impl TrailingFields {
    /// All fields of the older layout.
    pub const OLD: Self = Self::Before010(5);
    /// All fields of the current layout.
    pub const ALL: Self = Self::Since010(14);
    /// The fields up to the second capability set, which have 33 bytes.
    pub const LEAST_SINCE_010: usize = 6;
}

pub(super) fn machine(mut body: BlockBody, info: &MachineInfo) -> BlockBody {
    body.u32(info.cpus);
    body.u64(info.memory);
    body.u64(info.max_pid);
    let mut hostname = info.hostname.clone();
    hostname.resize(128, 0);
    body.raw(&hostname);
    body.u64(info.boot_time);
    body.u64(info.flags);
    info.reserved.iter().for_each(|word| body.u64(*word));
    body
}

pub(super) fn threads(
    mut body: BlockBody,
    version: u8,
    trailing: TrailingFields,
    threads: &[ThreadRecord],
) -> BlockBody {
    for thread in threads {
        if version < 9 {
            thread_fields(&mut body, version, thread);
            continue;
        }
        body.sized(true, |body| {
            thread_fields(body, version, thread);
            thread_trailing_fields(body, trailing, thread);
        });
    }
    body
}

fn thread_fields(body: &mut BlockBody, version: u8, thread: &ThreadRecord) {
    body.i64(thread.tid);
    body.i64(thread.pid);
    body.i64(thread.ptid);
    if version >= 6 {
        body.i64(thread.numbers.sid);
    }
    if version >= 8 {
        body.i64(thread.numbers.vpgid);
    }
    body.text(&thread.comm);
    body.text(&thread.exe);
    if version >= 7 {
        body.text(&thread.exepath);
    }
    body.text(&thread.args);
    body.text(&thread.cwd);
    body.i64(thread.numbers.fdlimit);
    body.u32(thread.flags);
    body.u32(thread.numbers.uid);
    body.u32(thread.numbers.gid);
    if version >= 2 {
        body.u32(thread.numbers.vmsize);
        body.u32(thread.numbers.vmrss);
        body.u32(thread.numbers.vmswap);
        body.u64(thread.numbers.pfmajor);
        body.u64(thread.numbers.pfminor);
    }
    if version >= 3 {
        body.text(&thread.env);
    }
    if version >= 4 {
        body.i64(thread.numbers.vtid);
        body.i64(thread.numbers.vpid);
        body.text(&thread.cgroups);
    }
    if version >= 5 {
        body.text(&thread.root);
    }
}

fn thread_trailing_fields(body: &mut BlockBody, trailing: TrailingFields, thread: &ThreadRecord) {
    let t = thread;
    let loginuid: Field = &|body| body.u32(t.numbers.loginuid);
    let writable: Field = &|body| body.u8(t.numbers.exe_writable.into());
    let inheritable: Field = &|body| body.u64(t.numbers.cap_inheritable);
    let permitted: Field = &|body| body.u64(t.numbers.cap_permitted);
    let effective: Field = &|body| body.u64(t.numbers.cap_effective);
    let old = [loginuid, writable, inheritable, permitted, effective];
    let new: [Field; 14] = [
        &|body| body.u64(t.numbers.pidns_init_start),
        &|body| body.u32(t.numbers.tty),
        loginuid,
        writable,
        inheritable,
        permitted,
        effective,
        &|body| body.u8(t.numbers.exe_upper_layer.into()),
        &|body| body.u64(t.numbers.exe_ino),
        &|body| body.u64(t.numbers.exe_ino_ctime),
        &|body| body.u64(t.numbers.exe_ino_mtime),
        &|body| body.u8(t.numbers.exe_from_memfd.into()),
        &|body| body.u8(t.numbers.exe_lower_layer.into()),
        &|body| body.i64(t.numbers.pgid),
    ];
    let (fields, count) = match trailing {
        TrailingFields::Before010(count) => (&old[..], count),
        TrailingFields::Since010(count) => (&new[..], count),
    };
    fields.iter().take(count).for_each(|field| field(body));
}

type Field<'a> = &'a dyn Fn(&mut BlockBody);

pub(super) fn fds(mut body: BlockBody, sized: bool, tid: i64, fds: &[FdRecord]) -> BlockBody {
    body.i64(tid);
    for record in fds {
        if sized {
            body.sized(true, |body| fd(body, true, record));
        } else {
            fd(&mut body, false, record);
        }
    }
    body
}

fn fd(body: &mut BlockBody, sized: bool, record: &FdRecord) {
    body.i64(record.fd);
    body.u64(record.ino);
    body.u8(record.kind.0);
    match &record.info {
        FdInfo::None => {}
        FdInfo::Name(name) => body.text(name),
        FdInfo::File { name, flags, dev, .. } => {
            body.u32(*flags);
            body.text(name);
            if sized {
                body.u32(*dev);
            }
        }
        FdInfo::Tuple { source, source_port, destination, destination_port, protocol } => {
            body.address(*source);
            body.address(*destination);
            body.u16(*source_port);
            body.u16(*destination_port);
            body.u8(protocol_number(*protocol));
        }
        FdInfo::Bound { address, port, protocol } => {
            body.address(*address);
            body.u16(*port);
            body.u8(protocol_number(*protocol));
        }
        FdInfo::Unix { source, destination, name } => {
            body.u64(*source);
            body.u64(*destination);
            body.text(name);
        }
        other => panic!("no capture has an fd such as {other:?}"),
    }
}

/// Returns the number of a transport protocol, copied from libscap's scap.h rather than the library: `SCAP_L4_UNKNOWN`,
/// `SCAP_L4_NA`, `SCAP_L4_TCP`, `SCAP_L4_UDP`, `SCAP_L4_ICMP`, `SCAP_L4_RAW`.
fn protocol_number(protocol: L4Protocol) -> u8 {
    match protocol {
        L4Protocol::UNKNOWN => 0,
        L4Protocol::NOT_AVAILABLE => 1,
        L4Protocol::TCP => 2,
        L4Protocol::UDP => 3,
        L4Protocol::ICMP => 4,
        L4Protocol::RAW => 5,
        L4Protocol(other) => other,
    }
}

/// The kinds of fds that have only a name.
pub const NAMED: [FdKind; 15] = [
    FdKind::FILE,
    FdKind::DIRECTORY,
    FdKind::FIFO,
    FdKind::EVENT,
    FdKind::UNSUPPORTED,
    FdKind::SIGNALFD,
    FdKind::EVENTPOLL,
    FdKind::INOTIFY,
    FdKind::TIMERFD,
    FdKind::NETLINK,
    FdKind::BPF,
    FdKind::USERFAULTFD,
    FdKind::IO_URING,
    FdKind::MEMFD,
    FdKind::PIDFD,
];

pub(super) fn interfaces(mut body: BlockBody, sized: bool, interfaces: &[InterfaceRecord]) -> BlockBody {
    for record in interfaces {
        if sized {
            body.sized(false, |body| interface(body, record));
        } else {
            interface(&mut body, record);
        }
    }
    body
}

fn interface(body: &mut BlockBody, record: &InterfaceRecord) {
    body.u16(record.kind);
    body.u16(record.name.len() as u16);
    body.address(record.address);
    body.address(record.netmask);
    body.address(record.broadcast);
    // Kinds 3 and 4 lack the speed.
    if record.kind < 3 {
        body.u64(record.speed);
    }
    body.raw(&record.name);
}

pub(super) fn users(mut body: BlockBody, sized: bool, users: &[UserRecord], groups: &[GroupRecord]) -> BlockBody {
    let user = |body: &mut BlockBody, user: &UserRecord| {
        body.u8(0);
        body.u32(user.uid);
        body.u32(user.gid);
        body.text(&user.name);
        body.text(&user.home);
        body.text(&user.shell);
    };
    let group = |body: &mut BlockBody, group: &GroupRecord| {
        body.u8(1);
        body.u32(group.gid);
        body.text(&group.name);
    };
    for record in users {
        if sized {
            body.sized(true, |body| user(body, record));
        } else {
            user(&mut body, record);
        }
    }
    for record in groups {
        if sized {
            body.sized(true, |body| group(body, record));
        } else {
            group(&mut body, record);
        }
    }
    body
}
