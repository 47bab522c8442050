//! What a filter knows of threads. A feed leaves out the calls of a thread that the filter cannot accept.

use std::collections::HashMap;

use syscap::event::{self, Completeness, Event, Params};
use syscap::fields::{self, View};
use syscap::filter::{FieldRef, Filter, PartialSource, PartialValue, Truth};
use syscap::machine::{Effect, Machine, effect};
use syscap_schemas::params::RESULT;
use syscap_schemas::{KnownFrom, event_types, field_by_id};

use crate::events::GENERIC;

/// The results of a filter's checks that hold for all calls of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThreadCheck {
    /// The thread's id in events.
    pub tid: u32,
    /// The time of the event after which the results hold, in nanoseconds of the machine's `CLOCK_BOOTTIME`.
    pub moment: u64,
    /// The results, in the order of the filter's checks; empty: the thread is unknown.
    pub results: Vec<Truth>,
}

/// A filter with the source of each of its fields (`schemas/tables/fields.toml`).
#[derive(Debug, Clone)]
pub struct FilterChecks {
    /// The filter; `None` if there is none, or if it depends on earlier events.
    pub filter: Option<Filter>,
    /// The source of each field of the filter.
    pub known_from: HashMap<FieldRef, KnownFrom>,
}

impl FilterChecks {
    /// Returns the checks of a filter.
    pub fn new(filter: Option<&Filter>) -> Self {
        let is_of_earlier = |field: &FieldRef| known_from(field) == KnownFrom::Earlier;
        let filter = filter.filter(|filter| !filter.fields().iter().any(is_of_earlier)).cloned();
        let fields = filter.iter().flat_map(Filter::fields);
        let known_from = fields.map(|field| (field.clone(), known_from(field))).collect();
        Self { filter, known_from }
    }

    /// `true` if the filter depends on properties of threads.
    pub fn depend_on_threads(&self) -> bool {
        self.known_from.values().any(|known_from| *known_from == KnownFrom::Thread)
    }

    /// Returns the results of the checks that hold for all calls of a thread; empty: the thread is unknown.
    pub fn of_thread(&self, machine: &Machine, tid: i64) -> Vec<Truth> {
        let context = machine.context_of(tid);
        let known = machine.thread(&context).filter(|thread| !thread.is_placeholder());
        let (Some(filter), Some(_)) = (&self.filter, known) else { return Vec::new() };
        let event = Event { header: header(tid), params: Params::new(&[], &[]), comment: None };
        let view = View::new(machine, &context, &event);
        filter.evaluate_checks(&ThreadFields { known_from: &self.known_from, view })
    }
}

/// Returns the source of a field's value.
fn known_from(field: &FieldRef) -> KnownFrom {
    field_by_id(field.id).map_or(KnownFrom::Event, |(known, _)| known.known_from)
}

/// Returns the header of an event of a thread.
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

/// The fields that all events of a thread have in common.
struct ThreadFields<'a> {
    known_from: &'a HashMap<FieldRef, KnownFrom>,
    view: View<'a>,
}

impl PartialSource for ThreadFields<'_> {
    fn partial_value<'a>(&'a self, field: &FieldRef) -> PartialValue<'a> {
        match self.known_from.get(field) {
            Some(KnownFrom::Thread) => PartialValue::Exact(fields::value(field.id, &self.view, &field.arg)),
            _ => PartialValue::Unknown,
        }
    }
}

/// Follows the threads of a machine for a filter, and collects the checks that the feed needs.
///
/// Each check has the time of the event after which it holds. The feed notes the time at which a thread forks or makes
/// a call that may change its identity. Until it gets a check of a later time, it treats the thread as unknown, and no
/// call that the filter may accept is lost. So a check is never out of date, however late it arrives.
pub struct ThreadChecks {
    checks: FilterChecks,
    /// `true` if the filter depends on properties of threads, and the feed uses them.
    is_in_use: bool,
    /// For each event type: `true` if its events may change the identity of their thread.
    changes_identity: Vec<bool>,
    /// Checks that are not sent yet.
    unsent: Vec<ThreadCheck>,
    /// All threads are checked again after the events up to this time are applied.
    recheck_at: Option<u64>,
}

impl ThreadChecks {
    /// Returns the checks of a filter. `recheck_at`: see [`FeedStart::recheck_at`](crate::feed::FeedStart::recheck_at).
    pub fn new(filter: Option<&Filter>, recheck_at: Option<u64>) -> Self {
        let checks = FilterChecks::new(filter);
        Self {
            is_in_use: recheck_at.is_some() && checks.depend_on_threads(),
            checks,
            changes_identity: event_types().iter().map(|kind| effect(kind) == Effect::Identity).collect(),
            unsent: Vec::new(),
            recheck_at,
        }
    }

    /// Checks all threads if that is due. Call this before an event of this time is applied to the machine.
    pub fn before_event(&mut self, machine: &Machine, moment: u64) {
        let Some(recheck_at) = self.recheck_at.filter(|recheck_at| *recheck_at < moment) else { return };
        self.recheck_at = None;
        if !self.is_in_use {
            return;
        }
        let tids: Vec<i64> = machine.threads().map(|thread| thread.tid).collect();
        for tid in tids {
            self.check(machine, tid, recheck_at);
        }
    }

    /// Checks the threads whose identity an event may have changed. Call this after the event is applied to the
    /// machine.
    pub fn after_event(&mut self, machine: &Machine, event: &Event<'_>, moment: u64) {
        if !self.is_in_use || self.changes_identity.get(usize::from(event.header.kind)) != Some(&true) {
            return;
        }
        self.check(machine, event.header.tid, moment);
        // The return of a fork in the parent may have properties of the child that the return in the child lacks.
        if let Some(child) = event.params.i64(RESULT).filter(|child| *child > 0 && machine.find(*child).is_some()) {
            self.check(machine, child, moment);
        }
    }

    /// The checks that are not sent yet.
    pub const fn unsent(&mut self) -> &mut Vec<ThreadCheck> {
        &mut self.unsent
    }

    fn check(&mut self, machine: &Machine, tid: i64, moment: u64) {
        let results = self.checks.of_thread(machine, tid);
        if let Ok(tid) = u32::try_from(tid) {
            self.unsent.push(ThreadCheck { tid, moment, results });
        }
    }
}
