// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::{KernelSymbols, Symbol};

pub(crate) static ACCESS_MODE: KernelSymbols = KernelSymbols { key: "access_mode", mask: 0x0, symbols: &[
    Symbol { name: "F_OK", value: 0x0 },
    Symbol { name: "X_OK", value: 0x1 },
    Symbol { name: "W_OK", value: 0x2 },
    Symbol { name: "R_OK", value: 0x4 },
] };

pub(crate) static AT_FLAGS: KernelSymbols = KernelSymbols { key: "at_flags", mask: 0x0, symbols: &[
    Symbol { name: "AT_SYMLINK_NOFOLLOW", value: 0x100 },
    Symbol { name: "AT_REMOVEDIR", value: 0x200 },
    Symbol { name: "AT_SYMLINK_FOLLOW", value: 0x400 },
    Symbol { name: "AT_NO_AUTOMOUNT", value: 0x800 },
    Symbol { name: "AT_EMPTY_PATH", value: 0x1000 },
    Symbol { name: "AT_STATX_FORCE_SYNC", value: 0x2000 },
    Symbol { name: "AT_STATX_DONT_SYNC", value: 0x4000 },
    Symbol { name: "AT_RECURSIVE", value: 0x8000 },
] };

pub(crate) static BPF_CMD: KernelSymbols = KernelSymbols { key: "bpf_cmd", mask: 0xffffffff, symbols: &[
    Symbol { name: "BPF_MAP_CREATE", value: 0x0 },
    Symbol { name: "BPF_MAP_LOOKUP_ELEM", value: 0x1 },
    Symbol { name: "BPF_MAP_UPDATE_ELEM", value: 0x2 },
    Symbol { name: "BPF_MAP_DELETE_ELEM", value: 0x3 },
    Symbol { name: "BPF_MAP_GET_NEXT_KEY", value: 0x4 },
    Symbol { name: "BPF_PROG_LOAD", value: 0x5 },
    Symbol { name: "BPF_OBJ_PIN", value: 0x6 },
    Symbol { name: "BPF_OBJ_GET", value: 0x7 },
    Symbol { name: "BPF_PROG_ATTACH", value: 0x8 },
    Symbol { name: "BPF_PROG_DETACH", value: 0x9 },
    Symbol { name: "BPF_PROG_TEST_RUN", value: 0xa },
    Symbol { name: "BPF_PROG_GET_NEXT_ID", value: 0xb },
    Symbol { name: "BPF_MAP_GET_NEXT_ID", value: 0xc },
    Symbol { name: "BPF_PROG_GET_FD_BY_ID", value: 0xd },
    Symbol { name: "BPF_MAP_GET_FD_BY_ID", value: 0xe },
    Symbol { name: "BPF_OBJ_GET_INFO_BY_FD", value: 0xf },
    Symbol { name: "BPF_PROG_QUERY", value: 0x10 },
    Symbol { name: "BPF_RAW_TRACEPOINT_OPEN", value: 0x11 },
    Symbol { name: "BPF_BTF_LOAD", value: 0x12 },
    Symbol { name: "BPF_BTF_GET_FD_BY_ID", value: 0x13 },
    Symbol { name: "BPF_TASK_FD_QUERY", value: 0x14 },
    Symbol { name: "BPF_MAP_LOOKUP_AND_DELETE_ELEM", value: 0x15 },
    Symbol { name: "BPF_MAP_FREEZE", value: 0x16 },
    Symbol { name: "BPF_BTF_GET_NEXT_ID", value: 0x17 },
    Symbol { name: "BPF_MAP_LOOKUP_BATCH", value: 0x18 },
    Symbol { name: "BPF_MAP_LOOKUP_AND_DELETE_BATCH", value: 0x19 },
    Symbol { name: "BPF_MAP_UPDATE_BATCH", value: 0x1a },
    Symbol { name: "BPF_MAP_DELETE_BATCH", value: 0x1b },
    Symbol { name: "BPF_LINK_CREATE", value: 0x1c },
    Symbol { name: "BPF_LINK_UPDATE", value: 0x1d },
    Symbol { name: "BPF_LINK_GET_FD_BY_ID", value: 0x1e },
    Symbol { name: "BPF_LINK_GET_NEXT_ID", value: 0x1f },
    Symbol { name: "BPF_ENABLE_STATS", value: 0x20 },
    Symbol { name: "BPF_ITER_CREATE", value: 0x21 },
    Symbol { name: "BPF_LINK_DETACH", value: 0x22 },
    Symbol { name: "BPF_PROG_BIND_MAP", value: 0x23 },
] };

pub(crate) static CLONE_FLAGS: KernelSymbols = KernelSymbols { key: "clone_flags", mask: 0xff, symbols: &[
    Symbol { name: "CLONE_NEWTIME", value: 0x80 },
    Symbol { name: "CLONE_VM", value: 0x100 },
    Symbol { name: "CLONE_FS", value: 0x200 },
    Symbol { name: "CLONE_FILES", value: 0x400 },
    Symbol { name: "CLONE_SIGHAND", value: 0x800 },
    Symbol { name: "CLONE_PIDFD", value: 0x1000 },
    Symbol { name: "CLONE_PTRACE", value: 0x2000 },
    Symbol { name: "CLONE_VFORK", value: 0x4000 },
    Symbol { name: "CLONE_PARENT", value: 0x8000 },
    Symbol { name: "CLONE_THREAD", value: 0x10000 },
    Symbol { name: "CLONE_NEWNS", value: 0x20000 },
    Symbol { name: "CLONE_SYSVSEM", value: 0x40000 },
    Symbol { name: "CLONE_SETTLS", value: 0x80000 },
    Symbol { name: "CLONE_PARENT_SETTID", value: 0x100000 },
    Symbol { name: "CLONE_CHILD_CLEARTID", value: 0x200000 },
    Symbol { name: "CLONE_DETACHED", value: 0x400000 },
    Symbol { name: "CLONE_UNTRACED", value: 0x800000 },
    Symbol { name: "CLONE_CHILD_SETTID", value: 0x1000000 },
    Symbol { name: "CLONE_NEWCGROUP", value: 0x2000000 },
    Symbol { name: "CLONE_NEWUTS", value: 0x4000000 },
    Symbol { name: "CLONE_NEWIPC", value: 0x8000000 },
    Symbol { name: "CLONE_NEWUSER", value: 0x10000000 },
    Symbol { name: "CLONE_NEWPID", value: 0x20000000 },
    Symbol { name: "CLONE_NEWNET", value: 0x40000000 },
    Symbol { name: "CLONE_IO", value: 0x80000000 },
] };

pub(crate) static CLOSE_RANGE_FLAGS: KernelSymbols = KernelSymbols { key: "close_range_flags", mask: 0x0, symbols: &[
    Symbol { name: "CLOSE_RANGE_UNSHARE", value: 0x2 },
    Symbol { name: "CLOSE_RANGE_CLOEXEC", value: 0x4 },
] };

pub(crate) static EPOLL_CREATE1_FLAGS: KernelSymbols = KernelSymbols { key: "epoll_create1_flags", mask: 0x0, symbols: &[
    Symbol { name: "EPOLL_CLOEXEC", value: 0x80000 },
] };

pub(crate) static EPOLL_CTL_OP: KernelSymbols = KernelSymbols { key: "epoll_ctl_op", mask: 0xffffffff, symbols: &[
    Symbol { name: "EPOLL_CTL_ADD", value: 0x1 },
    Symbol { name: "EPOLL_CTL_DEL", value: 0x2 },
    Symbol { name: "EPOLL_CTL_MOD", value: 0x3 },
] };

pub(crate) static EVENTFD_FLAGS: KernelSymbols = KernelSymbols { key: "eventfd_flags", mask: 0x0, symbols: &[
    Symbol { name: "EFD_SEMAPHORE", value: 0x1 },
    Symbol { name: "EFD_NONBLOCK", value: 0x800 },
    Symbol { name: "EFD_CLOEXEC", value: 0x80000 },
] };

pub(crate) static EXECVEAT_FLAGS: KernelSymbols = KernelSymbols { key: "execveat_flags", mask: 0x0, symbols: &[
    Symbol { name: "AT_SYMLINK_NOFOLLOW", value: 0x100 },
    Symbol { name: "AT_EMPTY_PATH", value: 0x1000 },
] };

pub(crate) static FADVISE_ADVICE: KernelSymbols = KernelSymbols { key: "fadvise_advice", mask: 0xffffffff, symbols: &[
    Symbol { name: "POSIX_FADV_NORMAL", value: 0x0 },
    Symbol { name: "POSIX_FADV_RANDOM", value: 0x1 },
    Symbol { name: "POSIX_FADV_SEQUENTIAL", value: 0x2 },
    Symbol { name: "POSIX_FADV_WILLNEED", value: 0x3 },
    Symbol { name: "POSIX_FADV_DONTNEED", value: 0x4 },
    Symbol { name: "POSIX_FADV_NOREUSE", value: 0x5 },
] };

pub(crate) static FALLOCATE_MODE: KernelSymbols = KernelSymbols { key: "fallocate_mode", mask: 0x0, symbols: &[
    Symbol { name: "FALLOC_FL_KEEP_SIZE", value: 0x1 },
    Symbol { name: "FALLOC_FL_PUNCH_HOLE", value: 0x2 },
    Symbol { name: "FALLOC_FL_NO_HIDE_STALE", value: 0x4 },
    Symbol { name: "FALLOC_FL_COLLAPSE_RANGE", value: 0x8 },
    Symbol { name: "FALLOC_FL_ZERO_RANGE", value: 0x10 },
    Symbol { name: "FALLOC_FL_INSERT_RANGE", value: 0x20 },
    Symbol { name: "FALLOC_FL_UNSHARE_RANGE", value: 0x40 },
] };

pub(crate) static FCNTL_CMD: KernelSymbols = KernelSymbols { key: "fcntl_cmd", mask: 0xffffffff, symbols: &[
    Symbol { name: "F_DUPFD", value: 0x0 },
    Symbol { name: "F_GETFD", value: 0x1 },
    Symbol { name: "F_SETFD", value: 0x2 },
    Symbol { name: "F_GETFL", value: 0x3 },
    Symbol { name: "F_SETFL", value: 0x4 },
    Symbol { name: "F_GETLK", value: 0x5 },
    Symbol { name: "F_SETLK", value: 0x6 },
    Symbol { name: "F_SETLKW", value: 0x7 },
    Symbol { name: "F_SETOWN", value: 0x8 },
    Symbol { name: "F_GETOWN", value: 0x9 },
    Symbol { name: "F_SETSIG", value: 0xa },
    Symbol { name: "F_GETSIG", value: 0xb },
    Symbol { name: "F_SETOWN_EX", value: 0xf },
    Symbol { name: "F_GETOWN_EX", value: 0x10 },
    Symbol { name: "F_OFD_GETLK", value: 0x24 },
    Symbol { name: "F_OFD_SETLK", value: 0x25 },
    Symbol { name: "F_OFD_SETLKW", value: 0x26 },
    Symbol { name: "F_SETLEASE", value: 0x400 },
    Symbol { name: "F_GETLEASE", value: 0x401 },
    Symbol { name: "F_NOTIFY", value: 0x402 },
    Symbol { name: "F_CANCELLK", value: 0x405 },
    Symbol { name: "F_DUPFD_CLOEXEC", value: 0x406 },
    Symbol { name: "F_SETPIPE_SZ", value: 0x407 },
    Symbol { name: "F_GETPIPE_SZ", value: 0x408 },
    Symbol { name: "F_ADD_SEALS", value: 0x409 },
    Symbol { name: "F_GET_SEALS", value: 0x40a },
    Symbol { name: "F_GET_RW_HINT", value: 0x40b },
    Symbol { name: "F_SET_RW_HINT", value: 0x40c },
    Symbol { name: "F_GET_FILE_RW_HINT", value: 0x40d },
    Symbol { name: "F_SET_FILE_RW_HINT", value: 0x40e },
] };

pub(crate) static FINIT_MODULE_FLAGS: KernelSymbols = KernelSymbols { key: "finit_module_flags", mask: 0x0, symbols: &[
    Symbol { name: "MODULE_INIT_IGNORE_MODVERSIONS", value: 0x1 },
    Symbol { name: "MODULE_INIT_IGNORE_VERMAGIC", value: 0x2 },
    Symbol { name: "MODULE_INIT_COMPRESSED_FILE", value: 0x4 },
] };

pub(crate) static FLOCK_OPERATION: KernelSymbols = KernelSymbols { key: "flock_operation", mask: 0x0, symbols: &[
    Symbol { name: "LOCK_SH", value: 0x1 },
    Symbol { name: "LOCK_EX", value: 0x2 },
    Symbol { name: "LOCK_NB", value: 0x4 },
    Symbol { name: "LOCK_UN", value: 0x8 },
] };

pub(crate) static FSCONFIG_CMD: KernelSymbols = KernelSymbols { key: "fsconfig_cmd", mask: 0xffffffff, symbols: &[
    Symbol { name: "FSCONFIG_SET_FLAG", value: 0x0 },
    Symbol { name: "FSCONFIG_SET_STRING", value: 0x1 },
    Symbol { name: "FSCONFIG_SET_BINARY", value: 0x2 },
    Symbol { name: "FSCONFIG_SET_PATH", value: 0x3 },
    Symbol { name: "FSCONFIG_SET_PATH_EMPTY", value: 0x4 },
    Symbol { name: "FSCONFIG_SET_FD", value: 0x5 },
    Symbol { name: "FSCONFIG_CMD_CREATE", value: 0x6 },
    Symbol { name: "FSCONFIG_CMD_RECONFIGURE", value: 0x7 },
] };

pub(crate) static FUTEX_OP: KernelSymbols = KernelSymbols { key: "futex_op", mask: 0x7f, symbols: &[
    Symbol { name: "FUTEX_WAIT", value: 0x0 },
    Symbol { name: "FUTEX_WAKE", value: 0x1 },
    Symbol { name: "FUTEX_FD", value: 0x2 },
    Symbol { name: "FUTEX_REQUEUE", value: 0x3 },
    Symbol { name: "FUTEX_CMP_REQUEUE", value: 0x4 },
    Symbol { name: "FUTEX_WAKE_OP", value: 0x5 },
    Symbol { name: "FUTEX_LOCK_PI", value: 0x6 },
    Symbol { name: "FUTEX_UNLOCK_PI", value: 0x7 },
    Symbol { name: "FUTEX_TRYLOCK_PI", value: 0x8 },
    Symbol { name: "FUTEX_WAIT_BITSET", value: 0x9 },
    Symbol { name: "FUTEX_WAKE_BITSET", value: 0xa },
    Symbol { name: "FUTEX_WAIT_REQUEUE_PI", value: 0xb },
    Symbol { name: "FUTEX_CMP_REQUEUE_PI", value: 0xc },
    Symbol { name: "FUTEX_LOCK_PI2", value: 0xd },
    Symbol { name: "FUTEX_PRIVATE_FLAG", value: 0x80 },
    Symbol { name: "FUTEX_CLOCK_REALTIME", value: 0x100 },
] };

pub(crate) static GETRANDOM_FLAGS: KernelSymbols = KernelSymbols { key: "getrandom_flags", mask: 0x0, symbols: &[
    Symbol { name: "GRND_NONBLOCK", value: 0x1 },
    Symbol { name: "GRND_RANDOM", value: 0x2 },
    Symbol { name: "GRND_INSECURE", value: 0x4 },
] };

pub(crate) static INOTIFY_MASK: KernelSymbols = KernelSymbols { key: "inotify_mask", mask: 0x0, symbols: &[
    Symbol { name: "IN_ACCESS", value: 0x1 },
    Symbol { name: "IN_MODIFY", value: 0x2 },
    Symbol { name: "IN_ATTRIB", value: 0x4 },
    Symbol { name: "IN_CLOSE_WRITE", value: 0x8 },
    Symbol { name: "IN_CLOSE_NOWRITE", value: 0x10 },
    Symbol { name: "IN_OPEN", value: 0x20 },
    Symbol { name: "IN_MOVED_FROM", value: 0x40 },
    Symbol { name: "IN_MOVED_TO", value: 0x80 },
    Symbol { name: "IN_CREATE", value: 0x100 },
    Symbol { name: "IN_DELETE", value: 0x200 },
    Symbol { name: "IN_DELETE_SELF", value: 0x400 },
    Symbol { name: "IN_MOVE_SELF", value: 0x800 },
    Symbol { name: "IN_UNMOUNT", value: 0x2000 },
    Symbol { name: "IN_Q_OVERFLOW", value: 0x4000 },
    Symbol { name: "IN_IGNORED", value: 0x8000 },
    Symbol { name: "IN_ONLYDIR", value: 0x1000000 },
    Symbol { name: "IN_DONT_FOLLOW", value: 0x2000000 },
    Symbol { name: "IN_EXCL_UNLINK", value: 0x4000000 },
    Symbol { name: "IN_MASK_CREATE", value: 0x10000000 },
    Symbol { name: "IN_MASK_ADD", value: 0x20000000 },
    Symbol { name: "IN_ISDIR", value: 0x40000000 },
    Symbol { name: "IN_ONESHOT", value: 0x80000000 },
] };

pub(crate) static IO_URING_ENTER_FLAGS: KernelSymbols = KernelSymbols { key: "io_uring_enter_flags", mask: 0x0, symbols: &[
    Symbol { name: "IORING_ENTER_GETEVENTS", value: 0x1 },
    Symbol { name: "IORING_ENTER_SQ_WAKEUP", value: 0x2 },
    Symbol { name: "IORING_ENTER_SQ_WAIT", value: 0x4 },
    Symbol { name: "IORING_ENTER_EXT_ARG", value: 0x8 },
    Symbol { name: "IORING_ENTER_REGISTERED_RING", value: 0x10 },
] };

pub(crate) static IO_URING_REGISTER_OPCODE: KernelSymbols = KernelSymbols { key: "io_uring_register_opcode", mask: 0xffffffff, symbols: &[
    Symbol { name: "IORING_REGISTER_BUFFERS", value: 0x0 },
    Symbol { name: "IORING_UNREGISTER_BUFFERS", value: 0x1 },
    Symbol { name: "IORING_REGISTER_FILES", value: 0x2 },
    Symbol { name: "IORING_UNREGISTER_FILES", value: 0x3 },
    Symbol { name: "IORING_REGISTER_EVENTFD", value: 0x4 },
    Symbol { name: "IORING_UNREGISTER_EVENTFD", value: 0x5 },
    Symbol { name: "IORING_REGISTER_FILES_UPDATE", value: 0x6 },
    Symbol { name: "IORING_REGISTER_EVENTFD_ASYNC", value: 0x7 },
    Symbol { name: "IORING_REGISTER_PROBE", value: 0x8 },
    Symbol { name: "IORING_REGISTER_PERSONALITY", value: 0x9 },
    Symbol { name: "IORING_UNREGISTER_PERSONALITY", value: 0xa },
    Symbol { name: "IORING_REGISTER_RESTRICTIONS", value: 0xb },
    Symbol { name: "IORING_REGISTER_ENABLE_RINGS", value: 0xc },
    Symbol { name: "IORING_REGISTER_FILES2", value: 0xd },
    Symbol { name: "IORING_REGISTER_FILES_UPDATE2", value: 0xe },
    Symbol { name: "IORING_REGISTER_BUFFERS2", value: 0xf },
    Symbol { name: "IORING_REGISTER_BUFFERS_UPDATE", value: 0x10 },
    Symbol { name: "IORING_REGISTER_IOWQ_AFF", value: 0x11 },
    Symbol { name: "IORING_UNREGISTER_IOWQ_AFF", value: 0x12 },
    Symbol { name: "IORING_REGISTER_IOWQ_MAX_WORKERS", value: 0x13 },
    Symbol { name: "IORING_REGISTER_RING_FDS", value: 0x14 },
    Symbol { name: "IORING_UNREGISTER_RING_FDS", value: 0x15 },
    Symbol { name: "IORING_REGISTER_PBUF_RING", value: 0x16 },
    Symbol { name: "IORING_UNREGISTER_PBUF_RING", value: 0x17 },
    Symbol { name: "IORING_REGISTER_SYNC_CANCEL", value: 0x18 },
    Symbol { name: "IORING_REGISTER_FILE_ALLOC_RANGE", value: 0x19 },
] };

pub(crate) static IPC_CMD: KernelSymbols = KernelSymbols { key: "ipc_cmd", mask: 0xffffffff, symbols: &[
    Symbol { name: "IPC_RMID", value: 0x0 },
    Symbol { name: "IPC_SET", value: 0x1 },
    Symbol { name: "IPC_STAT", value: 0x2 },
    Symbol { name: "IPC_INFO", value: 0x3 },
] };

pub(crate) static IPC_FLAGS: KernelSymbols = KernelSymbols { key: "ipc_flags", mask: 0x1ff, symbols: &[
    Symbol { name: "IPC_CREAT", value: 0x200 },
    Symbol { name: "IPC_EXCL", value: 0x400 },
    Symbol { name: "IPC_NOWAIT", value: 0x800 },
] };

pub(crate) static ITIMER_WHICH: KernelSymbols = KernelSymbols { key: "itimer_which", mask: 0xffffffff, symbols: &[
    Symbol { name: "ITIMER_REAL", value: 0x0 },
    Symbol { name: "ITIMER_VIRTUAL", value: 0x1 },
    Symbol { name: "ITIMER_PROF", value: 0x2 },
] };

pub(crate) static KCMP_TYPE: KernelSymbols = KernelSymbols { key: "kcmp_type", mask: 0xffffffff, symbols: &[
    Symbol { name: "KCMP_FILE", value: 0x0 },
    Symbol { name: "KCMP_VM", value: 0x1 },
    Symbol { name: "KCMP_FILES", value: 0x2 },
    Symbol { name: "KCMP_FS", value: 0x3 },
    Symbol { name: "KCMP_SIGHAND", value: 0x4 },
    Symbol { name: "KCMP_IO", value: 0x5 },
    Symbol { name: "KCMP_SYSVSEM", value: 0x6 },
    Symbol { name: "KCMP_EPOLL_TFD", value: 0x7 },
] };

pub(crate) static KEYCTL_OPERATION: KernelSymbols = KernelSymbols { key: "keyctl_operation", mask: 0xffffffff, symbols: &[
    Symbol { name: "KEYCTL_GET_KEYRING_ID", value: 0x0 },
    Symbol { name: "KEYCTL_JOIN_SESSION_KEYRING", value: 0x1 },
    Symbol { name: "KEYCTL_UPDATE", value: 0x2 },
    Symbol { name: "KEYCTL_REVOKE", value: 0x3 },
    Symbol { name: "KEYCTL_CHOWN", value: 0x4 },
    Symbol { name: "KEYCTL_SETPERM", value: 0x5 },
    Symbol { name: "KEYCTL_DESCRIBE", value: 0x6 },
    Symbol { name: "KEYCTL_CLEAR", value: 0x7 },
    Symbol { name: "KEYCTL_LINK", value: 0x8 },
    Symbol { name: "KEYCTL_UNLINK", value: 0x9 },
    Symbol { name: "KEYCTL_SEARCH", value: 0xa },
    Symbol { name: "KEYCTL_READ", value: 0xb },
    Symbol { name: "KEYCTL_INSTANTIATE", value: 0xc },
    Symbol { name: "KEYCTL_NEGATE", value: 0xd },
    Symbol { name: "KEYCTL_SET_REQKEY_KEYRING", value: 0xe },
    Symbol { name: "KEYCTL_SET_TIMEOUT", value: 0xf },
    Symbol { name: "KEYCTL_ASSUME_AUTHORITY", value: 0x10 },
    Symbol { name: "KEYCTL_GET_SECURITY", value: 0x11 },
    Symbol { name: "KEYCTL_SESSION_TO_PARENT", value: 0x12 },
    Symbol { name: "KEYCTL_REJECT", value: 0x13 },
    Symbol { name: "KEYCTL_INSTANTIATE_IOV", value: 0x14 },
    Symbol { name: "KEYCTL_INVALIDATE", value: 0x15 },
    Symbol { name: "KEYCTL_GET_PERSISTENT", value: 0x16 },
    Symbol { name: "KEYCTL_DH_COMPUTE", value: 0x17 },
    Symbol { name: "KEYCTL_PKEY_QUERY", value: 0x18 },
    Symbol { name: "KEYCTL_PKEY_ENCRYPT", value: 0x19 },
    Symbol { name: "KEYCTL_PKEY_DECRYPT", value: 0x1a },
    Symbol { name: "KEYCTL_PKEY_SIGN", value: 0x1b },
    Symbol { name: "KEYCTL_PKEY_VERIFY", value: 0x1c },
    Symbol { name: "KEYCTL_RESTRICT_KEYRING", value: 0x1d },
    Symbol { name: "KEYCTL_MOVE", value: 0x1e },
    Symbol { name: "KEYCTL_CAPABILITIES", value: 0x1f },
    Symbol { name: "KEYCTL_WATCH_KEY", value: 0x20 },
] };

pub(crate) static LANDLOCK_RULE_TYPE: KernelSymbols = KernelSymbols { key: "landlock_rule_type", mask: 0xffffffff, symbols: &[
    Symbol { name: "LANDLOCK_RULE_PATH_BENEATH", value: 0x1 },
] };

pub(crate) static MADVISE_ADVICE: KernelSymbols = KernelSymbols { key: "madvise_advice", mask: 0xffffffff, symbols: &[
    Symbol { name: "MADV_NORMAL", value: 0x0 },
    Symbol { name: "MADV_RANDOM", value: 0x1 },
    Symbol { name: "MADV_SEQUENTIAL", value: 0x2 },
    Symbol { name: "MADV_WILLNEED", value: 0x3 },
    Symbol { name: "MADV_DONTNEED", value: 0x4 },
    Symbol { name: "MADV_FREE", value: 0x8 },
    Symbol { name: "MADV_REMOVE", value: 0x9 },
    Symbol { name: "MADV_DONTFORK", value: 0xa },
    Symbol { name: "MADV_DOFORK", value: 0xb },
    Symbol { name: "MADV_MERGEABLE", value: 0xc },
    Symbol { name: "MADV_UNMERGEABLE", value: 0xd },
    Symbol { name: "MADV_HUGEPAGE", value: 0xe },
    Symbol { name: "MADV_NOHUGEPAGE", value: 0xf },
    Symbol { name: "MADV_DONTDUMP", value: 0x10 },
    Symbol { name: "MADV_DODUMP", value: 0x11 },
    Symbol { name: "MADV_WIPEONFORK", value: 0x12 },
    Symbol { name: "MADV_KEEPONFORK", value: 0x13 },
    Symbol { name: "MADV_COLD", value: 0x14 },
    Symbol { name: "MADV_PAGEOUT", value: 0x15 },
    Symbol { name: "MADV_POPULATE_READ", value: 0x16 },
    Symbol { name: "MADV_POPULATE_WRITE", value: 0x17 },
    Symbol { name: "MADV_DONTNEED_LOCKED", value: 0x18 },
    Symbol { name: "MADV_COLLAPSE", value: 0x19 },
    Symbol { name: "MADV_HWPOISON", value: 0x64 },
    Symbol { name: "MADV_SOFT_OFFLINE", value: 0x65 },
] };

pub(crate) static MEMFD_CREATE_FLAGS: KernelSymbols = KernelSymbols { key: "memfd_create_flags", mask: 0x0, symbols: &[
    Symbol { name: "MFD_CLOEXEC", value: 0x1 },
    Symbol { name: "MFD_ALLOW_SEALING", value: 0x2 },
    Symbol { name: "MFD_HUGETLB", value: 0x4 },
] };

pub(crate) static MLOCK2_FLAGS: KernelSymbols = KernelSymbols { key: "mlock2_flags", mask: 0x0, symbols: &[
    Symbol { name: "MLOCK_ONFAULT", value: 0x1 },
] };

pub(crate) static MLOCKALL_FLAGS: KernelSymbols = KernelSymbols { key: "mlockall_flags", mask: 0x0, symbols: &[
    Symbol { name: "MCL_CURRENT", value: 0x1 },
    Symbol { name: "MCL_FUTURE", value: 0x2 },
    Symbol { name: "MCL_ONFAULT", value: 0x4 },
] };

pub(crate) static MMAP_FLAGS: KernelSymbols = KernelSymbols { key: "mmap_flags", mask: 0xf, symbols: &[
    Symbol { name: "MAP_SHARED", value: 0x1 },
    Symbol { name: "MAP_PRIVATE", value: 0x2 },
    Symbol { name: "MAP_SHARED_VALIDATE", value: 0x3 },
    Symbol { name: "MAP_FIXED", value: 0x10 },
    Symbol { name: "MAP_ANONYMOUS", value: 0x20 },
    Symbol { name: "MAP_32BIT", value: 0x40 },
    Symbol { name: "MAP_GROWSDOWN", value: 0x100 },
    Symbol { name: "MAP_DENYWRITE", value: 0x800 },
    Symbol { name: "MAP_EXECUTABLE", value: 0x1000 },
    Symbol { name: "MAP_LOCKED", value: 0x2000 },
    Symbol { name: "MAP_NORESERVE", value: 0x4000 },
    Symbol { name: "MAP_POPULATE", value: 0x8000 },
    Symbol { name: "MAP_NONBLOCK", value: 0x10000 },
    Symbol { name: "MAP_STACK", value: 0x20000 },
    Symbol { name: "MAP_HUGETLB", value: 0x40000 },
    Symbol { name: "MAP_SYNC", value: 0x80000 },
    Symbol { name: "MAP_FIXED_NOREPLACE", value: 0x100000 },
] };

pub(crate) static MMAP_PROT: KernelSymbols = KernelSymbols { key: "mmap_prot", mask: 0x0, symbols: &[
    Symbol { name: "PROT_NONE", value: 0x0 },
    Symbol { name: "PROT_READ", value: 0x1 },
    Symbol { name: "PROT_WRITE", value: 0x2 },
    Symbol { name: "PROT_EXEC", value: 0x4 },
    Symbol { name: "PROT_GROWSDOWN", value: 0x1000000 },
    Symbol { name: "PROT_GROWSUP", value: 0x2000000 },
] };

pub(crate) static MOUNT_FLAGS: KernelSymbols = KernelSymbols { key: "mount_flags", mask: 0x0, symbols: &[
    Symbol { name: "MS_RDONLY", value: 0x1 },
    Symbol { name: "MS_NOSUID", value: 0x2 },
    Symbol { name: "MS_NODEV", value: 0x4 },
    Symbol { name: "MS_NOEXEC", value: 0x8 },
    Symbol { name: "MS_SYNCHRONOUS", value: 0x10 },
    Symbol { name: "MS_REMOUNT", value: 0x20 },
    Symbol { name: "MS_MANDLOCK", value: 0x40 },
    Symbol { name: "MS_DIRSYNC", value: 0x80 },
    Symbol { name: "MS_NOSYMFOLLOW", value: 0x100 },
    Symbol { name: "MS_NOATIME", value: 0x400 },
    Symbol { name: "MS_NODIRATIME", value: 0x800 },
    Symbol { name: "MS_BIND", value: 0x1000 },
    Symbol { name: "MS_MOVE", value: 0x2000 },
    Symbol { name: "MS_REC", value: 0x4000 },
    Symbol { name: "MS_SILENT", value: 0x8000 },
    Symbol { name: "MS_POSIXACL", value: 0x10000 },
    Symbol { name: "MS_UNBINDABLE", value: 0x20000 },
    Symbol { name: "MS_PRIVATE", value: 0x40000 },
    Symbol { name: "MS_SLAVE", value: 0x80000 },
    Symbol { name: "MS_SHARED", value: 0x100000 },
    Symbol { name: "MS_RELATIME", value: 0x200000 },
    Symbol { name: "MS_I_VERSION", value: 0x800000 },
    Symbol { name: "MS_STRICTATIME", value: 0x1000000 },
    Symbol { name: "MS_LAZYTIME", value: 0x2000000 },
] };

pub(crate) static MREMAP_FLAGS: KernelSymbols = KernelSymbols { key: "mremap_flags", mask: 0x0, symbols: &[
    Symbol { name: "MREMAP_MAYMOVE", value: 0x1 },
    Symbol { name: "MREMAP_FIXED", value: 0x2 },
    Symbol { name: "MREMAP_DONTUNMAP", value: 0x4 },
] };

pub(crate) static MSG_FLAGS: KernelSymbols = KernelSymbols { key: "msg_flags", mask: 0x0, symbols: &[
    Symbol { name: "MSG_OOB", value: 0x1 },
    Symbol { name: "MSG_PEEK", value: 0x2 },
    Symbol { name: "MSG_DONTROUTE", value: 0x4 },
    Symbol { name: "MSG_CTRUNC", value: 0x8 },
    Symbol { name: "MSG_PROXY", value: 0x10 },
    Symbol { name: "MSG_TRUNC", value: 0x20 },
    Symbol { name: "MSG_DONTWAIT", value: 0x40 },
    Symbol { name: "MSG_EOR", value: 0x80 },
    Symbol { name: "MSG_WAITALL", value: 0x100 },
    Symbol { name: "MSG_CONFIRM", value: 0x800 },
    Symbol { name: "MSG_RST", value: 0x1000 },
    Symbol { name: "MSG_ERRQUEUE", value: 0x2000 },
    Symbol { name: "MSG_NOSIGNAL", value: 0x4000 },
    Symbol { name: "MSG_MORE", value: 0x8000 },
    Symbol { name: "MSG_WAITFORONE", value: 0x10000 },
    Symbol { name: "MSG_BATCH", value: 0x40000 },
    Symbol { name: "MSG_ZEROCOPY", value: 0x4000000 },
    Symbol { name: "MSG_FASTOPEN", value: 0x20000000 },
    Symbol { name: "MSG_CMSG_CLOEXEC", value: 0x40000000 },
] };

pub(crate) static MSG_QUEUE_FLAGS: KernelSymbols = KernelSymbols { key: "msg_queue_flags", mask: 0x0, symbols: &[
    Symbol { name: "IPC_NOWAIT", value: 0x800 },
    Symbol { name: "MSG_NOERROR", value: 0x1000 },
    Symbol { name: "MSG_EXCEPT", value: 0x2000 },
    Symbol { name: "MSG_COPY", value: 0x4000 },
] };

pub(crate) static MSYNC_FLAGS: KernelSymbols = KernelSymbols { key: "msync_flags", mask: 0x0, symbols: &[
    Symbol { name: "MS_ASYNC", value: 0x1 },
    Symbol { name: "MS_INVALIDATE", value: 0x2 },
    Symbol { name: "MS_SYNC", value: 0x4 },
] };

pub(crate) static OPEN_FLAGS: KernelSymbols = KernelSymbols { key: "open_flags", mask: 0x3, symbols: &[
    Symbol { name: "O_RDONLY", value: 0x0 },
    Symbol { name: "O_WRONLY", value: 0x1 },
    Symbol { name: "O_RDWR", value: 0x2 },
    Symbol { name: "O_SYNC", value: 0x101000 },
    Symbol { name: "O_TMPFILE", value: if cfg!(target_arch = "aarch64") { 0x404000 } else { 0x410000 } },
    Symbol { name: "O_CREAT", value: 0x40 },
    Symbol { name: "O_EXCL", value: 0x80 },
    Symbol { name: "O_NOCTTY", value: 0x100 },
    Symbol { name: "O_TRUNC", value: 0x200 },
    Symbol { name: "O_APPEND", value: 0x400 },
    Symbol { name: "O_NONBLOCK", value: 0x800 },
    Symbol { name: "O_DSYNC", value: 0x1000 },
    Symbol { name: "FASYNC", value: 0x2000 },
    Symbol { name: "O_DIRECT", value: if cfg!(target_arch = "aarch64") { 0x10000 } else { 0x4000 } },
    Symbol { name: "O_LARGEFILE", value: if cfg!(target_arch = "aarch64") { 0x20000 } else { 0x8000 } },
    Symbol { name: "O_DIRECTORY", value: if cfg!(target_arch = "aarch64") { 0x4000 } else { 0x10000 } },
    Symbol { name: "O_NOFOLLOW", value: if cfg!(target_arch = "aarch64") { 0x8000 } else { 0x20000 } },
    Symbol { name: "O_NOATIME", value: 0x40000 },
    Symbol { name: "O_CLOEXEC", value: 0x80000 },
    Symbol { name: "O_PATH", value: 0x200000 },
] };

pub(crate) static OPENAT2_RESOLVE: KernelSymbols = KernelSymbols { key: "openat2_resolve", mask: 0x0, symbols: &[
    Symbol { name: "RESOLVE_NO_XDEV", value: 0x1 },
    Symbol { name: "RESOLVE_NO_MAGICLINKS", value: 0x2 },
    Symbol { name: "RESOLVE_NO_SYMLINKS", value: 0x4 },
    Symbol { name: "RESOLVE_BENEATH", value: 0x8 },
    Symbol { name: "RESOLVE_IN_ROOT", value: 0x10 },
    Symbol { name: "RESOLVE_CACHED", value: 0x20 },
] };

pub(crate) static PERF_EVENT_OPEN_FLAGS: KernelSymbols = KernelSymbols { key: "perf_event_open_flags", mask: 0x0, symbols: &[
    Symbol { name: "PERF_FLAG_FD_NO_GROUP", value: 0x1 },
    Symbol { name: "PERF_FLAG_FD_OUTPUT", value: 0x2 },
    Symbol { name: "PERF_FLAG_PID_CGROUP", value: 0x4 },
    Symbol { name: "PERF_FLAG_FD_CLOEXEC", value: 0x8 },
] };

pub(crate) static PIDFD_OPEN_FLAGS: KernelSymbols = KernelSymbols { key: "pidfd_open_flags", mask: 0x0, symbols: &[
    Symbol { name: "PIDFD_THREAD", value: 0x80 },
    Symbol { name: "PIDFD_NONBLOCK", value: 0x800 },
] };

pub(crate) static PIPE_FLAGS: KernelSymbols = KernelSymbols { key: "pipe_flags", mask: 0x0, symbols: &[
    Symbol { name: "O_NONBLOCK", value: 0x800 },
    Symbol { name: "O_DIRECT", value: if cfg!(target_arch = "aarch64") { 0x10000 } else { 0x4000 } },
    Symbol { name: "O_CLOEXEC", value: 0x80000 },
] };

pub(crate) static POLL_EVENTS: KernelSymbols = KernelSymbols { key: "poll_events", mask: 0x0, symbols: &[
    Symbol { name: "POLLIN", value: 0x1 },
    Symbol { name: "POLLPRI", value: 0x2 },
    Symbol { name: "POLLOUT", value: 0x4 },
    Symbol { name: "POLLERR", value: 0x8 },
    Symbol { name: "POLLHUP", value: 0x10 },
    Symbol { name: "POLLNVAL", value: 0x20 },
    Symbol { name: "POLLRDNORM", value: 0x40 },
    Symbol { name: "POLLRDBAND", value: 0x80 },
    Symbol { name: "POLLWRNORM", value: 0x100 },
    Symbol { name: "POLLWRBAND", value: 0x200 },
    Symbol { name: "POLLMSG", value: 0x400 },
    Symbol { name: "POLLREMOVE", value: 0x1000 },
    Symbol { name: "POLLRDHUP", value: 0x2000 },
] };

pub(crate) static PRCTL_OPTION: KernelSymbols = KernelSymbols { key: "prctl_option", mask: 0xffffffff, symbols: &[
    Symbol { name: "PR_SET_PDEATHSIG", value: 0x1 },
    Symbol { name: "PR_GET_PDEATHSIG", value: 0x2 },
    Symbol { name: "PR_GET_DUMPABLE", value: 0x3 },
    Symbol { name: "PR_SET_DUMPABLE", value: 0x4 },
    Symbol { name: "PR_GET_UNALIGN", value: 0x5 },
    Symbol { name: "PR_SET_UNALIGN", value: 0x6 },
    Symbol { name: "PR_GET_KEEPCAPS", value: 0x7 },
    Symbol { name: "PR_SET_KEEPCAPS", value: 0x8 },
    Symbol { name: "PR_GET_FPEMU", value: 0x9 },
    Symbol { name: "PR_SET_FPEMU", value: 0xa },
    Symbol { name: "PR_GET_FPEXC", value: 0xb },
    Symbol { name: "PR_SET_FPEXC", value: 0xc },
    Symbol { name: "PR_GET_TIMING", value: 0xd },
    Symbol { name: "PR_SET_TIMING", value: 0xe },
    Symbol { name: "PR_SET_NAME", value: 0xf },
    Symbol { name: "PR_GET_NAME", value: 0x10 },
    Symbol { name: "PR_GET_ENDIAN", value: 0x13 },
    Symbol { name: "PR_SET_ENDIAN", value: 0x14 },
    Symbol { name: "PR_GET_SECCOMP", value: 0x15 },
    Symbol { name: "PR_SET_SECCOMP", value: 0x16 },
    Symbol { name: "PR_CAPBSET_READ", value: 0x17 },
    Symbol { name: "PR_CAPBSET_DROP", value: 0x18 },
    Symbol { name: "PR_GET_TSC", value: 0x19 },
    Symbol { name: "PR_SET_TSC", value: 0x1a },
    Symbol { name: "PR_GET_SECUREBITS", value: 0x1b },
    Symbol { name: "PR_SET_SECUREBITS", value: 0x1c },
    Symbol { name: "PR_SET_TIMERSLACK", value: 0x1d },
    Symbol { name: "PR_GET_TIMERSLACK", value: 0x1e },
    Symbol { name: "PR_MCE_KILL", value: 0x21 },
    Symbol { name: "PR_SET_MM", value: 0x23 },
    Symbol { name: "PR_SET_CHILD_SUBREAPER", value: 0x24 },
    Symbol { name: "PR_GET_CHILD_SUBREAPER", value: 0x25 },
    Symbol { name: "PR_SET_NO_NEW_PRIVS", value: 0x26 },
    Symbol { name: "PR_GET_NO_NEW_PRIVS", value: 0x27 },
    Symbol { name: "PR_GET_TID_ADDRESS", value: 0x28 },
    Symbol { name: "PR_SET_THP_DISABLE", value: 0x29 },
    Symbol { name: "PR_GET_THP_DISABLE", value: 0x2a },
    Symbol { name: "PR_MPX_ENABLE_MANAGEMENT", value: 0x2b },
    Symbol { name: "PR_MPX_DISABLE_MANAGEMENT", value: 0x2c },
    Symbol { name: "PR_SET_FP_MODE", value: 0x2d },
    Symbol { name: "PR_GET_FP_MODE", value: 0x2e },
    Symbol { name: "PR_CAP_AMBIENT", value: 0x2f },
    Symbol { name: "PR_GET_SPECULATION_CTRL", value: 0x34 },
    Symbol { name: "PR_SET_SPECULATION_CTRL", value: 0x35 },
    Symbol { name: "PR_PAC_RESET_KEYS", value: 0x36 },
    Symbol { name: "PR_SET_TAGGED_ADDR_CTRL", value: 0x37 },
    Symbol { name: "PR_GET_TAGGED_ADDR_CTRL", value: 0x38 },
    Symbol { name: "PR_SET_IO_FLUSHER", value: 0x39 },
    Symbol { name: "PR_GET_IO_FLUSHER", value: 0x3a },
    Symbol { name: "PR_SET_SYSCALL_USER_DISPATCH", value: 0x3b },
    Symbol { name: "PR_PAC_SET_ENABLED_KEYS", value: 0x3c },
    Symbol { name: "PR_PAC_GET_ENABLED_KEYS", value: 0x3d },
    Symbol { name: "PR_SCHED_CORE", value: 0x3e },
    Symbol { name: "PR_SET_VMA", value: 0x53564d41 },
    Symbol { name: "PR_SET_PTRACER", value: 0x59616d61 },
] };

pub(crate) static PRIORITY_WHICH: KernelSymbols = KernelSymbols { key: "priority_which", mask: 0xffffffff, symbols: &[
    Symbol { name: "PRIO_PROCESS", value: 0x0 },
    Symbol { name: "PRIO_PGRP", value: 0x1 },
    Symbol { name: "PRIO_USER", value: 0x2 },
] };

pub(crate) static PTRACE_REQUEST: KernelSymbols = KernelSymbols { key: "ptrace_request", mask: 0xffffffff, symbols: &[
    Symbol { name: "PTRACE_TRACEME", value: 0x0 },
    Symbol { name: "PTRACE_PEEKTEXT", value: 0x1 },
    Symbol { name: "PTRACE_PEEKDATA", value: 0x2 },
    Symbol { name: "PTRACE_PEEKUSER", value: 0x3 },
    Symbol { name: "PTRACE_POKETEXT", value: 0x4 },
    Symbol { name: "PTRACE_POKEDATA", value: 0x5 },
    Symbol { name: "PTRACE_POKEUSER", value: 0x6 },
    Symbol { name: "PTRACE_CONT", value: 0x7 },
    Symbol { name: "PTRACE_KILL", value: 0x8 },
    Symbol { name: "PTRACE_SINGLESTEP", value: 0x9 },
    Symbol { name: "PTRACE_GETREGS", value: 0xc },
    Symbol { name: "PTRACE_SETREGS", value: 0xd },
    Symbol { name: "PTRACE_GETFPREGS", value: 0xe },
    Symbol { name: "PTRACE_SETFPREGS", value: 0xf },
    Symbol { name: "PTRACE_ATTACH", value: 0x10 },
    Symbol { name: "PTRACE_DETACH", value: 0x11 },
    Symbol { name: "PTRACE_GETFPXREGS", value: 0x12 },
    Symbol { name: "PTRACE_SETFPXREGS", value: 0x13 },
    Symbol { name: "PTRACE_OLDSETOPTIONS", value: 0x15 },
    Symbol { name: "PTRACE_SYSCALL", value: 0x18 },
    Symbol { name: "PTRACE_GET_THREAD_AREA", value: 0x19 },
    Symbol { name: "PTRACE_SET_THREAD_AREA", value: 0x1a },
    Symbol { name: "PTRACE_ARCH_PRCTL", value: 0x1e },
    Symbol { name: "PTRACE_SYSEMU", value: 0x1f },
    Symbol { name: "PTRACE_SYSEMU_SINGLESTEP", value: 0x20 },
    Symbol { name: "PTRACE_SINGLEBLOCK", value: 0x21 },
    Symbol { name: "PTRACE_SETOPTIONS", value: 0x4200 },
    Symbol { name: "PTRACE_GETEVENTMSG", value: 0x4201 },
    Symbol { name: "PTRACE_GETSIGINFO", value: 0x4202 },
    Symbol { name: "PTRACE_SETSIGINFO", value: 0x4203 },
    Symbol { name: "PTRACE_GETREGSET", value: 0x4204 },
    Symbol { name: "PTRACE_SETREGSET", value: 0x4205 },
    Symbol { name: "PTRACE_SEIZE", value: 0x4206 },
    Symbol { name: "PTRACE_INTERRUPT", value: 0x4207 },
    Symbol { name: "PTRACE_LISTEN", value: 0x4208 },
    Symbol { name: "PTRACE_PEEKSIGINFO", value: 0x4209 },
    Symbol { name: "PTRACE_GETSIGMASK", value: 0x420a },
    Symbol { name: "PTRACE_SETSIGMASK", value: 0x420b },
    Symbol { name: "PTRACE_SECCOMP_GET_FILTER", value: 0x420c },
    Symbol { name: "PTRACE_SECCOMP_GET_METADATA", value: 0x420d },
    Symbol { name: "PTRACE_GET_SYSCALL_INFO", value: 0x420e },
    Symbol { name: "PTRACE_GET_RSEQ_CONFIGURATION", value: 0x420f },
] };

pub(crate) static QUOTACTL_CMD: KernelSymbols = KernelSymbols { key: "quotactl_cmd", mask: 0xffffffff, symbols: &[
    Symbol { name: "Q_SYNC", value: 0x800001 },
    Symbol { name: "Q_QUOTAON", value: 0x800002 },
    Symbol { name: "Q_QUOTAOFF", value: 0x800003 },
    Symbol { name: "Q_GETFMT", value: 0x800004 },
    Symbol { name: "Q_GETINFO", value: 0x800005 },
    Symbol { name: "Q_SETINFO", value: 0x800006 },
    Symbol { name: "Q_GETQUOTA", value: 0x800007 },
    Symbol { name: "Q_SETQUOTA", value: 0x800008 },
    Symbol { name: "Q_GETNEXTQUOTA", value: 0x800009 },
    Symbol { name: "Q_XQUOTAON", value: 0x5801 },
    Symbol { name: "Q_XQUOTAOFF", value: 0x5802 },
    Symbol { name: "Q_XGETQUOTA", value: 0x5803 },
    Symbol { name: "Q_XSETQLIM", value: 0x5804 },
    Symbol { name: "Q_XGETQSTAT", value: 0x5805 },
    Symbol { name: "Q_XQUOTARM", value: 0x5806 },
    Symbol { name: "Q_XQUOTASYNC", value: 0x5807 },
] };

pub(crate) static QUOTACTL_FMT: KernelSymbols = KernelSymbols { key: "quotactl_fmt", mask: 0xffffffff, symbols: &[
    Symbol { name: "QFMT_VFS_OLD", value: 0x1 },
    Symbol { name: "QFMT_VFS_V0", value: 0x2 },
    Symbol { name: "QFMT_VFS_V1", value: 0x4 },
] };

pub(crate) static QUOTACTL_TYPE: KernelSymbols = KernelSymbols { key: "quotactl_type", mask: 0xff, symbols: &[
    Symbol { name: "USRQUOTA", value: 0x0 },
    Symbol { name: "GRPQUOTA", value: 0x1 },
] };

pub(crate) static RENAMEAT2_FLAGS: KernelSymbols = KernelSymbols { key: "renameat2_flags", mask: 0x0, symbols: &[
    Symbol { name: "RENAME_NOREPLACE", value: 0x1 },
    Symbol { name: "RENAME_EXCHANGE", value: 0x2 },
    Symbol { name: "RENAME_WHITEOUT", value: 0x4 },
] };

pub(crate) static RLIMIT_RESOURCE: KernelSymbols = KernelSymbols { key: "rlimit_resource", mask: 0xffffffff, symbols: &[
    Symbol { name: "RLIMIT_CPU", value: 0x0 },
    Symbol { name: "RLIMIT_FSIZE", value: 0x1 },
    Symbol { name: "RLIMIT_DATA", value: 0x2 },
    Symbol { name: "RLIMIT_STACK", value: 0x3 },
    Symbol { name: "RLIMIT_CORE", value: 0x4 },
    Symbol { name: "RLIMIT_RSS", value: 0x5 },
    Symbol { name: "RLIMIT_NPROC", value: 0x6 },
    Symbol { name: "RLIMIT_NOFILE", value: 0x7 },
    Symbol { name: "RLIMIT_MEMLOCK", value: 0x8 },
    Symbol { name: "RLIMIT_AS", value: 0x9 },
    Symbol { name: "RLIMIT_LOCKS", value: 0xa },
    Symbol { name: "RLIMIT_SIGPENDING", value: 0xb },
    Symbol { name: "RLIMIT_MSGQUEUE", value: 0xc },
    Symbol { name: "RLIMIT_NICE", value: 0xd },
    Symbol { name: "RLIMIT_RTPRIO", value: 0xe },
    Symbol { name: "RLIMIT_RTTIME", value: 0xf },
] };

pub(crate) static RWF_FLAGS: KernelSymbols = KernelSymbols { key: "rwf_flags", mask: 0x0, symbols: &[
    Symbol { name: "RWF_WRITE_LIFE_NOT_SET", value: 0x0 },
    Symbol { name: "RWF_HIPRI", value: 0x1 },
    Symbol { name: "RWF_DSYNC", value: 0x2 },
    Symbol { name: "RWF_SYNC", value: 0x4 },
    Symbol { name: "RWF_NOWAIT", value: 0x8 },
    Symbol { name: "RWF_APPEND", value: 0x10 },
] };

pub(crate) static SCHED_POLICY: KernelSymbols = KernelSymbols { key: "sched_policy", mask: 0x0, symbols: &[
    Symbol { name: "SCHED_BATCH", value: 0x3 },
    Symbol { name: "SCHED_IDLE", value: 0x5 },
    Symbol { name: "SCHED_DEADLINE", value: 0x6 },
    Symbol { name: "SCHED_OTHER", value: 0x0 },
    Symbol { name: "SCHED_FIFO", value: 0x1 },
    Symbol { name: "SCHED_RR", value: 0x2 },
    Symbol { name: "SCHED_RESET_ON_FORK", value: 0x40000000 },
] };

pub(crate) static SECCOMP_FLAGS: KernelSymbols = KernelSymbols { key: "seccomp_flags", mask: 0x0, symbols: &[
    Symbol { name: "SECCOMP_FILTER_FLAG_TSYNC", value: 0x1 },
    Symbol { name: "SECCOMP_FILTER_FLAG_LOG", value: 0x2 },
    Symbol { name: "SECCOMP_FILTER_FLAG_SPEC_ALLOW", value: 0x4 },
    Symbol { name: "SECCOMP_FILTER_FLAG_NEW_LISTENER", value: 0x8 },
    Symbol { name: "SECCOMP_FILTER_FLAG_TSYNC_ESRCH", value: 0x10 },
    Symbol { name: "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV", value: 0x20 },
] };

pub(crate) static SECCOMP_OP: KernelSymbols = KernelSymbols { key: "seccomp_op", mask: 0xffffffff, symbols: &[
    Symbol { name: "SECCOMP_SET_MODE_STRICT", value: 0x0 },
    Symbol { name: "SECCOMP_SET_MODE_FILTER", value: 0x1 },
    Symbol { name: "SECCOMP_GET_ACTION_AVAIL", value: 0x2 },
    Symbol { name: "SECCOMP_GET_NOTIF_SIZES", value: 0x3 },
] };

pub(crate) static SEEK_WHENCE: KernelSymbols = KernelSymbols { key: "seek_whence", mask: 0xffffffff, symbols: &[
    Symbol { name: "SEEK_SET", value: 0x0 },
    Symbol { name: "SEEK_CUR", value: 0x1 },
    Symbol { name: "SEEK_END", value: 0x2 },
    Symbol { name: "SEEK_DATA", value: 0x3 },
    Symbol { name: "SEEK_HOLE", value: 0x4 },
] };

pub(crate) static SEMCTL_CMD: KernelSymbols = KernelSymbols { key: "semctl_cmd", mask: 0xffffffff, symbols: &[
    Symbol { name: "IPC_RMID", value: 0x0 },
    Symbol { name: "IPC_SET", value: 0x1 },
    Symbol { name: "IPC_STAT", value: 0x2 },
    Symbol { name: "IPC_INFO", value: 0x3 },
    Symbol { name: "GETPID", value: 0xb },
    Symbol { name: "GETVAL", value: 0xc },
    Symbol { name: "GETALL", value: 0xd },
    Symbol { name: "GETNCNT", value: 0xe },
    Symbol { name: "GETZCNT", value: 0xf },
    Symbol { name: "SETVAL", value: 0x10 },
    Symbol { name: "SETALL", value: 0x11 },
    Symbol { name: "SEM_STAT", value: 0x12 },
    Symbol { name: "SEM_INFO", value: 0x13 },
] };

pub(crate) static SEMOP_FLAGS: KernelSymbols = KernelSymbols { key: "semop_flags", mask: 0x0, symbols: &[
    Symbol { name: "IPC_NOWAIT", value: 0x800 },
    Symbol { name: "SEM_UNDO", value: 0x1000 },
] };

pub(crate) static SHMAT_FLAGS: KernelSymbols = KernelSymbols { key: "shmat_flags", mask: 0x0, symbols: &[
    Symbol { name: "SHM_RDONLY", value: 0x1000 },
    Symbol { name: "SHM_RND", value: 0x2000 },
    Symbol { name: "SHM_REMAP", value: 0x4000 },
    Symbol { name: "SHM_EXEC", value: 0x8000 },
] };

pub(crate) static SHUTDOWN_HOW: KernelSymbols = KernelSymbols { key: "shutdown_how", mask: 0xffffffff, symbols: &[
    Symbol { name: "SHUT_RD", value: 0x0 },
    Symbol { name: "SHUT_WR", value: 0x1 },
    Symbol { name: "SHUT_RDWR", value: 0x2 },
] };

pub(crate) static SIGNALFD_FLAGS: KernelSymbols = KernelSymbols { key: "signalfd_flags", mask: 0x0, symbols: &[
    Symbol { name: "SFD_NONBLOCK", value: 0x800 },
    Symbol { name: "SFD_CLOEXEC", value: 0x80000 },
] };

pub(crate) static SIGPROCMASK_HOW: KernelSymbols = KernelSymbols { key: "sigprocmask_how", mask: 0xffffffff, symbols: &[
    Symbol { name: "SIG_BLOCK", value: 0x0 },
    Symbol { name: "SIG_UNBLOCK", value: 0x1 },
    Symbol { name: "SIG_SETMASK", value: 0x2 },
] };

pub(crate) static SOCKET_DOMAIN: KernelSymbols = KernelSymbols { key: "socket_domain", mask: 0xffffffff, symbols: &[
    Symbol { name: "AF_UNSPEC", value: 0x0 },
    Symbol { name: "AF_UNIX", value: 0x1 },
    Symbol { name: "AF_INET", value: 0x2 },
    Symbol { name: "AF_AX25", value: 0x3 },
    Symbol { name: "AF_IPX", value: 0x4 },
    Symbol { name: "AF_APPLETALK", value: 0x5 },
    Symbol { name: "AF_NETROM", value: 0x6 },
    Symbol { name: "AF_BRIDGE", value: 0x7 },
    Symbol { name: "AF_ATMPVC", value: 0x8 },
    Symbol { name: "AF_X25", value: 0x9 },
    Symbol { name: "AF_INET6", value: 0xa },
    Symbol { name: "AF_ROSE", value: 0xb },
    Symbol { name: "AF_DECnet", value: 0xc },
    Symbol { name: "AF_NETBEUI", value: 0xd },
    Symbol { name: "AF_SECURITY", value: 0xe },
    Symbol { name: "AF_KEY", value: 0xf },
    Symbol { name: "AF_NETLINK", value: 0x10 },
    Symbol { name: "AF_PACKET", value: 0x11 },
    Symbol { name: "AF_ASH", value: 0x12 },
    Symbol { name: "AF_ECONET", value: 0x13 },
    Symbol { name: "AF_ATMSVC", value: 0x14 },
    Symbol { name: "AF_RDS", value: 0x15 },
    Symbol { name: "AF_SNA", value: 0x16 },
    Symbol { name: "AF_IRDA", value: 0x17 },
    Symbol { name: "AF_PPPOX", value: 0x18 },
    Symbol { name: "AF_WANPIPE", value: 0x19 },
    Symbol { name: "AF_LLC", value: 0x1a },
    Symbol { name: "AF_IB", value: 0x1b },
    Symbol { name: "AF_MPLS", value: 0x1c },
    Symbol { name: "AF_CAN", value: 0x1d },
    Symbol { name: "AF_TIPC", value: 0x1e },
    Symbol { name: "AF_BLUETOOTH", value: 0x1f },
    Symbol { name: "AF_IUCV", value: 0x20 },
    Symbol { name: "AF_RXRPC", value: 0x21 },
    Symbol { name: "AF_ISDN", value: 0x22 },
    Symbol { name: "AF_PHONET", value: 0x23 },
    Symbol { name: "AF_IEEE802154", value: 0x24 },
    Symbol { name: "AF_CAIF", value: 0x25 },
    Symbol { name: "AF_ALG", value: 0x26 },
    Symbol { name: "AF_NFC", value: 0x27 },
    Symbol { name: "AF_VSOCK", value: 0x28 },
    Symbol { name: "AF_KCM", value: 0x29 },
    Symbol { name: "AF_QIPCRTR", value: 0x2a },
    Symbol { name: "AF_SMC", value: 0x2b },
    Symbol { name: "AF_XDP", value: 0x2c },
    Symbol { name: "AF_MCTP", value: 0x2d },
] };

pub(crate) static SOCKET_FLAGS: KernelSymbols = KernelSymbols { key: "socket_flags", mask: 0x0, symbols: &[
    Symbol { name: "SOCK_NONBLOCK", value: 0x800 },
    Symbol { name: "SOCK_CLOEXEC", value: 0x80000 },
] };

pub(crate) static SOCKET_TYPE: KernelSymbols = KernelSymbols { key: "socket_type", mask: 0xf, symbols: &[
    Symbol { name: "SOCK_STREAM", value: 0x1 },
    Symbol { name: "SOCK_DGRAM", value: 0x2 },
    Symbol { name: "SOCK_RAW", value: 0x3 },
    Symbol { name: "SOCK_RDM", value: 0x4 },
    Symbol { name: "SOCK_SEQPACKET", value: 0x5 },
    Symbol { name: "SOCK_DCCP", value: 0x6 },
    Symbol { name: "SOCK_PACKET", value: 0xa },
    Symbol { name: "SOCK_NONBLOCK", value: 0x800 },
    Symbol { name: "SOCK_CLOEXEC", value: 0x80000 },
] };

pub(crate) static SOCKETCALL_CALL: KernelSymbols = KernelSymbols { key: "socketcall_call", mask: 0xffffffff, symbols: &[
    Symbol { name: "SYS_SOCKET", value: 0x1 },
    Symbol { name: "SYS_BIND", value: 0x2 },
    Symbol { name: "SYS_CONNECT", value: 0x3 },
    Symbol { name: "SYS_LISTEN", value: 0x4 },
    Symbol { name: "SYS_ACCEPT", value: 0x5 },
    Symbol { name: "SYS_GETSOCKNAME", value: 0x6 },
    Symbol { name: "SYS_GETPEERNAME", value: 0x7 },
    Symbol { name: "SYS_SOCKETPAIR", value: 0x8 },
    Symbol { name: "SYS_SEND", value: 0x9 },
    Symbol { name: "SYS_RECV", value: 0xa },
    Symbol { name: "SYS_SENDTO", value: 0xb },
    Symbol { name: "SYS_RECVFROM", value: 0xc },
    Symbol { name: "SYS_SHUTDOWN", value: 0xd },
    Symbol { name: "SYS_SETSOCKOPT", value: 0xe },
    Symbol { name: "SYS_GETSOCKOPT", value: 0xf },
    Symbol { name: "SYS_SENDMSG", value: 0x10 },
    Symbol { name: "SYS_RECVMSG", value: 0x11 },
    Symbol { name: "SYS_ACCEPT4", value: 0x12 },
    Symbol { name: "SYS_RECVMMSG", value: 0x13 },
    Symbol { name: "SYS_SENDMMSG", value: 0x14 },
] };

pub(crate) static SOCKOPT_LEVEL: KernelSymbols = KernelSymbols { key: "sockopt_level", mask: 0xffffffff, symbols: &[
    Symbol { name: "SOL_IP", value: 0x0 },
    Symbol { name: "SOL_SOCKET", value: 0x1 },
    Symbol { name: "SOL_TCP", value: 0x6 },
    Symbol { name: "SOL_UDP", value: 0x11 },
    Symbol { name: "SOL_IPV6", value: 0x29 },
    Symbol { name: "SOL_RAW", value: 0xff },
    Symbol { name: "SOL_PACKET", value: 0x107 },
    Symbol { name: "SOL_NETLINK", value: 0x10e },
] };

pub(crate) static SOCKOPT_NAME: KernelSymbols = KernelSymbols { key: "sockopt_name", mask: 0xffffffff, symbols: &[
    Symbol { name: "SO_DEBUG", value: 0x1 },
    Symbol { name: "SO_REUSEADDR", value: 0x2 },
    Symbol { name: "SO_TYPE", value: 0x3 },
    Symbol { name: "SO_ERROR", value: 0x4 },
    Symbol { name: "SO_DONTROUTE", value: 0x5 },
    Symbol { name: "SO_BROADCAST", value: 0x6 },
    Symbol { name: "SO_SNDBUF", value: 0x7 },
    Symbol { name: "SO_RCVBUF", value: 0x8 },
    Symbol { name: "SO_KEEPALIVE", value: 0x9 },
    Symbol { name: "SO_OOBINLINE", value: 0xa },
    Symbol { name: "SO_NO_CHECK", value: 0xb },
    Symbol { name: "SO_PRIORITY", value: 0xc },
    Symbol { name: "SO_LINGER", value: 0xd },
    Symbol { name: "SO_BSDCOMPAT", value: 0xe },
    Symbol { name: "SO_REUSEPORT", value: 0xf },
    Symbol { name: "SO_PASSCRED", value: 0x10 },
    Symbol { name: "SO_PEERCRED", value: 0x11 },
    Symbol { name: "SO_RCVLOWAT", value: 0x12 },
    Symbol { name: "SO_SNDLOWAT", value: 0x13 },
    Symbol { name: "SO_RCVTIMEO", value: 0x14 },
    Symbol { name: "SO_SNDTIMEO", value: 0x15 },
    Symbol { name: "SO_SECURITY_AUTHENTICATION", value: 0x16 },
    Symbol { name: "SO_SECURITY_ENCRYPTION_TRANSPORT", value: 0x17 },
    Symbol { name: "SO_SECURITY_ENCRYPTION_NETWORK", value: 0x18 },
    Symbol { name: "SO_BINDTODEVICE", value: 0x19 },
    Symbol { name: "SO_ATTACH_FILTER", value: 0x1a },
    Symbol { name: "SO_DETACH_BPF", value: 0x1b },
    Symbol { name: "SO_PEERNAME", value: 0x1c },
    Symbol { name: "SO_TIMESTAMP", value: 0x1d },
    Symbol { name: "SO_ACCEPTCONN", value: 0x1e },
    Symbol { name: "SO_PEERSEC", value: 0x1f },
    Symbol { name: "SO_SNDBUFFORCE", value: 0x20 },
    Symbol { name: "SO_RCVBUFFORCE", value: 0x21 },
    Symbol { name: "SO_PASSSEC", value: 0x22 },
    Symbol { name: "SO_TIMESTAMPNS", value: 0x23 },
    Symbol { name: "SO_MARK", value: 0x24 },
    Symbol { name: "SO_TIMESTAMPING", value: 0x25 },
    Symbol { name: "SO_PROTOCOL", value: 0x26 },
    Symbol { name: "SO_DOMAIN", value: 0x27 },
    Symbol { name: "SO_RXQ_OVFL", value: 0x28 },
    Symbol { name: "SO_WIFI_STATUS", value: 0x29 },
    Symbol { name: "SO_PEEK_OFF", value: 0x2a },
    Symbol { name: "SO_NOFCS", value: 0x2b },
    Symbol { name: "SO_LOCK_FILTER", value: 0x2c },
    Symbol { name: "SO_SELECT_ERR_QUEUE", value: 0x2d },
    Symbol { name: "SO_BUSY_POLL", value: 0x2e },
    Symbol { name: "SO_MAX_PACING_RATE", value: 0x2f },
    Symbol { name: "SO_BPF_EXTENSIONS", value: 0x30 },
    Symbol { name: "SO_INCOMING_CPU", value: 0x31 },
    Symbol { name: "SO_ATTACH_BPF", value: 0x32 },
    Symbol { name: "SO_ATTACH_REUSEPORT_CBPF", value: 0x33 },
    Symbol { name: "SO_ATTACH_REUSEPORT_EBPF", value: 0x34 },
    Symbol { name: "SO_CNX_ADVICE", value: 0x35 },
    Symbol { name: "SO_MEMINFO", value: 0x37 },
    Symbol { name: "SO_INCOMING_NAPI_ID", value: 0x38 },
    Symbol { name: "SO_COOKIE", value: 0x39 },
    Symbol { name: "SO_PEERGROUPS", value: 0x3b },
    Symbol { name: "SO_ZEROCOPY", value: 0x3c },
    Symbol { name: "SO_TXTIME", value: 0x3d },
    Symbol { name: "SO_BINDTOIFINDEX", value: 0x3e },
    Symbol { name: "SO_DETACH_REUSEPORT_BPF", value: 0x44 },
    Symbol { name: "SO_PREFER_BUSY_POLL", value: 0x45 },
    Symbol { name: "SO_BUSY_POLL_BUDGET", value: 0x46 },
    Symbol { name: "SO_NETNS_COOKIE", value: 0x47 },
    Symbol { name: "SO_BUF_LOCK", value: 0x48 },
    Symbol { name: "SO_RESERVE_MEM", value: 0x49 },
    Symbol { name: "SO_TXREHASH", value: 0x4a },
    Symbol { name: "SO_RCVMARK", value: 0x4b },
] };

pub(crate) static SPLICE_FLAGS: KernelSymbols = KernelSymbols { key: "splice_flags", mask: 0x0, symbols: &[
    Symbol { name: "SPLICE_F_MOVE", value: 0x1 },
    Symbol { name: "SPLICE_F_NONBLOCK", value: 0x2 },
    Symbol { name: "SPLICE_F_MORE", value: 0x4 },
    Symbol { name: "SPLICE_F_GIFT", value: 0x8 },
    Symbol { name: "SPLICE_F_FD_IN_FIXED", value: 0x80000000 },
] };

pub(crate) static STATX_MASK: KernelSymbols = KernelSymbols { key: "statx_mask", mask: 0x0, symbols: &[
    Symbol { name: "STATX_ALL", value: 0xfff },
    Symbol { name: "STATX_BASIC_STATS", value: 0x7ff },
    Symbol { name: "STATX_TYPE", value: 0x1 },
    Symbol { name: "STATX_MODE", value: 0x2 },
    Symbol { name: "STATX_NLINK", value: 0x4 },
    Symbol { name: "STATX_UID", value: 0x8 },
    Symbol { name: "STATX_GID", value: 0x10 },
    Symbol { name: "STATX_ATIME", value: 0x20 },
    Symbol { name: "STATX_MTIME", value: 0x40 },
    Symbol { name: "STATX_CTIME", value: 0x80 },
    Symbol { name: "STATX_INO", value: 0x100 },
    Symbol { name: "STATX_SIZE", value: 0x200 },
    Symbol { name: "STATX_BLOCKS", value: 0x400 },
    Symbol { name: "STATX_BTIME", value: 0x800 },
    Symbol { name: "STATX_MNT_ID", value: 0x1000 },
    Symbol { name: "STATX_DIOALIGN", value: 0x2000 },
] };

pub(crate) static SYNC_FILE_RANGE_FLAGS: KernelSymbols = KernelSymbols { key: "sync_file_range_flags", mask: 0x0, symbols: &[
    Symbol { name: "SYNC_FILE_RANGE_WAIT_BEFORE", value: 0x1 },
    Symbol { name: "SYNC_FILE_RANGE_WRITE", value: 0x2 },
    Symbol { name: "SYNC_FILE_RANGE_WAIT_AFTER", value: 0x4 },
] };

pub(crate) static TIMER_FLAGS: KernelSymbols = KernelSymbols { key: "timer_flags", mask: 0x0, symbols: &[
    Symbol { name: "TIMER_ABSTIME", value: 0x1 },
] };

pub(crate) static TIMERFD_FLAGS: KernelSymbols = KernelSymbols { key: "timerfd_flags", mask: 0x0, symbols: &[
    Symbol { name: "TFD_TIMER_ABSTIME", value: 0x1 },
    Symbol { name: "TFD_TIMER_CANCEL_ON_SET", value: 0x2 },
    Symbol { name: "TFD_NONBLOCK", value: 0x800 },
    Symbol { name: "TFD_CLOEXEC", value: 0x80000 },
] };

pub(crate) static UMOUNT_FLAGS: KernelSymbols = KernelSymbols { key: "umount_flags", mask: 0x0, symbols: &[
    Symbol { name: "MNT_FORCE", value: 0x1 },
    Symbol { name: "MNT_DETACH", value: 0x2 },
    Symbol { name: "MNT_EXPIRE", value: 0x4 },
    Symbol { name: "UMOUNT_NOFOLLOW", value: 0x8 },
] };

pub(crate) static UNLINKAT_FLAGS: KernelSymbols = KernelSymbols { key: "unlinkat_flags", mask: 0x0, symbols: &[
    Symbol { name: "AT_REMOVEDIR", value: 0x200 },
] };

pub(crate) static WAIT_OPTIONS: KernelSymbols = KernelSymbols { key: "wait_options", mask: 0x0, symbols: &[
    Symbol { name: "WNOHANG", value: 0x1 },
    Symbol { name: "WUNTRACED", value: 0x2 },
    Symbol { name: "WEXITED", value: 0x4 },
    Symbol { name: "WCONTINUED", value: 0x8 },
    Symbol { name: "WNOWAIT", value: 0x1000000 },
    Symbol { name: "__WNOTHREAD", value: 0x20000000 },
    Symbol { name: "__WALL", value: 0x40000000 },
    Symbol { name: "__WCLONE", value: 0x80000000 },
] };

pub(crate) static WAITID_TYPE: KernelSymbols = KernelSymbols { key: "waitid_type", mask: 0xffffffff, symbols: &[
    Symbol { name: "P_ALL", value: 0x0 },
    Symbol { name: "P_PID", value: 0x1 },
    Symbol { name: "P_PGID", value: 0x2 },
    Symbol { name: "P_PIDFD", value: 0x3 },
] };

pub(crate) static XATTR_FLAGS: KernelSymbols = KernelSymbols { key: "xattr_flags", mask: 0x0, symbols: &[
    Symbol { name: "XATTR_CREATE", value: 0x1 },
    Symbol { name: "XATTR_REPLACE", value: 0x2 },
] };

pub(crate) static CLOCK_ID: KernelSymbols = KernelSymbols { key: "clock_id", mask: 0xffffffff, symbols: &[
    Symbol { name: "CLOCK_REALTIME", value: 0x0 },
    Symbol { name: "CLOCK_MONOTONIC", value: 0x1 },
    Symbol { name: "CLOCK_PROCESS_CPUTIME_ID", value: 0x2 },
    Symbol { name: "CLOCK_THREAD_CPUTIME_ID", value: 0x3 },
    Symbol { name: "CLOCK_MONOTONIC_RAW", value: 0x4 },
    Symbol { name: "CLOCK_REALTIME_COARSE", value: 0x5 },
    Symbol { name: "CLOCK_MONOTONIC_COARSE", value: 0x6 },
    Symbol { name: "CLOCK_BOOTTIME", value: 0x7 },
    Symbol { name: "CLOCK_REALTIME_ALARM", value: 0x8 },
    Symbol { name: "CLOCK_BOOTTIME_ALARM", value: 0x9 },
    Symbol { name: "CLOCK_TAI", value: 0xb },
] };

pub(crate) static KERNEL_SYMBOLS: &[&KernelSymbols] = &[
    &ACCESS_MODE,
    &AT_FLAGS,
    &BPF_CMD,
    &CLONE_FLAGS,
    &CLOSE_RANGE_FLAGS,
    &EPOLL_CREATE1_FLAGS,
    &EPOLL_CTL_OP,
    &EVENTFD_FLAGS,
    &EXECVEAT_FLAGS,
    &FADVISE_ADVICE,
    &FALLOCATE_MODE,
    &FCNTL_CMD,
    &FINIT_MODULE_FLAGS,
    &FLOCK_OPERATION,
    &FSCONFIG_CMD,
    &FUTEX_OP,
    &GETRANDOM_FLAGS,
    &INOTIFY_MASK,
    &IO_URING_ENTER_FLAGS,
    &IO_URING_REGISTER_OPCODE,
    &IPC_CMD,
    &IPC_FLAGS,
    &ITIMER_WHICH,
    &KCMP_TYPE,
    &KEYCTL_OPERATION,
    &LANDLOCK_RULE_TYPE,
    &MADVISE_ADVICE,
    &MEMFD_CREATE_FLAGS,
    &MLOCK2_FLAGS,
    &MLOCKALL_FLAGS,
    &MMAP_FLAGS,
    &MMAP_PROT,
    &MOUNT_FLAGS,
    &MREMAP_FLAGS,
    &MSG_FLAGS,
    &MSG_QUEUE_FLAGS,
    &MSYNC_FLAGS,
    &OPEN_FLAGS,
    &OPENAT2_RESOLVE,
    &PERF_EVENT_OPEN_FLAGS,
    &PIDFD_OPEN_FLAGS,
    &PIPE_FLAGS,
    &POLL_EVENTS,
    &PRCTL_OPTION,
    &PRIORITY_WHICH,
    &PTRACE_REQUEST,
    &QUOTACTL_CMD,
    &QUOTACTL_FMT,
    &QUOTACTL_TYPE,
    &RENAMEAT2_FLAGS,
    &RLIMIT_RESOURCE,
    &RWF_FLAGS,
    &SCHED_POLICY,
    &SECCOMP_FLAGS,
    &SECCOMP_OP,
    &SEEK_WHENCE,
    &SEMCTL_CMD,
    &SEMOP_FLAGS,
    &SHMAT_FLAGS,
    &SHUTDOWN_HOW,
    &SIGNALFD_FLAGS,
    &SIGPROCMASK_HOW,
    &SOCKET_DOMAIN,
    &SOCKET_FLAGS,
    &SOCKET_TYPE,
    &SOCKETCALL_CALL,
    &SOCKOPT_LEVEL,
    &SOCKOPT_NAME,
    &SPLICE_FLAGS,
    &STATX_MASK,
    &SYNC_FILE_RANGE_FLAGS,
    &TIMER_FLAGS,
    &TIMERFD_FLAGS,
    &UMOUNT_FLAGS,
    &UNLINKAT_FLAGS,
    &WAIT_OPTIONS,
    &WAITID_TYPE,
    &XATTR_FLAGS,
    &CLOCK_ID,
];
