//! Properties of the events of a live capture.

use syscap::event::{Event, read_u64};
use syscap_schemas::params::RESULT;
use syscap_schemas::{Category, IO_URING_EVENT, io_uring_op};

/// The event type of system calls that have none of their own.
pub const GENERIC: u16 = 1;

/// `true` if the event is a successful execve or execveat.
pub fn is_exec(event: &Event<'_>) -> bool {
    let name = event.header.event_type().map_or("", |kind| kind.name);
    name.starts_with("execve") && event.params.i64(RESULT) == Some(0)
}

/// Returns the category of an event, by which it belongs to a class. All operations of io_uring have one event type;
/// each has the category of the system call with the same purpose.
pub fn category(event: &Event<'_>) -> Option<Category> {
    if event.header.kind == GENERIC && event.params.call() == Some(IO_URING_EVENT) {
        let opcode =
            event.params.named_arguments().find(|(name, ..)| *name == "op").and_then(|(_, value, _)| read_u64(value));
        let op = opcode.and_then(|opcode| io_uring_op(u16::try_from(opcode).ok()?));
        return Some(op.map_or(Category::Other, |op| op.category));
    }
    event.header.event_type().map(|kind| kind.category)
}
