//! The flag that ends a capture, which signals raise.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::platform;

/// A flag that SIGINT, SIGTERM and SIGHUP raise, and on Windows Ctrl+C. A SIGHUP that the caller ignores, as `nohup` does,
/// stays ignored.
#[derive(Debug, Clone, Default)]
pub struct StopFlag(Arc<AtomicBool>);

impl StopFlag {
    /// Installs the signal handlers and returns their flag. A second SIGINT or Ctrl+C ends the process at once, in case
    /// the first has no effect.
    ///
    /// # Errors
    /// [`io::Error`] if the system refuses.
    pub fn on_signals() -> io::Result<Self> {
        let flag = Self::default();
        platform::raise_on_signals(&flag.0)?;
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
