//! Batches of events between the thread that reads the rings and the thread that writes the capture.

use syscap::event::{CallDetails, Event, Header};
use syscap_bpf::RawRecord;

use super::clock::Clock;
use super::events::EventMaker;
use super::values::{Values, ValuesEnd};

/// A batch is full from this number of bytes on: it still fits into a CPU's cache.
const VALUES_MAX: usize = 128 << 10;
/// A batch is full from this number of events on.
const EVENTS_MAX: usize = 1024;

/// Events in order, with their values in shared buffers. A cleared batch keeps its buffers for new events.
#[derive(Debug, Default)]
pub struct EventBatch {
    values: Values,
    entries: Vec<BatchEntry>,
    /// Index of the event that [`EventBatch::next_event`] returns next.
    next: usize,
}

#[derive(Debug, Clone, Copy)]
struct BatchEntry {
    header: Header,
    /// Time of the record in nanoseconds of `CLOCK_BOOTTIME`.
    moment: u64,
    details: CallDetails,
    /// End of the event's values; they begin at the end of the previous event's values.
    end: ValuesEnd,
}

impl EventBatch {
    /// Appends the events of a record. `drops`: the number of events that were lost just before it.
    pub fn push(&mut self, maker: &mut EventMaker, record: &RawRecord<'_>, clock: &Clock, drops: u32) {
        for part in record.parts() {
            self.values.begin();
            let header = maker.append(&part, clock, drops, &mut self.values);
            let (details, end) = (*self.values.details(), self.values.end());
            self.entries.push(BatchEntry { header, moment: record.header.time, details, end });
        }
    }

    /// Returns the next event and the time of its record in nanoseconds of `CLOCK_BOOTTIME`.
    pub fn next_event(&mut self) -> Option<(u64, Event<'_>)> {
        let entry = self.entries.get(self.next)?;
        let before = self.next.checked_sub(1).and_then(|before| self.entries.get(before));
        self.next += 1;
        let params =
            self.values.between(before.map_or(ValuesEnd::default(), |before| before.end), entry.end, &entry.details);
        Some((entry.moment, Event { header: entry.header, params, comment: None }))
    }

    /// `true` if the batch has no event.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// `true` if the batch has reached its size and should be sent.
    pub fn is_full(&self) -> bool {
        self.entries.len() >= EVENTS_MAX || self.values.size() >= VALUES_MAX
    }

    /// Returns the memory of the events in bytes.
    pub fn size(&self) -> usize {
        self.values.size() + self.entries.len() * size_of::<BatchEntry>()
    }

    /// Removes all events and keeps the buffers.
    pub fn clear(&mut self) {
        self.values.clear();
        self.entries.clear();
        self.next = 0;
    }
}
