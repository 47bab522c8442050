//! `syscap`: converts captures of system calls, and says what they hold.

#![forbid(unsafe_code)]
// They panic where nothing can be printed.
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod cli;
mod commands;
mod output;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match commands::run(cli::Cli::parse()) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            commands::print::warn(commands::told(&error));
            commands::Outcome::Nothing.into()
        }
    }
}
