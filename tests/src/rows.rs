//! RowComparison that Stratoshark and tshark show of a .scap capture, compared with the events of syscap.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::Path;

use syscap::event::{Event, Params, Span};
use syscap::pipeline::capture::Capture;
use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
use syscap::pipeline::to_scap::{ScapOptions, to_scap};
use syscap::scap::{ScapReader, Schema};

use crate::program::Tool;

/// The values by which an event is identified in every program: time in nanoseconds, type, arguments.
pub type EventRow = (u64, String, String);

/// The rows of Stratoshark or tshark that show an event.
#[derive(Debug, Default)]
pub struct RowComparison {
    /// The rows whose time, type and arguments are those of an event of syscap, and whose raw event has the name of the
    /// type.
    pub right: usize,
    /// The other rows.
    pub wrong: usize,
    /// The wrong rows: the row of the tool, and the event of syscap at that time.
    pub examples: Vec<String>,
}

/// Returns the rows of a tool for a capture, whose path is the one that the tool has.
pub fn rows(tool: &Tool, file: &str, ours: &[EventRow]) -> RowComparison {
    let fields = ["frame.time_epoch", "evt.type", "evt.args", "sysdig.event_name"];
    let mut arguments = vec!["-r".to_owned(), file.to_owned(), "-T".to_owned(), "fields".to_owned()];
    fields.iter().for_each(|field| arguments.extend(["-e".to_owned(), (*field).to_owned()]));
    let output = tool.run(&arguments);
    let mut waiting: HashMap<EventRow, usize> = HashMap::new();
    ours.iter().for_each(|event| *waiting.entry(event.clone()).or_default() += 1);
    let mut rows = RowComparison::default();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let (time, kind, args, name) = (cell(), cell(), cell(), cell());
        if kind.is_empty() {
            continue;
        }
        let shown = (nanoseconds(time), kind.to_owned(), unescaped(args));
        // Wireshark 4.6 lacks names for some calls without an event type of their own.
        let named = name == kind || name == "unknown";
        if named && take_one(&mut waiting, &shown) {
            rows.right += 1;
        } else {
            rows.wrong += 1;
            let near = ours.iter().find(|event| event.0 == shown.0 && event.1 == shown.1);
            rows.examples.push(format!("{}: {name} {shown:?}\n   ours: {near:?}", tool.name()));
        }
    }
    rows
}

/// Parses `1534527348.514632619` as nanoseconds.
fn nanoseconds(time: &str) -> u64 {
    time.replace('.', "").parse().unwrap_or(0)
}

/// Returns the number of frames that Stratoshark's decoder marks as malformed.
pub fn malformed(strato: &Tool, file: &str) -> usize {
    let output = strato.run(&["-r", file, "-O", "sysdig", "-V"]);
    String::from_utf8_lossy(&output.stdout).lines().filter(|line| line.starts_with("[Malformed Packet")).count()
}

/// Takes one of the remaining events with this key; `true` if there was one.
pub fn take_one<K: std::hash::Hash + Eq>(waiting: &mut HashMap<K, usize>, key: &K) -> bool {
    match waiting.get_mut(key) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

/// Returns the events of syscap, with the names of the output's schema.
///
/// # Errors
/// If the capture cannot be read.
pub fn ours(file: &Path) -> io::Result<Vec<EventRow>> {
    let mut bytes = Vec::new();
    let mut capture = Capture::open(File::open(file)?).map_err(io::Error::other)?;
    to_scap(&mut capture, &mut bytes, ScapOptions::default()).map_err(io::Error::other)?;
    let mut list = EventRows::default();
    let mut reader = ScapReader::new(&bytes[..]).map_err(io::Error::other)?;
    let options = ReplayOptions { internal: true, ..ReplayOptions::default() };
    replay(&mut reader, options, &mut list).map_err(|_| io::Error::other("cannot be read back"))?;
    Ok(list.0)
}

#[derive(Default)]
struct EventRows(Vec<EventRow>);

impl Visitor for EventRows {
    type Error = std::convert::Infallible;

    fn event(
        &mut self,
        machine: &syscap::machine::Machine,
        context: &syscap::machine::Context,
        event: &Event<'_>,
    ) -> Result<(), Self::Error> {
        // Parameters that schema 4.1 lacks are not in the output; a reader gives them their defaults.
        let count = event.header.event_type().and_then(|known| Schema::V4_1.params(known)).unwrap_or(usize::MAX);
        let data: Vec<u8> = event.params.iter().take(count).flatten().copied().collect();
        let mut start = 0;
        let place = |value: &[u8]| {
            let span = Span { start, len: value.len() as u32 };
            start += span.len;
            span
        };
        let spans: Vec<Span> = event.params.iter().take(count).map(place).collect();
        let event = &Event { params: Params::new(&data, &spans), ..*event };
        let view = syscap::fields::View::new(machine, context, event);
        let mut args = Vec::new();
        syscap::fields::render::arguments(&mut args, &view);
        let args = plain(&String::from_utf8_lossy(&args));
        self.0.push((event.header.time, syscap::event::event_name(event), args));
        Ok(())
    }
}

/// Removes the differences between programs from arguments: blanks, backslashes, dots for unprintable bytes.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| matches!(letter, '!'..='~') && !matches!(letter, '.' | '\\')).collect()
}

/// Normalises arguments of tshark, which escapes backslashes and some unprintable bytes.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, false) => out.push(letter),
            (_, true) => out.extend(letters.next().filter(|next| !"abfnrtv0".contains(*next))),
        }
    }
    plain(&out)
}
