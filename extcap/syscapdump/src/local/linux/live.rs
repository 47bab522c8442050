//! The running kernel as a source of events.

use syscap_live::live_source;
use syscap_session::settings::Settings;
use syscap_session::source::{EventSource, SourceError};

/// Returns a source that captures from the running kernel.
///
/// # Errors
/// [`SourceError`] if a container or a process of the settings does not exist, or if the process ids cannot be
/// translated.
pub fn live(settings: &Settings) -> Result<Box<dyn EventSource>, SourceError> {
    Ok(Box::new(live_source(settings)?))
}
