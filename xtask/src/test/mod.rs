//! Runs the tests, and sums up what they say.

mod summary;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::debian_root::{self, Suite};
use crate::program::Running;
use crate::setup::{self, Purpose};
use crate::workspace;

use summary::Summary;

/// Which tests to run, and where.
#[derive(clap::Args)]
pub struct Options {
    /// Make the Debian roots with newer front ends, and test with these too (needs root, 2 GB and some minutes)
    ///
    /// Without them the tests that need them say that they did not run. The roots are in the folder that SYSCAP_ROOTS
    /// names, or in /var/tmp/syscap-roots.
    #[arg(long)]
    pub roots: bool,
    /// Arguments of `cargo test`, such as `-p syscap` or the name of a test; what follows `--` is for the test programs
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
    pub arguments: Vec<String>,
}

/// Runs the tests. The last line sums up what Cargo says of each test program, in its form.
///
/// # Errors
/// Where something cannot be set up.
pub fn run(options: &Options) -> Result<ExitCode> {
    run_with(options, |_| ())
}

/// Runs the tests with a command that `change` may change.
///
/// # Errors
/// Where something cannot be set up.
pub fn run_with(options: &Options, change: impl FnOnce(&mut Command)) -> Result<ExitCode> {
    setup::install(&[Purpose::Test])?;
    let mut command = workspace::cargo(arguments(&options.arguments));
    change(&mut command);
    let mut mounts = Vec::new();
    for suite in Suite::ALL.into_iter().filter(|_| options.roots) {
        let folder = suite.default_folder();
        mounts.extend(debian_root::make(suite, &folder)?);
        command.env(suite.variable(), folder);
    }

    let (reader, writer) = std::io::pipe().context("cannot make a pipe")?;
    command.stdout(writer.try_clone().context("cannot make a pipe")?).stderr(writer);
    let running = Running::start(&mut command)?;
    // The pipe ends when all that write to it have ended: this is the last of us.
    drop(command);
    let summary = pass_on(BufReader::new(reader))?;
    let succeeded = running.wait()?.success();

    let mut out = std::io::stdout();
    write!(out, "{}", summary.text(succeeded)).context("cannot write the summary")?;
    Ok(if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The whole command line of Cargo.
fn arguments(given: &[String]) -> Vec<&str> {
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let mut parts = given.splitn(2, |argument| *argument == "--");
    let (cargo, programs) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let names_packages = |argument: &&str| argument.starts_with("-p") || argument.starts_with("--package");
    let mut arguments = vec!["test", "--no-fail-fast"];
    if !cargo.iter().any(names_packages) {
        arguments.push("--workspace");
    }
    arguments.extend(cargo);
    // `--nocapture` would mix the output of tests; `--show-output` keeps what a test says of what it skipped.
    arguments.extend(["--", "--show-output"]);
    arguments.extend(programs);
    arguments
}

/// Copies what the tests print to standard output, and sums it up.
fn pass_on(mut from: impl BufRead) -> Result<Summary> {
    let mut summary = Summary::default();
    let mut out = std::io::stdout();
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line).context("cannot read what the tests print")? > 0 {
        out.write_all(&line).context("cannot write what the tests print")?;
        summary.add(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
    Ok(summary)
}

#[cfg(test)]
mod tests {
    use super::arguments;

    fn line(given: &[&str]) -> String {
        arguments(&given.iter().map(|&word| word.to_owned()).collect::<Vec<_>>()).join(" ")
    }

    #[test]
    fn the_whole_workspace_is_tested_unless_packages_are_named() {
        assert_eq!(line(&["--locked"]), "test --no-fail-fast --workspace --locked -- --show-output");
        assert_eq!(line(&["-p", "syscap", "filter"]), "test --no-fail-fast -p syscap filter -- --show-output");
    }

    #[test]
    fn arguments_of_the_test_programs_stay_theirs() {
        assert_eq!(
            line(&["name", "--", "--ignored", "-p"]),
            "test --no-fail-fast --workspace name -- --show-output --ignored -p"
        );
    }
}
