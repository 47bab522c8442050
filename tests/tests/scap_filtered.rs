//! A .scap that was written with a filter: readers show the selected events, and none that is there only for the state
//! of the machine.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::path::Path;

use syscap_tests::live::CaptureCounts;
use syscap_tests::paths;
use syscap_tests::program::{Tool, skip};
use syscap_tests::syscap::{convert, run};

const FILTERS: [&str; 2] = ["evt.type = read", "evt.type in (open, openat) and evt.failed = false"];

/// Time and thread of each event that a program prints.
type Events = Vec<(u64, i64)>;

#[test]
fn readers_show_only_the_selected_events() {
    let Some(sysdig) = Tool::in_root("SYSCAP_SID_ROOT", "sysdig") else { return };
    let others: Vec<_> = paths::captures().into_iter().map(|capture| capture.path).collect();
    if others.is_empty() {
        skip("captures of others", "SYSCAP_SHARED names no folder that has them");
    }
    let folder = tempfile::tempdir().unwrap();
    let filtered = folder.path().join("filtered.scap");
    let mut chosen = 0;
    for capture in [paths::testdata("session.scap")].into_iter().chain(others) {
        for filter in FILTERS {
            let what = format!("{} with {filter}", capture.display());
            convert(&capture, &filtered, &["-q", "--filter", filter]);
            let shared = sysdig.share(&[&filtered]).unwrap();
            let expected = events_of_sysdig(&sysdig, shared.files[0].to_str().unwrap());
            chosen += expected.len();
            assert_eq!(events_of_syscap(&filtered, folder.path(), &[]), expected, "{what}");
            assert_eq!(events_of_syscap(&filtered, folder.path(), &["--internal"]), expected, "{what}, internal");

            let pcapng = folder.path().join("filtered.pcapng");
            assert!(convert(&filtered, &pcapng, &["-q"]).status.success(), "{what}");
            assert_eq!(CaptureCounts::read(&pcapng).events, expected.len() as u64, "{what}, pcapng");
            let info = String::from_utf8(run(&["info".as_ref(), filtered.as_os_str()]).stdout).unwrap();
            assert!(info.contains(&format!("  events       {} by ", expected.len())), "{what}: {info}");

            // A filter on the filtered capture reveals nothing more.
            let again = folder.path().join("again.scap");
            convert(&filtered, &again, &["-q", "--filter", "evt.num > 0"]);
            assert_eq!(events_of_syscap(&again, folder.path(), &[]), expected, "{what}, filtered again");
        }
    }
    assert!(chosen > 1000, "{chosen} events");
}

/// Returns the events that sysdig prints, which include no internal ones.
fn events_of_sysdig(sysdig: &Tool, file: &str) -> Events {
    let output = sysdig.run(&["-r", file, "-p", "%evt.rawtime %thread.tid %evt.dir"]);
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().map(|line| numbers(&mut line.split(' '))).collect()
}

/// Returns the events that syscap shows, without those that only `--internal` shows: they have no time, or are
/// internal.
fn events_of_syscap(capture: &Path, folder: &Path, options: &[&str]) -> Events {
    let lines = folder.join("lines.ndjson");
    assert!(convert(capture, &lines, &[&["-q"][..], options].concat()).status.success());
    let each = |line: &str| {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        let event = (line["evt.rawtime"].as_u64().unwrap_or(0), line["thread.tid"].as_i64().unwrap());
        (event.0 > 0 && line["evt.category"] != "internal").then_some(event)
    };
    std::fs::read_to_string(lines).unwrap().lines().filter_map(each).collect()
}

fn numbers<'a>(words: &mut impl Iterator<Item = &'a str>) -> (u64, i64) {
    (words.next().unwrap().parse().unwrap(), words.next().unwrap().parse().unwrap())
}
