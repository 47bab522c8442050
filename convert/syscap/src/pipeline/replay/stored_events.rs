//! Copies of events in contiguous memory.

use crate::event::{Event, Header, Params, Span};

/// Copies of events in order, with their bytes in one buffer.
///
/// Named arguments, new fds and details of live captures are not copied, as files do not have them.
#[derive(Debug, Default)]
pub(crate) struct StoredEvents {
    events: Vec<StoredEvent>,
    bytes: Vec<u8>,
    spans: Vec<Span>,
}

/// An event without its bytes, which begin at the end of the previous event's bytes.
#[derive(Debug)]
struct StoredEvent {
    header: Header,
    /// The end of the parameters' bytes, behind which the comment's bytes begin.
    params_end: usize,
    comment_end: usize,
    spans_end: usize,
    has_comment: bool,
}

impl StoredEvents {
    /// Appends a copy of an event.
    pub(crate) fn push(&mut self, event: &Event<'_>) {
        let (data, spans) = event.params.parts();
        self.bytes.extend_from_slice(data);
        let params_end = self.bytes.len();
        self.bytes.extend_from_slice(event.comment.unwrap_or_default());
        self.spans.extend_from_slice(spans);
        self.events.push(StoredEvent {
            header: event.header,
            params_end,
            comment_end: self.bytes.len(),
            spans_end: self.spans.len(),
            has_comment: event.comment.is_some(),
        });
    }

    /// Returns the event at a position, counted from 0.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> Option<Event<'_>> {
        let stored = self.events.get(index)?;
        let before = index.checked_sub(1).and_then(|before| self.events.get(before));
        let (start, spans_start) = before.map_or((0, 0), |before| (before.comment_end, before.spans_end));
        let bytes = |start: usize, end: usize| self.bytes.get(start..end).unwrap_or(&[]);
        let spans = self.spans.get(spans_start..stored.spans_end).unwrap_or(&[]);
        Some(Event {
            header: stored.header,
            params: Params::new(bytes(start, stored.params_end), spans),
            comment: stored.has_comment.then(|| bytes(stored.params_end, stored.comment_end)),
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

    /// The allocated memory for parameters and comments in bytes.
    pub(crate) const fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    /// Removes all events. Keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.events.clear();
        self.bytes.clear();
        self.spans.clear();
    }
}
