//! How each system call becomes an event: its rule for every parameter, worked out once from the tables.

use std::sync::LazyLock;

use syscap_schemas::live::{BacklogProperty, FileProperty, LiveRule, VmSize};
use syscap_schemas::{
    ArgKind, EventType, ParamKind, SymbolTable, Syscall, SyscallTable, argument_aliases, default_live_rule, event_type,
    event_types, live_rule, syscall, syscalls,
};

use super::special::{Special, special};
use super::symbols::Translation;

/// The event that stands for system calls which have none of their own.
pub const GENERIC: u16 = 1;

/// How one system call becomes an event.
#[derive(Debug)]
pub struct Plan {
    /// The call.
    pub call: &'static Syscall,
    /// The event type's number.
    pub event: u16,
    /// Where its parameters come from.
    pub form: Form,
    /// The parameters, in their order.
    pub params: Vec<(ParamKind, Source)>,
    /// The arguments that no parameter stands for.
    pub unused: Vec<u8>,
    /// The argument with the descriptor that the call works on, where its event type has no parameter for one: the
    /// first that is not the directory of a path.
    pub fd: Option<u8>,
    /// `true` if it reads or sets an option of a socket.
    pub is_socket_option: bool,
}

/// Where an event's parameters come from.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// The rules of [`Plan::params`].
    Own,
    /// The task that is made, or whose program begins.
    Task(&'static EventType),
    /// Nowhere: the event says only which call it was.
    Generic,
}

/// Where a parameter comes from; arguments count from 0.
#[derive(Debug)]
pub enum Source {
    /// The call's result.
    Result,
    /// The same, 0 where the call failed.
    ResultOrZero,
    /// 0.
    Zero,
    /// No value.
    None,
    /// An argument: its value, or the text or bytes that it points to.
    Argument(u8),
    /// A number in two arguments of a 32-bit call, the lower half first; the first argument alone otherwise.
    Pair(u8, u8),
    /// An argument's flags or enumeration.
    Symbols(u8, Translation),
    /// An argument's flags or enumeration that C has as a `long`.
    LongSymbols(u8, Translation),
    /// How many bytes an iovec or a msghdr has room for.
    Room(u8),
    /// A number in what an argument points to.
    Number { arg: u8, offset: usize, width: usize, otherwise: i64 },
    /// The same, flags.
    SymbolsAt { arg: u8, offset: usize, width: usize, translation: Translation },
    /// The same where the argument points to this struct and one of its numbers of four bytes has the bits.
    Member { structure: &'static str, arg: u8, offset: usize, width: usize, at: usize, bits: u32 },
    /// A timespec as nanoseconds.
    Duration(u8),
    /// Both halves of a set of capabilities.
    Capabilities(u8, usize),
    /// Memory of the process.
    Vm(VmSize),
    /// The new descriptor's device.
    FileDevice,
    /// The new descriptor's inode.
    FileInode,
    /// The socket's two ends; true: what it received.
    Tuple(bool),
    /// An address.
    Address(u8),
    /// Control data of a message.
    Control,
    /// Connections that wait.
    Queue(BacklogProperty),
    /// The kernel's address of a unix socket; true: of its other end.
    SocketAddress(bool),
    /// Code of its own.
    Special(Special),
}

/// The plan of the call with this number; `None`: the number is no call's.
pub fn plan(table: SyscallTable, number: u16) -> Option<&'static Plan> {
    let call = syscall(table, number)?;
    let index = (call as *const Syscall as usize - syscalls().as_ptr() as usize) / size_of::<Syscall>();
    PLANS.get(index)
}

static PLANS: LazyLock<Vec<Plan>> = LazyLock::new(|| syscalls().iter().map(Plan::new).collect());

impl Plan {
    fn new(call: &'static Syscall) -> Self {
        let mut used = Vec::new();
        let mut params = Vec::new();
        if let Some(event) = event_type(call.event).filter(|_| call.event > 1) {
            for (position, param) in event.params.iter().enumerate() {
                let source = match position {
                    0 if live_rule(event.code, param.name).is_none() => Source::Result,
                    _ => source(call, event.code, param.name, param.kind, param.symbols, &mut used),
                };
                params.push((param.kind, source));
            }
        }
        let args = || (0u8..).zip(call.args).map(|(index, _)| index);
        let unused = args().filter(|arg| !used.contains(arg)).collect();
        let form = match event_type(call.event) {
            Some(event) if is_of_task(event.name) => Form::Task(event),
            Some(_) if call.event > GENERIC => Form::Own,
            _ => Form::Generic,
        };
        let event = if matches!(form, Form::Generic) { GENERIC } else { call.event };
        let is_fd = |index: &u8| {
            let arg = call.args.get(usize::from(*index));
            let is_directory = call.args.iter().any(|arg| arg.dirfd == Some(*index));
            arg.is_some_and(|arg| matches!(arg.kind, ArgKind::Fd)) && !is_directory
        };
        // Some event types have no parameter at all, such as getsockname's.
        let says_fd =
            |event: &EventType| event.params.iter().any(|param| matches!(param.kind, ParamKind::Fd | ParamKind::Fd32));
        let says_fd = event_type(call.event).is_some_and(says_fd);
        let fd = args().find(is_fd).filter(|_| !says_fd);
        let is_socket_option = call.name.ends_with("sockopt");
        Self { call, event, form, params, unused, fd, is_socket_option }
    }
}

/// `true` if events with this name tell of a task or its program.
fn is_of_task(name: &str) -> bool {
    ["clone", "clone3", "fork", "vfork", "execve", "execveat"].contains(&name)
}

fn source(
    call: &Syscall,
    event: &str,
    param: &str,
    kind: ParamKind,
    symbols: Option<&'static SymbolTable>,
    used: &mut Vec<u8>,
) -> Source {
    if let Some(rule) = live_rule(event, param) {
        return resolve(call, rule, param, symbols, used).unwrap_or(Source::None);
    }
    let candidates = std::iter::once(param).chain(argument_aliases(param).iter().copied());
    if let Some(arg) = candidates.filter_map(|name| argument(call, name)).next() {
        used.push(arg);
        if let Some(high) = upper_half(call, arg).filter(|_| kind.is_integer()) {
            used.push(high);
            return Source::Pair(arg, high);
        }
        return of_argument(call, arg, kind, symbols);
    }
    match default_live_rule(param) {
        Some(rule) => resolve(call, rule, param, symbols, used).unwrap_or(Source::None),
        // A call that lacks the argument (an older one of the same event type) has none of it.
        None if kind.is_integer() => Source::Zero,
        None => Source::None,
    }
}

fn argument(call: &Syscall, name: &str) -> Option<u8> {
    (0u8..).zip(call.args).find(|(_, arg)| arg.name == name).map(|(index, _)| index)
}

/// The argument with the upper half of a number, by its name.
fn upper_half(call: &Syscall, arg: u8) -> Option<u8> {
    let name = call.args.get(usize::from(arg))?.name;
    let (stem, high) = match name.strip_suffix("_low") {
        Some(stem) => (stem, "_high"),
        None => (name.strip_suffix("_l")?, "_h"),
    };
    argument(call, &format!("{stem}{high}"))
}

fn of_argument(call: &Syscall, arg: u8, kind: ParamKind, symbols: Option<&'static SymbolTable>) -> Source {
    let Some(row) = call.args.get(usize::from(arg)) else { return Source::None };
    if matches!(row.kind, ArgKind::Iovec | ArgKind::Msghdr | ArgKind::Mmsghdr) && kind.is_integer() {
        return Source::Room(arg);
    }
    match (row.symbols, symbols) {
        (Some(kernel), Some(scap)) if matches!(row.kind, ArgKind::Long | ArgKind::Ulong) => {
            Source::LongSymbols(arg, Translation::new(kernel, scap))
        }
        (Some(kernel), Some(scap)) => Source::Symbols(arg, Translation::new(kernel, scap)),
        _ => Source::Argument(arg),
    }
}

/// A rule for a call and its parameter; `None`: the call lacks an argument that it names.
fn resolve(
    call: &Syscall,
    rule: &LiveRule,
    param: &str,
    symbols: Option<&'static SymbolTable>,
    used: &mut Vec<u8>,
) -> Option<Source> {
    let mut arg = |name: &str| {
        let arg = argument(call, name)?;
        used.push(arg);
        Some(arg)
    };
    Some(match *rule {
        LiveRule::Zero => Source::Zero,
        LiveRule::NoValue => Source::None,
        LiveRule::Result => Source::ResultOrZero,
        LiveRule::Vm(size) => Source::Vm(size),
        LiveRule::File(FileProperty::Dev) => Source::FileDevice,
        LiveRule::File(FileProperty::Ino) => Source::FileInode,
        LiveRule::Tuple { inbound } => Source::Tuple(inbound),
        LiveRule::Control => Source::Control,
        LiveRule::Backlog(property) => Source::Queue(property),
        LiveRule::Socket { peer } => Source::SocketAddress(peer),
        LiveRule::Sockaddr(name) => Source::Address(arg(name)?),
        LiveRule::Duration(name) => Source::Duration(arg(name)?),
        LiveRule::Capabilities(name, offset) => Source::Capabilities(arg(name)?, offset),
        LiveRule::Number { arg: name, offset, width, default: otherwise } => {
            Source::Number { arg: arg(name)?, offset, width, otherwise }
        }
        LiveRule::Symbol { arg: name, offset, width, table } => {
            Source::SymbolsAt { arg: arg(name)?, offset, width, translation: Translation::new(table, symbols?) }
        }
        LiveRule::Flags { arg: name, table, symbols: other } => {
            Source::Symbols(arg(name)?, Translation::new(table, other.or(symbols)?))
        }
        LiveRule::Member { structure, arg: name, offset, width, presence_offset: at, presence_bits: bits } => {
            Source::Member { structure, arg: arg(name)?, offset, width, at, bits }
        }
        LiveRule::Special(rule) => Source::Special(special(rule, call, param, used)?),
    })
}

/// The number of the event type with this code.
pub fn event_id(code: &str) -> u16 {
    event_types().iter().find(|event| event.code == code).map_or(0, |event| event.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields of an fd are asked for of every event type that a plan may name an fd for.
    #[test]
    fn fields_of_an_fd_apply_where_a_plan_names_one() {
        let fields = syscap_schemas::fields().iter().filter(|field| ["fd.num", "fd.name"].contains(&field.name));
        let ids: Vec<u16> = fields.map(|field| field.id).collect();
        for plan in PLANS.iter().filter(|plan| plan.fd.is_some()) {
            let event = event_type(plan.event).unwrap();
            assert!(ids.iter().all(|id| syscap::fields::applies(*id, event)), "{} of {}", event.code, plan.call.name);
        }
    }

    #[test]
    fn parameters_without_a_source_are_known() {
        let mut without = Vec::new();
        for plan in PLANS.iter() {
            let Some(event) = event_type(plan.event).filter(|_| plan.event > 1) else { continue };
            for (param, (_, source)) in event.params.iter().zip(&plan.params) {
                if matches!(source, Source::None | Source::Zero)
                    && !matches!(live_rule(event.code, param.name), Some(LiveRule::Zero | LiveRule::NoValue))
                {
                    without.push(format!("{}.{}", plan.call.name, param.name));
                }
            }
        }
        // Programs and new tasks have code of their own; 32-bit calls with all arguments in one struct have none.
        without.retain(|name| {
            !["execve", "execveat", "clone", "clone3", "fork", "vfork", "mmap"]
                .iter()
                .any(|call| name.split('.').next() == Some(call))
        });
        assert_eq!(without, Vec::<String>::new());
    }
}
