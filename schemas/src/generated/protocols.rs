// Written by `cargo run -p syscap-generate`; not to be edited.

use crate::L4Protocol;
use crate::protocol::ProtocolRow;

impl L4Protocol {
    /// The protocol is not known.
    pub const UNKNOWN: Self = Self(0);
    /// The fd is no socket with a transport protocol, or its role is not known yet.
    pub const NOT_AVAILABLE: Self = Self(1);
    /// TCP.
    pub const TCP: Self = Self(2);
    /// UDP.
    pub const UDP: Self = Self(3);
    /// ICMP, of IPv4 or IPv6.
    pub const ICMP: Self = Self(4);
    /// A raw socket, whatever its protocol.
    pub const RAW: Self = Self(5);
}

pub(crate) static PROTOCOLS: &[ProtocolRow] = &[
    ProtocolRow { protocol: L4Protocol::UNKNOWN, name: None, ip: &[] },
    ProtocolRow { protocol: L4Protocol::NOT_AVAILABLE, name: None, ip: &[] },
    ProtocolRow { protocol: L4Protocol::TCP, name: Some("tcp"), ip: &[6] },
    ProtocolRow { protocol: L4Protocol::UDP, name: Some("udp"), ip: &[17] },
    ProtocolRow { protocol: L4Protocol::ICMP, name: Some("icmp"), ip: &[1, 58] },
    ProtocolRow { protocol: L4Protocol::RAW, name: Some("raw"), ip: &[255] },
];
