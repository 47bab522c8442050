//! The sockets of one network namespace from /proc/PID/net.

use std::collections::HashMap;
use std::fs;
use std::net::{IpAddr, SocketAddr};
use std::os::unix::ffi::OsStrExt;

use procfs::net::TcpState;
use procfs::process::Process;
use syscap::scap::state::{FdInfo, FdKind};
use syscap_schemas::L4Protocol;

/// What is known of each socket, by its inode.
#[derive(Debug, Default)]
pub struct Sockets(HashMap<u64, (FdKind, FdInfo)>);

impl Sockets {
    /// The socket with this inode.
    pub fn get(&self, inode: u64) -> Option<(FdKind, FdInfo)> {
        self.0.get(&inode).cloned()
    }
}

/// Reads the sockets of the network namespace that a process is in. What cannot be read is left out.
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
    for entry in process.unix().into_iter().flatten() {
        let name = entry.path.map(|path| path.as_os_str().as_bytes().to_vec()).unwrap_or_default();
        let info = FdInfo::Unix { source: 0, destination: 0, name };
        sockets.insert(entry.inode, (FdKind::UNIX_SOCK, info));
    }
    let netlink = fs::read_to_string(format!("/proc/{}/net/netlink", process.pid)).unwrap_or_default();
    for inode in netlink_inodes(&netlink) {
        sockets.insert(inode, (FdKind::NETLINK, FdInfo::Name(Vec::new())));
    }
    sockets.remove(&0);
    Sockets(sockets)
}

/// A socket with two ends, or one that waits for others.
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

/// The last column of each line.
fn netlink_inodes(text: &str) -> impl Iterator<Item = u64> + '_ {
    text.lines().skip(1).filter_map(|line| line.split_whitespace().next_back()?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn netlink_sockets_are_found_by_their_inode() {
        let text = "sk Eth Pid Groups Rmem Wmem Dump Locks Drops Inode\n0000 0 1 0 0 0 0 2 0 1234\n";
        assert_eq!(netlink_inodes(text).collect::<Vec<_>>(), [1234]);
    }
}
