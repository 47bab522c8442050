//! A live capture from start to end.
//!
//! The thread `rings` reads the probe's rings and makes events; a bounded queue of batches leads to the thread of
//! [`LiveSource`]. That thread applies each event to the machine, selects the events of the capture, and writes them as
//! bytes of pcapng or scap. The state of the machine at the start comes from [`snapshot`](crate::snapshot).

mod cgroup;
mod event_writer;
mod live;
mod pid_numbers;
pub mod priority;
mod probe_error;
mod rings;
mod stream;
mod target;

pub use cgroup::container_of;
pub use live::LiveSource;
