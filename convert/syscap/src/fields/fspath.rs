//! Fields of the paths of successful calls on files.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::params::RESULT;
use syscap_schemas::{EventType, ParamKind, PathRole, event_types};

use super::{FieldRow, event_field_of, fd, value_or_none};
use crate::event::Value;
use crate::event::records::FdKind;
use crate::fields::View;
use crate::fields::render;

pub(super) const ROWS: &[FieldRow] = &[
    event_field_of(
        "fs.path.name",
        |kind| has_path(kind, PathRole::Name),
        |view, _| value_or_none(path(view, PathRole::Name), Value::Text),
    ),
    event_field_of(
        "fs.path.nameraw",
        |kind| has_path(kind, PathRole::Name),
        |view, _| value_or_none(raw(view, PathRole::Name), Value::Text),
    ),
    event_field_of(
        "fs.path.source",
        |kind| has_path(kind, PathRole::Source),
        |view, _| value_or_none(path(view, PathRole::Source), Value::Text),
    ),
    event_field_of(
        "fs.path.sourceraw",
        |kind| has_path(kind, PathRole::Source),
        |view, _| value_or_none(raw(view, PathRole::Source), Value::Text),
    ),
    event_field_of(
        "fs.path.target",
        |kind| has_path(kind, PathRole::Target),
        |view, _| value_or_none(path(view, PathRole::Target), Value::Text),
    ),
    event_field_of(
        "fs.path.targetraw",
        |kind| has_path(kind, PathRole::Target),
        |view, _| value_or_none(raw(view, PathRole::Target), Value::Text),
    ),
];

/// The source of a call's path, with positions of parameters.
#[derive(Debug, Clone, Copy)]
enum Origin {
    /// A parameter, relative to the working directory.
    Param(usize),
    /// A parameter, relative to the fd in another parameter.
    At(usize, usize),
    /// Like `At`, for a call that opens the file: the name of the new fd resolves a relative path.
    Opened(usize, usize),
    /// The name of the event's fd.
    FdName,
}

use Origin::{At, FdName, Opened, Param};

/// By event type: the sources of its paths, with their roles.
static ORIGINS: LazyLock<Vec<Vec<(PathRole, Origin)>>> =
    LazyLock::new(|| event_types().iter().map(|kind| origins(kind).collect()).collect());

fn origins(kind: &EventType) -> impl Iterator<Item = (PathRole, Origin)> {
    let open_params = returns_fd(kind);
    kind.params.iter().enumerate().filter_map(move |(index, param)| {
        let origin = match param.dirfd.map(usize::from) {
            _ if param.kind == ParamKind::Fd => FdName,
            Some(dirfd) if open_params => Opened(index, dirfd),
            Some(dirfd) => At(index, dirfd),
            None => Param(index),
        };
        Some((param.path?, origin))
    })
}

/// `true` if the call's result is an fd rather than 0.
fn returns_fd(kind: &EventType) -> bool {
    kind.params.first().is_some_and(|result| result.kind == ParamKind::Fd)
}

/// `true` if events of this type have a path with this role.
fn has_path(kind: &EventType, role: PathRole) -> bool {
    origins(kind).any(|(is, _)| is == role)
}

/// Returns the source of the path with this role, if the call succeeded.
fn origin(view: &View<'_>, role: PathRole) -> Option<Origin> {
    let (_, origin) = ORIGINS.get(usize::from(view.event.header.kind))?.iter().find(|(is, _)| *is == role)?;
    let result = view.event.params.i64(RESULT);
    let succeeded = if returns_fd(view.kind?) { result.is_some_and(|fd| fd != -1) } else { result == Some(0) };
    succeeded.then_some(*origin)
}

/// Returns the path as the program passed it.
fn raw<'a>(view: &View<'a>, role: PathRole) -> Option<Cow<'a, [u8]>> {
    recorded(view, origin(view, role)?)
}

fn recorded<'a>(view: &View<'a>, origin: Origin) -> Option<Cow<'a, [u8]>> {
    let param = match origin {
        Param(param) | At(param, _) | Opened(param, _) => param,
        FdName => {
            return fd::fd_name(view);
        }
    };
    let bytes = view.event.params.get(param)?;
    Some(Cow::Borrowed(if bytes.is_empty() { render::NOT_AVAILABLE } else { render::text(bytes) }))
}

/// Returns the absolute path, if it is known.
fn path<'a>(view: &View<'a>, role: PathRole) -> Option<Cow<'a, [u8]>> {
    let thread = view.thread()?;
    let origin = origin(view, role)?;
    let raw = recorded(view, origin)?;
    let mut path = Vec::with_capacity(raw.len() + 32);
    if raw.starts_with(b"/") {
        render::join_into(&mut path, render::Base::default(), &raw);
        return Some(Cow::Owned(path));
    }
    match origin {
        At(_, dirfd) => {
            let dirfd = view.event.params.i64(dirfd).unwrap_or(render::AT_FDCWD);
            return Some(Cow::Owned(fd::resolve_path(view, dirfd, &raw)));
        }
        Opened(_, dirfd) => {
            let opened = view.fd().filter(|fd| fd.kind != FdKind::UNINITIALIZED);
            if let Some(fd) = opened {
                render::join_into(&mut path, render::Base::default(), &fd.name);
            } else {
                let dirfd = view.event.params.i64(dirfd).unwrap_or(render::AT_FDCWD);
                return Some(Cow::Owned(fd::resolve_path(view, dirfd, &raw)));
            }
        }
        Param(_) | FdName => render::join_into(&mut path, render::Base::new(view.machine.cwd(thread)), &raw),
    }
    Some(Cow::Owned(path))
}
