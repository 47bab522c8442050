//! Fields of the event itself.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::params::{RESULT, asyncevent_e};
use syscap_schemas::{Direction, EventFlags, EventSource, EventType, ParamKind, ResultPlace, event_types};

use super::{
    FieldRow, category, category_name, event_field, event_field_of, relatives_field, static_text, type_field,
    value_or_none,
};
use crate::event::Completeness;
use crate::event::Value;
use crate::event::call_name;
use crate::fields::View;
use crate::fields::render;
use crate::filter::FieldArg;

pub(super) const ROWS: &[FieldRow] = &[
    event_field("evt.num", |view, _| Value::U64(view.event.header.number)),
    event_field("evt.pluginname", |_, _| Value::None),
    event_field("evt.plugininfo", |_, _| Value::None),
    event_field("evt.source", |view, _| match view.kind {
        Some(kind) if kind.source == EventSource::Plugin => Value::None,
        _ => static_text("syscall"),
    }),
    event_field("evt.is_async", |view, _| Value::Bool(is_async(view))),
    event_field("evt.asynctype", |view, _| if is_async(view) { type_name(view) } else { Value::None }),
    relatives_field("host.name", |view, _| host_name(view)),
    relatives_field("evt.hostname", |view, _| host_name(view)),
    event_field("evt.dir", |view, _| {
        value_or_none(view.kind, |kind| static_text(if kind.is_exit() { "<" } else { ">" }))
    }),
    event_field("evt.type", |view, _| type_name(view)),
    event_field("evt.type.is", |view, argument| Value::U64(u64::from(is_type(view, argument)))),
    event_field("syscall.type", |view, _| match view.kind {
        Some(kind) if kind.source == EventSource::Syscall => type_name(view),
        _ => Value::None,
    }),
    event_field("evt.category", |view, _| static_text(category_name(category(view)))),
    event_field("evt.cpu", |view, _| Value::I64(i64::from(view.event.header.cpu.cast_signed()))),
    event_field("evt.args", |view, _| arguments(view)),
    event_field("evt.info", |view, _| arguments(view)),
    event_field_of("evt.res", has_result, |view, _| value_or_none(result(view), |result| outcome(view, result))),
    event_field_of("evt.rawres", has_result, |view, _| value_or_none(result(view), Value::I64)),
    event_field_of("evt.failed", has_result, |view, _| value_or_none(result(view), |result| Value::Bool(result < 0))),
    type_field(
        "evt.is_wait",
        |kind| kind.flags.contains(EventFlags::WAITS),
        |view, _| Value::Bool(view.has_flags(EventFlags::WAITS)),
    ),
    event_field("evt.wait_latency", |view, _| match view.event.header.latency() {
        Some(time) if view.has_flags(EventFlags::WAITS) => Value::Duration(time),
        _ => Value::None,
    }),
    event_field("evt.count", |_, _| Value::U64(1)),
    event_field("evt.count.error", |view, _| value_or_none(result(view), error)),
    event_field("evt.count.error.file", |view, _| error_count_of(view, ErrorClass::File)),
    event_field("evt.count.error.net", |view, _| error_count_of(view, ErrorClass::Net)),
    event_field("evt.count.error.memory", |view, _| error_count_of(view, ErrorClass::Memory)),
    event_field("evt.count.error.other", |view, _| error_count_of(view, ErrorClass::Other)),
    event_field("evt.count.exit", |view, _| if is_exit(view) { Value::U64(1) } else { Value::None }),
    event_field("evt.incomplete", |view, _| match view.event.header.completeness {
        Completeness::Whole => Value::None,
        Completeness::NoExit => static_text("exit missing"),
        Completeness::NoEnter => static_text("enter missing"),
    }),
    event_field("evt.surplus", |view, _| match surplus(view) {
        0 => Value::None,
        count => Value::U64(count as u64),
    }),
    event_field("evt.drops", |view, _| match view.event.header.drops {
        0 => Value::None,
        count => Value::U64(u64::from(count)),
    }),
];

/// Returns the name for `evt.type`. A generic event has the name of its system call, an asynchronous one has its own.
pub(super) fn type_name<'a>(view: &View<'a>) -> Value<'a> {
    let Some(kind) = view.kind else {
        let mut text = b"event-".to_vec();
        render::decimal_u64(&mut text, u64::from(view.event.header.kind));
        return Value::owned_text(text);
    };
    match NAMED_BY.get(usize::from(kind.id)) {
        Some(NamedBy::Call) => static_text(call_name(view.event).unwrap_or(kind.name)),
        Some(NamedBy::Param(param)) => {
            view.event.params.text(*param).map_or(static_text(kind.name), |text| Value::Text(Cow::Borrowed(text)))
        }
        Some(NamedBy::Type) | None => static_text(kind.name),
    }
}

/// The source of an event's name.
enum NamedBy {
    /// The event type.
    Type,
    /// The system call.
    Call,
    /// A parameter.
    Param(usize),
}

/// The source of the name, by event type.
static NAMED_BY: LazyLock<Vec<NamedBy>> = LazyLock::new(|| {
    let named_by = |kind: &EventType| match kind.code {
        "PPME_GENERIC_E" | "PPME_GENERIC_X" => NamedBy::Call,
        "PPME_ASYNCEVENT_E" => NamedBy::Param(asyncevent_e::NAME),
        _ => NamedBy::Type,
    };
    event_types().iter().map(named_by).collect()
});

/// `true` if events of this type may have a result: the first parameter of an exit event, or a named argument of a live
/// capture.
pub(super) fn has_result(kind: &EventType) -> bool {
    kind.result != ResultPlace::Nowhere
}

/// Returns the result of a call, if the event has one.
pub(super) fn result(view: &View<'_>) -> Option<i64> {
    match view.kind?.result {
        ResultPlace::Nowhere => None,
        ResultPlace::Named => view.event.params.live_result(),
        // As in libsinsp, a number of another width is 0.
        ResultPlace::Param => Some(match *view.event.params.get(RESULT)? {
            [a, b, c, d] => i64::from(i32::from_le_bytes([a, b, c, d])),
            [a, b, c, d, e, f, g, h] => i64::from_le_bytes([a, b, c, d, e, f, g, h]),
            _ => 0,
        }),
    }
}

/// Returns the number of parameters beyond the event type's table.
pub(super) fn surplus(view: &View<'_>) -> usize {
    view.event.params.len().saturating_sub(view.kind.map_or(0, |kind| kind.params.len()))
}

fn outcome<'a>(view: &View<'_>, result: i64) -> Value<'a> {
    if result >= 0 {
        return static_text("SUCCESS");
    }
    let is_errno = view.kind.is_some_and(|kind| kind.result == ResultPlace::Named)
        || matches!(view.param(RESULT).map(|param| param.kind), Some(ParamKind::Errno | ParamKind::Fd));
    if is_errno && let Some(error) = u32::try_from(result.unsigned_abs()).ok().and_then(syscap_schemas::errno_name) {
        return static_text(error);
    }
    let mut text = Vec::new();
    render::argument(&mut text, view, RESULT);
    Value::owned_text(text)
}

fn arguments<'a>(view: &View<'_>) -> Value<'a> {
    let mut text = Vec::with_capacity(128);
    render::arguments(&mut text, view);
    Value::owned_text(text)
}

fn is_async(view: &View<'_>) -> bool {
    view.kind.is_some_and(|kind| kind.source == EventSource::Meta)
}

fn is_exit(view: &View<'_>) -> bool {
    view.kind.is_some_and(|kind| kind.direction == Direction::Exit)
}

fn is_type(view: &View<'_>, argument: &FieldArg) -> bool {
    match argument {
        FieldArg::None => false,
        FieldArg::Index(number) => u32::from(view.event.header.kind) == *number,
        FieldArg::Name(name) => view.kind.is_some_and(|kind| kind.name == name),
        FieldArg::Resolved(number) => {
            FIRST_OF_NAME.get(usize::from(view.event.header.kind)).is_some_and(|first| u32::from(*first) == *number)
        }
    }
}

/// By event type: the number of the first type with the same name.
static FIRST_OF_NAME: LazyLock<Vec<u16>> = LazyLock::new(|| {
    let first = |kind: &EventType| event_types().iter().find(|other| other.name == kind.name).map_or(0, |it| it.id);
    event_types().iter().map(first).collect()
});

/// Returns the number of an event name for [`FieldArg::Resolved`]; `None`: no event type has the name.
pub(super) fn number_of_name(name: &str) -> Option<u32> {
    event_types().iter().find(|kind| kind.name == name).map(|kind| u32::from(kind.id))
}

/// Returns the name of the host, which depends on the machine alone.
fn host_name<'a>(view: &View<'a>) -> Value<'a> {
    let name = &*view.machine.info().hostname;
    if name.is_empty() { Value::None } else { Value::Text(Cow::Borrowed(name)) }
}

fn error<'a>(result: i64) -> Value<'a> {
    Value::U64(u64::from(result < 0))
}

/// The class of a failed call.
#[derive(PartialEq, Eq)]
enum ErrorClass {
    File,
    Net,
    Memory,
    Other,
}

/// Returns 1 for a failed call of a class, 0 for a successful one.
fn error_count_of<'a>(view: &View<'_>, class: ErrorClass) -> Value<'a> {
    if is_of_class(view, &class) { value_or_none(result(view), error) } else { Value::None }
}

fn is_of_class(view: &View<'_>, class: &ErrorClass) -> bool {
    use crate::event::records::FdKind;
    let memory = view.kind.is_some_and(|kind| kind.category == syscap_schemas::Category::Memory);
    let class_of_fd = match view.fd().map(|fd| fd.kind) {
        Some(FdKind::FILE | FdKind::FILE_V2 | FdKind::DIRECTORY) => ErrorClass::File,
        Some(
            FdKind::IPV4_SOCK | FdKind::IPV6_SOCK | FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK | FdKind::UNIX_SOCK,
        ) => ErrorClass::Net,
        Some(_) => ErrorClass::Other,
        None => match view.code() {
            "PPME_SYSCALL_OPEN_X"
            | "PPME_SYSCALL_CREAT_X"
            | "PPME_SYSCALL_OPENAT_2_X"
            | "PPME_SYSCALL_OPENAT2_X"
            | "PPME_SYSCALL_OPEN_BY_HANDLE_AT_X" => ErrorClass::File,
            "PPME_SOCKET_ACCEPT_5_X" | "PPME_SOCKET_ACCEPT4_6_X" | "PPME_SOCKET_CONNECT_X" => ErrorClass::Net,
            _ if memory => ErrorClass::Memory,
            _ => ErrorClass::Other,
        },
    };
    if *class == ErrorClass::Memory { memory } else { class_of_fd == *class }
}
