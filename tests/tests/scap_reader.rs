//! The reader of the library reads the output of the tests' own scap writer, in every layout and cut anywhere.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

mod strategies;

use std::io::Read;

use proptest::collection::vec;
use proptest::prelude::*;
use syscap::event::records::{FdInfo, FdList, FdRecord, ThreadNumbers, ThreadRecord};
use syscap::scap::{ReadError, ScapItem, ScapReader};
use syscap_tests::scap_builder::{
    BlockBody, ByteOrder, EVENT_V1, EventBlock, FD_LISTS, INTERFACE_LISTS, MACHINE_INFOS, PROCESS_LISTS, ScapBuilder,
    TestEvent, TrailingFields, USER_LISTS, gzip,
};

/// An owned item for comparison.
#[derive(Debug, PartialEq)]
enum OwnedItem {
    Section { offset: u64, minor: u16, big_endian: bool },
    Event { number: u64, test_event: TestEvent },
    Other(String),
    Damaged(u64),
}

fn own(item: ScapItem<'_>) -> OwnedItem {
    match item {
        ScapItem::Section(section) => {
            assert_eq!(section.major, 1);
            OwnedItem::Section { offset: section.offset, minor: section.minor, big_endian: section.big_endian }
        }
        ScapItem::Event(event) => {
            let header = event.header;
            let test_event = TestEvent {
                cpu: header.cpu,
                flags: header.flags,
                time: header.time,
                tid: header.tid,
                kind: header.kind,
                params: event.params.iter().map(<[u8]>::to_vec).collect(),
                comment: event.comment.map(<[u8]>::to_vec),
            };
            OwnedItem::Event { number: header.number, test_event }
        }
        ScapItem::Damaged(damage) => OwnedItem::Damaged(damage.offset),
        other => OwnedItem::Other(format!("{other:?}")),
    }
}

/// Returns all items, and the error at the end.
fn read(input: impl Read) -> (Vec<OwnedItem>, Option<ReadError>) {
    let mut reader = match ScapReader::new(input) {
        Ok(reader) => reader,
        Err(error) => return (Vec::new(), Some(error)),
    };
    let mut all = Vec::new();
    loop {
        match reader.next() {
            Ok(Some(item)) => all.push(own(item)),
            Ok(None) => return (all, None),
            Err(error) => return (all, Some(error)),
        }
    }
}

fn make(order: ByteOrder, events: &[(EventBlock, TestEvent)]) -> ScapBuilder {
    let mut builder = ScapBuilder::new(order);
    builder.section(2, Some("made by a test"));
    for (block, event) in events {
        builder.event(*block, event);
    }
    builder
}

fn expected(order: ByteOrder, events: &[(EventBlock, TestEvent)]) -> Vec<OwnedItem> {
    let section = OwnedItem::Section { offset: 0, minor: 2, big_endian: order == ByteOrder::Big };
    let events = events
        .iter()
        .zip(1..)
        .map(|((_, test_event), number)| OwnedItem::Event { number, test_event: test_event.clone() });
    std::iter::once(section).chain(events).collect()
}

/// A reader that returns a few bytes at a time, like a pipe.
struct ChunkedReader<'a>(&'a [u8], usize);

impl Read for ChunkedReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let len = self.1.min(buffer.len());
        self.0.read(&mut buffer[..len])
    }
}

proptest! {
    #[test]
    fn events_are_read_as_they_were_written(order in strategies::order(), events in vec(strategies::event(), 0..40)) {
        let builder = make(order, &events);
        let (got, error) = read(builder.bytes());
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert_eq!(got, expected(order, &events));
    }

    #[test]
    fn gzip_of_several_members_reads_as_one_capture(
        order in strategies::order(),
        events in vec(strategies::event(), 0..20),
        cuts in vec(any::<prop::sample::Index>(), 0..4),
        drip in prop_oneof![1..4usize, 1..5000usize],
    ) {
        let builder = make(order, &events);
        let bytes = builder.bytes();
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len())).chain([0, bytes.len()]).collect();
        cuts.sort_unstable();
        let compressed = gzip(cuts.windows(2).map(|cut| &bytes[cut[0]..cut[1]])).unwrap();
        let (got, error) = read(ChunkedReader(&compressed, drip));
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert_eq!(got, expected(order, &events));
    }

    #[test]
    fn sections_follow_each_other_in_any_byte_order(
        parts in vec((strategies::order(), 0..=2u16, vec(strategies::event(), 0..5)), 1..5),
    ) {
        let mut bytes = Vec::new();
        let mut all = Vec::new();
        let mut number = 0;
        for (order, minor, events) in &parts {
            let mut builder = ScapBuilder::new(*order);
            builder.section(*minor, None);
            all.push(OwnedItem::Section { offset: bytes.len() as u64, minor: *minor, big_endian: *order == ByteOrder::Big });
            for (block, test_event) in events {
                builder.event(*block, test_event);
                number += 1;
                all.push(OwnedItem::Event { number, test_event: test_event.clone() });
            }
            bytes.extend_from_slice(builder.bytes());
        }
        let (got, error) = read(&bytes[..]);
        prop_assert!(error.is_none(), "{error:?}");
        prop_assert_eq!(got, all);
    }

    #[test]
    fn all_before_a_cut_is_read(
        order in strategies::order(),
        events in vec(strategies::event(), 1..20),
        cut in any::<prop::sample::Index>(),
    ) {
        let builder = make(order, &events);
        let cut = cut.index(builder.bytes().len());
        let whole = builder.blocks().iter().skip(1).chain([&builder.bytes().len()]).filter(|end| **end <= cut).count();
        let start = builder.blocks().get(whole).map_or(0, |start| *start as u64);
        let (got, error) = read(&builder.bytes()[..cut]);
        prop_assert_eq!(&got[..], &expected(order, &events)[..whole]);
        match error {
            None => prop_assert_eq!(cut as u64, start),
            Some(ReadError::NotScap { .. }) => prop_assert!(cut < 4),
            Some(ReadError::Cut { offset, needed, present }) => {
                prop_assert_eq!(offset, start);
                prop_assert_eq!(present, cut as u64 - start);
                prop_assert!(needed > present);
            }
            Some(other) => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn all_before_a_cut_in_gzip_is_read(
        order in strategies::order(),
        events in vec(strategies::event(), 1..20),
        cut in any::<prop::sample::Index>(),
    ) {
        let builder = make(order, &events);
        let compressed = gzip([builder.bytes()]).unwrap();
        let cut = cut.index(compressed.len());
        // The bytes that any decompressor gets, one by one.
        let mut plain = Vec::new();
        let mut decoder = flate2::read::MultiGzDecoder::new(&compressed[..cut]);
        let mut byte = [0];
        while let Ok(1) = decoder.read(&mut byte) {
            plain.push(byte[0]);
        }
        let whole = builder.blocks().iter().skip(1).chain([&builder.bytes().len()]).filter(|end| **end <= plain.len()).count();
        let (got, error) = read(&compressed[..cut]);
        prop_assert_eq!(&got[..], &expected(order, &events)[..whole]);
        prop_assert!(error.is_some() || cut == 0);
    }

    #[test]
    fn damage_causes_no_panic_and_no_loop(
        order in strategies::order(),
        events in vec(strategies::event(), 1..12),
        flips in vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let builder = make(order, &events);
        let mut bytes = builder.bytes().to_vec();
        for (at, value) in flips {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        let (got, _) = read(&bytes[..]);
        // The smallest block has 12 bytes and may yield two items.
        prop_assert!(got.len() <= bytes.len() / 12 * 2);
        let compressed = gzip([&bytes[..]]).unwrap();
        let (again, _) = read(&compressed[..]);
        prop_assert_eq!(got, again);
    }

    #[test]
    fn arbitrary_bytes_cause_no_panic_and_no_loop(bytes in vec(any::<u8>(), 0..2000), little in any::<bool>()) {
        read(&bytes[..]);
        let mut builder = ScapBuilder::new(if little { ByteOrder::Little } else { ByteOrder::Big });
        builder.section(2, None);
        let bytes = [builder.bytes(), &bytes].concat();
        prop_assert!(read(&bytes[..]).0.len() <= bytes.len() / 12 * 2);
    }

    #[test]
    fn process_lists_of_every_version_are_read(
        order in strategies::order(),
        (list, trailing) in (proptest::sample::select(&PROCESS_LISTS), trailing()),
        threads in vec(strategies::thread(), 0..4),
    ) {
        let mut builder = ScapBuilder::new(order);
        builder.section(2, None);
        builder.threads(list, trailing, &threads);
        let expected: Vec<_> = threads.iter().map(|thread| known_in(thread, list.1, trailing)).collect();
        prop_assert_eq!(second(builder.bytes()), format!("{:?}", ScapItem::Threads(expected)));
    }

    #[test]
    fn fd_lists_of_every_version_are_read(
        order in strategies::order(),
        list in proptest::sample::select(&FD_LISTS),
        tid in any::<i64>(),
        fds in vec(strategies::fd(), 0..5),
    ) {
        let mut builder = ScapBuilder::new(order);
        builder.section(2, None);
        builder.fds(list, tid, &fds);
        let fds = fds.into_iter().map(|fd| without_device(fd, list.1)).collect();
        prop_assert_eq!(second(builder.bytes()), format!("{:?}", ScapItem::Fds(FdList { tid, fds })));
    }

    #[test]
    fn user_and_interface_lists_of_every_version_are_read(
        order in strategies::order(),
        (user_list, interface_list) in
            (proptest::sample::select(&USER_LISTS), proptest::sample::select(&INTERFACE_LISTS)),
        users in vec(strategies::user(), 0..4),
        groups in vec(strategies::group(), 0..4),
        interfaces in vec(strategies::interface(), 0..4),
    ) {
        let mut builder = ScapBuilder::new(order);
        builder.section(2, None);
        builder.users(user_list, &users, &groups);
        prop_assert_eq!(second(builder.bytes()), format!("{:?}", ScapItem::Users(users, groups)));
        let mut builder = ScapBuilder::new(order);
        builder.section(2, None);
        builder.interfaces(interface_list, &interfaces);
        prop_assert_eq!(second(builder.bytes()), format!("{:?}", ScapItem::Interfaces(interfaces)));
    }

    #[test]
    fn machine_infos_are_read(
        order in strategies::order(),
        number in proptest::sample::select(&MACHINE_INFOS),
        info in strategies::machine(),
    ) {
        let mut builder = ScapBuilder::new(order);
        builder.section(2, None);
        builder.machine(number, &info);
        prop_assert_eq!(second(builder.bytes()), format!("{:?}", ScapItem::Machine(info)));
    }
}

/// Returns the item after the section header, which must be the only one.
fn second(bytes: &[u8]) -> String {
    let (got, error) = read(bytes);
    assert!(error.is_none(), "{error:?}");
    match &got[..] {
        [OwnedItem::Section { .. }, OwnedItem::Other(item)] => item.clone(),
        other => panic!("{other:?}"),
    }
}

fn trailing() -> impl Strategy<Value = TrailingFields> {
    prop_oneof![
        (0..=5usize).prop_map(TrailingFields::Before010),
        (TrailingFields::LEAST_SINCE_010..=14).prop_map(TrailingFields::Since010),
    ]
}

/// Returns the part of a thread that a process list of this version holds.
fn known_in(thread: &ThreadRecord, version: u8, trailing: TrailingFields) -> ThreadRecord {
    let all = thread.clone();
    let mut known = ThreadRecord {
        tid: all.tid,
        pid: all.pid,
        ptid: all.ptid,
        comm: all.comm,
        exe: all.exe,
        args: all.args,
        cwd: all.cwd,
        flags: all.flags,
        numbers: ThreadNumbers {
            fdlimit: all.numbers.fdlimit,
            uid: all.numbers.uid,
            gid: all.numbers.gid,
            ..ThreadNumbers::UNKNOWN
        },
        ..ThreadRecord::default()
    };
    let (numbers, all_numbers) = (&mut known.numbers, all.numbers);
    if version >= 2 {
        (numbers.vmsize, numbers.vmrss, numbers.vmswap) = (all_numbers.vmsize, all_numbers.vmrss, all_numbers.vmswap);
        (numbers.pfmajor, numbers.pfminor) = (all_numbers.pfmajor, all_numbers.pfminor);
    }
    if version >= 3 {
        known.env = all.env;
    }
    if version >= 4 {
        (numbers.vtid, numbers.vpid) = (all_numbers.vtid, all_numbers.vpid);
        known.cgroups = all.cgroups;
    }
    if version >= 5 {
        known.root = all.root;
    }
    if version >= 6 {
        numbers.sid = all_numbers.sid;
    }
    if version >= 7 {
        known.exepath = all.exepath;
    }
    if version >= 8 {
        numbers.vpgid = all_numbers.vpgid;
    }
    if version < 9 {
        return known;
    }
    let (new, count) = match trailing {
        TrailingFields::Before010(count) => (false, count),
        TrailingFields::Since010(count) => (true, count - 2),
    };
    if new {
        (numbers.pidns_init_start, numbers.tty) = (all_numbers.pidns_init_start, all_numbers.tty);
    }
    let steps: [&dyn Fn(&mut ThreadNumbers); 12] = [
        &|numbers| numbers.loginuid = all_numbers.loginuid,
        &|numbers| numbers.exe_writable = all_numbers.exe_writable,
        &|numbers| numbers.cap_inheritable = all_numbers.cap_inheritable,
        &|numbers| numbers.cap_permitted = all_numbers.cap_permitted,
        &|numbers| numbers.cap_effective = all_numbers.cap_effective,
        &|numbers| numbers.exe_upper_layer = all_numbers.exe_upper_layer,
        &|numbers| numbers.exe_ino = all_numbers.exe_ino,
        &|numbers| numbers.exe_ino_ctime = all_numbers.exe_ino_ctime,
        &|numbers| numbers.exe_ino_mtime = all_numbers.exe_ino_mtime,
        &|numbers| numbers.exe_from_memfd = all_numbers.exe_from_memfd,
        &|numbers| numbers.exe_lower_layer = all_numbers.exe_lower_layer,
        &|numbers| numbers.pgid = all_numbers.pgid,
    ];
    steps.iter().take(count).for_each(|step| step(&mut known.numbers));
    known
}

/// Only entries that start with their length hold the device of a file.
fn without_device(mut record: FdRecord, sized: bool) -> FdRecord {
    if let FdInfo::File { dev, .. } = &mut record.info
        && !sized
    {
        *dev = 0;
    }
    record
}

#[test]
fn other_formats_are_refused() {
    for bytes in [&b""[..], b"a", b"GIF89a", b"\x0a\x0d\x0d", &[0x1f, 0x8b], &gzip([&b"text"[..]]).unwrap()] {
        let (got, error) = read(bytes);
        assert!(got.is_empty());
        assert!(matches!(error, Some(ReadError::NotScap { .. } | ReadError::Io { .. })), "{bytes:?}: {error:?}");
    }
}

#[test]
fn unknown_blocks_are_reported_and_skipped() {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(0, None);
    // The interface description of pcapng.
    let mut interface = BlockBody::new(ByteOrder::Little);
    interface.u16(1);
    interface.u16(0);
    interface.u32(65535);
    builder.block(1, interface);
    builder.event(EVENT_V1, &TestEvent::default());
    let (got, error) = read(builder.bytes());
    assert!(error.is_none(), "{error:?}");
    assert_eq!(got[1], OwnedItem::Other("Unknown { number: 1, len: 20 }".to_owned()));
    assert_eq!(got[2], OwnedItem::Event { number: 1, test_event: TestEvent::default() });
}
