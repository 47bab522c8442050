//! The NDJSON sink: a line of JSON for each event ([`ndjson`](crate::ndjson)).

use crate::event::Event;
use crate::limits::Resource;
use crate::machine::{Context, Machine};
use crate::ndjson::{LineWriter, NdjsonOptions};
use crate::pcapng::PacketView;
use crate::scap::Damage;

use super::output::{CHUNK, ChunkOutput};
use super::replay::Visitor;
use super::sink_losses::SinkLosses;

/// A visitor that writes a line of JSON for each event.
pub struct NdjsonSink<O> {
    output: O,
    lines: Vec<u8>,
    writer: LineWriter,
    losses: SinkLosses,
}

impl<O: ChunkOutput> NdjsonSink<O> {
    /// Returns a sink that writes to `output`.
    pub fn new(output: O, options: NdjsonOptions) -> Self {
        Self {
            output,
            lines: Vec::with_capacity(CHUNK),
            writer: LineWriter::new(options),
            losses: SinkLosses::default(),
        }
    }

    /// Writes a line for the event of a packet.
    pub(super) fn packet(&mut self, packet: &PacketView<'_>) -> Result<(), O::Error> {
        self.writer.write_packet(&mut self.lines, packet);
        self.send_if_full()
    }

    /// Keeps the damage of a block that is left out.
    pub(super) fn add_damage(&mut self, damage: Damage) {
        self.losses.add_damage(damage);
    }

    fn send_if_full(&mut self) -> Result<(), O::Error> {
        if self.lines.len() >= CHUNK - CHUNK / 16 {
            self.lines = self.output.send(std::mem::take(&mut self.lines))?;
        }
        Ok(())
    }

    /// Writes the remaining lines; returns the losses and the output.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn finish(mut self) -> Result<(SinkLosses, O), O::Error> {
        self.output.send(self.lines)?;
        self.losses.dropped.add_many(Resource::ThreadCounters, self.writer.dropped());
        Ok((self.losses, self.output))
    }
}

impl<O: ChunkOutput> Visitor for NdjsonSink<O> {
    type Error = O::Error;

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), O::Error> {
        self.writer.write(&mut self.lines, machine, context, event);
        self.send_if_full()
    }

    fn damage(&mut self, damage: Damage) -> Result<(), O::Error> {
        self.add_damage(damage);
        Ok(())
    }
}
