//! The capture filter: Falco's language over the fields that syscap knows.

use syscap::fields::Fields;
use syscap::filter::{Filter, FilterError};

/// Reads a capture filter; an empty one is none.
///
/// # Errors
/// Where the text is no filter: with the column.
pub fn parse(text: &str) -> Result<Option<Filter>, FilterError> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    Filter::parse(text, &Fields).map(Some)
}
