//! References to threads and thread groups of a machine.

/// A reference to a thread in a [`super::Machine`]. It finds nothing once the thread is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ThreadRef {
    pub(super) index: u32,
    pub(super) generation: u32,
}

impl ThreadRef {
    /// The slot of the thread: a small number, unique among the threads in the table.
    #[inline]
    pub(crate) const fn place(self) -> usize {
        self.index as usize
    }
}

/// A reference to a thread group in a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct GroupRef(pub(super) u32);
