//! Output files of the programs `syscap` and `syscapdump`.
//!
//! Both programs may run with privileges, and both write where the user says, which may be a folder that everybody can
//! write to. [`resolved_path`] follows a path to the file that it names and refuses links and files that another user has
//! planted there. [`atomic_file`] writes a file that appears under its name only when it is complete. [`output_thread`]
//! writes while the next bytes are made.
//!
//! On Windows a new file has the permissions that its folder hands down, and links are not checked.

#![forbid(unsafe_code)]

pub mod atomic_file;
pub mod output_thread;
mod platform;

pub use platform::resolved_path;
