//! The running kernel as a source.

use syscap_live::LiveSource;
use syscap_live::settings::Settings;
use syscap_live::source::{EventSource, SourceError};

/// Captures from the running kernel.
///
/// # Errors
/// [`SourceError`] where the kernel cannot be captured from.
pub fn live(settings: &Settings) -> Result<Box<dyn EventSource>, SourceError> {
    Ok(Box::new(LiveSource::new(settings)?))
}
