//! Reads, filters and writes captures of Linux system calls.
//!
//! The crate reads .scap files of sysdig, Falco and Stratoshark of every version since 2014. It converts each event to
//! the form of current captures, tracks the state of the captured machine (threads, files, connections, users,
//! containers), and reads the fields of an event by the names of sysdig and Stratoshark. It writes pcapng for
//! Wireshark, .scap, and a line of JSON for each event.
//!
//! ```
//! use syscap::fields::{self, EventFields, Fields};
//! use syscap::filter::Filter;
//! use syscap::pipeline::events::Events;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let failed = Filter::parse("evt.type = openat and evt.failed = true", &Fields)?;
//! let name = syscap::schemas::field("fd.name").ok_or("no such field")?;
//! # let capture = concat!(env!("CARGO_MANIFEST_DIR"), "/../../testdata/session.scap");
//! let mut names = Vec::new();
//! let mut events = Events::open(capture)?; // such as "capture.scap.gz"
//! while let Some(entry) = events.next()? {
//!     let view = entry.view();
//!     if failed.matches(&EventFields(view)) {
//!         names.push(serde_json::to_value(fields::read(name, &view))?);
//!     }
//! }
//! assert_eq!(names, ["/home/alice/missing.txt"]);
//! # Ok(()) }
//! ```
//!
//! # Where to begin
//!
//! | to | look at |
//! | --- | --- |
//! | iterate over the events of a capture | [`pipeline::events`] |
//! | process a capture with two threads, or with its state blocks | [`pipeline::replay`] |
//! | read a field of an event | [`fields`]; [`schemas::fields`](fn@schemas::fields) lists all fields |
//! | select events | [`filter`], [`pipeline::select`] |
//! | write pcapng, .scap or JSON | [`pipeline::to_pcapng`], [`pipeline::to_scap`], [`pipeline::to_ndjson`] |
//! | read the blocks of a file | [`scap::ScapReader`], [`pcapng::PcapngReader`] |
//! | create events | [`event`], [`machine`] |
//!
//! `examples/` has short programs for most of them.
//!
//! # What to expect
//!
//! - No capture makes the crate panic, loop endlessly, or allocate without bound. [`limits::Limits`] sets the memory
//!   limit. What has no room is left out and counted.
//! - A damaged block is left out and reported. A truncated capture ends with an error that has the byte offset; all
//!   events before it are valid.
//! - Times are nanoseconds since 1970 (UTC), and durations are nanoseconds, unless an item says otherwise. Texts are
//!   bytes, as in the kernel; [`escape`] makes them safe for a terminal.
//! - Events, values of fields and records of the state implement serde's traits. In human-readable formats, a text that
//!   is not UTF-8 is an object, `{"base64": "L3RtcC//"}`. A value has the form that it has in NDJSON.
//!
//! # Features
//!
//! `readers` (default): readers of captures, and [`pipeline`]. A privileged program that creates its own events can
//! leave them out.

#![forbid(unsafe_code)]
// Without the readers, some limits and sizes are unused.
#![cfg_attr(not(feature = "readers"), allow(dead_code, unused_imports))]
// The macros panic if the output is closed.
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

/// The tables of event types, system calls and fields (the crate `syscap-schemas`).
pub use syscap_schemas as schemas;

/// Compiles and runs the examples of the README as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
