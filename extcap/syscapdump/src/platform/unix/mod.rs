//! Linux and macOS: named pipes lie in folders, and writes to them do not wait.

mod control;
mod output;
mod parent;
mod pipe;
mod secrets;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as kernel;

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
use macos as kernel;

pub use control::{ControlReader, ControlWriter, open_control_pipes};
pub use kernel::{as_user, raise_priority};
pub use output::{
    CreatedFile, enlarge_pipe, is_broken_pipe, open_fifo, open_log, open_output, reader_is_gone, standard_output,
    wait_for_room,
};
pub use parent::ParentProcess;
pub use secrets::{execute_again, read_secrets};
