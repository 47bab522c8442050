//! What the probe's errors say to a user.

use crate::source::SourceError;

/// The error as a source has it: its message, followed by those of its causes.
pub fn failed(error: syscap_bpf::Error) -> SourceError {
    let mut what = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        what.push_str(": ");
        what.push_str(&inner.to_string());
        cause = inner.source();
    }
    SourceError { what, remedy: String::new() }
}
