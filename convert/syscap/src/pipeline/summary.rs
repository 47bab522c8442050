//! The summary of a capture: its content, and the readers that support it.

use std::collections::BTreeMap;

use crate::event::records::MachineInfo;
use crate::event::{Completeness, Event, event_name};
use crate::limits::{Dropped, Limits, PerThread, Resource};
use crate::machine::{Context, Machine};
use crate::pipeline::replay::Visitor;
use crate::pipeline::sink_losses::keep_damage;
use crate::scap::{CompatibilitySurvey, Damage, ReaderSupport, ScapItem, Section};

/// A visitor that summarizes the content of a capture.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Summary {
    /// The number of sections.
    pub section_count: u64,
    /// The first [`MAX_KEPT_SECTIONS`] sections' headers; there may be millions.
    pub sections: Vec<Section>,
    /// The properties of the captured machine.
    pub machine: MachineInfo,
    /// The number of event records.
    pub records: u64,
    /// The number of event records that are enter events of calls.
    pub enter_records: u64,
    /// The number of events of types that are not in schema 4.5.
    pub unknown_records: u64,
    /// The number of events that are shown.
    pub events: u64,
    /// The time of the first event that is shown, nanoseconds since 1970; 0: no event has a time.
    pub first: u64,
    /// The time of the last event that is shown, nanoseconds since 1970.
    pub last: u64,
    /// The number of events that are shown, by name.
    pub by_name: BTreeMap<String, u64>,
    /// The number of shown events of failed calls.
    pub failed: u64,
    /// The threads with events that are shown.
    threads: PerThread<()>,
    /// The number of enter events without an exit, by name.
    pub no_exit: BTreeMap<String, u64>,
    /// The number of exit events of old layouts without an enter event, by name.
    pub no_enter: BTreeMap<String, u64>,
    /// The number of events with more parameters than in the table, by name.
    pub surplus: BTreeMap<String, u64>,
    /// The number of threads in the process lists.
    pub listed_threads: u64,
    /// The number of fds in the fd lists.
    pub listed_fds: u64,
    /// The number of users and groups in the user lists.
    pub listed_users: u64,
    /// The number of addresses in the interface lists.
    pub listed_interfaces: u64,
    /// The containers at the end of each section, at most [`MAX_KEPT_CONTAINERS`]: name and image by id.
    pub containers: BTreeMap<Vec<u8>, [Vec<u8>; 2]>,
    /// `true` if there are more containers than [`MAX_KEPT_CONTAINERS`].
    pub more_containers: bool,
    /// The number of events that the source lost.
    pub drops: u64,
    /// The number of events with a comment.
    pub comments: u64,
    /// The number of blocks of unknown types.
    pub unknown_blocks: u64,
    /// The facts that determine which readers support the capture.
    pub survey: CompatibilitySurvey,
    /// The blocks that were left out, at most [`MAX_KEPT_DAMAGE`](super::sink_losses::MAX_KEPT_DAMAGE).
    pub damage: Vec<Damage>,
    /// The drops for lack of memory.
    dropped: Dropped,
}

/// The largest number of section headers that are kept.
pub const MAX_KEPT_SECTIONS: usize = 100;

/// The largest number of containers that are kept.
pub const MAX_KEPT_CONTAINERS: usize = 100;

impl Summary {
    /// Returns an empty summary with these memory limits.
    pub fn with_limits(limits: Limits) -> Self {
        Self { threads: PerThread::new(limits), survey: CompatibilitySurvey::with_limits(limits), ..Self::default() }
    }

    /// The number of threads with events that are shown. Threads without room are not counted.
    pub fn thread_count(&self) -> usize {
        self.threads.len()
    }

    /// The drops for lack of memory, including those of the replay.
    pub fn dropped(&self) -> Dropped {
        let mut dropped = self.dropped;
        dropped.add_many(Resource::ThreadCounters, self.threads.dropped + self.survey.dropped());
        dropped
    }

    /// Counts an event that is shown.
    pub fn count(&mut self, event: &Event<'_>) {
        let header = &event.header;
        self.events += 1;
        if header.time > 0 {
            self.first = if self.first == 0 { header.time } else { self.first.min(header.time) };
            self.last = self.last.max(header.time);
        }
        self.drops += u64::from(header.drops);
        self.comments += u64::from(event.comment.is_some());
    }

    /// The number of shown events without their other half.
    pub fn incomplete(&self) -> u64 {
        self.no_exit.values().chain(self.no_enter.values()).sum()
    }

    /// Returns the support of each reader for the capture as it is.
    pub fn support(&self) -> Vec<ReaderSupport> {
        self.survey.support()
    }

    fn count_by_name(&mut self, event: &Event<'_>) {
        let name = event_name(event);
        match event.header.completeness {
            Completeness::Whole => {}
            Completeness::NoExit => *self.no_exit.entry(name.clone()).or_default() += 1,
            Completeness::NoEnter => *self.no_enter.entry(name.clone()).or_default() += 1,
        }
        if event.header.event_type().is_some_and(|known| event.params.len() > known.params.len()) {
            *self.surplus.entry(name.clone()).or_default() += 1;
        }
        *self.by_name.entry(name).or_default() += 1;
        let _ = self.threads.entry(event.header.tid);
    }
}

impl Visitor for Summary {
    type Error = std::convert::Infallible;

    fn section(&mut self, section: &Section) -> Result<(), Self::Error> {
        self.section_count += 1;
        if self.sections.len() < MAX_KEPT_SECTIONS {
            self.sections.push(*section);
        }
        self.survey.section(section);
        Ok(())
    }

    fn state(&mut self, item: &ScapItem<'_>) -> Result<(), Self::Error> {
        match item {
            ScapItem::Machine(info) => self.machine = info.clone(),
            ScapItem::Threads(threads) => self.listed_threads += threads.len() as u64,
            ScapItem::Fds(list) => self.listed_fds += list.fds.len() as u64,
            ScapItem::Interfaces(interfaces) => self.listed_interfaces += interfaces.len() as u64,
            ScapItem::Users(users, groups) => self.listed_users += (users.len() + groups.len()) as u64,
            ScapItem::Unknown { .. } => self.unknown_blocks += 1,
            ScapItem::Section(_) | ScapItem::Event(_) | ScapItem::Damaged(_) => {}
        }
        Ok(())
    }

    fn recorded(&mut self, event: &Event<'_>) -> Result<(), Self::Error> {
        self.records += 1;
        self.survey.recorded(event);
        match event.header.event_type() {
            None => self.unknown_records += 1,
            Some(known) => self.enter_records += u64::from(crate::pipeline::normalise::has_exit_event(known)),
        }
        Ok(())
    }

    fn event(&mut self, _: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Self::Error> {
        self.count(event);
        self.count_by_name(event);
        self.failed += u64::from(context.errno != 0);
        Ok(())
    }

    fn section_end(&mut self, machine: &Machine) {
        let mut known: Vec<_> = machine.containers().iter().collect();
        known.sort_unstable_by_key(|container| &container.id);
        for container in known {
            let has_room = self.containers.len() < MAX_KEPT_CONTAINERS || self.containers.contains_key(&container.id);
            self.more_containers |= !has_room;
            if has_room {
                let about = [container.name.clone(), container.image.clone()];
                self.containers.insert(container.id.clone(), about);
            }
        }
    }

    fn dropped(&mut self, dropped: &Dropped) {
        self.dropped.merge(dropped);
    }

    fn damage(&mut self, damage: Damage) -> Result<(), Self::Error> {
        keep_damage(&mut self.damage, damage);
        Ok(())
    }
}
