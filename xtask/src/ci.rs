//! The task `ci`: all checks and tests that must pass on a fresh machine.

use std::process::{Command, ExitCode};
use std::thread;

use anyhow::{Context, Result};

use crate::debian_root::{self, Suite};
use crate::setup::{self, Purpose};
use crate::{deny, imports, program, public_api, test, workspace};

/// The checks before the tests, as arguments of cargo.
const CHECKS: &[&[&str]] = &[
    &["run", "--quiet", "--locked", "-p", "syscap-generate", "--", "--check"],
    &["fmt", "--all", "--check"],
    &["clippy", "--quiet", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
    &["doc", "--quiet", "--workspace", "--no-deps", "--locked"],
    &["package", "--quiet", "--workspace", "--no-verify", "--allow-dirty", "--locked"],
];

/// Runs all checks and tests. The tests come last, so that their summary is the last line of output.
///
/// # Errors
/// If the machine cannot be set up.
pub fn run() -> Result<ExitCode> {
    println!("== free disk space");
    program::run(Command::new("df").args(["-h", ".", "/var/tmp"]))?;
    setup::install(&[Purpose::Test, Purpose::Roots])?;
    let mut failed = Vec::new();
    // The Debian roots need the network more than the processor, so they are built while the checks run.
    let mounts = thread::scope(|scope| {
        let roots =
            Suite::TESTED.map(|suite| scope.spawn(move || debian_root::install_root(suite, &suite.default_folder())));
        for check in CHECKS {
            if !succeeds(workspace::cargo(check.iter().copied()))? {
                failed.push(format!("cargo {}", check.join(" ")));
            }
        }
        println!("== imports");
        if imports::run(&workspace::root(), &imports::Options::default())? != ExitCode::SUCCESS {
            failed.push("cargo xtask imports".to_owned());
        }
        println!("== public API");
        if public_api::run(&public_api::Options::check_all())? != ExitCode::SUCCESS {
            failed.push("cargo xtask public-api --check".to_owned());
        }
        println!("== dependencies");
        if deny::check(deny::MissingTool::Install)? != ExitCode::SUCCESS {
            failed.push("cargo xtask deny".to_owned());
        }
        let mut mounts = Vec::new();
        for root in roots {
            mounts.extend(root.join().map_err(|_| anyhow::anyhow!("the thread of a Debian root panicked"))??);
        }
        anyhow::Ok(mounts)
    })?;

    println!("== tests");
    let options = test::Options { roots: true, arguments: vec!["--locked".to_owned()] };
    if test::run_with(&options, set_ci_environment)? != ExitCode::SUCCESS {
        failed.push("the tests".to_owned());
    }
    drop(mounts);
    if failed.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    // Standard error, so that the summary of the tests stays the last line of standard output.
    eprintln!("failed:\n  {}", failed.join("\n  "));
    Ok(ExitCode::FAILURE)
}

/// Runs a check and returns `true` if it succeeds.
fn succeeds(mut command: Command) -> Result<bool> {
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy()).collect();
    println!("== cargo {}", words.join(" "));
    set_ci_environment(&mut command);
    let status = program::status(command.env("RUSTDOCFLAGS", "-D warnings")).context("cannot run a check")?;
    Ok(status.success())
}

/// Sets the environment of CI, in which a test that cannot run fails.
fn set_ci_environment(command: &mut Command) {
    command.env("CI", "true").env("CARGO_TERM_COLOR", "never");
}
