//! What sysdig and Stratoshark show of captures before and after `syscap convert … .scap`: a table, one line a capture.
//!
//! `SYSCAP_SID_ROOT` names a Debian root with sysdig 0.41, Stratoshark 0.9 and tshark 4.6; `SYSCAP_SHARED` the folder
//! with captures that the project does not hold. Arguments: names of captures to take, rather than all. With
//! `SCAP_OUT_WRONG` in the environment, rows that are wrong are printed.

use std::collections::HashMap;
use std::fs::{File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde_json::{Map, Value};
use syscap::capture::Capture;
use syscap::event::{Event, Params, Span};
use syscap::replay::{ReplayOptions, Visitor, replay};
use syscap::scap::{Reader, Schema};
use syscap::to_scap::{ScapOptions, to_scap};
use syscap_tests::place;
use syscap_tests::program::Tool;

/// The fields that are compared.
const FIELDS: &str = "evt.rawtime thread.tid evt.cpu evt.type evt.category evt.args evt.res evt.rawres evt.failed \
    evt.is_io evt.is_io_read evt.is_io_write evt.io_dir evt.is_wait evt.buflen evt.abspath evt.is_open_read \
    evt.is_open_write evt.is_open_exec evt.is_open_create proc.name proc.exe proc.exepath proc.args proc.cmdline \
    proc.exeline proc.cwd proc.pid proc.ppid proc.vpid proc.pname proc.pcmdline proc.pexepath proc.aname[2] proc.sid \
    proc.sname proc.pgid proc.vpgid proc.tty proc.loginshellid proc.nthreads proc.nchilds proc.vmsize proc.vmrss \
    proc.fdopencount proc.fdlimit thread.vtid thread.ismain fd.num fd.type fd.typechar fd.name fd.directory \
    fd.filename fd.cip fd.sip fd.lip fd.rip fd.cport fd.sport fd.lport fd.rport fd.l4proto fd.sockfamily fd.is_server \
    fd.connected fd.name_changed fs.path.name fs.path.source fs.path.target user.uid user.name user.loginuid \
    user.loginname group.gid group.name";

/// What tells an event in every program: time in nanoseconds, type, arguments.
type Shown = (u64, String, String);

fn main() -> io::Result<ExitCode> {
    let tools = ["sysdig", "strato", "tshark"].map(|program| Tool::in_root("SYSCAP_SID_ROOT", program));
    let [Some(sysdig), Some(strato), Some(tshark)] = tools else { return Ok(ExitCode::SUCCESS) };
    let captures = place::captures();
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

/// Prints a capture's line; whether all of it is as it should be.
fn line(name: &str, [sysdig, strato, tshark]: [&Tool; 3], old: &Path, new: &Path) -> io::Result<bool> {
    let ours = ours(old)?;
    let (before, whole) = events(sysdig, old);
    let (after, _) = events(sysdig, new);
    let same = same(&before, &after);
    let [strato_before, strato_after] = [old, new].map(|file| rows(strato, file, &ours));
    let [tshark_before, tshark_after] = [old, new].map(|file| rows(tshark, file, &ours));
    let [malformed_before, malformed_after] = [old, new].map(|file| malformed(strato, file));
    println!(
        "{name:45} | {:>7}{} {:>8} {:>13} | {:>15} {:>15} | {:>11} {:>11} | {malformed_before:>11} {malformed_after:>11}",
        before.len(),
        if whole { ' ' } else { '†' },
        after.len(),
        format!("{same}/{}", before.len()),
        strato_before.text(),
        strato_after.text(),
        tshark_before.text(),
        tshark_after.text(),
    );
    Ok(same == before.len()
        && (!whole || after.len() == before.len())
        && [&strato_after, &tshark_after].iter().all(|rows| rows.wrong == 0 && rows.right == after.len())
        && malformed_after == 0)
}

fn convert(old: &Path, new: &Path) -> io::Result<()> {
    let mut capture = Capture::open(File::open(old)?).map_err(io::Error::other)?;
    to_scap(&mut capture, File::create(new)?, ScapOptions::default()).map(drop).map_err(io::Error::other)
}

/// A path of a tool's root as this machine sees it.
fn inside(tool: &Tool, path: &str) -> PathBuf {
    tool.root().unwrap_or(Path::new("/")).join(path.trim_start_matches('/'))
}

/// A path of this machine as a tool sees it.
fn seen_by(tool: &Tool, path: &Path) -> String {
    let path = tool.root().and_then(|root| path.strip_prefix(root).ok()).unwrap_or(path);
    format!("/{}", path.display())
}

/// All events that sysdig prints, and whether it came to the capture's end.
fn events(sysdig: &Tool, file: &Path) -> (Vec<Map<String, Value>>, bool) {
    let format: String = FIELDS.split_whitespace().map(|field| format!("%{field} ")).collect();
    let output = sysdig.run(&["-r", &seen_by(sysdig, file), "-j", "-p", &format!("*{format}")]);
    let lines = output.stdout.split(|byte| *byte == b'\n');
    let events = lines.filter_map(|line| serde_json::from_str(&String::from_utf8_lossy(line)).ok());
    (events.collect(), output.status.success())
}

/// How many events of `before` are in `after`, with the same value of every field.
fn same(before: &[Map<String, Value>], after: &[Map<String, Value>]) -> usize {
    let mut waiting: HashMap<String, usize> = HashMap::new();
    let text = |event: &Map<String, Value>| Value::Object(event.clone()).to_string();
    after.iter().for_each(|event| *waiting.entry(text(event)).or_default() += 1);
    before.iter().filter(|event| take(&mut waiting, &text(event))).count()
}

/// Rows of Stratoshark or tshark that show an event.
#[derive(Debug, Default)]
struct Rows {
    /// Those whose time, type and arguments are an event's of ours, and whose raw event has the type's name.
    right: usize,
    /// The others.
    wrong: usize,
}

impl Rows {
    fn text(&self) -> String {
        format!("{}/{}", self.right, self.wrong)
    }
}

fn rows(tool: &Tool, file: &Path, ours: &[Shown]) -> Rows {
    let fields = ["frame.time_epoch", "evt.type", "evt.args", "sysdig.event_name"];
    let mut arguments = vec!["-r".to_owned(), seen_by(tool, file), "-T".to_owned(), "fields".to_owned()];
    fields.iter().for_each(|field| arguments.extend(["-e".to_owned(), (*field).to_owned()]));
    let output = tool.run(&arguments);
    let mut waiting: HashMap<Shown, usize> = HashMap::new();
    ours.iter().for_each(|event| *waiting.entry(event.clone()).or_default() += 1);
    let mut rows = Rows::default();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let (time, kind, args, name) = (cell(), cell(), cell(), cell());
        if kind.is_empty() {
            continue;
        }
        let shown = (nanoseconds(time), kind.to_owned(), unescaped(args));
        // Wireshark 4.6 has no name for some numbers of calls that have no event type of their own.
        let named = name == kind || name == "unknown";
        if named && take(&mut waiting, &shown) {
            rows.right += 1;
        } else {
            rows.wrong += 1;
            if file.ends_with("new.scap") && std::env::var_os("SCAP_OUT_WRONG").is_some() {
                let near = ours.iter().find(|event| event.0 == shown.0 && event.1 == shown.1);
                eprintln!("{}: {name} {shown:?}\n   ours: {near:?}", tool.name());
            }
        }
    }
    rows
}

/// `1534527348.514632619` as nanoseconds.
fn nanoseconds(time: &str) -> u64 {
    time.replace('.', "").parse().unwrap_or(0)
}

/// How many frames Stratoshark's decoder marks as malformed.
fn malformed(strato: &Tool, file: &Path) -> usize {
    let output = strato.run(&["-r", &seen_by(strato, file), "-O", "sysdig", "-V"]);
    String::from_utf8_lossy(&output.stdout).lines().filter(|line| line.starts_with("[Malformed Packet")).count()
}

/// Takes one of `key`.
fn take<K: std::hash::Hash + Eq>(waiting: &mut HashMap<K, usize>, key: &K) -> bool {
    match waiting.get_mut(key) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

/// The events as syscap shows them, in the words of the schema that the output has.
fn ours(file: &Path) -> io::Result<Vec<Shown>> {
    let mut bytes = Vec::new();
    let mut capture = Capture::open(File::open(file)?).map_err(io::Error::other)?;
    to_scap(&mut capture, &mut bytes, ScapOptions::default()).map_err(io::Error::other)?;
    let mut list = List::default();
    let mut reader = Reader::new(&bytes[..]).map_err(io::Error::other)?;
    let options = ReplayOptions { internal: true, ..ReplayOptions::default() };
    replay(&mut reader, options, &mut list).map_err(|_| io::Error::other("cannot be read back"))?;
    Ok(list.0)
}

#[derive(Default)]
struct List(Vec<Shown>);

impl Visitor for List {
    type Error = std::convert::Infallible;

    fn event(
        &mut self,
        machine: &syscap::machine::Machine,
        context: &syscap::machine::Context,
        event: &Event<'_>,
    ) -> Result<(), Self::Error> {
        // What schema 4.1 does not have is not in the output; reading it back, it has its default again.
        let count = event.header.event_type().and_then(|known| Schema::V4_1.params(known)).unwrap_or(usize::MAX);
        let data: Vec<u8> = event.params.iter().take(count).flatten().copied().collect();
        let mut start = 0;
        let place = |value: &[u8]| {
            let span = Span { start, len: value.len() as u32 };
            start += span.len;
            span
        };
        let spans: Vec<Span> = event.params.iter().take(count).map(place).collect();
        let event = &Event { params: Params::new(&data, &spans), ..*event };
        let view = syscap::view::View::new(machine, context, event);
        let mut args = Vec::new();
        syscap::render::arguments(&mut args, &view);
        let args = plain(&String::from_utf8_lossy(&args));
        self.0.push((event.header.time, syscap::summary::event_name(event), args));
        Ok(())
    }
}

/// Arguments without what the programs print differently: blanks, backslashes, dots for bytes that do not print.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| matches!(letter, '!'..='~') && !matches!(letter, '.' | '\\')).collect()
}

/// The same of what tshark prints, which escapes backslashes and some of the bytes that do not print.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, false) => out.push(letter),
            (_, true) => out.extend(letters.next().filter(|next| !"abfnrtv0".contains(*next))),
        }
    }
    plain(&out)
}
