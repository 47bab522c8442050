//! The program `syscap`: converts and summarises captures of system calls, and installs syscap into Wireshark and
//! Stratoshark.

#![forbid(unsafe_code)]
// The print macros panic when the stream cannot be written.
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod cli;
mod commands;
mod output;
mod platform;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match commands::run(cli::Cli::parse()) {
        Ok(status) => status.into(),
        Err(error) => {
            commands::print::warn(commands::error_text(&error));
            commands::CommandStatus::Failed.into()
        }
    }
}
