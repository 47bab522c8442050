//! The task `bench-convert`: compares the speed of the converter with that of sysdig.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::setup::{self, Purpose};
use crate::{program, workspace};

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// The .scap capture whose events are repeated [default: a large capture in ../shared or in the folder that
    /// SYSCAP_SHARED names, else testdata/session.scap]
    capture: Option<PathBuf>,
    /// The number of runs of each program; the best time counts
    #[arg(default_value_t = 3)]
    rounds: u32,
}

/// Builds the converter and the benchmark, and runs the benchmark.
///
/// # Errors
/// If there is no capture or a program fails.
pub fn run(options: &Options) -> Result<()> {
    let capture = match &options.capture {
        Some(capture) => std::path::absolute(capture).context("cannot find the capture")?,
        None => default_capture(),
    };
    ensure!(capture.is_file(), "there is no capture {}", capture.display());
    setup::install(&[Purpose::BenchConvert])?;
    program::build_release(["-p", "syscap-cli"])?;
    let bench = ["run", "--quiet", "--release", "-p", "syscap-tests", "--bin", "bench-convert", "--"];
    program::run(workspace::cargo(bench).arg(capture).arg(options.rounds.to_string()))
}

/// Returns a capture of a busy machine if there is one, else a small capture of the repository.
fn default_capture() -> PathBuf {
    let shared = std::env::var_os("SYSCAP_SHARED").map_or_else(|| workspace::path("../shared"), PathBuf::from);
    let large = shared.join("captures/sysflow__mpm-preforked_full_capture.scap");
    if large.is_file() {
        return large;
    }
    let small = workspace::path("testdata/session.scap");
    warn_of_small_capture(&large, &small);
    small
}

fn warn_of_small_capture(large: &Path, small: &Path) {
    eprintln!(
        "bench-convert: there is no {}. {} stands in for it: 108 events of 4 processes, repeated. Its figures say little \
         about captures of a busy machine, and cannot be compared with those of the other capture.",
        large.display(),
        small.display()
    );
}
