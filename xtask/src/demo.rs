//! Shows what the programs do.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::program::{self, Running, as_root};
use crate::setup::{self, Purpose};
use crate::workspace;

/// What to show.
#[derive(clap::Args)]
pub struct Options {
    /// The .scap capture to convert [default: testdata/session.scap]
    capture: Option<PathBuf>,
}

/// Converts a capture and shows it through tshark; then captures a command live and shows that.
///
/// # Errors
/// Where a step fails.
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
    // What root makes is for root alone; a file that is there already stays its owner's.
    File::create(&live).with_context(|| format!("cannot write {}", live.display()))?;
    run_syscap(as_root(workspace::release("syscapdump")).arg("-w").arg(&live).args(["--", "cat", "/etc/hosts"]))?;
    show(&live)?;

    println!("\nBoth captures lie in {}; 'syscap install' makes Wireshark show them.", out.keep().display());
    Ok(())
}

/// Runs one of our programs. It ends with 1 where it did its work but something was lost: a capture that is cut is
/// shown up to there.
fn run_syscap(command: &mut Command) -> Result<()> {
    let status = program::status(command)?;
    ensure!(matches!(status.code(), Some(0 | 1)), "`{}` failed: {status}", program::line(command));
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
    let mut running = Running::start(&mut command)?;
    for line in running.errors().into_iter().flat_map(|errors| BufReader::new(errors).lines()) {
        let line = line.context("cannot read what tshark says")?;
        // "Running as user root …": so it is meant here.
        if !line.starts_with("Running as") {
            eprintln!("{line}");
        }
    }
    let status = running.wait()?;
    ensure!(status.success(), "tshark failed: {status}");
    Ok(())
}
