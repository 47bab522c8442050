//! NDJSON from pcapng has the values that tshark shows, and that the .scap had.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

#[path = "dissector/event.rs"]
mod event;
#[path = "dissector/samples.rs"]
mod samples;

use std::path::{Path, PathBuf};

use serde_json::Value;
use syscap::escape::printable_text;
use syscap_schemas::{Carried, Field, FieldArgument, FieldKind, field, fields};
use syscap_tests::paths;
use syscap_tests::program::{Tool, skip};
use syscap_tests::syscap::convert;
use syscap_tests::tshark::Session;

/// Returns the captures of the repository and the others.
fn captures() -> Vec<PathBuf> {
    let others = paths::captures();
    if others.is_empty() {
        skip("the captures of others", "there is no ../shared (or set SYSCAP_SHARED)");
    }
    let own = ["session.scap", "session-today.scap.gz", "session-big-endian.scap", "session-comments.scap"];
    others.into_iter().map(|capture| capture.path).chain(own.map(paths::testdata)).collect()
}

/// Converts a capture, and returns the lines.
fn lines(capture: &Path, folder: &Path, options: &[&str]) -> Vec<Value> {
    let out = folder.join("out.ndjson");
    let output = convert(capture, &out, &[&["-q"], options].concat());
    assert!(output.status.code().is_some_and(|code| code < 2), "{}: {output:?}", capture.display());
    let text = std::fs::read_to_string(out).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn packets_have_the_values_of_their_scap() {
    // Packets do not have what needs all processes or earlier events.
    let lacking = ["proc.aenv", "thread.totexectime"];
    let mut events = 0;
    for capture in captures() {
        let folder = tempfile::tempdir().unwrap();
        let packets = folder.path().join("packets.pcapng");
        for options in [&[][..], &["--fields", "all"]] {
            convert(&capture, &packets, &[&["-q"], options].concat());
            let mut expected = lines(&capture, folder.path(), options);
            let found = lines(&packets, folder.path(), options);
            assert_eq!(found.len(), expected.len(), "{}", capture.display());
            for (found, expected) in found.iter().zip(&mut expected) {
                let values = expected.as_object_mut().unwrap();
                values.retain(|name, value| !lacking.contains(&name.as_str()) && value != &Value::Array(Vec::new()));
                // The bit cannot say that the thread is unknown.
                if !values.contains_key("thread.ismain") && found["thread.ismain"] == false {
                    values.insert("thread.ismain".to_owned(), false.into());
                }
                assert!(found == expected, "{} {options:?}:\n{found:#}\n{expected:#}", capture.display());
            }
            events += found.len();
        }
    }
    assert!(events > 100, "{events}");
}

/// Returns the fields in the payload of an event that tshark prints as they are.
fn carried() -> Vec<&'static str> {
    let carried = |field: &&Field| {
        matches!(field.carried, Carried::Default | Carried::Header | Carried::Bit { .. } | Carried::Alias { .. })
            && !field.filter_only
            && !matches!(field.kind, FieldKind::Bytes | FieldKind::Dynamic)
            && field.argument != FieldArgument::Parameter
            // The dissector shows the id of a container without a name.
            && field.name != "container.name"
    };
    fields().iter().filter(carried).map(|field| field.name).collect()
}

/// Returns a value as tshark prints it.
fn printed(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(value) => u8::from(*value).to_string(),
        Value::String(text) => printable_text(text.as_bytes()).into_owned(),
        other => other.to_string(),
    }
}

#[test]
fn packets_have_the_values_that_tshark_shows() {
    let Some(tshark) = Tool::tshark() else { return };
    let folder = tempfile::tempdir().unwrap();
    // Events of a live capture have named arguments.
    let payloads = [samples::all(), vec![live()]].concat();
    let by_hand = folder.path().join("by-hand.pcapng");
    std::fs::write(&by_hand, event::capture(&payloads, 0)).unwrap();
    let session = folder.path().join("session.pcapng");
    convert(&paths::testdata("session.scap"), &session, &["-q"]);
    let names = [&carried()[..], &["evt.arg.fd", "evt.arg.name", "evt.arg.mode"]].concat();
    for capture in [by_hand, session] {
        let rows = Session::new(tshark.clone(), &capture).fields(&names, "");
        let lines = lines(&capture, folder.path(), &["--fields", "all"]);
        assert_eq!(rows.len(), lines.len());
        for (row, line) in rows.iter().zip(&lines) {
            // tshark shows these flags of an fd with a number, NDJSON those of a known fd. Unnamed parameters that the event
            // type lacks are bytes in tshark, and hexadecimal in NDJSON as in sysdig.
            let is_other = |name: &str| match field(name).map(|field| field.carried) {
                Some(Carried::Bit { with: Some("fd.num"), .. }) => line["fd.type"].is_null(),
                _ => name == "evt.args" && line["evt.arg"].get("arg[2]").is_some(),
            };
            for (name, shown) in names.iter().zip(row).filter(|(name, _)| !is_other(name)) {
                let value = match name.strip_prefix("evt.arg.") {
                    Some(param) => &line["evt.arg"][param],
                    None => &line[*name],
                };
                assert_eq!(printed(value), *shown, "{name} of {line:#}");
            }
        }
    }
}

/// Returns an event of a live capture with arguments that its type lacks.
fn live() -> Vec<u8> {
    let mut event = event::Event::new("close", true);
    event.text("host.name", "web1").param(&[0; 8], Some("0")).param(&3_u64.to_le_bytes(), Some("3\0<f>/etc/passwd"));
    event.named_bytes("name", b"/a \"b\"\n", None).named_bytes("mode", b"half", Some(b"..."));
    event.named("how", &[1, 0, 0, 0, 0, 0, 0, 0], "RESOLVE_NO_XDEV");
    event.payload()
}

#[test]
fn filters_select_the_packets_that_display_filters_select() {
    let Some(tshark) = Tool::tshark() else { return };
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("session.pcapng");
    convert(&paths::testdata("session.scap"), &capture, &["-q", "--fields", "all"]);
    let session = Session::new(tshark, &capture);
    for (display, filter) in [
        ("evt.type == \"read\"", "evt.type = read"),
        ("evt.failed == 1", "evt.failed = true"),
        ("fd.sport == 8000", "fd.port = 8000 and fd.sport = 8000"),
        ("fd.sip.v4 == 127.0.0.0/8", "fd.snet = 127.0.0.0/8"),
        ("proc.aname == \"systemd\"", "proc.aname = systemd"),
        ("proc.aname.2", "proc.aname[2] exists"),
        ("evt.arg.flags contains \"O_RDONLY\"", "evt.arg.flags contains O_RDONLY"),
        ("evt.args contains \"O_RDONLY\"", "evt.args contains O_RDONLY"),
        ("evt.rawarg.fd == 3", "evt.rawarg.fd = 3"),
        ("evt.is_io_read == 1 && evt.category == \"file\"", "evt.is_io_read = true and evt.category = file"),
        ("proc.cwd", "proc.cwd exists"),
        ("host.name == \"workbench\"", "host.name = workbench"),
        ("!(host.name == \"workbench\")", "evt.hostname != workbench"),
        ("evt.latency > 1000", "evt.latency > 1000"),
        ("frame.number <= 5", "evt.reltime <= 0 or evt.num in (1, 2, 3, 4, 5, 6, 7, 8, 9)"),
    ] {
        let shown = session.fields(&["evt.num"], display).concat();
        let lines = lines(&capture, folder.path(), &["-f", filter]);
        let selected: Vec<_> = lines.iter().map(|line| line["evt.num"].to_string()).collect();
        if !display.starts_with("frame") {
            assert_eq!(selected, shown, "{filter}");
        }
        assert_eq!(selected.is_empty(), display.starts_with('!'), "{filter}");
    }
}

#[test]
fn fields_that_packets_lack_are_errors() {
    let folder = tempfile::tempdir().unwrap();
    let (capture, out) = (folder.path().join("session.pcapng"), folder.path().join("out.ndjson"));
    convert(&paths::testdata("session.scap"), &capture, &["-q"]);
    for (options, expected) in [
        (&["-f", "proc.cwd = /"][..], "without proc.cwd"),
        (&["-f", "proc.env[HOME] = /"], "proc.env"),
        (&["-f", "proc.aname[16] = init"], "proc.aname"),
        (&["-f", "evt.abspath.src = /"], "evt.abspath"),
        (&["--pid-tree", "1"], "--pid-tree"),
        (&["--events", "raw"], "--events"),
    ] {
        let output = convert(&capture, &out, options);
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{options:?}: {printed}");
        assert!(printed.contains(expected), "{options:?}: {printed}");
        assert!(!out.exists(), "{options:?}");
    }
}
