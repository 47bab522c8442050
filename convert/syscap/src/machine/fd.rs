//! File descriptors and fd tables.

use std::sync::Arc;

use hashbrown::HashMap;
use syscap_schemas::L4Protocol;

use super::text::{Text, text_size};
use super::tuple::SocketInfo;
use crate::event::records::FdKind;
use crate::limits::ALLOCATION;

/// The size in bytes of an fd in a table without its texts: its state, and its entry in a map.
pub(super) const FD_SIZE: usize = size_of::<Fd>() + 2 * ALLOCATION + 2 * size_of::<(i64, usize)>();

/// The state of one fd.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fd {
    /// The number.
    pub number: i64,
    /// The kind of object.
    pub kind: FdKind,
    /// scap's open flags (`PPM_O_…`). For epoll and memfd: the creation flags of these calls.
    pub open_flags: u32,
    /// The state flags.
    pub flags: FdFlags,
    /// The name, such as a file's path or a socket's tuple.
    pub name: Text,
    /// The path of a file as the program gave it, with unprintable bytes replaced. Empty for other fds.
    pub raw_name: Text,
    /// The tuple of a socket.
    pub socket: SocketInfo,
    /// The device, in the encoding of the kernel's `new_encode_dev`; 0: unknown.
    pub dev: u32,
    /// The id of the mount; 0: unknown.
    pub mount_id: u32,
    /// The inode; 0: unknown.
    pub ino: u64,
    /// The process that a pidfd refers to.
    pub pid: i64,
}

/// The state flags of an fd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FdFlags(pub u32);

impl FdFlags {
    /// The fd was open before the capture began.
    pub const FROM_PROC: Self = Self(1);
    /// This end of the connection is the client.
    pub const CLIENT: Self = Self(1 << 2);
    /// This end of the connection is the server.
    pub const SERVER: Self = Self(1 << 3);
    /// The fd is an end of a socketpair.
    pub const SOCKET_PIPE: Self = Self(1 << 6);
    /// The socket is connected.
    pub const CONNECTED: Self = Self(1 << 13);
    /// A connect is in progress.
    pub const PENDING: Self = Self(1 << 15);
    /// A connect failed.
    pub const FAILED: Self = Self(1 << 16);
    /// The file is in an overlay's upper layer.
    pub const OVERLAY_UPPER: Self = Self(1 << 17);
    /// The file is in an overlay's lower layer.
    pub const OVERLAY_LOWER: Self = Self(1 << 18);

    /// `true` if all flags of `other` are set.
    #[inline]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl Fd {
    /// Returns an fd of this kind with nothing else known.
    pub(crate) fn new(kind: FdKind) -> Self {
        Self {
            number: -1,
            kind,
            open_flags: 0,
            flags: FdFlags::default(),
            name: Text::default(),
            raw_name: Text::default(),
            socket: SocketInfo::None,
            dev: 0,
            mount_id: 0,
            ino: 0,
            pid: 0,
        }
    }

    /// `true` for a file.
    pub const fn is_file(&self) -> bool {
        matches!(self.kind, FdKind::FILE | FdKind::FILE_V2)
    }

    /// `true` for an IPv4 or IPv6 socket with a tuple.
    pub const fn is_ip(&self) -> bool {
        matches!(self.kind, FdKind::IPV4_SOCK | FdKind::IPV6_SOCK)
    }

    /// The character of the kind in sysdig's output: `f` for files, `4` for IPv4, …
    pub const fn type_char(&self) -> char {
        match self.kind {
            FdKind::FILE | FdKind::FILE_V2 => 'f',
            FdKind::DIRECTORY => 'd',
            FdKind::IPV4_SOCK | FdKind::IPV4_SERVSOCK => '4',
            FdKind::IPV6_SOCK | FdKind::IPV6_SERVSOCK => '6',
            FdKind::FIFO => 'p',
            FdKind::UNIX_SOCK | FdKind::USERFAULTFD => 'u',
            FdKind::EVENT => 'e',
            FdKind::UNKNOWN | FdKind::PACKET => 'o',
            FdKind::UNSUPPORTED => 'X',
            FdKind::SIGNALFD => 's',
            FdKind::EVENTPOLL => 'l',
            FdKind::INOTIFY => 'i',
            FdKind::TIMERFD => 't',
            FdKind::NETLINK => 'n',
            FdKind::BPF => 'b',
            FdKind::IO_URING => 'r',
            FdKind::MEMFD => 'm',
            FdKind::PIDFD => 'P',
            _ => '?',
        }
    }

    /// The name of the kind, as in `fd.type`.
    pub const fn type_name(&self) -> &'static str {
        self.kind.name()
    }

    /// The transport protocol, as in `fd.l4proto`. A socket without a known role has none, except for IPv6 connections
    /// that were open before the capture.
    pub const fn protocol(&self) -> L4Protocol {
        match self.socket {
            SocketInfo::Ip(tuple) if self.is_ip() => match tuple.protocol {
                L4Protocol::RAW => L4Protocol::RAW,
                _ if !self.is_client() && !self.is_server() && !tuple.is_ipv6_with_ends() => L4Protocol::NOT_AVAILABLE,
                protocol => protocol,
            },
            SocketInfo::Server(server) => server.protocol,
            _ => L4Protocol::NOT_AVAILABLE,
        }
    }

    /// `true` if this end is the client.
    pub const fn is_client(&self) -> bool {
        self.flags.contains(FdFlags::CLIENT)
    }

    /// `true` if this end is the server.
    pub const fn is_server(&self) -> bool {
        self.flags.contains(FdFlags::SERVER)
    }

    /// `true` if the socket is connected.
    pub const fn is_connected(&self) -> bool {
        self.flags.contains(FdFlags::CONNECTED)
    }

    pub(super) fn set(&mut self, flags: FdFlags) {
        self.flags.0 |= flags.0;
    }

    pub(super) fn clear(&mut self, flags: FdFlags) {
        self.flags.0 &= !flags.0;
    }

    pub(super) fn set_connected(&mut self) {
        self.flags.0 &= !(FdFlags::PENDING.0 | FdFlags::FAILED.0);
        self.set(FdFlags::CONNECTED);
    }

    /// `true` if exec closes the fd.
    pub(super) fn closes_on_exec(&self) -> bool {
        self.open_flags & open_flags::CLOEXEC != 0
            || matches!(self.kind, FdKind::EVENTPOLL | FdKind::MEMFD) && self.open_flags & open_flags::OWN_CLOEXEC != 0
    }

    /// Sets or clears close-on-exec.
    pub(super) fn set_close_on_exec(&mut self, close: bool) {
        self.open_flags &= !(open_flags::CLOEXEC | open_flags::OWN_CLOEXEC);
        if close {
            self.open_flags |= open_flags::CLOEXEC;
        }
    }
}

/// scap's open flags, `PPM_O_…`.
pub(super) mod open_flags {
    use syscap_schemas::values::file_flags;

    /// The file is a directory.
    pub(crate) const DIRECTORY: u32 = file_flags::O_DIRECTORY;
    /// Exec closes the fd.
    pub(crate) const CLOEXEC: u32 = file_flags::O_CLOEXEC;
    /// Exec closes the fd, in the creation flags of epoll and memfd.
    pub(crate) const OWN_CLOEXEC: u32 = 1;
    /// The file is in an overlay's upper layer.
    pub(crate) const UPPER_LAYER: u32 = file_flags::FD_UPPER_LAYER;
    /// The file is in an overlay's lower layer.
    pub(crate) const LOWER_LAYER: u32 = file_flags::FD_LOWER_LAYER;
}

/// The largest number of fds of a table, as in libsinsp. More are left out.
const MAX_FDS: usize = 4096;
/// Fds below this number are in a vector.
const DENSE: usize = 128;

/// The fds of one process.
///
/// Fds with low numbers are in a vector, the rest in a map. Tables share the state of an fd until one changes it.
#[derive(Debug, Default)]
pub struct FdTable {
    dense: Vec<Option<Arc<Fd>>>,
    sparse: HashMap<i64, Arc<Fd>>,
    count: usize,
}

impl FdTable {
    /// The number of open fds.
    #[inline]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// `true` if no fd is open.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The fd with this number.
    #[inline]
    pub fn get(&self, number: i64) -> Option<&Fd> {
        self.state(number).map(|fd| &**fd)
    }

    /// The state of the fd with this number, to be cached. A change of the fd makes a new state and leaves this one as
    /// it is.
    #[inline]
    pub fn state(&self, number: i64) -> Option<&Arc<Fd>> {
        match usize::try_from(number).ok()? {
            index if index < DENSE => self.dense.get(index)?.as_ref(),
            _ => self.sparse.get(&number),
        }
    }

    /// All fds: those of the vector by number, then the rest in arbitrary order.
    pub fn iter(&self) -> impl Iterator<Item = &Fd> {
        self.dense.iter().flatten().chain(self.sparse.values()).map(|fd| &**fd)
    }

    /// The fd with this number, to be changed. Copies the state if another table shares it.
    pub(super) fn get_mut(&mut self, number: i64) -> Option<&mut Fd> {
        let fd = match usize::try_from(number).ok()? {
            index if index < DENSE => self.dense.get_mut(index)?.as_mut()?,
            _ => self.sparse.get_mut(&number)?,
        };
        Some(Arc::make_mut(fd))
    }

    /// Adds an fd, or replaces that with the same number. Returns `false` if the table is full or the number negative.
    pub(super) fn insert(&mut self, number: i64, mut fd: Fd) -> bool {
        if number < 0 || self.count >= MAX_FDS && self.get(number).is_none() {
            return false;
        }
        fd.number = number;
        let fd = Arc::new(fd);
        let old = match usize::try_from(number) {
            Ok(index) if index < DENSE => {
                if index >= self.dense.len() {
                    self.dense.resize(index + 1, None);
                }
                self.dense.get_mut(index).and_then(|slot| slot.replace(fd))
            }
            _ => self.sparse.insert(number, fd),
        };
        self.count += usize::from(old.is_none());
        true
    }

    /// The approximate size in bytes; of a shared state, the table's part.
    pub(super) fn size(&self) -> usize {
        let places = self.dense.capacity() * size_of::<usize>() + self.sparse.capacity() * size_of::<(i64, usize)>();
        places + self.dense.iter().flatten().chain(self.sparse.values()).map(fd_size).sum::<usize>()
    }

    /// Removes an fd.
    pub(super) fn remove(&mut self, number: i64) {
        let old = match usize::try_from(number) {
            Ok(index) if index < DENSE => self.dense.get_mut(index).and_then(Option::take),
            _ => self.sparse.remove(&number),
        };
        self.count -= usize::from(old.is_some());
    }

    /// Keeps the fds for which `keep` returns `true`.
    pub(super) fn retain(&mut self, mut keep: impl FnMut(&Fd) -> bool) {
        for slot in &mut self.dense {
            if slot.as_deref().is_some_and(|fd| !keep(fd)) {
                *slot = None;
            }
        }
        self.sparse.retain(|_, fd| keep(fd));
        self.count = self.sparse.len() + self.dense.iter().flatten().count();
    }

    /// Calls `change` with each fd for which `pick` returns `true`.
    pub(super) fn change(&mut self, pick: impl Fn(&Fd) -> bool, mut change: impl FnMut(&mut Fd)) {
        for fd in self.dense.iter_mut().flatten().chain(self.sparse.values_mut()) {
            if pick(fd) {
                change(Arc::make_mut(fd));
            }
        }
    }

    /// Returns a table with the same fds, for a new process.
    pub(super) fn copy(&self) -> Self {
        Self { dense: self.dense.clone(), sparse: self.sparse.clone(), count: self.count }
    }
}

/// The size in bytes of an fd's state, divided by the number of tables that share it.
pub(super) fn fd_size(fd: &Arc<Fd>) -> usize {
    (FD_SIZE + text_size(&fd.name) + text_size(&fd.raw_name)) / Arc::strong_count(fd)
}
