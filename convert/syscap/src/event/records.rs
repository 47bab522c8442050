//! Records of the machine's state: threads, fds, users, groups, interfaces.
//!
//! The scap reader creates them from the state blocks of a capture, and a live capture from /proc. The scap writer
//! writes them. In human-readable formats, serde writes a text that is not UTF-8 as an object,
//! `{"base64": "L3RtcC//"}`. Missing fields of a record with a default have the default's value.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};
use syscap_schemas::L4Protocol;

use super::serial::{protocol, text};
use crate::limits::ALLOCATION;

/// The properties of the captured machine.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MachineInfo {
    /// The number of CPUs.
    pub cpus: u32,
    /// The memory in bytes.
    pub memory: u64,
    /// The limit of process ids (`kernel.pid_max`).
    pub max_pid: u64,
    /// The name of the host.
    #[serde(with = "text")]
    pub hostname: Vec<u8>,
    /// The time of the machine's boot, nanoseconds since 1970; 0: unknown.
    pub boot_time: u64,
    /// Flags; in newer captures the low bytes are the number of the architecture.
    pub flags: u64,
    /// The reserved words at the end of the block.
    pub reserved: [u64; 2],
}

/// The numeric properties of a thread, except the ids of thread, process and parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
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
    /// The start time of the pid namespace's first process, nanoseconds since 1970; 0: unknown.
    pub pidns_init_start: u64,
    /// The limit of open files; -1: unknown or no limit.
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
    /// The inheritable capabilities, as the kernel's bits.
    pub cap_inheritable: u64,
    /// The permitted capabilities, as the kernel's bits.
    pub cap_permitted: u64,
    /// The effective capabilities, as the kernel's bits.
    pub cap_effective: u64,
    /// `true` if the user may write the program's file.
    pub exe_writable: bool,
    /// `true` if the program is in an overlay's upper layer.
    pub exe_upper_layer: bool,
    /// `true` if the program is in an overlay's lower layer.
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
    /// All properties unknown.
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

/// A thread of a process list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThreadRecord {
    /// The thread's id.
    pub tid: i64,
    /// The process' id; -1: unknown.
    pub pid: i64,
    /// The parent's thread id; -1: unknown.
    pub ptid: i64,
    /// The flags of the thread's creation, scap's `PPM_CL_…`.
    pub flags: u32,
    /// Ids, user, memory, capabilities, and the program's file.
    #[serde(flatten)]
    pub numbers: ThreadNumbers,
    /// The command's name.
    #[serde(with = "text")]
    pub comm: Vec<u8>,
    /// The first argument: the program as it was called.
    #[serde(with = "text")]
    pub exe: Vec<u8>,
    /// The program's full path.
    #[serde(with = "text")]
    pub exepath: Vec<u8>,
    /// The arguments after the first, each with a NUL at its end.
    #[serde(with = "text")]
    pub args: Vec<u8>,
    /// The environment, each variable with a NUL at its end.
    #[serde(with = "text")]
    pub env: Vec<u8>,
    /// The working directory.
    #[serde(with = "text")]
    pub cwd: Vec<u8>,
    /// The root directory.
    #[serde(with = "text")]
    pub root: Vec<u8>,
    /// The control groups, each as `subsystem=path` and NUL.
    #[serde(with = "text")]
    pub cgroups: Vec<u8>,
}

impl ThreadRecord {
    /// The approximate size in memory, in bytes.
    pub(crate) fn size(&self) -> usize {
        let texts = [&self.comm, &self.exe, &self.exepath, &self.args, &self.env, &self.cwd, &self.root, &self.cgroups];
        size_of::<Self>() + texts.into_iter().map(|text| ALLOCATION + text.len()).sum::<usize>()
    }
}

impl FdRecord {
    /// The approximate size in memory, in bytes.
    pub(crate) fn size(&self) -> usize {
        size_of::<Self>()
            + match &self.info {
                FdInfo::Name(name) | FdInfo::File { name, .. } | FdInfo::Unix { name, .. } => ALLOCATION + name.len(),
                FdInfo::None | FdInfo::Tuple { .. } | FdInfo::Bound { .. } => 0,
            }
    }
}

impl UserRecord {
    /// The approximate size in memory, in bytes.
    pub(crate) fn size(&self) -> usize {
        let texts = [&self.container, &self.name, &self.home, &self.shell];
        size_of::<Self>() + texts.into_iter().map(|text| ALLOCATION + text.len()).sum::<usize>()
    }
}

impl GroupRecord {
    /// The approximate size in memory, in bytes.
    pub(crate) fn size(&self) -> usize {
        size_of::<Self>() + 2 * ALLOCATION + self.container.len() + self.name.len()
    }
}

impl Default for ThreadRecord {
    /// Returns a record with everything unknown.
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FdList {
    /// The id of the process, which is the id of its main thread.
    pub tid: i64,
    /// The fds of the process.
    pub fds: Vec<FdRecord>,
}

/// An fd of an fd list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FdRecord {
    /// The number of the fd.
    pub fd: i64,
    /// The number of the inode.
    pub ino: u64,
    /// The kind of object that the fd refers to.
    pub kind: FdKind,
    /// The name, path or addresses of the object.
    pub info: FdInfo,
}

/// The kind of object that an fd refers to, with the numbers of scap's `scap_fd_type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
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
    /// A packet socket (`AF_PACKET`). scap has no number for it. In fd lists it is [`FdKind::UNSUPPORTED`] with a name
    /// of [`packet_name`]; in the machine's state it has this number.
    pub const PACKET: Self = Self(254);
}

/// The prefix of a [`packet_name`].
pub(crate) const PACKET_NAME: &[u8] = b"packet:[";

/// Returns the name of a packet socket in an fd list: `packet:[INODE]`, like the names of pipes and sockets in /proc.
pub fn packet_name(inode: u64) -> Vec<u8> {
    [PACKET_NAME, format!("{inode}]").as_bytes()].concat()
}

impl FdKind {
    /// The name of the kind, as in `fd.type`; `<NA>` for a kind without a name.
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

/// The name, path or addresses of the object that an fd refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FdInfo {
    /// The capture has no information.
    None,
    /// A name without details: directories, pipes, anonymous inodes, netlink sockets, files of old captures.
    Name(#[serde(with = "text")] Vec<u8>),
    /// A file.
    File {
        /// The path.
        #[serde(with = "text")]
        name: Vec<u8>,
        /// scap's open flags.
        flags: u32,
        /// The id of the mount.
        mount_id: u32,
        /// The device; 0: unknown.
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
        #[serde(with = "protocol")]
        protocol: L4Protocol,
    },
    /// A bound IPv4 or IPv6 socket without a connection.
    Bound {
        /// Local address.
        address: IpAddr,
        /// Local port.
        port: u16,
        /// The transport protocol.
        #[serde(with = "protocol")]
        protocol: L4Protocol,
    },
    /// A unix socket.
    Unix {
        /// The kernel's address of this end.
        source: u64,
        /// The kernel's address of the other end.
        destination: u64,
        /// The path.
        #[serde(with = "text")]
        name: Vec<u8>,
    },
}

/// A user of a user list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct UserRecord {
    /// The id of the user's container; empty: the host.
    #[serde(with = "text")]
    pub container: Vec<u8>,
    /// The user id.
    pub uid: u32,
    /// The id of the primary group.
    pub gid: u32,
    /// The user's name.
    #[serde(with = "text")]
    pub name: Vec<u8>,
    /// The home directory.
    #[serde(with = "text")]
    pub home: Vec<u8>,
    /// The login shell.
    #[serde(with = "text")]
    pub shell: Vec<u8>,
}

/// A group of a user list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct GroupRecord {
    /// The id of the group's container; empty: the host.
    #[serde(with = "text")]
    pub container: Vec<u8>,
    /// The group id.
    pub gid: u32,
    /// The group's name.
    #[serde(with = "text")]
    pub name: Vec<u8>,
}

/// An address of a network interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfaceRecord {
    /// scap's kind of entry: 1 IPv4, 2 IPv6; 3 IPv4 and 4 IPv6 in the oldest captures, without the link's speed.
    pub kind: u16,
    /// The interface's name.
    #[serde(with = "text")]
    pub name: Vec<u8>,
    /// The address.
    pub address: IpAddr,
    /// The netmask.
    pub netmask: IpAddr,
    /// The broadcast address.
    pub broadcast: IpAddr,
    /// The link's speed in bits per second; 0: unknown.
    pub speed: u64,
}

/// Converts an IPv4 address from four bytes in network order.
pub fn ipv4(bytes: [u8; 4]) -> IpAddr {
    IpAddr::V4(Ipv4Addr::from(bytes))
}

/// Converts an IPv6 address from sixteen bytes in network order.
pub fn ipv6(bytes: [u8; 16]) -> IpAddr {
    IpAddr::V6(Ipv6Addr::from(bytes))
}
