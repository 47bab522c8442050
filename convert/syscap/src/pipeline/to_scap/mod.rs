//! Converts a capture, or a selection of its events, to a .scap for current readers: in exit form and current layouts.
//!
//! The behaviour of current readers was measured with sysdig 0.41 and Stratoshark 0.9 (libs 0.23).

mod directories;
mod packet_fields;
mod report;
mod sink;
mod spool;
mod state;
mod state_gatherer;

use std::io::{Read, Write};

pub use report::{ConversionReport, Losses};

use crate::escape::printable_text;
use crate::pcapng::payload::is_cut;
use crate::pcapng::{PcapngItem, PcapngReader};
use crate::pipeline::capture::Capture;
use crate::pipeline::normalise::Normaliser;
use crate::pipeline::replay::{EventForm, ReplayError, ReplayOptions, Visitor as _, replay};
use crate::pipeline::select::Selection;
use crate::scap::{Compression, ReadError, ScapItem, ScapReader, Schema, WriteError};
use packet_fields::PacketFields;
use sink::{ScapSink, Spooling};
use state_gatherer::StateGatherer;

/// The options of a conversion.
#[derive(Default)]
pub struct ScapOptions {
    /// The version of the event table of the output.
    pub schema: Schema,
    /// The compression of the output.
    pub compression: Compression,
    /// The selection of the events that are kept.
    pub selection: Selection,
    /// `true` to leave out environments, data buffers, and the state of processes that no kept event refers to. State
    /// is then kept in memory, and events in a temporary file, until the section ends.
    pub sanitise: bool,
}

/// An error that ends a conversion.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConvertError {
    /// The output cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The temporary file for the events of a sanitised capture cannot be used.
    #[error("the temporary file for events: {0}; is there room in the folder that TMPDIR names?")]
    Spool(#[source] std::io::Error),
    /// A section has events of several hosts; the first two.
    #[error("the events are from several hosts, such as {} and {}, and a .scap holds one machine",
        printable_text(&.0[0]), printable_text(&.0[1]))]
    SeveralHosts([Vec<u8>; 2]),
    /// The temporary file is damaged.
    #[error("the temporary file for events: {0}")]
    SpoolRead(#[source] ReadError),
}

impl ConvertError {
    /// `true` if the output is a pipe whose reader has closed it.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Write(WriteError::Io { source, .. }) if source.kind() == std::io::ErrorKind::BrokenPipe)
    }
}

/// Converts a capture. A read error ends the reading, not the conversion: all events before it are written, and
/// [`ConversionReport::read_error`] has the error.
///
/// # Errors
/// [`ConvertError`] if the output cannot be written; it ends within a block then.
pub fn to_scap<R: Read, W: Write>(
    capture: &mut Capture<R>,
    output: W,
    options: ScapOptions,
) -> Result<(ConversionReport, W), ConvertError> {
    let ScapOptions { schema, compression, selection, sanitise } = options;
    let limits = capture.limits();
    let is_partial = selection.is_restrictive() || sanitise;
    let spooling = match capture {
        _ if sanitise => Spooling::Sanitised,
        Capture::Pcapng(_) => Spooling::Whole,
        Capture::Scap(_) => Spooling::Off,
    };
    let mut sink = ScapSink::new(output, schema, compression, selection, spooling, limits)?;
    let read_error = match capture {
        Capture::Scap(reader) if is_partial => convert_selected(reader, &mut sink)?,
        Capture::Scap(reader) => convert_all(reader, &mut sink)?,
        Capture::Pcapng(reader) => convert_pcapng(reader, &mut sink)?,
    };
    sink.finish(read_error)
}

/// Converts all events. Does not track the machine's state, which makes it faster.
fn convert_all<R: Read, W: Write>(
    reader: &mut ScapReader<R>,
    sink: &mut ScapSink<W>,
) -> Result<Option<ReadError>, ConvertError> {
    let mut normaliser = Normaliser::with_limits(reader.limits());
    let read_error = loop {
        match reader.next() {
            Ok(Some(ScapItem::Event(event))) => {
                sink.recorded_unfiltered(&event)?;
                normaliser.push(&event, &mut |event| sink.event_unfiltered(event));
                sink.check()?;
            }
            Ok(Some(ScapItem::Section(_))) => {
                normaliser.finish(&mut |event| sink.event_unfiltered(event));
                sink.check()?;
                sink.section()?;
            }
            Ok(Some(ScapItem::Damaged(damage))) => sink.damaged(damage),
            Ok(Some(state)) => sink.state(&state)?,
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    normaliser.finish(&mut |event| sink.event_unfiltered(event));
    sink.check()?;
    sink.dropped(normaliser.dropped());
    Ok(read_error)
}

fn convert_selected<R: Read, W: Write>(
    reader: &mut ScapReader<R>,
    sink: &mut ScapSink<W>,
) -> Result<Option<ReadError>, ConvertError> {
    let options = ReplayOptions { form: EventForm::Exit, internal: true, state_only: true };
    match replay(reader, options, sink) {
        Ok(()) => Ok(None),
        Err(ReplayError::Read(error)) => Ok(Some(error)),
        Err(ReplayError::Visitor(error)) => Err(error),
    }
}

/// Converts a pcapng capture. Its events are in exit form, and the initial state is derived from them. Only the time
/// window, the host and sanitising apply; other selections are made when the pcapng is saved.
fn convert_pcapng<R: Read, W: Write>(
    reader: &mut PcapngReader<R>,
    sink: &mut ScapSink<W>,
) -> Result<Option<ReadError>, ConvertError> {
    let mut gatherer = StateGatherer::new(reader.limits());
    let mut section_host: Option<Vec<u8>> = None;
    let read_error = loop {
        match reader.next() {
            Ok(Some(PcapngItem::Event { event, payload, .. })) => {
                let host = PacketFields { payload }.bytes("host.name");
                if !sink.matches_host(host.unwrap_or_default()) {
                    continue;
                }
                if let Some(host) = host.filter(|host| section_host.as_deref() != Some(*host)) {
                    if let Some(first) = section_host {
                        return Err(ConvertError::SeveralHosts([first, host.to_vec()]));
                    }
                    section_host = Some(host.to_vec());
                }
                gatherer.observe(&event, payload);
                sink.packet_event(&event, is_cut(payload))?;
            }
            Ok(Some(PcapngItem::Section)) => {
                sink.dropped(&gatherer.dropped());
                let gathered = std::mem::replace(&mut gatherer, StateGatherer::new(reader.limits()));
                sink.gathered_state(gathered.finish(section_host.take()))?;
                sink.section()?;
            }
            Ok(Some(PcapngItem::Interface { .. })) => {}
            Ok(Some(PcapngItem::Foreign)) => sink.foreign_packet(),
            Ok(Some(PcapngItem::Damaged(damage))) => sink.damaged(damage),
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    sink.dropped(&gatherer.dropped());
    sink.gathered_state(gatherer.finish(section_host))?;
    Ok(read_error)
}
