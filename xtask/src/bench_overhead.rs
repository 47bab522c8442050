//! The task `bench-overhead`: measures the cost of a capture for each system call.
//!
//! `dd` copies single bytes as fast as possible, with two calls for each byte. It runs alone, with an empty eBPF program
//! that is attached like the probe (`bpf/examples/nothing.rs`), with bpftrace, which counts enters and exits, and with
//! `syscapdump -w`. These arms take turns, so that other load on the machine affects all of them, and in the opposite order
//! every other round, since what one leaves behind affects the next. The median of the rounds counts.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::counters::Counters;
use crate::mount::Mount;
use crate::program::{self, RunningProgram};
use crate::setup::{self, Purpose};
use crate::{signals, workspace};

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// The number of runs of each arm
    #[arg(default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    rounds: u32,
    /// The number of bytes that each dd copies
    #[arg(default_value_t = 500_000, value_parser = clap::value_parser!(u32).range(1..))]
    calls: u32,
    /// Another build of syscapdump, which takes its turn too
    #[arg(long, value_name = "PROGRAM")]
    baseline: Option<PathBuf>,
}

/// Numbers of dd processes that run at once.
const PROCESS_COUNTS: [usize; 2] = [1, 4];
/// The bpftrace program.
const COUNT_CALLS: &str =
    "tracepoint:raw_syscalls:sys_enter { @a = count(); } tracepoint:raw_syscalls:sys_exit { @b = count(); }";
/// Time limit for the start of a capture.
const START_TIMEOUT: Duration = Duration::from_secs(10);

/// The program that runs beside dd.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Arm {
    Alone,
    Nothing,
    Bpftrace,
    Syscapdump,
    Baseline,
}

impl Arm {
    const ALL: [Self; 5] = [Self::Alone, Self::Nothing, Self::Bpftrace, Self::Syscapdump, Self::Baseline];

    fn name(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::Nothing => "nothing",
            Self::Bpftrace => "bpftrace",
            Self::Syscapdump => "syscapdump",
            Self::Baseline => "syscapdump (baseline)",
        }
    }
}

/// Measures all arms in turn and prints the medians.
///
/// # Errors
/// If the task does not run as root, or a program fails.
pub fn run(options: &Options) -> Result<()> {
    program::require_root()?;
    setup::install(&[Purpose::BenchOverhead])?;
    program::build_release(["-p", "syscapdump"])?;
    program::build_release(["-p", "syscap-bpf", "--example", "nothing"])?;
    // bpftrace looks up tracepoints in tracefs.
    let tracing = Path::new("/sys/kernel/tracing");
    let _tracing =
        if tracing.join("events").is_dir() { None } else { Some(Mount::kernel_file_system("tracefs", tracing)?) };

    let mut measurements = Measurements::new(options)?;
    for round in 1..=options.rounds {
        for processes in PROCESS_COUNTS {
            let mut arms = Arm::ALL;
            if round % 2 == 0 {
                arms.reverse();
            }
            for arm in arms {
                measurements.measure(arm, processes)?;
            }
        }
        eprintln!("round {round} of {}", options.rounds);
    }
    measurements.print();
    Ok(())
}

/// The measurements.
struct Measurements {
    calls: u32,
    baseline: Option<PathBuf>,
    /// The folder for the output of programs.
    folder: TempDir,
    /// Nanoseconds a call in each round, by arm and number of dd processes.
    times: BTreeMap<(Arm, usize), Vec<u64>>,
    /// Events that were captured and lost, by number of dd processes and program.
    counts: BTreeMap<(usize, Arm), (u64, u64)>,
}

impl Measurements {
    fn new(options: &Options) -> Result<Self> {
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        let (calls, baseline) = (options.calls, options.baseline.clone());
        Ok(Self { calls, baseline, folder, times: BTreeMap::new(), counts: BTreeMap::new() })
    }

    fn measure(&mut self, arm: Arm, processes: usize) -> Result<()> {
        let time = match arm {
            Arm::Alone => self.run_dd(processes)?,
            Arm::Nothing => {
                let nothing = workspace::release("examples/nothing");
                self.run_dd_beside(&mut Command::new(nothing), "attached", processes)?
            }
            Arm::Bpftrace => {
                self.run_dd_beside(Command::new("bpftrace").args(["-e", COUNT_CALLS]), "Attaching", processes)?
            }
            Arm::Syscapdump => self.run_dd_captured(arm, &workspace::release("syscapdump"), processes)?,
            Arm::Baseline => match self.baseline.clone() {
                Some(program) => self.run_dd_captured(arm, &program, processes)?,
                None => return Ok(()),
            },
        };
        self.times.entry((arm, processes)).or_default().push(time);
        Ok(())
    }

    /// Runs `processes` dd at once; returns the nanoseconds a call of the slowest.
    fn run_dd(&self, processes: usize) -> Result<u64> {
        let report = |number: usize| self.folder.path().join(format!("dd.{number}"));
        let start = |number: usize| {
            let mut dd = Command::new("dd");
            dd.args(["if=/dev/zero", "of=/dev/null", "bs=1"]).arg(format!("count={}", self.calls)).env("LC_ALL", "C");
            RunningProgram::start(dd.stdin(Stdio::null()).stderr(create(&report(number))?))
        };
        let running: Vec<RunningProgram> = (0..processes).map(start).collect::<Result<_>>()?;
        let mut slowest = 0.0_f64;
        for (number, dd) in running.into_iter().enumerate() {
            let status = dd.wait()?;
            ensure!(status.success(), "dd failed: {status}");
            let text = read(&report(number))?;
            slowest = slowest.max(parse_seconds(&text).with_context(|| format!("dd printed no time, but: {text}"))?);
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time that dd measured")]
        let nanoseconds = (slowest * 1e9 / f64::from(self.calls) / 2.0).round() as u64;
        Ok(nanoseconds)
    }

    /// Runs dd beside another program, which prints `ready` when it is ready.
    fn run_dd_beside(&self, command: &mut Command, ready: &str, processes: usize) -> Result<u64> {
        let output = self.folder.path().join("output");
        let out = create(&output)?;
        command.stdin(Stdio::null()).stdout(out.try_clone().context("cannot write a file")?).stderr(out);
        let line = program::command_line(command);
        let running = RunningProgram::start(command)?;
        let is_ready = || read(&output).is_ok_and(|text| text.contains(ready));
        program::wait_until(&format!("`{line}` did not print '{ready}'"), START_TIMEOUT, is_ready)?;
        self.run_dd_and_stop(running, processes)
    }

    /// Runs dd while a build of syscapdump captures all calls to a file in memory, so that the disk does not matter.
    fn run_dd_captured(&mut self, arm: Arm, program: &Path, processes: usize) -> Result<u64> {
        let memory = tempfile::tempdir_in("/dev/shm").context("cannot make a folder in /dev/shm")?;
        let (file, messages) = (memory.path().join("out.pcapng"), self.folder.path().join("messages"));
        let mut command = Command::new(program);
        let running =
            RunningProgram::start(command.arg("-w").arg(&file).stdin(Stdio::null()).stderr(create(&messages)?))?;
        let has_started = || std::fs::metadata(&file).is_ok_and(|file| file.len() > 0);
        program::wait_until("syscapdump did not start", START_TIMEOUT, has_started)?;
        let time = self.run_dd_and_stop(running, processes)?;
        let text = read(&messages)?;
        let counters = text.lines().last().and_then(Counters::parse);
        let counters = counters.with_context(|| format!("syscapdump printed no counters, but: {text}"))?;
        let counts = self.counts.entry((processes, arm)).or_default();
        *counts = (counts.0 + counters.captured, counts.1 + counters.lost);
        Ok(time)
    }

    /// Runs dd, then stops the other program.
    fn run_dd_and_stop(&self, other: RunningProgram, processes: usize) -> Result<u64> {
        signals::sleep(Duration::from_millis(500))?;
        let time = self.run_dd(processes)?;
        other.stop()?;
        Ok(time)
    }

    /// Prints the median of each arm, and the difference to dd alone.
    fn print(&self) {
        println!("{:<22} {:>10} {:>10}", "ns a call", "1 dd", "4 dd");
        let median = |arm, processes| self.times.get(&(arm, processes)).and_then(|times| median(times)).unwrap_or(0);
        for arm in Arm::ALL.into_iter().filter(|arm| self.times.contains_key(&(*arm, 1))) {
            let cells = PROCESS_COUNTS.map(|processes| {
                let time = median(arm, processes);
                format!("{time} (+{})", i128::from(time) - i128::from(median(Arm::Alone, processes)))
            });
            let [one, four] = cells;
            println!("{:<22} {one:>10} {four:>10}", arm.name());
        }
        for ((processes, arm), (captured, lost)) in &self.counts {
            let all = captured + lost;
            println!("{}: lost with {processes} dd: {:.2} % of {all}", arm.name(), 100.0 * *lost as f64 / all as f64);
        }
    }
}

/// Returns the median; of an even number of times, the lower one of the two in the middle.
fn median(times: &[u64]) -> Option<u64> {
    let mut times = times.to_vec();
    times.sort_unstable();
    times.get(times.len().checked_sub(1)? / 2).copied()
}

/// Returns the seconds in the last line of dd: `… copied, 0.331 s, 1.5 MB/s`.
fn parse_seconds(report: &str) -> Option<f64> {
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
    use super::{median, parse_seconds};

    #[test]
    fn the_median_of_an_even_number_of_times_is_the_lower_one() {
        assert_eq!(median(&[5, 1, 9]), Some(5));
        assert_eq!(median(&[9, 5, 1, 7]), Some(5));
        assert_eq!(median(&[]), None);
    }

    #[test]
    fn the_time_is_in_the_last_line_of_dd() {
        let dd = "5+0 records in\n5+0 records out\n5 bytes copied, 0.331 s, 1.5 MB/s\n";
        assert_eq!(parse_seconds(dd), Some(0.331));
    }
}
