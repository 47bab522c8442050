//! Filter pushdown: which calls a filter and the dialog's classes can accept, as far as the kernel can know it.
//!
//! The filter is evaluated with three-valued logic, for each system call once as a call that succeeded and once as a
//! call that failed. The fields that follow from the call and its outcome are known, and those that all calls of a
//! thread have in common ([`KnownFrom`]). The kernel leaves out the calls for which the result is "false". All others
//! reach user space, where the filter decides on the whole event. So the pushdown changes only the number of events
//! that are read, never the result.
//!
//! Calls that change the machine's state ([`Effect`]) always reach user space, because names of files, processes and
//! sockets come from them. So do calls that gave their process a descriptor, which the probe detects, and the 32-bit
//! calls that stand for other calls. One part of the state comes from every event: the time at which a thread was last
//! seen. It counts only if 131,072 threads are known and another one needs room.

mod classifier;

use std::collections::HashMap;

pub use classifier::ThreadClassifier;

use syscap::event::{Event, Value};
use syscap::fields;
use syscap::fields::View;
use syscap::filter::{FieldRef, Filter, PartialSource, PartialValue, Truth};
use syscap::machine::{Context, Effect, Machine, effect};
use syscap_bpf::{PushedFilter, RawRecord, RecordHeader, SyscallSet, WantedCalls};
use syscap_schemas::{Category, KnownFrom};
use syscap_session::FilterChecks;

use crate::decode::{Clock, EventMaker};
use syscap_session::classes::ClassSet;

/// The last bit of a [`SyscallSet`]: no call has this number or a larger one.
const LAST: u16 = 511;

/// The results of a filter that are known before there are events.
#[derive(Debug)]
pub struct Pushdown {
    checks: FilterChecks,
    /// The calls of each distinct list of results of the filter's checks.
    groups: Vec<(Vec<Truth>, WantedCalls)>,
    pushed: PushedFilter,
    /// `true` if the kernel can leave out some calls.
    narrows: bool,
}

impl Pushdown {
    /// Evaluates the filter and the classes for each system call.
    pub fn new(filter: Option<&Filter>, classes: ClassSet) -> Self {
        let checks = FilterChecks::new(filter);
        let mut pushdown = Self { checks, groups: Vec::new(), pushed: PushedFilter::default(), narrows: false };
        let (mut maker, clock, machine) = (EventMaker::new(), Clock::new(), Machine::new());
        for call in calls() {
            let header = RecordHeader::of_call(call.number, call.compat, if call.failed { -1 } else { 0 });
            for event in maker.events(&RawRecord::without_args(&header), &clock, 0) {
                pushdown.add(call, &event, &machine, classes);
            }
        }
        for failed in [false, true] {
            let header = RecordHeader::of_operation(if failed { -1 } else { 0 });
            for event in maker.events(&RawRecord::without_args(&header), &clock, 0) {
                pushdown.add_operations(failed, &event, &machine);
            }
        }
        pushdown.pushed.wanted = pushdown.wanted(&[]);
        let wanted = &pushdown.pushed.wanted;
        let operations = wanted.succeeded.has_operations() && wanted.failed.has_operations();
        let all = operations
            && calls().iter().all(|call| call.is_in(&pushdown.pushed.wanted) || call.is_kept(&pushdown.pushed));
        pushdown.narrows = !all || pushdown.classifies_threads();
        pushdown
    }

    /// Returns the filter for the kernel; `None`: the kernel can leave out nothing.
    pub fn pushed(&self) -> Option<&PushedFilter> {
        self.narrows.then_some(&self.pushed)
    }

    /// `true` if the filter depends on properties of threads.
    pub fn classifies_threads(&self) -> bool {
        self.checks.depend_on_threads()
    }

    /// Returns the calls that the filter may accept of threads with these [check results](FilterChecks::of_thread).
    pub fn wanted(&self, check_results: &[Truth]) -> WantedCalls {
        let mut wanted = WantedCalls::default();
        for (of_call, calls) in &self.groups {
            let of_thread = check_results.iter().copied().chain(std::iter::repeat(Truth::Unknown));
            let both: Vec<Truth> = of_call.iter().zip(of_thread).map(|(call, thread)| call.or(thread)).collect();
            if self.checks.filter.as_ref().is_none_or(|filter| filter.combine(&both) != Truth::False) {
                wanted.add(calls);
            }
        }
        wanted
    }

    /// Adds a call. `event`: an event of the call with this outcome.
    fn add(&mut self, call: CallOutcome, event: &Event<'_>, machine: &Machine, classes: ClassSet) {
        let CallOutcome { compat, number, failed } = call;
        let kind = event.header.event_type();
        match kind.map_or(Effect::Nothing, effect) {
            Effect::Identity => {
                self.pushed.always.insert(compat, number);
                self.pushed.resets_class.insert(compat, number);
            }
            Effect::Other => self.pushed.always.insert(compat, number),
            Effect::Sockets => self.pushed.on_sockets.insert(compat, number),
            Effect::Nothing => {}
        }
        if !kind.is_none_or(|kind| classes.may_have(kind.category)) {
            return;
        }
        self.add_to_group(failed, event, machine, |set| set.insert(compat, number));
    }

    /// Adds the operations of io_uring. `event`: an event of an operation with this outcome. The probe knows itself
    /// which operations change descriptors. User space applies the classes: all operations are one call here.
    fn add_operations(&mut self, failed: bool, event: &Event<'_>, machine: &Machine) {
        self.add_to_group(failed, event, machine, SyscallSet::insert_operations);
    }

    /// Adds the calls of `insert` to the group with the check results of this event.
    fn add_to_group(
        &mut self,
        failed: bool,
        event: &Event<'_>,
        machine: &Machine,
        insert: impl FnOnce(&mut SyscallSet),
    ) {
        let context = Context::default();
        let view = View::new(machine, &context, event);
        let source = CallFields { known_from: &self.checks.known_from, view };
        let check_results = self.checks.filter.as_ref().map_or(Vec::new(), |filter| filter.evaluate_checks(&source));
        let group = match self.groups.iter_mut().find(|(known, _)| *known == check_results) {
            Some(group) => group,
            None => self.groups.push_mut((check_results, WantedCalls::default())),
        };
        insert(if failed { &mut group.1.failed } else { &mut group.1.succeeded });
    }
}

/// A system call with its outcome.
#[derive(Debug, Clone, Copy)]
struct CallOutcome {
    compat: bool,
    number: u16,
    failed: bool,
}

impl CallOutcome {
    fn is_in(self, wanted: &WantedCalls) -> bool {
        let set = if self.failed { &wanted.failed } else { &wanted.succeeded };
        set.has(self.compat, self.number)
    }

    fn is_kept(self, pushed: &PushedFilter) -> bool {
        pushed.always.has(self.compat, self.number)
    }
}

/// Returns every call in both outcomes.
fn calls() -> Vec<CallOutcome> {
    let both = [false, true];
    let numbers = (0..=LAST).filter(|number| *number != SyscallSet::OPERATIONS);
    let tables = both.into_iter().flat_map(|compat| numbers.clone().map(move |number| (compat, number)));
    tables.flat_map(|(compat, number)| both.map(|failed| CallOutcome { compat, number, failed })).collect()
}

/// The fields that all events of a call have in common.
struct CallFields<'a> {
    known_from: &'a HashMap<FieldRef, KnownFrom>,
    view: View<'a>,
}

impl CallFields<'_> {
    fn is_sign_shown(&self) -> bool {
        if self.view.event.params.live_result().is_some() {
            return true;
        }
        let result = self.view.kind.and_then(|kind| kind.params.first());
        result.is_none_or(|result| result.kind.width() == Some(size_of::<i64>()))
    }
}

impl PartialSource for CallFields<'_> {
    fn partial_value<'a>(&'a self, field: &FieldRef) -> PartialValue<'a> {
        let value = || fields::value(field.id, &self.view, &field.arg);
        match self.known_from.get(field) {
            Some(KnownFrom::Call) => PartialValue::Exact(value()),
            Some(KnownFrom::Category) => match self.view.kind.map(|kind| kind.category) {
                Some(Category::IoRead | Category::IoWrite | Category::IoOther) => PartialValue::Unknown,
                _ => PartialValue::Exact(value()),
            },
            Some(KnownFrom::Result) => match value() {
                // A result of four bytes (getuid) is shown as a signed number, but the kernel's number is unsigned.
                value if !value.is_none() && !self.is_sign_shown() => PartialValue::Unknown,
                Value::Text(text) if *text != *SUCCESS => PartialValue::NotText(SUCCESS),
                Value::I64(..0) => PartialValue::Between(i64::MIN.into(), -1),
                Value::I64(_) => PartialValue::Between(0, i64::MAX.into()),
                value => PartialValue::Exact(value),
            },
            Some(KnownFrom::Thread | KnownFrom::Event | KnownFrom::Earlier) | None => PartialValue::Unknown,
        }
    }
}

/// `evt.res` of a call that succeeded.
const SUCCESS: &[u8] = b"SUCCESS";

#[cfg(test)]
mod tests;
