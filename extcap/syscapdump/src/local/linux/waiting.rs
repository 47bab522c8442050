//! Starts a command that waits until the capture runs.
//!
//! The program starts itself again, as a process that stops itself and becomes the command when it is continued. So the
//! process id is known before the command does anything, and no code of this
//! program runs between fork and exec.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitCode, ExitStatus};

use rustix::process::{Pid, Signal, WaitOptions, getpid, kill_process, set_parent_process_death_signal, waitpid};
use syscap_session::source::SourceError;

use crate::message::print_message;

/// The argument that makes the program wait and then become the command that follows.
pub const RUN_WHEN_CONTINUED: &str = "--run-when-continued";

/// A command that waits for [`WaitingCommand::resume`].
#[derive(Debug)]
pub struct WaitingCommand {
    child: Child,
    pid: Pid,
    /// `true` once the command may run.
    is_resumed: bool,
    ended: Option<ExitStatus>,
}

impl WaitingCommand {
    /// Starts a command that waits.
    ///
    /// # Errors
    /// [`SourceError`] if /proc is missing or no process can be started.
    pub fn new(command: &[OsString]) -> Result<Self, SourceError> {
        let fail =
            |error| SourceError { what: format!("cannot run {}: {error}", name(command)), remedy: String::new() };
        // Without /proc nothing can be captured, and the program cannot start itself.
        std::fs::read_link("/proc/self/exe").map_err(SourceError::no_proc)?;
        let child = Command::new("/proc/self/exe")
            .arg0("syscapdump")
            .arg(RUN_WHEN_CONTINUED)
            .args(command)
            .spawn()
            .map_err(fail)?;
        let pid = Pid::from_child(&child);
        match waitpid(Some(pid), WaitOptions::UNTRACED) {
            Ok(Some((_, status))) if status.stopped() => Ok(Self { child, pid, is_resumed: false, ended: None }),
            Ok(_) => Err(fail(io::Error::other("it ended before it began"))),
            Err(error) => Err(fail(error.into())),
        }
    }

    /// Returns the process id in the pid namespace of this process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Lets the command run.
    ///
    /// # Errors
    /// [`io::Error`] if the process has exited.
    pub fn resume(&mut self) -> io::Result<()> {
        self.is_resumed = true;
        Ok(kill_process(self.pid, Signal::CONT)?)
    }

    /// `true` if the command has exited.
    pub fn has_ended(&mut self) -> bool {
        if self.ended.is_none() {
            self.ended = self.child.try_wait().ok().flatten();
        }
        self.ended.is_some()
    }

    /// Returns the exit code as a shell does: 128 plus the signal that ended the command; `None` while it runs.
    pub fn exit_code(&mut self) -> Option<ExitCode> {
        self.has_ended();
        let status = self.ended?;
        let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal))?;
        Some(ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX)))
    }
}

impl Drop for WaitingCommand {
    fn drop(&mut self) {
        // A command that never ran is killed. A running one goes on, as it does when tcpdump or strace ends.
        if !self.is_resumed && !self.has_ended() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// Runs in the process that waits: stops it, then executes the command. Returns only if that fails.
pub fn run_command(command: &[OsString]) -> ExitCode {
    // The process must not wait forever if its parent is killed. The command itself may outlive the parent.
    let _ = set_parent_process_death_signal(Some(Signal::KILL));
    if let Err(error) = kill_process(getpid(), Signal::STOP) {
        print_message(format_args!("syscapdump: cannot wait: {error}"));
        return ExitCode::from(2);
    }
    let _ = set_parent_process_death_signal(None);
    let Some((program, arguments)) = command.split_first() else { return ExitCode::from(2) };
    let error = Command::new(program).args(arguments).exec();
    print_message(format_args!("syscapdump: cannot run {}: {error}", name(command)));
    ExitCode::from(if error.kind() == io::ErrorKind::NotFound { 127 } else { 126 })
}

fn name(command: &[OsString]) -> String {
    command.first().map(OsString::as_os_str).unwrap_or(OsStr::new("")).to_string_lossy().into_owned()
}
