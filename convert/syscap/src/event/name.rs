//! The names of events.

use syscap_schemas::{SyscallTable, scap_syscall_name, syscall};

use super::{Event, Header};

/// Returns the name of an event, as in `evt.type`: the name of its type, or of the system call of a generic event. For
/// an unknown type: `event-` and the number.
pub fn event_name(event: &Event<'_>) -> String {
    let Header { kind, .. } = event.header;
    let Some(known) = event.header.event_type() else { return format!("event-{kind}") };
    if known.name != "syscall" {
        return known.name.to_owned();
    }
    call_name(event).unwrap_or(known.name).to_owned()
}

/// Returns the name of a generic event's system call. Old capture engines stored only the machine's call number for
/// calls that they did not know. They ran on x86_64, so the number is looked up there, as libsinsp does.
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
