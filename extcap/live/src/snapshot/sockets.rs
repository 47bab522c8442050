//! The sockets of one network namespace from /proc/PID/net.

use std::collections::HashMap;
use std::fs;
use std::io::BufReader;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::ffi::OsStrExt;

use procfs::net::{TcpState, UdpNetEntries, UdpNetEntry};
use procfs::process::Process;
use procfs::{FromBufReadSI, current_system_info};
use rustix::fs::getxattr;
use syscap::event::records::{FdInfo, FdKind, packet_name};
use syscap_schemas::L4Protocol;

/// The sockets of a network namespace, by their inodes.
#[derive(Debug, Default)]
pub struct Sockets(HashMap<u64, (FdKind, FdInfo)>);

impl Sockets {
    /// Returns the socket with this inode.
    pub fn get(&self, inode: u64) -> Option<(FdKind, FdInfo)> {
        self.0.get(&inode).cloned()
    }
}

/// Reads the sockets of a process's network namespace. Tables that cannot be read are left out.
pub fn read(process: &Process) -> Sockets {
    let mut sockets = HashMap::new();
    for entry in process.tcp().into_iter().chain(process.tcp6()).flatten() {
        let listens = entry.state == TcpState::Listen;
        sockets.insert(entry.inode, inet(entry.local_address, entry.remote_address, listens, L4Protocol::TCP));
    }
    for entry in process.udp().into_iter().chain(process.udp6()).flatten() {
        let bound = entry.remote_address.port() == 0;
        sockets.insert(entry.inode, inet(entry.local_address, entry.remote_address, bound, L4Protocol::UDP));
    }
    for entry in ["raw", "raw6"].iter().flat_map(|table| raw(process, table)) {
        let bound = entry.remote_address.ip().is_unspecified();
        sockets.insert(entry.inode, inet(entry.local_address, entry.remote_address, bound, L4Protocol::RAW));
    }
    for entry in process.unix().into_iter().flatten() {
        let name = entry.path.map(|path| path.as_os_str().as_bytes().to_vec()).unwrap_or_default();
        let info = FdInfo::Unix { source: 0, destination: 0, name };
        sockets.insert(entry.inode, (FdKind::UNIX_SOCK, info));
    }
    for (table, of_inode) in [("netlink", netlink as fn(u64) -> _), ("packet", packet)] {
        let text = fs::read_to_string(format!("/proc/{}/net/{table}", process.pid)).unwrap_or_default();
        sockets.extend(inodes(&text).map(|inode| (inode, of_inode(inode))));
    }
    sockets.remove(&0);
    Sockets(sockets)
}

/// Returns a connected socket, or one that listens.
fn inet(local: SocketAddr, remote: SocketAddr, waits: bool, protocol: L4Protocol) -> (FdKind, FdInfo) {
    let is_v4 = matches!(local.ip(), IpAddr::V4(_));
    if waits {
        let kind = if is_v4 { FdKind::IPV4_SERVSOCK } else { FdKind::IPV6_SERVSOCK };
        return (kind, FdInfo::Bound { address: local.ip(), port: local.port(), protocol });
    }
    let info = FdInfo::Tuple {
        source: local.ip(),
        source_port: local.port(),
        destination: remote.ip(),
        destination_port: remote.port(),
        protocol,
    };
    (if is_v4 { FdKind::IPV4_SOCK } else { FdKind::IPV6_SOCK }, info)
}

/// Reads raw sockets. The port of the local address is the protocol's number, as in libscap.
fn raw(process: &Process, table: &str) -> Vec<UdpNetEntry> {
    // The kernel prints raw and UDP sockets in the same columns.
    let file = fs::File::open(format!("/proc/{}/net/{table}", process.pid));
    let entries = file.map(|file| UdpNetEntries::from_buf_read(BufReader::new(file), current_system_info()));
    entries.ok().and_then(Result::ok).map_or_else(Vec::new, |entries| entries.0)
}

fn netlink(_: u64) -> (FdKind, FdInfo) {
    (FdKind::NETLINK, FdInfo::Name(Vec::new()))
}

fn packet(inode: u64) -> (FdKind, FdInfo) {
    (FdKind::UNSUPPORTED, FdInfo::Name(packet_name(inode)))
}

/// Returns the kind of a socket that is in no table, such as a netlink socket without an address. The extended
/// attribute `system.sockprotoname` of the socket's inode has the protocol's name. `descriptor`: the descriptor's path
/// below /proc.
pub fn by_protocol(descriptor: &str, inode: u64) -> Option<(FdKind, FdInfo)> {
    let mut name = [0; 32];
    let length = getxattr(descriptor, "system.sockprotoname", &mut name).ok()?;
    match syscap::event::until_nul(name.get(..length)?) {
        b"NETLINK" => Some(netlink(inode)),
        b"PACKET" => Some(packet(inode)),
        _ => None,
    }
}

/// Returns the numbers in the last column.
fn inodes(text: &str) -> impl Iterator<Item = u64> + '_ {
    text.lines().skip(1).filter_map(|line| line.split_whitespace().next_back()?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn netlink_sockets_are_found_by_their_inode() {
        let text = "sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode\n0000 0 1 0 0 0 0 2 0 1234\n";
        assert_eq!(inodes(text).collect::<Vec<_>>(), [1234]);
    }
}
