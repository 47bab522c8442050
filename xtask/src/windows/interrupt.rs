//! Interrupts a conversion, as Ctrl+C does: wine turns SIGINT into the event of the console.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use rustix::process::{Pid, Signal, kill_process};

use super::wine::Wine;
use crate::program::{self, RunningProgram};
use crate::workspace;

/// Time limit of each step.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Interrupts a conversion whose input does not end.
///
/// # Errors
/// If the program does not end, or leaves a file.
pub fn run(wine: &Wine<'_>, windows: &Path) -> Result<()> {
    let folder = wine.disk().join("interrupted");
    fs::create_dir(&folder).context("cannot make a folder")?;
    let names =
        || -> Vec<_> { fs::read_dir(&folder).into_iter().flatten().flatten().map(|file| file.file_name()).collect() };
    let (reader, mut writer) = std::io::pipe().context("cannot make a pipe")?;
    let mut command = wine.command(windows, &folder)?;
    command.args(["convert", "-", "out.pcapng"]).stdin(reader).stdout(Stdio::null()).stderr(Stdio::null());
    let running = RunningProgram::start(&mut command)?;
    let capture = fs::read(workspace::path("testdata/session.scap")).context("cannot read a capture")?;
    writer.write_all(&capture).context("the conversion does not read its input")?;
    program::wait_until("the conversion did not open its output", TIMEOUT, || !names().is_empty())?;
    let pid = i32::try_from(running.id()).ok().and_then(Pid::from_raw).context("the process has no id")?;
    kill_process(pid, Signal::INT).context("cannot interrupt the conversion")?;
    let status = running.wait_for(TIMEOUT)?;
    ensure!(!status.success() && names().is_empty(), "{status} after Ctrl+C, with the files {:?}", names());
    Ok(())
}
