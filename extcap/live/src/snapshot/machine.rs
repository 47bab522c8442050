//! The machine's properties, its users and its network interfaces.

use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use nix::ifaddrs::getifaddrs;
use nix::sys::socket::SockaddrStorage;
use syscap::event::records::{GroupRecord, InterfaceRecord, MachineInfo, UserRecord};

use syscap_session::SystemInfo;

use crate::decode::Clock;

/// scap's types of addresses.
const IPV4: u16 = 1;
const IPV6: u16 = 2;

/// Returns the kernel's release and architecture. A 32-bit personality names another architecture than the one that the
/// system call numbers are of.
pub fn system() -> SystemInfo {
    let release = rustix::system::uname().release().to_string_lossy().into_owned();
    SystemInfo { release, architecture: std::env::consts::ARCH.to_owned() }
}

/// Returns the number of CPUs, the memory, the host name and the boot time.
pub fn info() -> MachineInfo {
    let memory = rustix::system::sysinfo();
    MachineInfo {
        cpus: std::thread::available_parallelism().map_or(0, |cpus| u32::try_from(cpus.get()).unwrap_or(u32::MAX)),
        memory: memory.totalram as u64 * u64::from(memory.mem_unit),
        max_pid: procfs::sys::kernel::pid_max().ok().and_then(|most| u64::try_from(most).ok()).unwrap_or(0),
        hostname: rustix::system::uname().nodename().to_bytes().to_vec(),
        boot_time: Clock::new().wall(0),
        ..MachineInfo::default()
    }
}

/// Returns the addresses of the network interfaces; none if the system does not list them.
pub fn interfaces() -> Vec<InterfaceRecord> {
    let mut records = Vec::new();
    for interface in getifaddrs().into_iter().flatten() {
        let Some(address) = interface.address.as_ref().and_then(ip) else { continue };
        let none =
            if address.is_ipv4() { IpAddr::V4(Ipv4Addr::UNSPECIFIED) } else { IpAddr::V6(Ipv6Addr::UNSPECIFIED) };
        let other = |storage: &Option<SockaddrStorage>| storage.as_ref().and_then(ip).unwrap_or(none);
        let speed = fs::read_to_string(format!("/sys/class/net/{}/speed", interface.interface_name));
        let megabits = speed.ok().and_then(|speed| speed.trim().parse::<u64>().ok()).unwrap_or(0);
        records.push(InterfaceRecord {
            kind: if address.is_ipv4() { IPV4 } else { IPV6 },
            name: interface.interface_name.clone().into_bytes(),
            address,
            netmask: other(&interface.netmask),
            broadcast: other(&interface.broadcast),
            speed: megabits * 1_000_000,
        });
    }
    records
}

/// Returns the host's users and groups.
pub fn users() -> (Vec<UserRecord>, Vec<GroupRecord>) {
    let users = fs::read("/etc/passwd").unwrap_or_default();
    let groups = fs::read("/etc/group").unwrap_or_default();
    (
        users.split(|byte| *byte == b'\n').filter_map(user).collect(),
        groups.split(|byte| *byte == b'\n').filter_map(group).collect(),
    )
}

/// Parses a line `name:password:uid:gid:comment:home:shell`.
fn user(line: &[u8]) -> Option<UserRecord> {
    let mut words = line.split(|byte| *byte == b':');
    let name = words.next()?.to_vec();
    let uid = number(words.nth(1)?)?;
    let gid = number(words.next()?)?;
    let home = words.nth(1)?.to_vec();
    let shell = words.next().unwrap_or_default().to_vec();
    Some(UserRecord { container: Vec::new(), uid, gid, name, home, shell })
}

/// Parses a line `name:password:gid:members`.
fn group(line: &[u8]) -> Option<GroupRecord> {
    let mut words = line.split(|byte| *byte == b':');
    let name = words.next()?.to_vec();
    Some(GroupRecord { container: Vec::new(), gid: number(words.nth(1)?)?, name })
}

fn number(bytes: &[u8]) -> Option<u32> {
    std::str::from_utf8(bytes).ok()?.parse().ok()
}

fn ip(storage: &SockaddrStorage) -> Option<IpAddr> {
    match (storage.as_sockaddr_in(), storage.as_sockaddr_in6()) {
        (Some(address), _) => Some(IpAddr::V4(address.ip())),
        (_, Some(address)) => Some(IpAddr::V6(address.ip())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_users_and_groups_are_parsed() {
        let user = user(b"alice:x:1000:100:Alice,,,:/home/alice:/bin/sh").unwrap();
        assert_eq!((user.uid, user.gid, user.name.as_slice()), (1000, 100, &b"alice"[..]));
        assert_eq!((user.home.as_slice(), user.shell.as_slice()), (&b"/home/alice"[..], &b"/bin/sh"[..]));
        assert_eq!(group(b"users:x:100:alice").unwrap().gid, 100);
        assert_eq!((super::user(b"+::::::"), group(b"")), (None, None));
    }

    #[test]
    fn loopback_is_among_the_interfaces() {
        let loopback = interfaces().into_iter().find(|one| one.address == IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap();
        assert_eq!((loopback.kind, loopback.netmask), (1, IpAddr::V4(Ipv4Addr::new(255, 0, 0, 0))));
    }
}
