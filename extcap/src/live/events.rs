//! Raw records as events of schema 4.5 in exit form.

use syscap::event::{Completeness, Event, Header};
use syscap_bpf::{RawRecord, RecordKind};
use syscap_schemas::{ArgKind, Pass, SyscallTable, event_type};

use super::clock::Clock;
use super::encode::{self, memory, register};
use super::plan::{Plan, event_id, plan};
use super::process::{self, Processes};
use super::text;
use super::values::Values;

/// The event that stands for system calls which have none of their own.
pub const GENERIC: u16 = 1;

/// Makes events of records. Its buffers stay from record to record.
#[derive(Debug)]
pub struct EventMaker {
    values: Values,
    processes: Processes,
    procexit: u16,
    clone: u16,
    /// Events so far.
    number: u64,
}

impl EventMaker {
    /// A maker that has made nothing.
    pub fn new() -> Self {
        Self {
            values: Values::default(),
            processes: Processes::new(),
            procexit: event_id("PPME_PROCEXIT_1_E"),
            clone: event_id("PPME_SYSCALL_CLONE_20_X"),
            number: 0,
        }
    }

    /// The event of a record; `drops`: how many events were lost just before.
    pub fn event(&mut self, record: &RawRecord<'_>, clock: &Clock, drops: u32) -> Event<'_> {
        self.values.clear();
        self.number += 1;
        let header = record.header;
        let kind = match record.kind {
            RecordKind::Syscall => self.call(record),
            RecordKind::Child => self.child(record),
            RecordKind::Exit => {
                process::exit(record, &mut self.values);
                self.procexit
            }
        };
        Event {
            header: Header {
                number: self.number,
                time: clock.wall(header.time),
                tid: i64::from(header.tid),
                cpu: header.cpu,
                kind,
                flags: 0,
                entered: header.enter_time().map(|time| clock.wall(time)),
                completeness: Completeness::Whole,
                drops,
            },
            params: self.values.params(),
            comment: None,
        }
    }

    /// The values of the last event, to be kept.
    pub fn take_values(&mut self) -> Values {
        std::mem::take(&mut self.values)
    }

    /// A call that returned. Its parameters are in `self.values` then; the event type is returned.
    fn call(&mut self, record: &RawRecord<'_>) -> u16 {
        let Some(plan) = plan_of(record) else {
            self.unknown(record);
            return GENERIC;
        };
        self.values.set_call(plan.call.name);
        let result = record.header.result;
        match event_type(plan.event) {
            Some(event) if is_of_process(event.name) => {
                self.processes.write(event, record, result, &mut self.values);
                self.named(record, plan, |arg| !matches!(arg, ArgKind::Path | ArgKind::Strings));
            }
            Some(_) if plan.event > GENERIC => {
                for (kind, source) in &plan.params {
                    encode::parameter(record, plan.call, *kind, source, &mut self.values);
                }
                self.named(record, plan, |_| true);
            }
            _ => {
                self.generic(plan.call.scap_id, record);
                self.named(record, plan, |_| true);
                return GENERIC;
            }
        }
        plan.event
    }

    /// What a call of the clone family returns in the child.
    fn child(&mut self, record: &RawRecord<'_>) -> u16 {
        let plan = plan_of(record).filter(|plan| event_type(plan.event).is_some_and(|event| is_of_process(event.name)));
        let kind = plan.map_or(self.clone, |plan| plan.event);
        self.values.set_call(plan.map_or("clone", |plan| plan.call.name));
        if let Some(event) = event_type(kind) {
            self.processes.write(event, record, 0, &mut self.values);
        }
        kind
    }

    /// ID, nativeID; the result has no parameter there.
    fn generic(&mut self, scap_id: u16, record: &RawRecord<'_>) {
        self.values.bytes(&scap_id.to_le_bytes());
        self.values.bytes(&record.header.number.to_le_bytes());
        let result = record.header.result;
        if !record.header.is_no_return() {
            self.values.named("res", &result.to_le_bytes(), |out| text::result(result, out));
        }
    }

    /// A call that the table lacks: its registers are all that is known.
    fn unknown(&mut self, record: &RawRecord<'_>) {
        const NAMES: [&str; 6] = ["arg0", "arg1", "arg2", "arg3", "arg4", "arg5"];
        self.values.set_call("unknown");
        self.generic(0, record);
        for (name, value) in NAMES.into_iter().zip(record.args) {
            self.values
                .named(name, &value.to_le_bytes(), |out| out.extend_from_slice(format!("{value:#x}").as_bytes()));
        }
    }

    /// The arguments that no parameter stands for.
    fn named(&mut self, record: &RawRecord<'_>, plan: &Plan, wanted: impl Fn(&ArgKind) -> bool) {
        for arg in &plan.unused {
            let Some(row) = plan.call.args.get(usize::from(*arg)).filter(|row| wanted(&row.kind)) else { continue };
            let value = register(record, *arg);
            let bytes = value.to_le_bytes();
            let is_data = matches!(row.kind, ArgKind::Path | ArgKind::String | ArgKind::Buffer);
            let filled = row.pass == Pass::In || record.header.result >= 0;
            let value = memory(record, *arg).filter(|_| is_data && filled).unwrap_or(&bytes);
            self.values.named(row.name, value, |out| text::argument(record, plan.call, *arg, out));
        }
    }
}

impl Default for EventMaker {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether the event is a program's begin.
pub fn execs(event: &Event<'_>) -> bool {
    let name = event.header.event_type().map_or("", |kind| kind.name);
    name.starts_with("execve") && event.params.i64(0) == Some(0)
}

fn plan_of(record: &RawRecord<'_>) -> Option<&'static Plan> {
    let table = if record.header.is_compat() { SyscallTable::I386 } else { SyscallTable::NATIVE };
    plan(table, record.header.number)
}

/// Whether events with this name tell of a task or its program.
fn is_of_process(name: &str) -> bool {
    ["clone", "clone3", "fork", "vfork", "execve", "execveat"].contains(&name)
}
