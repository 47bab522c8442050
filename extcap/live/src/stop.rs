//! The signals that end a capture.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// Raised by SIGINT, SIGTERM or SIGHUP.
#[derive(Debug, Clone, Default)]
pub struct StopFlag(Arc<AtomicBool>);

impl StopFlag {
    /// Handles the signals from now on. A second one of the same kind ends the process at once, for where the first
    /// has no effect.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn on_signals() -> io::Result<Self> {
        let flag = Self::default();
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            if signal == SIGINT {
                signal_hook::flag::register_conditional_shutdown(signal, 130, Arc::clone(&flag.0))?;
            }
            signal_hook::flag::register(signal, Arc::clone(&flag.0))?;
        }
        Ok(flag)
    }

    /// `true` if one has come.
    pub fn is_raised(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// Ends the capture as a signal does.
    pub fn raise(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}
