//! Fields of I/O, and of the ways in which files are opened.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::params::{creat_x, open_by_handle_at_x, open_x, openat_2_x, openat2_x};
use syscap_schemas::values::file_flags::{O_CREAT, O_F_CREATED, O_RDONLY, O_TMPFILE, O_WRONLY};
use syscap_schemas::{Category, EventFlags, EventType, event_types};

use super::evt::{has_result, result};
use super::{FieldRow, event_field, event_field_of, static_text, type_field};
use crate::event::Value;
use crate::fields::View;

/// By event type: the position of the parameter `data`.
static DATA: LazyLock<Vec<Option<usize>>> =
    LazyLock::new(|| event_types().iter().map(|kind| kind.param("data")).collect());
/// By event type: the parameters of opening a file.
static OPEN_PARAMS: LazyLock<Vec<Option<OpenParams>>> =
    LazyLock::new(|| event_types().iter().map(open_params).collect());

pub(super) const ROWS: &[FieldRow] = &[
    event_field("evt.buffer", |view, _| {
        let at = DATA.get(usize::from(view.event.header.kind)).copied().flatten();
        let data = at.and_then(|index| view.event.params.value(index));
        data.map_or(Value::None, |bytes| Value::Bytes(Cow::Borrowed(bytes)))
    }),
    event_field_of(
        "evt.buflen",
        |kind| moves_data(kind) && has_result(kind),
        |view, _| match result(view) {
            Some(length @ 0..) if view.kind.is_some_and(moves_data) && view.fd().is_some() => {
                Value::U64(length.cast_unsigned())
            }
            _ => Value::None,
        },
    ),
    type_field("evt.is_io", is_io, |view, _| Value::Bool(reads(view) || writes(view))),
    type_field(
        "evt.is_io_read",
        |kind| kind.flags.contains(EventFlags::READS_FROM_FD),
        |view, _| Value::Bool(reads(view)),
    ),
    type_field(
        "evt.is_io_write",
        |kind| kind.flags.contains(EventFlags::WRITES_TO_FD),
        |view, _| Value::Bool(writes(view)),
    ),
    event_field_of("evt.io_dir", is_io, |view, _| match (reads(view), writes(view)) {
        (_, true) => static_text("write"),
        (true, false) => static_text("read"),
        (false, false) => Value::None,
    }),
    event_field("evt.is_syslog", |view, _| {
        let to_syslog = |name: &[u8]| name.windows(8).any(|part| part == b"/dev/log");
        Value::Bool(writes(view) && view.fd().is_some_and(|fd| to_syslog(&fd.name)))
    }),
    event_field_of("evt.is_open_read", has_open_flags, |view, _| Value::Bool(has_flags(view, O_RDONLY))),
    event_field_of("evt.is_open_write", has_open_flags, |view, _| Value::Bool(has_flags(view, O_WRONLY))),
    event_field_of("evt.is_open_exec", may_open, |view, _| Value::Bool(makes_executable(view))),
    event_field_of("evt.is_open_create", has_open_flags, |view, _| Value::Bool(creates(view))),
];

pub(super) fn reads(view: &View<'_>) -> bool {
    view.has_flags(EventFlags::READS_FROM_FD)
}

pub(super) fn writes(view: &View<'_>) -> bool {
    view.has_flags(EventFlags::WRITES_TO_FD)
}

fn is_io(kind: &EventType) -> bool {
    kind.flags.contains(EventFlags::READS_FROM_FD) || kind.flags.contains(EventFlags::WRITES_TO_FD)
}

fn moves_data(kind: &EventType) -> bool {
    matches!(kind.category, Category::IoRead | Category::IoWrite | Category::IoOther)
}

/// The positions of the parameters of a call that opens a file.
#[derive(Clone, Copy)]
struct OpenParams {
    flags: Option<usize>,
    mode: Option<usize>,
}

fn open_params(kind: &EventType) -> Option<OpenParams> {
    let (flags, mode) = match kind.code {
        "PPME_SYSCALL_OPEN_X" => (Some(open_x::FLAGS), Some(open_x::MODE)),
        "PPME_SYSCALL_OPENAT_2_X" => (Some(openat_2_x::FLAGS), Some(openat_2_x::MODE)),
        "PPME_SYSCALL_OPENAT2_X" => (Some(openat2_x::FLAGS), Some(openat2_x::MODE)),
        "PPME_SYSCALL_OPEN_BY_HANDLE_AT_X" => (Some(open_by_handle_at_x::FLAGS), None),
        "PPME_SYSCALL_CREAT_X" => (None, Some(creat_x::MODE)),
        _ => return None,
    };
    Some(OpenParams { flags, mode })
}

/// `true` if calls of this type open files.
fn may_open(kind: &EventType) -> bool {
    open_params(kind).is_some()
}

/// `true` if calls of this type open files and have flags.
fn has_open_flags(kind: &EventType) -> bool {
    open_params(kind).is_some_and(|open_params| open_params.flags.is_some())
}

/// The execute bits of a file's mode.
const EXECUTE: u64 = 0o111;

fn open_params_of(view: &View<'_>) -> Option<OpenParams> {
    OPEN_PARAMS.get(usize::from(view.event.header.kind)).copied().flatten()
}

/// `true` if the open flags of a call have any of these.
fn has_flags(view: &View<'_>, any: u32) -> bool {
    let flags = open_params_of(view).and_then(|open_params| view.event.params.u64(open_params.flags?));
    flags.is_some_and(|flags| flags & u64::from(any) != 0)
}

/// `true` if the call created a file with execute permission. `creat` has no flags, and always creates a file.
fn makes_executable(view: &View<'_>) -> bool {
    let Some(open_params) = open_params_of(view) else { return false };
    let mode = open_params.mode.and_then(|mode| view.event.params.u64(mode)).unwrap_or(0);
    let makes = open_params.flags.is_none() || has_flags(view, O_TMPFILE | O_CREAT);
    makes && mode & EXECUTE != 0
}

/// `true` if the call created the file that it opened.
fn creates(view: &View<'_>) -> bool {
    has_flags(view, O_F_CREATED) || has_flags(view, O_TMPFILE) && result(view).is_some_and(|result| result >= 0)
}
