//! The selection of events: by a filter, a span of time, a process tree.

use crate::event::Event;
use crate::fields::{EventFields, History, View};
use crate::filter::Filter;
use crate::limits::Limits;
use crate::machine::{Context, Machine, Memo};

/// What an event must pass to be kept. It has a memory, since some fields look back at earlier events.
#[derive(Debug, Default)]
pub struct Selection {
    /// The filter that an event must match; `None`: every event does.
    pub filter: Option<Filter>,
    /// The span in which an event's time must lie.
    pub window: TimeWindow,
    /// The id of the process that an event must be of, or be started by, at any depth; `None`: any.
    pub pid_tree: Option<i64>,
    history: History,
    /// Which threads are of `pid_tree`.
    tree: Memo<bool>,
}

impl Selection {
    /// Makes the memory of earlier events keep to its share of these limits.
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { history: History::with_limits(limits), ..self }
    }

    /// The number of times that a thread found no room in the memory of earlier events.
    pub fn dropped(&self) -> u64 {
        self.history.dropped()
    }

    /// A choice of the events that pass each of these.
    pub fn new(filter: Option<Filter>, window: TimeWindow, pid_tree: Option<i64>) -> Self {
        Self { filter, window, pid_tree, ..Self::default() }
    }

    /// `true` if there is an event that does not pass.
    pub fn is_restrictive(&self) -> bool {
        self.window != TimeWindow::default() || self.pid_tree.is_some() || self.filter.is_some()
    }

    /// `true` if an event passes. To be asked of every event, in their order: some fields look back.
    #[inline]
    pub fn matches(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        let Some(filter) = &self.filter else { return self.is_in_window_and_tree(machine, context, event) };
        self.history.record(event);
        let view = View::new(machine, context, event).with_history(&self.history);
        filter.matches(&EventFields(view)) && self.is_in_window_and_tree(machine, context, event)
    }

    fn is_in_window_and_tree(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        self.window.contains(event.header.time)
            && self.pid_tree.is_none_or(|pid| self.is_in_tree(machine, context, pid))
    }

    /// `true` if the event is of process `pid`, or of one that has it among its ancestors.
    fn is_in_tree(&mut self, machine: &Machine, context: &Context, pid: i64) -> bool {
        let Some(thread) = machine.thread(context) else { return false };
        let of_tree = machine.inherited(&mut self.tree, thread, |thread, _, parent| {
            thread.pid == pid || parent.is_some_and(|parent| parent.value)
        });
        of_tree.unwrap_or_else(|| thread.pid == pid || machine.ancestors(thread).any(|ancestor| ancestor.pid == pid))
    }
}

/// A span of time, nanoseconds since 1970, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeWindow {
    /// The first nanosecond.
    pub from: u64,
    /// The last nanosecond.
    pub to: u64,
}

impl Default for TimeWindow {
    /// All time.
    fn default() -> Self {
        Self { from: 0, to: u64::MAX }
    }
}

impl TimeWindow {
    /// `true` if a time lies in it.
    pub const fn contains(&self, time: u64) -> bool {
        self.from <= time && time <= self.to
    }
}
