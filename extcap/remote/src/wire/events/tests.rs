//! Events arrive as they were sent, and a hostile stream does no harm.

use proptest::prelude::*;
use syscap::event::OwnedEvent;
use syscap::event::records::{FdInfo, FdKind, FdRecord};

use super::*;

const NAMES: [&str; 3] = ["how", "res", "a_rather_long_name_of_an_argument"];

fn fd(number: i64) -> NewFd {
    let info = FdInfo::File { name: b"/tmp/\xff".to_vec(), flags: 1, mount_id: 2, dev: 3 };
    NewFd { record: FdRecord { fd: number, ino: 7, kind: FdKind::FILE_V2, info }, close_on_exec: number % 2 == 0 }
}

#[derive(Debug, Clone)]
struct Sample {
    moment: u64,
    header: Header,
    details: CallDetails,
    params: Vec<Vec<u8>>,
    named: Vec<(usize, Vec<u8>, Vec<u8>)>,
    fds: Vec<i64>,
}

fn details() -> impl Strategy<Value = CallDetails> {
    let process = (any::<i64>(), any::<[u8; 16]>()).prop_map(|(pid, comm)| ThreadProcess { pid, comm });
    (proptest::option::of(0..NAMES.len()), any::<Option<i64>>(), any::<bool>(), proptest::option::of(process)).prop_map(
        |(call, fd, closes, process)| {
            let mut details = CallDetails::default();
            details.call = call.and_then(|call| NAMES.get(call).copied());
            (details.fd, details.closes, details.process) = (fd, closes, process);
            details
        },
    )
}

fn sample() -> impl Strategy<Value = Sample> {
    let completeness = prop_oneof![
        8 => Just(Completeness::Whole),
        1 => Just(Completeness::NoExit),
        1 => Just(Completeness::NoEnter)
    ];
    let numbers = (0..3_u64, any::<u64>(), -1..4_i64, 0..3_u16, any::<u16>(), 0..2_u32);
    let header = (numbers, any::<Option<u64>>(), completeness, 0..2_u32).prop_map(
        |((number, time, tid, cpu, kind, flags), entered, completeness, drops)| Header {
            number,
            time,
            tid,
            cpu,
            kind,
            flags,
            entered,
            completeness,
            drops,
        },
    );
    let bytes = || proptest::collection::vec(any::<u8>(), 0..200);
    (
        any::<u64>(),
        header,
        details(),
        proptest::collection::vec(bytes(), 0..6),
        proptest::collection::vec((0..NAMES.len(), bytes(), bytes()), 0..3),
        proptest::collection::vec(any::<i64>(), 0..3),
    )
        .prop_map(|(moment, header, details, params, named, fds)| Sample {
            moment,
            header,
            details,
            params,
            named,
            fds,
        })
}

fn batch(samples: &[Sample]) -> EventBatch {
    let mut batch = EventBatch::default();
    for sample in samples {
        batch.push(sample.moment, |events| {
            sample.params.iter().for_each(|bytes| events.param(|out| out.extend_from_slice(bytes)));
            for (name, value, text) in &sample.named {
                events.named(NAMES[*name], value, |out| out.extend_from_slice(text));
            }
            events.add_fds(sample.fds.iter().map(|number| fd(*number)));
            *events.current_details() = sample.details;
            events.finish(sample.header);
        });
    }
    batch
}

fn owned(batch: &EventBatch) -> Vec<(u64, OwnedEvent)> {
    batch.iter().map(|(moment, event)| (moment, OwnedEvent::from(&event))).collect()
}

proptest! {
    #[test]
    fn events_arrive_as_they_were_sent(batches in proptest::collection::vec(proptest::collection::vec(sample(), 0..20), 0..4)) {
        let (mut encoder, mut decoder) = (BatchEncoder::default(), BatchDecoder::default());
        for samples in batches {
            let sent = batch(&samples);
            let mut content = Vec::new();
            encoder.encode(&sent, &mut content);
            let mut received = EventBatch::default();
            decoder.decode(&content, &mut received).unwrap();
            prop_assert_eq!(owned(&received), owned(&sent));
        }
    }

    #[test]
    fn any_content_is_decoded_without_failure(content: Vec<u8>) {
        let mut received = EventBatch::default();
        let _ = BatchDecoder::default().decode(&content, &mut received);
        received.iter().for_each(|(_, event)| drop(OwnedEvent::from(&event)));
    }

    #[test]
    fn changed_content_is_decoded_without_failure(
        samples in proptest::collection::vec(sample(), 1..8), places in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..4)
    ) {
        let mut content = Vec::new();
        BatchEncoder::default().encode(&batch(&samples), &mut content);
        for (place, byte) in places {
            let length = content.len();
            content[place % length] = byte;
        }
        let _ = BatchDecoder::default().decode(&content, &mut EventBatch::default());
    }
}

#[test]
fn names_are_sent_once() {
    let sample = Sample {
        moment: 1,
        header: Header {
            number: 1,
            time: 5,
            tid: 7,
            cpu: 0,
            kind: 1,
            flags: 0,
            entered: None,
            completeness: Completeness::Whole,
            drops: 0,
        },
        details: CallDetails::default(),
        params: Vec::new(),
        named: vec![(2, vec![], vec![])],
        fds: Vec::new(),
    };
    let mut encoder = BatchEncoder::default();
    let lengths = [0, 1].map(|_| {
        let mut content = Vec::new();
        encoder.encode(&batch(std::slice::from_ref(&sample)), &mut content);
        content.len()
    });
    assert!(lengths[1] + NAMES[2].len() <= lengths[0], "{lengths:?}");
}
