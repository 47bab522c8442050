//! A command that waits until the capture runs.
//!
//! The program starts itself anew, as a process that stops and, when it is continued, becomes the command: so its
//! number is known before it does anything, and no code of ours runs between fork and exec.

use std::ffi::{OsStr, OsString};
use std::io;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitCode, ExitStatus};

use rustix::process::{Pid, Signal, WaitOptions, getpid, kill_process, set_parent_process_death_signal, waitpid};
use syscap_live::source::SourceError;

use super::error::CaptureError;
use crate::message::say;

/// The argument that makes the program wait and become the command that follows.
pub const RUN: &str = "--run-when-continued";

/// A command that waits.
#[derive(Debug)]
pub struct WaitingCommand {
    child: Child,
    pid: Pid,
    /// `true` once it may run.
    runs: bool,
    ended: Option<ExitStatus>,
}

impl WaitingCommand {
    /// Starts a command that waits.
    ///
    /// # Errors
    /// Where no process can be made.
    pub fn new(command: &[OsString]) -> Result<Self, CaptureError> {
        let fail = |source| CaptureError::Command { command: name(command), source };
        // Without it nothing can be captured, and the command could not be started.
        std::fs::read_link("/proc/self/exe").map_err(SourceError::no_proc)?;
        let child = Command::new("/proc/self/exe").arg0("syscapdump").arg(RUN).args(command).spawn().map_err(fail)?;
        let pid = Pid::from_child(&child);
        match waitpid(Some(pid), WaitOptions::UNTRACED) {
            Ok(Some((_, status))) if status.stopped() => Ok(Self { child, pid, runs: false, ended: None }),
            Ok(_) => Err(fail(io::Error::other("it ended before it began"))),
            Err(error) => Err(fail(error.into())),
        }
    }

    /// Its number in the pid namespace of this process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Lets it run.
    ///
    /// # Errors
    /// Where it has gone.
    pub fn go(&mut self) -> io::Result<()> {
        self.runs = true;
        Ok(kill_process(self.pid, Signal::CONT)?)
    }

    /// `true` if it has ended.
    pub fn has_ended(&mut self) -> bool {
        if self.ended.is_none() {
            self.ended = self.child.try_wait().ok().flatten();
        }
        self.ended.is_some()
    }

    /// Its exit code as a shell has it: 128 and the signal where one ended it; `None` while it runs.
    pub fn exit_code(&mut self) -> Option<ExitCode> {
        self.has_ended();
        let status = self.ended?;
        let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal))?;
        Some(ExitCode::from(u8::try_from(code).unwrap_or(u8::MAX)))
    }
}

impl Drop for WaitingCommand {
    fn drop(&mut self) {
        // One that never ran is nobody's; one that runs goes on, as under tcpdump's or strace's end.
        if !self.runs && !self.has_ended() {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// What the process does that waits: stops, then becomes the command. It returns only where that fails.
pub fn run_command(command: &[OsString]) -> ExitCode {
    // It must not wait for ever where its parent is killed; the command itself may outlive it.
    let _ = set_parent_process_death_signal(Some(Signal::KILL));
    if let Err(error) = kill_process(getpid(), Signal::STOP) {
        say(format_args!("syscapdump: cannot wait: {error}"));
        return ExitCode::from(2);
    }
    let _ = set_parent_process_death_signal(None);
    let Some((program, arguments)) = command.split_first() else { return ExitCode::from(2) };
    let error = Command::new(program).args(arguments).exec();
    say(format_args!("syscapdump: cannot run {}: {error}", name(command)));
    ExitCode::from(if error.kind() == io::ErrorKind::NotFound { 127 } else { 126 })
}

fn name(command: &[OsString]) -> String {
    command.first().map(OsString::as_os_str).unwrap_or(OsStr::new("")).to_string_lossy().into_owned()
}
