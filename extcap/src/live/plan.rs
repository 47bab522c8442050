//! How each system call becomes an event: its rule for every parameter, worked out once from the tables.

use std::sync::LazyLock;

use syscap_schemas::{
    ArgKind, EventType, ParamKind, Syscall, SyscallTable, event_type, event_types, kernel_symbols, live_rule,
    live_rule_of_all, same_arguments, symbol_table, syscall, syscalls,
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
    /// Whether it reads or sets an option of a socket.
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
    /// How many bytes an iovec or a msghdr has room for.
    Room(u8),
    /// A number in what an argument points to.
    Number { arg: u8, offset: usize, width: usize, otherwise: i64 },
    /// The same, flags.
    SymbolsAt { arg: u8, offset: usize, width: usize, translation: Translation },
    /// The same where the argument points to this struct and one of its numbers of four bytes has the bits.
    Member { structure: String, arg: u8, offset: usize, width: usize, at: usize, bits: u32 },
    /// A timespec as nanoseconds.
    Duration(u8),
    /// Both halves of a set of capabilities.
    Capabilities(u8, usize),
    /// Memory of the process.
    Vm(Vm),
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
    Queue(Queue),
    /// The kernel's address of a unix socket; true: of its other end.
    SocketAddress(bool),
    /// Code of its own.
    Special(Special),
}

/// A size of a process, in KiB.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the kernel's names
pub enum Vm {
    Size,
    Rss,
    Swap,
}

/// What is told of the connections that wait to be accepted.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the names say it
pub enum Queue {
    Percent,
    Length,
    Most,
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
        let unused = (0..call.args.len() as u8).filter(|arg| !used.contains(arg)).collect();
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
        let fd = (0..call.args.len() as u8).find(is_fd).filter(|_| !says_fd);
        let is_socket_option = call.name.ends_with("sockopt");
        Self { call, event, form, params, unused, fd, is_socket_option }
    }
}

/// Whether events with this name tell of a task or its program.
fn is_of_task(name: &str) -> bool {
    ["clone", "clone3", "fork", "vfork", "execve", "execveat"].contains(&name)
}

fn source(
    call: &Syscall,
    event: &str,
    param: &str,
    kind: ParamKind,
    symbols: Option<&'static syscap_schemas::SymbolTable>,
    used: &mut Vec<u8>,
) -> Source {
    if let Some(rule) = live_rule(event, param) {
        return parse(call, rule, param, symbols, used).unwrap_or(Source::None);
    }
    let candidates = std::iter::once(param).chain(same_arguments(param).iter().copied());
    if let Some(arg) = candidates.filter_map(|name| argument(call, name)).next() {
        used.push(arg);
        if let Some(high) = upper_half(call, arg).filter(|_| kind.is_integer()) {
            used.push(high);
            return Source::Pair(arg, high);
        }
        return of_argument(call, arg, kind, symbols);
    }
    match live_rule_of_all(param) {
        Some(rule) => parse(call, rule, param, symbols, used).unwrap_or(Source::None),
        // A call that lacks the argument (an older one of the same event type) has none of it.
        None if kind.is_integer() => Source::Zero,
        None => Source::None,
    }
}

fn argument(call: &Syscall, name: &str) -> Option<u8> {
    call.args.iter().position(|arg| arg.name == name).map(|position| position as u8)
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

fn of_argument(
    call: &Syscall,
    arg: u8,
    kind: ParamKind,
    symbols: Option<&'static syscap_schemas::SymbolTable>,
) -> Source {
    let Some(row) = call.args.get(usize::from(arg)) else { return Source::None };
    if matches!(row.kind, ArgKind::Iovec | ArgKind::Msghdr | ArgKind::Mmsghdr) && kind.is_integer() {
        return Source::Room(arg);
    }
    match (row.symbols, symbols) {
        (Some(kernel), Some(scap)) => Source::Symbols(arg, Translation::new(kernel, scap)),
        _ => Source::Argument(arg),
    }
}

/// Reads a rule; the words are explained in `live_events.toml`. `None`: an argument that the call lacks.
fn parse(
    call: &Syscall,
    rule: &str,
    param: &str,
    symbols: Option<&'static syscap_schemas::SymbolTable>,
    used: &mut Vec<u8>,
) -> Option<Source> {
    let words: Vec<&str> = rule.split(' ').collect();
    let word = |index: usize| words.get(index).copied();
    let number = |index: usize| word(index)?.parse::<usize>().ok();
    let mut arg = |index: usize| {
        let arg = argument(call, word(index)?)?;
        used.push(arg);
        Some(arg)
    };
    Some(match word(0)? {
        "zero" => Source::Zero,
        "none" => Source::None,
        "result" => Source::ResultOrZero,
        "vm" => Source::Vm(match word(1)? {
            "size" => Vm::Size,
            "rss" => Vm::Rss,
            "swap" => Vm::Swap,
            _ => return None,
        }),
        "file" => match word(1)? {
            "dev" => Source::FileDevice,
            "ino" => Source::FileInode,
            _ => return None,
        },
        "tuple" => Source::Tuple(word(1)? == "in"),
        "control" => Source::Control,
        "queue" => Source::Queue(match word(1)? {
            "percent" => Queue::Percent,
            "length" => Queue::Length,
            "most" => Queue::Most,
            _ => return None,
        }),
        "socket" => Source::SocketAddress(word(1)? == "peer"),
        "sockaddr" => Source::Address(arg(1)?),
        "duration" => Source::Duration(arg(1)?),
        "caps" => Source::Capabilities(arg(1)?, number(2)?),
        "number" => Source::Number {
            arg: arg(1)?,
            offset: number(2)?,
            width: number(3)?,
            otherwise: word(4).map_or(Some(0), |word| word.parse().ok())?,
        },
        "symbol" => Source::SymbolsAt {
            arg: arg(1)?,
            offset: number(2)?,
            width: number(3)?,
            translation: Translation::new(kernel_symbols(word(4)?)?, symbols?),
        },
        "member" => Source::Member {
            structure: word(1)?.to_owned(),
            arg: arg(2)?,
            offset: number(3)?,
            width: number(4)?,
            at: number(5)?,
            bits: u32::from_str_radix(word(6)?.strip_prefix("0x")?, 16).ok()?,
        },
        "flags" => {
            let scap = word(3).map_or(symbols, symbol_table)?;
            Source::Symbols(arg(1)?, Translation::new(kernel_symbols(word(2)?)?, scap))
        }
        "special" => Source::Special(special(word(1)?, call, param, used)?),
        _ => return None,
    })
}

/// The number of the event type with this code.
pub fn event_id(code: &str) -> u16 {
    event_types().iter().find(|event| event.code == code).map_or(0, |event| event.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use syscap_schemas::SyscallArg;

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

    /// Every rule of the table is one that [`parse`] understands, for a call that has the event.
    #[test]
    fn every_rule_is_understood() {
        for call in syscalls() {
            let Some(event) = event_type(call.event).filter(|_| call.event > 1) else { continue };
            for param in event.params.iter().skip(1) {
                let Some(rule) = live_rule(event.code, param.name) else { continue };
                let names: Vec<&str> = call.args.iter().map(|arg: &SyscallArg| arg.name).collect();
                let known = parse(call, rule, param.name, param.symbols, &mut Vec::new()).is_some();
                let lacks = rule.split(' ').nth(1).is_some_and(|word| !names.contains(&word));
                assert!(known || lacks, "{} of {}: {rule}", param.name, call.name);
            }
        }
    }

    #[test]
    fn parameters_without_a_source_are_known() {
        let mut without = Vec::new();
        for plan in PLANS.iter() {
            let Some(event) = event_type(plan.event).filter(|_| plan.event > 1) else { continue };
            for (param, (_, source)) in event.params.iter().zip(&plan.params) {
                if matches!(source, Source::None | Source::Zero)
                    && live_rule(event.code, param.name).is_none_or(|rule| rule != "zero" && rule != "none")
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
