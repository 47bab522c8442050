//! The far end: what its shell is sent, and what it replies.
//!
//! - `shell`: the dialogue with a shell on the carrier's standard input and output.
//! - `script`: the scripts that it runs.
//! - `system`: what it reports.

mod script;
mod shell;
mod system;

pub(crate) use script::{Script, far_command, hello, quote, shell_command, snippet, start_snippet};
pub(crate) use shell::{FarShell, FarStreams, Nonce, Reply, ShellEnd};
pub(crate) use system::{Digester, Report};
pub use system::{FarProgram, FarSystem, StartedAs};
