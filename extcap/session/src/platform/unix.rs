//! Linux and macOS: signals end the capture.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

/// The exit code of a program that SIGINT has ended, as a shell reports it.
const INTERRUPTED: i32 = 130;

/// Installs handlers of SIGINT, SIGTERM and SIGHUP that raise the flag. A SIGHUP that is ignored, as under `nohup`, stays
/// ignored. A second SIGINT ends the process at once.
///
/// # Errors
/// [`io::Error`] if the system refuses.
pub fn raise_on_signals(flag: &Arc<AtomicBool>) -> io::Result<()> {
    signal_hook::flag::register_conditional_shutdown(SIGINT, INTERRUPTED, Arc::clone(flag))?;
    let hangup = handles_hangup().then_some(SIGHUP);
    for signal in [SIGINT, SIGTERM].into_iter().chain(hangup) {
        signal_hook::flag::register(signal, Arc::clone(flag))?;
    }
    Ok(())
}

/// `true` unless this process ignores SIGHUP. Without /proc it ignores no signal.
#[cfg(target_os = "linux")]
fn handles_hangup() -> bool {
    use procfs::process::Process;
    let status = Process::myself().and_then(|process| process.status());
    !status.is_ok_and(|status| status.sigign >> (SIGHUP - 1) & 1 == 1)
}

/// Returns `false`: nothing says whether the signal is ignored, and a capture that `nohup` protects must not end. So a
/// hangup ends the process at once, and its output has everything that was written until then.
#[cfg(not(target_os = "linux"))]
fn handles_hangup() -> bool {
    false
}
