//! Measures what a capture costs each system call.
//!
//! `dd` copies single bytes, two calls each, as fast as it can. It runs alone, under an eBPF program that does nothing
//! and is attached as the probe is (`bpf/examples/nothing.rs`), under bpftrace, which counts enters and exits, and under
//! `syscapdump -w`. These arms take turns, so that what else the machine does meets them all; the median of the rounds
//! counts.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::counters::Counters;
use crate::mount::Mount;
use crate::program::{self, Running};
use crate::setup::{self, Purpose};
use crate::{signals, workspace};

/// How much to measure.
#[derive(clap::Args)]
pub struct Options {
    /// How often each arm runs
    #[arg(default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// How many bytes each dd copies
    #[arg(default_value_t = 500_000, value_parser = clap::value_parser!(u32).range(1..))]
    calls: u32,
}

/// How many dd run at once.
const CROWDS: [usize; 2] = [1, 4];
/// What bpftrace does.
const COUNT_CALLS: &str =
    "tracepoint:raw_syscalls:sys_enter { @a = count(); } tracepoint:raw_syscalls:sys_exit { @b = count(); }";
/// How long something that captures may take until it does.
const START: Duration = Duration::from_secs(10);

/// What runs beside dd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Arm {
    Alone,
    Nothing,
    Bpftrace,
    Syscapdump,
}

impl Arm {
    const ALL: [Self; 4] = [Self::Alone, Self::Nothing, Self::Bpftrace, Self::Syscapdump];

    fn name(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::Nothing => "nothing",
            Self::Bpftrace => "bpftrace",
            Self::Syscapdump => "syscapdump",
        }
    }
}

/// Measures all arms in turn and prints the medians.
///
/// # Errors
/// Where a program fails.
pub fn run(options: &Options) -> Result<()> {
    program::need_root()?;
    setup::install(&[Purpose::BenchOverhead])?;
    program::build_release(["-p", "syscapdump"])?;
    program::build_release(["-p", "syscap-bpf", "--example", "nothing"])?;
    // bpftrace finds tracepoints there.
    let tracing = Path::new("/sys/kernel/tracing");
    let _tracing = if tracing.join("events").is_dir() { None } else { Some(Mount::kernel("tracefs", tracing)?) };

    let mut bench = Bench::new(options.calls)?;
    for round in 1..=options.rounds {
        for crowd in CROWDS {
            for arm in Arm::ALL {
                bench.measure(arm, crowd)?;
            }
        }
        eprintln!("round {round} of {}", options.rounds);
    }
    bench.print();
    Ok(())
}

/// What was measured so far.
struct Bench {
    calls: u32,
    /// For what the programs print.
    folder: TempDir,
    /// Nanoseconds a call, of each round.
    times: BTreeMap<(Arm, usize), Vec<u64>>,
    /// What syscapdump captured and lost.
    counts: BTreeMap<usize, (u64, u64)>,
}

impl Bench {
    fn new(calls: u32) -> Result<Self> {
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        Ok(Self { calls, folder, times: BTreeMap::new(), counts: BTreeMap::new() })
    }

    fn measure(&mut self, arm: Arm, crowd: usize) -> Result<()> {
        let time = match arm {
            Arm::Alone => self.copy(crowd)?,
            Arm::Nothing => {
                let nothing = workspace::release("examples/nothing");
                self.copy_under(&mut Command::new(nothing), "attached", crowd)?
            }
            Arm::Bpftrace => self.copy_under(Command::new("bpftrace").args(["-e", COUNT_CALLS]), "Attaching", crowd)?,
            Arm::Syscapdump => self.copy_captured(crowd)?,
        };
        self.times.entry((arm, crowd)).or_default().push(time);
        Ok(())
    }

    /// Runs as many dd at once; returns the nanoseconds a call of the slowest.
    fn copy(&self, crowd: usize) -> Result<u64> {
        let report = |number: usize| self.folder.path().join(format!("dd.{number}"));
        let start = |number: usize| {
            let mut dd = Command::new("dd");
            dd.args(["if=/dev/zero", "of=/dev/null", "bs=1"]).arg(format!("count={}", self.calls)).env("LC_ALL", "C");
            Running::start(dd.stdin(Stdio::null()).stderr(create(&report(number))?))
        };
        let running: Vec<Running> = (0..crowd).map(start).collect::<Result<_>>()?;
        let mut slowest = 0.0_f64;
        for (number, dd) in running.into_iter().enumerate() {
            let status = dd.wait()?;
            ensure!(status.success(), "dd failed: {status}");
            let text = read(&report(number))?;
            slowest = slowest.max(seconds(&text).with_context(|| format!("dd said no time, but: {text}"))?);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time that dd measured")]
        let nanoseconds = (slowest * 1e9 / f64::from(self.calls) / 2.0).round() as u64;
        Ok(nanoseconds)
    }

    /// Runs dd while another program runs; this one is ready when it says `ready`.
    fn copy_under(&self, command: &mut Command, ready: &str, crowd: usize) -> Result<u64> {
        let said = self.folder.path().join("said");
        let out = create(&said)?;
        command.stdin(Stdio::null()).stdout(out.try_clone().context("cannot write a file")?).stderr(out);
        let line = program::line(command);
        let running = Running::start(command)?;
        let is_ready = || read(&said).is_ok_and(|text| text.contains(ready));
        program::wait_until(&format!("`{line}` did not say '{ready}'"), START, is_ready)?;
        self.copy_in_between(running, crowd)
    }

    /// Runs dd while syscapdump captures all calls to a file in memory, as on a machine whose disk keeps up.
    fn copy_captured(&mut self, crowd: usize) -> Result<u64> {
        let memory = tempfile::tempdir_in("/dev/shm").context("cannot make a folder in /dev/shm")?;
        let (file, said) = (memory.path().join("out.pcapng"), self.folder.path().join("said"));
        let mut command = Command::new(workspace::release("syscapdump"));
        let running = Running::start(command.arg("-w").arg(&file).stdin(Stdio::null()).stderr(create(&said)?))?;
        let has_begun = || std::fs::metadata(&file).is_ok_and(|file| file.len() > 0);
        program::wait_until("syscapdump did not begin", START, has_begun)?;
        let time = self.copy_in_between(running, crowd)?;
        let text = read(&said)?;
        let counters = text.lines().last().and_then(Counters::of);
        let counters = counters.with_context(|| format!("syscapdump said no counters, but: {text}"))?;
        let counts = self.counts.entry(crowd).or_default();
        *counts = (counts.0 + counters.captured, counts.1 + counters.lost);
        Ok(time)
    }

    /// Runs dd, then ends the other program.
    fn copy_in_between(&self, other: Running, crowd: usize) -> Result<u64> {
        signals::sleep(Duration::from_millis(500))?;
        let time = self.copy(crowd)?;
        other.stop()?;
        Ok(time)
    }

    /// Prints each arm's median, with what it adds to dd alone.
    fn print(&self) {
        println!("{:<22} {:>10} {:>10}", "ns a call", "1 dd", "4 dd");
        let median = |arm, crowd| self.times.get(&(arm, crowd)).and_then(|times| median(times)).unwrap_or(0);
        for arm in Arm::ALL {
            let cells = CROWDS.map(|crowd| {
                let time = median(arm, crowd);
                format!("{time} (+{})", i128::from(time) - i128::from(median(Arm::Alone, crowd)))
            });
            let [one, four] = cells;
            println!("{:<22} {one:>10} {four:>10}", arm.name());
        }
        for (crowd, (captured, lost)) in &self.counts {
            let all = captured + lost;
            println!("lost with {crowd} dd: {:.2} % of {all}", 100.0 * *lost as f64 / all as f64);
        }
    }
}

/// The middle one; of an even number, the lower of the two in the middle.
fn median(times: &[u64]) -> Option<u64> {
    let mut times = times.to_vec();
    times.sort_unstable();
    times.get(times.len().checked_sub(1)? / 2).copied()
}

/// The seconds of dd's last line: `… copied, 0.331 s, 1.5 MB/s`.
fn seconds(report: &str) -> Option<f64> {
    let (_, rest) = report.lines().last()?.split_once(" copied, ")?;
    rest.split_once(" s,")?.0.parse().ok()
}

fn create(path: &Path) -> Result<File> {
    File::create(path).with_context(|| format!("cannot write {}", path.display()))
}

fn read(path: &PathBuf) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{median, seconds};

    #[test]
    fn the_median_is_one_of_the_times() {
        assert_eq!(median(&[5, 1, 9]), Some(5));
        assert_eq!(median(&[9, 5, 1, 7]), Some(5));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn the_last_line_of_dd_is_read() {
        let dd = "5+0 records in\n5+0 records out\n5 bytes copied, 0.331 s, 1.5 MB/s\n";
        assert_eq!(seconds(dd), Some(0.331));
    }
}
