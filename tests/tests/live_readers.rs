//! A live capture in the programs that read .scap: sysdig, Stratoshark and syscap accept it and show the same of every
//! event.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;
use syscap_tests::compare::{COLUMN_TITLES, Difference, compare};
use syscap_tests::live::{WORKLOAD, counters, runs_here};
use syscap_tests::oracle::parse;
use syscap_tests::program::Tool;
use syscap_tests::rows;
use syscap_tests::syscap;
use tempfile::TempDir;

/// The compared fields, which both sysdig 0.41 and syscap have.
const FIELDS: &str = "evt.abspath evt.args evt.buflen evt.category evt.cpu evt.failed evt.io_dir evt.is_io \
    evt.is_io_read evt.is_io_write evt.is_open_create evt.is_open_exec evt.is_open_read evt.is_open_write evt.is_wait \
    evt.num evt.rawres evt.rawtime evt.res evt.type fd.cip fd.connected fd.cport fd.directory fd.filename fd.is_server \
    fd.l4proto fd.lip fd.lport fd.name fd.name_changed fd.num fd.rip fd.rport fd.sip fd.sockfamily fd.sport fd.type \
    fd.typechar fs.path.name fs.path.source fs.path.target group.gid group.name proc.aname[2] proc.args proc.cmdline \
    proc.cwd proc.exe proc.exeline proc.exepath proc.fdlimit proc.fdopencount proc.loginshellid proc.name proc.nchilds \
    proc.nthreads proc.pcmdline proc.pexepath proc.pgid proc.pid proc.pname proc.ppid proc.sid proc.sname proc.tty \
    proc.vmrss proc.vmsize proc.vpgid proc.vpid thread.ismain thread.tid thread.vtid user.loginname user.loginuid \
    user.name user.uid";

/// Returns a capture of the workload, and its number of events.
fn captured() -> (TempDir, PathBuf, u64) {
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.scap");
    let work = folder.path().join("work");
    std::fs::create_dir(&work).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_live"));
    command.arg("-w").arg(&capture).args(["--", "sh", "-c", WORKLOAD, "workload"]).arg(&work);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let (events, lost) = counters(&output.stderr);
    assert_eq!(lost, 0);
    (folder, capture, events)
}

#[test]
fn sysdig_shows_what_syscap_shows() {
    let Some(sysdig) = Tool::in_root("SYSCAP_SID_ROOT", "sysdig") else { return };
    if !runs_here() {
        return;
    }
    let (_folder, capture, events) = captured();
    let shared = sysdig.share(&[&capture]).unwrap();
    let format: String = FIELDS.split_whitespace().map(|field| format!("%{field} ")).collect();
    let output = sysdig.run(&["-r", shared.files[0].to_str().unwrap(), "-j", "-p", &format!("*{format}")]);
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let lines = lines.map(|line| parse(&String::from_utf8_lossy(line)));
    // By field and event: the number of unexplained differences, and the first of them.
    let mut classes: BTreeMap<String, (u64, String)> = BTreeMap::new();
    let mut explained = 0;
    let tally = compare(&capture, lines, &mut |difference| {
        let (class, example) = match difference {
            Difference::Missing(key, line) => ("an event is missing".to_owned(), format!("{key:?} {line:?}")),
            Difference::Cell { explanation: Some(_), .. } => return,
            Difference::Cell { field, number, ours, theirs, line, .. } => {
                let text = |name| line.text(name).unwrap_or_default();
                let event = text("evt.type");
                let reason = reason(field, &event, ours, theirs);
                explained += u64::from(reason.is_some());
                let example = format!(
                    "event {number} of {}: ours {ours}, sysdig's {theirs}; {}",
                    text("proc.name"),
                    text("evt.args")
                );
                (reason.map_or_else(|| format!("{field} of {event}"), str::to_owned), example)
            }
        };
        classes.entry(class).or_insert((0, example)).0 += 1;
    })
    .unwrap();
    println!("{:46} {:>7} {:>8} {COLUMN_TITLES}", "", "events", "missing");
    tally.print("live");
    for (class, (count, example)) in &classes {
        println!("{class}: {count}, first {example}");
    }
    assert_eq!((tally.events, tally.missing), (events, 0));
    let cells = tally.cells();
    assert_eq!(cells.differ - cells.explained - explained, 0, "cells differ without a reason");
}

/// Returns the reason why a value differs in sysdig 0.41.4, whose engine (libs 0.23.2) is older than the current one.
fn reason(field: &str, event: &str, ours: &Value, theirs: &Value) -> Option<&'static str> {
    /// Parameters that schema 4.5 added, which a reader of 4.1 does not show.
    const ADDED: [(&str, &str); 2] = [("fcntl", " arg="), ("socket", " flags=")];
    match field {
        "evt.args" => {
            let added = ours.as_str()?.strip_prefix(theirs.as_str()?)?;
            ADDED.iter().any(|(name, param)| *name == event && added.starts_with(param)).then_some("a parameter is new")
        }
        "proc.fdopencount" => (ours.as_u64()? < theirs.as_u64()?)
            .then_some("the engine did not close descriptors at an exec before libs 0.25"),
        _ => None,
    }
}

#[test]
fn stratoshark_shows_what_syscap_shows() {
    let tools = ["strato", "tshark"].map(|program| Tool::in_root("SYSCAP_SID_ROOT", program));
    let [Some(strato), Some(tshark)] = tools else { return };
    if !runs_here() {
        return;
    }
    let (_folder, capture, events) = captured();
    let ours = rows::ours(&capture).unwrap();
    for tool in [strato, tshark] {
        let shared = tool.share(&[&capture]).unwrap();
        let file = shared.files[0].to_str().unwrap();
        let output = tool.run(&["-r", file]);
        assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        let shown = rows::rows(&tool, file, &ours);
        println!("{}: {} rows right, {} wrong", tool.name(), shown.right, shown.wrong);
        assert_eq!((shown.right as u64, shown.wrong), (events, 0), "{:#?}", shown.examples);
        assert_eq!(rows::malformed(&tool, file), 0);
    }
}

#[test]
fn syscap_converts_a_live_capture_without_a_warning() {
    if !runs_here() {
        return;
    }
    let (folder, capture, events) = captured();
    for name in ["out.pcapng", "out.scap", "out.ndjson"] {
        let out = folder.path().join(name);
        let output = syscap::convert(&capture, &out, &[]);
        assert!(output.status.success(), "{name}: {output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{name}");
        let printed = String::from_utf8_lossy(&output.stderr);
        assert!(printed.is_empty(), "{name}: {printed}");
    }
    let lines = std::fs::read_to_string(folder.path().join("out.ndjson")).unwrap().lines().count();
    assert_eq!(lines as u64, events);
}
