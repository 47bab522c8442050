//! What an fd of a socket has: its kind, its ends, its name.

use syscap_schemas::L4Protocol;

use super::current::CurrentEvent;
use super::fd::Fd;
use super::text::MAX_TEXT;
use super::tuple::{IpTuple, SocketInfo, address_family};
use crate::event::records::FdKind;

/// A socket of a family that has no tuple yet.
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

/// Gives an fd its name; notes in `current` if that is another one.
pub(super) fn rename(fd: &mut Fd, mut name: Vec<u8>, current: &mut CurrentEvent) {
    name.truncate(MAX_TEXT);
    if *fd.name != *name {
        fd.name = name.into();
        current.fd_name_changed = true;
    }
}

/// The tuple that an fd has so far, in the family of `new`; the fd becomes a socket of that family.
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
