//! Lookup of table rows by number and by name.

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
    ContainerCgroup, Conversion, EventType, Field, FieldArgument, IoUringOp, KernelSymbols, L4Protocol, ParamKind,
    SymbolTable, Syscall, SyscallTable,
};

/// Returns the event type with this number; `None` if schema 4.5 has none.
#[inline]
pub fn event_type(id: u16) -> Option<&'static EventType> {
    EVENT_TYPES.get(usize::from(id))
}

/// Returns all event types, in the order of their numbers.
pub fn event_types() -> &'static [EventType] {
    EVENT_TYPES
}

/// Returns the conversion of events of type `event` with `nparams` parameters; `None` if there is none.
pub fn conversion(event: u16, nparams: usize) -> Option<&'static Conversion> {
    let start = CONVERSIONS.partition_point(|row| row.event < event);
    CONVERSIONS
        .get(start..)?
        .iter()
        .take_while(|row| row.event == event)
        .find(|row| usize::try_from(row.nparams) == Ok(nparams))
}

/// Returns the symbol table with this key.
pub fn symbol_table(key: &str) -> Option<&'static SymbolTable> {
    SYMBOL_TABLES.iter().copied().find(|table| table.key == key)
}

/// Returns the name of an error number, such as `ENOENT` for 2.
pub fn errno_name(errno: u32) -> Option<&'static str> {
    ERRNO.name(errno)
}

/// Returns the name of a signal, such as `SIGKILL` for 9.
pub fn signal_name(signal: u32) -> Option<&'static str> {
    SIGNAL.name(signal)
}

/// Returns the name of a system call by its scap number, which does not depend on the architecture.
pub fn scap_syscall_name(id: u16) -> Option<&'static str> {
    SCAP_SYSCALLS.get(usize::from(id)).copied().filter(|name| !name.is_empty())
}

/// Returns the names of all system calls, indexed by their scap numbers.
pub fn scap_syscalls() -> &'static [&'static str] {
    SCAP_SYSCALLS
}

/// Returns the table of kernel names with this key.
pub fn kernel_symbols(key: &str) -> Option<&'static KernelSymbols> {
    KERNEL_SYMBOLS.iter().copied().find(|table| table.key == key)
}

/// Returns the name in a capture for a name of the kernel.
pub fn scap_symbol(kernel: &'static str) -> &'static str {
    live::SCAP_NAMES.iter().find(|(name, _)| *name == kernel).map_or(kernel, |(_, scap)| scap)
}

/// Returns the names of the arguments that a parameter of this name may stand for, in the order of preference.
pub fn argument_aliases(param: &str) -> &'static [&'static str] {
    live::ALIASES.iter().find(|(name, _)| *name == param).map_or(&[], |(_, arguments)| arguments)
}

/// Returns the rule for a parameter of one event type, by the type's code.
pub fn live_rule(event: &str, param: &str) -> Option<&'static LiveRule> {
    let rules = live::EVENTS.iter().find(|(code, _)| *code == event).map_or(&[][..], |(_, rules)| rules);
    find_rule(rules, param)
}

/// Returns the rule for parameters of this name in all events without a rule of their own.
pub fn default_live_rule(param: &str) -> Option<&'static LiveRule> {
    find_rule(live::DEFAULT_RULES, param)
}

fn find_rule(rules: &'static [(&str, LiveRule)], param: &str) -> Option<&'static LiveRule> {
    rules.iter().find(|(name, _)| *name == param).map(|(_, rule)| rule)
}

/// Returns the system call with this number; `None` if the table has none.
pub fn syscall(table: SyscallTable, number: u16) -> Option<&'static Syscall> {
    let numbers = match table {
        SyscallTable::X86_64 => &X86_64,
        SyscallTable::Aarch64 => &AARCH64,
        SyscallTable::I386 => &I386,
    };
    SYSCALLS.get(usize::from(*numbers.get(usize::from(number))?))
}

/// Returns all system calls. A name occurs twice if the arguments differ between architectures.
pub fn syscalls() -> &'static [Syscall] {
    SYSCALLS
}

/// Returns all fields, in the order of their ids.
pub fn fields() -> &'static [Field] {
    FIELDS
}

/// Returns the field with this name.
pub fn field(name: &str) -> Option<&'static Field> {
    let at = BY_NAME.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    FIELDS.get(usize::from(BY_NAME.get(at)?.1))
}

/// Returns the field for an id in a payload's directory, and the number of the ancestor; 0 is the process itself.
pub fn field_by_id(id: u16) -> Option<(&'static Field, u16)> {
    let at = FIELDS.partition_point(|field| field.id <= id).checked_sub(1)?;
    let field = FIELDS.get(at)?;
    let index = id - field.id;
    let last = if field.argument == FieldArgument::Ancestor { ANCESTORS } else { 0 };
    (index <= last).then_some((field, index))
}

/// `true` if Wireshark's decoder of the raw event marks a parameter of this kind without a value as malformed
/// (`tables/absent.toml`).
pub fn is_malformed_without_value(kind: ParamKind) -> bool {
    MALFORMED.contains(&kind)
}

/// Returns the patterns of control group names, in the order in which to try them for each part of a path.
pub fn container_cgroups() -> &'static [ContainerCgroup] {
    CGROUPS
}

/// Returns the name of a container's kind by its number in container events (libsinsp's `sinsp_container_type`).
pub fn container_type(number: u64) -> Option<&'static str> {
    TYPES.get(usize::try_from(number).ok()?).copied()
}

/// Returns the io_uring operation with this opcode; `None` if the table has none.
pub fn io_uring_op(opcode: u16) -> Option<&'static IoUringOp> {
    OPS.get(usize::from(opcode))
}

/// Returns all io_uring operations, indexed by their opcodes.
pub fn io_uring_ops() -> &'static [IoUringOp] {
    OPS
}

impl L4Protocol {
    /// Returns the value of `fd.l4proto`; `None` for an unknown protocol.
    pub fn name(self) -> Option<&'static str> {
        PROTOCOLS.iter().find(|row| row.protocol == self).and_then(|row| row.name)
    }

    /// Returns the protocol with this name.
    pub fn by_name(name: &[u8]) -> Option<Self> {
        PROTOCOLS.iter().find(|row| row.name.is_some_and(|known| known.as_bytes() == name)).map(|row| row.protocol)
    }

    /// Returns the protocol of an IPv4 or IPv6 socket. `kind` is the kernel's `SOCK_…`, `ip_protocol` its `IPPROTO_…`.
    /// Flags in `kind`, such as `SOCK_CLOEXEC`, are ignored. A raw socket is [`Self::RAW`] whatever its protocol.
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
    /// Returns the number of leading `params` that Wireshark's decoder of the raw event knows (`tables/absent.toml`). The
    /// decoder ignores the other parameters, even if they have no value.
    pub fn wireshark_params(&self) -> usize {
        let row = DECODED.binary_search_by_key(&self.id, |(id, _)| *id).ok().and_then(|place| DECODED.get(place));
        row.map_or(self.params.len(), |(_, count)| usize::from(*count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ArgKind;

    #[test]
    fn a_call_is_found_by_its_number() {
        let names = |table, number| syscall(table, number).map(|call| call.name);
        assert_eq!(names(SyscallTable::X86_64, 257), Some("openat"));
        assert_eq!(names(SyscallTable::Aarch64, 56), Some("openat"));
        assert_eq!(names(SyscallTable::I386, 295), Some("openat"));
        assert_eq!(names(SyscallTable::X86_64, 400), None);
        assert_eq!(names(SyscallTable::X86_64, u16::MAX), None);
    }

    #[test]
    fn every_call_has_an_exit_event_and_valid_arguments() {
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
    fn flags_of_open_have_the_kernels_names() {
        let open = syscall(SyscallTable::X86_64, 2).unwrap();
        assert_eq!(open.args[1].symbols.map(|table| table.parts(0o101).0), Some(vec!["O_WRONLY", "O_CREAT"]));
    }

    #[test]
    fn operations_have_the_arguments_of_their_effects() {
        for op in io_uring_ops() {
            assert_eq!(op.sqe_fields.len(), op.call.args.len(), "{}", op.name);
            assert!(!op.closes_fd || op.call.args.iter().any(|arg| arg.name == "fd"), "{}", op.name);
            assert!(!op.returns_fd || op.call.args.iter().any(|arg| arg.name == "file_index"), "{}", op.name);
        }
        assert_eq!(io_uring_op(18).map(|op| op.name), Some("IORING_OP_OPENAT"));
        assert!(io_uring_op(255).is_none());
    }
}
