//! Memoized properties that a thread inherits from its line of ancestors.
//!
//! A line may be as long as the thread table. Some fields need the whole line: the oldest shell, the leader of a
//! session, the membership of a process tree. Such a property of a thread follows from that of its parent, so each
//! thread's value is computed once and cached. All cached values become invalid when a thread changes through which one
//! was computed.

use std::cell::{Cell, RefCell};

use super::Machine;
use super::ancestors::MAX_GENERATIONS;
use super::refs::ThreadRef;
use super::thread::Thread;

/// The basic allowance of steps along lines. Each change of a thread adds [`STEPS_FOR_CHANGE`]. Once they are used up,
/// uncached lines are followed for [`MAX_GENERATIONS`] generations only. Otherwise a capture that keeps changing the
/// root of a long line would take forever.
const FREE_STEPS: u64 = 1 << 24;
/// The steps along lines that each change of a thread adds to the allowance.
const STEPS_FOR_CHANGE: u64 = MAX_GENERATIONS as u64;

/// A cache of one inherited property, by thread.
#[derive(Debug)]
pub(crate) struct Memo<T> {
    /// Entries by [`ThreadRef::place`].
    entries: Vec<Option<Entry<T>>>,
}

#[derive(Debug, Clone, Copy)]
struct Entry<T> {
    thread: ThreadRef,
    /// The generation of the thread.
    generation: u64,
    /// The epoch of the lineage.
    epoch: u64,
    value: T,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

/// The parent of a thread, and the parent's value of an inherited property.
pub(crate) struct ParentValue<'a, T> {
    pub(crate) thread: &'a Thread,
    pub(crate) reference: ThreadRef,
    pub(crate) value: T,
}

/// The caches of inherited properties, and what their validity depends on.
#[derive(Debug, Default)]
pub(super) struct Lineage {
    /// A number that changes when cached values become invalid.
    epoch: u64,
    /// By [`ThreadRef::place`]: the last epoch in which a value was computed through the thread, plus one.
    used: RefCell<Vec<u64>>,
    /// `true` if a line ended at an unknown parent, which a new thread may be.
    dangling: Cell<bool>,
    steps: Cell<u64>,
    /// The ancestor that was looked up last.
    last: Cell<Option<LastAncestor>>,
    pub(super) shells: RefCell<Memo<Option<ThreadRef>>>,
    pub(super) sessions: RefCell<Memo<Option<ThreadRef>>>,
    pub(super) virtual_groups: RefCell<Memo<Option<ThreadRef>>>,
    pub(super) groups: RefCell<Memo<Option<ThreadRef>>>,
}

/// An ancestor of a thread, with its distance.
#[derive(Debug, Clone, Copy)]
pub(super) struct LastAncestor {
    /// The generation of the descendant.
    generation: u64,
    /// The epoch of the machine.
    epoch: u64,
    pub(super) distance: u32,
    pub(super) process: ThreadRef,
}

impl Lineage {
    /// Returns empty caches in a new epoch.
    pub(super) fn restarted(&self) -> Self {
        Self { epoch: self.epoch + 1, steps: Cell::new(self.steps.get()), ..Self::default() }
    }

    /// Invalidates the caches if a value was computed through this thread, which changes or is removed.
    #[inline]
    pub(super) fn thread_changes(&mut self, thread: ThreadRef) {
        if self.used.get_mut().get(thread.place()).is_some_and(|used| *used == self.epoch + 1) {
            self.epoch += 1;
        }
    }

    /// Invalidates the caches if a new thread may be the unknown parent of a line.
    #[inline]
    pub(super) fn thread_added(&mut self, tid: i64) {
        if tid <= 0 || self.dangling.replace(false) {
            self.epoch += 1;
        }
    }

    fn mark_used(&self, thread: ThreadRef) {
        let mut used = self.used.borrow_mut();
        if used.len() <= thread.place() {
            used.resize(thread.place() + 1, 0);
        }
        if let Some(used) = used.get_mut(thread.place()) {
            *used = self.epoch + 1;
        }
    }
}

impl Machine {
    /// Returns a property that a thread inherits. `of` computes it for a thread from the parent's value. `None`: the
    /// line is a cycle, or too long for the remaining steps.
    pub(crate) fn inherited<T: Copy>(
        &self,
        memo: &mut Memo<T>,
        thread: &Thread,
        of: impl Fn(&Thread, ThreadRef, Option<&ParentValue<'_, T>>) -> T,
    ) -> Option<T> {
        let epoch = self.lineage.epoch;
        let (mut line, mut above) = (Vec::new(), None);
        let mut reference = self.threads.find(thread.tid)?;
        loop {
            let this = self.threads.get(reference)?;
            let entry = memo.entries.get(reference.place()).copied().flatten();
            if let Some(entry) = entry
                && (entry.thread, entry.generation, entry.epoch) == (reference, this.generation, epoch)
            {
                above = Some(ParentValue { thread: this, reference, value: entry.value });
                break;
            }
            line.push((reference, this));
            if line.len() > self.threads.len() || line.len() > MAX_GENERATIONS && !self.has_steps_left() {
                return None;
            }
            match self.threads.find(this.ptid).filter(|parent| *parent != reference) {
                Some(parent) => reference = parent,
                None => {
                    if this.ptid > 0 {
                        self.lineage.dangling.set(true);
                    }
                    break;
                }
            }
        }
        self.lineage.steps.set(self.lineage.steps.get() + line.len() as u64);
        while let Some((reference, thread)) = line.pop() {
            let value = of(thread, reference, above.as_ref());
            if let Some(above) = &above {
                self.lineage.mark_used(above.reference);
            }
            if memo.entries.len() <= reference.place() {
                memo.entries.resize(reference.place() + 1, None);
            }
            if let Some(entry) = memo.entries.get_mut(reference.place()) {
                *entry = Some(Entry { thread: reference, generation: thread.generation, epoch, value });
            }
            above = Some(ParentValue { thread, reference, value });
        }
        above.map(|above| above.value)
    }

    fn has_steps_left(&self) -> bool {
        self.lineage.steps.get() < FREE_STEPS.saturating_add(self.last_generation.saturating_mul(STEPS_FOR_CHANGE))
    }

    /// Returns the ancestor of the thread that was looked up last, if it is still valid and not farther than
    /// `distance`.
    pub(super) fn last_ancestor(&self, thread: &Thread, distance: u32) -> Option<LastAncestor> {
        let same = |last: &LastAncestor| {
            (last.generation, last.epoch) == (thread.generation, self.epoch) && last.distance <= distance
        };
        self.lineage.last.get().filter(same)
    }

    /// Caches an ancestor of a thread.
    pub(super) fn remember_ancestor(&self, thread: &Thread, distance: u32, process: &Thread) {
        let process = self.threads.find(process.tid);
        let (generation, epoch) = (thread.generation, self.epoch);
        self.lineage.last.set(process.map(|process| LastAncestor { generation, epoch, distance, process }));
    }

    /// The oldest shell among a process and its ancestors. A shell is a process whose name ends in `sh`.
    pub fn login_shell<'a>(&'a self, process: &'a Thread) -> Option<&'a Thread> {
        let is_shell = |thread: &Thread| thread.comm.ends_with(b"sh");
        let shell = self.inherited(&mut self.lineage.shells.borrow_mut(), process, |this, reference, parent| {
            parent.and_then(|parent| parent.value).or_else(|| is_shell(this).then_some(reference))
        });
        match shell {
            Some(shell) => self.threads.get(shell?),
            None => std::iter::once(process).chain(self.ancestors(process)).filter(|thread| is_shell(thread)).last(),
        }
    }

    /// The oldest ancestor in an unbroken line of ancestors with the same `id`.
    pub(super) fn oldest_with_same<'a>(
        &'a self,
        memo: &RefCell<Memo<Option<ThreadRef>>>,
        thread: &'a Thread,
        id: impl Fn(&Thread) -> i64,
    ) -> Option<&'a Thread> {
        let oldest = self.inherited(&mut memo.borrow_mut(), thread, |this, _, parent| {
            let parent = parent.filter(|parent| id(parent.thread) == id(this))?;
            parent.value.or(Some(parent.reference))
        });
        match oldest {
            Some(oldest) => self.threads.get(oldest?),
            None => self.ancestors(thread).take_while(|ancestor| id(ancestor) == id(thread)).last(),
        }
    }
}
