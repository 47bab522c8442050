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
pub mod live;
mod lookup;
mod protocol;
mod special_rule;
mod symbol;
mod syscall;
#[rustfmt::skip]
mod generated;

pub use container::{CgroupParent, ContainerCgroup, ContainerId};
pub use conversion::{Action, Conversion, Origin};
pub use event::{
    Category, Direction, DynamicKind, EventFlags, EventSource, EventType, Format, Param, ParamKind, PathRole,
    ResultPlace,
};
pub use field::{Argument, Carried, Field, FieldKind, KnownFrom};
pub use generated::fields::ANCESTORS;
pub use generated::params;
pub use io_uring::{RING_CALL, RingOp, SqePlace};
pub use kernel::KernelSymbols;
pub use lookup::{
    container_cgroups, container_type, conversion, errno_name, event_type, event_types, field, field_by_id, fields,
    is_malformed_without_value, kernel_symbols, live_rule, live_rule_of_all, ring_op, ring_ops, same_arguments,
    scap_symbol, scap_syscall_name, scap_syscalls, signal_name, symbol_table, syscall, syscalls,
};
pub use protocol::L4Protocol;
pub use special_rule::SpecialRule;
pub use symbol::{Symbol, SymbolTable};
pub use syscall::{ArgKind, ArgLength, Form, Pass, Struct, Syscall, SyscallArg, SyscallTable};

/// The examples of the README are compiled and run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
