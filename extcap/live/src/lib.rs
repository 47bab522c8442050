//! Live capture: the running kernel as a feed of events.
//!
//! [`KernelFeed`] is an [`EventFeed`](syscap_session::EventFeed): it makes events of the probe's records ([`decode`]),
//! reads the state at the start from /proc ([`snapshot`]), and leaves out in the kernel what the filter cannot accept
//! ([`pushdown`]). The crate `syscap-session` makes a capture of it.

#![forbid(unsafe_code)]

pub mod decode;
pub mod kernel;
mod pids;
pub mod pushdown;
pub mod self_exclusion;
pub mod snapshot;

pub use kernel::{KernelFeed, container_of, live_source};
pub use pids::pids;
pub use self_exclusion::SelfExclusion;
