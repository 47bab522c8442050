//! What a conversion did.

use std::collections::BTreeMap;

use crate::limits::Dropped;
use crate::scap::{Damage, ReadError, Reason};

/// What was done.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// Event records read.
    pub read: u64,
    /// Events written.
    pub written: u64,
    /// Those among them that only carry state: readers use them and do not show them.
    pub state_only: u64,
    /// What is not written, by reason.
    pub losses: Losses,
    /// What found no room in the limits of memory.
    pub dropped: Dropped,
    /// Events that Stratoshark marks as malformed: they have an integer without a value.
    pub malformed: u64,
    /// Blocks of types that scap does not have.
    pub unknown_blocks: u64,
    /// Blocks that were damaged inside.
    pub damaged: u64,
    /// The first of them.
    pub damage: Option<Damage>,
    /// Why reading ended before the capture's end.
    pub cut: Option<ReadError>,
}

impl Report {
    /// Whether everything was read, and all that was chosen is written.
    pub fn is_whole(&self) -> bool {
        self.losses.is_empty() && self.dropped.is_empty() && self.damaged == 0 && self.cut.is_none()
    }
}

/// How often something was lost, by reason.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Losses(BTreeMap<Reason, u64>);

impl Losses {
    /// Counts one.
    pub fn add(&mut self, reason: Reason) {
        *self.0.entry(reason).or_default() += 1;
    }

    /// Counts several; none is no loss.
    pub fn add_many(&mut self, reason: Reason, count: u64) {
        if count > 0 {
            *self.0.entry(reason).or_default() += count;
        }
    }

    /// How often.
    pub fn get(&self, reason: Reason) -> u64 {
        self.0.get(&reason).copied().unwrap_or(0)
    }

    /// Whether nothing was lost.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reasons and how often.
    pub fn iter(&self) -> impl Iterator<Item = (Reason, u64)> {
        self.0.iter().map(|(reason, count)| (*reason, *count))
    }
}
