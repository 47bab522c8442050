//! Readers of parameters for the handlers of events.

use syscap_schemas::params::RESULT;

use super::current::CurrentEvent;
use crate::event::{Event, Params};

/// Returns a text parameter; `<NA>` if it has no value, as in sysdig.
pub(super) fn text<'a>(params: &Params<'a>, index: usize) -> &'a [u8] {
    match params.text(index) {
        None | Some(b"(NULL)") => b"<NA>",
        Some(text) => text,
    }
}

/// Returns a number of 32 bits; `None` if it has no value or does not fit. A 64-bit -1 is -1.
pub(super) fn u32_at(params: &Params<'_>, index: usize) -> Option<u32> {
    let value = params.u64(index)?;
    let signed = || i32::try_from(value.cast_signed()).ok().map(i32::cast_unsigned);
    u32::try_from(value).ok().or_else(signed)
}

/// Returns a number of 32 bits; 0 if it has no value or does not fit.
pub(super) fn u32_or_zero(params: &Params<'_>, index: usize) -> u32 {
    u32_at(params, index).unwrap_or(0)
}

/// `true` if the call succeeded.
pub(super) fn succeeded(event: &Event<'_>) -> bool {
    event.params.i64(RESULT).is_some_and(|result| result >= 0)
}

/// Returns the fd that a call returned; `None`: the call failed, or the event has no thread.
pub(super) fn returned_fd(event: &Event<'_>, current: &CurrentEvent) -> Option<i64> {
    current.thread?;
    event.params.i64(RESULT).filter(|fd| *fd >= 0)
}
