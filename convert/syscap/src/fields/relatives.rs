//! The event's process among others: parents and ancestors, the leaders of its session and groups.

use std::borrow::Cow;

use super::proc::{age, args, environment, id, known, variable};
use super::{Row, event, of_relatives, some};
use crate::event::Value;
use crate::fields::View;
use crate::filter::FieldArg;
use crate::machine::Thread;

pub(super) const ROWS: &[Row] = &[
    of_relatives("proc.pexe", |view, _| parent(view, |thread| text(&thread.exe))),
    of_relatives("proc.aexe", |view, argument| ancestor(view, argument, |thread| text(&thread.exe))),
    of_relatives("proc.pexepath", |view, _| parent(view, |thread| text(&thread.exepath))),
    of_relatives("proc.aexepath", |view, argument| ancestor(view, argument, |thread| text(&thread.exepath))),
    of_relatives("proc.pname", |view, _| parent(view, |thread| text(&thread.comm))),
    of_relatives("proc.aname", |view, argument| ancestor(view, argument, |thread| text(&thread.comm))),
    of_relatives("proc.aargs", |view, argument| ancestor(view, argument, |thread| Value::Text(args(thread)))),
    of_relatives("proc.pcmdline", |view, _| parent(view, |thread| text(&thread.cmdline))),
    of_relatives("proc.acmdline", |view, argument| ancestor(view, argument, |thread| text(&thread.cmdline))),
    of_relatives("proc.aenv", ancestor_environment),
    of_relatives("proc.ppid", |view, _| parent(view, |thread| id(thread.pid))),
    of_relatives("proc.apid", |view, argument| ancestor(view, argument, |thread| id(thread.pid))),
    of_relatives("proc.pvpid", |view, _| {
        some(view.thread().and_then(|thread| view.machine.parent(thread)), |parent| known(parent.numbers.vpid))
    }),
    of_relatives("proc.loginshellid", |view, _| some(login_shell(view), |shell| Value::I64(shell.pid))),
    event("proc.ppid.duration", |view, _| parent(view, |thread| age(view, thread))),
    of_relatives("proc.ppid.ts", |view, _| {
        some(view.thread().and_then(|thread| view.machine.parent(thread)), |parent| {
            super::proc::time(parent.clone_time)
        })
    }),
    of_relatives("proc.sname", |view, _| leader(view, Group::Session, |thread| &thread.comm)),
    of_relatives("proc.sid.exe", |view, _| leader(view, Group::Session, |thread| &thread.exe)),
    of_relatives("proc.sid.exepath", |view, _| leader(view, Group::Session, |thread| &thread.exepath)),
    of_relatives("proc.vpgid.name", |view, _| leader(view, Group::Virtual, |thread| &thread.comm)),
    of_relatives("proc.vpgid.exe", |view, _| leader(view, Group::Virtual, |thread| &thread.exe)),
    of_relatives("proc.vpgid.exepath", |view, _| leader(view, Group::Virtual, |thread| &thread.exepath)),
    of_relatives("proc.pgid.name", |view, _| leader(view, Group::Process, |thread| &thread.comm)),
    of_relatives("proc.pgid.exe", |view, _| leader(view, Group::Process, |thread| &thread.exe)),
    of_relatives("proc.pgid.exepath", |view, _| leader(view, Group::Process, |thread| &thread.exepath)),
];

fn text<'a>(text: &'a [u8]) -> Value<'a> {
    Value::Text(Cow::Borrowed(text))
}

/// A value of the parent process.
fn parent<'a>(view: &View<'a>, read: impl FnOnce(&'a Thread) -> Value<'a>) -> Value<'a> {
    some(view.thread().and_then(|thread| view.machine.ancestor(thread, 1)), read)
}

/// A value of the ancestor that the argument asks for; without one, of all of them from the parent on.
fn ancestor<'a>(view: &View<'a>, argument: &FieldArg, read: impl Fn(&'a Thread) -> Value<'a>) -> Value<'a> {
    let Some(thread) = view.thread() else { return Value::None };
    if let FieldArg::Index(generation) = argument {
        return some(view.machine.ancestor(thread, *generation), read);
    }
    let Some(process) = view.machine.main_thread(thread) else { return Value::None };
    let values: Vec<Value<'a>> = view.machine.ancestors(process).take(view.ancestors).map(read).collect();
    if values.is_empty() { Value::None } else { Value::List(values) }
}

/// A variable of the nearest ancestor that has it, or all variables of an ancestor; without an argument the process'
/// own.
fn ancestor_environment<'a>(view: &View<'a>, argument: &FieldArg) -> Value<'a> {
    let Some(thread) = view.thread() else { return Value::None };
    match argument {
        FieldArg::None | FieldArg::Index(0) => Value::owned_text(environment(view, thread)),
        FieldArg::Index(generation) => {
            some(view.machine.ancestor(thread, *generation), |thread| Value::owned_text(environment(view, thread)))
        }
        FieldArg::Name(name) => {
            let process = view.machine.main_thread(thread).unwrap_or(thread);
            let mut values =
                view.machine.ancestors(process).filter_map(|thread| variable(view, thread, name.as_bytes()));
            text(values.find(|value| !value.is_empty()).unwrap_or_default())
        }
        FieldArg::Resolved(_) => Value::None,
    }
}

/// The oldest of the process and its ancestors that is a shell: whose name ends in `sh`.
fn login_shell<'a>(view: &View<'a>) -> Option<&'a Thread> {
    view.machine.login_shell(view.machine.main_thread(view.thread()?)?)
}

/// What a leader leads.
enum Group {
    Session,
    Virtual,
    Process,
}

/// A text of the leader of the process' session or group; empty where it is not known.
fn leader<'a>(view: &View<'a>, group: Group, read: impl FnOnce(&'a Thread) -> &'a [u8]) -> Value<'a> {
    some(view.thread(), |thread| {
        let leader = match group {
            Group::Session => view.machine.session_leader(thread),
            Group::Virtual => view.machine.vpgid_leader(thread),
            Group::Process => view.machine.pgid_leader(thread),
        };
        text(leader.map_or(&[][..], read))
    })
}
