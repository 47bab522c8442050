//! Which events are kept.

use crate::event::Event;
use crate::fields::{EventFields, History, View};
use crate::filter::Filter;
use crate::limits::Limits;
use crate::machine::{Context, Machine, Memo};

/// What an event must pass to be kept.
#[derive(Debug, Default)]
pub struct Choice {
    /// Those that match; `None`: every event does.
    pub filter: Option<Filter>,
    /// Those of this time.
    pub window: Window,
    /// Those of this process and of those that it started.
    pub pid_tree: Option<i64>,
    history: History,
    /// Which threads are of `pid_tree`.
    tree: Memo<bool>,
}

impl Choice {
    /// The choice with a memory of earlier events that keeps to its share of these limits.
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { history: History::with_limits(limits), ..self }
    }

    /// How often a thread found no room in the memory of earlier events.
    pub fn dropped(&self) -> u64 {
        self.history.dropped()
    }

    /// All events that pass each of these.
    pub fn new(filter: Option<Filter>, window: Window, pid_tree: Option<i64>) -> Self {
        Self { filter, window, pid_tree, ..Self::default() }
    }

    /// Whether any event may fail.
    pub fn chooses(&self) -> bool {
        self.window != Window::default() || self.pid_tree.is_some() || self.filter.is_some()
    }

    /// Whether an event passes. To be asked of every event, in their order: some fields look back.
    #[inline]
    pub fn takes(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        let Some(filter) = &self.filter else { return self.places(machine, context, event) };
        self.history.begin(event);
        let view = View::new(machine, context, event).with_history(&self.history);
        filter.matches(&EventFields(view)) && self.places(machine, context, event)
    }

    fn places(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        self.window.holds(event.header.time) && self.pid_tree.is_none_or(|pid| self.descends(machine, context, pid))
    }

    /// Whether the event is of process `pid`, or of one that has it among its ancestors.
    fn descends(&mut self, machine: &Machine, context: &Context, pid: i64) -> bool {
        let Some(thread) = machine.thread(context) else { return false };
        let of_tree = machine.inherited(&mut self.tree, thread, |thread, _, parent| {
            thread.pid == pid || parent.is_some_and(|parent| parent.value)
        });
        of_tree.unwrap_or_else(|| thread.pid == pid || machine.ancestors(thread).any(|ancestor| ancestor.pid == pid))
    }
}

/// A span of time, nanoseconds since 1970, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// Its begin.
    pub from: u64,
    /// Its end.
    pub to: u64,
}

impl Default for Window {
    /// All time.
    fn default() -> Self {
        Self { from: 0, to: u64::MAX }
    }
}

impl Window {
    /// Whether a time lies in it.
    pub const fn holds(&self, time: u64) -> bool {
        self.from <= time && time <= self.to
    }
}
