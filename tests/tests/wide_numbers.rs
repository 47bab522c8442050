//! Numbers that are wider than those of a kernel are never truncated to another number.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::path::{Path, PathBuf};

use serde_json::Value;
use syscap_schemas::event_types;
use syscap_tests::program::Tool;
use syscap_tests::scap_builder::{ByteOrder, EVENT_V2, ScapBuilder, TestEvent};
use syscap_tests::syscap::{convert, run};

fn test_event(code: &str, params: &[&[u8]]) -> TestEvent {
    let kind = event_types().iter().find(|kind| kind.code == code).unwrap();
    TestEvent {
        time: 1_700_000_000_000_000_000,
        tid: 1000,
        kind: kind.id,
        params: params.iter().map(|param| param.to_vec()).collect(),
        ..TestEvent::default()
    }
}

fn capture(folder: &Path, events: &[TestEvent]) -> PathBuf {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(2, None);
    events.iter().for_each(|event| builder.event(EVENT_V2, event));
    let path = folder.join("wide.scap");
    std::fs::write(&path, builder.bytes()).unwrap();
    path
}

/// A negative result is a failure, whatever its lower 32 bits are.
#[test]
fn info_counts_every_result_below_0_as_failed() {
    let folder = tempfile::tempdir().unwrap();
    let results = [i64::MIN, -(1 << 32), -2, 0, 1 << 32];
    let events = results.map(|result| test_event("PPME_SYSCALL_CHDIR_X", &[&result.to_le_bytes(), b"/\0"]));
    let path = capture(folder.path(), &events);
    let info = String::from_utf8(run(&["info".as_ref(), path.as_os_str()]).stdout).unwrap();
    assert!(info.contains("  events       5 by 1 threads, 3 failed\n"), "{info}");

    let Some(sysdig) = Tool::in_root("SYSCAP_SID_ROOT", "sysdig") else { return };
    let shared = sysdig.share(&[&path]).unwrap();
    let shown = sysdig.run(&["-r", shared.files[0].to_str().unwrap(), "-p", "%evt.num", "evt.failed=true"]);
    assert_eq!(String::from_utf8(shown.stdout).unwrap().lines().count(), 3);
}

/// A number with further bits, or of an unusual width, has no name: it is not the signal, flag, mode, user or call of
/// its lower bits.
#[test]
fn a_number_that_does_not_fit_has_no_name() {
    let folder = tempfile::tempdir().unwrap();
    let result = 0_i64.to_le_bytes();
    let wide = |low: u64| (1_u64 << 32 | low).to_le_bytes();
    let [signal, mode, call, flags] = [9, 0o644, 3, 1].map(wide);
    let events = [
        test_event("PPME_SYSCALL_KILL_X", &[&result, &[0; 8], &signal]),
        test_event("PPME_SYSCALL_CHMOD_X", &[&result, b"/\0", &mode]),
        test_event("PPME_SYSCALL_OPEN_X", &[&result, b"/\0", &flags, &[0; 4], &[0; 4], &[0; 8]]),
        test_event("PPME_GENERIC_X", &[&call, &[0; 2]]),
        test_event("PPME_SYSCALL_SETUID_X", &[&result, &wide(0)]),
        test_event("PPME_SYSCALL_KILL_X", &[&result, &[0; 8], &[9, 0, 0]]),
        test_event("PPME_SYSCALL_SETUID_X", &[&result, &[0; 3]]),
    ];
    let path = capture(folder.path(), &events);
    let json = folder.path().join("wide.ndjson");
    assert!(convert(&path, &json, &["-q"]).status.success());
    let text = std::fs::read_to_string(&json).unwrap();
    let rows: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let shown: Vec<_> = ["sig", "mode", "flags", "ID", "uid", "sig", "uid"]
        .iter()
        .zip(&rows)
        .map(|(name, row)| row["evt.arg"][name].as_str().unwrap())
        .collect();
    assert_eq!(shown, ["4294967305", "040000000644", "4294967297", "4294967299", "<NA>", "090000", "000000"], "{text}");
}
