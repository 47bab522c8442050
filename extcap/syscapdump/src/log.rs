//! The log of the program, for troubleshooting: options `--log-level` and `--log-file`.

use std::io;
use std::path::PathBuf;
use std::sync::Mutex;

use tracing::Level;

use crate::platform::{as_user, open_log};

/// The level and the file of the log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogSettings {
    /// The level; `None`: not given.
    pub level: Option<LogLevel>,
    /// The file to append to; `None`: standard error.
    pub file: Option<PathBuf>,
}

/// A level of the log, under its Wireshark name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogLevel(Level);

/// The log cannot be opened.
#[derive(Debug, thiserror::Error)]
#[error("cannot write the log {}: {source}", path.display())]
pub struct LogError {
    path: PathBuf,
    source: io::Error,
}

/// Wireshark's levels (`wsutil/ws_log.h`), and the levels of `tracing` that they become.
const LEVELS: [(&str, Level); 7] = [
    ("error", Level::ERROR),
    ("critical", Level::ERROR),
    ("warning", Level::WARN),
    ("message", Level::INFO),
    ("info", Level::INFO),
    ("debug", Level::DEBUG),
    ("noisy", Level::TRACE),
];

impl LogLevel {
    /// Returns the level with this Wireshark name.
    pub fn named(name: &str) -> Option<Self> {
        LEVELS.iter().find(|(known, _)| *known == name).map(|(_, level)| Self(*level))
    }
}

impl LogSettings {
    /// Starts the log. Without a file, a capture for a front end is not logged: the front end shows standard error in a
    /// message box.
    ///
    /// # Errors
    /// [`LogError`] if the file cannot be opened.
    pub fn start(&self, is_for_front_end: bool) -> Result<(), LogError> {
        let level = match (&self.level, &self.file) {
            (None, None) => return Ok(()),
            (level, _) => level.map_or(Level::INFO, |LogLevel(level)| level),
        };
        let log = tracing_subscriber::fmt().with_max_level(level).with_ansi(false).with_target(false);
        // A message about the log itself would go to standard error.
        let log = log.log_internal_errors(false);
        match &self.file {
            Some(path) => {
                let file = as_user(|| open_log(path));
                let file = file.map_err(|source| LogError { path: path.clone(), source })?;
                log.with_writer(Mutex::new(file)).init();
            }
            None if is_for_front_end => {}
            None => log.with_writer(io::stderr).init(),
        }
        Ok(())
    }
}
