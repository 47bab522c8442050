//! Events on their way from the thread that reads the rings to the one that shows them.

use syscap::event::{CallDetails, Event, Header};
use syscap_bpf::RawRecord;

use super::clock::Clock;
use super::events::EventMaker;
use super::values::{End, Values};

/// How many bytes of values a batch has before it is handed over: few enough to stay in a CPU's cache.
const VALUES: usize = 128 << 10;
/// How many events.
const EVENTS: usize = 1024;

/// Events one after the other, their values in buffers that they share. Emptied, it is filled anew.
#[derive(Debug, Default)]
pub struct Batch {
    values: Values,
    entries: Vec<Entry>,
    /// How many events have been taken.
    taken: usize,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    header: Header,
    /// When it happened, nanoseconds of `CLOCK_BOOTTIME`.
    moment: u64,
    details: CallDetails,
    /// Where its values end; they begin where those of the entry before end.
    end: End,
}

impl Batch {
    /// Appends a record's events; `drops`: how many events were lost just before.
    pub fn push(&mut self, maker: &mut EventMaker, record: &RawRecord<'_>, clock: &Clock, drops: u32) {
        for part in record.parts() {
            self.values.begin();
            let header = maker.append(&part, clock, drops, &mut self.values);
            let (details, end) = (*self.values.details(), self.values.end());
            self.entries.push(Entry { header, moment: record.header.time, details, end });
        }
    }

    /// The next event that has not been taken, and when it happened, in nanoseconds of `CLOCK_BOOTTIME`.
    pub fn next_event(&mut self) -> Option<(u64, Event<'_>)> {
        let entry = self.entries.get(self.taken)?;
        let before = self.taken.checked_sub(1).and_then(|before| self.entries.get(before));
        self.taken += 1;
        let params = self.values.between(before.map_or(End::default(), |before| before.end), entry.end, &entry.details);
        Some((entry.moment, Event { header: entry.header, params, comment: None }))
    }

    /// `true` if it has no event.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// `true` if it is to be handed over.
    pub fn is_full(&self) -> bool {
        self.entries.len() >= EVENTS || self.values.size() >= VALUES
    }

    /// Bytes of memory that its events take.
    pub fn size(&self) -> usize {
        self.values.size() + self.entries.len() * size_of::<Entry>()
    }

    /// Forgets all events, and keeps the buffers.
    pub fn clear(&mut self) {
        self.values.clear();
        self.entries.clear();
        self.taken = 0;
    }
}
