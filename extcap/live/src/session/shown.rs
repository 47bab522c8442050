//! Which events are shown, and what follows from those that are not.

use syscap::event::{Event, Header};
use syscap::fields::{self, EventFields, View};
use syscap::filter::Filter;
use syscap::machine::{Context, Machine};

use super::stream::{Pcapng, Scap, Stream, Totals};
use crate::classes::ClassSet;
use crate::decode::{GENERIC, category, execs};
use crate::settings::{Format, Settings, Target};
use crate::source::Stats;

/// What decides which events are shown, and where they go.
pub struct Shown {
    /// Where they go.
    pub stream: Box<dyn Stream>,
    /// Which are shown; `None`: all.
    pub filter: Option<Filter>,
    classes: ClassSet,
    /// The command whose program has not begun yet.
    before_exec: Option<i64>,
    totals: Totals,
    /// Losses that no event has told of yet.
    untold: u32,
    /// Events that the format had no place for.
    refused: u64,
}

impl Shown {
    /// Shows what the settings say.
    pub fn new(settings: &Settings) -> Self {
        let stream: Box<dyn Stream> = match settings.format {
            Format::Pcapng => Box::new(Pcapng::new()),
            Format::Scap => Box::new(Scap::new()),
        };
        let before_exec = match settings.target {
            Target::Command(pid) => Some(i64::from(pid)),
            _ => None,
        };
        Self {
            stream,
            filter: settings.filter.clone(),
            classes: settings.classes,
            before_exec,
            totals: Totals::default(),
            untold: 0,
            refused: 0,
        }
    }

    /// How many events were shown, and how many lost.
    pub fn stats(&self) -> Stats {
        Stats {
            events: self.totals.events,
            lost: self.totals.lost + self.refused,
            filtered: 0,
            cut: self.stream.cut_events(),
        }
    }

    /// Counts events that were lost and that no event tells of: the statistics alone do.
    pub const fn lose(&mut self, events: u64) {
        self.totals.lost += events;
    }

    /// Takes an event into the machine, and shows it where it is wanted.
    pub fn event(&mut self, machine: &mut Machine, event: &Event<'_>) {
        self.totals.lost += u64::from(event.header.drops);
        self.untold = self.untold.saturating_add(event.header.drops);
        let context = machine.apply(event);
        match self.wants(machine, &context, event) {
            Wanted::Yes => {}
            Wanted::No => return self.stream.left_out(event),
            Wanted::TooEarly => return,
        }
        let drops = std::mem::take(&mut self.untold);
        let number = self.totals.events + 1;
        let event = Event { header: Header { number, drops, ..event.header }, ..*event };
        if !self.stream.event(machine, &context, &event) {
            self.refused += 1;
            self.untold = self.untold.saturating_add(drops).saturating_add(1);
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

    fn wants(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Wanted {
        if let Some(pid) = self.before_exec {
            if event.header.tid != pid || !execs(event) {
                return Wanted::TooEarly;
            }
            self.before_exec = None;
        }
        let class = self.classes.is_all() || self.is_of_class(machine, context, event);
        let matches = || {
            let filter = self.filter.as_ref();
            filter.is_none_or(|filter| filter.matches(&EventFields(View::new(machine, context, event))))
        };
        if class && matches() { Wanted::Yes } else { Wanted::No }
    }

    /// `true` if the event belongs to a class that is captured.
    fn is_of_class(&self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        let Some(of_type) = category(event) else { return true };
        // A generic event has no descriptor that changes its category.
        let shown = match event.header.kind {
            GENERIC => of_type as u8,
            _ => fields::category(&View::new(machine, context, event)),
        };
        self.classes.has_event(of_type, shown)
    }
}

/// What the settings say of an event.
enum Wanted {
    /// It is shown.
    Yes,
    /// The filter or the classes leave it out.
    No,
    /// The command to capture has not begun.
    TooEarly,
}
