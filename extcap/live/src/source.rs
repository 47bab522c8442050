//! The seam between the control of a capture and what captures.

use std::io;
use std::time::Duration;

use syscap::filter::Filter;
use syscap::limits::Dropped;

use crate::settings::Settings;
use crate::stop::StopFlag;

/// How many bytes a source hands out at a time, about: so few that they are written out of a CPU's cache.
pub const CHUNK: usize = 256 * 1024;

/// What captures: events of the running kernel, encoded as the settings' format.
///
/// A source is made from [`Settings`], started once, polled until the capture is to end, and stopped once. What it
/// appends to `out` is written as it is, and in that order.
pub trait Source {
    /// Leaves these processes out from now on: those that make and show the capture. Called before [`Source::start`],
    /// and whenever they change; not at all where the settings include them.
    ///
    /// # Errors
    /// [`SourceError`] where it cannot be set; the ones before are left out then.
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError>;

    /// Ends by itself once the flag is raised, even while [`Source::start`] waits for something. Called first.
    fn heed(&mut self, _stop: &StopFlag) {}

    /// Begins to capture, and appends what the stream begins with: header blocks and the state of the machine.
    ///
    /// # Errors
    /// [`SourceError`] where it cannot: rights, kernel, memory.
    fn start(&mut self, out: &mut Vec<u8>) -> Result<(), SourceError>;

    /// Waits for events for at most `wait`, and appends what there is, at most `limit` events, and no more once `out`
    /// has [`CHUNK`] bytes. Events may be held back to bring them in order, but not longer than 100 ms.
    ///
    /// # Errors
    /// [`SourceError`] where the capture cannot go on.
    fn poll(&mut self, wait: Duration, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError>;

    /// From now on captures what matches; `None`: everything that the settings let through.
    ///
    /// # Errors
    /// [`SourceError`] where the filter cannot be set; the one before holds then.
    fn set_filter(&mut self, filter: Option<Filter>) -> Result<(), SourceError>;

    /// From now on keeps so many bytes of each buffer.
    ///
    /// # Errors
    /// [`SourceError`] where it cannot be set; the one before holds then.
    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError>;

    /// Captures nothing for now, or goes on. What happens meanwhile does not count as lost.
    ///
    /// # Errors
    /// [`SourceError`] where it cannot be set.
    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError>;

    /// What a user should know of the capture that has begun, and what mends it; one sentence each.
    fn remarks(&self) -> Vec<String> {
        Vec::new()
    }

    /// The counters so far.
    fn stats(&self) -> Stats;

    /// What of the machine's state found no room in memory so far. Fields that follow from it are absent.
    fn dropped(&self) -> Dropped {
        Dropped::default()
    }

    /// Ends the capture, and appends what was captured before and not handed out yet, at most `limit` events, then what
    /// the stream ends with: the final statistics. To be called until that is there, and it says [`Polled::End`]:
    /// it appends no more than [`Source::poll`] at a time.
    ///
    /// # Errors
    /// [`SourceError`] where the rest cannot be had.
    fn stop(&mut self, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError>;
}

/// Makes the source of a capture.
pub type NewSource = dyn Fn(&Settings) -> Result<Box<dyn Source>, SourceError>;

/// What a poll found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Polled {
    /// There may be more.
    More,
    /// The source has no more: a live one never says so.
    End,
}

/// Counters of a capture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stats {
    /// Events handed out.
    pub events: u64,
    /// Events lost, by every cause.
    pub lost: u64,
    /// Events that the filters refused where they happened, so that they were never handed over; known at the end.
    pub filtered: u64,
    /// Events with values that were cut to fit into a packet.
    pub cut: u64,
}

/// What a source cannot do, and what mends it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{what}{}", if remedy.is_empty() { String::new() } else { format!(". {remedy}") })]
pub struct SourceError {
    /// What is wrong.
    pub what: String,
    /// What to do, with the command; empty: nothing is known to help.
    pub remedy: String,
}

impl SourceError {
    /// /proc cannot be read, or does not show this process.
    pub fn no_proc(error: io::Error) -> Self {
        Self {
            what: format!("/proc does not show this process ({error}), and a capture needs it"),
            remedy: "Mount it: mount -t proc proc /proc".to_owned(),
        }
    }
}
