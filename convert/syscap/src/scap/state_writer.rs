//! Writing the blocks that hold the machine's state, in today's layouts, little-endian.
//!
//! libscap refuses a whole capture for one text that is longer than its own buffers, so texts are cut to those here
//! (`scap_limits.h`, `scap.h`, and the checks in its savefile reader).

use std::net::IpAddr;

use crate::event::records::{
    FdInfo, FdKind, FdList, FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord,
};

/// Most bytes of a path or a name.
const PATH_MOST: u16 = 1023;
/// Most bytes of arguments, of an environment, of cgroups.
const LIST_MOST: u16 = 4096;
/// Most bytes of a user's or a group's name, home directory, shell.
const CREDENTIALS_MOST: u16 = 255;
/// Bytes that a machine info block has for the host's name, a NUL included.
const HOSTNAME: u16 = 128;

/// The body of a machine info block.
pub(crate) fn machine_info(out: &mut Vec<u8>, info: &MachineInfo) {
    out.extend_from_slice(&info.cpus.to_le_bytes());
    out.extend_from_slice(&info.memory.to_le_bytes());
    out.extend_from_slice(&info.max_pid.to_le_bytes());
    let (_, name) = cut(&info.hostname, HOSTNAME - 1);
    out.extend_from_slice(name);
    out.resize(out.len() + usize::from(HOSTNAME) - name.len(), 0);
    for word in [info.boot_time, info.flags, info.reserved[0], info.reserved[1]] {
        out.extend_from_slice(&word.to_le_bytes());
    }
}

/// The body of a process list block, version 9 with all that was appended to it.
pub(crate) fn threads(out: &mut Vec<u8>, threads: &[ThreadRecord]) {
    for thread in threads {
        entry(out, Counted::Itself, |out| self::thread(out, thread));
    }
}

fn thread(out: &mut Vec<u8>, thread: &ThreadRecord) {
    let numbers = &thread.numbers;
    for id in [thread.tid, thread.pid, thread.ptid, numbers.sid, numbers.vpgid] {
        out.extend_from_slice(&id.to_le_bytes());
    }
    text(out, &thread.comm, PATH_MOST);
    text(out, &thread.exe, PATH_MOST);
    text(out, &thread.exepath, PATH_MOST);
    texts(out, &thread.args);
    text(out, &thread.cwd, PATH_MOST);
    out.extend_from_slice(&numbers.fdlimit.to_le_bytes());
    for number in [thread.flags, numbers.uid, numbers.gid, numbers.vmsize, numbers.vmrss, numbers.vmswap] {
        out.extend_from_slice(&number.to_le_bytes());
    }
    out.extend_from_slice(&numbers.pfmajor.to_le_bytes());
    out.extend_from_slice(&numbers.pfminor.to_le_bytes());
    texts(out, &thread.env);
    out.extend_from_slice(&numbers.vtid.to_le_bytes());
    out.extend_from_slice(&numbers.vpid.to_le_bytes());
    texts(out, &thread.cgroups);
    text(out, &thread.root, PATH_MOST);
    out.extend_from_slice(&numbers.pidns_init_start.to_le_bytes());
    out.extend_from_slice(&numbers.tty.to_le_bytes());
    out.extend_from_slice(&numbers.loginuid.to_le_bytes());
    out.push(numbers.exe_writable.into());
    for set in [numbers.cap_inheritable, numbers.cap_permitted, numbers.cap_effective] {
        out.extend_from_slice(&set.to_le_bytes());
    }
    out.push(numbers.exe_upper_layer.into());
    for number in [numbers.exe_ino, numbers.exe_ino_ctime, numbers.exe_ino_mtime] {
        out.extend_from_slice(&number.to_le_bytes());
    }
    out.push(numbers.exe_from_memfd.into());
    out.push(numbers.exe_lower_layer.into());
    out.extend_from_slice(&numbers.pgid.to_le_bytes());
}

/// The body of an fd list block. What has no name or tuple, or is of a kind that libscap does not have, is not
/// written: libscap does not write it either, and refuses the latter.
pub(crate) fn fd_list(out: &mut Vec<u8>, list: &FdList) {
    out.extend_from_slice(&list.tid.to_le_bytes());
    for record in list.fds.iter().filter(|record| is_written(record)) {
        entry(out, Counted::Itself, |out| fd(out, record));
    }
}

/// Whether an fd list can hold an fd: whether its content is what its kind has.
pub(crate) fn is_written(record: &FdRecord) -> bool {
    match (&record.info, record.kind) {
        (FdInfo::Tuple { source, destination, .. }, FdKind::IPV4_SOCK) => source.is_ipv4() && destination.is_ipv4(),
        (FdInfo::Tuple { source, destination, .. }, FdKind::IPV6_SOCK) => source.is_ipv6() && destination.is_ipv6(),
        (FdInfo::Bound { address, .. }, FdKind::IPV4_SERVSOCK) => address.is_ipv4(),
        (FdInfo::Bound { address, .. }, FdKind::IPV6_SERVSOCK) => address.is_ipv6(),
        (FdInfo::Unix { .. }, FdKind::UNIX_SOCK) | (FdInfo::File { .. }, FdKind::FILE_V2) => true,
        (FdInfo::Name(_), kind) => {
            !matches!(
                kind,
                FdKind::UNKNOWN
                    | FdKind::IPV4_SOCK
                    | FdKind::IPV6_SOCK
                    | FdKind::IPV4_SERVSOCK
                    | FdKind::IPV6_SERVSOCK
                    | FdKind::UNIX_SOCK
                    | FdKind::FILE_V2
            ) && kind.0 <= FdKind::PIDFD.0
        }
        _ => false,
    }
}

fn fd(out: &mut Vec<u8>, record: &FdRecord) {
    out.extend_from_slice(&record.fd.to_le_bytes());
    out.extend_from_slice(&record.ino.to_le_bytes());
    out.push(record.kind.0);
    match &record.info {
        FdInfo::None => {}
        FdInfo::Name(name) => text(out, name, PATH_MOST),
        FdInfo::File { name, flags, dev, .. } => {
            out.extend_from_slice(&flags.to_le_bytes());
            text(out, name, PATH_MOST);
            out.extend_from_slice(&dev.to_le_bytes());
        }
        FdInfo::Tuple { source, source_port, destination, destination_port, protocol } => {
            address(out, source);
            address(out, destination);
            out.extend_from_slice(&source_port.to_le_bytes());
            out.extend_from_slice(&destination_port.to_le_bytes());
            out.push(protocol.0);
        }
        FdInfo::Bound { address: local, port, protocol } => {
            address(out, local);
            out.extend_from_slice(&port.to_le_bytes());
            out.push(protocol.0);
        }
        FdInfo::Unix { source, destination, name } => {
            out.extend_from_slice(&source.to_le_bytes());
            out.extend_from_slice(&destination.to_le_bytes());
            text(out, name, PATH_MOST);
        }
    }
}

/// The body of a user list block.
pub(crate) fn users(out: &mut Vec<u8>, users: &[UserRecord], groups: &[GroupRecord]) {
    for user in users {
        entry(out, Counted::Itself, |out| {
            out.push(0);
            out.extend_from_slice(&user.uid.to_le_bytes());
            out.extend_from_slice(&user.gid.to_le_bytes());
            for name in [&user.name, &user.home, &user.shell] {
                text(out, name, CREDENTIALS_MOST);
            }
        });
    }
    for group in groups {
        entry(out, Counted::Itself, |out| {
            out.push(1);
            out.extend_from_slice(&group.gid.to_le_bytes());
            text(out, &group.name, CREDENTIALS_MOST);
        });
    }
}

/// The body of an interface list block. An address that the two families disagree on is not written.
pub(crate) fn interfaces(out: &mut Vec<u8>, interfaces: &[InterfaceRecord]) {
    for interface in interfaces {
        let addresses = [&interface.address, &interface.netmask, &interface.broadcast];
        let kind: u16 = match addresses.map(|address| address.is_ipv4()) {
            [true, true, true] => 1,
            [false, false, false] => 2,
            _ => continue,
        };
        let (len, name) = cut(&interface.name, PATH_MOST);
        entry(out, Counted::Others, |out| {
            out.extend_from_slice(&kind.to_le_bytes());
            out.extend_from_slice(&len.to_le_bytes());
            for one in addresses {
                address(out, one);
            }
            out.extend_from_slice(&interface.speed.to_le_bytes());
            out.extend_from_slice(name);
        });
    }
}

/// Whether an entry's length counts its own 4 bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    Itself,
    Others,
}

fn entry(out: &mut Vec<u8>, counted: Counted, body: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    body(out);
    let len = out.len() - start - if counted == Counted::Itself { 0 } else { 4 };
    if let Some(place) = out.get_mut(start..start + 4) {
        #[expect(clippy::cast_possible_truncation, reason = "every part of an entry is limited: it has a few KiB")]
        place.copy_from_slice(&(len as u32).to_le_bytes());
    }
}

fn address(out: &mut Vec<u8>, address: &IpAddr) {
    match address {
        IpAddr::V4(address) => out.extend_from_slice(&address.octets()),
        IpAddr::V6(address) => out.extend_from_slice(&address.octets()),
    }
}

/// A length of 2 bytes and as many bytes of text.
fn text(out: &mut Vec<u8>, text: &[u8], most: u16) {
    let (len, text) = cut(text, most);
    out.extend_from_slice(&len.to_le_bytes());
    out.extend_from_slice(text);
}

/// A length of 2 bytes and as many bytes, in which each text ends in NUL: as many whole texts as there is room for.
fn texts(out: &mut Vec<u8>, texts: &[u8]) {
    let texts = match texts.get(..usize::from(LIST_MOST)) {
        Some(most) => most.iter().rposition(|byte| *byte == 0).and_then(|last| most.get(..=last)).unwrap_or(&[]),
        None => texts,
    };
    let (len, texts) = cut(texts, LIST_MOST);
    out.extend_from_slice(&len.to_le_bytes());
    out.extend_from_slice(texts);
}

/// The first `most` bytes of a text, and how many there are.
fn cut(text: &[u8], most: u16) -> (u16, &[u8]) {
    let len = u16::try_from(text.len()).map_or(most, |len| len.min(most));
    (len, text.get(..usize::from(len)).unwrap_or(text))
}
