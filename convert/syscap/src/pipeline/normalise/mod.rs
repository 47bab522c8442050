//! The exit form: one event for each system call, arguments and result together.
//!
//! Captures of libs before 0.23 have two events for a call. The enter event is kept until its exit comes; the rows of
//! `schemas/tables/conversions.toml` say what of it the exit event takes, and its time gives the latency. What finds no
//! partner is handed out as it is and marked, never lost: an enter event when its thread begins another call or ends,
//! or with the capture; an exit event of an old layout at once, with what is missing left empty.

mod exit_form;

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;
use syscap_schemas::{Direction, EventFlags, EventSource, EventType, event_type};

use crate::event::{Completeness, Event, Header, Params, Span};
use crate::limits::{ALLOCATION, Dropped, Limits, Resource};

/// Brings events to their exit form.
#[derive(Debug, Default)]
pub struct Normaliser {
    limits: Limits,
    /// By thread: the call that it is in.
    calls: HashMap<i64, PendingEnter>,
    /// Bytes in `calls`, rooms that are empty included.
    held_bytes: usize,
    dropped: Dropped,
    data: Vec<u8>,
    spans: Vec<Span>,
}

/// An enter event that waits for its exit.
#[derive(Debug)]
struct PendingEnter {
    /// `None`: the room is kept for the thread's next call.
    header: Option<Header>,
    data: Vec<u8>,
    spans: Vec<Span>,
}

/// Bytes of a thread's place in the map of calls.
const ENTRY_SIZE: usize = 2 * (size_of::<i64>() + size_of::<PendingEnter>()) + 2 * ALLOCATION;

impl Normaliser {
    /// A normaliser without waiting enter events, with the default limits of memory.
    pub fn new() -> Self {
        Self::default()
    }

    /// A normaliser that keeps no more waiting enter events than its share of these limits of memory: a capture of a
    /// machine has one for each thread. Where they are more, all are handed out without their exit events.
    pub fn with_limits(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// The number of enter events that were handed out because there was no room for more.
    pub const fn dropped(&self) -> &Dropped {
        &self.dropped
    }

    /// Takes an event as it was recorded, and hands out the events that follow from it: none for an enter event that
    /// waits, mostly one, and before it those that turned out to have no partner.
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

    /// An enter event in today's layout, by itself: for an output that has it beside its exit event.
    pub fn convert_enter(&mut self, event: &Event<'_>, emit: &mut impl FnMut(&Event<'_>)) {
        self.convert(event, None, emit);
    }

    /// Hands out the enter events that still wait; the capture, or its section, is over.
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
        // A map that was large once would take long to clear, and there may be millions of sections.
        self.calls = HashMap::new();
        self.held_bytes = 0;
    }

    /// Makes room where the share is used up: first the rooms of threads that are in no call, then all.
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
        // The room goes back to the thread afterwards, so that a call costs no allocation.
        let Some(slot) = self.calls.get_mut(&tid) else { return };
        let mut enter = std::mem::replace(slot, PendingEnter::empty());
        self.convert(event, Some(&enter), emit);
        enter.header = None;
        self.calls.insert(tid, enter);
    }

    /// Hands out the enter event that waits for this thread, since its exit will not come.
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

    /// Bytes that its parameters have room for.
    const fn capacity(&self) -> usize {
        self.data.capacity() + self.spans.capacity() * size_of::<Span>()
    }
}

/// `true` if an event of this type is the first half of a call: the type after it is its exit.
pub(crate) fn has_exit_event(enter: &EventType) -> bool {
    enter.source == EventSource::Syscall
        && event_type(enter.id + 1)
            .is_some_and(|exit| exit.name == enter.name && !exit.flags.contains(EventFlags::UNUSED))
}

/// Lays parameters one behind the other.
pub(crate) fn collect<'a>(params: impl Iterator<Item = &'a [u8]>, data: &mut Vec<u8>, spans: &mut Vec<Span>) {
    spans.extend(params.map(|param| Span::append(data, param)));
}
