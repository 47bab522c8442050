//! A buffer of events.

use super::{CallDetails, Event, Header, NamedArgument, NewFd, Params, Span};

/// Events in order, with their values in shared memory. [`EventBuffer::clear`] keeps the memory, so that a buffer that
/// is filled repeatedly allocates nothing.
///
/// [`EventBuffer::push`] copies an event. An event is built in place by a call of [`EventBuffer::param`] for each
/// parameter, then [`EventBuffer::finish`].
#[derive(Debug, Default)]
pub struct EventBuffer {
    events: Vec<BufferedEvent>,
    /// For each event: the parameters, the values of named arguments, the comment.
    data: Vec<u8>,
    spans: Vec<Span>,
    named: Vec<NamedArgument>,
    fds: Vec<NewFd>,
    details: Vec<CallDetails>,
    /// The beginning of the event that is being built.
    start: Ends,
    /// The details of the event that is being built.
    current: CallDetails,
}

/// An event without its values, which begin at the end of the previous event's values.
#[derive(Debug)]
struct BufferedEvent {
    header: Header,
    /// The end of the values, behind which the comment begins.
    values_end: usize,
    has_comment: bool,
    ends: Ends,
}

/// The ends of an event's parts in each list.
#[derive(Debug, Clone, Copy, Default)]
struct Ends {
    data: usize,
    spans: u32,
    named: u32,
    fds: u32,
    details: u32,
}

impl EventBuffer {
    /// Appends a copy of an event.
    pub fn push(&mut self, event: &Event<'_>) {
        let Params { data, spans, named, fds, details } = event.params;
        self.data.extend_from_slice(data);
        self.spans.extend_from_slice(spans);
        // Events of files have neither.
        if !named.is_empty() {
            self.named.extend_from_slice(named);
        }
        if !fds.is_empty() {
            self.fds.extend_from_slice(fds);
        }
        self.details.extend(details.copied());
        self.end(event.header, event.comment);
    }

    /// Adds a parameter to the event that is being built. `write` appends its bytes.
    #[inline]
    pub fn param(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        let span = self.span(write);
        self.spans.push(span);
    }

    /// Adds an argument without a parameter in the event type to the event that is being built.
    pub fn named(&mut self, name: &'static str, value: &[u8], text: impl FnOnce(&mut Vec<u8>)) {
        let value = self.span(|out| out.extend_from_slice(value));
        let text = self.span(text);
        self.named.push(NamedArgument { name, value, text });
    }

    /// Adds new fds of the process to the event that is being built.
    pub fn add_fds(&mut self, fds: impl Iterator<Item = NewFd>) {
        self.fds.extend(fds);
    }

    /// The new fds of the event that is being built.
    pub fn current_fds(&self) -> &[NewFd] {
        self.fds.get(self.start.fds as usize..).unwrap_or(&[])
    }

    /// The details of the event that is being built.
    #[inline]
    pub const fn current_details(&mut self) -> &mut CallDetails {
        &mut self.current
    }

    /// Completes the event that is being built.
    pub fn finish(&mut self, header: Header) {
        let details = std::mem::take(&mut self.current);
        if details != CallDetails::default() {
            self.details.push(details);
        }
        self.end(header, None);
    }

    /// Returns the event at a position, counted from 0.
    #[inline]
    pub fn get(&self, index: usize) -> Option<Event<'_>> {
        let event = self.events.get(index)?;
        let before = index.checked_sub(1).and_then(|before| self.events.get(before));
        let start = before.map_or(Ends::default(), |before| before.ends);
        let end = event.ends;
        let bytes = |start: usize, end: usize| self.data.get(start..end).unwrap_or(&[]);
        Some(Event {
            header: event.header,
            params: Params {
                data: bytes(start.data, event.values_end),
                spans: part(&self.spans, start.spans, end.spans),
                named: part(&self.named, start.named, end.named),
                fds: part(&self.fds, start.fds, end.fds),
                details: part(&self.details, start.details, end.details).first(),
            },
            comment: event.has_comment.then(|| bytes(event.values_end, end.data)),
        })
    }

    /// The number of events.
    pub const fn len(&self) -> usize {
        self.events.len()
    }

    /// `true` if there are no events.
    pub const fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// The number of bytes of values and comments.
    pub const fn bytes(&self) -> usize {
        self.data.len()
    }

    /// The allocated memory for values and comments in bytes.
    pub const fn capacity(&self) -> usize {
        self.data.capacity()
    }

    /// The size of the events in memory, in bytes.
    pub fn memory(&self) -> usize {
        self.data.len()
            + size_of_val(&*self.events)
            + size_of_val(&*self.spans)
            + size_of_val(&*self.named)
            + size_of_val(&*self.fds)
            + size_of_val(&*self.details)
    }

    /// Removes all events. Keeps the memory.
    pub fn clear(&mut self) {
        self.events.clear();
        self.data.clear();
        self.spans.clear();
        self.named.clear();
        self.fds.clear();
        self.details.clear();
        self.start = Ends::default();
        self.current = CallDetails::default();
    }

    /// Appends bytes to the values of the event that is being built, and returns their location.
    #[inline]
    fn span(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> Span {
        let start = self.data.len();
        write(&mut self.data);
        // Offsets have 32 bits. Values beyond 4 GiB are missing.
        let number = |length: usize| u32::try_from(length).ok();
        let span = number(start - self.start.data).zip(number(self.data.len() - start));
        span.map_or(Span { start: 0, len: 0 }, |(start, len)| Span { start, len })
    }

    fn end(&mut self, header: Header, comment: Option<&[u8]>) {
        let values_end = self.data.len();
        self.data.extend_from_slice(comment.unwrap_or_default());
        // Memory ends long before a buffer has 2^32 of any of these.
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let ends = Ends {
            data: self.data.len(),
            spans: count(self.spans.len()),
            named: count(self.named.len()),
            fds: count(self.fds.len()),
            details: count(self.details.len()),
        };
        self.events.push(BufferedEvent { header, values_end, has_comment: comment.is_some(), ends });
        self.start = ends;
    }
}

fn part<T>(all: &[T], start: u32, end: u32) -> &[T] {
    all.get(start as usize..end as usize).unwrap_or(&[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::records::{FdInfo, FdKind, FdRecord};
    use crate::event::{Completeness, OwnedEvent};

    fn header(number: u64) -> Header {
        Header {
            number,
            time: number,
            tid: 1,
            cpu: 0,
            kind: 1,
            flags: 0,
            entered: None,
            completeness: Completeness::Whole,
            drops: 0,
        }
    }

    fn fd(fd: i64) -> NewFd {
        let record = FdRecord { fd, ino: 0, kind: FdKind::FIFO, info: FdInfo::Name(b"pipe".to_vec()) };
        NewFd { record, close_on_exec: false }
    }

    #[test]
    fn built_and_copied_events_keep_their_values() {
        let mut built = EventBuffer::default();
        for round in 0..2 {
            built.clear();
            built.param(|out| out.extend_from_slice(b"one"));
            built.param(|_| {});
            built.named("how", b"\x01", |out| out.extend_from_slice(b"SHUT_WR"));
            built.add_fds([fd(3), fd(4)].into_iter());
            assert_eq!(built.current_fds().len(), 2);
            built.current_details().call = Some("shutdown");
            built.finish(header(round));
            assert_eq!(built.current_fds().len(), 0);
            built.finish(header(7));
            built.param(|out| out.extend_from_slice(b"two"));
            built.finish(header(8));
        }
        let mut copied = EventBuffer::default();
        let plain = OwnedEvent::new(header(9), [&b"text"[..]], Some(b"comment".to_vec()));
        copied.push(&plain.as_event());
        (0..3).for_each(|index| copied.push(&built.get(index).unwrap()));
        for (buffer, first) in [(&built, 0), (&copied, 1)] {
            let event = buffer.get(first).unwrap();
            assert_eq!(event.header, header(1));
            assert_eq!(event.params.iter().collect::<Vec<_>>(), [&b"one"[..], b""]);
            assert_eq!(event.params.named_arguments().collect::<Vec<_>>(), [("how", &b"\x01"[..], &b"SHUT_WR"[..])]);
            assert_eq!(event.params.fds(), [fd(3), fd(4)]);
            assert_eq!(event.params.call(), Some("shutdown"));
            let event = buffer.get(first + 1).unwrap();
            assert!(event.params.is_empty() && event.params.details().is_none() && event.comment.is_none());
            let event = buffer.get(first + 2).unwrap();
            assert_eq!((event.params.get(0), event.params.fds().len()), (Some(&b"two"[..]), 0));
            assert_eq!(buffer.len(), first + 3);
            assert!(buffer.get(first + 3).is_none());
        }
        assert_eq!(OwnedEvent::from(&copied.get(0).unwrap()), plain);
    }
}
