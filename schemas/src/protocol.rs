//! Transport protocols of sockets.

use crate::generated::protocols::PROTOCOLS;

/// A transport protocol, by its number in a capture's fd lists: scap's `scap_l4_proto`.
///
/// A capture may hold any number; those without a constant have no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct L4Protocol(pub u8);

/// A row of `protocols.toml`.
#[derive(Debug)]
pub(crate) struct ProtocolRow {
    pub(crate) protocol: L4Protocol,
    pub(crate) name: Option<&'static str>,
    pub(crate) ip: &'static [u32],
}

impl L4Protocol {
    /// Its name, as `fd.l4proto` shows it; `None` for one that is not known.
    pub fn name(self) -> Option<&'static str> {
        PROTOCOLS.iter().find(|row| row.protocol == self).and_then(|row| row.name)
    }

    /// The protocol with this name.
    pub fn by_name(name: &[u8]) -> Option<Self> {
        PROTOCOLS.iter().find(|row| row.name.is_some_and(|known| known.as_bytes() == name)).map(|row| row.protocol)
    }

    /// The protocol of an IPv4 or IPv6 socket by the kernel's `SOCK_…` and `IPPROTO_…`. Flags in `kind`, such as
    /// `SOCK_CLOEXEC`, do not count. A raw socket is one whatever its protocol.
    pub fn of_socket(kind: u32, ip_protocol: u32) -> Self {
        /// `SOCK_TYPE_MASK` of linux/net.h.
        const TYPE: u32 = 0xf;
        const SOCK_STREAM: u32 = 1;
        const SOCK_DGRAM: u32 = 2;
        const SOCK_RAW: u32 = 3;
        match (kind & TYPE, ip_protocol) {
            (SOCK_RAW, _) => Self::RAW,
            (SOCK_STREAM, 0) => Self::TCP,
            (SOCK_DGRAM, 0) => Self::UDP,
            (_, number) => {
                PROTOCOLS.iter().find(|row| row.ip.contains(&number)).map_or(Self::UNKNOWN, |row| row.protocol)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// libscap's scap.h: `SCAP_L4_UNKNOWN` 0, `SCAP_L4_NA` 1, `SCAP_L4_TCP` 2, `SCAP_L4_UDP` 3, `SCAP_L4_ICMP` 4,
    /// `SCAP_L4_RAW` 5.
    #[test]
    fn numbers_and_names_are_those_of_libscap() {
        let named = [(2, "tcp"), (3, "udp"), (4, "icmp"), (5, "raw")];
        for number in 0..=u8::MAX {
            let name = named.iter().find(|(known, _)| *known == number).map(|(_, name)| *name);
            assert_eq!(L4Protocol(number).name(), name, "{number}");
            assert!(name.is_none_or(|name| L4Protocol::by_name(name.as_bytes()) == Some(L4Protocol(number))));
        }
        assert_eq!(L4Protocol::by_name(b"<NA>"), None);
    }

    #[test]
    fn a_sockets_protocol_follows_from_its_type_and_the_kernels_number() {
        let cases = [
            ((1, 0), 2),
            ((1, 6), 2),
            ((0x8_0001, 6), 2),
            ((2, 0), 3),
            ((0x802, 17), 3),
            ((2, 1), 4),
            ((2, 58), 4),
            ((3, 1), 5),
            ((0x8_0003, 58), 5),
            ((3, 255), 5),
            ((1, 132), 0),
        ];
        for ((kind, protocol), number) in cases {
            assert_eq!(L4Protocol::of_socket(kind, protocol), L4Protocol(number), "{kind} {protocol}");
        }
    }
}
