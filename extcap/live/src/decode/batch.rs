//! Batches of events between the thread that reads the rings and the thread that writes the capture.

use syscap::event::Event;
use syscap_bpf::RawRecord;

use super::clock::Clock;
use super::events::EventMaker;
use super::values::Values;

/// A batch is full from this number of bytes on: it still fits into a CPU's cache.
const MEMORY_MAX: usize = 256 << 10;
/// A batch is full from this number of events on.
const EVENTS_MAX: usize = 1024;

/// Events in order, with their values in shared buffers. A cleared batch keeps its buffers for new events.
#[derive(Debug, Default)]
pub struct EventBatch {
    values: Values,
    /// Times of the events' records in nanoseconds of `CLOCK_BOOTTIME`.
    moments: Vec<u64>,
    /// Index of the event that [`EventBatch::next_event`] returns next.
    next: usize,
}

impl EventBatch {
    /// Appends the events of a record. `drops`: the number of events that were lost just before it.
    pub fn push(&mut self, maker: &mut EventMaker, record: &RawRecord<'_>, clock: &Clock, drops: u32) {
        for part in record.parts() {
            maker.append(&part, clock, drops, &mut self.values);
            self.moments.push(record.header.time);
        }
    }

    /// Returns the next event and the time of its record in nanoseconds of `CLOCK_BOOTTIME`.
    pub fn next_event(&mut self) -> Option<(u64, Event<'_>)> {
        let (moment, event) = (*self.moments.get(self.next)?, self.values.event(self.next)?);
        self.next += 1;
        Some((moment, event))
    }

    /// `true` if the batch has no event.
    pub fn is_empty(&self) -> bool {
        self.moments.is_empty()
    }

    /// `true` if the batch has reached its size and should be sent.
    pub fn is_full(&self) -> bool {
        self.moments.len() >= EVENTS_MAX || self.values.memory() >= MEMORY_MAX
    }

    /// Returns the memory of the events in bytes.
    pub fn size(&self) -> usize {
        self.values.memory() + size_of_val(&*self.moments)
    }

    /// Removes all events and keeps the buffers.
    pub fn clear(&mut self) {
        self.values.clear();
        self.moments.clear();
        self.next = 0;
    }
}
