//! Fields of the fds of a poll, as lists separated by commas.

use std::net::IpAddr;

use syscap_schemas::params::{poll_x, ppoll_x};

use super::{FieldRow, event_field};
use crate::event::Value;
use crate::fields::View;
use crate::fields::render;
use crate::machine::{Fd, SocketInfo};

pub(super) const ROWS: &[FieldRow] = &[
    event_field("fdlist.nums", |view, _| {
        fd_list(view, |text, number, _| {
            render::decimal(text, number);
            true
        })
    }),
    event_field("fdlist.names", |view, _| {
        fd_list(view, |text, _, fd| {
            let name = fd.map_or(&[][..], |fd| &fd.name);
            text.extend_from_slice(if name.is_empty() { super::UNKNOWN_NAME.as_bytes() } else { name });
            true
        })
    }),
    event_field("fdlist.cips", |view, _| {
        end_list(view, |text, end| client(end).map(|(ip, _)| render::write_ip(text, ip)))
    }),
    event_field("fdlist.sips", |view, _| {
        end_list(view, |text, end| server(end).map(|(ip, _)| render::write_ip(text, ip)))
    }),
    event_field("fdlist.cports", |view, _| {
        end_list(view, |text, end| client(end).map(|(_, port)| render::decimal_u64(text, port.into())))
    }),
    event_field("fdlist.sports", |view, _| {
        end_list(view, |text, end| server(end).map(|(_, port)| render::decimal_u64(text, port.into())))
    }),
];

fn client(socket: &SocketInfo) -> Option<(IpAddr, u16)> {
    match socket {
        SocketInfo::Ip(tuple) => Some((tuple.source, tuple.source_port)),
        _ => None,
    }
}

fn server(socket: &SocketInfo) -> Option<(IpAddr, u16)> {
    match socket {
        SocketInfo::Ip(tuple) => Some((tuple.destination, tuple.destination_port)),
        SocketInfo::Server(server) => Some((server.address, server.port)),
        _ => None,
    }
}

/// Returns a list of a property of those fds that are sockets and have it.
fn end_list<'a>(view: &View<'_>, write: impl Fn(&mut Vec<u8>, &SocketInfo) -> Option<()>) -> Value<'a> {
    fd_list(view, |text, _, fd| fd.is_some_and(|fd| write(text, &fd.socket).is_some()))
}

/// Returns a list with an entry for each fd for which `write` returns `true`.
fn fd_list<'a>(view: &View<'_>, write: impl Fn(&mut Vec<u8>, i64, Option<&Fd>) -> bool) -> Value<'a> {
    if !matches!(view.code(), "PPME_SYSCALL_POLL_X" | "PPME_SYSCALL_PPOLL_X") || view.thread().is_none() {
        return Value::None;
    }
    const _: () = assert!(poll_x::FDS == ppoll_x::FDS);
    let mut text = Vec::new();
    for (number, _) in render::poll_fds(view.event.params.value(poll_x::FDS).unwrap_or_default()) {
        let end = text.len();
        if end > 0 {
            text.push(b',');
        }
        if !write(&mut text, number, view.fd_of(number)) {
            text.truncate(end);
        }
    }
    if text.is_empty() { Value::None } else { Value::owned_text(text) }
}
