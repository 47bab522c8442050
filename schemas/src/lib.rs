//! The tables that everything else follows: scap event types, how old layouts become today's, symbols, system calls
//! and display fields.
//!
//! The tables themselves are the files in `tables/`; `cargo run -p syscap-generate` writes the Rust that this crate
//! holds, and `-- --check` says whether it is current.

#![forbid(unsafe_code)]

mod container;
mod conversion;
mod event;
mod field;
mod io_uring;
mod kernel;
mod protocol;
mod symbol;
mod syscall;
#[rustfmt::skip]
mod generated;

pub use container::{CgroupParent, ContainerCgroup, ContainerId, container_cgroups, container_type};
pub use conversion::{Action, Conversion, Origin, conversion};
pub use event::{
    Category, Direction, DynamicKind, EventFlags, EventSource, EventType, Format, Param, ParamKind, event_type,
    event_types,
};
pub use field::{Argument, Carried, Field, FieldKind, field, field_by_id, fields};
pub use io_uring::{RING_CALL, RingOp, SqePlace, ring_op, ring_ops};
pub use kernel::{KernelSymbols, kernel_symbols, live_rule, live_rule_of_all, same_arguments, scap_symbol};
pub use protocol::L4Protocol;
pub use symbol::{Symbol, SymbolTable, errno_name, scap_syscall_name, scap_syscalls, signal_name, symbol_table};
pub use syscall::{ArgKind, ArgLength, Form, Pass, Struct, Syscall, SyscallArg, SyscallTable, syscall, syscalls};
