//! Renders socket addresses and tuples.

use std::io::Write;
use std::net::IpAddr;

use super::number::{decimal_u64, hex_lower};
use crate::machine::{SocketAddress, SocketTuple};

/// Appends a parameter of type SOCKADDR: `127.0.0.1:80`, or the path of a unix socket.
pub fn address(out: &mut Vec<u8>, bytes: &[u8]) {
    match SocketAddress::read(bytes) {
        None => invalid(out, bytes, b"INVALID SOCKADDR"),
        Some(SocketAddress::Ip { address, port }) => end(out, address, port),
        Some(SocketAddress::Unix(path)) => out.extend_from_slice(path),
        Some(SocketAddress::Other(number)) => family(out, number),
    }
}

/// Appends a parameter of type SOCKTUPLE: `127.0.0.1:40556->127.0.0.1:80`, or for a unix socket the kernel's addresses
/// of both ends and the path.
pub fn tuple(out: &mut Vec<u8>, bytes: &[u8]) {
    match SocketTuple::read(bytes) {
        None => invalid(out, bytes, b"INVALID SOCKTUPLE"),
        Some(SocketTuple::Ip(tuple)) => {
            let tuple = tuple.unmapped();
            end(out, tuple.source, tuple.source_port);
            out.extend_from_slice(b"->");
            end(out, tuple.destination, tuple.destination_port);
        }
        Some(SocketTuple::Unix { source, destination, path }) => {
            hex_lower(out, source);
            out.extend_from_slice(b"->");
            hex_lower(out, destination);
            out.push(b' ');
            out.extend_from_slice(path);
        }
        Some(SocketTuple::Other(number)) => family(out, number),
    }
}

/// Appends an IP address of 4 or 16 bytes in network order.
pub fn ip(out: &mut Vec<u8>, bytes: &[u8]) {
    if let Ok(v4) = <[u8; 4]>::try_from(bytes) {
        write_ip(out, v4.into());
    } else if let Ok(v6) = <[u8; 16]>::try_from(bytes) {
        write_ip(out, v6.into());
    } else {
        super::hex(out, bytes);
    }
}

/// Appends an IP address.
pub fn write_ip(out: &mut Vec<u8>, address: IpAddr) {
    match address {
        IpAddr::V4(address) => {
            for (index, octet) in address.octets().into_iter().enumerate() {
                if index > 0 {
                    out.push(b'.');
                }
                decimal_u64(out, octet.into());
            }
        }
        // Writing to a Vec cannot fail.
        IpAddr::V6(address) => drop(write!(out, "{address}")),
    }
}

fn end(out: &mut Vec<u8>, address: IpAddr, port: u16) {
    write_ip(out, address);
    out.push(b':');
    decimal_u64(out, port.into());
}

fn family(out: &mut Vec<u8>, number: u8) {
    out.extend_from_slice(b"family ");
    decimal_u64(out, number.into());
}

fn invalid(out: &mut Vec<u8>, bytes: &[u8], otherwise: &[u8]) {
    out.extend_from_slice(match bytes.first() {
        Some(1) => b"INVALID PATH",
        Some(2) => b"INVALID IPv4",
        Some(10) => b"INVALID IPv6",
        _ => otherwise,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn addresses_and_tuples() {
        assert_eq!(shown(|out| address(out, &[2, 127, 0, 0, 1, 80, 0])), "127.0.0.1:80");
        assert_eq!(shown(|out| address(out, b"\x01/run/x\0")), "/run/x");
        assert_eq!(shown(|out| address(out, &[2, 127])), "INVALID IPv4");
        assert_eq!(shown(|out| address(out, &[16, 1])), "family 16");
        let v4 = [2, 10, 0, 0, 1, 1, 0, 10, 0, 0, 2, 2, 1];
        assert_eq!(shown(|out| tuple(out, &v4)), "10.0.0.1:1->10.0.0.2:258");
        let mut v6 = vec![10];
        for port in [1_u16, 2] {
            v6.extend([0; 10]);
            v6.extend([0xff, 0xff, 1, 2, 3, 4]);
            v6.extend(port.to_le_bytes());
        }
        assert_eq!(shown(|out| tuple(out, &v6)), "1.2.3.4:1->1.2.3.4:2");
        let mut unix = vec![1];
        unix.extend(0xffff_u64.to_le_bytes());
        unix.extend(0_u64.to_le_bytes());
        unix.extend(b"/s\0");
        assert_eq!(shown(|out| tuple(out, &unix)), "ffff->0 /s");
    }
}
