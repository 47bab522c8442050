//! Thread groups: the threads of one process.

use std::collections::VecDeque;

use hashbrown::HashMap;

use super::refs::{GroupRef, ThreadRef};

/// The number of removed threads in a group's list that causes a sweep.
pub(super) const STALE_THREADS: usize = 11;

/// The threads of one process.
#[derive(Debug, Default)]
pub(super) struct Group {
    /// The process' id.
    pub(super) pid: i64,
    /// The number of living threads.
    pub(super) alive: u64,
    /// `true` if the process is a reaper: it takes over orphaned descendants.
    pub(super) reaper: bool,
    /// The threads, with the main thread first if it is known. Some may have been removed.
    pub(super) threads: VecDeque<ThreadRef>,
    /// The number of the group's threads in the thread table.
    member_count: u32,
}

/// All thread groups.
///
/// A group exists as long as a thread of it is in the thread table. The map has the current group of each process id.
#[derive(Debug, Default)]
pub(super) struct Groups {
    slots: Vec<Option<Group>>,
    free: Vec<u32>,
    by_pid: HashMap<i64, GroupRef>,
}

impl Groups {
    /// The number of groups.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.slots.iter().flatten().count()
    }

    pub(super) fn find(&self, pid: i64) -> Option<GroupRef> {
        self.by_pid.get(&pid).copied()
    }

    #[inline]
    pub(super) fn get(&self, group: GroupRef) -> Option<&Group> {
        self.slots.get(group.0 as usize)?.as_ref()
    }

    #[inline]
    pub(super) fn get_mut(&mut self, group: GroupRef) -> Option<&mut Group> {
        self.slots.get_mut(group.0 as usize)?.as_mut()
    }

    /// Adds a group of process `pid` with its first thread.
    pub(super) fn create(&mut self, pid: i64, reaper: bool, thread: ThreadRef) -> GroupRef {
        let group = Group { pid, alive: 1, reaper, threads: VecDeque::from([thread]), member_count: 1 };
        let index = match self.free.pop() {
            Some(index) => index,
            #[expect(clippy::cast_possible_truncation, reason = "each group has a thread of the table")]
            None => {
                self.slots.push(None);
                (self.slots.len() - 1) as u32
            }
        };
        if let Some(slot) = self.slots.get_mut(index as usize) {
            *slot = Some(group);
        }
        self.by_pid.insert(pid, GroupRef(index));
        GroupRef(index)
    }

    /// Adds a thread to a group.
    pub(super) fn join(&mut self, group: GroupRef, thread: ThreadRef, main: bool) {
        if let Some(group) = self.get_mut(group) {
            if main {
                group.threads.push_front(thread);
            } else {
                group.threads.push_back(thread);
            }
            group.alive += 1;
            group.member_count += 1;
        }
    }

    /// Removes the group of a process id from the map.
    pub(super) fn forget(&mut self, pid: i64) {
        if let Some(group) = self.by_pid.remove(&pid) {
            self.recycle(group);
        }
    }

    /// Counts a thread of the group as removed from the thread table.
    pub(super) fn leave(&mut self, group: GroupRef) {
        if let Some(slot) = self.get_mut(group) {
            slot.member_count = slot.member_count.saturating_sub(1);
        }
        self.recycle(group);
    }

    fn recycle(&mut self, group: GroupRef) {
        let Some(slot) = self.get_mut(group) else { return };
        if slot.member_count > 0 {
            return;
        }
        let pid = slot.pid;
        if self.by_pid.get(&pid) == Some(&group) {
            self.by_pid.remove(&pid);
        }
        if self.slots.get_mut(group.0 as usize).and_then(Option::take).is_some() {
            self.free.push(group.0);
        }
    }
}
