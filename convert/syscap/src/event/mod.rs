//! The event that everything after a source works on: an event type of scap's schema 4.5 with its parameters.
//!
//! A source (a reader, or a live capture) lends an [`Event`]; [`OwnedEvent`] is a copy to keep. What its parameters
//! mean is in the row of its type, [`EventType`]; the name that users know is [`event_name`]. Numbers are little-endian
//! whatever the byte order of the captured machine. [`records`] are what a capture says of the machine itself, and a
//! [`Value`] is what a field holds in one event.

mod buffer;
mod name;
mod owned;
pub mod records;
mod serial;
mod value;

pub use buffer::EventBuffer;
pub(crate) use name::call_name;
pub use name::event_name;
pub use owned::OwnedEvent;
pub use value::Value;

use records::FdRecord;
use serde::{Deserialize, Serialize};
use syscap_schemas::{EventType, event_type};

/// One event, borrowed from the source that read it: a system call, or what else scap has an event type for.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// Number, time, thread and type.
    pub header: Header,
    /// The parameters, little-endian whatever the capture's byte order.
    pub params: Params<'a>,
    /// The comment that the capture attached.
    pub comment: Option<&'a [u8]>,
}

/// What every event has: its number, time, thread, CPU and type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The number of the event's record in its source, where every event record counts, from 1: `evt.num`.
    pub number: u64,
    /// The time of the event, which for a call is that of its return; nanoseconds since 1970, 0 where it is not known.
    pub time: u64,
    /// The id of the thread, in the machine's own pid namespace; a negative number stands for no thread.
    pub tid: i64,
    /// The number of the CPU.
    pub cpu: u16,
    /// The event type's number; serde's name for it is `type`.
    #[serde(rename = "type")]
    pub kind: u16,
    /// The flags of an event block with flags; 0 otherwise.
    pub flags: u32,
    /// The time at which the call began, nanoseconds since 1970; `None` where the source does not say.
    pub entered: Option<u64>,
    /// [`Completeness::Whole`], or which half of a call the source lacks.
    pub completeness: Completeness,
    /// The number of events that the source lost just before this one.
    pub drops: u32,
}

impl Header {
    /// The flag of an event that no reader shows: the filter of its capture left it out, and it is there for what it
    /// changes of the machine's state (libscap's `SCAP_DF_STATE_ONLY`).
    pub const STATE_ONLY: u32 = 1;

    /// `true` if the event is there for the machine's state alone, and is not to be shown.
    #[inline]
    pub const fn is_state_only(&self) -> bool {
        self.flags & Self::STATE_ONLY != 0
    }

    /// The time that the call took, in nanoseconds; `None` where the source does not say when it began.
    pub fn latency(&self) -> Option<u64> {
        self.time.checked_sub(self.entered?)
    }

    /// The event type; `None` for a number that schema 4.5 does not have.
    #[inline]
    pub fn event_type(&self) -> Option<&'static EventType> {
        event_type(self.kind)
    }
}

/// What of a call an event stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Completeness {
    /// The whole call, or something that is no call.
    Whole,
    /// An enter event whose exit the source lacks.
    NoExit,
    /// An exit event of an old layout whose enter event the source lacks.
    NoEnter,
}

/// Where a parameter lies in an event's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The offset of the first byte.
    pub start: u32,
    /// The length in bytes; 0: the parameter has no value.
    pub len: u32,
}

impl Span {
    /// Appends bytes to `data`, and returns where they lie there.
    pub(crate) fn append(data: &mut Vec<u8>, bytes: &[u8]) -> Self {
        // What two events of almost 4 GiB have beyond that gets no value.
        let span = u32::try_from(data.len()).ok().zip(u32::try_from(bytes.len()).ok());
        let (start, len) = span.unwrap_or((0, 0));
        data.extend_from_slice(bytes);
        Self { start, len }
    }

    /// The bytes; none where they lie outside of `data`.
    #[inline]
    fn of(self, data: &[u8]) -> &[u8] {
        let start = self.start as usize;
        data.get(start..start.saturating_add(self.len as usize)).unwrap_or(&[])
    }
}

/// The parameters of an event, in the order of its type's table, and what else its source knows of the call.
#[derive(Debug, Clone, Copy)]
pub struct Params<'a> {
    data: &'a [u8],
    spans: &'a [Span],
    named: &'a [NamedArgument],
    fds: &'a [GivenFd],
    /// Behind a reference, since a file's events have none, and each event is copied.
    details: Option<&'a CallDetails>,
}

/// What a live capture knows of a call beside its parameters, named arguments and fds. A .scap file has no place for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct CallDetails {
    /// The name of the system call. `generic` events of calls that scap has no number for have their name only here.
    pub call: Option<&'static str>,
    /// The fd that the call works on or returned, where its event type has no parameter for it: `generic`, or
    /// getsockname.
    pub fd: Option<i64>,
    /// `true` if the event ended [`fd`](Self::fd), and its type does not say so: a `close` that io_uring carried out.
    pub closes: bool,
    /// The process of the event's thread, where no event tells of the thread's beginning: the kernel makes threads of its
    /// own for a process that uses io_uring.
    pub process: Option<GivenProcess>,
}

/// The process of a thread that no event has announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenProcess {
    /// The id of the process.
    pub pid: i64,
    /// The command name of its first thread, padded with NUL.
    #[serde(with = "serial::text::comm")]
    pub comm: [u8; 16],
}

/// An fd that a call gave to its process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenFd {
    /// The fd, as an fd list has it.
    pub record: FdRecord,
    /// `true` if execve closes it.
    pub close_on_exec: bool,
}

/// An argument of a call that its event type has no parameter for, or the call's result, `res`. Live capture knows them;
/// a .scap file has no place for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedArgument {
    /// The argument's name.
    pub name: &'static str,
    /// Where its value lies in the event's data: an integer of 8 bytes, or what a pointer led to.
    pub value: Span,
    /// Where its text lies in the event's data, as strace writes it. Empty: the text is the value's bytes in quotes.
    /// `...`: the bytes in quotes, and dots for those that were not captured.
    pub text: Span,
}

impl<'a> Params<'a> {
    /// Parameters that lie in `data` as `spans` say. A span outside of `data` is a parameter without a value.
    pub const fn new(data: &'a [u8], spans: &'a [Span]) -> Self {
        Self { data, spans, named: &[], fds: &[], details: None }
    }

    /// Adds the arguments that the event type has no parameter for. Their spans lie in the data that the parameters lie
    /// in.
    pub const fn with_named(self, named: &'a [NamedArgument]) -> Self {
        Self { named, ..self }
    }

    /// Adds fds that the call gave to its process and that no parameter says enough about.
    pub const fn with_fds(self, fds: &'a [GivenFd]) -> Self {
        Self { fds, ..self }
    }

    /// Adds what only a live capture knows.
    pub const fn with_details(self, details: &'a CallDetails) -> Self {
        Self { details: Some(details), ..self }
    }

    /// The fds that the call gave to its process and that no parameter says enough about: those that came with a message,
    /// or the result of a call that is `generic`. A live capture knows them; a .scap file has no place for them.
    #[inline]
    pub const fn fds(&self) -> &'a [GivenFd] {
        self.fds
    }

    /// What only a live capture knows; `None` for an event of a file.
    #[inline]
    pub const fn details(&self) -> Option<&'a CallDetails> {
        self.details
    }

    /// [`CallDetails::fd`].
    #[inline]
    pub fn fd(&self) -> Option<i64> {
        self.details?.fd
    }

    /// [`CallDetails::call`].
    #[inline]
    pub fn call(&self) -> Option<&'static str> {
        self.details?.call
    }

    /// The arguments that the event type has no parameter for: name, value and text. They are no parameters: neither
    /// [`Params::len`] nor [`Params::iter`] knows them.
    pub fn named(&self) -> impl ExactSizeIterator<Item = (&'static str, &'a [u8], &'a [u8])> + use<'a> {
        let data = self.data;
        self.named.iter().map(move |argument| (argument.name, argument.value.of(data), argument.text.of(data)))
    }

    /// The call's result, where the event type has no parameter for it.
    pub fn named_result(&self) -> Option<i64> {
        read_i64(self.named().find(|(name, ..)| *name == "res")?.1)
    }

    /// The bytes and where in them the parameters lie.
    #[cfg(feature = "readers")]
    pub(crate) const fn parts(&self) -> (&'a [u8], &'a [Span]) {
        (self.data, self.spans)
    }

    /// The number of parameters, which may be more than the event type's table has.
    #[inline]
    pub const fn len(&self) -> usize {
        self.spans.len()
    }

    /// `true` if there are no parameters.
    pub const fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The bytes of parameter `index`: empty where it has no value, `None` where the event has no such parameter.
    #[inline]
    pub fn get(&self, index: usize) -> Option<&'a [u8]> {
        self.spans.get(index).map(|span| span.of(self.data))
    }

    /// The bytes of parameter `index`; `None` where it is absent or has no value.
    #[inline]
    pub fn value(&self, index: usize) -> Option<&'a [u8]> {
        self.get(index).filter(|bytes| !bytes.is_empty())
    }

    /// All parameters, in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &'a [u8]> + Clone + use<'a> {
        let Self { data, spans, .. } = *self;
        spans.iter().map(move |span| span.of(data))
    }

    /// Parameter `index` as a signed integer of its own length (1, 2, 4 or 8 bytes), extended by its sign.
    #[inline]
    pub fn i64(&self, index: usize) -> Option<i64> {
        read_i64(self.value(index)?)
    }

    /// Parameter `index` as an unsigned integer of its own length (1, 2, 4 or 8 bytes).
    #[inline]
    pub fn u64(&self, index: usize) -> Option<u64> {
        read_u64(self.value(index)?)
    }

    /// Parameter `index` as text, without the NUL that ends it.
    #[inline]
    pub fn text(&self, index: usize) -> Option<&'a [u8]> {
        self.value(index).map(until_nul)
    }
}

/// A little-endian signed integer of 1, 2, 4 or 8 bytes; `None` for another length.
#[inline]
pub fn read_i64(bytes: &[u8]) -> Option<i64> {
    Some(match *bytes {
        [a] => i64::from(i8::from_le_bytes([a])),
        [a, b] => i64::from(i16::from_le_bytes([a, b])),
        [a, b, c, d] => i64::from(i32::from_le_bytes([a, b, c, d])),
        [a, b, c, d, e, f, g, h] => i64::from_le_bytes([a, b, c, d, e, f, g, h]),
        _ => return None,
    })
}

/// A little-endian unsigned integer of 1, 2, 4 or 8 bytes; `None` for another length.
#[inline]
pub fn read_u64(bytes: &[u8]) -> Option<u64> {
    Some(match *bytes {
        [a] => u64::from(a),
        [a, b] => u64::from(u16::from_le_bytes([a, b])),
        [a, b, c, d] => u64::from(u32::from_le_bytes([a, b, c, d])),
        [a, b, c, d, e, f, g, h] => u64::from_le_bytes([a, b, c, d, e, f, g, h]),
        _ => return None,
    })
}

/// The bytes before the first NUL.
#[inline]
pub fn until_nul(bytes: &[u8]) -> &[u8] {
    memchr::memchr(0, bytes).and_then(|end| bytes.get(..end)).unwrap_or(bytes)
}
