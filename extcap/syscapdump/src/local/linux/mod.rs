//! Linux: the probe captures, and /proc describes the machine.

mod far_end;
mod lists;
mod live;
mod waiting;

use std::ffi::OsString;
use std::fs::File;
use std::os::fd::AsRawFd;
use std::process::ExitCode;

pub use far_end::this_machine;
pub use lists::items;
pub use live::live;
pub use syscap_live::SelfExclusion;
pub use waiting::WaitingCommand;

use super::{FAR_END, FAR_LIST};
use waiting::RUN_WHEN_CONTINUED;

/// Runs the program as a process of a capture, if its arguments say so, and returns its exit code. The first argument is
/// the program's name.
pub fn run_internal(args: &[OsString]) -> Option<ExitCode> {
    match args {
        [_, first, command @ ..] if first == RUN_WHEN_CONTINUED => Some(waiting::run_command(command)),
        [_, only] if only == FAR_END => Some(far_end::run()),
        [_, first, name] if first == FAR_LIST => Some(far_end::print_list(&name.to_string_lossy())),
        _ => None,
    }
}

/// Prepares the search for the processes that carry a capture into these files. `is_for_front_end`: the front end also
/// reads standard output and standard error.
pub fn self_exclusion<'a>(files: impl IntoIterator<Item = &'a File>, is_for_front_end: bool) -> SelfExclusion {
    let standard = if is_for_front_end { &[1, 2][..] } else { &[] };
    SelfExclusion::new(standard.iter().copied().chain(files.into_iter().map(AsRawFd::as_raw_fd)))
}
