//! Renders paths relative to the event's process.

use super::AT_FDCWD;
use crate::fields::View;
use crate::machine::{Thread, path};

/// Returns the base of a path relative to the fd `dirfd`; `None` if the fd is unknown.
pub fn base_of<'a>(view: &View<'a>, thread: &'a Thread, dirfd: i64) -> Option<Base<'a>> {
    if dirfd == AT_FDCWD {
        return Some(Base { path: view.machine.cwd(thread), slash: false });
    }
    let fd = view.fd_of(dirfd).filter(|fd| !fd.name.is_empty())?;
    Some(Base { path: &fd.name, slash: !fd.name.ends_with(b"/") })
}

/// The base directory of a relative path.
#[derive(Debug, Clone, Copy, Default)]
pub struct Base<'a> {
    path: &'a [u8],
    /// `true` if `path` lacks the slash at its end.
    slash: bool,
}

impl<'a> Base<'a> {
    /// Returns a base from a path that ends in a slash or is empty.
    pub const fn new(path: &'a [u8]) -> Self {
        Self { path, slash: false }
    }
}

/// Appends `relative` joined to `base`, and normalised by its text alone as in libsinsp.
pub fn join_into(out: &mut Vec<u8>, base: Base<'_>, relative: &[u8]) {
    path::join_into(out, base.path, base.slash, relative);
}
