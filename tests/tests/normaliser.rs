//! Whatever comes, in whatever order: every event that goes into the normaliser comes out, once.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by them

mod strategies;

use std::collections::HashMap;

use proptest::collection::vec;
use proptest::prelude::*;
use syscap::event::{Completeness, Event, Header, Params, Span};
use syscap::pipeline::normalise::Normaliser;
use syscap_schemas::{Action, conversion, event_type, event_types};
use syscap_tests::scap_maker::Made;

/// What came out, of the events that have the same number going in and out.
#[derive(Debug, Clone)]
struct Out {
    header: Header,
    params: Vec<Vec<u8>>,
}

fn with_event(number: u64, made: &Made, run: impl FnOnce(&Event<'_>)) {
    let mut spans = Vec::new();
    let mut start = 0;
    for param in &made.params {
        spans.push(Span { start, len: param.len() as u32 });
        start += param.len() as u32;
    }
    let data = made.params.concat();
    let header = Header {
        number,
        time: made.time,
        tid: made.tid,
        cpu: made.cpu,
        kind: made.kind,
        flags: made.flags,
        entered: None,
        completeness: Completeness::Whole,
        drops: 0,
    };
    run(&Event { header, params: Params::new(&data, &spans), comment: made.comment.as_deref() });
}

fn normalise(events: &[Made]) -> Vec<Out> {
    let mut normaliser = Normaliser::new();
    let mut out = Vec::new();
    let mut emit = |event: &Event<'_>| {
        out.push(Out { header: event.header, params: event.params.iter().map(<[u8]>::to_vec).collect() });
    };
    for (made, number) in events.iter().zip(1..) {
        with_event(number, made, |event| normaliser.push(event, &mut emit));
    }
    normaliser.finish(&mut emit);
    out
}

/// Events of few threads, of which many are halves of the same calls.
fn interleaving() -> impl Strategy<Value = Vec<Made>> {
    let one =
        (strategies::event(), -1..3i64, any::<bool>(), 0..12u16).prop_map(|((_, mut made), tid, common, kind)| {
            made.tid = tid;
            if common {
                made.kind = kind;
            }
            made
        });
    vec(one, 0..60).prop_map(|mut events| {
        for (made, time) in events.iter_mut().zip(1_000..) {
            made.time = time;
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
            // Times are 999 more than numbers, so the time tells which enter event it was.
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
    fn an_exit_takes_the_enter_just_before_it_in_its_thread(events in interleaving()) {
        let out = normalise(&events);
        let mut last: HashMap<i64, (u64, u16)> = HashMap::new();
        let mut expected = HashMap::new();
        for (made, number) in events.iter().zip(1u64..) {
            let known = event_type(made.kind);
            if known.is_some_and(|known| known.is_exit())
                && let Some((enter, kind)) = last.get(&made.tid)
                && kind + 1 == made.kind
                && known.map(|known| known.name) == event_type(*kind).map(|known| known.name)
            {
                expected.insert(number, *enter);
            }
            // What is no part of a call does not come between the halves of one.
            if known.is_some_and(|known| known.source == syscap_schemas::EventSource::Syscall) {
                last.insert(made.tid, (number, made.kind));
            }
        }
        for event in &out {
            let Some(entered) = event.header.entered else { continue };
            prop_assert_eq!(expected.get(&event.header.number), Some(&(entered - 999)));
        }
    }

    #[test]
    fn what_has_todays_layout_stays_as_it_is(events in interleaving()) {
        for event in normalise(&events) {
            let made = &events[event.header.number as usize - 1];
            let known = event_type(made.kind);
            if known.is_none_or(|known| made.params.len() >= known.params.len()) && made.kind == event.header.kind {
                prop_assert_eq!(&event.params, &made.params);
            }
        }
    }
}

#[test]
fn every_conversion_leads_to_todays_layout() {
    let mut converted = 0;
    for known in event_types() {
        for count in 0..=known.params.len() {
            let Some(row) = conversion(known.id, count) else { continue };
            if matches!(row.action, Action::Store | Action::Pass | Action::StoreAndPass) || !known.is_exit() {
                continue;
            }
            let made = Made { tid: 1, kind: known.id, params: vec![Vec::new(); count], ..Made::default() };
            let enter = Made { tid: 1, kind: known.id - 1, ..Made::default() };
            for events in [&[made.clone()][..], &[enter, made.clone()]] {
                let out = normalise(events);
                let last = out.last().unwrap();
                let today = event_type(last.header.kind).unwrap();
                assert_eq!(last.params.len(), today.params.len(), "{} with {count} parameters", known.code);
                assert!(
                    conversion(today.id, today.params.len()).is_none_or(|row| {
                        matches!(row.action, Action::Pass | Action::Store | Action::StoreAndPass)
                    })
                );
                converted += 1;
            }
        }
    }
    assert!(converted > 200, "{converted}");
}

#[test]
fn an_enter_event_without_exit_and_an_exit_without_enter_are_marked() {
    let open = |kind, tid, params: Vec<Vec<u8>>| Made { tid, kind, params, ..Made::default() };
    let fd = || 3i64.to_le_bytes().to_vec();
    let size = || 512u32.to_le_bytes().to_vec();
    let read = |tid| open(6, tid, vec![fd(), size()]);
    let read_exit = |tid| open(7, tid, vec![2i64.to_le_bytes().to_vec(), b"ab".to_vec()]);
    // Thread 1: an exit alone, then a call. Thread 2: an enter that another enter follows, which waits at the end.
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
fn an_enter_event_of_an_older_layout_is_one() {
    // The first `connect` enter events had the fd alone; today's exit event takes the address from there too.
    let fd = 3i64.to_le_bytes().to_vec();
    let enter = Made { tid: 1, kind: 22, params: vec![fd.clone()], ..Made::default() };
    let exit = Made { tid: 1, kind: 23, params: vec![0i64.to_le_bytes().to_vec(), Vec::new()], ..Made::default() };
    let out = normalise(&[enter, exit.clone()]);
    assert_eq!(out[0].header.completeness, Completeness::Whole);
    assert_eq!(out[0].params[2..], [fd, Vec::new()]);
    assert_eq!(normalise(&[exit])[0].header.completeness, Completeness::NoEnter);
}
