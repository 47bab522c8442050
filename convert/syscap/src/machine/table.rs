//! The table of threads.

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;

use super::refs::ThreadRef;
use super::thread::Thread;

/// How many threads are kept, as many as sysdig keeps. Those that come beyond are not taken in, until others end or
/// have been silent for so long that their end must have been missed.
pub const MAX_THREADS: usize = 131_072;

/// Threads by their id, in slots that a [`ThreadRef`] names.
#[derive(Debug, Default)]
pub(super) struct ThreadTable {
    slots: Vec<Slot>,
    free: Vec<u32>,
    by_tid: HashMap<i64, u32>,
    /// The thread that [`ThreadTable::find_again`] found last.
    last: Option<(i64, ThreadRef)>,
}

#[derive(Debug, Default)]
struct Slot {
    generation: u32,
    thread: Option<Box<Thread>>,
}

impl ThreadTable {
    pub(super) fn len(&self) -> usize {
        self.by_tid.len()
    }

    pub(super) fn is_full(&self) -> bool {
        self.len() >= MAX_THREADS
    }

    /// The thread with this id.
    #[inline]
    pub(super) fn find(&self, tid: i64) -> Option<ThreadRef> {
        let index = *self.by_tid.get(&tid)?;
        let generation = self.slots.get(index as usize)?.generation;
        Some(ThreadRef { index, generation })
    }

    /// The thread with this id. It is found without a search where it is the one that was found last: most events come
    /// in runs of one thread.
    #[inline]
    pub(super) fn find_again(&mut self, tid: i64) -> Option<ThreadRef> {
        match self.last {
            Some((last, thread)) if last == tid => Some(thread),
            _ => {
                let thread = self.find(tid)?;
                self.last = Some((tid, thread));
                Some(thread)
            }
        }
    }

    #[inline]
    pub(super) fn get(&self, thread: ThreadRef) -> Option<&Thread> {
        let slot = self.slots.get(thread.index as usize)?;
        if slot.generation == thread.generation { slot.thread.as_deref() } else { None }
    }

    #[inline]
    pub(super) fn get_mut(&mut self, thread: ThreadRef) -> Option<&mut Thread> {
        let slot = self.slots.get_mut(thread.index as usize)?;
        if slot.generation == thread.generation { slot.thread.as_deref_mut() } else { None }
    }

    /// `true` if the thread is still in the table.
    pub(super) fn holds(&self, thread: ThreadRef) -> bool {
        self.get(thread).is_some()
    }

    /// Puts a thread into the table; one that has its id already is taken out and returned.
    pub(super) fn put(&mut self, thread: Box<Thread>) -> (ThreadRef, Option<Box<Thread>>) {
        let old = self.remove(thread.tid);
        let tid = thread.tid;
        self.last = None;
        let index = match self.free.pop() {
            Some(index) => index,
            #[expect(clippy::cast_possible_truncation, reason = "there are MAX_THREADS slots at most")]
            None => {
                self.slots.push(Slot::default());
                (self.slots.len() - 1) as u32
            }
        };
        let mut generation = 0;
        if let Some(slot) = self.slots.get_mut(index as usize) {
            slot.thread = Some(thread);
            generation = slot.generation;
        }
        self.by_tid.insert(tid, index);
        (ThreadRef { index, generation }, old)
    }

    /// Takes the thread with this id out; references to it find nothing from here on.
    pub(super) fn remove(&mut self, tid: i64) -> Option<Box<Thread>> {
        let Entry::Occupied(entry) = self.by_tid.entry(tid) else { return None };
        let index = entry.remove();
        self.last = None;
        let slot = self.slots.get_mut(index as usize)?;
        slot.generation = slot.generation.wrapping_add(1);
        self.free.push(index);
        slot.thread.take()
    }

    /// All threads, in no order that means anything.
    pub(super) fn iter(&self) -> impl Iterator<Item = (ThreadRef, &Thread)> {
        (0..).zip(&self.slots).filter_map(|(index, slot)| {
            let reference = ThreadRef { index, generation: slot.generation };
            Some((reference, slot.thread.as_deref()?))
        })
    }
}
