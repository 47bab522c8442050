//! Windows: Ctrl+C, Ctrl+Break or the closed window end the capture.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The exit code of a program that Ctrl+C has ended: `STATUS_CONTROL_C_EXIT`.
const CONTROL_C_EXIT: u32 = 0xc000_013a;

/// Installs a handler of the console's events that raises the flag. A second event ends the process at once.
///
/// # Errors
/// [`io::Error`] if the system refuses, or if there is a handler already.
pub fn raise_on_signals(flag: &Arc<AtomicBool>) -> io::Result<()> {
    let flag = Arc::clone(flag);
    let handler = move || {
        if flag.swap(true, Ordering::Relaxed) {
            std::process::exit(CONTROL_C_EXIT.cast_signed());
        }
    };
    ctrlc::set_handler(handler).map_err(io::Error::other)
}
