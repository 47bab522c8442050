//! Converts .scap captures of system calls to pcapng, NDJSON and today's .scap.

#![forbid(unsafe_code)]

pub mod event;
pub mod machine;
pub mod normalise;
pub mod pcapng;
pub mod scap;
pub mod to_scap;
