//! The task `bench-remote`: compares captures over ssh with local ones.

use anyhow::{Result, ensure};

use crate::setup::{self, Purpose};
use crate::{program, workspace};

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// The length of each capture
    #[arg(default_value_t = 10)]
    seconds: u32,
    /// The system calls a second that are captured
    #[arg(default_values_t = [100_000, 200_000])]
    rates: Vec<u32>,
}

/// Builds the programs and the benchmark, and runs the benchmark.
///
/// # Errors
/// If this is not root, or a program fails.
pub fn run(options: &Options) -> Result<()> {
    ensure!(rustix::process::geteuid().is_root(), "captures need root");
    setup::install(&[Purpose::BenchRemote])?;
    program::build_release(["-p", "syscapdump"])?;
    program::build_release(["-p", "syscap-tests", "--bin", "bench-remote", "--bin", "slow-line"])?;
    crate::static_programs::build_beside_release()?;
    let bench = ["run", "--quiet", "--release", "-p", "syscap-tests", "--bin", "bench-remote", "--"];
    let rates = options.rates.iter().map(u32::to_string);
    program::run(workspace::cargo(bench).arg(options.seconds.to_string()).args(rates))
}
