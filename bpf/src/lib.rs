//! The eBPF probe that captures system calls, its loader and the reader of its rings.
//!
//! [`Probe::load`] puts the probe into the kernel, [`Probe::attach`] starts it, [`Probe::read`] hands out one
//! [`RawRecord`] for each system call, in the order of time, and [`Probe::stats`] says what was lost: the calls that
//! passed the filters are the records handed out and those counted as lost, to the event. Nothing is pinned, so that
//! the kernel forgets the probe when the process ends, however it ends.

mod aya_error;
mod bell;
mod clock;
mod error;
mod filter;
mod mapping;
mod privilege;
mod probe;
mod record;
mod remedy;
mod ring;
mod settings;
mod task_ids;
mod tasks;
mod verdicts;

pub use clock::{boot_time, wall_clock_offset};
pub use error::Error;
pub use filter::{Filter, FilterError, Pushed, SyscallSet, Wanted};
pub use probe::{Options, Probe, usual_ring_size};
pub use record::{
    Descriptor, DescriptorInfo, FileInfo, Header, Item, ItemKind, Items, RawRecord, RecordKind, SocketInfo, TaskInfo,
    VmInfo,
};
pub use remedy::remedy;
pub use settings::Counters;
pub use task_ids::{TaskIds, TaskList};
pub use tasks::share_files;
pub use verdicts::Verdicts;
