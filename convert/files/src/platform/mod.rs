//! What the systems do differently: permissions of files, files without a name, links of other users.
//!
//! Each system's module has the same items: `FileMode`, `create_unnamed`, `create_new`, `give_name`, and the module
//! `resolved_path` with `open_special`.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub use unix::*;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub use windows::*;
