//! Selects the events of the capture and writes them.

use syscap::event::{Event, Header};
use syscap::fields::{self, EventFields, View};
use syscap::filter::Filter;
use syscap::machine::{Context, Machine};

use crate::classes::ClassSet;
use crate::events::{GENERIC, category, is_exec};
use crate::settings::{CaptureFormat, CaptureTarget, Settings};
use crate::source::Stats;
use crate::stream::{CaptureStream, PcapngStream, ScapStream, Totals};

/// Applies events to the machine, selects those of the capture, and writes them to a stream.
pub struct EventWriter {
    /// The stream of the capture.
    pub stream: Box<dyn CaptureStream>,
    /// The filter; `None`: all events.
    pub filter: Option<Filter>,
    classes: ClassSet,
    /// The command, until it executes its program.
    before_exec: Option<i64>,
    hosts: Vec<HostTotals>,
    /// Events written, of all hosts.
    written: u64,
}

impl EventWriter {
    /// Returns the writer for these settings, and so many hosts.
    pub fn new(settings: &Settings, hosts: usize) -> Self {
        let stream: Box<dyn CaptureStream> = match settings.format {
            CaptureFormat::Pcapng => Box::new(PcapngStream::new()),
            CaptureFormat::Scap => Box::new(ScapStream::new()),
        };
        let before_exec = match settings.target {
            CaptureTarget::Command(pid) => Some(i64::from(pid)),
            _ => None,
        };
        Self {
            stream,
            filter: settings.filter.clone(),
            classes: settings.classes,
            before_exec,
            hosts: vec![HostTotals::default(); hosts],
            written: 0,
        }
    }

    /// Returns the number of events written, of all hosts.
    pub const fn written(&self) -> u64 {
        self.written
    }

    /// Returns the counters of written and lost events, of all hosts.
    pub fn stats(&self) -> Stats {
        Stats {
            events: self.written,
            lost: self.hosts.iter().map(HostTotals::lost).sum(),
            filtered: 0,
            cut: self.stream.cut_events(),
        }
    }

    /// Counts lost events of a host that no event reports. Only the statistics have them.
    pub fn count_lost(&mut self, host: usize, events: u64) {
        if let Some(host) = self.hosts.get_mut(host) {
            host.totals.lost += events;
        }
    }

    /// Applies an event of a host to its machine, and writes it if it is selected.
    pub fn write(&mut self, host: usize, machine: &mut Machine, event: &Event<'_>) {
        let context = machine.apply(event);
        let decision = self.decide(machine, &context, event);
        let Some(totals) = self.hosts.get_mut(host) else { return };
        totals.totals.lost += u64::from(event.header.drops);
        totals.unreported = totals.unreported.saturating_add(event.header.drops);
        match decision {
            Decision::Write => {}
            Decision::Skip => return self.stream.skipped_event(event),
            Decision::BeforeExec => return,
        }
        let drops = std::mem::take(&mut totals.unreported);
        let number = self.written + 1;
        let event = Event { header: Header { number, drops, ..event.header }, ..*event };
        if !self.stream.event(host, machine, &context, &event) {
            totals.unwritable += 1;
            totals.unreported = totals.unreported.saturating_add(drops).saturating_add(1);
            return;
        }
        self.written += 1;
        totals.add(event.header.time);
    }

    /// Ends the stream with the statistics.
    pub fn end(&mut self) {
        let totals: Vec<Totals> = self.hosts.iter().map(|host| Totals { lost: host.lost(), ..host.totals }).collect();
        self.stream.end(&totals);
    }

    fn decide(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Decision {
        if let Some(pid) = self.before_exec {
            if event.header.tid != pid || !is_exec(event) {
                return Decision::BeforeExec;
            }
            self.before_exec = None;
        }
        let is_of_class = self.classes.is_all() || self.is_of_class(machine, context, event);
        let matches = || {
            let filter = self.filter.as_ref();
            filter.is_none_or(|filter| filter.matches(&EventFields(View::new(machine, context, event))))
        };
        if is_of_class && matches() { Decision::Write } else { Decision::Skip }
    }

    /// `true` if the event is of a class that is captured.
    fn is_of_class(&self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        let Some(type_category) = category(event) else { return true };
        // The category of a generic event does not depend on a descriptor.
        let shown_category = match event.header.kind {
            GENERIC => type_category as u8,
            _ => fields::category(&View::new(machine, context, event)),
        };
        self.classes.has_event(type_category, shown_category)
    }
}

/// The counts of a host.
#[derive(Debug, Clone, Copy, Default)]
struct HostTotals {
    totals: Totals,
    /// Losses that no written event has reported yet.
    unreported: u32,
    /// Events that the format cannot hold.
    unwritable: u64,
}

impl HostTotals {
    fn lost(&self) -> u64 {
        self.totals.lost + self.unwritable
    }

    /// Counts an event that was written.
    fn add(&mut self, time: u64) {
        if self.totals.events == 0 {
            self.totals.first = time;
        }
        self.totals.last = self.totals.last.max(time);
        self.totals.events += 1;
    }
}

/// What becomes of an event.
enum Decision {
    /// The event is written.
    Write,
    /// The filter or the classes do not select the event.
    Skip,
    /// The command has not executed its program yet.
    BeforeExec,
}
