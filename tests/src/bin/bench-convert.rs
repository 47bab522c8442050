//! `bench-convert CAPTURE [ROUNDS]`: compares the speed of `syscap convert` with that of sysdig.
//!
//! The events of the capture are repeated with later times until there are two million. Then the programs run in turn,
//! ROUNDS times (default: 3), and the best time of each counts. `cargo xtask bench-convert` builds and runs this
//! program.

use std::error::Error;
use std::ffi::OsString;
use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use flate2::read::MultiGzDecoder;
use syscap_tests::scap_builder::EVENTS;

/// The minimum number of event records in the converted capture.
const RECORDS: u64 = 2_000_000;
/// sysdig's output with six fields a line.
const SIX_FIELDS: &str = "%evt.num %evt.time %proc.name %thread.tid %evt.type %fd.name";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let source = PathBuf::from(arguments.next().ok_or("usage: bench-convert CAPTURE [ROUNDS]")?);
    let rounds: usize = arguments.next().and_then(|text| text.to_str()?.parse().ok()).unwrap_or(3);
    let folder = tempfile::tempdir_in("/var/tmp")?;
    let capture = folder.path().join("long.scap");
    let records = lengthen(&source, &capture)?;
    println!("{records} event records of {}, {} MB", source.display(), std::fs::metadata(&capture)?.len() / 1_000_000);

    let programs = programs(&capture, folder.path());
    let mut best = vec![None::<Run>; programs.len()];
    for _ in 0..rounds {
        for (program, best) in programs.iter().zip(&mut best) {
            let run = program.run()?;
            if best.is_none_or(|best| run.seconds < best.seconds) {
                *best = Some(run);
            }
        }
    }
    let first = best.first().copied().flatten().map_or(f64::NAN, |run| run.seconds);
    println!(
        "| program | seconds | records/s | peak memory, MB | syscap's speed over its |\n| --- | --- | --- | --- | --- |"
    );
    for (program, run) in programs.iter().zip(best) {
        let Some(Run { seconds, memory }) = run else { continue };
        let speed = records as f64 / seconds;
        println!("| {} | {seconds:.2} | {speed:.0} | {} | {:.2} |", program.name, memory / 1024, seconds / first);
    }
    Ok(())
}

/// The result of a run.
#[derive(Debug, Clone, Copy)]
struct Run {
    seconds: f64,
    /// Peak memory in KiB.
    memory: u64,
}

struct Program {
    name: &'static str,
    command: Vec<OsString>,
}

fn programs(capture: &Path, folder: &Path) -> Vec<Program> {
    let program = |name, command: &[&dyn AsRef<std::ffi::OsStr>]| Program {
        name,
        command: command.iter().map(|word| word.as_ref().to_owned()).collect(),
    };
    let syscap = syscap_tests::syscap::program();
    let (pcapng, ndjson, copy) = (folder.join("out.pcapng"), folder.join("out.ndjson"), folder.join("out.scap"));
    vec![
        program("syscap convert, pcapng", &[&syscap, &"convert", &"-q", &capture, &pcapng]),
        program("syscap convert, NDJSON", &[&syscap, &"convert", &"-q", &capture, &ndjson]),
        program("sysdig -r -w", &[&"sysdig", &"-r", &capture, &"-w", &copy]),
        program("sysdig -r -p, six fields", &[&"sysdig", &"-r", &capture, &"-p", &SIX_FIELDS]),
    ]
}

impl Program {
    fn run(&self) -> Result<Run, Box<dyn Error>> {
        let report = tempfile::NamedTempFile::new()?;
        let mut command = Command::new("/usr/bin/time");
        command.arg("--format=%e %M").arg("--output").arg(report.path()).args(&self.command);
        // sysdig prints its progress on standard error.
        let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
        if !status.success() {
            return Err(format!("{}: {status}", self.name).into());
        }
        let report = std::fs::read_to_string(report.path())?;
        let mut words = report.split_whitespace();
        let seconds = words.next().ok_or("no time")?.parse()?;
        let memory = words.next().ok_or("no memory")?.parse()?;
        Ok(Run { seconds, memory })
    }
}

/// Writes the state of the capture once and its events repeatedly, with later times. Returns the number of records.
fn lengthen(source: &Path, out: &Path) -> Result<u64, Box<dyn Error>> {
    let mut bytes = std::fs::read(source)?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut plain = Vec::new();
        MultiGzDecoder::new(&bytes[..]).read_to_end(&mut plain)?;
        bytes = plain;
    }
    let mut out = BufWriter::new(File::create(out)?);
    let mut events: Vec<(usize, Vec<u8>)> = Vec::new();
    let mut rest = &bytes[..];
    while let Some((block, after)) = block(rest) {
        match time_offset(block) {
            Some(at) => events.push((at, block.to_vec())),
            None => out.write_all(block)?,
        }
        rest = after;
    }
    let times = || events.iter().filter_map(|(at, block)| time(block, *at)).filter(|time| *time > 0);
    let span = times().max().unwrap_or(0) - times().min().unwrap_or(0) + 1;
    let mut records = 0;
    while records < RECORDS && !events.is_empty() {
        for (at, block) in &mut events {
            out.write_all(block)?;
            records += 1;
            if let Some(time) = time(block, *at).filter(|time| *time > 0)
                && let Some(place) = block.get_mut(*at..*at + 8)
            {
                place.copy_from_slice(&(time + span).to_le_bytes());
            }
        }
    }
    out.flush()?;
    Ok(records)
}

/// Returns the first block of a little-endian capture, and the rest.
fn block(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let len = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    bytes.split_at_checked(len as usize)
}

/// Returns the offset of the time in an event block; `None` for other blocks.
fn time_offset(block: &[u8]) -> Option<usize> {
    let number = u32::from_le_bytes(block.get(..4)?.try_into().ok()?);
    let layout = EVENTS.iter().find(|layout| layout.number == number)?;
    Some(if layout.flags { 14 } else { 10 })
}

fn time(block: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(block.get(at..at + 8)?.try_into().ok()?))
}
