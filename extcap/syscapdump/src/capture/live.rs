//! The running kernel as a source of events.

use syscap_live::LiveSource;
use syscap_live::settings::Settings;
use syscap_live::source::{EventSource, SourceError};

/// Returns a source that captures from the running kernel.
///
/// # Errors
/// [`SourceError`] if a container or a process of the settings does not exist, or if the process ids cannot be
/// translated.
pub fn live(settings: &Settings) -> Result<Box<dyn EventSource>, SourceError> {
    Ok(Box::new(LiveSource::new(settings)?))
}
