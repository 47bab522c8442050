//! No text that a captured process chose reaches a terminal unescaped, in any front end.

use syscap::escape::{is_hidden, printable_text, quoted};
use syscap_schemas::{Carried, FieldKind, fields};

use crate::event::Event;
use crate::tshark::{front_ends, session};

/// Names that a process may choose: terminal control sequences, a forged line, C1, bidirectional controls, invalid
/// UTF-8.
const HOSTILE: &[&[u8]] = &[
    b"\x1b]0;pwned\x07",
    b"a\nb\r\x0b\x0c\tc",
    b"\xff\xfe\x80",
    b"\xc2\x9b31m\x7f",
    b"\xd8\x9c\xe2\x80\x8e\xe2\x80\xae\xe2\x80\xa8\xe2\x81\xa6",
    b"\xed\xa0\x80\"q\\",
];

/// Returns a close of a descriptor with this name.
fn close(name: &[u8]) -> Event {
    let mut event = Event::new("close", true);
    let text = [b"3\0<f>", name].concat();
    event.value("fd.num", &[3]).value("fd.name", name).param(&0_i64.to_le_bytes(), Some("0"));
    event.param_bytes(&3_i64.to_le_bytes(), &text);
    event
}

/// Returns all strings of two bytes, and strings of four bytes at the boundaries of UTF-8.
fn strings() -> Vec<Vec<u8>> {
    const LEADS: [u8; 18] =
        [0x01, 0xC1, 0xC2, 0xD8, 0xDF, 0xE0, 0xE1, 0xE2, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF];
    const REST: [u8; 10] = [b'7', b'8', 0x7F, 0x80, 0x8F, 0x90, 0x9C, 0xA0, 0xBF, 0xC2];
    let two = (0..=u16::MAX).map(|number| number.to_be_bytes().to_vec());
    let at_boundaries = LEADS.into_iter().flat_map(|a| {
        REST.into_iter().flat_map(move |b| REST.into_iter().flat_map(move |c| REST.map(|d| vec![a, b, c, d])))
    });
    let separators = (0x80..=0x81).flat_map(|b| (0..=u8::MAX).map(move |c| vec![0xE2, b, c]));
    two.chain(at_boundaries).chain(separators).collect()
}

#[test]
fn values_and_info_are_escaped_by_the_rules_of_the_library() {
    let strings = strings();
    for (number, tool) in front_ends().iter().enumerate() {
        // All strings in one front end, a sample in each other one.
        let strings: Vec<_> = strings.iter().step_by(if number == 0 { 1 } else { 17 }).collect();
        let payloads: Vec<Vec<u8>> = strings.iter().map(|name| close(name).payload()).collect();
        let arguments =
            ["-T", "fields", "-E", "separator=\x1f", "-E", "occurrence=f", "-e", "fd.name", "-e", "_ws.col.Info"];
        let out = session(tool, "escapes", &payloads).print(&arguments);
        let lines: Vec<&str> = out.split('\n').collect();
        assert_eq!(lines.len(), strings.len() + 1, "{}", tool.name());
        for (line, string) in lines.iter().zip(&strings) {
            let mut name = Vec::new();
            quoted(&mut name, string);
            let name = String::from_utf8(name).expect("escaped");
            let info = format!("close(3<{}>) = 0", name.get(1..name.len() - 1).unwrap_or_default());
            let mut expected = format!("{}\x1f{info}", printable_text(string));
            // tshark since 4.2 doubles backslashes.
            if tool.root().is_some() {
                expected = expected.replace('\\', r"\\");
            }
            assert_eq!(*line, expected, "{} of {string:?}", tool.name());
        }
    }
}

/// Returns events with a hostile text in every text field, in parameters, and in names.
fn hostile() -> Vec<Vec<u8>> {
    let mut payloads = Vec::new();
    for text in HOSTILE {
        let mut event = close(text);
        for field in fields() {
            let is_carried = matches!(field.carried, Carried::Default | Carried::All) && field.name != "evt.type";
            if is_carried && field.kind == FieldKind::Text {
                event.value(field.name, text);
            }
        }
        event.bit("evt.failed").latency(1_000_000);
        payloads.push(event.payload());
        let mut event = Event::new("openat", true);
        event.value("evt.type", text).value("evt.res", text).param(&3_i64.to_le_bytes(), Some("3"));
        event.param_bytes(&(-100_i64).to_le_bytes(), &[b"-100\0", *text].concat()).param_bytes(text, text);
        payloads.push(event.payload());
        let mut event = Event::new("write", true);
        event.buffer = 1;
        event.value("fd.num", &[3]).value("fd.name", text).param(&3_i64.to_le_bytes(), Some("3")).param(text, None);
        payloads.push(event.payload());
        let mut event = Event::new("close", true);
        event.param(&0_i64.to_le_bytes(), Some("0")).param(&3_i64.to_le_bytes(), None);
        event.named_bytes("path", text, None).named_bytes("cut", text, Some(b"...")).named_bytes(
            "text",
            text,
            Some(text),
        );
        payloads.push(event.payload());
    }
    payloads
}

#[test]
fn no_front_end_prints_control_characters() {
    let payloads = hostile();
    let texts: Vec<&str> =
        fields().iter().filter(|field| field.kind == FieldKind::Text).map(|field| field.name).collect();
    let mut all_fields =
        vec!["-T", "fields", "-E", "separator=|", "-e", "evt.args", "-e", "evt.arg.path", "-e", "evt.rawarg.name"];
    let known = |name: &&&str| {
        fields().iter().any(|field| field.name == **name && matches!(field.carried, Carried::Default | Carried::All))
    };
    texts.iter().filter(known).for_each(|name| all_fields.extend(["-e", name]));
    let mut runs =
        vec![vec![], vec!["-V"], all_fields, vec!["-T", "json"], vec!["-T", "pdml"], vec!["-T", "text", "-x"]];
    let statistics =
        ["calls", "files", "errors", "slowest", "processes", "follow,77,3"].map(|report| format!("syscap,{report}"));
    statistics.iter().for_each(|report| runs.push(vec!["-q", "-z", report]));
    for tool in front_ends() {
        let session = session(&tool, "terminal", &payloads);
        for run in &runs {
            let out = session.print(run);
            let wrong = out.lines().find(|line| line.chars().any(|c| is_hidden(c) && c != '\n' || c == '\u{fffd}'));
            assert_eq!(wrong.map(str::escape_debug).map(|line| line.to_string()), None, "{} {run:?}", tool.name());
            if run.is_empty() {
                assert_eq!(out.lines().count(), payloads.len(), "a name forged a line in {}:\n{out}", tool.name());
            }
        }
    }
}

#[test]
fn the_bytes_of_a_named_argument_are_its_text() {
    let mut event = Event::new("close", true);
    event.param(&0_i64.to_le_bytes(), Some("0")).param(&3_i64.to_le_bytes(), None);
    event.named_bytes("path", "/tmp/ä\n".as_bytes(), None).named_bytes("value", b"\x80\x017", Some(b"..."));
    for tool in front_ends() {
        let session = session(&tool, "named", &[event.payload()]);
        let row = session.fields(&["evt.arg.2", "evt.arg.3", "_ws.col.Info"], "");
        let expected = [r#""/tmp/ä\n""#, r#""\200\0017"..."#, r#"close(3, path="/tmp/ä\n", value="\200\0017"...) = 0"#];
        assert_eq!(row, [expected.map(str::to_owned)], "{}", tool.name());
    }
}
