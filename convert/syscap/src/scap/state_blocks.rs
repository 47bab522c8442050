//! Parses the blocks of the machine's state.

use syscap_schemas::L4Protocol;

use super::cursor::{Cursor, TooShort};
use crate::event::records::{
    FdInfo, FdKind, FdList, FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadNumbers, ThreadRecord,
    UserRecord, ipv4, ipv6,
};

/// The entries of a list up to a damaged one, and the error of that one.
pub(crate) type Entries<T> = (Vec<T>, Option<TooShort>);

/// Parses a machine info block. The block ends early in older captures; missing fields are 0.
pub(crate) fn machine_info(cursor: &mut Cursor<'_>) -> Result<MachineInfo, TooShort> {
    let mut info = MachineInfo {
        cpus: cursor.u32()?,
        memory: cursor.u64()?,
        max_pid: cursor.u64()?,
        hostname: crate::event::until_nul(cursor.bytes(128)?).to_vec(),
        ..MachineInfo::default()
    };
    info.boot_time = cursor.u64().unwrap_or(0);
    info.flags = cursor.u64().unwrap_or(0);
    for word in &mut info.reserved {
        *word = cursor.u64().unwrap_or(0);
    }
    Ok(info)
}

/// Parses a process list block of version 1 to 9.
pub(crate) fn threads(cursor: &mut Cursor<'_>, version: u8) -> Entries<ThreadRecord> {
    entries(cursor, |cursor| {
        if version < 9 {
            return thread(cursor, version);
        }
        // The length includes its own 4 bytes.
        let len = cursor.u32()?;
        let mut entry = cursor.entry((len as usize).saturating_sub(4))?;
        let mut record = thread(&mut entry, version)?;
        // Older versions write fewer fields.
        let _ = thread_additions(&mut entry, &mut record.numbers);
        Ok(record)
    })
}

fn thread(cursor: &mut Cursor<'_>, version: u8) -> Result<ThreadRecord, TooShort> {
    let mut record =
        ThreadRecord { tid: cursor.i64()?, pid: cursor.i64()?, ptid: cursor.i64()?, ..ThreadRecord::default() };
    let numbers = &mut record.numbers;
    if version >= 6 {
        numbers.sid = cursor.i64()?;
    }
    if version >= 8 {
        numbers.vpgid = cursor.i64()?;
    }
    record.comm = cursor.text()?;
    record.exe = cursor.text()?;
    if version >= 7 {
        record.exepath = cursor.text()?;
    }
    record.args = cursor.texts()?;
    record.cwd = cursor.text()?;
    numbers.fdlimit = cursor.i64()?;
    record.flags = cursor.u32()?;
    numbers.uid = cursor.u32()?;
    numbers.gid = cursor.u32()?;
    if version >= 2 {
        numbers.vmsize = cursor.u32()?;
        numbers.vmrss = cursor.u32()?;
        numbers.vmswap = cursor.u32()?;
        numbers.pfmajor = cursor.u64()?;
        numbers.pfminor = cursor.u64()?;
    }
    if version >= 3 {
        record.env = cursor.texts()?;
    }
    if version >= 4 {
        numbers.vtid = cursor.i64()?;
        numbers.vpid = cursor.i64()?;
        record.cgroups = cursor.texts()?;
    }
    if version >= 5 {
        record.root = cursor.text()?;
    }
    Ok(record)
}

/// The length of the fields that libs before 0.10 append to a version 9 entry: login user, one flag, three capability
/// sets.
const ADDITIONS_BEFORE_0_10: usize = 29;

/// Parses the fields that later versions of libs append to a version 9 entry. libs 0.10 inserted two fields at the
/// beginning: an entry that is longer than the older additions has them.
fn thread_additions(cursor: &mut Cursor<'_>, numbers: &mut ThreadNumbers) -> Result<(), TooShort> {
    if cursor.remaining() > ADDITIONS_BEFORE_0_10 {
        numbers.pidns_init_start = cursor.u64()?;
        numbers.tty = cursor.u32()?;
    }
    numbers.loginuid = cursor.u32()?;
    numbers.exe_writable = cursor.u8()? != 0;
    numbers.cap_inheritable = cursor.u64()?;
    numbers.cap_permitted = cursor.u64()?;
    numbers.cap_effective = cursor.u64()?;
    numbers.exe_upper_layer = cursor.u8()? != 0;
    numbers.exe_ino = cursor.u64()?;
    numbers.exe_ino_ctime = cursor.u64()?;
    numbers.exe_ino_mtime = cursor.u64()?;
    numbers.exe_from_memfd = cursor.u8()? != 0;
    numbers.exe_lower_layer = cursor.u8()? != 0;
    numbers.pgid = cursor.i64()?;
    Ok(())
}

/// Parses an fd list block. `tid`: the process of the list, if the bytes are a later piece of the block.
pub(crate) fn fd_list(
    cursor: &mut Cursor<'_>,
    sized: bool,
    tid: Option<i64>,
) -> Result<(FdList, Option<TooShort>), TooShort> {
    let tid = tid.map_or_else(|| cursor.i64(), Ok)?;
    let (fds, short) = entries(cursor, |cursor| {
        if !sized {
            return fd(cursor, false);
        }
        // The length includes its own 4 bytes.
        let len = cursor.u32()?;
        fd(&mut cursor.entry((len as usize).saturating_sub(4))?, true)
    });
    Ok((FdList { tid, fds }, short))
}

fn fd(cursor: &mut Cursor<'_>, sized: bool) -> Result<FdRecord, TooShort> {
    let (fd, ino, kind) = (cursor.i64()?, cursor.u64()?, FdKind(cursor.u8()?));
    let info = match kind {
        FdKind::IPV4_SOCK => {
            let (source, destination) = (ipv4(cursor.raw()?), ipv4(cursor.raw()?));
            tuple(cursor, source, destination)?
        }
        FdKind::IPV6_SOCK => {
            let (source, destination) = (ipv6(cursor.raw()?), ipv6(cursor.raw()?));
            tuple(cursor, source, destination)?
        }
        FdKind::IPV4_SERVSOCK => {
            FdInfo::Bound { address: ipv4(cursor.raw()?), port: cursor.u16()?, protocol: L4Protocol(cursor.u8()?) }
        }
        FdKind::IPV6_SERVSOCK => {
            FdInfo::Bound { address: ipv6(cursor.raw()?), port: cursor.u16()?, protocol: L4Protocol(cursor.u8()?) }
        }
        FdKind::UNIX_SOCK => FdInfo::Unix { source: cursor.u64()?, destination: cursor.u64()?, name: cursor.text()? },
        FdKind::FILE_V2 => {
            let (flags, name) = (cursor.u32()?, cursor.text()?);
            let dev = if sized { cursor.u32().unwrap_or(0) } else { 0 };
            FdInfo::File { name, flags, mount_id: 0, dev }
        }
        FdKind::UNKNOWN => FdInfo::None,
        _ if kind.0 <= FdKind::PIDFD.0 => FdInfo::Name(cursor.text()?),
        // A newer kind. Only entries with their length can be skipped.
        _ => FdInfo::None,
    };
    Ok(FdRecord { fd, ino, kind, info })
}

fn tuple(cursor: &mut Cursor<'_>, source: std::net::IpAddr, destination: std::net::IpAddr) -> Result<FdInfo, TooShort> {
    Ok(FdInfo::Tuple {
        source,
        destination,
        source_port: cursor.u16()?,
        destination_port: cursor.u16()?,
        protocol: L4Protocol(cursor.u8()?),
    })
}

/// Parses the users and groups of a user list block.
pub(crate) fn users(cursor: &mut Cursor<'_>, sized: bool) -> (Vec<UserRecord>, Vec<GroupRecord>, Option<TooShort>) {
    let mut users = Vec::new();
    let mut groups = Vec::new();
    let (_, short) = entries(cursor, |cursor| {
        if !sized {
            return user_or_group(cursor, &mut users, &mut groups);
        }
        // The length includes its own 4 bytes.
        let len = cursor.u32()?;
        user_or_group(&mut cursor.entry((len as usize).saturating_sub(4))?, &mut users, &mut groups)
    });
    (users, groups, short)
}

fn user_or_group(
    cursor: &mut Cursor<'_>,
    users: &mut Vec<UserRecord>,
    groups: &mut Vec<GroupRecord>,
) -> Result<(), TooShort> {
    if cursor.u8()? == 0 {
        users.push(UserRecord {
            container: Vec::new(),
            uid: cursor.u32()?,
            gid: cursor.u32()?,
            name: cursor.text()?,
            home: cursor.text()?,
            shell: cursor.text()?,
        });
    } else {
        groups.push(GroupRecord { container: Vec::new(), gid: cursor.u32()?, name: cursor.text()? });
    }
    Ok(())
}

/// Parses an interface list block.
pub(crate) fn interfaces(cursor: &mut Cursor<'_>, sized: bool) -> Entries<InterfaceRecord> {
    entries(cursor, |cursor| {
        if !sized {
            return interface(cursor);
        }
        // Here the length does not include its own 4 bytes.
        let len = cursor.u32()?;
        interface(&mut cursor.entry(len as usize)?)
    })
}

fn interface(cursor: &mut Cursor<'_>) -> Result<InterfaceRecord, TooShort> {
    let (kind, name_len) = (cursor.u16()?, usize::from(cursor.u16()?));
    let [address, netmask, broadcast] = if kind % 2 == 1 {
        [ipv4(cursor.raw()?), ipv4(cursor.raw()?), ipv4(cursor.raw()?)]
    } else {
        [ipv6(cursor.raw()?), ipv6(cursor.raw()?), ipv6(cursor.raw()?)]
    };
    let speed = if kind <= 2 { cursor.u64()? } else { 0 };
    let name = crate::event::until_nul(cursor.bytes(name_len)?).to_vec();
    Ok(InterfaceRecord { kind, name, address, netmask, broadcast, speed })
}

/// Parses entries until only padding can be left. The cursor stays before a damaged entry.
fn entries<'a, T>(
    cursor: &mut Cursor<'a>,
    mut entry: impl FnMut(&mut Cursor<'a>) -> Result<T, TooShort>,
) -> Entries<T> {
    let mut all = Vec::new();
    while cursor.remaining() >= 4 {
        let before = cursor.clone();
        match entry(cursor) {
            Ok(one) => all.push(one),
            Err(short) => {
                *cursor = before;
                return (all, Some(short));
            }
        }
    }
    (all, None)
}
