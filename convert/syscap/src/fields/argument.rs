//! A parameter by its name or number, and absolute paths among the parameters.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::{EventType, ParamKind, event_types};

use super::{Row, event, event_of, some};
use crate::event::Value;
use crate::event::{read_i64, read_u64};
use crate::fields::View;
use crate::fields::render;
use crate::filter::FieldArg;

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
    event_of("evt.abspath", has_path, |view, argument| some(absolute_path(view, argument), Value::owned_text)),
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

/// A call's paths: the parameters with the fd that it starts from and with the path itself, for `evt.abspath`, `.src`
/// and `.dst`.
struct Paths {
    code: &'static str,
    params: [(&'static str, &'static str); 3],
}

/// A call with one path.
const fn one(code: &'static str, dirfd: &'static str, path: &'static str) -> Paths {
    Paths { code, params: [(dirfd, path); 3] }
}

/// A call with two paths.
const fn two(code: &'static str, old: (&'static str, &'static str), new: (&'static str, &'static str)) -> Paths {
    Paths { code, params: [old, old, new] }
}

/// The call that has its path as a parameter.
const BY_HANDLE: &str = "PPME_SYSCALL_OPEN_BY_HANDLE_AT_X";

const PATHS: &[Paths] = &[
    two("PPME_SYSCALL_RENAMEAT_X", ("olddirfd", "oldpath"), ("newdirfd", "newpath")),
    two("PPME_SYSCALL_RENAMEAT2_X", ("olddirfd", "oldpath"), ("newdirfd", "newpath")),
    two("PPME_SYSCALL_LINKAT_2_X", ("olddir", "oldpath"), ("newdir", "newpath")),
    one("PPME_SYSCALL_SYMLINKAT_X", "linkdirfd", "linkpath"),
    one("PPME_SYSCALL_OPENAT_2_X", "dirfd", "name"),
    one("PPME_SYSCALL_OPENAT2_X", "dirfd", "name"),
    one("PPME_SYSCALL_UNLINKAT_2_X", "dirfd", "name"),
    one("PPME_SYSCALL_MKDIRAT_X", "dirfd", "path"),
    one("PPME_SYSCALL_FCHMODAT_X", "dirfd", "filename"),
    one("PPME_SYSCALL_FCHOWNAT_X", "dirfd", "pathname"),
];

/// By event type: its row.
static BY_TYPE: LazyLock<Vec<Option<&'static Paths>>> =
    LazyLock::new(|| event_types().iter().map(|kind| PATHS.iter().find(|paths| paths.code == kind.code)).collect());

/// Whether events of this type have a path.
fn has_path(kind: &EventType) -> bool {
    kind.code == BY_HANDLE || PATHS.iter().any(|paths| paths.code == kind.code)
}

fn absolute_path(view: &View<'_>, argument: &FieldArg) -> Option<Vec<u8>> {
    let which = match argument {
        FieldArg::None => 0,
        FieldArg::Name(name) if name == "src" => 1,
        FieldArg::Name(name) if name == "dst" => 2,
        _ => return None,
    };
    let kind = view.kind?;
    let mut path = Vec::new();
    if kind.code == BY_HANDLE {
        view.event.params.i64(0).filter(|fd| *fd > 0)?;
        render::join_into(&mut path, render::Base::default(), render::text(view.event.params.value(3)?));
        return Some(path);
    }
    let (dirfd, name) = *(*BY_TYPE.get(usize::from(view.event.header.kind))?)?.params.get(which)?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_has_its_parameters() {
        for paths in PATHS {
            let kind = event_types().iter().find(|kind| kind.code == paths.code).expect(paths.code);
            for (dirfd, path) in paths.params {
                assert!(kind.param(dirfd).is_some() && kind.param(path).is_some(), "{} {dirfd} {path}", paths.code);
            }
        }
    }
}
