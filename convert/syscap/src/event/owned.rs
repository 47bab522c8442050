//! Events that own their parameters.

use super::{CallDetails, Event, Header, NamedArgument, NewFd, Params, Span};

/// A copy of an [`Event`] that owns its data.
///
/// The copy does not include the machine's state, such as the thread, fds or user of the event.
///
/// serde writes the header, the parameters in order, the comment, and the details of a live capture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedEvent {
    /// Number, time, thread and type.
    pub header: Header,
    /// The comment in the capture.
    pub comment: Option<Vec<u8>>,
    /// The parameters, followed by the values and texts of named arguments.
    data: Vec<u8>,
    spans: Vec<Span>,
    named: Vec<NamedArgument>,
    pub(super) fds: Vec<NewFd>,
    pub(super) details: CallDetails,
}

impl OwnedEvent {
    /// Returns an event with these parameters, each little-endian.
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
        params.named_arguments().for_each(|(name, value, text)| owned.push_named(name, value, text));
        Self { fds: params.fds.to_vec(), details: params.details.copied().unwrap_or_default(), ..owned }
    }
}

impl<'a> From<&'a OwnedEvent> for Event<'a> {
    fn from(event: &'a OwnedEvent) -> Self {
        event.as_event()
    }
}
