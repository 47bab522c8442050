//! A live .scap capture with a filter: readers show the selected events, with names that come from rejected events.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::path::Path;
use std::process::Command;

use syscap_tests::live::counters;
use syscap_tests::program::{Tool, skip};
use syscap_tests::syscap;

/// The number of writes of the program to a file that it has moved to descriptor 1.
const WRITES: usize = 20;
const WORKLOAD: &str = r#"cd "$1" && dd if=/dev/zero of=copied bs=1 count=20 2> errors"#;
const FILTER: &str = "evt.type = write and proc.name = dd and fd.num = 1";

/// Captures the workload in `folder`; returns the number of captured events that `syscapdump` prints.
fn captured(capture: &Path, folder: &Path) -> u64 {
    let mut command = Command::new(env!("CARGO_BIN_EXE_live"));
    command.arg("-w").arg(capture).args(["-f", FILTER, "--", "sh", "-c", WORKLOAD, "workload"]).arg(folder);
    // Without cargo's folders, in which programs would look for libraries.
    let output = command.env_remove("LD_LIBRARY_PATH").output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let (events, lost) = counters(&output.stderr);
    assert_eq!(lost, 0);
    events
}

#[test]
fn readers_show_the_selected_events_with_names() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("filtered.scap");
    assert_eq!(captured(&capture, folder.path()), WRITES as u64);
    let copied = folder.path().join("copied").display().to_string();
    let expected = vec![format!("write dd {copied}"); WRITES];

    for internal in [false, true] {
        let lines = folder.path().join("lines.ndjson");
        let mut words = vec!["convert", "-q", capture.to_str().unwrap(), lines.to_str().unwrap()];
        words.extend(internal.then_some("--internal"));
        assert!(syscap::run(&words).status.success());
        let lines = std::fs::read_to_string(lines).unwrap();
        let shown = lines.lines().map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
            format!("{} {} {}", text("evt.type"), text("proc.name"), text("fd.name"))
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected, "syscap, internal {internal}");
    }

    if let Some(sysdig) = Tool::in_root("SYSCAP_SID_ROOT", "sysdig") {
        let shared = sysdig.share(&[&capture]).unwrap();
        let file = shared.files[0].to_str().unwrap();
        let output = sysdig.run(&["-r", file, "-p", "%evt.type %proc.name %fd.name"]);
        let shown = String::from_utf8(output.stdout).unwrap();
        assert_eq!(shown.lines().collect::<Vec<_>>(), expected, "sysdig");
    }
    if let Some(strato) = Tool::in_root("SYSCAP_SID_ROOT", "strato") {
        let shared = strato.share(&[&capture]).unwrap();
        let file = shared.files[0].to_str().unwrap();
        let fields = ["-e", "evt.type", "-e", "proc.name", "-e", "fd.name"];
        let output = strato.run(&[&["-r", file, "-T", "fields"][..], &fields].concat());
        let shown = String::from_utf8(output.stdout).unwrap().replace('\t', " ");
        assert_eq!(shown.lines().collect::<Vec<_>>(), expected, "Stratoshark");
    }
}
