//! The flag that ends a capture, which signals raise.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use procfs::process::Process;
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// A flag that SIGINT, SIGTERM and SIGHUP raise. A SIGHUP that the caller ignores, as `nohup` does, stays ignored.
#[derive(Debug, Clone, Default)]
pub struct StopFlag(Arc<AtomicBool>);

impl StopFlag {
    /// Installs the signal handlers and returns their flag. A second SIGINT ends the process at once, in case the first
    /// has no effect.
    ///
    /// # Errors
    /// [`io::Error`] if the system refuses.
    pub fn on_signals() -> io::Result<Self> {
        let flag = Self::default();
        let hangup = (!is_ignored(SIGHUP)).then_some(SIGHUP);
        for signal in [SIGINT, SIGTERM].into_iter().chain(hangup) {
            if signal == SIGINT {
                signal_hook::flag::register_conditional_shutdown(signal, 130, Arc::clone(&flag.0))?;
            }
            signal_hook::flag::register(signal, Arc::clone(&flag.0))?;
        }
        Ok(flag)
    }

    /// `true` if the flag is raised.
    pub fn is_raised(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Returns the flag for code that takes it as an atomic.
    pub fn shared(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.0)
    }

    /// Raises the flag, as a signal does.
    pub fn raise(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// `true` if this process ignores a signal. Without /proc it ignores none.
fn is_ignored(signal: i32) -> bool {
    let status = Process::myself().and_then(|process| process.status());
    status.is_ok_and(|status| status.sigign >> (signal - 1) & 1 == 1)
}
