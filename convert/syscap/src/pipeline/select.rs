//! The selection of events by filter, time, process tree and host.

use super::hosts::Hosts;
use crate::event::Event;
use crate::fields::{EventFields, History, View};
use crate::filter::Filter;
use crate::limits::Limits;
use crate::machine::{Context, Machine, Memo};
use crate::pcapng::PacketView;

/// The conditions that an event must match. Keeps a history, because some fields compare an event with earlier ones.
#[derive(Debug, Default)]
pub struct Selection {
    /// The filter that an event must match; `None`: no filter.
    pub filter: Option<Filter>,
    /// The window in which the event's time must be.
    pub window: TimeWindow,
    /// The id of a process: the event must belong to it or to one of its descendants. `None`: any process.
    pub pid_tree: Option<i64>,
    /// The name of the host on which the event happened (`host.name`); `None`: any host.
    pub host: Option<Vec<u8>>,
    /// The hosts of all events, if `host` is given.
    hosts: Hosts,
    history: History,
    /// By thread: `true` if it is in `pid_tree`.
    process_tree: Memo<bool>,
}

impl Selection {
    /// Sets the memory limits.
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { history: History::with_limits(limits), ..self }
    }

    /// The number of threads that had no room in the history.
    pub fn dropped(&self) -> u64 {
        self.history.dropped()
    }

    /// Returns a selection of the events that match all of these conditions.
    pub fn new(filter: Option<Filter>, window: TimeWindow, pid_tree: Option<i64>) -> Self {
        Self { filter, window, pid_tree, ..Self::default() }
    }

    /// Sets the host on which the event happened.
    pub fn with_host(self, host: Option<Vec<u8>>) -> Self {
        Self { host, ..self }
    }

    /// `true` if the selection has any condition.
    pub fn is_restrictive(&self) -> bool {
        self.window != TimeWindow::default() || self.pid_tree.is_some() || self.host.is_some() || self.filter.is_some()
    }

    /// The hosts of the events so far, if the selection has one of them.
    pub const fn hosts(&self) -> &Hosts {
        &self.hosts
    }

    /// `true` if the selection includes the events of this host. Must be called for each event.
    pub(super) fn matches_host(&mut self, name: &[u8]) -> bool {
        let Some(host) = &self.host else { return true };
        self.hosts.add(name);
        host == name
    }

    /// `true` if the event of a packet matches. Must be called for each event, in order. Ignores `pid_tree`.
    pub(super) fn matches_packet(&mut self, packet: &PacketView<'_>) -> bool {
        if !self.matches_host(packet.host().unwrap_or_default()) {
            return false;
        }
        let time = packet.event().header.time;
        let Some(filter) = &self.filter else { return self.window.contains(time) };
        self.history.record(packet.event());
        filter.matches(&packet.with_history(&self.history)) && self.window.contains(time)
    }

    /// `true` if an event matches. Must be called for each event, in order, because some fields compare with earlier
    /// events.
    #[inline]
    pub fn matches(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        if !self.matches_host(&machine.info().hostname) {
            return false;
        }
        let Some(filter) = &self.filter else { return self.is_in_window_and_tree(machine, context, event) };
        self.history.record(event);
        let view = View::new(machine, context, event).with_history(&self.history);
        filter.matches(&EventFields(view)) && self.is_in_window_and_tree(machine, context, event)
    }

    fn is_in_window_and_tree(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        self.window.contains(event.header.time)
            && self.pid_tree.is_none_or(|pid| self.is_in_tree(machine, context, pid))
    }

    /// `true` if the event belongs to process `pid` or to one of its descendants.
    fn is_in_tree(&mut self, machine: &Machine, context: &Context, pid: i64) -> bool {
        let Some(thread) = machine.thread(context) else { return false };
        let is_in_tree = machine.inherited(&mut self.process_tree, thread, |thread, _, parent| {
            thread.pid == pid || parent.is_some_and(|parent| parent.value)
        });
        is_in_tree.unwrap_or_else(|| thread.pid == pid || machine.ancestors(thread).any(|ancestor| ancestor.pid == pid))
    }
}

/// A window of time, nanoseconds since 1970, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeWindow {
    /// The first nanosecond.
    pub from: u64,
    /// The last nanosecond.
    pub to: u64,
}

impl Default for TimeWindow {
    /// Returns the window of all times.
    fn default() -> Self {
        Self { from: 0, to: u64::MAX }
    }
}

impl TimeWindow {
    /// `true` if the window contains a time.
    pub const fn contains(&self, time: u64) -> bool {
        self.from <= time && time <= self.to
    }
}
