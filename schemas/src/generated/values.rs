// Written by `cargo run -p syscap-generate`; not to be edited.

//! The values of the names in `tables/symbols.toml`: flags and numbers as captures have them, which differ from
//! the kernel's. Each table is a module.

#![allow(missing_docs)] // the table says what each name is

pub mod file_flags {
    pub const O_LARGEFILE: u32 = 2048;
    pub const O_DIRECTORY: u32 = 1024;
    pub const O_DIRECT: u32 = 512;
    pub const O_TRUNC: u32 = 256;
    pub const O_SYNC: u32 = 128;
    pub const O_NONBLOCK: u32 = 64;
    pub const O_EXCL: u32 = 32;
    pub const O_DSYNC: u32 = 16;
    pub const O_APPEND: u32 = 8;
    pub const O_CREAT: u32 = 4;
    pub const O_RDWR: u32 = 3;
    pub const O_WRONLY: u32 = 2;
    pub const O_RDONLY: u32 = 1;
    pub const O_CLOEXEC: u32 = 4096;
    pub const O_NONE: u32 = 0;
    pub const O_TMPFILE: u32 = 8192;
    pub const O_F_CREATED: u32 = 16384;
    pub const FD_UPPER_LAYER: u32 = 32768;
    pub const FD_LOWER_LAYER: u32 = 65536;
}

pub mod clone_flags {
    pub const CLONE_FILES: u32 = 1;
    pub const CLONE_FS: u32 = 2;
    pub const CLONE_IO: u32 = 4;
    pub const CLONE_NEWIPC: u32 = 8;
    pub const CLONE_NEWNET: u32 = 16;
    pub const CLONE_NEWNS: u32 = 32;
    pub const CLONE_NEWPID: u32 = 64;
    pub const CLONE_NEWUTS: u32 = 128;
    pub const CLONE_PARENT: u32 = 256;
    pub const CLONE_PARENT_SETTID: u32 = 512;
    pub const CLONE_PTRACE: u32 = 1024;
    pub const CLONE_SIGHAND: u32 = 2048;
    pub const CLONE_SYSVSEM: u32 = 4096;
    pub const CLONE_THREAD: u32 = 8192;
    pub const CLONE_UNTRACED: u32 = 16384;
    pub const CLONE_VM: u32 = 32768;
    pub const CLONE_INVERTED: u32 = 65536;
    pub const NAME_CHANGED: u32 = 131072;
    pub const CLOSED: u32 = 262144;
    pub const CLONE_NEWUSER: u32 = 1048576;
    pub const CLONE_CHILD_CLEARTID: u32 = 8388608;
    pub const CLONE_CHILD_SETTID: u32 = 16777216;
    pub const CLONE_SETTLS: u32 = 33554432;
    pub const CLONE_STOPPED: u32 = 67108864;
    pub const CLONE_VFORK: u32 = 134217728;
    pub const CLONE_NEWCGROUP: u32 = 268435456;
    pub const CLONE_CHILD_IN_PIDNS: u32 = 536870912;
}

pub mod socket_domain {
    pub const AF_NFC: u32 = 39;
    pub const AF_ALG: u32 = 38;
    pub const AF_CAIF: u32 = 37;
    pub const AF_IEEE802154: u32 = 36;
    pub const AF_PHONET: u32 = 35;
    pub const AF_ISDN: u32 = 34;
    pub const AF_RXRPC: u32 = 33;
    pub const AF_IUCV: u32 = 32;
    pub const AF_BLUETOOTH: u32 = 31;
    pub const AF_TIPC: u32 = 30;
    pub const AF_CAN: u32 = 29;
    pub const AF_LLC: u32 = 26;
    pub const AF_WANPIPE: u32 = 25;
    pub const AF_PPPOX: u32 = 24;
    pub const AF_IRDA: u32 = 23;
    pub const AF_SNA: u32 = 22;
    pub const AF_RDS: u32 = 21;
    pub const AF_ATMSVC: u32 = 20;
    pub const AF_ECONET: u32 = 19;
    pub const AF_ASH: u32 = 18;
    pub const AF_PACKET: u32 = 17;
    pub const AF_ROUTE: u32 = 16;
    pub const AF_NETLINK: u32 = 16;
    pub const AF_KEY: u32 = 15;
    pub const AF_SECURITY: u32 = 14;
    pub const AF_NETBEUI: u32 = 13;
    pub const AF_DECNET: u32 = 12;
    pub const AF_ROSE: u32 = 11;
    pub const AF_INET6: u32 = 10;
    pub const AF_X25: u32 = 9;
    pub const AF_ATMPVC: u32 = 8;
    pub const AF_BRIDGE: u32 = 7;
    pub const AF_NETROM: u32 = 6;
    pub const AF_APPLETALK: u32 = 5;
    pub const AF_IPX: u32 = 4;
    pub const AF_AX25: u32 = 3;
    pub const AF_INET: u32 = 2;
    pub const AF_LOCAL: u32 = 1;
    pub const AF_UNIX: u32 = 1;
    pub const AF_UNSPEC: u32 = 0;
}

pub mod shutdown_how {
    pub const SHUT_UNKNOWN: u32 = 65535;
    pub const SHUT_RDWR: u32 = 2;
    pub const SHUT_WR: u32 = 1;
    pub const SHUT_RD: u32 = 0;
}

pub mod setsockopt_level {
    pub const SOL_SOCKET: u32 = 1;
    pub const SOL_TCP: u32 = 2;
    pub const UNKNOWN: u32 = 0;
}

pub mod setsockopt_optname {
    pub const SO_COOKIE: u32 = 53;
    pub const SO_MEMINFO: u32 = 52;
    pub const SO_PEERGROUPS: u32 = 51;
    pub const SO_ATTACH_BPF: u32 = 50;
    pub const SO_INCOMING_CPU: u32 = 49;
    pub const SO_BPF_EXTENSIONS: u32 = 48;
    pub const SO_MAX_PACING_RATE: u32 = 47;
    pub const SO_BUSY_POLL: u32 = 46;
    pub const SO_SELECT_ERR_QUEUE: u32 = 45;
    pub const SO_LOCK_FILTER: u32 = 44;
    pub const SO_NOFCS: u32 = 43;
    pub const SO_PEEK_OFF: u32 = 42;
    pub const SO_WIFI_STATUS: u32 = 41;
    pub const SO_RXQ_OVFL: u32 = 40;
    pub const SO_DOMAIN: u32 = 39;
    pub const SO_PROTOCOL: u32 = 38;
    pub const SO_TIMESTAMPING: u32 = 37;
    pub const SO_MARK: u32 = 36;
    pub const SO_TIMESTAMPNS: u32 = 35;
    pub const SO_PASSSEC: u32 = 34;
    pub const SO_PEERSEC: u32 = 31;
    pub const SO_ACCEPTCONN: u32 = 30;
    pub const SO_TIMESTAMP: u32 = 29;
    pub const SO_PEERNAME: u32 = 28;
    pub const SO_DETACH_FILTER: u32 = 27;
    pub const SO_ATTACH_FILTER: u32 = 26;
    pub const SO_BINDTODEVICE: u32 = 25;
    pub const SO_SECURITY_ENCRYPTION_NETWORK: u32 = 24;
    pub const SO_SECURITY_ENCRYPTION_TRANSPORT: u32 = 23;
    pub const SO_SECURITY_AUTHENTICATION: u32 = 22;
    pub const SO_SNDTIMEO: u32 = 21;
    pub const SO_RCVTIMEO: u32 = 20;
    pub const SO_SNDLOWAT: u32 = 19;
    pub const SO_RCVLOWAT: u32 = 18;
    pub const SO_PEERCRED: u32 = 17;
    pub const SO_PASSCRED: u32 = 16;
    pub const SO_REUSEPORT: u32 = 15;
    pub const SO_BSDCOMPAT: u32 = 14;
    pub const SO_LINGER: u32 = 13;
    pub const SO_PRIORITY: u32 = 12;
    pub const SO_NO_CHECK: u32 = 11;
    pub const SO_OOBINLINE: u32 = 10;
    pub const SO_KEEPALIVE: u32 = 9;
    pub const SO_RCVBUFFORCE: u32 = 33;
    pub const SO_SNDBUFFORCE: u32 = 32;
    pub const SO_RCVBUF: u32 = 8;
    pub const SO_SNDBUF: u32 = 7;
    pub const SO_BROADCAST: u32 = 6;
    pub const SO_DONTROUTE: u32 = 5;
    pub const SO_ERROR: u32 = 4;
    pub const SO_TYPE: u32 = 3;
    pub const SO_REUSEADDR: u32 = 2;
    pub const SO_DEBUG: u32 = 1;
    pub const UNKNOWN: u32 = 0;
}

pub mod creat_creat_flags {
    pub const FD_UPPER_LAYER_CREAT: u32 = 1;
    pub const FD_LOWER_LAYER_CREAT: u32 = 2;
}

pub mod futex_op {
    pub const FUTEX_CLOCK_REALTIME: u32 = 256;
    pub const FUTEX_PRIVATE_FLAG: u32 = 128;
    pub const FUTEX_CMP_REQUEUE_PI: u32 = 12;
    pub const FUTEX_WAIT_REQUEUE_PI: u32 = 11;
    pub const FUTEX_WAKE_BITSET: u32 = 10;
    pub const FUTEX_WAIT_BITSET: u32 = 9;
    pub const FUTEX_TRYLOCK_PI: u32 = 8;
    pub const FUTEX_UNLOCK_PI: u32 = 7;
    pub const FUTEX_LOCK_PI: u32 = 6;
    pub const FUTEX_WAKE_OP: u32 = 5;
    pub const FUTEX_CMP_REQUEUE: u32 = 4;
    pub const FUTEX_REQUEUE: u32 = 3;
    pub const FUTEX_FD: u32 = 2;
    pub const FUTEX_WAKE: u32 = 1;
    pub const FUTEX_WAIT: u32 = 0;
}

pub mod lseek_whence {
    pub const SEEK_END: u32 = 2;
    pub const SEEK_CUR: u32 = 1;
    pub const SEEK_SET: u32 = 0;
}

pub mod getrlimit_resource {
    pub const RLIMIT_UNKNOWN: u32 = 255;
    pub const RLIMIT_RTTIME: u32 = 15;
    pub const RLIMIT_RTPRIO: u32 = 14;
    pub const RLIMIT_NICE: u32 = 13;
    pub const RLIMIT_MSGQUEUE: u32 = 12;
    pub const RLIMIT_SIGPENDING: u32 = 11;
    pub const RLIMIT_LOCKS: u32 = 10;
    pub const RLIMIT_AS: u32 = 9;
    pub const RLIMIT_MEMLOCK: u32 = 8;
    pub const RLIMIT_NOFILE: u32 = 7;
    pub const RLIMIT_NPROC: u32 = 6;
    pub const RLIMIT_RSS: u32 = 5;
    pub const RLIMIT_CORE: u32 = 4;
    pub const RLIMIT_STACK: u32 = 3;
    pub const RLIMIT_DATA: u32 = 2;
    pub const RLIMIT_FSIZE: u32 = 1;
    pub const RLIMIT_CPU: u32 = 0;
}

pub mod fcntl_cmd {
    pub const F_GETPIPE_SZ: u32 = 29;
    pub const F_SETPIPE_SZ: u32 = 28;
    pub const F_NOTIFY: u32 = 27;
    pub const F_DUPFD_CLOEXEC: u32 = 26;
    pub const F_CANCELLK: u32 = 25;
    pub const F_GETLEASE: u32 = 24;
    pub const F_SETLEASE: u32 = 23;
    pub const F_GETOWN_EX: u32 = 22;
    pub const F_SETOWN_EX: u32 = 21;
    pub const F_SETLKW64: u32 = 19;
    pub const F_SETLK64: u32 = 18;
    pub const F_GETLK64: u32 = 17;
    pub const F_GETSIG: u32 = 15;
    pub const F_SETSIG: u32 = 13;
    pub const F_GETOWN: u32 = 12;
    pub const F_SETOWN: u32 = 10;
    pub const F_SETLKW: u32 = 9;
    pub const F_SETLK: u32 = 8;
    pub const F_GETLK: u32 = 6;
    pub const F_SETFL: u32 = 5;
    pub const F_GETFL: u32 = 4;
    pub const F_SETFD: u32 = 3;
    pub const F_GETFD: u32 = 2;
    pub const F_DUPFD: u32 = 1;
    pub const F_OFD_GETLK: u32 = 30;
    pub const F_OFD_SETLK: u32 = 31;
    pub const F_OFD_SETLKW: u32 = 32;
    pub const UNKNOWN: u32 = 0;
}

pub mod mmap_prot {
    pub const PROT_READ: u32 = 1;
    pub const PROT_WRITE: u32 = 2;
    pub const PROT_EXEC: u32 = 4;
    pub const PROT_SEM: u32 = 8;
    pub const PROT_GROWSDOWN: u32 = 16;
    pub const PROT_GROWSUP: u32 = 32;
    pub const PROT_SAO: u32 = 64;
    pub const PROT_NONE: u32 = 0;
}

pub mod mmap_flags {
    pub const MAP_SHARED: u32 = 1;
    pub const MAP_PRIVATE: u32 = 2;
    pub const MAP_FIXED: u32 = 4;
    pub const MAP_ANONYMOUS: u32 = 8;
    pub const MAP_32BIT: u32 = 16;
    pub const MAP_RENAME: u32 = 32;
    pub const MAP_NORESERVE: u32 = 64;
    pub const MAP_POPULATE: u32 = 128;
    pub const MAP_NONBLOCK: u32 = 256;
    pub const MAP_GROWSDOWN: u32 = 512;
    pub const MAP_DENYWRITE: u32 = 1024;
    pub const MAP_EXECUTABLE: u32 = 2048;
    pub const MAP_INHERIT: u32 = 4096;
    pub const MAP_FILE: u32 = 8192;
    pub const MAP_LOCKED: u32 = 16384;
}

pub mod splice_flags {
    pub const SPLICE_F_MOVE: u32 = 1;
    pub const SPLICE_F_NONBLOCK: u32 = 2;
    pub const SPLICE_F_MORE: u32 = 4;
    pub const SPLICE_F_GIFT: u32 = 8;
}

pub mod ptrace_request {
    pub const PTRACE_SINGLEBLOCK: u32 = 38;
    pub const PTRACE_SYSEMU_SINGLESTEP: u32 = 37;
    pub const PTRACE_SYSEMU: u32 = 36;
    pub const PTRACE_ARCH_PRCTL: u32 = 35;
    pub const PTRACE_SET_THREAD_AREA: u32 = 34;
    pub const PTRACE_GET_THREAD_AREA: u32 = 33;
    pub const PTRACE_OLDSETOPTIONS: u32 = 32;
    pub const PTRACE_SETFPXREGS: u32 = 31;
    pub const PTRACE_GETFPXREGS: u32 = 30;
    pub const PTRACE_SETFPREGS: u32 = 29;
    pub const PTRACE_GETFPREGS: u32 = 28;
    pub const PTRACE_SETREGS: u32 = 27;
    pub const PTRACE_GETREGS: u32 = 26;
    pub const PTRACE_SETSIGMASK: u32 = 25;
    pub const PTRACE_GETSIGMASK: u32 = 24;
    pub const PTRACE_PEEKSIGINFO: u32 = 23;
    pub const PTRACE_LISTEN: u32 = 22;
    pub const PTRACE_INTERRUPT: u32 = 21;
    pub const PTRACE_SEIZE: u32 = 20;
    pub const PTRACE_SETREGSET: u32 = 19;
    pub const PTRACE_GETREGSET: u32 = 18;
    pub const PTRACE_SETSIGINFO: u32 = 17;
    pub const PTRACE_GETSIGINFO: u32 = 16;
    pub const PTRACE_GETEVENTMSG: u32 = 15;
    pub const PTRACE_SETOPTIONS: u32 = 14;
    pub const PTRACE_SYSCALL: u32 = 13;
    pub const PTRACE_DETACH: u32 = 12;
    pub const PTRACE_ATTACH: u32 = 11;
    pub const PTRACE_SINGLESTEP: u32 = 10;
    pub const PTRACE_KILL: u32 = 9;
    pub const PTRACE_CONT: u32 = 8;
    pub const PTRACE_POKEUSR: u32 = 7;
    pub const PTRACE_POKEDATA: u32 = 6;
    pub const PTRACE_POKETEXT: u32 = 5;
    pub const PTRACE_PEEKUSR: u32 = 4;
    pub const PTRACE_PEEKDATA: u32 = 3;
    pub const PTRACE_PEEKTEXT: u32 = 2;
    pub const PTRACE_TRACEME: u32 = 1;
    pub const PTRACE_UNKNOWN: u32 = 0;
}

pub mod quotactl_cmd {
    pub const Q_QUOTAON: u32 = 1;
    pub const Q_QUOTAOFF: u32 = 2;
    pub const Q_GETFMT: u32 = 4;
    pub const Q_GETINFO: u32 = 8;
    pub const Q_SETINFO: u32 = 16;
    pub const Q_GETQUOTA: u32 = 32;
    pub const Q_SETQUOTA: u32 = 64;
    pub const Q_SYNC: u32 = 128;
    pub const Q_XQUOTAON: u32 = 256;
    pub const Q_XQUOTAOFF: u32 = 512;
    pub const Q_XGETQUOTA: u32 = 1024;
    pub const Q_XSETQLIM: u32 = 2048;
    pub const Q_XGETQSTAT: u32 = 4096;
    pub const Q_XQUOTARM: u32 = 8192;
    pub const Q_XQUOTASYNC: u32 = 16384;
}

pub mod quotactl_type {
    pub const USRQUOTA: u32 = 1;
    pub const GRPQUOTA: u32 = 2;
}

pub mod quotactl_quota_fmt {
    pub const QFMT_NOT_USED: u32 = 1;
    pub const QFMT_VFS_OLD: u32 = 2;
    pub const QFMT_VFS_V0: u32 = 4;
    pub const QFMT_VFS_V1: u32 = 8;
}

pub mod quotactl_dqi_flags {
    pub const DQF_NONE: u32 = 1;
    pub const V1_DQF_RSQUASH: u32 = 2;
}

pub mod flock_operation {
    pub const LOCK_SH: u32 = 1;
    pub const LOCK_EX: u32 = 2;
    pub const LOCK_NB: u32 = 4;
    pub const LOCK_UN: u32 = 8;
    pub const LOCK_NONE: u32 = 0;
}

pub mod semop_sem_flg_0 {
    pub const IPC_NOWAIT: u32 = 1;
    pub const SEM_UNDO: u32 = 2;
}

pub mod semctl_cmd {
    pub const IPC_STAT: u32 = 1;
    pub const IPC_SET: u32 = 2;
    pub const IPC_RMID: u32 = 4;
    pub const IPC_INFO: u32 = 8;
    pub const SEM_INFO: u32 = 16;
    pub const SEM_STAT: u32 = 32;
    pub const GETALL: u32 = 64;
    pub const GETNCNT: u32 = 128;
    pub const GETPID: u32 = 256;
    pub const GETVAL: u32 = 512;
    pub const GETZCNT: u32 = 1024;
    pub const SETALL: u32 = 2048;
    pub const SETVAL: u32 = 4096;
}

pub mod mount_flags {
    pub const RDONLY: u32 = 1;
    pub const NOSUID: u32 = 2;
    pub const NODEV: u32 = 4;
    pub const NOEXEC: u32 = 8;
    pub const SYNCHRONOUS: u32 = 16;
    pub const REMOUNT: u32 = 32;
    pub const MANDLOCK: u32 = 64;
    pub const DIRSYNC: u32 = 128;
    pub const NOATIME: u32 = 1024;
    pub const NODIRATIME: u32 = 2048;
    pub const BIND: u32 = 4096;
    pub const MOVE: u32 = 8192;
    pub const REC: u32 = 16384;
    pub const SILENT: u32 = 32768;
    pub const POSIXACL: u32 = 65536;
    pub const UNBINDABLE: u32 = 131072;
    pub const PRIVATE: u32 = 262144;
    pub const SLAVE: u32 = 524288;
    pub const SHARED: u32 = 1048576;
    pub const RELATIME: u32 = 2097152;
    pub const KERNMOUNT: u32 = 4194304;
    pub const I_VERSION: u32 = 8388608;
    pub const STRICTATIME: u32 = 16777216;
    pub const LAZYTIME: u32 = 33554432;
    pub const NOSEC: u32 = 268435456;
    pub const BORN: u32 = 536870912;
    pub const ACTIVE: u32 = 1073741824;
    pub const NOUSER: u32 = 2147483648;
}

pub mod umount_flags {
    pub const FORCE: u32 = 1;
    pub const DETACH: u32 = 2;
    pub const EXPIRE: u32 = 4;
    pub const NOFOLLOW: u32 = 8;
}

pub mod semget_semflg {
    pub const IPC_EXCL: u32 = 16384;
    pub const IPC_CREAT: u32 = 8192;
}

pub mod access_mode {
    pub const F_OK: u32 = 0;
    pub const R_OK: u32 = 4;
    pub const W_OK: u32 = 2;
    pub const X_OK: u32 = 1;
}

pub mod page_fault_error {
    pub const PROTECTION_VIOLATION: u32 = 1;
    pub const PAGE_NOT_PRESENT: u32 = 2;
    pub const WRITE_ACCESS: u32 = 4;
    pub const READ_ACCESS: u32 = 8;
    pub const USER_FAULT: u32 = 16;
    pub const SUPERVISOR_FAULT: u32 = 32;
    pub const RESERVED_PAGE: u32 = 64;
    pub const INSTRUCTION_FETCH: u32 = 128;
}

pub mod execve_flags {
    pub const EXE_WRITABLE: u32 = 1;
    pub const EXE_UPPER_LAYER: u32 = 2;
    pub const EXE_FROM_MEMFD: u32 = 4;
    pub const EXE_LOWER_LAYER: u32 = 8;
}

pub mod unlinkat_flags {
    pub const AT_REMOVEDIR: u32 = 512;
}

pub mod linkat_flags {
    pub const AT_SYMLINK_FOLLOW: u32 = 1024;
    pub const AT_EMPTY_PATH: u32 = 4096;
}

pub mod fchmodat_mode {
    pub const S_IXOTH: u32 = 1;
    pub const S_IWOTH: u32 = 2;
    pub const S_IROTH: u32 = 4;
    pub const S_IXGRP: u32 = 8;
    pub const S_IWGRP: u32 = 16;
    pub const S_IRGRP: u32 = 32;
    pub const S_IXUSR: u32 = 64;
    pub const S_IWUSR: u32 = 128;
    pub const S_IRUSR: u32 = 256;
    pub const S_ISVTX: u32 = 512;
    pub const S_ISGID: u32 = 1024;
    pub const S_ISUID: u32 = 2048;
}

pub mod renameat2_flags {
    pub const RENAME_NOREPLACE: u32 = 1;
    pub const RENAME_EXCHANGE: u32 = 2;
    pub const RENAME_WHITEOUT: u32 = 4;
}

pub mod openat2_resolve {
    pub const RESOLVE_BENEATH: u32 = 1;
    pub const RESOLVE_IN_ROOT: u32 = 2;
    pub const RESOLVE_NO_MAGICLINKS: u32 = 4;
    pub const RESOLVE_NO_SYMLINKS: u32 = 8;
    pub const RESOLVE_NO_XDEV: u32 = 16;
    pub const RESOLVE_CACHED: u32 = 32;
}

pub mod execveat_flags {
    pub const AT_EMPTY_PATH: u32 = 1;
    pub const AT_SYMLINK_NOFOLLOW: u32 = 2;
}

pub mod io_uring_setup_flags {
    pub const IORING_SETUP_IOPOLL: u32 = 1;
    pub const IORING_SETUP_SQPOLL: u32 = 2;
    pub const IORING_SQ_NEED_WAKEUP: u32 = 4;
    pub const IORING_SETUP_SQ_AFF: u32 = 8;
    pub const IORING_SETUP_CQSIZE: u32 = 16;
    pub const IORING_SETUP_CLAMP: u32 = 32;
    pub const IORING_SETUP_ATTACH_RW: u32 = 64;
    pub const IORING_SETUP_R_DISABLED: u32 = 128;
}

pub mod io_uring_setup_features {
    pub const IORING_FEAT_SINGLE_MMAP: u32 = 1;
    pub const IORING_FEAT_NODROP: u32 = 2;
    pub const IORING_FEAT_SUBMIT_STABLE: u32 = 4;
    pub const IORING_FEAT_RW_CUR_POS: u32 = 8;
    pub const IORING_FEAT_CUR_PERSONALITY: u32 = 16;
    pub const IORING_FEAT_FAST_POLL: u32 = 32;
    pub const IORING_FEAT_POLL_32BITS: u32 = 64;
    pub const IORING_FEAT_SQPOLL_NONFIXED: u32 = 128;
    pub const IORING_FEAT_ENTER_EXT_ARG: u32 = 256;
    pub const IORING_FEAT_NATIVE_WORKERS: u32 = 512;
    pub const IORING_FEAT_RSRC_TAGS: u32 = 1024;
}

pub mod io_uring_enter_flags {
    pub const IORING_ENTER_GETEVENTS: u32 = 1;
    pub const IORING_ENTER_SQ_WAKEUP: u32 = 2;
    pub const IORING_ENTER_SQ_WAIT: u32 = 4;
    pub const IORING_ENTER_EXT_ARG: u32 = 8;
}

pub mod io_uring_register_opcode {
    pub const IORING_REGISTER_BUFFERS: u32 = 0;
    pub const IORING_UNREGISTER_BUFFERS: u32 = 1;
    pub const IORING_REGISTER_FILES: u32 = 2;
    pub const IORING_UNREGISTER_FILES: u32 = 3;
    pub const IORING_REGISTER_EVENTFD: u32 = 4;
    pub const IORING_UNREGISTER_EVENTFD: u32 = 5;
    pub const IORING_REGISTER_FILES_UPDATE: u32 = 6;
    pub const IORING_REGISTER_EVENTFD_ASYNC: u32 = 7;
    pub const IORING_REGISTER_PROBE: u32 = 8;
    pub const IORING_REGISTER_PERSONALITY: u32 = 9;
    pub const IORING_UNREGISTER_PERSONALITY: u32 = 10;
    pub const IORING_REGISTER_RESTRICTIONS: u32 = 11;
    pub const IORING_REGISTER_ENABLE_RINGS: u32 = 12;
    pub const IORING_REGISTER_FILES2: u32 = 13;
    pub const IORING_REGISTER_FILES_UPDATE2: u32 = 14;
    pub const IORING_REGISTER_BUFFERS2: u32 = 15;
    pub const IORING_REGISTER_BUFFERS_UPDATE: u32 = 16;
    pub const IORING_REGISTER_IOWQ_AFF: u32 = 17;
    pub const IORING_UNREGISTER_IOWQ_AFF: u32 = 18;
    pub const IORING_REGISTER_IOWQ_MAX_WORKERS: u32 = 19;
    pub const IORING_REGISTER_RING_FDS: u32 = 20;
    pub const IORING_UNREGISTER_RING_FDS: u32 = 21;
}

pub mod mlockall_flags {
    pub const MCL_CURRENT: u32 = 1;
    pub const MCL_FUTURE: u32 = 2;
    pub const MCL_ONFAULT: u32 = 4;
}

pub mod bpf_cmd {
    pub const BPF_MAP_CREATE: u32 = 0;
    pub const BPF_MAP_LOOKUP_ELEM: u32 = 1;
    pub const BPF_MAP_UPDATE_ELEM: u32 = 2;
    pub const BPF_MAP_DELETE_ELEM: u32 = 3;
    pub const BPF_MAP_GET_NEXT_KEY: u32 = 4;
    pub const BPF_PROG_LOAD: u32 = 5;
    pub const BPF_OBJ_PIN: u32 = 6;
    pub const BPF_OBJ_GET: u32 = 7;
    pub const BPF_PROG_ATTACH: u32 = 8;
    pub const BPF_PROG_DETACH: u32 = 9;
    pub const BPF_PROG_TEST_RUN: u32 = 10;
    pub const BPF_PROG_RUN: u32 = 10;
    pub const BPF_PROG_GET_NEXT_ID: u32 = 11;
    pub const BPF_MAP_GET_NEXT_ID: u32 = 12;
    pub const BPF_PROG_GET_FD_BY_ID: u32 = 13;
    pub const BPF_MAP_GET_FD_BY_ID: u32 = 14;
    pub const BPF_OBJ_GET_INFO_BY_FD: u32 = 15;
    pub const BPF_PROG_QUERY: u32 = 16;
    pub const BPF_RAW_TRACEPOINT_OPEN: u32 = 17;
    pub const BPF_BTF_LOAD: u32 = 18;
    pub const BPF_BTF_GET_FD_BY_ID: u32 = 19;
    pub const BPF_TASK_FD_QUERY: u32 = 20;
    pub const BPF_MAP_LOOKUP_AND_DELETE_ELEM: u32 = 21;
    pub const BPF_MAP_FREEZE: u32 = 22;
    pub const BPF_BTF_GET_NEXT_ID: u32 = 23;
    pub const BPF_MAP_LOOKUP_BATCH: u32 = 24;
    pub const BPF_MAP_LOOKUP_AND_DELETE_BATCH: u32 = 25;
    pub const BPF_MAP_UPDATE_BATCH: u32 = 26;
    pub const BPF_MAP_DELETE_BATCH: u32 = 27;
    pub const BPF_LINK_CREATE: u32 = 28;
    pub const BPF_LINK_UPDATE: u32 = 29;
    pub const BPF_LINK_GET_FD_BY_ID: u32 = 30;
    pub const BPF_LINK_GET_NEXT_ID: u32 = 31;
    pub const BPF_ENABLE_STATS: u32 = 32;
    pub const BPF_ITER_CREATE: u32 = 33;
    pub const BPF_LINK_DETACH: u32 = 34;
    pub const BPF_PROG_BIND_MAP: u32 = 35;
}

pub mod mlock2_flags {
    pub const MLOCK_ONFAULT: u32 = 1;
}

pub mod fsconfig_cmd {
    pub const FSCONFIG_SET_FLAG: u32 = 0;
    pub const FSCONFIG_SET_STRING: u32 = 1;
    pub const FSCONFIG_SET_BINARY: u32 = 2;
    pub const FSCONFIG_SET_PATH: u32 = 3;
    pub const FSCONFIG_SET_PATH_EMPTY: u32 = 4;
    pub const FSCONFIG_SET_FD: u32 = 5;
    pub const FSCONFIG_CMD_CREATE: u32 = 6;
    pub const FSCONFIG_CMD_RECONFIGURE: u32 = 7;
}

pub mod epoll_create1_flags {
    pub const EPOLL_CLOEXEC: u32 = 1;
}

pub mod fchownat_flags {
    pub const AT_SYMLINK_NOFOLLOW: u32 = 1024;
    pub const AT_EMPTY_PATH: u32 = 4096;
}

pub mod prctl_option {
    pub const PR_GET_DUMPABLE: u32 = 3;
    pub const PR_SET_DUMPABLE: u32 = 4;
    pub const PR_GET_KEEPCAPS: u32 = 7;
    pub const PR_SET_KEEPCAPS: u32 = 8;
    pub const PR_SET_NAME: u32 = 15;
    pub const PR_GET_NAME: u32 = 16;
    pub const PR_GET_SECCOMP: u32 = 21;
    pub const PR_SET_SECCOMP: u32 = 22;
    pub const PR_CAPBSET_READ: u32 = 23;
    pub const PR_CAPBSET_DROP: u32 = 24;
    pub const PR_GET_SECUREBITS: u32 = 27;
    pub const PR_SET_SECUREBITS: u32 = 28;
    pub const PR_MCE_KILL: u32 = 33;
    pub const PR_SET_MM: u32 = 35;
    pub const PR_SET_CHILD_SUBREAPER: u32 = 36;
    pub const PR_GET_CHILD_SUBREAPER: u32 = 37;
    pub const PR_SET_NO_NEW_PRIVS: u32 = 38;
    pub const PR_GET_NO_NEW_PRIVS: u32 = 39;
    pub const PR_GET_TID_ADDRESS: u32 = 40;
    pub const PR_SET_THP_DISABLE: u32 = 41;
    pub const PR_GET_THP_DISABLE: u32 = 42;
    pub const PR_CAP_AMBIENT: u32 = 47;
}

pub mod memfd_create_flags {
    pub const MFD_CLOEXEC: u32 = 1;
    pub const MFD_ALLOW_SEALING: u32 = 2;
    pub const MFD_HUGETLB: u32 = 4;
}

pub mod pidfd_open_flags {
    pub const PIDFD_NONBLOCK: u32 = 1;
}

pub mod finit_module_flags {
    pub const MODULE_INIT_IGNORE_MODVERSIONS: u32 = 1;
    pub const MODULE_INIT_IGNORE_VERMAGIC: u32 = 2;
    pub const MODULE_INIT_COMPRESSED_FILE: u32 = 4;
}

pub mod mknod_mode {
    pub const S_IXOTH: u32 = 1;
    pub const S_IWOTH: u32 = 2;
    pub const S_IROTH: u32 = 4;
    pub const S_IXGRP: u32 = 8;
    pub const S_IWGRP: u32 = 16;
    pub const S_IRGRP: u32 = 32;
    pub const S_IXUSR: u32 = 64;
    pub const S_IWUSR: u32 = 128;
    pub const S_IRUSR: u32 = 256;
    pub const S_ISVTX: u32 = 512;
    pub const S_ISGID: u32 = 1024;
    pub const S_ISUID: u32 = 2048;
    pub const S_IFREG: u32 = 32768;
    pub const S_IFCHR: u32 = 8192;
    pub const S_IFBLK: u32 = 24576;
    pub const S_IFIFO: u32 = 4096;
    pub const S_IFSOCK: u32 = 49152;
}

pub mod newfstatat_flags {
    pub const AT_EMPTY_PATH: u32 = 4096;
    pub const AT_NO_AUTOMOUNT: u32 = 2048;
    pub const AT_SYMLINK_NOFOLLOW: u32 = 256;
}

pub mod delete_module_flags {
    pub const O_NONBLOCK: u32 = 2;
    pub const O_TRUNC: u32 = 1;
}

pub mod task_file_anon_inode_fd_type {
    pub const ANON_INODE_FD_TYPE_UNKNOWN: u32 = 0;
    pub const ANON_INODE_FD_TYPE_EVENTFD: u32 = 1;
    pub const ANON_INODE_FD_TYPE_EVENTPOLL: u32 = 2;
    pub const ANON_INODE_FD_TYPE_INOTIFY: u32 = 3;
    pub const ANON_INODE_FD_TYPE_SIGNALFD: u32 = 4;
    pub const ANON_INODE_FD_TYPE_TIMERFD: u32 = 5;
    pub const ANON_INODE_FD_TYPE_IO_URING: u32 = 6;
    pub const ANON_INODE_FD_TYPE_USERFAULTFD: u32 = 7;
    pub const ANON_INODE_FD_TYPE_PIDFD: u32 = 8;
    pub const ANON_INODE_FD_TYPE_BPF_MAP: u32 = 9;
    pub const ANON_INODE_FD_TYPE_BPF_PROG: u32 = 10;
    pub const ANON_INODE_FD_TYPE_BPF_LINK: u32 = 11;
    pub const ANON_INODE_FD_TYPE_BPF_ITER: u32 = 12;
    pub const ANON_INODE_FD_TYPE_PERF_EVENT: u32 = 13;
}

pub mod close_range_flags {
    pub const CLOSE_RANGE_UNSHARE: u32 = 2;
    pub const CLOSE_RANGE_CLOEXEC: u32 = 4;
}

pub mod keyctl_operation {
    pub const KEYCTL_GET_KEYRING_ID: u32 = 0;
    pub const KEYCTL_JOIN_SESSION_KEYRING: u32 = 1;
    pub const KEYCTL_UPDATE: u32 = 2;
    pub const KEYCTL_REVOKE: u32 = 3;
    pub const KEYCTL_CHOWN: u32 = 4;
    pub const KEYCTL_SETPERM: u32 = 5;
    pub const KEYCTL_DESCRIBE: u32 = 6;
    pub const KEYCTL_CLEAR: u32 = 7;
    pub const KEYCTL_LINK: u32 = 8;
    pub const KEYCTL_UNLINK: u32 = 9;
    pub const KEYCTL_SEARCH: u32 = 10;
    pub const KEYCTL_READ: u32 = 11;
    pub const KEYCTL_INSTANTIATE: u32 = 12;
    pub const KEYCTL_NEGATE: u32 = 13;
    pub const KEYCTL_SET_REQKEY_KEYRING: u32 = 14;
    pub const KEYCTL_SET_TIMEOUT: u32 = 15;
    pub const KEYCTL_ASSUME_AUTHORITY: u32 = 16;
    pub const KEYCTL_GET_SECURITY: u32 = 17;
    pub const KEYCTL_SESSION_TO_PARENT: u32 = 18;
    pub const KEYCTL_REJECT: u32 = 19;
    pub const KEYCTL_INSTANTIATE_IOV: u32 = 20;
    pub const KEYCTL_INVALIDATE: u32 = 21;
    pub const KEYCTL_GET_PERSISTENT: u32 = 22;
    pub const KEYCTL_DH_COMPUTE: u32 = 23;
    pub const KEYCTL_PKEY_QUERY: u32 = 24;
    pub const KEYCTL_PKEY_ENCRYPT: u32 = 25;
    pub const KEYCTL_PKEY_DECRYPT: u32 = 26;
    pub const KEYCTL_PKEY_SIGN: u32 = 27;
    pub const KEYCTL_PKEY_VERIFY: u32 = 28;
    pub const KEYCTL_RESTRICT_KEYRING: u32 = 29;
    pub const KEYCTL_MOVE: u32 = 30;
    pub const KEYCTL_CAPABILITIES: u32 = 31;
    pub const KEYCTL_WATCH_KEY: u32 = 32;
}

pub mod errno {
    pub const EPERM: u32 = 1;
    pub const ENOENT: u32 = 2;
    pub const ESRCH: u32 = 3;
    pub const EINTR: u32 = 4;
    pub const EIO: u32 = 5;
    pub const ENXIO: u32 = 6;
    pub const E2BIG: u32 = 7;
    pub const ENOEXEC: u32 = 8;
    pub const EBADF: u32 = 9;
    pub const ECHILD: u32 = 10;
    pub const EAGAIN: u32 = 11;
    pub const ENOMEM: u32 = 12;
    pub const EACCES: u32 = 13;
    pub const EFAULT: u32 = 14;
    pub const ENOTBLK: u32 = 15;
    pub const EBUSY: u32 = 16;
    pub const EEXIST: u32 = 17;
    pub const EXDEV: u32 = 18;
    pub const ENODEV: u32 = 19;
    pub const ENOTDIR: u32 = 20;
    pub const EISDIR: u32 = 21;
    pub const EINVAL: u32 = 22;
    pub const ENFILE: u32 = 23;
    pub const EMFILE: u32 = 24;
    pub const ENOTTY: u32 = 25;
    pub const ETXTBSY: u32 = 26;
    pub const EFBIG: u32 = 27;
    pub const ENOSPC: u32 = 28;
    pub const ESPIPE: u32 = 29;
    pub const EROFS: u32 = 30;
    pub const EMLINK: u32 = 31;
    pub const EPIPE: u32 = 32;
    pub const EDOM: u32 = 33;
    pub const ERANGE: u32 = 34;
    pub const EDEADLK: u32 = 35;
    pub const ENAMETOOLONG: u32 = 36;
    pub const ENOLCK: u32 = 37;
    pub const ENOSYS: u32 = 38;
    pub const ENOTEMPTY: u32 = 39;
    pub const ELOOP: u32 = 40;
    pub const ENOMSG: u32 = 42;
    pub const EIDRM: u32 = 43;
    pub const ECHRNG: u32 = 44;
    pub const EL2NSYNC: u32 = 45;
    pub const EL3HLT: u32 = 46;
    pub const EL3RST: u32 = 47;
    pub const ELNRNG: u32 = 48;
    pub const EUNATCH: u32 = 49;
    pub const ENOCSI: u32 = 50;
    pub const EL2HLT: u32 = 51;
    pub const EBADE: u32 = 52;
    pub const EBADR: u32 = 53;
    pub const EXFULL: u32 = 54;
    pub const ENOANO: u32 = 55;
    pub const EBADRQC: u32 = 56;
    pub const EBADSLT: u32 = 57;
    pub const EBFONT: u32 = 59;
    pub const ENOSTR: u32 = 60;
    pub const ENODATA: u32 = 61;
    pub const ETIME: u32 = 62;
    pub const ENOSR: u32 = 63;
    pub const ENONET: u32 = 64;
    pub const ENOPKG: u32 = 65;
    pub const EREMOTE: u32 = 66;
    pub const ENOLINK: u32 = 67;
    pub const EADV: u32 = 68;
    pub const ESRMNT: u32 = 69;
    pub const ECOMM: u32 = 70;
    pub const EPROTO: u32 = 71;
    pub const EMULTIHOP: u32 = 72;
    pub const EDOTDOT: u32 = 73;
    pub const EBADMSG: u32 = 74;
    pub const EOVERFLOW: u32 = 75;
    pub const ENOTUNIQ: u32 = 76;
    pub const EBADFD: u32 = 77;
    pub const EREMCHG: u32 = 78;
    pub const ELIBACC: u32 = 79;
    pub const ELIBBAD: u32 = 80;
    pub const ELIBSCN: u32 = 81;
    pub const ELIBMAX: u32 = 82;
    pub const ELIBEXEC: u32 = 83;
    pub const EILSEQ: u32 = 84;
    pub const ERESTART: u32 = 85;
    pub const ESTRPIPE: u32 = 86;
    pub const EUSERS: u32 = 87;
    pub const ENOTSOCK: u32 = 88;
    pub const EDESTADDRREQ: u32 = 89;
    pub const EMSGSIZE: u32 = 90;
    pub const EPROTOTYPE: u32 = 91;
    pub const ENOPROTOOPT: u32 = 92;
    pub const EPROTONOSUPPORT: u32 = 93;
    pub const ESOCKTNOSUPPORT: u32 = 94;
    pub const EOPNOTSUPP: u32 = 95;
    pub const EPFNOSUPPORT: u32 = 96;
    pub const EAFNOSUPPORT: u32 = 97;
    pub const EADDRINUSE: u32 = 98;
    pub const EADDRNOTAVAIL: u32 = 99;
    pub const ENETDOWN: u32 = 100;
    pub const ENETUNREACH: u32 = 101;
    pub const ENETRESET: u32 = 102;
    pub const ECONNABORTED: u32 = 103;
    pub const ECONNRESET: u32 = 104;
    pub const ENOBUFS: u32 = 105;
    pub const EISCONN: u32 = 106;
    pub const ENOTCONN: u32 = 107;
    pub const ESHUTDOWN: u32 = 108;
    pub const ETOOMANYREFS: u32 = 109;
    pub const ETIMEDOUT: u32 = 110;
    pub const ECONNREFUSED: u32 = 111;
    pub const EHOSTDOWN: u32 = 112;
    pub const EHOSTUNREACH: u32 = 113;
    pub const EALREADY: u32 = 114;
    pub const EINPROGRESS: u32 = 115;
    pub const ESTALE: u32 = 116;
    pub const EUCLEAN: u32 = 117;
    pub const ENOTNAM: u32 = 118;
    pub const ENAVAIL: u32 = 119;
    pub const EISNAM: u32 = 120;
    pub const EREMOTEIO: u32 = 121;
    pub const EDQUOT: u32 = 122;
    pub const ENOMEDIUM: u32 = 123;
    pub const EMEDIUMTYPE: u32 = 124;
    pub const ECANCELED: u32 = 125;
    pub const ENOKEY: u32 = 126;
    pub const EKEYEXPIRED: u32 = 127;
    pub const EKEYREVOKED: u32 = 128;
    pub const EKEYREJECTED: u32 = 129;
    pub const EOWNERDEAD: u32 = 130;
    pub const ENOTRECOVERABLE: u32 = 131;
    pub const ERFKILL: u32 = 132;
    pub const EHWPOISON: u32 = 133;
    pub const ERESTARTSYS: u32 = 512;
    pub const ERESTARTNOINTR: u32 = 513;
    pub const ERESTARTNOHAND: u32 = 514;
    pub const ENOIOCTLCMD: u32 = 515;
    pub const ERESTART_RESTARTBLOCK: u32 = 516;
    pub const EPROBE_DEFER: u32 = 517;
    pub const EOPENSTALE: u32 = 518;
    pub const ENOPARAM: u32 = 519;
    pub const EBADHANDLE: u32 = 521;
    pub const ENOTSYNC: u32 = 522;
    pub const EBADCOOKIE: u32 = 523;
    pub const ENOTSUPP: u32 = 524;
    pub const ETOOSMALL: u32 = 525;
    pub const ESERVERFAULT: u32 = 526;
    pub const EBADTYPE: u32 = 527;
    pub const EJUKEBOX: u32 = 528;
    pub const EIOCBQUEUED: u32 = 529;
    pub const ERECALLCONFLICT: u32 = 530;
}

pub mod signal {
    pub const SIGHUP: u32 = 1;
    pub const SIGINT: u32 = 2;
    pub const SIGQUIT: u32 = 3;
    pub const SIGILL: u32 = 4;
    pub const SIGTRAP: u32 = 5;
    pub const SIGABRT: u32 = 6;
    pub const SIGBUS: u32 = 7;
    pub const SIGFPE: u32 = 8;
    pub const SIGKILL: u32 = 9;
    pub const SIGUSR1: u32 = 10;
    pub const SIGSEGV: u32 = 11;
    pub const SIGUSR2: u32 = 12;
    pub const SIGPIPE: u32 = 13;
    pub const SIGALRM: u32 = 14;
    pub const SIGTERM: u32 = 15;
    pub const SIGSTKFLT: u32 = 16;
    pub const SIGCHLD: u32 = 17;
    pub const SIGCONT: u32 = 18;
    pub const SIGSTOP: u32 = 19;
    pub const SIGTSTP: u32 = 20;
    pub const SIGTTIN: u32 = 21;
    pub const SIGTTOU: u32 = 22;
    pub const SIGURG: u32 = 23;
    pub const SIGXCPU: u32 = 24;
    pub const SIGXFSZ: u32 = 25;
    pub const SIGVTALRM: u32 = 26;
    pub const SIGPROF: u32 = 27;
    pub const SIGWINCH: u32 = 28;
    pub const SIGIO: u32 = 29;
    pub const SIGPWR: u32 = 30;
    pub const SIGSYS: u32 = 31;
}

pub mod capability {
    pub const CAP_CHOWN: u32 = 0;
    pub const CAP_DAC_OVERRIDE: u32 = 1;
    pub const CAP_DAC_READ_SEARCH: u32 = 2;
    pub const CAP_FOWNER: u32 = 3;
    pub const CAP_FSETID: u32 = 4;
    pub const CAP_KILL: u32 = 5;
    pub const CAP_SETGID: u32 = 6;
    pub const CAP_SETUID: u32 = 7;
    pub const CAP_SETPCAP: u32 = 8;
    pub const CAP_LINUX_IMMUTABLE: u32 = 9;
    pub const CAP_NET_BIND_SERVICE: u32 = 10;
    pub const CAP_NET_BROADCAST: u32 = 11;
    pub const CAP_NET_ADMIN: u32 = 12;
    pub const CAP_NET_RAW: u32 = 13;
    pub const CAP_IPC_LOCK: u32 = 14;
    pub const CAP_IPC_OWNER: u32 = 15;
    pub const CAP_SYS_MODULE: u32 = 16;
    pub const CAP_SYS_RAWIO: u32 = 17;
    pub const CAP_SYS_CHROOT: u32 = 18;
    pub const CAP_SYS_PTRACE: u32 = 19;
    pub const CAP_SYS_PACCT: u32 = 20;
    pub const CAP_SYS_ADMIN: u32 = 21;
    pub const CAP_SYS_BOOT: u32 = 22;
    pub const CAP_SYS_NICE: u32 = 23;
    pub const CAP_SYS_RESOURCE: u32 = 24;
    pub const CAP_SYS_TIME: u32 = 25;
    pub const CAP_SYS_TTY_CONFIG: u32 = 26;
    pub const CAP_MKNOD: u32 = 27;
    pub const CAP_LEASE: u32 = 28;
    pub const CAP_AUDIT_WRITE: u32 = 29;
    pub const CAP_AUDIT_CONTROL: u32 = 30;
    pub const CAP_SETFCAP: u32 = 31;
    pub const CAP_MAC_OVERRIDE: u32 = 32;
    pub const CAP_MAC_ADMIN: u32 = 33;
    pub const CAP_SYSLOG: u32 = 34;
    pub const CAP_WAKE_ALARM: u32 = 35;
    pub const CAP_BLOCK_SUSPEND: u32 = 36;
    pub const CAP_AUDIT_READ: u32 = 37;
    pub const CAP_PERFMON: u32 = 38;
    pub const CAP_BPF: u32 = 39;
    pub const CAP_CHECKPOINT_RESTORE: u32 = 40;
}
