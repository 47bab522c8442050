//! The running kernel as a feed of events.
//!
//! The thread `rings` reads the probe's rings and makes events; a bounded queue of batches leads to the thread that
//! reads the [`KernelFeed`]. The state of the machine at the start comes from [`snapshot`](crate::snapshot).

mod cgroup;
mod feed;
mod pid_numbers;
pub mod priority;
mod probe_error;
mod rings;
mod target;

pub use cgroup::container_of;
pub use feed::{KernelFeed, live_source};
