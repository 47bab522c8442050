//! The task `test`: runs the tests, and prints a summary of all test programs.

mod summary;

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::debian_root::{self, Suite};
use crate::program::RunningProgram;
use crate::setup::{self, Purpose};
use crate::{static_programs, workspace};

use summary::Summary;

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// Install the Debian roots with newer front ends, and test with these too (needs root, 2 GB and some minutes)
    ///
    /// Without the roots the summary lists the tests that need them. The roots are in the folder that SYSCAP_ROOTS names,
    /// or in /var/tmp/syscap-roots.
    #[arg(long)]
    pub roots: bool,
    /// Arguments of `cargo test`, such as `-p syscap` or the name of a test; arguments after `--` are passed to the test programs
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
    pub arguments: Vec<String>,
}

/// Runs the tests. The last line sums up the results of all test programs, in the format of their own result lines.
///
/// # Errors
/// If the packages, roots or processes cannot be set up.
pub fn run(options: &Options) -> Result<ExitCode> {
    run_with(options, |_| ())
}

/// Runs the tests with a command that `configure` may change.
///
/// # Errors
/// If the packages, roots or processes cannot be set up.
pub fn run_with(options: &Options, configure: impl FnOnce(&mut Command)) -> Result<ExitCode> {
    setup::install(&[Purpose::Test])?;
    static_programs::build_for_tests()?;
    let mut command = workspace::cargo(cargo_arguments(&options.arguments));
    configure(&mut command);
    let mut mounts = Vec::new();
    for suite in Suite::TESTED.into_iter().filter(|_| options.roots) {
        let folder = suite.default_folder();
        mounts.extend(debian_root::install_root(suite, &folder)?);
        command.env(suite.variable(), folder);
    }

    let (reader, writer) = std::io::pipe().context("cannot make a pipe")?;
    command.stdout(writer.try_clone().context("cannot make a pipe")?).stderr(writer);
    let running = RunningProgram::start(&mut command)?;
    // The command holds the last writing end of this process; the pipe ends when all writing ends are closed.
    drop(command);
    let summary = copy_output(BufReader::new(reader))?;
    let succeeded = running.wait()?.success();

    let mut out = std::io::stdout();
    write!(out, "{}", summary.text(succeeded)).context("cannot write the summary")?;
    Ok(if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns all arguments of cargo.
fn cargo_arguments(given: &[String]) -> Vec<&str> {
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let mut parts = given.splitn(2, |argument| *argument == "--");
    let (cargo, programs) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let names_packages = |argument: &&str| argument.starts_with("-p") || argument.starts_with("--package");
    let mut arguments = vec!["test", "--no-fail-fast"];
    if !cargo.iter().any(names_packages) {
        arguments.push("--workspace");
    }
    arguments.extend(cargo);
    // `--nocapture` would mix the output of tests. `--show-output` keeps the reason that a skipped test prints.
    arguments.extend(["--", "--show-output"]);
    arguments.extend(programs);
    arguments
}

/// Copies the output of the tests to standard output, and returns its summary.
fn copy_output(mut from: impl BufRead) -> Result<Summary> {
    let mut summary = Summary::default();
    let mut out = std::io::stdout();
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line).context("cannot read the output of the tests")? > 0 {
        out.write_all(&line).context("cannot write the output of the tests")?;
        summary.add(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
    Ok(summary)
}

#[cfg(test)]
mod tests {
    use super::cargo_arguments;

    fn line(given: &[&str]) -> String {
        cargo_arguments(&given.iter().map(|&word| word.to_owned()).collect::<Vec<_>>()).join(" ")
    }

    #[test]
    fn the_whole_workspace_is_tested_unless_packages_are_named() {
        assert_eq!(line(&["--locked"]), "test --no-fail-fast --workspace --locked -- --show-output");
        assert_eq!(line(&["-p", "syscap", "filter"]), "test --no-fail-fast -p syscap filter -- --show-output");
    }

    #[test]
    fn arguments_after_two_dashes_go_to_the_test_programs() {
        assert_eq!(
            line(&["name", "--", "--ignored", "-p"]),
            "test --no-fail-fast --workspace name -- --show-output --ignored -p"
        );
    }
}
