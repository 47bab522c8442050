//! The NDJSON sink: a line of JSON for each event, as [`ndjson`](crate::ndjson) describes it.

use crate::event::Event;
use crate::machine::{Context, Machine};
use crate::ndjson::{LineWriter, NdjsonOptions};
use crate::scap::Damage;

use super::output::{CHUNK, ChunkOutput, Written, keep_damage};
use super::replay::Visitor;

/// A visitor that writes a line of JSON for each event.
pub struct NdjsonSink<O> {
    output: O,
    lines: Vec<u8>,
    writer: LineWriter,
    written: Written,
}

impl<O: ChunkOutput> NdjsonSink<O> {
    /// A sink that writes to `output`.
    pub fn new(output: O, options: NdjsonOptions) -> Self {
        Self { output, lines: Vec::with_capacity(CHUNK), writer: LineWriter::new(options), written: Written::default() }
    }

    /// Writes what is left; returns what is not in the output as it was captured, and the output.
    ///
    /// # Errors
    /// Where the output cannot be written.
    pub fn finish(mut self) -> Result<(Written, O), O::Error> {
        self.output.send(self.lines)?;
        Ok((self.written, self.output))
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
        keep_damage(&mut self.written.damage, damage);
        Ok(())
    }
}
