//! Finding rows of the tables, by number and by name.

use crate::generated::absent::{DECODED, MALFORMED};
use crate::generated::containers::{CGROUPS, TYPES};
use crate::generated::conversions::CONVERSIONS;
use crate::generated::events::EVENT_TYPES;
use crate::generated::fields::{ANCESTORS, BY_NAME, FIELDS};
use crate::generated::io_uring::OPS;
use crate::generated::kernel_symbols::KERNEL_SYMBOLS;
use crate::generated::live;
use crate::generated::protocols::PROTOCOLS;
use crate::generated::symbols::{ERRNO, SCAP_SYSCALLS, SIGNAL, SYMBOL_TABLES};
use crate::generated::syscalls::{AARCH64, I386, SYSCALLS, X86_64};
use crate::live::LiveRule;
use crate::{
    Argument, ContainerCgroup, Conversion, EventType, Field, KernelSymbols, L4Protocol, ParamKind, RingOp, SymbolTable,
    Syscall, SyscallTable,
};

/// The event type with this number; `None` for a number that schema 4.5 does not have.
#[inline]
pub fn event_type(id: u16) -> Option<&'static EventType> {
    EVENT_TYPES.get(usize::from(id))
}

/// All event types, in the order of their numbers.
pub fn event_types() -> &'static [EventType] {
    EVENT_TYPES
}

/// The conversion for events of type `event` with `nparams` parameters; `None` where such an event has none.
pub fn conversion(event: u16, nparams: usize) -> Option<&'static Conversion> {
    let start = CONVERSIONS.partition_point(|row| row.event < event);
    CONVERSIONS
        .get(start..)?
        .iter()
        .take_while(|row| row.event == event)
        .find(|row| usize::try_from(row.nparams) == Ok(nparams))
}

/// The symbol table with this key.
pub fn symbol_table(key: &str) -> Option<&'static SymbolTable> {
    SYMBOL_TABLES.iter().copied().find(|table| table.key == key)
}

/// The name of an error number, `ENOENT` for 2.
pub fn errno_name(errno: u32) -> Option<&'static str> {
    ERRNO.name(errno)
}

/// The name of a signal, `SIGKILL` for 9.
pub fn signal_name(signal: u32) -> Option<&'static str> {
    SIGNAL.name(signal)
}

/// The name of a system call by its scap number, which is the same on every architecture.
pub fn scap_syscall_name(id: u16) -> Option<&'static str> {
    SCAP_SYSCALLS.get(usize::from(id)).copied().filter(|name| !name.is_empty())
}

/// The names of all system calls; the position is the scap number.
pub fn scap_syscalls() -> &'static [&'static str] {
    SCAP_SYSCALLS
}

/// The kernel's names with this key.
pub fn kernel_symbols(key: &str) -> Option<&'static KernelSymbols> {
    KERNEL_SYMBOLS.iter().copied().find(|table| table.key == key)
}

/// The name that a capture has for a name of the kernel.
pub fn scap_symbol(kernel: &'static str) -> &'static str {
    live::NAMES.iter().find(|(name, _)| *name == kernel).map_or(kernel, |(_, scap)| scap)
}

/// The arguments that a parameter of this name may stand for, the first one first.
pub fn same_arguments(param: &str) -> &'static [&'static str] {
    live::SAME.iter().find(|(name, _)| *name == param).map_or(&[], |(_, arguments)| arguments)
}

/// The rule for a parameter, as the head of `tables/live_events.toml` explains: first of the event, then of all.
pub fn live_rule(event: &str, param: &str) -> Option<&'static LiveRule> {
    let rules = live::EVENTS.iter().find(|(code, _)| *code == event).map_or(&[][..], |(_, rules)| rules);
    find(rules, param)
}

/// The rule for parameters of this name that no argument has.
pub fn live_rule_of_all(param: &str) -> Option<&'static LiveRule> {
    find(live::RULES, param)
}

fn find(rules: &'static [(&str, LiveRule)], param: &str) -> Option<&'static LiveRule> {
    rules.iter().find(|(name, _)| *name == param).map(|(_, rule)| rule)
}

/// The system call of this number.
pub fn syscall(table: SyscallTable, number: u16) -> Option<&'static Syscall> {
    let numbers = match table {
        SyscallTable::X86_64 => &X86_64,
        SyscallTable::Aarch64 => &AARCH64,
        SyscallTable::I386 => &I386,
    };
    SYSCALLS.get(usize::from(*numbers.get(usize::from(number))?))
}

/// All system calls. Two may have one name, where the arguments differ between architectures.
pub fn syscalls() -> &'static [Syscall] {
    SYSCALLS
}

/// All fields, in the order of their ids.
pub fn fields() -> &'static [Field] {
    FIELDS
}

/// The field with this name.
pub fn field(name: &str) -> Option<&'static Field> {
    let at = BY_NAME.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    FIELDS.get(usize::from(BY_NAME.get(at)?.1))
}

/// The field that a payload's directory means by `id`, and for one with ancestors, which (0: the process itself).
pub fn field_by_id(id: u16) -> Option<(&'static Field, u16)> {
    let at = FIELDS.partition_point(|field| field.id <= id).checked_sub(1)?;
    let field = FIELDS.get(at)?;
    let index = id - field.id;
    let last = if field.argument == Argument::Ancestor { ANCESTORS } else { 0 };
    (index <= last).then_some((field, index))
}

/// `true` if Wireshark's decoder of the raw event marks a parameter of this kind as malformed where it has no value
/// (`tables/absent.toml`).
pub fn is_malformed_without_value(kind: ParamKind) -> bool {
    MALFORMED.contains(&kind)
}

/// The ways in which engines name control groups, in the order in which they are tried for a part of a path.
pub fn container_cgroups() -> &'static [ContainerCgroup] {
    CGROUPS
}

/// The name of a container's kind by its number in a capture's container events.
pub fn container_type(number: u64) -> Option<&'static str> {
    TYPES.get(usize::try_from(number).ok()?).copied()
}

/// The operation of this opcode; `None` where the table does not know it.
pub fn ring_op(opcode: u16) -> Option<&'static RingOp> {
    OPS.get(usize::from(opcode))
}

/// All operations that are known, by their opcodes.
pub fn ring_ops() -> &'static [RingOp] {
    OPS
}

impl L4Protocol {
    /// Its name, as `fd.l4proto` shows it; `None` for one that is not known.
    pub fn name(self) -> Option<&'static str> {
        PROTOCOLS.iter().find(|row| row.protocol == self).and_then(|row| row.name)
    }

    /// The protocol with this name.
    pub fn by_name(name: &[u8]) -> Option<Self> {
        PROTOCOLS.iter().find(|row| row.name.is_some_and(|known| known.as_bytes() == name)).map(|row| row.protocol)
    }

    /// The protocol of an IPv4 or IPv6 socket by the kernel's `SOCK_…` and `IPPROTO_…`. Flags in `kind`, such as
    /// `SOCK_CLOEXEC`, do not count. A raw socket is one whatever its protocol.
    pub fn of_socket(kind: u32, ip_protocol: u32) -> Self {
        /// `SOCK_TYPE_MASK` of linux/net.h.
        const TYPE: u32 = 0xf;
        const SOCK_STREAM: u32 = 1;
        const SOCK_DGRAM: u32 = 2;
        const SOCK_RAW: u32 = 3;
        match (kind & TYPE, ip_protocol) {
            (SOCK_RAW, _) => Self::RAW,
            (SOCK_STREAM, 0) => Self::TCP,
            (SOCK_DGRAM, 0) => Self::UDP,
            (_, number) => {
                PROTOCOLS.iter().find(|row| row.ip.contains(&number)).map_or(Self::UNKNOWN, |row| row.protocol)
            }
        }
    }
}

impl EventType {
    /// How many of `params` Wireshark's decoder of the raw event knows (`tables/absent.toml`): it shows nothing of the
    /// others, and takes no offence at one without a value.
    pub fn decoded(&self) -> usize {
        let row = DECODED.binary_search_by_key(&self.id, |(id, _)| *id).ok().and_then(|place| DECODED.get(place));
        row.map_or(self.params.len(), |(_, count)| usize::from(*count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ArgKind;

    #[test]
    fn numbers_lead_to_the_call() {
        let names = |table, number| syscall(table, number).map(|call| call.name);
        assert_eq!(names(SyscallTable::X86_64, 257), Some("openat"));
        assert_eq!(names(SyscallTable::Aarch64, 56), Some("openat"));
        assert_eq!(names(SyscallTable::I386, 295), Some("openat"));
        assert_eq!(names(SyscallTable::X86_64, 400), None);
        assert_eq!(names(SyscallTable::X86_64, u16::MAX), None);
    }

    #[test]
    fn every_row_is_sound() {
        for call in syscalls() {
            assert!(call.args.len() <= 6, "{}", call.name);
            let event = crate::event_type(call.event).unwrap();
            assert_eq!(event.direction, crate::Direction::Exit, "{}", call.name);
            for arg in call.args {
                let directory = arg.dirfd.map(|index| &call.args[usize::from(index)]);
                assert!(directory.is_none_or(|arg| matches!(arg.kind, ArgKind::Fd)), "{} {}", call.name, arg.name);
            }
        }
    }

    #[test]
    fn symbols_are_the_kernels() {
        let open = syscall(SyscallTable::X86_64, 2).unwrap();
        assert_eq!(open.args[1].symbols.map(|table| table.parts(0o101).0), Some(vec!["O_WRONLY", "O_CREAT"]));
    }

    /// The descriptor that an operation closes, or that a direct descriptor is asked for with, is one of its arguments.
    #[test]
    fn operations_have_what_their_effects_need() {
        for op in ring_ops() {
            assert_eq!(op.places.len(), op.call.args.len(), "{}", op.name);
            assert!(!op.closes || op.call.args.iter().any(|arg| arg.name == "fd"), "{}", op.name);
            assert!(!op.gives || op.call.args.iter().any(|arg| arg.name == "file_index"), "{}", op.name);
        }
        assert_eq!(ring_op(18).map(|op| op.name), Some("IORING_OP_OPENAT"));
        assert!(ring_op(255).is_none());
    }
}
