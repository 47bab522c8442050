//! Captures of Linux system calls: read, followed, filtered and written.
//!
//! The crate reads the .scap files of sysdig, Falco and Stratoshark, of every version since 2014. It brings each event
//! to the form of today's captures, keeps the state of the captured machine along with the events (threads, files,
//! connections, users, containers), and reads the fields of an event by the names that sysdig and Stratoshark have for
//! them. It writes pcapng for Wireshark, .scap, and a line of JSON for each event.
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
//! | go through a capture in a loop | [`pipeline::events`] |
//! | convert or count with two threads, or see state blocks too | [`pipeline::replay`] |
//! | read a field of an event | [`fields`], and [`schemas::fields`](fn@schemas::fields) for which there are |
//! | choose events | [`filter`], [`pipeline::select`] |
//! | write pcapng, .scap or JSON | [`pipeline::to_pcapng`], [`pipeline::to_scap`], [`pipeline::to_ndjson`] |
//! | read blocks as they are in the file | [`scap::ScapReader`], [`pcapng::PcapngReader`] |
//! | make events of your own | [`event`], [`machine`] |
//!
//! `examples/` has a short program for each of the first ones.
//!
//! # What to expect
//!
//! - Nothing in a capture makes the crate panic, loop, or allocate without bound. [`limits::Limits`] is how much memory
//!   there is; what finds no room is left out and counted.
//! - A damaged block is left out and named. A capture that is cut ends with an error that says at which byte; what came
//!   before it is good.
//! - Times are nanoseconds since 1970 (UTC), and durations nanoseconds, unless an item says otherwise. Texts are bytes,
//!   as the kernel has them; [`escape`] makes them fit for a terminal.
//! - Events, values of fields and records of the state implement serde's traits, without a feature. A text that is no
//!   UTF-8 is an object, `{"base64": "L3RtcC//"}`, in formats that people read; a value is written as NDJSON has it.
//!
//! # Features
//!
//! `readers` (default): readers of captures, and [`pipeline`]. A program with privileges, which has events of its own,
//! leaves them out.

#![forbid(unsafe_code)]
// Limits and sizes are for readers too.
#![cfg_attr(not(feature = "readers"), allow(dead_code, unused_imports))]
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

/// The examples of the README are compiled and run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
