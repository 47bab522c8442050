//! A parameter may have any width: the numbers of a damaged or a foreign capture are not those of the event type's table.

use std::path::Path;

use syscap_schemas::event_types;
use syscap_tests::scap_maker::{EVENT_V2, Made, Maker, Order};
use syscap_tests::syscap;
use syscap_tests::tshark::Session;

use crate::tshark::hosts;

/// Expert information with a severity of error, of the group of malformed packets, or from Lua itself.
const WRONG: &str =
    "_ws.malformed || _ws.lua.error || _ws.expert.severity == \"Error\" || _ws.expert.group == \"Malformed\"";

/// Every parameter of every event type with 0 to 9 bytes, all bits set, or only the highest.
fn events() -> Vec<Made> {
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
                events.push(Made { time, tid: 1, kind: kind.id, params, ..Made::default() });
            }
        }
    }
    events
}

#[test]
fn every_width_of_every_parameter() {
    let mut maker = Maker::new(Order::Little);
    maker.section(3, None);
    let events = events();
    events.iter().for_each(|event| maker.event(EVENT_V2, event));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let (scap, pcapng) = (folder.join("widths.scap"), folder.join("widths.pcapng"));
    std::fs::write(&scap, maker.bytes()).expect("cannot write the capture");
    let output = syscap::convert(&scap, &pcapng, &["--events", "raw", "--internal"]);
    assert!(output.status.success(), "{output:?}");
    for tool in hosts() {
        let session = Session::new(tool.clone(), &pcapng);
        let info = session.print(&["-T", "fields", "-e", "_ws.col.Info", "-e", "evt.args"]);
        assert_eq!(info.lines().count(), events.len(), "{}", tool.name());
        // A whole tree, and only what a filter asks for.
        for out in [session.print(&["-V"]), session.print(&["-Y", WRONG])] {
            let wrong = out.lines().position(|line| line.contains("Lua Error") || line.contains("Malformed"));
            let near: Vec<&str> = out.lines().skip(wrong.unwrap_or(0).saturating_sub(60)).take(70).collect();
            assert!(wrong.is_none(), "{}:\n{}", tool.name(), near.join("\n"));
        }
    }
}
