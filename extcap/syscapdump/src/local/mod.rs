//! The capture of this machine, which only Linux can do.
//!
//! Each system's module has the same items:
//!
//! | item | meaning |
//! | --- | --- |
//! | `live` | the running kernel as a source of events |
//! | `SelfExclusion`, `self_exclusion` | the processes that carry the capture |
//! | `WaitingCommand` | a command that is captured from its start |
//! | `items` | the processes and containers, for the dialog |
//! | `this_machine` | the identity of this machine, for a far end that may be on it |
//! | `run_internal` | the program as a process of a capture: the far end, a command that waits |

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
pub use linux::*;

#[cfg(not(target_os = "linux"))]
mod absent;
#[cfg(not(target_os = "linux"))]
pub use absent::*;

/// The argument that makes the program the far end of a remote capture: the near end is at its standard input and
/// output.
pub const FAR_END: &str = "--far-end";

/// The argument that makes the program print a list for the dialog at the near end: its name follows.
pub const FAR_LIST: &str = "--far-list";
