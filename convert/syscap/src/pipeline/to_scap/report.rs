//! The report of a conversion.

use std::collections::BTreeMap;

use crate::limits::Dropped;
use crate::scap::{Damage, LossReason, ReadError};

/// What a conversion read, wrote and left out.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ConversionReport {
    /// The number of event records that were read.
    pub read: u64,
    /// The number of events that were written.
    pub written: u64,
    /// The number of those among them that only carry state: readers use them and do not show them.
    pub state_only: u64,
    /// What was not written, by reason.
    pub losses: Losses,
    /// What has found no room in the limits of memory.
    pub dropped: Dropped,
    /// The number of events that Stratoshark marks as malformed: they have an integer without a value.
    pub malformed: u64,
    /// The number of blocks of types that scap does not have.
    pub unknown_blocks: u64,
    /// The number of blocks that were damaged inside.
    pub damaged: u64,
    /// The first block that was damaged inside.
    pub damage: Option<Damage>,
    /// The reason why reading ended before the capture's end.
    pub read_error: Option<ReadError>,
}

impl ConversionReport {
    /// `true` if everything was read, and all that was chosen is written.
    pub fn is_whole(&self) -> bool {
        self.losses.is_empty() && self.dropped.is_empty() && self.damaged == 0 && self.read_error.is_none()
    }
}

/// The number of losses, by reason.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Losses(BTreeMap<LossReason, u64>);

impl Losses {
    /// Counts one loss.
    pub fn add(&mut self, reason: LossReason) {
        *self.0.entry(reason).or_default() += 1;
    }

    /// Counts several losses; 0 adds nothing.
    pub fn add_many(&mut self, reason: LossReason, count: u64) {
        if count > 0 {
            *self.0.entry(reason).or_default() += count;
        }
    }

    /// The number of losses for a reason.
    pub fn get(&self, reason: LossReason) -> u64 {
        self.0.get(&reason).copied().unwrap_or(0)
    }

    /// `true` if nothing was lost.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The reasons that there are, with the number of losses.
    pub fn iter(&self) -> impl Iterator<Item = (LossReason, u64)> {
        self.0.iter().map(|(reason, count)| (*reason, *count))
    }
}
