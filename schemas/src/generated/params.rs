// Written by `cargo run -p syscap-generate`; not to be edited.

//! Positions of the parameters of each event type that is in use today, by the names in
//! `tables/events.toml`. A module is named after the type's code: `openat_2_x` is `PPME_SYSCALL_OPENAT_2_X`.

#![allow(missing_docs)] // the table says what each parameter is

/// The position of the call's result, in exit events with such a parameter ([`ResultPlace::Param`](crate::ResultPlace)).
pub const RESULT: usize = 0;

pub mod generic_x {
    pub const ID: usize = 0;
    pub const NATIVEID: usize = 1;
}

pub mod open_e {
    pub const NAME: usize = 0;
    pub const FLAGS: usize = 1;
    pub const MODE: usize = 2;
}

pub mod open_x {
    pub const FD: usize = 0;
    pub const NAME: usize = 1;
    pub const FLAGS: usize = 2;
    pub const MODE: usize = 3;
    pub const DEV: usize = 4;
    pub const INO: usize = 5;
}

pub mod close_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
}

pub mod read_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
}

pub mod write_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
}

pub mod socket_x {
    pub const FD: usize = 0;
    pub const DOMAIN: usize = 1;
    pub const TYPE: usize = 2;
    pub const PROTO: usize = 3;
    pub const FLAGS: usize = 4;
}

pub mod bind_x {
    pub const RES: usize = 0;
    pub const ADDR: usize = 1;
    pub const FD: usize = 2;
}

pub mod connect_e {
    pub const FD: usize = 0;
    pub const ADDR: usize = 1;
}

pub mod connect_x {
    pub const RES: usize = 0;
    pub const TUPLE: usize = 1;
    pub const FD: usize = 2;
    pub const ADDR: usize = 3;
}

pub mod listen_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const BACKLOG: usize = 2;
}

pub mod send_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
    pub const TUPLE: usize = 4;
}

pub mod sendto_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
    pub const TUPLE: usize = 4;
}

pub mod recv_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
    pub const TUPLE: usize = 4;
}

pub mod recvfrom_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const TUPLE: usize = 2;
    pub const FD: usize = 3;
    pub const SIZE: usize = 4;
}

pub mod shutdown_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const HOW: usize = 2;
}

pub mod socketpair_x {
    pub const RES: usize = 0;
    pub const FD1: usize = 1;
    pub const FD2: usize = 2;
    pub const SOURCE: usize = 3;
    pub const PEER: usize = 4;
    pub const DOMAIN: usize = 5;
    pub const TYPE: usize = 6;
    pub const PROTO: usize = 7;
}

pub mod setsockopt_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const LEVEL: usize = 2;
    pub const OPTNAME: usize = 3;
    pub const VAL: usize = 4;
    pub const OPTLEN: usize = 5;
}

pub mod getsockopt_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const LEVEL: usize = 2;
    pub const OPTNAME: usize = 3;
    pub const VAL: usize = 4;
    pub const OPTLEN: usize = 5;
}

pub mod sendmsg_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
    pub const TUPLE: usize = 4;
}

pub mod sendmmsg_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const SIZE: usize = 2;
    pub const DATA: usize = 3;
    pub const TUPLE: usize = 4;
}

pub mod recvmsg_x {
    pub const RES: usize = 0;
    pub const SIZE: usize = 1;
    pub const DATA: usize = 2;
    pub const TUPLE: usize = 3;
    pub const MSGCONTROL: usize = 4;
    pub const FD: usize = 5;
}

pub mod recvmmsg_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const SIZE: usize = 2;
    pub const DATA: usize = 3;
    pub const TUPLE: usize = 4;
    pub const MSGCONTROL: usize = 5;
}

pub mod creat_e {
    pub const NAME: usize = 0;
    pub const MODE: usize = 1;
}

pub mod creat_x {
    pub const FD: usize = 0;
    pub const NAME: usize = 1;
    pub const MODE: usize = 2;
    pub const DEV: usize = 3;
    pub const INO: usize = 4;
    pub const CREAT_FLAGS: usize = 5;
}

pub mod pipe_x {
    pub const RES: usize = 0;
    pub const FD1: usize = 1;
    pub const FD2: usize = 2;
    pub const INO: usize = 3;
}

pub mod eventfd_x {
    pub const RES: usize = 0;
    pub const INITVAL: usize = 1;
    pub const FLAGS: usize = 2;
}

pub mod futex_x {
    pub const RES: usize = 0;
    pub const ADDR: usize = 1;
    pub const OP: usize = 2;
    pub const VAL: usize = 3;
}

pub mod stat_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod lstat_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod fstat_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
}

pub mod stat64_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod lstat64_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod fstat64_x {
    pub const RES: usize = 0;
}

pub mod epollwait_x {
    pub const RES: usize = 0;
    pub const MAXEVENTS: usize = 1;
}

pub mod poll_x {
    pub const RES: usize = 0;
    pub const FDS: usize = 1;
    pub const TIMEOUT: usize = 2;
}

pub mod select_x {
    pub const RES: usize = 0;
}

pub mod lseek_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const OFFSET: usize = 2;
    pub const WHENCE: usize = 3;
}

pub mod llseek_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const OFFSET: usize = 2;
    pub const WHENCE: usize = 3;
}

pub mod getcwd_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod chdir_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod fchdir_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
}

pub mod pread_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
    pub const POS: usize = 4;
}

pub mod pwrite_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
    pub const POS: usize = 4;
}

pub mod readv_x {
    pub const RES: usize = 0;
    pub const SIZE: usize = 1;
    pub const DATA: usize = 2;
    pub const FD: usize = 3;
}

pub mod writev_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
}

pub mod preadv_x {
    pub const RES: usize = 0;
    pub const SIZE: usize = 1;
    pub const DATA: usize = 2;
    pub const FD: usize = 3;
    pub const POS: usize = 4;
}

pub mod pwritev_x {
    pub const RES: usize = 0;
    pub const DATA: usize = 1;
    pub const FD: usize = 2;
    pub const SIZE: usize = 3;
    pub const POS: usize = 4;
}

pub mod signalfd_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const MASK: usize = 2;
    pub const FLAGS: usize = 3;
}

pub mod kill_x {
    pub const RES: usize = 0;
    pub const PID: usize = 1;
    pub const SIG: usize = 2;
}

pub mod tkill_x {
    pub const RES: usize = 0;
    pub const TID: usize = 1;
    pub const SIG: usize = 2;
}

pub mod tgkill_x {
    pub const RES: usize = 0;
    pub const PID: usize = 1;
    pub const TID: usize = 2;
    pub const SIG: usize = 3;
}

pub mod nanosleep_x {
    pub const RES: usize = 0;
    pub const INTERVAL: usize = 1;
}

pub mod timerfd_create_x {
    pub const RES: usize = 0;
    pub const CLOCKID: usize = 1;
    pub const FLAGS: usize = 2;
}

pub mod inotify_init_x {
    pub const RES: usize = 0;
    pub const FLAGS: usize = 1;
}

pub mod getrlimit_x {
    pub const RES: usize = 0;
    pub const CUR: usize = 1;
    pub const MAX: usize = 2;
    pub const RESOURCE: usize = 3;
}

pub mod setrlimit_x {
    pub const RES: usize = 0;
    pub const CUR: usize = 1;
    pub const MAX: usize = 2;
    pub const RESOURCE: usize = 3;
}

pub mod prlimit_x {
    pub const RES: usize = 0;
    pub const NEWCUR: usize = 1;
    pub const NEWMAX: usize = 2;
    pub const OLDCUR: usize = 3;
    pub const OLDMAX: usize = 4;
    pub const PID: usize = 5;
    pub const RESOURCE: usize = 6;
}

pub mod drop_e {
    pub const RATIO: usize = 0;
}

pub mod drop_x {
    pub const RATIO: usize = 0;
}

pub mod fcntl_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const CMD: usize = 2;
    pub const ARG: usize = 3;
}

pub mod schedswitch_6_e {
    pub const NEXT: usize = 0;
    pub const PGFT_MAJ: usize = 1;
    pub const PGFT_MIN: usize = 2;
    pub const VM_SIZE: usize = 3;
    pub const VM_RSS: usize = 4;
    pub const VM_SWAP: usize = 5;
}

pub mod brk_4_x {
    pub const RES: usize = 0;
    pub const VM_SIZE: usize = 1;
    pub const VM_RSS: usize = 2;
    pub const VM_SWAP: usize = 3;
    pub const ADDR: usize = 4;
}

pub mod mmap_x {
    pub const RES: usize = 0;
    pub const VM_SIZE: usize = 1;
    pub const VM_RSS: usize = 2;
    pub const VM_SWAP: usize = 3;
    pub const ADDR: usize = 4;
    pub const LENGTH: usize = 5;
    pub const PROT: usize = 6;
    pub const FLAGS: usize = 7;
    pub const FD: usize = 8;
    pub const OFFSET: usize = 9;
}

pub mod mmap2_x {
    pub const RES: usize = 0;
    pub const VM_SIZE: usize = 1;
    pub const VM_RSS: usize = 2;
    pub const VM_SWAP: usize = 3;
    pub const ADDR: usize = 4;
    pub const LENGTH: usize = 5;
    pub const PROT: usize = 6;
    pub const FLAGS: usize = 7;
    pub const FD: usize = 8;
    pub const PGOFFSET: usize = 9;
}

pub mod munmap_x {
    pub const RES: usize = 0;
    pub const VM_SIZE: usize = 1;
    pub const VM_RSS: usize = 2;
    pub const VM_SWAP: usize = 3;
    pub const ADDR: usize = 4;
    pub const LENGTH: usize = 5;
}

pub mod splice_x {
    pub const RES: usize = 0;
    pub const FD_IN: usize = 1;
    pub const FD_OUT: usize = 2;
    pub const SIZE: usize = 3;
    pub const FLAGS: usize = 4;
}

pub mod ptrace_x {
    pub const RES: usize = 0;
    pub const ADDR: usize = 1;
    pub const DATA: usize = 2;
    pub const REQUEST: usize = 3;
    pub const PID: usize = 4;
}

pub mod ioctl_3_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const REQUEST: usize = 2;
    pub const ARGUMENT: usize = 3;
}

pub mod rename_x {
    pub const RES: usize = 0;
    pub const OLDPATH: usize = 1;
    pub const NEWPATH: usize = 2;
}

pub mod renameat_x {
    pub const RES: usize = 0;
    pub const OLDDIRFD: usize = 1;
    pub const OLDPATH: usize = 2;
    pub const NEWDIRFD: usize = 3;
    pub const NEWPATH: usize = 4;
}

pub mod symlink_x {
    pub const RES: usize = 0;
    pub const TARGET: usize = 1;
    pub const LINKPATH: usize = 2;
}

pub mod symlinkat_x {
    pub const RES: usize = 0;
    pub const TARGET: usize = 1;
    pub const LINKDIRFD: usize = 2;
    pub const LINKPATH: usize = 3;
}

pub mod procexit_1_e {
    pub const STATUS: usize = 0;
    pub const RET: usize = 1;
    pub const SIG: usize = 2;
    pub const CORE: usize = 3;
    pub const REAPER_TID: usize = 4;
}

pub mod sendfile_x {
    pub const RES: usize = 0;
    pub const OFFSET: usize = 1;
    pub const OUT_FD: usize = 2;
    pub const IN_FD: usize = 3;
    pub const SIZE: usize = 4;
}

pub mod quotactl_x {
    pub const RES: usize = 0;
    pub const SPECIAL: usize = 1;
    pub const QUOTAFILEPATH: usize = 2;
    pub const DQB_BHARDLIMIT: usize = 3;
    pub const DQB_BSOFTLIMIT: usize = 4;
    pub const DQB_CURSPACE: usize = 5;
    pub const DQB_IHARDLIMIT: usize = 6;
    pub const DQB_ISOFTLIMIT: usize = 7;
    pub const DQB_BTIME: usize = 8;
    pub const DQB_ITIME: usize = 9;
    pub const DQI_BGRACE: usize = 10;
    pub const DQI_IGRACE: usize = 11;
    pub const DQI_FLAGS: usize = 12;
    pub const QUOTA_FMT_OUT: usize = 13;
    pub const CMD: usize = 14;
    pub const TYPE: usize = 15;
    pub const ID: usize = 16;
    pub const QUOTA_FMT: usize = 17;
}

pub mod setresuid_x {
    pub const RES: usize = 0;
    pub const RUID: usize = 1;
    pub const EUID: usize = 2;
    pub const SUID: usize = 3;
}

pub mod setresgid_x {
    pub const RES: usize = 0;
    pub const RGID: usize = 1;
    pub const EGID: usize = 2;
    pub const SGID: usize = 3;
}

pub mod scapevent_e {
    pub const EVENT_TYPE: usize = 0;
    pub const EVENT_DATA: usize = 1;
}

pub mod setuid_x {
    pub const RES: usize = 0;
    pub const UID: usize = 1;
}

pub mod setgid_x {
    pub const RES: usize = 0;
    pub const GID: usize = 1;
}

pub mod getuid_x {
    pub const UID: usize = 0;
}

pub mod geteuid_x {
    pub const EUID: usize = 0;
}

pub mod getgid_x {
    pub const GID: usize = 0;
}

pub mod getegid_x {
    pub const EGID: usize = 0;
}

pub mod getresuid_x {
    pub const RES: usize = 0;
    pub const RUID: usize = 1;
    pub const EUID: usize = 2;
    pub const SUID: usize = 3;
}

pub mod getresgid_x {
    pub const RES: usize = 0;
    pub const RGID: usize = 1;
    pub const EGID: usize = 2;
    pub const SGID: usize = 3;
}

pub mod clone_20_x {
    pub const RES: usize = 0;
    pub const EXE: usize = 1;
    pub const ARGS: usize = 2;
    pub const TID: usize = 3;
    pub const PID: usize = 4;
    pub const PTID: usize = 5;
    pub const CWD: usize = 6;
    pub const FDLIMIT: usize = 7;
    pub const PGFT_MAJ: usize = 8;
    pub const PGFT_MIN: usize = 9;
    pub const VM_SIZE: usize = 10;
    pub const VM_RSS: usize = 11;
    pub const VM_SWAP: usize = 12;
    pub const COMM: usize = 13;
    pub const CGROUPS: usize = 14;
    pub const FLAGS: usize = 15;
    pub const UID: usize = 16;
    pub const GID: usize = 17;
    pub const VTID: usize = 18;
    pub const VPID: usize = 19;
    pub const PIDNS_INIT_START_TS: usize = 20;
}

pub mod fork_20_x {
    pub const RES: usize = 0;
    pub const EXE: usize = 1;
    pub const ARGS: usize = 2;
    pub const TID: usize = 3;
    pub const PID: usize = 4;
    pub const PTID: usize = 5;
    pub const CWD: usize = 6;
    pub const FDLIMIT: usize = 7;
    pub const PGFT_MAJ: usize = 8;
    pub const PGFT_MIN: usize = 9;
    pub const VM_SIZE: usize = 10;
    pub const VM_RSS: usize = 11;
    pub const VM_SWAP: usize = 12;
    pub const COMM: usize = 13;
    pub const CGROUPS: usize = 14;
    pub const FLAGS: usize = 15;
    pub const UID: usize = 16;
    pub const GID: usize = 17;
    pub const VTID: usize = 18;
    pub const VPID: usize = 19;
    pub const PIDNS_INIT_START_TS: usize = 20;
}

pub mod vfork_20_x {
    pub const RES: usize = 0;
    pub const EXE: usize = 1;
    pub const ARGS: usize = 2;
    pub const TID: usize = 3;
    pub const PID: usize = 4;
    pub const PTID: usize = 5;
    pub const CWD: usize = 6;
    pub const FDLIMIT: usize = 7;
    pub const PGFT_MAJ: usize = 8;
    pub const PGFT_MIN: usize = 9;
    pub const VM_SIZE: usize = 10;
    pub const VM_RSS: usize = 11;
    pub const VM_SWAP: usize = 12;
    pub const COMM: usize = 13;
    pub const CGROUPS: usize = 14;
    pub const FLAGS: usize = 15;
    pub const UID: usize = 16;
    pub const GID: usize = 17;
    pub const VTID: usize = 18;
    pub const VPID: usize = 19;
    pub const PIDNS_INIT_START_TS: usize = 20;
}

pub mod container_e {
    pub const ID: usize = 0;
    pub const TYPE: usize = 1;
    pub const NAME: usize = 2;
    pub const IMAGE: usize = 3;
}

pub mod signaldeliver_e {
    pub const SPID: usize = 0;
    pub const DPID: usize = 1;
    pub const SIG: usize = 2;
}

pub mod procinfo_e {
    pub const CPU_USR: usize = 0;
    pub const CPU_SYS: usize = 1;
}

pub mod getdents_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
}

pub mod getdents64_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
}

pub mod setns_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const NSTYPE: usize = 2;
}

pub mod flock_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const OPERATION: usize = 2;
}

pub mod cpu_hotplug_e {
    pub const CPU: usize = 0;
    pub const ACTION: usize = 1;
}

pub mod accept_5_x {
    pub const FD: usize = 0;
    pub const TUPLE: usize = 1;
    pub const QUEUEPCT: usize = 2;
    pub const QUEUELEN: usize = 3;
    pub const QUEUEMAX: usize = 4;
}

pub mod semop_x {
    pub const RES: usize = 0;
    pub const NSOPS: usize = 1;
    pub const SEM_NUM_0: usize = 2;
    pub const SEM_OP_0: usize = 3;
    pub const SEM_FLG_0: usize = 4;
    pub const SEM_NUM_1: usize = 5;
    pub const SEM_OP_1: usize = 6;
    pub const SEM_FLG_1: usize = 7;
    pub const SEMID: usize = 8;
}

pub mod semctl_x {
    pub const RES: usize = 0;
    pub const SEMID: usize = 1;
    pub const SEMNUM: usize = 2;
    pub const CMD: usize = 3;
    pub const VAL: usize = 4;
}

pub mod ppoll_x {
    pub const RES: usize = 0;
    pub const FDS: usize = 1;
    pub const TIMEOUT: usize = 2;
    pub const SIGMASK: usize = 3;
}

pub mod mount_x {
    pub const RES: usize = 0;
    pub const DEV: usize = 1;
    pub const DIR: usize = 2;
    pub const TYPE: usize = 3;
    pub const FLAGS: usize = 4;
}

pub mod semget_x {
    pub const RES: usize = 0;
    pub const KEY: usize = 1;
    pub const NSEMS: usize = 2;
    pub const SEMFLG: usize = 3;
}

pub mod access_x {
    pub const RES: usize = 0;
    pub const NAME: usize = 1;
    pub const MODE: usize = 2;
}

pub mod chroot_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod container_json_e {
    pub const JSON: usize = 0;
}

pub mod setsid_x {
    pub const RES: usize = 0;
}

pub mod mkdir_2_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
    pub const MODE: usize = 2;
}

pub mod rmdir_2_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod notification_e {
    pub const ID: usize = 0;
    pub const DESC: usize = 1;
}

pub mod unshare_x {
    pub const RES: usize = 0;
    pub const FLAGS: usize = 1;
}

pub mod infrastructure_event_e {
    pub const SOURCE: usize = 0;
    pub const NAME: usize = 1;
    pub const DESCRIPTION: usize = 2;
    pub const SCOPE: usize = 3;
}

pub mod page_fault_e {
    pub const ADDR: usize = 0;
    pub const IP: usize = 1;
    pub const ERROR: usize = 2;
}

pub mod execve_19_x {
    pub const RES: usize = 0;
    pub const EXE: usize = 1;
    pub const ARGS: usize = 2;
    pub const TID: usize = 3;
    pub const PID: usize = 4;
    pub const PTID: usize = 5;
    pub const CWD: usize = 6;
    pub const FDLIMIT: usize = 7;
    pub const PGFT_MAJ: usize = 8;
    pub const PGFT_MIN: usize = 9;
    pub const VM_SIZE: usize = 10;
    pub const VM_RSS: usize = 11;
    pub const VM_SWAP: usize = 12;
    pub const COMM: usize = 13;
    pub const CGROUPS: usize = 14;
    pub const ENV: usize = 15;
    pub const TTY: usize = 16;
    pub const VPGID: usize = 17;
    pub const LOGINUID: usize = 18;
    pub const FLAGS: usize = 19;
    pub const CAP_INHERITABLE: usize = 20;
    pub const CAP_PERMITTED: usize = 21;
    pub const CAP_EFFECTIVE: usize = 22;
    pub const EXE_INO: usize = 23;
    pub const EXE_INO_CTIME: usize = 24;
    pub const EXE_INO_MTIME: usize = 25;
    pub const UID: usize = 26;
    pub const TRUSTED_EXEPATH: usize = 27;
    pub const PGID: usize = 28;
    pub const GID: usize = 29;
    pub const FILENAME: usize = 30;
}

pub mod setpgid_x {
    pub const RES: usize = 0;
    pub const PID: usize = 1;
    pub const PGID: usize = 2;
}

pub mod seccomp_x {
    pub const RES: usize = 0;
    pub const OP: usize = 1;
    pub const FLAGS: usize = 2;
}

pub mod unlink_2_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
}

pub mod unlinkat_2_x {
    pub const RES: usize = 0;
    pub const DIRFD: usize = 1;
    pub const NAME: usize = 2;
    pub const FLAGS: usize = 3;
}

pub mod mkdirat_x {
    pub const RES: usize = 0;
    pub const DIRFD: usize = 1;
    pub const PATH: usize = 2;
    pub const MODE: usize = 3;
}

pub mod openat_2_e {
    pub const DIRFD: usize = 0;
    pub const NAME: usize = 1;
    pub const FLAGS: usize = 2;
    pub const MODE: usize = 3;
}

pub mod openat_2_x {
    pub const FD: usize = 0;
    pub const DIRFD: usize = 1;
    pub const NAME: usize = 2;
    pub const FLAGS: usize = 3;
    pub const MODE: usize = 4;
    pub const DEV: usize = 5;
    pub const INO: usize = 6;
}

pub mod link_2_x {
    pub const RES: usize = 0;
    pub const OLDPATH: usize = 1;
    pub const NEWPATH: usize = 2;
}

pub mod linkat_2_x {
    pub const RES: usize = 0;
    pub const OLDDIR: usize = 1;
    pub const OLDPATH: usize = 2;
    pub const NEWDIR: usize = 3;
    pub const NEWPATH: usize = 4;
    pub const FLAGS: usize = 5;
}

pub mod fchmodat_x {
    pub const RES: usize = 0;
    pub const DIRFD: usize = 1;
    pub const FILENAME: usize = 2;
    pub const MODE: usize = 3;
}

pub mod chmod_x {
    pub const RES: usize = 0;
    pub const FILENAME: usize = 1;
    pub const MODE: usize = 2;
}

pub mod fchmod_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const MODE: usize = 2;
}

pub mod renameat2_x {
    pub const RES: usize = 0;
    pub const OLDDIRFD: usize = 1;
    pub const OLDPATH: usize = 2;
    pub const NEWDIRFD: usize = 3;
    pub const NEWPATH: usize = 4;
    pub const FLAGS: usize = 5;
}

pub mod userfaultfd_x {
    pub const RES: usize = 0;
    pub const FLAGS: usize = 1;
}

pub mod pluginevent_e {
    pub const PLUGIN_ID: usize = 0;
    pub const EVENT_DATA: usize = 1;
}

pub mod container_json_2_e {
    pub const JSON: usize = 0;
}

pub mod openat2_e {
    pub const DIRFD: usize = 0;
    pub const NAME: usize = 1;
    pub const FLAGS: usize = 2;
    pub const MODE: usize = 3;
    pub const RESOLVE: usize = 4;
}

pub mod openat2_x {
    pub const FD: usize = 0;
    pub const DIRFD: usize = 1;
    pub const NAME: usize = 2;
    pub const FLAGS: usize = 3;
    pub const MODE: usize = 4;
    pub const RESOLVE: usize = 5;
    pub const DEV: usize = 6;
    pub const INO: usize = 7;
}

pub mod mprotect_x {
    pub const RES: usize = 0;
    pub const ADDR: usize = 1;
    pub const LENGTH: usize = 2;
    pub const PROT: usize = 3;
}

pub mod execveat_e {
    pub const DIRFD: usize = 0;
    pub const PATHNAME: usize = 1;
    pub const FLAGS: usize = 2;
}

pub mod execveat_x {
    pub const RES: usize = 0;
    pub const EXE: usize = 1;
    pub const ARGS: usize = 2;
    pub const TID: usize = 3;
    pub const PID: usize = 4;
    pub const PTID: usize = 5;
    pub const CWD: usize = 6;
    pub const FDLIMIT: usize = 7;
    pub const PGFT_MAJ: usize = 8;
    pub const PGFT_MIN: usize = 9;
    pub const VM_SIZE: usize = 10;
    pub const VM_RSS: usize = 11;
    pub const VM_SWAP: usize = 12;
    pub const COMM: usize = 13;
    pub const CGROUPS: usize = 14;
    pub const ENV: usize = 15;
    pub const TTY: usize = 16;
    pub const VPGID: usize = 17;
    pub const LOGINUID: usize = 18;
    pub const FLAGS: usize = 19;
    pub const CAP_INHERITABLE: usize = 20;
    pub const CAP_PERMITTED: usize = 21;
    pub const CAP_EFFECTIVE: usize = 22;
    pub const EXE_INO: usize = 23;
    pub const EXE_INO_CTIME: usize = 24;
    pub const EXE_INO_MTIME: usize = 25;
    pub const UID: usize = 26;
    pub const TRUSTED_EXEPATH: usize = 27;
    pub const PGID: usize = 28;
    pub const GID: usize = 29;
}

pub mod copy_file_range_x {
    pub const RES: usize = 0;
    pub const FDOUT: usize = 1;
    pub const OFFOUT: usize = 2;
    pub const FDIN: usize = 3;
    pub const OFFIN: usize = 4;
    pub const LEN: usize = 5;
}

pub mod clone3_x {
    pub const RES: usize = 0;
    pub const EXE: usize = 1;
    pub const ARGS: usize = 2;
    pub const TID: usize = 3;
    pub const PID: usize = 4;
    pub const PTID: usize = 5;
    pub const CWD: usize = 6;
    pub const FDLIMIT: usize = 7;
    pub const PGFT_MAJ: usize = 8;
    pub const PGFT_MIN: usize = 9;
    pub const VM_SIZE: usize = 10;
    pub const VM_RSS: usize = 11;
    pub const VM_SWAP: usize = 12;
    pub const COMM: usize = 13;
    pub const CGROUPS: usize = 14;
    pub const FLAGS: usize = 15;
    pub const UID: usize = 16;
    pub const GID: usize = 17;
    pub const VTID: usize = 18;
    pub const VPID: usize = 19;
    pub const PIDNS_INIT_START_TS: usize = 20;
}

pub mod open_by_handle_at_x {
    pub const FD: usize = 0;
    pub const MOUNTFD: usize = 1;
    pub const FLAGS: usize = 2;
    pub const PATH: usize = 3;
    pub const DEV: usize = 4;
    pub const INO: usize = 5;
}

pub mod io_uring_setup_x {
    pub const RES: usize = 0;
    pub const ENTRIES: usize = 1;
    pub const SQ_ENTRIES: usize = 2;
    pub const CQ_ENTRIES: usize = 3;
    pub const FLAGS: usize = 4;
    pub const SQ_THREAD_CPU: usize = 5;
    pub const SQ_THREAD_IDLE: usize = 6;
    pub const FEATURES: usize = 7;
}

pub mod io_uring_enter_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const TO_SUBMIT: usize = 2;
    pub const MIN_COMPLETE: usize = 3;
    pub const FLAGS: usize = 4;
    pub const SIG: usize = 5;
}

pub mod io_uring_register_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const OPCODE: usize = 2;
    pub const ARG: usize = 3;
    pub const NR_ARGS: usize = 4;
}

pub mod mlock_x {
    pub const RES: usize = 0;
    pub const ADDR: usize = 1;
    pub const LEN: usize = 2;
}

pub mod munlock_x {
    pub const RES: usize = 0;
    pub const ADDR: usize = 1;
    pub const LEN: usize = 2;
}

pub mod mlockall_x {
    pub const RES: usize = 0;
    pub const FLAGS: usize = 1;
}

pub mod munlockall_x {
    pub const RES: usize = 0;
}

pub mod capset_x {
    pub const RES: usize = 0;
    pub const CAP_INHERITABLE: usize = 1;
    pub const CAP_PERMITTED: usize = 2;
    pub const CAP_EFFECTIVE: usize = 3;
}

pub mod user_added_e {
    pub const UID: usize = 0;
    pub const GID: usize = 1;
    pub const NAME: usize = 2;
    pub const HOME: usize = 3;
    pub const SHELL: usize = 4;
    pub const CONTAINER_ID: usize = 5;
}

pub mod user_deleted_e {
    pub const UID: usize = 0;
    pub const GID: usize = 1;
    pub const NAME: usize = 2;
    pub const HOME: usize = 3;
    pub const SHELL: usize = 4;
    pub const CONTAINER_ID: usize = 5;
}

pub mod group_added_e {
    pub const GID: usize = 0;
    pub const NAME: usize = 1;
    pub const CONTAINER_ID: usize = 2;
}

pub mod group_deleted_e {
    pub const GID: usize = 0;
    pub const NAME: usize = 1;
    pub const CONTAINER_ID: usize = 2;
}

pub mod dup2_x {
    pub const RES: usize = 0;
    pub const OLDFD: usize = 1;
    pub const NEWFD: usize = 2;
}

pub mod dup3_x {
    pub const RES: usize = 0;
    pub const OLDFD: usize = 1;
    pub const NEWFD: usize = 2;
    pub const FLAGS: usize = 3;
}

pub mod dup_1_x {
    pub const RES: usize = 0;
    pub const OLDFD: usize = 1;
}

pub mod bpf_2_x {
    pub const FD: usize = 0;
    pub const CMD: usize = 1;
}

pub mod mlock2_x {
    pub const RES: usize = 0;
    pub const ADDR: usize = 1;
    pub const LEN: usize = 2;
    pub const FLAGS: usize = 3;
}

pub mod fsconfig_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const CMD: usize = 2;
    pub const KEY: usize = 3;
    pub const VALUE_BYTEBUF: usize = 4;
    pub const VALUE_CHARBUF: usize = 5;
    pub const AUX: usize = 6;
}

pub mod epoll_create_x {
    pub const RES: usize = 0;
    pub const SIZE: usize = 1;
}

pub mod epoll_create1_x {
    pub const RES: usize = 0;
    pub const FLAGS: usize = 1;
}

pub mod chown_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
    pub const UID: usize = 2;
    pub const GID: usize = 3;
}

pub mod lchown_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
    pub const UID: usize = 2;
    pub const GID: usize = 3;
}

pub mod fchown_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const UID: usize = 2;
    pub const GID: usize = 3;
}

pub mod fchownat_x {
    pub const RES: usize = 0;
    pub const DIRFD: usize = 1;
    pub const PATHNAME: usize = 2;
    pub const UID: usize = 3;
    pub const GID: usize = 4;
    pub const FLAGS: usize = 5;
}

pub mod umount_1_x {
    pub const RES: usize = 0;
    pub const NAME: usize = 1;
}

pub mod accept4_6_x {
    pub const FD: usize = 0;
    pub const TUPLE: usize = 1;
    pub const QUEUEPCT: usize = 2;
    pub const QUEUELEN: usize = 3;
    pub const QUEUEMAX: usize = 4;
    pub const FLAGS: usize = 5;
}

pub mod umount2_x {
    pub const RES: usize = 0;
    pub const NAME: usize = 1;
    pub const FLAGS: usize = 2;
}

pub mod pipe2_x {
    pub const RES: usize = 0;
    pub const FD1: usize = 1;
    pub const FD2: usize = 2;
    pub const INO: usize = 3;
    pub const FLAGS: usize = 4;
}

pub mod inotify_init1_x {
    pub const RES: usize = 0;
    pub const FLAGS: usize = 1;
}

pub mod eventfd2_x {
    pub const RES: usize = 0;
    pub const FLAGS: usize = 1;
    pub const INITVAL: usize = 2;
}

pub mod signalfd4_x {
    pub const RES: usize = 0;
    pub const FLAGS: usize = 1;
    pub const FD: usize = 2;
    pub const MASK: usize = 3;
}

pub mod prctl_x {
    pub const RES: usize = 0;
    pub const OPTION: usize = 1;
    pub const ARG2_STR: usize = 2;
    pub const ARG2_INT: usize = 3;
}

pub mod asyncevent_e {
    pub const PLUGIN_ID: usize = 0;
    pub const NAME: usize = 1;
    pub const DATA: usize = 2;
}

pub mod memfd_create_x {
    pub const FD: usize = 0;
    pub const NAME: usize = 1;
    pub const FLAGS: usize = 2;
}

pub mod pidfd_getfd_x {
    pub const FD: usize = 0;
    pub const PID_FD: usize = 1;
    pub const TARGET_FD: usize = 2;
    pub const FLAGS: usize = 3;
}

pub mod pidfd_open_x {
    pub const FD: usize = 0;
    pub const PID: usize = 1;
    pub const FLAGS: usize = 2;
}

pub mod init_module_x {
    pub const RES: usize = 0;
    pub const IMG: usize = 1;
    pub const LENGTH: usize = 2;
    pub const UARGS: usize = 3;
}

pub mod finit_module_x {
    pub const RES: usize = 0;
    pub const FD: usize = 1;
    pub const UARGS: usize = 2;
    pub const FLAGS: usize = 3;
}

pub mod mknod_x {
    pub const RES: usize = 0;
    pub const PATH: usize = 1;
    pub const MODE: usize = 2;
    pub const DEV: usize = 3;
}

pub mod mknodat_x {
    pub const RES: usize = 0;
    pub const DIRFD: usize = 1;
    pub const PATH: usize = 2;
    pub const MODE: usize = 3;
    pub const DEV: usize = 4;
}

pub mod newfstatat_x {
    pub const RES: usize = 0;
    pub const DIRFD: usize = 1;
    pub const PATH: usize = 2;
    pub const FLAGS: usize = 3;
}

pub mod process_vm_readv_x {
    pub const RES: usize = 0;
    pub const PID: usize = 1;
    pub const DATA: usize = 2;
}

pub mod process_vm_writev_x {
    pub const RES: usize = 0;
    pub const PID: usize = 1;
    pub const DATA: usize = 2;
}

pub mod delete_module_x {
    pub const RES: usize = 0;
    pub const NAME: usize = 1;
    pub const FLAGS: usize = 2;
}

pub mod setreuid_x {
    pub const RES: usize = 0;
    pub const RUID: usize = 1;
    pub const EUID: usize = 2;
}

pub mod setregid_x {
    pub const RES: usize = 0;
    pub const RGID: usize = 1;
    pub const EGID: usize = 2;
}

pub mod iter_task_e {
    pub const PPID: usize = 0;
    pub const PGID: usize = 1;
    pub const VPGID: usize = 2;
    pub const SID: usize = 3;
    pub const COMM: usize = 4;
    pub const ARGV: usize = 5;
    pub const EXEPATH: usize = 6;
    pub const FLAGS: usize = 7;
    pub const ENV: usize = 8;
    pub const CWD: usize = 9;
    pub const FDLIMIT: usize = 10;
    pub const EUID: usize = 11;
    pub const EGID: usize = 12;
    pub const CAP_PERMITTED: usize = 13;
    pub const CAP_EFFECTIVE: usize = 14;
    pub const CAP_INHERITABLE: usize = 15;
    pub const EXE_INO_NUM: usize = 16;
    pub const EXE_INO_CTIME: usize = 17;
    pub const EXE_INO_MTIME: usize = 18;
    pub const VM_SIZE: usize = 19;
    pub const VM_RSS: usize = 20;
    pub const VM_SWAP: usize = 21;
    pub const PGFT_MAJ: usize = 22;
    pub const PGFT_MIN: usize = 23;
    pub const VTGID: usize = 24;
    pub const VPID: usize = 25;
    pub const PIDNS_INIT_START_TS: usize = 26;
    pub const CGROUPS: usize = 27;
    pub const ROOT: usize = 28;
    pub const START_TIME: usize = 29;
    pub const TTY: usize = 30;
    pub const LOGINUID: usize = 31;
}

pub mod iter_task_file_pipe_e {
    pub const FD: usize = 0;
    pub const PATH: usize = 1;
    pub const INO_NUM: usize = 2;
}

pub mod iter_task_file_memfd_e {
    pub const FD: usize = 0;
    pub const PATH: usize = 1;
    pub const INO_NUM: usize = 2;
}

pub mod iter_task_file_regular_e {
    pub const FD: usize = 0;
    pub const PATH: usize = 1;
    pub const FLAGS: usize = 2;
    pub const MNT_ID: usize = 3;
    pub const INO_NUM: usize = 4;
}

pub mod iter_task_file_directory_e {
    pub const FD: usize = 0;
    pub const PATH: usize = 1;
    pub const INO_NUM: usize = 2;
}

pub mod iter_task_file_socket_inet_e {
    pub const FD: usize = 0;
    pub const SK_TYPE: usize = 1;
    pub const SK_PROTO: usize = 2;
    pub const LOCAL_IP: usize = 3;
    pub const LOCAL_PORT: usize = 4;
    pub const REMOTE_IP: usize = 5;
    pub const REMOTE_PORT: usize = 6;
    pub const INO_NUM: usize = 7;
}

pub mod iter_task_file_socket_inet6_e {
    pub const FD: usize = 0;
    pub const SK_TYPE: usize = 1;
    pub const SK_PROTO: usize = 2;
    pub const LOCAL_IP: usize = 3;
    pub const LOCAL_PORT: usize = 4;
    pub const REMOTE_IP: usize = 5;
    pub const REMOTE_PORT: usize = 6;
    pub const INO_NUM: usize = 7;
}

pub mod iter_task_file_socket_unix_e {
    pub const FD: usize = 0;
    pub const SK_TYPE: usize = 1;
    pub const SK_PROTO: usize = 2;
    pub const SK_POINTER: usize = 3;
    pub const SUN_PATH: usize = 4;
    pub const INO_NUM: usize = 5;
}

pub mod iter_task_file_socket_netlink_e {
    pub const FD: usize = 0;
    pub const SK_TYPE: usize = 1;
    pub const SK_PROTO: usize = 2;
    pub const INO_NUM: usize = 3;
}

pub mod iter_task_file_anon_inode_e {
    pub const FD: usize = 0;
    pub const FD_TYPE: usize = 1;
    pub const PATH: usize = 2;
    pub const INO_NUM: usize = 3;
}

pub mod close_range_x {
    pub const RES: usize = 0;
    pub const FIRST: usize = 1;
    pub const LAST: usize = 2;
    pub const FLAGS: usize = 3;
}

pub mod keyctl_x {
    pub const RES: usize = 0;
    pub const OPERATION: usize = 1;
    pub const ARG2: usize = 2;
    pub const ARG3: usize = 3;
    pub const ARG4: usize = 4;
    pub const ARG5: usize = 5;
}
