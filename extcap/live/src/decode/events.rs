//! Converts raw records to events of schema 4.5 in exit form.

use syscap::event::{Completeness, Event, EventBuffer, Header};
use syscap_bpf::{RawRecord, RecordKind};
use syscap_schemas::{ArgDirection, ArgKind, SyscallTable, event_type};
use syscap_session::events::GENERIC;

use super::clock::Clock;
use super::descriptors::Descriptors;
use super::memory::{int, item_of, lower, register};
use super::plan::{EventForm, EventPlan, event_id, plan};
use super::process::{self, Processes};
use super::values::Values;
use super::{encode, io_uring, text};

/// The level of the options of all sockets.
const SOL_SOCKET: u32 = 1;

/// Converts records to events.
#[derive(Debug)]
pub struct EventMaker {
    /// The events that [`EventMaker::events`] returned.
    events: EventBuffer,
    processes: Processes,
    descriptors: Descriptors,
    procexit: u16,
    clone: u16,
    /// Number of events so far.
    number: u64,
}

impl EventMaker {
    /// Returns a maker that begins with event number 1.
    pub fn new() -> Self {
        Self {
            events: EventBuffer::default(),
            processes: Processes::new(),
            descriptors: Descriptors::new(),
            procexit: event_id("PPME_PROCEXIT_1_E"),
            clone: event_id("PPME_SYSCALL_CLONE_20_X"),
            number: 0,
        }
    }

    /// Returns the events of a record, one for each of its [parts](RawRecord::parts). `drops`: the number of events that
    /// were lost just before it.
    pub fn events(&mut self, record: &RawRecord<'_>, clock: &Clock, drops: u32) -> impl Iterator<Item = Event<'_>> {
        let mut events = std::mem::take(&mut self.events);
        events.clear();
        for part in record.parts() {
            self.append(&part, clock, drops, &mut events);
        }
        self.events = events;
        (0..self.events.len()).filter_map(|index| self.events.get(index))
    }

    /// Appends the event of a record or of one of its parts.
    pub fn append(&mut self, record: &RawRecord<'_>, clock: &Clock, drops: u32, events: &mut EventBuffer) {
        let values = &mut Values::of_next(events);
        self.number += 1;
        let header = record.header;
        if record.is_first_part() {
            values.fds(self.descriptors.of(record));
        }
        let kind = match record.kind {
            RecordKind::Syscall => self.call(record, values),
            RecordKind::Child => self.child(record, values),
            RecordKind::Operation => {
                io_uring::operation(record, values);
                GENERIC
            }
            RecordKind::Exit => {
                process::exit(record, values);
                if header.is_io_thread() {
                    values.set_process(process::process_of_exit(record));
                }
                self.procexit
            }
        };
        let time = clock.wall(header.time);
        values.finish(Header {
            number: self.number,
            time,
            tid: i64::from(header.tid),
            cpu: header.cpu,
            kind,
            flags: 0,
            // The latency comes from the probe's clock, so that it is right even if the wall clock is set during the
            // call. The exit of a task is no call and has no latency.
            entered: header
                .enter_time()
                .filter(|_| record.kind != RecordKind::Exit)
                .map(|entered| time.saturating_sub(header.time.saturating_sub(entered))),
            completeness: Completeness::Whole,
            drops: if record.is_first_part() { drops } else { 0 },
        });
    }

    /// Appends the values of a call and returns its event type. A call of a second system call interface gets the
    /// argument `abi`.
    #[inline]
    fn call(&self, record: &RawRecord<'_>, values: &mut Values<'_>) -> u16 {
        let kind = self.call_values(record, values);
        let interface = match (record.header.is_compat(), record.header.is_x32()) {
            (true, _) if SyscallTable::COMPAT.is_some() => "i386",
            (true, _) => "arm",
            (_, true) => "x32",
            _ => return kind,
        };
        values.named("abi", interface.as_bytes(), |out| out.extend_from_slice(interface.as_bytes()));
        kind
    }

    /// Appends the values of a call without the argument `abi`, and returns its event type.
    fn call_values(&self, record: &RawRecord<'_>, values: &mut Values<'_>) -> u16 {
        let Some(plan) = plan_of(record) else {
            unknown(record, values);
            return GENERIC;
        };
        values.set_call(plan.call.name);
        if let Some(arg) = plan.fd {
            values.set_fd(int(register(record, arg)));
        }
        match plan.form {
            EventForm::Own => {
                if plan.params.is_empty() {
                    result(record, values);
                }
                for (kind, source) in &plan.params {
                    encode::parameter(record, plan.call, *kind, source, values);
                }
                if plan.is_socket_option {
                    socket_option(record, plan, values);
                }
                named_arguments(record, plan, |_| true, values);
            }
            EventForm::Task(event) => {
                self.processes.write(event, record, record.header.result, values);
                // After success the caller's memory is gone, and the path with it.
                let is_shown = record.header.result < 0 && event.params.iter().all(|param| param.name != "filename");
                let wanted = |arg: &ArgKind| match arg {
                    ArgKind::Strings => false,
                    ArgKind::Path => is_shown,
                    _ => true,
                };
                named_arguments(record, plan, wanted, values);
            }
            EventForm::Generic => {
                generic(plan.call.scap_id, record, values);
                let result = record.header.result;
                if let Some(fd) = i32::try_from(result).ok().filter(|_| values.has_fd(result)) {
                    values.set_fd(fd);
                }
                named_arguments(record, plan, |_| true, values);
            }
        }
        plan.event
    }

    /// Appends the values of clone, fork or vfork as it returns in the child, and returns the event type.
    fn child(&self, record: &RawRecord<'_>, values: &mut Values<'_>) -> u16 {
        let plan = plan_of(record).filter(|plan| matches!(plan.form, EventForm::Task(_)));
        let kind = plan.map_or(self.clone, |plan| plan.event);
        values.set_call(plan.map_or("clone", |plan| plan.call.name));
        if let Some(event) = event_type(kind) {
            self.processes.write(event, record, 0, values);
        }
        kind
    }
}

impl Default for EventMaker {
    fn default() -> Self {
        Self::new()
    }
}

fn plan_of(record: &RawRecord<'_>) -> Option<&'static EventPlan> {
    let table = if record.header.is_compat() { SyscallTable::COMPAT? } else { SyscallTable::NATIVE };
    plan(table, record.header.number)
}

/// Adds the level and the name of an option as named arguments, if they are of a protocol: the parameters have names
/// only for `SOL_SOCKET`.
fn socket_option(record: &RawRecord<'_>, plan: &EventPlan, values: &mut Values<'_>) {
    const LEVEL: u8 = 1;
    const NAME: u8 = 2;
    if lower(register(record, LEVEL)) != SOL_SOCKET {
        [LEVEL, NAME].into_iter().for_each(|arg| named_argument(record, plan, arg, |_| true, values));
    }
}

/// Appends the parameters of the event `generic`: ID and nativeID.
fn generic(scap_id: u16, record: &RawRecord<'_>, values: &mut Values<'_>) {
    values.bytes(&scap_id.to_le_bytes());
    values.bytes(&record.header.number.to_le_bytes());
    result(record, values);
}

/// Adds the result of a call whose event type has no parameter for it.
fn result(record: &RawRecord<'_>, values: &mut Values<'_>) {
    let result = record.header.result;
    if !record.header.is_no_return() {
        values.named("res", &result.to_le_bytes(), |out| text::result(result, out));
    }
}

/// Appends the registers of a call that the table lacks.
fn unknown(record: &RawRecord<'_>, values: &mut Values<'_>) {
    const NAMES: [&str; 6] = ["arg0", "arg1", "arg2", "arg3", "arg4", "arg5"];
    values.set_call("unknown");
    generic(0, record, values);
    for (name, value) in NAMES.into_iter().zip(record.args) {
        values.named(name, &value.to_le_bytes(), |out| out.extend_from_slice(format!("{value:#x}").as_bytes()));
    }
}

/// Adds the arguments that are in no parameter.
fn named_arguments(
    record: &RawRecord<'_>,
    plan: &EventPlan,
    wanted: impl Fn(&ArgKind) -> bool,
    values: &mut Values<'_>,
) {
    plan.unused.iter().for_each(|arg| named_argument(record, plan, *arg, &wanted, values));
}

/// Adds one argument under its name.
fn named_argument(
    record: &RawRecord<'_>,
    plan: &EventPlan,
    arg: u8,
    wanted: impl Fn(&ArgKind) -> bool,
    values: &mut Values<'_>,
) {
    let Some(row) = plan.call.arg(arg, record.args).filter(|row| wanted(&row.kind)) else { return };
    let bytes = register(record, arg).to_le_bytes();
    let is_data = matches!(row.kind, ArgKind::Path | ArgKind::String | ArgKind::Buffer);
    let filled = row.direction == ArgDirection::In || record.header.result >= 0;
    match item_of(record, arg, false).filter(|_| is_data && filled) {
        // The text only marks cut bytes: readers quote the bytes themselves.
        Some(item) => {
            let more: &[u8] = if item.cut { b"..." } else { b"" };
            values.named(row.name, item.data, |out| out.extend_from_slice(more));
        }
        None => values.named(row.name, &bytes, |out| text::argument(record, plan.call, arg, out)),
    }
}
