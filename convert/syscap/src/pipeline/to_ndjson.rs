//! The NDJSON sink: a line for each event.

use crate::event::Event;
use crate::machine::{Context, Machine};
use crate::ndjson::{LineWriter, NdjsonOptions};
use crate::scap::Damage;

use super::output::{CHUNK, ChunkOutput};
use super::replay::Visitor;
use super::summary::DAMAGE_KEPT;

/// Writes events as NDJSON.
pub struct NdjsonSink<O> {
    output: O,
    lines: Vec<u8>,
    writer: LineWriter,
    damage: Vec<Damage>,
}

impl<O: ChunkOutput> NdjsonSink<O> {
    /// A sink that writes to `output`.
    pub fn new(output: O, options: NdjsonOptions) -> Self {
        Self { output, lines: Vec::with_capacity(CHUNK), writer: LineWriter::new(options), damage: Vec::new() }
    }

    /// Writes what is left; returns what was damaged, and the output.
    ///
    /// # Errors
    /// Where the output cannot be written.
    pub fn finish(mut self) -> Result<(Vec<Damage>, O), O::Error> {
        self.output.send(self.lines)?;
        Ok((self.damage, self.output))
    }
}

impl<O: ChunkOutput> Visitor for NdjsonSink<O> {
    type Error = O::Error;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), O::Error> {
        self.writer.write(&mut self.lines, machine, context, event);
        if self.lines.len() >= CHUNK - CHUNK / 16 {
            self.lines = self.output.send(std::mem::take(&mut self.lines))?;
        }
        Ok(())
    }

    fn damage(&mut self, damage: Damage) -> Result<(), O::Error> {
        if self.damage.len() < DAMAGE_KEPT {
            self.damage.push(damage);
        }
        Ok(())
    }
}
