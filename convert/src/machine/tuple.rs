//! What a socket is bound and connected to.

use std::net::{IpAddr, Ipv4Addr};

/// A transport protocol, scap's `scap_l4_proto`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Protocol(pub u8);

impl Protocol {
    /// Not known.
    pub const UNKNOWN: Self = Self(0);
    /// Not a socket with a transport protocol.
    pub const NA: Self = Self(1);
    /// TCP.
    pub const TCP: Self = Self(2);
    /// UDP.
    pub const UDP: Self = Self(3);
    /// ICMP.
    pub const ICMP: Self = Self(4);
    /// A raw socket.
    pub const RAW: Self = Self(5);
}

/// A socket's addresses, by the kind of its fd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SocketInfo {
    /// No socket, or nothing known.
    #[default]
    None,
    /// An IPv4 or IPv6 connection: source is the client, destination the server.
    Ip(IpTuple),
    /// A listening or bound IPv4 or IPv6 socket.
    Server(IpServer),
    /// A unix socket: the kernel's addresses of both ends.
    Unix {
        /// This end.
        source: u64,
        /// The other end.
        destination: u64,
    },
}

/// The addresses of an IPv4 or IPv6 connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IpTuple {
    /// The client's address.
    pub source: IpAddr,
    /// The server's address.
    pub destination: IpAddr,
    /// The client's port.
    pub source_port: u16,
    /// The server's port.
    pub destination_port: u16,
    /// The protocol.
    pub protocol: Protocol,
}

impl Default for IpTuple {
    fn default() -> Self {
        let zero = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
        Self { source: zero, destination: zero, source_port: 0, destination_port: 0, protocol: Protocol::UNKNOWN }
    }
}

/// The address of a listening or bound IPv4 or IPv6 socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IpServer {
    /// The local address.
    pub address: IpAddr,
    /// The local port.
    pub port: u16,
    /// The protocol.
    pub protocol: Protocol,
}
