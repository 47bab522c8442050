//! The machine's state as a capture's state blocks have it: threads, fds, users, groups, interfaces.
//!
//! Live capture fills the same records from /proc, and the scap writer writes them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use syscap_schemas::L4Protocol;

use crate::limits::ALLOCATION;

/// The captured machine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MachineInfo {
    /// Number of processors.
    pub cpus: u32,
    /// Memory in bytes.
    pub memory: u64,
    /// The highest process id.
    pub max_pid: u64,
    /// The host's name.
    pub hostname: Vec<u8>,
    /// When it was booted, nanoseconds since 1970; 0 where the capture does not say.
    pub boot_time: u64,
    /// Flags; the low bytes tell the architecture in newer captures.
    pub flags: u64,
    /// What follows in the block, as it stands there.
    pub reserved: [u64; 2],
}

/// What a list of threads and the machine's state know of a thread, beside what it belongs to and its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ThreadNumbers {
    /// The session; -1: unknown.
    pub sid: i64,
    /// The process group in its own pid namespace; -1: unknown.
    pub vpgid: i64,
    /// The process group; -1: unknown.
    pub pgid: i64,
    /// Thread id in its own pid namespace; -1: unknown.
    pub vtid: i64,
    /// Process id in its own pid namespace; -1: unknown.
    pub vpid: i64,
    /// When its pid namespace's first process began, nanoseconds since 1970; 0: unknown.
    pub pidns_init_start: u64,
    /// How many files it may open; -1: unknown or no limit.
    pub fdlimit: i64,
    /// Effective user; `u32::MAX`: unknown.
    pub uid: u32,
    /// Effective group; `u32::MAX`: unknown.
    pub gid: u32,
    /// Login user; `u32::MAX`: none.
    pub loginuid: u32,
    /// Number of the controlling terminal; 0: none.
    pub tty: u32,
    /// Virtual memory, KiB.
    pub vmsize: u32,
    /// Resident memory, KiB.
    pub vmrss: u32,
    /// Swapped memory, KiB.
    pub vmswap: u32,
    /// Page faults that needed the disk.
    pub pfmajor: u64,
    /// Page faults that did not need the disk.
    pub pfminor: u64,
    /// Capabilities that exec hands on, the kernel's bits.
    pub cap_inheritable: u64,
    /// Capabilities that it may use, the kernel's bits.
    pub cap_permitted: u64,
    /// Capabilities in force, the kernel's bits.
    pub cap_effective: u64,
    /// `true` if the user may write the program's file.
    pub exe_writable: bool,
    /// `true` if the program lies in an overlay's upper layer.
    pub exe_upper_layer: bool,
    /// `true` if the program lies in an overlay's lower layer.
    pub exe_lower_layer: bool,
    /// `true` if the program is a memfd.
    pub exe_from_memfd: bool,
    /// The program's inode; 0: unknown.
    pub exe_ino: u64,
    /// The inode's last status change, nanoseconds since 1970; 0: unknown.
    pub exe_ino_ctime: u64,
    /// The inode's last modification, nanoseconds since 1970; 0: unknown.
    pub exe_ino_mtime: u64,
}

impl ThreadNumbers {
    /// Those of a thread of which nothing is known.
    pub const UNKNOWN: Self = Self {
        sid: -1,
        vpgid: -1,
        pgid: -1,
        vtid: -1,
        vpid: -1,
        pidns_init_start: 0,
        fdlimit: -1,
        uid: u32::MAX,
        gid: u32::MAX,
        loginuid: u32::MAX,
        tty: 0,
        vmsize: 0,
        vmrss: 0,
        vmswap: 0,
        pfmajor: 0,
        pfminor: 0,
        cap_inheritable: 0,
        cap_permitted: 0,
        cap_effective: 0,
        exe_writable: false,
        exe_upper_layer: false,
        exe_lower_layer: false,
        exe_from_memfd: false,
        exe_ino: 0,
        exe_ino_ctime: 0,
        exe_ino_mtime: 0,
    };
}

impl Default for ThreadNumbers {
    /// [`ThreadNumbers::UNKNOWN`].
    fn default() -> Self {
        Self::UNKNOWN
    }
}

/// One thread of a process list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadRecord {
    /// The thread's id.
    pub tid: i64,
    /// The process' id; -1: unknown.
    pub pid: i64,
    /// The parent's thread id; -1: unknown.
    pub ptid: i64,
    /// Flags of its creation, scap's `PPM_CL_…`.
    pub flags: u32,
    /// Ids, user, memory, capabilities, and the program's file.
    pub numbers: ThreadNumbers,
    /// The command's name.
    pub comm: Vec<u8>,
    /// The first argument, the program as it was called.
    pub exe: Vec<u8>,
    /// The program's full path.
    pub exepath: Vec<u8>,
    /// The arguments after the first, each ending in NUL.
    pub args: Vec<u8>,
    /// The environment, each variable ending in NUL.
    pub env: Vec<u8>,
    /// The working directory.
    pub cwd: Vec<u8>,
    /// The root directory.
    pub root: Vec<u8>,
    /// `subsystem=path`, each ending in NUL.
    pub cgroups: Vec<u8>,
}

impl ThreadRecord {
    /// About how many bytes of memory it takes.
    pub(crate) fn size(&self) -> usize {
        let texts = [&self.comm, &self.exe, &self.exepath, &self.args, &self.env, &self.cwd, &self.root, &self.cgroups];
        size_of::<Self>() + texts.into_iter().map(|text| ALLOCATION + text.len()).sum::<usize>()
    }
}

impl FdRecord {
    /// About how many bytes of memory it takes.
    pub(crate) fn size(&self) -> usize {
        size_of::<Self>()
            + match &self.info {
                FdInfo::Name(name) | FdInfo::File { name, .. } | FdInfo::Unix { name, .. } => ALLOCATION + name.len(),
                FdInfo::None | FdInfo::Tuple { .. } | FdInfo::Bound { .. } => 0,
            }
    }
}

impl UserRecord {
    /// About how many bytes of memory it takes.
    pub(crate) fn size(&self) -> usize {
        let texts = [&self.container, &self.name, &self.home, &self.shell];
        size_of::<Self>() + texts.into_iter().map(|text| ALLOCATION + text.len()).sum::<usize>()
    }
}

impl GroupRecord {
    /// About how many bytes of memory it takes.
    pub(crate) fn size(&self) -> usize {
        size_of::<Self>() + 2 * ALLOCATION + self.container.len() + self.name.len()
    }
}

impl Default for ThreadRecord {
    /// A record of which nothing is known.
    fn default() -> Self {
        Self {
            tid: -1,
            pid: -1,
            ptid: -1,
            flags: 0,
            numbers: ThreadNumbers::UNKNOWN,
            comm: Vec::new(),
            exe: Vec::new(),
            exepath: Vec::new(),
            args: Vec::new(),
            env: Vec::new(),
            cwd: Vec::new(),
            root: Vec::new(),
            cgroups: Vec::new(),
        }
    }
}

/// The fds of one process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FdList {
    /// The process' (main thread's) id.
    pub tid: i64,
    /// Its fds.
    pub fds: Vec<FdRecord>,
}

/// One fd.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FdRecord {
    /// Its number.
    pub fd: i64,
    /// The inode.
    pub ino: u64,
    /// What it is.
    pub kind: FdKind,
    /// What it refers to.
    pub info: FdInfo,
}

/// What an fd is; the numbers are those of scap's `scap_fd_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FdKind(pub u8);

#[allow(missing_docs)] // the names say it
impl FdKind {
    pub const UNINITIALIZED: Self = Self(255);
    pub const UNKNOWN: Self = Self(0);
    pub const FILE: Self = Self(1);
    pub const DIRECTORY: Self = Self(2);
    pub const IPV4_SOCK: Self = Self(3);
    pub const IPV6_SOCK: Self = Self(4);
    pub const IPV4_SERVSOCK: Self = Self(5);
    pub const IPV6_SERVSOCK: Self = Self(6);
    pub const FIFO: Self = Self(7);
    pub const UNIX_SOCK: Self = Self(8);
    pub const EVENT: Self = Self(9);
    pub const UNSUPPORTED: Self = Self(10);
    pub const SIGNALFD: Self = Self(11);
    pub const EVENTPOLL: Self = Self(12);
    pub const INOTIFY: Self = Self(13);
    pub const TIMERFD: Self = Self(14);
    pub const NETLINK: Self = Self(15);
    pub const FILE_V2: Self = Self(16);
    pub const BPF: Self = Self(17);
    pub const USERFAULTFD: Self = Self(18);
    pub const IO_URING: Self = Self(19);
    pub const MEMFD: Self = Self(20);
    pub const PIDFD: Self = Self(21);
}

impl FdKind {
    /// A packet socket (`AF_PACKET`). scap has no number for it: in a capture's fd lists it is [`FdKind::UNSUPPORTED`]
    /// with a name of [`packet_name`]; the machine's state has this number.
    pub const PACKET: Self = Self(254);
}

/// What a name of [`packet_name`] starts with.
pub(crate) const PACKET_NAME: &[u8] = b"packet:[";

/// The name of a packet socket in a list of fds: `packet:[INODE]`, as /proc names pipes and sockets.
pub fn packet_name(inode: u64) -> Vec<u8> {
    [PACKET_NAME, format!("{inode}]").as_bytes()].concat()
}

impl FdKind {
    /// Its name, as `fd.type` has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::FILE | Self::FILE_V2 => "file",
            Self::DIRECTORY => "directory",
            Self::IPV4_SOCK | Self::IPV4_SERVSOCK => "ipv4",
            Self::IPV6_SOCK | Self::IPV6_SERVSOCK => "ipv6",
            Self::UNIX_SOCK => "unix",
            Self::FIFO => "pipe",
            Self::EVENT => "event",
            Self::SIGNALFD => "signalfd",
            Self::EVENTPOLL => "eventpoll",
            Self::INOTIFY => "inotify",
            Self::TIMERFD => "timerfd",
            Self::NETLINK => "netlink",
            Self::BPF => "bpf",
            Self::USERFAULTFD => "userfaultfd",
            Self::IO_URING => "io_uring",
            Self::MEMFD => "memfd",
            Self::PIDFD => "pidfd",
            Self::PACKET => "packet",
            _ => "<NA>",
        }
    }
}

/// What an fd refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FdInfo {
    /// Nothing that the capture tells.
    None,
    /// A name: directories, pipes, anonymous inodes, netlink sockets, files of old captures.
    Name(Vec<u8>),
    /// A file.
    File {
        /// Its path.
        name: Vec<u8>,
        /// scap's open flags.
        flags: u32,
        /// The mount it is in.
        mount_id: u32,
        /// The device; 0 where the capture does not say.
        dev: u32,
    },
    /// An IPv4 or IPv6 connection.
    Tuple {
        /// Source address.
        source: IpAddr,
        /// Source port.
        source_port: u16,
        /// Destination address.
        destination: IpAddr,
        /// Destination port.
        destination_port: u16,
        /// The transport protocol.
        protocol: L4Protocol,
    },
    /// An IPv4 or IPv6 socket that is bound and not connected.
    Bound {
        /// Local address.
        address: IpAddr,
        /// Local port.
        port: u16,
        /// The transport protocol.
        protocol: L4Protocol,
    },
    /// A unix socket.
    Unix {
        /// The kernel's address of this end.
        source: u64,
        /// The kernel's address of the other end.
        destination: u64,
        /// Its path.
        name: Vec<u8>,
    },
}

/// A user.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UserRecord {
    /// The container whose user it is; empty: the host's.
    pub container: Vec<u8>,
    /// Its number.
    pub uid: u32,
    /// Its group.
    pub gid: u32,
    /// Its name.
    pub name: Vec<u8>,
    /// Its home directory.
    pub home: Vec<u8>,
    /// Its shell.
    pub shell: Vec<u8>,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GroupRecord {
    /// The container whose group it is; empty: the host's.
    pub container: Vec<u8>,
    /// Its number.
    pub gid: u32,
    /// Its name.
    pub name: Vec<u8>,
}

/// One address of a network interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterfaceRecord {
    /// scap's kind of entry: 1 IPv4, 2 IPv6; in the oldest captures, without the link's speed, 3 and 4.
    pub kind: u16,
    /// Its name.
    pub name: Vec<u8>,
    /// Its address.
    pub address: IpAddr,
    /// Its netmask.
    pub netmask: IpAddr,
    /// Its broadcast address.
    pub broadcast: IpAddr,
    /// Its speed in bits a second; 0 where the capture does not say.
    pub speed: u64,
}

/// An IPv4 address from the four bytes of a capture, which has them in network order.
pub fn ipv4(bytes: [u8; 4]) -> IpAddr {
    IpAddr::V4(Ipv4Addr::from(bytes))
}

/// An IPv6 address from the sixteen bytes of a capture.
pub fn ipv6(bytes: [u8; 16]) -> IpAddr {
    IpAddr::V6(Ipv6Addr::from(bytes))
}
