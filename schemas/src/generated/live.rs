// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::generated::kernel_symbols::*;
use crate::special_rule::SpecialRule;
use crate::live::{BacklogProperty, FileProperty, LiveRule, VmSize};

pub(crate) static SCAP_NAMES: &[(&str, &str)] = &[
    ("EFD_CLOEXEC", "O_CLOEXEC"),
    ("EFD_NONBLOCK", "O_NONBLOCK"),
    ("SFD_CLOEXEC", "O_CLOEXEC"),
    ("SFD_NONBLOCK", "O_NONBLOCK"),
    ("SOCK_CLOEXEC", "O_CLOEXEC"),
    ("SOCK_NONBLOCK", "O_NONBLOCK"),
    ("IN_CLOEXEC", "O_CLOEXEC"),
    ("IN_NONBLOCK", "O_NONBLOCK"),
    ("TFD_CLOEXEC", "O_CLOEXEC"),
    ("TFD_NONBLOCK", "O_NONBLOCK"),
    ("MNT_FORCE", "FORCE"),
    ("MNT_DETACH", "DETACH"),
    ("MNT_EXPIRE", "EXPIRE"),
    ("UMOUNT_NOFOLLOW", "NOFOLLOW"),
    ("PTRACE_PEEKUSER", "PTRACE_PEEKUSR"),
    ("PTRACE_POKEUSER", "PTRACE_POKEUSR"),
    ("MAP_SHARED_VALIDATE", "MAP_SHARED"),
];

pub(crate) static ALIASES: &[(&str, &[&str])] = &[
    ("name", &["pathname", "target"]),
    ("path", &["pathname", "buf"]),
    ("filename", &["pathname"]),
    ("data", &["buf", "iov", "msg", "msgvec", "local_iov"]),
    ("size", &["count", "len", "iov", "msg", "msgvec"]),
    ("pos", &["offset", "pos_l", "offset_low"]),
    ("length", &["len"]),
    ("uid", &["owner"]),
    ("gid", &["group"]),
    ("proto", &["protocol"]),
    ("op", &["futex_op", "operation"]),
    ("addr", &["uaddr"]),
    ("pid", &["tgid"]),
    ("mode", &["mode"]),
    ("linkdirfd", &["newdirfd"]),
    ("olddir", &["olddirfd"]),
    ("newdir", &["newdirfd"]),
    ("mountfd", &["mount_fd"]),
    ("pid_fd", &["pidfd"]),
    ("target_fd", &["targetfd"]),
    ("fdin", &["fd_in"]),
    ("fdout", &["fd_out"]),
    ("dev", &["source"]),
    ("dir", &["target"]),
    ("type", &["filesystemtype"]),
    ("img", &["module_image"]),
    ("uargs", &["param_values"]),
];

pub(crate) static DEFAULT_RULES: &[(&str, LiveRule)] = &[
    ("vm_size", LiveRule::Vm(VmSize::Size)),
    ("vm_rss", LiveRule::Vm(VmSize::Rss)),
    ("vm_swap", LiveRule::Vm(VmSize::Swap)),
    ("ino", LiveRule::File(FileProperty::Ino)),
    ("tuple", LiveRule::Tuple { inbound: false }),
    ("msgcontrol", LiveRule::Control),
    ("fd1", LiveRule::Number { arg: "pipefd", offset: 0, width: 4, default: -1 }),
    ("fd2", LiveRule::Number { arg: "pipefd", offset: 4, width: 4, default: -1 }),
    ("queuepct", LiveRule::Backlog(BacklogProperty::Percent)),
    ("queuelen", LiveRule::Backlog(BacklogProperty::Length)),
    ("queuemax", LiveRule::Backlog(BacklogProperty::Max)),
    ("val", LiveRule::Special(SpecialRule::SockoptValue)),
];

pub(crate) static EVENTS: &[(&str, &[(&str, LiveRule)])] = &[
    ("PPME_SYSCALL_OPEN_X", &[
        ("flags", LiveRule::Special(SpecialRule::OpenFlags)),
        ("mode", LiveRule::Special(SpecialRule::OpenMode)),
        ("dev", LiveRule::File(FileProperty::Dev)),
    ]),
    ("PPME_SYSCALL_OPENAT_2_X", &[
        ("flags", LiveRule::Special(SpecialRule::OpenFlags)),
        ("mode", LiveRule::Special(SpecialRule::OpenMode)),
        ("dev", LiveRule::File(FileProperty::Dev)),
    ]),
    ("PPME_SYSCALL_OPENAT2_X", &[
        ("flags", LiveRule::Special(SpecialRule::OpenFlags)),
        ("mode", LiveRule::Special(SpecialRule::OpenMode)),
        ("resolve", LiveRule::Symbol { arg: "how", offset: 16, width: 8, table: &OPENAT2_RESOLVE }),
        ("dev", LiveRule::File(FileProperty::Dev)),
    ]),
    ("PPME_SYSCALL_OPEN_BY_HANDLE_AT_X", &[
        ("flags", LiveRule::Special(SpecialRule::OpenFlags)),
        ("path", LiveRule::Special(SpecialRule::NewFilePath)),
        ("dev", LiveRule::File(FileProperty::Dev)),
    ]),
    ("PPME_SYSCALL_CREAT_X", &[
        ("dev", LiveRule::File(FileProperty::Dev)),
        ("creat_flags", LiveRule::Special(SpecialRule::CreatFlags)),
    ]),
    ("PPME_SYSCALL_POLL_X", &[
        ("fds", LiveRule::Special(SpecialRule::FdList)),
    ]),
    ("PPME_SYSCALL_PPOLL_X", &[
        ("fds", LiveRule::Special(SpecialRule::FdList)),
        ("timeout", LiveRule::Duration("timeout")),
        ("sigmask", LiveRule::Number { arg: "sigmask", offset: 0, width: 4, default: 0 }),
    ]),
    ("PPME_SYSCALL_NANOSLEEP_X", &[
        ("interval", LiveRule::Duration("duration")),
    ]),
    ("PPME_SYSCALL_SENDFILE_X", &[
        ("offset", LiveRule::Number { arg: "offset", offset: 0, width: 8, default: 0 }),
    ]),
    ("PPME_SYSCALL_READV_X", &[
        ("size", LiveRule::Result),
    ]),
    ("PPME_SYSCALL_PREADV_X", &[
        ("size", LiveRule::Result),
    ]),
    ("PPME_SOCKET_SOCKET_X", &[
        ("flags", LiveRule::Flags { arg: "type", table: &SOCKET_FLAGS, symbols: None }),
    ]),
    ("PPME_SOCKET_CONNECT_X", &[
        ("addr", LiveRule::Sockaddr("addr")),
    ]),
    ("PPME_SOCKET_BIND_X", &[
        ("addr", LiveRule::Sockaddr("addr")),
    ]),
    ("PPME_SOCKET_ACCEPT_5_X", &[
        ("tuple", LiveRule::Tuple { inbound: true }),
    ]),
    ("PPME_SOCKET_ACCEPT4_6_X", &[
        ("tuple", LiveRule::Tuple { inbound: true }),
        ("flags", LiveRule::Flags { arg: "flags", table: &SOCKET_FLAGS, symbols: Some(&crate::generated::symbols::FILE_FLAGS) }),
    ]),
    ("PPME_SOCKET_RECVFROM_X", &[
        ("tuple", LiveRule::Tuple { inbound: true }),
    ]),
    ("PPME_SOCKET_RECVMSG_X", &[
        ("tuple", LiveRule::Tuple { inbound: true }),
        ("size", LiveRule::Result),
    ]),
    ("PPME_SOCKET_SENDMMSG_X", &[
        ("res", LiveRule::Special(SpecialRule::MessageResult)),
    ]),
    ("PPME_SOCKET_RECVMMSG_X", &[
        ("res", LiveRule::Special(SpecialRule::MessageResult)),
        ("tuple", LiveRule::Tuple { inbound: true }),
        ("size", LiveRule::Special(SpecialRule::MessageLength)),
    ]),
    ("PPME_SOCKET_SOCKETPAIR_X", &[
        ("fd1", LiveRule::Number { arg: "fds", offset: 0, width: 4, default: -1 }),
        ("fd2", LiveRule::Number { arg: "fds", offset: 4, width: 4, default: -1 }),
        ("source", LiveRule::Socket { peer: false }),
        ("peer", LiveRule::Socket { peer: true }),
    ]),
    ("PPME_SOCKET_SETSOCKOPT_X", &[
        ("optname", LiveRule::Special(SpecialRule::SockoptName)),
    ]),
    ("PPME_SOCKET_GETSOCKOPT_X", &[
        ("optname", LiveRule::Special(SpecialRule::SockoptName)),
        ("optlen", LiveRule::Number { arg: "optlen", offset: 0, width: 4, default: 0 }),
    ]),
    ("PPME_SYSCALL_SEMOP_X", &[
        ("sem_num_0", LiveRule::Number { arg: "sops", offset: 0, width: 2, default: 0 }),
        ("sem_op_0", LiveRule::Number { arg: "sops", offset: 2, width: 2, default: 0 }),
        ("sem_flg_0", LiveRule::Symbol { arg: "sops", offset: 4, width: 2, table: &SEMOP_FLAGS }),
        ("sem_num_1", LiveRule::Number { arg: "sops", offset: 6, width: 2, default: 0 }),
        ("sem_op_1", LiveRule::Number { arg: "sops", offset: 8, width: 2, default: 0 }),
        ("sem_flg_1", LiveRule::Symbol { arg: "sops", offset: 10, width: 2, table: &SEMOP_FLAGS }),
    ]),
    ("PPME_SYSCALL_SEMCTL_X", &[
        ("val", LiveRule::Special(SpecialRule::SemctlValue)),
    ]),
    ("PPME_SYSCALL_GETRLIMIT_X", &[
        ("cur", LiveRule::Number { arg: "rlim", offset: 0, width: 8, default: -1 }),
        ("max", LiveRule::Number { arg: "rlim", offset: 8, width: 8, default: -1 }),
    ]),
    ("PPME_SYSCALL_SETRLIMIT_X", &[
        ("cur", LiveRule::Number { arg: "rlim", offset: 0, width: 8, default: 0 }),
        ("max", LiveRule::Number { arg: "rlim", offset: 8, width: 8, default: 0 }),
    ]),
    ("PPME_SYSCALL_PRLIMIT_X", &[
        ("newcur", LiveRule::Number { arg: "new_limit", offset: 0, width: 8, default: 0 }),
        ("newmax", LiveRule::Number { arg: "new_limit", offset: 8, width: 8, default: 0 }),
        ("oldcur", LiveRule::Number { arg: "old_limit", offset: 0, width: 8, default: -1 }),
        ("oldmax", LiveRule::Number { arg: "old_limit", offset: 8, width: 8, default: -1 }),
    ]),
    ("PPME_SYSCALL_GETRESUID_X", &[
        ("ruid", LiveRule::Number { arg: "ruid", offset: 0, width: 4, default: 0 }),
        ("euid", LiveRule::Number { arg: "euid", offset: 0, width: 4, default: 0 }),
        ("suid", LiveRule::Number { arg: "suid", offset: 0, width: 4, default: 0 }),
    ]),
    ("PPME_SYSCALL_GETRESGID_X", &[
        ("rgid", LiveRule::Number { arg: "rgid", offset: 0, width: 4, default: 0 }),
        ("egid", LiveRule::Number { arg: "egid", offset: 0, width: 4, default: 0 }),
        ("sgid", LiveRule::Number { arg: "sgid", offset: 0, width: 4, default: 0 }),
    ]),
    ("PPME_SYSCALL_PTRACE_X", &[
        ("addr", LiveRule::Special(SpecialRule::PtraceAddr)),
        ("data", LiveRule::Special(SpecialRule::PtraceData)),
    ]),
    ("PPME_SYSCALL_CAPSET_X", &[
        ("cap_inheritable", LiveRule::Capabilities("datap", 8)),
        ("cap_permitted", LiveRule::Capabilities("datap", 4)),
        ("cap_effective", LiveRule::Capabilities("datap", 0)),
    ]),
    ("PPME_SYSCALL_MOUNT_X", &[
        ("flags", LiveRule::Special(SpecialRule::MountFlags)),
    ]),
    ("PPME_SYSCALL_PRCTL_X", &[
        ("arg2_str", LiveRule::Special(SpecialRule::PrctlText)),
        ("arg2_int", LiveRule::Special(SpecialRule::PrctlNumber)),
    ]),
    ("PPME_SYSCALL_QUOTACTL_X", &[
        ("quotafilepath", LiveRule::Special(SpecialRule::QuotaPath)),
        ("dqb_bhardlimit", LiveRule::Member { structure: "dqblk", arg: "addr", offset: 0, width: 8, presence_offset: 64, presence_bits: 0x1 }),
        ("dqb_bsoftlimit", LiveRule::Member { structure: "dqblk", arg: "addr", offset: 8, width: 8, presence_offset: 64, presence_bits: 0x1 }),
        ("dqb_curspace", LiveRule::Member { structure: "dqblk", arg: "addr", offset: 16, width: 8, presence_offset: 64, presence_bits: 0x2 }),
        ("dqb_ihardlimit", LiveRule::Member { structure: "dqblk", arg: "addr", offset: 24, width: 8, presence_offset: 64, presence_bits: 0x4 }),
        ("dqb_isoftlimit", LiveRule::Member { structure: "dqblk", arg: "addr", offset: 32, width: 8, presence_offset: 64, presence_bits: 0x4 }),
        ("dqb_btime", LiveRule::Member { structure: "dqblk", arg: "addr", offset: 48, width: 8, presence_offset: 64, presence_bits: 0x10 }),
        ("dqb_itime", LiveRule::Member { structure: "dqblk", arg: "addr", offset: 56, width: 8, presence_offset: 64, presence_bits: 0x20 }),
        ("dqi_bgrace", LiveRule::Member { structure: "dqinfo", arg: "addr", offset: 0, width: 8, presence_offset: 20, presence_bits: 0x1 }),
        ("dqi_igrace", LiveRule::Member { structure: "dqinfo", arg: "addr", offset: 8, width: 8, presence_offset: 20, presence_bits: 0x2 }),
        ("dqi_flags", LiveRule::Member { structure: "dqinfo", arg: "addr", offset: 16, width: 4, presence_offset: 20, presence_bits: 0x4 }),
        ("quota_fmt_out", LiveRule::Special(SpecialRule::QuotaFormatOut)),
        ("cmd", LiveRule::Special(SpecialRule::QuotaCommand)),
        ("type", LiveRule::Flags { arg: "op", table: &QUOTACTL_TYPE, symbols: None }),
        ("id", LiveRule::Special(SpecialRule::QuotaId)),
        ("quota_fmt", LiveRule::Special(SpecialRule::QuotaFormat)),
    ]),
    ("PPME_SYSCALL_KEYCTL_X", &[
        ("arg2", LiveRule::Special(SpecialRule::KeyctlValue)),
        ("arg3", LiveRule::Special(SpecialRule::KeyctlValue)),
        ("arg4", LiveRule::Special(SpecialRule::KeyctlValue)),
        ("arg5", LiveRule::Special(SpecialRule::KeyctlValue)),
    ]),
    ("PPME_SYSCALL_INOTIFY_INIT_X", &[
        ("flags", LiveRule::Zero),
    ]),
    ("PPME_SYSCALL_INOTIFY_INIT1_X", &[
        ("flags", LiveRule::Flags { arg: "flags", table: &PIPE_FLAGS, symbols: None }),
    ]),
    ("PPME_SYSCALL_DUP3_X", &[
        ("flags", LiveRule::Flags { arg: "flags", table: &PIPE_FLAGS, symbols: None }),
    ]),
    ("PPME_SYSCALL_PIPE2_X", &[
        ("flags", LiveRule::Flags { arg: "flags", table: &PIPE_FLAGS, symbols: None }),
    ]),
    ("PPME_SYSCALL_USERFAULTFD_X", &[
        ("flags", LiveRule::Flags { arg: "flags", table: &PIPE_FLAGS, symbols: None }),
    ]),
    ("PPME_SYSCALL_SIGNALFD_X", &[
        ("mask", LiveRule::Number { arg: "mask", offset: 0, width: 4, default: 0 }),
        ("flags", LiveRule::Zero),
    ]),
    ("PPME_SYSCALL_SIGNALFD4_X", &[
        ("mask", LiveRule::Number { arg: "mask", offset: 0, width: 4, default: 0 }),
    ]),
    ("PPME_SYSCALL_EVENTFD_X", &[
        ("flags", LiveRule::Zero),
    ]),
    ("PPME_SYSCALL_TIMERFD_CREATE_X", &[
        ("flags", LiveRule::Flags { arg: "flags", table: &TIMERFD_FLAGS, symbols: Some(&crate::generated::symbols::FILE_FLAGS) }),
    ]),
    ("PPME_SYSCALL_COPY_FILE_RANGE_X", &[
        ("offin", LiveRule::Number { arg: "off_in", offset: 0, width: 8, default: 0 }),
        ("offout", LiveRule::Number { arg: "off_out", offset: 0, width: 8, default: 0 }),
    ]),
    ("PPME_SYSCALL_IO_URING_SETUP_X", &[
        ("sq_entries", LiveRule::Number { arg: "params", offset: 0, width: 4, default: 0 }),
        ("cq_entries", LiveRule::Number { arg: "params", offset: 4, width: 4, default: 0 }),
        ("flags", LiveRule::Number { arg: "params", offset: 8, width: 4, default: 0 }),
        ("sq_thread_cpu", LiveRule::Number { arg: "params", offset: 12, width: 4, default: 0 }),
        ("sq_thread_idle", LiveRule::Number { arg: "params", offset: 16, width: 4, default: 0 }),
        ("features", LiveRule::Number { arg: "params", offset: 20, width: 4, default: 0 }),
    ]),
    ("PPME_SYSCALL_IO_URING_ENTER_X", &[
        ("sig", LiveRule::Number { arg: "sig", offset: 0, width: 4, default: 0 }),
    ]),
    ("PPME_SYSCALL_FSCONFIG_X", &[
        ("value_bytebuf", LiveRule::Special(SpecialRule::FsconfigBytes)),
        ("value_charbuf", LiveRule::Special(SpecialRule::FsconfigText)),
    ]),
    ("PPME_SYSCALL_LLSEEK_X", &[
        ("offset", LiveRule::Special(SpecialRule::LlseekOffset)),
    ]),
];
