//! The task `setup`: installs missing Debian packages of the build, the tests or a task.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use anyhow::Result;
use clap::ValueEnum;

use crate::program::{self, as_root, is_installed};

/// The purpose of packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Purpose {
    /// Build the programs
    Build,
    /// Run the demo
    Demo,
    /// Run the tests
    Test,
    /// Install Debian roots with newer front ends
    Roots,
    /// Fuzz the readers
    Fuzz,
    /// Compare the converter with sysdig
    BenchConvert,
    /// Compare captures over ssh with local ones
    BenchRemote,
    /// Measure the cost of a capture
    BenchOverhead,
    /// Boot another kernel
    BootKernel,
    /// Watch Wireshark show a live capture
    WatchWireshark,
}

/// The packages of every build: a linker, and clang for the eBPF probe.
const BUILD: &[&str] = &["gcc", "libc6-dev", "clang"];

impl Purpose {
    /// Returns `true` if the purpose involves a build.
    fn builds(self) -> bool {
        self != Self::Roots
    }

    /// Returns the packages in addition to those of [`BUILD`].
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Build => &[],
            Self::Demo => &["tshark"],
            // The front ends and strace, then programs that the tests capture, then what the tests of ssh use: ways to become
            // root, shells.
            Self::Test => &[
                "tshark",
                "sysdig",
                "strace",
                "openssh-client",
                "openssh-server",
                "xz-utils",
                "curl",
                "git",
                "python3",
                "iproute2",
                "procps",
                "sudo",
                "opendoas",
                "busybox-static",
                "fish",
                "tcsh",
                "mksh",
            ],
            Self::Roots => &["debootstrap"],
            // libFuzzer is C++.
            Self::Fuzz => &["g++"],
            Self::BenchConvert => &["sysdig", "time"],
            Self::BenchRemote => &["openssh-client", "openssh-server", "zstd"],
            Self::BenchOverhead => &["bpftrace"],
            Self::BootKernel => &["qemu-system-x86", "qemu-system-arm", "busybox-static", "cpio"],
            Self::WatchWireshark => &["xvfb"],
        }
    }
}

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// Print the missing packages without installing them
    #[arg(long)]
    list: bool,
    /// The purposes of the packages
    #[arg(value_enum, default_value = "test")]
    purposes: Vec<Purpose>,
}

/// Installs or lists the missing packages.
///
/// # Errors
/// If the packages cannot be installed.
pub fn run(options: &Options) -> Result<()> {
    if options.list {
        missing_packages(&options.purposes)?.iter().for_each(|package| println!("{package}"));
        return Ok(());
    }
    install(&options.purposes)
}

/// Installs the missing packages for these purposes, and prints their names.
///
/// # Errors
/// If apt-get fails.
pub fn install(purposes: &[Purpose]) -> Result<()> {
    let missing = missing_packages(purposes)?;
    if missing.is_empty() {
        return Ok(());
    }
    if !is_installed("apt-get") {
        // Another distribution may have the programs under other package names.
        eprintln!(
            "setup: there is no apt-get here. These Debian packages, or similar ones, are used: {}",
            missing.join(" ")
        );
        return Ok(());
    }
    eprintln!("setup: installing {}", missing.join(" "));
    program::run(as_root("apt-get").args(["update", "-qq"]))?;
    // The package of tshark would ask who may capture. Recommended packages, such as a kernel module for sysdig, are not
    // needed.
    let install = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-qq", "--no-install-recommends"];
    program::run(as_root("env").args(install).args(&missing).stdout(Stdio::null()))
}

/// Returns the packages for these purposes that are not installed, in the order of the tables above.
fn missing_packages(purposes: &[Purpose]) -> Result<Vec<&'static str>> {
    let mut wanted: Vec<&str> = Vec::new();
    let build = if purposes.iter().any(|purpose| purpose.builds()) { BUILD } else { &[] };
    for package in build.iter().chain(purposes.iter().flat_map(|purpose| purpose.packages())) {
        if !wanted.contains(package) {
            wanted.push(package);
        }
    }
    if !is_installed("dpkg-query") {
        return Ok(wanted);
    }
    let query = ["--show", "--showformat=${Package} ${db:Status-Status}\\n"];
    // dpkg-query fails if it does not know a package, but prints the others.
    let (_, text) =
        program::status_and_output(Command::new("dpkg-query").args(query).args(&wanted).stderr(Stdio::null()))?;
    let installed: BTreeSet<&str> = text.lines().filter_map(|line| line.strip_suffix(" installed")).collect();
    wanted.retain(|package| !installed.contains(package));
    Ok(wanted)
}
