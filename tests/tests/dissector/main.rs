//! The Wireshark dissector in the real tshark, on hand-made events (`docs/format.md`).

#![allow(clippy::panic, clippy::expect_used)] // a panic fails the test

mod classes;
mod columns;
mod event;
mod plain_names;
mod samples;
mod statistics;
mod strace;
mod terminal;
mod tshark;
mod widths;

use samples::{all, read};
use tshark::Tshark;

#[test]
fn info_reads_like_strace() {
    let Some(tshark) = Tshark::new("info", &all()) else { return };
    let expected = [
        r#"openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3</etc/passwd>"#,
        r#"read(3</etc/passwd>, "root:x:0:0:root:/root:/bin/bash\n"..., 4096) = 832"#,
        "connect(5<127.0.0.1:4000->127.0.0.1:8080>, 127.0.0.1:8080) = -1 ECONNREFUSED",
        "futex(0x7fae0e83ca4c, FUTEX_WAKE_PRIVATE, 1 <unfinished ...>",
        "switch next=1234(bash)",
        r#"close(3, arg2="\1new") = 0"#,
    ];
    assert_eq!(tshark.info(), expected);
    let columns = tshark.run(&["-c", "1"]);
    assert!(columns.contains("syscall"), "{columns}");
}

#[test]
fn fields_have_their_values() {
    let Some(tshark) = Tshark::new("fields", &all()) else { return };
    let expected: &[(usize, &[(&str, &str)])] = &[
        (
            0,
            &[
                ("evt.num", "42"),
                ("evt.rawtime", "1700000000123456789"),
                ("evt.type", "openat"),
                ("evt.dir", "<"),
                ("evt.category", "file"),
                ("evt.cpu", "3"),
                ("evt.latency", "23937"),
                ("evt.latency.s", "0"),
                ("evt.latency.ns", "23937"),
                ("evt.latency.human", "23.94us"),
                ("syscap.latency", "23.94"),
                ("thread.tid", "78"),
                ("proc.pid", "77"),
                ("proc.name", "cat"),
                ("fd.name", "/etc/passwd"),
                ("evt.is_open_read", "1"),
                ("evt.failed", "0"),
                ("evt.arg.name", "/etc/passwd"),
                ("evt.arg.1", "AT_FDCWD"),
                ("evt.rawarg.dirfd", "-100"),
                ("evt.rawarg.flags", "4097"),
                ("sysdig.event_name", "openat"),
                (
                    "evt.args",
                    "fd=3(<f>/etc/passwd) dirfd=-100(AT_FDCWD) name=/etc/passwd flags=4097(O_RDONLY|O_CLOEXEC) mode=0",
                ),
            ],
        ),
        (
            1,
            &[
                ("evt.arg.data", "root:x:0:0:root:/root:/bin/bash.daemon:x:1"),
                ("evt.buffer", "726f6f743a783a303a303a726f6f743a2f726f6f743a2f62696e2f626173680a6461656d6f6e3a783a31"),
                ("evt.category", "IO-read"),
                ("evt.rawres", "832"),
                ("evt.latency", ""),
            ],
        ),
        (
            2,
            &[
                ("evt.failed", "1"),
                ("evt.rawres", "-111"),
                ("fd.cip", "127.0.0.1"),
                ("fd.cip.v4", "127.0.0.1"),
                ("fd.sip.v6", "::1"),
                ("fd.sip.v4", ""),
                ("fd.sport", "8080"),
                ("_ws.expert.message", "connect failed: ECONNREFUSED"),
            ],
        ),
        (3, &[("evt.dir", ">"), ("evt.incomplete", "exit missing"), ("evt.failed", "")]),
        (4, &[("evt.arg.next", "bash"), ("evt.rawarg.next", "1234"), ("evt.category", "scheduler")]),
        (
            5,
            &[
                ("evt.surplus", "1"),
                ("evt.rawarg", "016e6577"),
                ("evt.arg.2", ".new"),
                ("container.name", "web"),
                ("proc.aname.2", "sshd"),
            ],
        ),
    ];
    for (event, values) in expected {
        let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        let rows = tshark.fields(&names);
        let row = rows.get(*event).expect("a row for each event");
        for (name, value) in *values {
            assert_eq!(row.get(*name).map(String::as_str), Some(*value), "{name} of event {event}");
        }
    }
}

#[test]
fn filters_match_events_without_a_full_tree() {
    let Some(tshark) = Tshark::new("filters", &all()) else { return };
    for (filter, frames) in [
        ("syscap", "123456"),
        ("evt.failed == 1", "3"),
        ("evt.latency > 20000", "1"),
        ("evt.is_io_read == 1", "2"),
        ("fd.cip.v4 == 127.0.0.1", "3"),
        ("evt.rawarg.fd == 3", "126"),
        ("evt.arg.fd contains \"passwd\"", "12"),
        ("evt.buffer contains \"daemon\"", "2"),
        ("evt.args contains \"O_CLOEXEC\"", "1"),
        ("evt.incomplete", "4"),
        ("container.name == \"web\"", "6"),
        ("syscap.denied", "3"),
        ("fd.num == 3 && !(evt.type == \"read\")", "1"),
    ] {
        assert_eq!(tshark.matching(filter).concat(), frames, "{filter}");
    }
}

#[test]
fn the_full_tree_is_grouped() {
    let Some(tshark) = Tshark::new("tree", &all()) else { return };
    let tree = tshark.run(&["-V"]);
    for line in [
        "    Event: openat",
        "    Process: cat (77), thread 78",
        "    File Descriptor: 3 file /etc/passwd",
        "    Container: web",
        "    Arguments (5)",
        "    Data (42 bytes)",
        "        Flags: is_open_read",
        "    Ancestors: sshd",
    ] {
        assert!(tree.lines().any(|found| found == line), "'{line}' is not in\n{tree}");
    }
}

#[test]
fn a_long_value_has_its_length_before_it() {
    let mut event = read();
    let data = vec![b'x'; 70_000];
    for (id, value) in &mut event.entries {
        if *id == 0x4001 {
            value.clone_from(&data);
        }
    }
    let Some(tshark) = Tshark::new("long", &[event.payload()]) else { return };
    let rows = tshark.fields(&["evt.buffer", "evt.arg.fd"]);
    let row = rows.first().expect("one event");
    assert_eq!(row.get("evt.buffer").map(String::len), Some(2 * data.len()));
    assert_eq!(row.get("evt.arg.fd").map(String::as_str), Some("<f>/etc/passwd"));
}

/// A payload that ends early or has wrong numbers is marked as malformed and never causes a Lua error
/// ([`Tshark::run`]).
#[test]
fn a_malformed_payload_causes_no_lua_error() {
    let mut payloads = Vec::new();
    for whole in all() {
        payloads.extend((1..whole.len()).filter_map(|length| whole.get(..length).map(<[u8]>::to_vec)));
    }
    let cut = payloads.len();
    // Numbers of the header and of the first directory entries, set to invalid values.
    for whole in all() {
        for at in 0..whole.len().min(56 + 4 * 12) {
            for wrong in [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF] {
                let mut payload = whole.clone();
                for byte in payload.iter_mut().skip(at).take(2) {
                    *byte = wrong;
                }
                payloads.push(payload);
            }
        }
    }
    let Some(tshark) = Tshark::new("hostile", &payloads) else { return };
    let info = tshark.run(&["-T", "fields", "-e", "frame.number", "-e", "_ws.col.Info"]);
    assert_eq!(info.lines().count(), payloads.len());
    let expert = tshark.matching("syscap.malformed");
    assert!(expert.len() > cut * 9 / 10, "{} of {cut} cut events are marked", expert.len());
    tshark.run(&["-V"]);
    tshark.run(&["-T", "json"]);
    tshark.fields(&["evt.args", "evt.rawarg.fd", "evt.arg.name", "fd.cip.v4", "evt.latency.human", "evt.buffer"]);
}

#[test]
fn an_event_that_was_cut_in_the_capture_is_not_malformed() {
    let whole = read().payload();
    let lost = 60;
    let kept = whole.get(..whole.len() - lost).expect("longer than that").to_vec();
    let Some(tshark) = Tshark::cut("cut", &[kept], lost) else { return };
    assert_eq!(tshark.matching("syscap.truncated").len(), 1);
    assert_eq!(tshark.matching("syscap.malformed").len(), 0);
    assert_eq!(tshark.matching("proc.name == \"cat\"").len(), 1);
}
