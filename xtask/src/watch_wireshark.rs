//! Watches Wireshark show a live capture.
//!
//! Wireshark runs in a Debian root, as a plain user, on an X server without a screen, and captures this machine. Nothing
//! of the capture's own programs should be among the events. Figures of events a second count on an idle machine only.

use std::collections::BTreeMap;
use std::fs::{File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use tempfile::TempDir;

use crate::debian_root::chroot;
use crate::program::{self, Running};
use crate::setup::{self, Purpose};
use crate::{signals, workspace};

/// Where to look, and how long.
#[derive(clap::Args)]
pub struct Options {
    /// A Debian root with Wireshark (`cargo xtask debian-root sid DIR`, then `chroot DIR apt-get install wireshark`)
    root: PathBuf,
    /// How many seconds
    #[arg(default_value_t = 60)]
    seconds: u64,
}

/// The time between two looks, and the length of what events are counted in.
const STEP: u64 = 10;
/// How long a program may take until it does what it was started for, or until it has ended.
const PATIENCE: Duration = Duration::from_secs(30);
/// The programs of the capture itself.
const OWN: [&str; 4] = ["syscapdump", "wireshark", "dumpcap", "Xvfb"];

/// Prints every 10 seconds how much memory syscapdump and Wireshark hold, and at the end what was captured.
///
/// # Errors
/// Where a program fails.
pub fn run(options: &Options) -> Result<()> {
    program::need_root()?;
    let root = options.root.canonicalize().with_context(|| format!("there is no {}", options.root.display()))?;
    ensure!(root.join("usr/bin/wireshark").is_file(), "{} has no wireshark", root.display());
    setup::install(&[Purpose::WatchWireshark])?;
    program::build_release(["-p", "syscap-cli", "-p", "syscapdump"])?;

    let place = Place::new(&root)?;
    let _installed = Installed::new(&place)?;
    let screen = Screen::start(&place)?;
    let wireshark = start_wireshark(&place, &screen, options.seconds)?;
    let capture = wait_for_capture(&place, wireshark.id())?;
    print_memory(capture, wireshark.id(), options.seconds)?;
    let is_gone = || !Path::new("/proc").join(capture.to_string()).exists();
    program::wait_until("the capture did not end", PATIENCE, is_gone)?;
    wireshark.stop()?;
    drop(screen);
    print_events(&place)
}

/// A folder in the root for the programs and files of this run.
struct Place {
    root: PathBuf,
    folder: TempDir,
    /// Its path as programs in the root see it.
    inside: PathBuf,
}

impl Place {
    fn new(root: &Path) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("watch-").tempdir_in(root.join("tmp"));
        let folder = folder.context("cannot make a temporary folder")?;
        let inside = Path::new("/").join(folder.path().strip_prefix(root).context("the folder is not in the root")?);
        let readable = Permissions::from_mode(0o755);
        std::fs::set_permissions(folder.path(), readable.clone()).context("cannot open the folder")?;
        for name in ["syscap", "syscapdump"] {
            let copy = folder.path().join(name);
            std::fs::copy(workspace::release(name), &copy).with_context(|| format!("cannot copy {name}"))?;
            std::fs::set_permissions(&copy, readable.clone()).with_context(|| format!("cannot copy {name}"))?;
        }
        // The user's files of this run are its own.
        let home = folder.path().join("home");
        std::fs::create_dir(&home).context("cannot make the home folder")?;
        std::fs::set_permissions(&home, Permissions::from_mode(0o700)).context("cannot close the home folder")?;
        program::run(chroot(root).args(["chown", "-R", "shark:shark"]).arg(inside.join("home")))?;
        Ok(Self { root: root.to_owned(), folder, inside })
    }

    /// A command in the root as its plain user, who may capture.
    fn as_user(&self, screen: Option<&Screen>) -> Command {
        let home = self.inside.join("home");
        let variable = |name: &str, value: &Path| format!("{name}={}", value.display());
        let mut command = Command::new("chroot");
        command.args(["--userspec=shark:shark", "--groups=shark,wireshark"]).arg(&self.root).args(["env", "-i"]);
        command.args([variable("HOME", &home), variable("XDG_RUNTIME_DIR", &home)]);
        command.args(["PATH=/usr/bin", "LANG=C.UTF-8", "QT_QPA_PLATFORM=xcb", "QT_X11_NO_MITSHM=1"]);
        command.args(screen.map(|screen| format!("DISPLAY=:{}", screen.display)));
        command
    }

    /// The prints of a command of the plain user.
    fn tshark(&self, arguments: &[&str]) -> Result<String> {
        let mut command = self.as_user(None);
        command.args(["tshark", "-r"]).arg(self.inside.join("home/run.pcapng")).args(arguments);
        program::output(command.stderr(Stdio::null()))
    }
}

/// syscap in the root's front ends, as long as this lives.
struct Installed<'a>(&'a Place);

impl<'a> Installed<'a> {
    fn new(place: &'a Place) -> Result<Self> {
        program::run(chroot(&place.root).args(["groupadd", "--force", "--system", "wireshark"]))?;
        program::run(chroot(&place.root).args(["usermod", "--append", "--groups", "wireshark", "shark"]))?;
        let installed = Self(place);
        let mut install = chroot(&place.root);
        install.arg(place.inside.join("syscap")).arg("install");
        let status = program::status(install.stdout(Stdio::null()).stderr(Stdio::null()))?;
        ensure!(status.success(), "`syscap install` failed: {status}");
        Ok(installed)
    }
}

impl Drop for Installed<'_> {
    fn drop(&mut self) {
        let mut command = chroot(&self.0.root);
        let status = command.arg(self.0.inside.join("syscap")).arg("uninstall").stdout(Stdio::null()).status();
        if !status.is_ok_and(|status| status.success()) {
            eprintln!("xtask: `syscap uninstall` failed in {}", self.0.root.display());
        }
    }
}

/// An X server without a screen.
struct Screen {
    display: u32,
    /// A copy of the server's lock, in the root: syscapdump looks up there which process draws.
    lock: PathBuf,
    _server: Running,
}

impl Screen {
    fn start(place: &Place) -> Result<Self> {
        let lock = |display: u32| PathBuf::from(format!("/tmp/.X{display}-lock"));
        let display = (90..200).find(|display| !lock(*display).exists()).context("all displays are taken")?;
        let mut command = Command::new("Xvfb");
        command.arg(format!(":{display}")).args(["-screen", "0", "1400x900x24", "-nolisten", "tcp"]);
        let server = Running::start(command.stdin(Stdio::null()).stderr(Stdio::null()))?;
        program::wait_until("Xvfb did not begin", PATIENCE, || lock(display).exists())?;
        let copy = place.root.join("tmp").join(format!(".X{display}-lock"));
        let screen = Self { display, lock: copy, _server: server };
        std::fs::copy(lock(display), &screen.lock).context("cannot copy the X server's lock")?;
        Ok(screen)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.lock);
    }
}

fn start_wireshark(place: &Place, screen: &Screen, seconds: u64) -> Result<Running> {
    let log = File::create(place.folder.path().join("log")).context("cannot write the log")?;
    let mut command = place.as_user(Some(screen));
    command.args(["wireshark", "-i", "syscap", "-k", "-a", &format!("duration:{}", seconds + 1), "-w"]);
    command.arg(place.inside.join("home/run.pcapng")).stdin(Stdio::null());
    command.stdout(log.try_clone().context("cannot write the log")?).stderr(log);
    Running::start(&mut command)
}

/// Waits for the syscapdump that captures for Wireshark; returns its process id.
fn wait_for_capture(place: &Place, wireshark: u32) -> Result<u32> {
    let mut found = None;
    let began = program::wait_until("no capture began", PATIENCE, || {
        found = children(wireshark).into_iter().find(|pid| captures(*pid));
        found.is_some()
    });
    began.with_context(|| {
        let log = std::fs::read(place.folder.path().join("log")).unwrap_or_default();
        format!("Wireshark said:\n{}\n", String::from_utf8_lossy(&log))
    })?;
    found.context("no capture began")
}

/// The processes that a process of one thread or more has started.
fn children(pid: u32) -> Vec<u32> {
    let tasks = std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|pid| pid.parse().ok()).collect::<Vec<_>>()).collect()
}

/// `true` if a process is a syscapdump that captures, and does not only list interfaces or options.
fn captures(pid: u32) -> bool {
    let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let mut words = line.split(|byte| *byte == 0);
    words.next().is_some_and(|program| program.ends_with(b"syscapdump")) && words.any(|word| word == b"--capture")
}

/// Prints every [`STEP`] seconds what the two programs hold in memory.
fn print_memory(capture: u32, wireshark: u32, seconds: u64) -> Result<()> {
    println!("{:>8} {:>18} {:>16}", "seconds", "syscapdump MB", "Wireshark MB");
    for step in 1..=seconds / STEP {
        signals::sleep(Duration::from_secs(STEP))?;
        println!("{:>8} {:>18} {:>16}", step * STEP, memory(capture), memory(wireshark));
    }
    Ok(())
}

/// A process's resident memory in MiB; a dash if it has ended.
fn memory(pid: u32) -> String {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok());
    resident.map_or_else(|| "-".to_owned(), |kilobytes: f64| format!("{:.1}", kilobytes / 1024.0))
}

/// Prints how many events there were in every [`STEP`] seconds, whose they were, and what was lost.
fn print_events(place: &Place) -> Result<()> {
    let events = place.tshark(&["-T", "fields", "-e", "frame.time_relative", "-e", "proc.name"])?;
    let mut slots: BTreeMap<u64, u64> = BTreeMap::new();
    let mut programs: BTreeMap<&str, u64> = BTreeMap::new();
    for (time, program) in events.lines().filter_map(|line| line.split_once('\t')) {
        let time: f64 = time.parse().with_context(|| format!("tshark prints the time {time}"))?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole seconds of the capture")]
        let second = time as u64;
        *slots.entry(second / STEP).or_default() += 1;
        *programs.entry(program).or_default() += 1;
    }
    println!();
    for slot in 0..=slots.last_key_value().map_or(0, |(last, _)| *last) {
        let rate = slots.get(&slot).map_or(0.0, |count| *count as f64 / STEP as f64);
        println!("{:>8} to {} s: {rate:.1} events a second", slot * STEP, (slot + 1) * STEP);
    }
    println!("whose they were:");
    let mut most: Vec<_> = programs.iter().collect();
    most.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    most.iter().take(12).for_each(|(program, count)| println!("{count:>8} {program}"));
    let own: u64 = OWN.iter().filter_map(|name| programs.get(name)).sum();
    println!("of syscapdump, Wireshark, dumpcap and Xvfb: {own}");
    let lost = place.tshark(&["-Y", "syscap.lost", "-T", "fields", "-e", "evt.drops"])?;
    let lost: u64 = lost.lines().filter_map(|line| line.trim().parse::<u64>().ok()).sum();
    println!("lost: {lost}");
    Ok(())
}
