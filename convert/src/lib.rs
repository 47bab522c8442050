//! Converts .scap captures of system calls to pcapng, NDJSON and today's .scap.

#![forbid(unsafe_code)]

pub mod capture;
pub mod choice;
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
pub mod render;
pub mod replay;
pub mod scap;
pub mod summary;
pub mod to_scap;
pub mod value;
pub mod view;
