//! Parameters as the handlers of events read them.

use syscap_schemas::params::RESULT;

use super::current::Current;
use crate::event::{Event, Params};

/// A text parameter as sysdig has it: `<NA>` where it has no value.
pub(super) fn text<'a>(params: &Params<'a>, index: usize) -> &'a [u8] {
    match params.text(index) {
        None | Some(b"(NULL)") => b"<NA>",
        Some(text) => text,
    }
}

/// A number of 32 bits; `None` where it has no value, or one that is larger. -1 of 64 bits is -1.
pub(super) fn u32_at(params: &Params<'_>, index: usize) -> Option<u32> {
    let value = params.u64(index)?;
    let signed = || i32::try_from(value.cast_signed()).ok().map(i32::cast_unsigned);
    u32::try_from(value).ok().or_else(signed)
}

/// A number, 0 where it has no value.
pub(super) fn u32_or_zero(params: &Params<'_>, index: usize) -> u32 {
    u32_at(params, index).unwrap_or(0)
}

/// `true` if the call's result is no error.
pub(super) fn succeeded(event: &Event<'_>) -> bool {
    event.params.i64(RESULT).is_some_and(|result| result >= 0)
}

/// The fd that a call returned; `None`: it failed, or the event has no thread.
pub(super) fn returned_fd(event: &Event<'_>, current: &Current) -> Option<i64> {
    current.thread?;
    event.params.i64(RESULT).filter(|fd| *fd >= 0)
}
