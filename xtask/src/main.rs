//! Tasks of this workspace: `cargo xtask TASK`. `cargo xtask help` lists them.

#![forbid(unsafe_code)]

mod imports;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of the syscap workspace")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fail where modules or files of a crate import each other in a circle
    Imports(imports::Options),
}

fn main() -> Result<ExitCode> {
    match Cli::parse().task {
        Task::Imports(options) => imports::run(&workspace(), &options),
    }
}

/// The workspace's root folder.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}
