//! References to threads and thread groups of a machine.

/// A thread in a [`super::Machine`]: stays valid until the thread is removed, and then finds nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ThreadRef {
    pub(super) index: u32,
    pub(super) generation: u32,
}

impl ThreadRef {
    /// The place of the thread among all: a small number that a thread has for itself as long as it is known.
    #[inline]
    pub(crate) const fn place(self) -> usize {
        self.index as usize
    }
}

/// A thread group in a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct GroupRef(pub(super) u32);
