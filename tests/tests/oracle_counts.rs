//! Every event of every capture that is not in the repository: converted by the program, read by tshark, and compared
//! with libsinsp's values.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;
use syscap_tests::oracle::{self, EventKey, EventsByKey, OracleLine};
use syscap_tests::paths::{self, Capture};
use syscap_tests::program::{Tool, skip};
use syscap_tests::tshark::{self, Row, Session};
use syscap_tests::{compare, syscap};

/// Enter events whose exit is missing, by capture and name. libsinsp drops them; syscap shows them.
#[rustfmt::skip]
const NO_EXIT: [(&str, &[(&str, u64)]); 14] = [
    ("falco__cat_write", &[("exit_group", 1)]),
    ("falco__open-multiple-files", &[("exit_group", 1)]),
    ("libs__curl_google", &[("exit", 1), ("exit_group", 1)]),
    ("libs__curl_google_comments", &[("exit", 1), ("exit_group", 1)]),
    ("libs__sample", &[("clock_nanosleep", 1), ("epoll_pwait", 1), ("epoll_wait", 1), ("futex", 3), ("pselect6", 2)]),
    ("libs__test_ipv6_client", &[("exit_group", 1)]),
    ("sysflow__alpine_alpine", &[("exit_group", 2), ("poll", 1), ("rt_sigreturn", 2)]),
    ("sysflow__files_files", &[("exit_group", 1)]),
    ("sysflow__files_filesat", &[("exit_group", 1)]),
    ("sysflow__mpm-event_cold_start_capture", &[("epoll_wait", 3), ("futex", 50), ("select", 1)]),
    ("sysflow__mpm-preforked_full_capture", &[("accept", 5), ("exit_group", 2), ("rt_sigreturn", 1), ("select", 1)]),
    ("sysflow__namespaces_setns", &[("exit_group", 16), ("poll", 1), ("read", 1), ("rt_sigreturn", 13), ("wait4", 1)]),
    ("sysflow__objectstore_ls", &[("epoll_pwait", 1), ("futex", 3)]),
    ("sysflow__rename_rename", &[("exit_group", 1)]),
];

/// Captures that sysdig 0.29 reads differently, with the reason.
const UNNUMBERED: [(&str, &str); 4] = [
    ("libs__curl_google_comments", "sysdig 0.29 does not read options in a section header"),
    ("libs__sample", "it starts with events of types that sysdig 0.29 lacks, passes over and does not count"),
    ("modern__", "events of schema 4.5"),
    ("sysflow__rename_rename", "it starts with events of types that sysdig 0.29 lacks, passes over and does not count"),
];

/// The fields that must be equal in every event.
const FIELDS: [&str; 19] = [
    "evt.rawtime",
    "thread.tid",
    "evt.cpu",
    "evt.type",
    "evt.category",
    "evt.res",
    "evt.rawres",
    "evt.failed",
    "evt.buflen",
    "evt.is_io",
    "evt.is_io_read",
    "evt.is_io_write",
    "evt.is_wait",
    "evt.is_open_read",
    "evt.is_open_write",
    "evt.is_open_exec",
    "evt.is_open_create",
    "evt.io_dir",
    "evt.args",
];

/// Cells in which syscap differs from libsinsp for a reason.
struct Exception {
    field: &'static str,
    reason: &'static str,
    applies: fn(&OracleLine, &str) -> bool,
}

const EXCEPTIONS: [Exception; 3] = [
    Exception {
        field: "thread.tid",
        reason: "an event without a thread has no thread.tid; libsinsp prints -1",
        applies: |line, ours| ours.is_empty() && line.key().tid == -1,
    },
    Exception {
        field: "evt.category",
        reason: "libsinsp spells the category of some calls IPC, and the same of calls on pipes ipc",
        applies: |line, ours| ours == "ipc" && line.text("evt.category").as_deref() == Some("IPC"),
    },
    Exception {
        field: "evt.args",
        reason: "a connect to no address ends the connection: its fd has no ends, where libsinsp names 0.0.0.0:0",
        applies: |line, ours| {
            let theirs = line.text("evt.args").unwrap_or_default();
            compare::is_end_of_connection(line) && theirs.replace("(<4u>0.0.0.0:0->0.0.0.0:0)", "(<4>)") == ours
        },
    },
];

fn no_exit(capture: &str) -> BTreeMap<&'static str, u64> {
    NO_EXIT.iter().filter(|(name, _)| *name == capture).flat_map(|(_, rows)| rows.iter().copied()).collect()
}

/// Returns all captures. If there are none, prints the reason for the skipped test.
fn captures(what: &str) -> Vec<Capture> {
    let captures = paths::captures();
    if captures.is_empty() {
        skip(what, "there is no ../shared with captures and oracles (or set SYSCAP_SHARED)");
    }
    captures
}

/// Converts a capture and opens it in tshark.
fn open(tool: &Tool, capture: &Capture) -> Session {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.pcapng");
    let output = syscap::convert(&capture.path, &out, &[]);
    assert!(output.status.success() && output.stderr.is_empty(), "{}: {output:?}", capture.name);
    Session::new(tool.clone(), &out)
}

#[test]
fn frames_are_the_lines_of_the_oracle_and_calls_without_exit() {
    let Some(tool) = Tool::tshark() else { return };
    for capture in captures("counting frames") {
        let frames = open(&tool, &capture).fields(&["frame.number"], "").len() as u64;
        let lines = oracle::lines(&capture.oracle).unwrap().count() as u64;
        let no_exit = no_exit(&capture.name);
        assert_eq!(frames, lines + no_exit.values().sum::<u64>(), "{}", capture.name);

        let info = syscap::run(&["info".as_ref(), capture.path.as_os_str()]);
        assert!(info.status.success(), "{}: {info:?}", capture.name);
        let info = String::from_utf8_lossy(&info.stdout).into_owned();
        let printed = info.lines().find_map(|line| line.strip_prefix("  no exit      ")).unwrap_or_default();
        let expected: Vec<String> = no_exit.iter().map(|(name, count)| format!("{name} {count}")).collect();
        assert_eq!(printed, expected.join(", "), "{}", capture.name);
    }
}

#[test]
fn events_match_the_oracle() {
    let Some(tool) = Tool::tshark() else { return };
    let mut differences = Differences::default();
    for capture in captures("comparing events with the oracle") {
        let rows = open(&tool, &capture).fields(&FIELDS, "");
        let mut waiting: EventsByKey<Row> = rows.into_iter().map(|row| (tshark::key(&row), row)).collect();
        for line in oracle::lines(&capture.oracle).unwrap() {
            let line = line.unwrap();
            let Some(row) = waiting.remove(line.key()) else {
                panic!("{}: no frame for {:?}", capture.name, line.key());
            };
            differences.compare(&capture.name, &line, &row);
        }
        let mut rest: BTreeMap<String, u64> = BTreeMap::new();
        waiting.remaining().into_iter().for_each(|(_, row)| *rest.entry(row[3].clone()).or_default() += 1);
        let expected = no_exit(&capture.name).into_iter().map(|(name, count)| (name.to_owned(), count)).collect();
        assert_eq!(rest, expected, "{}", capture.name);
    }
    differences.assert_explained();
}

/// Differing cells by field.
#[derive(Default)]
struct Differences {
    cells: u64,
    excused: BTreeMap<&'static str, u64>,
    by_field: BTreeMap<&'static str, (u64, Vec<String>)>,
}

impl Differences {
    fn compare(&mut self, capture: &str, line: &OracleLine, row: &Row) {
        for (field, ours) in FIELDS.iter().zip(row) {
            self.cells += 1;
            let theirs = match line.get(field) {
                Some(Value::Bool(flag)) => u8::from(*flag).to_string(),
                // The value as tshark prints it.
                _ => line.text(field).unwrap_or_default().replace('\n', r"\n"),
            };
            if *ours == theirs {
                continue;
            }
            if let Some(excuse) = EXCEPTIONS.iter().find(|one| one.field == *field && (one.applies)(line, ours)) {
                *self.excused.entry(excuse.reason).or_default() += 1;
                continue;
            }
            let (count, examples) = self.by_field.entry(field).or_default();
            *count += 1;
            if examples.len() < 8 {
                let name = line.text("evt.type").unwrap_or_default();
                examples.push(format!("{capture} {} {name}\n  ours   {ours}\n  theirs {theirs}", line.key().time));
            }
        }
    }

    fn assert_explained(&self) {
        println!("{} cells compared", self.cells);
        for (reason, count) in &self.excused {
            println!("{count} cells differ: {reason}");
        }
        for (field, (count, examples)) in &self.by_field {
            println!("{field}: {count} cells differ\n{}", examples.join("\n"));
        }
        assert!(self.by_field.is_empty(), "cells differ from the oracle");
    }
}

#[test]
fn events_have_the_numbers_of_sysdig_0_29() {
    let (Some(tool), Some(sysdig)) = (Tool::tshark(), Tool::sysdig()) else { return };
    let version = String::from_utf8_lossy(&sysdig.run(&["--version"]).stdout).into_owned();
    if !version.contains("0.29") {
        return skip("numbers of events", &format!("{} is not 0.29", version.trim()));
    }
    for capture in captures("numbers of events") {
        if let Some((_, reason)) = UNNUMBERED.iter().find(|(name, _)| capture.name.starts_with(name)) {
            println!("{} left out: {reason}", capture.name);
            continue;
        }
        let path = capture.path.to_str().unwrap();
        let output = sysdig.run(&["-r", path, "-p", "*%evt.rawtime\x1f%thread.tid\x1f%evt.num"]);
        assert!(output.status.success(), "{}: {output:?}", capture.name);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        // Enter and exit of a call may have the same time.
        let mut theirs: HashMap<EventKey, Vec<String>> = HashMap::new();
        for line in text.lines() {
            let row: Row = line.split('\x1f').map(str::to_owned).collect();
            theirs.entry(tshark::key(&row)).or_default().push(row[2].clone());
        }
        for row in open(&tool, &capture).fields(&["evt.rawtime", "thread.tid", "evt.num"], "") {
            let numbers = theirs.get(&tshark::key(&row));
            assert!(numbers.is_some_and(|numbers| numbers.contains(&row[2])), "{} {row:?} {numbers:?}", capture.name);
        }
    }
}
