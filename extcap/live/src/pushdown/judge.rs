//! What is known of threads, told to the probe: a thread that the filter wants nothing of is left out in the kernel.

use std::collections::HashMap;

use syscap::event::Event;
use syscap::filter::{Answer, Filter};
use syscap::machine::{Effect, Machine, effect};
use syscap_bpf::{Error, Probe, ThreadClasses, WantedCalls};
use syscap_schemas::event_types;

use super::Pushdown;
use crate::classes::ClassSet;

/// Different answers of threads that are remembered.
const ANSWERS_MOST: usize = 1024;

/// Keeps the probe's knowledge of threads in step with the machine's.
///
/// A thread's class is what the filter comes to for it. It is told together with the time of the event after which it
/// was so. The probe notes when a thread forks or has one of the calls that may change who it is; from then on, until
/// the next word from here, it hands over what it would of any thread. So a class is never out of date, however long
/// events wait in the rings.
pub struct Judge {
    pushdown: Pushdown,
    /// `true` if the filter asks for anything that is known of threads.
    judges: bool,
    /// By event type: whether events of it may change who their thread is.
    identity: Vec<bool>,
    classes: HashMap<Vec<Answer>, u8>,
    /// What is wanted of threads of a class, from 1 on, and how many classes the probe knows.
    rows: Vec<WantedCalls>,
    told: usize,
    /// What the probe has not been told yet.
    verdicts: Vec<Verdict>,
    /// Where it is told; `None`: not yet, or there is nothing to tell.
    probe: Option<ThreadClasses>,
    /// When the events up to this moment have been taken in, all threads are judged.
    due: Option<u64>,
}

#[derive(Debug, Clone, Copy)]
struct Verdict {
    tid: u32,
    moment: u64,
    class: u8,
}

impl Judge {
    /// A judge by this filter, who has told nothing.
    pub fn new(filter: Option<&Filter>, classes: ClassSet) -> Self {
        let pushdown = Pushdown::new(filter, classes);
        Self {
            judges: pushdown.judges(),
            pushdown,
            identity: event_types().iter().map(|kind| effect(kind) == Effect::Identity).collect(),
            classes: HashMap::new(),
            rows: Vec::new(),
            told: 0,
            verdicts: Vec::new(),
            probe: None,
            due: None,
        }
    }

    /// Makes the probe follow this filter instead of the one before. Neither events that change the machine's state nor
    /// any that this filter accepts are left out in between.
    ///
    /// # Errors
    /// Where the kernel refuses; the probe hands over everything then.
    pub fn begin(&mut self, probe: &mut Probe) -> Result<(), Error> {
        probe.set_pushed(self.pushdown.pushed())?;
        if self.judges {
            self.probe = Some(probe.thread_classes()?);
            // Programs that run at this moment may still see the settings before.
            self.due = Some(syscap_bpf::boot_time() + 1_000_000);
        }
        Ok(())
    }

    /// An event of this moment is the next that is taken in.
    pub fn before(&mut self, machine: &Machine, moment: u64) {
        let Some(due) = self.due.filter(|due| *due < moment) else { return };
        self.due = None;
        let tids: Vec<i64> = machine.threads().map(|thread| thread.tid).collect();
        for tid in tids {
            self.judge(machine, tid, due);
        }
    }

    /// This event of this moment was taken in.
    pub fn after(&mut self, machine: &Machine, event: &Event<'_>, moment: u64) {
        if !self.judges || self.identity.get(usize::from(event.header.kind)) != Some(&true) {
            return;
        }
        self.judge(machine, event.header.tid, moment);
        // A fork's return in the parent may tell of the child what the child's own return did not.
        if let Some(child) = event.params.i64(0).filter(|child| *child > 0 && machine.find(*child).is_some()) {
            self.judge(machine, child, moment);
        }
    }

    /// Tells the probe what is new.
    ///
    /// # Errors
    /// Where the kernel refuses.
    pub fn tell(&mut self) -> Result<(), Error> {
        let Some(probe) = &mut self.probe else { return Ok(()) };
        for (class, wanted) in (1..).zip(&self.rows).skip(self.told) {
            probe.set_wanted(class, wanted)?;
        }
        self.told = self.rows.len();
        for Verdict { tid, moment, class } in self.verdicts.drain(..) {
            probe.set_class(tid, moment, class)?;
        }
        Ok(())
    }

    fn judge(&mut self, machine: &Machine, tid: i64, moment: u64) {
        let class = self.class(self.pushdown.answers(machine, tid));
        if let Ok(tid) = u32::try_from(tid) {
            self.verdicts.push(Verdict { tid, moment, class });
        }
    }

    /// The class of threads for which the filter's comparisons come to this; 0, where there are too many.
    fn class(&mut self, answers: Vec<Answer>) -> u8 {
        if answers.is_empty() {
            return 0;
        }
        if let Some(known) = self.classes.get(&answers) {
            return *known;
        }
        let wanted = self.pushdown.wanted(&answers);
        let class = match self.rows.iter().position(|row| *row == wanted) {
            Some(place) => place + 1,
            None if self.rows.len() + 1 < usize::from(ThreadClasses::MAX) => {
                self.rows.push(wanted);
                self.rows.len()
            }
            None => 0,
        };
        let class = u8::try_from(class).unwrap_or(0);
        // A filter with very many answers is not to fill the memory.
        if self.classes.len() < ANSWERS_MOST {
            self.classes.insert(answers, class);
        }
        class
    }
}
