//! An event that owns its parameters.

use super::{CallDetails, Event, GivenFd, Header, NamedArgument, Params, Span};

/// A copy of an [`Event`] that does not borrow from the source that read it.
///
/// The state of the machine that the event stands in (its thread, fds, user) is not part of it.
///
/// It is written by serde as a header, the parameters in their order, a comment, and what only a live capture knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedEvent {
    /// What every event has.
    pub header: Header,
    /// The comment that the capture attached.
    pub comment: Option<Vec<u8>>,
    /// The parameters, then the values and texts of named arguments, one behind the other.
    data: Vec<u8>,
    spans: Vec<Span>,
    named: Vec<NamedArgument>,
    pub(super) fds: Vec<GivenFd>,
    pub(super) details: CallDetails,
}

impl OwnedEvent {
    /// An event with these parameters, each little-endian.
    pub fn new<'a>(header: Header, params: impl IntoIterator<Item = &'a [u8]>, comment: Option<Vec<u8>>) -> Self {
        let mut data = Vec::new();
        let spans = params.into_iter().map(|param| Span::append(&mut data, param)).collect();
        Self { header, comment, data, spans, named: Vec::new(), fds: Vec::new(), details: CallDetails::default() }
    }

    /// The event, borrowed from this copy.
    pub fn as_event(&self) -> Event<'_> {
        Event { header: self.header, params: self.params(), comment: self.comment.as_deref() }
    }

    /// The event's parameters, each little-endian.
    pub fn params(&self) -> Params<'_> {
        Params {
            data: &self.data,
            spans: &self.spans,
            named: &self.named,
            fds: &self.fds,
            details: Some(&self.details),
        }
    }

    /// Adds an argument that the event type has no parameter for.
    pub(super) fn push_named(&mut self, name: &'static str, value: &[u8], text: &[u8]) {
        let value = Span::append(&mut self.data, value);
        let text = Span::append(&mut self.data, text);
        self.named.push(NamedArgument { name, value, text });
    }
}

impl From<&Event<'_>> for OwnedEvent {
    fn from(event: &Event<'_>) -> Self {
        let params = &event.params;
        let mut owned = Self::new(event.header, params.iter(), event.comment.map(<[u8]>::to_vec));
        params.named().for_each(|(name, value, text)| owned.push_named(name, value, text));
        Self { fds: params.fds.to_vec(), details: params.details.copied().unwrap_or_default(), ..owned }
    }
}

impl<'a> From<&'a OwnedEvent> for Event<'a> {
    fn from(event: &'a OwnedEvent) -> Self {
        event.as_event()
    }
}
