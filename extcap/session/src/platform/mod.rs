//! What the systems do differently: the end of a capture from outside.
//!
//! Each system's module has the same function, `raise_on_signals`.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub use unix::*;

#[cfg(windows)]
mod windows;
#[cfg(windows)]
pub use windows::*;
