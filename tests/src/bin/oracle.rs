//! How much of what libsinsp says of real captures is what syscap says: `cargo run --release -p syscap-tests --bin
//! oracle`.
//!
//! Prints the share of equal cells, one cell for each event and field, by capture and by field. `--diff FIELD` lists the
//! cells of a field that differ (`all`: of all fields), `--capture TEXT` takes only captures whose names hold the text,
//! `--least SHARE` fails where less than that many per cent are right: equal, or different only where what libsinsp says
//! contradicts the event itself.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::process::ExitCode;

use syscap::event::Event;
use syscap::fields::{self, History};
use syscap::filter::FieldArg;
use syscap::machine::{Context, Machine};
use syscap::replay::{ReplayOptions, Stop, Visitor, replay};
use syscap::scap::Reader;
use syscap::value::Value;
use syscap::view::View;
use syscap_schemas::field;
use syscap_tests::oracle::{Key, Line, Waiting, lines};
use syscap_tests::place::{Capture, captures};

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(message) => {
            eprintln!("oracle: {message}");
            return ExitCode::from(2);
        }
    };
    let captures = captures();
    if captures.is_empty() {
        println!("skipped: there are no captures with oracles; SYSCAP_SHARED names the folder that holds them");
        return ExitCode::SUCCESS;
    }
    let mut all = Tally::default();
    println!("{:46} {:>7} {:>8} {HEAD}", "capture", "events", "missing");
    for capture in captures.iter().filter(|capture| capture.name.contains(&options.capture)) {
        match compare(capture, &options.diff) {
            Ok(tally) => {
                tally.print(&capture.name);
                all.add(tally);
            }
            Err(message) => {
                eprintln!("oracle: {}: {message}", capture.name);
                return ExitCode::FAILURE;
            }
        }
    }
    all.print("all");
    println!("\n{:22} {HEAD}", "field");
    for (name, cells) in &all.fields {
        println!("{name:22} {cells}");
    }
    if all.cells().right() < options.least { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// What the command line asks for.
#[derive(Default)]
struct Options {
    diff: Option<String>,
    capture: String,
    least: f64,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self::default();
        while let Some(word) = words.next() {
            let mut next = || words.next().ok_or(format!("{word} needs a value"));
            match word.as_str() {
                "--diff" => options.diff = Some(next()?),
                "--capture" => options.capture = next()?,
                "--least" => options.least = next()?.parse().map_err(|error| format!("--least: {error}"))?,
                _ => return Err(format!("unknown option {word}; there are --diff, --capture and --least")),
            }
        }
        Ok(options)
    }
}

/// Cells of one field.
#[derive(Debug, Clone, Copy, Default)]
struct Cells {
    all: u64,
    differ: u64,
    /// How many of those that differ are an error of libsinsp's that [`explanation`] knows.
    explained: u64,
}

const HEAD: &str = "    cells   differ explained     equal     right";

impl Cells {
    /// Per cent of the cells that do not differ, or only where libsinsp errs.
    fn right(&self) -> f64 {
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

/// What a comparison found.
#[derive(Default)]
struct Tally {
    events: u64,
    missing: u64,
    fields: BTreeMap<String, Cells>,
}

impl Tally {
    fn cells(&self) -> Cells {
        self.fields.values().fold(Cells::default(), |sum, cells| Cells {
            all: sum.all + cells.all,
            differ: sum.differ + cells.differ,
            explained: sum.explained + cells.explained,
        })
    }

    fn add(&mut self, other: Self) {
        self.events += other.events;
        self.missing += other.missing;
        for (name, cells) in other.fields {
            let sum = self.fields.entry(name).or_default();
            sum.all += cells.all;
            sum.differ += cells.differ;
            sum.explained += cells.explained;
        }
    }

    fn print(&self, name: &str) {
        println!("{name:46} {:>7} {:>8} {}", self.events, self.missing, self.cells());
    }
}

fn compare(capture: &Capture, diff: &Option<String>) -> Result<Tally, String> {
    let mut names = Vec::new();
    let mut waiting = Vec::new();
    for line in lines(&capture.oracle).map_err(|error| error.to_string())? {
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
        diff,
        tally: Tally::default(),
    };
    let file = File::open(&capture.path).map_err(|error| error.to_string())?;
    let mut reader = Reader::new(file).map_err(|error| error.to_string())?;
    let options = ReplayOptions { internal: true, ..ReplayOptions::default() };
    match replay(&mut reader, options, &mut comparison) {
        Ok(()) => {}
        Err(Stop::Read(error)) => return Err(error.to_string()),
    }
    let mut tally = comparison.tally;
    for (key, line) in comparison.waiting.rest() {
        tally.missing += 1;
        if diff.is_some() {
            println!("  {}: no event at {} of thread {}: {:?}", capture.name, key.time, key.tid, line.text("evt.type"));
        }
    }
    Ok(tally)
}

/// One field of the oracle.
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
    waiting: Waiting<Line>,
    history: History,
    diff: &'d Option<String>,
    tally: Tally,
}

impl Visitor for Comparison<'_> {
    type Error = std::convert::Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Self::Error> {
        self.history.begin(event);
        let key = Key { time: event.header.time, tid: event.header.tid };
        let Some(line) = self.waiting.take(key) else { return Ok(()) };
        self.tally.events += 1;
        let view = View::new(machine, context, event).with_history(&self.history);
        for column in &self.columns {
            let cells = self.tally.fields.entry(column.name.clone()).or_default();
            cells.all += 1;
            let ours = json(&fields::value(column.id, &view, &column.argument));
            let theirs = line.get(&column.name).cloned().unwrap_or(serde_json::Value::Null);
            if ours == theirs {
                continue;
            }
            cells.differ += 1;
            let explanation = explanation(&column.name, &ours, &theirs, &line);
            cells.explained += u64::from(explanation.is_some());
            if self.diff.as_deref().is_some_and(|wanted| wanted == column.name || wanted == "all") {
                println!(
                    "  {} event {} {} of {}: {}: ours {ours}, libsinsp's {theirs}; {}",
                    line.text("evt.num").unwrap_or_default(),
                    event.header.number,
                    line.text("evt.type").unwrap_or_default(),
                    key.tid,
                    column.name,
                    explanation.unwrap_or_default(),
                );
            }
        }
        Ok(())
    }
}

/// A value as `sysdig -j` prints it.
fn json(value: &Value<'_>) -> serde_json::Value {
    match value {
        Value::None => serde_json::Value::Null,
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
    }
}

/// Why a cell differs, where what libsinsp says contradicts the event itself.
fn explanation(field: &str, ours: &serde_json::Value, theirs: &serde_json::Value, line: &Line) -> Option<&'static str> {
    let args = line.text("evt.args").unwrap_or_default();
    let ours = ours.as_str().unwrap_or_default();
    let path = field.starts_with("fs.path.");
    if path && theirs.as_str().is_some_and(|path| path.starts_with("<UNKNOWN>")) {
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
