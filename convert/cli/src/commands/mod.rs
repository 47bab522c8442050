//! What each command does.

mod convert;
mod fields;
mod info;
mod input;
mod install;
pub mod print;
mod signals;

use std::process::ExitCode;

use crate::cli::{Cli, Command};

/// An error with its causes. Many an error says its cause itself: that is not said twice.
pub fn told(error: &anyhow::Error) -> String {
    error
        .chain()
        .skip(1)
        .map(ToString::to_string)
        .fold(error.to_string(), |text, cause| if text.contains(&cause) { text } else { format!("{text}: {cause}") })
}

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
        Command::Doctor(options) => install::doctor(options),
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use crate::output::OutputError;

    use super::*;

    #[test]
    fn a_cause_is_told_once() {
        let full = || OutputError { name: "a.pcapng".to_owned(), source: io::ErrorKind::StorageFull.into() };
        let error = anyhow::Error::new(full()).context("converting b.scap");
        assert_eq!(told(&error), "converting b.scap: cannot write a.pcapng: no storage space");
        assert_eq!(told(&anyhow::anyhow!("inner").context("outer")), "outer: inner");
    }
}
