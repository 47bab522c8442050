//! Linux and macOS: signals end the program.

use std::fs::{File, Metadata};
use std::io;
use std::os::fd::AsFd;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;
use syscap_files::atomic_file;

/// Returns the metadata of standard input.
///
/// # Errors
/// Any error of the system.
pub fn stdin_metadata() -> io::Result<Metadata> {
    File::from(io::stdin().as_fd().try_clone_to_owned()?).metadata()
}

/// Starts a thread that removes incomplete output files when SIGINT, SIGTERM or SIGHUP arrives, and then lets the signal
/// end the program. A signal that is ignored, as SIGHUP under `nohup`, stays ignored.
///
/// # Errors
/// If the system refuses a thread or a signal handler.
pub fn remove_incomplete_files() -> io::Result<()> {
    let ignored = ignored_signals();
    let mut signals =
        Signals::new([SIGINT, SIGTERM, SIGHUP].into_iter().filter(|signal| ignored >> (signal - 1) & 1 == 0))?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            atomic_file::remove_temporary_files();
            // The default handler ends the process. If it fails, the next signal tries again.
            let _ = emulate_default_handler(signal);
        }
    })?;
    Ok(())
}

/// Returns the ignored signals as a bit set: bit 0 is signal 1. Without /proc the set is empty.
#[cfg(target_os = "linux")]
fn ignored_signals() -> u64 {
    use procfs::process::Process;
    Process::myself().and_then(|process| process.status()).map_or(0, |status| status.sigign)
}

/// Returns SIGHUP as a bit set: bit 0 is signal 1. Without /proc nothing says whether it is ignored, and a conversion that
/// `nohup` protects must not end. So a hangup leaves the incomplete file, under its temporary name.
#[cfg(not(target_os = "linux"))]
fn ignored_signals() -> u64 {
    1 << (SIGHUP - 1)
}
