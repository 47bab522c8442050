//! Everything that must hold on a fresh machine.

use std::process::{Command, ExitCode};
use std::thread;

use anyhow::{Context, Result};

use crate::debian_root::{self, Suite};
use crate::setup::{self, Purpose};
use crate::{deny, imports, program, test, workspace};

/// The checks before the tests, as arguments of Cargo.
const CHECKS: &[&[&str]] = &[
    &["run", "--quiet", "--locked", "-p", "syscap-generate", "--", "--check"],
    &["fmt", "--all", "--check"],
    &["clippy", "--quiet", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
    &["doc", "--quiet", "--workspace", "--no-deps", "--locked"],
];

/// Runs all checks and tests. The tests come last, so that the line that sums them up is the last one.
///
/// # Errors
/// Where the machine cannot be set up.
pub fn run() -> Result<ExitCode> {
    setup::install(&[Purpose::Test, Purpose::Roots])?;
    let mut failed = Vec::new();
    // The Debian roots need the network more than the processor: they are made while the workspace is checked.
    let mounts = thread::scope(|scope| {
        let roots = Suite::ALL.map(|suite| scope.spawn(move || debian_root::make(suite, &suite.default_folder())));
        for check in CHECKS {
            if !succeeds(workspace::cargo(check.iter().copied()))? {
                failed.push(format!("cargo {}", check.join(" ")));
            }
        }
        println!("== imports");
        if imports::run(&workspace::root(), &imports::Options::default())? != ExitCode::SUCCESS {
            failed.push("cargo xtask imports".to_owned());
        }
        println!("== dependencies");
        if deny::check(deny::Missing::Install)? != ExitCode::SUCCESS {
            failed.push("cargo xtask deny".to_owned());
        }
        let mut mounts = Vec::new();
        for root in roots {
            mounts.extend(root.join().map_err(|_| anyhow::anyhow!("making a Debian root panicked"))??);
        }
        anyhow::Ok(mounts)
    })?;

    println!("== tests");
    let options = test::Options { roots: true, arguments: vec!["--locked".to_owned()] };
    if test::run_with(&options, as_on_ci)? != ExitCode::SUCCESS {
        failed.push("the tests".to_owned());
    }
    drop(mounts);
    if failed.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    // The tests' own last line stays the last one of standard output.
    eprintln!("failed:\n  {}", failed.join("\n  "));
    Ok(ExitCode::FAILURE)
}

/// Runs a check; `true` if it went well.
fn succeeds(mut command: Command) -> Result<bool> {
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy()).collect();
    println!("== cargo {}", words.join(" "));
    as_on_ci(&mut command);
    let status = program::status(command.env("RUSTDOCFLAGS", "-D warnings")).context("cannot run a check")?;
    Ok(status.success())
}

/// On CI a test that cannot run fails.
fn as_on_ci(command: &mut Command) {
    command.env("CI", "true").env("CARGO_TERM_COLOR", "never");
}
