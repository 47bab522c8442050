//! Programs that a task runs: errors name the command, and no program outlives its task.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::signals::{self, SignalTarget};
use crate::workspace;

/// Time between SIGTERM and SIGKILL for a program that does not end.
const TERMINATION_TIMEOUT: Duration = Duration::from_secs(10);

/// Returns a command that runs as root: with `sudo` unless the task is root.
pub fn as_root(program: impl AsRef<OsStr>) -> Command {
    if is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("sudo");
    command.arg("--").arg(program);
    command
}

/// `true` if the task runs as root.
pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Fails unless the task runs as root.
///
/// # Errors
/// If the task does not run as root.
pub fn require_root() -> Result<()> {
    ensure!(is_root(), "this task needs root");
    Ok(())
}

/// Returns `true` if a folder of `PATH` has the program.
pub fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// Runs a command and returns its exit status. The output goes to that of the task unless the command redirects it.
///
/// # Errors
/// If the command cannot be started, or a signal ended the task.
pub fn status(command: &mut Command) -> Result<ExitStatus> {
    RunningProgram::start(command)?.wait()
}

/// Runs a command that must succeed.
///
/// # Errors
/// If the command cannot be started or fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = status(command)?;
    ensure!(status.success(), "`{}` failed: {status}", command_line(command));
    Ok(())
}

/// Runs a command that must succeed, and returns its standard output.
///
/// # Errors
/// If the command cannot be started, fails, or prints text that is not UTF-8.
pub fn output(command: &mut Command) -> Result<String> {
    let (status, text) = status_and_output(command)?;
    ensure!(status.success(), "`{}` failed: {status}", command_line(command));
    Ok(text)
}

/// Runs a command and returns its exit status and standard output.
///
/// # Errors
/// If the command cannot be started, or prints text that is not UTF-8.
pub fn status_and_output(command: &mut Command) -> Result<(ExitStatus, String)> {
    let mut running = RunningProgram::start(command.stdout(Stdio::piped()))?;
    let mut text = String::new();
    let pipe = running.child.stdout.take().context("the program has no output")?;
    std::io::BufReader::new(pipe)
        .read_to_string(&mut text)
        .with_context(|| format!("cannot read the output of `{}`", running.line))?;
    Ok((running.wait()?, text))
}

/// Runs a command and returns its exit status, standard output and standard error, whether it succeeds or not. The output
/// goes through files: a program that the command leaves running would keep a pipe open.
///
/// # Errors
/// If the command cannot be started.
pub fn captured(command: &mut Command) -> Result<Output> {
    let mut stdout = tempfile::tempfile().context("cannot make a temporary file")?;
    let mut stderr = tempfile::tempfile().context("cannot make a temporary file")?;
    let share = |file: &File| file.try_clone().context("cannot share a temporary file");
    command.stdout(share(&stdout)?).stderr(share(&stderr)?);
    let status = status(command)?;
    Ok(Output { status, stdout: read_all(&mut stdout)?, stderr: read_all(&mut stderr)? })
}

/// Returns the content of a file that the caller has written.
fn read_all(file: &mut File) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).context("cannot read a temporary file")?;
    Ok(bytes)
}

/// Builds packages with the release profile. `arguments` select them, as in `cargo build`.
///
/// # Errors
/// If the build fails.
pub fn build_release<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<()> {
    run(workspace::cargo(["build", "--release", "--quiet"]).args(arguments))
}

/// A program that runs beside the task. Dropping the value ends the program.
pub struct RunningProgram {
    child: Child,
    signal_target: SignalTarget,
    line: String,
}

impl RunningProgram {
    /// Starts a command.
    ///
    /// # Errors
    /// If the command cannot be started, or a signal ended the task.
    pub fn start(command: &mut Command) -> Result<Self> {
        signals::check()?;
        let line = command_line(command);
        match workspace::library_path() {
            Some(path) => command.env("LD_LIBRARY_PATH", path),
            None => command.env_remove("LD_LIBRARY_PATH"),
        };
        let mut child = command.spawn().with_context(|| {
            // The whole path, which shows what is missing.
            format!("cannot run {}", Path::new(command.get_program()).display())
        })?;
        match SignalTarget::new(child.id()) {
            Ok(signal_target) => Ok(Self { child, signal_target, line }),
            Err(error) => {
                let _ = child.kill();
                let _ = child.wait();
                Err(error.context(format!("cannot run `{line}`")))
            }
        }
    }

    /// Returns the process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Takes the standard error, if it is a pipe and was not taken before.
    pub fn take_stderr(&mut self) -> Option<ChildStderr> {
        self.child.stderr.take()
    }

    /// Waits for the end of the program.
    ///
    /// # Errors
    /// If a signal ended the task.
    pub fn wait(mut self) -> Result<ExitStatus> {
        let status = self.child.wait().with_context(|| format!("cannot wait for `{}`", self.line))?;
        signals::check()?;
        Ok(status)
    }

    /// Waits for the end of the program, at most for `limit`.
    ///
    /// # Errors
    /// If the program has not ended by then, or a signal ended the task.
    pub fn wait_for(mut self, limit: Duration) -> Result<ExitStatus> {
        match self.wait_within(limit, signals::sleep)? {
            Some(status) => Ok(status),
            None => bail!("`{}` did not end within {} seconds", self.line, limit.as_secs()),
        }
    }

    /// Sends SIGTERM and waits for the end of the program.
    ///
    /// # Errors
    /// If the program does not end and is killed, or a signal ended the task.
    pub fn stop(mut self) -> Result<()> {
        self.signal_target.terminate();
        match self.wait_within(TERMINATION_TIMEOUT, signals::sleep)? {
            Some(_) => Ok(()),
            None => bail!("`{}` did not end within {} seconds of SIGTERM", self.line, TERMINATION_TIMEOUT.as_secs()),
        }
    }

    fn wait_within(&mut self, limit: Duration, sleep: impl Fn(Duration) -> Result<()>) -> Result<Option<ExitStatus>> {
        let end = Instant::now() + limit;
        loop {
            let status = self.child.try_wait().with_context(|| format!("cannot wait for `{}`", self.line))?;
            if status.is_some() || Instant::now() > end {
                return Ok(status);
            }
            sleep(Duration::from_millis(10))?;
        }
    }
}

impl Drop for RunningProgram {
    fn drop(&mut self) {
        // Unless an error came before, the program has ended already, and a second wait returns at once.
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        self.signal_target.terminate();
        let sleep = |duration| {
            std::thread::sleep(duration);
            Ok(())
        };
        if !matches!(self.wait_within(TERMINATION_TIMEOUT, sleep), Ok(Some(_))) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Polls a condition every 100 ms until it is true. `failure` is the beginning of the error message.
///
/// # Errors
/// If the condition is still false after `limit`, or a signal ended the task.
pub fn wait_until(failure: &str, limit: Duration, mut condition: impl FnMut() -> bool) -> Result<()> {
    let end = Instant::now() + limit;
    while !condition() {
        ensure!(Instant::now() < end, "{failure} within {} seconds", limit.as_secs());
        signals::sleep(Duration::from_millis(100))?;
    }
    Ok(())
}

/// Returns a command as a user would type it.
pub fn command_line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
