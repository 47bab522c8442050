//! The plain names of addresses and ancestors match in every front end.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use syscap_schemas::field;
use syscap_tests::program::Tool;

use crate::event::Event;
use crate::tshark::{front_ends, session};

fn connected(server: IpAddr) -> Event {
    let mut event = Event::new("connect", true);
    match server {
        IpAddr::V4(address) => event.value("fd.sip", &address.octets()),
        IpAddr::V6(address) => event.value("fd.sip", &address.octets()),
    };
    event
}

#[test]
fn addresses_and_ancestors_match_by_their_plain_names() {
    let mut child = connected(IpAddr::V6(Ipv6Addr::LOCALHOST));
    for (number, name) in [(1, "bash"), (2, "sshd")] {
        child.entries.push((field("proc.aname").map_or(0, |field| field.id) + number, name.as_bytes().to_vec()));
    }
    let events = [connected(IpAddr::V4(Ipv4Addr::LOCALHOST)), connected(IpAddr::V4([127, 0, 0, 9].into())), child];
    let payloads: Vec<Vec<u8>> = events.iter().map(Event::payload).collect();
    let in_all = [
        (r#"fd.sip == "127.0.0.1""#, "1"),
        (r#"fd.sip == "::1""#, "3"),
        ("fd.sip.v4 == 127.0.0.1", "1"),
        ("fd.sip.v4 == 127.0.0.0/8", "12"),
        ("fd.sip.v6 == ::1", "3"),
        (r#"proc.aname == "bash""#, "3"),
        (r#"proc.aname == "sshd""#, "3"),
        (r#"proc.aname == "init""#, ""),
        (r#"proc.aname.2 == "sshd""#, "3"),
    ];
    let in_wireshark = [("fd.sip == 127.0.0.1", "1"), ("fd.sip == ::1", "3"), ("fd.sip in {127.0.0.9, ::1}", "23")];
    for tool in front_ends() {
        let session = session(&tool, "plain-names", &payloads);
        for (filter, frames) in in_all.iter().chain(in_wireshark.iter().filter(|_| !is_with_plugin(&tool))) {
            let found: String = session.fields(&["frame.number"], filter).concat().concat();
            assert_eq!(found, *frames, "{filter} in {}", tool.name());
        }
    }
}

/// `true` if Stratoshark's plugin, which defines addresses as bytes, is loaded. tshark loads it too if it is installed.
fn is_with_plugin(tool: &Tool) -> bool {
    tool.root().is_some_and(|root| root.join("usr/bin/strato").is_file())
}

/// The standard library formats addresses according to RFC 5952.
#[test]
fn addresses_have_the_text_of_rfc_5952() {
    let texts = [
        "::",
        "::1",
        "1::",
        "1:0:0:2::3",
        "1::2:0:0:3",
        "fe80::1:0:0:1",
        "2001:db8::1:1:1:1:1",
        "1:2:3:4:5:6:7:8",
        "::ffff:127.0.0.1",
        "0:1:0:1:0:1:0:1",
        "1:0:0:0:2:0:0:0",
        "::2:3:4:5:6:7:8",
        "10.1.2.3",
        "255.255.255.255",
    ];
    let addresses: Vec<IpAddr> = texts.iter().map(|text| text.parse().expect("an address")).collect();
    let payloads: Vec<Vec<u8>> = addresses.iter().map(|address| connected(*address).payload()).collect();
    for tool in front_ends().into_iter().filter(|tool| !is_with_plugin(tool)) {
        let rows = session(&tool, "addresses", &payloads).fields(&["fd.sip"], "");
        let expected: Vec<Vec<String>> = addresses.iter().map(|address| vec![address.to_string()]).collect();
        assert_eq!(rows, expected, "{}", tool.name());
    }
}
