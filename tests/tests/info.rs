//! `syscap info` on names that users of the captured machine chose.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use syscap::event::records::MachineInfo;
use syscap_schemas::event_types;
use syscap_tests::hostile::NAMES;
use syscap_tests::scap_builder::{ByteOrder, EVENT_V2, MACHINE_INFOS, ScapBuilder, TestEvent};
use syscap_tests::syscap::run;

fn kind(code: &str) -> u16 {
    event_types().iter().find(|kind| kind.code == code).unwrap().id
}

/// Returns a capture with this name for the machine, and for a container and its image, and with a read.
fn capture(name: &[u8]) -> Vec<u8> {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(3, None);
    let machine = MachineInfo { cpus: 2, memory: 1 << 30, hostname: name.to_vec(), ..MachineInfo::default() };
    builder.machine(MACHINE_INFOS[0], &machine);
    let event = TestEvent { time: 1_700_000_000_000_000_000, tid: 7, ..TestEvent::default() };
    let text = |text: &[u8]| [text, b"\0"].concat();
    // Kind 0 is Docker.
    let params = vec![text(b"0123456789ab"), vec![0; 4], text(name), text(name)];
    builder.event(EVENT_V2, &TestEvent { kind: kind("PPME_CONTAINER_E"), params, ..event.clone() });
    let params = vec![vec![0; 8], Vec::new(), 3_i64.to_le_bytes().to_vec(), vec![0; 4]];
    builder.event(EVENT_V2, &TestEvent { kind: kind("PPME_SYSCALL_READ_X"), params, ..event });
    builder.bytes().to_vec()
}

#[test]
fn names_of_hosts_and_containers_are_escaped() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hostile.scap");
    for (name, escaped) in NAMES {
        std::fs::write(&file, capture(name)).unwrap();
        let output = run(&["info".as_ref(), file.as_os_str()]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let report = String::from_utf8(output.stdout).unwrap();
        let lines: Vec<&str> = report.lines().collect();
        let machine = format!("  machine      {escaped}, 2 CPUs, 1024 MiB");
        // JSON, which describes a container, cannot contain invalid UTF-8.
        let text = if std::str::from_utf8(name).is_ok() { escaped } else { "\u{fffd}\u{fffd}\u{fffd}" };
        let container = format!("  container    0123456789ab {text} {text}");
        assert!(lines.contains(&&*machine) && lines.contains(&&*container), "{report}");
        // No control characters reach a terminal, and no name forges a line.
        let is_shown = |character| matches!(character, ' '..='~' | '\n' | '\u{fffd}');
        assert!(report.chars().all(is_shown), "{report:?}");
        assert!(!report.contains("\nb"), "{report}");
    }
}
