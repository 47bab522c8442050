//! Thread groups: the threads of one process.

/// A thread group in a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GroupRef(pub(super) u32);
