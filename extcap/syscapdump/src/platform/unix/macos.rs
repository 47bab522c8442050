//! What macOS has in place of Linux's file capabilities, larger pipes and files that /proc opens again: nothing.

use std::fs::File;
use std::io;

/// Runs an action on a path of the user's. The program has no privileges that the user has not.
///
/// # Errors
/// The errors of `action`.
pub fn as_user<T: Send>(action: impl FnOnce() -> io::Result<T> + Send) -> io::Result<T> {
    action()
}

/// Leaves the priority of the calling thread as it is: nothing is captured on this system.
pub fn raise_priority() {}

/// Fails: a pipe that /dev/fd opens again shares its flags with other users of standard output.
///
/// # Errors
/// Always.
pub fn reopen_standard_output() -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Leaves the pipe as it is: it grows by itself.
pub fn enlarge_pipe(_pipe: &File, _bytes: usize) {}
