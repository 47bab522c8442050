//! The near end: the carrier's command line, its process, and what it prints on standard error.
//!
//! - `ssh`: the command line of ssh.
//! - `template`: the command line of another carrier.
//! - `process`: the carrier's process, which ends within bounded time.
//! - `messages`: the lines of its standard error.
//! - `failure`: what ssh says when it fails, as an error.

mod failure;
mod messages;
mod process;
mod ssh;
mod template;

pub(crate) use failure::{last_words, ssh_failure};
pub use messages::Messages;
pub(crate) use messages::collect;
pub(crate) use process::{CarrierProcess, Spawned, spawn};
pub(crate) use ssh::ssh_command;
pub(crate) use template::template_command;
