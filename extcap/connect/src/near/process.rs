//! The carrier's process. It ends within bounded time, whatever it or its children do.

use std::io;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// The time that a carrier has to end after a request.
const TERMINATION_TIMEOUT: Duration = Duration::from_secs(2);
/// The interval in which its end is looked for.
const POLL_INTERVAL: Duration = Duration::from_millis(10);

/// A running carrier. Dropping the value ends it and the processes of its group.
#[derive(Debug)]
pub(crate) struct CarrierProcess {
    child: Child,
    /// `true` if the carrier leads a session and group of its own.
    #[cfg_attr(windows, expect(dead_code, reason = "Windows has no process groups"))]
    has_group: bool,
    status: Option<ExitStatus>,
}

/// A carrier that has just started, with its streams.
#[derive(Debug)]
pub(crate) struct Spawned {
    pub(crate) process: CarrierProcess,
    pub(crate) input: ChildStdin,
    pub(crate) output: ChildStdout,
    pub(crate) errors: ChildStderr,
}

/// Starts a carrier. `on_terminal`: it may use the terminal of this process; otherwise it has none.
///
/// # Errors
/// If the program cannot be started.
pub(crate) fn spawn(mut command: Command, on_terminal: bool) -> io::Result<Spawned> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    detach(&mut command, on_terminal);
    let mut child = command.spawn()?;
    let streams = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let process = CarrierProcess { child, has_group: cfg!(unix) && !on_terminal, status: None };
    match streams {
        (Some(input), Some(output), Some(errors)) => Ok(Spawned { process, input, output, errors }),
        _ => Err(io::Error::other("a standard stream is missing")),
    }
}

/// Gives the carrier a session of its own, or lets it ignore the interrupt key of the terminal, which ends the capture in
/// this process: the far end must live until it has sent the rest.
#[cfg(unix)]
#[allow(unsafe_code)] // a function that runs between fork and exec
fn detach(command: &mut Command, on_terminal: bool) {
    use std::os::unix::process::CommandExt;
    let prepare = move || {
        if on_terminal {
            // SAFETY: signal is async-signal-safe.
            unsafe { libc::signal(libc::SIGINT, libc::SIG_IGN) };
            return Ok(());
        }
        rustix::process::setsid()?;
        Ok(())
    };
    // SAFETY: the closure makes system calls only, and allocates nothing.
    unsafe { command.pre_exec(prepare) };
}

/// Keeps a console window from opening.
#[cfg(windows)]
fn detach(command: &mut Command, on_terminal: bool) {
    use std::os::windows::process::CommandExt;
    /// `CREATE_NO_WINDOW` of winbase.h.
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    if !on_terminal {
        command.creation_flags(CREATE_NO_WINDOW);
    }
}

impl CarrierProcess {
    /// Returns the process id.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the end of the carrier, then ends what is left of its group. Returns `None` if it still runs after `limit`.
    pub(crate) fn wait(&mut self, limit: Duration) -> Option<ExitStatus> {
        let end = Instant::now() + limit;
        while self.status.is_none() {
            if self.has_ended() {
                self.signal_group(GroupSignal::Kill);
                self.status = self.child.wait().ok();
                break;
            }
            if Instant::now() >= end {
                return None;
            }
            sleep(POLL_INTERVAL);
        }
        self.status
    }

    /// Ends the carrier and its group: with a request at first, then by force.
    pub(crate) fn end(&mut self) -> Option<ExitStatus> {
        if self.status.is_some() {
            return self.status;
        }
        self.signal_group(GroupSignal::Terminate);
        if self.wait(TERMINATION_TIMEOUT).is_none() {
            self.signal_group(GroupSignal::Kill);
            let _ = self.child.kill();
            self.status = self.child.wait().ok();
        }
        self.status
    }
}

impl Drop for CarrierProcess {
    fn drop(&mut self) {
        self.end();
    }
}

/// A signal for the group of a carrier.
#[derive(Debug, Clone, Copy)]
enum GroupSignal {
    Terminate,
    Kill,
}

#[cfg(unix)]
impl CarrierProcess {
    /// `true` if the process has ended. It stays a zombie, so that its process id, and that of its group, are not reused.
    fn has_ended(&self) -> bool {
        use rustix::process::{WaitId, WaitIdOptions, waitid};
        let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT | WaitIdOptions::NOHANG;
        let pid = rustix::process::Pid::from_child(&self.child);
        // An error means that there is nothing to wait for.
        !matches!(waitid(WaitId::Pid(pid), options), Ok(None))
    }

    /// Sends a signal to the group of the process, or to the process alone if it shares the group of this one.
    fn signal_group(&self, signal: GroupSignal) {
        use rustix::process::{Pid, Signal, kill_process, kill_process_group};
        let signal = match signal {
            GroupSignal::Terminate => Signal::TERM,
            GroupSignal::Kill => Signal::KILL,
        };
        let pid = Pid::from_child(&self.child);
        // The group may be empty already.
        let _ = if self.has_group { kill_process_group(pid, signal) } else { kill_process(pid, signal) };
    }
}

#[cfg(not(unix))]
impl CarrierProcess {
    fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Ends the process: there is no request that it could follow.
    fn signal_group(&mut self, _: GroupSignal) {
        let _ = self.child.kill();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[allow(clippy::unwrap_used)] // a panic fails the test
    fn start(script: &str) -> Spawned {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        spawn(command, false).unwrap()
    }

    /// `true` if the process runs: zombies do not.
    fn runs(pid: &str) -> bool {
        let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
        !status.is_empty() && !status.contains("State:\tZ")
    }

    #[allow(clippy::unwrap_used)] // a panic fails the test
    fn first_line(output: ChildStdout) -> String {
        let mut line = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(output), &mut line).unwrap();
        line.trim().to_owned()
    }

    fn wait_for_end(pid: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        while runs(pid) {
            assert!(Instant::now() < end, "the process still runs");
            sleep(POLL_INTERVAL);
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_group_that_ignores_the_request_ends_too() {
        let spawned = start("trap '' TERM; sleep 1000 & echo $!; wait; sleep 1000");
        let child = first_line(spawned.output);
        assert!(runs(&child));
        drop(spawned.process);
        wait_for_end(&child);
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn children_that_outlive_the_carrier_end_too() {
        let mut spawned = start("sleep 1000 & echo $!");
        let child = first_line(spawned.output);
        let status = spawned.process.wait(Duration::from_secs(20)).unwrap();
        assert!(status.success());
        wait_for_end(&child);
    }
}
