//! The relations of threads: processes, parents, children, and the reapers that take over orphans.

use std::cell::RefCell;

use super::Machine;
use super::ancestors::GENERATIONS;
use super::group::STALE_THREADS;
use super::lineage::Memo;
use super::refs::{GroupRef, ThreadRef};
use super::thread::Thread;

/// The number of removed children in a thread's list that causes a sweep.
const STALE_CHILDREN: usize = 10;
/// The length of a list of children that causes a sweep, as does each doubling.
const MANY_CHILDREN: usize = 64;

impl Machine {
    /// The main thread of a thread's process, if it is known.
    #[inline]
    pub(super) fn main_of(&self, thread: ThreadRef) -> Option<ThreadRef> {
        let this = self.threads.get(thread)?;
        if this.is_main() {
            return Some(thread);
        }
        let first = *self.groups.get(this.group?)?.threads.front()?;
        self.threads.get(first)?.is_main().then_some(first)
    }

    /// The thread whose fd table a thread uses.
    #[inline]
    pub(super) fn fd_owner(&self, thread: ThreadRef) -> Option<ThreadRef> {
        let this = self.threads.get(thread)?;
        if this.flags & super::thread_flags::CLONE_FILES == 0 { Some(thread) } else { self.main_of(thread) }
    }

    /// Returns the thread with this id, or adds a placeholder; `None` if there is no room.
    #[inline]
    pub(super) fn find_or_placeholder(&mut self, tid: i64) -> Option<ThreadRef> {
        match self.threads.find_again(tid) {
            Some(thread) => Some(thread),
            None if !self.admits_new_thread() => None,
            None => {
                let placeholder = Thread::placeholder(tid, &self.na);
                Some(self.insert_thread(placeholder))
            }
        }
    }

    /// Adds a thread and links it with its process and parent; `None` if there is no room.
    pub(super) fn add_linked(&mut self, thread: Thread) -> Option<ThreadRef> {
        if !self.admits_new_thread() {
            return None;
        }
        let thread = self.insert_thread(thread);
        self.link(thread);
        Some(thread)
    }

    /// Adds a thread to the table without linking it. Replaces a thread with the same id.
    pub(super) fn insert_thread(&mut self, mut thread: Thread) -> ThreadRef {
        self.epoch += 1;
        self.last_generation += 1;
        if let Some(old) = self.threads.find(thread.tid) {
            self.lineage.thread_changes(old);
        }
        self.lineage.thread_added(thread.tid);
        thread.generation = self.last_generation;
        let (thread, old) = self.threads.insert(Box::new(thread));
        if let Some((group, dead)) = old.and_then(|old| Some((old.group?, old.is_dead()))) {
            if !dead {
                self.forget_member(group);
            }
            self.groups.leave(group);
        }
        thread
    }

    /// Links a thread with its process and parent, if they are known. Placeholders have neither.
    pub(super) fn link(&mut self, thread: ThreadRef) {
        let Some(this) = self.threads.get(thread) else { return };
        if this.is_placeholder() || this.group.is_some() {
            return;
        }
        let (tid, pid, ptid, main) = (this.tid, this.pid, this.ptid, this.is_main());
        let reaper = pid == 1 || this.numbers.vpid == 1;
        let group = match self.groups.find(pid) {
            Some(group) => {
                self.groups.join(group, thread, main);
                group
            }
            None => self.groups.create(pid, reaper, thread),
        };
        if let Some(this) = self.edit(thread) {
            this.group = Some(group);
        }
        if pid == 1 {
            return;
        }
        let parent = self.threads.find(ptid).filter(|_| ptid != tid);
        match parent.filter(|parent| self.threads.get(*parent).is_some_and(|parent| !parent.is_placeholder())) {
            Some(parent) => self.adopt(parent, thread),
            None => {
                if let Some(this) = self.edit(thread) {
                    this.ptid = 0;
                }
            }
        }
    }

    fn adopt(&mut self, parent: ThreadRef, child: ThreadRef) {
        let Some((tid, children)) = self.threads.get_mut(parent).map(|parent| {
            parent.children.push(child);
            parent.live_children += 1;
            (parent.tid, parent.children.len())
        }) else {
            return;
        };
        if children >= MANY_CHILDREN && children.is_power_of_two() {
            self.sweep_children(parent);
        }
        if self.threads.get(child).is_some_and(|child| child.ptid != tid)
            && let Some(child) = self.edit(child)
        {
            child.ptid = tid;
        }
    }

    /// Marks a thread as ended.
    pub(super) fn mark_dead(&mut self, thread: ThreadRef) {
        let Some(this) = self.edit(thread) else { return };
        if this.is_dead() {
            return;
        }
        let group = this.group;
        this.flags |= super::thread_flags::CLOSED;
        if let Some(group) = group {
            self.forget_member(group);
        }
    }

    /// Decrements the number of a process' living threads.
    fn forget_member(&mut self, group: GroupRef) {
        let threads = &self.threads;
        let Some(group) = self.groups.get_mut(group) else { return };
        group.alive = group.alive.saturating_sub(1);
        if (group.threads.len() as u64).saturating_sub(group.alive) >= STALE_THREADS as u64 {
            group.threads.retain(|thread| threads.contains(*thread));
        }
    }

    /// Removes a thread from the table. An ended main thread stays until the last thread of its process has ended. A
    /// reaper takes over the children.
    pub(super) fn remove_thread(&mut self, tid: i64) {
        let Some(thread) = self.threads.find(tid) else { return };
        let Some(this) = self.threads.get(thread) else { return };
        let (pid, ptid, main) = (this.pid, this.ptid, this.is_main());
        let Some(group) = this.group.filter(|_| !this.is_placeholder()) else {
            self.forget_child(ptid);
            self.evict(tid);
            return;
        };
        self.mark_dead(thread);
        if self.threads.get(thread).is_some_and(|this| !this.children.is_empty()) {
            self.reparent(thread, pid);
        }
        if self.groups.get(group).is_none_or(|group| group.alive == 0) {
            self.forget_child(ptid);
            self.groups.forget(pid);
            self.evict(pid);
        }
        if !main {
            self.forget_child(ptid);
            self.evict(tid);
        }
    }

    fn evict(&mut self, tid: i64) {
        self.epoch += 1;
        if let Some(thread) = self.threads.find(tid) {
            self.lineage.thread_changes(thread);
        }
        if let Some(group) = self.threads.remove(tid).and_then(|thread| thread.group) {
            self.groups.leave(group);
        }
    }

    /// Decrements the number of living children of thread `ptid`.
    fn forget_child(&mut self, ptid: i64) {
        let Some(parent) = self.threads.find(ptid) else { return };
        let Some(this) = self.threads.get_mut(parent) else { return };
        this.live_children = this.live_children.saturating_sub(1);
        if (this.children.len() as u64) < this.live_children + STALE_CHILDREN as u64 {
            return;
        }
        self.sweep_children(parent);
    }

    /// Removes the children that are no longer in the table from a thread's list.
    fn sweep_children(&mut self, parent: ThreadRef) {
        let Some(this) = self.threads.get_mut(parent) else { return };
        let mut children = std::mem::take(&mut this.children);
        children.retain(|child| self.threads.contains(*child));
        if let Some(this) = self.threads.get_mut(parent) {
            this.live_children = children.len() as u64;
            this.children = children;
        }
    }

    /// Moves the children of a thread that ends to the reaper that the kernel named, or would have chosen.
    fn reparent(&mut self, thread: ThreadRef, pid: i64) {
        let named = self.threads.get(thread).map_or(-1, |this| this.reaper_tid);
        let reaper = (named > 0).then(|| self.find_or_placeholder(named)).flatten();
        let reaper = reaper
            .filter(|reaper| self.threads.get(*reaper).is_some_and(|reaper| !reaper.is_placeholder()))
            .or_else(|| self.find_reaper(thread))
            .filter(|reaper| *reaper != thread);
        if let Some((tid, of, group)) =
            reaper.and_then(|reaper| self.threads.get(reaper)).map(|reaper| (reaper.tid, reaper.pid, reaper.group))
        {
            if let Some(this) = self.threads.get_mut(thread) {
                this.reaper_tid = tid;
            }
            if of != pid
                && let Some(group) = group.and_then(|group| self.groups.get_mut(group))
            {
                group.reaper = true;
            }
        }
        let children = self.threads.get_mut(thread).map(|this| {
            this.live_children = 0;
            std::mem::take(&mut this.children)
        });
        for child in children.unwrap_or_default() {
            if !self.threads.contains(child) {
                continue;
            }
            match reaper {
                Some(reaper) => self.adopt(reaper, child),
                None => {
                    if let Some(child) = self.edit(child) {
                        child.ptid = 0;
                    }
                }
            }
        }
    }

    /// Finds a reaper as the kernel does: another thread of the process, or the nearest ancestor that is a subreaper.
    fn find_reaper(&self, thread: ThreadRef) -> Option<ThreadRef> {
        let this = self.threads.get(thread)?;
        let alive_in = |group| {
            let group = self.groups.get(group)?;
            let alive = |other: &&ThreadRef| {
                **other != thread && self.threads.get(**other).is_some_and(|other| !other.is_dead())
            };
            if group.alive == 0 { None } else { group.threads.iter().find(alive).copied() }
        };
        if let Some(sibling) = this.group.and_then(alive_in) {
            return Some(sibling);
        }
        self.ancestors(this)
            .take_while(|ancestor| ancestor.in_pid_namespace() == this.in_pid_namespace())
            .filter_map(|ancestor| ancestor.group)
            .filter(|group| self.groups.get(*group).is_some_and(|group| group.reaper))
            .find_map(alive_in)
    }
}

/// The relatives of a thread, for fields.
impl Machine {
    /// The main thread of a thread's process, which may be the thread itself.
    pub fn main_thread<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        if thread.is_main() {
            return Some(thread);
        }
        let first = *self.groups.get(thread.group?)?.threads.front()?;
        self.threads.get(first).filter(|first| first.is_main())
    }

    /// The parent of a thread, by its `ptid`.
    pub fn parent(&self, thread: &Thread) -> Option<&Thread> {
        self.find(thread.ptid)
    }

    /// The main thread of the ancestor `n` generations up, as in `proc.aname[n]`; 0: the thread's own process.
    pub fn ancestor<'a>(&'a self, thread: &'a Thread, n: u32) -> Option<&'a Thread> {
        let n = n.min(GENERATIONS);
        let (mut process, from) = match self.last_ancestor(thread, n) {
            Some(last) => (self.threads.get(last.process)?, last.distance),
            None => (self.main_thread(thread)?, 0),
        };
        for _ in from..n {
            process = self.main_thread(self.parent(process)?)?;
        }
        if n > 1 {
            self.remember_ancestor(thread, n, process);
        }
        Some(process)
    }

    /// The leader of a thread's session, as in `proc.sname`.
    pub fn session_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.leader(thread, |thread| thread.numbers.sid, true, &self.lineage.sessions)
    }

    /// The leader of a thread's process group, by the id in its pid namespace, as in `proc.vpgid.name`.
    pub fn vpgid_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.leader(thread, |thread| thread.numbers.vpgid, true, &self.lineage.virtual_groups)
    }

    /// The leader of a thread's process group, as in `proc.pgid.name`.
    pub fn pgid_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.leader(thread, |thread| thread.numbers.pgid, false, &self.lineage.groups)
    }

    /// Returns the thread whose id is `id` of `thread`. If the leader has ended, or the id is of another pid namespace,
    /// returns the oldest ancestor in an unbroken line with the same `id`.
    fn leader<'a>(
        &'a self,
        thread: &'a Thread,
        id: impl Fn(&Thread) -> i64,
        namespaced: bool,
        memo: &RefCell<Memo<Option<ThreadRef>>>,
    ) -> Option<&'a Thread> {
        let wanted = id(thread);
        if wanted == -1 {
            return None;
        }
        if (!namespaced || !thread.in_pid_namespace())
            && let Some(leader) = self.find(wanted)
        {
            return Some(leader);
        }
        self.oldest_with_same(memo, thread, id)
    }

    /// The number of living threads of a thread's process (`proc.nthreads`).
    pub fn thread_count(&self, thread: &Thread) -> u64 {
        thread.group.and_then(|group| self.groups.get(group)).map_or(0, |group| group.alive)
    }

    /// The number of living threads of a thread's process without the main thread (`proc.nchilds`).
    pub fn other_thread_count(&self, thread: &Thread) -> u64 {
        let main = self.main_thread(thread).is_some_and(|main| !main.is_dead());
        self.thread_count(thread).saturating_sub(u64::from(main))
    }
}
