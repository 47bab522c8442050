//! The outputs of the sinks, which take bytes a chunk at a time, and what a sink could not write.

use std::io::{self, Write};

use crate::scap::Damage;

/// The number of bytes that a sink collects before it sends them, about.
pub const CHUNK: usize = 1 << 20;

/// An output that takes the bytes of a sink. A full buffer goes, an empty one comes back, so that nothing is copied and
/// the memory is used again.
pub trait ChunkOutput {
    /// Why a chunk cannot be taken.
    type Error;

    /// Takes a chunk; returns an empty buffer to fill next.
    ///
    /// # Errors
    /// Where this chunk, or one before it, cannot be written.
    fn send(&mut self, chunk: Vec<u8>) -> Result<Vec<u8>, Self::Error>;
}

/// What of a capture is not in the output as it was captured.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Written {
    /// The damaged blocks, which are left out; of more than [`DAMAGE_KEPT`], the first ones.
    pub damage: Vec<Damage>,
    /// The number of events with values that were cut to fit into a packet.
    pub cut_events: u64,
}

/// How many damaged blocks are kept with their place: a capture may have millions.
pub const DAMAGE_KEPT: usize = 100;

/// Keeps a damaged block among others, unless there are [`DAMAGE_KEPT`].
pub(super) fn keep_damage(kept: &mut Vec<Damage>, damage: Damage) {
    if kept.len() < DAMAGE_KEPT {
        kept.push(damage);
    }
}

/// A writer as the output of a sink: each chunk is written at once, by the calling thread.
#[derive(Debug)]
pub struct WriteChunks<W>(pub W);

impl<W: Write> ChunkOutput for WriteChunks<W> {
    type Error = io::Error;

    fn send(&mut self, mut chunk: Vec<u8>) -> io::Result<Vec<u8>> {
        self.0.write_all(&chunk)?;
        chunk.clear();
        Ok(chunk)
    }
}
