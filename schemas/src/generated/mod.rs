//! Written by `cargo run -p syscap-generate`; not to be edited.

pub(crate) mod absent;
pub(crate) mod containers;
pub(crate) mod conversions;
pub(crate) mod events;
pub(crate) mod fields;
pub(crate) mod io_uring;
pub(crate) mod protocols;
pub(crate) mod symbols;
pub(crate) mod syscalls;
pub(crate) mod kernel_symbols;
pub(crate) mod live;
pub mod params;
pub mod values;
