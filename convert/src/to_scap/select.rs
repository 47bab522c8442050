//! Which events are kept.

use crate::event::Event;
use crate::machine::{Context, Machine};

/// A filter's place: decides on an event in exit form, with the machine's state behind it.
pub trait Keep {
    /// Whether the event is kept.
    fn keep(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool;
}

impl<F: FnMut(&Machine, &Context, &Event<'_>) -> bool> Keep for F {
    fn keep(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        self(machine, context, event)
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

/// All that an event must pass.
pub(super) struct Selection<'a> {
    pub(super) window: Window,
    pub(super) pid_tree: Option<i64>,
    pub(super) keep: Option<&'a mut dyn Keep>,
}

impl Selection<'_> {
    /// Whether any event may fail.
    pub(super) fn trims(&self) -> bool {
        self.window != Window::default() || self.pid_tree.is_some() || self.keep.is_some()
    }

    pub(super) fn takes(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        self.window.holds(event.header.time)
            && self.pid_tree.is_none_or(|pid| descends(machine, context, pid))
            && self.keep.as_mut().is_none_or(|keep| keep.keep(machine, context, event))
    }
}

/// Whether the event is of process `pid`, or of one that has it among its ancestors.
fn descends(machine: &Machine, context: &Context, pid: i64) -> bool {
    machine
        .thread(context)
        .is_some_and(|thread| thread.pid == pid || machine.ancestors(thread).any(|ancestor| ancestor.pid == pid))
}
