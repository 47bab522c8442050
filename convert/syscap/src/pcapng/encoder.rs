//! Encodes an event with its context as a packet block.

use syscap_schemas::{Category, Direction, EventType, NumberFormat, Param, ParamKind};

use super::block::{BlockWriter, MAX_PACKET_BLOCK, PACKET_OVERHEAD, PacketDirection, PacketOptions};
use super::fields::CarriedFields;
use super::payload::{
    ARGUMENT_NAME, FIXED_LEN, FixedPart, NO_BUFFER, Payload, RAW_ARGUMENT, TEXT_ARGUMENT, flag, truncate_at_char,
};
use crate::escape;
use crate::event::{Completeness, Event, until_nul};
use crate::fields::{self, View, render};
use crate::limits::Limits;
use crate::machine::{Context, Machine};

/// The options of an [`Encoder`].
#[derive(Debug, Clone, Copy, Default)]
pub struct EncoderOptions {
    /// `true` to encode every field rather than the default set.
    pub all_fields: bool,
    /// `true` to write the event's text as the packet's comment.
    pub comments: bool,
    /// The number of the events' interface, as [`BlockWriter::interface`] returns it.
    pub interface: u32,
    /// The memory limits of the process.
    pub limits: Limits,
}

/// An encoder of the events of one machine as packet blocks. It caches fields of the machine's threads and fds, so each
/// host of a capture needs an encoder of its own.
pub struct Encoder {
    options: EncoderOptions,
    fields: CarriedFields,
    payload: Payload,
    comment: Vec<u8>,
    cut_events: u64,
}

/// The largest size of directory, values and comment of a packet in bytes.
const MAX_CONTENT: usize = MAX_PACKET_BLOCK - PACKET_OVERHEAD - FIXED_LEN;
/// The length of a comment in bytes that truncation keeps even if the values are too long.
const MIN_COMMENT: usize = 16 * 1024;
/// The longest comment in bytes: the length of an option has 16 bits.
const MAX_COMMENT: usize = u16::MAX as usize;

impl Encoder {
    /// Returns an encoder.
    pub fn new(options: EncoderOptions) -> Self {
        Self {
            options,
            fields: CarriedFields::new(options.all_fields, options.limits),
            payload: Payload::new(),
            comment: Vec::new(),
            cut_events: 0,
        }
    }

    /// The number of events with truncated values or comments, to fit into a packet.
    pub const fn cut_events(&self) -> u64 {
        self.cut_events
    }

    /// Appends the block of an event. `context` is the result of [`Machine::apply`] for it.
    pub fn encode(&mut self, machine: &Machine, context: &Context, event: &Event<'_>, blocks: &mut BlockWriter) {
        let view = View::new(machine, context, event);
        self.payload.clear();
        parameters(&mut self.payload, &view);
        named_arguments(&mut self.payload, event);
        self.fields.append(&mut self.payload, &view);
        // Comments in pcapng must be UTF-8.
        let text = event.comment.map(String::from_utf8_lossy);
        let mut comment = text.as_ref().map(|text| text.as_bytes());
        if self.options.comments {
            self.comment.clear();
            describe(&mut self.comment, &view);
            comment = Some(&self.comment);
        }
        let mut fixed = fixed_part(&view);
        let comment_len = comment.map_or(0, <[u8]>::len);
        if self.payload.size() + comment_len > MAX_CONTENT || comment_len > MAX_COMMENT {
            comment = truncate(&mut self.payload, &mut fixed, comment);
            self.cut_events += 1;
        }
        let head = fixed.encode(self.payload.entries());
        let options = PacketOptions {
            interface: self.options.interface,
            comment,
            direction: view.kind.and_then(packet_direction),
            drops: u64::from(event.header.drops),
            ids: ids(&view),
        };
        blocks.packet(event.header.time, &[&head, self.payload.directory(), self.payload.values()], &options);
    }
}

/// Truncates values and comment so that the packet fits into [`MAX_PACKET_BLOCK`]. Returns the truncated comment.
#[cold]
#[inline(never)]
fn truncate<'a>(payload: &mut Payload, fixed: &mut FixedPart, comment: Option<&'a [u8]>) -> Option<&'a [u8]> {
    let room = MAX_CONTENT - comment.map_or(0, |comment| comment.len().min(MIN_COMMENT));
    if payload.size() > room {
        payload.fit(room);
        fixed.flags |= flag::CUT;
    }
    let room = MAX_CONTENT.saturating_sub(payload.size()).min(MAX_COMMENT);
    comment.map(|comment| truncate_at_char(comment, room))
}

/// Appends the event as sysdig prints it (process, direction, type, arguments), and the comment in the capture.
fn describe(out: &mut Vec<u8>, view: &View<'_>) {
    let direction: &[u8] =
        if view.kind.is_some_and(|kind| kind.direction == Direction::Enter) { b" > " } else { b" < " };
    let mut line = Vec::new();
    if let Some(thread) = view.thread() {
        line.extend_from_slice(&thread.comm);
        line.extend_from_slice(b" (");
        render::decimal(&mut line, thread.tid);
        line.push(b')');
    }
    line.extend_from_slice(direction);
    line.extend_from_slice(crate::event::event_name(view.event).as_bytes());
    line.push(b' ');
    render::arguments(&mut line, view);
    // Readers print comments unescaped.
    escape::printable(out, &line);
    let lines = view.event.comment.into_iter().flat_map(|comment| comment.split(|byte| *byte == b'\n'));
    for line in lines {
        out.push(b'\n');
        escape::printable(out, line);
    }
}

/// Returns process and thread id as unsigned numbers of 32 bits, as in pcapng.
fn ids(view: &View<'_>) -> Option<(u32, u32)> {
    let tid = u32::try_from(view.event.header.tid).ok()?;
    let pid = view.thread().and_then(|thread| u32::try_from(thread.pid).ok()).unwrap_or(tid);
    Some((pid, tid))
}

/// The largest number of parameters in a payload, which bounds their ids. No event type has more than 32.
const MAX_PARAMS: u16 = 0x1000;

/// Appends the parameters: raw bytes and text.
fn parameters(payload: &mut Payload, view: &View<'_>) {
    for (id, value) in (0..MAX_PARAMS).zip(view.event.params.iter()) {
        let position = usize::from(id);
        let param = view.param(position);
        if !value.is_empty() {
            let text = param.is_some_and(|param| param.kind.is_text());
            payload.bytes(RAW_ARGUMENT + id, if text { until_nul(value) } else { value });
        }
        if param.is_some_and(|param| !reader_makes_text(param, value)) {
            payload.with(TEXT_ARGUMENT + id, |out| parameter_text(out, view, position));
        }
    }
}

/// Appends the named arguments, numbered after the parameters: value, text and name.
fn named_arguments(payload: &mut Payload, event: &Event<'_>) {
    let first = u16::try_from(event.params.len()).unwrap_or(MAX_PARAMS);
    for (id, (name, value, text)) in (first..MAX_PARAMS).zip(event.params.named_arguments()) {
        payload.bytes(RAW_ARGUMENT + id, value);
        if !text.is_empty() {
            payload.bytes(TEXT_ARGUMENT + id, text);
        }
        payload.bytes(ARGUMENT_NAME + id, name.as_bytes());
    }
}

/// `true` if readers derive the text from the raw bytes: data, and decimal numbers.
fn reader_makes_text(param: &Param, value: &[u8]) -> bool {
    use ParamKind::{ByteBuf, Int8, Int16, Int32, Int64, UInt8, UInt16, UInt32, UInt64};
    match param.kind {
        ByteBuf => !value.is_empty(),
        Int8 | Int16 | Int32 | Int64 | UInt8 | UInt16 | UInt32 | UInt64 => {
            param.format == NumberFormat::Dec && param.symbols.is_none() && !value.is_empty()
        }
        _ => false,
    }
}

/// Appends a parameter's plain value, and its meaning after a NUL if it has one.
fn parameter_text(out: &mut Vec<u8>, view: &View<'_>, position: usize) -> bool {
    render::plain(out, view, position);
    let end = out.len();
    out.push(0);
    render::meaning(out, view, position);
    if out.len() == end + 1 {
        out.truncate(end);
    }
    true
}

fn fixed_part(view: &View<'_>) -> FixedPart {
    let (known, event) = (view.kind, view.event);
    let header = &event.header;
    let mut flags = 0;
    if known.is_some_and(|known| known.direction == Direction::Enter) {
        flags |= flag::ENTER;
    }
    flags |= match header.completeness {
        Completeness::Whole => 0,
        Completeness::NoExit => flag::NO_EXIT,
        Completeness::NoEnter => flag::NO_ENTER,
    };
    let latency = header.latency();
    if latency.is_some() {
        flags |= flag::LATENCY;
    }
    if header.time == 0 {
        flags |= flag::NO_TIME;
    }
    if crate::fields::is_serving(view) {
        flags |= flag::SERVER;
    }
    let nparams = event.params.len() + event.params.named_arguments().len();
    let surplus = nparams.saturating_sub(known.map_or(0, |known| known.params.len()));
    FixedPart {
        flags,
        kind: header.kind,
        number: header.number,
        time: header.time,
        latency: latency.unwrap_or(0),
        tid: header.tid,
        bits: fields::bits(view),
        cpu: header.cpu,
        category: fields::category(view),
        buffer: view.kind.and_then(|kind| kind.data).unwrap_or(NO_BUFFER),
        nparams: u16::try_from(nparams).unwrap_or(u16::MAX),
        surplus: u16::try_from(surplus).unwrap_or(u16::MAX),
        block_flags: header.flags,
    }
}

fn packet_direction(known: &'static EventType) -> Option<PacketDirection> {
    match known.category {
        Category::IoRead => Some(PacketDirection::Inbound),
        Category::IoWrite => Some(PacketDirection::Outbound),
        _ => None,
    }
}
