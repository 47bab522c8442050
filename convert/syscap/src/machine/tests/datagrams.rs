//! The peer of an unconnected socket after each datagram, and the end of an association.

use std::net::Ipv4Addr;

use super::*;

const CLIENT: [u8; 4] = [10, 0, 0, 1];
const SERVER: [u8; 4] = [10, 0, 0, 2];
const OTHER: [u8; 4] = [10, 0, 0, 3];
const ANY: [u8; 4] = [0; 4];
const FD: i64 = 9;

/// An address and a port.
type End = ([u8; 4], u16);

fn bytes(source: End, destination: End) -> Vec<u8> {
    tuple(source.0, source.1, destination.0, destination.1)
}

/// Receives a datagram; returns `fd.name`, and `true` if it changed.
fn received(machine: &mut Machine, source: End, destination: End) -> (String, bool) {
    let ends = bytes(source, destination);
    let made = event("SOCKET_RECVFROM_X", 100, 5, &[N(4), B(b"data"), B(&ends), N(FD), N(4)]);
    let context = apply(machine, &made);
    (fd_name(machine, &context), context.fd_name_changed)
}

/// Sends a datagram; returns `fd.name`, and `true` if it changed.
fn sent(machine: &mut Machine, source: End, destination: End) -> (String, bool) {
    let ends = bytes(source, destination);
    let made = event("SOCKET_SENDTO_X", 100, 5, &[N(4), B(b"data"), N(FD), N(4), B(&ends)]);
    let context = apply(machine, &made);
    (fd_name(machine, &context), context.fd_name_changed)
}

/// Returns a machine in which the shell has a new UDP socket.
fn with_socket() -> Machine {
    let mut machine = machine();
    apply(&mut machine, &event("SOCKET_SOCKET_X", 100, 1, &[N(FD), N(2), N(2), N(17), N(0)]));
    machine
}

fn named(name: &str, changed: bool) -> (String, bool) {
    (name.to_owned(), changed)
}

#[test]
fn an_unconnected_client_keeps_its_ends_when_it_receives() {
    let mut machine = with_socket();
    machine.add_interface(InterfaceRecord {
        kind: 1,
        name: b"eth0".to_vec(),
        address: Ipv4Addr::from(CLIENT).into(),
        netmask: Ipv4Addr::from([255, 255, 255, 0]).into(),
        broadcast: Ipv4Addr::from([10, 0, 0, 255]).into(),
        speed: 0,
    });
    let name = "10.0.0.1:59088->10.0.0.2:45455";
    // The kernel assigns a port and no address.
    assert_eq!(sent(&mut machine, (ANY, 59088), (SERVER, 45455)), named(name, true));
    for _ in 0..2 {
        assert_eq!(received(&mut machine, (SERVER, 45455), (ANY, 59088)), named(name, false));
        assert_eq!(sent(&mut machine, (ANY, 59088), (SERVER, 45455)), named(name, false));
    }
}

#[test]
fn an_unconnected_client_follows_its_peer() {
    let mut machine = with_socket();
    assert_eq!(sent(&mut machine, (CLIENT, 4000), (SERVER, 53)), named("10.0.0.1:4000->10.0.0.2:53", true));
    assert_eq!(sent(&mut machine, (CLIENT, 4000), (OTHER, 53)), named("10.0.0.1:4000->10.0.0.3:53", true));
    assert_eq!(received(&mut machine, (SERVER, 53), (CLIENT, 4000)), named("10.0.0.1:4000->10.0.0.2:53", true));
}

/// A list can have a UDP socket as TCP: its writer used wrong numbers, or the entry of another socket.
#[test]
fn a_listed_server_that_receives_datagrams_is_udp_and_follows_its_peers() {
    let mut machine = machine();
    let info = FdInfo::Bound { address: Ipv4Addr::from(SERVER).into(), port: 53, protocol: L4Protocol::TCP };
    let record = FdRecord { fd: FD, ino: 1, kind: FdKind::IPV4_SERVSOCK, info };
    machine.add_fds(&FdList { tid: 100, fds: vec![record] });
    assert_eq!(received(&mut machine, (CLIENT, 4000), (SERVER, 53)), named("10.0.0.1:4000->10.0.0.2:53", true));
    assert_eq!(sent(&mut machine, (SERVER, 53), (CLIENT, 4000)), named("10.0.0.1:4000->10.0.0.2:53", false));
    assert_eq!(received(&mut machine, (OTHER, 4001), (SERVER, 53)), named("10.0.0.3:4001->10.0.0.2:53", true));
    let context = apply(&mut machine, &event("SYSCALL_READ_X", 100, 9, &[N(1), B(b"x"), N(FD), N(1)]));
    assert_eq!(machine.fd(&context).unwrap().protocol(), L4Protocol::UDP);
}

/// Returns a `connect` with `AF_UNSPEC`, for which libscap has a tuple without the other end.
#[test]
fn a_connect_to_no_address_dissolves_the_association() {
    let mut machine = with_socket();
    let connect = |machine: &mut Machine, source: End, destination: End, address: P<'_>| {
        let ends = bytes(source, destination);
        let context = apply(machine, &event("SOCKET_CONNECT_X", 100, 2, &[N(0), B(&ends), N(FD), address]));
        let fd = machine.fd(&context).unwrap();
        (fd_name(machine, &context), context.fd_name_changed, fd.is_connected(), fd.is_client(), fd.kind)
    };
    let connected = ("10.0.0.1:4000->10.0.0.2:53".to_owned(), true, true, true, FdKind::IPV4_SOCK);
    assert_eq!(connect(&mut machine, (CLIENT, 4000), (SERVER, 53), P::None), connected);
    let ended = (String::new(), true, false, false, FdKind::IPV4_SOCK);
    assert_eq!(connect(&mut machine, (ANY, 0), (ANY, 0), P::None), ended);
    assert_eq!(sent(&mut machine, (CLIENT, 4001), (OTHER, 53)), named("10.0.0.1:4001->10.0.0.3:53", true));
    assert_eq!(connect(&mut machine, (CLIENT, 4000), (SERVER, 53), P::None), connected);
    // A bound socket keeps its port.
    let (name, changed, is_connected, _, kind) = connect(&mut machine, (CLIENT, 4000), (ANY, 0), B(&[0]));
    assert_eq!((name.as_str(), changed, is_connected, kind), ("10.0.0.1:4000", true, false, FdKind::IPV4_SERVSOCK));
}
