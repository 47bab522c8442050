//! What the systems do differently: pipes of front ends, files of the user, other processes.
//!
//! Each system's module has the same items:
//!
//! | item | meaning |
//! | --- | --- |
//! | `open_fifo`, `open_output`, `standard_output`, `CreatedFile` | the output of a capture |
//! | `reader_is_gone`, `is_broken_pipe`, `wait_for_room`, `enlarge_pipe` | the reader of that output |
//! | `open_control_pipes`, `ControlReader`, `ControlWriter` | the pipes of a front end's toolbar |
//! | `open_log` | the file of the log |
//! | `as_user`, `raise_priority` | privileges |
//! | `ParentProcess` | the process that has started this one |
//! | `execute_again`, `read_secrets` | arguments that other users must not see |

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub use unix::*;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub use windows::*;

use std::fs::File;
use std::time::Duration;

/// An output that has been opened.
#[derive(Debug)]
pub struct OpenedOutput {
    /// The file or pipe.
    pub file: File,
    /// The name of the file; `None` if it existed before.
    pub created: Option<CreatedFile>,
    /// `true` for a regular file, which is truncated before the first write.
    pub is_regular: bool,
}

/// The limits of a wait for the reader of a pipe.
pub struct ReaderWait<'a> {
    /// The longest time to wait; `None`: no limit.
    pub timeout: Option<Duration>,
    /// Returns `true` once the wait is cancelled.
    pub cancelled: &'a (dyn Fn() -> bool + Sync),
}

/// Time in which a front end must open its end of a control pipe.
const CONTROL_TIMEOUT: Duration = Duration::from_secs(5);
