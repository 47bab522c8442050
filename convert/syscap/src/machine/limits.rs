//! Bounds on the state: its size in bytes, its threads and fds.

use std::mem::size_of;

use super::budget::Backoff;
use super::fd::{FD_SIZE, Fd, FdTable};
use super::text::text_size;
use super::thread::Thread;
use super::{Machine, ThreadRef};
use crate::event::records::{GroupRecord, UserRecord};
use crate::limits::{ALLOCATION, Dropped, Resource};

/// The time without an event after which a thread counts as ended once the table is full, nanoseconds. As in libsinsp.
const SILENCE_LIMIT: u64 = 30 * 60 * 1_000_000_000;
/// The number of fds of all processes beyond which new processes get no copies.
const MAX_FDS: usize = 1 << 20;
/// The size in bytes of a thread without its texts and fds: itself, its entries in tables, its group.
const THREAD_SIZE: usize = size_of::<Thread>() + 16 * size_of::<u64>() + 8 * ALLOCATION;

/// Counters for the limits of threads and fds.
#[derive(Debug, Default)]
pub(super) struct Counts {
    /// An upper bound of the number of fds.
    fds: usize,
    backoff: Backoff,
}

impl Machine {
    /// Measures the state if that is due. Must be called before something is added.
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

    /// The approximate size of the state in bytes.
    fn size(&self) -> usize {
        let threads: usize = self.threads.iter().map(|(_, thread)| thread_size(thread)).sum();
        threads
            + self.texts.size()
            + self.users.size()
            + self.containers.size()
            + self.interfaces.size()
            + (self.unlinked.capacity() + self.without_roles.capacity()) * size_of::<ThreadRef>()
    }

    /// What was left out of the state for lack of memory.
    pub const fn dropped(&self) -> &Dropped {
        self.texts.budget.dropped()
    }

    /// `true` if there is room for another thread. Removes long silent threads if the table is full.
    pub(super) fn admits_new_thread(&mut self) -> bool {
        if self.threads.is_full() && !self.make_room() {
            self.texts.budget.drop_one(Resource::Threads);
            return false;
        }
        self.admits_thread()
    }

    /// `true` if the budget has room for another thread. Charges it.
    pub(super) fn admits_thread(&mut self) -> bool {
        self.texts.budget.charge(THREAD_SIZE);
        self.texts.budget.admits(Resource::Threads)
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

    /// Returns a copy of a process' fds for a new process. Empty if all processes have too many.
    pub(super) fn copy_fds(&mut self, from: ThreadRef) -> FdTable {
        let len = self.threads.get(from).map_or(0, |from| from.fds.len());
        self.counts.fds += len;
        if self.counts.fds > MAX_FDS && !self.count_fds() || !self.texts.budget.admits(Resource::Fds) {
            return FdTable::default();
        }
        // Both processes share the states of the fds until one changes them.
        self.texts.budget.charge(len * 2 * size_of::<(i64, usize)>());
        self.threads.get(from).map(|from| from.fds.copy()).unwrap_or_default()
    }

    /// Counts all fds. Returns `true` if they are not too many.
    #[cold]
    fn count_fds(&mut self) -> bool {
        if self.counts.backoff.in_backoff() {
            return false;
        }
        self.counts.fds = self.threads.iter().map(|(_, thread)| thread.fds.len()).sum();
        self.counts.fds <= MAX_FDS
    }

    /// `true` if the budget has room for another fd. Charges it.
    #[inline]
    pub(super) fn admits_fd(&mut self, fd: &Fd) -> bool {
        self.counts.fds += 1;
        self.texts.budget.charge(FD_SIZE + fd.name.len() + fd.raw_name.len());
        self.texts.budget.admits(Resource::Fds)
    }

    /// `true` if the budget has room for another user. Charges it.
    pub(super) fn admits_user(&mut self, user: &UserRecord) -> bool {
        self.check_budget();
        self.texts.budget.charge(2 * user.size());
        self.texts.budget.admits(Resource::Users)
    }

    /// `true` if the budget has room for another group. Charges it.
    pub(super) fn admits_group(&mut self, group: &GroupRecord) -> bool {
        self.check_budget();
        self.texts.budget.charge(2 * group.size());
        self.texts.budget.admits(Resource::Users)
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
