//! Parameters of any width: in a damaged or foreign capture their widths differ from the table of the event type.

use std::path::Path;

use syscap_schemas::event_types;
use syscap_tests::scap_builder::{ByteOrder, EVENT_V2, ScapBuilder, TestEvent};
use syscap_tests::syscap;
use syscap_tests::tshark::Session;

use crate::tshark::front_ends;

/// Expert information with the severity of an error, of the group of malformed packets, or from Lua itself.
const WRONG: &str =
    "_ws.malformed || _ws.lua.error || _ws.expert.severity == \"Error\" || _ws.expert.group == \"Malformed\"";

/// Returns every parameter of every event type with 0 to 9 bytes, with all bits or only the highest bit set.
fn events() -> Vec<TestEvent> {
    let mut events = Vec::new();
    for kind in event_types() {
        let usual: Vec<Vec<u8>> = kind.params.iter().map(|param| vec![1; param.kind.width().unwrap_or(0)]).collect();
        for param in 0..kind.params.len() {
            for (width, byte) in (0..=9).flat_map(|width| [(width, 0xFF), (width, 0x80)]) {
                let mut params = usual.clone();
                if let Some(param) = params.get_mut(param) {
                    *param = vec![byte; width];
                }
                let time = 1_700_000_000_000_000_000 + events.len() as u64;
                events.push(TestEvent { time, tid: 1, kind: kind.id, params, ..TestEvent::default() });
            }
        }
    }
    events
}

#[test]
fn parameters_of_any_width_are_dissected_without_error() {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(3, None);
    let events = events();
    events.iter().for_each(|event| builder.event(EVENT_V2, event));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (scap, pcapng) = (folder.join("widths.scap"), folder.join("widths.pcapng"));
    std::fs::write(&scap, builder.bytes()).expect("cannot write the capture");
    let output = syscap::convert(&scap, &pcapng, &["--events", "raw", "--internal"]);
    assert!(output.status.success(), "{output:?}");
    for tool in front_ends() {
        let session = Session::new(tool.clone(), &pcapng);
        let info = session.print(&["-T", "fields", "-e", "_ws.col.Info", "-e", "evt.args"]);
        assert_eq!(info.lines().count(), events.len(), "{}", tool.name());
        // With a full tree, and with only the fields of a filter.
        for out in [session.print(&["-V"]), session.print(&["-Y", WRONG])] {
            let wrong = out.lines().position(|line| line.contains("Lua Error") || line.contains("Malformed"));
            let near: Vec<&str> = out.lines().skip(wrong.unwrap_or(0).saturating_sub(60)).take(70).collect();
            assert!(wrong.is_none(), "{}:\n{}", tool.name(), near.join("\n"));
        }
    }
}
