//! The connection between the two processes.

#[cfg(not(unix))]
mod tcp;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(super) use tcp::{Listener, Stream, connect};
#[cfg(unix)]
pub(super) use unix::{Listener, Stream, connect};

use std::time::Duration;

/// The limit for each read and write.
pub(super) const TIMEOUT: Duration = Duration::from_secs(5);
