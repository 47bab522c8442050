//! The task `windows`: builds the programs for Windows and runs them under wine.

mod capture;
mod compare;
mod install;
mod interrupt;
mod queries;
mod wine;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::cross_root::{CrossRoot, cross_target};
use crate::{program, workspace};

use wine::Wine;

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// Build the programs without running anything
    #[arg(long)]
    build_only: bool,
    /// Also run the unit tests of the converter's crates under wine
    #[arg(long)]
    unit_tests: bool,
}

/// The target of the compiler.
const TARGET: &str = "x86_64-pc-windows-gnu";

/// The programs that are built: package and name.
const PROGRAMS: &[(&str, &str)] = &[("syscap-cli", "syscap"), ("syscapdump", "syscapdump")];

/// The programs of the package `syscapdump` that take the place of Wireshark and ssh.
const EXAMPLES: &[&str] = &["windows-front-end", "relay"];

/// The crates whose unit tests run under wine.
const TESTED_CRATES: &[&str] = &[
    "syscap-schemas",
    "syscap",
    "syscap-files",
    "syscap-install",
    "syscap-cli",
    "syscap-session",
    "syscap-remote",
    "syscap-connect",
    "syscapdump",
];

/// Builds the programs, compares what they do under wine with the programs of Linux, and installs them into the folders of
/// front ends.
///
/// # Errors
/// If a build fails, or a result differs.
pub fn run(options: &Options) -> Result<()> {
    let root = CrossRoot::open()?;
    let folder = build(&root)?;
    for (_, name) in PROGRAMS {
        println!("windows: built {}", folder.join(format!("{name}.exe")).display());
    }
    if options.build_only {
        return Ok(());
    }
    let wine = Wine::start(&root)?;
    let windows = folder.join("syscap.exe");
    let linux = build_for_linux()?;
    let asked = queries::run(&wine, &linux.join("syscapdump"), &folder.join("syscapdump.exe"))?;
    println!("windows: {asked} command lines of syscapdump.exe have the answers of Linux");
    capture::run(&wine, &linux.join("syscap"), &folder)?;
    println!("windows: syscapdump.exe captures this machine for a front end and into a file");
    let compared = compare::run(&wine, &linux.join("syscap"), &windows)?;
    println!("windows: {compared} runs of syscap.exe have the output of Linux, byte for byte");
    install::run(&wine, &windows, &folder.join("syscapdump.exe"))?;
    println!("windows: install, doctor and uninstall work in the folders of front ends");
    interrupt::run(&wine, &windows)?;
    println!("windows: Ctrl+C leaves no file");
    if options.unit_tests {
        let tests = TESTED_CRATES.iter().flat_map(|name| ["-p", *name]);
        let mut command = root.cargo_with_std(["test", "--locked", "--target", TARGET, "--lib", "--bins"]);
        wine.configure(command.args(tests)).env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine");
        program::run(&mut command)?;
    }
    wine.stop()
}

/// Builds the programs in the root, and returns their folder.
fn build(root: &CrossRoot) -> Result<PathBuf> {
    let packages = PROGRAMS.iter().flat_map(|(package, _)| ["-p", *package]);
    let arguments = ["build", "--quiet", "--locked", "--release", "--target", TARGET];
    program::run(root.cargo_with_std(arguments).args(packages))?;
    let examples = EXAMPLES.iter().flat_map(|name| ["--example", *name]);
    program::run(root.cargo_with_std(arguments).args(["-p", "syscapdump"]).args(examples))?;
    let folder = cross_target().join(TARGET).join("release");
    for (_, name) in PROGRAMS {
        ensure!(folder.join(format!("{name}.exe")).is_file(), "cargo has not built {name}.exe");
    }
    Ok(folder)
}

/// Builds the programs for this machine, and returns their folder. The profile does not change what they write.
fn build_for_linux() -> Result<PathBuf> {
    let packages = PROGRAMS.iter().flat_map(|(package, _)| ["-p", *package]);
    program::run(workspace::cargo(["build", "--quiet", "--locked"]).args(packages))?;
    let folder = workspace::target().join("debug");
    for (_, name) in PROGRAMS {
        ensure!(folder.join(name).is_file(), "cargo has not built {name}");
    }
    Ok(folder)
}

/// Writes a file, and the folders above it.
fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    let failed = || format!("cannot write {}", path.display());
    std::fs::create_dir_all(path.parent().unwrap_or(path)).with_context(failed)?;
    std::fs::write(path, bytes).with_context(failed)
}
