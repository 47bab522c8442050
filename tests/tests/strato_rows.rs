//! An event of each type in Stratoshark, which shows every event in its own row, and marks as many as malformed as the
//! report counts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use syscap::pipeline::capture::Capture;
use syscap::pipeline::to_scap::{ConversionReport, ScapOptions, to_scap};
use syscap_schemas::{EventFlags, EventType, Param, ParamKind, event_types};
use syscap_tests::program::Tool;
use syscap_tests::rows::malformed;
use syscap_tests::scap_builder::{ByteOrder, EVENTS, ScapBuilder, TestEvent};
use syscap_tests::syscap::run;

const BEGIN: u64 = 1_700_000_000_000_000_000;
/// `PPME_SYSCALL_CLOSE_X`, which identifies the event before it.
const CLOSE: u16 = 5;

/// Returns the types of schema 4.1 that a capture may hold.
fn types() -> impl Iterator<Item = &'static EventType> {
    event_types().iter().filter(|kind| kind.params_4_1.is_some())
}

/// Returns a value that every reader accepts.
fn value(param: &Param) -> Vec<u8> {
    match param.kind {
        ParamKind::CharBuf | ParamKind::FsPath | ParamKind::FsRelPath if param.name == "json" => b"{}\0".to_vec(),
        kind if kind.is_text() => b"x\0".to_vec(),
        ParamKind::FdList => vec![0; 2],
        ParamKind::Dyn => vec![0; 9],
        ParamKind::SockAddr => vec![2, 127, 0, 0, 1, 80, 0],
        ParamKind::SockTuple => [[127, 0, 0, 1, 80, 0]; 2].concat().into_iter().fold(vec![2], |mut all, byte| {
            all.push(byte);
            all
        }),
        kind => vec![0; kind.width().unwrap_or(0)],
    }
}

fn test_event(kind: &EventType, time: u64) -> TestEvent {
    let count = kind.params_4_1.map_or(0, usize::from);
    let params = kind.params.iter().take(count).map(value).collect();
    TestEvent { time, tid: 1000 + i64::from(kind.id), kind: kind.id, params, ..TestEvent::default() }
}

fn add(builder: &mut ScapBuilder, test_event: &TestEvent, large: bool) {
    let block = EVENTS.iter().find(|block| block.counted && !block.flags && block.large == large);
    builder.event(*block.unwrap(), test_event);
}

fn is_large(kind: &EventType) -> bool {
    kind.flags.contains(EventFlags::LARGE_PAYLOAD)
}

fn converted(builder: &ScapBuilder) -> (ConversionReport, Vec<u8>) {
    to_scap(&mut Capture::open(builder.bytes()).unwrap(), Vec::new(), ScapOptions::default()).unwrap()
}

/// Returns for each row that shows a `close` the time of its event and the fd in the row.
fn closes(strato: &Tool, capture: &[u8]) -> Vec<(u64, u64)> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("types.scap");
    std::fs::write(&path, capture).unwrap();
    let shared = strato.share(&[&path]).unwrap();
    let fields = ["-e", "frame.time_epoch", "-e", "sysdig.event_name", "-e", "evt.args"];
    let output = strato.run(&[&["-r", shared.files[0].to_str().unwrap(), "-T", "fields"][..], &fields].concat());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let rows = text.lines().filter_map(|line| {
        let [time, name, args] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
        let fd = args.split("fd=").nth(1).and_then(|rest| rest.split(['(', ' ']).next()).and_then(|fd| fd.parse().ok());
        (name == "close").then(|| (time.replace('.', "").parse().unwrap(), fd.unwrap_or(u64::MAX)))
    });
    rows.collect()
}

/// Returns a capture with an event of each type, each followed by a `close` whose fd is its time, and with more of them
/// at the end, for displaced rows.
fn every_type() -> (ScapBuilder, u64) {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(2, None);
    let mut time = BEGIN;
    let close = |builder: &mut ScapBuilder, time: u64| {
        let params = vec![vec![0; 8], (time - BEGIN).to_le_bytes().to_vec()];
        add(builder, &TestEvent { time, tid: 999, kind: CLOSE, params, ..TestEvent::default() }, false);
    };
    for kind in types().filter(|kind| kind.id != CLOSE && kind.id != CLOSE - 1) {
        add(&mut builder, &test_event(kind, time + 1), is_large(kind));
        time += 2;
        close(&mut builder, time);
    }
    let last = time;
    for _ in 0..2 * types().count() {
        time += 2;
        close(&mut builder, time);
    }
    (builder, last)
}

#[test]
fn no_event_type_displaces_the_rows_after_it() {
    let Some(strato) = Tool::in_root("SYSCAP_SID_ROOT", "strato") else { return };
    let (builder, last) = every_type();
    let (_, capture) = converted(&builder);
    let rows = closes(&strato, &capture);
    assert_eq!(rows.iter().filter(|(time, _)| *time <= last).count(), types().count() - 2);
    let moved = rows.iter().find(|(time, fd)| time - BEGIN != *fd);
    assert_eq!(moved, None, "a row shows another event");
}

#[test]
fn info_counts_the_events_that_displace_rows() {
    let Some(strato) = Tool::in_root("SYSCAP_SID_ROOT", "strato") else { return };
    let (builder, last) = every_type();
    let rows = closes(&strato, builder.bytes());
    // Each displaced row shows a later event: two times later for each displacement, one for each `close` at the end.
    let (time, fd) = *rows.iter().rfind(|(time, _)| *time <= last).unwrap();
    let hidden = (BEGIN + fd).saturating_sub(time) / 2;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("types.scap");
    std::fs::write(&path, builder.bytes()).unwrap();
    let info = String::from_utf8(run(&["info".as_ref(), path.as_os_str()]).stdout).unwrap();
    assert!(hidden > 100 && info.contains(&format!(" {hidden} records that it does not show")), "{hidden}: {info}");
}

#[test]
fn the_report_counts_the_malformed_events() {
    let Some(strato) = Tool::in_root("SYSCAP_SID_ROOT", "strato") else { return };
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(2, None);
    let mut time = BEGIN;
    let exits = types().filter(|kind| kind.is_exit() && !kind.flags.contains(EventFlags::UNUSED));
    for kind in exits {
        let whole = test_event(kind, time);
        for (index, param) in kind.params.iter().enumerate().take(whole.params.len()) {
            if !param.kind.is_integer() {
                continue;
            }
            time += 1;
            let mut lacking = TestEvent { time, ..whole.clone() };
            lacking.params[index].clear();
            add(&mut builder, &lacking, is_large(kind));
        }
    }
    let (report, capture) = converted(&builder);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lacking.scap");
    std::fs::write(&path, capture).unwrap();
    let shared = strato.share(&[&path]).unwrap();
    let marked = malformed(&strato, shared.files[0].to_str().unwrap());
    assert!(report.written > 500 && marked > 0, "{report:?}");
    assert_eq!(report.malformed, marked as u64);
}
