//! What each command does.

mod convert;
mod fields;
mod info;
mod input;
mod install;

use std::process::ExitCode;

use crate::cli::{Cli, Command};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// All well.
    Done,
    /// Done, but something was lost or skipped, as stderr says.
    Partly,
    /// Nothing done.
    Nothing,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(match outcome {
            Outcome::Done => 0,
            Outcome::Partly => 1,
            Outcome::Nothing => 2,
        })
    }
}

/// Runs the command.
pub fn run(cli: Cli) -> anyhow::Result<Outcome> {
    match cli.command {
        Command::Convert(options) => convert::run(&options),
        Command::Info(options) => info::run(&options),
        Command::Fields => fields::run(),
        Command::Install(options) => install::install(options),
        Command::Uninstall(options) => install::uninstall(options),
        Command::Doctor(options) => Ok(install::doctor(options)),
    }
}
