//! What keeps the state as small as the machine that was captured, whatever the capture holds.

use std::mem::size_of;

use super::budget::Backoff;
use super::fd::{FD_SIZE, Fd, FdTable};
use super::text::text_size;
use super::thread::Thread;
use super::{Machine, ThreadRef};
use crate::event::records::{GroupRecord, UserRecord};
use crate::limits::{ALLOCATION, Dropped, Part};

/// After how long without an event a thread is taken to have ended unseen, once the table is full: nanoseconds, as
/// libsinsp has it.
const SILENCE_LIMIT: u64 = 30 * 60 * 1_000_000_000;
/// How many fds all processes together have at most; more are not copied to new processes.
const MAX_FDS: usize = 1 << 20;
/// Bytes of a thread, its texts and fds aside: itself, its places in the tables, its group.
const THREAD_SIZE: usize = size_of::<Thread>() + 16 * size_of::<u64>() + 8 * ALLOCATION;

/// How near the numbers of threads and fds are to their limits.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// At least as many fds as there are.
    fds: usize,
    backoff: Backoff,
}

impl Machine {
    /// Looks at the size of the state where that is due. To be called before something is added.
    #[inline]
    pub(super) fn check_budget(&mut self) {
        if self.texts.budget.is_used_up() {
            self.measure();
        }
    }

    #[cold]
    fn measure(&mut self) {
        if self.texts.budget.is_backing_off() {
            return;
        }
        let size = self.size();
        self.texts.budget.measured(size);
    }

    /// About how many bytes the state has.
    fn size(&self) -> usize {
        let threads: usize = self.threads.iter().map(|(_, thread)| thread_size(thread)).sum();
        threads
            + self.texts.size()
            + self.users.size()
            + self.containers.size()
            + self.interfaces.size()
            + (self.unlinked.capacity() + self.without_roles.capacity()) * size_of::<ThreadRef>()
    }

    /// What found no room in the state.
    pub const fn dropped(&self) -> &Dropped {
        self.texts.budget.dropped()
    }

    /// `true` if there is room for another thread. Where there is none, threads that have been silent for long go.
    pub(super) fn admits_new_thread(&mut self) -> bool {
        if self.threads.is_full() && !self.make_room() {
            self.texts.budget.drop_one(Part::Threads);
            return false;
        }
        self.admits_thread()
    }

    /// `true` if the budget has room for another thread.
    pub(super) fn admits_thread(&mut self) -> bool {
        self.texts.budget.charge(THREAD_SIZE);
        self.texts.budget.admits(Part::Threads)
    }

    #[cold]
    fn make_room(&mut self) -> bool {
        if self.counts.backoff.in_backoff() {
            return false;
        }
        let silent_since = self.now.saturating_sub(SILENCE_LIMIT);
        let silent = |thread: &Thread| thread.last_event_time.max(thread.clone_time) < silent_since;
        let ended: Vec<i64> =
            self.threads.iter().filter(|(_, thread)| silent(thread)).map(|(_, thread)| thread.tid).collect();
        for tid in ended {
            self.remove_thread(tid);
        }
        !self.threads.is_full()
    }

    /// A copy of a process' fds for a new process; an empty table where all processes have too many.
    pub(super) fn copy_fds(&mut self, from: ThreadRef) -> FdTable {
        let len = self.threads.get(from).map_or(0, |from| from.fds.len());
        self.counts.fds += len;
        if self.counts.fds > MAX_FDS && !self.count_fds() || !self.texts.budget.admits(Part::Fds) {
            return FdTable::default();
        }
        // The states are shared until one of the processes changes them.
        self.texts.budget.charge(len * 2 * size_of::<(i64, usize)>());
        self.threads.get(from).map(|from| from.fds.copy()).unwrap_or_default()
    }

    /// Counts all fds; whether they are few enough.
    #[cold]
    fn count_fds(&mut self) -> bool {
        if self.counts.backoff.in_backoff() {
            return false;
        }
        self.counts.fds = self.threads.iter().map(|(_, thread)| thread.fds.len()).sum();
        self.counts.fds <= MAX_FDS
    }

    /// `true` if there is room for one more fd.
    #[inline]
    pub(super) fn admits_fd(&mut self, fd: &Fd) -> bool {
        self.counts.fds += 1;
        self.texts.budget.charge(FD_SIZE + fd.name.len() + fd.raw_name.len());
        self.texts.budget.admits(Part::Fds)
    }

    /// `true` if there is room for one more user.
    pub(super) fn admits_user(&mut self, user: &UserRecord) -> bool {
        self.check_budget();
        self.texts.budget.charge(2 * user.size());
        self.texts.budget.admits(Part::Users)
    }

    /// `true` if there is room for one more group.
    pub(super) fn admits_group(&mut self, group: &GroupRecord) -> bool {
        self.check_budget();
        self.texts.budget.charge(2 * group.size());
        self.texts.budget.admits(Part::Users)
    }
}

fn thread_size(thread: &Thread) -> usize {
    let texts = [
        &thread.comm,
        &thread.exe,
        &thread.exepath,
        &thread.args,
        &thread.cmdline,
        &thread.root,
        &thread.cgroups,
        &thread.container_id,
        &thread.cwd,
        &thread.env,
        &thread.execveat_path,
    ];
    let children = thread.children.capacity() * size_of::<ThreadRef>();
    THREAD_SIZE + children + texts.into_iter().map(text_size).sum::<usize>() + thread.fds.size()
}
