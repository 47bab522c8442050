//! The task `watch-wireshark`: measures Wireshark while it shows a live capture.
//!
//! Wireshark runs in a Debian root as an unprivileged user, on an X server without a screen, and captures this machine. The
//! programs of the capture itself should not be among the events. The rate of events is meaningful on an idle machine only.

use std::collections::BTreeMap;
use std::fs::{File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::debian_root::chroot;
use crate::program::{self, RunningProgram};
use crate::setup::{self, Purpose};
use crate::{signals, workspace};

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// A Debian root with Wireshark (`cargo xtask debian-root sid DIR`, then `chroot DIR apt-get install wireshark`)
    root: PathBuf,
    /// The length of the capture in seconds
    #[arg(default_value_t = 60)]
    seconds: u64,
}

/// The interval between measurements, and the interval for the rate of events, in seconds.
const INTERVAL: u64 = 10;
/// Time limit for the start and for the end of a program.
const TIMEOUT: Duration = Duration::from_secs(30);
/// The programs of the capture itself.
const CAPTURE_PROGRAMS: [&str; 4] = ["syscapdump", "wireshark", "dumpcap", "Xvfb"];

/// Prints every 10 seconds the memory of syscapdump and Wireshark, and at the end a summary of the events.
///
/// # Errors
/// If the task does not run as root, or a program fails.
pub fn run(options: &Options) -> Result<()> {
    program::require_root()?;
    let root = options.root.canonicalize().with_context(|| format!("there is no {}", options.root.display()))?;
    ensure!(root.join("usr/bin/wireshark").is_file(), "{} has no wireshark", root.display());
    setup::install(&[Purpose::WatchWireshark])?;
    program::build_release(["-p", "syscap-cli", "-p", "syscapdump"])?;

    let work = WorkFolder::create(&root)?;
    let _installation = Installation::new(&work)?;
    let display = Display::start(&work)?;
    let wireshark = start_wireshark(&work, &display, options.seconds)?;
    let capture = wait_for_capture(&work, wireshark.id())?;
    print_memory(capture, wireshark.id(), options.seconds)?;
    let has_ended = || !Path::new("/proc").join(capture.to_string()).exists();
    program::wait_until("the capture did not end", TIMEOUT, has_ended)?;
    wireshark.stop()?;
    drop(display);
    print_events(&work)
}

/// A folder in the root for the programs and files of this run.
struct WorkFolder {
    root: PathBuf,
    folder: TempDir,
    /// The path of the folder inside of the root.
    inner_path: PathBuf,
}

impl WorkFolder {
    fn create(root: &Path) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("watch-").tempdir_in(root.join("tmp"));
        let folder = folder.context("cannot make a temporary folder")?;
        let inner_path =
            Path::new("/").join(folder.path().strip_prefix(root).context("the folder is not in the root")?);
        let readable = Permissions::from_mode(0o755);
        std::fs::set_permissions(folder.path(), readable.clone()).context("cannot open the folder")?;
        for name in ["syscap", "syscapdump"] {
            let copy = folder.path().join(name);
            std::fs::copy(workspace::release(name), &copy).with_context(|| format!("cannot copy {name}"))?;
            std::fs::set_permissions(&copy, readable.clone()).with_context(|| format!("cannot copy {name}"))?;
        }
        // The unprivileged user gets a home of its own for this run.
        let home = folder.path().join("home");
        std::fs::create_dir(&home).context("cannot make the home folder")?;
        std::fs::set_permissions(&home, Permissions::from_mode(0o700)).context("cannot close the home folder")?;
        program::run(chroot(root).args(["chown", "-R", "shark:shark"]).arg(inner_path.join("home")))?;
        Ok(Self { root: root.to_owned(), folder, inner_path })
    }

    /// Returns a command that runs in the root as the unprivileged user, who may capture. The caller adds the program.
    fn user_command(&self, display: Option<&Display>) -> Command {
        let home = self.inner_path.join("home");
        let variable = |name: &str, value: &Path| format!("{name}={}", value.display());
        let mut command = Command::new("chroot");
        command.args(["--userspec=shark:shark", "--groups=shark,wireshark"]).arg(&self.root).args(["env", "-i"]);
        command.args([variable("HOME", &home), variable("XDG_RUNTIME_DIR", &home)]);
        command.args(["PATH=/usr/bin", "LANG=C.UTF-8", "QT_QPA_PLATFORM=xcb", "QT_X11_NO_MITSHM=1"]);
        command.args(display.map(|display| format!("DISPLAY=:{}", display.number)));
        command
    }

    /// Runs tshark on the capture and returns its output.
    fn tshark(&self, arguments: &[&str]) -> Result<String> {
        let mut command = self.user_command(None);
        command.args(["tshark", "-r"]).arg(self.inner_path.join("home/run.pcapng")).args(arguments);
        program::output(command.stderr(Stdio::null()))
    }
}

/// The installation of syscap in the root's front ends. Dropping the value uninstalls it.
struct Installation<'a>(&'a WorkFolder);

impl<'a> Installation<'a> {
    fn new(work: &'a WorkFolder) -> Result<Self> {
        program::run(chroot(&work.root).args(["groupadd", "--force", "--system", "wireshark"]))?;
        program::run(chroot(&work.root).args(["usermod", "--append", "--groups", "wireshark", "shark"]))?;
        let installation = Self(work);
        let mut install = chroot(&work.root);
        install.arg(work.inner_path.join("syscap")).arg("install");
        let status = program::status(install.stdout(Stdio::null()).stderr(Stdio::null()))?;
        ensure!(status.success(), "`syscap install` failed: {status}");
        Ok(installation)
    }
}

impl Drop for Installation<'_> {
    fn drop(&mut self) {
        let mut command = chroot(&self.0.root);
        let status = command.arg(self.0.inner_path.join("syscap")).arg("uninstall").stdout(Stdio::null()).status();
        if !status.is_ok_and(|status| status.success()) {
            eprintln!("xtask: `syscap uninstall` failed in {}", self.0.root.display());
        }
    }
}

/// An X server without a screen.
struct Display {
    number: u32,
    /// A copy of the server's lock file in the root, where syscapdump looks up the process of the X server.
    lock: PathBuf,
    _server: RunningProgram,
}

impl Display {
    fn start(work: &WorkFolder) -> Result<Self> {
        let lock = |number: u32| PathBuf::from(format!("/tmp/.X{number}-lock"));
        let number = (90..200).find(|number| !lock(*number).exists()).context("all display numbers are in use")?;
        let mut command = Command::new("Xvfb");
        command.arg(format!(":{number}")).args(["-screen", "0", "1400x900x24", "-nolisten", "tcp"]);
        let server = RunningProgram::start(command.stdin(Stdio::null()).stderr(Stdio::null()))?;
        program::wait_until("Xvfb did not start", TIMEOUT, || lock(number).exists())?;
        let copy = work.root.join("tmp").join(format!(".X{number}-lock"));
        let display = Self { number, lock: copy, _server: server };
        std::fs::copy(lock(number), &display.lock).context("cannot copy the X server's lock")?;
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.lock);
    }
}

fn start_wireshark(work: &WorkFolder, display: &Display, seconds: u64) -> Result<RunningProgram> {
    let log = File::create(work.folder.path().join("log")).context("cannot write the log")?;
    let mut command = work.user_command(Some(display));
    command.args(["wireshark", "-i", "syscap", "-k", "-a", &format!("duration:{}", seconds + 1), "-w"]);
    command.arg(work.inner_path.join("home/run.pcapng")).stdin(Stdio::null());
    command.stdout(log.try_clone().context("cannot write the log")?).stderr(log);
    RunningProgram::start(&mut command)
}

/// Waits for the syscapdump that captures for Wireshark, and returns its process id.
fn wait_for_capture(work: &WorkFolder, wireshark: u32) -> Result<u32> {
    let mut found = None;
    let started = program::wait_until("no capture started", TIMEOUT, || {
        found = children(wireshark).into_iter().find(|pid| is_capturing(*pid));
        found.is_some()
    });
    started.with_context(|| {
        let log = std::fs::read(work.folder.path().join("log")).unwrap_or_default();
        format!("Wireshark printed:\n{}\n", String::from_utf8_lossy(&log))
    })?;
    found.context("no capture started")
}

/// Returns the child processes of all threads of a process.
fn children(pid: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|pid| pid.parse().ok()).collect::<Vec<_>>()).collect()
}

/// Returns `true` if a process is a syscapdump that captures, rather than one that lists interfaces or options.
fn is_capturing(pid: u32) -> bool {
    let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let mut words = line.split(|byte| *byte == 0);
    words.next().is_some_and(|program| program.ends_with(b"syscapdump")) && words.any(|word| word == b"--capture")
}

/// Prints the resident memory of both programs every [`INTERVAL`] seconds.
fn print_memory(capture: u32, wireshark: u32, seconds: u64) -> Result<()> {
    println!("{:>8} {:>18} {:>16}", "seconds", "syscapdump MB", "Wireshark MB");
    for step in 1..=seconds / INTERVAL {
        signals::sleep(Duration::from_secs(INTERVAL))?;
        println!("{:>8} {:>18} {:>16}", step * INTERVAL, resident_memory(capture), resident_memory(wireshark));
    }
    Ok(())
}

/// Returns the resident memory of a process in MiB; a dash if it has ended.
fn resident_memory(pid: u32) -> String {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok());
    resident.map_or_else(|| "-".to_owned(), |kilobytes: f64| format!("{:.1}", kilobytes / 1024.0))
}

/// Prints the rate of events in every [`INTERVAL`] seconds, the programs that caused them, and the number of lost events.
fn print_events(work: &WorkFolder) -> Result<()> {
    let events = work.tshark(&["-T", "fields", "-e", "frame.time_relative", "-e", "proc.name"])?;
    let mut slots: BTreeMap<u64, u64> = BTreeMap::new();
    let mut programs: BTreeMap<&str, u64> = BTreeMap::new();
    for (time, program) in events.lines().filter_map(|line| line.split_once('\t')) {
        let time: f64 = time.parse().with_context(|| format!("tshark prints the time {time}"))?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole seconds of the capture")]
        let second = time as u64;
        *slots.entry(second / INTERVAL).or_default() += 1;
        *programs.entry(program).or_default() += 1;
    }
    println!();
    for slot in 0..=slots.last_key_value().map_or(0, |(last, _)| *last) {
        let rate = slots.get(&slot).map_or(0.0, |count| *count as f64 / INTERVAL as f64);
        println!("{:>8} to {} s: {rate:.1} events a second", slot * INTERVAL, (slot + 1) * INTERVAL);
    }
    println!("events by program:");
    let mut sorted: Vec<_> = programs.iter().collect();
    sorted.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    sorted.iter().take(12).for_each(|(program, count)| println!("{count:>8} {program}"));
    let own: u64 = CAPTURE_PROGRAMS.iter().filter_map(|name| programs.get(name)).sum();
    println!("of syscapdump, Wireshark, dumpcap and Xvfb: {own}");
    let lost = work.tshark(&["-Y", "syscap.lost", "-T", "fields", "-e", "evt.drops"])?;
    let lost: u64 = lost.lines().filter_map(|line| line.trim().parse::<u64>().ok()).sum();
    println!("lost: {lost}");
    Ok(())
}
