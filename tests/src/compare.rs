//! Comparison of the field values of libsinsp and syscap for a capture. A cell is the value of a field in an event.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::{fmt, io};

use serde_json::Value as Json;
use syscap::event::{Event, Value};
use syscap::fields::{self, History, View};
use syscap::filter::FieldArg;
use syscap::machine::{Context, Machine};
use syscap::pipeline::replay::{ReplayError, ReplayOptions, Visitor, replay};
use syscap::scap::ScapReader;
use syscap_schemas::field;

use crate::oracle::{EventKey, EventsByKey, OracleLine};

/// The counts of cells of one field.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cells {
    /// All cells.
    pub all: u64,
    /// The cells that differ.
    pub differ: u64,
    /// The cells that differ because of a known error in libsinsp.
    pub explained: u64,
}

/// The column titles for the output of [`Cells`].
pub const COLUMN_TITLES: &str = "    cells   differ explained     equal     right";

impl Cells {
    /// Returns the percentage of cells that are equal, or differ because of an error in libsinsp.
    pub fn right(&self) -> f64 {
        self.per_cent(self.differ - self.explained)
    }

    fn per_cent(&self, differ: u64) -> f64 {
        if self.all == 0 { 100.0 } else { (self.all - differ) as f64 * 100.0 / self.all as f64 }
    }
}

impl fmt::Display for Cells {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { all, differ, explained } = self;
        write!(f, "{all:9} {differ:8} {explained:9} {:8.3}% {:8.3}%", self.per_cent(*differ), self.right())
    }
}

/// The result of a comparison.
#[derive(Debug, Default)]
pub struct CellDifferences {
    /// The events that both show.
    pub events: u64,
    /// The events that only libsinsp shows.
    pub missing: u64,
    /// The counts of cells by field.
    pub fields: BTreeMap<String, Cells>,
}

impl CellDifferences {
    /// Returns the counts of all cells.
    pub fn cells(&self) -> Cells {
        self.fields.values().fold(Cells::default(), |sum, cells| Cells {
            all: sum.all + cells.all,
            differ: sum.differ + cells.differ,
            explained: sum.explained + cells.explained,
        })
    }

    /// Adds another result.
    pub fn add(&mut self, other: Self) {
        self.events += other.events;
        self.missing += other.missing;
        for (name, cells) in other.fields {
            let sum = self.fields.entry(name).or_default();
            sum.all += cells.all;
            sum.differ += cells.differ;
            sum.explained += cells.explained;
        }
    }

    /// Prints the result as a line of a table.
    pub fn print(&self, name: &str) {
        println!("{name:46} {:>7} {:>8} {}", self.events, self.missing, self.cells());
    }
}

/// A cell, or a whole event, that differs.
#[derive(Debug)]
pub enum Difference<'a> {
    /// An event that only libsinsp shows.
    Missing(EventKey, &'a OracleLine),
    /// The value of a field.
    Cell {
        /// The name of the field.
        field: &'a str,
        /// The number of the event in the capture.
        number: u64,
        /// The value of syscap.
        ours: &'a Json,
        /// The value of libsinsp.
        theirs: &'a Json,
        /// All values of libsinsp for the event.
        line: &'a OracleLine,
        /// The error in libsinsp that explains the difference; `None` if no error is known.
        explanation: Option<&'static str>,
    },
}

/// Compares a capture with the output of libsinsp for it. Calls `on_difference` for each difference.
///
/// # Errors
/// If the capture or a line cannot be read, or a field does not exist.
pub fn compare(
    capture: &Path,
    lines: impl Iterator<Item = io::Result<OracleLine>>,
    on_difference: &mut dyn FnMut(Difference<'_>),
) -> Result<CellDifferences, String> {
    let mut names = Vec::new();
    let mut waiting = Vec::new();
    for line in lines {
        let line = line.map_err(|error| error.to_string())?;
        if names.is_empty() {
            names = line.names().filter(|name| *name != "evt.num").map(str::to_owned).collect();
        }
        waiting.push((line.key(), line));
    }
    let mut comparison = Comparison {
        columns: names.into_iter().map(Column::new).collect::<Result<_, _>>()?,
        waiting: waiting.into_iter().collect(),
        history: History::new(),
        on_difference,
        tally: CellDifferences::default(),
    };
    let file = File::open(capture).map_err(|error| error.to_string())?;
    let mut reader = ScapReader::new(file).map_err(|error| error.to_string())?;
    let options = ReplayOptions { internal: true, ..ReplayOptions::default() };
    match replay(&mut reader, options, &mut comparison) {
        Ok(()) => {}
        Err(ReplayError::Read(error)) => return Err(error.to_string()),
    }
    let Comparison { waiting, on_difference, mut tally, .. } = comparison;
    for (key, line) in waiting.remaining() {
        tally.missing += 1;
        on_difference(Difference::Missing(key, &line));
    }
    Ok(tally)
}

/// A field of the oracle.
struct Column {
    name: String,
    id: u16,
    argument: FieldArg,
}

impl Column {
    fn new(name: String) -> Result<Self, String> {
        let (base, argument) = match name.split_once('[') {
            Some((base, rest)) => (base, FieldArg::parse(rest.trim_end_matches(']'))),
            None => (name.as_str(), FieldArg::None),
        };
        let id = field(base).ok_or(format!("the oracle has a field {name}, which is none"))?.id;
        Ok(Self { id, argument, name })
    }
}

struct Comparison<'d> {
    columns: Vec<Column>,
    waiting: EventsByKey<OracleLine>,
    history: History,
    on_difference: &'d mut dyn FnMut(Difference<'_>),
    tally: CellDifferences,
}

impl Visitor for Comparison<'_> {
    type Error = std::convert::Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Self::Error> {
        self.history.record(event);
        let key = EventKey { time: event.header.time, tid: event.header.tid };
        let Some(line) = self.waiting.remove(key) else { return Ok(()) };
        self.tally.events += 1;
        let view = View::new(machine, context, event).with_history(&self.history);
        for column in &self.columns {
            let cells = self.tally.fields.entry(column.name.clone()).or_default();
            cells.all += 1;
            let ours = json(&fields::value(column.id, &view, &column.argument));
            let theirs = line.get(&column.name).unwrap_or(&Json::Null);
            if ours == *theirs {
                continue;
            }
            cells.differ += 1;
            let explanation = explanation(&column.name, &ours, theirs, &line);
            cells.explained += u64::from(explanation.is_some());
            (self.on_difference)(Difference::Cell {
                field: &column.name,
                number: event.header.number,
                ours: &ours,
                theirs,
                line: &line,
                explanation,
            });
        }
        Ok(())
    }
}

/// Returns a value as `sysdig -j` prints it.
fn json(value: &Value<'_>) -> Json {
    match value {
        Value::None => Json::Null,
        Value::Text(text) | Value::Bytes(text) => String::from_utf8_lossy(text).into_owned().into(),
        Value::Bool(value) => (*value).into(),
        Value::I64(value) => (*value).into(),
        Value::U64(value) | Value::Duration(value) | Value::Time(value) => (*value).into(),
        Value::F64(value) => (*value).into(),
        Value::Ip(value) => value.to_string().into(),
        Value::List(_) => {
            let mut text = Vec::new();
            value.write_text(&mut text);
            String::from_utf8_lossy(&text).into_owned().into()
        }
        other => panic!("sysdig has no value such as {other:?}"),
    }
}

/// `true` for a successful `connect` with `AF_UNSPEC`, after which the kernel has no peer.
pub fn is_end_of_connection(line: &OracleLine) -> bool {
    let args = line.text("evt.args").unwrap_or_default();
    line.text("evt.type").as_deref() == Some("connect")
        && args.starts_with("res=0 ")
        && args.split(' ').any(|param| param.starts_with("tuple=") && param.ends_with("->0.0.0.0:0"))
}

/// `true` if the value of a field means that there is no connection.
fn is_nothing(value: &Json) -> bool {
    matches!(value, Json::Null | Json::Bool(false)) || matches!(value.as_str(), Some("" | "<NA>"))
}

/// Returns the error in libsinsp that explains a difference, if the value of libsinsp contradicts the event.
fn explanation(field: &str, ours: &Json, theirs: &Json, line: &OracleLine) -> Option<&'static str> {
    let args = line.text("evt.args").unwrap_or_default();
    if is_end_of_connection(line) && (field.starts_with("fd.") && is_nothing(ours) || field == "evt.args") {
        let without_fd = |text: &str| text.split(" fd=").next().map(str::to_owned);
        let is_same = field != "evt.args" || ours.as_str().and_then(without_fd) == without_fd(&args);
        return is_same.then_some("a connect to no address ends the connection; libsinsp takes it for another one");
    }
    let ours = ours.as_str().unwrap_or_default();
    let path = field.starts_with("fs.path.");
    // Our path ends in the argument of the call, `name=index`, and starts with a directory.
    let ends_as_given = || {
        let given = args.split(' ').filter_map(|arg| arg.split_once('=')?.1.split('(').next());
        let mut given = given.map(|path| path.trim_start_matches("./")).filter(|path| path.len() > 1);
        given.any(|path| ours.strip_suffix(path).is_some_and(|base| base.starts_with('/') && base.ends_with('/')))
    };
    if path && theirs.as_str().is_some_and(|path| path.starts_with("<UNKNOWN>")) && ends_as_given() {
        return Some("libsinsp does not resolve it, though it is relative to a known directory");
    }
    if path && !ours.is_empty() && args.contains(&format!("({ours})")) {
        return Some("libsinsp's evt.args resolves it as we do");
    }
    if field.starts_with("fd.") && line.get("evt.abspath").is_some() && line.text("evt.type")? == "openat" {
        let known = args.split(" dirfd=").next()?;
        let dirfd = line.text("fd.name").is_some_and(|name| !known.ends_with(&format!(">{name})")));
        return dirfd.then_some("reading evt.abspath makes libsinsp take dirfd for the fd; its evt.args has our fd");
    }
    None
}
