//! Fields of parameters by name or number, and of absolute paths among the parameters.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::params::open_by_handle_at_x;
use syscap_schemas::{EventType, ParamKind, event_types};

use super::{FieldRow, event_field, event_field_of, value_or_none};
use crate::event::Value;
use crate::event::{read_i64, read_u64};
use crate::fields::View;
use crate::fields::render;
use crate::filter::FieldArg;

pub(super) const ROWS: &[FieldRow] = &[
    event_field("evt.arg", |view, argument| {
        let Some(index) = position(view, argument) else { return Value::None };
        if index >= view.event.params.len() {
            return Value::None;
        }
        let mut text = Vec::new();
        render::argument(&mut text, view, index);
        Value::owned_text(text)
    }),
    event_field("evt.rawarg", |view, argument| value_or_none(position(view, argument), |index| raw(view, index))),
    event_field_of("evt.abspath", has_path, |view, argument| {
        value_or_none(absolute_path(view, argument), Value::owned_text)
    }),
];

/// The names of all parameters, sorted.
static NAMES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut names: Vec<&str> = event_types().iter().flat_map(|kind| kind.params).map(|param| param.name).collect();
    names.sort_unstable();
    names.dedup();
    names
});
/// For each of [`NAMES`], by event type: the position of the parameter with this name, or [`NO_PARAM`].
static POSITIONS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let position = |kind: &EventType, name: &str| kind.param(name).and_then(|position| u8::try_from(position).ok());
    let positions = |name: &&str| event_types().iter().map(|kind| position(kind, name).unwrap_or(NO_PARAM)).collect();
    NAMES.iter().map(positions).collect()
});
/// The initial capacity in bytes for the base directory of a path.
const BASE_CAPACITY: usize = 32;
/// The position that stands for no parameter.
const NO_PARAM: u8 = u8::MAX;

/// Returns the number of a parameter's name for [`FieldArg::Resolved`]; `None`: no parameter has the name.
pub(super) fn number(name: &str) -> Option<u32> {
    NAMES.binary_search(&name).ok().and_then(|number| u32::try_from(number).ok())
}

/// Returns the position of the parameter that an argument refers to.
pub(crate) fn position(view: &View<'_>, argument: &FieldArg) -> Option<usize> {
    match argument {
        FieldArg::None => None,
        FieldArg::Index(index) => usize::try_from(*index).ok(),
        FieldArg::Name(name) => view.kind?.param(name),
        FieldArg::Resolved(number) => {
            let positions = POSITIONS.get(usize::try_from(*number).ok()?)?;
            positions.get(usize::from(view.event.header.kind)).filter(|at| **at != NO_PARAM).map(|at| usize::from(*at))
        }
    }
}

/// Returns a parameter as recorded: a number, a text up to its first NUL, or bytes.
pub fn raw<'a>(view: &View<'a>, index: usize) -> Value<'a> {
    let Some(bytes) = view.event.params.value(index) else { return Value::None };
    let Some(kind) = view.param(index).map(|param| param.kind) else { return Value::Bytes(Cow::Borrowed(bytes)) };
    let number = match kind {
        ParamKind::Bool => read_u64(bytes).map(|value| Value::Bool(value != 0)),
        ParamKind::AbsTime => read_u64(bytes).map(Value::Time),
        ParamKind::RelTime => read_u64(bytes).map(Value::Duration),
        ParamKind::Double => bytes.try_into().ok().map(|bytes| Value::F64(f64::from_le_bytes(bytes))),
        ParamKind::Ipv4Addr => <[u8; 4]>::try_from(bytes).ok().map(|bytes| Value::Ip(bytes.into())),
        ParamKind::Ipv6Addr => <[u8; 16]>::try_from(bytes).ok().map(|bytes| Value::Ip(bytes.into())),
        kind if kind.is_signed() => read_i64(bytes).map(Value::I64),
        kind if kind.is_integer() => read_u64(bytes).map(Value::U64),
        kind if kind.is_text() => Some(Value::Text(Cow::Borrowed(render::text(bytes)))),
        _ => None,
    };
    number.unwrap_or(Value::Bytes(Cow::Borrowed(bytes)))
}

/// The parameters with the paths of a call, for `evt.abspath`, `.src` and `.dst`.
enum PathParams {
    /// A parameter has the absolute path.
    Whole,
    /// The paths for no argument, `src` and `dst`. All are the same if the call has one path.
    Relative([RelativePath; 3]),
}

/// The positions of the parameters with a path, and with the fd that it is relative to.
#[derive(Clone, Copy)]
struct RelativePath {
    path: usize,
    dirfd: usize,
}

/// The path parameters, by event type.
static PATHS: LazyLock<Vec<Option<PathParams>>> = LazyLock::new(|| event_types().iter().map(paths).collect());

fn paths(kind: &EventType) -> Option<PathParams> {
    if kind.code == "PPME_SYSCALL_OPEN_BY_HANDLE_AT_X" {
        return Some(PathParams::Whole);
    }
    let paths = kind.params.iter().enumerate().filter(|(_, param)| param.path.is_some());
    let mut relative = paths.filter_map(|(path, param)| Some(RelativePath { path, dirfd: usize::from(param.dirfd?) }));
    let first = relative.next()?;
    Some(PathParams::Relative([first, first, relative.next().unwrap_or(first)]))
}

/// `true` if events of this type have a path.
fn has_path(kind: &EventType) -> bool {
    paths(kind).is_some()
}

fn absolute_path(view: &View<'_>, argument: &FieldArg) -> Option<Vec<u8>> {
    let which = match argument {
        FieldArg::None => 0,
        FieldArg::Name(name) if name == "src" => 1,
        FieldArg::Name(name) if name == "dst" => 2,
        _ => return None,
    };
    let params = &view.event.params;
    let RelativePath { path: at, dirfd } = match PATHS.get(usize::from(view.event.header.kind))?.as_ref()? {
        PathParams::Relative(paths) => *paths.get(which)?,
        PathParams::Whole => {
            params.i64(open_by_handle_at_x::FD).filter(|fd| *fd > 0)?;
            let whole = render::text(params.value(open_by_handle_at_x::PATH)?);
            let mut path = Vec::with_capacity(whole.len());
            render::join_into(&mut path, render::Base::default(), whole);
            return Some(path);
        }
    };
    let relative = render::text(params.value(at)?);
    let dirfd = params.i64(dirfd)?;
    let base = if relative.starts_with(b"/") {
        render::Base::default()
    } else {
        render::base_of(view, view.thread()?, dirfd).unwrap_or(render::Base::new(b"<UNKNOWN>/"))
    };
    let mut path = Vec::with_capacity(relative.len() + BASE_CAPACITY);
    render::join_into(&mut path, base, relative);
    Some(path)
}
