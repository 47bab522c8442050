//! Checks the dependencies with cargo-deny: licences, versions, sources, and vulnerabilities where that is possible.

use std::process::{ExitCode, Stdio};

use anyhow::{Result, bail};

use crate::{program, workspace};

/// What to do.
#[derive(clap::Args)]
pub struct Options {
    /// Install cargo-deny from its source where it is missing (about three minutes of processor time)
    #[arg(long)]
    install: bool,
}

/// What happens where cargo-deny is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It is installed.
    Install,
    /// The task fails.
    Fail,
}

/// The version that deny.toml is written for.
const VERSION: &str = "0.20.2";

/// Runs the checks.
///
/// # Errors
/// Where cargo-deny is missing or cannot be run.
pub fn run(options: &Options) -> Result<ExitCode> {
    check(if options.install { Missing::Install } else { Missing::Fail })
}

/// Runs the checks.
///
/// # Errors
/// Where cargo-deny is missing or cannot be run.
pub fn check(missing: Missing) -> Result<ExitCode> {
    if !is_installed()? {
        if missing == Missing::Fail {
            bail!("cargo-deny is not installed: `cargo xtask deny --install`, or `cargo install --locked cargo-deny`");
        }
        eprintln!("deny: installing cargo-deny {VERSION}");
        let package = format!("cargo-deny@{VERSION}");
        program::run(&mut workspace::cargo(["install", "--quiet", "--locked", &package]))?;
    }
    let mut succeeded = deny(&["licenses", "bans", "sources"])?;
    let fetch = program::status(workspace::cargo(["deny", "--locked", "fetch", "db"]).stderr(Stdio::null()))?;
    if fetch.success() {
        succeeded &= deny(&["advisories"])?;
    } else {
        println!("advisories NOT CHECKED: the network does not reach the advisory database");
    }
    Ok(if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs some of cargo-deny's checks; `true` if nothing is wrong.
fn deny(checks: &[&str]) -> Result<bool> {
    // Who depends on a crate of two versions fills screens; `cargo tree --invert` has it.
    let check = ["deny", "--locked", "check", "--hide-inclusion-graph"];
    Ok(program::status(workspace::cargo(check).args(checks))?.success())
}

fn is_installed() -> Result<bool> {
    let version = ["deny", "--version"];
    Ok(program::status(workspace::cargo(version).stdout(Stdio::null()).stderr(Stdio::null()))?.success())
}
