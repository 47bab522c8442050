//! An event and the state behind it as one packet block.

use syscap_schemas::{Category, Direction, EventType, ParamKind};

use super::block::{BlockWriter, PacketOptions, Way};
use super::payload::{Fixed, NO_BUFFER, Payload, RAW_ARGUMENT, flag};
use crate::event::{Completeness, Event, Params, until_nul};
use crate::machine::{Context, Machine};

/// What is encoded.
#[derive(Debug, Clone, Copy, Default)]
pub struct EncoderOptions {
    /// Every field rather than the default set.
    pub all_fields: bool,
    /// The event's text as a packet comment.
    pub comments: bool,
}

/// Encodes events.
pub struct Encoder {
    options: EncoderOptions,
    payload: Payload,
}

impl Encoder {
    /// An encoder.
    pub fn new(options: EncoderOptions) -> Self {
        Self { options, payload: Payload::new() }
    }

    /// Appends the block of an event.
    pub fn encode(&mut self, machine: &Machine, context: &Context, event: &Event<'_>, blocks: &mut BlockWriter) {
        let known = event.header.event_type();
        self.payload.clear();
        raw_arguments(&mut self.payload, known, event.params);
        let _ = (machine, context, self.options);
        let fixed = fixed(known, event, 0, 0);
        let head = fixed.encode(self.payload.entries());
        let options = PacketOptions {
            comment: event.comment,
            way: known.and_then(way),
            drops: u64::from(event.header.drops),
            ids: None,
        };
        blocks.packet(event.header.time, &[&head, self.payload.directory(), self.payload.values()], &options);
    }
}

/// The parameters as recorded.
fn raw_arguments(payload: &mut Payload, known: Option<&EventType>, params: Params<'_>) {
    let table = known.map_or(&[][..], |known| known.params);
    for (position, value) in params.iter().enumerate().take(usize::from(RAW_ARGUMENT) / 4) {
        if value.is_empty() {
            continue;
        }
        let value = match table.get(position) {
            Some(param) if param.kind.is_text() => until_nul(value),
            _ => value,
        };
        payload.bytes(RAW_ARGUMENT + position as u16, value);
    }
}

fn fixed(known: Option<&'static EventType>, event: &Event<'_>, bits: u32, category: u8) -> Fixed {
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
    let nparams = event.params.len();
    let surplus = nparams.saturating_sub(known.map_or(0, |known| known.params.len()));
    Fixed {
        flags,
        kind: header.kind,
        number: header.number,
        time: header.time,
        latency: latency.unwrap_or(0),
        tid: header.tid,
        bits,
        cpu: header.cpu,
        category,
        buffer: known.and_then(data_param).unwrap_or(NO_BUFFER),
        nparams: u16::try_from(nparams).unwrap_or(u16::MAX),
        surplus: u16::try_from(surplus).unwrap_or(u16::MAX),
        block_flags: header.flags,
    }
}

/// The parameter with the data that an event moves.
fn data_param(known: &EventType) -> Option<u8> {
    let at = known.params.iter().position(|param| param.kind == ParamKind::ByteBuf && param.name == "data")?;
    u8::try_from(at).ok()
}

fn way(known: &'static EventType) -> Option<Way> {
    match known.category {
        Category::IoRead => Some(Way::Inbound),
        Category::IoWrite => Some(Way::Outbound),
        _ => None,
    }
}
