//! The history of events, for the few fields that compare an event with earlier ones.

use syscap_schemas::params::procinfo_e;

use crate::event::Event;
use crate::limits::{Limits, PerThread};

/// The history of events. Only `evt.reltime`, `evt.deltatime`, `thread.exectime`, `thread.totexectime` and `thread.cpu`
/// need it.
#[derive(Debug, Default)]
pub struct History {
    first: Option<u64>,
    previous: Option<u64>,
    current: Option<u64>,
    /// By CPU: the time of the last switch event.
    switched: Vec<u64>,
    exec_time: u64,
    /// By thread: CPU time in nanoseconds since the start of the capture.
    totals: PerThread<u64>,
    /// By thread: CPU time of the last process information events.
    usage: PerThread<CpuUsage>,
}

/// CPU time from process information events.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CpuUsage {
    last: Option<(u64, u64)>,
    /// User and system time since the previous event.
    pub(super) spent: (u64, u64),
}

/// An upper bound of the number of CPUs, which no machine reaches.
const MAX_CPUS: usize = 1 << 13;

impl History {
    /// Returns an empty history with the default memory limits.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns an empty history with these memory limits. Fields of threads without room have no value.
    pub fn with_limits(limits: Limits) -> Self {
        Self { totals: PerThread::new(limits), usage: PerThread::new(limits), ..Self::default() }
    }

    /// Records an event. Must be called for each event before its fields are read.
    pub fn record(&mut self, event: &Event<'_>) {
        let time = event.header.time;
        self.first = self.first.or(Some(time));
        self.previous = self.current.or(Some(time));
        self.current = Some(time);
        self.exec_time = 0;
        match event.header.event_type().map_or("", |kind| kind.code) {
            "PPME_SCHEDSWITCH_6_E" => self.switch(event),
            "PPME_PROCINFO_E" => self.process_information(event),
            "PPME_PROCEXIT_1_E" => {
                self.totals.remove(event.header.tid);
                self.usage.remove(event.header.tid);
            }
            _ => {}
        }
    }

    /// The time of the first event.
    pub(super) const fn first(&self) -> Option<u64> {
        self.first
    }

    /// The time of the previous event; for the first event, its own time.
    pub(super) const fn previous(&self) -> Option<u64> {
        self.previous
    }

    /// Nanoseconds since the previous switch of the CPU; 0 for an event that is not a switch.
    pub(super) const fn exec_time(&self) -> u64 {
        self.exec_time
    }

    /// The CPU time of a thread in nanoseconds.
    pub(super) fn total(&self, tid: i64) -> u64 {
        self.totals.get(tid).copied().unwrap_or(0)
    }

    /// The CPU time from the last process information of a thread.
    pub(super) fn usage(&self, tid: i64) -> Option<CpuUsage> {
        self.usage.get(tid).copied()
    }

    /// The number of threads that had no room.
    pub fn dropped(&self) -> u64 {
        self.totals.dropped + self.usage.dropped
    }

    fn switch(&mut self, event: &Event<'_>) {
        let cpu = usize::from(event.header.cpu).min(MAX_CPUS);
        if self.switched.len() <= cpu {
            self.switched.resize(cpu + 1, 0);
        }
        let Some(last) = self.switched.get_mut(cpu) else { return };
        if *last != 0 {
            self.exec_time = event.header.time.saturating_sub(*last);
        }
        *last = event.header.time;
        if let Some(total) = self.totals.entry(event.header.tid) {
            *total += self.exec_time;
        }
    }

    fn process_information(&mut self, event: &Event<'_>) {
        let spent = [procinfo_e::CPU_USR, procinfo_e::CPU_SYS].map(|index| event.params.u64(index));
        let [Some(user), Some(system)] = spent else { return };
        let Some(usage) = self.usage.entry(event.header.tid) else { return };
        usage.spent = usage.last.map_or((0, 0), |last| (user.saturating_sub(last.0), system.saturating_sub(last.1)));
        usage.last = Some((user, system));
    }
}
