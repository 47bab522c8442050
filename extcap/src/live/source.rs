//! The running kernel as a source of capture control.

use std::collections::{HashSet, VecDeque};
use std::io::IsTerminal;
use std::time::Duration;

use rustix::thread::CapabilitySet;
use syscap::event::{Event, Header};
use syscap::fields::EventFields;
use syscap::filter::Filter;
use syscap::machine::Machine;
use syscap::view::View;
use syscap_bpf::{Options, Probe, RawRecord, RecordKind};

use super::clock::Clock;
use super::events::{EventMaker, execs};
use super::state::Snapshot;
use super::stream::{Pcapng, Scap, Stream, Totals};
use super::target;
use super::values::Values;
use crate::capture::{Polled, Source, SourceError, Stats};
use crate::options::{ClassSet, Format, Settings, StateAtStart, Target};

/// Events that wait while the state is read; more are counted as lost.
const WAITING_MOST: usize = 1 << 20;
/// How long one look at the rings waits meanwhile.
const LOOK: Duration = Duration::from_millis(10);

/// Captures from the running kernel.
///
/// The probe begins first, then the state is read by a thread of its own, while events wait in a queue: nothing that
/// changes meanwhile is missed. A thread that came to be meanwhile is as its events tell, not as /proc did. What a
/// process opened or closed before /proc was asked is done again by the events, which leads to the same.
pub struct LiveSource {
    settings: Settings,
    options: Options,
    probe: Option<Probe>,
    shown: Shown,
    machine: Machine,
    maker: EventMaker,
    clock: Clock,
    /// By CPU: events lost so far, as its records said.
    lost: Vec<u64>,
    waiting: VecDeque<(Header, Values)>,
}

/// What decides which events are shown, and where they go.
struct Shown {
    stream: Box<dyn Stream>,
    filter: Option<Filter>,
    classes: ClassSet,
    /// The command whose program has not begun yet.
    before_exec: Option<i64>,
    totals: Totals,
    /// Losses that no event has told of yet.
    untold: u32,
    /// Events that the format had no place for.
    refused: u64,
}

impl LiveSource {
    /// A source that captures what the settings say.
    ///
    /// # Errors
    /// [`SourceError`] where a container or a process that they name does not exist.
    pub fn new(settings: &Settings) -> Result<Self, SourceError> {
        let options = Options {
            ring_size: settings.ring_kib.saturating_mul(1024),
            snaplen: settings.snaplen,
            filter: target::filter(settings)?,
            exclude: Vec::new(),
            paused: false,
        };
        let stream: Box<dyn Stream> = match settings.format {
            Format::Pcapng => Box::new(Pcapng::new()),
            Format::Scap => Box::new(Scap::new()),
        };
        let before_exec = match settings.target {
            Target::Command(pid) => Some(i64::from(pid)),
            _ => None,
        };
        Ok(Self {
            shown: Shown {
                stream,
                filter: settings.filter.clone(),
                classes: settings.classes,
                before_exec,
                totals: Totals::default(),
                untold: 0,
                refused: 0,
            },
            settings: settings.clone(),
            options,
            probe: None,
            machine: Machine::new(),
            maker: EventMaker::new(),
            clock: Clock::new(),
            lost: Vec::new(),
            waiting: VecDeque::new(),
        })
    }

    /// Reads the state while the rings are read, so that they do not fill up.
    fn read_state(&mut self, probe: &mut Probe) -> Result<Snapshot, SourceError> {
        let wanted: StateAtStart = self.settings.state;
        let reader = std::thread::Builder::new().name("state".to_owned()).spawn(move || Snapshot::read(wanted));
        let reader = reader
            .map_err(|error| SourceError { what: format!("cannot start a thread: {error}"), remedy: String::new() })?;
        let mut born = HashSet::new();
        loop {
            let ended = reader.is_finished();
            probe
                .read(LOOK, |record| {
                    if record.kind == RecordKind::Child {
                        born.insert(i64::from(record.header.tid));
                    }
                    self.put_aside(&record);
                })
                .map_err(failed)?;
            if ended {
                break;
            }
        }
        let mut snapshot = reader.join().map_err(|_| SourceError {
            what: "the machine's state could not be read".to_owned(),
            remedy: String::new(),
        })?;
        snapshot.forget(&born);
        Ok(snapshot)
    }

    fn put_aside(&mut self, record: &RawRecord<'_>) {
        let drops = new_losses(&mut self.lost, record);
        if self.waiting.len() >= WAITING_MOST {
            self.shown.lose(u64::from(drops) + 1);
            return;
        }
        let header = self.maker.event(record, &self.clock, drops).header;
        self.waiting.push_back((header, self.maker.take_values()));
    }

    fn show_waiting(&mut self, limit: u64) {
        while self.shown.totals.events < limit {
            let Some((header, values)) = self.waiting.pop_front() else { break };
            let event = Event { header, params: values.params(), comment: None };
            self.shown.event(&mut self.machine, &event);
        }
    }

    /// Shows records; `limit` is how many events there may be in all.
    fn show(&mut self, probe: &mut Probe, wait: Option<Duration>, limit: u64) -> Result<(), SourceError> {
        let Self { shown, machine, maker, clock, lost, .. } = self;
        let each = |record: RawRecord<'_>| {
            let drops = new_losses(lost, &record);
            let event = maker.event(&record, clock, drops);
            if shown.totals.events < limit {
                shown.event(machine, &event);
            }
        };
        match wait {
            Some(wait) => probe.read(wait, each).map_err(failed)?,
            None => probe.read_rest(each),
        };
        Ok(())
    }

    fn with_probe<T>(
        &mut self,
        act: impl FnOnce(&mut Self, &mut Probe) -> Result<T, SourceError>,
    ) -> Result<T, SourceError> {
        let mut probe = self
            .probe
            .take()
            .ok_or_else(|| SourceError { what: "the capture has not begun".to_owned(), remedy: String::new() })?;
        let result = act(self, &mut probe);
        self.probe = Some(probe);
        result
    }
}

impl Source for LiveSource {
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        self.options.exclude = pids.to_vec();
        match &mut self.probe {
            Some(probe) => probe.exclude(pids).map_err(failed),
            None => Ok(()),
        }
    }

    fn start(&mut self, out: &mut Vec<u8>) -> Result<(), SourceError> {
        let mut probe = Probe::load(&self.options).map_err(failed)?;
        probe.attach().map_err(failed)?;
        let snapshot = self.read_state(&mut probe)?;
        report_denied(snapshot.denied);
        let filter = self.shown.filter.as_ref().map(ToString::to_string).unwrap_or_default();
        self.shown.stream.begin(&snapshot, &filter);
        snapshot.mount(&mut self.machine);
        self.probe = Some(probe);
        self.shown.stream.take(out);
        Ok(())
    }

    fn poll(&mut self, wait: Duration, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        let limit = self.shown.totals.events.saturating_add(limit);
        self.clock.refresh();
        self.show_waiting(limit);
        self.with_probe(|this, probe| this.show(probe, Some(wait), limit))?;
        self.shown.stream.take(out);
        Ok(Polled::More)
    }

    fn set_filter(&mut self, filter: Option<Filter>) -> Result<(), SourceError> {
        self.shown.filter = filter;
        Ok(())
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        self.with_probe(|_, probe| probe.set_snaplen(bytes).map_err(failed))
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        self.with_probe(|_, probe| probe.set_enabled(!paused).map_err(failed))
    }

    fn stats(&self) -> Stats {
        Stats { events: self.shown.totals.events, lost: self.shown.totals.lost + self.shown.refused }
    }

    fn stop(&mut self, limit: u64, out: &mut Vec<u8>) -> Result<(), SourceError> {
        let limit = self.shown.totals.events.saturating_add(limit);
        self.show_waiting(limit);
        self.with_probe(|this, probe| {
            probe.set_enabled(false).map_err(failed)?;
            this.show(probe, None, limit)?;
            // What was lost after the last record of its CPU is told by the counters alone.
            let counted = probe.stats().map_err(failed)?.lost();
            let told: u64 = this.lost.iter().sum();
            this.shown.totals.lost += counted.saturating_sub(told);
            Ok(())
        })?;
        let totals = Totals { lost: self.stats().lost, ..self.shown.totals };
        self.shown.stream.end(&totals);
        self.shown.stream.take(out);
        Ok(())
    }
}

impl Shown {
    fn lose(&mut self, events: u64) {
        self.totals.lost += events;
        self.untold = self.untold.saturating_add(u32::try_from(events).unwrap_or(u32::MAX));
    }

    /// Takes an event into the machine, and shows it where it is wanted.
    fn event(&mut self, machine: &mut Machine, event: &Event<'_>) {
        if event.header.drops > 0 {
            self.lose(u64::from(event.header.drops));
        }
        let context = machine.apply(event);
        if !self.wants(machine, &context, event) {
            return;
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

    fn wants(&mut self, machine: &Machine, context: &syscap::machine::Context, event: &Event<'_>) -> bool {
        if let Some(pid) = self.before_exec {
            if event.header.tid != pid || !execs(event) {
                return false;
            }
            self.before_exec = None;
        }
        let class = event.header.event_type().is_none_or(|kind| self.classes.has(kind.category));
        let view = View::new(machine, context, event);
        class && self.filter.as_ref().is_none_or(|filter| filter.matches(&EventFields(view)))
    }
}

/// How many events this record's CPU lost since its last one.
fn new_losses(lost: &mut Vec<u64>, record: &RawRecord<'_>) -> u32 {
    let cpu = usize::from(record.header.cpu);
    if lost.len() <= cpu {
        lost.resize(cpu + 1, 0);
    }
    let Some(before) = lost.get_mut(cpu) else { return 0 };
    let new = record.header.lost.saturating_sub(*before);
    *before = record.header.lost.max(*before);
    u32::try_from(new).unwrap_or(u32::MAX)
}

/// Says what would open the processes that keep their files secret; nothing where the rights for it are there already.
fn report_denied(denied: u64) {
    let wanted = CapabilitySet::SYS_PTRACE | CapabilitySet::DAC_READ_SEARCH;
    let has = rustix::thread::capabilities(None).is_ok_and(|sets| sets.effective.contains(wanted));
    // A front end would open a message box for it.
    if denied == 0 || has || !std::io::stderr().is_terminal() {
        return;
    }
    eprintln!(
        "syscapdump: the files and directories of {denied} processes may not be seen; this opens them: sudo setcap \
         cap_bpf,cap_perfmon,cap_sys_ptrace,cap_dac_read_search+ep {}",
        std::env::current_exe().unwrap_or_default().display()
    );
}

fn failed(error: syscap_bpf::Error) -> SourceError {
    let mut what = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        what.push_str(": ");
        what.push_str(&inner.to_string());
        cause = inner.source();
    }
    SourceError { what, remedy: String::new() }
}
