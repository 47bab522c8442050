//! The log, which `--log-level` and `--log-file` control: what the capture does, for somebody who looks for a fault.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rustix::fs::OFlags;
use syscap_files::resolved_path::ResolvedPath;
use tracing::Level;

use crate::rights::as_user;

/// What is logged, and where it goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogSettings {
    /// The least that is logged; none: nothing was asked for.
    pub level: Option<LogLevel>,
    /// The file that is written on; none: standard error.
    pub file: Option<PathBuf>,
}

/// How much is logged, by the names that Wireshark has for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogLevel(Level);

/// The log cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write the log {}: {source}", path.display())]
pub struct LogError {
    path: PathBuf,
    source: io::Error,
}

/// Wireshark's levels (`wsutil/ws_log.h`), and what they are here.
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
    /// The level of a name of Wireshark's.
    pub fn named(name: &str) -> Option<Self> {
        LEVELS.iter().find(|(known, _)| *known == name).map(|(_, level)| Self(*level))
    }
}

impl LogSettings {
    /// Begins to log. Without a file a capture for a front end logs nothing: the front end shows what is on standard
    /// error in a message box.
    ///
    /// # Errors
    /// [`LogError`] where the file cannot be written.
    pub fn start(&self, is_for_host: bool) -> Result<(), LogError> {
        let level = match (&self.level, &self.file) {
            (None, None) => return Ok(()),
            (level, _) => level.map_or(Level::INFO, |LogLevel(level)| level),
        };
        let log = tracing_subscriber::fmt().with_max_level(level).with_ansi(false).with_target(false);
        // A message about the log itself would be on standard error.
        let log = log.log_internal_errors(false);
        match &self.file {
            Some(path) => {
                let file = as_user(|| open(path));
                let file = file.map_err(|source| LogError { path: path.clone(), source })?;
                log.with_writer(Mutex::new(file)).init();
            }
            None if is_for_host => {}
            None => log.with_writer(io::stderr).init(),
        }
        Ok(())
    }
}

/// Opens a log for writing on at its end. A new one is for its user alone.
fn open(path: &Path) -> io::Result<File> {
    let place = ResolvedPath::resolve(path)?;
    if place.file_type()?.is_none() {
        return place.create();
    }
    let file = place.open(OFlags::APPEND | OFlags::NONBLOCK)?;
    place.check_owner(&file)?;
    Ok(file)
}
