//! Classes of threads: the probe leaves out the calls of a thread that the filter cannot accept, by what is known of
//! the thread.

use std::collections::HashMap;

use syscap::filter::{Filter, Truth};
use syscap_bpf::{Error, Probe, ThreadClasses, WantedCalls};
use syscap_session::ThreadCheck;
use syscap_session::classes::ClassSet;

use super::Pushdown;

/// Largest number of distinct lists of check results that are cached.
const ANSWERS_MAX: usize = 1024;

/// Keeps the probe's classes of threads up to date with the check results of threads.
///
/// All threads for which the filter wants the same calls are of one class. A class is sent with the time of the event
/// after which it is valid. The probe notes the time at which a thread forks or makes a call that may change its
/// identity. Until it gets a class of a later time, it treats the thread as unknown, and no call that the filter may
/// accept is lost. So a class is never out of date, however long events wait in the rings.
pub struct ThreadClassifier {
    pushdown: Pushdown,
    classes: HashMap<Vec<Truth>, u8>,
    /// The wanted calls of each class, from class 1 on, and how many of the rows the probe has.
    rows: Vec<WantedCalls>,
    sent_rows: usize,
    /// Access to the probe; `None`: not installed, or the filter does not depend on threads.
    probe: Option<ThreadClasses>,
}

impl ThreadClassifier {
    /// Returns the classifier of a filter, which has sent nothing yet.
    pub fn new(filter: Option<&Filter>, classes: ClassSet) -> Self {
        Self {
            pushdown: Pushdown::new(filter, classes),
            classes: HashMap::new(),
            rows: Vec::new(),
            sent_rows: 0,
            probe: None,
        }
    }

    /// Replaces the filter in the probe. During the change the probe leaves out neither events that change the
    /// machine's state nor events that the new filter accepts. Returns the time, in nanoseconds of `CLOCK_BOOTTIME`,
    /// after whose events all threads must be classified; `None` if the filter does not depend on threads.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses; the probe then leaves out nothing.
    pub fn install(&mut self, probe: &mut Probe) -> Result<Option<u64>, Error> {
        probe.set_pushed(self.pushdown.pushed())?;
        if !self.pushdown.classifies_threads() {
            return Ok(None);
        }
        self.probe = Some(probe.thread_classes()?);
        // BPF programs that run now may still see the previous configuration.
        Ok(Some(syscap_bpf::boot_time() + 1_000_000))
    }

    /// Sends the classes of threads with these check results to the probe. Empties the list.
    ///
    /// # Errors
    /// [`Error`] if the kernel refuses.
    pub fn classify(&mut self, checks: &mut Vec<ThreadCheck>) -> Result<(), Error> {
        for ThreadCheck { tid, moment, results } in checks.drain(..) {
            let class = self.class(results);
            let Some(probe) = &mut self.probe else { continue };
            for (class, wanted) in (1..).zip(&self.rows).skip(self.sent_rows) {
                probe.set_wanted(class, wanted)?;
            }
            self.sent_rows = self.rows.len();
            probe.set_class(tid, moment, class)?;
        }
        Ok(())
    }

    /// Returns the class of threads with these check results; 0 (unknown) if there are too many classes.
    fn class(&mut self, check_results: Vec<Truth>) -> u8 {
        if check_results.is_empty() {
            return 0;
        }
        if let Some(known) = self.classes.get(&check_results) {
            return *known;
        }
        let wanted = self.pushdown.wanted(&check_results);
        let class = match self.rows.iter().position(|row| *row == wanted) {
            Some(index) => index + 1,
            None if self.rows.len() + 1 < usize::from(ThreadClasses::MAX) => {
                self.rows.push(wanted);
                self.rows.len()
            }
            None => 0,
        };
        let class = u8::try_from(class).unwrap_or(0);
        // Bounds the memory for filters with very many check results.
        if self.classes.len() < ANSWERS_MAX {
            self.classes.insert(check_results, class);
        }
        class
    }
}
