//! The interface between the control of a capture and its source of events.

use std::io;
use std::time::Duration;

use syscap::filter::Filter;
use syscap::limits::Dropped;

use crate::settings::Settings;
use crate::stop::StopFlag;

/// A source appends about this number of bytes at a time: a writer reads them from a CPU's cache.
pub const CHUNK: usize = 256 * 1024;

/// A source of a capture: it encodes events in the format of its settings.
///
/// A source is made from [`Settings`], started once, polled until the capture is to end, and stopped once. The bytes
/// that it appends to `out` are the capture, in that order.
pub trait EventSource {
    /// Stops capturing these processes, those that make and show the capture, and captures all others again. Called
    /// before [`EventSource::start`] and at each change; not called if the settings include these processes.
    ///
    /// # Errors
    /// [`SourceError`] if the processes cannot be set; the previous ones stay excluded.
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError>;

    /// Sets the flag that ends the capture once it is raised, even while [`EventSource::start`] waits. Called first.
    fn set_stop_flag(&mut self, _stop: &StopFlag) {}

    /// Begins to capture. Appends the head of the stream: header blocks and the state of the machine.
    ///
    /// # Errors
    /// [`SourceError`] if the capture cannot begin: privileges, kernel, memory.
    fn start(&mut self, out: &mut Vec<u8>) -> Result<(), SourceError>;

    /// Waits up to `wait` for events and appends them: at most `limit` events, and no more once `out` has [`CHUNK`]
    /// bytes. A source may hold events back for up to 100 ms to sort them.
    ///
    /// # Errors
    /// [`SourceError`] if the capture cannot go on.
    fn poll(&mut self, wait: Duration, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError>;

    /// Changes the filter; `None`: all events that the settings select.
    ///
    /// # Errors
    /// [`SourceError`] if the filter cannot be set; the previous one stays in force.
    fn set_filter(&mut self, filter: Option<Filter>) -> Result<(), SourceError>;

    /// Changes the number of bytes to keep of each buffer.
    ///
    /// # Errors
    /// [`SourceError`] if the number cannot be set; the previous one stays in force.
    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError>;

    /// Pauses or resumes the capture. Calls during a pause do not count as lost.
    ///
    /// # Errors
    /// [`SourceError`] if the state cannot be changed.
    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError>;

    /// Returns what a user should know about the running capture, and the remedy; one sentence each.
    fn warnings(&self) -> Vec<String> {
        Vec::new()
    }

    /// Returns what a user should know of the running capture since the last call; one sentence each.
    fn take_messages(&mut self) -> Vec<String> {
        Vec::new()
    }

    /// Returns the reason why the source ended by itself after it had begun; `None`: it has not, or nothing is missing.
    fn failure(&self) -> Option<&SourceError> {
        None
    }

    /// Returns the counters so far.
    fn stats(&self) -> Stats;

    /// Returns the parts of the machine's state that did not fit into memory so far. Fields that need them are absent.
    fn dropped(&self) -> Dropped {
        Dropped::default()
    }

    /// Ends the capture. Appends the remaining events, at most `limit`, then the end of the stream: the final
    /// statistics. Call this until it returns [`Polled::End`]. Each call appends no more than one
    /// [`EventSource::poll`].
    ///
    /// # Errors
    /// [`SourceError`] if the rest cannot be read.
    fn stop(&mut self, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError>;
}

/// A function that makes the source of a capture.
pub type NewSource<'a> = dyn Fn(&Settings) -> Result<Box<dyn EventSource>, SourceError> + 'a;

/// The result of a poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polled {
    /// More may follow.
    More,
    /// The source has ended. A live source ends only once it is stopped.
    End,
}

/// Counters of a capture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stats {
    /// Events appended.
    pub events: u64,
    /// Events lost, of all causes.
    pub lost: u64,
    /// Events that the kernel filtered, so that the source never got them. Known at the end.
    pub filtered: u64,
    /// Events whose values were cut to fit into a packet.
    pub cut: u64,
}

/// A failure of a source, and its remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}{}", if remedy.is_empty() { String::new() } else { format!(". {remedy}") })]
pub struct SourceError {
    /// What failed.
    pub what: String,
    /// What to do, with the command; empty: no remedy is known.
    pub remedy: String,
}

impl SourceError {
    /// Returns the error of a /proc that cannot be read or does not show this process.
    pub fn no_proc(error: io::Error) -> Self {
        Self {
            what: format!("/proc does not show this process ({error}), and a capture needs it"),
            remedy: "Mount it: mount -t proc proc /proc".to_owned(),
        }
    }
}
