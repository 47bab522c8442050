//! The conversion of any capture to a .scap that today's readers take: in exit form, upgraded, whole or a part of it.
//!
//! What today's readers do with an event was measured with sysdig 0.41 and Stratoshark 0.9 (libs 0.23).

mod directories;
mod fields;
mod gather;
mod report;
mod sink;
mod spool;
mod state;

use std::io::{Read, Write};

pub use report::{Losses, Report};

use crate::pcapng::payload::is_cut;
use crate::pcapng::{PcapngItem, PcapngReader};
use crate::pipeline::capture::Capture;
use crate::pipeline::normalise::Normaliser;
use crate::pipeline::replay::{Form, ReplayOptions, Stop, Visitor as _, replay};
use crate::pipeline::select::Choice;
use crate::scap::{Compression, ReadError, ScapItem, ScapReader, Schema, WriteError};
use gather::Gather;
use sink::{Aside, Sink};

/// How a capture is converted.
#[derive(Default)]
pub struct ScapOptions {
    /// The version of the table of events that the output follows.
    pub schema: Schema,
    /// The compression of the output.
    pub compression: Compression,
    /// The choice of the events that are kept.
    pub choice: Choice,
    /// `true`: environments, data buffers, and any state of processes that no kept event names are left out. State is
    /// then kept in memory, and events in a temporary file, until the section ends.
    pub sanitise: bool,
}

/// A conversion that was given up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConvertError {
    /// The output takes no more.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The temporary file for the events of a sanitised capture cannot be used.
    #[error("the temporary file for events: {0}; is there room in the folder that TMPDIR names?")]
    Spool(#[source] std::io::Error),
    /// The temporary file does not hold what was written.
    #[error("the temporary file for events: {0}")]
    SpoolRead(#[source] ReadError),
}

impl ConvertError {
    /// `true` if the reader of a pipe has gone: nobody is left to write for.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Write(WriteError::Io { source, .. }) if source.kind() == std::io::ErrorKind::BrokenPipe)
    }
}

/// Converts a capture. What cannot be read ends the reading, not the conversion: all before is written, and
/// [`Report::cut`] says so.
///
/// # Errors
/// [`ConvertError`] where the output takes no more; what it holds then ends within a block.
pub fn to_scap<R: Read, W: Write>(
    capture: &mut Capture<R>,
    output: W,
    options: ScapOptions,
) -> Result<(Report, W), ConvertError> {
    let ScapOptions { schema, compression, choice, sanitise } = options;
    let limits = capture.limits();
    let trims = choice.chooses() || sanitise;
    let aside = match capture {
        _ if sanitise => Aside::Sanitised,
        Capture::Pcapng(_) => Aside::Whole,
        Capture::Scap(_) => Aside::No,
    };
    let mut sink = Sink::new(output, schema, compression, choice, aside, limits)?;
    let cut = match capture {
        Capture::Scap(reader) if trims => trimmed(reader, &mut sink)?,
        Capture::Scap(reader) => whole(reader, &mut sink)?,
        Capture::Pcapng(reader) => gathered(reader, &mut sink)?,
    };
    sink.finish(cut)
}

/// Nothing is chosen: the machine's state is not needed, and conversion is as fast as it can be.
fn whole<R: Read, W: Write>(reader: &mut ScapReader<R>, sink: &mut Sink<W>) -> Result<Option<ReadError>, ConvertError> {
    let mut normaliser = Normaliser::with_limits(reader.limits());
    let cut = loop {
        match reader.next() {
            Ok(Some(ScapItem::Event(event))) => {
                sink.recorded_whole(&event)?;
                normaliser.push(&event, &mut |event| sink.whole(event));
                sink.check()?;
            }
            Ok(Some(ScapItem::Section(_))) => {
                normaliser.finish(&mut |event| sink.whole(event));
                sink.check()?;
                sink.section()?;
            }
            Ok(Some(ScapItem::Damaged(damage))) => sink.damaged(damage),
            Ok(Some(state)) => sink.state(&state)?,
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    normaliser.finish(&mut |event| sink.whole(event));
    sink.check()?;
    sink.dropped(normaliser.dropped());
    Ok(cut)
}

fn trimmed<R: Read, W: Write>(
    reader: &mut ScapReader<R>,
    sink: &mut Sink<W>,
) -> Result<Option<ReadError>, ConvertError> {
    let options = ReplayOptions { form: Form::Exit, internal: true, state_only: true };
    match replay(reader, options, sink) {
        Ok(()) => Ok(None),
        Err(Stop::Read(error)) => Ok(Some(error)),
        Err(Stop::Visitor(error)) => Err(error),
    }
}

/// A pcapng capture: events are in exit form, and tell what state there was. Trimming was for the program that saved
/// it; only the window of time and sanitising apply.
fn gathered<R: Read, W: Write>(
    reader: &mut PcapngReader<R>,
    sink: &mut Sink<W>,
) -> Result<Option<ReadError>, ConvertError> {
    let mut gather = Gather::new(reader.limits());
    let cut = loop {
        match reader.next() {
            Ok(Some(PcapngItem::Event(event, payload))) => {
                gather.note(&event, payload);
                sink.carried(&event, is_cut(payload))?;
            }
            Ok(Some(PcapngItem::Section)) => {
                sink.dropped(&gather.dropped());
                sink.gathered(std::mem::replace(&mut gather, Gather::new(reader.limits())).finish())?;
                sink.section()?;
            }
            Ok(Some(PcapngItem::Foreign)) => sink.foreign(),
            Ok(Some(PcapngItem::Damaged(damage))) => sink.damaged(damage),
            Ok(None) => break None,
            Err(error) => break Some(error),
        }
    };
    sink.dropped(&gather.dropped());
    sink.gathered(gather.finish())?;
    Ok(cut)
}
