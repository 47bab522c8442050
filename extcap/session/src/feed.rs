//! The interface between a capture and the place where its events happen.

use std::time::Duration;

use syscap::filter::Filter;

use crate::batch::EventBatch;
use crate::source::SourceError;
use crate::state::MachineState;
use crate::stop::StopFlag;
use crate::thread_checks::ThreadCheck;

/// The events of one machine, before its state is applied to them: the running kernel, or a host at the other end of a
/// connection.
///
/// A feed is made from [`Settings`](crate::settings::Settings), started once, read until [`FeedItem::End`], and stopped
/// once. It delivers events in the order of time.
pub trait EventFeed {
    /// Sets the flag that ends the capture once it is raised, even while [`EventFeed::start`] waits. Called first.
    fn set_stop_flag(&mut self, stop: &StopFlag);

    /// Stops capturing these processes of the machine on which this program runs, and captures all others again. A feed
    /// of another machine ignores it. May be called before [`EventFeed::start`].
    ///
    /// # Errors
    /// [`SourceError`] if the processes cannot be set; the previous ones stay excluded.
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError>;

    /// Begins to capture and returns the state of the machine, to which the events that follow apply.
    ///
    /// # Errors
    /// [`SourceError`] if the capture cannot begin: privileges, kernel, memory, connection.
    fn start(&mut self) -> Result<FeedStart, SourceError>;

    /// Waits up to `wait` for events.
    ///
    /// # Errors
    /// [`SourceError`] if the capture cannot go on.
    fn next(&mut self, wait: Duration) -> Result<FeedItem, SourceError>;

    /// Takes a batch back, to use its memory again.
    fn recycle(&mut self, batch: EventBatch);

    /// Leaves out events that the filter cannot accept, as far as the feed can know it. `None`: no filter. Returns the
    /// time after which the checks of all threads must be sent again, as [`FeedStart::recheck_at`].
    ///
    /// # Errors
    /// [`SourceError`] if the filter cannot be set; the previous one stays in force.
    fn set_filter(&mut self, filter: Option<&Filter>) -> Result<Option<u64>, SourceError>;

    /// Sends what the filter knows of threads, so that the feed can leave out their calls. Empties the list.
    ///
    /// # Errors
    /// [`SourceError`] if the feed cannot take it.
    fn send_checks(&mut self, checks: &mut Vec<ThreadCheck>) -> Result<(), SourceError>;

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

    /// Ends the capture. Then read the remaining events until [`FeedItem::End`].
    fn stop(&mut self);

    /// Returns the name of the machine as the user gave it; `None`: this machine.
    fn host(&self) -> Option<&str> {
        None
    }

    /// Returns the difference between the machine's clock and this machine's; `None`: it is the same clock.
    fn clock_offset(&self) -> Option<ClockOffset> {
        None
    }

    /// Returns what a user should know of the capture since the last call; one sentence each.
    fn take_messages(&mut self) -> Vec<String> {
        Vec::new()
    }
}

/// The beginning of a feed.
#[derive(Debug, Default)]
pub struct FeedStart {
    /// The state of the machine.
    pub state: MachineState,
    /// What the capture lacks, and the remedies; one sentence each.
    pub warnings: Vec<String>,
    /// The time, in nanoseconds of the machine's `CLOCK_BOOTTIME`, after whose events the checks of all threads must be
    /// sent; `None`: the feed does not use them.
    pub recheck_at: Option<u64>,
}

/// An item of a feed.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a batch is moved once; a box would be an allocation for each")]
pub enum FeedItem {
    /// Events. Give the batch back to [`EventFeed::recycle`].
    Batch(EventBatch),
    /// No event within the time.
    Nothing,
    /// All events up to this time, in nanoseconds of the machine's `CLOCK_BOOTTIME`, have been delivered.
    CompleteTo(u64),
    /// No event follows: the capture was stopped, or the connection has ended.
    End(FinalCounts),
}

/// Counts at the end of a feed that no event reports.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct FinalCounts {
    /// Events that were lost after the last event.
    pub lost_at_end: u64,
    /// Events that the kernel left out because of the filter.
    pub filtered: u64,
}

/// The difference between the clocks of two machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockOffset {
    /// Nanoseconds by which the other machine's wall clock is ahead of this machine's.
    pub ahead: i64,
    /// The largest error of `ahead` in nanoseconds: half of the round trip that measured it.
    pub uncertainty: u64,
    /// Nanoseconds from the other machine's `CLOCK_BOOTTIME` to this machine's wall clock, with the same error.
    pub boot_to_wall: i64,
}
