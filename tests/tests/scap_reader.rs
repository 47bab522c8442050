//! What the tests' own scap writer writes, the library's reader reads, however it is laid out or cut.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by them

mod strategies;

use std::io::Read;

use proptest::collection::vec;
use proptest::prelude::*;
use syscap::event::records::{FdInfo, FdList, FdRecord, ThreadNumbers, ThreadRecord};
use syscap::scap::{Item, ReadError, Reader};
use syscap_tests::scap_maker::{
    Additions, Bytes, EVENT_V1, EventBlock, FD_LISTS, INTERFACE_LISTS, MACHINE_INFOS, Made, Maker, Order,
    PROCESS_LISTS, USER_LISTS, gzip,
};

/// An item that owns what it holds, to be compared.
#[derive(Debug, PartialEq)]
enum Got {
    Section { offset: u64, minor: u16, big_endian: bool },
    Event { number: u64, made: Made },
    Other(String),
    Damaged(u64),
}

fn own(item: Item<'_>) -> Got {
    match item {
        Item::Section(section) => {
            assert_eq!(section.major, 1);
            Got::Section { offset: section.offset, minor: section.minor, big_endian: section.big_endian }
        }
        Item::Event(event) => {
            let header = event.header;
            let made = Made {
                cpu: header.cpu,
                flags: header.flags,
                time: header.time,
                tid: header.tid,
                kind: header.kind,
                params: event.params.iter().map(<[u8]>::to_vec).collect(),
                comment: event.comment.map(<[u8]>::to_vec),
            };
            Got::Event { number: header.number, made }
        }
        Item::Damaged(damage) => Got::Damaged(damage.offset),
        other => Got::Other(format!("{other:?}")),
    }
}

/// Everything that comes, and what ended it.
fn read(input: impl Read) -> (Vec<Got>, Option<ReadError>) {
    let mut reader = match Reader::new(input) {
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

fn make(order: Order, events: &[(EventBlock, Made)]) -> Maker {
    let mut maker = Maker::new(order);
    maker.section(2, Some("made by a test"));
    for (block, event) in events {
        maker.event(*block, event);
    }
    maker
}

fn expected(order: Order, events: &[(EventBlock, Made)]) -> Vec<Got> {
    let section = Got::Section { offset: 0, minor: 2, big_endian: order == Order::Big };
    let events = events.iter().zip(1..).map(|((_, made), number)| Got::Event { number, made: made.clone() });
    std::iter::once(section).chain(events).collect()
}

/// A reader that gives a few bytes at a time, as a pipe does.
struct Drip<'a>(&'a [u8], usize);

impl Read for Drip<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let len = self.1.min(buffer.len());
        self.0.read(&mut buffer[..len])
    }
}

proptest! {
    #[test]
    fn events_are_read_as_they_were_written(order in strategies::order(), events in vec(strategies::event(), 0..40)) {
        let maker = make(order, &events);
        let (got, error) = read(maker.bytes());
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
        let maker = make(order, &events);
        let bytes = maker.bytes();
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len())).chain([0, bytes.len()]).collect();
        cuts.sort_unstable();
        let compressed = gzip(cuts.windows(2).map(|cut| &bytes[cut[0]..cut[1]])).unwrap();
        let (got, error) = read(Drip(&compressed, drip));
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
            let mut maker = Maker::new(*order);
            maker.section(*minor, None);
            all.push(Got::Section { offset: bytes.len() as u64, minor: *minor, big_endian: *order == Order::Big });
            for (block, made) in events {
                maker.event(*block, made);
                number += 1;
                all.push(Got::Event { number, made: made.clone() });
            }
            bytes.extend_from_slice(maker.bytes());
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
        let maker = make(order, &events);
        let cut = cut.index(maker.bytes().len());
        let whole = maker.blocks().iter().skip(1).chain([&maker.bytes().len()]).filter(|end| **end <= cut).count();
        let start = maker.blocks().get(whole).map_or(0, |start| *start as u64);
        let (got, error) = read(&maker.bytes()[..cut]);
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
        let maker = make(order, &events);
        let compressed = gzip([maker.bytes()]).unwrap();
        let cut = cut.index(compressed.len());
        // What any decompressor gets out of it, byte by byte.
        let mut plain = Vec::new();
        let mut decoder = flate2::read::MultiGzDecoder::new(&compressed[..cut]);
        let mut byte = [0];
        while let Ok(1) = decoder.read(&mut byte) {
            plain.push(byte[0]);
        }
        let whole = maker.blocks().iter().skip(1).chain([&maker.bytes().len()]).filter(|end| **end <= plain.len()).count();
        let (got, error) = read(&compressed[..cut]);
        prop_assert_eq!(&got[..], &expected(order, &events)[..whole]);
        prop_assert!(error.is_some() || cut == 0);
    }

    #[test]
    fn damage_makes_no_panic_and_no_loop(
        order in strategies::order(),
        events in vec(strategies::event(), 1..12),
        flips in vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let maker = make(order, &events);
        let mut bytes = maker.bytes().to_vec();
        for (at, value) in flips {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        let (got, _) = read(&bytes[..]);
        // The smallest block has 12 bytes and may come as two items.
        prop_assert!(got.len() <= bytes.len() / 12 * 2);
        let compressed = gzip([&bytes[..]]).unwrap();
        let (again, _) = read(&compressed[..]);
        prop_assert_eq!(got, again);
    }

    #[test]
    fn arbitrary_bytes_make_no_panic_and_no_loop(bytes in vec(any::<u8>(), 0..2000), little in any::<bool>()) {
        read(&bytes[..]);
        let mut maker = Maker::new(if little { Order::Little } else { Order::Big });
        maker.section(2, None);
        let bytes = [maker.bytes(), &bytes].concat();
        prop_assert!(read(&bytes[..]).0.len() <= bytes.len() / 12 * 2);
    }

    #[test]
    fn process_lists_of_every_version(
        order in strategies::order(),
        (list, additions) in (proptest::sample::select(&PROCESS_LISTS), additions()),
        threads in vec(strategies::thread(), 0..4),
    ) {
        let mut maker = Maker::new(order);
        maker.section(2, None);
        maker.threads(list, additions, &threads);
        let expected: Vec<_> = threads.iter().map(|thread| known_in(thread, list.1, additions)).collect();
        prop_assert_eq!(second(maker.bytes()), format!("{:?}", Item::Threads(expected)));
    }

    #[test]
    fn fd_lists_of_every_version(
        order in strategies::order(),
        list in proptest::sample::select(&FD_LISTS),
        tid in any::<i64>(),
        fds in vec(strategies::fd(), 0..5),
    ) {
        let mut maker = Maker::new(order);
        maker.section(2, None);
        maker.fds(list, tid, &fds);
        let fds = fds.into_iter().map(|fd| without_device(fd, list.1)).collect();
        prop_assert_eq!(second(maker.bytes()), format!("{:?}", Item::Fds(FdList { tid, fds })));
    }

    #[test]
    fn user_and_interface_lists_of_every_version(
        order in strategies::order(),
        (user_list, interface_list) in
            (proptest::sample::select(&USER_LISTS), proptest::sample::select(&INTERFACE_LISTS)),
        users in vec(strategies::user(), 0..4),
        groups in vec(strategies::group(), 0..4),
        interfaces in vec(strategies::interface(), 0..4),
    ) {
        let mut maker = Maker::new(order);
        maker.section(2, None);
        maker.users(user_list, &users, &groups);
        prop_assert_eq!(second(maker.bytes()), format!("{:?}", Item::Users(users, groups)));
        let mut maker = Maker::new(order);
        maker.section(2, None);
        maker.interfaces(interface_list, &interfaces);
        prop_assert_eq!(second(maker.bytes()), format!("{:?}", Item::Interfaces(interfaces)));
    }

    #[test]
    fn machine_infos(
        order in strategies::order(),
        number in proptest::sample::select(&MACHINE_INFOS),
        info in strategies::machine(),
    ) {
        let mut maker = Maker::new(order);
        maker.section(2, None);
        maker.machine(number, &info);
        prop_assert_eq!(second(maker.bytes()), format!("{:?}", Item::Machine(info)));
    }
}

/// The item after the section header, where there is no other.
fn second(bytes: &[u8]) -> String {
    let (got, error) = read(bytes);
    assert!(error.is_none(), "{error:?}");
    match &got[..] {
        [Got::Section { .. }, Got::Other(item)] => item.clone(),
        other => panic!("{other:?}"),
    }
}

fn additions() -> impl Strategy<Value = Additions> {
    prop_oneof![
        (0..=5usize).prop_map(Additions::Before010),
        (Additions::LEAST_SINCE_010..=14).prop_map(Additions::Since010),
    ]
}

/// What of a thread a process list of this version holds.
fn known_in(thread: &ThreadRecord, version: u8, additions: Additions) -> ThreadRecord {
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
    let (new, count) = match additions {
        Additions::Before010(count) => (false, count),
        Additions::Since010(count) => (true, count - 2),
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

/// Only entries that start with their length hold a file's device.
fn without_device(mut record: FdRecord, sized: bool) -> FdRecord {
    if let FdInfo::File { dev, .. } = &mut record.info
        && !sized
    {
        *dev = 0;
    }
    record
}

#[test]
fn what_is_no_scap_is_refused() {
    for bytes in [&b""[..], b"a", b"GIF89a", b"\x0a\x0d\x0d", &[0x1f, 0x8b], &gzip([&b"text"[..]]).unwrap()] {
        let (got, error) = read(bytes);
        assert!(got.is_empty());
        assert!(matches!(error, Some(ReadError::NotScap { .. } | ReadError::Io { .. })), "{bytes:?}: {error:?}");
    }
}

#[test]
fn blocks_of_other_formats_are_named_and_passed_over() {
    let mut maker = Maker::new(Order::Little);
    maker.section(0, None);
    // pcapng's interface description.
    let mut interface = Bytes::new(Order::Little);
    interface.u16(1);
    interface.u16(0);
    interface.u32(65535);
    maker.block(1, interface);
    maker.event(EVENT_V1, &Made::default());
    let (got, error) = read(maker.bytes());
    assert!(error.is_none(), "{error:?}");
    assert_eq!(got[1], Got::Other("Unknown { number: 1, len: 20 }".to_owned()));
    assert_eq!(got[2], Got::Event { number: 1, made: Made::default() });
}
