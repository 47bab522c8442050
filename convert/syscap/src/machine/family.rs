//! How threads belong together: processes, parents, children, and who takes over when one ends.

use std::cell::RefCell;

use super::Machine;
use super::ancestors::GENERATIONS;
use super::group::STALE_THREADS;
use super::lineage::Memo;
use super::refs::{GroupRef, ThreadRef};
use super::thread::Thread;

/// How many children that are gone a thread may list before they are swept out.
const STALE_CHILDREN: usize = 10;
/// How many children a thread lists before it is looked whether some are gone, at this and at each doubling.
const MANY_CHILDREN: usize = 64;

impl Machine {
    /// The main thread of a thread's process, where it is known.
    #[inline]
    pub(super) fn main_of(&self, thread: ThreadRef) -> Option<ThreadRef> {
        let this = self.threads.get(thread)?;
        if this.is_main() {
            return Some(thread);
        }
        let first = *self.groups.get(this.group?)?.threads.front()?;
        self.threads.get(first)?.is_main().then_some(first)
    }

    /// The thread whose table holds a thread's fds.
    #[inline]
    pub(super) fn fd_owner(&self, thread: ThreadRef) -> Option<ThreadRef> {
        let this = self.threads.get(thread)?;
        if this.flags & super::thread_flags::CLONE_FILES == 0 { Some(thread) } else { self.main_of(thread) }
    }

    /// The thread with this id, or a placeholder for it; `None` where the table is full.
    #[inline]
    pub(super) fn find_or_placeholder(&mut self, tid: i64) -> Option<ThreadRef> {
        match self.threads.find_again(tid) {
            Some(thread) => Some(thread),
            None if !self.has_room() => None,
            None => {
                let placeholder = Thread::placeholder(tid, &self.na);
                Some(self.put(placeholder))
            }
        }
    }

    /// Adds a new thread and links it with its process and its parent; `None` where the table is full.
    pub(super) fn add_linked(&mut self, thread: Thread) -> Option<ThreadRef> {
        if !self.has_room() {
            return None;
        }
        let thread = self.put(thread);
        self.link(thread);
        Some(thread)
    }

    /// Puts a thread into the table without linking it.
    pub(super) fn put(&mut self, mut thread: Thread) -> ThreadRef {
        self.epoch += 1;
        self.generations += 1;
        if let Some(old) = self.threads.find(thread.tid) {
            self.lineage.changes(old);
        }
        self.lineage.comes(thread.tid);
        thread.generation = self.generations;
        let (thread, old) = self.threads.put(Box::new(thread));
        if let Some((group, dead)) = old.and_then(|old| Some((old.group?, old.is_dead()))) {
            if !dead {
                self.lose_member(group);
            }
            self.groups.leave(group);
        }
        thread
    }

    /// Links a thread with its process and its parent, as far as they are known. Placeholders have neither.
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

    /// Marks a thread as ended; its process has one thread less.
    pub(super) fn mark_dead(&mut self, thread: ThreadRef) {
        let Some(this) = self.edit(thread) else { return };
        if this.is_dead() {
            return;
        }
        let group = this.group;
        this.flags |= super::thread_flags::CLOSED;
        if let Some(group) = group {
            self.lose_member(group);
        }
    }

    /// A process has one living thread less.
    fn lose_member(&mut self, group: GroupRef) {
        let threads = &self.threads;
        let Some(group) = self.groups.get_mut(group) else { return };
        group.alive = group.alive.saturating_sub(1);
        if (group.threads.len() as u64).saturating_sub(group.alive) >= STALE_THREADS as u64 {
            group.threads.retain(|thread| threads.holds(*thread));
        }
    }

    /// Takes a thread out of the table. A main thread stays, marked as ended, until the last thread of its process has
    /// gone; children go to a reaper.
    pub(super) fn remove_thread(&mut self, tid: i64) {
        let Some(thread) = self.threads.find(tid) else { return };
        let Some(this) = self.threads.get(thread) else { return };
        let (pid, ptid, main) = (this.pid, this.ptid, this.is_main());
        let Some(group) = this.group.filter(|_| !this.is_placeholder()) else {
            self.lose_child(ptid);
            self.evict(tid);
            return;
        };
        self.mark_dead(thread);
        if self.threads.get(thread).is_some_and(|this| !this.children.is_empty()) {
            self.reparent(thread, pid);
        }
        if self.groups.get(group).is_none_or(|group| group.alive == 0) {
            self.lose_child(ptid);
            self.groups.forget(pid);
            self.evict(pid);
        }
        if !main {
            self.lose_child(ptid);
            self.evict(tid);
        }
    }

    fn evict(&mut self, tid: i64) {
        self.epoch += 1;
        if let Some(thread) = self.threads.find(tid) {
            self.lineage.changes(thread);
        }
        if let Some(group) = self.threads.remove(tid).and_then(|thread| thread.group) {
            self.groups.leave(group);
        }
    }

    /// The thread `ptid` has one child less.
    fn lose_child(&mut self, ptid: i64) {
        let Some(parent) = self.threads.find(ptid) else { return };
        let Some(this) = self.threads.get_mut(parent) else { return };
        this.live_children = this.live_children.saturating_sub(1);
        if (this.children.len() as u64) < this.live_children + STALE_CHILDREN as u64 {
            return;
        }
        self.sweep_children(parent);
    }

    /// Forgets children that are gone.
    fn sweep_children(&mut self, parent: ThreadRef) {
        let Some(this) = self.threads.get_mut(parent) else { return };
        let mut children = std::mem::take(&mut this.children);
        children.retain(|child| self.threads.holds(*child));
        if let Some(this) = self.threads.get_mut(parent) {
            this.live_children = children.len() as u64;
            this.children = children;
        }
    }

    /// Gives the children of a thread that ends to the thread that the kernel named, or that it would have chosen.
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
            if !self.threads.holds(child) {
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

    /// As the kernel does: another thread of the process, else the nearest ancestor that reaps.
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

/// Relatives, for fields.
impl Machine {
    /// The main thread of a thread's process; the thread itself where it is that.
    pub fn main_thread<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        if thread.is_main() {
            return Some(thread);
        }
        let first = *self.groups.get(thread.group?)?.threads.front()?;
        self.threads.get(first).filter(|first| first.is_main())
    }

    /// A thread's parent: the thread that its `ptid` names.
    pub fn parent(&self, thread: &Thread) -> Option<&Thread> {
        self.find(thread.ptid)
    }

    /// The main thread of the process `n` generations up, as `proc.aname[n]` has it; 0: the thread's own process.
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
            self.note_ancestor(thread, n, process);
        }
        Some(process)
    }

    /// The thread that leads a thread's session, as `proc.sname` has it.
    pub fn session_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.leader(thread, |thread| thread.numbers.sid, true, &self.lineage.sessions)
    }

    /// The thread that leads a thread's process group, as `proc.vpgid.name` has it.
    pub fn vpgid_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.leader(thread, |thread| thread.numbers.vpgid, true, &self.lineage.virtual_groups)
    }

    /// The thread that leads a thread's process group, as `proc.pgid.name` has it.
    pub fn pgid_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.leader(thread, |thread| thread.numbers.pgid, false, &self.lineage.groups)
    }

    /// The thread whose id `id` tells, or where ids are those of a pid namespace or it has gone, the oldest ancestor
    /// in an unbroken line with the same `id`.
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

    /// How many threads of the thread's process live (`proc.nthreads`).
    pub fn thread_count(&self, thread: &Thread) -> u64 {
        thread.group.and_then(|group| self.groups.get(group)).map_or(0, |group| group.alive)
    }

    /// The same without the main thread (`proc.nchilds`).
    pub fn other_thread_count(&self, thread: &Thread) -> u64 {
        let main = self.main_thread(thread).is_some_and(|main| !main.is_dead());
        self.thread_count(thread).saturating_sub(u64::from(main))
    }
}
