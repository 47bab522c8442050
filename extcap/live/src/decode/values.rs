//! The values of events while they are made: buffers that many events share.

use syscap::event::{CallDetails, GivenFd, GivenProcess, NamedArgument, Params, Span};
use syscap_schemas::ParamKind;

/// Collects the values of events. The buffers stay allocated when the values are cleared.
#[derive(Debug, Default)]
pub struct Values {
    data: Vec<u8>,
    spans: Vec<Span>,
    named: Vec<NamedArgument>,
    fds: Vec<GivenFd>,
    details: CallDetails,
    /// Offset of the current event's data. Its spans are relative to it.
    start: usize,
    /// Index of the current event's first descriptor.
    first_fd: usize,
}

/// The ends of an event's values in the buffers.
#[derive(Debug, Clone, Copy, Default)]
pub struct ValuesEnd {
    data: u32,
    spans: u32,
    named: u32,
    fds: u32,
}

impl Values {
    /// Removes all events.
    pub fn clear(&mut self) {
        self.data.clear();
        self.spans.clear();
        self.named.clear();
        self.fds.clear();
        self.begin();
    }

    /// Begins a new event after the previous ones.
    pub fn begin(&mut self) {
        self.start = self.data.len();
        self.first_fd = self.fds.len();
        self.details = CallDetails::default();
    }

    /// Returns the end of the last event.
    #[expect(clippy::cast_possible_truncation, reason = "a batch is full long before it has 4 GiB")]
    pub fn end(&self) -> ValuesEnd {
        ValuesEnd {
            data: self.data.len() as u32,
            spans: self.spans.len() as u32,
            named: self.named.len() as u32,
            fds: self.fds.len() as u32,
        }
    }

    /// Returns what the last event has beside its parameters.
    pub const fn details(&self) -> &CallDetails {
        &self.details
    }

    /// Returns the size of all values in bytes.
    pub fn size(&self) -> usize {
        self.data.len() + size_of_val(&*self.spans) + size_of_val(&*self.named) + size_of_val(&*self.fds)
    }

    /// Returns the values of one event.
    pub fn between<'a>(&'a self, start: ValuesEnd, end: ValuesEnd, details: &'a CallDetails) -> Params<'a> {
        let data = part(&self.data, start.data, end.data);
        let params = Params::new(data, part(&self.spans, start.spans, end.spans));
        let params = params.with_fds(part(&self.fds, start.fds, end.fds)).with_details(details);
        params.with_named(part(&self.named, start.named, end.named))
    }

    /// Sets the name of the system call.
    pub const fn set_call(&mut self, name: &'static str) {
        self.details.call = Some(name);
    }

    /// Sets the descriptor that the call works on. For event types without a parameter for it.
    pub fn set_fd(&mut self, fd: i32) {
        self.details.fd = Some(fd.into());
    }

    /// Marks the descriptor of [`Values::set_fd`] as closed by success.
    pub const fn set_closes(&mut self) {
        self.details.closes = true;
    }

    /// Sets the process of the event's thread. For events that alone have it.
    pub const fn set_process(&mut self, process: GivenProcess) {
        self.details.process = Some(process);
    }

    /// `true` if the call gave this descriptor to its process.
    pub fn has_fd(&self, fd: i64) -> bool {
        self.fds.iter().skip(self.first_fd).any(|known| known.record.fd == fd)
    }

    /// Adds descriptors that the call gave to its process.
    pub fn fds(&mut self, fds: impl Iterator<Item = GivenFd>) {
        self.fds.extend(fds);
    }

    /// Appends a parameter, which `write` encodes.
    pub fn with(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        let span = self.span(write);
        self.spans.push(span);
    }

    /// Appends a parameter of bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.with(|out| out.extend_from_slice(bytes));
    }

    /// Appends a parameter without a value.
    pub fn none(&mut self) {
        self.bytes(&[]);
    }

    /// Appends a text and a NUL.
    pub fn text(&mut self, text: &[u8]) {
        self.with(|out| {
            out.extend_from_slice(text);
            out.push(0);
        });
    }

    /// Appends texts as they are, with a NUL at the end if the last one lacks it. No texts at all are no value.
    pub fn texts(&mut self, texts: &[u8]) {
        self.with(|out| {
            out.extend_from_slice(texts);
            if texts.last().is_some_and(|last| *last != 0) {
                out.push(0);
            }
        });
    }

    /// Appends an integer with the width of its kind, eight bytes if the kind is no integer. A number that does not fit
    /// becomes the largest one, which is no valid signal and no value of an enumeration; without the parameter readers
    /// would reject the event. Flags lose the bits that do not fit.
    pub fn integer(&mut self, kind: ParamKind, value: u64) {
        let width = kind.width().unwrap_or(8);
        let max = match (kind, width) {
            (ParamKind::Flags8 | ParamKind::Flags16 | ParamKind::Flags32, _) => u64::MAX,
            // An `int` of a register is sign-extended.
            _ if kind.is_signed() => u64::MAX,
            (_, 1) => u64::from(u8::MAX),
            (_, 2) => u64::from(u16::MAX),
            (_, 4) => u64::from(u32::MAX),
            _ => u64::MAX,
        };
        self.bytes(value.min(max).to_le_bytes().get(..width).unwrap_or(&[]));
    }

    /// Appends an integer of eight bytes.
    pub fn i64(&mut self, value: i64) {
        self.bytes(&value.to_le_bytes());
    }

    /// Appends an integer of four bytes.
    pub fn u32(&mut self, value: u32) {
        self.bytes(&value.to_le_bytes());
    }

    /// Adds an argument that is in no parameter, with its text.
    pub fn named(&mut self, name: &'static str, value: &[u8], text: impl FnOnce(&mut Vec<u8>)) {
        let value = self.span(|out| out.extend_from_slice(value));
        let text = self.span(text);
        self.named.push(NamedArgument { name, value, text });
    }

    #[expect(clippy::cast_possible_truncation, reason = "an event is of one record, which has 256 KiB at most")]
    fn span(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> Span {
        let start = self.data.len();
        write(&mut self.data);
        Span { start: (start - self.start) as u32, len: (self.data.len() - start) as u32 }
    }
}

fn part<T>(all: &[T], start: u32, end: u32) -> &[T] {
    all.get(start as usize..end as usize).unwrap_or(&[])
}
