//! Which events are kept.

use crate::event::Event;
use crate::fields::{EventFields, History};
use crate::filter::Filter;
use crate::machine::{Context, Machine};
use crate::view::View;

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
}

impl Choice {
    /// All events that pass each of these.
    pub fn new(filter: Option<Filter>, window: Window, pid_tree: Option<i64>) -> Self {
        Self { filter, window, pid_tree, history: History::new() }
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

    fn places(&self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        self.window.holds(event.header.time) && self.pid_tree.is_none_or(|pid| descends(machine, context, pid))
    }
}

/// Whether the event is of process `pid`, or of one that has it among its ancestors.
fn descends(machine: &Machine, context: &Context, pid: i64) -> bool {
    machine
        .thread(context)
        .is_some_and(|thread| thread.pid == pid || machine.ancestors(thread).any(|ancestor| ancestor.pid == pid))
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
