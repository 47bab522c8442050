//! What keeps the state as small as the machine that was captured, whatever the capture holds.

use super::Machine;
use super::fd::FdTable;

/// After how long without an event a thread is taken to have ended unseen, once the table is full: nanoseconds, as
/// libsinsp has it.
const SILENT: u64 = 30 * 60 * 1_000_000_000;
/// How many fds all processes together have at most; more are not copied to new processes.
const MAX_FDS: usize = 1 << 20;
/// How many refusals come between two looks at the whole table.
const PATIENCE: u32 = 1 << 16;

/// How near the state is to its limits.
#[derive(Debug, Default)]
pub(super) struct Limits {
    /// At least as many fds as there are.
    fds: usize,
    /// How many threads or fds were refused since the last look at the table.
    refused: u32,
}

impl Machine {
    /// Whether there is room for another thread. Where there is none, threads that have been silent for long go.
    pub(super) fn has_room(&mut self) -> bool {
        !self.threads.is_full() || self.make_room()
    }

    #[cold]
    fn make_room(&mut self) -> bool {
        if self.limits.is_patient() {
            return false;
        }
        let silent_since = self.now.saturating_sub(SILENT);
        let silent = |thread: &super::Thread| thread.last_event_time.max(thread.clone_time) < silent_since;
        let ended: Vec<i64> =
            self.threads.iter().filter(|(_, thread)| silent(thread)).map(|(_, thread)| thread.tid).collect();
        for tid in ended {
            self.remove_thread(tid);
        }
        !self.threads.is_full()
    }

    /// A copy of a process' fds for a new process; an empty table where all processes have too many.
    pub(super) fn copy_fds(&mut self, from: super::ThreadRef) -> FdTable {
        let len = self.threads.get(from).map_or(0, |from| from.fds.len());
        self.limits.fds += len;
        if self.limits.fds > MAX_FDS && !self.count_fds() {
            return FdTable::default();
        }
        self.threads.get(from).map(|from| from.fds.copy()).unwrap_or_default()
    }

    /// Counts all fds; whether they are few enough.
    #[cold]
    fn count_fds(&mut self) -> bool {
        if self.limits.is_patient() {
            return false;
        }
        self.limits.fds = self.threads.iter().map(|(_, thread)| thread.fds.len()).sum();
        self.limits.fds <= MAX_FDS
    }

    /// One more fd was opened.
    #[inline]
    pub(super) fn note_fd(&mut self) {
        self.limits.fds += 1;
    }
}

impl Limits {
    /// Whether the last look at the table was too short a while ago.
    fn is_patient(&mut self) -> bool {
        let patient = self.refused > 0 && self.refused < PATIENCE;
        self.refused = if patient { self.refused + 1 } else { 1 };
        patient
    }
}
