//! Converts .scap captures of system calls to pcapng, NDJSON and today's .scap.

#![forbid(unsafe_code)]

pub mod event;
pub mod scap;

pub mod filter;
pub mod value;
