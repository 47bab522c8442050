//! Fields of the event's thread.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::{Symbol, symbol_table};

use super::proc::{id, id_or_none, thread_value};
use super::{FieldRow, event_field, thread_field, value_or_none};
use crate::event::Value;
use crate::filter::FieldArg;

pub(super) const ROWS: &[FieldRow] = &[
    thread_field("thread.cap_permitted", |view, _| {
        thread_value(view, |thread| capabilities(thread.numbers.cap_permitted))
    }),
    thread_field("thread.cap_inheritable", |view, _| {
        thread_value(view, |thread| capabilities(thread.numbers.cap_inheritable))
    }),
    thread_field("thread.cap_effective", |view, _| {
        thread_value(view, |thread| capabilities(thread.numbers.cap_effective))
    }),
    thread_field("thread.pfmajor", |view, _| thread_value(view, |thread| Value::U64(thread.numbers.pfmajor))),
    thread_field("thread.pfminor", |view, _| thread_value(view, |thread| Value::U64(thread.numbers.pfminor))),
    event_field("thread.tid", |view, _| id(view.event.header.tid)),
    thread_field("thread.ismain", |view, _| thread_value(view, |thread| Value::Bool(thread.is_main()))),
    thread_field("thread.vtid", |view, _| thread_value(view, |thread| id_or_none(thread.numbers.vtid))),
    event_field("thread.exectime", |view, _| {
        value_or_none(view.history, |history| Value::Duration(history.exec_time()))
    }),
    event_field("thread.totexectime", |view, _| {
        value_or_none(view.history.filter(|_| view.thread().is_some()), |history| {
            Value::Duration(history.total(view.event.header.tid))
        })
    }),
    thread_field("thread.cgroups", |view, _| {
        thread_value(view, |thread| {
            if thread.cgroups.is_empty() {
                return Value::None;
            }
            Value::owned_text(
                thread.cgroups.iter().map(|byte| if *byte == 0 { b' ' } else { *byte }).collect::<Vec<u8>>(),
            )
        })
    }),
    thread_field("thread.cgroup", |view, argument| {
        let (Some(thread), FieldArg::Name(name)) = (view.thread(), argument) else { return Value::None };
        let path = thread.cgroups().find(|(subsystem, _)| *subsystem == name.as_bytes());
        value_or_none(path, |(_, path)| Value::Text(Cow::Borrowed(path)))
    }),
    event_field("thread.cpu", |view, _| cpu_usage(view, |(user, system)| user.saturating_add(system))),
    event_field("thread.cpu.user", |view, _| cpu_usage(view, |(user, _)| user)),
    event_field("thread.cpu.system", |view, _| cpu_usage(view, |(_, system)| system)),
    thread_field("thread.vmsize", |view, _| {
        thread_value(view, |thread| Value::U64(if thread.is_main() { thread.numbers.vmsize.into() } else { 0 }))
    }),
    thread_field("thread.vmrss", |view, _| {
        thread_value(view, |thread| Value::U64(if thread.is_main() { thread.numbers.vmrss.into() } else { 0 }))
    }),
];

/// The symbols of all capabilities.
static CAPABILITIES: LazyLock<&[Symbol]> =
    LazyLock::new(|| symbol_table("capability").map_or(&[][..], |table| table.symbols));

/// Returns the names of a set of capabilities, separated by blanks.
fn capabilities<'a>(set: u64) -> Value<'a> {
    let mut text = Vec::new();
    for symbol in *CAPABILITIES {
        if set >> symbol.value & 1 == 0 {
            continue;
        }
        if !text.is_empty() {
            text.push(b' ');
        }
        text.extend_from_slice(symbol.name.as_bytes());
    }
    Value::owned_text(text)
}

/// Returns the CPU usage since the previous process information event, at most 100. Only such events have it.
fn cpu_usage<'a>(view: &crate::fields::View<'_>, pick: impl FnOnce((u64, u64)) -> u64) -> Value<'a> {
    if view.code() != "PPME_PROCINFO_E" {
        return Value::None;
    }
    value_or_none(view.history.and_then(|history| history.usage(view.event.header.tid)), |usage| {
        Value::F64((pick(usage.spent) as f64).min(100.0))
    })
}
