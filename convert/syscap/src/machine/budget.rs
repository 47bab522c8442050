//! The bytes that the state may have.
//!
//! [`Budget`] counts what is added and not what goes: it has at least as many bytes as there are. Once that is more than
//! the state may have, the state is measured. Where it is too large indeed, nothing more is taken in until it has
//! shrunk; what finds no room is counted.

use crate::limits::{Dropped, Limits, Part};

/// How many refusals, or events of a state that is too large, come between two looks at the whole of it.
const RESCAN_INTERVAL: u32 = 1 << 16;

/// The bytes that the state may have, and how many of them are used.
#[derive(Debug)]
pub(super) struct Budget {
    max_bytes: usize,
    /// At least as many bytes as there are.
    used: usize,
    /// The state was measured and found too large.
    is_full: bool,
    backoff: Backoff,
    dropped: Dropped,
}

/// Refusals since the last look at the whole state.
#[derive(Debug, Default)]
pub(super) struct Backoff(u32);

impl Backoff {
    /// `true` if the last look was too short a while ago.
    pub(super) fn in_backoff(&mut self) -> bool {
        let in_backoff = self.0 > 0 && self.0 < RESCAN_INTERVAL;
        self.0 = if in_backoff { self.0 + 1 } else { 1 };
        in_backoff
    }
}

impl Budget {
    /// The state's share of these limits.
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            max_bytes: limits.machine(),
            used: 0,
            is_full: false,
            backoff: Backoff::default(),
            dropped: Dropped::default(),
        }
    }

    /// Something of so many bytes was added.
    #[inline]
    pub(super) fn charge(&mut self, bytes: usize) {
        self.used = self.used.saturating_add(bytes);
    }

    /// `true` if there is room; if not, `part` is counted as left out.
    #[inline]
    pub(super) fn admits(&mut self, part: Part) -> bool {
        if self.is_full {
            self.dropped.add(part);
        }
        !self.is_full
    }

    /// Counts something as left out.
    pub(super) fn drop_one(&mut self, part: Part) {
        self.dropped.add(part);
    }

    pub(super) const fn dropped(&self) -> &Dropped {
        &self.dropped
    }

    /// `true` if the state may be larger than its share, and is to be measured.
    #[inline]
    pub(super) const fn is_used_up(&self) -> bool {
        self.used > self.max_bytes
    }

    /// `true` if the last measurement found the state too large, and was too short a while ago.
    pub(super) fn is_backing_off(&mut self) -> bool {
        self.is_full && self.backoff.in_backoff()
    }

    /// Takes in how many bytes the state has indeed.
    pub(super) fn measured(&mut self, size: usize) {
        // Room for a while, so that a state that stays near its limit is not measured all the time.
        self.is_full = size > self.max_bytes - self.max_bytes / 8;
        self.used = if self.is_full { self.max_bytes + 1 } else { size };
        self.backoff = Backoff(u32::from(self.is_full));
    }
}
