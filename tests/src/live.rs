//! What the tests of live captures share.

use std::fs::File;
use std::path::Path;

use syscap::scap::state::{FdList, FdRecord, ThreadRecord};
use syscap::scap::{Item, Reader};

/// The counters that `syscapdump` says at its end: events and losses.
///
/// # Panics
/// Where it says none.
#[allow(clippy::panic)] // that is how a test fails
pub fn counters(stderr: &[u8]) -> (u64, u64) {
    // `1,234 events captured, 0 lost`
    let text = String::from_utf8_lossy(stderr).replace(',', "");
    let mut lines = text.lines().rev().filter(|line| line.contains("captured"));
    let mut numbers = lines.next().unwrap_or_default().split(' ').filter_map(|word| word.parse().ok());
    match (numbers.next(), numbers.next()) {
        (Some(events), Some(lost)) => (events, lost),
        _ => panic!("no counters: {text}"),
    }
}

/// What a .scap capture begins with.
#[derive(Debug, Default)]
pub struct State {
    /// Threads.
    pub threads: Vec<ThreadRecord>,
    /// Descriptors, by process.
    pub fds: Vec<FdList>,
}

impl State {
    /// Reads it from a capture.
    ///
    /// # Panics
    /// Where the capture cannot be read.
    #[allow(clippy::unwrap_used)] // that is how a test fails
    pub fn of(capture: &Path) -> Self {
        let mut state = Self::default();
        let mut reader = Reader::new(File::open(capture).unwrap()).unwrap();
        while let Some(item) = reader.next().unwrap() {
            match item {
                Item::Threads(threads) => state.threads.extend(threads),
                Item::Fds(list) => state.fds.push(list),
                Item::Event(_) => break,
                _ => {}
            }
        }
        state
    }

    /// A thread.
    ///
    /// # Panics
    /// Where it is not there.
    #[allow(clippy::panic)] // that is how a test fails
    pub fn thread(&self, tid: u32) -> &ThreadRecord {
        let found = self.threads.iter().find(|thread| thread.tid == i64::from(tid));
        found.unwrap_or_else(|| panic!("no thread {tid} in the state at the start"))
    }

    /// The descriptors that are listed for a process or thread; none where it is not listed.
    pub fn fds(&self, tid: u32) -> &[FdRecord] {
        self.fds.iter().find(|list| list.tid == i64::from(tid)).map_or(&[], |list| &list.fds)
    }
}
