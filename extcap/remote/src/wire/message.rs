//! The messages of the protocol other than events.

use serde::{Deserialize, Serialize};
use syscap::filter::Truth;
use syscap_session::classes::ClassSet;
use syscap_session::feed::FinalCounts;
use syscap_session::settings::{CaptureFormat, CaptureTarget, Settings, StateAtStart};
use syscap_session::source::SourceError;
use syscap_session::{SystemInfo, ThreadCheck};

/// The first message of the far end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hello {
    /// The version of the protocol, [`VERSION`](super::VERSION).
    pub protocol: u32,
    /// The version of the program.
    pub program: String,
    /// The kernel and the architecture of the far machine.
    pub system: SystemInfo,
    /// The process id of the far program in its own pid namespace.
    pub pid: u32,
    /// The effective user id of the far program.
    pub uid: u32,
}

/// What to capture: the second message, from the near end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaptureRequest {
    /// The capture filter; empty: none.
    pub filter: String,
    /// The processes to capture.
    pub target: CaptureTarget,
    /// The container to capture, by its id or the beginning of its id.
    pub container: Option<String>,
    /// The names of the classes to capture.
    pub classes: Vec<String>,
    /// `true` if the processes that carry the capture are captured too.
    pub include_self: bool,
    /// Bytes to keep of each buffer.
    pub snaplen: u32,
    /// Size of each CPU's ring in KiB; 0: by the machine's memory.
    pub ring_kib: u32,
    /// The state to record of the processes that already run.
    pub state: StateAtStart,
    /// The machine of the near end; `None` if it is unknown.
    pub near: Option<NearMachine>,
    /// The processes of the near end that carry the capture, by their ids in the near machine's /proc. They are excluded
    /// if the far end is on the same machine.
    pub exclude: Vec<u32>,
}

/// The machine of the near end, by which the far end finds out that it is the same machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NearMachine {
    /// The kernel's id of this boot (`/proc/sys/kernel/random/boot_id`).
    pub boot: String,
    /// The link of the pid namespace (`/proc/self/ns/pid`).
    pub pid_namespace: String,
}

impl CaptureRequest {
    /// Returns the request for these settings.
    pub fn new(settings: &Settings, near: Option<NearMachine>, exclude: Vec<u32>) -> Self {
        Self {
            filter: settings.filter.as_ref().map(ToString::to_string).unwrap_or_default(),
            target: settings.target,
            container: settings.container.clone(),
            classes: settings.classes.names().map(str::to_owned).collect(),
            include_self: settings.include_self,
            snaplen: settings.snaplen,
            ring_kib: settings.ring_kib,
            state: settings.state,
            near,
            exclude,
        }
    }

    /// Returns the settings of this request. The format is of no concern to the far end.
    ///
    /// # Errors
    /// [`SourceError`] if the filter is wrong.
    pub fn settings(&self) -> Result<Settings, SourceError> {
        let filter = syscap_session::filter::parse(&self.filter).map_err(|error| SourceError {
            what: format!("the capture filter is wrong at {error}"),
            remedy: String::new(),
        })?;
        Ok(Settings {
            format: CaptureFormat::Pcapng,
            filter,
            target: self.target,
            container: self.container.clone(),
            classes: ClassSet::of(self.classes.iter().map(String::as_str)),
            include_self: self.include_self,
            snaplen: self.snaplen,
            ring_kib: self.ring_kib,
            state: self.state,
        })
    }
}

/// The capture has begun: the machine's state is complete, and events follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    /// What the capture lacks; one sentence each.
    pub warnings: Vec<String>,
    /// [`FeedStart::recheck_at`](syscap_session::feed::FeedStart::recheck_at).
    pub recheck_at: Option<u64>,
}

/// A command of the near end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// Asks for a [`Tick`] with this number.
    Ping(u64),
    /// Uses another filter; empty: none. The [`Reply`] has the time for new checks.
    Filter(String),
    /// Keeps this number of bytes of each buffer.
    Snaplen(u32),
    /// Pauses or resumes the capture.
    Pause(bool),
    /// Excludes these processes, by their ids in the near machine's /proc. Only for a far end on the same machine.
    Exclude(Vec<u32>),
    /// The check results of threads: thread, time, results.
    Checks(Vec<CheckRow>),
    /// Ends the capture.
    Stop,
}

/// A [`ThreadCheck`]: the thread's id, the time, and one character for each result, `f`, `t` or `u`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckRow(u32, u64, String);

impl From<ThreadCheck> for CheckRow {
    fn from(check: ThreadCheck) -> Self {
        let results = check.results.into_iter().map(|result| match result {
            Truth::False => 'f',
            Truth::True => 't',
            Truth::Unknown => 'u',
        });
        Self(check.tid, check.moment, results.collect())
    }
}

impl From<CheckRow> for ThreadCheck {
    /// Characters other than `f` and `t` are unknown results, which leave out nothing.
    fn from(CheckRow(tid, moment, results): CheckRow) -> Self {
        let results = results.chars().map(|result| match result {
            'f' => Truth::False,
            't' => Truth::True,
            _ => Truth::Unknown,
        });
        Self { tid, moment, results: results.collect() }
    }
}

/// The answer to a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The command's number.
    pub number: u64,
    /// The result. For a filter the time for new checks.
    pub result: Result<Option<u64>, Failure>,
}

/// A sign of life of the far end, at least once a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tick {
    /// The number of the ping that this tick answers; 0: none.
    pub ping: u64,
    /// The far machine's `CLOCK_BOOTTIME` in nanoseconds.
    pub boot: u64,
    /// The far machine's wall clock in nanoseconds since 1970.
    pub wall: u64,
    /// All events up to this time, in nanoseconds of `CLOCK_BOOTTIME`, have been sent.
    pub complete_to: u64,
}

/// The capture has ended, and no event follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The counts that no event reports.
    pub counts: FinalCounts,
}

/// A failure of the far end, and its remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// What failed.
    pub what: String,
    /// What to do; empty: no remedy is known.
    pub remedy: String,
}

impl From<SourceError> for Failure {
    fn from(error: SourceError) -> Self {
        Self { what: error.what, remedy: error.remedy }
    }
}

impl From<Failure> for SourceError {
    fn from(failure: Failure) -> Self {
        Self { what: failure.what, remedy: failure.remedy }
    }
}
