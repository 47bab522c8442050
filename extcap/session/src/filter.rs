//! The capture filter: Falco's filter language over the fields of syscap.

use syscap::fields::Fields;
use syscap::filter::{Filter, FilterError};

/// Parses a capture filter; `None` for an empty text.
///
/// # Errors
/// [`FilterError`] with the column, if the text is no filter.
pub fn parse(text: &str) -> Result<Option<Filter>, FilterError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    Filter::parse(text, &Fields).map(Some)
}
