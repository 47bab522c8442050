//! `syscap`: converts captures of system calls, and says what they hold.

#![forbid(unsafe_code)]

mod cli;
mod commands;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match commands::run(cli::Cli::parse()) {
        Ok(outcome) => outcome.into(),
        Err(error) => {
            eprintln!("syscap: {}", commands::told(&error));
            commands::Outcome::Nothing.into()
        }
    }
}
