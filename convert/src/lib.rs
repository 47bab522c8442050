//! Converts .scap captures of system calls to pcapng, NDJSON and today's .scap.

#![forbid(unsafe_code)]
// They panic where nothing can be printed.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod capture;
pub mod choice;
pub mod escape;
pub mod event;
pub mod fields;
pub mod filter;
pub mod install;
pub mod limits;
pub mod machine;
pub mod ndjson;
pub mod normalise;
pub mod output;
pub mod pcapng;
pub mod place;
pub mod render;
pub mod replay;
pub mod scap;
pub mod summary;
pub mod to_scap;
pub mod unfinished;
pub mod value;
pub mod view;
