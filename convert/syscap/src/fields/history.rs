//! The memory of earlier events, for the few fields that compare an event with those before it.

use syscap_schemas::params::procinfo_e;

use crate::event::Event;
use crate::limits::{Limits, PerThread};

/// The memory of earlier events. Only `evt.reltime`, `evt.deltatime`, `thread.exectime`, `thread.totexectime`
/// and `thread.cpu` need it.
#[derive(Debug, Default)]
pub struct History {
    first: Option<u64>,
    previous: Option<u64>,
    current: Option<u64>,
    /// By CPU: when the last switch event came.
    switched: Vec<u64>,
    exec_time: u64,
    /// By thread: CPU time in nanoseconds since the capture's begin.
    totals: PerThread<u64>,
    /// By thread: user and system time of its last process information, and the difference to the one before.
    usage: PerThread<CpuUsage>,
}

/// CPU time as process information events have it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct CpuUsage {
    last: Option<(u64, u64)>,
    /// User and system time since the event before.
    pub(super) spent: (u64, u64),
}

/// More CPUs than any machine has.
const MAX_CPUS: usize = 1 << 13;

impl History {
    /// A memory of no event.
    pub fn new() -> Self {
        Self::default()
    }

    /// A memory of no event that keeps to its share of these limits of memory. Fields of threads beyond it have no
    /// value.
    pub fn with_limits(limits: Limits) -> Self {
        Self { totals: PerThread::new(limits), usage: PerThread::new(limits), ..Self::default() }
    }

    /// Takes an event in. To be called for each event, before its fields are read.
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

    /// The time of the event before; of the first event its own.
    pub(super) const fn previous(&self) -> Option<u64> {
        self.previous
    }

    /// Nanoseconds since the CPU's switch before; 0 for an event that is none.
    pub(super) const fn exec_time(&self) -> u64 {
        self.exec_time
    }

    /// Nanoseconds that a thread has had a CPU.
    pub(super) fn total(&self, tid: i64) -> u64 {
        self.totals.get(tid).copied().unwrap_or(0)
    }

    /// The CPU time of a thread's last process information.
    pub(super) fn usage(&self, tid: i64) -> Option<CpuUsage> {
        self.usage.get(tid).copied()
    }

    /// How often a thread found no room.
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
