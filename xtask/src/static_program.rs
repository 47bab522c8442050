//! The task `static-program`: builds the static `syscapdump` that is brought to other hosts.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::setup::{self, Purpose};
use crate::{program, workspace};

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// The folder for the program [default: syscap-programs beside the debug build, where that looks for it]
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// The profile of cargo; release takes some minutes longer and makes the program smaller
    #[arg(long, default_value = "static-program")]
    profile: String,
}

/// The architecture, as it is named by `uname -m` and in the file name.
const ARCHITECTURE: &str = "x86_64";

/// Builds the program and prints its path.
///
/// # Errors
/// If the program cannot be built.
pub fn run(options: &Options) -> Result<()> {
    ensure!(cfg!(all(target_arch = "x86_64", target_os = "linux")), "this task runs on x86_64 Linux only");
    setup::install(&[Purpose::Build])?;
    let target = format!("{ARCHITECTURE}-unknown-linux-gnu");
    let arguments = ["build", "--quiet", "--package", "syscapdump", "--bin", "syscapdump"];
    let mut cargo = workspace::cargo(arguments);
    // With a target, the flags are not those of build scripts and macros, which cannot be static. libc.a comes with the
    // compiler's headers (libc6-dev).
    cargo.args(["--profile", &options.profile, "--target", &target]);
    program::run(cargo.env("RUSTFLAGS", "-C target-feature=+crt-static"))?;
    let folder = options.to.clone().unwrap_or_else(|| workspace::target().join("debug/syscap-programs"));
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let built = workspace::target().join(target).join(&options.profile).join("syscapdump");
    let path = folder.join(format!("syscapdump-linux-{ARCHITECTURE}"));
    // A new file, since the old one may be running.
    let new = path.with_extension("new");
    std::fs::copy(&built, &new).with_context(|| format!("cannot copy {}", built.display()))?;
    std::fs::rename(&new, &path).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{}", path.display());
    Ok(())
}
