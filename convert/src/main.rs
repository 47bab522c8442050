//! `syscap`: converts captures of system calls, and says what they hold.

#![forbid(unsafe_code)]

mod cli;
mod commands;

use std::process::ExitCode;

use clap::Parser;
use syscap::escape::printable_lines;

fn main() -> ExitCode {
    match commands::run(cli::Cli::parse()) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            eprintln!("syscap: {}", printable_lines(&commands::told(&error)));
            commands::Outcome::Nothing.into()
        }
    }
}
