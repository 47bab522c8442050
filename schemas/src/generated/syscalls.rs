// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::generated::kernel_symbols::*;
use crate::{ArgDirection, ArgForm, ArgKind, ArgLength, KernelStruct, Syscall, SyscallArg};

pub(crate) static INT32: KernelStruct = KernelStruct { name: "int32", x86_64: 4, aarch64: 4, compat: 4 };
pub(crate) static UINT32: KernelStruct = KernelStruct { name: "uint32", x86_64: 4, aarch64: 4, compat: 4 };
pub(crate) static UINT16: KernelStruct = KernelStruct { name: "uint16", x86_64: 2, aarch64: 2, compat: 2 };
pub(crate) static INT64: KernelStruct = KernelStruct { name: "int64", x86_64: 8, aarch64: 8, compat: 8 };
pub(crate) static UINT64: KernelStruct = KernelStruct { name: "uint64", x86_64: 8, aarch64: 8, compat: 8 };
pub(crate) static LONG_VALUE: KernelStruct = KernelStruct { name: "long_value", x86_64: 8, aarch64: 8, compat: 4 };
pub(crate) static ULONG_VALUE: KernelStruct = KernelStruct { name: "ulong_value", x86_64: 8, aarch64: 8, compat: 4 };
pub(crate) static FDPAIR: KernelStruct = KernelStruct { name: "fdpair", x86_64: 8, aarch64: 8, compat: 8 };
pub(crate) static TIMESPEC: KernelStruct = KernelStruct { name: "timespec", x86_64: 16, aarch64: 16, compat: 8 };
pub(crate) static TIMESPEC64: KernelStruct = KernelStruct { name: "timespec64", x86_64: 16, aarch64: 16, compat: 16 };
pub(crate) static TIMESPEC_PAIR: KernelStruct = KernelStruct { name: "timespec_pair", x86_64: 32, aarch64: 32, compat: 16 };
pub(crate) static TIMESPEC64_PAIR: KernelStruct = KernelStruct { name: "timespec64_pair", x86_64: 32, aarch64: 32, compat: 32 };
pub(crate) static TIMEVAL: KernelStruct = KernelStruct { name: "timeval", x86_64: 16, aarch64: 16, compat: 8 };
pub(crate) static TIMEVAL_PAIR: KernelStruct = KernelStruct { name: "timeval_pair", x86_64: 32, aarch64: 32, compat: 16 };
pub(crate) static ITIMERVAL: KernelStruct = KernelStruct { name: "itimerval", x86_64: 32, aarch64: 32, compat: 16 };
pub(crate) static ITIMERSPEC: KernelStruct = KernelStruct { name: "itimerspec", x86_64: 32, aarch64: 32, compat: 16 };
pub(crate) static ITIMERSPEC64: KernelStruct = KernelStruct { name: "itimerspec64", x86_64: 32, aarch64: 32, compat: 32 };
pub(crate) static RLIMIT: KernelStruct = KernelStruct { name: "rlimit", x86_64: 16, aarch64: 16, compat: 8 };
pub(crate) static RLIMIT64: KernelStruct = KernelStruct { name: "rlimit64", x86_64: 16, aarch64: 16, compat: 16 };
pub(crate) static RUSAGE: KernelStruct = KernelStruct { name: "rusage", x86_64: 144, aarch64: 144, compat: 72 };
pub(crate) static TMS: KernelStruct = KernelStruct { name: "tms", x86_64: 32, aarch64: 32, compat: 16 };
pub(crate) static TIMEX: KernelStruct = KernelStruct { name: "timex", x86_64: 208, aarch64: 208, compat: 128 };
pub(crate) static SYSINFO: KernelStruct = KernelStruct { name: "sysinfo", x86_64: 112, aarch64: 112, compat: 64 };
pub(crate) static UTSNAME: KernelStruct = KernelStruct { name: "utsname", x86_64: 390, aarch64: 390, compat: 390 };
pub(crate) static STAT: KernelStruct = KernelStruct { name: "stat", x86_64: 144, aarch64: 128, compat: 64 };
pub(crate) static STAT64: KernelStruct = KernelStruct { name: "stat64", x86_64: 96, aarch64: 96, compat: 96 };
pub(crate) static STATX: KernelStruct = KernelStruct { name: "statx", x86_64: 256, aarch64: 256, compat: 256 };
pub(crate) static STATFS: KernelStruct = KernelStruct { name: "statfs", x86_64: 120, aarch64: 120, compat: 64 };
pub(crate) static SIGSET: KernelStruct = KernelStruct { name: "sigset", x86_64: 8, aarch64: 8, compat: 8 };
pub(crate) static SIGACTION: KernelStruct = KernelStruct { name: "sigaction", x86_64: 32, aarch64: 32, compat: 20 };
pub(crate) static SIGINFO: KernelStruct = KernelStruct { name: "siginfo", x86_64: 48, aarch64: 48, compat: 48 };
pub(crate) static STACK: KernelStruct = KernelStruct { name: "stack", x86_64: 24, aarch64: 24, compat: 12 };
pub(crate) static POLLFD: KernelStruct = KernelStruct { name: "pollfd", x86_64: 8, aarch64: 8, compat: 8 };
pub(crate) static EPOLL_EVENT: KernelStruct = KernelStruct { name: "epoll_event", x86_64: 12, aarch64: 16, compat: 12 };
pub(crate) static SEMBUF: KernelStruct = KernelStruct { name: "sembuf", x86_64: 6, aarch64: 6, compat: 6 };
pub(crate) static MQ_ATTR: KernelStruct = KernelStruct { name: "mq_attr", x86_64: 64, aarch64: 64, compat: 32 };
pub(crate) static CAP_HEADER: KernelStruct = KernelStruct { name: "cap_header", x86_64: 8, aarch64: 8, compat: 8 };
pub(crate) static CAP_DATA: KernelStruct = KernelStruct { name: "cap_data", x86_64: 24, aarch64: 24, compat: 24 };
pub(crate) static SCHED_ATTR: KernelStruct = KernelStruct { name: "sched_attr", x86_64: 56, aarch64: 56, compat: 56 };
pub(crate) static CLONE_ARGS: KernelStruct = KernelStruct { name: "clone_args", x86_64: 88, aarch64: 88, compat: 88 };
pub(crate) static OPEN_HOW: KernelStruct = KernelStruct { name: "open_how", x86_64: 24, aarch64: 24, compat: 24 };
pub(crate) static MOUNT_ATTR: KernelStruct = KernelStruct { name: "mount_attr", x86_64: 32, aarch64: 32, compat: 32 };
pub(crate) static XATTR_ARGS: KernelStruct = KernelStruct { name: "xattr_args", x86_64: 16, aarch64: 16, compat: 16 };
pub(crate) static FILE_HANDLE: KernelStruct = KernelStruct { name: "file_handle", x86_64: 136, aarch64: 136, compat: 136 };
pub(crate) static IO_URING_PARAMS: KernelStruct = KernelStruct { name: "io_uring_params", x86_64: 120, aarch64: 120, compat: 120 };
pub(crate) static PERF_EVENT_ATTR: KernelStruct = KernelStruct { name: "perf_event_attr", x86_64: 112, aarch64: 112, compat: 112 };
pub(crate) static CACHESTAT_RANGE: KernelStruct = KernelStruct { name: "cachestat_range", x86_64: 16, aarch64: 16, compat: 16 };
pub(crate) static CACHESTAT: KernelStruct = KernelStruct { name: "cachestat", x86_64: 40, aarch64: 40, compat: 40 };
pub(crate) static MNT_ID_REQ: KernelStruct = KernelStruct { name: "mnt_id_req", x86_64: 24, aarch64: 24, compat: 24 };
pub(crate) static MMAP_ARGS: KernelStruct = KernelStruct { name: "mmap_args", x86_64: 24, aarch64: 24, compat: 24 };
pub(crate) static SELECT_ARGS: KernelStruct = KernelStruct { name: "select_args", x86_64: 20, aarch64: 20, compat: 20 };
pub(crate) static SOCKETCALL_ARGS: KernelStruct = KernelStruct { name: "socketcall_args", x86_64: 24, aarch64: 24, compat: 24 };
pub(crate) static DQBLK: KernelStruct = KernelStruct { name: "dqblk", x86_64: 72, aarch64: 72, compat: 68 };
pub(crate) static DQINFO: KernelStruct = KernelStruct { name: "dqinfo", x86_64: 24, aarch64: 24, compat: 24 };

pub(crate) static SYSCALLS: &[Syscall] = &[
    Syscall { name: "read", x86_64: Some(0), aarch64: Some(63), i386: Some(3), scap_id: 3, event: 7, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "write", x86_64: Some(1), aarch64: Some(64), i386: Some(4), scap_id: 4, event: 9, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "open", x86_64: Some(2), aarch64: None, i386: Some(5), scap_id: 5, event: 3, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "close", x86_64: Some(3), aarch64: Some(57), i386: Some(6), scap_id: 6, event: 5, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "stat", x86_64: Some(4), aarch64: None, i386: Some(106), scap_id: 14, event: 67, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Struct(&STAT), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fstat", x86_64: Some(5), aarch64: Some(80), i386: Some(108), scap_id: 20, event: 71, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Struct(&STAT), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lstat", x86_64: Some(6), aarch64: None, i386: Some(107), scap_id: 50, event: 69, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Struct(&STAT), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "poll", x86_64: Some(7), aarch64: None, i386: Some(168), scap_id: 105, event: 81, returns: true, args: &[
        SyscallArg { name: "fds", kind: ArgKind::Struct(&POLLFD), direction: ArgDirection::InOut, length: ArgLength::Elements(1), dirfd: None, symbols: None },
        SyscallArg { name: "nfds", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lseek", x86_64: Some(8), aarch64: Some(62), i386: Some(19), scap_id: 15, event: 87, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "whence", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SEEK_WHENCE) },
    ], forms: &[
    ] },
    Syscall { name: "mmap", x86_64: Some(9), aarch64: Some(222), i386: None, scap_id: 55, event: 161, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "prot", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MMAP_PROT) },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MMAP_FLAGS) },
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mprotect", x86_64: Some(10), aarch64: Some(226), i386: Some(125), scap_id: 75, event: 329, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "prot", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MMAP_PROT) },
    ], forms: &[
    ] },
    Syscall { name: "munmap", x86_64: Some(11), aarch64: Some(215), i386: Some(91), scap_id: 56, event: 165, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "brk", x86_64: Some(12), aarch64: Some(214), i386: Some(45), scap_id: 32, event: 159, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_sigaction", x86_64: Some(13), aarch64: Some(134), i386: Some(174), scap_id: 107, event: 1, returns: true, args: &[
        SyscallArg { name: "signum", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "act", kind: ArgKind::Struct(&SIGACTION), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldact", kind: ArgKind::Struct(&SIGACTION), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_sigprocmask", x86_64: Some(14), aarch64: Some(135), i386: Some(175), scap_id: 108, event: 1, returns: true, args: &[
        SyscallArg { name: "how", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SIGPROCMASK_HOW) },
        SyscallArg { name: "set", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldset", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_sigreturn", x86_64: Some(15), aarch64: Some(139), i386: Some(173), scap_id: 298, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "ioctl", x86_64: Some(16), aarch64: Some(29), i386: Some(54), scap_id: 34, event: 171, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "request", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "argument", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pread64", x86_64: Some(17), aarch64: Some(67), i386: None, scap_id: 294, event: 113, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pwrite64", x86_64: Some(18), aarch64: Some(68), i386: None, scap_id: 295, event: 115, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "readv", x86_64: Some(19), aarch64: Some(65), i386: Some(145), scap_id: 87, event: 117, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Iovec, direction: ArgDirection::Out, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "writev", x86_64: Some(20), aarch64: Some(66), i386: Some(146), scap_id: 88, event: 119, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Iovec, direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "access", x86_64: Some(21), aarch64: None, i386: Some(33), scap_id: 23, event: 265, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&ACCESS_MODE) },
    ], forms: &[
    ] },
    Syscall { name: "pipe", x86_64: Some(22), aarch64: None, i386: Some(42), scap_id: 30, event: 61, returns: true, args: &[
        SyscallArg { name: "pipefd", kind: ArgKind::Struct(&FDPAIR), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "select", x86_64: Some(23), aarch64: None, i386: None, scap_id: 84, event: 83, returns: true, args: &[
        SyscallArg { name: "nfds", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "readfds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "writefds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "exceptfds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMEVAL), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_yield", x86_64: Some(24), aarch64: Some(124), i386: Some(158), scap_id: 99, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "mremap", x86_64: Some(25), aarch64: Some(216), i386: Some(163), scap_id: 104, event: 1, returns: true, args: &[
        SyscallArg { name: "old_address", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "new_size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MREMAP_FLAGS) },
        SyscallArg { name: "new_address", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "msync", x86_64: Some(26), aarch64: Some(227), i386: Some(144), scap_id: 86, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSYNC_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "mincore", x86_64: Some(27), aarch64: Some(232), i386: Some(218), scap_id: 138, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "vec", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "madvise", x86_64: Some(28), aarch64: Some(233), i386: Some(219), scap_id: 139, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MADVISE_ADVICE) },
    ], forms: &[
    ] },
    Syscall { name: "shmget", x86_64: Some(29), aarch64: Some(194), i386: Some(395), scap_id: 267, event: 1, returns: true, args: &[
        SyscallArg { name: "key", kind: ArgKind::Key, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "shmflg", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IPC_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "shmat", x86_64: Some(30), aarch64: Some(196), i386: Some(397), scap_id: 297, event: 1, returns: true, args: &[
        SyscallArg { name: "shmid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "shmaddr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "shmflg", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SHMAT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "shmctl", x86_64: Some(31), aarch64: Some(195), i386: Some(396), scap_id: 268, event: 1, returns: true, args: &[
        SyscallArg { name: "shmid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IPC_CMD) },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "dup", x86_64: Some(32), aarch64: Some(23), i386: Some(41), scap_id: 29, event: 367, returns: true, args: &[
        SyscallArg { name: "oldfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "dup2", x86_64: Some(33), aarch64: None, i386: Some(63), scap_id: 40, event: 363, returns: true, args: &[
        SyscallArg { name: "oldfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pause", x86_64: Some(34), aarch64: None, i386: Some(29), scap_id: 21, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "nanosleep", x86_64: Some(35), aarch64: Some(101), i386: Some(162), scap_id: 103, event: 135, returns: true, args: &[
        SyscallArg { name: "duration", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "rem", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getitimer", x86_64: Some(36), aarch64: Some(102), i386: Some(105), scap_id: 66, event: 1, returns: true, args: &[
        SyscallArg { name: "which", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&ITIMER_WHICH) },
        SyscallArg { name: "curr_value", kind: ArgKind::Struct(&ITIMERVAL), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "alarm", x86_64: Some(37), aarch64: None, i386: Some(27), scap_id: 19, event: 1, returns: true, args: &[
        SyscallArg { name: "seconds", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setitimer", x86_64: Some(38), aarch64: Some(103), i386: Some(104), scap_id: 65, event: 1, returns: true, args: &[
        SyscallArg { name: "which", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&ITIMER_WHICH) },
        SyscallArg { name: "new_value", kind: ArgKind::Struct(&ITIMERVAL), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_value", kind: ArgKind::Struct(&ITIMERVAL), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getpid", x86_64: Some(39), aarch64: Some(172), i386: Some(20), scap_id: 16, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "sendfile", x86_64: Some(40), aarch64: Some(71), i386: None, scap_id: 116, event: 189, returns: true, args: &[
        SyscallArg { name: "out_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "in_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Struct(&INT64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "socket", x86_64: Some(41), aarch64: Some(198), i386: Some(359), scap_id: 241, event: 19, returns: true, args: &[
        SyscallArg { name: "domain", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_DOMAIN) },
        SyscallArg { name: "type", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_TYPE) },
        SyscallArg { name: "protocol", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "connect", x86_64: Some(42), aarch64: Some(203), i386: Some(362), scap_id: 243, event: 23, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "accept", x86_64: Some(43), aarch64: Some(202), i386: None, scap_id: 245, event: 247, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::Out, length: ArgLength::Pointer(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Struct(&INT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sendto", x86_64: Some(44), aarch64: Some(206), i386: Some(369), scap_id: 249, event: 31, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::In, length: ArgLength::Bytes(5), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "recvfrom", x86_64: Some(45), aarch64: Some(207), i386: Some(371), scap_id: 250, event: 35, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::Out, length: ArgLength::Pointer(5), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Struct(&INT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sendmsg", x86_64: Some(46), aarch64: Some(211), i386: Some(370), scap_id: 254, event: 49, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg", kind: ArgKind::Msghdr, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "recvmsg", x86_64: Some(47), aarch64: Some(212), i386: Some(372), scap_id: 256, event: 53, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg", kind: ArgKind::Msghdr, direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "shutdown", x86_64: Some(48), aarch64: Some(210), i386: Some(373), scap_id: 251, event: 37, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "how", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SHUTDOWN_HOW) },
    ], forms: &[
    ] },
    Syscall { name: "bind", x86_64: Some(49), aarch64: Some(200), i386: Some(361), scap_id: 242, event: 21, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "listen", x86_64: Some(50), aarch64: Some(201), i386: Some(363), scap_id: 244, event: 25, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "backlog", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getsockname", x86_64: Some(51), aarch64: Some(204), i386: Some(367), scap_id: 246, event: 39, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::Out, length: ArgLength::Pointer(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Struct(&INT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getpeername", x86_64: Some(52), aarch64: Some(205), i386: Some(368), scap_id: 247, event: 41, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::Out, length: ArgLength::Pointer(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Struct(&INT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "socketpair", x86_64: Some(53), aarch64: Some(199), i386: Some(360), scap_id: 248, event: 43, returns: true, args: &[
        SyscallArg { name: "domain", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_DOMAIN) },
        SyscallArg { name: "type", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_TYPE) },
        SyscallArg { name: "protocol", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fds", kind: ArgKind::Struct(&FDPAIR), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setsockopt", x86_64: Some(54), aarch64: Some(208), i386: Some(366), scap_id: 252, event: 45, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "level", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKOPT_LEVEL) },
        SyscallArg { name: "optname", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "optval", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(4), dirfd: None, symbols: None },
        SyscallArg { name: "optlen", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x0, index: 2, arg: SyscallArg { name: "optname", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IP_OPTION) } },
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x6, index: 2, arg: SyscallArg { name: "optname", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TCP_OPTION) } },
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x29, index: 2, arg: SyscallArg { name: "optname", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IPV6_OPTION) } },
    ] },
    Syscall { name: "getsockopt", x86_64: Some(55), aarch64: Some(209), i386: Some(365), scap_id: 253, event: 47, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "level", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKOPT_LEVEL) },
        SyscallArg { name: "optname", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "optval", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::Pointer(4), dirfd: None, symbols: None },
        SyscallArg { name: "optlen", kind: ArgKind::Struct(&INT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x0, index: 2, arg: SyscallArg { name: "optname", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IP_OPTION) } },
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x6, index: 2, arg: SyscallArg { name: "optname", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TCP_OPTION) } },
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x29, index: 2, arg: SyscallArg { name: "optname", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IPV6_OPTION) } },
    ] },
    Syscall { name: "clone", x86_64: Some(56), aarch64: None, i386: None, scap_id: 327, event: 223, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&CLONE_FLAGS) },
        SyscallArg { name: "stack", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "parent_tid", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "child_tid", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tls", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fork", x86_64: Some(57), aarch64: None, i386: Some(2), scap_id: 303, event: 225, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "vfork", x86_64: Some(58), aarch64: None, i386: Some(190), scap_id: 304, event: 227, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "execve", x86_64: Some(59), aarch64: Some(221), i386: Some(11), scap_id: 324, event: 293, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "argv", kind: ArgKind::Strings, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "envp", kind: ArgKind::Strings, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "exit", x86_64: Some(60), aarch64: Some(93), i386: Some(1), scap_id: 2, event: 1, returns: false, args: &[
        SyscallArg { name: "status", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "wait4", x86_64: Some(61), aarch64: Some(260), i386: Some(114), scap_id: 69, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "wstatus", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "options", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&WAIT_OPTIONS) },
        SyscallArg { name: "rusage", kind: ArgKind::Struct(&RUSAGE), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "kill", x86_64: Some(62), aarch64: Some(129), i386: Some(37), scap_id: 25, event: 129, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "uname", x86_64: Some(63), aarch64: Some(160), i386: Some(122), scap_id: 67, event: 1, returns: true, args: &[
        SyscallArg { name: "buf", kind: ArgKind::Struct(&UTSNAME), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "semget", x86_64: Some(64), aarch64: Some(190), i386: Some(393), scap_id: 260, event: 263, returns: true, args: &[
        SyscallArg { name: "key", kind: ArgKind::Key, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nsems", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "semflg", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IPC_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "semop", x86_64: Some(65), aarch64: Some(193), i386: None, scap_id: 259, event: 251, returns: true, args: &[
        SyscallArg { name: "semid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sops", kind: ArgKind::Struct(&SEMBUF), direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "nsops", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "semctl", x86_64: Some(66), aarch64: Some(191), i386: Some(394), scap_id: 261, event: 253, returns: true, args: &[
        SyscallArg { name: "semid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "semnum", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SEMCTL_CMD) },
        SyscallArg { name: "arg", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "shmdt", x86_64: Some(67), aarch64: Some(197), i386: Some(398), scap_id: 266, event: 1, returns: true, args: &[
        SyscallArg { name: "shmaddr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "msgget", x86_64: Some(68), aarch64: Some(186), i386: Some(399), scap_id: 264, event: 1, returns: true, args: &[
        SyscallArg { name: "key", kind: ArgKind::Key, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgflg", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IPC_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "msgsnd", x86_64: Some(69), aarch64: Some(189), i386: Some(400), scap_id: 262, event: 1, returns: true, args: &[
        SyscallArg { name: "msqid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgp", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "msgsz", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgflg", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_QUEUE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "msgrcv", x86_64: Some(70), aarch64: Some(188), i386: Some(401), scap_id: 263, event: 1, returns: true, args: &[
        SyscallArg { name: "msqid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgp", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "msgsz", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgtyp", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgflg", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_QUEUE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "msgctl", x86_64: Some(71), aarch64: Some(187), i386: Some(402), scap_id: 265, event: 1, returns: true, args: &[
        SyscallArg { name: "msqid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IPC_CMD) },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fcntl", x86_64: Some(72), aarch64: Some(25), i386: Some(55), scap_id: 35, event: 151, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FCNTL_CMD) },
        SyscallArg { name: "arg", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "flock", x86_64: Some(73), aarch64: Some(32), i386: Some(143), scap_id: 85, event: 243, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "operation", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FLOCK_OPERATION) },
    ], forms: &[
    ] },
    Syscall { name: "fsync", x86_64: Some(74), aarch64: Some(82), i386: Some(118), scap_id: 72, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fdatasync", x86_64: Some(75), aarch64: Some(83), i386: Some(148), scap_id: 90, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "truncate", x86_64: Some(76), aarch64: Some(45), i386: Some(92), scap_id: 57, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ftruncate", x86_64: Some(77), aarch64: Some(46), i386: Some(93), scap_id: 58, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getdents", x86_64: Some(78), aarch64: None, i386: Some(141), scap_id: 83, event: 237, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "dirp", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getcwd", x86_64: Some(79), aarch64: Some(17), i386: Some(183), scap_id: 113, event: 93, returns: true, args: &[
        SyscallArg { name: "buf", kind: ArgKind::Path, direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "chdir", x86_64: Some(80), aarch64: Some(49), i386: Some(12), scap_id: 10, event: 95, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fchdir", x86_64: Some(81), aarch64: Some(50), i386: Some(133), scap_id: 80, event: 97, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rename", x86_64: Some(82), aarch64: None, i386: Some(38), scap_id: 26, event: 175, returns: true, args: &[
        SyscallArg { name: "oldpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mkdir", x86_64: Some(83), aarch64: None, i386: Some(39), scap_id: 27, event: 277, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rmdir", x86_64: Some(84), aarch64: None, i386: Some(40), scap_id: 28, event: 279, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "creat", x86_64: Some(85), aarch64: None, i386: Some(8), scap_id: 7, event: 59, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "link", x86_64: Some(86), aarch64: None, i386: Some(9), scap_id: 8, event: 309, returns: true, args: &[
        SyscallArg { name: "oldpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "unlink", x86_64: Some(87), aarch64: None, i386: Some(10), scap_id: 9, event: 301, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "symlink", x86_64: Some(88), aarch64: None, i386: Some(83), scap_id: 49, event: 179, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "linkpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "readlink", x86_64: Some(89), aarch64: None, i386: Some(85), scap_id: 51, event: 1, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "bufsiz", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "chmod", x86_64: Some(90), aarch64: None, i386: Some(15), scap_id: 13, event: 315, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fchmod", x86_64: Some(91), aarch64: Some(52), i386: Some(94), scap_id: 59, event: 317, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "chown", x86_64: Some(92), aarch64: None, i386: Some(182), scap_id: 132, event: 379, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "owner", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "group", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fchown", x86_64: Some(93), aarch64: Some(55), i386: Some(95), scap_id: 127, event: 383, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "owner", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "group", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lchown", x86_64: Some(94), aarch64: None, i386: Some(16), scap_id: 118, event: 381, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "owner", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "group", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "umask", x86_64: Some(95), aarch64: Some(166), i386: Some(60), scap_id: 37, event: 1, returns: true, args: &[
        SyscallArg { name: "mask", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "gettimeofday", x86_64: Some(96), aarch64: Some(169), i386: Some(78), scap_id: 47, event: 1, returns: true, args: &[
        SyscallArg { name: "tv", kind: ArgKind::Struct(&TIMEVAL), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tz", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getrlimit", x86_64: Some(97), aarch64: Some(163), i386: Some(76), scap_id: 117, event: 141, returns: true, args: &[
        SyscallArg { name: "resource", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RLIMIT_RESOURCE) },
        SyscallArg { name: "rlim", kind: ArgKind::Struct(&RLIMIT), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getrusage", x86_64: Some(98), aarch64: Some(165), i386: Some(77), scap_id: 46, event: 1, returns: true, args: &[
        SyscallArg { name: "who", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "usage", kind: ArgKind::Struct(&RUSAGE), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sysinfo", x86_64: Some(99), aarch64: Some(179), i386: Some(116), scap_id: 71, event: 1, returns: true, args: &[
        SyscallArg { name: "info", kind: ArgKind::Struct(&SYSINFO), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "times", x86_64: Some(100), aarch64: Some(153), i386: Some(43), scap_id: 31, event: 1, returns: true, args: &[
        SyscallArg { name: "buf", kind: ArgKind::Struct(&TMS), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ptrace", x86_64: Some(101), aarch64: Some(117), i386: Some(26), scap_id: 18, event: 169, returns: true, args: &[
        SyscallArg { name: "request", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&PTRACE_REQUEST) },
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "data", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getuid", x86_64: Some(102), aarch64: Some(174), i386: Some(24), scap_id: 119, event: 203, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "syslog", x86_64: Some(103), aarch64: Some(116), i386: Some(103), scap_id: 64, event: 1, returns: true, args: &[
        SyscallArg { name: "type", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bufp", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x2, index: 1, arg: SyscallArg { name: "bufp", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x3, index: 1, arg: SyscallArg { name: "bufp", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x4, index: 1, arg: SyscallArg { name: "bufp", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None } },
    ] },
    Syscall { name: "getgid", x86_64: Some(104), aarch64: Some(176), i386: Some(47), scap_id: 120, event: 207, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "setuid", x86_64: Some(105), aarch64: Some(146), i386: Some(23), scap_id: 133, event: 199, returns: true, args: &[
        SyscallArg { name: "uid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setgid", x86_64: Some(106), aarch64: Some(144), i386: Some(46), scap_id: 134, event: 201, returns: true, args: &[
        SyscallArg { name: "gid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "geteuid", x86_64: Some(107), aarch64: Some(175), i386: Some(49), scap_id: 121, event: 205, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "getegid", x86_64: Some(108), aarch64: Some(177), i386: Some(50), scap_id: 122, event: 209, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "setpgid", x86_64: Some(109), aarch64: Some(154), i386: Some(57), scap_id: 36, event: 295, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pgid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getppid", x86_64: Some(110), aarch64: Some(173), i386: Some(64), scap_id: 41, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "getpgrp", x86_64: Some(111), aarch64: None, i386: Some(65), scap_id: 42, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "setsid", x86_64: Some(112), aarch64: Some(157), i386: Some(66), scap_id: 43, event: 275, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "setreuid", x86_64: Some(113), aarch64: Some(145), i386: Some(70), scap_id: 123, event: 427, returns: true, args: &[
        SyscallArg { name: "ruid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "euid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setregid", x86_64: Some(114), aarch64: Some(143), i386: Some(71), scap_id: 124, event: 429, returns: true, args: &[
        SyscallArg { name: "rgid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "egid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getgroups", x86_64: Some(115), aarch64: Some(158), i386: None, scap_id: 125, event: 1, returns: true, args: &[
        SyscallArg { name: "size", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::ElementsResult, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setgroups", x86_64: Some(116), aarch64: Some(159), i386: None, scap_id: 126, event: 1, returns: true, args: &[
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::In, length: ArgLength::Elements(0), dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setresuid", x86_64: Some(117), aarch64: Some(147), i386: Some(164), scap_id: 128, event: 193, returns: true, args: &[
        SyscallArg { name: "ruid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "euid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "suid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getresuid", x86_64: Some(118), aarch64: Some(148), i386: None, scap_id: 129, event: 211, returns: true, args: &[
        SyscallArg { name: "ruid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "euid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "suid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setresgid", x86_64: Some(119), aarch64: Some(149), i386: Some(170), scap_id: 130, event: 195, returns: true, args: &[
        SyscallArg { name: "rgid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "egid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sgid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getresgid", x86_64: Some(120), aarch64: Some(150), i386: None, scap_id: 131, event: 213, returns: true, args: &[
        SyscallArg { name: "rgid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "egid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sgid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getpgid", x86_64: Some(121), aarch64: Some(155), i386: Some(132), scap_id: 79, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setfsuid", x86_64: Some(122), aarch64: Some(151), i386: Some(138), scap_id: 135, event: 1, returns: true, args: &[
        SyscallArg { name: "fsuid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setfsgid", x86_64: Some(123), aarch64: Some(152), i386: Some(139), scap_id: 136, event: 1, returns: true, args: &[
        SyscallArg { name: "fsgid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getsid", x86_64: Some(124), aarch64: Some(156), i386: Some(147), scap_id: 89, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "capget", x86_64: Some(125), aarch64: Some(90), i386: Some(184), scap_id: 114, event: 1, returns: true, args: &[
        SyscallArg { name: "hdrp", kind: ArgKind::Struct(&CAP_HEADER), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "datap", kind: ArgKind::Struct(&CAP_DATA), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "capset", x86_64: Some(126), aarch64: Some(91), i386: Some(185), scap_id: 115, event: 353, returns: true, args: &[
        SyscallArg { name: "hdrp", kind: ArgKind::Struct(&CAP_HEADER), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "datap", kind: ArgKind::Struct(&CAP_DATA), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_sigpending", x86_64: Some(127), aarch64: Some(136), i386: Some(176), scap_id: 109, event: 1, returns: true, args: &[
        SyscallArg { name: "set", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_sigtimedwait", x86_64: Some(128), aarch64: Some(137), i386: Some(177), scap_id: 110, event: 1, returns: true, args: &[
        SyscallArg { name: "set", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "info", kind: ArgKind::Struct(&SIGINFO), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_sigqueueinfo", x86_64: Some(129), aarch64: Some(138), i386: Some(178), scap_id: 111, event: 1, returns: true, args: &[
        SyscallArg { name: "tgid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "info", kind: ArgKind::Struct(&SIGINFO), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_sigsuspend", x86_64: Some(130), aarch64: Some(133), i386: Some(179), scap_id: 112, event: 1, returns: true, args: &[
        SyscallArg { name: "mask", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sigaltstack", x86_64: Some(131), aarch64: Some(132), i386: Some(186), scap_id: 317, event: 1, returns: true, args: &[
        SyscallArg { name: "ss", kind: ArgKind::Struct(&STACK), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_ss", kind: ArgKind::Struct(&STACK), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "utime", x86_64: Some(132), aarch64: None, i386: Some(30), scap_id: 22, event: 1, returns: true, args: &[
        SyscallArg { name: "filename", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "times", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mknod", x86_64: Some(133), aarch64: None, i386: Some(14), scap_id: 12, event: 415, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "dev", kind: ArgKind::Dev, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "uselib", x86_64: Some(134), aarch64: None, i386: Some(86), scap_id: 52, event: 1, returns: true, args: &[
        SyscallArg { name: "library", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "personality", x86_64: Some(135), aarch64: Some(92), i386: Some(136), scap_id: 82, event: 1, returns: true, args: &[
        SyscallArg { name: "persona", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ustat", x86_64: Some(136), aarch64: None, i386: Some(62), scap_id: 39, event: 1, returns: true, args: &[
        SyscallArg { name: "dev", kind: ArgKind::Dev, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ubuf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "statfs", x86_64: Some(137), aarch64: Some(43), i386: Some(99), scap_id: 62, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Struct(&STATFS), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fstatfs", x86_64: Some(138), aarch64: Some(44), i386: Some(100), scap_id: 63, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Struct(&STATFS), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sysfs", x86_64: Some(139), aarch64: None, i386: Some(135), scap_id: 81, event: 1, returns: true, args: &[
        SyscallArg { name: "option", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg1", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg2", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x1, index: 1, arg: SyscallArg { name: "arg1", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x2, index: 2, arg: SyscallArg { name: "arg2", kind: ArgKind::String, direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
    ] },
    Syscall { name: "getpriority", x86_64: Some(140), aarch64: Some(141), i386: Some(96), scap_id: 60, event: 1, returns: true, args: &[
        SyscallArg { name: "which", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&PRIORITY_WHICH) },
        SyscallArg { name: "who", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setpriority", x86_64: Some(141), aarch64: Some(140), i386: Some(97), scap_id: 61, event: 1, returns: true, args: &[
        SyscallArg { name: "which", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&PRIORITY_WHICH) },
        SyscallArg { name: "who", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "prio", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_setparam", x86_64: Some(142), aarch64: Some(118), i386: Some(154), scap_id: 95, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "param", kind: ArgKind::Struct(&INT32), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_getparam", x86_64: Some(143), aarch64: Some(121), i386: Some(155), scap_id: 96, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "param", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_setscheduler", x86_64: Some(144), aarch64: Some(119), i386: Some(156), scap_id: 97, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "policy", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SCHED_POLICY) },
        SyscallArg { name: "param", kind: ArgKind::Struct(&INT32), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_getscheduler", x86_64: Some(145), aarch64: Some(120), i386: Some(157), scap_id: 98, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_get_priority_max", x86_64: Some(146), aarch64: Some(125), i386: Some(159), scap_id: 100, event: 1, returns: true, args: &[
        SyscallArg { name: "policy", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SCHED_POLICY) },
    ], forms: &[
    ] },
    Syscall { name: "sched_get_priority_min", x86_64: Some(147), aarch64: Some(126), i386: Some(160), scap_id: 101, event: 1, returns: true, args: &[
        SyscallArg { name: "policy", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SCHED_POLICY) },
    ], forms: &[
    ] },
    Syscall { name: "sched_rr_get_interval", x86_64: Some(148), aarch64: Some(127), i386: Some(161), scap_id: 102, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tp", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mlock", x86_64: Some(149), aarch64: Some(228), i386: Some(150), scap_id: 91, event: 345, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "munlock", x86_64: Some(150), aarch64: Some(229), i386: Some(151), scap_id: 92, event: 347, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mlockall", x86_64: Some(151), aarch64: Some(230), i386: Some(152), scap_id: 93, event: 349, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MLOCKALL_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "munlockall", x86_64: Some(152), aarch64: Some(231), i386: Some(153), scap_id: 94, event: 351, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "vhangup", x86_64: Some(153), aarch64: Some(58), i386: Some(111), scap_id: 68, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "modify_ldt", x86_64: Some(154), aarch64: None, i386: Some(123), scap_id: 366, event: 1, returns: true, args: &[
        SyscallArg { name: "func", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ptr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bytecount", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pivot_root", x86_64: Some(155), aarch64: Some(41), i386: Some(217), scap_id: 137, event: 1, returns: true, args: &[
        SyscallArg { name: "new_root", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "put_old", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "_sysctl", x86_64: Some(156), aarch64: None, i386: Some(149), scap_id: 385, event: 1, returns: true, args: &[
        SyscallArg { name: "args", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "prctl", x86_64: Some(157), aarch64: Some(167), i386: Some(172), scap_id: 106, event: 401, returns: true, args: &[
        SyscallArg { name: "option", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&PRCTL_OPTION) },
        SyscallArg { name: "arg2", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg3", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg4", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg5", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 0, mask: 0xffffffff, value: 0xf, index: 1, arg: SyscallArg { name: "arg2", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x10, index: 1, arg: SyscallArg { name: "arg2", kind: ArgKind::String, direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x2, index: 1, arg: SyscallArg { name: "arg2", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x19, index: 1, arg: SyscallArg { name: "arg2", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x25, index: 1, arg: SyscallArg { name: "arg2", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x28, index: 1, arg: SyscallArg { name: "arg2", kind: ArgKind::Struct(&ULONG_VALUE), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x53564d41, index: 4, arg: SyscallArg { name: "arg5", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
    ] },
    Syscall { name: "arch_prctl", x86_64: Some(158), aarch64: None, i386: Some(384), scap_id: 296, event: 1, returns: true, args: &[
        SyscallArg { name: "option", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "adjtimex", x86_64: Some(159), aarch64: Some(171), i386: Some(124), scap_id: 74, event: 1, returns: true, args: &[
        SyscallArg { name: "buf", kind: ArgKind::Struct(&TIMEX), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setrlimit", x86_64: Some(160), aarch64: Some(164), i386: Some(75), scap_id: 45, event: 143, returns: true, args: &[
        SyscallArg { name: "resource", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RLIMIT_RESOURCE) },
        SyscallArg { name: "rlim", kind: ArgKind::Struct(&RLIMIT), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "chroot", x86_64: Some(161), aarch64: Some(51), i386: Some(61), scap_id: 38, event: 267, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sync", x86_64: Some(162), aarch64: Some(81), i386: Some(36), scap_id: 24, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "acct", x86_64: Some(163), aarch64: Some(89), i386: Some(51), scap_id: 33, event: 1, returns: true, args: &[
        SyscallArg { name: "filename", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "settimeofday", x86_64: Some(164), aarch64: Some(170), i386: Some(79), scap_id: 48, event: 1, returns: true, args: &[
        SyscallArg { name: "tv", kind: ArgKind::Struct(&TIMEVAL), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tz", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mount", x86_64: Some(165), aarch64: Some(40), i386: Some(21), scap_id: 17, event: 257, returns: true, args: &[
        SyscallArg { name: "source", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "target", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "filesystemtype", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mountflags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MOUNT_FLAGS) },
        SyscallArg { name: "data", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "umount2", x86_64: Some(166), aarch64: Some(39), i386: Some(52), scap_id: 323, event: 391, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&UMOUNT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "swapon", x86_64: Some(167), aarch64: Some(224), i386: Some(87), scap_id: 53, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "swapflags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "swapoff", x86_64: Some(168), aarch64: Some(225), i386: Some(115), scap_id: 70, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "reboot", x86_64: Some(169), aarch64: Some(142), i386: Some(88), scap_id: 54, event: 1, returns: true, args: &[
        SyscallArg { name: "magic", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "magic2", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "op", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 2, mask: 0xffffffff, value: 0xa1b2c3d4, index: 3, arg: SyscallArg { name: "arg", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
    ] },
    Syscall { name: "sethostname", x86_64: Some(170), aarch64: Some(161), i386: Some(74), scap_id: 44, event: 1, returns: true, args: &[
        SyscallArg { name: "name", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(1), dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setdomainname", x86_64: Some(171), aarch64: Some(162), i386: Some(121), scap_id: 73, event: 1, returns: true, args: &[
        SyscallArg { name: "name", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(1), dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "iopl", x86_64: Some(172), aarch64: None, i386: Some(110), scap_id: 391, event: 1, returns: true, args: &[
        SyscallArg { name: "level", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ioperm", x86_64: Some(173), aarch64: None, i386: Some(101), scap_id: 344, event: 1, returns: true, args: &[
        SyscallArg { name: "from", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "num", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "turn_on", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "create_module", x86_64: Some(174), aarch64: None, i386: Some(127), scap_id: 381, event: 1, returns: true, args: &[
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "init_module", x86_64: Some(175), aarch64: Some(105), i386: Some(128), scap_id: 76, event: 411, returns: true, args: &[
        SyscallArg { name: "module_image", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(1), dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "param_values", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "delete_module", x86_64: Some(176), aarch64: Some(106), i386: Some(129), scap_id: 77, event: 425, returns: true, args: &[
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "get_kernel_syms", x86_64: Some(177), aarch64: None, i386: Some(130), scap_id: 372, event: 1, returns: true, args: &[
        SyscallArg { name: "table", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "query_module", x86_64: Some(178), aarch64: None, i386: Some(167), scap_id: 386, event: 1, returns: true, args: &[
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "which", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bufsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ret", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "quotactl", x86_64: Some(179), aarch64: Some(60), i386: Some(131), scap_id: 78, event: 191, returns: true, args: &[
        SyscallArg { name: "op", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "special", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "id", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 0, mask: 0xffffff00, value: 0x80000200, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffff00, value: 0x80000400, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffff00, value: 0x80000500, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&DQINFO), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffff00, value: 0x80000600, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&DQINFO), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffff00, value: 0x80000700, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&DQBLK), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffff00, value: 0x80000800, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&DQBLK), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
    ] },
    Syscall { name: "nfsservctl", x86_64: Some(180), aarch64: Some(42), i386: Some(169), scap_id: 378, event: 1, returns: true, args: &[
        SyscallArg { name: "cmd", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "argp", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "resp", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getpmsg", x86_64: Some(181), aarch64: None, i386: Some(188), scap_id: 375, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "putpmsg", x86_64: Some(182), aarch64: None, i386: Some(189), scap_id: 0, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "afs_syscall", x86_64: Some(183), aarch64: None, i386: Some(137), scap_id: 0, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "tuxcall", x86_64: Some(184), aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "security", x86_64: Some(185), aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "gettid", x86_64: Some(186), aarch64: Some(178), i386: Some(224), scap_id: 140, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "readahead", x86_64: Some(187), aarch64: Some(213), i386: None, scap_id: 373, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setxattr", x86_64: Some(188), aarch64: Some(5), i386: Some(226), scap_id: 141, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(3), dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&XATTR_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "lsetxattr", x86_64: Some(189), aarch64: Some(6), i386: Some(227), scap_id: 142, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(3), dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&XATTR_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "fsetxattr", x86_64: Some(190), aarch64: Some(7), i386: Some(228), scap_id: 143, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(3), dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&XATTR_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "getxattr", x86_64: Some(191), aarch64: Some(8), i386: Some(229), scap_id: 144, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lgetxattr", x86_64: Some(192), aarch64: Some(9), i386: Some(230), scap_id: 145, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fgetxattr", x86_64: Some(193), aarch64: Some(10), i386: Some(231), scap_id: 146, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "listxattr", x86_64: Some(194), aarch64: Some(11), i386: Some(232), scap_id: 147, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "llistxattr", x86_64: Some(195), aarch64: Some(12), i386: Some(233), scap_id: 148, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "flistxattr", x86_64: Some(196), aarch64: Some(13), i386: Some(234), scap_id: 149, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "removexattr", x86_64: Some(197), aarch64: Some(14), i386: Some(235), scap_id: 150, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lremovexattr", x86_64: Some(198), aarch64: Some(15), i386: Some(236), scap_id: 151, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fremovexattr", x86_64: Some(199), aarch64: Some(16), i386: Some(237), scap_id: 152, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "tkill", x86_64: Some(200), aarch64: Some(130), i386: Some(238), scap_id: 153, event: 131, returns: true, args: &[
        SyscallArg { name: "tid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "time", x86_64: Some(201), aarch64: None, i386: Some(13), scap_id: 11, event: 1, returns: true, args: &[
        SyscallArg { name: "tloc", kind: ArgKind::Struct(&LONG_VALUE), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "futex", x86_64: Some(202), aarch64: Some(98), i386: Some(240), scap_id: 154, event: 65, returns: true, args: &[
        SyscallArg { name: "uaddr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "futex_op", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FUTEX_OP) },
        SyscallArg { name: "val", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "uaddr2", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "val3", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_setaffinity", x86_64: Some(203), aarch64: Some(122), i386: Some(241), scap_id: 155, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(1), dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_getaffinity", x86_64: Some(204), aarch64: Some(123), i386: Some(242), scap_id: 156, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "set_thread_area", x86_64: Some(205), aarch64: None, i386: Some(243), scap_id: 157, event: 1, returns: true, args: &[
        SyscallArg { name: "u_info", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_setup", x86_64: Some(206), aarch64: Some(0), i386: Some(245), scap_id: 159, event: 1, returns: true, args: &[
        SyscallArg { name: "nr_events", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ctxp", kind: ArgKind::Struct(&ULONG_VALUE), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_destroy", x86_64: Some(207), aarch64: Some(1), i386: Some(246), scap_id: 160, event: 1, returns: true, args: &[
        SyscallArg { name: "ctx", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_getevents", x86_64: Some(208), aarch64: Some(4), i386: Some(247), scap_id: 161, event: 1, returns: true, args: &[
        SyscallArg { name: "ctx", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "min_nr", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_submit", x86_64: Some(209), aarch64: Some(2), i386: Some(248), scap_id: 162, event: 1, returns: true, args: &[
        SyscallArg { name: "ctx", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iocbpp", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_cancel", x86_64: Some(210), aarch64: Some(3), i386: Some(249), scap_id: 163, event: 1, returns: true, args: &[
        SyscallArg { name: "ctx", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iocb", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "result", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "get_thread_area", x86_64: Some(211), aarch64: None, i386: Some(244), scap_id: 158, event: 1, returns: true, args: &[
        SyscallArg { name: "u_info", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lookup_dcookie", x86_64: Some(212), aarch64: Some(18), i386: None, scap_id: 365, event: 1, returns: true, args: &[
        SyscallArg { name: "cookie", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buffer", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "epoll_create", x86_64: Some(213), aarch64: None, i386: Some(254), scap_id: 165, event: 375, returns: true, args: &[
        SyscallArg { name: "size", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "epoll_ctl_old", x86_64: Some(214), aarch64: None, i386: None, scap_id: 364, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "epoll_wait_old", x86_64: Some(215), aarch64: None, i386: None, scap_id: 379, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "remap_file_pages", x86_64: Some(216), aarch64: Some(234), i386: Some(257), scap_id: 168, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "prot", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MMAP_PROT) },
        SyscallArg { name: "pgoff", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MMAP_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "getdents64", x86_64: Some(217), aarch64: Some(61), i386: Some(220), scap_id: 240, event: 239, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "dirp", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "set_tid_address", x86_64: Some(218), aarch64: Some(96), i386: Some(258), scap_id: 169, event: 1, returns: true, args: &[
        SyscallArg { name: "tidptr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "restart_syscall", x86_64: Some(219), aarch64: Some(128), i386: Some(0), scap_id: 1, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "semtimedop", x86_64: Some(220), aarch64: Some(192), i386: None, scap_id: 371, event: 1, returns: true, args: &[
        SyscallArg { name: "semid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sops", kind: ArgKind::Struct(&SEMBUF), direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "nsops", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fadvise64", x86_64: Some(221), aarch64: Some(223), i386: None, scap_id: 319, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FADVISE_ADVICE) },
    ], forms: &[
    ] },
    Syscall { name: "timer_create", x86_64: Some(222), aarch64: Some(107), i386: Some(259), scap_id: 170, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sevp", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timerid", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timer_settime", x86_64: Some(223), aarch64: Some(110), i386: Some(260), scap_id: 171, event: 1, returns: true, args: &[
        SyscallArg { name: "timerid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TIMER_FLAGS) },
        SyscallArg { name: "new_value", kind: ArgKind::Struct(&ITIMERSPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_value", kind: ArgKind::Struct(&ITIMERSPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timer_gettime", x86_64: Some(224), aarch64: Some(108), i386: Some(261), scap_id: 172, event: 1, returns: true, args: &[
        SyscallArg { name: "timerid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "curr_value", kind: ArgKind::Struct(&ITIMERSPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timer_getoverrun", x86_64: Some(225), aarch64: Some(109), i386: Some(262), scap_id: 173, event: 1, returns: true, args: &[
        SyscallArg { name: "timerid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timer_delete", x86_64: Some(226), aarch64: Some(111), i386: Some(263), scap_id: 174, event: 1, returns: true, args: &[
        SyscallArg { name: "timerid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_settime", x86_64: Some(227), aarch64: Some(112), i386: Some(264), scap_id: 175, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tp", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_gettime", x86_64: Some(228), aarch64: Some(113), i386: Some(265), scap_id: 176, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tp", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_getres", x86_64: Some(229), aarch64: Some(114), i386: Some(266), scap_id: 177, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "res", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_nanosleep", x86_64: Some(230), aarch64: Some(115), i386: Some(267), scap_id: 178, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TIMER_FLAGS) },
        SyscallArg { name: "t", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "remain", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "exit_group", x86_64: Some(231), aarch64: Some(94), i386: Some(252), scap_id: 164, event: 1, returns: false, args: &[
        SyscallArg { name: "status", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "epoll_wait", x86_64: Some(232), aarch64: None, i386: Some(256), scap_id: 167, event: 79, returns: true, args: &[
        SyscallArg { name: "epfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Struct(&EPOLL_EVENT), direction: ArgDirection::Out, length: ArgLength::ElementsResult, dirfd: None, symbols: None },
        SyscallArg { name: "maxevents", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "epoll_ctl", x86_64: Some(233), aarch64: Some(21), i386: Some(255), scap_id: 166, event: 1, returns: true, args: &[
        SyscallArg { name: "epfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "op", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&EPOLL_CTL_OP) },
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "event", kind: ArgKind::Struct(&EPOLL_EVENT), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "tgkill", x86_64: Some(234), aarch64: Some(131), i386: Some(270), scap_id: 179, event: 133, returns: true, args: &[
        SyscallArg { name: "tgid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "utimes", x86_64: Some(235), aarch64: None, i386: Some(271), scap_id: 180, event: 1, returns: true, args: &[
        SyscallArg { name: "filename", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "times", kind: ArgKind::Struct(&TIMEVAL_PAIR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "vserver", x86_64: Some(236), aarch64: None, i386: Some(273), scap_id: 0, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "mbind", x86_64: Some(237), aarch64: Some(235), i386: Some(274), scap_id: 363, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nodemask", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "maxnode", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "set_mempolicy", x86_64: Some(238), aarch64: Some(237), i386: Some(276), scap_id: 368, event: 1, returns: true, args: &[
        SyscallArg { name: "mode", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nodemask", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "maxnode", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "get_mempolicy", x86_64: Some(239), aarch64: Some(236), i386: Some(275), scap_id: 387, event: 1, returns: true, args: &[
        SyscallArg { name: "mode", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nodemask", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "maxnode", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mq_open", x86_64: Some(240), aarch64: Some(180), i386: Some(277), scap_id: 181, event: 1, returns: true, args: &[
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oflag", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "attr", kind: ArgKind::Struct(&MQ_ATTR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mq_unlink", x86_64: Some(241), aarch64: Some(181), i386: Some(278), scap_id: 182, event: 1, returns: true, args: &[
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mq_timedsend", x86_64: Some(242), aarch64: Some(182), i386: Some(279), scap_id: 183, event: 1, returns: true, args: &[
        SyscallArg { name: "mqdes", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg_ptr", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "msg_len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg_prio", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "abs_timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mq_timedreceive", x86_64: Some(243), aarch64: Some(183), i386: Some(280), scap_id: 184, event: 1, returns: true, args: &[
        SyscallArg { name: "mqdes", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg_ptr", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "msg_len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg_prio", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "abs_timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mq_notify", x86_64: Some(244), aarch64: Some(184), i386: Some(281), scap_id: 185, event: 1, returns: true, args: &[
        SyscallArg { name: "mqdes", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sevp", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mq_getsetattr", x86_64: Some(245), aarch64: Some(185), i386: Some(282), scap_id: 186, event: 1, returns: true, args: &[
        SyscallArg { name: "mqdes", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newattr", kind: ArgKind::Struct(&MQ_ATTR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldattr", kind: ArgKind::Struct(&MQ_ATTR), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "kexec_load", x86_64: Some(246), aarch64: Some(104), i386: Some(283), scap_id: 187, event: 1, returns: true, args: &[
        SyscallArg { name: "entry", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_segments", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "segments", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "waitid", x86_64: Some(247), aarch64: Some(95), i386: Some(284), scap_id: 188, event: 1, returns: true, args: &[
        SyscallArg { name: "idtype", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&WAITID_TYPE) },
        SyscallArg { name: "id", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "infop", kind: ArgKind::Struct(&SIGINFO), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "options", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&WAIT_OPTIONS) },
        SyscallArg { name: "rusage", kind: ArgKind::Struct(&RUSAGE), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "add_key", x86_64: Some(248), aarch64: Some(217), i386: Some(286), scap_id: 189, event: 1, returns: true, args: &[
        SyscallArg { name: "type", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "description", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "payload", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(3), dirfd: None, symbols: None },
        SyscallArg { name: "plen", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "keyring", kind: ArgKind::Key, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "request_key", x86_64: Some(249), aarch64: Some(218), i386: Some(287), scap_id: 190, event: 1, returns: true, args: &[
        SyscallArg { name: "type", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "description", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "callout_info", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "dest_keyring", kind: ArgKind::Key, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "keyctl", x86_64: Some(250), aarch64: Some(219), i386: Some(288), scap_id: 191, event: 453, returns: true, args: &[
        SyscallArg { name: "operation", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&KEYCTL_OPERATION) },
        SyscallArg { name: "arg2", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg3", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg4", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "arg5", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x1, index: 1, arg: SyscallArg { name: "arg2", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x2, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(3), dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0xc, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(3), dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x6, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::String, direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x11, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::String, direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0xa, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x1d, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0xa, index: 3, arg: SyscallArg { name: "arg4", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x1d, index: 3, arg: SyscallArg { name: "arg4", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x14, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::Iovec, direction: ArgDirection::In, length: ArgLength::Elements(3), dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x18, index: 3, arg: SyscallArg { name: "arg4", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x19, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x1a, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x1b, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 0, mask: 0xffffffff, value: 0x1c, index: 2, arg: SyscallArg { name: "arg3", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
    ] },
    Syscall { name: "ioprio_set", x86_64: Some(251), aarch64: Some(30), i386: Some(289), scap_id: 192, event: 1, returns: true, args: &[
        SyscallArg { name: "which", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "who", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ioprio", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ioprio_get", x86_64: Some(252), aarch64: Some(31), i386: Some(290), scap_id: 193, event: 1, returns: true, args: &[
        SyscallArg { name: "which", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "who", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "inotify_init", x86_64: Some(253), aarch64: None, i386: Some(291), scap_id: 194, event: 139, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "inotify_add_watch", x86_64: Some(254), aarch64: Some(27), i386: Some(292), scap_id: 195, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&INOTIFY_MASK) },
    ], forms: &[
    ] },
    Syscall { name: "inotify_rm_watch", x86_64: Some(255), aarch64: Some(28), i386: Some(293), scap_id: 196, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "wd", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "migrate_pages", x86_64: Some(256), aarch64: Some(238), i386: Some(294), scap_id: 357, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "maxnode", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_nodes", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "new_nodes", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "openat", x86_64: Some(257), aarch64: Some(56), i386: Some(295), scap_id: 197, event: 307, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mkdirat", x86_64: Some(258), aarch64: Some(34), i386: Some(296), scap_id: 198, event: 305, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mknodat", x86_64: Some(259), aarch64: Some(33), i386: Some(297), scap_id: 199, event: 417, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "dev", kind: ArgKind::Dev, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fchownat", x86_64: Some(260), aarch64: Some(54), i386: Some(298), scap_id: 200, event: 385, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "owner", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "group", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "futimesat", x86_64: Some(261), aarch64: None, i386: Some(299), scap_id: 201, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "times", kind: ArgKind::Struct(&TIMEVAL_PAIR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "newfstatat", x86_64: Some(262), aarch64: Some(79), i386: None, scap_id: 300, event: 419, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Struct(&STAT), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "unlinkat", x86_64: Some(263), aarch64: Some(35), i386: Some(301), scap_id: 202, event: 303, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&UNLINKAT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "renameat", x86_64: Some(264), aarch64: Some(38), i386: Some(302), scap_id: 203, event: 177, returns: true, args: &[
        SyscallArg { name: "olddirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(2), symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "linkat", x86_64: Some(265), aarch64: Some(37), i386: Some(303), scap_id: 204, event: 311, returns: true, args: &[
        SyscallArg { name: "olddirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(2), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "symlinkat", x86_64: Some(266), aarch64: Some(36), i386: Some(304), scap_id: 205, event: 181, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "linkpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(1), symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "readlinkat", x86_64: Some(267), aarch64: Some(78), i386: Some(305), scap_id: 206, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "bufsiz", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fchmodat", x86_64: Some(268), aarch64: Some(53), i386: Some(306), scap_id: 207, event: 313, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "faccessat", x86_64: Some(269), aarch64: Some(48), i386: Some(307), scap_id: 208, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&ACCESS_MODE) },
    ], forms: &[
    ] },
    Syscall { name: "pselect6", x86_64: Some(270), aarch64: Some(72), i386: Some(308), scap_id: 209, event: 1, returns: true, args: &[
        SyscallArg { name: "nfds", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "readfds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "writefds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "exceptfds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigmask", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ppoll", x86_64: Some(271), aarch64: Some(73), i386: Some(309), scap_id: 210, event: 255, returns: true, args: &[
        SyscallArg { name: "fds", kind: ArgKind::Struct(&POLLFD), direction: ArgDirection::InOut, length: ArgLength::Elements(1), dirfd: None, symbols: None },
        SyscallArg { name: "nfds", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigmask", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "unshare", x86_64: Some(272), aarch64: Some(97), i386: Some(310), scap_id: 211, event: 285, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&CLONE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "set_robust_list", x86_64: Some(273), aarch64: Some(99), i386: Some(311), scap_id: 212, event: 1, returns: true, args: &[
        SyscallArg { name: "head", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "get_robust_list", x86_64: Some(274), aarch64: Some(100), i386: Some(312), scap_id: 213, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "head_ptr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len_ptr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "splice", x86_64: Some(275), aarch64: Some(76), i386: Some(313), scap_id: 214, event: 167, returns: true, args: &[
        SyscallArg { name: "fd_in", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "off_in", kind: ArgKind::Struct(&INT64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fd_out", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "off_out", kind: ArgKind::Struct(&INT64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SPLICE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "tee", x86_64: Some(276), aarch64: Some(77), i386: Some(315), scap_id: 215, event: 1, returns: true, args: &[
        SyscallArg { name: "fd_in", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fd_out", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SPLICE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "sync_file_range", x86_64: Some(277), aarch64: Some(84), i386: None, scap_id: 388, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nbytes", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SYNC_FILE_RANGE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "vmsplice", x86_64: Some(278), aarch64: Some(75), i386: Some(316), scap_id: 216, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Iovec, direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "nr_segs", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SPLICE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "move_pages", x86_64: Some(279), aarch64: Some(239), i386: Some(317), scap_id: 358, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pages", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nodes", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "status", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "utimensat", x86_64: Some(280), aarch64: Some(88), i386: Some(320), scap_id: 219, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "times", kind: ArgKind::Struct(&TIMESPEC_PAIR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "epoll_pwait", x86_64: Some(281), aarch64: Some(22), i386: Some(319), scap_id: 218, event: 1, returns: true, args: &[
        SyscallArg { name: "epfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Struct(&EPOLL_EVENT), direction: ArgDirection::Out, length: ArgLength::ElementsResult, dirfd: None, symbols: None },
        SyscallArg { name: "maxevents", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigmask", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "signalfd", x86_64: Some(282), aarch64: None, i386: Some(321), scap_id: 220, event: 127, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sizemask", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timerfd_create", x86_64: Some(283), aarch64: Some(85), i386: Some(322), scap_id: 221, event: 137, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TIMERFD_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "eventfd", x86_64: Some(284), aarch64: None, i386: Some(323), scap_id: 222, event: 63, returns: true, args: &[
        SyscallArg { name: "initval", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fallocate", x86_64: Some(285), aarch64: Some(47), i386: None, scap_id: 299, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FALLOCATE_MODE) },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timerfd_settime", x86_64: Some(286), aarch64: Some(86), i386: Some(325), scap_id: 223, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TIMER_FLAGS) },
        SyscallArg { name: "new_value", kind: ArgKind::Struct(&ITIMERSPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_value", kind: ArgKind::Struct(&ITIMERSPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timerfd_gettime", x86_64: Some(287), aarch64: Some(87), i386: Some(326), scap_id: 224, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "curr_value", kind: ArgKind::Struct(&ITIMERSPEC), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "accept4", x86_64: Some(288), aarch64: Some(242), i386: Some(364), scap_id: 258, event: 389, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::Out, length: ArgLength::Pointer(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Struct(&INT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "signalfd4", x86_64: Some(289), aarch64: Some(74), i386: Some(327), scap_id: 225, event: 399, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sizemask", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SIGNALFD_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "eventfd2", x86_64: Some(290), aarch64: Some(19), i386: Some(328), scap_id: 226, event: 397, returns: true, args: &[
        SyscallArg { name: "initval", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&EVENTFD_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "epoll_create1", x86_64: Some(291), aarch64: Some(20), i386: Some(329), scap_id: 227, event: 377, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&EPOLL_CREATE1_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "dup3", x86_64: Some(292), aarch64: Some(24), i386: Some(330), scap_id: 228, event: 365, returns: true, args: &[
        SyscallArg { name: "oldfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "pipe2", x86_64: Some(293), aarch64: Some(59), i386: Some(331), scap_id: 229, event: 393, returns: true, args: &[
        SyscallArg { name: "pipefd", kind: ArgKind::Struct(&FDPAIR), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "inotify_init1", x86_64: Some(294), aarch64: Some(26), i386: Some(332), scap_id: 230, event: 395, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "preadv", x86_64: Some(295), aarch64: Some(69), i386: Some(333), scap_id: 231, event: 121, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Iovec, direction: ArgDirection::Out, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pos_l", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pos_h", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pwritev", x86_64: Some(296), aarch64: Some(70), i386: Some(334), scap_id: 232, event: 123, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Iovec, direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pos_l", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pos_h", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_tgsigqueueinfo", x86_64: Some(297), aarch64: Some(240), i386: Some(335), scap_id: 233, event: 1, returns: true, args: &[
        SyscallArg { name: "tgid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "info", kind: ArgKind::Struct(&SIGINFO), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "perf_event_open", x86_64: Some(298), aarch64: Some(241), i386: Some(336), scap_id: 234, event: 1, returns: true, args: &[
        SyscallArg { name: "attr", kind: ArgKind::Struct(&PERF_EVENT_ATTR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cpu", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "group_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&PERF_EVENT_OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "recvmmsg", x86_64: Some(299), aarch64: Some(243), i386: Some(337), scap_id: 257, event: 55, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgvec", kind: ArgKind::Mmsghdr, direction: ArgDirection::Out, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "vlen", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fanotify_init", x86_64: Some(300), aarch64: Some(262), i386: Some(338), scap_id: 235, event: 1, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "event_f_flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "fanotify_mark", x86_64: Some(301), aarch64: Some(263), i386: None, scap_id: 393, event: 1, returns: true, args: &[
        SyscallArg { name: "fanotify_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(3), symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "prlimit64", x86_64: Some(302), aarch64: Some(261), i386: Some(340), scap_id: 236, event: 145, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "resource", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RLIMIT_RESOURCE) },
        SyscallArg { name: "new_limit", kind: ArgKind::Struct(&RLIMIT64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_limit", kind: ArgKind::Struct(&RLIMIT64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "name_to_handle_at", x86_64: Some(303), aarch64: Some(264), i386: Some(341), scap_id: 376, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "handle", kind: ArgKind::Struct(&FILE_HANDLE), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mount_id", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "open_by_handle_at", x86_64: Some(304), aarch64: Some(265), i386: Some(342), scap_id: 329, event: 337, returns: true, args: &[
        SyscallArg { name: "mount_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "handle", kind: ArgKind::Struct(&FILE_HANDLE), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "clock_adjtime", x86_64: Some(305), aarch64: Some(266), i386: Some(343), scap_id: 237, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Struct(&TIMEX), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "syncfs", x86_64: Some(306), aarch64: Some(267), i386: Some(344), scap_id: 238, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sendmmsg", x86_64: Some(307), aarch64: Some(269), i386: Some(345), scap_id: 255, event: 51, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgvec", kind: ArgKind::Mmsghdr, direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "vlen", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "setns", x86_64: Some(308), aarch64: Some(268), i386: Some(346), scap_id: 239, event: 241, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nstype", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&CLONE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "getcpu", x86_64: Some(309), aarch64: Some(168), i386: Some(318), scap_id: 217, event: 1, returns: true, args: &[
        SyscallArg { name: "cpu", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "node", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tcache", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "process_vm_readv", x86_64: Some(310), aarch64: Some(270), i386: Some(347), scap_id: 301, event: 421, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "local_iov", kind: ArgKind::Iovec, direction: ArgDirection::Out, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "liovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "remote_iov", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "riovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "process_vm_writev", x86_64: Some(311), aarch64: Some(271), i386: Some(348), scap_id: 302, event: 423, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "local_iov", kind: ArgKind::Iovec, direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "liovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "remote_iov", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "riovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "kcmp", x86_64: Some(312), aarch64: Some(272), i386: Some(349), scap_id: 361, event: 1, returns: true, args: &[
        SyscallArg { name: "pid1", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pid2", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "type", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&KCMP_TYPE) },
        SyscallArg { name: "idx1", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "idx2", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "finit_module", x86_64: Some(313), aarch64: Some(273), i386: Some(350), scap_id: 314, event: 413, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "param_values", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FINIT_MODULE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "sched_setattr", x86_64: Some(314), aarch64: Some(274), i386: Some(351), scap_id: 362, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "attr", kind: ArgKind::Struct(&SCHED_ATTR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_getattr", x86_64: Some(315), aarch64: Some(275), i386: Some(352), scap_id: 383, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "attr", kind: ArgKind::Struct(&SCHED_ATTR), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "renameat2", x86_64: Some(316), aarch64: Some(276), i386: Some(353), scap_id: 320, event: 319, returns: true, args: &[
        SyscallArg { name: "olddirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(2), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RENAMEAT2_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "seccomp", x86_64: Some(317), aarch64: Some(277), i386: Some(354), scap_id: 316, event: 299, returns: true, args: &[
        SyscallArg { name: "operation", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SECCOMP_OP) },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SECCOMP_FLAGS) },
        SyscallArg { name: "args", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getrandom", x86_64: Some(318), aarch64: Some(278), i386: Some(355), scap_id: 318, event: 1, returns: true, args: &[
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "buflen", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&GETRANDOM_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "memfd_create", x86_64: Some(319), aarch64: Some(279), i386: Some(356), scap_id: 342, event: 405, returns: true, args: &[
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MEMFD_CREATE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "kexec_file_load", x86_64: Some(320), aarch64: Some(294), i386: None, scap_id: 345, event: 1, returns: true, args: &[
        SyscallArg { name: "kernel_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "initrd_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmdline_len", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmdline", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "bpf", x86_64: Some(321), aarch64: Some(280), i386: Some(357), scap_id: 315, event: 369, returns: true, args: &[
        SyscallArg { name: "cmd", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&BPF_CMD) },
        SyscallArg { name: "attr", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "execveat", x86_64: Some(322), aarch64: Some(281), i386: Some(358), scap_id: 325, event: 331, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "argv", kind: ArgKind::Strings, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "envp", kind: ArgKind::Strings, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&EXECVEAT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "userfaultfd", x86_64: Some(323), aarch64: Some(282), i386: Some(374), scap_id: 321, event: 321, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "membarrier", x86_64: Some(324), aarch64: Some(283), i386: Some(375), scap_id: 390, event: 1, returns: true, args: &[
        SyscallArg { name: "cmd", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cpu_id", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mlock2", x86_64: Some(325), aarch64: Some(284), i386: Some(376), scap_id: 333, event: 371, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MLOCK2_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "copy_file_range", x86_64: Some(326), aarch64: Some(285), i386: Some(377), scap_id: 326, event: 333, returns: true, args: &[
        SyscallArg { name: "fd_in", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "off_in", kind: ArgKind::Struct(&INT64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fd_out", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "off_out", kind: ArgKind::Struct(&INT64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "preadv2", x86_64: Some(327), aarch64: Some(286), i386: Some(378), scap_id: 359, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Iovec, direction: ArgDirection::Out, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pos_l", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pos_h", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "pwritev2", x86_64: Some(328), aarch64: Some(287), i386: Some(379), scap_id: 360, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Iovec, direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pos_l", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pos_h", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "pkey_mprotect", x86_64: Some(329), aarch64: Some(288), i386: Some(380), scap_id: 350, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "prot", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MMAP_PROT) },
        SyscallArg { name: "pkey", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pkey_alloc", x86_64: Some(330), aarch64: Some(289), i386: Some(381), scap_id: 349, event: 1, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "access_rights", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pkey_free", x86_64: Some(331), aarch64: Some(290), i386: Some(382), scap_id: 351, event: 1, returns: true, args: &[
        SyscallArg { name: "pkey", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "statx", x86_64: Some(332), aarch64: Some(291), i386: Some(383), scap_id: 367, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
        SyscallArg { name: "mask", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&STATX_MASK) },
        SyscallArg { name: "statxbuf", kind: ArgKind::Struct(&STATX), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_pgetevents", x86_64: Some(333), aarch64: Some(292), i386: Some(385), scap_id: 369, event: 1, returns: true, args: &[
        SyscallArg { name: "ctx", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "min_nr", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rseq", x86_64: Some(334), aarch64: Some(293), i386: Some(386), scap_id: 380, event: 1, returns: true, args: &[
        SyscallArg { name: "rseq", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "rseq_len", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "uretprobe", x86_64: Some(335), aarch64: None, i386: None, scap_id: 443, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "uprobe", x86_64: Some(336), aarch64: None, i386: None, scap_id: 452, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "pidfd_send_signal", x86_64: Some(424), aarch64: Some(424), i386: Some(424), scap_id: 348, event: 1, returns: true, args: &[
        SyscallArg { name: "pidfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "info", kind: ArgKind::Struct(&SIGINFO), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_uring_setup", x86_64: Some(425), aarch64: Some(425), i386: Some(425), scap_id: 330, event: 339, returns: true, args: &[
        SyscallArg { name: "entries", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "params", kind: ArgKind::Struct(&IO_URING_PARAMS), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_uring_enter", x86_64: Some(426), aarch64: Some(426), i386: Some(426), scap_id: 331, event: 341, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "to_submit", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "min_complete", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IO_URING_ENTER_FLAGS) },
        SyscallArg { name: "sig", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sz", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_uring_register", x86_64: Some(427), aarch64: Some(427), i386: Some(427), scap_id: 332, event: 343, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "opcode", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IO_URING_REGISTER_OPCODE) },
        SyscallArg { name: "arg", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_args", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "open_tree", x86_64: Some(428), aarch64: Some(428), i386: Some(428), scap_id: 339, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "filename", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "move_mount", x86_64: Some(429), aarch64: Some(429), i386: Some(429), scap_id: 340, event: 1, returns: true, args: &[
        SyscallArg { name: "from_dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "from_pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "to_dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "to_pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(2), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fsopen", x86_64: Some(430), aarch64: Some(430), i386: Some(430), scap_id: 338, event: 1, returns: true, args: &[
        SyscallArg { name: "fsname", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fsconfig", x86_64: Some(431), aarch64: Some(431), i386: Some(431), scap_id: 335, event: 373, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FSCONFIG_CMD) },
        SyscallArg { name: "key", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "aux", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x1, index: 3, arg: SyscallArg { name: "value", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x3, index: 3, arg: SyscallArg { name: "value", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(4), symbols: None } },
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x4, index: 3, arg: SyscallArg { name: "value", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(4), symbols: None } },
        ArgForm { selector: 1, mask: 0xffffffff, value: 0x2, index: 3, arg: SyscallArg { name: "value", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(4), dirfd: None, symbols: None } },
    ] },
    Syscall { name: "fsmount", x86_64: Some(432), aarch64: Some(432), i386: Some(432), scap_id: 337, event: 1, returns: true, args: &[
        SyscallArg { name: "fs_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "attr_flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fspick", x86_64: Some(433), aarch64: Some(433), i386: Some(433), scap_id: 336, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pidfd_open", x86_64: Some(434), aarch64: Some(434), i386: Some(434), scap_id: 347, event: 409, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&PIDFD_OPEN_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "clone3", x86_64: Some(435), aarch64: Some(435), i386: Some(435), scap_id: 328, event: 335, returns: true, args: &[
        SyscallArg { name: "cl_args", kind: ArgKind::Struct(&CLONE_ARGS), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "close_range", x86_64: Some(436), aarch64: Some(436), i386: Some(436), scap_id: 392, event: 451, returns: true, args: &[
        SyscallArg { name: "first", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "last", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&CLOSE_RANGE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "openat2", x86_64: Some(437), aarch64: Some(437), i386: Some(437), scap_id: 322, event: 327, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "how", kind: ArgKind::Struct(&OPEN_HOW), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pidfd_getfd", x86_64: Some(438), aarch64: Some(438), i386: Some(438), scap_id: 346, event: 407, returns: true, args: &[
        SyscallArg { name: "pidfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "targetfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "faccessat2", x86_64: Some(439), aarch64: Some(439), i386: Some(439), scap_id: 384, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&ACCESS_MODE) },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "process_madvise", x86_64: Some(440), aarch64: Some(440), i386: Some(440), scap_id: 389, event: 1, returns: true, args: &[
        SyscallArg { name: "pidfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovec", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "vlen", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MADVISE_ADVICE) },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "epoll_pwait2", x86_64: Some(441), aarch64: Some(441), i386: Some(441), scap_id: 356, event: 1, returns: true, args: &[
        SyscallArg { name: "epfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Struct(&EPOLL_EVENT), direction: ArgDirection::Out, length: ArgLength::ElementsResult, dirfd: None, symbols: None },
        SyscallArg { name: "maxevents", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigmask", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mount_setattr", x86_64: Some(442), aarch64: Some(442), i386: Some(442), scap_id: 341, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
        SyscallArg { name: "attr", kind: ArgKind::Struct(&MOUNT_ATTR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "quotactl_fd", x86_64: Some(443), aarch64: Some(443), i386: Some(443), scap_id: 353, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "op", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "id", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
        ArgForm { selector: 1, mask: 0xffffff00, value: 0x80000400, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 1, mask: 0xffffff00, value: 0x80000500, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&DQINFO), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 1, mask: 0xffffff00, value: 0x80000600, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&DQINFO), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 1, mask: 0xffffff00, value: 0x80000700, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&DQBLK), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None } },
        ArgForm { selector: 1, mask: 0xffffff00, value: 0x80000800, index: 3, arg: SyscallArg { name: "addr", kind: ArgKind::Struct(&DQBLK), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None } },
    ] },
    Syscall { name: "landlock_create_ruleset", x86_64: Some(444), aarch64: Some(444), i386: Some(444), scap_id: 352, event: 1, returns: true, args: &[
        SyscallArg { name: "attr", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(1), dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "landlock_add_rule", x86_64: Some(445), aarch64: Some(445), i386: Some(445), scap_id: 355, event: 1, returns: true, args: &[
        SyscallArg { name: "ruleset_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "rule_type", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&LANDLOCK_RULE_TYPE) },
        SyscallArg { name: "rule_attr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "landlock_restrict_self", x86_64: Some(446), aarch64: Some(446), i386: Some(446), scap_id: 354, event: 1, returns: true, args: &[
        SyscallArg { name: "ruleset_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "memfd_secret", x86_64: Some(447), aarch64: Some(447), i386: Some(447), scap_id: 343, event: 1, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "process_mrelease", x86_64: Some(448), aarch64: Some(448), i386: Some(448), scap_id: 377, event: 1, returns: true, args: &[
        SyscallArg { name: "pidfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "futex_waitv", x86_64: Some(449), aarch64: Some(449), i386: Some(449), scap_id: 374, event: 1, returns: true, args: &[
        SyscallArg { name: "waiters", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_futexes", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "set_mempolicy_home_node", x86_64: Some(450), aarch64: Some(450), i386: Some(450), scap_id: 370, event: 1, returns: true, args: &[
        SyscallArg { name: "start", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "home_node", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "cachestat", x86_64: Some(451), aarch64: Some(451), i386: Some(451), scap_id: 412, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cstat_range", kind: ArgKind::Struct(&CACHESTAT_RANGE), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cstat", kind: ArgKind::Struct(&CACHESTAT), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fchmodat2", x86_64: Some(452), aarch64: Some(452), i386: Some(452), scap_id: 413, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "map_shadow_stack", x86_64: Some(453), aarch64: Some(453), i386: Some(453), scap_id: 414, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "futex_wake", x86_64: Some(454), aarch64: Some(454), i386: Some(454), scap_id: 417, event: 1, returns: true, args: &[
        SyscallArg { name: "uaddr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "futex_wait", x86_64: Some(455), aarch64: Some(455), i386: Some(455), scap_id: 419, event: 1, returns: true, args: &[
        SyscallArg { name: "uaddr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "val", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "futex_requeue", x86_64: Some(456), aarch64: Some(456), i386: Some(456), scap_id: 418, event: 1, returns: true, args: &[
        SyscallArg { name: "waiters", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_wake", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_requeue", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "statmount", x86_64: Some(457), aarch64: Some(457), i386: Some(457), scap_id: 438, event: 1, returns: true, args: &[
        SyscallArg { name: "req", kind: ArgKind::Struct(&MNT_ID_REQ), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bufsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "listmount", x86_64: Some(458), aarch64: Some(458), i386: Some(458), scap_id: 437, event: 1, returns: true, args: &[
        SyscallArg { name: "req", kind: ArgKind::Struct(&MNT_ID_REQ), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mnt_ids", kind: ArgKind::Struct(&UINT64), direction: ArgDirection::Out, length: ArgLength::ElementsResult, dirfd: None, symbols: None },
        SyscallArg { name: "nr_mnt_ids", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lsm_get_self_attr", x86_64: Some(459), aarch64: Some(459), i386: Some(459), scap_id: 439, event: 1, returns: true, args: &[
        SyscallArg { name: "attr", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ctx", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lsm_set_self_attr", x86_64: Some(460), aarch64: Some(460), i386: Some(460), scap_id: 440, event: 1, returns: true, args: &[
        SyscallArg { name: "attr", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ctx", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lsm_list_modules", x86_64: Some(461), aarch64: Some(461), i386: Some(461), scap_id: 441, event: 1, returns: true, args: &[
        SyscallArg { name: "ids", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mseal", x86_64: Some(462), aarch64: Some(462), i386: Some(462), scap_id: 442, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setxattrat", x86_64: Some(463), aarch64: Some(463), i386: Some(463), scap_id: 447, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "at_flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "args", kind: ArgKind::Struct(&XATTR_ARGS), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getxattrat", x86_64: Some(464), aarch64: Some(464), i386: Some(464), scap_id: 446, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "at_flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "args", kind: ArgKind::Struct(&XATTR_ARGS), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "listxattrat", x86_64: Some(465), aarch64: Some(465), i386: Some(465), scap_id: 445, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "at_flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
        SyscallArg { name: "list", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "removexattrat", x86_64: Some(466), aarch64: Some(466), i386: Some(466), scap_id: 444, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "at_flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "open_tree_attr", x86_64: Some(467), aarch64: Some(467), i386: Some(467), scap_id: 448, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "filename", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "attr", kind: ArgKind::Struct(&MOUNT_ATTR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "file_getattr", x86_64: Some(468), aarch64: Some(468), i386: Some(468), scap_id: 449, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "filename", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "attr", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::Bytes(3), dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "at_flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "file_setattr", x86_64: Some(469), aarch64: Some(469), i386: Some(469), scap_id: 450, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "filename", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "attr", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(3), dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "at_flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "listns", x86_64: Some(470), aarch64: Some(470), i386: Some(470), scap_id: 451, event: 1, returns: true, args: &[
        SyscallArg { name: "req", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ns_ids", kind: ArgKind::Struct(&UINT64), direction: ArgDirection::Out, length: ArgLength::ElementsResult, dirfd: None, symbols: None },
        SyscallArg { name: "nr_ns_ids", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rseq_slice_yield", x86_64: Some(471), aarch64: Some(471), i386: Some(471), scap_id: 453, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "clone", x86_64: None, aarch64: Some(220), i386: Some(120), scap_id: 327, event: 223, returns: true, args: &[
        SyscallArg { name: "flags", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&CLONE_FLAGS) },
        SyscallArg { name: "stack", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "parent_tid", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tls", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "child_tid", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "waitpid", x86_64: None, aarch64: None, i386: Some(7), scap_id: 293, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "wstatus", kind: ArgKind::Struct(&INT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "options", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&WAIT_OPTIONS) },
    ], forms: &[
    ] },
    Syscall { name: "oldstat", x86_64: None, aarch64: None, i386: Some(18), scap_id: 420, event: 1, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "umount", x86_64: None, aarch64: None, i386: Some(22), scap_id: 288, event: 387, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "stime", x86_64: None, aarch64: None, i386: Some(25), scap_id: 291, event: 1, returns: true, args: &[
        SyscallArg { name: "t", kind: ArgKind::Struct(&INT32), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "oldfstat", x86_64: None, aarch64: None, i386: Some(28), scap_id: 426, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "nice", x86_64: None, aarch64: None, i386: Some(34), scap_id: 290, event: 1, returns: true, args: &[
        SyscallArg { name: "inc", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "signal", x86_64: None, aarch64: None, i386: Some(48), scap_id: 289, event: 1, returns: true, args: &[
        SyscallArg { name: "signum", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "handler", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "oldolduname", x86_64: None, aarch64: None, i386: Some(59), scap_id: 434, event: 1, returns: true, args: &[
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sigaction", x86_64: None, aarch64: None, i386: Some(67), scap_id: 403, event: 1, returns: true, args: &[
        SyscallArg { name: "signum", kind: ArgKind::Signal, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "act", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldact", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sgetmask", x86_64: None, aarch64: None, i386: Some(68), scap_id: 284, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "ssetmask", x86_64: None, aarch64: None, i386: Some(69), scap_id: 285, event: 1, returns: true, args: &[
        SyscallArg { name: "newmask", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sigsuspend", x86_64: None, aarch64: None, i386: Some(72), scap_id: 407, event: 1, returns: true, args: &[
        SyscallArg { name: "unused1", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "unused2", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sigpending", x86_64: None, aarch64: None, i386: Some(73), scap_id: 286, event: 1, returns: true, args: &[
        SyscallArg { name: "set", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getgroups", x86_64: None, aarch64: None, i386: Some(80), scap_id: 125, event: 1, returns: true, args: &[
        SyscallArg { name: "size", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Struct(&UINT16), direction: ArgDirection::Out, length: ArgLength::ElementsResult, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setgroups", x86_64: None, aarch64: None, i386: Some(81), scap_id: 126, event: 1, returns: true, args: &[
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Struct(&UINT16), direction: ArgDirection::In, length: ArgLength::Elements(0), dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "select", x86_64: None, aarch64: None, i386: Some(82), scap_id: 84, event: 83, returns: true, args: &[
        SyscallArg { name: "args", kind: ArgKind::Struct(&SELECT_ARGS), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "oldlstat", x86_64: None, aarch64: None, i386: Some(84), scap_id: 423, event: 1, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "readdir", x86_64: None, aarch64: None, i386: Some(89), scap_id: 405, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "dirp", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mmap", x86_64: None, aarch64: None, i386: Some(90), scap_id: 55, event: 161, returns: true, args: &[
        SyscallArg { name: "args", kind: ArgKind::Struct(&MMAP_ARGS), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "socketcall", x86_64: None, aarch64: None, i386: Some(102), scap_id: 277, event: 1, returns: true, args: &[
        SyscallArg { name: "call", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKETCALL_CALL) },
        SyscallArg { name: "args", kind: ArgKind::Struct(&SOCKETCALL_ARGS), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "olduname", x86_64: None, aarch64: None, i386: Some(109), scap_id: 287, event: 1, returns: true, args: &[
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "vm86old", x86_64: None, aarch64: None, i386: Some(113), scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "info", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ipc", x86_64: None, aarch64: None, i386: Some(117), scap_id: 276, event: 1, returns: true, args: &[
        SyscallArg { name: "call", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "first", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "second", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "third", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "ptr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fifth", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sigreturn", x86_64: None, aarch64: None, i386: Some(119), scap_id: 410, event: 1, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "sigprocmask", x86_64: None, aarch64: None, i386: Some(126), scap_id: 275, event: 1, returns: true, args: &[
        SyscallArg { name: "how", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SIGPROCMASK_HOW) },
        SyscallArg { name: "set", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldset", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "bdflush", x86_64: None, aarch64: None, i386: Some(134), scap_id: 274, event: 1, returns: true, args: &[
        SyscallArg { name: "func", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "data", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "_llseek", x86_64: None, aarch64: None, i386: Some(140), scap_id: 292, event: 89, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "result", kind: ArgKind::Struct(&INT64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "whence", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SEEK_WHENCE) },
    ], forms: &[
    ] },
    Syscall { name: "_newselect", x86_64: None, aarch64: None, i386: Some(142), scap_id: 283, event: 83, returns: true, args: &[
        SyscallArg { name: "nfds", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "readfds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "writefds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "exceptfds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMEVAL), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getresuid", x86_64: None, aarch64: None, i386: Some(165), scap_id: 129, event: 211, returns: true, args: &[
        SyscallArg { name: "ruid", kind: ArgKind::Struct(&UINT16), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "euid", kind: ArgKind::Struct(&UINT16), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "suid", kind: ArgKind::Struct(&UINT16), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "vm86", x86_64: None, aarch64: None, i386: Some(166), scap_id: 433, event: 1, returns: true, args: &[
        SyscallArg { name: "fn", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "info", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getresgid", x86_64: None, aarch64: None, i386: Some(171), scap_id: 131, event: 213, returns: true, args: &[
        SyscallArg { name: "rgid", kind: ArgKind::Struct(&UINT16), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "egid", kind: ArgKind::Struct(&UINT16), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sgid", kind: ArgKind::Struct(&UINT16), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pread64", x86_64: None, aarch64: None, i386: Some(180), scap_id: 294, event: 113, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "pwrite64", x86_64: None, aarch64: None, i386: Some(181), scap_id: 295, event: 115, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sendfile", x86_64: None, aarch64: None, i386: Some(187), scap_id: 116, event: 189, returns: true, args: &[
        SyscallArg { name: "out_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "in_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Struct(&INT32), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ugetrlimit", x86_64: None, aarch64: None, i386: Some(191), scap_id: 273, event: 141, returns: true, args: &[
        SyscallArg { name: "resource", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RLIMIT_RESOURCE) },
        SyscallArg { name: "rlim", kind: ArgKind::Struct(&RLIMIT), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mmap2", x86_64: None, aarch64: None, i386: Some(192), scap_id: 282, event: 163, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "prot", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MMAP_PROT) },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MMAP_FLAGS) },
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pgoffset", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "truncate64", x86_64: None, aarch64: None, i386: Some(193), scap_id: 57, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ftruncate64", x86_64: None, aarch64: None, i386: Some(194), scap_id: 58, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "stat64", x86_64: None, aarch64: None, i386: Some(195), scap_id: 278, event: 73, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Struct(&STAT64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lstat64", x86_64: None, aarch64: None, i386: Some(196), scap_id: 279, event: 75, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Struct(&STAT64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fstat64", x86_64: None, aarch64: None, i386: Some(197), scap_id: 280, event: 77, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Struct(&STAT64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "lchown32", x86_64: None, aarch64: None, i386: Some(198), scap_id: 118, event: 381, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "owner", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "group", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getuid32", x86_64: None, aarch64: None, i386: Some(199), scap_id: 306, event: 203, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "getgid32", x86_64: None, aarch64: None, i386: Some(200), scap_id: 309, event: 207, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "geteuid32", x86_64: None, aarch64: None, i386: Some(201), scap_id: 308, event: 205, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "getegid32", x86_64: None, aarch64: None, i386: Some(202), scap_id: 334, event: 209, returns: true, args: &[
    ], forms: &[
    ] },
    Syscall { name: "setreuid32", x86_64: None, aarch64: None, i386: Some(203), scap_id: 123, event: 427, returns: true, args: &[
        SyscallArg { name: "ruid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "euid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setregid32", x86_64: None, aarch64: None, i386: Some(204), scap_id: 124, event: 429, returns: true, args: &[
        SyscallArg { name: "rgid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "egid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getgroups32", x86_64: None, aarch64: None, i386: Some(205), scap_id: 125, event: 1, returns: true, args: &[
        SyscallArg { name: "size", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::ElementsResult, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setgroups32", x86_64: None, aarch64: None, i386: Some(206), scap_id: 126, event: 1, returns: true, args: &[
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "list", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::In, length: ArgLength::Elements(0), dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fchown32", x86_64: None, aarch64: None, i386: Some(207), scap_id: 127, event: 383, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "owner", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "group", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setresuid32", x86_64: None, aarch64: None, i386: Some(208), scap_id: 310, event: 193, returns: true, args: &[
        SyscallArg { name: "ruid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "euid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "suid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getresuid32", x86_64: None, aarch64: None, i386: Some(209), scap_id: 312, event: 211, returns: true, args: &[
        SyscallArg { name: "ruid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "euid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "suid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setresgid32", x86_64: None, aarch64: None, i386: Some(210), scap_id: 311, event: 195, returns: true, args: &[
        SyscallArg { name: "rgid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "egid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sgid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "getresgid32", x86_64: None, aarch64: None, i386: Some(211), scap_id: 313, event: 213, returns: true, args: &[
        SyscallArg { name: "rgid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "egid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sgid", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "chown32", x86_64: None, aarch64: None, i386: Some(212), scap_id: 132, event: 379, returns: true, args: &[
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "owner", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "group", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setuid32", x86_64: None, aarch64: None, i386: Some(213), scap_id: 305, event: 199, returns: true, args: &[
        SyscallArg { name: "uid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setgid32", x86_64: None, aarch64: None, i386: Some(214), scap_id: 307, event: 201, returns: true, args: &[
        SyscallArg { name: "gid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setfsuid32", x86_64: None, aarch64: None, i386: Some(215), scap_id: 135, event: 1, returns: true, args: &[
        SyscallArg { name: "fsuid", kind: ArgKind::Uid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "setfsgid32", x86_64: None, aarch64: None, i386: Some(216), scap_id: 136, event: 1, returns: true, args: &[
        SyscallArg { name: "fsgid", kind: ArgKind::Gid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fcntl64", x86_64: None, aarch64: None, i386: Some(221), scap_id: 281, event: 151, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FCNTL_CMD) },
        SyscallArg { name: "arg", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "readahead", x86_64: None, aarch64: None, i386: Some(225), scap_id: 373, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sendfile64", x86_64: None, aarch64: None, i386: Some(239), scap_id: 272, event: 189, returns: true, args: &[
        SyscallArg { name: "out_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "in_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Struct(&INT64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fadvise64", x86_64: None, aarch64: None, i386: Some(250), scap_id: 319, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FADVISE_ADVICE) },
    ], forms: &[
    ] },
    Syscall { name: "lookup_dcookie", x86_64: None, aarch64: None, i386: Some(253), scap_id: 365, event: 1, returns: true, args: &[
        SyscallArg { name: "cookie_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cookie_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buffer", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "statfs64", x86_64: None, aarch64: None, i386: Some(268), scap_id: 269, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fstatfs64", x86_64: None, aarch64: None, i386: Some(269), scap_id: 270, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fadvise64_64", x86_64: None, aarch64: None, i386: Some(272), scap_id: 319, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FADVISE_ADVICE) },
    ], forms: &[
    ] },
    Syscall { name: "fstatat64", x86_64: None, aarch64: None, i386: Some(300), scap_id: 271, event: 419, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "statbuf", kind: ArgKind::Struct(&STAT64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "sync_file_range", x86_64: None, aarch64: None, i386: Some(314), scap_id: 388, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nbytes_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nbytes_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SYNC_FILE_RANGE_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "fallocate", x86_64: None, aarch64: None, i386: Some(324), scap_id: 299, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FALLOCATE_MODE) },
        SyscallArg { name: "offset_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len_low", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len_high", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "fanotify_mark", x86_64: None, aarch64: None, i386: Some(339), scap_id: 393, event: 1, returns: true, args: &[
        SyscallArg { name: "fanotify_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask_low", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask_high", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(4), symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_gettime64", x86_64: None, aarch64: None, i386: Some(403), scap_id: 176, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tp", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_settime64", x86_64: None, aarch64: None, i386: Some(404), scap_id: 175, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tp", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_adjtime64", x86_64: None, aarch64: None, i386: Some(405), scap_id: 237, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Struct(&TIMEX), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_getres_time64", x86_64: None, aarch64: None, i386: Some(406), scap_id: 177, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "res", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "clock_nanosleep_time64", x86_64: None, aarch64: None, i386: Some(407), scap_id: 178, event: 1, returns: true, args: &[
        SyscallArg { name: "clockid", kind: ArgKind::ClockId, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TIMER_FLAGS) },
        SyscallArg { name: "t", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "remain", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timer_gettime64", x86_64: None, aarch64: None, i386: Some(408), scap_id: 172, event: 1, returns: true, args: &[
        SyscallArg { name: "timerid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "curr_value", kind: ArgKind::Struct(&ITIMERSPEC64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timer_settime64", x86_64: None, aarch64: None, i386: Some(409), scap_id: 171, event: 1, returns: true, args: &[
        SyscallArg { name: "timerid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TIMER_FLAGS) },
        SyscallArg { name: "new_value", kind: ArgKind::Struct(&ITIMERSPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_value", kind: ArgKind::Struct(&ITIMERSPEC64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timerfd_gettime64", x86_64: None, aarch64: None, i386: Some(410), scap_id: 224, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "curr_value", kind: ArgKind::Struct(&ITIMERSPEC64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "timerfd_settime64", x86_64: None, aarch64: None, i386: Some(411), scap_id: 223, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&TIMER_FLAGS) },
        SyscallArg { name: "new_value", kind: ArgKind::Struct(&ITIMERSPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "old_value", kind: ArgKind::Struct(&ITIMERSPEC64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "utimensat_time64", x86_64: None, aarch64: None, i386: Some(412), scap_id: 219, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "times", kind: ArgKind::Struct(&TIMESPEC64_PAIR), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[
    ] },
    Syscall { name: "pselect6_time64", x86_64: None, aarch64: None, i386: Some(413), scap_id: 209, event: 1, returns: true, args: &[
        SyscallArg { name: "nfds", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "readfds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "writefds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "exceptfds", kind: ArgKind::FdSet, direction: ArgDirection::InOut, length: ArgLength::Elements(0), dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigmask", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "ppoll_time64", x86_64: None, aarch64: None, i386: Some(414), scap_id: 210, event: 255, returns: true, args: &[
        SyscallArg { name: "fds", kind: ArgKind::Struct(&POLLFD), direction: ArgDirection::InOut, length: ArgLength::Elements(1), dirfd: None, symbols: None },
        SyscallArg { name: "nfds", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigmask", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "io_pgetevents_time64", x86_64: None, aarch64: None, i386: Some(416), scap_id: 369, event: 1, returns: true, args: &[
        SyscallArg { name: "ctx", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "min_nr", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr", kind: ArgKind::Long, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sig", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "recvmmsg_time64", x86_64: None, aarch64: None, i386: Some(417), scap_id: 257, event: 55, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msgvec", kind: ArgKind::Mmsghdr, direction: ArgDirection::Out, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "vlen", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::InOut, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mq_timedsend_time64", x86_64: None, aarch64: None, i386: Some(418), scap_id: 183, event: 1, returns: true, args: &[
        SyscallArg { name: "mqdes", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg_ptr", kind: ArgKind::Buffer, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "msg_len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg_prio", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "abs_timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "mq_timedreceive_time64", x86_64: None, aarch64: None, i386: Some(419), scap_id: 184, event: 1, returns: true, args: &[
        SyscallArg { name: "mqdes", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg_ptr", kind: ArgKind::Buffer, direction: ArgDirection::Out, length: ArgLength::BytesResult, dirfd: None, symbols: None },
        SyscallArg { name: "msg_len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg_prio", kind: ArgKind::Struct(&UINT32), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "abs_timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "semtimedop_time64", x86_64: None, aarch64: None, i386: Some(420), scap_id: 371, event: 1, returns: true, args: &[
        SyscallArg { name: "semid", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sops", kind: ArgKind::Struct(&SEMBUF), direction: ArgDirection::In, length: ArgLength::Elements(2), dirfd: None, symbols: None },
        SyscallArg { name: "nsops", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "rt_sigtimedwait_time64", x86_64: None, aarch64: None, i386: Some(421), scap_id: 110, event: 1, returns: true, args: &[
        SyscallArg { name: "set", kind: ArgKind::Struct(&SIGSET), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "info", kind: ArgKind::Struct(&SIGINFO), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "sigsetsize", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "futex_time64", x86_64: None, aarch64: None, i386: Some(422), scap_id: 154, event: 65, returns: true, args: &[
        SyscallArg { name: "uaddr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "futex_op", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FUTEX_OP) },
        SyscallArg { name: "val", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "timeout", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "uaddr2", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "val3", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
    Syscall { name: "sched_rr_get_interval_time64", x86_64: None, aarch64: None, i386: Some(423), scap_id: 102, event: 1, returns: true, args: &[
        SyscallArg { name: "pid", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "tp", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::Out, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[
    ] },
];

pub(crate) static X86_64: [u16; 512] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
    48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
    64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
    80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
    96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127,
    128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143,
    144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
    160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175,
    176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
    192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207,
    208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223,
    224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239,
    240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255,
    256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271,
    272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287,
    288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303,
    304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319,
    320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335,
    336, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 337, 338, 339, 340, 341, 342, 343, 344,
    345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360,
    361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376,
    377, 378, 379, 380, 381, 382, 383, 384, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];

pub(crate) static AARCH64: [u16; 512] = [
    206, 207, 209, 210, 208, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198,
    199, 79, 212, 290, 291, 233, 281, 32, 292, 72, 294, 254, 255, 16, 251, 252,
    73, 259, 258, 263, 266, 265, 264, 166, 165, 155, 180, 137, 138, 76, 77, 285,
    269, 80, 81, 161, 91, 268, 260, 93, 257, 3, 153, 293, 179, 217, 8, 0,
    1, 19, 20, 17, 18, 295, 296, 40, 270, 271, 289, 278, 275, 276, 267, 262,
    5, 162, 74, 75, 277, 283, 286, 287, 280, 163, 125, 126, 135, 60, 231, 247,
    218, 272, 202, 273, 274, 35, 36, 38, 246, 175, 176, 222, 224, 225, 223, 226,
    227, 228, 229, 230, 103, 101, 142, 144, 145, 143, 203, 204, 24, 146, 147, 148,
    219, 62, 200, 234, 131, 130, 13, 14, 127, 128, 129, 15, 141, 140, 169, 114,
    106, 113, 105, 117, 118, 119, 120, 122, 123, 100, 109, 121, 124, 112, 115, 116,
    63, 170, 171, 97, 160, 98, 95, 157, 309, 96, 164, 159, 39, 110, 102, 107,
    104, 108, 186, 99, 240, 241, 242, 243, 244, 245, 68, 71, 70, 69, 64, 66,
    220, 65, 29, 31, 30, 67, 41, 53, 49, 50, 43, 42, 51, 52, 44, 45,
    54, 55, 48, 46, 47, 187, 12, 11, 25, 248, 249, 250, 385, 59, 9, 221,
    167, 168, 10, 26, 149, 150, 151, 152, 27, 28, 216, 237, 239, 238, 256, 279,
    297, 298, 288, 299, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 61, 302, 300, 301, 303, 304, 305, 306, 308, 307, 310, 311,
    312, 313, 314, 315, 316, 317, 318, 319, 321, 322, 323, 324, 325, 326, 327, 328,
    329, 330, 331, 332, 333, 334, 320, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 337, 338, 339, 340, 341, 342, 343, 344,
    345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360,
    361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376,
    377, 378, 379, 380, 381, 382, 383, 384, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];

pub(crate) static I386: [u16; 512] = [
    219, 60, 57, 0, 1, 2, 3, 386, 85, 86, 87, 59, 80, 201, 133, 90,
    94, 65535, 387, 8, 39, 165, 388, 105, 102, 389, 101, 37, 390, 34, 132, 65535,
    65535, 21, 391, 65535, 162, 62, 82, 83, 84, 32, 22, 100, 65535, 12, 106, 104,
    392, 107, 108, 163, 166, 65535, 16, 72, 65535, 109, 65535, 393, 95, 161, 136, 33,
    110, 111, 112, 394, 395, 396, 113, 114, 397, 398, 170, 160, 97, 98, 96, 164,
    399, 400, 401, 88, 402, 89, 134, 167, 169, 403, 404, 11, 76, 77, 91, 93,
    140, 141, 65535, 137, 138, 173, 405, 103, 38, 36, 4, 6, 5, 406, 172, 153,
    65535, 407, 61, 168, 99, 408, 74, 409, 385, 171, 63, 154, 159, 10, 410, 174,
    175, 176, 177, 179, 121, 81, 411, 139, 135, 183, 122, 123, 412, 78, 413, 73,
    26, 19, 20, 124, 75, 156, 149, 150, 151, 152, 142, 143, 144, 145, 24, 146,
    147, 148, 35, 25, 117, 414, 415, 178, 7, 180, 119, 416, 157, 15, 13, 14,
    127, 128, 129, 130, 417, 418, 92, 79, 125, 126, 131, 419, 181, 182, 58, 420,
    421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436,
    437, 438, 439, 440, 441, 442, 443, 444, 445, 155, 27, 28, 217, 446, 65535, 65535,
    186, 447, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 448,
    202, 203, 204, 205, 211, 206, 207, 208, 209, 210, 449, 65535, 231, 450, 213, 233,
    232, 216, 218, 222, 223, 224, 225, 226, 227, 228, 229, 230, 451, 452, 234, 235,
    453, 236, 237, 239, 238, 240, 241, 242, 243, 244, 245, 246, 247, 65535, 248, 249,
    250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 454, 263, 264, 265,
    266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 455, 276, 278, 279, 309, 281,
    280, 282, 283, 284, 456, 286, 287, 289, 290, 291, 292, 293, 294, 295, 296, 297,
    298, 299, 300, 457, 302, 303, 304, 305, 306, 307, 308, 310, 311, 312, 313, 314,
    315, 316, 317, 318, 319, 321, 322, 41, 53, 49, 42, 50, 288, 55, 54, 51,
    52, 44, 46, 45, 47, 48, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332,
    158, 333, 334, 65535, 65535, 65535, 65535, 65535, 65535, 64, 66, 29, 31, 30, 67, 68,
    69, 70, 71, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 65535,
    470, 471, 472, 473, 474, 475, 476, 477, 337, 338, 339, 340, 341, 342, 343, 344,
    345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360,
    361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376,
    377, 378, 379, 380, 381, 382, 383, 384, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
];
