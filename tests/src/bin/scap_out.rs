//! Prints what sysdig and Stratoshark show of captures before and after `syscap convert … .scap`, as a table with one
//! line for each capture.
//!
//! `SYSCAP_SID_ROOT` names a Debian root with sysdig 0.41, Stratoshark 0.9 and tshark 4.6, `SYSCAP_SHARED` the folder
//! with captures that are not in the repository. Arguments are names of captures; without any, all are compared. If
//! `SCAP_OUT_WRONG` is set, wrong rows are printed.

use std::collections::HashMap;
use std::fs::{File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Map, Value};
use syscap::pipeline::capture::Capture;
use syscap::pipeline::to_scap::{ScapOptions, to_scap};
use syscap_tests::paths;
use syscap_tests::program::Tool;
use syscap_tests::rows::{RowComparison, malformed, ours, rows, take_one};

/// The fields to compare.
const FIELDS: &str = "evt.rawtime thread.tid evt.cpu evt.type evt.category evt.args evt.res evt.rawres evt.failed \
    evt.is_io evt.is_io_read evt.is_io_write evt.io_dir evt.is_wait evt.buflen evt.abspath evt.is_open_read \
    evt.is_open_write evt.is_open_exec evt.is_open_create proc.name proc.exe proc.exepath proc.args proc.cmdline \
    proc.exeline proc.cwd proc.pid proc.ppid proc.vpid proc.pname proc.pcmdline proc.pexepath proc.aname[2] proc.sid \
    proc.sname proc.pgid proc.vpgid proc.tty proc.loginshellid proc.nthreads proc.nchilds proc.vmsize proc.vmrss \
    proc.fdopencount proc.fdlimit thread.vtid thread.ismain fd.num fd.type fd.typechar fd.name fd.directory \
    fd.filename fd.cip fd.sip fd.lip fd.rip fd.cport fd.sport fd.lport fd.rport fd.l4proto fd.sockfamily fd.is_server \
    fd.connected fd.name_changed fs.path.name fs.path.source fs.path.target user.uid user.name user.loginuid \
    user.loginname group.gid group.name";

fn main() -> io::Result<ExitCode> {
    let tools = ["sysdig", "strato", "tshark"].map(|program| Tool::in_root("SYSCAP_SID_ROOT", program));
    let [Some(sysdig), Some(strato), Some(tshark)] = tools else { return Ok(ExitCode::SUCCESS) };
    let captures = paths::captures();
    if captures.is_empty() {
        println!("skipped: no captures; SYSCAP_SHARED names no folder that has them");
    }
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    println!(
        "{:45} | {:^31} | {:^31} | {:^23} | {:^23}",
        "", "sysdig 0.41: events", "Stratoshark: rows right/wrong", "tshark 4.6", "malformed"
    );
    println!(
        "{:45} | {:>8} {:>8} {:>13} | {:>15} {:>15} | {:>11} {:>11} | {:>11} {:>11}",
        "capture", "before", "after", "same/of", "before", "after", "before", "after", "before", "after"
    );
    let mut right = true;
    for capture in captures.iter().filter(|one| wanted.is_empty() || wanted.contains(&one.name)) {
        let folder = tempfile::Builder::new().prefix("scap_out").tempdir_in(inside(&sysdig, "/tmp"))?;
        std::fs::set_permissions(folder.path(), Permissions::from_mode(0o755))?;
        let (old, new) = (folder.path().join("old.scap"), folder.path().join("new.scap"));
        std::fs::copy(&capture.path, &old)?;
        std::fs::set_permissions(&old, Permissions::from_mode(0o644))?;
        convert(&old, &new)?;
        right &= line(&capture.name, [&sysdig, &strato, &tshark], &old, &new)?;
    }
    Ok(if right { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the line of a capture; returns `true` if nothing is wrong.
fn line(name: &str, [sysdig, strato, tshark]: [&Tool; 3], old: &Path, new: &Path) -> io::Result<bool> {
    let ours = ours(old)?;
    let (before, whole) = events(sysdig, old);
    let (after, _) = events(sysdig, new);
    let same = same(&before, &after);
    let [strato_before, strato_after] = [old, new].map(|file| rows(strato, &seen_by(strato, file), &ours));
    let [tshark_before, tshark_after] = [old, new].map(|file| rows(tshark, &seen_by(tshark, file), &ours));
    let [malformed_before, malformed_after] = [old, new].map(|file| malformed(strato, &seen_by(strato, file)));
    println!(
        "{name:45} | {:>7}{} {:>8} {:>13} | {:>15} {:>15} | {:>11} {:>11} | {malformed_before:>11} {malformed_after:>11}",
        before.len(),
        if whole { ' ' } else { '†' },
        after.len(),
        format!("{same}/{}", before.len()),
        text(&strato_before),
        text(&strato_after),
        text(&tshark_before),
        text(&tshark_after),
    );
    if std::env::var_os("SCAP_OUT_WRONG").is_some() {
        [&strato_after, &tshark_after].iter().flat_map(|rows| &rows.examples).for_each(|row| eprintln!("{row}"));
    }
    Ok(same == before.len()
        && (!whole || after.len() == before.len())
        && [&strato_after, &tshark_after].iter().all(|rows| rows.wrong == 0 && rows.right == after.len())
        && malformed_after == 0)
}

fn convert(old: &Path, new: &Path) -> io::Result<()> {
    let mut capture = Capture::open(File::open(old)?).map_err(io::Error::other)?;
    to_scap(&mut capture, File::create(new)?, ScapOptions::default()).map(drop).map_err(io::Error::other)
}

fn text(rows: &RowComparison) -> String {
    format!("{}/{}", rows.right, rows.wrong)
}

/// Returns the path on this machine of a path in a tool's root.
fn inside(tool: &Tool, path: &str) -> PathBuf {
    tool.root().unwrap_or(Path::new("/")).join(path.trim_start_matches('/'))
}

/// Returns the path that a tool has for a path of this machine.
fn seen_by(tool: &Tool, path: &Path) -> String {
    let path = tool.root().and_then(|root| path.strip_prefix(root).ok()).unwrap_or(path);
    format!("/{}", path.display())
}

/// Returns all events that sysdig prints, and `true` if it reached the end of the capture.
fn events(sysdig: &Tool, file: &Path) -> (Vec<Map<String, Value>>, bool) {
    let format: String = FIELDS.split_whitespace().map(|field| format!("%{field} ")).collect();
    let output = sysdig.run(&["-r", &seen_by(sysdig, file), "-j", "-p", &format!("*{format}")]);
    let lines = output.stdout.split(|byte| *byte == b'\n');
    let events = lines.filter_map(|line| serde_json::from_str(&String::from_utf8_lossy(line)).ok());
    (events.collect(), output.status.success())
}

/// Returns the number of events of `before` that `after` has with the same value of every field.
fn same(before: &[Map<String, Value>], after: &[Map<String, Value>]) -> usize {
    let mut waiting: HashMap<String, usize> = HashMap::new();
    let text = |event: &Map<String, Value>| Value::Object(event.clone()).to_string();
    after.iter().for_each(|event| *waiting.entry(text(event)).or_default() += 1);
    before.iter().filter(|event| take_one(&mut waiting, &text(event))).count()
}
