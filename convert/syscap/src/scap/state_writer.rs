//! Writes the blocks of the machine's state in the current layouts, little-endian.
//!
//! libscap refuses a whole capture if one text is longer than its buffers. Texts are truncated to these sizes
//! (`scap_limits.h`, `scap.h`, and the checks in libscap's savefile reader).

use std::io;
use std::net::IpAddr;

use byteorder::{ByteOrder, LE, WriteBytesExt};

use crate::event::records::{
    FdInfo, FdKind, FdList, FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord,
};

/// The longest path or name in bytes.
const MAX_PATH: u16 = 1023;
/// The greatest length of arguments, environment or cgroups in bytes.
const MAX_LIST: u16 = 4096;
/// The longest name of a user or group, home directory or shell in bytes.
const MAX_CREDENTIAL: u16 = 255;
/// The length in bytes of the host name in a machine info block, including a NUL.
const HOSTNAME_LEN: u16 = 128;

/// Appends the body of a machine info block.
pub(crate) fn machine_info(out: &mut Vec<u8>, info: &MachineInfo) -> io::Result<()> {
    out.write_u32::<LE>(info.cpus)?;
    out.write_u64::<LE>(info.memory)?;
    out.write_u64::<LE>(info.max_pid)?;
    let (_, name) = cut(&info.hostname, HOSTNAME_LEN - 1);
    out.extend_from_slice(name);
    out.resize(out.len() + usize::from(HOSTNAME_LEN) - name.len(), 0);
    for word in [info.boot_time, info.flags, info.reserved[0], info.reserved[1]] {
        out.write_u64::<LE>(word)?;
    }
    Ok(())
}

/// Appends the body of a process list block, version 9 with all later additions.
pub(crate) fn threads(out: &mut Vec<u8>, threads: &[ThreadRecord]) -> io::Result<()> {
    threads.iter().try_for_each(|thread| entry(out, Counted::Itself, |out| self::thread(out, thread)))
}

fn thread(out: &mut Vec<u8>, thread: &ThreadRecord) -> io::Result<()> {
    let numbers = &thread.numbers;
    for id in [thread.tid, thread.pid, thread.ptid, numbers.sid, numbers.vpgid] {
        out.write_i64::<LE>(id)?;
    }
    text(out, &thread.comm, MAX_PATH)?;
    text(out, &thread.exe, MAX_PATH)?;
    text(out, &thread.exepath, MAX_PATH)?;
    texts(out, &thread.args)?;
    text(out, &thread.cwd, MAX_PATH)?;
    out.write_i64::<LE>(numbers.fdlimit)?;
    for number in [thread.flags, numbers.uid, numbers.gid, numbers.vmsize, numbers.vmrss, numbers.vmswap] {
        out.write_u32::<LE>(number)?;
    }
    out.write_u64::<LE>(numbers.pfmajor)?;
    out.write_u64::<LE>(numbers.pfminor)?;
    texts(out, &thread.env)?;
    out.write_i64::<LE>(numbers.vtid)?;
    out.write_i64::<LE>(numbers.vpid)?;
    texts(out, &thread.cgroups)?;
    text(out, &thread.root, MAX_PATH)?;
    out.write_u64::<LE>(numbers.pidns_init_start)?;
    out.write_u32::<LE>(numbers.tty)?;
    out.write_u32::<LE>(numbers.loginuid)?;
    out.write_u8(numbers.exe_writable.into())?;
    for set in [numbers.cap_inheritable, numbers.cap_permitted, numbers.cap_effective] {
        out.write_u64::<LE>(set)?;
    }
    out.write_u8(numbers.exe_upper_layer.into())?;
    for number in [numbers.exe_ino, numbers.exe_ino_ctime, numbers.exe_ino_mtime] {
        out.write_u64::<LE>(number)?;
    }
    out.write_u8(numbers.exe_from_memfd.into())?;
    out.write_u8(numbers.exe_lower_layer.into())?;
    out.write_i64::<LE>(numbers.pgid)
}

/// Appends the body of an fd list block. Leaves out fds without a name or tuple, as libscap does, and fds of kinds that
/// libscap does not have, which it refuses.
pub(crate) fn fd_list(out: &mut Vec<u8>, list: &FdList) -> io::Result<()> {
    out.write_i64::<LE>(list.tid)?;
    let mut written = list.fds.iter().filter(|record| is_written(record));
    written.try_for_each(|record| entry(out, Counted::Itself, |out| fd(out, record)))
}

/// `true` if an fd list can hold an fd: its content matches its kind.
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

fn fd(out: &mut Vec<u8>, record: &FdRecord) -> io::Result<()> {
    out.write_i64::<LE>(record.fd)?;
    out.write_u64::<LE>(record.ino)?;
    out.write_u8(record.kind.0)?;
    match &record.info {
        FdInfo::None => {}
        FdInfo::Name(name) => text(out, name, MAX_PATH)?,
        FdInfo::File { name, flags, dev, .. } => {
            out.write_u32::<LE>(*flags)?;
            text(out, name, MAX_PATH)?;
            out.write_u32::<LE>(*dev)?;
        }
        FdInfo::Tuple { source, source_port, destination, destination_port, protocol } => {
            address(out, source);
            address(out, destination);
            out.write_u16::<LE>(*source_port)?;
            out.write_u16::<LE>(*destination_port)?;
            out.write_u8(protocol.0)?;
        }
        FdInfo::Bound { address: local, port, protocol } => {
            address(out, local);
            out.write_u16::<LE>(*port)?;
            out.write_u8(protocol.0)?;
        }
        FdInfo::Unix { source, destination, name } => {
            out.write_u64::<LE>(*source)?;
            out.write_u64::<LE>(*destination)?;
            text(out, name, MAX_PATH)?;
        }
    }
    Ok(())
}

/// Appends the body of a user list block.
pub(crate) fn users(out: &mut Vec<u8>, users: &[UserRecord], groups: &[GroupRecord]) -> io::Result<()> {
    for user in users {
        entry(out, Counted::Itself, |out| {
            out.write_u8(0)?;
            out.write_u32::<LE>(user.uid)?;
            out.write_u32::<LE>(user.gid)?;
            [&user.name, &user.home, &user.shell].into_iter().try_for_each(|name| text(out, name, MAX_CREDENTIAL))
        })?;
    }
    for group in groups {
        entry(out, Counted::Itself, |out| {
            out.write_u8(1)?;
            out.write_u32::<LE>(group.gid)?;
            text(out, &group.name, MAX_CREDENTIAL)
        })?;
    }
    Ok(())
}

/// Appends the body of an interface list block. Leaves out an entry with addresses of different families.
pub(crate) fn interfaces(out: &mut Vec<u8>, interfaces: &[InterfaceRecord]) -> io::Result<()> {
    for interface in interfaces {
        let addresses = [&interface.address, &interface.netmask, &interface.broadcast];
        let kind: u16 = match addresses.map(|address| address.is_ipv4()) {
            [true, true, true] => 1,
            [false, false, false] => 2,
            _ => continue,
        };
        let (len, name) = cut(&interface.name, MAX_PATH);
        entry(out, Counted::Others, |out| {
            out.write_u16::<LE>(kind)?;
            out.write_u16::<LE>(len)?;
            for one in addresses {
                address(out, one);
            }
            out.write_u64::<LE>(interface.speed)?;
            out.extend_from_slice(name);
            Ok(())
        })?;
    }
    Ok(())
}

/// The bytes that an entry's length counts: including its own 4 bytes, or only those behind it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counted {
    Itself,
    Others,
}

fn entry(out: &mut Vec<u8>, counted: Counted, body: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> io::Result<()> {
    let start = out.len();
    out.extend_from_slice(&[0; 4]);
    body(out)?;
    let len = out.len() - start - if counted == Counted::Itself { 0 } else { 4 };
    if let Some(place) = out.get_mut(start..start + 4) {
        #[expect(clippy::cast_possible_truncation, reason = "every part of an entry is limited: it has a few KiB")]
        LE::write_u32(place, len as u32);
    }
    Ok(())
}

fn address(out: &mut Vec<u8>, address: &IpAddr) {
    match address {
        IpAddr::V4(address) => out.extend_from_slice(&address.octets()),
        IpAddr::V6(address) => out.extend_from_slice(&address.octets()),
    }
}

/// Appends a length of 2 bytes and a text, truncated to `max` bytes.
fn text(out: &mut Vec<u8>, text: &[u8], max: u16) -> io::Result<()> {
    let (len, text) = cut(text, max);
    out.write_u16::<LE>(len)?;
    out.extend_from_slice(text);
    Ok(())
}

/// Appends a length of 2 bytes and texts, each with a NUL at its end: as many whole texts as fit.
fn texts(out: &mut Vec<u8>, texts: &[u8]) -> io::Result<()> {
    let texts = match texts.get(..usize::from(MAX_LIST)) {
        Some(max) => max.iter().rposition(|byte| *byte == 0).and_then(|last| max.get(..=last)).unwrap_or(&[]),
        None => texts,
    };
    let (len, texts) = cut(texts, MAX_LIST);
    out.write_u16::<LE>(len)?;
    out.extend_from_slice(texts);
    Ok(())
}

/// Truncates a text to `max` bytes; returns its length, too.
fn cut(text: &[u8], max: u16) -> (u16, &[u8]) {
    let len = u16::try_from(text.len()).map_or(max, |len| len.min(max));
    (len, text.get(..usize::from(len)).unwrap_or(text))
}
