//! The programs that tasks run: errors that name the command, and an end when the task ends.

use std::ffi::OsStr;
use std::io::Read;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::signals::{self, Listed};
use crate::workspace;

/// How long a program that is asked to end may take before it is killed.
const GRACE: Duration = Duration::from_secs(10);

/// A command that runs as root: with `sudo` where the task does not.
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
/// Where it does not.
pub fn need_root() -> Result<()> {
    ensure!(is_root(), "this task needs root");
    Ok(())
}

/// `true` if a folder of `PATH` has the program.
pub fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).is_file()))
}

/// Runs a command, whose output goes where the task's goes, and returns how it ended.
///
/// # Errors
/// Where it cannot be started, and where a signal ended the task.
pub fn status(command: &mut Command) -> Result<ExitStatus> {
    Running::start(command)?.wait()
}

/// Runs a command that has to succeed.
///
/// # Errors
/// Where it cannot be started or fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = status(command)?;
    ensure!(status.success(), "`{}` failed: {status}", line(command));
    Ok(())
}

/// Runs a command that has to succeed, and returns what it printed.
///
/// # Errors
/// Where it cannot be started, fails, or prints what is not UTF-8.
pub fn output(command: &mut Command) -> Result<String> {
    let (status, text) = captured(command)?;
    ensure!(status.success(), "`{}` failed: {status}", line(command));
    Ok(text)
}

/// Runs a command; returns how it ended, and what it printed.
///
/// # Errors
/// Where it cannot be started, or prints what is not UTF-8.
pub fn captured(command: &mut Command) -> Result<(ExitStatus, String)> {
    let mut running = Running::start(command.stdout(Stdio::piped()))?;
    let mut text = String::new();
    let pipe = running.child.stdout.take().context("the program has no output")?;
    std::io::BufReader::new(pipe)
        .read_to_string(&mut text)
        .with_context(|| format!("cannot read the output of `{}`", running.line))?;
    Ok((running.wait()?, text))
}

/// Builds something with the release profile; `arguments` name what.
///
/// # Errors
/// Where the build fails.
pub fn build_release<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<()> {
    run(workspace::cargo(["build", "--release", "--quiet"]).args(arguments))
}

/// A program that runs beside the task; it ends with this at the latest.
pub struct Running {
    child: Child,
    listed: Listed,
    line: String,
}

impl Running {
    /// Starts a command.
    ///
    /// # Errors
    /// Where it cannot be started, and after a signal.
    pub fn start(command: &mut Command) -> Result<Self> {
        signals::check()?;
        let line = line(command);
        match workspace::library_path() {
            Some(path) => command.env("LD_LIBRARY_PATH", path),
            None => command.env_remove("LD_LIBRARY_PATH"),
        };
        let mut child = command.spawn().with_context(|| {
            // Here the folder tells what is missing.
            format!("cannot run {}", Path::new(command.get_program()).display())
        })?;
        match Listed::new(child.id()) {
            Ok(listed) => Ok(Self { child, listed, line }),
            Err(error) => {
                let _ = child.kill();
                let _ = child.wait();
                Err(error.context(format!("cannot run `{line}`")))
            }
        }
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its standard error, if that is a pipe and was not taken before.
    pub fn errors(&mut self) -> Option<ChildStderr> {
        self.child.stderr.take()
    }

    /// Waits for its end.
    ///
    /// # Errors
    /// Where a signal ended the task.
    pub fn wait(mut self) -> Result<ExitStatus> {
        let status = self.child.wait().with_context(|| format!("cannot wait for `{}`", self.line))?;
        signals::check()?;
        Ok(status)
    }

    /// Waits for its end, but not longer than `limit`.
    ///
    /// # Errors
    /// Where it has not ended by then, and where a signal ended the task.
    pub fn wait_for(mut self, limit: Duration) -> Result<ExitStatus> {
        match self.ended_within(limit, signals::sleep)? {
            Some(status) => Ok(status),
            None => bail!("`{}` did not end within {} seconds", self.line, limit.as_secs()),
        }
    }

    /// Asks it to end with SIGTERM, and waits until it has.
    ///
    /// # Errors
    /// Where it had to be killed, and where a signal ended the task.
    pub fn stop(mut self) -> Result<()> {
        self.listed.terminate();
        match self.ended_within(GRACE, signals::sleep)? {
            Some(_) => Ok(()),
            None => bail!("`{}` did not end within {} seconds of SIGTERM", self.line, GRACE.as_secs()),
        }
    }

    fn ended_within(&mut self, limit: Duration, sleep: impl Fn(Duration) -> Result<()>) -> Result<Option<ExitStatus>> {
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

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended already but after an error; a second wait then returns at once.
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        self.listed.terminate();
        let sleep = |duration| {
            std::thread::sleep(duration);
            Ok(())
        };
        if !matches!(self.ended_within(GRACE, sleep), Ok(Some(_))) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Waits until something is so: looks every 100 ms.
///
/// # Errors
/// Where it is not so within `limit`, and where a signal ended the task; `what` completes 'there is …'.
pub fn wait_until(what: &str, limit: Duration, mut is_so: impl FnMut() -> bool) -> Result<()> {
    let end = Instant::now() + limit;
    while !is_so() {
        ensure!(Instant::now() < end, "{what} within {} seconds", limit.as_secs());
        signals::sleep(Duration::from_millis(100))?;
    }
    Ok(())
}

/// A command as someone would type it.
pub fn line(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
