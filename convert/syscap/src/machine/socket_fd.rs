//! Kind, addresses and name of a socket's fd.

use syscap_schemas::L4Protocol;

use super::current::CurrentEvent;
use super::fd::Fd;
use super::text::MAX_TEXT;
use super::tuple::{IpTuple, SocketInfo, address_family};
use crate::event::records::FdKind;

/// Returns a new socket of an address family, without a tuple.
pub(super) fn new_socket(domain: u32, protocol: L4Protocol) -> Fd {
    let mut fd = Fd::new(match u8::try_from(domain) {
        Ok(address_family::UNIX) => FdKind::UNIX_SOCK,
        Ok(address_family::INET) => FdKind::IPV4_SOCK,
        Ok(address_family::INET6) => FdKind::IPV6_SOCK,
        Ok(address_family::NETLINK) => FdKind::NETLINK,
        Ok(address_family::PACKET) => FdKind::PACKET,
        _ => FdKind::UNKNOWN,
    });
    if fd.is_ip() {
        fd.socket = SocketInfo::Ip(IpTuple::unspecified(fd.kind == FdKind::IPV6_SOCK, protocol));
    }
    fd
}

/// Sets the name of an fd. Records a change in `current`.
pub(super) fn rename(fd: &mut Fd, mut name: Vec<u8>, current: &mut CurrentEvent) {
    name.truncate(MAX_TEXT);
    if *fd.name != *name {
        fd.name = name.into();
        current.fd_name_changed = true;
    }
}

/// Returns the tuple of an fd, converted to the address family of `new`. The fd becomes a socket of that family.
pub(super) fn ends_in_family(fd: &mut Fd, new: IpTuple) -> IpTuple {
    let v6 = new.source.is_ipv6();
    fd.kind = if v6 { FdKind::IPV6_SOCK } else { FdKind::IPV4_SOCK };
    match fd.socket {
        SocketInfo::Ip(own) if own.source.is_ipv6() == v6 => own,
        SocketInfo::Server(server) if server.address.is_ipv6() == v6 => {
            IpTuple { source: server.address, source_port: server.port, ..IpTuple::unspecified(v6, server.protocol) }
        }
        _ => IpTuple::unspecified(v6, fd.socket.protocol()),
    }
}
