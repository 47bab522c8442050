//! Fields of the event's fd.

use std::borrow::Cow;
use std::net::IpAddr;

use syscap_schemas::params::{
    accept_5_x, accept4_6_x, connect_x, creat_x, open_by_handle_at_x, open_x, openat_2_x, openat2_x,
};
use syscap_schemas::{EventFlags, EventType};

use super::{Extractor, FieldRow, Scope, UNKNOWN_NAME, event_field_of, static_text, value_or_none};
use crate::event::Value;
use crate::event::records::FdKind;
use crate::fields::{View, render};
use crate::filter::FieldArg;
use crate::machine::{Fd, FdFlags, SocketInfo};

pub(super) const ROWS: &[FieldRow] = &[
    fd_field(
        "fd.num",
        |view, _| {
            if uses_fd(view) { Value::I64(view.context.fd_number.unwrap_or(-1)) } else { Value::None }
        },
    ),
    fd_state_field("fd.type", |view, _| value_or_none(fd_of(view), |fd| static_text(fd.type_name()))),
    fd_field("fd.typechar", |view, _| {
        if !uses_fd(view) {
            return Value::None;
        }
        static_text(fd_of(view).map_or_else(|| expected_type(view.code()), |fd| character(fd.type_char())))
    }),
    fd_state_field("fd.name", |view, _| value_or_none(fd_name(view), Value::Text)),
    fd_field("fd.directory", |view, _| value_or_none(directory(view), Value::Text)),
    fd_field("fd.filename", |view, _| value_or_none(filename(view), |name| Value::Text(Cow::Borrowed(name)))),
    fd_field("fd.containername", |view, _| value_or_none(fd_name(view), |name| in_container(view, &name))),
    fd_field("fd.containerdirectory", |view, _| value_or_none(directory(view), |name| in_container(view, &name))),
    fd_field("fd.ip", |view, _| both_ends(view, |end| Value::Ip(end.0))),
    fd_field("fd.net", |view, _| both_ends(view, |end| Value::Ip(end.0))),
    fd_field("fd.port", |view, _| both_ends(view, |end| Value::U64(end.1.into()))),
    fd_field("fd.proto", |view, _| both_ends(view, |end| Value::U64(end.1.into()))),
    fd_state_field("fd.cip", |view, _| ip(client(view))),
    fd_state_field("fd.sip", |view, _| ip(server(view))),
    fd_field("fd.lip", |view, _| ip(local(view))),
    fd_field("fd.rip", |view, _| ip(remote(view))),
    fd_field("fd.cnet", |view, _| ip(client(view))),
    fd_field("fd.snet", |view, _| ip(server(view))),
    fd_field("fd.lnet", |view, _| ip(local(view))),
    fd_field("fd.rnet", |view, _| ip(remote(view))),
    fd_state_field("fd.cport", |view, _| port(client(view))),
    fd_state_field("fd.sport", |view, _| {
        // A bound socket has a port before its role is known.
        port(bound_address(view).or_else(|| server(view)))
    }),
    fd_field("fd.lport", |view, _| port(local(view))),
    fd_field("fd.rport", |view, _| port(remote(view))),
    fd_field("fd.cproto", |view, _| service(client(view))),
    fd_field("fd.sproto", |view, _| service(server(view).filter(|_| fd_of(view).is_some_and(Fd::is_ip)))),
    fd_field("fd.lproto", |view, _| service(local(view))),
    fd_field("fd.rproto", |view, _| service(remote(view))),
    // A capture has no host names, and nothing is resolved here.
    fd_field("fd.cip.name", |_, _| Value::None),
    fd_field("fd.sip.name", |_, _| Value::None),
    fd_field("fd.lip.name", |_, _| Value::None),
    fd_field("fd.rip.name", |_, _| Value::None),
    fd_state_field("fd.l4proto", |view, _| {
        value_or_none(fd_of(view), |fd| static_text(fd.protocol().name().unwrap_or(UNKNOWN_NAME)))
    }),
    fd_field("fd.sockfamily", |view, _| match fd_of(view).map(|fd| fd.kind) {
        Some(FdKind::IPV4_SOCK | FdKind::IPV6_SOCK | FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK) => {
            static_text("ip")
        }
        Some(FdKind::UNIX_SOCK) => static_text("unix"),
        _ => Value::None,
    }),
    fd_field("fd.is_server", |view, _| value_or_none(fd_of(view), |fd| Value::Bool(is_server(view, fd)))),
    fd_field("fd.uid", |view, _| {
        let Some(thread) = view.thread().filter(|_| uses_fd(view)) else { return Value::None };
        let mut text = Vec::with_capacity(16);
        render::decimal(&mut text, thread.tid);
        render::decimal(&mut text, view.context.fd_number.unwrap_or(-1));
        Value::owned_text(text)
    }),
    fd_field("fd.connected", |view, _| value_or_none(fd_of(view), |fd| Value::Bool(fd.is_connected()))),
    fd_field("fd.name_changed", |view, _| value_or_none(fd_of(view), |_| Value::Bool(view.context.fd_name_changed))),
    fd_field("fd.dev", |view, _| value_or_none(fd_of(view), |fd| Value::I64(i64::from(fd.dev.cast_signed())))),
    fd_field("fd.dev.major", |view, _| value_or_none(fd_of(view), |fd| Value::I64(i64::from(fd.dev >> 8 & 0xfff)))),
    fd_field("fd.dev.minor", |view, _| {
        value_or_none(fd_of(view), |fd| Value::I64(i64::from(fd.dev & 0xff | fd.dev >> 12 & 0xfff00)))
    }),
    fd_field("fd.ino", |view, _| value_or_none(fd_of(view), |fd| Value::I64(fd.ino.cast_signed()))),
    fd_field("fd.nameraw", |view, _| {
        value_or_none(raw_name(view), |name| Value::owned_text(without_doubled_slashes(&name)))
    }),
    fd_field("fd.types", |view, argument| match argument {
        FieldArg::Index(number) if uses_fd(view) => {
            value_or_none(view.fd_of(i64::from(*number)), |fd| static_text(fd.type_name()))
        }
        FieldArg::None if uses_fd(view) => types(view),
        _ => Value::None,
    }),
    fd_field("fd.is_upper_layer", |view, _| {
        value_or_none(fd_of(view), |fd| Value::Bool(fd.flags.contains(FdFlags::OVERLAY_UPPER)))
    }),
    fd_field("fd.is_lower_layer", |view, _| {
        value_or_none(fd_of(view), |fd| Value::Bool(fd.flags.contains(FdFlags::OVERLAY_LOWER)))
    }),
];

/// Defines a field of events with an fd.
const fn fd_field(name: &'static str, extract: Extractor) -> FieldRow {
    event_field_of(name, type_may_use_fd, extract)
}

/// Defines a field of events with an fd that depends on the fd alone, if it is known.
const fn fd_state_field(name: &'static str, extract: Extractor) -> FieldRow {
    FieldRow { name, scope: Scope::Fd, applies: type_may_use_fd, extract }
}

/// `true` if events of this type create, use or close an fd.
fn type_uses_fd(kind: &EventType) -> bool {
    const ANY: u16 = EventFlags::CREATES_FD.0 | EventFlags::USES_FD.0 | EventFlags::DESTROYS_FD.0;
    kind.flags.0 & ANY != 0
}

/// Event types without a parameter for the call's fd. Live captures have the fd in the details.
const WITHOUT_FD: [&str; 5] = [
    "PPME_GENERIC_X",
    "PPME_SOCKET_GETSOCKNAME_X",
    "PPME_SOCKET_GETPEERNAME_X",
    "PPME_SYSCALL_EPOLLWAIT_X",
    "PPME_SYSCALL_FSTAT64_X",
];

/// `true` if events of this type may have an fd.
fn type_may_use_fd(kind: &EventType) -> bool {
    type_uses_fd(kind) || WITHOUT_FD.contains(&kind.code)
}

/// `true` if the event creates, uses or closes an fd of its thread. Otherwise no `fd.` field has a value.
#[inline]
pub fn uses_fd(view: &View<'_>) -> bool {
    view.thread().is_some() && (view.kind.is_some_and(type_uses_fd) || view.event.params.fd().is_some())
}

/// Returns the event's fd, if it is known.
#[inline]
fn fd_of<'a>(view: &View<'a>) -> Option<&'a Fd> {
    if !uses_fd(view) {
        return None;
    }
    view.fd().or_else(|| view.fd_of(view.context.fd_number?))
}

/// `true` if the process is the server of the fd's connection. If both ends are on the captured machine, `fd.is_server` is
/// true for both, and this for one.
pub(crate) fn is_serving(view: &View<'_>) -> bool {
    fd_of(view).is_some_and(Fd::is_server)
}

/// Returns the fd's name. If the fd is unknown, such as after a failed call, the name comes from the parameters.
pub(super) fn fd_name<'a>(view: &View<'a>) -> Option<Cow<'a, [u8]>> {
    if !uses_fd(view) {
        return None;
    }
    match fd_of(view) {
        Some(fd) => Some(Cow::Borrowed(&fd.name)),
        None => name_in_event(view, false),
    }
}

fn raw_name<'a>(view: &View<'a>) -> Option<Cow<'a, [u8]>> {
    if !uses_fd(view) {
        return None;
    }
    match fd_of(view) {
        Some(fd) => Some(Cow::Borrowed(&fd.raw_name)),
        None => name_in_event(view, true),
    }
}

fn name_in_event<'a>(view: &View<'a>, raw: bool) -> Option<Cow<'a, [u8]>> {
    if !view.kind?.is_exit() {
        return None;
    }
    let shown = |index| {
        let mut text = Vec::new();
        render::argument(&mut text, view, index);
        Some(Cow::Owned(text))
    };
    match view.code() {
        "PPME_SYSCALL_OPEN_X" => shown(open_x::NAME),
        "PPME_SYSCALL_CREAT_X" => shown(creat_x::NAME),
        "PPME_SOCKET_ACCEPT_5_X" => shown(accept_5_x::TUPLE),
        "PPME_SOCKET_ACCEPT4_6_X" => shown(accept4_6_x::TUPLE),
        "PPME_SOCKET_CONNECT_X" => shown(connect_x::TUPLE),
        "PPME_SYSCALL_OPENAT_2_X" | "PPME_SYSCALL_OPENAT2_X" => {
            const _: () = assert!(openat2_x::DIRFD == openat_2_x::DIRFD && openat2_x::NAME == openat_2_x::NAME);
            let relative = render::text(view.event.params.value(openat_2_x::NAME)?);
            if raw {
                return Some(Cow::Borrowed(relative));
            }
            let dirfd = view.event.params.i64(openat_2_x::DIRFD)?;
            Some(Cow::Owned(resolve_path(view, dirfd, relative)))
        }
        "PPME_SYSCALL_OPEN_BY_HANDLE_AT_X" => Some(Cow::Borrowed(
            view.event.params.value(open_by_handle_at_x::PATH).map_or(UNKNOWN_NAME.as_bytes(), render::text),
        )),
        _ => Some(Cow::Borrowed(b"")),
    }
}

/// Resolves a path relative to an fd. An unknown fd becomes `<UNKNOWN>`.
pub(super) fn resolve_path(view: &View<'_>, dirfd: i64, relative: &[u8]) -> Vec<u8> {
    let base = if relative.starts_with(b"/") {
        None
    } else {
        view.thread().and_then(|thread| render::base_of(view, thread, dirfd))
    };
    let mut path = Vec::with_capacity(64);
    render::join_into(&mut path, base.unwrap_or(render::Base::new(b"<UNKNOWN>")), relative);
    path
}

/// Returns the directory of a file, or the path of a directory.
fn directory<'a>(view: &View<'a>) -> Option<Cow<'a, [u8]>> {
    let fd = fd_of(view);
    if fd.is_some_and(|fd| fd.kind == FdKind::DIRECTORY) {
        return fd_name(view);
    }
    if fd.is_some_and(|fd| !fd.is_file()) {
        return None;
    }
    let name = fd_name(view)?;
    match name.iter().rposition(|byte| *byte == b'/') {
        None | Some(0) => Some(Cow::Borrowed(b"/")),
        Some(at) if at + 1 == name.len() => Some(name),
        Some(at) => Some(match name {
            Cow::Borrowed(name) => Cow::Borrowed(name.get(..at)?),
            Cow::Owned(mut name) => {
                name.truncate(at);
                Cow::Owned(name)
            }
        }),
    }
}

/// Returns a file's name without its directory.
fn filename<'a>(view: &View<'a>) -> Option<&'a [u8]> {
    let fd = fd_of(view).filter(|fd| fd.is_file())?;
    match fd.name.iter().rposition(|byte| *byte == b'/') {
        None => Some(b"/"),
        Some(at) if at + 1 == fd.name.len() => Some(&fd.name),
        Some(at) => fd.name.get(at + 1..),
    }
}

fn in_container<'a>(view: &View<'a>, name: &[u8]) -> Value<'a> {
    let mut text = view.thread().map_or(Vec::new(), |thread| thread.container_id.to_vec());
    text.push(b':');
    text.extend_from_slice(name);
    Value::owned_text(text)
}

/// Returns the character of the kind of fd that a call creates.
fn expected_type(code: &str) -> &'static str {
    match code {
        "PPME_SYSCALL_OPENAT_2_X" | "PPME_SYSCALL_OPENAT2_X" | "PPME_SYSCALL_CREAT_X" => "f",
        "PPME_SOCKET_SOCKET_X" | "PPME_SOCKET_ACCEPT_5_X" | "PPME_SOCKET_ACCEPT4_6_X" => "4",
        "PPME_SYSCALL_PIPE_X" | "PPME_SYSCALL_PIPE2_X" => "p",
        "PPME_SYSCALL_EVENTFD_X" | "PPME_SYSCALL_EVENTFD2_X" => "e",
        "PPME_SYSCALL_SIGNALFD_X" | "PPME_SYSCALL_SIGNALFD4_X" => "s",
        "PPME_SYSCALL_TIMERFD_CREATE_X" => "t",
        "PPME_SYSCALL_INOTIFY_INIT_X" | "PPME_SYSCALL_INOTIFY_INIT1_X" => "i",
        _ => "o",
    }
}

/// Returns a type character as a static text.
fn character(character: char) -> &'static str {
    const ALL: &str = "fd46pueoXsilntbrmP?";
    let at = ALL.find(character).unwrap_or(ALL.len() - 1);
    ALL.get(at..=at).unwrap_or("?")
}

fn types<'a>(view: &View<'a>) -> Value<'a> {
    let mut types: Vec<&'static str> = Vec::new();
    let table = view.thread().and_then(|thread| view.machine.fd_table(thread));
    for fd in table.into_iter().flat_map(|table| table.iter()) {
        if !types.contains(&fd.type_name()) {
            types.push(fd.type_name());
        }
    }
    Value::List(types.into_iter().map(static_text).collect())
}

/// An end of a connection: address and port.
type End = (IpAddr, u16);

fn ip<'a>(end: Option<End>) -> Value<'a> {
    value_or_none(end, |end| Value::Ip(end.0))
}

fn port<'a>(end: Option<End>) -> Value<'a> {
    value_or_none(end, |end| Value::U64(end.1.into()))
}

fn service<'a>(end: Option<End>) -> Value<'a> {
    value_or_none(end, |end| {
        let mut text = Vec::with_capacity(5);
        render::decimal_u64(&mut text, end.1.into());
        Value::owned_text(text)
    })
}

/// Returns client and server of a connection.
fn connection(fd: &Fd) -> Option<(End, End)> {
    match fd.socket {
        SocketInfo::Ip(tuple) if fd.is_ip() => {
            Some(((tuple.source, tuple.source_port), (tuple.destination, tuple.destination_port)))
        }
        _ => None,
    }
}

/// Returns client and server of the event's connection, if the role of the local end is known.
fn connection_with_role(view: &View<'_>) -> Option<(End, End)> {
    fd_of(view).filter(|fd| fd.is_client() || fd.is_server()).and_then(connection)
}

fn client(view: &View<'_>) -> Option<End> {
    connection_with_role(view).map(|(client, _)| client)
}

fn server(view: &View<'_>) -> Option<End> {
    let role_is_known = fd_of(view).is_some_and(|fd| fd.is_client() || fd.is_server());
    connection_with_role(view).map(|(_, server)| server).or_else(|| bound_address(view).filter(|_| role_is_known))
}

/// Returns the address that a socket is bound to.
fn bound_address(view: &View<'_>) -> Option<End> {
    let fd = fd_of(view).filter(|fd| matches!(fd.kind, FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK))?;
    match fd.socket {
        SocketInfo::Server(server) => Some((server.address, server.port)),
        _ => None,
    }
}

/// Returns local and remote end. The client is the local end if its address is the machine's own.
fn local_and_remote(view: &View<'_>) -> Option<(End, End)> {
    let (client, server) = connection_with_role(view)?;
    Some(if is_own(view, client.0) { (client, server) } else { (server, client) })
}

fn local(view: &View<'_>) -> Option<End> {
    local_and_remote(view).map(|(local, _)| local)
}

fn remote(view: &View<'_>) -> Option<End> {
    local_and_remote(view).map(|(_, remote)| remote)
}

fn is_own(view: &View<'_>, address: IpAddr) -> bool {
    view.machine.is_own_address(address)
}

fn is_server(view: &View<'_>, fd: &Fd) -> bool {
    match fd.kind {
        FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK => true,
        _ => connection(fd).is_some_and(|(_, server)| is_own(view, server.0)),
    }
}

/// Returns a list of both ends of a connection, or of the address that a socket is bound to.
fn both_ends<'a>(view: &View<'a>, read: impl Fn(End) -> Value<'a>) -> Value<'a> {
    match fd_of(view).and_then(connection) {
        Some((client, server)) => Value::List(vec![read(client), read(server)]),
        None => value_or_none(bound_address(view), |end| Value::List(vec![read(end)])),
    }
}

fn without_doubled_slashes(path: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(path.len());
    for byte in path {
        if *byte != b'/' || out.last() != Some(&b'/') {
            out.push(*byte);
        }
    }
    out
}
