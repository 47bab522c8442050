//! The task `demo`: converts a capture, captures live, and shows both through tshark.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::program::{self, RunningProgram, as_root};
use crate::setup::{self, Purpose};
use crate::workspace;

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// The .scap capture to convert [default: testdata/session.scap]
    capture: Option<PathBuf>,
}

/// Converts a capture and prints it through tshark; then captures a command live and prints that.
///
/// # Errors
/// If there is no capture or a step fails.
pub fn run(options: &Options) -> Result<()> {
    let capture = options.capture.clone().unwrap_or_else(|| workspace::path("testdata/session.scap"));
    ensure!(capture.is_file(), "there is no capture {}", capture.display());
    setup::install(&[Purpose::Demo])?;
    if !workspace::release("syscapdump").is_file() {
        eprintln!("demo: building the programs, which takes some minutes the first time");
    }
    program::build_release(["-p", "syscap-cli", "-p", "syscapdump"])?;
    let syscap = workspace::release("syscap");
    let out = tempfile::Builder::new().prefix("syscap-demo-").tempdir().context("cannot make a temporary folder")?;

    println!("== {}", capture.display());
    let converted = out.path().join("capture.pcapng");
    run_syscap(Command::new(&syscap).arg("info").arg(&capture))?;
    run_syscap(Command::new(&syscap).arg("convert").arg(&capture).arg(&converted))?;
    show(&converted)?;

    println!("\n== live: cat /etc/hosts");
    let live = out.path().join("live.pcapng");
    // A file that root creates is for root alone. An existing file keeps its owner.
    File::create(&live).with_context(|| format!("cannot write {}", live.display()))?;
    run_syscap(as_root(workspace::release("syscapdump")).arg("-w").arg(&live).args(["--", "cat", "/etc/hosts"]))?;
    show(&live)?;

    println!("\nBoth captures lie in {}; 'syscap install' makes Wireshark show them.", out.keep().display());
    Ok(())
}

/// Runs `syscap` or `syscapdump`. The exit code 1 is no failure: something was lost, and the rest can be shown.
fn run_syscap(command: &mut Command) -> Result<()> {
    let status = program::status(command)?;
    ensure!(matches!(status.code(), Some(0 | 1)), "`{}` failed: {status}", program::command_line(command));
    Ok(())
}

/// Prints the first events of a capture.
fn show(capture: &Path) -> Result<()> {
    let mut script = std::ffi::OsString::from("lua_script:");
    script.push(workspace::path("convert/install/assets/syscap.lua"));
    let mut command = Command::new("tshark");
    command.arg("-X").arg(script).arg("-r").arg(capture).args(["-c", "40", "-T", "fields"]);
    command
        .args(["frame.time_relative", "proc.name", "thread.tid", "_ws.col.Info"].iter().flat_map(|name| ["-e", name]));
    command.stderr(Stdio::piped());
    let mut running = RunningProgram::start(&mut command)?;
    for line in running.take_stderr().into_iter().flat_map(|errors| BufReader::new(errors).lines()) {
        let line = line.context("cannot read the output of tshark")?;
        // tshark warns of running as root, which is intended here.
        if !line.starts_with("Running as") {
            eprintln!("{line}");
        }
    }
    let status = running.wait()?;
    ensure!(status.success(), "tshark failed: {status}");
    Ok(())
}
