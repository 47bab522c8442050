//! The transport protocols of sockets (`tables/protocols.toml`).

/// A transport protocol, as the number in the fd lists of a capture: scap's `scap_l4_proto`.
///
/// A capture may hold any number. A number without a constant has no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct L4Protocol(pub u8);

/// A row of `protocols.toml`.
#[derive(Debug)]
pub(crate) struct ProtocolRow {
    pub(crate) protocol: L4Protocol,
    pub(crate) name: Option<&'static str>,
    pub(crate) ip: &'static [u32],
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
