//! What a capture is told.

use syscap::filter::Filter;

use crate::classes::ClassSet;

/// What is captured and how.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The format of the stream.
    pub format: Format,
    /// Which events; none: all.
    pub filter: Option<Filter>,
    /// Which processes.
    pub target: Target,
    /// Which container, by its id or the beginning of it; none: all, and the host.
    pub container: Option<String>,
    /// Which classes of system calls.
    pub classes: ClassSet,
    /// `true` if the programs that make and show the capture are captured too.
    pub include_self: bool,
    /// Bytes kept of each buffer.
    pub snaplen: u32,
    /// Size of each CPU's ring in KiB; 0: as the machine's memory allows.
    pub ring_kib: u32,
    /// What is recorded of the processes that run already.
    pub state: StateAtStart,
}

/// The format of a capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// pcapng with all fields.
    Pcapng,
    /// scap, with state blocks first.
    Scap,
}

/// Which processes are captured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Every one.
    Everything,
    /// One process alone.
    Process(u32),
    /// A process and those that it starts.
    Tree(u32),
    /// A process and those that it starts, from the moment at which it executes another program: a command that waits to
    /// be run.
    Command(u32),
}

/// What is recorded of the processes that run when a capture begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateAtStart {
    /// Processes and their descriptors.
    Full,
    /// Processes.
    Processes,
    /// Nothing.
    None,
}

impl Format {
    /// The format that a file's name asks for.
    pub fn of_name(name: &str) -> Self {
        let name = name.strip_suffix(".gz").unwrap_or(name);
        if name.ends_with(".scap") { Self::Scap } else { Self::Pcapng }
    }
}
