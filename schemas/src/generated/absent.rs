// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::ParamKind;

pub(crate) static MALFORMED: &[ParamKind] = &[
    ParamKind::Int8,
    ParamKind::Int16,
    ParamKind::Int32,
    ParamKind::Int64,
    ParamKind::UInt8,
    ParamKind::UInt16,
    ParamKind::UInt32,
    ParamKind::UInt64,
    ParamKind::Errno,
    ParamKind::Fd,
    ParamKind::Fd32,
    ParamKind::Pid,
    ParamKind::Pid32,
    ParamKind::Uid,
    ParamKind::Gid,
    ParamKind::Port,
    ParamKind::Mode,
    ParamKind::SyscallId,
    ParamKind::Flags8,
    ParamKind::Flags16,
    ParamKind::Flags32,
    ParamKind::Bool,
];
