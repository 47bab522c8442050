//! The peers of sockets that send and receive without a connection.

use std::net::IpAddr;

use syscap_schemas::L4Protocol;

use super::Machine;
use super::current::{CurrentEvent, FdLocation};
use super::fd::{Fd, FdFlags, FdTable};
use super::socket_fd::{ends_in_family, rename};
use super::tuple::{IpTuple, SocketInfo};
use crate::event::records::FdKind;

/// Updates a socket's ends from those of a transfer; the source of `tuple` is the sender. `incoming`: the socket
/// received.
pub(super) fn learn_peer(
    machine: &mut Machine,
    at: FdLocation,
    tuple: IpTuple,
    current: &mut CurrentEvent,
    incoming: bool,
) {
    let Some(fd) = machine.fd_in_mut(at) else { return };
    if is_listed_as_listening(fd)
        && let SocketInfo::Server(server) = &mut fd.socket
    {
        // A listening TCP socket transfers no data, so this is a UDP socket.
        server.protocol = L4Protocol::UDP;
    }
    if let Some(own) = follow_peer(fd, &tuple, incoming) {
        return replace_tuple(machine, at, own, current);
    }
    let before = fd.kind;
    let mut own = ends_in_family(fd, tuple);
    if before != fd.kind {
        fd.socket = SocketInfo::Ip(own);
    }
    if !own.update(&tuple, false) {
        return;
    }
    if own.protocol == L4Protocol::UNKNOWN {
        own.protocol = L4Protocol::UDP;
    }
    machine.interfaces.complete(&mut own);
    let Some(fd) = machine.fd_in_mut(at) else { return };
    fd.socket = SocketInfo::Ip(own);
    if !fd.is_client() && !fd.is_server() {
        let role = machine.threads.get(at.owner).map(|owner| guess_role(&owner.fds, &own, incoming));
        if let Some(fd) = machine.fd_in_mut(at) {
            fd.set(role.unwrap_or(FdFlags::CLIENT));
        }
    }
    let Some(fd) = machine.fd_in_mut(at) else { return };
    if incoming && fd.is_client() || !incoming && fd.is_server() {
        own = own.swapped();
    }
    fd.socket = SocketInfo::Ip(own);
    rename(fd, own.name(), current);
}

/// `true` for a socket of the initial state that the fd list has as a listening TCP socket.
fn is_listed_as_listening(fd: &Fd) -> bool {
    fd.flags.contains(FdFlags::FROM_PROC)
        && matches!(fd.socket, SocketInfo::Server(server) if server.protocol == L4Protocol::TCP)
}

/// Returns the tuple of a socket with a known peer: its local end, and the peer of this transfer. `None` if no peer or
/// role is known yet.
///
/// libsinsp differs: it keeps the first peer of a client, and takes the sender of a message to a client for the
/// client's own end.
fn follow_peer(fd: &Fd, tuple: &IpTuple, incoming: bool) -> Option<IpTuple> {
    let SocketInfo::Ip(own) = fd.socket else { return None };
    let is_known = fd.is_client() || fd.is_server();
    if !fd.is_ip() || !is_known || own.source.is_ipv4() != tuple.source.is_ipv4() {
        return None;
    }
    let is_client = fd.is_client();
    let (local, peer) =
        if is_client { (own.source_end(), own.destination_end()) } else { (own.destination_end(), own.source_end()) };
    if peer.1 == 0 {
        return None;
    }
    let sent = (tuple.source_end(), tuple.destination_end());
    let (new_local, new_peer) = if incoming { (sent.1, sent.0) } else { sent };
    // A call that has no address of the other end leaves the peer as it was.
    let peer = if new_peer.1 == 0 { peer } else { new_peer };
    let local = merge_end(new_local, local);
    let (source, destination) = if is_client { (local, peer) } else { (peer, local) };
    Some(IpTuple {
        source: source.0,
        source_port: source.1,
        destination: destination.0,
        destination_port: destination.1,
        protocol: own.protocol,
    })
}

/// Returns the new end, with missing parts filled in from the old one.
fn merge_end(new: (IpAddr, u16), old: (IpAddr, u16)) -> (IpAddr, u16) {
    (if new.0.is_unspecified() { old.0 } else { new.0 }, if new.1 == 0 { old.1 } else { new.1 })
}

fn replace_tuple(machine: &mut Machine, at: FdLocation, mut own: IpTuple, current: &mut CurrentEvent) {
    if own.protocol == L4Protocol::UNKNOWN {
        own.protocol = L4Protocol::UDP;
    }
    machine.interfaces.complete(&mut own);
    let is_same = machine.fd_in(at).is_some_and(|fd| fd.socket == SocketInfo::Ip(own));
    if let Some(fd) = machine.fd_in_mut(at).filter(|_| !is_same) {
        fd.socket = SocketInfo::Ip(own);
        rename(fd, own.name(), current);
    }
}

/// Guesses the role of this end. It is the server if the process owns the destination port.
fn guess_role(fds: &FdTable, tuple: &IpTuple, incoming: bool) -> FdFlags {
    let (source_port, destination_port) = ports_for_role(tuple);
    let bound = fds.iter().any(|fd| match (fd.kind, fd.socket) {
        (FdKind::IPV4_SOCK, SocketInfo::Ip(tuple)) => tuple.destination_port == destination_port,
        (FdKind::IPV4_SERVSOCK, SocketInfo::Server(server)) => server.port == destination_port,
        _ => false,
    });
    let client = fds.iter().any(|fd| match (fd.kind, fd.socket) {
        (FdKind::IPV4_SOCK, SocketInfo::Ip(tuple)) => tuple.source_port == source_port,
        _ => false,
    });
    match (bound, client) {
        (false, _) => FdFlags::CLIENT,
        (true, false) => FdFlags::SERVER,
        (true, true) if incoming => FdFlags::SERVER,
        (true, true) => FdFlags::CLIENT,
    }
}

/// Returns source and destination port.
fn ports_for_role(tuple: &IpTuple) -> (u16, u16) {
    (tuple.source_port, tuple.destination_port)
}
