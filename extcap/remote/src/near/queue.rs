//! The items of a host that wait for the capture.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use syscap_session::feed::FinalCounts;
use syscap_session::source::SourceError;
use syscap_session::{EventBatch, MachineState};

use crate::wire::Begun;

/// Bytes of events that may wait. More bytes stay in the connection.
const QUEUED_MAX: usize = 16 << 20;
/// Largest number of empty batches that are kept for reuse.
const SPARE_BATCHES_MAX: usize = 64;

/// An item of a host.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a batch is moved once; a box would be an allocation for each")]
pub enum Item {
    /// The far program runs.
    Hello,
    /// A part of the state.
    State(Box<MachineState>),
    /// Events follow.
    Begun(Begun),
    /// Events.
    Batch(EventBatch),
    /// All events up to this time have arrived, in nanoseconds of the far `CLOCK_BOOTTIME`.
    CompleteTo(u64),
    /// The capture has ended as it should.
    Ended(FinalCounts),
    /// The capture has failed.
    Failed(SourceError),
}

/// The queue between the thread that reads frames and the capture.
#[derive(Debug, Default)]
pub struct ItemQueue {
    state: Mutex<QueueState>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct QueueState {
    items: VecDeque<Item>,
    /// Bytes of the events.
    bytes: usize,
    /// `true`: the capture waits for something else and takes no items, so the queue may grow.
    is_unbounded: bool,
    /// `true`: the capture takes no more items.
    is_closed: bool,
    /// `true` while the reader waits for room.
    is_full: bool,
    spare: Vec<EventBatch>,
}

impl ItemQueue {
    /// Appends an item, once there is room for it. Returns `false` if the capture takes no more.
    pub fn push(&self, item: Item) -> bool {
        let mut state = self.lock();
        while state.bytes > QUEUED_MAX && !state.is_unbounded && !state.is_closed {
            state.is_full = true;
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.is_full = false;
        if state.is_closed {
            return false;
        }
        if let Item::Batch(batch) = &item {
            state.bytes += batch.size();
        }
        state.items.push_back(item);
        self.changed.notify_all();
        true
    }

    /// Returns the next item; `None`: none came within `wait`.
    pub fn pop(&self, wait: Duration) -> Option<Item> {
        let start = Instant::now();
        let mut state = self.lock();
        loop {
            if let Some(item) = state.items.pop_front() {
                if let Item::Batch(batch) = &item {
                    state.bytes = state.bytes.saturating_sub(batch.size());
                }
                self.changed.notify_all();
                return Some(item);
            }
            let left = wait.checked_sub(start.elapsed()).filter(|left| !left.is_zero())?;
            state = self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// `true` while the reader waits for room.
    pub fn is_full(&self) -> bool {
        self.lock().is_full
    }

    /// Lets the queue grow without bound, or not.
    pub fn set_unbounded(&self, is_unbounded: bool) {
        self.lock().is_unbounded = is_unbounded;
        self.changed.notify_all();
    }

    /// Ends the queue: nothing more is taken.
    pub fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_all();
    }

    /// Returns an empty batch.
    pub fn spare(&self) -> EventBatch {
        self.lock().spare.pop().unwrap_or_default()
    }

    /// Takes a batch back.
    pub fn recycle(&self, mut batch: EventBatch) {
        batch.clear();
        let mut state = self.lock();
        if state.spare.len() < SPARE_BATCHES_MAX {
            state.spare.push(batch);
        }
    }

    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
