//! The paths that calls on files work on, where they succeeded.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::{EventType, event_types};

use super::{Row, event_of, fd, plain, some};
use crate::event::Value;
use crate::event::records::FdKind;
use crate::fields::View;
use crate::fields::render;

pub(super) const ROWS: &[Row] = &[
    event_of("fs.path.name", |kind| has_path(kind, Role::Name), |view, _| some(path(view, Role::Name), Value::Text)),
    event_of("fs.path.nameraw", |kind| has_path(kind, Role::Name), |view, _| some(raw(view, Role::Name), Value::Text)),
    event_of(
        "fs.path.source",
        |kind| has_path(kind, Role::Source),
        |view, _| some(path(view, Role::Source), Value::Text),
    ),
    event_of(
        "fs.path.sourceraw",
        |kind| has_path(kind, Role::Source),
        |view, _| some(raw(view, Role::Source), Value::Text),
    ),
    event_of(
        "fs.path.target",
        |kind| has_path(kind, Role::Target),
        |view, _| some(path(view, Role::Target), Value::Text),
    ),
    event_of(
        "fs.path.targetraw",
        |kind| has_path(kind, Role::Target),
        |view, _| some(raw(view, Role::Target), Value::Text),
    ),
];

/// What a path is to the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Name,
    Source,
    Target,
}

/// Where a call's path comes from.
#[derive(Debug, Clone, Copy)]
enum Origin {
    /// A parameter, relative to the working directory.
    Param(&'static str),
    /// A parameter, and the parameter with the fd that it is relative to.
    At(&'static str, &'static str),
    /// A parameter that names the fd's file when it is relative.
    OfFd(&'static str),
    /// The fd's file.
    FdName,
}

/// One call: which parameter tells whether it succeeded, and its paths.
struct Call {
    code: &'static str,
    success: Success,
    paths: &'static [(Role, Origin)],
}

/// How a call's success is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Success {
    /// `res` is 0.
    Zero,
    /// There is an `fd`, and it is not -1.
    Fd,
}

const fn call(code: &'static str, paths: &'static [(Role, Origin)]) -> Call {
    Call { code, success: Success::Zero, paths }
}

const fn open(code: &'static str, paths: &'static [(Role, Origin)]) -> Call {
    Call { code, success: Success::Fd, paths }
}

use Origin::{At, FdName, OfFd, Param};
use Role::{Name, Source, Target};

const CALLS: &[Call] = &[
    call("PPME_SYSCALL_MKDIR_2_X", &[(Name, Param("path"))]),
    call("PPME_SYSCALL_MKDIRAT_X", &[(Name, At("path", "dirfd"))]),
    call("PPME_SYSCALL_RMDIR_2_X", &[(Name, Param("path"))]),
    call("PPME_SYSCALL_UNLINK_2_X", &[(Name, Param("path"))]),
    call("PPME_SYSCALL_UNLINKAT_2_X", &[(Name, At("name", "dirfd"))]),
    open("PPME_SYSCALL_OPEN_X", &[(Name, Param("name"))]),
    open("PPME_SYSCALL_OPENAT_2_X", &[(Name, OfFd("name"))]),
    open("PPME_SYSCALL_OPENAT2_X", &[(Name, OfFd("name"))]),
    call("PPME_SYSCALL_FCHMODAT_X", &[(Name, At("filename", "dirfd"))]),
    call("PPME_SYSCALL_CHMOD_X", &[(Name, Param("filename"))]),
    call("PPME_SYSCALL_FCHMOD_X", &[(Name, FdName)]),
    call("PPME_SYSCALL_CHOWN_X", &[(Name, Param("path"))]),
    call("PPME_SYSCALL_LCHOWN_X", &[(Name, Param("path"))]),
    call("PPME_SYSCALL_FCHOWN_X", &[(Name, FdName)]),
    call("PPME_SYSCALL_FCHOWNAT_X", &[(Name, At("pathname", "dirfd"))]),
    call("PPME_SYSCALL_QUOTACTL_X", &[(Name, Param("special"))]),
    call("PPME_SYSCALL_RENAME_X", &[(Source, Param("oldpath")), (Target, Param("newpath"))]),
    call("PPME_SYSCALL_RENAMEAT_X", &[(Source, At("oldpath", "olddirfd")), (Target, At("newpath", "newdirfd"))]),
    call("PPME_SYSCALL_RENAMEAT2_X", &[(Source, At("oldpath", "olddirfd")), (Target, At("newpath", "newdirfd"))]),
    call("PPME_SYSCALL_LINK_2_X", &[(Source, Param("newpath")), (Target, Param("oldpath"))]),
    call("PPME_SYSCALL_LINKAT_2_X", &[(Source, At("newpath", "newdir")), (Target, At("oldpath", "olddir"))]),
    call("PPME_SYSCALL_SYMLINK_X", &[(Source, Param("linkpath")), (Target, Param("target"))]),
    call("PPME_SYSCALL_SYMLINKAT_X", &[(Source, At("linkpath", "linkdirfd")), (Target, Param("target"))]),
    call("PPME_SYSCALL_MOUNT_X", &[(Source, Param("dev")), (Target, Param("dir"))]),
    call("PPME_SYSCALL_UMOUNT_1_X", &[(Name, Param("name"))]),
    call("PPME_SYSCALL_UMOUNT2_X", &[(Name, Param("name"))]),
];

/// By event type: its row.
static BY_TYPE: LazyLock<Vec<Option<&'static Call>>> =
    LazyLock::new(|| event_types().iter().map(|kind| CALLS.iter().find(|call| call.code == kind.code)).collect());

/// Whether events of this type have a path with this role.
fn has_path(kind: &EventType, role: Role) -> bool {
    let mut calls = CALLS.iter().filter(|call| call.code == kind.code);
    calls.any(|call| call.paths.iter().any(|(is, _)| *is == role))
}

/// Where the event has a path with this role, if its call succeeded.
fn origin(view: &View<'_>, role: Role) -> Option<Origin> {
    let call = (*BY_TYPE.get(usize::from(view.event.header.kind))?)?;
    let number = |name| view.event.params.i64(view.kind?.param(name)?);
    let succeeded = match call.success {
        Success::Zero => number("res") == Some(0),
        Success::Fd => number("fd").is_some_and(|fd| fd != -1),
    };
    let (_, origin) = call.paths.iter().find(|(is, _)| *is == role)?;
    succeeded.then_some(*origin)
}

/// The path as the call was given it.
fn raw<'a>(view: &View<'a>, role: Role) -> Option<Cow<'a, [u8]>> {
    let param = match origin(view, role)? {
        Param(param) | At(param, _) | OfFd(param) => param,
        FdName => {
            return match plain(syscap_schemas::field("fd.name")?, view) {
                Value::Text(name) => Some(name),
                _ => None,
            };
        }
    };
    let bytes = view.event.params.get(view.kind?.param(param)?)?;
    Some(Cow::Borrowed(if bytes.is_empty() { render::NOT_AVAILABLE } else { render::text(bytes) }))
}

/// The path from the root on, where that can be told.
fn path<'a>(view: &View<'a>, role: Role) -> Option<Cow<'a, [u8]>> {
    let thread = view.thread()?;
    let raw = raw(view, role)?;
    let mut path = Vec::with_capacity(raw.len() + 32);
    if raw.starts_with(b"/") {
        render::join_into(&mut path, render::Base::default(), &raw);
        return Some(Cow::Owned(path));
    }
    match origin(view, role)? {
        At(_, dirfd) => {
            let dirfd = view.event.params.i64(view.kind?.param(dirfd)?).unwrap_or(render::AT_FDCWD);
            return Some(Cow::Owned(fd::resolved(view, dirfd, &raw)));
        }
        OfFd(_) => {
            let opened = view.fd().filter(|fd| fd.kind != FdKind::UNINITIALIZED);
            if let Some(fd) = opened {
                render::join_into(&mut path, render::Base::default(), &fd.name);
            } else {
                let dirfd = view.event.params.i64(view.kind?.param("dirfd")?).unwrap_or(render::AT_FDCWD);
                return Some(Cow::Owned(fd::resolved(view, dirfd, &raw)));
            }
        }
        Param(_) | FdName => render::join_into(&mut path, render::Base::new(view.machine.cwd(thread)), &raw),
    }
    Some(Cow::Owned(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_has_its_parameters() {
        for call in CALLS {
            let kind = event_types().iter().find(|kind| kind.code == call.code).expect(call.code);
            let success = if call.success == Success::Zero { "res" } else { "fd" };
            assert!(kind.param(success).is_some(), "{} has no {success}", call.code);
            for (_, origin) in call.paths {
                let names: &[&str] = match origin {
                    Param(name) | OfFd(name) => &[name],
                    At(name, dirfd) => &[name, dirfd],
                    FdName => &[],
                };
                for name in names {
                    assert!(kind.param(name).is_some(), "{} has no {name}", call.code);
                }
            }
        }
    }
}
