// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::generated::symbols::*;
use crate::{Category, Direction, DynamicKind, EventFlags, EventSource, EventType, NumberFormat, Param, ParamKind, PathRole, ResultPlace};

static SOCKOPT_VALUE: &[DynamicKind] = &[
    DynamicKind { kind: ParamKind::ByteBuf, format: NumberFormat::Hex },
    DynamicKind { kind: ParamKind::Errno, format: NumberFormat::Dec },
    DynamicKind { kind: ParamKind::UInt32, format: NumberFormat::Dec },
    DynamicKind { kind: ParamKind::UInt64, format: NumberFormat::Dec },
    DynamicKind { kind: ParamKind::RelTime, format: NumberFormat::Dec },
];

static PTRACE_VALUE: &[DynamicKind] = &[
    DynamicKind { kind: ParamKind::UInt64, format: NumberFormat::Hex },
    DynamicKind { kind: ParamKind::SigType, format: NumberFormat::Dec },
];

static BPF_RESULT: &[DynamicKind] = &[
    DynamicKind { kind: ParamKind::Fd, format: NumberFormat::Dec },
    DynamicKind { kind: ParamKind::Errno, format: NumberFormat::Dec },
];

static KEYCTL_VALUE: &[DynamicKind] = &[
    DynamicKind { kind: ParamKind::Int64, format: NumberFormat::Dec },
    DynamicKind { kind: ParamKind::CharBuf, format: NumberFormat::Na },
];

pub(crate) static EVENT_TYPES: &[EventType] = &[
    EventType { id: 0, code: "PPME_GENERIC_E", name: "syscall", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "ID", kind: ParamKind::SyscallId, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "nativeID", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 1, code: "PPME_GENERIC_X", name: "syscall", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Named, params: &[
        Param { name: "ID", kind: ParamKind::SyscallId, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "nativeID", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 2, code: "PPME_SYSCALL_OPEN_E", name: "open", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "name", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 3, code: "PPME_SYSCALL_OPEN_X", name: "open", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dev", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 4, code: "PPME_SYSCALL_CLOSE_E", name: "close", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::DESTROYS_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 5, code: "PPME_SYSCALL_CLOSE_X", name: "close", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::DESTROYS_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 6, code: "PPME_SYSCALL_READ_E", name: "read", direction: Direction::Enter, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 7, code: "PPME_SYSCALL_READ_X", name: "read", direction: Direction::Exit, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 8, code: "PPME_SYSCALL_WRITE_E", name: "write", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 9, code: "PPME_SYSCALL_WRITE_X", name: "write", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 10, code: "PPME_SYSCALL_BRK_1_E", name: "brk", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 11, code: "PPME_SYSCALL_BRK_1_X", name: "brk", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 12, code: "PPME_SYSCALL_EXECVE_8_E", name: "execve", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 13, code: "PPME_SYSCALL_EXECVE_8_X", name: "execve", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(8), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 14, code: "PPME_SYSCALL_CLONE_11_E", name: "clone", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 15, code: "PPME_SYSCALL_CLONE_11_X", name: "clone", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(11), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 16, code: "PPME_PROCEXIT_E", name: "procexit", direction: Direction::Enter, category: Category::Process, source: EventSource::Tracepoint, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 17, code: "PPME_PROCEXIT_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 18, code: "PPME_SOCKET_SOCKET_E", name: "socket", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "domain", kind: ParamKind::EnumFlags32, format: NumberFormat::Dec, symbols: Some(&SOCKET_DOMAIN), dirfd: None, path: None, dynamic: &[] },
        Param { name: "type", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "proto", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 19, code: "PPME_SOCKET_SOCKET_X", name: "socket", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "domain", kind: ParamKind::EnumFlags32, format: NumberFormat::Dec, symbols: Some(&SOCKET_DOMAIN), dirfd: None, path: None, dynamic: &[] },
        Param { name: "type", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "proto", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 20, code: "PPME_SOCKET_BIND_E", name: "bind", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 21, code: "PPME_SOCKET_BIND_X", name: "bind", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::SockAddr, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 22, code: "PPME_SOCKET_CONNECT_E", name: "connect", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::SockAddr, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 23, code: "PPME_SOCKET_CONNECT_X", name: "connect", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::SockAddr, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 24, code: "PPME_SOCKET_LISTEN_E", name: "listen", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "backlog", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 25, code: "PPME_SOCKET_LISTEN_X", name: "listen", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "backlog", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 26, code: "PPME_SOCKET_ACCEPT_E", name: "accept", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 27, code: "PPME_SOCKET_ACCEPT_X", name: "accept", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuepct", kind: ParamKind::UInt8, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 28, code: "PPME_SOCKET_SEND_E", name: "send", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 29, code: "PPME_SOCKET_SEND_X", name: "send", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 30, code: "PPME_SOCKET_SENDTO_E", name: "sendto", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 31, code: "PPME_SOCKET_SENDTO_X", name: "sendto", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 32, code: "PPME_SOCKET_RECV_E", name: "recv", direction: Direction::Enter, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 33, code: "PPME_SOCKET_RECV_X", name: "recv", direction: Direction::Exit, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 34, code: "PPME_SOCKET_RECVFROM_E", name: "recvfrom", direction: Direction::Enter, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 35, code: "PPME_SOCKET_RECVFROM_X", name: "recvfrom", direction: Direction::Exit, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 36, code: "PPME_SOCKET_SHUTDOWN_E", name: "shutdown", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "how", kind: ParamKind::EnumFlags8, format: NumberFormat::Hex, symbols: Some(&SHUTDOWN_HOW), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 37, code: "PPME_SOCKET_SHUTDOWN_X", name: "shutdown", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "how", kind: ParamKind::EnumFlags8, format: NumberFormat::Hex, symbols: Some(&SHUTDOWN_HOW), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 38, code: "PPME_SOCKET_GETSOCKNAME_E", name: "getsockname", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 39, code: "PPME_SOCKET_GETSOCKNAME_X", name: "getsockname", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(0), data: None, result: ResultPlace::Named, params: &[
    ] },
    EventType { id: 40, code: "PPME_SOCKET_GETPEERNAME_E", name: "getpeername", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 41, code: "PPME_SOCKET_GETPEERNAME_X", name: "getpeername", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(0), data: None, result: ResultPlace::Named, params: &[
    ] },
    EventType { id: 42, code: "PPME_SOCKET_SOCKETPAIR_E", name: "socketpair", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "domain", kind: ParamKind::EnumFlags32, format: NumberFormat::Dec, symbols: Some(&SOCKET_DOMAIN), dirfd: None, path: None, dynamic: &[] },
        Param { name: "type", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "proto", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 43, code: "PPME_SOCKET_SOCKETPAIR_X", name: "socketpair", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(8), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd1", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd2", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "source", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "peer", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "domain", kind: ParamKind::EnumFlags32, format: NumberFormat::Dec, symbols: Some(&SOCKET_DOMAIN), dirfd: None, path: None, dynamic: &[] },
        Param { name: "type", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "proto", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 44, code: "PPME_SOCKET_SETSOCKOPT_E", name: "setsockopt", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 45, code: "PPME_SOCKET_SETSOCKOPT_X", name: "setsockopt", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "level", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&SETSOCKOPT_LEVEL), dirfd: None, path: None, dynamic: &[] },
        Param { name: "optname", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&SETSOCKOPT_OPTNAME), dirfd: None, path: None, dynamic: &[] },
        Param { name: "val", kind: ParamKind::Dyn, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: SOCKOPT_VALUE },
        Param { name: "optlen", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 46, code: "PPME_SOCKET_GETSOCKOPT_E", name: "getsockopt", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 47, code: "PPME_SOCKET_GETSOCKOPT_X", name: "getsockopt", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "level", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&SETSOCKOPT_LEVEL), dirfd: None, path: None, dynamic: &[] },
        Param { name: "optname", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&SETSOCKOPT_OPTNAME), dirfd: None, path: None, dynamic: &[] },
        Param { name: "val", kind: ParamKind::Dyn, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: SOCKOPT_VALUE },
        Param { name: "optlen", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 48, code: "PPME_SOCKET_SENDMSG_E", name: "sendmsg", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 49, code: "PPME_SOCKET_SENDMSG_X", name: "sendmsg", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 50, code: "PPME_SOCKET_SENDMMSG_E", name: "sendmmsg", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 51, code: "PPME_SOCKET_SENDMMSG_X", name: "sendmmsg", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(3), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 52, code: "PPME_SOCKET_RECVMSG_E", name: "recvmsg", direction: Direction::Enter, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 53, code: "PPME_SOCKET_RECVMSG_X", name: "recvmsg", direction: Direction::Exit, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: Some(2), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "msgcontrol", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 54, code: "PPME_SOCKET_RECVMMSG_E", name: "recvmmsg", direction: Direction::Enter, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 55, code: "PPME_SOCKET_RECVMMSG_X", name: "recvmmsg", direction: Direction::Exit, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: Some(3), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "msgcontrol", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 56, code: "PPME_SOCKET_ACCEPT4_E", name: "accept", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::Int32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 57, code: "PPME_SOCKET_ACCEPT4_X", name: "accept", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuepct", kind: ParamKind::UInt8, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 58, code: "PPME_SYSCALL_CREAT_E", name: "creat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "name", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 59, code: "PPME_SYSCALL_CREAT_X", name: "creat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dev", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "creat_flags", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&CREAT_CREAT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 60, code: "PPME_SYSCALL_PIPE_E", name: "pipe", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 61, code: "PPME_SYSCALL_PIPE_X", name: "pipe", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd1", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd2", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 62, code: "PPME_SYSCALL_EVENTFD_E", name: "eventfd", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "initval", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 63, code: "PPME_SYSCALL_EVENTFD_X", name: "eventfd", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "initval", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 64, code: "PPME_SYSCALL_FUTEX_E", name: "futex", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "op", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&FUTEX_OP), dirfd: None, path: None, dynamic: &[] },
        Param { name: "val", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 65, code: "PPME_SYSCALL_FUTEX_X", name: "futex", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "op", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&FUTEX_OP), dirfd: None, path: None, dynamic: &[] },
        Param { name: "val", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 66, code: "PPME_SYSCALL_STAT_E", name: "stat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 67, code: "PPME_SYSCALL_STAT_X", name: "stat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 68, code: "PPME_SYSCALL_LSTAT_E", name: "lstat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 69, code: "PPME_SYSCALL_LSTAT_X", name: "lstat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 70, code: "PPME_SYSCALL_FSTAT_E", name: "fstat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 71, code: "PPME_SYSCALL_FSTAT_X", name: "fstat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 72, code: "PPME_SYSCALL_STAT64_E", name: "stat64", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 73, code: "PPME_SYSCALL_STAT64_X", name: "stat64", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 74, code: "PPME_SYSCALL_LSTAT64_E", name: "lstat64", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 75, code: "PPME_SYSCALL_LSTAT64_X", name: "lstat64", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 76, code: "PPME_SYSCALL_FSTAT64_E", name: "fstat64", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 77, code: "PPME_SYSCALL_FSTAT64_X", name: "fstat64", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 78, code: "PPME_SYSCALL_EPOLLWAIT_E", name: "epoll_wait", direction: Direction::Enter, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "maxevents", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 79, code: "PPME_SYSCALL_EPOLLWAIT_X", name: "epoll_wait", direction: Direction::Exit, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "maxevents", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 80, code: "PPME_SYSCALL_POLL_E", name: "poll", direction: Direction::Enter, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fds", kind: ParamKind::FdList, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "timeout", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 81, code: "PPME_SYSCALL_POLL_X", name: "poll", direction: Direction::Exit, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fds", kind: ParamKind::FdList, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "timeout", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 82, code: "PPME_SYSCALL_SELECT_E", name: "select", direction: Direction::Enter, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 83, code: "PPME_SYSCALL_SELECT_X", name: "select", direction: Direction::Exit, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 84, code: "PPME_SYSCALL_NEWSELECT_E", name: "select", direction: Direction::Enter, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 85, code: "PPME_SYSCALL_NEWSELECT_X", name: "select", direction: Direction::Exit, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 86, code: "PPME_SYSCALL_LSEEK_E", name: "lseek", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "whence", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&LSEEK_WHENCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 87, code: "PPME_SYSCALL_LSEEK_X", name: "lseek", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "whence", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&LSEEK_WHENCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 88, code: "PPME_SYSCALL_LLSEEK_E", name: "llseek", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "whence", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&LSEEK_WHENCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 89, code: "PPME_SYSCALL_LLSEEK_X", name: "llseek", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "whence", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&LSEEK_WHENCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 90, code: "PPME_SYSCALL_IOCTL_2_E", name: "ioctl", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "request", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 91, code: "PPME_SYSCALL_IOCTL_2_X", name: "ioctl", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 92, code: "PPME_SYSCALL_GETCWD_E", name: "getcwd", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 93, code: "PPME_SYSCALL_GETCWD_X", name: "getcwd", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 94, code: "PPME_SYSCALL_CHDIR_E", name: "chdir", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 95, code: "PPME_SYSCALL_CHDIR_X", name: "chdir", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 96, code: "PPME_SYSCALL_FCHDIR_E", name: "fchdir", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 97, code: "PPME_SYSCALL_FCHDIR_X", name: "fchdir", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 98, code: "PPME_SYSCALL_MKDIR_E", name: "mkdir", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 99, code: "PPME_SYSCALL_MKDIR_X", name: "mkdir", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 100, code: "PPME_SYSCALL_RMDIR_E", name: "rmdir", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 101, code: "PPME_SYSCALL_RMDIR_X", name: "rmdir", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 102, code: "PPME_SYSCALL_OPENAT_E", name: "openat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 103, code: "PPME_SYSCALL_OPENAT_X", name: "openat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 104, code: "PPME_SYSCALL_LINK_E", name: "link", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "oldpath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newpath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 105, code: "PPME_SYSCALL_LINK_X", name: "link", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 106, code: "PPME_SYSCALL_LINKAT_E", name: "linkat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "olddir", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldpath", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newdir", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newpath", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 107, code: "PPME_SYSCALL_LINKAT_X", name: "linkat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 108, code: "PPME_SYSCALL_UNLINK_E", name: "unlink", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 109, code: "PPME_SYSCALL_UNLINK_X", name: "unlink", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 110, code: "PPME_SYSCALL_UNLINKAT_E", name: "unlinkat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 111, code: "PPME_SYSCALL_UNLINKAT_X", name: "unlinkat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 112, code: "PPME_SYSCALL_PREAD_E", name: "pread", direction: Direction::Enter, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pos", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 113, code: "PPME_SYSCALL_PREAD_X", name: "pread", direction: Direction::Exit, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pos", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 114, code: "PPME_SYSCALL_PWRITE_E", name: "pwrite", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pos", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 115, code: "PPME_SYSCALL_PWRITE_X", name: "pwrite", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pos", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 116, code: "PPME_SYSCALL_READV_E", name: "readv", direction: Direction::Enter, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 117, code: "PPME_SYSCALL_READV_X", name: "readv", direction: Direction::Exit, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: Some(2), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 118, code: "PPME_SYSCALL_WRITEV_E", name: "writev", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 119, code: "PPME_SYSCALL_WRITEV_X", name: "writev", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 120, code: "PPME_SYSCALL_PREADV_E", name: "preadv", direction: Direction::Enter, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pos", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 121, code: "PPME_SYSCALL_PREADV_X", name: "preadv", direction: Direction::Exit, category: Category::IoRead, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(2), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pos", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 122, code: "PPME_SYSCALL_PWRITEV_E", name: "pwritev", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pos", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 123, code: "PPME_SYSCALL_PWRITEV_X", name: "pwritev", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: Some(1), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pos", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 124, code: "PPME_SYSCALL_DUP_E", name: "dup", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 125, code: "PPME_SYSCALL_DUP_X", name: "dup", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 126, code: "PPME_SYSCALL_SIGNALFD_E", name: "signalfd", direction: Direction::Enter, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mask", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt8, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 127, code: "PPME_SYSCALL_SIGNALFD_X", name: "signalfd", direction: Direction::Exit, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mask", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt8, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 128, code: "PPME_SYSCALL_KILL_E", name: "kill", direction: Direction::Enter, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigType, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 129, code: "PPME_SYSCALL_KILL_X", name: "kill", direction: Direction::Exit, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigType, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 130, code: "PPME_SYSCALL_TKILL_E", name: "tkill", direction: Direction::Enter, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigType, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 131, code: "PPME_SYSCALL_TKILL_X", name: "tkill", direction: Direction::Exit, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigType, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 132, code: "PPME_SYSCALL_TGKILL_E", name: "tgkill", direction: Direction::Enter, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigType, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 133, code: "PPME_SYSCALL_TGKILL_X", name: "tgkill", direction: Direction::Exit, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigType, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 134, code: "PPME_SYSCALL_NANOSLEEP_E", name: "nanosleep", direction: Direction::Enter, category: Category::Sleep, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "interval", kind: ParamKind::RelTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 135, code: "PPME_SYSCALL_NANOSLEEP_X", name: "nanosleep", direction: Direction::Exit, category: Category::Sleep, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "interval", kind: ParamKind::RelTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 136, code: "PPME_SYSCALL_TIMERFD_CREATE_E", name: "timerfd_create", direction: Direction::Enter, category: Category::Time, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "clockid", kind: ParamKind::UInt8, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt8, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 137, code: "PPME_SYSCALL_TIMERFD_CREATE_X", name: "timerfd_create", direction: Direction::Exit, category: Category::Time, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "clockid", kind: ParamKind::UInt8, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt8, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 138, code: "PPME_SYSCALL_INOTIFY_INIT_E", name: "inotify_init", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::UInt8, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 139, code: "PPME_SYSCALL_INOTIFY_INIT_X", name: "inotify_init", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt8, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 140, code: "PPME_SYSCALL_GETRLIMIT_E", name: "getrlimit", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "resource", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&GETRLIMIT_RESOURCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 141, code: "PPME_SYSCALL_GETRLIMIT_X", name: "getrlimit", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cur", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "max", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "resource", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&GETRLIMIT_RESOURCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 142, code: "PPME_SYSCALL_SETRLIMIT_E", name: "setrlimit", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "resource", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&GETRLIMIT_RESOURCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 143, code: "PPME_SYSCALL_SETRLIMIT_X", name: "setrlimit", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cur", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "max", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "resource", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&GETRLIMIT_RESOURCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 144, code: "PPME_SYSCALL_PRLIMIT_E", name: "prlimit", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "resource", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&GETRLIMIT_RESOURCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 145, code: "PPME_SYSCALL_PRLIMIT_X", name: "prlimit", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(7), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newcur", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newmax", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldcur", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldmax", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "resource", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&GETRLIMIT_RESOURCE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 146, code: "PPME_SCHEDSWITCH_1_E", name: "switch", direction: Direction::Enter, category: Category::Scheduler, source: EventSource::Tracepoint, flags: EventFlags(EventFlags::SKIPPARSERESET.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "next", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 147, code: "PPME_SCHEDSWITCH_1_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 148, code: "PPME_DROP_E", name: "drop", direction: Direction::Enter, category: Category::Internal, source: EventSource::Meta, flags: EventFlags(EventFlags::SKIPPARSERESET.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "ratio", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 149, code: "PPME_DROP_X", name: "drop", direction: Direction::Exit, category: Category::Internal, source: EventSource::Meta, flags: EventFlags(EventFlags::SKIPPARSERESET.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "ratio", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 150, code: "PPME_SYSCALL_FCNTL_E", name: "fcntl", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cmd", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&FCNTL_CMD), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 151, code: "PPME_SYSCALL_FCNTL_X", name: "fcntl", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cmd", kind: ParamKind::EnumFlags8, format: NumberFormat::Dec, symbols: Some(&FCNTL_CMD), dirfd: None, path: None, dynamic: &[] },
        Param { name: "arg", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 152, code: "PPME_SCHEDSWITCH_6_E", name: "switch", direction: Direction::Enter, category: Category::Scheduler, source: EventSource::Tracepoint, flags: EventFlags(0), params_4_1: Some(6), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "next", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 153, code: "PPME_SCHEDSWITCH_6_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 154, code: "PPME_SYSCALL_EXECVE_13_E", name: "execve", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 155, code: "PPME_SYSCALL_EXECVE_13_X", name: "execve", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(13), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 156, code: "PPME_SYSCALL_CLONE_16_E", name: "clone", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 157, code: "PPME_SYSCALL_CLONE_16_X", name: "clone", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(16), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 158, code: "PPME_SYSCALL_BRK_4_E", name: "brk", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 159, code: "PPME_SYSCALL_BRK_4_X", name: "brk", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 160, code: "PPME_SYSCALL_MMAP_E", name: "mmap", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "prot", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_PROT), dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 161, code: "PPME_SYSCALL_MMAP_X", name: "mmap", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(10), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "prot", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_PROT), dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 162, code: "PPME_SYSCALL_MMAP2_E", name: "mmap2", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "prot", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_PROT), dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgoffset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 163, code: "PPME_SYSCALL_MMAP2_X", name: "mmap2", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(10), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "prot", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_PROT), dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgoffset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 164, code: "PPME_SYSCALL_MUNMAP_E", name: "munmap", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 165, code: "PPME_SYSCALL_MUNMAP_X", name: "munmap", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 166, code: "PPME_SYSCALL_SPLICE_E", name: "splice", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd_in", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd_out", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&SPLICE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 167, code: "PPME_SYSCALL_SPLICE_X", name: "splice", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd_in", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd_out", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&SPLICE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 168, code: "PPME_SYSCALL_PTRACE_E", name: "ptrace", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "request", kind: ParamKind::EnumFlags16, format: NumberFormat::Dec, symbols: Some(&PTRACE_REQUEST), dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 169, code: "PPME_SYSCALL_PTRACE_X", name: "ptrace", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::Dyn, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: PTRACE_VALUE },
        Param { name: "data", kind: ParamKind::Dyn, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: PTRACE_VALUE },
        Param { name: "request", kind: ParamKind::EnumFlags16, format: NumberFormat::Dec, symbols: Some(&PTRACE_REQUEST), dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 170, code: "PPME_SYSCALL_IOCTL_3_E", name: "ioctl", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "request", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "argument", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 171, code: "PPME_SYSCALL_IOCTL_3_X", name: "ioctl", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "request", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "argument", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 172, code: "PPME_SYSCALL_EXECVE_14_E", name: "execve", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 173, code: "PPME_SYSCALL_EXECVE_14_X", name: "execve", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(14), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "env", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 174, code: "PPME_SYSCALL_RENAME_E", name: "rename", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 175, code: "PPME_SYSCALL_RENAME_X", name: "rename", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldpath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Source), dynamic: &[] },
        Param { name: "newpath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Target), dynamic: &[] },
    ] },
    EventType { id: 176, code: "PPME_SYSCALL_RENAMEAT_E", name: "renameat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 177, code: "PPME_SYSCALL_RENAMEAT_X", name: "renameat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "olddirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldpath", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Source), dynamic: &[] },
        Param { name: "newdirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newpath", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(3), path: Some(PathRole::Target), dynamic: &[] },
    ] },
    EventType { id: 178, code: "PPME_SYSCALL_SYMLINK_E", name: "symlink", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 179, code: "PPME_SYSCALL_SYMLINK_X", name: "symlink", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "target", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Target), dynamic: &[] },
        Param { name: "linkpath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Source), dynamic: &[] },
    ] },
    EventType { id: 180, code: "PPME_SYSCALL_SYMLINKAT_E", name: "symlinkat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 181, code: "PPME_SYSCALL_SYMLINKAT_X", name: "symlinkat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "target", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Target), dynamic: &[] },
        Param { name: "linkdirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "linkpath", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(2), path: Some(PathRole::Source), dynamic: &[] },
    ] },
    EventType { id: 182, code: "PPME_SYSCALL_FORK_E", name: "fork", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 183, code: "PPME_SYSCALL_FORK_X", name: "fork", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(16), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 184, code: "PPME_SYSCALL_VFORK_E", name: "vfork", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 185, code: "PPME_SYSCALL_VFORK_X", name: "vfork", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(16), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 186, code: "PPME_PROCEXIT_1_E", name: "procexit", direction: Direction::Enter, category: Category::Process, source: EventSource::Tracepoint, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(5), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "status", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ret", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigType, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "core", kind: ParamKind::UInt8, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "reaper_tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 187, code: "PPME_PROCEXIT_1_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 188, code: "PPME_SYSCALL_SENDFILE_E", name: "sendfile", direction: Direction::Enter, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "out_fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "in_fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 189, code: "PPME_SYSCALL_SENDFILE_X", name: "sendfile", direction: Direction::Exit, category: Category::IoWrite, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offset", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "out_fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "in_fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 190, code: "PPME_SYSCALL_QUOTACTL_E", name: "quotactl", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "cmd", kind: ParamKind::Flags16, format: NumberFormat::Dec, symbols: Some(&QUOTACTL_CMD), dirfd: None, path: None, dynamic: &[] },
        Param { name: "type", kind: ParamKind::Flags8, format: NumberFormat::Dec, symbols: Some(&QUOTACTL_TYPE), dirfd: None, path: None, dynamic: &[] },
        Param { name: "id", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "quota_fmt", kind: ParamKind::Flags8, format: NumberFormat::Dec, symbols: Some(&QUOTACTL_QUOTA_FMT), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 191, code: "PPME_SYSCALL_QUOTACTL_X", name: "quotactl", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(18), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "special", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "quotafilepath", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqb_bhardlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqb_bsoftlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqb_curspace", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqb_ihardlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqb_isoftlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqb_btime", kind: ParamKind::RelTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqb_itime", kind: ParamKind::RelTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqi_bgrace", kind: ParamKind::RelTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqi_igrace", kind: ParamKind::RelTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dqi_flags", kind: ParamKind::Flags8, format: NumberFormat::Dec, symbols: Some(&QUOTACTL_DQI_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "quota_fmt_out", kind: ParamKind::Flags8, format: NumberFormat::Dec, symbols: Some(&QUOTACTL_QUOTA_FMT), dirfd: None, path: None, dynamic: &[] },
        Param { name: "cmd", kind: ParamKind::Flags16, format: NumberFormat::Dec, symbols: Some(&QUOTACTL_CMD), dirfd: None, path: None, dynamic: &[] },
        Param { name: "type", kind: ParamKind::Flags8, format: NumberFormat::Dec, symbols: Some(&QUOTACTL_TYPE), dirfd: None, path: None, dynamic: &[] },
        Param { name: "id", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "quota_fmt", kind: ParamKind::Flags8, format: NumberFormat::Dec, symbols: Some(&QUOTACTL_QUOTA_FMT), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 192, code: "PPME_SYSCALL_SETRESUID_E", name: "setresuid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "ruid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "euid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "suid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 193, code: "PPME_SYSCALL_SETRESUID_X", name: "setresuid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ruid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "euid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "suid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 194, code: "PPME_SYSCALL_SETRESGID_E", name: "setresgid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "rgid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "egid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sgid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 195, code: "PPME_SYSCALL_SETRESGID_X", name: "setresgid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "rgid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "egid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sgid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 196, code: "PPME_SCAPEVENT_E", name: "scapevent", direction: Direction::Enter, category: Category::Internal, source: EventSource::Meta, flags: EventFlags(EventFlags::SKIPPARSERESET.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "event_type", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "event_data", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 197, code: "PPME_SCAPEVENT_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 198, code: "PPME_SYSCALL_SETUID_E", name: "setuid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "uid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 199, code: "PPME_SYSCALL_SETUID_X", name: "setuid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 200, code: "PPME_SYSCALL_SETGID_E", name: "setgid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "gid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 201, code: "PPME_SYSCALL_SETGID_X", name: "setgid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 202, code: "PPME_SYSCALL_GETUID_E", name: "getuid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 203, code: "PPME_SYSCALL_GETUID_X", name: "getuid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "uid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 204, code: "PPME_SYSCALL_GETEUID_E", name: "geteuid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 205, code: "PPME_SYSCALL_GETEUID_X", name: "geteuid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "euid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 206, code: "PPME_SYSCALL_GETGID_E", name: "getgid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 207, code: "PPME_SYSCALL_GETGID_X", name: "getgid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "gid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 208, code: "PPME_SYSCALL_GETEGID_E", name: "getegid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 209, code: "PPME_SYSCALL_GETEGID_X", name: "getegid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "egid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 210, code: "PPME_SYSCALL_GETRESUID_E", name: "getresuid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 211, code: "PPME_SYSCALL_GETRESUID_X", name: "getresuid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ruid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "euid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "suid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 212, code: "PPME_SYSCALL_GETRESGID_E", name: "getresgid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 213, code: "PPME_SYSCALL_GETRESGID_X", name: "getresgid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "rgid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "egid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sgid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 214, code: "PPME_SYSCALL_EXECVE_15_E", name: "execve", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 215, code: "PPME_SYSCALL_EXECVE_15_X", name: "execve", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(15), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "env", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 216, code: "PPME_SYSCALL_CLONE_17_E", name: "clone", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 217, code: "PPME_SYSCALL_CLONE_17_X", name: "clone", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(17), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 218, code: "PPME_SYSCALL_FORK_17_E", name: "fork", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 219, code: "PPME_SYSCALL_FORK_17_X", name: "fork", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(17), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 220, code: "PPME_SYSCALL_VFORK_17_E", name: "vfork", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 221, code: "PPME_SYSCALL_VFORK_17_X", name: "vfork", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(17), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 222, code: "PPME_SYSCALL_CLONE_20_E", name: "clone", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 223, code: "PPME_SYSCALL_CLONE_20_X", name: "clone", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(21), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vtid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vpid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pidns_init_start_ts", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 224, code: "PPME_SYSCALL_FORK_20_E", name: "fork", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 225, code: "PPME_SYSCALL_FORK_20_X", name: "fork", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(21), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vtid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vpid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pidns_init_start_ts", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 226, code: "PPME_SYSCALL_VFORK_20_E", name: "vfork", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 227, code: "PPME_SYSCALL_VFORK_20_X", name: "vfork", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(21), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vtid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vpid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pidns_init_start_ts", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 228, code: "PPME_CONTAINER_E", name: "container", direction: Direction::Enter, category: Category::Internal, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::SKIPPARSERESET.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "id", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "type", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "image", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 229, code: "PPME_CONTAINER_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 230, code: "PPME_SYSCALL_EXECVE_16_E", name: "execve", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 231, code: "PPME_SYSCALL_EXECVE_16_X", name: "execve", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(16), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "env", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 232, code: "PPME_SIGNALDELIVER_E", name: "signaldeliver", direction: Direction::Enter, category: Category::Signal, source: EventSource::Tracepoint, flags: EventFlags(0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "spid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dpid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigType, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 233, code: "PPME_SIGNALDELIVER_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 234, code: "PPME_PROCINFO_E", name: "procinfo", direction: Direction::Enter, category: Category::Internal, source: EventSource::Meta, flags: EventFlags(EventFlags::SKIPPARSERESET.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "cpu_usr", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cpu_sys", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 235, code: "PPME_PROCINFO_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 236, code: "PPME_SYSCALL_GETDENTS_E", name: "getdents", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 237, code: "PPME_SYSCALL_GETDENTS_X", name: "getdents", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 238, code: "PPME_SYSCALL_GETDENTS64_E", name: "getdents64", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 239, code: "PPME_SYSCALL_GETDENTS64_X", name: "getdents64", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 240, code: "PPME_SYSCALL_SETNS_E", name: "setns", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "nstype", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 241, code: "PPME_SYSCALL_SETNS_X", name: "setns", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "nstype", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 242, code: "PPME_SYSCALL_FLOCK_E", name: "flock", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "operation", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FLOCK_OPERATION), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 243, code: "PPME_SYSCALL_FLOCK_X", name: "flock", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "operation", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FLOCK_OPERATION), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 244, code: "PPME_CPU_HOTPLUG_E", name: "cpu_hotplug", direction: Direction::Enter, category: Category::System, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::SKIPPARSERESET.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "cpu", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "action", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 245, code: "PPME_CPU_HOTPLUG_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 246, code: "PPME_SOCKET_ACCEPT_5_E", name: "accept", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 247, code: "PPME_SOCKET_ACCEPT_5_X", name: "accept", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuepct", kind: ParamKind::UInt8, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuelen", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuemax", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 248, code: "PPME_SOCKET_ACCEPT4_5_E", name: "accept", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::Int32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 249, code: "PPME_SOCKET_ACCEPT4_5_X", name: "accept", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuepct", kind: ParamKind::UInt8, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuelen", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuemax", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 250, code: "PPME_SYSCALL_SEMOP_E", name: "semop", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "semid", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 251, code: "PPME_SYSCALL_SEMOP_X", name: "semop", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(9), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "nsops", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sem_num_0", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sem_op_0", kind: ParamKind::Int16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sem_flg_0", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&SEMOP_SEM_FLG_0), dirfd: None, path: None, dynamic: &[] },
        Param { name: "sem_num_1", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sem_op_1", kind: ParamKind::Int16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sem_flg_1", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&SEMOP_SEM_FLG_0), dirfd: None, path: None, dynamic: &[] },
        Param { name: "semid", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 252, code: "PPME_SYSCALL_SEMCTL_E", name: "semctl", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "semid", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "semnum", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cmd", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&SEMCTL_CMD), dirfd: None, path: None, dynamic: &[] },
        Param { name: "val", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 253, code: "PPME_SYSCALL_SEMCTL_X", name: "semctl", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "semid", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "semnum", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cmd", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&SEMCTL_CMD), dirfd: None, path: None, dynamic: &[] },
        Param { name: "val", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 254, code: "PPME_SYSCALL_PPOLL_E", name: "ppoll", direction: Direction::Enter, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fds", kind: ParamKind::FdList, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "timeout", kind: ParamKind::RelTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sigmask", kind: ParamKind::SigSet, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 255, code: "PPME_SYSCALL_PPOLL_X", name: "ppoll", direction: Direction::Exit, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::WAITS.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fds", kind: ParamKind::FdList, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "timeout", kind: ParamKind::RelTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sigmask", kind: ParamKind::SigSet, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 256, code: "PPME_SYSCALL_MOUNT_E", name: "mount", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MOUNT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 257, code: "PPME_SYSCALL_MOUNT_X", name: "mount", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dev", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Source), dynamic: &[] },
        Param { name: "dir", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Target), dynamic: &[] },
        Param { name: "type", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MOUNT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 258, code: "PPME_SYSCALL_UMOUNT_E", name: "umount", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&UMOUNT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 259, code: "PPME_SYSCALL_UMOUNT_X", name: "umount", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 260, code: "PPME_K8S_E", name: "k8s", direction: Direction::Enter, category: Category::Internal, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::SKIPPARSERESET.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "json", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 261, code: "PPME_K8S_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 262, code: "PPME_SYSCALL_SEMGET_E", name: "semget", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "key", kind: ParamKind::Int32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "nsems", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "semflg", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&SEMGET_SEMFLG), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 263, code: "PPME_SYSCALL_SEMGET_X", name: "semget", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "key", kind: ParamKind::Int32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "nsems", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "semflg", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&SEMGET_SEMFLG), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 264, code: "PPME_SYSCALL_ACCESS_E", name: "access", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "mode", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&ACCESS_MODE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 265, code: "PPME_SYSCALL_ACCESS_X", name: "access", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&ACCESS_MODE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 266, code: "PPME_SYSCALL_CHROOT_E", name: "chroot", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 267, code: "PPME_SYSCALL_CHROOT_X", name: "chroot", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 268, code: "PPME_TRACER_E", name: "tracer", direction: Direction::Enter, category: Category::Other, source: EventSource::Meta, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "id", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tags", kind: ParamKind::CharBufArray, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::CharBufPairArray, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 269, code: "PPME_TRACER_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "id", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tags", kind: ParamKind::CharBufArray, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::CharBufPairArray, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 270, code: "PPME_MESOS_E", name: "mesos", direction: Direction::Enter, category: Category::Internal, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::SKIPPARSERESET.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "json", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 271, code: "PPME_MESOS_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 272, code: "PPME_CONTAINER_JSON_E", name: "container", direction: Direction::Enter, category: Category::Process, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "json", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 273, code: "PPME_CONTAINER_JSON_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 274, code: "PPME_SYSCALL_SETSID_E", name: "setsid", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 275, code: "PPME_SYSCALL_SETSID_X", name: "setsid", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 276, code: "PPME_SYSCALL_MKDIR_2_E", name: "mkdir", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 277, code: "PPME_SYSCALL_MKDIR_2_X", name: "mkdir", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 278, code: "PPME_SYSCALL_RMDIR_2_E", name: "rmdir", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 279, code: "PPME_SYSCALL_RMDIR_2_X", name: "rmdir", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
    ] },
    EventType { id: 280, code: "PPME_NOTIFICATION_E", name: "notification", direction: Direction::Enter, category: Category::Other, source: EventSource::Meta, flags: EventFlags(EventFlags::SKIPPARSERESET.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "id", kind: ParamKind::CharBuf, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "desc", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 281, code: "PPME_NOTIFICATION_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 282, code: "PPME_SYSCALL_EXECVE_17_E", name: "execve", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 283, code: "PPME_SYSCALL_EXECVE_17_X", name: "execve", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(17), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "env", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tty", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 284, code: "PPME_SYSCALL_UNSHARE_E", name: "unshare", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 285, code: "PPME_SYSCALL_UNSHARE_X", name: "unshare", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 286, code: "PPME_INFRASTRUCTURE_EVENT_E", name: "infra", direction: Direction::Enter, category: Category::Internal, source: EventSource::Meta, flags: EventFlags(EventFlags::SKIPPARSERESET.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "source", kind: ParamKind::CharBuf, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "description", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "scope", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 287, code: "PPME_INFRASTRUCTURE_EVENT_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 288, code: "PPME_SYSCALL_EXECVE_18_E", name: "execve", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "filename", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 289, code: "PPME_SYSCALL_EXECVE_18_X", name: "execve", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(17), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "env", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tty", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 290, code: "PPME_PAGE_FAULT_E", name: "page_fault", direction: Direction::Enter, category: Category::Other, source: EventSource::Tracepoint, flags: EventFlags(EventFlags::SKIPPARSERESET.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ip", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "error", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&PAGE_FAULT_ERROR), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 291, code: "PPME_PAGE_FAULT_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 292, code: "PPME_SYSCALL_EXECVE_19_E", name: "execve", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "filename", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 293, code: "PPME_SYSCALL_EXECVE_19_X", name: "execve", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(31), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "env", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tty", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vpgid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "loginuid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&EXECVE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_inheritable", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_permitted", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_effective", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino_ctime", kind: ParamKind::AbsTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino_mtime", kind: ParamKind::AbsTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "trusted_exepath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgid", kind: ParamKind::Pid, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "filename", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 294, code: "PPME_SYSCALL_SETPGID_E", name: "setpgid", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 295, code: "PPME_SYSCALL_SETPGID_X", name: "setpgid", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 296, code: "PPME_SYSCALL_BPF_E", name: "bpf", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "cmd", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 297, code: "PPME_SYSCALL_BPF_X", name: "bpf", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res_or_fd", kind: ParamKind::Dyn, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: BPF_RESULT },
    ] },
    EventType { id: 298, code: "PPME_SYSCALL_SECCOMP_E", name: "seccomp", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "op", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 299, code: "PPME_SYSCALL_SECCOMP_X", name: "seccomp", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "op", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 300, code: "PPME_SYSCALL_UNLINK_2_E", name: "unlink", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 301, code: "PPME_SYSCALL_UNLINK_2_X", name: "unlink", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
    ] },
    EventType { id: 302, code: "PPME_SYSCALL_UNLINKAT_2_E", name: "unlinkat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 303, code: "PPME_SYSCALL_UNLINKAT_2_X", name: "unlinkat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&UNLINKAT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 304, code: "PPME_SYSCALL_MKDIRAT_E", name: "mkdirat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 305, code: "PPME_SYSCALL_MKDIRAT_X", name: "mkdirat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 306, code: "PPME_SYSCALL_OPENAT_2_E", name: "openat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 307, code: "PPME_SYSCALL_OPENAT_2_X", name: "openat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(7), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dev", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 308, code: "PPME_SYSCALL_LINK_2_E", name: "link", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 309, code: "PPME_SYSCALL_LINK_2_X", name: "link", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldpath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Target), dynamic: &[] },
        Param { name: "newpath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Source), dynamic: &[] },
    ] },
    EventType { id: 310, code: "PPME_SYSCALL_LINKAT_2_E", name: "linkat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 311, code: "PPME_SYSCALL_LINKAT_2_X", name: "linkat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "olddir", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldpath", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Target), dynamic: &[] },
        Param { name: "newdir", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newpath", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(3), path: Some(PathRole::Source), dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&LINKAT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 312, code: "PPME_SYSCALL_FCHMODAT_E", name: "fchmodat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 313, code: "PPME_SYSCALL_FCHMODAT_X", name: "fchmodat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "filename", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "mode", kind: ParamKind::Mode, format: NumberFormat::Oct, symbols: Some(&FCHMODAT_MODE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 314, code: "PPME_SYSCALL_CHMOD_E", name: "chmod", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 315, code: "PPME_SYSCALL_CHMOD_X", name: "chmod", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "filename", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "mode", kind: ParamKind::Mode, format: NumberFormat::Oct, symbols: Some(&FCHMODAT_MODE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 316, code: "PPME_SYSCALL_FCHMOD_E", name: "fchmod", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 317, code: "PPME_SYSCALL_FCHMOD_X", name: "fchmod", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "mode", kind: ParamKind::Mode, format: NumberFormat::Oct, symbols: Some(&FCHMODAT_MODE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 318, code: "PPME_SYSCALL_RENAMEAT2_E", name: "renameat2", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 319, code: "PPME_SYSCALL_RENAMEAT2_X", name: "renameat2", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "olddirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldpath", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Source), dynamic: &[] },
        Param { name: "newdirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newpath", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(3), path: Some(PathRole::Target), dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&RENAMEAT2_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 320, code: "PPME_SYSCALL_USERFAULTFD_E", name: "userfaultfd", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 321, code: "PPME_SYSCALL_USERFAULTFD_X", name: "userfaultfd", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 322, code: "PPME_PLUGINEVENT_E", name: "pluginevent", direction: Direction::Enter, category: Category::Other, source: EventSource::Plugin, flags: EventFlags(EventFlags::LARGE_PAYLOAD.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "plugin_id", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "event_data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 323, code: "PPME_PLUGINEVENT_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 324, code: "PPME_CONTAINER_JSON_2_E", name: "container", direction: Direction::Enter, category: Category::Process, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::LARGE_PAYLOAD.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "json", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 325, code: "PPME_CONTAINER_JSON_2_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 326, code: "PPME_SYSCALL_OPENAT2_E", name: "openat2", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(5), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "resolve", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&OPENAT2_RESOLVE), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 327, code: "PPME_SYSCALL_OPENAT2_X", name: "openat2", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(8), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::UInt32, format: NumberFormat::Oct, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "resolve", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&OPENAT2_RESOLVE), dirfd: None, path: None, dynamic: &[] },
        Param { name: "dev", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 328, code: "PPME_SYSCALL_MPROTECT_E", name: "mprotect", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "prot", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_PROT), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 329, code: "PPME_SYSCALL_MPROTECT_X", name: "mprotect", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "prot", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MMAP_PROT), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 330, code: "PPME_SYSCALL_EXECVEAT_E", name: "execveat", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pathname", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&EXECVEAT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 331, code: "PPME_SYSCALL_EXECVEAT_X", name: "execveat", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(30), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "env", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tty", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vpgid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "loginuid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&EXECVE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_inheritable", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_permitted", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_effective", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino_ctime", kind: ParamKind::AbsTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino_mtime", kind: ParamKind::AbsTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "trusted_exepath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgid", kind: ParamKind::Pid, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 332, code: "PPME_SYSCALL_COPY_FILE_RANGE_E", name: "copy_file_range", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fdin", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offin", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "len", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 333, code: "PPME_SYSCALL_COPY_FILE_RANGE_X", name: "copy_file_range", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0 | EventFlags::WRITES_TO_FD.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdout", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offout", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdin", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "offin", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "len", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 334, code: "PPME_SYSCALL_CLONE3_E", name: "clone3", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 335, code: "PPME_SYSCALL_CLONE3_X", name: "clone3", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(21), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "args", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ptid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLONE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vtid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vpid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pidns_init_start_ts", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 336, code: "PPME_SYSCALL_OPEN_BY_HANDLE_AT_E", name: "open_by_handle_at", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 337, code: "PPME_SYSCALL_OPEN_BY_HANDLE_AT_X", name: "open_by_handle_at", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mountfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dev", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 338, code: "PPME_SYSCALL_IO_URING_SETUP_E", name: "io_uring_setup", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 339, code: "PPME_SYSCALL_IO_URING_SETUP_X", name: "io_uring_setup", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(8), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "entries", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sq_entries", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cq_entries", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&IO_URING_SETUP_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "sq_thread_cpu", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sq_thread_idle", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "features", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&IO_URING_SETUP_FEATURES), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 340, code: "PPME_SYSCALL_IO_URING_ENTER_E", name: "io_uring_enter", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 341, code: "PPME_SYSCALL_IO_URING_ENTER_X", name: "io_uring_enter", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "to_submit", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "min_complete", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&IO_URING_ENTER_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "sig", kind: ParamKind::SigSet, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 342, code: "PPME_SYSCALL_IO_URING_REGISTER_E", name: "io_uring_register", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 343, code: "PPME_SYSCALL_IO_URING_REGISTER_X", name: "io_uring_register", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "opcode", kind: ParamKind::EnumFlags16, format: NumberFormat::Dec, symbols: Some(&IO_URING_REGISTER_OPCODE), dirfd: None, path: None, dynamic: &[] },
        Param { name: "arg", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "nr_args", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 344, code: "PPME_SYSCALL_MLOCK_E", name: "mlock", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 345, code: "PPME_SYSCALL_MLOCK_X", name: "mlock", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "len", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 346, code: "PPME_SYSCALL_MUNLOCK_E", name: "munlock", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 347, code: "PPME_SYSCALL_MUNLOCK_X", name: "munlock", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "len", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 348, code: "PPME_SYSCALL_MLOCKALL_E", name: "mlockall", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 349, code: "PPME_SYSCALL_MLOCKALL_X", name: "mlockall", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MLOCKALL_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 350, code: "PPME_SYSCALL_MUNLOCKALL_E", name: "munlockall", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 351, code: "PPME_SYSCALL_MUNLOCKALL_X", name: "munlockall", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(1), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 352, code: "PPME_SYSCALL_CAPSET_E", name: "capset", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 353, code: "PPME_SYSCALL_CAPSET_X", name: "capset", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_inheritable", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_permitted", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_effective", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 354, code: "PPME_USER_ADDED_E", name: "useradded", direction: Direction::Enter, category: Category::Process, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(6), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "home", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "shell", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "container_id", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 355, code: "PPME_USER_ADDED_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 356, code: "PPME_USER_DELETED_E", name: "userdeleted", direction: Direction::Enter, category: Category::Process, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(6), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "home", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "shell", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "container_id", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 357, code: "PPME_USER_DELETED_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 358, code: "PPME_GROUP_ADDED_E", name: "groupadded", direction: Direction::Enter, category: Category::Process, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "container_id", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 359, code: "PPME_GROUP_ADDED_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 360, code: "PPME_GROUP_DELETED_E", name: "groupdeleted", direction: Direction::Enter, category: Category::Process, source: EventSource::Meta, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(3), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "container_id", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 361, code: "PPME_GROUP_DELETED_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 362, code: "PPME_SYSCALL_DUP2_E", name: "dup2", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 363, code: "PPME_SYSCALL_DUP2_X", name: "dup2", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 364, code: "PPME_SYSCALL_DUP3_E", name: "dup3", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 365, code: "PPME_SYSCALL_DUP3_X", name: "dup3", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "newfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 366, code: "PPME_SYSCALL_DUP_1_E", name: "dup", direction: Direction::Enter, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 367, code: "PPME_SYSCALL_DUP_1_X", name: "dup", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "oldfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 368, code: "PPME_SYSCALL_BPF_2_E", name: "bpf", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "cmd", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 369, code: "PPME_SYSCALL_BPF_2_X", name: "bpf", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cmd", kind: ParamKind::EnumFlags32, format: NumberFormat::Dec, symbols: Some(&BPF_CMD), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 370, code: "PPME_SYSCALL_MLOCK2_E", name: "mlock2", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 371, code: "PPME_SYSCALL_MLOCK2_X", name: "mlock2", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "addr", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "len", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MLOCK2_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 372, code: "PPME_SYSCALL_FSCONFIG_E", name: "fsconfig", direction: Direction::Enter, category: Category::System, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 373, code: "PPME_SYSCALL_FSCONFIG_X", name: "fsconfig", direction: Direction::Exit, category: Category::System, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(7), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cmd", kind: ParamKind::EnumFlags32, format: NumberFormat::Dec, symbols: Some(&FSCONFIG_CMD), dirfd: None, path: None, dynamic: &[] },
        Param { name: "key", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "value_bytebuf", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "value_charbuf", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "aux", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 374, code: "PPME_SYSCALL_EPOLL_CREATE_E", name: "epoll_create", direction: Direction::Enter, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "size", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 375, code: "PPME_SYSCALL_EPOLL_CREATE_X", name: "epoll_create", direction: Direction::Exit, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "size", kind: ParamKind::Int32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 376, code: "PPME_SYSCALL_EPOLL_CREATE1_E", name: "epoll_create1", direction: Direction::Enter, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&EPOLL_CREATE1_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 377, code: "PPME_SYSCALL_EPOLL_CREATE1_X", name: "epoll_create1", direction: Direction::Exit, category: Category::Wait, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&EPOLL_CREATE1_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 378, code: "PPME_SYSCALL_CHOWN_E", name: "chown", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 379, code: "PPME_SYSCALL_CHOWN_X", name: "chown", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 380, code: "PPME_SYSCALL_LCHOWN_E", name: "lchown", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 381, code: "PPME_SYSCALL_LCHOWN_X", name: "lchown", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 382, code: "PPME_SYSCALL_FCHOWN_E", name: "fchown", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 383, code: "PPME_SYSCALL_FCHOWN_X", name: "fchown", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 384, code: "PPME_SYSCALL_FCHOWNAT_E", name: "fchownat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 385, code: "PPME_SYSCALL_FCHOWNAT_X", name: "fchownat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pathname", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "uid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "gid", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FCHOWNAT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 386, code: "PPME_SYSCALL_UMOUNT_1_E", name: "umount", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 387, code: "PPME_SYSCALL_UMOUNT_1_X", name: "umount", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
    ] },
    EventType { id: 388, code: "PPME_SOCKET_ACCEPT4_6_E", name: "accept4", direction: Direction::Enter, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::Int32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 389, code: "PPME_SOCKET_ACCEPT4_6_X", name: "accept4", direction: Direction::Exit, category: Category::Net, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(6), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tuple", kind: ParamKind::SockTuple, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuepct", kind: ParamKind::UInt8, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuelen", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "queuemax", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Int32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 390, code: "PPME_SYSCALL_UMOUNT2_E", name: "umount2", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&UMOUNT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 391, code: "PPME_SYSCALL_UMOUNT2_X", name: "umount2", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: Some(PathRole::Name), dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&UMOUNT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 392, code: "PPME_SYSCALL_PIPE2_E", name: "pipe2", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 393, code: "PPME_SYSCALL_PIPE2_X", name: "pipe2", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd1", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd2", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 394, code: "PPME_SYSCALL_INOTIFY_INIT1_E", name: "inotify_init1", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 395, code: "PPME_SYSCALL_INOTIFY_INIT1_X", name: "inotify_init1", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(2), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 396, code: "PPME_SYSCALL_EVENTFD2_E", name: "eventfd2", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(1), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "initval", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 397, code: "PPME_SYSCALL_EVENTFD2_X", name: "eventfd2", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "initval", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 398, code: "PPME_SYSCALL_SIGNALFD4_E", name: "signalfd4", direction: Direction::Enter, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(2), data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mask", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 399, code: "PPME_SYSCALL_SIGNALFD4_X", name: "signalfd4", direction: Direction::Exit, category: Category::Signal, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::CONVERTER_MANAGED.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags16, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mask", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 400, code: "PPME_SYSCALL_PRCTL_E", name: "prctl", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 401, code: "PPME_SYSCALL_PRCTL_X", name: "prctl", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "option", kind: ParamKind::EnumFlags32, format: NumberFormat::Dec, symbols: Some(&PRCTL_OPTION), dirfd: None, path: None, dynamic: &[] },
        Param { name: "arg2_str", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "arg2_int", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 402, code: "PPME_ASYNCEVENT_E", name: "asyncevent", direction: Direction::Enter, category: Category::Other, source: EventSource::Meta, flags: EventFlags(EventFlags::LARGE_PAYLOAD.0), params_4_1: Some(3), data: Some(2), result: ResultPlace::Nowhere, params: &[
        Param { name: "plugin_id", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 403, code: "PPME_ASYNCEVENT_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 404, code: "PPME_SYSCALL_MEMFD_CREATE_E", name: "memfd_create", direction: Direction::Enter, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 405, code: "PPME_SYSCALL_MEMFD_CREATE_X", name: "memfd_create", direction: Direction::Exit, category: Category::Memory, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&MEMFD_CREATE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 406, code: "PPME_SYSCALL_PIDFD_GETFD_E", name: "pidfd_getfd", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 407, code: "PPME_SYSCALL_PIDFD_GETFD_X", name: "pidfd_getfd", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid_fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "target_fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::UInt32, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 408, code: "PPME_SYSCALL_PIDFD_OPEN_E", name: "pidfd_open", direction: Direction::Enter, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 409, code: "PPME_SYSCALL_PIDFD_OPEN_X", name: "pidfd_open", direction: Direction::Exit, category: Category::Process, source: EventSource::Syscall, flags: EventFlags(EventFlags::CREATES_FD.0 | EventFlags::MODIFIES_STATE.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&PIDFD_OPEN_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 410, code: "PPME_SYSCALL_INIT_MODULE_E", name: "init_module", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 411, code: "PPME_SYSCALL_INIT_MODULE_X", name: "init_module", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "img", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "length", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "uargs", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 412, code: "PPME_SYSCALL_FINIT_MODULE_E", name: "finit_module", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 413, code: "PPME_SYSCALL_FINIT_MODULE_X", name: "finit_module", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0 | EventFlags::READS_FROM_FD.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "uargs", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FINIT_MODULE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 414, code: "PPME_SYSCALL_MKNOD_E", name: "mknod", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 415, code: "PPME_SYSCALL_MKNOD_X", name: "mknod", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::Mode, format: NumberFormat::Oct, symbols: Some(&MKNOD_MODE), dirfd: None, path: None, dynamic: &[] },
        Param { name: "dev", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 416, code: "PPME_SYSCALL_MKNODAT_E", name: "mknodat", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 417, code: "PPME_SYSCALL_MKNODAT_X", name: "mknodat", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(5), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: None, dynamic: &[] },
        Param { name: "mode", kind: ParamKind::Mode, format: NumberFormat::Oct, symbols: Some(&MKNOD_MODE), dirfd: None, path: None, dynamic: &[] },
        Param { name: "dev", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 418, code: "PPME_SYSCALL_NEWFSTATAT_E", name: "newfstatat", direction: Direction::Enter, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 419, code: "PPME_SYSCALL_NEWFSTATAT_X", name: "newfstatat", direction: Direction::Exit, category: Category::File, source: EventSource::Syscall, flags: EventFlags(EventFlags::USES_FD.0), params_4_1: Some(4), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "dirfd", kind: ParamKind::Fd, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsRelPath, format: NumberFormat::Na, symbols: None, dirfd: Some(1), path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&NEWFSTATAT_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 420, code: "PPME_SYSCALL_PROCESS_VM_READV_E", name: "process_vm_readv", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 421, code: "PPME_SYSCALL_PROCESS_VM_READV_X", name: "process_vm_readv", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: Some(2), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 422, code: "PPME_SYSCALL_PROCESS_VM_WRITEV_E", name: "process_vm_writev", direction: Direction::Enter, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 423, code: "PPME_SYSCALL_PROCESS_VM_WRITEV_X", name: "process_vm_writev", direction: Direction::Exit, category: Category::Ipc, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: Some(2), result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Int64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pid", kind: ParamKind::Pid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "data", kind: ParamKind::ByteBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 424, code: "PPME_SYSCALL_DELETE_MODULE_E", name: "delete_module", direction: Direction::Enter, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 425, code: "PPME_SYSCALL_DELETE_MODULE_X", name: "delete_module", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "name", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&DELETE_MODULE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 426, code: "PPME_SYSCALL_SETREUID_E", name: "setreuid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0 | EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 427, code: "PPME_SYSCALL_SETREUID_X", name: "setreuid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ruid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "euid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 428, code: "PPME_SYSCALL_SETREGID_E", name: "setregid", direction: Direction::Enter, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::OLD_VERSION.0), params_4_1: Some(0), data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 429, code: "PPME_SYSCALL_SETREGID_X", name: "setregid", direction: Direction::Exit, category: Category::User, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: Some(3), data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "rgid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "egid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 430, code: "PPME_ITER_TASK_E", name: "task", direction: Direction::Enter, category: Category::Process, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "ppid", kind: ParamKind::Pid32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgid", kind: ParamKind::Pid32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vpgid", kind: ParamKind::Pid32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sid", kind: ParamKind::Pid32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "comm", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "argv", kind: ParamKind::CharBufArray, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exepath", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&EXECVE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "env", kind: ParamKind::CharBufArray, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cwd", kind: ParamKind::CharBuf, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fdlimit", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "euid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "egid", kind: ParamKind::Gid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_permitted", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_effective", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cap_inheritable", kind: ParamKind::UInt64, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino_ctime", kind: ParamKind::AbsTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "exe_ino_mtime", kind: ParamKind::AbsTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_size", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_rss", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vm_swap", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_maj", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pgft_min", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vtgid", kind: ParamKind::Pid32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "vpid", kind: ParamKind::Pid32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "pidns_init_start_ts", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "cgroups", kind: ParamKind::CharBufArray, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "root", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "start_time", kind: ParamKind::AbsTime, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "tty", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "loginuid", kind: ParamKind::Uid, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 431, code: "PPME_ITER_TASK_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 432, code: "PPME_ITER_TASK_FILE_PIPE_E", name: "task_file_pipe", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 433, code: "PPME_ITER_TASK_FILE_PIPE_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 434, code: "PPME_ITER_TASK_FILE_MEMFD_E", name: "task_file_memfd", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 435, code: "PPME_ITER_TASK_FILE_MEMFD_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 436, code: "PPME_ITER_TASK_FILE_REGULAR_E", name: "task_file_regular", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&FILE_FLAGS), dirfd: None, path: None, dynamic: &[] },
        Param { name: "mnt_id", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 437, code: "PPME_ITER_TASK_FILE_REGULAR_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 438, code: "PPME_ITER_TASK_FILE_DIRECTORY_E", name: "task_file_directory", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 439, code: "PPME_ITER_TASK_FILE_DIRECTORY_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 440, code: "PPME_ITER_TASK_FILE_SOCKET_INET_E", name: "task_file_socket_inet", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_type", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_proto", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "local_ip", kind: ParamKind::Ipv4Addr, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "local_port", kind: ParamKind::Port, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "remote_ip", kind: ParamKind::Ipv4Addr, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "remote_port", kind: ParamKind::Port, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 441, code: "PPME_ITER_TASK_FILE_SOCKET_INET_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 442, code: "PPME_ITER_TASK_FILE_SOCKET_INET6_E", name: "task_file_socket_inet6", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_type", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_proto", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "local_ip", kind: ParamKind::Ipv6Addr, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "local_port", kind: ParamKind::Port, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "remote_ip", kind: ParamKind::Ipv6Addr, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "remote_port", kind: ParamKind::Port, format: NumberFormat::Hex, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 443, code: "PPME_ITER_TASK_FILE_SOCKET_INET6_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 444, code: "PPME_ITER_TASK_FILE_SOCKET_UNIX_E", name: "task_file_socket_unix", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_type", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_proto", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_pointer", kind: ParamKind::UInt64, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sun_path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 445, code: "PPME_ITER_TASK_FILE_SOCKET_UNIX_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 446, code: "PPME_ITER_TASK_FILE_SOCKET_NETLINK_E", name: "task_file_socket_netlink", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_type", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "sk_proto", kind: ParamKind::UInt16, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 447, code: "PPME_ITER_TASK_FILE_SOCKET_NETLINK_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 448, code: "PPME_ITER_TASK_FILE_ANON_INODE_E", name: "task_file_anon_inode", direction: Direction::Enter, category: Category::File, source: EventSource::Iterator, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
        Param { name: "fd", kind: ParamKind::Fd32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "fd_type", kind: ParamKind::Flags8, format: NumberFormat::Dec, symbols: Some(&TASK_FILE_ANON_INODE_FD_TYPE), dirfd: None, path: None, dynamic: &[] },
        Param { name: "path", kind: ParamKind::FsPath, format: NumberFormat::Na, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "ino_num", kind: ParamKind::UInt64, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 449, code: "PPME_ITER_TASK_FILE_ANON_INODE_X", name: "NA", direction: Direction::Exit, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 450, code: "PPME_SYSCALL_CLOSE_RANGE_E", name: "NA", direction: Direction::Enter, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 451, code: "PPME_SYSCALL_CLOSE_RANGE_X", name: "close_range", direction: Direction::Exit, category: Category::IoOther, source: EventSource::Syscall, flags: EventFlags(EventFlags::MODIFIES_STATE.0), params_4_1: None, data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "first", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "last", kind: ParamKind::UInt32, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "flags", kind: ParamKind::Flags32, format: NumberFormat::Hex, symbols: Some(&CLOSE_RANGE_FLAGS), dirfd: None, path: None, dynamic: &[] },
    ] },
    EventType { id: 452, code: "PPME_SYSCALL_KEYCTL_E", name: "NA", direction: Direction::Enter, category: Category::None, source: EventSource::None, flags: EventFlags(EventFlags::UNUSED.0), params_4_1: None, data: None, result: ResultPlace::Nowhere, params: &[
    ] },
    EventType { id: 453, code: "PPME_SYSCALL_KEYCTL_X", name: "keyctl", direction: Direction::Exit, category: Category::Other, source: EventSource::Syscall, flags: EventFlags(0), params_4_1: None, data: None, result: ResultPlace::Param, params: &[
        Param { name: "res", kind: ParamKind::Errno, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: &[] },
        Param { name: "operation", kind: ParamKind::EnumFlags32, format: NumberFormat::Dec, symbols: Some(&KEYCTL_OPERATION), dirfd: None, path: None, dynamic: &[] },
        Param { name: "arg2", kind: ParamKind::Dyn, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: KEYCTL_VALUE },
        Param { name: "arg3", kind: ParamKind::Dyn, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: KEYCTL_VALUE },
        Param { name: "arg4", kind: ParamKind::Dyn, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: KEYCTL_VALUE },
        Param { name: "arg5", kind: ParamKind::Dyn, format: NumberFormat::Dec, symbols: None, dirfd: None, path: None, dynamic: KEYCTL_VALUE },
    ] },
];
