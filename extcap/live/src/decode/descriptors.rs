//! Converts descriptors of the probe's records to entries of a descriptor table, as /proc would show them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use syscap::event::GivenFd;
use syscap::event::records::{FdInfo, FdKind, FdRecord, packet_name};
use syscap::machine::unix_name;
use syscap_bpf::{Descriptor, RawRecord, SocketInfo};
use syscap_schemas::{L4Protocol, kernel_symbols, symbol_table};

use super::sockets::{AF_INET, AF_INET6, AF_UNIX, unix_path};
use super::symbols::Translation;

const S_IFMT: u32 = 0o170_000;
const S_IFSOCK: u32 = 0o140_000;
const S_IFIFO: u32 = 0o010_000;
const S_IFDIR: u32 = 0o040_000;
const AF_NETLINK: u16 = 16;
const AF_PACKET: u16 = 17;

/// Magic numbers of file systems whose files have no paths.
mod magic {
    pub(super) const ANON_INODE: u32 = 0x0904_1934;
    pub(super) const PIPE: u32 = 0x5049_5045;
    pub(super) const PIDFD: u32 = 0x5049_4446;
    pub(super) const NAMESPACE: u32 = 0x6e73_6673;
}

/// Converts descriptors of records.
#[derive(Debug)]
pub struct Descriptors {
    open_flags: Option<Translation>,
}

impl Descriptors {
    /// Joins the kernel's table of open flags with scap's.
    pub fn new() -> Self {
        let tables = kernel_symbols("open_flags").zip(symbol_table("file_flags"));
        Self { open_flags: tables.map(|(kernel, scap)| Translation::new(kernel, scap)) }
    }

    /// Returns the descriptors that a call gave to its process.
    pub fn of<'a>(&self, record: &RawRecord<'a>) -> impl Iterator<Item = GivenFd> + use<'a, '_> {
        record.descriptors().map(|descriptor| GivenFd {
            record: self.record(&descriptor),
            close_on_exec: descriptor.info.closes_on_exec(),
        })
    }

    fn record(&self, descriptor: &Descriptor<'_>) -> FdRecord {
        let (kind, info) = match descriptor.socket {
            Some(info) => socket(info, descriptor.info.inode),
            None => self.file(descriptor),
        };
        FdRecord { fd: i64::from(descriptor.info.fd), ino: descriptor.info.inode, kind, info }
    }

    fn file(&self, descriptor: &Descriptor<'_>) -> (FdKind, FdInfo) {
        let info = descriptor.info;
        let numbered = |what: &[u8]| FdInfo::Name([what, format!(":[{}]", info.inode).as_bytes()].concat());
        let path = match descriptor.path {
            path if path.starts_with(b"/") => path.to_vec(),
            path => [b"/", path].concat(),
        };
        match (info.filesystem, info.mode & S_IFMT) {
            (_, S_IFSOCK) => (FdKind::UNSUPPORTED, FdInfo::None),
            (magic::PIPE, S_IFIFO) => (FdKind::FIFO, numbered(b"pipe")),
            (magic::PIDFD, _) => (FdKind::PIDFD, FdInfo::Name(b"anon_inode:[pidfd]".to_vec())),
            (magic::ANON_INODE, _) => {
                (anonymous(descriptor.path), FdInfo::Name([b"anon_inode:", descriptor.path].concat()))
            }
            (magic::NAMESPACE, _) => (FdKind::UNSUPPORTED, numbered(descriptor.path)),
            (_, S_IFIFO) => (FdKind::FIFO, FdInfo::Name(path)),
            (_, S_IFDIR) => (FdKind::DIRECTORY, FdInfo::Name(path)),
            _ if path.starts_with(b"/memfd:") => (FdKind::MEMFD, FdInfo::Name(path)),
            _ => {
                let flags = self.open_flags.as_ref().map_or(0, |table| table.apply(info.flags));
                (FdKind::FILE_V2, FdInfo::File { name: path, flags, mount_id: 0, dev: info.device })
            }
        }
    }
}

fn socket(socket: &SocketInfo, inode: u64) -> (FdKind, FdInfo) {
    match socket.family {
        AF_UNIX => {
            let (source, destination) = (socket.socket, socket.peer);
            let path = unix_path(socket.path());
            let name = if destination == 0 { path.into_owned() } else { unix_name(source, destination, &path) };
            (FdKind::UNIX_SOCK, FdInfo::Unix { source, destination, name })
        }
        AF_INET | AF_INET6 => inet(socket),
        AF_NETLINK => (FdKind::NETLINK, FdInfo::Name(Vec::new())),
        AF_PACKET => (FdKind::UNSUPPORTED, FdInfo::Name(packet_name(inode))),
        _ => (FdKind::UNSUPPORTED, FdInfo::None),
    }
}

/// Returns a connected socket, or one that listens.
fn inet(socket: &SocketInfo) -> (FdKind, FdInfo) {
    let is_v4 = socket.family == AF_INET;
    let protocol = L4Protocol::of_socket(socket.kind.into(), socket.protocol.into());
    let (source, destination) = (address(&socket.local, is_v4), address(&socket.remote, is_v4));
    if socket.remote_port == 0 && socket.local_port != 0 {
        let kind = if is_v4 { FdKind::IPV4_SERVSOCK } else { FdKind::IPV6_SERVSOCK };
        return (kind, FdInfo::Bound { address: source, port: socket.local_port, protocol });
    }
    let (source_port, destination_port) = (socket.local_port, socket.remote_port);
    let info = FdInfo::Tuple { source, source_port, destination, destination_port, protocol };
    (if is_v4 { FdKind::IPV4_SOCK } else { FdKind::IPV6_SOCK }, info)
}

fn address(bytes: &[u8; 16], is_v4: bool) -> IpAddr {
    match bytes {
        [a, b, c, d, ..] if is_v4 => Ipv4Addr::new(*a, *b, *c, *d).into(),
        bytes => Ipv6Addr::from(*bytes).into(),
    }
}

/// Returns the kind of an anonymous inode by its name.
pub fn anonymous(what: &[u8]) -> FdKind {
    match what {
        b"[eventfd]" => FdKind::EVENT,
        b"[eventpoll]" => FdKind::EVENTPOLL,
        b"inotify" | b"[inotify]" => FdKind::INOTIFY,
        b"[signalfd]" => FdKind::SIGNALFD,
        b"[timerfd]" => FdKind::TIMERFD,
        b"[userfaultfd]" => FdKind::USERFAULTFD,
        b"[io_uring]" => FdKind::IO_URING,
        b"[pidfd]" => FdKind::PIDFD,
        what if what.starts_with(b"bpf") || what.starts_with(b"[bpf") => FdKind::BPF,
        _ => FdKind::UNSUPPORTED,
    }
}
