//! Encodes socket addresses as scap does: family, then address and port, or a unix path.

use std::borrow::Cow;

use syscap_bpf::SocketInfo;

use super::memory::u16_at;

pub(super) const AF_UNIX: u16 = 1;
pub(super) const AF_INET: u16 = 2;
pub(super) const AF_INET6: u16 = 10;

/// Appends a `struct sockaddr` of the kernel. Appends nothing for families that scap has no form for.
pub fn address(sockaddr: &[u8], out: &mut Vec<u8>) {
    let Some(family) = u16_at(sockaddr, 0) else { return };
    match (family, inet_endpoint(sockaddr)) {
        (AF_UNIX, _) => {
            out.push(family_byte(AF_UNIX));
            write_unix_path(sockaddr.get(2..).unwrap_or(&[]), out);
        }
        (family, Some(end)) => {
            out.push(family_byte(family));
            end.write(out);
        }
        _ => {}
    }
}

/// Appends both ends of a socket, the sender first. `inbound`: the other end is the sender. `given`: the address that
/// the call passed or got, for sockets that are not connected.
pub fn tuple(socket: &SocketInfo, inbound: bool, given: &[u8], out: &mut Vec<u8>) {
    match socket.family {
        AF_INET | AF_INET6 => {
            let width = if socket.family == AF_INET { 4 } else { 16 };
            let local = Endpoint::new(&socket.local, width, socket.local_port);
            let remote = match inet_endpoint(given) {
                Some(given) if socket.remote_port == 0 && given.address.len() == width => given,
                _ => Endpoint::new(&socket.remote, width, socket.remote_port),
            };
            let (source, destination) = if inbound { (remote, local) } else { (local, remote) };
            out.push(family_byte(socket.family));
            source.write(out);
            destination.write(out);
        }
        AF_UNIX => {
            let path = match given.get(2..) {
                Some(path) if !inbound && socket.peer == 0 => path,
                _ => socket.path(),
            };
            let (first, second) = if inbound { (socket.socket, socket.peer) } else { (socket.peer, socket.socket) };
            out.push(family_byte(AF_UNIX));
            out.extend_from_slice(&first.to_le_bytes());
            out.extend_from_slice(&second.to_le_bytes());
            write_unix_path(path, out);
        }
        _ => {}
    }
}

/// Returns a family in one byte, as scap has it.
const fn family_byte(family: u16) -> u8 {
    let [family, _] = family.to_le_bytes();
    family
}

/// An address and its port.
struct Endpoint<'a> {
    address: &'a [u8],
    port: u16,
}

impl<'a> Endpoint<'a> {
    fn new(address: &'a [u8], width: usize, port: u16) -> Self {
        Self { address: address.get(..width).unwrap_or(&[]), port }
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.address);
        out.extend_from_slice(&self.port.to_le_bytes());
    }
}

/// Returns the address and port of a `sockaddr_in` or `sockaddr_in6`.
fn inet_endpoint(sockaddr: &[u8]) -> Option<Endpoint<'_>> {
    let (offset, width) = match u16_at(sockaddr, 0)? {
        AF_INET => (4, 4),
        AF_INET6 => (8, 16),
        _ => return None,
    };
    let port = u16_at(sockaddr, 2)?.swap_bytes();
    Some(Endpoint { address: sockaddr.get(offset..offset + width)?, port })
}

/// Returns a unix socket's address as text. An abstract name, whose first byte is NUL, has `@` for each NUL and keeps
/// all of its bytes, as in /proc/net/unix and `ss`. A path ends before its first NUL.
pub fn unix_path(path: &[u8]) -> Cow<'_, [u8]> {
    if path.first() != Some(&0) {
        return Cow::Borrowed(syscap::event::until_nul(path));
    }
    Cow::Owned(path.iter().map(|byte| if *byte == 0 { b'@' } else { *byte }).collect())
}

/// Appends [`unix_path`] and a NUL.
fn write_unix_path(path: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(&unix_path(path));
    out.push(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv4_address_keeps_its_bytes_and_swaps_the_port() {
        let mut out = Vec::new();
        address(&[2, 0, 0x1f, 0x90, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], &mut out);
        assert_eq!(out, [2, 127, 0, 0, 1, 0x90, 0x1f]);
    }

    #[test]
    fn an_ipv6_address_has_sixteen_bytes() {
        let mut sockaddr = vec![10, 0, 0, 53, 0, 0, 0, 0];
        sockaddr.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
        let mut out = Vec::new();
        address(&sockaddr, &mut out);
        assert_eq!(out.len(), 1 + 16 + 2);
        assert_eq!(out.get(16..), Some(&[1u8, 53, 0][..]));
    }

    #[test]
    fn unix_paths_end_in_nul_and_abstract_names_are_as_in_proc() {
        let mut out = Vec::new();
        address(b"\x01\0/run/x\0\0", &mut out);
        assert_eq!(out, b"\x01/run/x\0");
        out.clear();
        address(b"\x01\0\0abstract", &mut out);
        assert_eq!(out, b"\x01@abstract\0");
        // Each NUL is a part of an abstract name.
        out.clear();
        address(b"\x01\0\0a\0b\0", &mut out);
        assert_eq!(out, b"\x01@a@b@\0");
    }

    #[test]
    fn other_families_and_cut_addresses_are_empty() {
        let mut out = Vec::new();
        address(&[16, 0, 0, 0, 1, 2], &mut out);
        address(&[2, 0, 1], &mut out);
        address(&[], &mut out);
        assert!(out.is_empty());
    }
}
