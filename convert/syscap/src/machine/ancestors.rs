//! Iteration over the ancestors of a thread.

use super::Machine;
use super::thread::Thread;

/// The largest number of generations of a walk to the ancestors. It bounds walks in cycles.
pub(super) const MAX_GENERATIONS: usize = GENERATIONS as usize;
/// [`MAX_GENERATIONS`] as a `u32`.
pub(super) const GENERATIONS: u32 = 1024;

impl Machine {
    /// Iterates over the ancestors of a thread by their `ptid`, nearest first, at most 1024. A cycle is walked at most
    /// twice.
    pub fn ancestors<'a>(&'a self, thread: &Thread) -> impl Iterator<Item = &'a Thread> + use<'a> {
        Ancestors { machine: self, next: thread.ptid, mark: thread.tid, steps: 0, limit: 1 }.take(MAX_GENERATIONS)
    }
}

/// An iterator over ancestors. It finds cycles with Brent's algorithm: the mark moves on at growing distances, so that
/// every cycle returns to it.
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
