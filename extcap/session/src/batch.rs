//! Batches of events between a feed and the capture.

use syscap::event::{Event, EventBuffer};

/// A batch is full from this number of bytes on: it still fits into a CPU's cache.
const MEMORY_MAX: usize = 256 << 10;
/// A batch is full from this number of events on.
const EVENTS_MAX: usize = 1024;

/// Events of one machine in order, with their values in shared buffers. A cleared batch keeps its buffers for new
/// events.
#[derive(Debug, Default)]
pub struct EventBatch {
    events: EventBuffer,
    /// Times of the events' records in nanoseconds of the machine's `CLOCK_BOOTTIME`.
    moments: Vec<u64>,
    /// Index of the event that [`EventBatch::next_event`] returns next.
    next: usize,
}

impl EventBatch {
    /// Appends an event. `make` builds and finishes exactly one event in the buffer. `moment`: the time of its record
    /// in nanoseconds of the machine's `CLOCK_BOOTTIME`.
    pub fn push(&mut self, moment: u64, make: impl FnOnce(&mut EventBuffer)) {
        make(&mut self.events);
        self.moments.push(moment);
    }

    /// Returns the next event and the time of its record in nanoseconds of the machine's `CLOCK_BOOTTIME`.
    pub fn next_event(&mut self) -> Option<(u64, Event<'_>)> {
        let (moment, event) = (*self.moments.get(self.next)?, self.events.get(self.next)?);
        self.next += 1;
        Some((moment, event))
    }

    /// Returns the times of the next event: of its record in nanoseconds of the machine's `CLOCK_BOOTTIME`, and of the
    /// event in nanoseconds since 1970; `None`: the batch has no further event.
    pub fn next_times(&self) -> Option<(u64, u64)> {
        Some((*self.moments.get(self.next)?, self.events.get(self.next)?.header.time))
    }

    /// Returns all events with the times of their records, whatever [`EventBatch::next_event`] has returned.
    pub fn iter(&self) -> impl Iterator<Item = (u64, Event<'_>)> {
        self.moments.iter().enumerate().filter_map(|(index, moment)| Some((*moment, self.events.get(index)?)))
    }

    /// Returns the number of events.
    pub const fn len(&self) -> usize {
        self.moments.len()
    }

    /// `true` if the batch has no event.
    pub const fn is_empty(&self) -> bool {
        self.moments.is_empty()
    }

    /// `true` if the batch has reached its size and should be sent.
    pub fn is_full(&self) -> bool {
        self.moments.len() >= EVENTS_MAX || self.events.memory() >= MEMORY_MAX
    }

    /// Returns the memory of the events in bytes.
    pub fn size(&self) -> usize {
        self.events.memory() + size_of_val(&*self.moments)
    }

    /// Removes all events and keeps the buffers.
    pub fn clear(&mut self) {
        self.events.clear();
        self.moments.clear();
        self.next = 0;
    }
}
