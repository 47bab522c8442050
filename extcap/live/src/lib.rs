//! Live capture: the probe's records as events, with the machine's state behind them.
//!
//! [`LiveSource`] is a [`Source`](source::Source): made from [`Settings`](settings::Settings), started, polled, stopped.

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
