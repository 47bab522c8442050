//! Writes state blocks.

use std::io::Write;

use crate::scap::{ScapItem, ScapWriter, WriteError};

/// Writes a state block; other items write nothing.
pub(super) fn write_state<W: Write>(writer: &mut ScapWriter<W>, item: &ScapItem<'_>) -> Result<(), WriteError> {
    match item {
        ScapItem::Machine(info) => writer.machine(info),
        ScapItem::Threads(threads) => writer.threads(threads),
        ScapItem::Fds(fds) => writer.fds(fds),
        ScapItem::Interfaces(interfaces) => writer.interfaces(interfaces),
        ScapItem::Users(users, groups) => writer.users(users, groups),
        ScapItem::Section(_) | ScapItem::Event(_) | ScapItem::Unknown { .. } | ScapItem::Damaged(_) => Ok(()),
    }
}
