//! The eBPF probe that captures system calls, its loader and the reader of its rings.
//!
//! [`Probe::load`] loads the probe into the kernel, [`Probe::attach`] starts it, and [`Probe::read`] passes one
//! [`RawRecord`] for each system call to a closure, in the order of time. [`Probe::stats`] counts what was lost: each
//! call that passed the filters is either a record or counted as lost. Nothing is pinned: the kernel removes the probe
//! when the process ends, however it ends.
//!
//! This crate ends at raw records. The crate `syscap-live` makes events of them.

mod aya_error;
mod clock;
mod config;
mod error;
mod filter;
mod kcmp;
mod mapping;
mod privilege;
mod probe;
mod record;
mod remedy;
mod ring;
mod task_ids;
mod thread_classes;
mod wakeup;

pub use clock::{boot_time, wall_clock_offset};
pub use config::Counters;
pub use error::Error;
pub use filter::{Filter, FilterError, PushedFilter, SyscallSet, WantedCalls};
pub use kcmp::share_files;
pub use probe::{Options, Probe, default_ring_size};
pub use record::{
    Descriptor, DescriptorInfo, FileInfo, Item, ItemKind, Items, RawRecord, RecordHeader, RecordKind, SocketInfo,
    TaskInfo, VmInfo,
};
pub use remedy::remedy;
pub use task_ids::{TaskIds, TaskList};
pub use thread_classes::ThreadClasses;
