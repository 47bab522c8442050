//! Events, values of fields, and records of the machine's state.
//!
//! An [`Event`] has an event type of scap's schema 4.5, a header, and parameters. It borrows from its source, a reader
//! or a live capture; an [`OwnedEvent`] owns its data. The [`EventType`] defines the meaning of the parameters, and
//! [`event_name`] returns the name that users know. Numbers are little-endian whatever the byte order of the captured
//! machine. [`records`] has the state of the machine as a capture stores it, and a [`Value`] is the value of a field in
//! one event.

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

/// A system call, or another event that scap has a type for. Borrows from its source.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// Number, time, thread and type.
    pub header: Header,
    /// The parameters, little-endian whatever the capture's byte order.
    pub params: Params<'a>,
    /// The comment in the capture.
    pub comment: Option<&'a [u8]>,
}

/// The header of an event: number, time, thread, CPU and type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The number of the event record in its source, counted from 1 (`evt.num`).
    pub number: u64,
    /// The time of the event, nanoseconds since 1970; 0: unknown. For a call, the time of its return.
    pub time: u64,
    /// The id of the thread in the host's pid namespace; negative: no thread.
    pub tid: i64,
    /// The number of the CPU.
    pub cpu: u16,
    /// The number of the event type. Called `type` in serde's formats.
    #[serde(rename = "type")]
    pub kind: u16,
    /// The flags of the event block; 0 for a block without flags.
    pub flags: u32,
    /// The time at which the call began, nanoseconds since 1970; `None`: unknown.
    pub entered: Option<u64>,
    /// [`Completeness::Whole`], or the half of the call that the source lacks.
    pub completeness: Completeness,
    /// The number of events that the source lost directly before this one.
    pub drops: u32,
}

impl Header {
    /// The flag of an event that the capture's filter left out. The capture has it only because it changes the
    /// machine's state, and readers do not show it (libscap's `SCAP_DF_STATE_ONLY`).
    pub const STATE_ONLY: u32 = 1;

    /// `true` if the event is in the capture for the machine's state only, and must not be shown.
    #[inline]
    pub const fn is_state_only(&self) -> bool {
        self.flags & Self::STATE_ONLY != 0
    }

    /// The duration of the call in nanoseconds; `None`: the time of its begin is unknown.
    pub fn latency(&self) -> Option<u64> {
        self.time.checked_sub(self.entered?)
    }

    /// The event type; `None` for a number that is not in schema 4.5.
    #[inline]
    pub fn event_type(&self) -> Option<&'static EventType> {
        event_type(self.kind)
    }
}

/// The halves of a call that an event represents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Completeness {
    /// The whole call, or an event that is not a call.
    Whole,
    /// An enter event without its exit event.
    NoExit,
    /// An exit event of an old layout without its enter event.
    NoEnter,
}

/// The location of a parameter in an event's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The offset of the first byte.
    pub start: u32,
    /// The length in bytes; 0: the parameter has no value.
    pub len: u32,
}

impl Span {
    /// Appends bytes to `data` and returns their location.
    pub(crate) fn append(data: &mut Vec<u8>, bytes: &[u8]) -> Self {
        // Offsets have 32 bits. Parameters beyond 4 GiB get no value.
        let span = u32::try_from(data.len()).ok().zip(u32::try_from(bytes.len()).ok());
        let (start, len) = span.unwrap_or((0, 0));
        data.extend_from_slice(bytes);
        Self { start, len }
    }

    /// Returns the bytes at this location; empty if it is outside of `data`.
    #[inline]
    fn slice(self, data: &[u8]) -> &[u8] {
        let start = self.start as usize;
        data.get(start..start.saturating_add(self.len as usize)).unwrap_or(&[])
    }
}

/// The parameters of an event in the order of its type's table, and further details of the call from its source.
#[derive(Debug, Clone, Copy)]
pub struct Params<'a> {
    data: &'a [u8],
    spans: &'a [Span],
    named: &'a [NamedArgument],
    fds: &'a [NewFd],
    /// A reference keeps the struct small: events are copied, and those of files have no details.
    details: Option<&'a CallDetails>,
}

/// Details of a call from a live capture, beside parameters, named arguments and new fds. A .scap file cannot store
/// them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct CallDetails {
    /// The name of the system call. A `generic` event of a call without a scap number has its name only here.
    pub call: Option<&'static str>,
    /// The fd that the call uses or returned, if its event type has no parameter for it, such as `generic` or
    /// getsockname.
    pub fd: Option<i64>,
    /// `true` if the event closed [`fd`](Self::fd) although its type does not show it: a `close` by io_uring.
    pub closes: bool,
    /// The process of the event's thread, if no event shows the thread's creation: the kernel creates worker threads
    /// for a process that uses io_uring.
    pub process: Option<ThreadProcess>,
}

/// The process of a thread whose creation has no event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadProcess {
    /// The id of the process.
    pub pid: i64,
    /// The command name of the main thread, padded with NUL.
    #[serde(with = "serial::text::comm")]
    pub comm: [u8; 16],
}

/// A new fd of the process that made a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewFd {
    /// The fd, in the form of an fd list.
    pub record: FdRecord,
    /// `true` if exec closes the fd.
    pub close_on_exec: bool,
}

/// An argument of a call without a parameter in its event type, or the call's result, `res`. Live captures have them; a
/// .scap file cannot store them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedArgument {
    /// The argument's name.
    pub name: &'static str,
    /// The location of the value in the event's data: an integer of 8 bytes, or the memory that a pointer refers to.
    pub value: Span,
    /// The location of the text in the event's data, in strace's notation. Empty: the text is the value's bytes in
    /// quotes. `...`: the text is the bytes in quotes, followed by dots for those that were not captured.
    pub text: Span,
}

impl<'a> Params<'a> {
    /// Returns the parameters at `spans` in `data`. A span outside of `data` is a parameter without a value.
    pub const fn new(data: &'a [u8], spans: &'a [Span]) -> Self {
        Self { data, spans, named: &[], fds: &[], details: None }
    }

    /// Adds arguments without a parameter in the event type. Their spans refer to the data of the parameters.
    pub const fn with_named_arguments(self, named: &'a [NamedArgument]) -> Self {
        Self { named, ..self }
    }

    /// Adds new fds of the process that the parameters do not describe.
    pub const fn with_fds(self, fds: &'a [NewFd]) -> Self {
        Self { fds, ..self }
    }

    /// Adds the details of a live capture.
    pub const fn with_details(self, details: &'a CallDetails) -> Self {
        Self { details: Some(details), ..self }
    }

    /// The new fds of the process that the parameters do not describe: fds received with a message, or the result of a
    /// `generic` call. Live captures have them; a .scap file cannot store them.
    #[inline]
    pub const fn fds(&self) -> &'a [NewFd] {
        self.fds
    }

    /// The details of a live capture; `None` for an event of a file.
    #[inline]
    pub const fn details(&self) -> Option<&'a CallDetails> {
        self.details
    }

    /// Returns [`CallDetails::fd`].
    #[inline]
    pub fn fd(&self) -> Option<i64> {
        self.details?.fd
    }

    /// Returns [`CallDetails::call`].
    #[inline]
    pub fn call(&self) -> Option<&'static str> {
        self.details?.call
    }

    /// The arguments without a parameter in the event type: name, value and text. [`Params::len`] and [`Params::iter`]
    /// do not include them.
    pub fn named_arguments(&self) -> impl ExactSizeIterator<Item = (&'static str, &'a [u8], &'a [u8])> + use<'a> {
        let data = self.data;
        self.named.iter().map(move |argument| (argument.name, argument.value.slice(data), argument.text.slice(data)))
    }

    /// The call's result from a live capture, if the event type has no parameter for it.
    pub fn live_result(&self) -> Option<i64> {
        read_i64(self.named_arguments().find(|(name, ..)| *name == "res")?.1)
    }

    /// The number of parameters. It may be larger than in the event type's table.
    #[inline]
    pub const fn len(&self) -> usize {
        self.spans.len()
    }

    /// `true` if there are no parameters.
    pub const fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The bytes of parameter `index`: empty if it has no value, `None` if the event has no such parameter.
    #[inline]
    pub fn get(&self, index: usize) -> Option<&'a [u8]> {
        self.spans.get(index).map(|span| span.slice(self.data))
    }

    /// The bytes of parameter `index`; `None` if it is absent or has no value.
    #[inline]
    pub fn value(&self, index: usize) -> Option<&'a [u8]> {
        self.get(index).filter(|bytes| !bytes.is_empty())
    }

    /// All parameters, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &'a [u8]> + Clone + use<'a> {
        let Self { data, spans, .. } = *self;
        spans.iter().map(move |span| span.slice(data))
    }

    /// Parameter `index` as a signed integer of 1, 2, 4 or 8 bytes, sign-extended.
    #[inline]
    pub fn i64(&self, index: usize) -> Option<i64> {
        read_i64(self.value(index)?)
    }

    /// Parameter `index` as an unsigned integer of 1, 2, 4 or 8 bytes.
    #[inline]
    pub fn u64(&self, index: usize) -> Option<u64> {
        read_u64(self.value(index)?)
    }

    /// Parameter `index` as text, up to its first NUL.
    #[inline]
    pub fn text(&self, index: usize) -> Option<&'a [u8]> {
        self.value(index).map(until_nul)
    }
}

/// Reads a little-endian signed integer of 1, 2, 4 or 8 bytes; `None` for another length.
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

/// Reads a little-endian unsigned integer of 1, 2, 4 or 8 bytes; `None` for another length.
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

/// Returns the bytes before the first NUL, or all if there is none.
#[inline]
pub fn until_nul(bytes: &[u8]) -> &[u8] {
    memchr::memchr(0, bytes).and_then(|end| bytes.get(..end)).unwrap_or(bytes)
}
