//! Signals that end a conversion.

use std::{fs, io};

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;
use syscap_files::unfinished;

/// Removes what is not whole when a signal ends the program, which ends by that signal all the same. Signals that are
/// ignored, as `nohup` does with SIGHUP, stay ignored.
///
/// # Errors
/// Where the system refuses a thread or a handler.
pub fn remove_unfinished() -> io::Result<()> {
    let ignored = ignored();
    let mut signals =
        Signals::new([SIGINT, SIGTERM, SIGHUP].into_iter().filter(|signal| ignored >> (signal - 1) & 1 == 0))?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for signal in signals.forever() {
            unfinished::remove_all();
            // It ends the process; where it cannot, the next signal tries again.
            let _ = emulate_default_handler(signal);
        }
    })?;
    Ok(())
}

/// The signals that are ignored, a bit each from 1 on; none where /proc is not there to tell.
fn ignored() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}
