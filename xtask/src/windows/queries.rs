//! Asks the capture program of Windows what a front end asks, and compares its answers with those of Linux.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use super::wine::{Outcome, Wine, outcome};

/// The interfaces that only Linux has: those of its own system calls.
const LOCAL_INTERFACES: [&str; 2] = ["interface {value=syscap}", "interface {value=syscap-scap}"];

/// The command lines whose answers are the same on both systems.
const QUERIES: &[&[&str]] = &[
    &["--version"],
    &["--help"],
    &["--extcap-interfaces"],
    &["--extcap-interfaces", "--extcap-version=4.6"],
    &["--extcap-dlts", "--extcap-interface", "syscap-ssh"],
    &["--extcap-dlts", "--extcap-interface", "syscap-scap-ssh"],
    &["--extcap-config", "--extcap-interface", "syscap-ssh"],
    &["--extcap-config", "--extcap-interface", "syscap-scap-ssh"],
    &["--extcap-config", "--extcap-interface", "syscap-ssh", "--extcap-reload-option", "pid"],
    &["--extcap-config", "--extcap-interface", "syscap-ssh", "--extcap-reload-option", "no-such-option"],
    &["--extcap-interface", "syscap-ssh", "--extcap-capture-filter", "proc.name = curl and evt.failed = true"],
    &["--extcap-interface", "syscap-ssh", "--extcap-capture-filter", "proc.name = "],
    &["--extcap-interface", "syscap-ssh", "--extcap-capture-filter", "no.such.field = 1"],
    &["--extcap-cleanup-postkill"],
    &["--extcap-config", "--extcap-interface", "no-such-interface"],
    &["--capture", "--extcap-interface", "syscap-ssh", "--fifo", "fifo"],
    &["--capture", "--extcap-interface", "syscap-scap-ssh", "--fifo", "fifo", "--remote-host", "a,b"],
    &["--no-such-option"],
    &["-w", "out.pcapng", "--host", "a", "--", "command"],
    &[],
];

/// The command lines of captures of the machine itself, which Windows refuses, and words of the refusal.
const REFUSALS: &[(&[&str], &str)] = &[
    (&["-w", "out.pcapng"], "only Linux can capture its own system calls"),
    (&["-w", "out.pcapng", "--", "cmd"], "only Linux can capture its own system calls"),
    (&["--extcap-config", "--extcap-interface", "syscap"], "there is no interface 'syscap'"),
    (&["--capture", "--extcap-interface", "syscap", "--fifo", "fifo"], "there is no interface 'syscap'"),
];

/// Asks all queries, and returns their number.
///
/// # Errors
/// If an answer differs, with the query and both answers.
pub fn run(wine: &Wine<'_>, linux: &Path, windows: &Path) -> Result<usize> {
    let folder = wine.disk().join("queries");
    std::fs::create_dir(&folder)?;
    for query in QUERIES {
        let linux = without_local_interfaces(outcome(Command::new(linux).args(*query).current_dir(&folder), None)?);
        let windows = wine.run(windows, &folder, query)?;
        let line = query.join(" ");
        ensure!(linux == windows, "syscapdump {line} differs:\nLinux {linux:?}\nWindows {windows:?}");
    }
    for (arguments, words) in REFUSALS {
        let refused = wine.run(windows, &folder, arguments)?;
        let is_refused = refused.code == Some(2) && refused.stdout.is_empty() && refused.stderr.contains(words);
        ensure!(is_refused, "syscapdump {}: {refused:?}", arguments.join(" "));
    }
    let left: Vec<_> = std::fs::read_dir(&folder)?.flatten().map(|entry| entry.file_name()).collect();
    ensure!(left.is_empty(), "the queries leave {left:?}");
    Ok(QUERIES.len() + REFUSALS.len())
}

/// Removes the lines of interfaces that Windows does not have.
fn without_local_interfaces(outcome: Outcome) -> Outcome {
    let is_shared = |line: &&[u8]| !LOCAL_INTERFACES.iter().any(|local| line.starts_with(local.as_bytes()));
    let stdout = outcome.stdout.split_inclusive(|byte| *byte == b'\n').filter(is_shared).collect::<Vec<_>>().concat();
    Outcome { stdout, ..outcome }
}
