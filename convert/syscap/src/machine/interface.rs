//! The machine's own addresses. They complete tuples with one end only.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::tuple::IpTuple;
use crate::event::records::InterfaceRecord;

/// The addresses of the machine's network interfaces.
#[derive(Debug, Default)]
pub(super) struct Interfaces {
    v4: Vec<(u32, u32)>,
    v6: Vec<Ipv6Addr>,
}

impl Interfaces {
    /// The number of addresses.
    pub(super) fn len(&self) -> usize {
        self.v4.len() + self.v6.len()
    }

    /// The size of the addresses in bytes.
    pub(super) fn size(&self) -> usize {
        self.v4.capacity() * size_of::<(u32, u32)>() + self.v6.capacity() * size_of::<Ipv6Addr>()
    }

    pub(super) fn add(&mut self, interface: &InterfaceRecord) {
        match (interface.address, interface.netmask) {
            (IpAddr::V4(address), IpAddr::V4(netmask)) => self.v4.push((address.to_bits(), netmask.to_bits())),
            (IpAddr::V4(address), IpAddr::V6(_)) => self.v4.push((address.to_bits(), 0)),
            (IpAddr::V6(address), _) => self.v6.push(address),
        }
    }

    /// Fills in the address of a tuple's end that has none.
    pub(super) fn complete(&self, tuple: &mut IpTuple) {
        let same_port = tuple.source_port == tuple.destination_port;
        let (missing, known) = if tuple.source.is_unspecified() {
            (&mut tuple.source, tuple.destination)
        } else if tuple.destination.is_unspecified() {
            (&mut tuple.destination, tuple.source)
        } else {
            return;
        };
        let own = match known {
            IpAddr::V4(known) => IpAddr::V4(self.infer_v4(known)),
            IpAddr::V6(known) => IpAddr::V6(self.infer_v6(known)),
        };
        if own != known || !same_port {
            *missing = own;
        }
    }

    /// `true` if the machine has this address. For IPv6: an address in the same network.
    pub(super) fn contains(&self, address: IpAddr) -> bool {
        match address {
            IpAddr::V4(address) => self.v4.iter().any(|(own, _)| *own == address.to_bits()),
            IpAddr::V6(address) => self.v6.iter().any(|own| network(own) == network(&address)),
        }
    }

    /// Guesses the local IPv4 address of a connection to `peer`: the same address, one in its network, or the first
    /// that is not loopback.
    fn infer_v4(&self, peer: Ipv4Addr) -> Ipv4Addr {
        let peer = peer.to_bits();
        let exact = self.v4.iter().find(|(address, _)| *address == peer);
        let near = || self.v4.iter().find(|(address, mask)| address & mask == peer & mask);
        let any = || self.v4.iter().find(|(address, _)| *address != Ipv4Addr::LOCALHOST.to_bits());
        exact.or_else(near).or_else(any).map_or(Ipv4Addr::UNSPECIFIED, |(address, _)| Ipv4Addr::from_bits(*address))
    }

    /// Guesses the local IPv6 address of a connection to `peer`, by the rules of [`Self::infer_v4`].
    fn infer_v6(&self, peer: Ipv6Addr) -> Ipv6Addr {
        let exact = self.v6.iter().find(|address| **address == peer);
        let near = || self.v6.iter().find(|address| network(address) == network(&peer));
        let any = || self.v6.iter().find(|address| **address != Ipv6Addr::LOCALHOST);
        exact.or_else(near).or_else(any).copied().unwrap_or(Ipv6Addr::UNSPECIFIED)
    }
}

/// The network of an IPv6 address: the upper 64 bits, as in libsinsp.
fn network(address: &Ipv6Addr) -> u128 {
    address.to_bits() >> 64
}
