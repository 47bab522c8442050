//! What a capture is told.

use clap::ArgMatches;
use syscap::filter::Filter;

use super::classes::ClassSet;
use super::table::ALL;

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
    /// Whether the programs that make and show the capture are captured too.
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
    /// The same, from the moment at which the process executes another program: a command that waits to be run.
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

/// When a capture ends by itself.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Limits {
    /// After so many seconds.
    pub duration: Option<f64>,
    /// After so many events.
    pub count: Option<u64>,
}

impl Format {
    /// The format that a file's name asks for.
    pub fn of_name(name: &str) -> Self {
        let name = name.strip_suffix(".gz").unwrap_or(name);
        if name.ends_with(".scap") { Self::Scap } else { Self::Pcapng }
    }
}

/// KiB of the smallest ring.
const RING_LEAST: u32 = 64;

impl Settings {
    /// Reads the options; the format is another's to set.
    ///
    /// # Errors
    /// A sentence that says which value is wrong and why.
    pub(super) fn from_matches(matches: &ArgMatches) -> Result<Self, String> {
        let text = |name: &str| matches.get_one::<String>(name).map(String::as_str).unwrap_or_default();
        let number = |name: &str| matches.get_one::<u64>(name).copied().and_then(|value| u32::try_from(value).ok());
        let flag = |name: &str| matches.get_one::<bool>(name).copied().unwrap_or_default();
        let narrowed = |name: &str| Some(text(name)).filter(|value| !value.is_empty() && *value != ALL);
        let target = match narrowed("pid") {
            None => Target::Everything,
            Some(pid) => match pid.parse() {
                Ok(pid) if pid > 0 && flag("no-children") => Target::Process(pid),
                Ok(pid) if pid > 0 => Target::Tree(pid),
                _ => return Err(format!("'{pid}' is no process id: a number from 1 up, or {ALL}")),
            },
        };
        let filter = text("filter");
        Ok(Self {
            format: Format::Pcapng,
            filter: crate::filter::parse(filter)
                .map_err(|error| format!("the filter is wrong:\n{}", error.render(filter)))?,
            target,
            container: narrowed("container").map(str::to_owned),
            classes: ClassSet::of(matches.get_many::<String>("classes").into_iter().flatten().map(String::as_str)),
            include_self: flag("include-self"),
            snaplen: number("snaplen").unwrap_or(80),
            ring_kib: match number("ring-size").unwrap_or(0) {
                0 => 0,
                kib => kib.max(RING_LEAST),
            },
            state: match text("state") {
                "none" => StateAtStart::None,
                "processes" => StateAtStart::Processes,
                _ => StateAtStart::Full,
            },
        })
    }
}
