//! The report of a conversion.

use std::collections::BTreeMap;

use crate::limits::Dropped;
use crate::pipeline::hosts::Hosts;
use crate::scap::{Damage, LossReason, ReadError};

/// The results of a conversion: counts of events, and losses.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ConversionReport {
    /// The number of event records that were read.
    pub read: u64,
    /// The number of events that were written.
    pub written: u64,
    /// The number of written events that only carry state. Readers use them and do not show them.
    pub state_only: u64,
    /// The losses, by reason.
    pub losses: Losses,
    /// The drops for lack of memory.
    pub dropped: Dropped,
    /// The number of events with an integer without a value, which Stratoshark marks as malformed.
    pub malformed: u64,
    /// The number of blocks of unknown types.
    pub unknown_blocks: u64,
    /// The number of blocks that were left out.
    pub damaged: u64,
    /// The first block that was left out.
    pub damage: Option<Damage>,
    /// The hosts of the events, if one of them was selected.
    pub hosts: Hosts,
    /// The error that ended the reading before the end of the capture.
    pub read_error: Option<ReadError>,
}

impl ConversionReport {
    /// `true` if the whole capture was read, and all selected events were written.
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

    /// The reasons with losses, and their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (LossReason, u64)> {
        self.0.iter().map(|(reason, count)| (*reason, *count))
    }
}
