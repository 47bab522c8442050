//! The addresses of sockets.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use syscap_schemas::L4Protocol;

/// A socket's addresses, by the kind of its fd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum SocketInfo {
    /// Not a socket, or unknown.
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

impl SocketInfo {
    /// The protocol of an IPv4 or IPv6 socket.
    pub const fn protocol(&self) -> L4Protocol {
        match self {
            Self::Ip(tuple) => tuple.protocol,
            Self::Server(server) => server.protocol,
            _ => L4Protocol::UNKNOWN,
        }
    }
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
    pub protocol: L4Protocol,
}

impl IpTuple {
    /// Returns a tuple without addresses.
    pub const fn unspecified(v6: bool, protocol: L4Protocol) -> Self {
        let zero = if v6 { IpAddr::V6(Ipv6Addr::UNSPECIFIED) } else { IpAddr::V4(Ipv4Addr::UNSPECIFIED) };
        Self { source: zero, destination: zero, source_port: 0, destination_port: 0, protocol }
    }

    /// Returns the tuple with source and destination swapped.
    pub const fn swapped(self) -> Self {
        Self {
            source: self.destination,
            destination: self.source,
            source_port: self.destination_port,
            destination_port: self.source_port,
            protocol: self.protocol,
        }
    }

    /// The source's address and port.
    pub(super) const fn source_end(&self) -> (IpAddr, u16) {
        (self.source, self.source_port)
    }

    /// The destination's address and port.
    pub(super) const fn destination_end(&self) -> (IpAddr, u16) {
        (self.destination, self.destination_port)
    }

    /// `true` if there is neither destination address nor port, as after a connect with `AF_UNSPEC`.
    pub(super) const fn has_no_destination(&self) -> bool {
        self.destination.is_unspecified() && self.destination_port == 0
    }

    fn same_ends(&self, other: &Self) -> bool {
        self.source == other.source
            && self.destination == other.destination
            && self.source_port == other.source_port
            && self.destination_port == other.destination_port
    }

    /// `true` for an IPv6 connection with both ends.
    pub(super) const fn is_ipv6_with_ends(&self) -> bool {
        self.source.is_ipv6() && self.source_port != 0 && self.destination_port != 0
    }

    /// Merges the ends of `new` into this tuple, as libsinsp does. The source is replaced. The destination is replaced
    /// if it is missing, `overwrite` is set, or the addresses are IPv6. If both tuples are the same connection, seen
    /// from either end, nothing changes. Returns `true` if anything changed.
    pub(super) fn update(&mut self, new: &Self, overwrite: bool) -> bool {
        if self.source.is_ipv4() != new.source.is_ipv4() {
            *self = Self { protocol: self.protocol, ..*new };
            return true;
        }
        if self.same_ends(new) || self.same_ends(&new.swapped()) {
            return false;
        }
        let before = *self;
        let overwrite = overwrite || new.source.is_ipv6();
        self.source = new.source;
        self.source_port = new.source_port;
        if self.destination.is_unspecified() || overwrite {
            self.destination = new.destination;
        }
        if self.destination_port == 0 || overwrite {
            self.destination_port = new.destination_port;
        }
        *self != before
    }

    /// Returns the name of an fd with this tuple, as in sysdig: `1.2.3.4:5->6.7.8.9:10`.
    pub(super) fn name(&self) -> Vec<u8> {
        let mut name = Vec::with_capacity(48);
        let _ = match self.protocol {
            L4Protocol::TCP | L4Protocol::UDP => {
                write!(name, "{}:{}->{}:{}", self.source, self.source_port, self.destination, self.destination_port)
            }
            L4Protocol::ICMP => write!(name, "{}->{}", self.source, self.destination),
            L4Protocol::RAW if self.source.is_ipv4() => write!(name, "{}->{}", self.source, self.destination),
            _ => write!(name, "<unknown>"),
        };
        name
    }

    /// Returns the name with ports whatever the protocol, as fds have it that were open before the capture.
    pub(super) fn name_with_ports(&self) -> Vec<u8> {
        Self { protocol: L4Protocol::TCP, ..*self }.name()
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
    pub protocol: L4Protocol,
}

impl IpServer {
    /// Returns the name of an fd with this address: `1.2.3.4:5`.
    pub(super) fn name(&self) -> Vec<u8> {
        format!("{}:{}", self.address, self.port).into_bytes()
    }
}

/// The address of a socket in a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocketAddress<'a> {
    /// IPv4 or IPv6.
    Ip {
        /// The address.
        address: IpAddr,
        /// The port.
        port: u16,
    },
    /// A unix socket's path, without NUL.
    Unix(&'a [u8]),
    /// Another family.
    Other(u8),
}

impl<'a> SocketAddress<'a> {
    /// Reads a parameter of type SOCKADDR: family u8, then address and port (little-endian) or a path. `None` if it is
    /// truncated.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let (&family, rest) = bytes.split_first()?;
        Some(match family {
            address_family::INET => Self::Ip { address: v4(rest, 0)?, port: port(rest, 4)? },
            address_family::INET6 => Self::Ip { address: v6(rest, 0)?, port: port(rest, 16)? },
            address_family::UNIX => Self::Unix(path(rest)?),
            other => Self::Other(other),
        })
    }

    /// Returns the address as text, as in sysdig.
    pub fn text(&self) -> Vec<u8> {
        match self {
            Self::Ip { address, port } => {
                IpServer { address: *address, port: *port, protocol: L4Protocol::UNKNOWN }.name()
            }
            Self::Unix(path) => path.to_vec(),
            Self::Other(family) => format!("family {family}").into_bytes(),
        }
    }
}

/// Both ends of a socket in a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocketTuple<'a> {
    /// IPv4 or IPv6. IPv4-mapped IPv6 addresses are not converted.
    Ip(IpTuple),
    /// A unix socket.
    Unix {
        /// The kernel's address of this end.
        source: u64,
        /// The kernel's address of the other end.
        destination: u64,
        /// The path, without NUL.
        path: &'a [u8],
    },
    /// Another family.
    Other(u8),
}

impl<'a> SocketTuple<'a> {
    /// Reads a parameter of type SOCKTUPLE: family u8, then source address and port, destination address and port
    /// (ports little-endian), or for a unix socket two u64 and a path. `None` if it is truncated.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let (&family, rest) = bytes.split_first()?;
        let protocol = L4Protocol::UNKNOWN;
        Some(match family {
            address_family::INET => Self::Ip(IpTuple {
                source: v4(rest, 0)?,
                source_port: port(rest, 4)?,
                destination: v4(rest, 6)?,
                destination_port: port(rest, 10)?,
                protocol,
            }),
            address_family::INET6 => Self::Ip(IpTuple {
                source: v6(rest, 0)?,
                source_port: port(rest, 16)?,
                destination: v6(rest, 18)?,
                destination_port: port(rest, 34)?,
                protocol,
            }),
            address_family::UNIX => Self::Unix {
                source: u64::from_le_bytes(array(rest, 0)?),
                destination: u64::from_le_bytes(array(rest, 8)?),
                path: path(rest.get(16..)?)?,
            },
            other => Self::Other(other),
        })
    }

    /// Returns the tuple as text, as in sysdig.
    pub fn text(&self) -> Vec<u8> {
        match self {
            Self::Ip(tuple) => tuple.unmapped().name_with_ports(),
            Self::Unix { source, destination, path } => unix_name(*source, *destination, path),
            Self::Other(family) => format!("family {family}").into_bytes(),
        }
    }
}

impl IpTuple {
    /// Returns the tuple with IPv4 addresses if both ends are IPv4-mapped IPv6 addresses.
    pub fn unmapped(self) -> Self {
        match (unmapped(self.source), unmapped(self.destination)) {
            (Some(source), Some(destination)) => {
                Self { source: IpAddr::V4(source), destination: IpAddr::V4(destination), ..self }
            }
            _ => self,
        }
    }
}

/// Address families, with the numbers of scap on every system.
pub(super) mod address_family {
    use syscap_schemas::values::socket_domain;

    /// A family in the byte that addresses have for it.
    const fn of(family: u32) -> u8 {
        family.to_le_bytes()[0]
    }

    pub(crate) const UNIX: u8 = of(socket_domain::AF_UNIX);
    pub(crate) const INET: u8 = of(socket_domain::AF_INET);
    pub(crate) const INET6: u8 = of(socket_domain::AF_INET6);
    pub(crate) const NETLINK: u8 = of(socket_domain::AF_NETLINK);
    pub(crate) const PACKET: u8 = of(socket_domain::AF_PACKET);
}

/// Returns the IPv4 address of an IPv6 address that is mapped (`::ffff:1.2.3.4`) or all zero.
pub(super) fn unmapped(address: IpAddr) -> Option<Ipv4Addr> {
    match address {
        IpAddr::V6(address) if address.is_unspecified() => Some(Ipv4Addr::UNSPECIFIED),
        IpAddr::V6(address) => address.to_ipv4_mapped(),
        IpAddr::V4(_) => None,
    }
}

/// Returns the name of a unix socket's fd: `source->destination path`, with hexadecimal numbers.
pub fn unix_name(source: u64, destination: u64, path: &[u8]) -> Vec<u8> {
    let mut name = format!("{source:x}->{destination:x} ").into_bytes();
    name.extend_from_slice(path);
    name
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at + N)?.try_into().ok()
}

fn v4(bytes: &[u8], at: usize) -> Option<IpAddr> {
    Some(crate::event::records::ipv4(array(bytes, at)?))
}

fn v6(bytes: &[u8], at: usize) -> Option<IpAddr> {
    Some(crate::event::records::ipv6(array(bytes, at)?))
}

fn port(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(array(bytes, at)?))
}

/// Returns a path up to its first NUL; `None` if the parameter does not end in NUL.
fn path(bytes: &[u8]) -> Option<&[u8]> {
    if bytes.last() == Some(&0) { Some(crate::event::until_nul(bytes)) } else { None }
}
