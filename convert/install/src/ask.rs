//! Running other programs for what they say: without what the caller's environment holds for root, and not for ever.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, geteuid, kill_process_group};

use super::tree::is_anothers;

/// How long a program may take to answer.
const LIMIT: Duration = Duration::from_secs(10);
/// Bytes that are kept of what it prints.
const KEPT: usize = 4 << 20;
/// How often is looked whether a program that has closed its output has ended.
const LOOK: Duration = Duration::from_millis(5);
/// Where root looks for programs: a user's PATH may name others.
pub const SYSTEM_FOLDERS: [&str; 4] = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin"];

/// What a program printed, and how it ended.
#[derive(Debug)]
pub struct Answer {
    /// How it ended.
    pub status: ExitStatus,
    /// What it printed, as much as is kept.
    pub stdout: Vec<u8>,
    /// Its messages, as much as is kept.
    pub stderr: Vec<u8>,
}

/// The folders in which programs are looked for: those of PATH, and for root those of the system alone.
pub fn program_folders() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if geteuid().is_root() {
        SYSTEM_FOLDERS.map(PathBuf::from).to_vec()
    } else {
        std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect()
    }
}

/// What a program prints; `None` where it fails, prints nothing, or does not end within ten seconds. It is killed then.
pub fn ask<const N: usize>(program: &Path, args: [&str; N]) -> Option<String> {
    let answer = run(Command::new(program).args(args), LIMIT).ok()?;
    let text = String::from_utf8_lossy(&answer.stdout).into_owned();
    (answer.status.success() && !text.trim().is_empty()).then_some(text)
}

/// Runs a program to its end. Where that does not come within `limit`, it is killed with all that it has started.
///
/// # Errors
/// Where it cannot be started, or does not end in time (`TimedOut`).
pub fn run(command: &mut Command, limit: Duration) -> io::Result<Answer> {
    clean(command);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    let end = Instant::now() + limit;
    let mut child = command.spawn()?;
    let answered = listen(&mut child, end);
    if answered.is_err() {
        // One that has ended meanwhile needs no signal.
        let _ = kill_process_group(Pid::from_child(&child), Signal::KILL);
        child.wait()?;
    }
    answered
}

/// Folders that a developer's environment names are not where others look, and root runs nothing with what another
/// user's home or environment holds.
fn clean(command: &mut Command) {
    command.env_remove("WIRESHARK_EXTCAP_DIR").env_remove("STRATOSHARK_EXTCAP_DIR");
    if geteuid().is_root() {
        command.env_clear().env("PATH", SYSTEM_FOLDERS.join(":"));
        command.envs(std::env::var_os("HOME").filter(|home| !is_anothers(Path::new(home))).map(|home| ("HOME", home)));
    }
}

fn listen(child: &mut Child, end: Instant) -> io::Result<Answer> {
    let mut streams = [Stream::new(child.stdout.take())?, Stream::new(child.stderr.take())?];
    while streams.iter().any(|stream| stream.file.is_some()) {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        // Whoever it has started may hold its output open when it has ended.
        let wait = left.min(Duration::from_millis(100));
        let wait = Timespec { tv_sec: 0, tv_nsec: wait.subsec_nanos().into() };
        let mut fds: Vec<_> =
            streams.iter().filter_map(|stream| Some(PollFd::new(stream.file.as_ref()?, PollFlags::IN))).collect();
        let ready = poll(&mut fds, Some(&wait))?;
        for stream in &mut streams {
            stream.read()?;
        }
        if ready == 0 && child.try_wait()?.is_some() {
            break;
        }
    }
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if Instant::now() >= end {
            return Err(io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(LOOK);
    };
    let [stdout, stderr] = streams.map(|stream| stream.bytes);
    Ok(Answer { status, stdout, stderr })
}

/// One output of a program.
struct Stream {
    /// `None`: it has ended.
    file: Option<File>,
    bytes: Vec<u8>,
}

impl Stream {
    fn new(pipe: Option<impl Into<OwnedFd>>) -> io::Result<Self> {
        let file = pipe.map(|pipe| File::from(pipe.into()));
        if let Some(file) = &file {
            rustix::io::ioctl_fionbio(file, true)?;
        }
        Ok(Self { file, bytes: Vec::new() })
    }

    /// Reads what there is.
    fn read(&mut self) -> io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let mut bytes = [0; 16 << 10];
        match file.read(&mut bytes) {
            Ok(0) => self.file = None,
            Ok(length) => {
                let room = KEPT.saturating_sub(self.bytes.len());
                self.bytes.extend(bytes.iter().take(length.min(room)));
            }
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }
}
