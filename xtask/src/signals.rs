//! Signals that end a task: the programs of the task are terminated, and the task cleans up and fails.
//!
//! A handler that cleans up itself would race with the task. So the handler only records the signal and sends SIGTERM to
//! the programs that the task waits for. The wait fails, and destructors clean up while the error leaves the task, as after
//! any other error.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, PidfdFlags, Signal};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// The number of the received signal; 0: none.
static RECEIVED: AtomicI32 = AtomicI32::new(0);
/// The running programs, by numbers of this module.
static RUNNING: Mutex<BTreeMap<u64, OwnedFd>> = Mutex::new(BTreeMap::new());

/// Starts to handle SIGINT, SIGTERM and SIGHUP.
///
/// # Errors
/// If the handlers cannot be installed.
pub fn install_handlers() -> Result<()> {
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

/// Returns the number of the received signal; `None` if there was none.
pub fn received() -> Option<i32> {
    Some(RECEIVED.load(Ordering::SeqCst)).filter(|signal| *signal != 0)
}

/// Fails after a signal.
///
/// # Errors
/// If a signal was received.
pub fn check() -> Result<()> {
    if let Some(signal) = received() {
        bail!("ended by {}", signal_hook::low_level::signal_name(signal).unwrap_or("a signal"));
    }
    Ok(())
}

/// Sleeps until the duration is over or a signal is received.
///
/// # Errors
/// If a signal was received.
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

/// The registration of a program that gets SIGTERM when a signal is received. Dropping the value removes it.
pub struct SignalTarget(u64);

impl SignalTarget {
    /// Registers the child with this process id. The caller must not have waited for the child, because its id could then
    /// belong to another process.
    ///
    /// # Errors
    /// If the process cannot be opened.
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

    /// Sends SIGTERM to the program.
    pub fn terminate(&self) {
        running().get(&self.0).into_iter().for_each(terminate);
    }
}

impl Drop for SignalTarget {
    fn drop(&mut self) {
        running().remove(&self.0);
    }
}

fn running() -> MutexGuard<'static, BTreeMap<u64, OwnedFd>> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sends SIGTERM. A program that has ended already or belongs to root is no error.
fn terminate(program: &OwnedFd) {
    let _ = rustix::process::pidfd_send_signal(program, Signal::TERM);
}
