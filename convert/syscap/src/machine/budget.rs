//! The memory budget of the state.
//!
//! [`Budget`] counts additions and not removals, so its count is an upper bound. Once the count exceeds the limit, the
//! state is measured. If it is really too large, nothing more is admitted until it has shrunk. What is left out is
//! counted.

use crate::limits::{Dropped, Limits, Resource};

/// The number of refusals, or of events while the state is too large, between two scans of the whole state.
const RESCAN_INTERVAL: u32 = 1 << 16;

/// The limit of the state's size, and an upper bound of its size.
#[derive(Debug)]
pub(super) struct Budget {
    max_bytes: usize,
    /// An upper bound of the state's size in bytes.
    used: usize,
    /// `true` if the last measurement found the state too large.
    is_full: bool,
    backoff: Backoff,
    dropped: Dropped,
}

/// The number of refusals since the last scan of the whole state; 0: no scan yet.
#[derive(Debug, Default)]
pub(super) struct Backoff(u32);

impl Backoff {
    /// `true` if the last scan is too recent for another one. Counts the refusal.
    pub(super) fn in_backoff(&mut self) -> bool {
        let in_backoff = self.0 > 0 && self.0 < RESCAN_INTERVAL;
        self.0 = if in_backoff { self.0 + 1 } else { 1 };
        in_backoff
    }
}

impl Budget {
    /// Returns an unused budget of the state's share of these limits.
    pub(super) fn new(limits: Limits) -> Self {
        Self {
            max_bytes: limits.machine(),
            used: 0,
            is_full: false,
            backoff: Backoff::default(),
            dropped: Dropped::default(),
        }
    }

    /// Adds to the used bytes.
    #[inline]
    pub(super) fn charge(&mut self, bytes: usize) {
        self.used = self.used.saturating_add(bytes);
    }

    /// `true` if there is room. Otherwise counts a drop of `part`.
    #[inline]
    pub(super) fn admits(&mut self, part: Resource) -> bool {
        if self.is_full {
            self.dropped.add(part);
        }
        !self.is_full
    }

    /// Counts a drop.
    pub(super) fn drop_one(&mut self, part: Resource) {
        self.dropped.add(part);
    }

    pub(super) const fn dropped(&self) -> &Dropped {
        &self.dropped
    }

    /// `true` if the state may exceed its share, so that it must be measured.
    #[inline]
    pub(super) const fn is_used_up(&self) -> bool {
        self.used > self.max_bytes
    }

    /// `true` if the last measurement found the state too large and is too recent for another one.
    pub(super) fn is_backing_off(&mut self) -> bool {
        self.is_full && self.backoff.in_backoff()
    }

    /// Sets the measured size of the state in bytes.
    pub(super) fn measured(&mut self, size: usize) {
        // An eighth stays free, so that a state near its limit is not measured all the time.
        self.is_full = size > self.max_bytes - self.max_bytes / 8;
        self.used = if self.is_full { self.max_bytes + 1 } else { size };
        self.backoff = Backoff(u32::from(self.is_full));
    }
}
