//! The losses of a sink.

use crate::limits::Dropped;
use crate::scap::Damage;

/// The parts of a capture that a sink could not write in full.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct SinkLosses {
    /// The blocks that were left out, at most [`MAX_KEPT_DAMAGE`].
    pub damage: Vec<Damage>,
    /// The number of events with values that were truncated to fit into a packet.
    pub cut_events: u64,
    /// The drops for lack of memory in the sink.
    pub dropped: Dropped,
}

/// The largest number of [`Damage`]s that are kept. A capture may have millions.
pub const MAX_KEPT_DAMAGE: usize = 100;

impl SinkLosses {
    /// Keeps a damage, unless there are [`MAX_KEPT_DAMAGE`].
    pub(super) fn add_damage(&mut self, damage: Damage) {
        keep_damage(&mut self.damage, damage);
    }
}

/// Appends a damage to a list, unless it has [`MAX_KEPT_DAMAGE`].
pub(super) fn keep_damage(kept: &mut Vec<Damage>, damage: Damage) {
    if kept.len() < MAX_KEPT_DAMAGE {
        kept.push(damage);
    }
}
