//! What a sink could not write as it was captured.

use crate::limits::Dropped;
use crate::scap::Damage;

/// What of a capture is not in the output as it was captured.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct SinkLosses {
    /// The blocks that are left out; of more than [`MAX_KEPT_DAMAGE`], the first ones.
    pub damage: Vec<Damage>,
    /// The number of events with values that were cut to fit into a packet.
    pub cut_events: u64,
    /// What found no room in the sink's limits of memory.
    pub dropped: Dropped,
}

/// How many blocks that are left out are kept with their place: a capture may have millions.
pub const MAX_KEPT_DAMAGE: usize = 100;

impl SinkLosses {
    /// Keeps a block that is left out, while few are kept.
    pub(super) fn add_damage(&mut self, damage: Damage) {
        keep_damage(&mut self.damage, damage);
    }
}

/// Keeps a block that is left out among others, unless there are [`MAX_KEPT_DAMAGE`].
pub(super) fn keep_damage(kept: &mut Vec<Damage>, damage: Damage) {
    if kept.len() < MAX_KEPT_DAMAGE {
        kept.push(damage);
    }
}
