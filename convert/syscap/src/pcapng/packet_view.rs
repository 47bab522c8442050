//! Reads the fields of an event from its packet.
//!
//! A packet has the values that its event's context gave when it was written: in the fixed part of the payload, as bits,
//! or as entries of the directory. Other fields follow from the event alone, such as its time as a text. Fields that
//! need the machine's state have no value here: [`PacketView::has`] says which.

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::LazyLock;

use syscap_schemas::{ANCESTORS, Carried, EventSource, Field, FieldArgument, FieldKind, field, fields};

use super::payload::{ARGUMENT_NAME, CUT_VALUES, FixedPart, RAW_ARGUMENT, TEXT_ARGUMENT, entries};
use crate::escape;
use crate::event::{Event, Value, read_i64, read_u64};
use crate::fields::{self, History, View, render};
use crate::filter::{FieldArg, FieldRef, FieldSource};
use crate::machine::{Context, Machine};

/// Finds the values in the payloads of packets. Its memory is used for one packet after the other.
#[derive(Debug, Default)]
pub struct PacketDecoder {
    /// A machine without state, for the fields that need none.
    machine: Machine,
    context: Context,
    index: PacketIndex,
}

impl PacketDecoder {
    /// Returns a decoder.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the view of a packet: an event and its payload, as [`PcapngReader`](super::PcapngReader) returns them.
    pub fn view<'a>(&'a mut self, event: &'a Event<'a>, payload: &'a [u8]) -> PacketView<'a> {
        self.index.fill(payload);
        let fixed = FixedPart::decode(payload).map(|(fixed, ..)| fixed);
        let (bits, category) = fixed.map_or((0, 0), |fixed| (fixed.bits, fixed.category));
        PacketView { view: View::new(&self.machine, &self.context, event), payload, index: &self.index, bits, category }
    }
}

/// An event with the fields in its packet.
#[derive(Debug, Clone, Copy)]
pub struct PacketView<'a> {
    /// The event without a machine's state.
    view: View<'a>,
    payload: &'a [u8],
    index: &'a PacketIndex,
    bits: u32,
    category: u8,
}

/// The positions of the values in a payload.
#[derive(Debug, Default)]
struct PacketIndex {
    /// By field id.
    fields: Vec<Option<Position>>,
    /// The texts of parameters, by number.
    texts: Vec<Option<Position>>,
    /// The names of parameters, by number.
    names: Vec<Option<Position>>,
}

/// The place of a value in a payload: offset and length.
type Position = (u32, u32);

impl PacketIndex {
    fn fill(&mut self, payload: &[u8]) {
        [&mut self.fields, &mut self.texts, &mut self.names].into_iter().for_each(|list| list.fill(None));
        let start = payload.as_ptr().addr();
        for (id, value) in entries(payload) {
            let (list, number) = match id {
                ..RAW_ARGUMENT if usize::from(id) < *FIELD_IDS => (&mut self.fields, id),
                TEXT_ARGUMENT..ARGUMENT_NAME => (&mut self.texts, id - TEXT_ARGUMENT),
                ARGUMENT_NAME..CUT_VALUES => (&mut self.names, id - ARGUMENT_NAME),
                _ => continue,
            };
            let number = usize::from(number);
            if list.len() <= number {
                list.resize(number + 1, None);
            }
            let position = u32::try_from(value.as_ptr().addr() - start).ok().zip(u32::try_from(value.len()).ok());
            // Of two entries of one field, which only damage makes, every reader takes the first.
            if let Some(place) = list.get_mut(number).filter(|place| place.is_none()) {
                *place = position;
            }
        }
    }
}

impl<'a> PacketView<'a> {
    /// The event.
    pub const fn event(&self) -> &'a Event<'a> {
        self.view.event
    }

    /// The name of the host on which the event happened, if the packet has it.
    pub fn host(&self) -> Option<&'a [u8]> {
        self.entry(*HOST)
    }

    /// `true` if packets can have the field. Those of a capture with the default fields have less:
    /// [`PacketView::has_all_fields`].
    pub fn has(field: &FieldRef) -> bool {
        match source(field.id) {
            Source::Nowhere => false,
            Source::Entry(row) => match &field.arg {
                FieldArg::None => row.name != "proc.aenv",
                FieldArg::Index(index) => {
                    row.argument == FieldArgument::Ancestor && (1..=u32::from(ANCESTORS)).contains(index)
                }
                FieldArg::Name(_) | FieldArg::Resolved(_) => false,
            },
            _ => true,
        }
    }

    /// `true` if only captures that were written with all fields have the field.
    pub fn needs_all_fields(field: &FieldRef) -> bool {
        matches!(source(field.id), Source::Entry(row) if row.carried == Carried::All)
    }

    /// `true` if the packet was written with all fields.
    pub fn has_all_fields(&self) -> bool {
        self.entry(*ALL_FIELDS).is_some()
    }

    /// Adds the history of events.
    pub const fn with_history(self, history: &'a History) -> Self {
        Self { view: self.view.with_history(history), ..self }
    }

    /// The number of parameters and named arguments.
    pub const fn params(&self) -> usize {
        self.view.event.params.len()
    }

    /// `true` if parameter `index` is the event's data.
    pub fn is_data(&self, index: usize) -> bool {
        self.view.kind.and_then(|kind| kind.data).map(usize::from) == Some(index)
    }

    /// Appends the name of a parameter.
    pub fn param_name(&self, out: &mut Vec<u8>, index: usize) {
        match self.at(&self.index.names, index) {
            Some(name) => out.extend_from_slice(name),
            None => render::name(out, &self.view, index),
        }
    }

    /// Appends a parameter as in `evt.arg`: the meaning, or the plain value if there is none.
    pub fn argument(&self, out: &mut Vec<u8>, index: usize) {
        match self.param_text(index) {
            Some((plain, meaning)) => out.extend_from_slice(meaning.unwrap_or(plain)),
            None => self.text_of_bytes(out, index),
        }
    }

    /// Returns a parameter as recorded.
    pub fn raw_argument(&self, index: usize) -> Value<'a> {
        fields::raw_argument(&self.view, index)
    }

    /// Returns the value of the field with this number.
    pub fn value_of(&self, id: u16, argument: &FieldArg) -> Value<'a> {
        match source(id) {
            Source::Nowhere => Value::None,
            Source::Event => fields::value(id, &self.view, argument),
            Source::Entry(row) => self.entry_value(row, argument),
            Source::Same(other) => self.value_of(*other, &FieldArg::None),
            Source::Bit { mask, with } => {
                let is_valid = with.is_none_or(|with| self.entry(with).is_some());
                if is_valid { Value::Bool(self.bits & mask != 0) } else { Value::None }
            }
            Source::ThreadBit(mask) if self.view.event.header.tid < 0 => Value::None,
            Source::ThreadBit(mask) => Value::Bool(self.bits & mask != 0),
            Source::Category => Value::text(fields::category_name(self.category)),
            Source::BothEnds([client, server]) => {
                let ends = [client, server].map(|id| self.value_of(*id, &FieldArg::None));
                let ends: Vec<_> = ends.into_iter().filter(|end| !end.is_none()).collect();
                if ends.is_empty() { Value::None } else { Value::List(ends) }
            }
            Source::Arguments => self.arguments(),
            Source::Argument => match fields::argument_position(&self.view, argument) {
                Some(index) if index < self.params() => {
                    let mut text = Vec::new();
                    self.argument(&mut text, index);
                    Value::owned_text(text)
                }
                _ => Value::None,
            },
            Source::SyscallType => match self.view.kind {
                Some(kind) if kind.source == EventSource::Syscall => self.value_of(*TYPE, &FieldArg::None),
                _ => Value::None,
            },
            Source::IsError => match self.entry(*RESULT).and_then(read_i64) {
                Some(result) => Value::U64(u64::from(result < 0)),
                None => Value::None,
            },
        }
    }

    fn entry_value(&self, row: &Field, argument: &FieldArg) -> Value<'a> {
        let of = |id: u16| self.entry(id).map_or(Value::None, |bytes| decode(row, bytes));
        match (row.argument, argument) {
            (FieldArgument::Ancestor, FieldArg::Index(index @ 1..)) => {
                let distance = u16::try_from(*index).ok().filter(|index| *index <= ANCESTORS);
                distance.map_or(Value::None, |distance| of(row.id + distance))
            }
            // Without an argument it is the environment of the process.
            (_, FieldArg::None) if row.name == "proc.aenv" => Value::None,
            (FieldArgument::Ancestor, FieldArg::None) => {
                let values = (1..=ANCESTORS).map(|distance| of(row.id + distance));
                let values: Vec<_> = values.take_while(|value| !value.is_none()).collect();
                if values.is_empty() { Value::None } else { Value::List(values) }
            }
            (_, FieldArg::None) => of(row.id),
            _ => Value::None,
        }
    }

    /// Returns `evt.args`.
    fn arguments(&self) -> Value<'a> {
        let mut text = Vec::with_capacity(128);
        // The parameters of a generic event are only the numbers of the call, unless they have names.
        if !self.view.code().starts_with("PPME_GENERIC_") || self.at(&self.index.names, 0).is_some() {
            for index in 0..self.params() {
                if index > 0 {
                    text.push(b' ');
                }
                self.param_name(&mut text, index);
                text.push(b'=');
                match self.param_text(index) {
                    Some((plain, None)) => text.extend_from_slice(plain),
                    Some((plain, Some(meaning))) => {
                        [plain, b"(", meaning, b")"].iter().for_each(|part| text.extend(*part))
                    }
                    None => self.text_of_bytes(&mut text, index),
                }
            }
        }
        Value::owned_text(text)
    }

    /// Returns the plain value of a parameter, and its meaning if it has one. `None`: the text follows from the bytes.
    fn param_text(&self, index: usize) -> Option<(&'a [u8], Option<&'a [u8]>)> {
        let text = self.at(&self.index.texts, index)?;
        let is_cut_data = text == b"..." && self.at(&self.index.names, index).is_some();
        let Some(end) = memchr::memchr(0, text) else { return (!is_cut_data).then_some((text, None)) };
        Some((text.get(..end)?, text.get(end + 1..)))
    }

    /// Appends the text of a parameter that follows from its bytes. The bytes of a named argument are in quotes, with
    /// dots behind them if not all were captured.
    fn text_of_bytes(&self, out: &mut Vec<u8>, index: usize) {
        if self.at(&self.index.names, index).is_none() {
            return render::argument(out, &self.view, index);
        }
        escape::quoted(out, self.view.event.params.value(index).unwrap_or_default());
        out.extend_from_slice(self.at(&self.index.texts, index).unwrap_or_default());
    }

    fn entry(&self, id: u16) -> Option<&'a [u8]> {
        self.at(&self.index.fields, usize::from(id))
    }

    fn at(&self, list: &[Option<Position>], number: usize) -> Option<&'a [u8]> {
        let (offset, len) = (*list.get(number)?)?;
        self.payload.get(offset as usize..)?.get(..len as usize)
    }
}

impl FieldSource for PacketView<'_> {
    fn value<'a>(&'a self, field: &FieldRef) -> Value<'a> {
        self.value_of(field.id, &field.arg)
    }
}

/// The source of a field's value in a packet.
enum Source {
    /// Packets do not have the field.
    Nowhere,
    /// An entry of the directory.
    Entry(&'static Field),
    /// The event alone.
    Event,
    /// Another field with the same value.
    Same(u16),
    /// A bit of the fixed part, which has a meaning if the packet has another field.
    Bit { mask: u32, with: Option<u16> },
    /// A bit of the fixed part about the event's thread.
    ThreadBit(u32),
    /// The category in the fixed part.
    Category,
    /// The fields of both ends of a connection.
    BothEnds([u16; 2]),
    /// The texts of all parameters.
    Arguments,
    /// The text of a parameter.
    Argument,
    /// The event type, if it is a system call.
    SyscallType,
    /// 1 if the result is an error, else 0.
    IsError,
}

/// The fields that follow from the event alone, beside those in the fixed part.
const OF_EVENT: &[&str] = &[
    "evt.time",
    "evt.time.s",
    "evt.time.iso8601",
    "evt.datetime",
    "evt.datetime.s",
    "evt.rawtime.s",
    "evt.rawtime.ns",
    "evt.reltime",
    "evt.reltime.s",
    "evt.reltime.ns",
    "evt.latency.s",
    "evt.latency.ns",
    "evt.latency.human",
    "evt.deltatime",
    "evt.deltatime.s",
    "evt.deltatime.ns",
    "evt.type.is",
    "evt.count",
    "evt.count.exit",
    "thread.exectime",
];

static HOST: LazyLock<u16> = LazyLock::new(|| id_of("host.name"));
static TYPE: LazyLock<u16> = LazyLock::new(|| id_of("evt.type"));
static RESULT: LazyLock<u16> = LazyLock::new(|| id_of("evt.rawres"));
/// A field that every event has, if it was written with all fields.
static ALL_FIELDS: LazyLock<u16> = LazyLock::new(|| id_of("evt.is_async"));

/// The number of field ids. Those of ancestors follow the id of their field.
static FIELD_IDS: LazyLock<usize> = LazyLock::new(|| SOURCES.len() + usize::from(ANCESTORS));
/// By field id.
static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let last = fields().iter().map(|field| usize::from(field.id)).max().unwrap_or(0);
    let mut sources: Vec<Source> = std::iter::repeat_with(|| Source::Nowhere).take(last + 1).collect();
    for field in fields() {
        if let Some(place) = sources.get_mut(usize::from(field.id)) {
            *place = source_of(field);
        }
    }
    sources
});

fn source(id: u16) -> &'static Source {
    SOURCES.get(usize::from(id)).unwrap_or(&Source::Nowhere)
}

fn source_of(row: &'static Field) -> Source {
    match row.name {
        "evt.category" => return Source::Category,
        "evt.args" | "evt.info" => return Source::Arguments,
        "evt.arg" => return Source::Argument,
        "syscall.type" => return Source::SyscallType,
        "evt.count.error" => return Source::IsError,
        "fd.ip" | "fd.net" => return Source::BothEnds(["fd.cip", "fd.sip"].map(id_of)),
        "fd.port" => return Source::BothEnds(["fd.cport", "fd.sport"].map(id_of)),
        "fd.cnet" => return Source::Same(id_of("fd.cip")),
        "fd.snet" => return Source::Same(id_of("fd.sip")),
        name if OF_EVENT.contains(&name) => return Source::Event,
        _ => {}
    }
    match row.carried {
        Carried::Default | Carried::All => Source::Entry(row),
        Carried::Header => Source::Event,
        Carried::Alias { of } => Source::Same(id_of(of)),
        Carried::Bit { bit, .. } if row.name.starts_with("thread.") => Source::ThreadBit(1 << bit),
        // An fd has a number even if it is unknown, and a type only if it is known.
        Carried::Bit { bit, with: Some("fd.num") } => Source::Bit { mask: 1 << bit, with: Some(id_of("fd.type")) },
        Carried::Bit { bit, with } => Source::Bit { mask: 1 << bit, with: with.map(id_of) },
        Carried::Never => Source::Nowhere,
    }
}

/// Returns the number of a field; 0, which no field has, for an unknown name.
fn id_of(name: &str) -> u16 {
    field(name).map_or(0, |field| field.id)
}

/// Decodes an entry of the directory; [`Value::None`] if it has another length than values of its field have.
fn decode<'a>(row: &Field, bytes: &'a [u8]) -> Value<'a> {
    let text = |bytes: &'a [u8]| Value::Text(Cow::Borrowed(bytes));
    let value = match row.kind {
        _ if row.list => Some(Value::List(bytes.split(|byte| *byte == b',').map(text).collect())),
        FieldKind::Text => Some(text(bytes)),
        FieldKind::Bytes | FieldKind::Dynamic => Some(Value::Bytes(Cow::Borrowed(bytes))),
        FieldKind::Bool => read_u64(bytes).map(|value| Value::Bool(value != 0)),
        FieldKind::I16 | FieldKind::I32 | FieldKind::I64 => read_i64(bytes).map(Value::I64),
        FieldKind::U16 | FieldKind::U32 | FieldKind::U64 => read_u64(bytes).map(Value::U64),
        FieldKind::Time => read_u64(bytes).map(Value::Time),
        FieldKind::Duration => read_u64(bytes).map(Value::Duration),
        FieldKind::F64 => bytes.try_into().ok().map(|bytes| Value::F64(f64::from_le_bytes(bytes))),
        FieldKind::Ip | FieldKind::Net => {
            let v4 = <[u8; 4]>::try_from(bytes).ok().map(IpAddr::from);
            v4.or_else(|| <[u8; 16]>::try_from(bytes).ok().map(IpAddr::from)).map(Value::Ip)
        }
    };
    value.unwrap_or(Value::None)
}
