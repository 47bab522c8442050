//! What happens when a signal ends a task: its programs are ended, and it cleans up and fails.
//!
//! A handler that cleans up itself would race with the task. So the signal is noted and sent on to the programs that
//! the task waits for; the wait fails, the error leaves the task, and what the task has made is removed on the way out,
//! as after any other error.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, PidfdFlags, Signal};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// The signal that came; 0: none.
static RECEIVED: AtomicI32 = AtomicI32::new(0);
/// The programs that run, by a number of their own.
static RUNNING: Mutex<BTreeMap<u64, OwnedFd>> = Mutex::new(BTreeMap::new());

/// Begins to take SIGINT, SIGTERM and SIGHUP.
///
/// # Errors
/// Where they cannot be taken.
pub fn take() -> Result<()> {
    let mut signals =
        signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]).context("cannot handle signals")?;
    std::thread::spawn(move || {
        for signal in signals.forever() {
            RECEIVED.store(signal, Ordering::SeqCst);
            running().values().for_each(terminate);
        }
    });
    Ok(())
}

/// The signal that came, if one did.
pub fn received() -> Option<i32> {
    Some(RECEIVED.load(Ordering::SeqCst)).filter(|signal| *signal != 0)
}

/// Fails once a signal came.
///
/// # Errors
/// Where a signal came.
pub fn check() -> Result<()> {
    if let Some(signal) = received() {
        bail!("ended by {}", signal_hook::low_level::signal_name(signal).unwrap_or("a signal"));
    }
    Ok(())
}

/// Sleeps, but not past a signal.
///
/// # Errors
/// Where a signal came.
pub fn sleep(duration: Duration) -> Result<()> {
    let end = Instant::now() + duration;
    loop {
        check()?;
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        std::thread::sleep(left.min(Duration::from_millis(50)));
    }
}

/// A program to which signals are sent on, as long as this lives.
pub struct Listed(u64);

impl Listed {
    /// Lists the child with this process id. The caller has not waited for it yet, so that the id is still the child's.
    ///
    /// # Errors
    /// Where the kernel gives no handle of the process.
    pub fn new(pid: u32) -> Result<Self> {
        let pid = i32::try_from(pid).ok().and_then(Pid::from_raw).context("the process has no id")?;
        let handle = rustix::process::pidfd_open(pid, PidfdFlags::empty()).context("cannot open the process")?;
        let mut running = running();
        let number = running.last_key_value().map_or(0, |(last, _)| last + 1);
        if received().is_some() {
            terminate(&handle);
        }
        running.insert(number, handle);
        Ok(Self(number))
    }

    /// Asks the program to end.
    pub fn terminate(&self) {
        running().get(&self.0).into_iter().for_each(terminate);
    }
}

impl Drop for Listed {
    fn drop(&mut self) {
        running().remove(&self.0);
    }
}

fn running() -> MutexGuard<'static, BTreeMap<u64, OwnedFd>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sends SIGTERM. That the program has ended already, or belongs to root, is no error.
fn terminate(program: &OwnedFd) {
    let _ = rustix::process::pidfd_send_signal(program, Signal::TERM);
}
