//! The threads that ended recently.

use std::collections::VecDeque;

/// The number of exits that are remembered.
const REMEMBERED: usize = 8192;
/// The time for which an exit counts as recent, nanoseconds.
const WINDOW: u64 = 2_000_000_000;

/// The threads that ended recently. Without them, a clone that returns late would add its dead child again.
#[derive(Debug, Default)]
pub(super) struct RecentExits {
    entries: VecDeque<(i64, i64, u64)>,
}

impl RecentExits {
    /// Records the exit of a thread.
    pub(super) fn record(&mut self, tid: i64, ptid: i64, time: u64) {
        if self.entries.len() >= REMEMBERED {
            self.entries.pop_front();
        }
        self.entries.push_back((tid, ptid, time));
    }

    /// `true` if thread `tid` of parent `ptid` ended less than two seconds before `time`.
    pub(super) fn ended_recently(&self, tid: i64, ptid: i64, time: u64) -> bool {
        let matches = |entry: &&(i64, i64, u64)| {
            (entry.0, entry.1) == (tid, ptid) && time.checked_sub(entry.2).is_some_and(|age| age < WINDOW)
        };
        self.entries.iter().rev().take_while(|entry| entry.2.saturating_add(WINDOW) > time).any(|it| matches(&it))
    }
}
