//! Parses constants by the type of the field that they are compared with.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::str::FromStr;

use super::FieldType;

/// An IP network. A single address is a network with the longest prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Net {
    /// Any address of the network.
    pub address: IpAddr,
    /// The prefix length: 0 to 32 for IPv4, 0 to 128 for IPv6.
    pub prefix: u8,
}

impl Net {
    /// `true` if an address is in the network. An address of the other family never is.
    pub fn contains(&self, address: &IpAddr) -> bool {
        match (self.address, address) {
            (IpAddr::V4(net), IpAddr::V4(address)) => {
                let differ = net.to_bits() ^ address.to_bits();
                let shift = 32u32.saturating_sub(self.prefix.into());
                differ.checked_shr(shift).unwrap_or(0) == 0
            }
            (IpAddr::V6(net), IpAddr::V6(address)) => {
                let differ = net.to_bits() ^ address.to_bits();
                let shift = 128u32.saturating_sub(self.prefix.into());
                differ.checked_shr(shift).unwrap_or(0) == 0
            }
            _ => false,
        }
    }
}

/// Parses a network or an address. The error says what is expected.
pub(super) fn net(text: &str, kind: FieldType) -> Result<Net, String> {
    let expected = match kind {
        FieldType::Ipv4 => "an IPv4 address or network, as 10.0.0.0/8",
        FieldType::Ipv6 => "an IPv6 address or network, as 2001:db8::/32",
        _ => "an IP address or network, as 10.0.0.0/8 or ::1",
    };
    let parse = || {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let (address, bits) = match kind {
            FieldType::Ipv4 => (Ipv4Addr::from_str(address).ok()?.into(), 32),
            FieldType::Ipv6 => (Ipv6Addr::from_str(address).ok()?.into(), 128),
            _ => match IpAddr::from_str(address).ok()? {
                address @ IpAddr::V4(_) => (address, 32),
                address @ IpAddr::V6(_) => (address, 128),
            },
        };
        let prefix = match prefix {
            Some(prefix) => prefix.parse().ok().filter(|&prefix| prefix <= bits)?,
            None => bits,
        };
        Some(Net { address, prefix })
    };
    parse().ok_or_else(|| expected.to_owned())
}

/// Parses a whole number: decimal, as libsinsp does, or hexadecimal with `0x`. A leading zero does not mean octal. The
/// error says what is expected.
pub(super) fn integer(text: &str, kind: FieldType) -> Result<i128, String> {
    let (bits, signed) = match kind {
        FieldType::Bool => return boolean(text).map(i128::from),
        FieldType::Port => return port(text).map(i128::from),
        FieldType::Signed(bits) => (bits, true),
        FieldType::Unsigned(bits) => (bits, false),
        _ => (64, false),
    };
    let bits = u32::from(bits.clamp(1, 64));
    let least = if signed { -(1i128 << (bits - 1)) } else { 0 };
    let greatest = if signed { (1i128 << (bits - 1)) - 1 } else { (1i128 << bits) - 1 };
    let number = parse_integer(text).map(|number| {
        // As in C, -1 is the value with all bits set, such as an unknown user id.
        if !signed && number < 0 && number >= -(1i128 << (bits - 1)) { number + (1i128 << bits) } else { number }
    });
    number.filter(|number| (least..=greatest).contains(number)).ok_or_else(|| match kind {
        FieldType::Duration => "a time in nanoseconds".to_owned(),
        FieldType::Time => "a time in nanoseconds since 1970".to_owned(),
        FieldType::Around => "a time in milliseconds".to_owned(),
        _ => format!("a whole number from {least} to {greatest}"),
    })
}

/// Parses a number with or without a fraction.
pub(super) fn double(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
        .or_else(|| parse_integer(text).map(|number| number as f64))
        .ok_or_else(|| "a number".to_owned())
}

/// Parses pairs of hexadecimal digits.
pub(super) fn hex_bytes(text: &[u8]) -> Result<Vec<u8>, String> {
    let digit = |byte: u8| u8::try_from(char::from(byte).to_digit(16)?).ok();
    let bytes: Option<Vec<u8>> = text
        .chunks(2)
        .map(|pair| match pair {
            &[high, low] => Some(digit(high)? << 4 | digit(low)?),
            _ => None,
        })
        .collect();
    bytes
        .filter(|bytes| !bytes.is_empty())
        .ok_or_else(|| "bytes as pairs of hexadecimal digits, as 7f454c46".to_owned())
}

fn parse_integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let hex = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    // A second sign is an error, which from_str_radix would accept.
    let number = match hex {
        Some(digits) if !digits.starts_with(['+', '-']) => i128::from_str_radix(digits, 16).ok()?,
        None if !digits.starts_with(['+', '-']) => digits.parse().ok()?,
        _ => return None,
    };
    Some(if negative { -number } else { number })
}

fn boolean(text: &str) -> Result<bool, String> {
    text.parse().map_err(|_| "true or false".to_owned())
}

fn port(text: &str) -> Result<u16, String> {
    let service = || SERVICES.iter().find(|(name, _)| *name == text).map(|&(_, port)| port);
    text.parse()
        .ok()
        .or_else(service)
        .ok_or_else(|| "a port from 0 to 65535, or the name of a well-known service, as https".to_owned())
}

/// Ports of well-known services, as IANA registers them. The machine's /etc/services is not used, so that a filter
/// means the same on every machine.
const SERVICES: &[(&str, u16)] = &[
    ("ftp-data", 20),
    ("ftp", 21),
    ("ssh", 22),
    ("telnet", 23),
    ("smtp", 25),
    ("domain", 53),
    ("bootps", 67),
    ("bootpc", 68),
    ("tftp", 69),
    ("http", 80),
    ("kerberos", 88),
    ("pop3", 110),
    ("sunrpc", 111),
    ("ntp", 123),
    ("imap2", 143),
    ("imap", 143),
    ("snmp", 161),
    ("snmp-trap", 162),
    ("bgp", 179),
    ("ldap", 389),
    ("https", 443),
    ("microsoft-ds", 445),
    ("submissions", 465),
    ("isakmp", 500),
    ("syslog", 514),
    ("submission", 587),
    ("ldaps", 636),
    ("domain-s", 853),
    ("rsync", 873),
    ("imaps", 993),
    ("pop3s", 995),
    ("socks", 1080),
    ("openvpn", 1194),
    ("ms-sql-s", 1433),
    ("nfs", 2049),
    ("mysql", 3306),
    ("ms-wbt-server", 3389),
    ("postgresql", 5432),
    ("amqps", 5671),
    ("amqp", 5672),
    ("redis", 6379),
    ("http-alt", 8080),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_by_type() {
        let unsigned = |text| integer(text, FieldType::Unsigned(32));
        assert_eq!(unsigned("10"), Ok(10));
        assert_eq!(unsigned("+010"), Ok(10));
        assert_eq!(unsigned("0x1F"), Ok(31));
        assert_eq!(unsigned("-1"), Ok(0xffff_ffff));
        assert_eq!(unsigned("4294967296"), Err("a whole number from 0 to 4294967295".to_owned()));
        for text in ["", "1.5", "ten", "--1", "0x", "0x-1", "1 "] {
            assert!(unsigned(text).is_err(), "{text}");
        }
        let signed = |text| integer(text, FieldType::Signed(64));
        assert_eq!(signed("-9223372036854775808"), Ok(i64::MIN.into()));
        assert!(signed("9223372036854775808").is_err());
        let longest = "1".repeat(100);
        assert!(signed(&longest).is_err());
    }

    #[test]
    fn ports_bools_and_doubles() {
        assert_eq!(integer("https", FieldType::Port), Ok(443));
        assert_eq!(integer("65535", FieldType::Port), Ok(65535));
        assert!(integer("65536", FieldType::Port).is_err());
        assert!(integer("htpps", FieldType::Port).is_err());
        assert_eq!(integer("true", FieldType::Bool), Ok(1));
        assert!(integer("1", FieldType::Bool).is_err());
        assert_eq!(double("1.5"), Ok(1.5));
        assert_eq!(double("0x10"), Ok(16.0));
        assert!(double("nan").is_err());
    }

    #[test]
    fn networks() {
        let contains =
            |text: &str, address: &str| net(text, FieldType::Ip).unwrap().contains(&address.parse().unwrap());
        assert!(contains("10.0.0.0/8", "10.255.0.1"));
        assert!(contains("10.1.2.3/8", "10.255.0.1"));
        assert!(!contains("10.0.0.0/8", "11.0.0.1"));
        assert!(contains("0.0.0.0/0", "11.0.0.1"));
        assert!(!contains("0.0.0.0/0", "::1"));
        assert!(contains("::/0", "2001:db8::1"));
        assert!(contains("2001:db8::/33", "2001:db8:7fff::1"));
        assert!(!contains("2001:db8::/33", "2001:db8:8000::1"));
        assert!(contains("::1", "::1"));
        for text in ["10.0.0.0/33", "10.0.0/8", "::/129", "localhost", "10.0.0.1/"] {
            assert!(net(text, FieldType::Ip).is_err(), "{text}");
        }
        assert!(net("::1", FieldType::Ipv4).is_err());
        assert!(net("127.0.0.1", FieldType::Ipv6).is_err());
    }

    #[test]
    fn bytes_in_hex() {
        assert_eq!(hex_bytes(b"7fFf00"), Ok(vec![0x7f, 0xff, 0]));
        for text in ["", "7", "7g", "0x7f"] {
            assert!(hex_bytes(text.as_bytes()).is_err(), "{text}");
        }
    }
}
