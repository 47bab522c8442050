//! The name of an event: its type's, or that of the system call which a generic event stands for.

use syscap_schemas::{SyscallTable, scap_syscall_name, syscall};

use super::{Event, Header};

/// The name of an event, as `evt.type` has it: that of its type, or of the system call that a generic event stands for.
/// An unknown type is `event-` and its number.
pub fn event_name(event: &Event<'_>) -> String {
    let Header { kind, .. } = event.header;
    let Some(known) = event.header.event_type() else { return format!("event-{kind}") };
    if known.name != "syscall" {
        return known.name.to_owned();
    }
    call_name(event).unwrap_or(known.name).to_owned()
}

/// The name of a generic event's system call. Where the engine that captured it did not know the call, it left the
/// machine's number alone: engines that old ran on x86_64, and libsinsp takes it for that too.
pub(crate) fn call_name(event: &Event<'_>) -> Option<&'static str> {
    let number = |index| event.params.u64(index).and_then(|id| u16::try_from(id).ok());
    let native = || Some(syscall(SyscallTable::X86_64, number(1)?)?.name);
    let id = number(0);
    event
        .params
        .call()
        .or_else(|| if id == Some(0) { native() } else { None })
        .or_else(|| id.and_then(scap_syscall_name))
}
