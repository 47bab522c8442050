//! What a sink could not write as it was captured.

use crate::limits::Dropped;
use crate::pipeline::summary::DAMAGE_KEPT;
use crate::scap::Damage;

/// What of a capture is not in the output as it was captured.
#[derive(Debug, Default)]
pub struct Written {
    /// Blocks that are left out; at most [`DAMAGE_KEPT`].
    pub damage: Vec<Damage>,
    /// Events with values that were cut to fit into a packet.
    pub cut_events: u64,
    /// What found no room in the sink's limits of memory.
    pub dropped: Dropped,
}

impl Written {
    /// Keeps a block that is left out, while few are kept.
    pub(super) fn damaged(&mut self, damage: Damage) {
        if self.damage.len() < DAMAGE_KEPT {
            self.damage.push(damage);
        }
    }
}
