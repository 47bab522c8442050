//! The settings of a capture.

use serde::{Deserialize, Serialize};
use syscap::filter::Filter;
pub use syscap_schemas::live::{RING_MAX, RING_MIN, SNAPLEN_DEFAULT, SNAPLEN_MAX};

use crate::classes::ClassSet;

/// The selection, the format and the sizes of a capture.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The format of the stream.
    pub format: CaptureFormat,
    /// The events to capture; `None`: all.
    pub filter: Option<Filter>,
    /// The processes to capture.
    pub target: CaptureTarget,
    /// The container to capture, by its id or the beginning of its id; `None`: all containers and the host.
    pub container: Option<String>,
    /// The classes of system calls to capture.
    pub classes: ClassSet,
    /// `true` if the programs that make and show the capture are captured too.
    pub include_self: bool,
    /// Bytes to keep of each buffer, up to [`SNAPLEN_MAX`].
    pub snaplen: u32,
    /// Size of each CPU's ring in KiB, from [`RING_MIN`] to [`RING_MAX`] bytes; 0: by the machine's memory.
    pub ring_kib: u32,
    /// The state to record of the processes that already run.
    pub state: StateAtStart,
}

/// The format of a capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaptureFormat {
    /// pcapng with all fields.
    Pcapng,
    /// scap, with state blocks first.
    Scap,
}

/// The processes to capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CaptureTarget {
    /// All processes.
    Everything,
    /// A process without its descendants.
    Process(u32),
    /// A process and its descendants.
    Tree(u32),
    /// A process and its descendants, from its next execve on: a command that waits to be run.
    Command(u32),
}

/// The state to record of the processes that run when the capture begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum StateAtStart {
    /// Processes and their descriptors.
    Full,
    /// Processes without their descriptors.
    Processes,
    /// No processes.
    None,
}

impl CaptureFormat {
    /// Returns the format for a file name: scap for `.scap` and `.scap.gz`, otherwise pcapng.
    pub fn of_name(name: &str) -> Self {
        let name = name.strip_suffix(".gz").unwrap_or(name);
        if name.ends_with(".scap") { Self::Scap } else { Self::Pcapng }
    }
}
