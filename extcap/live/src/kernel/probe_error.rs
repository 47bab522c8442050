//! Converts the probe's errors.

use syscap_session::source::SourceError;

/// Converts an error to one of a source: its message, followed by the messages of its causes.
pub fn probe_error(error: syscap_bpf::Error) -> SourceError {
    let mut what = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        what.push_str(": ");
        what.push_str(&inner.to_string());
        cause = inner.source();
    }
    SourceError { what, remedy: String::new() }
}
