//! Writing state blocks.

use std::io::Write;

use crate::scap::{Item, WriteError, Writer};

/// Writes a state block; other items write nothing.
pub(super) fn write_state<W: Write>(writer: &mut Writer<W>, item: &Item<'_>) -> Result<(), WriteError> {
    match item {
        Item::Machine(info) => writer.machine(info),
        Item::Threads(threads) => writer.threads(threads),
        Item::Fds(fds) => writer.fds(fds),
        Item::Interfaces(interfaces) => writer.interfaces(interfaces),
        Item::Users(users, groups) => writer.users(users, groups),
        Item::Section(_) | Item::Event(_) | Item::Unknown { .. } | Item::Damaged(_) => Ok(()),
    }
}
