//! The walk from a thread to its parents.

use super::Machine;
use super::thread::Thread;

/// How many last_generation a walk to the parents takes at most; cycles end here.
pub(super) const MAX_GENERATIONS: usize = GENERATIONS as usize;
/// [`MAX_GENERATIONS`] as a number of last_generation.
pub(super) const GENERATIONS: u32 = 1024;

impl Machine {
    /// The parents from the nearest on, by their `ptid`, at most 1024 of them; a cycle is walked at most twice.
    pub fn ancestors<'a>(&'a self, thread: &Thread) -> impl Iterator<Item = &'a Thread> + use<'a> {
        Ancestors { machine: self, next: thread.ptid, mark: thread.tid, steps: 0, limit: 1 }.take(MAX_GENERATIONS)
    }
}

/// A walk to the parents. The mark moves on at growing distances (Brent), so that every cycle comes back to it.
struct Ancestors<'a> {
    machine: &'a Machine,
    next: i64,
    mark: i64,
    steps: usize,
    limit: usize,
}

impl<'a> Iterator for Ancestors<'a> {
    type Item = &'a Thread;

    fn next(&mut self) -> Option<&'a Thread> {
        let thread = self.machine.find(self.next).filter(|thread| thread.tid != self.mark)?;
        self.steps += 1;
        if self.steps == self.limit {
            self.mark = thread.tid;
            self.steps = 0;
            self.limit *= 2;
        }
        self.next = thread.ptid;
        Some(thread)
    }
}
