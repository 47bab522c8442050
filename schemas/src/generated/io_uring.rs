// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::generated::kernel_symbols::*;
use crate::generated::syscalls::*;
use crate::io_uring::{RingOp, SqePlace};
use crate::{ArgKind, ArgLength, Category, Pass, Syscall, SyscallArg};

pub(crate) static OPS: &[RingOp] = &[
    RingOp { name: "IORING_OP_NOP", category: Category::Other, gives: false, closes: false, places: &[
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
    ], forms: &[] } },
    RingOp { name: "IORING_OP_READV", category: Category::IoRead, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_WRITEV", category: Category::IoWrite, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FSYNC", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IO_URING_FSYNC_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_READ_FIXED", category: Category::IoRead, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
        SyscallArg { name: "buf_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_WRITE_FIXED", category: Category::IoWrite, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
        SyscallArg { name: "buf_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_POLL_ADD", category: Category::Wait, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&POLL_EVENTS) },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_POLL_REMOVE", category: Category::Wait, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SYNC_FILE_RANGE", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nbytes", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SYNC_FILE_RANGE_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SENDMSG", category: Category::IoWrite, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_RECVMSG", category: Category::IoRead, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_TIMEOUT", category: Category::Wait, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "ts", kind: ArgKind::Struct(&TIMESPEC64), pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_TIMEOUT_REMOVE", category: Category::Wait, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_ACCEPT", category: Category::Net, gives: true, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_FLAGS) },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_ASYNC_CANCEL", category: Category::Other, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_LINK_TIMEOUT", category: Category::Wait, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "ts", kind: ArgKind::Struct(&TIMESPEC64), pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_CONNECT", category: Category::Net, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, pass: Pass::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FALLOCATE", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FALLOCATE_MODE) },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_OPENAT", category: Category::File, gives: true, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
        SyscallArg { name: "mode", kind: ArgKind::Mode, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_CLOSE", category: Category::File, gives: false, closes: true, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FILES_UPDATE", category: Category::Other, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fds", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_fds", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_STATX", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
        SyscallArg { name: "mask", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&STATX_MASK) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_READ", category: Category::IoRead, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_WRITE", category: Category::IoWrite, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FADVISE", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FADVISE_ADVICE) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_MADVISE", category: Category::Memory, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MADVISE_ADVICE) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SEND", category: Category::IoWrite, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_RECV", category: Category::IoRead, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_OPENAT2", category: Category::File, gives: true, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "how", kind: ArgKind::Struct(&OPEN_HOW), pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_EPOLL_CTL", category: Category::Wait, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "epfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "op", kind: ArgKind::Enum, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&EPOLL_CTL_OP) },
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SPLICE", category: Category::IoOther, gives: false, closes: false, places: &[
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd_in", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "off_in", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fd_out", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "off_out", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SPLICE_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_PROVIDE_BUFFERS", category: Category::Other, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nbufs", kind: ArgKind::Int, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bid", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bgid", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_REMOVE_BUFFERS", category: Category::Other, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "nbufs", kind: ArgKind::Int, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bgid", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_TEE", category: Category::IoOther, gives: false, closes: false, places: &[
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd_in", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fd_out", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SPLICE_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SHUTDOWN", category: Category::Net, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "how", kind: ArgKind::Enum, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SHUTDOWN_HOW) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_RENAMEAT", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "olddirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldpath", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(2), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RENAMEAT2_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_UNLINKAT", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&UNLINKAT_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_MKDIRAT", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SYMLINKAT", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "linkpath", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(1), symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_LINKAT", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "olddirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldpath", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: Some(2), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_MSG_RING", category: Category::Ipc, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "ring_fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "data", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FSETXATTR", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&XATTR_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SETXATTR", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 6, shift: 0, bits: 64, signed: false },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&XATTR_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FGETXATTR", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_GETXATTR", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 6, shift: 0, bits: 64, signed: false },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SOCKET", category: Category::Net, gives: true, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "domain", kind: ArgKind::Enum, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_DOMAIN) },
        SyscallArg { name: "type", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_TYPE) },
        SyscallArg { name: "protocol", kind: ArgKind::Int, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_URING_CMD", category: Category::Other, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd_op", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SEND_ZC", category: Category::IoWrite, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_SENDMSG_ZC", category: Category::IoWrite, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_READ_MULTISHOT", category: Category::IoRead, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf_group", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_WAITID", category: Category::Wait, gives: false, closes: false, places: &[
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "idtype", kind: ArgKind::Enum, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&WAITID_TYPE) },
        SyscallArg { name: "id", kind: ArgKind::Pid, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "options", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&WAIT_OPTIONS) },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FUTEX_WAIT", category: Category::Ipc, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 6, shift: 0, bits: 64, signed: false },
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "uaddr", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "val", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FUTEX_WAKE", category: Category::Ipc, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 6, shift: 0, bits: 64, signed: false },
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "uaddr", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "val", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Ulong, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FUTEX_WAITV", category: Category::Ipc, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "waiters", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_futexes", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FIXED_FD_INSTALL", category: Category::File, gives: true, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "file_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_FTRUNCATE", category: Category::File, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_BIND", category: Category::Net, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, pass: Pass::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_LISTEN", category: Category::Net, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "backlog", kind: ArgKind::Int, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_RECV_ZC", category: Category::IoRead, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_EPOLL_WAIT", category: Category::Wait, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "epfd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "maxevents", kind: ArgKind::Int, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_READV_FIXED", category: Category::IoRead, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
        SyscallArg { name: "buf_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_WRITEV_FIXED", category: Category::IoWrite, gives: false, closes: false, places: &[
        SqePlace { word: 0, shift: 32, bits: 32, signed: true },
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 0, bits: 32, signed: false },
        SqePlace { word: 1, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
        SyscallArg { name: "buf_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    RingOp { name: "IORING_OP_PIPE", category: Category::Ipc, gives: false, closes: false, places: &[
        SqePlace { word: 2, shift: 0, bits: 64, signed: false },
        SqePlace { word: 3, shift: 32, bits: 32, signed: false },
        SqePlace { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "pipefd", kind: ArgKind::Pointer, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&PIPE_FLAGS) },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, pass: Pass::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
];
