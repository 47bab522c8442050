//! Runs the converter of Windows and that of Linux with the same arguments on the same files, and compares everything that
//! they write.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::wine::{Outcome, Wine, outcome};
use crate::workspace;

/// A filter over fields of each kind of value.
const FILTER: &str = "evt.failed = true or proc.name contains e or fd.name startswith /etc or evt.latency > 1us";

/// The arguments of a run on a capture. `IN` is the capture; a run with `-` reads it from standard input.
const RUNS: &[&[&str]] = &[
    &["info", "IN"],
    &["info", "-"],
    &["convert", "IN", "out.pcapng"],
    &["convert", "IN", "out.pcapng.gz", "--fields", "all", "--comments"],
    &["convert", "IN", "out.pcapng", "--filter", FILTER],
    &["convert", "IN", "out.pcapng", "--events", "raw", "--internal"],
    &["convert", "IN", "out.ndjson"],
    &["convert", "IN", "out.ndjson.gz", "--fields", "all"],
    &["convert", "IN", "out.ndjson", "--filter", FILTER],
    &["convert", "IN", "out.scap"],
    &["convert", "IN", "out.scap.gz", "--schema", "4.5", "--sanitise"],
    &["convert", "IN", "out.scap", "--filter", FILTER],
    &["convert", "-", "-", "--to", "pcapng"],
    &["convert", "-", "-", "--to", "ndjson"],
    &["convert", "-", "-", "--to", "scap"],
    &["convert", "-", "out.pcapng"],
];

/// Runs without a capture, and runs that fail before they write.
const OTHER_RUNS: &[&[&str]] = &[
    &["fields"],
    &["--version"],
    &["convert", "session.scap", "out.unknown"],
    &["convert", "session.scap", "out.pcapng", "--filter", "proc.name = "],
    &["convert", "session.scap", "out.pcapng", "--filter", "no.such.field = 1"],
    &["convert", "session.scap", "out.scap", "--events", "raw"],
];

/// A folder and a name with characters of several scripts, and of several lengths in UTF-16.
const FOREIGN_FOLDER: &str = "Übung наборы 日本 🦀";
const FOREIGN_NAME: &str = "séance événements.scap";

/// The two programs, each with a folder of its own for files with the same names.
struct Programs<'a> {
    wine: &'a Wine<'a>,
    linux: &'a Path,
    windows: &'a Path,
    linux_folder: PathBuf,
    windows_folder: PathBuf,
}

/// Compares the programs on all captures of the repository, and returns the number of runs.
///
/// # Errors
/// If a run differs, with its arguments and the difference.
pub fn run(wine: &Wine<'_>, linux: &Path, windows: &Path) -> Result<usize> {
    let work = tempfile::tempdir().context("cannot make a temporary folder")?;
    let (linux_folder, windows_folder) = (work.path().to_owned(), wine.disk().join("work"));
    let programs = Programs { wine, linux, windows, linux_folder, windows_folder };
    let captures = captures()?;
    let mut count = 0;
    for capture in &captures {
        let name = capture.file_name().and_then(|name| name.to_str()).context("a capture has a strange name")?;
        count += programs.compare_capture(capture, name)?;
    }
    let session =
        captures.iter().find(|capture| capture.ends_with("session.scap")).context("there is no session.scap")?;
    count += programs.compare_capture(session, &format!("{FOREIGN_FOLDER}/{FOREIGN_NAME}"))?;
    programs.copy(session, "session.scap")?;
    for arguments in OTHER_RUNS {
        programs.compare(arguments, None)?;
        count += 1;
    }
    count += programs.compare_pcapng(session)?;
    Ok(count)
}

/// Returns the captures of the repository.
fn captures() -> Result<Vec<PathBuf>> {
    let folder = workspace::path("testdata");
    let entries = fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let is_capture = |path: &PathBuf| path.to_string_lossy().contains(".scap");
    let mut captures: Vec<PathBuf> = paths.filter(is_capture).collect();
    captures.sort();
    ensure!(!captures.is_empty(), "there are no captures in {}", folder.display());
    Ok(captures)
}

impl Programs<'_> {
    /// Makes all runs on a capture, under this path, and returns their number.
    fn compare_capture(&self, capture: &Path, name: &str) -> Result<usize> {
        self.copy(capture, name)?;
        let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
        for arguments in RUNS {
            let arguments: Vec<String> = arguments
                .iter()
                .map(|argument| match *argument {
                    "IN" => name.to_owned(),
                    output if output.starts_with("out.") && !folder.is_empty() => format!("{folder}/{output}"),
                    other => other.to_owned(),
                })
                .collect();
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            self.compare(&arguments, Some(capture))?;
        }
        Ok(RUNS.len())
    }

    /// Converts a capture to pcapng, and compares the ways back.
    fn compare_pcapng(&self, capture: &Path) -> Result<usize> {
        self.copy(capture, "session.scap")?;
        let runs: [&[&str]; 4] = [
            &["convert", "session.scap", "kept.pcapng"],
            &["convert", "kept.pcapng", "back.scap"],
            &["info", "back.scap"],
            &["convert", "kept.pcapng", "back.ndjson", "--filter", FILTER],
        ];
        for arguments in runs {
            self.compare(arguments, None)?;
        }
        Ok(runs.len())
    }

    /// Empties both folders, and copies a capture into them.
    fn copy(&self, capture: &Path, name: &str) -> Result<()> {
        let bytes = fs::read(capture).with_context(|| format!("cannot read {}", capture.display()))?;
        for folder in [&self.linux_folder, &self.windows_folder] {
            if folder.exists() {
                fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
            }
            super::write(&folder.join(name), &bytes)?;
        }
        Ok(())
    }

    /// Runs both programs, and compares exit codes, output, messages and all files.
    fn compare(&self, arguments: &[&str], input: Option<&Path>) -> Result<()> {
        let [linux, windows] = [false, true].map(|on_windows| -> Result<Outcome> {
            let mut command = if on_windows {
                self.wine.command(self.windows, &self.windows_folder)?
            } else {
                let mut command = Command::new(self.linux);
                command.current_dir(&self.linux_folder);
                command
            };
            outcome(command.args(arguments), input)
        });
        let (linux, windows) = (linux?, windows?);
        let line = arguments.join(" ");
        ensure!(linux == windows, "syscap {line} differs:\nLinux {}\nWindows {}", summary(&linux), summary(&windows));
        let (linux, windows) = (files(&self.linux_folder)?, files(&self.windows_folder)?);
        let names = |files: &BTreeMap<PathBuf, Vec<u8>>| format!("{:?}", files.keys().collect::<Vec<_>>());
        ensure!(linux.keys().eq(windows.keys()), "syscap {line}: files {} and {}", names(&linux), names(&windows));
        let differs = linux.iter().find(|(name, bytes)| windows.get(*name) != Some(bytes));
        ensure!(differs.is_none(), "syscap {line}: {:?} differs", differs.map(|(name, _)| name));
        Ok(())
    }
}

/// Returns a short text about a run.
fn summary(outcome: &Outcome) -> String {
    let Outcome { code, stdout, stderr } = outcome;
    let start = stdout.get(..stdout.len().min(200)).unwrap_or_default();
    format!("{code:?}, {} bytes: {}\n{stderr}", stdout.len(), String::from_utf8_lossy(start))
}

/// Returns all files below a folder with their content.
fn files(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| format!("cannot read {}", next.display()))?.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                found.insert(path.strip_prefix(folder).unwrap_or(&path).to_owned(), bytes);
            }
        }
    }
    Ok(found)
}
