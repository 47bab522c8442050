//! The values of events as they are made: one buffer, and where each lies in it.

use syscap::event::{CallDetails, GivenFd, GivenProcess, NamedArgument, Params, Span};
use syscap_schemas::ParamKind;

/// Collects the parameters of events. Its buffers stay when they are emptied.
#[derive(Debug, Default)]
pub struct Values {
    data: Vec<u8>,
    spans: Vec<Span>,
    named: Vec<NamedArgument>,
    fds: Vec<GivenFd>,
    details: CallDetails,
    /// Where the event that is being made begins in the data: its spans count from there.
    start: usize,
    /// The same of its descriptors.
    first_fd: usize,
}

/// Where an event's values end in each buffer.
#[derive(Debug, Clone, Copy, Default)]
pub struct End {
    data: u32,
    spans: u32,
    named: u32,
    fds: u32,
}

impl Values {
    /// Forgets all events.
    pub fn clear(&mut self) {
        self.data.clear();
        self.spans.clear();
        self.named.clear();
        self.fds.clear();
        self.begin();
    }

    /// Begins an event; those before stay.
    pub fn begin(&mut self) {
        self.start = self.data.len();
        self.first_fd = self.fds.len();
        self.details = CallDetails::default();
    }

    /// Where the event that was made last ends.
    #[expect(clippy::cast_possible_truncation, reason = "a batch is full long before it has 4 GiB")]
    pub fn end(&self) -> End {
        End {
            data: self.data.len() as u32,
            spans: self.spans.len() as u32,
            named: self.named.len() as u32,
            fds: self.fds.len() as u32,
        }
    }

    /// What the event that was made last has beside its parameters.
    pub const fn details(&self) -> &CallDetails {
        &self.details
    }

    /// Bytes that all values take.
    pub fn size(&self) -> usize {
        self.data.len() + size_of_val(&*self.spans) + size_of_val(&*self.named) + size_of_val(&*self.fds)
    }

    /// The values of one event.
    pub fn between<'a>(&'a self, start: End, end: End, details: &'a CallDetails) -> Params<'a> {
        let data = part(&self.data, start.data, end.data);
        let params = Params::new(data, part(&self.spans, start.spans, end.spans));
        let params = params.with_fds(part(&self.fds, start.fds, end.fds)).with_details(details);
        params.with_named(part(&self.named, start.named, end.named))
    }

    /// The system call's name.
    pub const fn set_call(&mut self, name: &'static str) {
        self.details.call = Some(name);
    }

    /// The descriptor that a call without a parameter for it works on.
    pub fn set_fd(&mut self, fd: i32) {
        self.details.fd = Some(fd.into());
    }

    /// Success ended the descriptor that [`Values::set_fd`] names.
    pub const fn set_closes(&mut self) {
        self.details.closes = true;
    }

    /// The process that the event's thread is of, where only the event tells it.
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

    /// Appends a parameter that `write` makes.
    pub fn with(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        let span = self.span(write);
        self.spans.push(span);
    }

    /// Appends bytes.
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.with(|out| out.extend_from_slice(bytes));
    }

    /// Appends a parameter without a value.
    pub fn none(&mut self) {
        self.bytes(&[]);
    }

    /// Appends a text and its NUL.
    pub fn text(&mut self, text: &[u8]) {
        self.with(|out| {
            out.extend_from_slice(text);
            out.push(0);
        });
    }

    /// Appends texts as they are, closed by a NUL where the last one was cut; none at all: no value.
    pub fn texts(&mut self, texts: &[u8]) {
        self.with(|out| {
            out.extend_from_slice(texts);
            if texts.last().is_some_and(|last| *last != 0) {
                out.push(0);
            }
        });
    }

    /// Appends an integer with the width of its kind; eight bytes where the kind is none of an integer. One that is
    /// larger than its kind has room for becomes the largest, which is no signal and no name of a list; readers take no
    /// event without it. Flags lose the bits that have no room.
    pub fn integer(&mut self, kind: ParamKind, value: u64) {
        let width = kind.width().unwrap_or(8);
        let most = match (kind, width) {
            (ParamKind::Flags8 | ParamKind::Flags16 | ParamKind::Flags32, _) => u64::MAX,
            // An int of a register has its sign in all upper bits.
            _ if kind.is_signed() => u64::MAX,
            (_, 1) => u64::from(u8::MAX),
            (_, 2) => u64::from(u16::MAX),
            (_, 4) => u64::from(u32::MAX),
            _ => u64::MAX,
        };
        self.bytes(value.min(most).to_le_bytes().get(..width).unwrap_or(&[]));
    }

    /// Appends an integer of eight bytes.
    pub fn i64(&mut self, value: i64) {
        self.bytes(&value.to_le_bytes());
    }

    /// Appends an integer of four bytes.
    pub fn u32(&mut self, value: u32) {
        self.bytes(&value.to_le_bytes());
    }

    /// Adds an argument that the event type has no parameter for.
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
