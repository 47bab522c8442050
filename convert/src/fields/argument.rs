//! A parameter by its name or number, and absolute paths among the parameters.

use std::borrow::Cow;

use syscap_schemas::ParamKind;

use super::{Row, event, some};
use crate::event::{read_i64, read_u64};
use crate::filter::FieldArg;
use crate::render;
use crate::value::Value;
use crate::view::View;

pub(super) const ROWS: &[Row] = &[
    event("evt.arg", |view, argument| {
        let Some(index) = position(view, argument) else { return Value::None };
        if index >= view.event.params.len() {
            return Value::None;
        }
        let mut text = Vec::new();
        render::argument(&mut text, view, index);
        Value::owned_text(text)
    }),
    event("evt.rawarg", |view, argument| some(position(view, argument), |index| raw(view, index))),
    event("evt.abspath", |view, argument| some(absolute_path(view, argument), Value::owned_text)),
];

/// Which parameter an argument means.
fn position(view: &View<'_>, argument: &FieldArg) -> Option<usize> {
    match argument {
        FieldArg::None => None,
        FieldArg::Index(index) => usize::try_from(*index).ok(),
        FieldArg::Name(name) => view.kind?.param(name),
    }
}

/// A parameter as recorded: numbers as numbers, texts without the NUL that ends them, the rest as bytes.
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

/// The parameters that hold a path and the fd that it starts from, for `evt.abspath`, `.src` and `.dst`.
const PATHS: &[(&str, [PathParams; 3])] = &[
    ("PPME_SYSCALL_RENAMEAT_X", RENAME),
    ("PPME_SYSCALL_RENAMEAT2_X", RENAME),
    ("PPME_SYSCALL_SYMLINKAT_X", [Some(("linkdirfd", "linkpath")); 3]),
    ("PPME_SYSCALL_OPENAT_2_X", [Some(("dirfd", "name")); 3]),
    ("PPME_SYSCALL_OPENAT2_X", [Some(("dirfd", "name")); 3]),
    (
        "PPME_SYSCALL_LINKAT_2_X",
        [Some(("olddir", "oldpath")), Some(("olddir", "oldpath")), Some(("newdir", "newpath"))],
    ),
    ("PPME_SYSCALL_UNLINKAT_2_X", [Some(("dirfd", "name")); 3]),
    ("PPME_SYSCALL_MKDIRAT_X", [Some(("dirfd", "path")); 3]),
    ("PPME_SYSCALL_FCHMODAT_X", [Some(("dirfd", "filename")); 3]),
    ("PPME_SYSCALL_FCHOWNAT_X", [Some(("dirfd", "pathname")); 3]),
];

/// The names of the fd's and of the path's parameter.
type PathParams = Option<(&'static str, &'static str)>;

const RENAME: [PathParams; 3] =
    [Some(("olddirfd", "oldpath")), Some(("olddirfd", "oldpath")), Some(("newdirfd", "newpath"))];

fn absolute_path(view: &View<'_>, argument: &FieldArg) -> Option<Vec<u8>> {
    let which = match argument {
        FieldArg::None => 0,
        FieldArg::Name(name) if name == "src" => 1,
        FieldArg::Name(name) if name == "dst" => 2,
        _ => return None,
    };
    let kind = view.kind?;
    let mut path = Vec::new();
    if kind.code == "PPME_SYSCALL_OPEN_BY_HANDLE_AT_X" {
        view.event.params.i64(0).filter(|fd| *fd > 0)?;
        render::join_into(&mut path, render::Base::default(), render::text(view.event.params.value(3)?));
        return Some(path);
    }
    let (_, names) = PATHS.iter().find(|(code, _)| *code == kind.code)?;
    let (dirfd, name) = (*names.get(which)?)?;
    let relative = render::text(view.event.params.value(kind.param(name)?)?);
    let dirfd = view.event.params.i64(kind.param(dirfd)?)?;
    let base = if relative.starts_with(b"/") {
        render::Base::default()
    } else {
        render::base_of(view, view.thread()?, dirfd).unwrap_or(render::Base::new(b"<UNKNOWN>/"))
    };
    render::join_into(&mut path, base, relative);
    Some(path)
}
