//! The iterator over events yields the events that a replay passes to its visitor, and reports the same losses.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use syscap::event::records::ThreadRecord;
use syscap::event::{Event, OwnedEvent, event_name};
use syscap::limits::{Dropped, Limits};
use syscap::machine::{Context, Machine};
use syscap::ndjson::{LineWriter, NdjsonOptions};
use syscap::pipeline::events::{Events, OpenError};
use syscap::pipeline::output::WriteChunks;
use syscap::pipeline::replay::{EventForm, ReplayError, ReplayOptions, Visitor, replay};
use syscap::pipeline::sink_losses::MAX_KEPT_DAMAGE;
use syscap::pipeline::to_pcapng::{PcapngOptions, PcapngSink};
use syscap::scap::{Damage, ReadError, ScapReader};
use syscap_tests::program::skip;
use syscap_tests::scap_builder::{BlockBody, ByteOrder, EVENT_V2, PROCESS_LISTS, ScapBuilder, TrailingFields};
use syscap_tests::{oracle, paths};

const ALL: NdjsonOptions = NdjsonOptions { all_fields: true, limits: Limits::DEFAULT };

/// The output of a replay: a line with all fields for each event, the damage, and the state that did not fit into
/// memory.
struct ReplayOutput {
    writer: LineWriter,
    lines: Vec<u8>,
    events: Vec<OwnedEvent>,
    damage: Vec<Damage>,
    dropped: Dropped,
}

impl ReplayOutput {
    fn new() -> Self {
        let (lines, events, damage) = (Vec::new(), Vec::new(), Vec::new());
        Self { writer: LineWriter::new(ALL), lines, events, damage, dropped: Dropped::default() }
    }

    fn add(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) {
        self.writer.write(&mut self.lines, machine, context, event);
        self.events.push(event.into());
    }
}

impl Visitor for ReplayOutput {
    type Error = Infallible;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
        self.add(machine, context, event);
        Ok(())
    }

    fn damage(&mut self, damage: Damage) -> Result<(), Infallible> {
        self.damage.push(damage);
        Ok(())
    }

    fn dropped(&mut self, dropped: &Dropped) {
        self.dropped.merge(dropped);
    }
}

/// Reads a capture in both ways and compares the results.
fn compare(path: &Path, options: ReplayOptions) {
    let mut replayed = ReplayOutput::new();
    let mut reader = ScapReader::new(File::open(path).unwrap()).unwrap();
    let end = match replay(&mut reader, options, &mut replayed) {
        Ok(()) => None,
        Err(ReplayError::Read(error)) => Some(error.to_string()),
        Err(ReplayError::Visitor(never)) => match never {},
    };
    let mut iterated = ReplayOutput::new();
    let mut events = Events::new(File::open(path).unwrap(), options, Limits::DEFAULT).unwrap();
    let failure = loop {
        match events.next() {
            Ok(Some(entry)) => iterated.add(entry.machine, &entry.context, &entry.event),
            Ok(None) => break None,
            Err(error) => break Some(error.to_string()),
        }
    };
    let name = path.display();
    assert_eq!(failure, end, "{name} {options:?}");
    assert!(events.next().unwrap().is_none(), "{name} {options:?}: nothing comes after the end");
    assert!(iterated.events == replayed.events, "{name} {options:?}: the events differ");
    assert!(iterated.lines == replayed.lines, "{name} {options:?}: the fields differ");
    assert_eq!(events.damage_count(), replayed.damage.len() as u64, "{name} {options:?}");
    let first = replayed.damage.iter().take(MAX_KEPT_DAMAGE);
    assert!(events.damage().iter().eq(first), "{name} {options:?}: the damage differs");
    assert_eq!(events.dropped(), replayed.dropped, "{name} {options:?}");

    let owned = Events::new(File::open(path).unwrap(), options, Limits::DEFAULT).unwrap().into_iter();
    let (owned, errors): (Vec<_>, Vec<_>) = owned.partition(Result::is_ok);
    assert!(owned.into_iter().map(Result::unwrap).eq(replayed.events), "{name} {options:?}: the copies differ");
    assert_eq!(errors.len(), usize::from(end.is_some()), "{name} {options:?}");
}

fn all_options() -> impl Iterator<Item = ReplayOptions> {
    [EventForm::Exit, EventForm::Raw]
        .into_iter()
        .flat_map(|form| [false, true].map(|internal| ReplayOptions { form, internal, state_only: internal }))
}

#[test]
fn the_iterator_yields_the_events_of_a_replay() {
    let own = std::fs::read_dir(paths::testdata("")).unwrap().map(|entry| entry.unwrap().path());
    let own: Vec<PathBuf> = own.filter(|path| path.to_str().unwrap().contains(".scap")).collect();
    assert!(own.len() >= 6, "{own:?}");
    for path in own {
        all_options().for_each(|options| compare(&path, options));
    }
}

#[test]
fn the_iterator_yields_the_events_of_a_replay_for_other_captures() {
    /// Two versions with enter events, one without, and one that starts with announcements. None is large.
    const NAMES: [&str; 4] = ["libs__curl_google", "sysflow__rename_rename", "falco__cat_write", "modern__"];
    let captures: Vec<_> = paths::captures();
    let chosen: Vec<_> =
        NAMES.iter().filter_map(|name| captures.iter().find(|one| one.name.starts_with(name))).collect();
    if chosen.is_empty() {
        return skip("captures of others", "there is no ../shared with captures and oracles (or set SYSCAP_SHARED)");
    }
    for capture in chosen {
        all_options().for_each(|options| compare(&capture.path, options));
    }
}

/// The copies of the iterator have as many calls of each name as libsinsp counts.
#[test]
fn copies_have_the_event_names_of_libsinsp() {
    let captures = paths::captures();
    let Some(capture) = captures.iter().find(|capture| capture.name.starts_with("modern__")) else {
        return skip("captures of others", "there is no ../shared with captures and oracles (or set SYSCAP_SHARED)");
    };
    let mut expected: BTreeMap<String, u64> = BTreeMap::new();
    for line in oracle::lines(&capture.oracle).unwrap() {
        *expected.entry(line.unwrap().text("evt.type").unwrap()).or_default() += 1;
    }
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for event in Events::open(&capture.path).unwrap() {
        *counts.entry(event_name(&event.unwrap().as_event())).or_default() += 1;
    }
    assert_eq!(counts, expected, "{}", capture.name);
}

/// Sections of different machines, with a damaged block between them: a process may be in a call when its section ends.
#[test]
fn the_iterator_yields_the_events_of_a_replay_for_many_sections() {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    let mut body = BlockBody::new(ByteOrder::Little);
    body.u32(0);
    (0..150).for_each(|_| builder.block(EVENT_V2.number, body.clone()));
    let part = |name: &str| std::fs::read(paths::testdata(name)).unwrap();
    let capture = [
        &part("session.scap")[..],
        builder.bytes(),
        &part("session-big-endian.scap"),
        &part("session-1.0.scap"),
        &part("session-cut.scap"),
    ];
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&capture.concat()).unwrap();
    all_options().for_each(|options| compare(file.path(), options));

    let mut events = Events::open(file.path()).unwrap();
    while let Ok(Some(_)) = events.next() {}
    assert_eq!((events.damage_count(), events.damage().len()), (150, MAX_KEPT_DAMAGE));
    assert_eq!(events.damage()[0].offset, part("session.scap").len() as u64);
}

/// If no thread fits into memory, the iterator counts as many left-out threads as a replay.
#[test]
fn the_iterator_keeps_to_the_memory_limit() {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(2, None);
    builder.threads(PROCESS_LISTS[11], TrailingFields::ALL, &threads());
    let file = || builder.bytes();
    let mut events = Events::new(file(), ReplayOptions::default(), Limits::MIN).unwrap();
    assert!(events.next().unwrap().is_none());
    let mut replayed = ReplayOutput::new();
    let mut reader = ScapReader::with_limits(file(), Limits::MIN).unwrap();
    replay(&mut reader, ReplayOptions::default(), &mut replayed).unwrap();
    assert!(!replayed.dropped.is_empty());
    assert_eq!(events.dropped(), replayed.dropped);
}

/// More threads than fit into the minimum memory.
fn threads() -> Vec<ThreadRecord> {
    let args = vec![b'a'; 1_000];
    let text = |tid: i64| [&args[..], tid.to_string().as_bytes(), b"\0"].concat();
    (1..20_000).map(|tid| ThreadRecord { tid, pid: tid, args: text(tid), ..ThreadRecord::default() }).collect()
}

#[test]
fn a_cut_capture_ends_with_its_error() {
    let mut events = Events::open(paths::testdata("session-cut.scap")).unwrap();
    let items: Vec<_> = events.owned().collect();
    let (last, before) = items.split_last().unwrap();
    assert!(matches!(last, Err(ReadError::Cut { .. })), "{last:?}");
    assert!(!before.is_empty() && before.iter().all(Result::is_ok));
    assert_eq!(events.owned().count(), 0);
}

#[test]
fn other_files_are_refused() {
    let absent = paths::testdata("there-is-none.scap");
    let error = Events::open(&absent).err().unwrap();
    assert!(matches!(&error, OpenError::Open { path, .. } if *path == absent));
    assert!(error.to_string().starts_with(&format!("cannot open {}: ", absent.display())), "{error}");
    let mut reader = ScapReader::new(File::open(paths::testdata("session.scap")).unwrap()).unwrap();
    let mut sink = PcapngSink::new(WriteChunks(Vec::new()), PcapngOptions::default());
    replay(&mut reader, ReplayOptions::default(), &mut sink).unwrap();
    let (_, WriteChunks(pcapng)) = sink.finish().unwrap();
    let opened = Events::new(&pcapng[..], ReplayOptions::default(), Limits::DEFAULT);
    assert!(matches!(opened, Err(OpenError::Pcapng)));
    assert!(matches!(Events::open(paths::testdata("README.md")), Err(OpenError::Read(ReadError::NotScap { .. }))));
}
