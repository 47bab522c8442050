// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::generated::kernel_symbols::*;
use crate::generated::syscalls::*;
use crate::io_uring::{IoUringOp, SqeField};
use crate::{ArgDirection, ArgKind, ArgLength, Category, Syscall, SyscallArg};

pub(crate) static OPS: &[IoUringOp] = &[
    IoUringOp { name: "IORING_OP_NOP", category: Category::Other, returns_fd: false, closes_fd: false, sqe_fields: &[
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_READV", category: Category::IoRead, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_WRITEV", category: Category::IoWrite, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FSYNC", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&IO_URING_FSYNC_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_READ_FIXED", category: Category::IoRead, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
        SyscallArg { name: "buf_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_WRITE_FIXED", category: Category::IoWrite, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
        SyscallArg { name: "buf_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_POLL_ADD", category: Category::Wait, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&POLL_EVENTS) },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_POLL_REMOVE", category: Category::Wait, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SYNC_FILE_RANGE", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nbytes", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SYNC_FILE_RANGE_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SENDMSG", category: Category::IoWrite, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_RECVMSG", category: Category::IoRead, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_TIMEOUT", category: Category::Wait, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "ts", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_TIMEOUT_REMOVE", category: Category::Wait, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_ACCEPT", category: Category::Net, returns_fd: true, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_FLAGS) },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_ASYNC_CANCEL", category: Category::Other, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_LINK_TIMEOUT", category: Category::Wait, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "ts", kind: ArgKind::Struct(&TIMESPEC64), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_CONNECT", category: Category::Net, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FALLOCATE", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FALLOCATE_MODE) },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_OPENAT", category: Category::File, returns_fd: true, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&OPEN_FLAGS) },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_CLOSE", category: Category::File, returns_fd: false, closes_fd: true, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FILES_UPDATE", category: Category::Other, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fds", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_fds", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_STATX", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
        SyscallArg { name: "mask", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&STATX_MASK) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_READ", category: Category::IoRead, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_WRITE", category: Category::IoWrite, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FADVISE", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&FADVISE_ADVICE) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_MADVISE", category: Category::Memory, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "advice", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MADVISE_ADVICE) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SEND", category: Category::IoWrite, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_RECV", category: Category::IoRead, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_OPENAT2", category: Category::File, returns_fd: true, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "how", kind: ArgKind::Struct(&OPEN_HOW), direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_EPOLL_CTL", category: Category::Wait, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "epfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "op", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&EPOLL_CTL_OP) },
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SPLICE", category: Category::IoOther, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd_in", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "off_in", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fd_out", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "off_out", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SPLICE_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_PROVIDE_BUFFERS", category: Category::Other, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "addr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nbufs", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bid", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bgid", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_REMOVE_BUFFERS", category: Category::Other, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "nbufs", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "bgid", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_TEE", category: Category::IoOther, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd_in", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "fd_out", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SPLICE_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SHUTDOWN", category: Category::Net, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "how", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SHUTDOWN_HOW) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_RENAMEAT", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "olddirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(2), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RENAMEAT2_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_UNLINKAT", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&UNLINKAT_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_MKDIRAT", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "dirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "pathname", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "mode", kind: ArgKind::Mode, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SYMLINKAT", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "target", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "linkpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(1), symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_LINKAT", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "olddirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "oldpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(0), symbols: None },
        SyscallArg { name: "newdirfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "newpath", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: Some(2), symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&AT_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_MSG_RING", category: Category::Ipc, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "ring_fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "data", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FSETXATTR", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&XATTR_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SETXATTR", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 6, shift: 0, bits: 64, signed: false },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&XATTR_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FGETXATTR", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_GETXATTR", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 6, shift: 0, bits: 64, signed: false },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "path", kind: ArgKind::Path, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "name", kind: ArgKind::String, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "value", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "size", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SOCKET", category: Category::Net, returns_fd: true, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "domain", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_DOMAIN) },
        SyscallArg { name: "type", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&SOCKET_TYPE) },
        SyscallArg { name: "protocol", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_URING_CMD", category: Category::Other, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "cmd_op", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SEND_ZC", category: Category::IoWrite, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_SENDMSG_ZC", category: Category::IoWrite, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "msg", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&MSG_FLAGS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_READ_MULTISHOT", category: Category::IoRead, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "count", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "buf_group", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_WAITID", category: Category::Wait, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "idtype", kind: ArgKind::Enum, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&WAITID_TYPE) },
        SyscallArg { name: "id", kind: ArgKind::Pid, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "options", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&WAIT_OPTIONS) },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FUTEX_WAIT", category: Category::Ipc, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 6, shift: 0, bits: 64, signed: false },
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "uaddr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "val", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FUTEX_WAKE", category: Category::Ipc, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 6, shift: 0, bits: 64, signed: false },
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "uaddr", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "val", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "mask", kind: ArgKind::Ulong, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FUTEX_WAITV", category: Category::Ipc, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "waiters", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "nr_futexes", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FIXED_FD_INSTALL", category: Category::File, returns_fd: true, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "file_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_FTRUNCATE", category: Category::File, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "length", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_BIND", category: Category::Net, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "addr", kind: ArgKind::Sockaddr, direction: ArgDirection::In, length: ArgLength::Bytes(2), dirfd: None, symbols: None },
        SyscallArg { name: "addrlen", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_LISTEN", category: Category::Net, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "backlog", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_RECV_ZC", category: Category::IoRead, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "sockfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "len", kind: ArgKind::Size, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_EPOLL_WAIT", category: Category::Wait, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "epfd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "events", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "maxevents", kind: ArgKind::Int, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_READV_FIXED", category: Category::IoRead, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
        SyscallArg { name: "buf_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_WRITEV_FIXED", category: Category::IoWrite, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 0, shift: 32, bits: 32, signed: true },
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 0, bits: 32, signed: false },
        SqeField { word: 1, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 5, shift: 0, bits: 16, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "fd", kind: ArgKind::Fd, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iov", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "iovcnt", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "offset", kind: ArgKind::Offset, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&RWF_FLAGS) },
        SyscallArg { name: "buf_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
    IoUringOp { name: "IORING_OP_PIPE", category: Category::Ipc, returns_fd: false, closes_fd: false, sqe_fields: &[
        SqeField { word: 2, shift: 0, bits: 64, signed: false },
        SqeField { word: 3, shift: 32, bits: 32, signed: false },
        SqeField { word: 5, shift: 32, bits: 32, signed: false },
    ], call: Syscall { name: "io_uring", x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[
        SyscallArg { name: "pipefd", kind: ArgKind::Pointer, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
        SyscallArg { name: "flags", kind: ArgKind::Flags, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: Some(&PIPE_FLAGS) },
        SyscallArg { name: "file_index", kind: ArgKind::Uint, direction: ArgDirection::In, length: ArgLength::Fixed, dirfd: None, symbols: None },
    ], forms: &[] } },
];
