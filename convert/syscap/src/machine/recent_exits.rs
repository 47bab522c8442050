//! The threads that ended ended_recently.

use std::collections::VecDeque;

/// How many are remembered.
const REMEMBERED: usize = 8192;
/// How long they count as ended ended_recently, nanoseconds.
const WINDOW: u64 = 2_000_000_000;

/// The threads that ended ended_recently, so that a clone's late return does not bring its dead child back.
#[derive(Debug, Default)]
pub(super) struct RecentExits {
    entries: VecDeque<(i64, i64, u64)>,
}

impl RecentExits {
    /// Thread `tid`, whose parent is `ptid`, was gone at `time`.
    pub(super) fn record(&mut self, tid: i64, ptid: i64, time: u64) {
        if self.entries.len() >= REMEMBERED {
            self.entries.pop_front();
        }
        self.entries.push_back((tid, ptid, time));
    }

    /// `true` if thread `tid` of parent `ptid` ended within two seconds before `time`.
    pub(super) fn ended_recently(&self, tid: i64, ptid: i64, time: u64) -> bool {
        let matches = |entry: &&(i64, i64, u64)| {
            (entry.0, entry.1) == (tid, ptid) && time.checked_sub(entry.2).is_some_and(|age| age < WINDOW)
        };
        self.entries.iter().rev().take_while(|entry| entry.2.saturating_add(WINDOW) > time).any(|it| matches(&it))
    }
}
