//! The event's thread.

use std::borrow::Cow;
use std::sync::LazyLock;

use syscap_schemas::{Symbol, symbol_table};

use super::proc::{id, known, number_of};
use super::{Row, event, of_thread, some};
use crate::event::Value;
use crate::filter::FieldArg;

pub(super) const ROWS: &[Row] = &[
    of_thread("thread.cap_permitted", |view, _| number_of(view, |thread| capabilities(thread.numbers.cap_permitted))),
    of_thread("thread.cap_inheritable", |view, _| {
        number_of(view, |thread| capabilities(thread.numbers.cap_inheritable))
    }),
    of_thread("thread.cap_effective", |view, _| number_of(view, |thread| capabilities(thread.numbers.cap_effective))),
    of_thread("thread.pfmajor", |view, _| number_of(view, |thread| Value::U64(thread.numbers.pfmajor))),
    of_thread("thread.pfminor", |view, _| number_of(view, |thread| Value::U64(thread.numbers.pfminor))),
    event("thread.tid", |view, _| id(view.event.header.tid)),
    of_thread("thread.ismain", |view, _| number_of(view, |thread| Value::Bool(thread.is_main()))),
    of_thread("thread.vtid", |view, _| number_of(view, |thread| known(thread.numbers.vtid))),
    event("thread.exectime", |view, _| some(view.history, |history| Value::Duration(history.exec_time()))),
    event("thread.totexectime", |view, _| {
        some(view.history.filter(|_| view.thread().is_some()), |history| {
            Value::Duration(history.total(view.event.header.tid))
        })
    }),
    of_thread("thread.cgroups", |view, _| {
        number_of(view, |thread| {
            if thread.cgroups.is_empty() {
                return Value::None;
            }
            Value::owned_text(
                thread.cgroups.iter().map(|byte| if *byte == 0 { b' ' } else { *byte }).collect::<Vec<u8>>(),
            )
        })
    }),
    of_thread("thread.cgroup", |view, argument| {
        let (Some(thread), FieldArg::Name(name)) = (view.thread(), argument) else { return Value::None };
        let path = thread.cgroups().find(|(subsystem, _)| *subsystem == name.as_bytes());
        some(path, |(_, path)| Value::Text(Cow::Borrowed(path)))
    }),
    event("thread.cpu", |view, _| used(view, |(user, system)| user.saturating_add(system))),
    event("thread.cpu.user", |view, _| used(view, |(user, _)| user)),
    event("thread.cpu.system", |view, _| used(view, |(_, system)| system)),
    of_thread("thread.vmsize", |view, _| {
        number_of(view, |thread| Value::U64(if thread.is_main() { thread.numbers.vmsize.into() } else { 0 }))
    }),
    of_thread("thread.vmrss", |view, _| {
        number_of(view, |thread| Value::U64(if thread.is_main() { thread.numbers.vmrss.into() } else { 0 }))
    }),
];

/// The names of capabilities.
static CAPABILITIES: LazyLock<&[Symbol]> =
    LazyLock::new(|| symbol_table("capability").map_or(&[][..], |table| table.symbols));

/// The names of a set of capabilities, with blanks between.
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

/// CPU time since the process information event before, at most 100; only such events have it.
fn used<'a>(view: &crate::fields::View<'_>, pick: impl FnOnce((u64, u64)) -> u64) -> Value<'a> {
    if view.code() != "PPME_PROCINFO_E" {
        return Value::None;
    }
    some(view.history.and_then(|history| history.usage(view.event.header.tid)), |usage| {
        Value::F64((pick(usage.spent) as f64).min(100.0))
    })
}
