//! Strategies with which property tests generate captures.
#![allow(dead_code)] // each test uses some of them

use std::net::{Ipv4Addr, Ipv6Addr};

use proptest::collection::vec;
use proptest::prelude::*;
use syscap::event::records::{
    FdInfo, FdKind, FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadNumbers, ThreadRecord, UserRecord,
};
use syscap_schemas::{L4Protocol, Param, ParamKind, event_types};
use syscap_tests::scap_builder::{ByteOrder, EVENTS, EventBlock, NAMED, TestEvent};

pub fn order() -> impl Strategy<Value = ByteOrder> {
    prop_oneof![Just(ByteOrder::Little), Just(ByteOrder::Big)]
}

/// Generates an event of a known or unknown type, and a block type that can hold it.
pub fn event() -> impl Strategy<Value = (EventBlock, TestEvent)> {
    // Includes a few numbers beyond the table, since newer captures have types that it lacks.
    let kinds = 0..event_types().len() as u16 + 20;
    (kinds, proptest::sample::select(&EVENTS)).prop_flat_map(|(kind, block)| {
        (header(kind), params(kind, block)).prop_map(move |(mut test_event, params)| {
            test_event.params = params;
            if !block.flags {
                test_event.flags = 0;
            }
            (block, test_event)
        })
    })
}

fn header(kind: u16) -> impl Strategy<Value = TestEvent> {
    let comment = proptest::option::weighted(0.2, vec(1..=255u8, 0..20));
    (any::<u16>(), any::<u32>(), any::<u64>(), any::<i64>(), comment).prop_map(
        move |(cpu, flags, time, tid, comment)| TestEvent { cpu, flags, time, tid, kind, params: Vec::new(), comment },
    )
}

/// Generates the parameters of the event type, and in blocks that count them sometimes more.
fn params(kind: u16, block: EventBlock) -> BoxedStrategy<Vec<Vec<u8>>> {
    let table: &'static [Param] = event_types().get(usize::from(kind)).map_or(&[], |known| known.params);
    let surplus = if block.counted { 3 } else { 0 };
    (0..=table.len() + surplus)
        .prop_flat_map(move |count| {
            (0..count)
                .map(|index| match table.get(index) {
                    Some(param) => value(param, block.large),
                    None => vec(any::<u8>(), 0..20).boxed(),
                })
                .collect::<Vec<_>>()
        })
        .boxed()
}

/// Generates a valid value of a parameter, or none.
fn value(param: &'static Param, large: bool) -> BoxedStrategy<Vec<u8>> {
    let longest = if large { 70_000 } else { 300 };
    let number = |width: usize| vec(any::<u8>(), width).boxed();
    let some = match param.kind {
        ParamKind::ByteBuf => vec(any::<u8>(), 0..longest).boxed(),
        ParamKind::CharBuf | ParamKind::FsPath | ParamKind::FsRelPath => text().boxed(),
        ParamKind::CharBufArray | ParamKind::CharBufPairArray => {
            vec(text(), 0..4).prop_map(|texts| texts.concat()).boxed()
        }
        ParamKind::SockAddr => address(1).boxed(),
        ParamKind::SockTuple => address(2).boxed(),
        ParamKind::FdList => vec(vec(any::<u8>(), 10), 0..4)
            .prop_map(|fds| [&(fds.len() as u16).to_le_bytes()[..], &fds.concat()].concat())
            .boxed(),
        ParamKind::Dyn => dynamic(param).boxed(),
        kind => number(kind.width().unwrap()),
    };
    prop_oneof![1 => Just(Vec::new()), 8 => some].boxed()
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    vec(1..=255u8, 0..40).prop_map(|mut text| {
        text.push(0);
        text
    })
}

fn address(ends: usize) -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        vec(any::<u8>(), 6 * ends).prop_map(|ends| [&[2][..], &ends].concat()),
        vec(any::<u8>(), 18 * ends).prop_map(|ends| [&[10][..], &ends].concat()),
        (vec(any::<u8>(), if ends == 2 { 16 } else { 0 }), text()).prop_map(|(numbers, path)| [
            &[1][..],
            &numbers,
            &path
        ]
        .concat()),
    ]
}

fn dynamic(param: &'static Param) -> impl Strategy<Value = Vec<u8>> {
    (0..param.dynamic.len()).prop_flat_map(|kind| {
        let width = param.dynamic[kind].kind.width();
        vec(any::<u8>(), width.map_or(0..10, |width| width..width + 1))
            .prop_map(move |rest| [&[kind as u8][..], &rest].concat())
    })
}

/// Generates a name without NUL, as in state blocks.
fn name() -> impl Strategy<Value = Vec<u8>> {
    vec(1..=255u8, 0..30)
}

pub fn machine() -> impl Strategy<Value = MachineInfo> {
    (any::<[u64; 6]>(), any::<u32>(), name()).prop_map(|(numbers, cpus, hostname)| {
        let [memory, max_pid, boot_time, flags, one, two] = numbers;
        MachineInfo { cpus, memory, max_pid, hostname, boot_time, flags, reserved: [one, two] }
    })
}

pub fn thread() -> impl Strategy<Value = ThreadRecord> {
    let texts = || vec(text(), 0..4).prop_map(|texts| texts.concat());
    (
        (any::<[i64; 9]>(), any::<[u64; 9]>(), any::<[u32; 8]>(), any::<[bool; 4]>()),
        (name(), name(), name(), name(), name()),
        (texts(), texts(), texts()),
    )
        .prop_map(|((signed, long, short, flags), (comm, exe, exepath, cwd, root), (args, env, cgroups))| {
            let [tid, pid, ptid, sid, vpgid, pgid, fdlimit, vtid, vpid] = signed;
            let [uid, gid, loginuid, vmsize, vmrss, vmswap, tty, thread_flags] = short;
            let [pfmajor, pfminor, pidns_init_start, inheritable, permitted, effective, ino, ctime, mtime] = long;
            let [exe_writable, exe_upper_layer, exe_lower_layer, exe_from_memfd] = flags;
            let numbers = ThreadNumbers {
                sid,
                vpgid,
                pgid,
                vtid,
                vpid,
                pidns_init_start,
                fdlimit,
                uid,
                gid,
                loginuid,
                tty,
                vmsize,
                vmrss,
                vmswap,
                pfmajor,
                pfminor,
                cap_inheritable: inheritable,
                cap_permitted: permitted,
                cap_effective: effective,
                exe_writable,
                exe_upper_layer,
                exe_lower_layer,
                exe_from_memfd,
                exe_ino: ino,
                exe_ino_ctime: ctime,
                exe_ino_mtime: mtime,
            };
            ThreadRecord {
                tid,
                pid,
                ptid,
                flags: thread_flags,
                numbers,
                comm,
                exe,
                exepath,
                args,
                env,
                cwd,
                root,
                cgroups,
            }
        })
}

pub fn fd() -> impl Strategy<Value = FdRecord> {
    let v4 = || any::<u32>().prop_map(|bits| Ipv4Addr::from_bits(bits).into());
    let v6 = || any::<u128>().prop_map(|bits| Ipv6Addr::from_bits(bits).into());
    let tuple = |(source, source_port, destination, destination_port, protocol)| FdInfo::Tuple {
        source,
        source_port,
        destination,
        destination_port,
        protocol,
    };
    let bound = |(address, port, protocol)| FdInfo::Bound { address, port, protocol };
    let ends = || (any::<u16>(), any::<u16>(), any::<u8>().prop_map(L4Protocol));
    let info = prop_oneof![
        (proptest::sample::select(&NAMED), name()).prop_map(|(kind, name)| (kind, FdInfo::Name(name))),
        (v4(), v4(), ends()).prop_map(move |(a, b, (c, d, e))| (FdKind::IPV4_SOCK, tuple((a, c, b, d, e)))),
        (v6(), v6(), ends()).prop_map(move |(a, b, (c, d, e))| (FdKind::IPV6_SOCK, tuple((a, c, b, d, e)))),
        (v4(), any::<u16>(), any::<u8>().prop_map(L4Protocol)).prop_map(move |end| (FdKind::IPV4_SERVSOCK, bound(end))),
        (v6(), any::<u16>(), any::<u8>().prop_map(L4Protocol)).prop_map(move |end| (FdKind::IPV6_SERVSOCK, bound(end))),
        (any::<[u64; 2]>(), name()).prop_map(|([source, destination], name)| {
            (FdKind::UNIX_SOCK, FdInfo::Unix { source, destination, name })
        }),
        (any::<[u32; 2]>(), name())
            .prop_map(|([flags, dev], name)| { (FdKind::FILE_V2, FdInfo::File { name, flags, mount_id: 0, dev }) }),
    ];
    (any::<i64>(), any::<u64>(), info).prop_map(|(fd, ino, (kind, info))| FdRecord { fd, ino, kind, info })
}

pub fn user() -> impl Strategy<Value = UserRecord> {
    (any::<[u32; 2]>(), name(), name(), name()).prop_map(|([uid, gid], name, home, shell)| UserRecord {
        container: Vec::new(),
        uid,
        gid,
        name,
        home,
        shell,
    })
}

pub fn group() -> impl Strategy<Value = GroupRecord> {
    (any::<u32>(), name()).prop_map(|(gid, name)| GroupRecord { container: Vec::new(), gid, name })
}

pub fn interface() -> impl Strategy<Value = InterfaceRecord> {
    (1..=4u16, any::<[u128; 3]>(), any::<u64>(), name()).prop_map(|(kind, addresses, speed, name)| {
        let [address, netmask, broadcast] = addresses.map(|bits| match kind % 2 {
            1 => Ipv4Addr::from_bits(bits as u32).into(),
            _ => Ipv6Addr::from_bits(bits).into(),
        });
        // Kinds 3 and 4 lack the speed.
        InterfaceRecord { kind, name, address, netmask, broadcast, speed: if kind < 3 { speed } else { 0 } }
    })
}
