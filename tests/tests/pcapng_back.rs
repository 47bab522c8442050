//! A capture converted to pcapng and back to .scap: sysdig shows the same cells, except for the losses that the
//! conversion reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use serde_json::{Map, Value};
use syscap_tests::paths;
use syscap_tests::program::{Tool, skip};
use syscap_tests::syscap::convert;

/// The fields that packets with the default fields carry, and those that follow from them.
const FIELDS: [&str; 22] = [
    "evt.type",
    "evt.category",
    "evt.res",
    "evt.rawres",
    "evt.failed",
    "evt.buflen",
    "evt.abspath",
    "proc.name",
    "proc.exepath",
    "proc.cmdline",
    "proc.pid",
    "proc.ppid",
    "proc.pname",
    "user.uid",
    "user.name",
    "fd.num",
    "fd.type",
    "fd.name",
    "fd.l4proto",
    "fs.path.name",
    "fs.path.source",
    "fs.path.target",
];
/// The reported loss for paths that start in an unknown directory.
const DIRECTORY: &str = "events the directory in which their path begins";
/// The fields that depend on such a path.
const OF_PATHS: [&str; 5] = ["evt.abspath", "fd.name", "fs.path.name", "fs.path.source", "fs.path.target"];

type Event = Map<String, Value>;

#[test]
fn packets_convert_back_and_losses_are_reported() {
    let Some(sysdig) = Tool::in_root("SYSCAP_SID_ROOT", "sysdig") else { return };
    let others: Vec<_> = paths::captures().into_iter().map(|capture| capture.path).collect();
    if others.is_empty() {
        skip("captures of others", "SYSCAP_SHARED names no folder that has them");
    }
    let mut cells = 0;
    for capture in [paths::testdata("session.scap")].into_iter().chain(others) {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        convert(&capture, &path("straight.scap"), &["-q"]);
        convert(&capture, &path("packets.pcapng"), &["-q", "--internal"]);
        let output = convert(&path("packets.pcapng"), &path("back.scap"), &["-q"]);
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{}: a pcapng has no state", capture.display());
        let [expected, back] = ["straight.scap", "back.scap"].map(|name| events(&sysdig, &path(name)));
        assert_eq!(back.values().map(Vec::len).sum::<usize>(), expected.values().map(Vec::len).sum::<usize>());
        let mut differ = BTreeMap::new();
        for (key, expected) in &expected {
            for (expected, back) in expected.iter().zip(&back[key]) {
                cells += FIELDS.len();
                for field in FIELDS.into_iter().filter(|field| expected.get(*field) != back.get(*field)) {
                    if OF_PATHS.contains(&field) && printed.contains(DIRECTORY)
                        || field == "fd.name" && lacks_interface(back.get(field))
                    {
                        continue;
                    }
                    let example = format!("{:?} for {:?} of {expected:?}", back.get(field), expected.get(field));
                    differ.entry(field).or_insert((0, example)).0 += 1;
                }
            }
        }
        assert!(differ.is_empty(), "{}: {differ:#?}\n{printed}", capture.display());
    }
    assert!(cells > 10_000, "{cells} cells");
}

/// `true` if a name lacks the address that sysdig takes from the list of interfaces, which is reported as lost.
fn lacks_interface(name: Option<&Value>) -> bool {
    name.and_then(Value::as_str).is_some_and(|name| name.starts_with("0.0.0.0:") || name.starts_with(":::"))
}

/// Returns the events that sysdig shows, by time and thread.
fn events(sysdig: &Tool, capture: &Path) -> HashMap<(u64, i64), Vec<Event>> {
    let shared = sysdig.share(&[capture]).unwrap();
    let format: String = FIELDS.iter().map(|field| format!("%{field} ")).collect();
    let format = format!("*%evt.rawtime %thread.tid {format}");
    let output = sysdig.run(&["-r", shared.files[0].to_str().unwrap(), "-j", "-p", &format]);
    let mut events: HashMap<_, Vec<Event>> = HashMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines().filter(|line| line.starts_with('{')) {
        let event: Event = serde_json::from_str(line).unwrap();
        let key = (event["evt.rawtime"].as_u64().unwrap(), event["thread.tid"].as_i64().unwrap());
        events.entry(key).or_default().push(event);
    }
    events
}
