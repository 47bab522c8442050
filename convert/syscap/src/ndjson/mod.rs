//! NDJSON: one event per line, a JSON object with field names as keys.
//!
//! Numbers, booleans and texts are JSON values. Bytes are base64, addresses are texts, lists are arrays. Invalid UTF-8
//! in a text is replaced (U+FFFD). Times are nanoseconds since 1970, durations are nanoseconds. A field without a value
//! is left out. A list of ancestors ends after [`ANCESTORS`](syscap_schemas::ANCESTORS) entries, as a process may have
//! thousands. Parameters are in two objects, by name: `evt.arg` has the text that sysdig shows (without data buffers),
//! `evt.rawarg` the raw values.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use syscap_schemas::{Carried, Field, FieldArgument, FieldKind, fields};

use crate::escape::is_hidden;
use crate::event::{Event, Value};
use crate::fields::{self, Extractor, History, View, render};
use crate::filter::FieldArg;
use crate::limits::Limits;
use crate::machine::{Context, Machine};
#[cfg(feature = "readers")]
use crate::pcapng::PacketView;

/// The options of a [`LineWriter`].
#[derive(Debug, Clone, Copy, Default)]
pub struct NdjsonOptions {
    /// `true` to write every field rather than the default set.
    pub all_fields: bool,
    /// The memory limits of the process.
    pub limits: Limits,
}

/// A writer of events as lines of JSON. Keeps a history, because some fields compare an event with earlier ones.
#[derive(Debug)]
pub struct LineWriter {
    columns: Vec<Column>,
    history: History,
    text: Vec<u8>,
}

/// A field that the writer writes.
#[derive(Debug)]
struct Column {
    /// The number of the field.
    id: u16,
    /// The JSON key, with quotes and colon.
    key: Vec<u8>,
    extract: Extractor,
    /// The field that must have a value for this one to be written.
    with: Option<Extractor>,
}

impl LineWriter {
    /// Returns a writer.
    pub fn new(options: NdjsonOptions) -> Self {
        let columns = fields().iter().filter(|field| is_written(field, options.all_fields)).map(Column::new).collect();
        Self { columns, history: History::with_limits(options.limits), text: Vec::new() }
    }

    /// The number of threads that had no room in the history. Their fields that depend on earlier events lack values.
    pub fn dropped(&self) -> u64 {
        self.history.dropped()
    }

    /// Appends an event as a line with a newline. Must be called for each event, in order.
    pub fn write(&mut self, out: &mut Vec<u8>, machine: &Machine, context: &Context, event: &Event<'_>) {
        self.history.record(event);
        let view = View::new(machine, context, event).with_history(&self.history).with_near_ancestors();
        write_line(out, &mut self.text, &self.columns, &ViewLine(view));
    }

    /// Appends the event of a packet as a line with a newline. Must be called for each event, in order.
    #[cfg(feature = "readers")]
    pub fn write_packet(&mut self, out: &mut Vec<u8>, packet: &PacketView<'_>) {
        self.history.record(packet.event());
        let line = PacketLine(packet.with_history(&self.history));
        write_line(out, &mut self.text, &self.columns, &line);
    }
}

/// The source of a line's values.
trait LineSource {
    fn event(&self) -> &Event<'_>;
    /// Returns the value of a field, unless it has no meaning in this event.
    fn value(&self, column: &Column) -> Value<'_>;
    fn param_name(&self, out: &mut Vec<u8>, index: usize);
    /// `true` if a parameter is the event's data.
    fn is_data(&self, index: usize) -> bool;
    fn argument(&self, out: &mut Vec<u8>, index: usize);
    fn raw_argument(&self, index: usize) -> Value<'_>;
}

/// An event with the machine's state.
struct ViewLine<'a>(View<'a>);

impl LineSource for ViewLine<'_> {
    fn event(&self) -> &Event<'_> {
        self.0.event
    }

    fn value(&self, column: &Column) -> Value<'_> {
        if column.with.is_some_and(|with| with(&self.0, &FieldArg::None).is_none()) {
            return Value::None;
        }
        (column.extract)(&self.0, &FieldArg::None)
    }

    fn param_name(&self, out: &mut Vec<u8>, index: usize) {
        render::name(out, &self.0, index);
    }

    fn is_data(&self, index: usize) -> bool {
        self.0.kind.is_some_and(|kind| kind.data.map(usize::from) == Some(index))
    }

    fn argument(&self, out: &mut Vec<u8>, index: usize) {
        render::argument(out, &self.0, index);
    }

    fn raw_argument(&self, index: usize) -> Value<'_> {
        fields::raw_argument(&self.0, index)
    }
}

/// An event with the fields in its packet.
#[cfg(feature = "readers")]
struct PacketLine<'a>(PacketView<'a>);

#[cfg(feature = "readers")]
impl LineSource for PacketLine<'_> {
    fn event(&self) -> &Event<'_> {
        self.0.event()
    }

    fn value(&self, column: &Column) -> Value<'_> {
        self.0.value_of(column.id, &FieldArg::None)
    }

    fn param_name(&self, out: &mut Vec<u8>, index: usize) {
        self.0.param_name(out, index);
    }

    fn is_data(&self, index: usize) -> bool {
        self.0.is_data(index)
    }

    fn argument(&self, out: &mut Vec<u8>, index: usize) {
        self.0.argument(out, index);
    }

    fn raw_argument(&self, index: usize) -> Value<'_> {
        self.0.raw_argument(index)
    }
}

/// Appends a line. `text` is scratch memory.
fn write_line(out: &mut Vec<u8>, text: &mut Vec<u8>, columns: &[Column], source: &impl LineSource) {
    out.push(b'{');
    for column in columns {
        let value = source.value(column);
        if !value.is_none() {
            out.extend_from_slice(&column.key);
            write_value(out, &value);
            out.push(b',');
        }
    }
    if let Some(comment) = source.event().comment {
        out.extend_from_slice(b"\"comment\":");
        write_text(out, comment);
        out.push(b',');
    }
    arguments(out, text, source);
    raw_arguments(out, text, source);
    if out.last() == Some(&b',') {
        out.pop();
    }
    out.extend_from_slice(b"}\n");
}

impl Column {
    fn new(field: &Field) -> Self {
        let with = match field.carried {
            Carried::Bit { with, .. } => with.and_then(syscap_schemas::field),
            _ => None,
        };
        Self {
            id: field.id,
            key: format!("\"{}\":", field.name).into_bytes(),
            extract: fields::extractor(field.id),
            with: with.map(|with| fields::extractor(with.id)),
        }
    }
}

fn is_written(field: &Field, all: bool) -> bool {
    let carried = match field.carried {
        Carried::Default | Carried::Header | Carried::Bit { .. } => true,
        Carried::All | Carried::Alias { .. } => all,
        Carried::Never => false,
    };
    carried && field.argument != FieldArgument::Parameter && field.kind != FieldKind::Dynamic
}

/// Appends the object `evt.arg`.
fn arguments(out: &mut Vec<u8>, text: &mut Vec<u8>, source: &impl LineSource) {
    object(out, text, source, b"\"evt.arg\":{", |out, text, index| {
        if source.is_data(index) {
            return false;
        }
        text.clear();
        source.argument(text, index);
        write_text(out, text);
        true
    });
}

/// Appends the object `evt.rawarg`.
fn raw_arguments(out: &mut Vec<u8>, text: &mut Vec<u8>, source: &impl LineSource) {
    object(out, text, source, b"\"evt.rawarg\":{", |out, _, index| {
        let value = source.raw_argument(index);
        write_value(out, &value);
        !value.is_none()
    });
}

/// Appends an object with a member for each parameter for which `write` returns `true`. Appends nothing if there is no
/// member.
fn object(
    out: &mut Vec<u8>,
    text: &mut Vec<u8>,
    source: &impl LineSource,
    head: &[u8],
    write: impl Fn(&mut Vec<u8>, &mut Vec<u8>, usize) -> bool,
) {
    let start = out.len();
    out.extend_from_slice(head);
    for index in 0..source.event().params.len() {
        let end = out.len();
        text.clear();
        source.param_name(text, index);
        write_text(out, text);
        out.push(b':');
        if write(out, text, index) {
            out.push(b',');
        } else {
            out.truncate(end);
        }
    }
    if out.last() == Some(&b',') {
        out.pop();
        out.extend_from_slice(b"},");
    } else {
        out.truncate(start);
    }
}

/// Appends a value as JSON.
pub(crate) fn write_value(out: &mut Vec<u8>, value: &Value<'_>) {
    match value {
        Value::None => out.extend_from_slice(b"null"),
        Value::Text(text) => write_text(out, text),
        Value::Bytes(bytes) => {
            out.push(b'"');
            out.extend_from_slice(STANDARD.encode(bytes).as_bytes());
            out.push(b'"');
        }
        Value::Bool(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Value::I64(value) => render::decimal(out, *value),
        Value::U64(value) | Value::Duration(value) | Value::Time(value) => render::decimal_u64(out, *value),
        Value::F64(value) => json(out, value),
        Value::Ip(address) => {
            out.push(b'"');
            render::write_ip(out, *address);
            out.push(b'"');
        }
        Value::List(values) => {
            out.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                write_value(out, value);
            }
            out.push(b']');
        }
    }
}

/// Appends a text as a JSON string. Escapes all characters that a terminal acts on, not only C0 as JSON requires.
fn write_text(out: &mut Vec<u8>, text: &[u8]) {
    let text = String::from_utf8_lossy(text);
    if text.is_ascii() && !text.contains('\x7f') || !text.chars().any(is_hidden) {
        return json(out, text.as_ref());
    }
    let start = out.len();
    json(out, text.as_ref());
    let json = out.split_off(start);
    for character in String::from_utf8_lossy(&json).chars() {
        if is_hidden(character) {
            out.extend_from_slice(format!("\\u{:04x}", u32::from(character)).as_bytes());
        } else {
            out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}

/// Appends a value as JSON. NaN and infinities become null. Writing to a Vec does not fail.
fn json<T: serde::Serialize + ?Sized>(out: &mut Vec<u8>, value: &T) {
    let _ = serde_json::to_writer(out, value);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Completeness, Header, Params, Span};

    fn line(options: NdjsonOptions) -> serde_json::Value {
        let kind = syscap_schemas::event_types().iter().find(|kind| kind.code == "PPME_SYSCALL_READ_X").unwrap();
        let data = [&(-2_i64).to_le_bytes()[..], b"a\xff\n", &3_i64.to_le_bytes(), &[9]].concat();
        let spans = [(0, 8), (8, 3), (11, 8), (0, 0), (19, 1)].map(|(start, len)| Span { start, len });
        let header = Header {
            number: 7,
            time: 1_554_985_789_000_000_042,
            tid: 42,
            cpu: 1,
            kind: kind.id,
            flags: 0,
            entered: Some(1_554_985_789_000_000_000),
            completeness: Completeness::Whole,
            drops: 0,
        };
        let event = Event { header, params: Params::new(&data, &spans), comment: Some(b"said \"so\"") };
        let mut machine = Machine::new();
        let context = machine.apply(&event);
        let mut out = Vec::new();
        LineWriter::new(options).write(&mut out, &machine, &context, &event);
        assert_eq!(out.pop(), Some(b'\n'));
        assert!(!out.contains(&b'\n'));
        serde_json::from_slice(&out).unwrap()
    }

    #[test]
    fn a_line_has_the_right_types() {
        let line = line(NdjsonOptions::default());
        assert_eq!(line["evt.num"], 7);
        assert_eq!(line["evt.rawtime"], 1_554_985_789_000_000_042_u64);
        assert_eq!(line["evt.latency"], 42);
        assert_eq!(line["evt.type"], "read");
        assert_eq!(line["evt.failed"], true);
        assert_eq!(line["evt.res"], "ENOENT");
        assert_eq!(line["evt.buffer"], "Yf8K");
        assert_eq!(line["comment"], "said \"so\"");
        assert_eq!(line["evt.arg"]["res"], "ENOENT");
        assert_eq!(line["evt.arg"]["arg[4]"], "09");
        assert!(line["evt.arg"].get("data").is_none());
        assert_eq!(line["evt.rawarg"]["res"], -2);
        assert_eq!(line["evt.rawarg"]["data"], "Yf8K");
        assert_eq!(line["evt.rawarg"]["fd"], 3);
        assert!(line["evt.rawarg"].get("size").is_none(), "it has no value");
        assert_eq!(line["evt.surplus"], 1);
        assert!(line.get("fd.sip").is_none(), "it has no value");
        assert!(line.get("proc.args").is_none(), "it is not in the default set");
    }

    #[test]
    fn a_line_has_no_characters_that_a_terminal_acts_on() {
        let text = "a\n\u{9b}31m\x7f\u{202e}\u{2028}ä\u{fffd}";
        let mut out = Vec::new();
        write_text(&mut out, text.as_bytes());
        let line = String::from_utf8(out).unwrap();
        assert!(!line.chars().any(is_hidden), "{line:?}");
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
    }

    #[test]
    fn all_fields_include_more_than_the_default_set() {
        let line = line(NdjsonOptions { all_fields: true, ..NdjsonOptions::default() });
        assert!(line.get("proc.nthreads").is_some());
    }
}
