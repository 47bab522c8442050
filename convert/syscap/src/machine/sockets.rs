//! Calls on sockets, and what reads and writes tell of them.

use std::net::IpAddr;

use syscap_schemas::L4Protocol;
use syscap_schemas::params::{
    RESULT, accept_5_x, accept4_6_x, bind_x, connect_x, recv_x, recvfrom_x, recvmmsg_x, recvmsg_x, send_x, sendmmsg_x,
    sendmsg_x, sendto_x, socket_x, socketpair_x,
};

use super::Machine;
use super::current::{Current, FdAt, Handler};
use super::fd::{Fd, FdFlags, open_flags};
use super::params::{returned_fd, succeeded, u32_or_zero};
use super::peers::learn_peer;
use super::socket_fd::{new_socket, rename, take_ends};
use super::text::Texts;
use super::tuple::{IpServer, IpTuple, SocketAddress, SocketInfo, SocketTuple, family, unix_name, unmapped};
use crate::event::Event;
use crate::event::records::FdKind;

pub(super) const HANDLERS: &[(&str, Handler)] = &[
    ("PPME_SOCKET_SOCKET_X", socket),
    ("PPME_SOCKET_BIND_X", bind),
    ("PPME_SOCKET_CONNECT_X", connect),
    ("PPME_SOCKET_ACCEPT_5_X", accept),
    ("PPME_SOCKET_ACCEPT4_6_X", accept4),
    ("PPME_SOCKET_SOCKETPAIR_X", socketpair),
    ("PPME_SOCKET_RECVFROM_X", recvfrom),
    ("PPME_SOCKET_RECVMSG_X", recvmsg),
    ("PPME_SOCKET_RECV_X", recv),
    ("PPME_SOCKET_RECVMMSG_X", recv),
    ("PPME_SOCKET_SEND_X", send),
    ("PPME_SOCKET_SENDTO_X", send),
    ("PPME_SOCKET_SENDMSG_X", send),
    ("PPME_SOCKET_SENDMMSG_X", sendmmsg),
];

/// Calls that change the state only where their fd is a socket and they succeed.
pub(super) const TRANSFERS: &[(&str, Handler)] = &[
    ("PPME_SYSCALL_READ_X", read),
    ("PPME_SYSCALL_READV_X", read),
    ("PPME_SYSCALL_PREAD_X", read),
    ("PPME_SYSCALL_PREADV_X", read),
    ("PPME_SYSCALL_WRITE_X", read),
    ("PPME_SYSCALL_WRITEV_X", read),
    ("PPME_SYSCALL_PWRITE_X", read),
    ("PPME_SYSCALL_PWRITEV_X", read),
];

/// `-EINPROGRESS`: a connection is under way.
const CONNECTING: i64 = -115;

// Where one handler takes several calls, their parameters stand in the same places.
const _: () = {
    assert!(accept4_6_x::TUPLE == accept_5_x::TUPLE);
    assert!(recv_x::TUPLE == recvmmsg_x::TUPLE);
    assert!(sendto_x::TUPLE == send_x::TUPLE && sendto_x::TUPLE == sendmsg_x::TUPLE);
    assert!(sendto_x::FD == send_x::FD && sendto_x::FD == sendmsg_x::FD);
};

fn socket(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let Some(number) = returned_fd(event, current) else { return };
    let params = &event.params;
    let mut fd = new_socket(
        u32_or_zero(params, socket_x::DOMAIN),
        L4Protocol::of_socket(u32_or_zero(params, socket_x::TYPE), u32_or_zero(params, socket_x::PROTO)),
    );
    fd.open_flags = u32_or_zero(params, socket_x::FLAGS);
    machine.add_fd(current, number, fd);
}

/// A bound port means a server.
fn bind(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    if !succeeded(event) {
        return;
    }
    let Some(bound) = event.params.value(bind_x::ADDR).and_then(SocketAddress::read) else { return };
    let Some(fd) = current.fd.and_then(|fd| machine.fd_in_mut(fd)) else { return };
    if let SocketAddress::Ip { address, port } = bound
        && port > 0
    {
        let address = unmapped(address).map_or(address, IpAddr::V4);
        fd.kind = if address.is_ipv4() { FdKind::IPV4_SERVSOCK } else { FdKind::IPV6_SERVSOCK };
        fd.socket = SocketInfo::Server(IpServer { address, port, protocol: fd.socket.protocol() });
        fd.set(FdFlags::SERVER);
    }
    rename(fd, bound.text(), current);
}

fn connect(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    let Some(result) = event.params.i64(RESULT) else { return };
    if current.thread.is_none() || result < 0 && result != CONNECTING {
        return;
    }
    let Some(fd) = current.fd.and_then(|fd| machine.fd_in_mut(fd)) else { return };
    let tuple = event.params.value(connect_x::TUPLE).map(SocketTuple::read);
    if let Some(Some(SocketTuple::Ip(tuple))) = tuple
        && tuple.goes_nowhere()
    {
        return disconnected(fd, &tuple.unmapped(), current);
    }
    fd.set_connected();
    match tuple {
        Some(tuple) => {
            if let Some(tuple) = tuple {
                connected(fd, tuple, current);
            }
        }
        None => {
            if let Some(address) = event.params.value(connect_x::ADDR).and_then(SocketAddress::read) {
                set_destination(fd, address, current);
            }
        }
    }
}

/// A connect that tells both ends.
fn connected(fd: &mut Fd, tuple: SocketTuple<'_>, current: &mut Current) {
    match tuple {
        SocketTuple::Ip(tuple) => {
            let mut own = take_ends(fd, tuple.unmapped());
            let changed = own.update(&tuple.unmapped(), true);
            if changed && fd.is_server() && fd.kind == FdKind::IPV4_SOCK && own.protocol == L4Protocol::UDP {
                own = own.swapped();
            }
            fd.socket = SocketInfo::Ip(own);
            rename(fd, own.name(), current);
        }
        SocketTuple::Unix { source, destination, path } if fd.kind == FdKind::UNIX_SOCK => {
            fd.socket = SocketInfo::Unix { source, destination };
            rename(fd, unix_name(source, destination, path), current);
        }
        _ => return,
    }
    if !fd.is_client() && !fd.is_server() {
        fd.set(FdFlags::CLIENT);
    }
}

/// A connect that ends the connection: it named no address (`AF_UNSPEC`), and the tuple is what the kernel left. A
/// port stays only with a socket that was bound.
fn disconnected(fd: &mut Fd, left: &IpTuple, current: &mut Current) {
    fd.clear(FdFlags(FdFlags::CONNECTED.0 | FdFlags::CLIENT.0 | FdFlags::SERVER.0));
    let v6 = left.source.is_ipv6();
    let protocol = fd.socket.protocol();
    if left.source_port == 0 {
        fd.kind = if v6 { FdKind::IPV6_SOCK } else { FdKind::IPV4_SOCK };
        fd.socket = SocketInfo::Ip(IpTuple::unspecified(v6, protocol));
        return rename(fd, Vec::new(), current);
    }
    fd.kind = if v6 { FdKind::IPV6_SERVSOCK } else { FdKind::IPV4_SERVSOCK };
    let bound = IpServer { address: left.source, port: left.source_port, protocol };
    fd.socket = SocketInfo::Server(bound);
    fd.set(FdFlags::SERVER);
    rename(fd, bound.name(), current);
}

/// A connect that tells only where it goes.
fn set_destination(fd: &mut Fd, address: SocketAddress<'_>, current: &mut Current) {
    match address {
        SocketAddress::Ip { address, port } => {
            let address = unmapped(address).map_or(address, IpAddr::V4);
            let target = IpTuple {
                destination: address,
                destination_port: port,
                ..IpTuple::unspecified(address.is_ipv6(), L4Protocol::UNKNOWN)
            };
            let mut own = take_ends(fd, target);
            own.destination = address;
            own.destination_port = port;
            fd.socket = SocketInfo::Ip(own);
        }
        other => rename(fd, other.text(), current),
    }
}

fn accept(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    accepted(machine, event, current, 0);
}

fn accept4(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    accepted(machine, event, current, u32_or_zero(&event.params, accept4_6_x::FLAGS) & open_flags::CLOEXEC);
}

fn accepted(machine: &mut Machine, event: &Event<'_>, current: &mut Current, flags: u32) {
    let Some(number) = returned_fd(event, current) else { return };
    current.fd_number = number;
    let Some(tuple) = event.params.value(accept4_6_x::TUPLE).and_then(SocketTuple::read) else { return };
    let mut fd = match tuple {
        SocketTuple::Ip(tuple) => {
            let tuple = IpTuple { protocol: L4Protocol::TCP, ..tuple.unmapped() };
            let mut fd = Fd::new(if tuple.source.is_ipv4() { FdKind::IPV4_SOCK } else { FdKind::IPV6_SOCK });
            fd.socket = SocketInfo::Ip(tuple);
            fd
        }
        SocketTuple::Unix { source, destination, .. } => {
            let mut fd = Fd::new(FdKind::UNIX_SOCK);
            fd.socket = SocketInfo::Unix { source, destination };
            fd
        }
        SocketTuple::Other(_) => return,
    };
    fd.name = Texts::cut(&tuple.text());
    fd.open_flags = flags;
    fd.set(FdFlags::SERVER);
    fd.set_connected();
    machine.add_fd(current, number, fd);
}

/// The event's fd is the first one and its fd number the second one's, as in libsinsp.
fn socketpair(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    use socketpair_x::{FD1, FD2, PEER, SOURCE};

    let params = &event.params;
    if current.thread.is_none() || !succeeded(event) {
        return;
    }
    let (Some(first), Some(second)) = (params.i64(FD1), params.i64(FD2)) else { return };
    if first == second {
        current.fd = None;
        return;
    }
    let mut fd = Fd::new(FdKind::UNIX_SOCK);
    fd.socket =
        SocketInfo::Unix { source: params.u64(SOURCE).unwrap_or(0), destination: params.u64(PEER).unwrap_or(0) };
    machine.add_fd(current, first, fd.clone());
    let event_fd = current.fd;
    machine.add_fd(current, second, fd);
    current.fd = event_fd;
}

/// Reads and writes that tell no addresses.
#[inline]
fn read(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    transfer(machine, event, current);
}

/// The event's fd where the transfer went well; a socket that it went over is connected.
#[inline]
fn transfer(machine: &mut Machine, event: &Event<'_>, current: &Current) -> Option<FdAt> {
    let at = current.fd?;
    if event.params.i64(RESULT)? < 0 {
        return None;
    }
    let fd = machine.fd_in(at)?;
    if fd.is_ip()
        && !fd.is_connected()
        && let Some(fd) = machine.fd_in_mut(at)
    {
        fd.set_connected();
    }
    Some(at)
}

fn recvfrom(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    received(machine, event, current, recvfrom_x::TUPLE, true);
}

fn recvmsg(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    received(machine, event, current, recvmsg_x::TUPLE, true);
}

fn recv(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    received(machine, event, current, recv_x::TUPLE, true);
}

/// A send on a socket that nobody announced makes it a UDP socket.
fn send(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    if current.fd.is_none()
        && current.thread.is_some()
        && succeeded(event)
        && let Some(number) = event.params.i64(sendto_x::FD)
        && let Some(&domain) = event.params.value(sendto_x::TUPLE).and_then(|tuple| tuple.first())
        && matches!(domain, family::INET | family::INET6)
    {
        machine.add_fd(current, number, new_socket(u32::from(domain), L4Protocol::UDP));
    }
    received(machine, event, current, sendto_x::TUPLE, false);
}

fn sendmmsg(machine: &mut Machine, event: &Event<'_>, current: &mut Current) {
    received(machine, event, current, sendmmsg_x::TUPLE, false);
}

/// A transfer that tells addresses: parameter `index`. An unconnected socket takes them as its own.
fn received(machine: &mut Machine, event: &Event<'_>, current: &mut Current, index: usize, incoming: bool) {
    let Some(at) = transfer(machine, event, current) else { return };
    let Some(fd) = machine.fd_in(at) else { return };
    let tcp = fd.kind == FdKind::IPV4_SOCK && fd.socket.protocol() == L4Protocol::TCP;
    if tcp && !fd.name.is_empty() {
        return;
    }
    match event.params.value(index).and_then(SocketTuple::read) {
        Some(SocketTuple::Ip(tuple)) => learn_peer(machine, at, tuple.unmapped(), current, incoming),
        Some(tuple @ SocketTuple::Unix { source, destination, .. }) => {
            if let Some(fd) = machine.fd_in_mut(at) {
                fd.kind = FdKind::UNIX_SOCK;
                fd.socket = SocketInfo::Unix { source, destination };
                rename(fd, tuple.text(), current);
            }
        }
        Some(SocketTuple::Other(_)) | None => {}
    }
}
