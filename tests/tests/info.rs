//! `syscap info`: what it says of names that the captured machine's users chose.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by them

use syscap::event::records::MachineInfo;
use syscap_schemas::event_types;
use syscap_tests::hostile::NAMES;
use syscap_tests::scap_maker::{EVENT_V2, MACHINE_INFOS, Made, Maker, Order};
use syscap_tests::syscap::run;

fn kind(code: &str) -> u16 {
    event_types().iter().find(|kind| kind.code == code).unwrap().id
}

/// A capture of a machine with this name, of a container with this name and image, and of one read.
fn capture(name: &[u8]) -> Vec<u8> {
    let mut maker = Maker::new(Order::Little);
    maker.section(3, None);
    let machine = MachineInfo { cpus: 2, memory: 1 << 30, hostname: name.to_vec(), ..MachineInfo::default() };
    maker.machine(MACHINE_INFOS[0], &machine);
    let event = Made { time: 1_700_000_000_000_000_000, tid: 7, ..Made::default() };
    let text = |text: &[u8]| [text, b"\0"].concat();
    // Kind 0 is Docker.
    let params = vec![text(b"0123456789ab"), vec![0; 4], text(name), text(name)];
    maker.event(EVENT_V2, &Made { kind: kind("PPME_CONTAINER_E"), params, ..event.clone() });
    let params = vec![vec![0; 8], Vec::new(), 3_i64.to_le_bytes().to_vec(), vec![0; 4]];
    maker.event(EVENT_V2, &Made { kind: kind("PPME_SYSCALL_READ_X"), params, ..event });
    maker.bytes().to_vec()
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
        // JSON, which describes a container, has no bytes that are no UTF-8.
        let text = if std::str::from_utf8(name).is_ok() { escaped } else { "\u{fffd}\u{fffd}\u{fffd}" };
        let container = format!("  container    0123456789ab {text} {text}");
        assert!(lines.contains(&&*machine) && lines.contains(&&*container), "{report}");
        // A terminal gets nothing that it acts on, and no line that a name forged.
        let is_shown = |character| matches!(character, ' '..='~' | '\n' | '\u{fffd}');
        assert!(report.chars().all(is_shown), "{report:?}");
        assert!(!report.contains("\nb"), "{report}");
    }
}
