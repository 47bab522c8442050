//! The pcapng sink: a packet block for each event ([`pcapng`](crate::pcapng)).

use super::output::{CHUNK, ChunkOutput};
use super::replay::Visitor;
use super::sink_losses::SinkLosses;
use super::summary::Summary;
use crate::escape::printable_text;
use crate::event::Event;
use crate::limits::Limits;
use crate::machine::{Context, Machine};
use crate::pcapng::{BlockWriter, Encoder, EncoderOptions, InterfaceInfo, InterfaceStatistics, SectionInfo};
use crate::scap::{Damage, Section};

/// The options of a [`PcapngSink`].
#[derive(Debug, Clone, Default)]
pub struct PcapngOptions {
    /// `true` to write every field rather than the default set.
    pub all_fields: bool,
    /// `true` to write the event's text as the packet's comment, for a Wireshark without the dissector.
    pub comments: bool,
    /// The memory limits of the process.
    pub limits: Limits,
    /// The filter of the events, for the interface description.
    pub filter: String,
}

/// A visitor that writes a packet block for each event.
pub struct PcapngSink<O> {
    output: O,
    blocks: BlockWriter,
    encoder: Encoder,
    filter: String,
    section: Option<Section>,
    /// `true` if the section header has been written. It is delayed until the machine info is known.
    header_written: bool,
    counts: Summary,
    losses: SinkLosses,
}

impl<O: ChunkOutput> PcapngSink<O> {
    /// Returns a sink that writes to `output`.
    pub fn new(output: O, options: PcapngOptions) -> Self {
        let encoder = Encoder::new(EncoderOptions {
            all_fields: options.all_fields,
            comments: options.comments,
            limits: options.limits,
            ..EncoderOptions::default()
        });
        Self {
            output,
            blocks: BlockWriter::new(),
            encoder,
            filter: options.filter,
            section: None,
            header_written: false,
            counts: Summary::default(),
            losses: SinkLosses::default(),
        }
    }

    /// Writes the statistics and the remaining blocks; returns the losses and the output.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn finish(mut self) -> Result<(SinkLosses, O), O::Error> {
        self.begin(&Machine::new());
        self.blocks.statistics(&InterfaceStatistics {
            interface: 0,
            first: self.counts.first,
            last: self.counts.last,
            received: self.counts.events,
            dropped: self.counts.drops,
        });
        self.flush()?;
        Ok((SinkLosses { cut_events: self.encoder.cut_events(), ..self.losses }, self.output))
    }

    /// Writes the section header, unless it has been written.
    fn begin(&mut self, machine: &Machine) {
        if self.header_written {
            return;
        }
        self.header_written = true;
        let info = machine.info();
        let host = printable_text(&info.hostname);
        let version =
            self.section.map_or(String::new(), |section| format!(", scap {}.{}", section.major, section.minor));
        let os = "Linux".to_owned();
        self.blocks.section(&SectionInfo {
            hardware: if info.cpus > 0 {
                format!("{} CPUs, {} MiB", info.cpus, info.memory >> 20)
            } else {
                String::new()
            },
            os: os.clone(),
        });
        self.blocks.interface(&InterfaceInfo {
            description: format!(
                "System calls of {}{version}, schema 4.5",
                if host.is_empty() { "a host" } else { &host }
            ),
            filter: self.filter.clone(),
            os,
            ..InterfaceInfo::default()
        });
    }

    fn flush(&mut self) -> Result<(), O::Error> {
        let full = self.blocks.exchange(Vec::new());
        let empty = self.output.send(full)?;
        self.blocks.exchange(empty);
        Ok(())
    }
}

impl<O: ChunkOutput> Visitor for PcapngSink<O> {
    type Error = O::Error;

    fn section(&mut self, section: &Section) -> Result<(), O::Error> {
        self.section = Some(*section);
        self.header_written = false;
        Ok(())
    }

    #[inline]
    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), O::Error> {
        self.begin(machine);
        self.counts.count(event);
        self.encoder.encode(machine, context, event, &mut self.blocks);
        if self.blocks.bytes().len() >= CHUNK - CHUNK / 16 {
            self.flush()?;
        }
        Ok(())
    }

    fn damage(&mut self, damage: Damage) -> Result<(), O::Error> {
        self.losses.add_damage(damage);
        Ok(())
    }
}
