//! The event's process.

use std::borrow::Cow;

use super::{Row, event, of_relatives, of_thread, some};
use crate::event::Value;
use crate::fields::View;
use crate::filter::FieldArg;
use crate::machine::Thread;

pub(super) const ROWS: &[Row] = &[
    of_thread("proc.exe", |view, _| text_of(view, |thread| &thread.exe)),
    of_thread("proc.exepath", |view, _| text_of(view, |thread| &thread.exepath)),
    of_thread("proc.name", |view, _| text_of(view, |thread| &thread.comm)),
    of_thread("proc.args", |view, argument| {
        let Some(thread) = view.thread() else { return Value::None };
        match argument {
            FieldArg::Index(index) => {
                let one = usize::try_from(*index).ok().and_then(|index| thread.arguments().nth(index));
                Value::Text(Cow::Borrowed(one.unwrap_or_default()))
            }
            _ => Value::Text(args(thread)),
        }
    }),
    of_thread("proc.cmdline", |view, _| text_of(view, |thread| &thread.cmdline)),
    of_thread("proc.cmdnargs", |view, _| number_of(view, |thread| Value::U64(thread.arguments().count() as u64))),
    of_thread("proc.cmdlenargs", |view, _| {
        number_of(view, |thread| Value::U64(thread.arguments().map(|argument| argument.len() as u64).sum()))
    }),
    of_thread("proc.exeline", |view, _| {
        number_of(view, |thread| {
            let mut line = thread.exe.to_vec();
            line.push(b' ');
            line.extend_from_slice(&args(thread));
            Value::owned_text(line)
        })
    }),
    of_relatives("proc.env", |view, argument| {
        number_of(view, |thread| match argument {
            FieldArg::Name(name) => {
                Value::Text(Cow::Borrowed(variable(view, thread, name.as_bytes()).unwrap_or_default()))
            }
            _ => Value::owned_text(environment(view, thread)),
        })
    }),
    of_relatives("proc.cwd", |view, _| number_of(view, |thread| Value::Text(Cow::Borrowed(view.machine.cwd(thread))))),
    of_thread("proc.tty", |view, _| number_of(view, |thread| Value::U64(thread.numbers.tty.into()))),
    of_thread("proc.pid", |view, _| number_of(view, |thread| id(thread.pid))),
    of_thread("proc.vpid", |view, _| number_of(view, |thread| known(thread.numbers.vpid))),
    of_thread("proc.sid", |view, _| number_of(view, |thread| Value::I64(thread.numbers.sid))),
    of_thread("proc.vpgid", |view, _| number_of(view, |thread| Value::I64(thread.numbers.vpgid))),
    of_thread("proc.pgid", |view, _| number_of(view, |thread| Value::I64(thread.numbers.pgid))),
    event("proc.duration", |view, _| number_of(view, |thread| age(view, thread))),
    of_thread("proc.pid.ts", |view, _| number_of(view, |thread| time(thread.clone_time))),
    of_thread("proc.is_exe_writable", |view, _| number_of(view, |thread| Value::Bool(thread.numbers.exe_writable))),
    of_thread("proc.is_exe_upper_layer", |view, _| {
        number_of(view, |thread| Value::Bool(thread.numbers.exe_upper_layer))
    }),
    of_thread("proc.is_exe_lower_layer", |view, _| {
        number_of(view, |thread| Value::Bool(thread.numbers.exe_lower_layer))
    }),
    of_thread("proc.is_exe_from_memfd", |view, _| number_of(view, |thread| Value::Bool(thread.numbers.exe_from_memfd))),
    of_thread("proc.is_sid_leader", |view, _| {
        number_of(view, |thread| Value::Bool(thread.numbers.sid == thread.numbers.vpid))
    }),
    of_thread("proc.is_vpgid_leader", |view, _| {
        number_of(view, |thread| Value::Bool(thread.numbers.vpgid == thread.numbers.vpid))
    }),
    of_thread("proc.is_pgid_leader", |view, _| {
        number_of(view, |thread| Value::Bool(thread.numbers.pgid == thread.pid))
    }),
    of_thread("proc.exe_ino", |view, _| {
        number_of(view, |thread| {
            if thread.numbers.exe_ino == 0 { Value::None } else { Value::I64(thread.numbers.exe_ino.cast_signed()) }
        })
    }),
    of_thread("proc.exe_ino.ctime", |view, _| number_of(view, |thread| time(thread.numbers.exe_ino_ctime))),
    of_thread("proc.exe_ino.mtime", |view, _| number_of(view, |thread| time(thread.numbers.exe_ino_mtime))),
    of_thread("proc.exe_ino.ctime_duration_proc_start", |view, _| {
        number_of(view, |thread| duration(thread.exe_ino_ctime_duration_clone))
    }),
    of_thread("proc.exe_ino.ctime_duration_pidns_start", |view, _| {
        number_of(view, |thread| duration(thread.exe_ino_ctime_duration_pidns))
    }),
    of_thread("proc.pidns_init_start_ts", |view, _| number_of(view, |thread| time(thread.numbers.pidns_init_start))),
    event("proc.fdopencount", |view, _| number_of(view, |thread| Value::U64(view.machine.fd_open_count(thread)))),
    of_relatives("proc.fdlimit", |view, _| number_of(view, |thread| Value::I64(view.machine.fd_limit(thread)))),
    event("proc.fdusage", |view, _| {
        number_of(view, |thread| {
            let (open, limit) = (view.machine.fd_open_count(thread), view.machine.fd_limit(thread));
            Value::F64(if limit > 0 { (open as f64 * 100.0 / limit as f64).min(100.0) } else { 0.0 })
        })
    }),
    of_thread("proc.vmsize", |view, _| number_of(view, |thread| Value::U64(thread.numbers.vmsize.into()))),
    of_thread("proc.vmrss", |view, _| number_of(view, |thread| Value::U64(thread.numbers.vmrss.into()))),
    of_thread("proc.vmswap", |view, _| number_of(view, |thread| Value::U64(thread.numbers.vmswap.into()))),
    of_relatives("proc.nthreads", |view, _| number_of(view, |thread| Value::U64(view.machine.thread_count(thread)))),
    of_relatives("proc.nchilds", |view, _| {
        number_of(view, |thread| Value::U64(view.machine.other_thread_count(thread)))
    }),
    event("proc.stdin.type", |view, _| fd_type(view, 0)),
    event("proc.stdout.type", |view, _| fd_type(view, 1)),
    event("proc.stderr.type", |view, _| fd_type(view, 2)),
    event("proc.stdin.name", |view, _| fd_name(view, 0)),
    event("proc.stdout.name", |view, _| fd_name(view, 1)),
    event("proc.stderr.name", |view, _| fd_name(view, 2)),
];

/// A value of the event's thread; none where the event has no thread.
pub(super) fn number_of<'a>(view: &View<'a>, read: impl FnOnce(&'a Thread) -> Value<'a>) -> Value<'a> {
    some(view.thread(), read)
}

fn text_of<'a>(view: &View<'a>, read: impl FnOnce(&'a Thread) -> &'a [u8]) -> Value<'a> {
    some(view.thread(), |thread| Value::Text(Cow::Borrowed(read(thread))))
}

/// A process' or thread's id; none where it cannot be one.
pub(super) fn id<'a>(id: i64) -> Value<'a> {
    if (-1..=i64::from(u32::MAX)).contains(&id) { Value::I64(id) } else { Value::None }
}

/// An id that -1 stands for not knowing.
pub(super) fn known<'a>(id: i64) -> Value<'a> {
    if id == -1 { Value::None } else { Value::I64(id) }
}

/// A moment; 0 stands for not knowing.
pub(super) fn time<'a>(nanoseconds: u64) -> Value<'a> {
    if nanoseconds == 0 { Value::None } else { Value::Time(nanoseconds) }
}

fn duration<'a>(nanoseconds: u64) -> Value<'a> {
    if nanoseconds == 0 { Value::None } else { Value::Duration(nanoseconds) }
}

/// How long a thread has lived.
pub(super) fn age<'a>(view: &View<'_>, thread: &Thread) -> Value<'a> {
    let begun = Some(thread.clone_time).filter(|time| *time != 0);
    some(begun.and_then(|begun| view.event.header.time.checked_sub(begun)), Value::Duration)
}

/// The arguments after the first, with blanks between.
pub(super) fn args(thread: &Thread) -> Cow<'_, [u8]> {
    if !thread.args.contains(&0) {
        return Cow::Borrowed(&thread.args);
    }
    Cow::Owned(thread.args.iter().map(|byte| if *byte == 0 { b' ' } else { *byte }).collect())
}

/// All variables of a process' environment, with blanks between.
pub(super) fn environment(view: &View<'_>, thread: &Thread) -> Vec<u8> {
    let mut text = Vec::new();
    for (index, variable) in view.machine.env(thread).enumerate() {
        if index > 0 {
            text.push(b' ');
        }
        text.extend_from_slice(variable);
    }
    text
}

/// The value of one variable of a process' environment, without blanks around it.
pub(super) fn variable<'a>(view: &View<'a>, thread: &'a Thread, name: &[u8]) -> Option<&'a [u8]> {
    let values = view.machine.env(thread).filter_map(|entry| entry.strip_prefix(name)?.strip_prefix(b"="));
    values.filter(|value| !value.is_empty()).map(<[u8]>::trim_ascii).next()
}

fn fd_type<'a>(view: &View<'a>, number: i64) -> Value<'a> {
    some(view.fd_of(number), |fd| super::name(fd.type_name()))
}

fn fd_name<'a>(view: &View<'a>, number: i64) -> Value<'a> {
    some(view.fd_of(number), |fd| Value::Text(Cow::Borrowed(&fd.name)))
}
