//! Any .scap capture to one in exit form that today's readers take.

use std::io::{Read, Write};

use syscap_schemas::{Direction, EventSource};

use crate::event::{Completeness, Event};
use crate::normalise::Normaliser;
use crate::scap::{
    Compression, Damage, Fitter, Item, ReadError, Reader, Reason, Reception, Schema, WriteError, Writer, WriterOptions,
    reception,
};

/// How a capture is converted.
#[derive(Debug, Clone, Copy, Default)]
pub struct ScapOptions {
    /// Whose table of events the output follows.
    pub schema: Schema,
    /// Plain or gzip.
    pub compression: Compression,
}

/// What was done.
#[derive(Debug, Default)]
pub struct Report {
    /// Event records read.
    pub read: u64,
    /// Events written.
    pub written: u64,
    /// What is not written, by reason.
    pub losses: Losses,
    /// Events that Stratoshark marks as malformed: they have an integer without a value.
    pub malformed: u64,
    /// Blocks that were damaged inside, or of unknown type.
    pub skipped: u64,
    /// The first damaged block.
    pub damage: Option<Damage>,
    /// Why reading ended before the capture's end.
    pub cut: Option<ReadError>,
}

/// How often something was lost, by reason.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Losses(std::collections::BTreeMap<Reason, u64>);

impl Losses {
    /// Counts one.
    pub fn add(&mut self, reason: Reason) {
        *self.0.entry(reason).or_default() += 1;
    }

    /// Whether nothing was lost.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reasons and how often.
    pub fn iter(&self) -> impl Iterator<Item = (Reason, u64)> {
        self.0.iter().map(|(reason, count)| (*reason, *count))
    }
}

/// A conversion that was given up.
#[derive(Debug, thiserror::Error)]
pub enum ConvertError {
    /// The input is no capture.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The output takes no more.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Converts a capture. Damage ends the reading, not the conversion: all before is written, and the report says so.
///
/// # Errors
/// [`ConvertError`] where the input is no capture, or the output takes no more.
pub fn to_scap<W: Write>(input: impl Read, output: W, options: &ScapOptions) -> Result<(Report, W), ConvertError> {
    let mut reader = Reader::new(input)?;
    let mut sink = Sink {
        writer: Writer::new(output, &WriterOptions { compression: options.compression }),
        fitter: Fitter::new(options.schema),
        report: Report::default(),
        failed: None,
    };
    let mut normaliser = Normaliser::new();
    loop {
        match reader.next() {
            Ok(Some(item)) => sink.item(item, &mut normaliser)?,
            Ok(None) => break,
            Err(error) => {
                sink.report.cut = Some(error);
                break;
            }
        }
    }
    normaliser.finish(&mut |event| sink.normalised(event));
    sink.check()?;
    Ok((sink.report, sink.writer.finish()?))
}

struct Sink<W: Write> {
    writer: Writer<W>,
    fitter: Fitter,
    report: Report,
    failed: Option<WriteError>,
}

impl<W: Write> Sink<W> {
    fn item(&mut self, item: Item<'_>, normaliser: &mut Normaliser) -> Result<(), WriteError> {
        match item {
            Item::Section(_) => {
                normaliser.finish(&mut |event| self.normalised(event));
                self.check()?;
                self.fitter.section();
                self.writer.section()
            }
            Item::Event(event) => {
                self.report.read += 1;
                if is_passed_enter(&event) {
                    normaliser.enter_alone(&event, &mut |event| self.event(event));
                }
                normaliser.push(&event, &mut |event| self.normalised(event));
                self.check()
            }
            Item::Machine(info) => self.writer.machine(&info),
            Item::Threads(threads) => self.writer.threads(&threads),
            Item::Fds(fds) => self.writer.fds(&fds),
            Item::Interfaces(interfaces) => self.writer.interfaces(&interfaces),
            Item::Users(users, groups) => self.writer.users(&users, &groups),
            Item::Unknown { .. } => {
                self.report.skipped += 1;
                Ok(())
            }
            Item::Damaged(damage) => {
                self.report.skipped += 1;
                self.report.damage.get_or_insert(damage);
                Ok(())
            }
        }
    }

    /// An event in exit form. The enter events that readers take were written where they stood.
    fn normalised(&mut self, event: &Event<'_>) {
        if event.header.completeness != Completeness::NoExit || !is_passed_enter(event) {
            self.event(event);
        }
    }

    fn event(&mut self, event: &Event<'_>) {
        let fit = match self.fitter.fit(event) {
            Ok(fit) => fit,
            Err(reason) => return self.report.losses.add(reason),
        };
        if fit.cut {
            self.report.losses.add(Reason::Parameters);
        }
        self.report.malformed += u64::from(fit.malformed);
        let params = event.params;
        let values = (0..fit.params).map(move |index| params.get(index).unwrap_or(&[]));
        match self.writer.event_of(&event.header, values, event.comment) {
            Ok(()) => self.report.written += 1,
            Err(WriteError::EventTooLarge { .. }) => self.report.losses.add(Reason::TooLarge),
            Err(error) => self.failed = Some(error),
        }
    }

    fn check(&mut self) -> Result<(), WriteError> {
        self.failed.take().map_or(Ok(()), Err)
    }
}

/// Whether an event is an enter event that readers take beside its exit event.
fn is_passed_enter(event: &Event<'_>) -> bool {
    event.header.event_type().is_some_and(|known| {
        known.direction == Direction::Enter
            && known.source == EventSource::Syscall
            && reception(known, event.params.len()) != Reception::LeftOut
    })
}
