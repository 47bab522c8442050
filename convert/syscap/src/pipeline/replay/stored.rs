//! Events that are copied out of the reader that lent them.

use crate::event::{Event, Header, Params, Span};

/// Events in their order, with their bytes one behind the other.
///
/// What only a live capture knows of an event (names of arguments, descriptors) is not kept: no file has it.
#[derive(Debug, Default)]
pub(crate) struct StoredEvents {
    events: Vec<Stored>,
    bytes: Vec<u8>,
    spans: Vec<Span>,
}

#[derive(Debug)]
struct Stored {
    header: Header,
    data: Piece,
    spans: Piece,
    comment: Option<Piece>,
}

/// A part of the bytes or spans.
#[derive(Debug, Clone, Copy)]
struct Piece {
    start: usize,
    len: usize,
}

impl Piece {
    /// Appends values, and returns where they lie.
    fn append<T: Copy>(all: &mut Vec<T>, values: &[T]) -> Self {
        let start = all.len();
        all.extend_from_slice(values);
        Self { start, len: values.len() }
    }

    fn of<T>(self, all: &[T]) -> &[T] {
        all.get(self.start..self.start + self.len).unwrap_or(&[])
    }
}

impl StoredEvents {
    /// Appends a copy of an event.
    pub(crate) fn push(&mut self, event: &Event<'_>) {
        let (data, spans) = event.params.parts();
        self.events.push(Stored {
            header: event.header,
            data: Piece::append(&mut self.bytes, data),
            spans: Piece::append(&mut self.spans, spans),
            comment: event.comment.map(|comment| Piece::append(&mut self.bytes, comment)),
        });
    }

    /// The event at a position, from 0.
    pub(crate) fn get(&self, index: usize) -> Option<Event<'_>> {
        let stored = self.events.get(index)?;
        Some(Event {
            header: stored.header,
            params: Params::new(stored.data.of(&self.bytes), stored.spans.of(&self.spans)),
            comment: stored.comment.map(|comment| comment.of(&self.bytes)),
        })
    }

    /// The number of events.
    pub(crate) const fn len(&self) -> usize {
        self.events.len()
    }

    /// The number of bytes of parameters and comments.
    pub(crate) const fn bytes(&self) -> usize {
        self.bytes.len()
    }

    /// The number of bytes of parameters and comments that there is room for.
    pub(crate) const fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    /// Removes all events, and keeps their memory for the next ones.
    pub(crate) fn clear(&mut self) {
        self.events.clear();
        self.bytes.clear();
        self.spans.clear();
    }
}
