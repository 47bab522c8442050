//! The task `deny`: checks the dependencies with cargo-deny, for licences, versions, sources and, if the network reaches the
//! advisory database, vulnerabilities.

use std::process::{ExitCode, Stdio};

use anyhow::{Result, bail};

use crate::{program, workspace};

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// Install cargo-deny from its source if it is missing (about three minutes of processor time)
    #[arg(long)]
    install: bool,
}

/// The action if cargo-deny is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingTool {
    /// The task installs cargo-deny.
    Install,
    /// The task fails.
    Fail,
}

/// The version that deny.toml is written for.
const VERSION: &str = "0.20.2";

/// Runs the checks.
///
/// # Errors
/// If cargo-deny is missing or cannot be run.
pub fn run(options: &Options) -> Result<ExitCode> {
    check(if options.install { MissingTool::Install } else { MissingTool::Fail })
}

/// Runs the checks.
///
/// # Errors
/// If cargo-deny is missing or cannot be run.
pub fn check(missing: MissingTool) -> Result<ExitCode> {
    if !is_installed()? {
        if missing == MissingTool::Fail {
            bail!("cargo-deny is not installed: `cargo xtask deny --install`, or `cargo install --locked cargo-deny`");
        }
        eprintln!("deny: installing cargo-deny {VERSION}");
        let package = format!("cargo-deny@{VERSION}");
        program::run(&mut workspace::cargo(["install", "--quiet", "--locked", &package]))?;
    }
    let mut succeeded = run_checks(&["licenses", "bans", "sources"])?;
    let fetch = program::status(workspace::cargo(["deny", "--locked", "fetch", "db"]).stderr(Stdio::null()))?;
    if fetch.success() {
        succeeded &= run_checks(&["advisories"])?;
    } else {
        println!("advisories NOT CHECKED: the network does not reach the advisory database");
    }
    Ok(if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs some checks of cargo-deny and returns `true` if they pass.
fn run_checks(checks: &[&str]) -> Result<bool> {
    // The inclusion graph is long; `cargo tree --invert` shows it on demand.
    let check = ["deny", "--locked", "check", "--hide-inclusion-graph"];
    Ok(program::status(workspace::cargo(check).args(checks))?.success())
}

fn is_installed() -> Result<bool> {
    let version = ["deny", "--version"];
    Ok(program::status(workspace::cargo(version).stdout(Stdio::null()).stderr(Stdio::null()))?.success())
}
