//! The plan of each system call: how it becomes an event, worked out once from the tables.

use std::sync::LazyLock;

use syscap_schemas::live::{BacklogProperty, FileProperty, LiveRule, VmSize};
use syscap_schemas::{
    ArgKind, EventType, ParamKind, SymbolTable, Syscall, SyscallTable, argument_aliases, default_live_rule, event_type,
    event_types, live_rule, syscall, syscalls,
};

use syscap_session::events::GENERIC;

use super::special::{Special, special};
use super::symbols::Translation;

/// How a system call becomes an event.
#[derive(Debug)]
pub struct EventPlan {
    /// The system call.
    pub call: &'static Syscall,
    /// The event type's number.
    pub event: u16,
    /// The way in which the parameters are made.
    pub form: EventForm,
    /// The parameters in order, each with its source.
    pub params: Vec<(ParamKind, ParamSource)>,
    /// The arguments that are in no parameter.
    pub unused: Vec<u8>,
    /// The argument with the descriptor that the call works on, if the event type has no parameter for it: the first
    /// descriptor that is not the directory of a path.
    pub fd: Option<u8>,
    /// `true` if the call reads or sets an option of a socket.
    pub is_socket_option: bool,
}

/// The way in which an event's parameters are made.
#[derive(Debug, Clone, Copy)]
pub enum EventForm {
    /// From [`EventPlan::params`].
    Own,
    /// From the task that is created, or that executes a program.
    Task(&'static EventType),
    /// As the event `generic`, which names only the call.
    Generic,
}

/// The source of a parameter. Arguments count from 0.
#[derive(Debug)]
pub enum ParamSource {
    /// The call's result.
    Result,
    /// The call's result, or 0 if the call failed.
    ResultOrZero,
    /// The number 0.
    Zero,
    /// No value.
    None,
    /// An argument: its value, or the text or bytes that it points to.
    Argument(u8),
    /// A number in two arguments of a 32-bit call, the lower half first. In a 64-bit call the first argument alone.
    Pair(u8, u8),
    /// The flags or enumeration of an argument.
    Symbols(u8, Translation),
    /// The flags or enumeration of an argument that is a `long` in C.
    LongSymbols(u8, Translation),
    /// The total length of the buffers of an iovec or msghdr, in bytes.
    Room(u8),
    /// A number in the memory that an argument points to.
    Number { arg: u8, offset: usize, width: usize, otherwise: i64 },
    /// Flags or an enumeration in the memory that an argument points to.
    SymbolsAt { arg: u8, offset: usize, width: usize, translation: Translation },
    /// A number in a struct that an argument points to, if the argument points to this struct and its word `at` has the
    /// bits; otherwise 0.
    Member { structure: &'static str, arg: u8, offset: usize, width: usize, at: usize, bits: u32 },
    /// A `struct timespec` in nanoseconds.
    Duration(u8),
    /// Both halves of a set of capabilities.
    Capabilities(u8, usize),
    /// A number of the process's memory.
    Vm(VmSize),
    /// The device of the new descriptor's file.
    FileDevice,
    /// The inode of the new descriptor's file.
    FileInode,
    /// Both ends of the socket; `true`: of a call that receives.
    Tuple(bool),
    /// A socket address in the memory that an argument points to.
    Address(u8),
    /// Control data of a message.
    Control,
    /// A property of the accept queue.
    Queue(BacklogProperty),
    /// The kernel's address of a unix socket; `true`: of its peer.
    SocketAddress(bool),
    /// Code of a special rule.
    Special(Special),
}

/// Returns the plan of the call with this number; `None`: no call has the number.
pub fn plan(table: SyscallTable, number: u16) -> Option<&'static EventPlan> {
    let call = syscall(table, number)?;
    let index = (call as *const Syscall as usize - syscalls().as_ptr() as usize) / size_of::<Syscall>();
    PLANS.get(index)
}

static PLANS: LazyLock<Vec<EventPlan>> = LazyLock::new(|| syscalls().iter().map(EventPlan::new).collect());

impl EventPlan {
    fn new(call: &'static Syscall) -> Self {
        let mut used = Vec::new();
        let mut params = Vec::new();
        if let Some(event) = event_type(call.event).filter(|_| call.event > 1) {
            for (position, param) in event.params.iter().enumerate() {
                let source = match position {
                    0 if live_rule(event.code, param.name).is_none() => ParamSource::Result,
                    _ => source(call, event.code, param.name, param.kind, param.symbols, &mut used),
                };
                params.push((param.kind, source));
            }
        }
        let args = || (0u8..).zip(call.args).map(|(index, _)| index);
        let unused = args().filter(|arg| !used.contains(arg)).collect();
        let form = match event_type(call.event) {
            Some(event) if is_task_event(event.name) => EventForm::Task(event),
            Some(_) if call.event > GENERIC => EventForm::Own,
            _ => EventForm::Generic,
        };
        let event = if matches!(form, EventForm::Generic) { GENERIC } else { call.event };
        let is_fd = |index: &u8| {
            let arg = call.args.get(usize::from(*index));
            let is_directory = call.args.iter().any(|arg| arg.dirfd == Some(*index));
            arg.is_some_and(|arg| matches!(arg.kind, ArgKind::Fd)) && !is_directory
        };
        // Some event types have no parameter at all, such as that of getsockname.
        let has_fd_param =
            |event: &EventType| event.params.iter().any(|param| matches!(param.kind, ParamKind::Fd | ParamKind::Fd32));
        let has_fd_param = event_type(call.event).is_some_and(has_fd_param);
        let fd = args().find(is_fd).filter(|_| !has_fd_param);
        let is_socket_option = call.name.ends_with("sockopt");
        Self { call, event, form, params, unused, fd, is_socket_option }
    }
}

/// `true` if events with this name describe a task or its program.
fn is_task_event(name: &str) -> bool {
    ["clone", "clone3", "fork", "vfork", "execve", "execveat"].contains(&name)
}

fn source(
    call: &Syscall,
    event: &str,
    param: &str,
    kind: ParamKind,
    symbols: Option<&'static SymbolTable>,
    used: &mut Vec<u8>,
) -> ParamSource {
    if let Some(rule) = live_rule(event, param) {
        return resolve(call, rule, param, symbols, used).unwrap_or(ParamSource::None);
    }
    let candidates = std::iter::once(param).chain(argument_aliases(param).iter().copied());
    if let Some(arg) = candidates.filter_map(|name| argument(call, name)).next() {
        used.push(arg);
        if let Some(high) = upper_half(call, arg).filter(|_| kind.is_integer()) {
            used.push(high);
            return ParamSource::Pair(arg, high);
        }
        return argument_source(call, arg, kind, symbols);
    }
    match default_live_rule(param) {
        Some(rule) => resolve(call, rule, param, symbols, used).unwrap_or(ParamSource::None),
        // An older call of the event type may lack the argument.
        None if kind.is_integer() => ParamSource::Zero,
        None => ParamSource::None,
    }
}

fn argument(call: &Syscall, name: &str) -> Option<u8> {
    (0u8..).zip(call.args).find(|(_, arg)| arg.name == name).map(|(index, _)| index)
}

/// Returns the argument with the upper half of a number, by its name.
fn upper_half(call: &Syscall, arg: u8) -> Option<u8> {
    let name = call.args.get(usize::from(arg))?.name;
    let (stem, high) = match name.strip_suffix("_low") {
        Some(stem) => (stem, "_high"),
        None => (name.strip_suffix("_l")?, "_h"),
    };
    argument(call, &format!("{stem}{high}"))
}

fn argument_source(call: &Syscall, arg: u8, kind: ParamKind, symbols: Option<&'static SymbolTable>) -> ParamSource {
    let Some(row) = call.args.get(usize::from(arg)) else { return ParamSource::None };
    if matches!(row.kind, ArgKind::Iovec | ArgKind::Msghdr | ArgKind::Mmsghdr) && kind.is_integer() {
        return ParamSource::Room(arg);
    }
    match (row.symbols, symbols) {
        (Some(kernel), Some(scap)) if matches!(row.kind, ArgKind::Long | ArgKind::Ulong) => {
            ParamSource::LongSymbols(arg, Translation::new(kernel, scap))
        }
        (Some(kernel), Some(scap)) => ParamSource::Symbols(arg, Translation::new(kernel, scap)),
        _ => ParamSource::Argument(arg),
    }
}

/// Returns the source that a rule gives for a call and its parameter; `None`: the call lacks an argument of the rule.
fn resolve(
    call: &Syscall,
    rule: &LiveRule,
    param: &str,
    symbols: Option<&'static SymbolTable>,
    used: &mut Vec<u8>,
) -> Option<ParamSource> {
    let mut arg = |name: &str| {
        let arg = argument(call, name)?;
        used.push(arg);
        Some(arg)
    };
    Some(match *rule {
        LiveRule::Zero => ParamSource::Zero,
        LiveRule::NoValue => ParamSource::None,
        LiveRule::Result => ParamSource::ResultOrZero,
        LiveRule::Vm(size) => ParamSource::Vm(size),
        LiveRule::File(FileProperty::Dev) => ParamSource::FileDevice,
        LiveRule::File(FileProperty::Ino) => ParamSource::FileInode,
        LiveRule::Tuple { inbound } => ParamSource::Tuple(inbound),
        LiveRule::Control => ParamSource::Control,
        LiveRule::Backlog(property) => ParamSource::Queue(property),
        LiveRule::Socket { peer } => ParamSource::SocketAddress(peer),
        LiveRule::Sockaddr(name) => ParamSource::Address(arg(name)?),
        LiveRule::Duration(name) => ParamSource::Duration(arg(name)?),
        LiveRule::Capabilities(name, offset) => ParamSource::Capabilities(arg(name)?, offset),
        LiveRule::Number { arg: name, offset, width, default: otherwise } => {
            ParamSource::Number { arg: arg(name)?, offset, width, otherwise }
        }
        LiveRule::Symbol { arg: name, offset, width, table } => {
            ParamSource::SymbolsAt { arg: arg(name)?, offset, width, translation: Translation::new(table, symbols?) }
        }
        LiveRule::Flags { arg: name, table, symbols: other } => {
            ParamSource::Symbols(arg(name)?, Translation::new(table, other.or(symbols)?))
        }
        LiveRule::Member { structure, arg: name, offset, width, presence_offset: at, presence_bits: bits } => {
            ParamSource::Member { structure, arg: arg(name)?, offset, width, at, bits }
        }
        LiveRule::Special(rule) => ParamSource::Special(special(rule, call, param, used)?),
    })
}

/// Returns the number of the event type with this code.
pub fn event_id(code: &str) -> u16 {
    event_types().iter().find(|event| event.code == code).map_or(0, |event| event.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields of a descriptor apply to every event type whose plan may set a descriptor.
    #[test]
    fn descriptor_fields_apply_to_plans_with_a_descriptor() {
        let fields = syscap_schemas::fields().iter().filter(|field| ["fd.num", "fd.name"].contains(&field.name));
        let ids: Vec<u16> = fields.map(|field| field.id).collect();
        for plan in PLANS.iter().filter(|plan| plan.fd.is_some()) {
            let event = event_type(plan.event).unwrap();
            assert!(ids.iter().all(|id| syscap::fields::applies(*id, event)), "{} of {}", event.code, plan.call.name);
        }
    }

    #[test]
    fn every_parameter_has_a_source() {
        let mut without = Vec::new();
        for plan in PLANS.iter() {
            let Some(event) = event_type(plan.event).filter(|_| plan.event > 1) else { continue };
            for (param, (_, source)) in event.params.iter().zip(&plan.params) {
                if matches!(source, ParamSource::None | ParamSource::Zero)
                    && !matches!(live_rule(event.code, param.name), Some(LiveRule::Zero | LiveRule::NoValue))
                {
                    without.push(format!("{}.{}", plan.call.name, param.name));
                }
            }
        }
        // Programs and new tasks have their own code. 32-bit calls with all arguments in one struct have no sources.
        without.retain(|name| {
            !["execve", "execveat", "clone", "clone3", "fork", "vfork", "mmap"]
                .iter()
                .any(|call| name.split('.').next() == Some(call))
        });
        assert_eq!(without, Vec::<String>::new());
    }
}
