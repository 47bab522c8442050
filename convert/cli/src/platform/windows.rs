//! Windows: Ctrl+C, Ctrl+Break or the closed window end the program.

use std::fs::{File, Metadata};
use std::io;
use std::os::windows::io::AsHandle;

use syscap_files::atomic_file;

/// The exit code of a program that Ctrl+C has ended: `STATUS_CONTROL_C_EXIT`.
const CONTROL_C_EXIT: u32 = 0xc000_013a;

/// Returns the metadata of standard input.
///
/// # Errors
/// Any error of the system.
pub fn stdin_metadata() -> io::Result<Metadata> {
    File::from(io::stdin().as_handle().try_clone_to_owned()?).metadata()
}

/// Starts a thread that removes incomplete output files when the console ends the program.
///
/// # Errors
/// If the system refuses a thread or a handler.
pub fn remove_incomplete_files() -> io::Result<()> {
    let handler = || {
        atomic_file::remove_temporary_files();
        std::process::exit(CONTROL_C_EXIT.cast_signed());
    };
    ctrlc::set_handler(handler).map_err(io::Error::other)
}
