//! Captures system calls for Wireshark, Stratoshark and tshark.

#![forbid(unsafe_code)]
// They panic where nothing can be printed.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod capture;
pub mod control;
pub mod interface;
pub mod log;
mod message;
pub mod options;
mod pipe;
mod program;
pub mod protocol;
mod rights;
pub mod sentence;
mod terminal;

pub use program::run;
