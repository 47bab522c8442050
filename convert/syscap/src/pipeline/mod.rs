//! From a capture to what is made of it: exit form, replay with the machine's state, selection, summary, and the sinks.

pub mod capture;
pub mod normalise;
pub mod output;
pub mod replay;
pub mod select;
pub mod summary;
pub mod to_ndjson;
pub mod to_pcapng;
pub mod to_scap;
pub mod written;
