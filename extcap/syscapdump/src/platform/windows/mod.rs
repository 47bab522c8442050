//! Windows: named pipes are those of the front end, `\\.\pipe\NAME`, which this program opens as a client.

mod control;
mod output;

use std::ffi::OsString;
use std::io;

pub use control::{ControlReader, ControlWriter, open_control_pipes};
pub use output::{
    CreatedFile, enlarge_pipe, is_broken_pipe, open_fifo, open_log, open_output, reader_is_gone, standard_output,
    wait_for_room,
};

/// The process that has started this one. Its end is not seen: the front end's pipes end with it.
#[derive(Debug, Default)]
pub struct ParentProcess;

impl ParentProcess {
    /// Returns the value.
    pub fn new() -> Self {
        Self
    }

    /// Returns `false`.
    pub fn has_exited(&self) -> bool {
        false
    }
}

/// Runs an action on a path of the user's. The program has no privileges that the user has not.
///
/// # Errors
/// The errors of `action`.
pub fn as_user<T: Send>(action: impl FnOnce() -> io::Result<T> + Send) -> io::Result<T> {
    action()
}

/// Leaves the priority of the calling thread as it is: nothing is captured on this system.
pub fn raise_priority() {}

/// Does nothing: other users cannot read the arguments of a process.
///
/// # Errors
/// None.
pub fn execute_again(_args: &[OsString], _flag: &str, _bytes: &[u8]) -> io::Result<()> {
    Ok(())
}

/// Fails: there is no such pipe.
///
/// # Errors
/// Always.
pub fn read_secrets(_descriptor: i32) -> io::Result<Vec<u8>> {
    Err(io::ErrorKind::Unsupported.into())
}
