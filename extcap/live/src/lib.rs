//! Live capture: events from the probe's records, with the machine's state behind them.
//!
//! [`LiveSource`] is an [`EventSource`](source::EventSource). It is made from [`Settings`](settings::Settings), then
//! started, polled and stopped. The crate ends at the bytes of a capture in memory: it opens no output and knows no
//! front end.

#![forbid(unsafe_code)]

pub mod classes;
pub mod decode;
pub mod filter;
mod pids;
pub mod pushdown;
pub mod session;
pub mod settings;
pub mod snapshot;
pub mod source;
pub mod stop;

pub use pids::pids;
pub use session::{LiveSource, container_of};
