//! The commands of `syscap`, one module each.

mod convert;
mod fields;
mod info;
mod input;
mod install;
pub mod print;

use std::process::ExitCode;

use crate::cli::{Cli, Command};

/// Returns the text of an error and its causes. A cause that the text contains already is left out.
pub fn error_text(error: &anyhow::Error) -> String {
    error
        .chain()
        .skip(1)
        .map(ToString::to_string)
        .fold(error.to_string(), |text, cause| if text.contains(&cause) { text } else { format!("{text}: {cause}") })
}

/// The result of a command, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommandStatus {
    /// The command did everything: exit code 0.
    Complete,
    /// The command lost or skipped something and reported it on stderr: exit code 1.
    Partial,
    /// The command did nothing: exit code 2.
    Failed,
}

impl From<CommandStatus> for ExitCode {
    fn from(status: CommandStatus) -> Self {
        Self::from(match status {
            CommandStatus::Complete => 0,
            CommandStatus::Partial => 1,
            CommandStatus::Failed => 2,
        })
    }
}

/// Runs the command that the command line names.
///
/// # Errors
/// If the command did nothing.
pub fn run(cli: Cli) -> anyhow::Result<CommandStatus> {
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
    fn a_cause_appears_once_in_the_error_text() {
        let full = || OutputError { name: "a.pcapng".to_owned(), source: io::ErrorKind::StorageFull.into() };
        let error = anyhow::Error::new(full()).context("converting b.scap");
        assert_eq!(error_text(&error), "converting b.scap: cannot write a.pcapng: no storage space");
        assert_eq!(error_text(&anyhow::anyhow!("inner").context("outer")), "outer: inner");
    }
}
