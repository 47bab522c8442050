//! Every event that enters the normaliser leaves it once, whatever the order of the events.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

mod strategies;

use std::collections::HashMap;

use proptest::collection::vec;
use proptest::prelude::*;
use syscap::event::{Completeness, Event, Header, Params, Span};
use syscap::pipeline::normalise::Normaliser;
use syscap_schemas::{ConversionAction, conversion, event_type, event_types};
use syscap_tests::scap_builder::TestEvent;

/// An output event. Input and output events have the same number.
#[derive(Debug, Clone)]
struct OutputEvent {
    header: Header,
    params: Vec<Vec<u8>>,
}

fn with_event(number: u64, test_event: &TestEvent, run: impl FnOnce(&Event<'_>)) {
    let mut spans = Vec::new();
    let mut start = 0;
    for param in &test_event.params {
        spans.push(Span { start, len: param.len() as u32 });
        start += param.len() as u32;
    }
    let data = test_event.params.concat();
    let header = Header {
        number,
        time: test_event.time,
        tid: test_event.tid,
        cpu: test_event.cpu,
        kind: test_event.kind,
        flags: test_event.flags,
        entered: None,
        completeness: Completeness::Whole,
        drops: 0,
    };
    run(&Event { header, params: Params::new(&data, &spans), comment: test_event.comment.as_deref() });
}

fn normalise(events: &[TestEvent]) -> Vec<OutputEvent> {
    let mut normaliser = Normaliser::new();
    let mut out = Vec::new();
    let mut emit = |event: &Event<'_>| {
        out.push(OutputEvent { header: event.header, params: event.params.iter().map(<[u8]>::to_vec).collect() });
    };
    for (test_event, number) in events.iter().zip(1..) {
        with_event(number, test_event, |event| normaliser.push(event, &mut emit));
    }
    normaliser.finish(&mut emit);
    out
}

/// Events of few threads, many of which are halves of the same calls.
fn interleaving() -> impl Strategy<Value = Vec<TestEvent>> {
    let one = (strategies::event(), -1..3i64, any::<bool>(), 0..12u16).prop_map(
        |((_, mut test_event), tid, common, kind)| {
            test_event.tid = tid;
            if common {
                test_event.kind = kind;
            }
            test_event
        },
    );
    vec(one, 0..60).prop_map(|mut events| {
        for (test_event, time) in events.iter_mut().zip(1_000..) {
            test_event.time = time;
        }
        events
    })
}

proptest! {
    #[test]
    fn no_event_is_lost_and_none_comes_twice(events in interleaving()) {
        let out = normalise(&events);
        let mut seen = vec![0; events.len() + 1];
        for event in &out {
            seen[event.header.number as usize] += 1;
            let Some(entered) = event.header.entered else { continue };
            // The time is the number plus 999, so that it identifies the enter event.
            let enter = (entered - 999) as usize;
            seen[enter] += 1;
            let (first, second) = (&events[enter - 1], &events[event.header.number as usize - 1]);
            prop_assert_eq!(first.tid, second.tid);
            prop_assert_eq!(first.kind + 1, second.kind);
            prop_assert!(first.time < second.time);
        }
        prop_assert!(seen.iter().skip(1).all(|count| *count == 1), "{seen:?}");
    }

    #[test]
    fn an_exit_pairs_with_the_last_enter_of_its_thread(events in interleaving()) {
        let out = normalise(&events);
        let mut last: HashMap<i64, (u64, u16)> = HashMap::new();
        let mut expected = HashMap::new();
        for (test_event, number) in events.iter().zip(1u64..) {
            let known = event_type(test_event.kind);
            if known.is_some_and(|known| known.is_exit())
                && let Some((enter, kind)) = last.get(&test_event.tid)
                && kind + 1 == test_event.kind
                && known.map(|known| known.name) == event_type(*kind).map(|known| known.name)
            {
                expected.insert(number, *enter);
            }
            // An event that is not part of a call does not separate the halves of one.
            if known.is_some_and(|known| known.source == syscap_schemas::EventSource::Syscall) {
                last.insert(test_event.tid, (number, test_event.kind));
            }
        }
        for event in &out {
            let Some(entered) = event.header.entered else { continue };
            prop_assert_eq!(expected.get(&event.header.number), Some(&(entered - 999)));
        }
    }

    #[test]
    fn events_with_the_current_layout_are_unchanged(events in interleaving()) {
        for event in normalise(&events) {
            let test_event = &events[event.header.number as usize - 1];
            let known = event_type(test_event.kind);
            if known.is_none_or(|known| test_event.params.len() >= known.params.len()) && test_event.kind == event.header.kind {
                prop_assert_eq!(&event.params, &test_event.params);
            }
        }
    }
}

#[test]
fn every_conversion_leads_to_the_current_layout() {
    let mut converted = 0;
    for known in event_types() {
        for count in 0..=known.params.len() {
            let Some(row) = conversion(known.id, count) else { continue };
            if matches!(row.action, ConversionAction::Store | ConversionAction::Pass | ConversionAction::StoreAndPass)
                || !known.is_exit()
            {
                continue;
            }
            let test_event =
                TestEvent { tid: 1, kind: known.id, params: vec![Vec::new(); count], ..TestEvent::default() };
            let enter = TestEvent { tid: 1, kind: known.id - 1, ..TestEvent::default() };
            for events in [&[test_event.clone()][..], &[enter, test_event.clone()]] {
                let out = normalise(events);
                let last = out.last().unwrap();
                let today = event_type(last.header.kind).unwrap();
                assert_eq!(last.params.len(), today.params.len(), "{} with {count} parameters", known.code);
                assert!(conversion(today.id, today.params.len()).is_none_or(|row| {
                    matches!(
                        row.action,
                        ConversionAction::Pass | ConversionAction::Store | ConversionAction::StoreAndPass
                    )
                }));
                converted += 1;
            }
        }
    }
    assert!(converted > 200, "{converted}");
}

#[test]
fn an_enter_event_without_exit_and_an_exit_without_enter_are_marked() {
    let open = |kind, tid, params: Vec<Vec<u8>>| TestEvent { tid, kind, params, ..TestEvent::default() };
    let fd = || 3i64.to_le_bytes().to_vec();
    let size = || 512u32.to_le_bytes().to_vec();
    let read = |tid| open(6, tid, vec![fd(), size()]);
    let read_exit = |tid| open(7, tid, vec![2i64.to_le_bytes().to_vec(), b"ab".to_vec()]);
    // Thread 1: a single exit, then a call. Thread 2: an enter that another enter follows, which is unfinished at the
    // end.
    let events = [read_exit(1), read(1), read(2), read_exit(1), read(2)];
    let out: Vec<_> =
        normalise(&events).iter().map(|out| (out.header.number, out.header.completeness, out.params.len())).collect();
    assert_eq!(
        out,
        [
            (1, Completeness::NoEnter, 4),
            (4, Completeness::Whole, 4),
            (3, Completeness::NoExit, 2),
            (5, Completeness::NoExit, 2),
        ]
    );
}

#[test]
fn an_enter_event_of_an_older_layout_is_paired() {
    // The first `connect` enter events had only the fd. The current exit event takes the address from the enter event.
    let fd = 3i64.to_le_bytes().to_vec();
    let enter = TestEvent { tid: 1, kind: 22, params: vec![fd.clone()], ..TestEvent::default() };
    let exit =
        TestEvent { tid: 1, kind: 23, params: vec![0i64.to_le_bytes().to_vec(), Vec::new()], ..TestEvent::default() };
    let out = normalise(&[enter, exit.clone()]);
    assert_eq!(out[0].header.completeness, Completeness::Whole);
    assert_eq!(out[0].params[2..], [fd, Vec::new()]);
    assert_eq!(normalise(&[exit])[0].header.completeness, Completeness::NoEnter);
}
