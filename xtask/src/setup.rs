//! Installs the Debian packages that a build, the tests or a task need and the machine lacks.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use anyhow::Result;
use clap::ValueEnum;

use crate::program::{self, as_root, is_installed};

/// What the packages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Purpose {
    /// Build the programs
    Build,
    /// Run the demo
    Demo,
    /// Run the tests
    Test,
    /// Make Debian roots with newer front ends
    Roots,
    /// Fuzz the readers
    Fuzz,
    /// Compare the converter with sysdig
    BenchConvert,
    /// Measure what a capture costs
    BenchOverhead,
    /// Boot another kernel
    BootKernel,
    /// Watch Wireshark show a live capture
    WatchWireshark,
}

/// What every build needs: a linker, and clang for the eBPF probe.
const BUILD: &[&str] = &["gcc", "libc6-dev", "clang"];

impl Purpose {
    /// `true` if something of the workspace is built for it.
    fn builds(self) -> bool {
        self != Self::Roots
    }

    /// The packages beside those of [`BUILD`].
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Build => &[],
            Self::Demo => &["tshark"],
            // The front ends and strace; the rest is what captured workloads run.
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
            ],
            Self::Roots => &["debootstrap"],
            // libFuzzer is C++.
            Self::Fuzz => &["g++"],
            Self::BenchConvert => &["sysdig", "time"],
            Self::BenchOverhead => &["bpftrace"],
            Self::BootKernel => &["qemu-system-x86", "busybox-static", "cpio"],
            Self::WatchWireshark => &["xvfb"],
        }
    }
}

/// What to install.
#[derive(clap::Args)]
pub struct Options {
    /// Print the packages that are missing, and install nothing
    #[arg(long)]
    list: bool,
    /// What the packages are for
    #[arg(value_enum, default_value = "test")]
    purposes: Vec<Purpose>,
}

/// Installs what is missing, or lists it.
///
/// # Errors
/// Where the packages cannot be installed.
pub fn run(options: &Options) -> Result<()> {
    if options.list {
        missing(&options.purposes)?.iter().for_each(|package| println!("{package}"));
        return Ok(());
    }
    install(&options.purposes)
}

/// Installs what is missing for these purposes, and says so; does nothing where all is there.
///
/// # Errors
/// Where apt-get fails.
pub fn install(purposes: &[Purpose]) -> Result<()> {
    let missing = missing(purposes)?;
    if missing.is_empty() {
        return Ok(());
    }
    if !is_installed("apt-get") {
        // They may be here under other names; what is not fails where it is used.
        eprintln!(
            "setup: there is no apt-get here. These packages of Debian, or their like, are used: {}",
            missing.join(" ")
        );
        return Ok(());
    }
    eprintln!("setup: installing {}", missing.join(" "));
    program::run(as_root("apt-get").args(["update", "-qq"]))?;
    // tshark asks who may capture: by default nobody else. What is recommended (a kernel module for sysdig, desktops)
    // is not needed.
    let install = ["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-qq", "--no-install-recommends"];
    program::run(as_root("env").args(install).args(&missing).stdout(Stdio::null()))
}

/// The packages for these purposes that dpkg does not have, in the order of the tables above.
fn missing(purposes: &[Purpose]) -> Result<Vec<&'static str>> {
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
    // It fails where it does not know one of them, and still prints the others.
    let (_, text) = program::captured(Command::new("dpkg-query").args(query).args(&wanted).stderr(Stdio::null()))?;
    let installed: BTreeSet<&str> = text.lines().filter_map(|line| line.strip_suffix(" installed")).collect();
    wanted.retain(|package| !installed.contains(package));
    Ok(wanted)
}
