//! What a thread has from its line of ancestors, remembered for each thread of the line.
//!
//! A line may have as many threads as the table. What is asked of whole lines (the oldest shell, the leader of a
//! session, whether a process is among the ancestors) follows for each thread from what its parent has, so that it is
//! worked out once for each thread and not once for each pair. What was remembered holds until a thread through which
//! something was remembered changes or goes.

use std::cell::{Cell, RefCell};

use super::Machine;
use super::ancestors::MAX_GENERATIONS;
use super::refs::ThreadRef;
use super::thread::Thread;

/// Steps along lines that are free. Beyond them, and [`STEPS_FOR_CHANGE`] for each change of a thread, lines that are
/// not remembered are followed for [`MAX_GENERATIONS`] last_generation only: a capture that keeps changing the root of a
/// long line would take for ever.
const FREE_STEPS: u64 = 1 << 24;
/// Steps along lines that each change of a thread pays for.
const STEPS_FOR_CHANGE: u64 = MAX_GENERATIONS as u64;

/// One fact about each thread that follows from its line.
#[derive(Debug)]
pub(crate) struct Memo<T> {
    /// By the thread's place.
    entries: Vec<Option<Entry<T>>>,
}

#[derive(Debug, Clone, Copy)]
struct Entry<T> {
    thread: ThreadRef,
    /// The thread's own state.
    generation: u64,
    /// That of the lines.
    epoch: u64,
    value: T,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

/// The parent of a thread, and what is remembered of it.
pub(crate) struct ParentValue<'a, T> {
    pub(crate) thread: &'a Thread,
    pub(crate) reference: ThreadRef,
    pub(crate) value: T,
}

/// What is remembered of lines.
#[derive(Debug, Default)]
pub(super) struct Lineage {
    /// Changes when what is remembered may not hold any more.
    epoch: u64,
    /// By a thread's place: one more than the epoch in which something was remembered through it.
    used: RefCell<Vec<u64>>,
    /// A line ended at a parent that is not known: a new thread may be that.
    dangling: Cell<bool>,
    steps: Cell<u64>,
    /// The ancestor that was asked for last.
    last: Cell<Option<LastAncestor>>,
    pub(super) shells: RefCell<Memo<Option<ThreadRef>>>,
    pub(super) sessions: RefCell<Memo<Option<ThreadRef>>>,
    pub(super) virtual_groups: RefCell<Memo<Option<ThreadRef>>>,
    pub(super) groups: RefCell<Memo<Option<ThreadRef>>>,
}

/// An ancestor, by its distance.
#[derive(Debug, Clone, Copy)]
pub(super) struct LastAncestor {
    /// The state of the thread whose ancestor it is.
    generation: u64,
    /// That of the machine.
    epoch: u64,
    pub(super) distance: u32,
    pub(super) process: ThreadRef,
}

impl Lineage {
    /// Nothing remembered, in a new epoch.
    pub(super) fn restarted(&self) -> Self {
        Self { epoch: self.epoch + 1, steps: Cell::new(self.steps.get()), ..Self::default() }
    }

    /// A thread changes or goes.
    #[inline]
    pub(super) fn thread_changes(&mut self, thread: ThreadRef) {
        if self.used.get_mut().get(thread.place()).is_some_and(|used| *used == self.epoch + 1) {
            self.epoch += 1;
        }
    }

    /// A thread with this id comes.
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
    /// What a thread has from its line: `of` says it for a thread from what its parent has. `None`: the line is a
    /// cycle, or too long for what is left of the steps.
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

    /// The ancestor of a thread that was asked for last, where it is at most so far away and nothing has changed.
    pub(super) fn last_ancestor(&self, thread: &Thread, distance: u32) -> Option<LastAncestor> {
        let same = |last: &LastAncestor| {
            (last.generation, last.epoch) == (thread.generation, self.epoch) && last.distance <= distance
        };
        self.lineage.last.get().filter(same)
    }

    /// Remembers the ancestor of a thread that was asked for.
    pub(super) fn remember_ancestor(&self, thread: &Thread, distance: u32, process: &Thread) {
        let process = self.threads.find(process.tid);
        let (generation, epoch) = (thread.generation, self.epoch);
        self.lineage.last.set(process.map(|process| LastAncestor { generation, epoch, distance, process }));
    }

    /// The oldest of a process and its ancestors that is a shell: whose name ends in `sh`.
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

    /// The oldest ancestor in an unbroken line with the same `id`.
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
