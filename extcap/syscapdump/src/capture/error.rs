//! Why a capture cannot be made.

use std::io;
use std::path::PathBuf;

use syscap_live::source::SourceError;

use crate::log::LogError;

/// Why a capture ended before it should.
#[derive(Debug, thiserror::Error)]
pub enum CaptureError {
    /// The source failed.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The output cannot be opened.
    #[error("cannot write {}: {source}", path.display())]
    Open {
        /// Its path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The log cannot be written.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The output cannot be written.
    #[error("cannot write the capture on: {0}")]
    Write(io::Error),
    /// The output would be a screen.
    #[error("the capture is binary and standard output is a terminal: give -w FILE, or pipe it into a program")]
    Terminal,
    /// The control pipes cannot be opened.
    #[error("cannot open the control pipes of the toolbar: {0}")]
    Control(io::Error),
    /// The command cannot be run.
    #[error("cannot run {command}: {source}")]
    Command {
        /// The command.
        command: String,
        /// What the system says.
        source: io::Error,
    },
    /// Signals cannot be handled.
    #[error("cannot handle signals: {0}")]
    Signals(io::Error),
}
