//! Classes of threads: the probe leaves out the calls of a thread that the filter cannot accept, by what is known of
//! the thread.

use std::collections::HashMap;

use syscap::event::Event;
use syscap::filter::{Answer, Filter};
use syscap::machine::{Effect, Machine, effect};
use syscap_bpf::{Error, Probe, ThreadClasses, WantedCalls};
use syscap_schemas::event_types;
use syscap_schemas::params::RESULT;

use super::Pushdown;
use crate::classes::ClassSet;

/// Largest number of distinct answers that are cached.
const ANSWERS_MAX: usize = 1024;

/// Keeps the probe's classes of threads up to date with the machine's state.
///
/// All threads for which the filter wants the same calls are of one class. A class is sent with the time of the event
/// after which it is valid. The probe notes the time at which a thread forks or makes a call that may change its
/// identity. Until it gets a class of a later time, it treats the thread as unknown, and no call that the filter may
/// accept is lost. So a class is never out of date, however long events wait in the rings.
pub struct ThreadClassifier {
    pushdown: Pushdown,
    /// `true` if the filter depends on properties of threads.
    classifies_threads: bool,
    /// For each event type: `true` if its events may change the identity of their thread.
    changes_identity: Vec<bool>,
    classes: HashMap<Vec<Answer>, u8>,
    /// The wanted calls of each class, from class 1 on, and how many of the rows the probe has.
    rows: Vec<WantedCalls>,
    sent_rows: usize,
    /// Classes that are not sent yet.
    unsent: Vec<ThreadClass>,
    /// Access to the probe; `None`: not installed, or the filter does not depend on threads.
    probe: Option<ThreadClasses>,
    /// All threads are classified again after the events up to this time are applied.
    reclassify_at: Option<u64>,
}

#[derive(Debug, Clone, Copy)]
struct ThreadClass {
    tid: u32,
    moment: u64,
    class: u8,
}

impl ThreadClassifier {
    /// Returns the classifier of a filter, which has sent nothing yet.
    pub fn new(filter: Option<&Filter>, classes: ClassSet) -> Self {
        let pushdown = Pushdown::new(filter, classes);
        Self {
            classifies_threads: pushdown.classifies_threads(),
            pushdown,
            changes_identity: event_types().iter().map(|kind| effect(kind) == Effect::Identity).collect(),
            classes: HashMap::new(),
            rows: Vec::new(),
            sent_rows: 0,
            unsent: Vec::new(),
            probe: None,
            reclassify_at: None,
        }
    }

    /// Replaces the filter in the probe. During the change the probe leaves out neither events that change the
    /// machine's state nor events that the new filter accepts.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses; the probe then leaves out nothing.
    pub fn install(&mut self, probe: &mut Probe) -> Result<(), Error> {
        probe.set_pushed(self.pushdown.pushed())?;
        if self.classifies_threads {
            self.probe = Some(probe.thread_classes()?);
            // BPF programs that run now may still see the previous configuration.
            self.reclassify_at = Some(syscap_bpf::boot_time() + 1_000_000);
        }
        Ok(())
    }

    /// Classifies all threads if that is due. Call this before an event of this time is applied to the machine.
    pub fn before_event(&mut self, machine: &Machine, moment: u64) {
        let Some(reclassify_at) = self.reclassify_at.filter(|reclassify_at| *reclassify_at < moment) else { return };
        self.reclassify_at = None;
        let tids: Vec<i64> = machine.threads().map(|thread| thread.tid).collect();
        for tid in tids {
            self.classify(machine, tid, reclassify_at);
        }
    }

    /// Classifies the threads whose identity an event may have changed. Call this after the event is applied to the
    /// machine.
    pub fn after_event(&mut self, machine: &Machine, event: &Event<'_>, moment: u64) {
        if !self.classifies_threads || self.changes_identity.get(usize::from(event.header.kind)) != Some(&true) {
            return;
        }
        self.classify(machine, event.header.tid, moment);
        // The return of a fork in the parent may have properties of the child that the return in the child lacks.
        if let Some(child) = event.params.i64(RESULT).filter(|child| *child > 0 && machine.find(*child).is_some()) {
            self.classify(machine, child, moment);
        }
    }

    /// Sends the new classes to the probe.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn flush(&mut self) -> Result<(), Error> {
        let Some(probe) = &mut self.probe else { return Ok(()) };
        for (class, wanted) in (1..).zip(&self.rows).skip(self.sent_rows) {
            probe.set_wanted(class, wanted)?;
        }
        self.sent_rows = self.rows.len();
        for ThreadClass { tid, moment, class } in self.unsent.drain(..) {
            probe.set_class(tid, moment, class)?;
        }
        Ok(())
    }

    fn classify(&mut self, machine: &Machine, tid: i64, moment: u64) {
        let class = self.class(self.pushdown.answers(machine, tid));
        if let Ok(tid) = u32::try_from(tid) {
            self.unsent.push(ThreadClass { tid, moment, class });
        }
    }

    /// Returns the class of threads with these answers; 0 (unknown) if there are too many classes.
    fn class(&mut self, answers: Vec<Answer>) -> u8 {
        if answers.is_empty() {
            return 0;
        }
        if let Some(known) = self.classes.get(&answers) {
            return *known;
        }
        let wanted = self.pushdown.wanted(&answers);
        let class = match self.rows.iter().position(|row| *row == wanted) {
            Some(index) => index + 1,
            None if self.rows.len() + 1 < usize::from(ThreadClasses::MAX) => {
                self.rows.push(wanted);
                self.rows.len()
            }
            None => 0,
        };
        let class = u8::try_from(class).unwrap_or(0);
        // Bounds the memory for filters with very many answers.
        if self.classes.len() < ANSWERS_MAX {
            self.classes.insert(answers, class);
        }
        class
    }
}
