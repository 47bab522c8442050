//! What the systems do differently: standard input as a file, and the end of the program from outside.
//!
//! Each system's module has the same functions: `stdin_metadata` and `remove_incomplete_files`.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub use unix::*;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub use windows::*;
