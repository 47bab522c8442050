//! Captures system calls for Wireshark, Stratoshark and tshark.

#![forbid(unsafe_code)]

pub mod capture;
pub mod control;
pub mod filter;
pub mod live;
pub mod options;
mod priority;
mod program;
pub mod protocol;
mod terminal;

pub use program::run;
