//! `--comments`: the text of an event in its packet comment, which programs print unescaped.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use syscap_schemas::event_types;
use syscap_tests::hostile::NAMES;
use syscap_tests::scap_builder::{ByteOrder, EVENT_V2, ScapBuilder, TestEvent};
use syscap_tests::syscap::convert;

/// Returns the comments of all packets. Each packet has one.
fn comments(pcapng: &[u8]) -> Vec<String> {
    let number =
        |at: usize, len: usize| pcapng[at..at + len].iter().rev().fold(0, |all, byte| all << 8 | usize::from(*byte));
    let (mut comments, mut at) = (Vec::new(), 0);
    while at < pcapng.len() {
        if number(at, 4) == 6 {
            let mut option = at + 28 + number(at + 20, 4).next_multiple_of(4);
            while number(option, 2) != 1 {
                option += 4 + number(option + 2, 2).next_multiple_of(4);
            }
            let text = &pcapng[option + 4..option + 4 + number(option + 2, 2)];
            comments.push(String::from_utf8(text.to_vec()).unwrap());
        }
        at += number(at + 4, 4);
    }
    comments
}

#[test]
fn names_and_comments_of_a_capture_are_escaped() {
    let kind = event_types().iter().find(|kind| kind.code == "PPME_SYSCALL_OPENAT_2_X").unwrap().id;
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(3, None);
    for (number, (name, _)) in (0..).zip(NAMES) {
        let (result, at_cwd) = (3_i64.to_le_bytes().to_vec(), (-100_i64).to_le_bytes().to_vec());
        let path = [b"/", name, b"\0"].concat();
        let params = vec![result, at_cwd, path, vec![1, 0, 0, 0], vec![0; 4], vec![0; 4], vec![0; 8]];
        let comment = Some(name.to_vec());
        let time = 1_700_000_000_000_000_000 + number;
        builder.event(EVENT_V2, &TestEvent { time, tid: 7, kind, params, comment, ..TestEvent::default() });
    }
    let folder = tempfile::tempdir().unwrap();
    let (scap, pcapng) = (folder.path().join("hostile.scap"), folder.path().join("hostile.pcapng"));
    std::fs::write(&scap, builder.bytes()).unwrap();
    let output = convert(&scap, &pcapng, &["--comments"]);
    assert!(output.status.success(), "{output:?}");
    let comments = comments(&std::fs::read(&pcapng).unwrap());
    assert_eq!(comments.len(), NAMES.len());
    for (comment, (name, escaped)) in comments.iter().zip(NAMES) {
        let lines: Vec<&str> = comment.split('\n').collect();
        assert!(lines[0].contains(&format!("name=/{escaped} ")), "{comment}");
        // The capture's own comment follows, with each of its lines on a line of its own.
        let own = name.split(|byte| *byte == b'\n').count();
        assert_eq!(lines.len(), 1 + own, "{comment}");
        assert_eq!(lines[1..].join(r"\n"), escaped, "{comment}");
        assert!(comment.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')), "{comment:?}");
    }
}
