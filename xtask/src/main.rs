//! Tasks of this workspace: `cargo xtask TASK`. `cargo xtask help` lists them.
//!
//! A task is a module with `Options` and a function `run`. The mounts, processes and temporary folders of a task belong to
//! values whose destructors remove them, so that nothing stays behind after an error or a signal ([`signals`]).

#![forbid(unsafe_code)]

mod architecture;
mod bench_convert;
mod bench_overhead;
mod bench_remote;
mod boot_kernel;
mod ci;
mod counters;
mod cross_root;
mod debian_root;
mod demo;
mod deny;
mod fuzz_seed;
mod imports;
mod macos;
mod mount;
mod program;
mod public_api;
mod setup;
mod signals;
mod static_programs;
mod test;
mod watch_wireshark;
mod windows;
mod workspace;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// Tasks of the syscap workspace
///
/// A task installs the Debian packages that it needs and the machine lacks. `./demo` and `./test` are the tasks of these
/// names, for a machine that may have no Rust yet.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Convert a capture and show it through tshark, then capture a command live and show that
    ///
    /// The live capture needs root; sudo asks for it.
    Demo(demo::Options),
    /// Run the tests and print a summary
    ///
    /// A test that cannot run here prints the reason, and the summary lists it. With CI=true such a test fails.
    Test(test::Options),
    /// Run all checks, then all tests: everything that must pass on a fresh machine
    Ci,
    /// Install the Debian packages that are missing
    Setup(setup::Options),
    /// Install a Debian of another suite into a folder, for its front ends (needs root, and about a minute)
    ///
    /// Programs in it run as the unprivileged user `shark`: `chroot --userspec=shark:shark DIR tshark …`. An existing root
    /// only gets its mounts. The task prints the folder.
    DebianRoot(debian_root::Options),
    /// Fail if modules or files of a crate import each other in a circle
    Imports(imports::Options),
    /// Check the dependencies' licences, versions, sources and known vulnerabilities with cargo-deny
    ///
    /// deny.toml lists what is allowed. Vulnerabilities are checked if the network reaches the advisory database; otherwise
    /// the output says that they are not.
    Deny(deny::Options),
    /// Write each library's public API to docs/public-api, or check it
    ///
    /// A change of the API is then a change of a file, which a review shows. The lists are built from the JSON of the
    /// installed rustdoc; no nightly compiler is needed.
    PublicApi(public_api::Options),
    /// Compare the converter's speed and memory with sysdig's, on two million events
    BenchConvert(bench_convert::Options),
    /// Compare captures over ssh with local ones (needs root)
    BenchRemote(bench_remote::Options),
    /// Measure the cost of a capture for each system call, compared with an empty eBPF program and bpftrace (needs root)
    ///
    /// The task prints the median of each arm in nanoseconds a call, the difference to dd alone, and the events that
    /// syscapdump lost, with one dd and with four. The machine should be idle.
    BenchOverhead(bench_overhead::Options),
    /// Boot another kernel in QEMU and capture there (needs no KVM; needs root for another architecture than this machine's)
    ///
    /// For kernels whose verifiers are older than this machine's, 5.8 and later, and for kernels of aarch64.
    BootKernel(boot_kernel::Options),
    /// Watch Wireshark in a Debian root show a live capture of this machine (needs root)
    ///
    /// Every 10 seconds the task prints the memory of syscapdump and Wireshark, and at the end the rate of events in each 10
    /// seconds and the programs that caused them. The programs of the capture itself should not be among them.
    WatchWireshark(watch_wireshark::Options),
    /// Build the programs for Windows, and run them under wine (needs root)
    ///
    /// The output of the converter must be that of Linux, byte for byte, on all captures of testdata, whatever scripts the
    /// paths are in. Installation, doctor and uninstallation run in the folders of front ends on wine's disk.
    Windows(windows::Options),
    /// Build the programs for macOS, which nothing here runs (needs root)
    Macos,
    /// Build syscapdump without any library, for x86_64 and aarch64, as a capture over SSH brings it to a host
    ///
    /// The folder gets syscapdump-linux-x86_64, syscapdump-linux-aarch64 and SHA256SUMS. The architecture that is not this
    /// machine's needs root.
    StaticPrograms(static_programs::Options),
    /// Write the initial corpus of the fuzz targets to fuzz/corpus
    FuzzSeed,
}

impl Task {
    fn run(&self) -> Result<ExitCode> {
        let result = match self {
            Self::Test(options) => return test::run(options),
            Self::Ci => return ci::run(),
            Self::Deny(options) => return deny::run(options),
            Self::PublicApi(options) => return public_api::run(options),
            Self::Imports(options) => return imports::run(&workspace::root(), options),
            Self::Demo(options) => demo::run(options),
            Self::Setup(options) => setup::run(options),
            Self::DebianRoot(options) => debian_root::run(options),
            Self::BenchConvert(options) => bench_convert::run(options),
            Self::BenchRemote(options) => bench_remote::run(options),
            Self::BenchOverhead(options) => bench_overhead::run(options),
            Self::BootKernel(options) => boot_kernel::run(options),
            Self::WatchWireshark(options) => watch_wireshark::run(options),
            Self::Windows(options) => windows::run(options),
            Self::Macos => macos::run(),
            Self::StaticPrograms(options) => static_programs::run(options),
            Self::FuzzSeed => fuzz_seed::run(),
        };
        result.map(|()| ExitCode::SUCCESS)
    }
}

fn main() -> ExitCode {
    let task = Cli::parse().task;
    match signals::install_handlers().and_then(|()| task.run()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            // After a signal a shell expects 128 plus its number.
            let signal = signals::received().and_then(|signal| u8::try_from(signal).ok());
            ExitCode::from(signal.map_or(1, |signal| 128 + signal))
        }
    }
}
