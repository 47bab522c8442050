//! Which calls a filter and the classes of the dialog can accept, as far as the kernel can know it.
//!
//! A filter is asked three-valued: for each system call, once as one that succeeded and once as one that failed, with
//! the fields that follow from that alone, and with those that a thread has whatever it calls ([`KnownFrom`]). Calls for which the answer is "no" need not leave the kernel; all others do, and the filter decides on
//! the whole event. So nothing but the number of events that come can differ.
//!
//! Whatever the filter says, those calls come that change what is known of the machine ([`Effect`]): names of files,
//! processes and sockets are made from them. So do those that gave their process a descriptor, of which the probe knows
//! itself, and the 32-bit calls that stand for others. One thing is made from every event, the time at which a thread
//! was seen last. It counts where 131,072 threads are known and room is needed for another.

mod judge;

use std::collections::HashMap;

pub use judge::Judge;

use syscap::event::Value;
use syscap::event::{self, Completeness, Event, Params};
use syscap::fields;
use syscap::fields::View;
use syscap::filter::{Answer, FieldRef, Filter, Known, PartialSource};
use syscap::machine::{Context, Effect, Machine, effect};
use syscap_bpf::{PushedFilter, RawRecord, RecordHeader, SyscallSet, WantedCalls};
use syscap_schemas::{Category, KnownFrom, field_by_id};

use crate::classes::ClassSet;
use crate::decode::{Clock, EventMaker, GENERIC};

/// Numbers from this one on are no calls'.
const LAST: u16 = 511;

/// What can be said of a filter before there are events.
#[derive(Debug)]
pub struct Pushdown {
    filter: Option<Filter>,
    places: HashMap<FieldRef, KnownFrom>,
    /// Calls for which the filter's comparisons come to the same.
    groups: Vec<(Vec<Answer>, WantedCalls)>,
    pushed: PushedFilter,
    /// Calls that nobody wants and that do not have to come.
    refuses: bool,
}

/// What a field's value follows from (`schemas/tables/fields.toml`).
fn known_from(field: &FieldRef) -> KnownFrom {
    field_by_id(field.id).map_or(KnownFrom::Event, |(known, _)| known.known_from)
}

impl Pushdown {
    /// Looks at what these let through.
    pub fn new(filter: Option<&Filter>, classes: ClassSet) -> Self {
        let is_of_earlier = |field: &FieldRef| known_from(field) == KnownFrom::Earlier;
        let filter = filter.filter(|filter| !filter.fields().iter().any(is_of_earlier)).cloned();
        let fields = filter.iter().flat_map(Filter::fields);
        let places = fields.map(|field| (field.clone(), known_from(field))).collect();
        let mut pushdown = Self { filter, places, groups: Vec::new(), pushed: PushedFilter::default(), refuses: false };
        let (mut maker, clock, machine) = (EventMaker::new(), Clock::new(), Machine::new());
        for call in calls() {
            let header = RecordHeader::of_call(call.number, call.compat, if call.failed { -1 } else { 0 });
            pushdown.add(call, &maker.event(&RawRecord::without_args(&header), &clock, 0), &machine, classes);
        }
        for failed in [false, true] {
            let header = RecordHeader::of_operation(if failed { -1 } else { 0 });
            pushdown.add_operations(failed, &maker.event(&RawRecord::without_args(&header), &clock, 0), &machine);
        }
        pushdown.pushed.wanted = pushdown.wanted(&[]);
        let wanted = &pushdown.pushed.wanted;
        let operations = wanted.succeeded.has_operations() && wanted.failed.has_operations();
        let all = operations
            && calls().iter().all(|call| call.is_in(&pushdown.pushed.wanted) || call.is_kept(&pushdown.pushed));
        pushdown.refuses = !all || pushdown.judges();
        pushdown
    }

    /// What the kernel is told; `None`: it has to hand over everything.
    pub fn pushed(&self) -> Option<&PushedFilter> {
        self.refuses.then_some(&self.pushed)
    }

    /// `true` if it is worth to tell of threads what is known of them.
    pub fn judges(&self) -> bool {
        self.places.values().any(|place| *place == KnownFrom::Thread)
    }

    /// What the filter's comparisons come to for every call of a thread; empty: nothing is known of the thread.
    pub fn answers(&self, machine: &Machine, tid: i64) -> Vec<Answer> {
        let context = machine.context_of(tid);
        let known = machine.thread(&context).filter(|thread| !thread.is_placeholder());
        let (Some(filter), Some(_)) = (&self.filter, known) else { return Vec::new() };
        let event = Event { header: header(tid), params: Params::new(&[], &[]), comment: None };
        let view = View::new(machine, &context, &event);
        filter.answers(&OfThread { places: &self.places, view })
    }

    /// The calls that the filter may accept of threads with these [`Pushdown::answers`].
    pub fn wanted(&self, answers: &[Answer]) -> WantedCalls {
        let mut wanted = WantedCalls::default();
        for (of_call, calls) in &self.groups {
            let of_thread = answers.iter().copied().chain(std::iter::repeat(Answer::Maybe));
            let both: Vec<Answer> = of_call.iter().zip(of_thread).map(|(call, thread)| call.or(thread)).collect();
            if self.filter.as_ref().is_none_or(|filter| filter.verdict(&both) != Answer::No) {
                wanted.add(calls);
            }
        }
        wanted
    }

    /// Takes a call in; `event` is one of it with this outcome.
    fn add(&mut self, call: Call, event: &Event<'_>, machine: &Machine, classes: ClassSet) {
        let Call { compat, number, failed } = call;
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
        self.sort(failed, event, machine, |set| set.insert(compat, number));
    }

    /// Takes the operations of io_uring in; `event` is one with this outcome. Those that change descriptors come anyway,
    /// as the probe's own table says. The classes are left to user space: all operations are one call here.
    fn add_operations(&mut self, failed: bool, event: &Event<'_>, machine: &Machine) {
        self.sort(failed, event, machine, SyscallSet::insert_operations);
    }

    /// Has `insert` add to the calls for which the filter's comparisons come to the same as for this event.
    fn sort(&mut self, failed: bool, event: &Event<'_>, machine: &Machine, insert: impl FnOnce(&mut SyscallSet)) {
        let context = Context::default();
        let view = View::new(machine, &context, event);
        let source = OfCall { places: &self.places, view };
        let answers = self.filter.as_ref().map_or(Vec::new(), |filter| filter.answers(&source));
        let group = match self.groups.iter_mut().find(|(known, _)| *known == answers) {
            Some(group) => group,
            None => self.groups.push_mut((answers, WantedCalls::default())),
        };
        insert(if failed { &mut group.1.failed } else { &mut group.1.succeeded });
    }
}

/// A system call and how it went.
#[derive(Debug, Clone, Copy)]
struct Call {
    compat: bool,
    number: u16,
    failed: bool,
}

impl Call {
    fn is_in(self, wanted: &WantedCalls) -> bool {
        let set = if self.failed { &wanted.failed } else { &wanted.succeeded };
        set.has(self.compat, self.number)
    }

    fn is_kept(self, pushed: &PushedFilter) -> bool {
        pushed.always.has(self.compat, self.number)
    }
}

/// Every call in both outcomes.
fn calls() -> Vec<Call> {
    let both = [false, true];
    let numbers = (0..=LAST).filter(|number| *number != SyscallSet::OPERATIONS);
    let tables = both.into_iter().flat_map(|compat| numbers.clone().map(move |number| (compat, number)));
    tables.flat_map(|(compat, number)| both.map(|failed| Call { compat, number, failed })).collect()
}

/// The head of any event of a thread.
fn header(tid: i64) -> event::Header {
    event::Header {
        number: 0,
        time: 0,
        tid,
        cpu: 0,
        kind: GENERIC,
        flags: 0,
        entered: None,
        completeness: Completeness::Whole,
        drops: 0,
    }
}

/// What is known of every event of a call.
struct OfCall<'a> {
    places: &'a HashMap<FieldRef, KnownFrom>,
    view: View<'a>,
}

impl OfCall<'_> {
    fn is_sign_shown(&self) -> bool {
        if self.view.event.params.named_result().is_some() {
            return true;
        }
        let result = self.view.kind.and_then(|kind| kind.params.first());
        result.is_none_or(|result| result.kind.width() == Some(size_of::<i64>()))
    }
}

impl PartialSource for OfCall<'_> {
    fn known<'a>(&'a self, field: &FieldRef) -> Known<'a> {
        let value = || fields::value(field.id, &self.view, &field.arg);
        match self.places.get(field) {
            Some(KnownFrom::Call) => Known::Value(value()),
            Some(KnownFrom::Category) => match self.view.kind.map(|kind| kind.category) {
                Some(Category::IoRead | Category::IoWrite | Category::IoOther) => Known::Nothing,
                _ => Known::Value(value()),
            },
            Some(KnownFrom::Result) => match value() {
                // A result of four bytes (getuid) is shown with a sign that the kernel's number does not have.
                value if !value.is_none() && !self.is_sign_shown() => Known::Nothing,
                Value::Text(text) if *text != *SUCCESS => Known::NotText(SUCCESS),
                Value::I64(..0) => Known::Between(i64::MIN.into(), -1),
                Value::I64(_) => Known::Between(0, i64::MAX.into()),
                value => Known::Value(value),
            },
            Some(KnownFrom::Thread | KnownFrom::Event | KnownFrom::Earlier) | None => Known::Nothing,
        }
    }
}

/// `evt.res` of a call that did not fail.
const SUCCESS: &[u8] = b"SUCCESS";

/// What is known of every event of a thread.
struct OfThread<'a> {
    places: &'a HashMap<FieldRef, KnownFrom>,
    view: View<'a>,
}

impl PartialSource for OfThread<'_> {
    fn known<'a>(&'a self, field: &FieldRef) -> Known<'a> {
        match self.places.get(field) {
            Some(KnownFrom::Thread) => Known::Value(fields::value(field.id, &self.view, &field.arg)),
            _ => Known::Nothing,
        }
    }
}

#[cfg(test)]
mod tests;
