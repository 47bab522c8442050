//! The errors of a capture.

use std::io;
use std::path::PathBuf;

use syscap_session::source::SourceError;

use crate::log::LogError;

/// The reason why a capture failed.
#[derive(Debug, thiserror::Error)]
pub enum CaptureError {
    /// The source failed.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The output cannot be opened.
    #[error("cannot write {}: {source}", path.display())]
    Open {
        /// The path of the output.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The log cannot be opened.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The output cannot be written.
    #[error("cannot write the capture on: {0}")]
    Write(io::Error),
    /// The output is a terminal.
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
        /// The system's error.
        source: io::Error,
    },
    /// The signal handlers cannot be installed.
    #[error("cannot handle signals: {0}")]
    Signals(io::Error),
}
