//! Runs other programs for their output: with a time limit, and for root without the caller's environment.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, Signal, geteuid, kill_process_group};

use super::root_dir::is_owned_by_other_user;

/// Time limit of [`query`].
const QUERY_TIMEOUT: Duration = Duration::from_secs(10);
/// Bytes of each output stream that are kept; the rest is read and dropped.
const MAX_OUTPUT: usize = 4 << 20;
/// Interval in which a program that has closed its output is polled for its end.
const POLL_INTERVAL: Duration = Duration::from_millis(5);
/// The folders in which root looks for programs: a user's PATH may contain that user's programs.
pub const SYSTEM_FOLDERS: [&str; 4] = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin"];

/// Returns the folders in which programs are looked for: those of PATH, and for root those of the system alone.
pub fn program_folders() -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if geteuid().is_root() {
        SYSTEM_FOLDERS.map(PathBuf::from).to_vec()
    } else {
        std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect()
    }
}

/// Runs a program and returns its standard output. Returns `None` if the program fails, prints nothing, or does not end
/// within ten seconds; in the last case it is killed.
pub fn query<const N: usize>(program: &Path, args: [&str; N]) -> Option<String> {
    let output = run(Command::new(program).args(args), QUERY_TIMEOUT).ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success() && !text.trim().is_empty()).then_some(text)
}

/// Runs a program and returns its output, at most [`MAX_OUTPUT`] bytes of each stream. A program that does not end within
/// `timeout` is killed with all programs that it has started.
///
/// # Errors
/// `TimedOut` if the program does not end in time; any error of starting it.
pub fn run(command: &mut Command, timeout: Duration) -> io::Result<Output> {
    restrict_environment(command);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    let deadline = Instant::now() + timeout;
    let mut child = command.spawn()?;
    let output = collect_output(&mut child, deadline);
    if output.is_err() {
        // The error of a group that has ended meanwhile does not matter.
        let _ = kill_process_group(Pid::from_child(&child), Signal::KILL);
        child.wait()?;
    }
    output
}

/// Removes variables from the environment of a program. The extcap variables make a front end name a developer's
/// folders. Root runs nothing with another user's environment or home.
fn restrict_environment(command: &mut Command) {
    command.env_remove("WIRESHARK_EXTCAP_DIR").env_remove("STRATOSHARK_EXTCAP_DIR");
    if geteuid().is_root() {
        command.env_clear().env("PATH", SYSTEM_FOLDERS.join(":"));
        command.envs(
            std::env::var_os("HOME").filter(|home| !is_owned_by_other_user(Path::new(home))).map(|home| ("HOME", home)),
        );
    }
}

fn collect_output(child: &mut Child, deadline: Instant) -> io::Result<Output> {
    let mut streams = [OutputPipe::new(child.stdout.take())?, OutputPipe::new(child.stderr.take())?];
    while streams.iter().any(|stream| stream.file.is_some()) {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        // A program that the child has started may keep the pipe open after the child's end.
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
        if Instant::now() >= deadline {
            return Err(io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(POLL_INTERVAL);
    };
    let [stdout, stderr] = streams.map(|stream| stream.bytes);
    Ok(Output { status, stdout, stderr })
}

/// The pipe from an output stream of a program.
struct OutputPipe {
    /// The reading end; `None` at the end of the stream.
    file: Option<File>,
    bytes: Vec<u8>,
}

impl OutputPipe {
    fn new(pipe: Option<impl Into<OwnedFd>>) -> io::Result<Self> {
        let file = pipe.map(|pipe| File::from(pipe.into()));
        if let Some(file) = &file {
            rustix::io::ioctl_fionbio(file, true)?;
        }
        Ok(Self { file, bytes: Vec::new() })
    }

    /// Reads once, without waiting.
    fn read(&mut self) -> io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        let mut bytes = [0; 16 << 10];
        match file.read(&mut bytes) {
            Ok(0) => self.file = None,
            Ok(length) => {
                let room = MAX_OUTPUT.saturating_sub(self.bytes.len());
                self.bytes.extend(bytes.iter().take(length.min(room)));
            }
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted) => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }
}
