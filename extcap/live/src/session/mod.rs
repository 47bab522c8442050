//! A capture from its start to its end: the thread that reads the rings, and what becomes of its events.

mod cgroup;
mod failed;
mod live;
mod pid_numbers;
pub mod priority;
mod rings;
mod shown;
mod stream;
mod target;

pub use cgroup::container_of;
pub use live::LiveSource;
