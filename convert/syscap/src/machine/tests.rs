//! The machine with handmade and with random events.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // tests say what they expect

use proptest::prelude::*;
use syscap_schemas::{L4Protocol, ParamKind, event_types};

use super::*;
use crate::event::records::{FdInfo, FdKind, FdList, FdRecord, InterfaceRecord, ThreadNumbers, ThreadRecord};
use crate::event::{Completeness, Event, Header, NamedArgument, NewFd, Params, Span};

/// An event that owns its parameters.
#[derive(Debug, Clone)]
struct TestEvent {
    header: Header,
    data: Vec<u8>,
    spans: Vec<Span>,
}

/// A parameter's value.
enum P<'a> {
    /// An integer, of the width in the event table.
    N(i64),
    /// Text, to which a NUL is appended.
    T(&'a str),
    /// Raw bytes.
    B(&'a [u8]),
    /// No value.
    None,
}
use P::{B, N, T};

mod datagrams;
mod results;

/// Returns an event of thread `tid` by its code without `PPME_`. Missing parameters have no value.
fn event(code: &str, tid: i64, time: u64, params: &[P<'_>]) -> TestEvent {
    let known = event_types().iter().find(|known| known.code.strip_prefix("PPME_") == Some(code)).unwrap();
    let mut event = TestEvent { header: header(known.id, tid, time), data: Vec::new(), spans: Vec::new() };
    for (index, param) in known.params.iter().enumerate() {
        let start = event.data.len();
        match params.get(index) {
            Some(N(value)) => event.data.extend_from_slice(&value.to_le_bytes()[..param.kind.width().unwrap()]),
            Some(T(text)) => event.data.extend(text.bytes().chain([0])),
            Some(B(bytes)) => event.data.extend_from_slice(bytes),
            Some(P::None) | None => {}
        }
        event.spans.push(Span { start: len(start), len: len(event.data.len() - start) });
    }
    event
}

fn len(len: usize) -> u32 {
    u32::try_from(len).unwrap()
}

fn header(kind: u16, tid: i64, time: u64) -> Header {
    let completeness = Completeness::Whole;
    Header { number: 1, time, tid, cpu: 0, kind, flags: 0, entered: None, completeness, drops: 0 }
}

fn apply(machine: &mut Machine, event: &TestEvent) -> Context {
    machine.apply(&Event { header: event.header, params: Params::new(&event.data, &event.spans), comment: None })
}

/// Returns a machine with init (1), and a shell (100) in /home/ with fd 3, the file /etc/hosts.
fn machine() -> Machine {
    let mut machine = Machine::new();
    let thread = |tid, ptid, name: &str, cwd: &[u8]| ThreadRecord {
        tid,
        pid: tid,
        ptid,
        comm: name.into(),
        exe: name.into(),
        exepath: format!("/bin/{name}").into(),
        cwd: cwd.to_vec(),
        numbers: ThreadNumbers { vtid: tid, vpid: tid, fdlimit: 1024, uid: 0, gid: 0, ..ThreadNumbers::UNKNOWN },
        ..ThreadRecord::default()
    };
    machine.add_thread(thread(1, 0, "init", b"/"));
    machine.add_thread(thread(100, 1, "sh", b"/home"));
    let info = FdInfo::File { name: b"/etc/hosts".to_vec(), flags: 1, mount_id: 0, dev: 0 };
    let fds = vec![FdRecord { fd: 3, ino: 7, kind: FdKind::FILE_V2, info }];
    machine.add_fds(&FdList { tid: 100, fds });
    machine
}

/// Returns a clone's exit event in the caller (`result` is the child's id) or in the child (0).
fn clone(tid: i64, result: i64, pid: i64, ptid: i64, flags: u32, time: u64) -> TestEvent {
    let mut params = vec![N(result), T("sh"), B(b""), N(tid), N(pid), N(ptid), T(""), N(1024)];
    params.extend([N(0), N(0), N(10), N(5), N(0), T("sh"), B(b""), N(i64::from(flags)), N(0), N(0), N(tid), N(pid)]);
    event("SYSCALL_CLONE_20_X", tid, time, &params)
}

fn procexit(tid: i64, time: u64) -> TestEvent {
    event("PROCEXIT_1_E", tid, time, &[N(0), N(0), N(0), N(0), N(0)])
}

fn fd_name(machine: &Machine, context: &Context) -> String {
    String::from_utf8(machine.fd(context).unwrap().name.to_vec()).unwrap()
}

#[test]
fn unknown_threads_get_a_placeholder() {
    let mut machine = Machine::new();
    let context = apply(&mut machine, &event("SYSCALL_GETCWD_X", 5, 1, &[N(0), T("/x")]));
    let thread = machine.thread(&context).unwrap();
    assert_eq!((&*thread.comm, thread.pid, thread.numbers.uid), (&b"<NA>"[..], -1, u32::MAX));
    assert!(thread.is_placeholder());
    assert_eq!(machine.cwd(thread), b"./");
    assert!(machine.parent(thread).is_none());
}

#[test]
fn children_inherit_and_are_adopted() {
    let mut machine = machine();
    apply(&mut machine, &clone(100, 200, 100, 1, 0, 10));
    let context = apply(&mut machine, &clone(200, 0, 200, 100, 0, 11));
    let child = machine.thread(&context).unwrap();
    assert_eq!((child.pid, child.ptid, machine.cwd(child)), (200, 100, &b"/home/"[..]));
    assert_eq!(&*machine.fd_of(child, 3).unwrap().name, b"/etc/hosts");
    assert_eq!(&*machine.ancestor(child, 2).unwrap().comm, b"init");

    apply(&mut machine, &procexit(100, 12));
    assert!(machine.find(100).is_some(), "the thread is there until the next event");
    let context = apply(&mut machine, &procexit(1, 13));
    assert!(machine.find(100).is_none());
    assert_eq!(machine.find(200).unwrap().ptid, 1, "init takes orphans");
    assert_eq!(machine.thread(&context).unwrap().tid, 1);
}

#[test]
fn threads_share_their_process_fds_and_directory() {
    let mut machine = machine();
    let thread_flags = thread_flags::CLONE_THREAD | thread_flags::CLONE_FILES;
    apply(&mut machine, &clone(100, 101, 100, 1, thread_flags, 10));
    let open = [N(4), N(-100), T("a/../b"), N(1), N(0), N(0), N(9)];
    let context = apply(&mut machine, &event("SYSCALL_OPENAT_2_X", 101, 11, &open));
    assert_eq!(fd_name(&machine, &context), "/home/b");
    assert!(context.fd_name_changed);
    let main = machine.find(100).unwrap();
    assert_eq!(machine.fd_of(main, 4).unwrap().ino, 9);
    assert_eq!((machine.thread_count(main), machine.other_thread_count(main)), (2, 1));

    apply(&mut machine, &event("SYSCALL_CHDIR_X", 100, 12, &[N(0), T("../tmp")]));
    assert_eq!(machine.cwd(machine.find(101).unwrap()), b"/tmp/");

    apply(&mut machine, &procexit(100, 13));
    apply(&mut machine, &procexit(101, 14));
    assert!(machine.find(100).unwrap().is_dead(), "the main thread stays for its threads");
    apply(&mut machine, &procexit(1, 15));
    assert!(machine.find(100).is_none() && machine.find(101).is_none());
}

#[test]
fn closing_takes_effect_with_the_next_event() {
    let mut machine = machine();
    let context = apply(&mut machine, &event("SYSCALL_CLOSE_X", 100, 1, &[N(0), N(3)]));
    assert_eq!(fd_name(&machine, &context), "/etc/hosts");
    let context = apply(&mut machine, &event("SYSCALL_CLOSE_X", 100, 2, &[N(-9), N(3)]));
    assert!(machine.fd(&context).is_none());
    assert_eq!((context.fd_number, context.errno), (Some(3), 9));
}

#[test]
fn a_clone_that_returns_late_does_not_add_its_dead_child_again() {
    let mut machine = machine();
    apply(&mut machine, &clone(200, 0, 200, 100, 0, 10));
    apply(&mut machine, &procexit(200, 11));
    apply(&mut machine, &clone(100, 200, 100, 1, 0, 12));
    assert!(machine.find(200).is_none());
}

#[test]
fn exec_sets_names_and_closes_marked_fds() {
    let mut machine = machine();
    apply(&mut machine, &event("SYSCALL_FCNTL_X", 100, 1, &[N(0), N(3), N(3), N(1)]));
    apply(&mut machine, &event("SYSCALL_DUP2_X", 100, 2, &[N(9), N(3), N(9)]));
    let before = machine.find(100).unwrap().generation;
    let mut params = vec![N(0), T("ls"), B(b"-l\0/tmp\0"), N(100), N(100), N(1), T(""), N(1024)];
    params.extend([N(0), N(0), N(10), N(5), N(0), T("ls"), B(b""), B(b"A=1\0B=2\0"), N(0), N(100)]);
    params.extend([P::None, P::None, P::None, P::None, P::None, P::None, P::None, P::None, P::None]);
    params.extend([P::None, P::None, P::None, T("../bin/ls")]);
    let context = apply(&mut machine, &event("SYSCALL_EXECVE_19_X", 100, 3, &params));
    let thread = machine.thread(&context).unwrap();
    assert_eq!(&*thread.cmdline, b"ls -l /tmp");
    assert_eq!(&*thread.exepath, b"/bin/ls");
    assert_eq!(thread.arguments().collect::<Vec<_>>(), [&b"-l"[..], b"/tmp"]);
    assert_eq!(machine.env(thread).collect::<Vec<_>>(), [&b"A=1"[..], b"B=2"]);
    assert!(machine.fd_of(thread, 3).is_none());
    assert_eq!(&*machine.fd_of(thread, 9).unwrap().name, b"/etc/hosts");
    assert_ne!(thread.generation, before);
}

#[test]
fn generations_change_with_the_state() {
    let mut machine = machine();
    let of = |machine: &Machine| (machine.find(100).unwrap().generation, machine.thread_epoch());
    apply(&mut machine, &event("SYSCALL_BRK_4_X", 100, 1, &[N(0), N(50), N(5), N(0), N(0)]));
    let (generation, epoch) = of(&machine);
    apply(&mut machine, &event("SYSCALL_BRK_4_X", 100, 2, &[N(0), N(50), N(5), N(0), N(0)]));
    assert_eq!(of(&machine), (generation, epoch), "nothing new");
    apply(&mut machine, &event("SYSCALL_BRK_4_X", 100, 3, &[N(0), N(60), N(5), N(0), N(0)]));
    assert_ne!(of(&machine).0, generation);
    assert_eq!(of(&machine).1, epoch, "no other thread shows it");
    let own = of(&machine).0;
    apply(&mut machine, &event("SYSCALL_CHDIR_X", 100, 4, &[N(0), T("/tmp")]));
    assert!(of(&machine).0 != own && of(&machine).1 != epoch);
    let epoch = of(&machine).1;
    apply(&mut machine, &event("USER_ADDED_E", -1, 5, &[N(5), N(6), T("joe"), T("/"), T("/"), T("")]));
    assert_ne!(of(&machine).1, epoch);
}

#[test]
fn execveat_of_old_captures_sets_the_program() {
    let mut machine = machine();
    apply(&mut machine, &event("SYSCALL_EXECVEAT_E", 100, 1, &[N(-100), T("x/../run"), N(0)]));
    let params = [N(0), T("run"), B(b""), N(100), N(100), N(1), T(""), N(1024)];
    let context = apply(&mut machine, &event("SYSCALL_EXECVE_19_X", 100, 2, &params));
    assert_eq!(&*machine.thread(&context).unwrap().exepath, b"/home/run");
    apply(&mut machine, &event("SYSCALL_EXECVEAT_E", 100, 3, &[N(3), T(""), N(1)]));
    let context = apply(&mut machine, &event("SYSCALL_EXECVE_19_X", 100, 4, &params));
    assert_eq!(&*machine.thread(&context).unwrap().exepath, b"/etc/hosts");
}

/// Returns a parameter of type SOCKTUPLE.
fn tuple(source: [u8; 4], source_port: u16, destination: [u8; 4], destination_port: u16) -> Vec<u8> {
    let mut bytes = vec![2];
    bytes.extend_from_slice(&source);
    bytes.extend_from_slice(&source_port.to_le_bytes());
    bytes.extend_from_slice(&destination);
    bytes.extend_from_slice(&destination_port.to_le_bytes());
    bytes
}

#[test]
fn sockets_have_a_client_and_a_server() {
    let mut machine = machine();
    apply(&mut machine, &event("SOCKET_SOCKET_X", 100, 1, &[N(5), N(2), N(1), N(6), N(0)]));
    let peer = tuple([10, 0, 0, 1], 4000, [10, 0, 0, 2], 443);
    let context = apply(&mut machine, &event("SOCKET_CONNECT_X", 100, 2, &[N(-115), B(&peer), N(5)]));
    let fd = machine.fd(&context).unwrap();
    assert_eq!(fd_name(&machine, &context), "10.0.0.1:4000->10.0.0.2:443");
    assert!(fd.is_client() && fd.is_connected() && context.fd_name_changed);
    assert_eq!(fd.protocol(), L4Protocol::TCP);

    let context = apply(&mut machine, &event("SOCKET_ACCEPT_5_X", 100, 3, &[N(6), B(&peer), N(0), N(0), N(0)]));
    assert!(machine.fd(&context).unwrap().is_server());
    assert_eq!(context.fd_number, Some(6));
}

#[test]
fn a_send_on_an_unknown_fd_adds_a_socket() {
    let mut machine = machine();
    let peer = tuple([10, 0, 0, 1], 4000, [10, 0, 0, 2], 53);
    let sent = event("SOCKET_SENDTO_X", 100, 1, &[N(4), B(b"abcd"), N(8), N(4), B(&peer)]);
    let context = apply(&mut machine, &sent);
    let fd = machine.fd(&context).unwrap();
    assert_eq!((fd.kind, fd.protocol()), (FdKind::IPV4_SOCK, L4Protocol::UDP));
    assert_eq!(fd_name(&machine, &context), "10.0.0.1:4000->10.0.0.2:53");
}

#[test]
fn new_fds_of_an_event_have_names() {
    let mut machine = machine();
    let file = |fd, name: &str| {
        let info = FdInfo::File { name: name.into(), flags: 0, mount_id: 0, dev: 0 };
        NewFd { record: FdRecord { fd, ino: 1, kind: FdKind::FILE_V2, info }, close_on_exec: fd == 5 }
    };
    // The number of received bytes equals the number of a received fd.
    let fds = [file(3, "/tmp/came"), file(4, "/tmp/too")];
    let received = event("SOCKET_RECVMSG_X", 100, 1, &[N(4), N(4), P::None, P::None, P::None, N(9)]);
    let params = Params::new(&received.data, &received.spans).with_fds(&fds);
    let context = machine.apply(&Event { header: received.header, params, comment: None });
    assert_eq!((context.fd_number, machine.fd(&context)), (Some(9), None));
    let read = event("SYSCALL_READ_X", 100, 2, &[N(1), P::None, N(4)]);
    let context = apply(&mut machine, &read);
    assert_eq!(fd_name(&machine, &context), "/tmp/too");
    // The fd that a call returned is the event's fd.
    let fds = [file(5, "/tmp/copy")];
    let copied = event("SYSCALL_PIDFD_GETFD_X", 100, 3, &[N(5), N(9), N(7)]);
    let params = Params::new(&copied.data, &copied.spans).with_fds(&fds);
    let context = machine.apply(&Event { header: copied.header, params, comment: None });
    assert_eq!((context.fd_number, fd_name(&machine, &context)), (Some(5), "/tmp/copy".to_owned()));
    let closes = |number| machine.fd_of(machine.find(100).unwrap(), number).unwrap().closes_on_exec();
    assert!(closes(5) && !closes(4));
}

#[test]
fn a_new_socket_without_addresses_has_no_name() {
    let mut machine = machine();
    let none = std::net::Ipv4Addr::UNSPECIFIED.into();
    let protocol = L4Protocol::TCP;
    let info = FdInfo::Tuple { source: none, source_port: 0, destination: none, destination_port: 0, protocol };
    let fds = [NewFd { record: FdRecord { fd: 5, ino: 1, kind: FdKind::IPV4_SOCK, info }, close_on_exec: false }];
    let copied = event("SYSCALL_PIDFD_GETFD_X", 100, 3, &[N(5), N(9), N(7)]);
    let params = Params::new(&copied.data, &copied.spans).with_fds(&fds);
    let context = machine.apply(&Event { header: copied.header, params, comment: None });
    assert_eq!((context.fd_number, fd_name(&machine, &context)), (Some(5), String::new()));
    let fd = machine.fd(&context).unwrap();
    assert_eq!((fd.kind, fd.protocol()), (FdKind::IPV4_SOCK, L4Protocol::TCP));
}

#[test]
fn containers_come_from_control_groups_and_events() {
    let mut machine = Machine::new();
    let id = "0123456789ab".to_owned() + &"cd".repeat(26);
    let cgroups = format!("cpuset=/\0mem=/kubepods/besteffort/pod1/{id}\0");
    let record = ThreadRecord { tid: 7, pid: 7, cgroups: cgroups.into(), ..ThreadRecord::default() };
    machine.add_thread(record);
    machine.finish_initial_state();
    let thread = machine.find(7).unwrap();
    assert_eq!(&*thread.container_id, b"0123456789ab");
    assert_eq!(machine.container(thread).unwrap().kind, "containerd");
    assert_eq!(thread.cgroups().nth(1).unwrap().0, b"memory");

    let json = r#"{"container":{"id":"0123456789ab","type":0,"name":"web","image":"nginx:1","labels":{"a":"b"}}}"#;
    apply(&mut machine, &event("CONTAINER_JSON_2_E", -1, 1, &[T(json)]));
    let container = machine.container(machine.find(7).unwrap()).unwrap();
    assert_eq!((container.kind, &*container.name, &*container.image), ("docker", &b"web"[..], &b"nginx:1"[..]));
    assert_eq!(container.labels, [(b"a".to_vec(), b"b".to_vec())]);
}

#[test]
fn users_are_added_and_removed() {
    let mut machine = Machine::new();
    let added = [N(5), N(6), T("joe"), T("/home/joe"), T("/bin/sh"), T("")];
    apply(&mut machine, &event("USER_ADDED_E", -1, 1, &added));
    assert_eq!(machine.users().user(b"", 5).unwrap().name, b"joe");
    assert_eq!(machine.users().user(b"0123456789ab", 5).unwrap().name, b"joe", "nothing else is known there");
    let inside = [N(5), N(6), T("ann"), T("/"), T("/bin/sh"), T("0123456789ab")];
    apply(&mut machine, &event("USER_ADDED_E", -1, 2, &inside));
    assert_eq!(machine.users().user(b"0123456789ab", 5).unwrap().name, b"ann");
    apply(&mut machine, &event("USER_DELETED_E", -1, 3, &added));
    assert!(machine.users().user(b"", 5).is_none());
}

#[test]
fn the_thread_table_has_a_limit_and_removes_silent_threads() {
    let mut machine = Machine::new();
    let event = |tid: i64, time| event("SYSCALL_GETCWD_X", tid, time, &[N(0), T("/")]);
    for tid in (0..).take(table::MAX_THREADS + 10) {
        apply(&mut machine, &event(tid, 1));
    }
    assert_eq!(machine.thread_table_len(), table::MAX_THREADS);
    // An hour later the table is scanned again, but not for each event.
    let hour = 3_600_000_000_000;
    let first = 1 << 20;
    for tid in first..first + (1 << 16) + 1 {
        apply(&mut machine, &event(tid, hour));
    }
    assert!(machine.thread_table_len() < 1 << 16);
}

#[test]
fn ended_processes_are_removed_from_all_tables() {
    let mut machine = machine();
    for child in 0..200_000_u32 {
        let tid = 1000 + i64::from(child % 30_000);
        let time = u64::from(child) * 1_000_000;
        apply(&mut machine, &clone(100, tid, 100, 1, 0, time));
        apply(&mut machine, &clone(tid, 0, tid, 100, 0, time + 1));
        apply(&mut machine, &procexit(tid, time + 2));
    }
    apply(&mut machine, &procexit(-1, 0));
    assert_eq!(machine.thread_table_len(), 2);
    assert!(machine.groups.len() <= 2);
    let shell = machine.find(100).unwrap();
    assert!(shell.children.len() < 20);
}

#[test]
fn reused_thread_ids_are_removed_from_all_tables() {
    let mut machine = machine();
    for flags in [0, thread_flags::CLONE_THREAD] {
        for _ in 0..10_000 {
            // At time 0 a thread does not count as new, so that each return adds it again.
            apply(&mut machine, &clone(200, 0, if flags == 0 { 200 } else { 100 }, 100, flags, 0));
        }
    }
    assert_eq!(machine.thread_table_len(), 3);
    let shell = machine.find(100).unwrap();
    assert!(shell.children.len() < 200);
    assert!(machine.thread_count(shell) < 200);
    assert!(shell.group.and_then(|group| machine.groups.get(group)).unwrap().threads.len() < 200);
}

#[test]
fn walks_through_cycles_of_parents_end() {
    let mut machine = Machine::new();
    for (tid, ptid) in [(10, 11), (11, 12), (12, 11), (13, 13)] {
        machine.add_thread(ThreadRecord { tid, pid: tid, ptid, ..ThreadRecord::default() });
    }
    machine.finish_initial_state();
    for tid in [10, 13] {
        let thread = machine.find(tid).unwrap();
        assert!(machine.ancestors(thread).count() < 10);
        assert!(machine.ancestor(thread, u32::MAX).is_none_or(|it| it.tid != 0));
    }
    for tid in [12, 11, 10, 13] {
        apply(&mut machine, &procexit(tid, 1));
    }
}

/// Numbers that often collide.
fn number() -> impl Strategy<Value = i64> {
    prop_oneof![8 => 0..12_i64, 1 => -200..0_i64, 1 => any::<i64>()]
}

/// The bytes of a parameter, mostly of the right width.
fn value(kind: ParamKind) -> BoxedStrategy<Vec<u8>> {
    let paths = prop_oneof!["(/|\\.\\.|\\.|a|b){0,9}", Just("<NA>".to_owned())];
    let any_bytes = prop::collection::vec(any::<u8>(), 0..40).boxed();
    let right = match kind {
        kind if kind.is_text() => paths.prop_map(|path| [path.as_bytes(), b"\0"].concat()).boxed(),
        ParamKind::SockTuple | ParamKind::SockAddr => {
            let family = prop::sample::select(vec![1_u8, 2, 10, 16, 77]);
            let rest = prop::collection::vec(prop_oneof![4 => Just(0_u8), 1 => any::<u8>()], 0..50);
            (family, rest).prop_map(|(family, rest)| [vec![family], rest, vec![0]].concat()).boxed()
        }
        kind => match kind.width().filter(|width| *width <= 8) {
            Some(width) => number().prop_map(move |value| value.to_le_bytes()[..width].to_vec()).boxed(),
            None => any_bytes.clone(),
        },
    };
    prop_oneof![12 => right, 1 => any_bytes, 1 => Just(Vec::new())].boxed()
}

/// Random events, mostly of types that change the state.
fn any_event() -> impl Strategy<Value = TestEvent> {
    let state: Vec<u16> = event_types()
        .iter()
        .filter(|known| known.flags.contains(syscap_schemas::EventFlags::MODIFIES_STATE) || known.name == "read")
        .map(|known| known.id)
        .collect();
    let kind = prop_oneof![9 => prop::sample::select(state), 1 => 0..500_u16];
    (kind, number(), 0..20_u64).prop_flat_map(|(kind, tid, seconds)| {
        let params = syscap_schemas::event_type(kind).map_or(&[][..], |known| known.params);
        let values: Vec<_> = params.iter().map(|param| value(param.kind)).collect();
        (values, 0..params.len() + 3).prop_map(move |(values, cut)| {
            let mut event = TestEvent { header: header(kind, tid, seconds * 500_000_000), data: vec![], spans: vec![] };
            for value in values.iter().take(cut) {
                event.spans.push(Span { start: len(event.data.len()), len: len(value.len()) });
                event.data.extend_from_slice(value);
            }
            event
        })
    })
}

/// Process lists in which ids collide and parents form cycles.
fn any_threads() -> impl Strategy<Value = Vec<ThreadRecord>> {
    let thread = (number(), number(), number(), any::<u32>()).prop_map(|(tid, pid, ptid, flags)| ThreadRecord {
        tid,
        pid,
        ptid,
        flags,
        ..ThreadRecord::default()
    });
    prop::collection::vec(thread, 0..12)
}

/// Calls all methods that fields use.
fn read_all_fields(machine: &Machine, context: &Context) -> usize {
    let Some(thread) = machine.thread(context) else { return 0 };
    let leaders = [machine.session_leader(thread), machine.vpgid_leader(thread), machine.pgid_leader(thread)];
    machine.ancestors(thread).count()
        + leaders.into_iter().flatten().count()
        + machine.ancestor(thread, 40).map_or(0, |it| it.comm.len())
        + machine.cwd(thread).len()
        + machine.env(thread).count()
        + usize::try_from(machine.thread_count(thread)).unwrap()
        + usize::try_from(machine.other_thread_count(thread)).unwrap()
        + usize::try_from(machine.fd_open_count(thread)).unwrap()
        + machine.fd_table(thread).map_or(0, |fds| fds.iter().count())
        + machine.fd(context).map_or(0, |fd| fd.name.len() + fd.type_name().len())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Random events cause no panic and no endless loop, and keep counts and tables consistent.
    #[test]
    fn any_events_leave_a_sound_state(threads in any_threads(), events in prop::collection::vec(any_event(), 1..120)) {
        let mut machine = Machine::new();
        threads.into_iter().for_each(|thread| machine.add_thread(thread));
        for event in &events {
            let epoch = machine.thread_epoch();
            let context = apply(&mut machine, event);
            read_all_fields(&machine, &context);
            prop_assert!(machine.thread_epoch() >= epoch);
        }
        for thread in machine.threads() {
            let fds = machine.fd_table(thread);
            prop_assert!(fds.is_none_or(|fds| fds.len() == fds.iter().count()));
            prop_assert!(machine.find(thread.tid).is_some());
            prop_assert!(machine.ancestors(thread).count() <= 4 * machine.thread_table_len() + 4);
        }
        prop_assert!(machine.groups.len() <= machine.thread_table_len());
    }

    /// Joined paths have no double slashes and no dots.
    #[test]
    fn paths_are_normal(base in "(/[a-z]{1,3}){0,4}/", path in "(/|\\.\\.|\\.|a|bc){0,12}") {
        let joined = path::join(base.as_bytes(), path.as_bytes());
        prop_assert!(!joined.windows(2).any(|pair| pair == b"//"));
        prop_assert!(joined.len() < 2 || joined.last() != Some(&b'/'));
        prop_assert!(path.is_empty() || joined.starts_with(b"/"));
        prop_assert!(!joined.split(|byte| *byte == b'/').any(|part| part == b"." || part == b".."));
    }
}

/// A live capture has the result as a named argument if the event type has no parameter for it.
#[test]
fn a_failed_call_without_a_result_parameter_has_an_error_number() {
    let mut machine = machine();
    let data = (-22_i64).to_le_bytes();
    let span = Span { start: 0, len: 8 };
    let named = [NamedArgument { name: "res", value: span, text: span }];
    for (code, named, expected) in [
        ("PPME_GENERIC_X", &named[..], Some(("EINVAL", true))),
        ("PPME_SOCKET_GETPEERNAME_X", &named[..], Some(("EINVAL", true))),
        ("PPME_GENERIC_X", &[], None),
    ] {
        let kind = event_types().iter().find(|known| known.code == code).unwrap();
        let params = Params::new(&data, &[]).with_named_arguments(named);
        let event = Event { header: header(kind.id, 100, 5), params, comment: None };
        let context = machine.apply(&event);
        let view = crate::fields::View::new(&machine, &context, &event);
        let value = |name: &str| {
            let id = syscap_schemas::field(name).unwrap().id;
            crate::fields::extractor(id)(&view, &crate::filter::FieldArg::None)
        };
        let text = |name: &str| {
            let mut out = Vec::new();
            value(name).write_text(&mut out);
            String::from_utf8(out).unwrap()
        };
        let (error, failed) =
            expected.map_or((String::new(), String::new()), |(error, failed)| (error.to_owned(), failed.to_string()));
        assert_eq!((text("evt.res"), text("evt.failed")), (error, failed), "{code}");
    }
}

/// Numbers wider than the kernel's are not truncated to other numbers.
#[test]
fn wide_results_and_ids_are_not_truncated() {
    let mut machine = machine();
    for (result, errno) in [(i64::MIN, i32::MAX), (-(1 << 32), i32::MAX), (-2, 2), (0, 0)] {
        let context = apply(&mut machine, &event("SYSCALL_CHDIR_X", 100, 5, &[N(result), T("/")]));
        assert_eq!(context.errno, errno, "{result}");
    }
    let (root, wide, none) = (0_u64.to_le_bytes(), (1_u64 << 32).to_le_bytes(), u64::MAX.to_le_bytes());
    for (id, uid) in [(root, 0), (wide, u32::MAX), (none, u32::MAX)] {
        apply(&mut machine, &event("SYSCALL_SETUID_X", 100, 5, &[N(0), B(&none)]));
        apply(&mut machine, &event("SYSCALL_SETUID_X", 100, 5, &[N(0), B(&id)]));
        assert_eq!(machine.find(100).unwrap().numbers.uid, uid, "{id:?}");
    }
}

/// Cached values of inherited properties equal those of a walk, after any change.
#[test]
fn cached_ancestors_follow_every_change() {
    let mut machine = machine();
    for tid in 101..160 {
        apply(&mut machine, &clone(tid - 1, tid, tid - 1, tid - 2, 0, 5));
        let shell = |machine: &Machine| machine.login_shell(machine.find(tid).unwrap()).map(|shell| shell.tid);
        assert_eq!(shell(&machine), Some(100));
    }
    let walk = |machine: &Machine, tid: i64| {
        let process = machine.find(tid).unwrap();
        let line = std::iter::once(process).chain(machine.ancestors(process));
        line.filter(|thread| thread.comm.ends_with(b"sh")).last().map(|shell| shell.tid)
    };
    for gone in (100..150).step_by(7) {
        apply(&mut machine, &procexit(gone, 9));
        apply(&mut machine, &event("SYSCALL_CHDIR_X", 159, 9, &[N(0), T("/")]));
        for tid in (151..160).chain([gone + 1]) {
            let shell = machine.login_shell(machine.find(tid).unwrap()).map(|shell| shell.tid);
            assert_eq!(shell, walk(&machine, tid), "{tid} after {gone} has gone");
        }
    }
}
