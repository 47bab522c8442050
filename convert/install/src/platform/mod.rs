//! What the systems do differently: folders of front ends, rights to capture, owners of files, words of remedies.
//!
//! Each system's module has the same items:
//!
//! | item | meaning |
//! | --- | --- |
//! | `RootDir` | access to the files of a system |
//! | `home`, `list_path` | the folder of a user's installation, the list of what is installed |
//! | `program_folders`, `front_end_folders`, `locate_front_end` | where programs and front ends are |
//! | `program_access`, `access_notes`, `rights_remedy` | who may capture |
//! | `machine_checks`, `check_access`, `check_rights` | checks of `doctor` |
//! | `profile_folders`, `remove_command` | users' copies of the profile |
//! | `is_root`, `is_owned_by_other_user`, `may_execute`, `quoted`, `start_group`, `kill_group` | users, shells, processes |
//!
//! Only Linux captures its own system calls, and only systems of Linux are installed into from outside (`--root`).

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
pub use macos::*;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub use windows::*;

#[cfg(not(target_os = "linux"))]
mod remote_only;
#[cfg(not(target_os = "linux"))]
pub use remote_only::*;

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub use unix::*;
