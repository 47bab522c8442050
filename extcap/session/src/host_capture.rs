//! The capture of one machine.

use std::time::{Duration, Instant};

use syscap::event::Event;
use syscap::filter::Filter;
use syscap::machine::Machine;

use crate::batch::EventBatch;
use crate::feed::{EventFeed, FeedItem, FeedStart, FinalCounts};
use crate::source::SourceError;
use crate::state::MachineState;
use crate::thread_checks::ThreadChecks;

/// A feed, its machine, and the events that are written next.
pub struct HostCapture {
    /// The feed.
    pub feed: Box<dyn EventFeed>,
    /// The machine.
    pub machine: Machine,
    /// Events that the kernel left out because of the filter; known at the end.
    pub filtered: u64,
    batch: EventBatch,
    /// The moment at which the batch arrived.
    arrived: Instant,
    /// All events up to this time have arrived, in nanoseconds of this machine's wall clock.
    complete_to: u64,
    /// Nanoseconds from the machine's `CLOCK_BOOTTIME` to this machine's wall clock; `None`: it is this machine.
    boot_to_wall: Option<i64>,
    checks: ThreadChecks,
    has_ended: bool,
    counts: Option<FinalCounts>,
    failure: Option<SourceError>,
}

/// What a host has next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextEvent {
    /// An event.
    Ready,
    /// No event within the time.
    None,
    /// No event follows.
    Ended,
}

impl HostCapture {
    /// Returns the capture of a feed.
    pub fn new(feed: Box<dyn EventFeed>) -> Self {
        Self {
            feed,
            machine: Machine::new(),
            filtered: 0,
            batch: EventBatch::default(),
            arrived: Instant::now(),
            complete_to: 0,
            boot_to_wall: None,
            checks: ThreadChecks::new(None, None),
            has_ended: false,
            counts: None,
            failure: None,
        }
    }

    /// Begins to capture. Returns the state of the machine, and what the capture lacks.
    ///
    /// # Errors
    /// [`SourceError`] if the feed cannot begin.
    pub fn start(&mut self, filter: Option<&Filter>) -> Result<(MachineState, Vec<String>), SourceError> {
        let FeedStart { mut state, warnings, recheck_at } = self.feed.start()?;
        self.checks = ThreadChecks::new(filter, recheck_at);
        // The user knows the host by the name that he gave, and two hosts can have the same name of their own.
        if let Some(name) = self.feed.host() {
            state.machine.hostname = name.as_bytes().to_vec();
        }
        Ok((state, warnings))
    }

    /// Changes the filter of the feed and of the checks.
    ///
    /// # Errors
    /// [`SourceError`] if the feed refuses; the previous filter stays in force.
    pub fn set_filter(&mut self, filter: Option<&Filter>) -> Result<(), SourceError> {
        let recheck_at = self.feed.set_filter(filter)?;
        self.checks = ThreadChecks::new(filter, recheck_at);
        Ok(())
    }

    /// Takes the next event and applies it with `write`. Returns `false` if no event is ready.
    #[inline]
    pub fn write_next(&mut self, write: impl FnOnce(&mut Machine, &Event<'_>)) -> bool {
        let Some((moment, event)) = self.batch.next_event() else { return false };
        self.checks.before_event(&self.machine, moment);
        write(&mut self.machine, &event);
        self.checks.after_event(&self.machine, &event, moment);
        true
    }

    /// Waits for events if none is ready.
    ///
    /// # Errors
    /// [`SourceError`] if the checks cannot be sent.
    pub fn fetch(&mut self, wait: Duration) -> Result<NextEvent, SourceError> {
        let mut wait = wait;
        loop {
            if self.batch.next_times().is_some() {
                return Ok(NextEvent::Ready);
            }
            if self.has_ended {
                return Ok(NextEvent::Ended);
            }
            self.send_checks()?;
            match self.feed.next(wait) {
                Ok(FeedItem::Batch(next)) => {
                    self.arrived = Instant::now();
                    self.boot_to_wall = self.feed.clock_offset().map(|offset| offset.boot_to_wall);
                    self.feed.recycle(std::mem::replace(&mut self.batch, next));
                }
                Ok(FeedItem::CompleteTo(moment)) => {
                    let offset = self.feed.clock_offset().map_or(0, |offset| offset.boot_to_wall);
                    self.complete_to = moment.wrapping_add_signed(offset);
                }
                Ok(FeedItem::Nothing) => return Ok(NextEvent::None),
                Ok(FeedItem::End(counts)) => {
                    self.has_ended = true;
                    self.filtered = counts.filtered;
                    self.counts = Some(counts);
                }
                Err(error) => {
                    self.has_ended = true;
                    self.failure = Some(error);
                }
            }
            wait = Duration::ZERO;
        }
    }

    /// Takes what has arrived, without waiting, if no event is ready.
    ///
    /// # Errors
    /// [`SourceError`] if the checks cannot be sent.
    pub fn fetch_ready(&mut self) -> Result<(), SourceError> {
        self.fetch(Duration::ZERO).map(drop)
    }

    /// Sends the checks of threads to the feed.
    ///
    /// # Errors
    /// [`SourceError`] if the feed cannot take them.
    pub fn send_checks(&mut self) -> Result<(), SourceError> {
        self.feed.send_checks(self.checks.unsent())
    }

    /// Returns the time of the next event on this machine's clock, nanoseconds since 1970; `None`: no event is ready.
    pub fn next_time(&self) -> Option<u64> {
        let (moment, time) = self.batch.next_times()?;
        Some(self.boot_to_wall.map_or(time, |offset| moment.wrapping_add_signed(offset)))
    }

    /// `true` if the host has no event before this time that is not ready.
    pub fn is_complete_to(&self, time: u64) -> bool {
        self.has_ended || self.complete_to >= time || self.batch.next_times().is_some()
    }

    /// Returns how long the next event has waited.
    pub fn waiting(&self) -> Duration {
        self.arrived.elapsed()
    }

    /// `true` if no event follows, and none is ready.
    pub fn has_ended(&self) -> bool {
        self.has_ended && self.batch.next_times().is_none()
    }

    /// Returns the counts at the end, once.
    pub const fn take_counts(&mut self) -> Option<FinalCounts> {
        self.counts.take()
    }

    /// Returns the reason why the feed ended by itself, once.
    pub const fn take_failure(&mut self) -> Option<SourceError> {
        self.failure.take()
    }
}
