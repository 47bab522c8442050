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
    totals: Totals,
    /// Losses that no written event has reported yet.
    unreported: u32,
    /// Events that the format cannot hold.
    unwritable: u64,
}

impl EventWriter {
    /// Returns the writer for these settings.
    pub fn new(settings: &Settings) -> Self {
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
            totals: Totals::default(),
            unreported: 0,
            unwritable: 0,
        }
    }

    /// Returns the counters of written and lost events.
    pub fn stats(&self) -> Stats {
        Stats {
            events: self.totals.events,
            lost: self.totals.lost + self.unwritable,
            filtered: 0,
            cut: self.stream.cut_events(),
        }
    }

    /// Counts lost events that no event reports. Only the statistics have them.
    pub const fn count_lost(&mut self, events: u64) {
        self.totals.lost += events;
    }

    /// Applies an event to the machine, and writes it if it is selected.
    pub fn write(&mut self, machine: &mut Machine, event: &Event<'_>) {
        self.totals.lost += u64::from(event.header.drops);
        self.unreported = self.unreported.saturating_add(event.header.drops);
        let context = machine.apply(event);
        match self.decide(machine, &context, event) {
            Decision::Write => {}
            Decision::Skip => return self.stream.skipped_event(event),
            Decision::BeforeExec => return,
        }
        let drops = std::mem::take(&mut self.unreported);
        let number = self.totals.events + 1;
        let event = Event { header: Header { number, drops, ..event.header }, ..*event };
        if !self.stream.event(machine, &context, &event) {
            self.unwritable += 1;
            self.unreported = self.unreported.saturating_add(drops).saturating_add(1);
            return;
        }
        if self.totals.events == 0 {
            self.totals.first = event.header.time;
        }
        self.totals.last = self.totals.last.max(event.header.time);
        self.totals.events += 1;
    }

    /// Ends the stream with the statistics.
    pub fn end(&mut self) {
        let totals = Totals { lost: self.stats().lost, ..self.totals };
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

/// What becomes of an event.
enum Decision {
    /// The event is written.
    Write,
    /// The filter or the classes do not select the event.
    Skip,
    /// The command has not executed its program yet.
    BeforeExec,
}
