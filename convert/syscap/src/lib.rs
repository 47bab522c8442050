//! Captures of system calls: read, followed, filtered and written.

#![forbid(unsafe_code)]
// They panic where nothing can be printed.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod escape;
pub mod event;
pub mod fields;
pub mod filter;
pub mod limits;
pub mod machine;
pub mod ndjson;
pub mod pcapng;
#[cfg(feature = "readers")]
pub mod pipeline;
pub mod scap;

/// The tables of event types, system calls and fields: the crate `syscap-schemas`.
pub use syscap_schemas as schemas;
