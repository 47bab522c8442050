//! The directory that a relative path of a call starts from.

use std::borrow::Cow;

use super::Machine;
use super::current::CurrentEvent;

/// scap's number of the directory fd that stands for the working directory.
const AT_FDCWD: i64 = -100;
/// What a relative path starts from.
pub(super) enum Base {
    /// The working directory.
    Cwd,
    /// An fd, or -100 for the working directory.
    Dir(i64),
    /// Nothing: the path is whole.
    Nothing,
}

impl Machine {
    /// The directory that a path of the event's thread starts from, ending in a slash; `None`: not known.
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
