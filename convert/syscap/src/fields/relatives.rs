//! Fields of relatives of the event's process: parent, ancestors, leaders of its session and groups.

use std::borrow::Cow;

use super::proc::{age, args, environment, id, id_or_none, variable};
use super::{FieldRow, event_field, relatives_field, value_or_none};
use crate::event::Value;
use crate::fields::View;
use crate::filter::FieldArg;
use crate::machine::Thread;

pub(super) const ROWS: &[FieldRow] = &[
    relatives_field("proc.pexe", |view, _| parent(view, |thread| text(&thread.exe))),
    relatives_field("proc.aexe", |view, argument| ancestor(view, argument, |thread| text(&thread.exe))),
    relatives_field("proc.pexepath", |view, _| parent(view, |thread| text(&thread.exepath))),
    relatives_field("proc.aexepath", |view, argument| ancestor(view, argument, |thread| text(&thread.exepath))),
    relatives_field("proc.pname", |view, _| parent(view, |thread| text(&thread.comm))),
    relatives_field("proc.aname", |view, argument| ancestor(view, argument, |thread| text(&thread.comm))),
    relatives_field("proc.aargs", |view, argument| ancestor(view, argument, |thread| Value::Text(args(thread)))),
    relatives_field("proc.pcmdline", |view, _| parent(view, |thread| text(&thread.cmdline))),
    relatives_field("proc.acmdline", |view, argument| ancestor(view, argument, |thread| text(&thread.cmdline))),
    relatives_field("proc.aenv", ancestor_environment),
    relatives_field("proc.ppid", |view, _| parent(view, |thread| id(thread.pid))),
    relatives_field("proc.apid", |view, argument| ancestor(view, argument, |thread| id(thread.pid))),
    relatives_field("proc.pvpid", |view, _| {
        value_or_none(view.thread().and_then(|thread| view.machine.parent(thread)), |parent| {
            id_or_none(parent.numbers.vpid)
        })
    }),
    relatives_field("proc.loginshellid", |view, _| value_or_none(login_shell(view), |shell| Value::I64(shell.pid))),
    event_field("proc.ppid.duration", |view, _| parent(view, |thread| age(view, thread))),
    relatives_field("proc.ppid.ts", |view, _| {
        value_or_none(view.thread().and_then(|thread| view.machine.parent(thread)), |parent| {
            super::proc::time(parent.clone_time)
        })
    }),
    relatives_field("proc.sname", |view, _| leader(view, LeaderKind::Session, |thread| &thread.comm)),
    relatives_field("proc.sid.exe", |view, _| leader(view, LeaderKind::Session, |thread| &thread.exe)),
    relatives_field("proc.sid.exepath", |view, _| leader(view, LeaderKind::Session, |thread| &thread.exepath)),
    relatives_field("proc.vpgid.name", |view, _| leader(view, LeaderKind::Virtual, |thread| &thread.comm)),
    relatives_field("proc.vpgid.exe", |view, _| leader(view, LeaderKind::Virtual, |thread| &thread.exe)),
    relatives_field("proc.vpgid.exepath", |view, _| leader(view, LeaderKind::Virtual, |thread| &thread.exepath)),
    relatives_field("proc.pgid.name", |view, _| leader(view, LeaderKind::Process, |thread| &thread.comm)),
    relatives_field("proc.pgid.exe", |view, _| leader(view, LeaderKind::Process, |thread| &thread.exe)),
    relatives_field("proc.pgid.exepath", |view, _| leader(view, LeaderKind::Process, |thread| &thread.exepath)),
];

fn text<'a>(text: &'a [u8]) -> Value<'a> {
    Value::Text(Cow::Borrowed(text))
}

/// Returns a value of the parent process.
fn parent<'a>(view: &View<'a>, read: impl FnOnce(&'a Thread) -> Value<'a>) -> Value<'a> {
    value_or_none(view.thread().and_then(|thread| view.machine.ancestor(thread, 1)), read)
}

/// Returns a value of the ancestor that the argument selects, or a list for all ancestors from the parent on.
fn ancestor<'a>(view: &View<'a>, argument: &FieldArg, read: impl Fn(&'a Thread) -> Value<'a>) -> Value<'a> {
    let Some(thread) = view.thread() else { return Value::None };
    if let FieldArg::Index(generation) = argument {
        return value_or_none(view.machine.ancestor(thread, *generation), read);
    }
    let Some(process) = view.machine.main_thread(thread) else { return Value::None };
    let values: Vec<Value<'a>> = view.machine.ancestors(process).take(view.ancestors).map(read).collect();
    if values.is_empty() { Value::None } else { Value::List(values) }
}

/// Returns a variable of the nearest ancestor that has it, or all variables of an ancestor. Without an argument: all
/// variables of the process itself.
fn ancestor_environment<'a>(view: &View<'a>, argument: &FieldArg) -> Value<'a> {
    let Some(thread) = view.thread() else { return Value::None };
    match argument {
        FieldArg::None | FieldArg::Index(0) => Value::owned_text(environment(view, thread)),
        FieldArg::Index(generation) => value_or_none(view.machine.ancestor(thread, *generation), |thread| {
            Value::owned_text(environment(view, thread))
        }),
        FieldArg::Name(name) => {
            let process = view.machine.main_thread(thread).unwrap_or(thread);
            let mut values =
                view.machine.ancestors(process).filter_map(|thread| variable(view, thread, name.as_bytes()));
            text(values.find(|value| !value.is_empty()).unwrap_or_default())
        }
        FieldArg::Resolved(_) => Value::None,
    }
}

/// Returns the oldest shell among the process and its ancestors.
fn login_shell<'a>(view: &View<'a>) -> Option<&'a Thread> {
    view.machine.login_shell(view.machine.main_thread(view.thread()?)?)
}

/// The kind of leader.
enum LeaderKind {
    Session,
    Virtual,
    Process,
}

/// Returns a text of the leader of the process' session or group; empty if the leader is unknown.
fn leader<'a>(view: &View<'a>, group: LeaderKind, read: impl FnOnce(&'a Thread) -> &'a [u8]) -> Value<'a> {
    value_or_none(view.thread(), |thread| {
        let leader = match group {
            LeaderKind::Session => view.machine.session_leader(thread),
            LeaderKind::Virtual => view.machine.vpgid_leader(thread),
            LeaderKind::Process => view.machine.pgid_leader(thread),
        };
        text(leader.map_or(&[][..], read))
    })
}
