//! The running kernel as a source.

use super::error::SourceError;
use super::source::Source;
use crate::live::LiveSource;
use crate::options::Settings;

/// Captures from the running kernel.
///
/// # Errors
/// [`SourceError`] where the kernel cannot be captured from.
pub fn live(settings: &Settings) -> Result<Box<dyn Source>, SourceError> {
    Ok(Box::new(LiveSource::new(settings)?))
}
