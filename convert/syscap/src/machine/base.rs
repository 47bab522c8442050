//! The base directory of a call's relative path.

use std::borrow::Cow;

use super::Machine;
use super::current::CurrentEvent;

/// scap's number of the directory fd that stands for the working directory.
pub(crate) const AT_FDCWD: i64 = -100;

/// The base of a relative path.
pub(super) enum Base {
    /// The working directory.
    Cwd,
    /// An fd, or -100 for the working directory.
    Dir(i64),
    /// None: the path is absolute.
    Nothing,
}

impl Machine {
    /// Returns the base directory of a path of the event's thread, with a slash at its end; `None`: unknown.
    pub(super) fn base(&self, current: &CurrentEvent, path: &[u8], base: &Base) -> Option<Cow<'_, [u8]>> {
        if path.starts_with(b"/") {
            return Some(Cow::Borrowed(b"."));
        }
        let thread = self.threads.get(current.thread?)?;
        match *base {
            Base::Nothing => Some(Cow::Borrowed(b"")),
            Base::Cwd | Base::Dir(AT_FDCWD) => Some(Cow::Borrowed(self.cwd(thread))),
            Base::Dir(number) => self.directory(thread, number),
        }
    }
}
