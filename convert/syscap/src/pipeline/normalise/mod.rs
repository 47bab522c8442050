//! Converts events to exit form: one event for each system call, with arguments and result.
//!
//! Captures of libs before 0.23 have two events for a call. The normaliser keeps the enter event until its exit event.
//! The rows of `schemas/tables/conversions.toml` define the parameters that the exit event takes from it, and its time
//! determines the latency.
//!
//! A half without its partner is emitted and marked, never lost. An enter event is emitted when its thread begins
//! another call or ends, or at the end of the capture. An exit event of an old layout is emitted at once, with missing
//! parameters empty.

mod exit_form;

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;
use syscap_schemas::{Direction, EventFlags, EventSource, EventType, event_type};

use crate::event::{Completeness, Event, Header, Params, Span};
use crate::limits::{ALLOCATION, Dropped, Limits, Resource};

/// A converter of events to exit form.
#[derive(Debug, Default)]
pub struct Normaliser {
    limits: Limits,
    /// The pending call of each thread.
    calls: HashMap<i64, PendingEnter>,
    /// The size of `calls` in bytes, including empty entries.
    held_bytes: usize,
    dropped: Dropped,
    data: Vec<u8>,
    spans: Vec<Span>,
}

/// An enter event that waits for its exit.
#[derive(Debug)]
struct PendingEnter {
    /// `None`: the entry is empty, and kept for the thread's next call.
    header: Option<Header>,
    data: Vec<u8>,
    spans: Vec<Span>,
}

/// The size in bytes of an entry in the map of calls.
const ENTRY_SIZE: usize = 2 * (size_of::<i64>() + size_of::<PendingEnter>()) + 2 * ALLOCATION;

impl Normaliser {
    /// Returns a normaliser with the default memory limits.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a normaliser with these memory limits. A normal capture has at most one pending enter event per thread.
    /// If there are too many, all are emitted without their exit events.
    pub fn with_limits(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// The number of enter events that were emitted for lack of memory.
    pub const fn dropped(&self) -> &Dropped {
        &self.dropped
    }

    /// Adds a recorded event, and emits the resulting events: none for a pending enter event, otherwise mostly one, and
    /// before it a pending enter event that turns out to have no exit event.
    pub fn push(&mut self, event: &Event<'_>, emit: &mut impl FnMut(&Event<'_>)) {
        let Some(known) = event.header.event_type() else { return emit(event) };
        match known.direction {
            Direction::Enter if has_exit_event(known) => self.enter(event, emit),
            Direction::Enter => {
                if known.code == "PPME_PROCEXIT_1_E" {
                    self.emit_without_exit(event.header.tid, emit);
                    if let Some(enter) = self.calls.remove(&event.header.tid) {
                        self.held_bytes = self.held_bytes.saturating_sub(ENTRY_SIZE + enter.capacity());
                    }
                }
                self.convert(event, None, emit);
            }
            Direction::Exit => self.exit(event, known, emit),
        }
    }

    /// Emits an enter event in the current layout, for an output that has enter and exit events.
    pub fn convert_enter(&mut self, event: &Event<'_>, emit: &mut impl FnMut(&Event<'_>)) {
        self.convert(event, None, emit);
    }

    /// Emits the pending enter events at the end of the capture or of a section.
    pub fn finish(&mut self, emit: &mut impl FnMut(&Event<'_>)) {
        if self.calls.is_empty() {
            return;
        }
        let mut waiting: Vec<(u64, i64)> =
            self.calls.iter().filter_map(|(tid, enter)| enter.header.map(|header| (header.number, *tid))).collect();
        waiting.sort_unstable();
        for (_, tid) in waiting {
            self.emit_without_exit(tid, emit);
        }
        // Clearing a map that was large takes long, and there may be millions of sections.
        self.calls = HashMap::new();
        self.held_bytes = 0;
    }

    /// Frees memory when the share is used up: removes empty entries, then emits all pending enter events.
    #[cold]
    fn make_room(&mut self, emit: &mut impl FnMut(&Event<'_>)) {
        self.calls.retain(|_, enter| enter.header.is_some());
        self.calls.shrink_to_fit();
        self.held_bytes = self.calls.values().map(|enter| ENTRY_SIZE + enter.capacity()).sum();
        if self.held_bytes > self.limits.calls() / 4 * 3 {
            self.dropped.add_many(Resource::Calls, self.calls.len() as u64);
            self.finish(emit);
        }
    }

    fn enter(&mut self, event: &Event<'_>, emit: &mut impl FnMut(&Event<'_>)) {
        self.emit_without_exit(event.header.tid, emit);
        if self.held_bytes > self.limits.calls() {
            self.make_room(emit);
        }
        let slot = match self.calls.entry(event.header.tid) {
            Entry::Occupied(slot) => slot.into_mut(),
            Entry::Vacant(slot) => {
                self.held_bytes += ENTRY_SIZE;
                slot.insert(PendingEnter::empty())
            }
        };
        let room = slot.capacity();
        slot.header = Some(event.header);
        slot.data.clear();
        slot.spans.clear();
        collect(event.params.iter(), &mut slot.data, &mut slot.spans);
        self.held_bytes += slot.capacity().saturating_sub(room);
    }

    fn exit(&mut self, event: &Event<'_>, known: &EventType, emit: &mut impl FnMut(&Event<'_>)) {
        let tid = event.header.tid;
        let partner = self.calls.get(&tid).and_then(|enter| enter.header).filter(|header| header.kind + 1 == known.id);
        if partner.is_none() {
            self.emit_without_exit(tid, emit);
            return self.convert(event, None, emit);
        }
        // The entry is put back afterwards, so that a call costs no allocation.
        let Some(slot) = self.calls.get_mut(&tid) else { return };
        let mut enter = std::mem::replace(slot, PendingEnter::empty());
        self.convert(event, Some(&enter), emit);
        enter.header = None;
        self.calls.insert(tid, enter);
    }

    /// Emits the pending enter event of a thread without its exit event.
    fn emit_without_exit(&mut self, tid: i64, emit: &mut impl FnMut(&Event<'_>)) {
        let Some(enter) = self.calls.get_mut(&tid) else { return };
        let Some(mut header) = enter.header.take() else { return };
        header.completeness = Completeness::NoExit;
        emit(&Event { header, params: Params::new(&enter.data, &enter.spans), comment: None });
    }

    fn convert(&mut self, event: &Event<'_>, enter: Option<&PendingEnter>, emit: &mut impl FnMut(&Event<'_>)) {
        let mut header = event.header;
        header.entered = enter.and_then(|enter| enter.header).map(|header| header.time);
        if !exit_form::needs_conversion(header.kind, event.params.len()) {
            return emit(&Event { header, ..*event });
        }
        self.data.clear();
        self.spans.clear();
        let stored = enter.and_then(|enter| Some((enter.header?.kind, Params::new(&enter.data, &enter.spans))));
        let form = exit_form::convert(header.kind, event.params, stored, &mut self.data, &mut self.spans);
        header.kind = form.kind;
        if form.lacks_enter && stored.is_none() {
            header.completeness = Completeness::NoEnter;
        }
        emit(&Event { header, params: Params::new(&self.data, &self.spans), comment: event.comment });
    }
}

impl PendingEnter {
    const fn empty() -> Self {
        Self { header: None, data: Vec::new(), spans: Vec::new() }
    }

    /// The allocated memory in bytes.
    const fn capacity(&self) -> usize {
        self.data.capacity() + self.spans.capacity() * size_of::<Span>()
    }
}

/// `true` if events of this enter type have an exit event, which is the next type.
pub(crate) fn has_exit_event(enter: &EventType) -> bool {
    enter.source == EventSource::Syscall
        && event_type(enter.id + 1)
            .is_some_and(|exit| exit.name == enter.name && !exit.flags.contains(EventFlags::UNUSED))
}

/// Appends parameters to `data`, and their locations to `spans`.
pub(crate) fn collect<'a>(params: impl Iterator<Item = &'a [u8]>, data: &mut Vec<u8>, spans: &mut Vec<Span>) {
    spans.extend(params.map(|param| Span::append(data, param)));
}
