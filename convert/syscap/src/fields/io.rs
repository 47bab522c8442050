//! The data that an event moves, and how files are opened.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::params::{creat_x, open_by_handle_at_x, open_x, openat_2_x, openat2_x};
use syscap_schemas::{Category, EventFlags, EventType, event_types};

use super::evt::{has_result, result};
use super::{Row, event, event_of, name, type_is};
use crate::event::Value;
use crate::fields::View;

/// By event type: its parameter `data`.
static DATA: LazyLock<Vec<Option<usize>>> =
    LazyLock::new(|| event_types().iter().map(|kind| kind.param("data")).collect());

pub(super) const ROWS: &[Row] = &[
    event("evt.buffer", |view, _| {
        let at = DATA.get(usize::from(view.event.header.kind)).copied().flatten();
        let data = at.and_then(|index| view.event.params.value(index));
        data.map_or(Value::None, |bytes| Value::Bytes(Cow::Borrowed(bytes)))
    }),
    event_of(
        "evt.buflen",
        |kind| moves_data(kind) && has_result(kind),
        |view, _| match result(view) {
            Some(length @ 0..) if view.kind.is_some_and(moves_data) && view.fd().is_some() => {
                Value::U64(length.cast_unsigned())
            }
            _ => Value::None,
        },
    ),
    type_is("evt.is_io", is_io, |view, _| Value::Bool(reads(view) || writes(view))),
    type_is(
        "evt.is_io_read",
        |kind| kind.flags.contains(EventFlags::READS_FROM_FD),
        |view, _| Value::Bool(reads(view)),
    ),
    type_is(
        "evt.is_io_write",
        |kind| kind.flags.contains(EventFlags::WRITES_TO_FD),
        |view, _| Value::Bool(writes(view)),
    ),
    event_of("evt.io_dir", is_io, |view, _| match (reads(view), writes(view)) {
        (_, true) => name("write"),
        (true, false) => name("read"),
        (false, false) => Value::None,
    }),
    event("evt.is_syslog", |view, _| {
        let to_syslog = |name: &[u8]| name.windows(8).any(|part| part == b"/dev/log");
        Value::Bool(writes(view) && view.fd().is_some_and(|fd| to_syslog(&fd.name)))
    }),
    event_of("evt.is_open_read", opens, |view, _| Value::Bool(opened(view).read)),
    event_of("evt.is_open_write", opens, |view, _| Value::Bool(opened(view).write)),
    event_of("evt.is_open_exec", opens, |view, _| Value::Bool(opened(view).exec)),
    event_of("evt.is_open_create", opens, |view, _| Value::Bool(opened(view).create)),
];

pub(super) fn reads(view: &View<'_>) -> bool {
    view.has(EventFlags::READS_FROM_FD)
}

pub(super) fn writes(view: &View<'_>) -> bool {
    view.has(EventFlags::WRITES_TO_FD)
}

fn is_io(kind: &EventType) -> bool {
    kind.flags.contains(EventFlags::READS_FROM_FD) || kind.flags.contains(EventFlags::WRITES_TO_FD)
}

fn moves_data(kind: &EventType) -> bool {
    matches!(kind.category, Category::IoRead | Category::IoWrite | Category::IoOther)
}

/// `true` if calls of this type may open files; [`opened`] knows how.
fn opens(kind: &EventType) -> bool {
    kind.flags.contains(EventFlags::CREATES_FD)
}

/// What a file was opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Opened {
    pub(super) read: bool,
    pub(super) write: bool,
    /// Created with a permission to execute it.
    pub(super) exec: bool,
    pub(super) create: bool,
}

/// scap's open flags.
mod open {
    pub(super) const RDONLY: u64 = 1;
    pub(super) const WRONLY: u64 = 1 << 1;
    pub(super) const CREAT: u64 = 1 << 2;
    pub(super) const TMPFILE: u64 = 1 << 13;
    pub(super) const F_CREATED: u64 = 1 << 14;
}

/// The execute bits of a file's mode.
const EXECUTE: u64 = 0o111;

pub(super) fn opened(view: &View<'_>) -> Opened {
    if !view.has(EventFlags::CREATES_FD) {
        return Opened::default();
    }
    let (flags, mode) = match view.code() {
        "PPME_SYSCALL_OPEN_X" => (open_x::FLAGS, Some(open_x::MODE)),
        "PPME_SYSCALL_OPENAT_2_X" => (openat_2_x::FLAGS, Some(openat_2_x::MODE)),
        "PPME_SYSCALL_OPENAT2_X" => (openat2_x::FLAGS, Some(openat2_x::MODE)),
        "PPME_SYSCALL_OPEN_BY_HANDLE_AT_X" => (open_by_handle_at_x::FLAGS, None),
        "PPME_SYSCALL_CREAT_X" => {
            let exec = view.event.params.u64(creat_x::MODE).is_some_and(|mode| mode & EXECUTE != 0);
            return Opened { exec, ..Opened::default() };
        }
        _ => return Opened::default(),
    };
    let flags = view.event.params.u64(flags).unwrap_or(0);
    let mode = mode.and_then(|index| view.event.params.u64(index)).unwrap_or(0);
    Opened {
        read: flags & open::RDONLY != 0,
        write: flags & open::WRONLY != 0,
        exec: flags & (open::TMPFILE | open::CREAT) != 0 && mode & EXECUTE != 0,
        create: flags & open::F_CREATED != 0
            || flags & open::TMPFILE != 0 && result(view).is_some_and(|result| result >= 0),
    }
}
