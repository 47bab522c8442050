//! Tables of scap event types, conversions of old event layouts, system calls, symbols and display fields.
//!
//! The sources of the tables are the TOML files in `tables/`. `cargo run -p syscap-generate` writes the Rust tables of
//! this crate from them, so that a lookup costs no parsing; with `-- --check` it fails if they are out of date. The types
//! of the rows and the lookup functions are written by hand.

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

pub use container::{CgroupParent, ContainerCgroup, ContainerIdFormat};
pub use conversion::{Conversion, ConversionAction, ParamOrigin};
pub use event::{
    Category, Direction, DynamicKind, EventFlags, EventSource, EventType, NumberFormat, Param, ParamKind, PathRole,
    ResultPlace,
};
pub use field::{Carried, Field, FieldArgument, FieldKind, KnownFrom};
pub use generated::fields::ANCESTORS;
pub use generated::params;
pub use generated::values;
pub use io_uring::{IO_URING_EVENT, IoUringOp, SqeField};
pub use kernel::KernelSymbols;
pub use lookup::{
    argument_aliases, container_cgroups, container_type, conversion, default_live_rule, errno_name, event_type,
    event_types, field, field_by_id, fields, io_uring_op, io_uring_ops, is_malformed_without_value, kernel_symbols,
    live_rule, scap_symbol, scap_syscall_name, scap_syscalls, signal_name, symbol_table, syscall, syscalls,
};
pub use protocol::L4Protocol;
pub use special_rule::SpecialRule;
pub use symbol::{Symbol, SymbolTable};
pub use syscall::{ArgDirection, ArgForm, ArgKind, ArgLength, KernelStruct, Syscall, SyscallArg, SyscallTable};

/// The README, whose examples are compiled and run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
