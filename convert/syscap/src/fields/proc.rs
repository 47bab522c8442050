//! Fields of the event's process.

use std::borrow::Cow;

use super::{FieldRow, event_field, relatives_field, thread_field, value_or_none};
use crate::event::Value;
use crate::fields::View;
use crate::filter::FieldArg;
use crate::machine::Thread;

pub(super) const ROWS: &[FieldRow] = &[
    thread_field("proc.exe", |view, _| text_of(view, |thread| &thread.exe)),
    thread_field("proc.exepath", |view, _| text_of(view, |thread| &thread.exepath)),
    thread_field("proc.name", |view, _| text_of(view, |thread| &thread.comm)),
    thread_field("proc.args", |view, argument| {
        let Some(thread) = view.thread() else { return Value::None };
        match argument {
            FieldArg::Index(index) => {
                let one = usize::try_from(*index).ok().and_then(|index| thread.arguments().nth(index));
                Value::Text(Cow::Borrowed(one.unwrap_or_default()))
            }
            _ => Value::Text(args(thread)),
        }
    }),
    thread_field("proc.cmdline", |view, _| text_of(view, |thread| &thread.cmdline)),
    thread_field("proc.cmdnargs", |view, _| thread_value(view, |thread| Value::U64(thread.arguments().count() as u64))),
    thread_field("proc.cmdlenargs", |view, _| {
        thread_value(view, |thread| Value::U64(thread.arguments().map(|argument| argument.len() as u64).sum()))
    }),
    thread_field("proc.exeline", |view, _| {
        thread_value(view, |thread| {
            let mut line = thread.exe.to_vec();
            line.push(b' ');
            line.extend_from_slice(&args(thread));
            Value::owned_text(line)
        })
    }),
    relatives_field("proc.env", |view, argument| {
        thread_value(view, |thread| match argument {
            FieldArg::Name(name) => {
                Value::Text(Cow::Borrowed(variable(view, thread, name.as_bytes()).unwrap_or_default()))
            }
            _ => Value::owned_text(environment(view, thread)),
        })
    }),
    relatives_field("proc.cwd", |view, _| {
        thread_value(view, |thread| Value::Text(Cow::Borrowed(view.machine.cwd(thread))))
    }),
    thread_field("proc.tty", |view, _| thread_value(view, |thread| Value::U64(thread.numbers.tty.into()))),
    thread_field("proc.pid", |view, _| thread_value(view, |thread| id(thread.pid))),
    thread_field("proc.vpid", |view, _| thread_value(view, |thread| id_or_none(thread.numbers.vpid))),
    thread_field("proc.sid", |view, _| thread_value(view, |thread| Value::I64(thread.numbers.sid))),
    thread_field("proc.vpgid", |view, _| thread_value(view, |thread| Value::I64(thread.numbers.vpgid))),
    thread_field("proc.pgid", |view, _| thread_value(view, |thread| Value::I64(thread.numbers.pgid))),
    event_field("proc.duration", |view, _| thread_value(view, |thread| age(view, thread))),
    thread_field("proc.pid.ts", |view, _| thread_value(view, |thread| time(thread.clone_time))),
    thread_field("proc.is_exe_writable", |view, _| {
        thread_value(view, |thread| Value::Bool(thread.numbers.exe_writable))
    }),
    thread_field("proc.is_exe_upper_layer", |view, _| {
        thread_value(view, |thread| Value::Bool(thread.numbers.exe_upper_layer))
    }),
    thread_field("proc.is_exe_lower_layer", |view, _| {
        thread_value(view, |thread| Value::Bool(thread.numbers.exe_lower_layer))
    }),
    thread_field("proc.is_exe_from_memfd", |view, _| {
        thread_value(view, |thread| Value::Bool(thread.numbers.exe_from_memfd))
    }),
    thread_field("proc.is_sid_leader", |view, _| {
        thread_value(view, |thread| Value::Bool(thread.numbers.sid == thread.numbers.vpid))
    }),
    thread_field("proc.is_vpgid_leader", |view, _| {
        thread_value(view, |thread| Value::Bool(thread.numbers.vpgid == thread.numbers.vpid))
    }),
    thread_field("proc.is_pgid_leader", |view, _| {
        thread_value(view, |thread| Value::Bool(thread.numbers.pgid == thread.pid))
    }),
    thread_field("proc.exe_ino", |view, _| {
        thread_value(view, |thread| {
            if thread.numbers.exe_ino == 0 { Value::None } else { Value::I64(thread.numbers.exe_ino.cast_signed()) }
        })
    }),
    thread_field("proc.exe_ino.ctime", |view, _| thread_value(view, |thread| time(thread.numbers.exe_ino_ctime))),
    thread_field("proc.exe_ino.mtime", |view, _| thread_value(view, |thread| time(thread.numbers.exe_ino_mtime))),
    thread_field("proc.exe_ino.ctime_duration_proc_start", |view, _| {
        thread_value(view, |thread| duration(thread.exe_ino_ctime_duration_clone))
    }),
    thread_field("proc.exe_ino.ctime_duration_pidns_start", |view, _| {
        thread_value(view, |thread| duration(thread.exe_ino_ctime_duration_pidns))
    }),
    thread_field("proc.pidns_init_start_ts", |view, _| {
        thread_value(view, |thread| time(thread.numbers.pidns_init_start))
    }),
    event_field("proc.fdopencount", |view, _| {
        thread_value(view, |thread| Value::U64(view.machine.fd_open_count(thread)))
    }),
    relatives_field("proc.fdlimit", |view, _| thread_value(view, |thread| Value::I64(view.machine.fd_limit(thread)))),
    event_field("proc.fdusage", |view, _| {
        thread_value(view, |thread| {
            let (open, limit) = (view.machine.fd_open_count(thread), view.machine.fd_limit(thread));
            Value::F64(if limit > 0 { (open as f64 * 100.0 / limit as f64).min(100.0) } else { 0.0 })
        })
    }),
    thread_field("proc.vmsize", |view, _| thread_value(view, |thread| Value::U64(thread.numbers.vmsize.into()))),
    thread_field("proc.vmrss", |view, _| thread_value(view, |thread| Value::U64(thread.numbers.vmrss.into()))),
    thread_field("proc.vmswap", |view, _| thread_value(view, |thread| Value::U64(thread.numbers.vmswap.into()))),
    relatives_field("proc.nthreads", |view, _| {
        thread_value(view, |thread| Value::U64(view.machine.thread_count(thread)))
    }),
    relatives_field("proc.nchilds", |view, _| {
        thread_value(view, |thread| Value::U64(view.machine.other_thread_count(thread)))
    }),
    event_field("proc.stdin.type", |view, _| fd_type(view, 0)),
    event_field("proc.stdout.type", |view, _| fd_type(view, 1)),
    event_field("proc.stderr.type", |view, _| fd_type(view, 2)),
    event_field("proc.stdin.name", |view, _| fd_name(view, 0)),
    event_field("proc.stdout.name", |view, _| fd_name(view, 1)),
    event_field("proc.stderr.name", |view, _| fd_name(view, 2)),
];

/// Returns a value of the event's thread; none if the event has no thread.
pub(super) fn thread_value<'a>(view: &View<'a>, read: impl FnOnce(&'a Thread) -> Value<'a>) -> Value<'a> {
    value_or_none(view.thread(), read)
}

fn text_of<'a>(view: &View<'a>, read: impl FnOnce(&'a Thread) -> &'a [u8]) -> Value<'a> {
    value_or_none(view.thread(), |thread| Value::Text(Cow::Borrowed(read(thread))))
}

/// Returns the id of a process or thread; none if the number is out of range.
pub(super) fn id<'a>(id: i64) -> Value<'a> {
    if (-1..=i64::from(u32::MAX)).contains(&id) { Value::I64(id) } else { Value::None }
}

/// Returns an id; none for -1 (unknown).
pub(super) fn id_or_none<'a>(id: i64) -> Value<'a> {
    if id == -1 { Value::None } else { Value::I64(id) }
}

/// Returns a time; none for 0 (unknown).
pub(super) fn time<'a>(nanoseconds: u64) -> Value<'a> {
    if nanoseconds == 0 { Value::None } else { Value::Time(nanoseconds) }
}

fn duration<'a>(nanoseconds: u64) -> Value<'a> {
    if nanoseconds == 0 { Value::None } else { Value::Duration(nanoseconds) }
}

/// Returns the time since a thread's creation.
pub(super) fn age<'a>(view: &View<'_>, thread: &Thread) -> Value<'a> {
    let start = Some(thread.clone_time).filter(|time| *time != 0);
    value_or_none(start.and_then(|start| view.event.header.time.checked_sub(start)), Value::Duration)
}

/// Returns the arguments after the first, separated by blanks.
pub(super) fn args(thread: &Thread) -> Cow<'_, [u8]> {
    if !thread.args.contains(&0) {
        return Cow::Borrowed(&thread.args);
    }
    Cow::Owned(thread.args.iter().map(|byte| if *byte == 0 { b' ' } else { *byte }).collect())
}

/// Returns all variables of a process' environment, separated by blanks.
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

/// Returns the value of a variable of a process' environment, trimmed.
pub(super) fn variable<'a>(view: &View<'a>, thread: &'a Thread, name: &[u8]) -> Option<&'a [u8]> {
    let values = view.machine.env(thread).filter_map(|entry| entry.strip_prefix(name)?.strip_prefix(b"="));
    values.filter(|value| !value.is_empty()).map(<[u8]>::trim_ascii).next()
}

fn fd_type<'a>(view: &View<'a>, number: i64) -> Value<'a> {
    value_or_none(view.fd_of(number), |fd| super::static_text(fd.type_name()))
}

fn fd_name<'a>(view: &View<'a>, number: i64) -> Value<'a> {
    value_or_none(view.fd_of(number), |fd| Value::Text(Cow::Borrowed(&fd.name)))
}
