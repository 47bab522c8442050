//! The program `syscapdump`: captures system calls for Wireshark, Stratoshark and tshark, or into a file.
//!
//! As an extcap program it answers the queries of front ends ([`protocol`]), and captures into their pipes
//! ([`capture`]), with a toolbar ([`control`]). [`local`] captures this machine, where that is possible, and [`remote`]
//! other ones. The library exists for tests that run the program with another source
//! of events; `main.rs` is a single call.

#![forbid(unsafe_code)]
// These macros panic if nothing can be printed.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod capture;
pub mod control;
pub mod interface;
pub mod local;
pub mod log;
mod message;
pub mod options;
mod platform;
mod program;
pub mod protocol;
pub mod remote;
pub mod sentence;
mod terminal;

pub use program::run;
