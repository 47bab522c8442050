//! Paths as the event's process sees them.

use super::AT_FDCWD;
use crate::fields::View;
use crate::machine::{Thread, path};

/// Where a path starts that is relative to the fd `dirfd`: the path with a closing slash. `None` where that fd is not
/// known.
pub fn base_of<'a>(view: &View<'a>, thread: &'a Thread, dirfd: i64) -> Option<Base<'a>> {
    if dirfd == AT_FDCWD {
        return Some(Base { path: view.machine.cwd(thread), slash: false });
    }
    let fd = view.fd_of(dirfd).filter(|fd| !fd.name.is_empty())?;
    Some(Base { path: &fd.name, slash: !fd.name.ends_with(b"/") })
}

/// Where a path starts.
#[derive(Debug, Clone, Copy, Default)]
pub struct Base<'a> {
    path: &'a [u8],
    /// `true` if a slash is to follow.
    slash: bool,
}

impl<'a> Base<'a> {
    /// A base that ends in a slash, or is empty.
    pub const fn new(path: &'a [u8]) -> Self {
        Self { path, slash: false }
    }
}

/// Appends `relative` as seen from `base`, normalised by its text alone as libsinsp does.
pub fn join_into(out: &mut Vec<u8>, base: Base<'_>, relative: &[u8]) {
    path::join_into(out, base.path, base.slash, relative);
}
