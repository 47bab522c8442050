//! The .scap sink: writes events and state to the output, or spools them until their section ends.

use std::io::Write;

use hashbrown::HashMap;
use syscap_schemas::{
    Category, ConversionAction, Direction, EventFlags, EventSource, ParamOrigin, conversion, event_type,
};

use super::ConvertError;
use super::report::{ConversionReport, Losses};
use super::spool::Spool;
use super::state::write_state;
use crate::event::{Completeness, Event, Header, Params, Span};
use crate::limits::{ALLOCATION, Dropped, Limits, Resource};
use crate::machine::{Context, Machine};
use crate::pipeline::normalise::Normaliser;
use crate::pipeline::replay::Visitor;
use crate::pipeline::select::Selection;
use crate::scap::{
    Compression, Damage, Fitter, LibsHandling, LossReason, ReadError, ScapItem, ScapWriter, ScapWriterOptions, Schema,
    Section, WriteError, libs_handling,
};

/// How events are spooled until their section ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spooling {
    /// Events are written directly to the output.
    Off,
    /// Events are spooled, and written in full.
    Whole,
    /// Events are spooled, and written without private content.
    Sanitised,
}

/// A sink that writes .scap.
pub(super) struct ScapSink<W: Write> {
    writer: ScapWriter<W>,
    spooling: Spooling,
    /// `None`: events are written directly to the output.
    spool: Option<Spool>,
    fitter: Fitter,
    selection: Selection,
    /// By thread: the enter event that is written if its exit event is selected.
    pending_enters: HashMap<i64, PendingEnter>,
    /// An upper bound of the bytes in `pending_enters`.
    pending_bytes: usize,
    limits: Limits,
    converter: Normaliser,
    report: ConversionReport,
    failed: Option<ConvertError>,
}

/// An enter event whose exit event has not come yet.
#[derive(Debug)]
struct PendingEnter {
    header: Header,
    data: Vec<u8>,
    spans: Vec<Span>,
}

impl PendingEnter {
    /// The size in memory in bytes, including the entry in the map.
    fn size(&self) -> usize {
        2 * size_of::<(i64, Self)>() + 2 * ALLOCATION + self.data.capacity() + self.spans.capacity() * size_of::<Span>()
    }
}

impl<W: Write> ScapSink<W> {
    pub(super) fn new(
        output: W,
        schema: Schema,
        compression: Compression,
        selection: Selection,
        spooling: Spooling,
        limits: Limits,
    ) -> Result<Self, ConvertError> {
        Ok(Self {
            writer: ScapWriter::new(output, &ScapWriterOptions { compression }),
            spooling,
            spool: spool(spooling, limits)?,
            fitter: Fitter::new(schema).with_limits(limits),
            selection: selection.with_limits(limits),
            pending_enters: HashMap::new(),
            pending_bytes: 0,
            limits,
            converter: Normaliser::new(),
            report: ConversionReport::default(),
            failed: None,
        })
    }

    pub(super) fn section(&mut self) -> Result<(), ConvertError> {
        self.end_section()?;
        self.fitter.section();
        Ok(self.writer.section()?)
    }

    pub(super) fn state(&mut self, item: &ScapItem<'_>) -> Result<(), ConvertError> {
        if let ScapItem::Unknown { .. } = item {
            self.report.unknown_blocks += 1;
            return Ok(());
        }
        match &mut self.spool {
            Some(spool) => spool.state(item),
            None => write_state(&mut self.writer, item)?,
        }
        Ok(())
    }

    /// Writes the gathered state of a section without state blocks, and counts its losses.
    pub(super) fn gathered_state(
        &mut self,
        (items, losses): (Vec<ScapItem<'static>>, Losses),
    ) -> Result<(), ConvertError> {
        losses.iter().for_each(|(reason, count)| self.report.losses.add_many(reason, count));
        items.iter().try_for_each(|item| self.state(item))
    }

    pub(super) fn damaged(&mut self, damage: Damage) {
        self.report.damaged += 1;
        self.report.damage.get_or_insert(damage);
    }

    /// Handles a recorded event if all events are kept. Writes enter events that readers need.
    #[inline]
    pub(super) fn recorded_unfiltered(&mut self, event: &Event<'_>) -> Result<(), ConvertError> {
        self.report.read += 1;
        if is_kept_enter(event) {
            let mut converter = std::mem::take(&mut self.converter);
            converter.convert_enter(event, &mut |event| self.write(event, 0));
            self.converter = converter;
        }
        self.check()
    }

    /// Writes an event in exit form if all events are kept.
    #[inline]
    pub(super) fn event_unfiltered(&mut self, event: &Event<'_>) {
        if event.header.completeness != Completeness::NoExit || !is_kept_enter(event) {
            self.write(event, 0);
        }
    }

    /// Writes an event of a packet, which is in exit form. Rebuilds its enter event if readers need it. `is_cut`:
    /// values are truncated.
    pub(super) fn packet_event(&mut self, event: &Event<'_>, is_cut: bool) -> Result<(), ConvertError> {
        self.report.read += 1;
        if !self.selection.window.contains(event.header.time) && event.header.time != 0 {
            return Ok(());
        }
        if let Some((header, data, spans)) = rebuild_enter(event) {
            self.write(&Event { header, params: Params::new(&data, &spans), comment: None }, 0);
        }
        if let Some(spool) = &mut self.spool {
            let known = event.header.event_type();
            let state = event.header.is_state_only() || known.is_some_and(|one| one.category == Category::Internal);
            spool.note_named_threads(event, state);
        }
        let before = self.report.written;
        self.write(event, 0);
        if is_cut && self.report.written > before {
            self.report.losses.add(LossReason::Cut);
        }
        self.check()
    }

    /// `true` if the events of this host are kept. Must be called for each event of a packet.
    pub(super) fn matches_host(&mut self, host: &[u8]) -> bool {
        self.selection.matches_host(host)
    }

    /// Counts a packet of another link type.
    pub(super) const fn foreign_packet(&mut self) {
        self.report.unknown_blocks += 1;
    }

    pub(super) fn check(&mut self) -> Result<(), ConvertError> {
        self.failed.take().map_or(Ok(()), Err)
    }

    pub(super) fn finish(mut self, read_error: Option<ReadError>) -> Result<(ConversionReport, W), ConvertError> {
        self.end_section()?;
        self.report.dropped.add_many(Resource::Enters, self.fitter.dropped());
        self.report.dropped.add_many(Resource::ThreadCounters, self.selection.dropped());
        self.report.read_error = read_error;
        self.report.hosts = self.selection.hosts().clone();
        Ok((self.report, self.writer.finish()?))
    }

    fn end_section(&mut self) -> Result<(), ConvertError> {
        if !self.pending_enters.is_empty() {
            // Clearing a map that was large takes long.
            (self.pending_enters, self.pending_bytes) = (HashMap::new(), 0);
        }
        let Some(spool) = self.spool.take_if(|spool| !spool.is_empty()) else { return Ok(()) };
        self.report.dropped.add_many(Resource::SpooledState, spool.dropped());
        let left_out = spool.write(&mut self.writer)?;
        self.report.written -= left_out;
        self.report.state_only -= left_out;
        self.spool = self::spool(self.spooling, self.limits)?;
        Ok(())
    }

    /// Writes an event with additional block flags.
    fn write(&mut self, event: &Event<'_>, flags: u32) {
        if self.failed.is_some() {
            return;
        }
        let fit = match self.fitter.fit(event) {
            Ok(fit) => fit,
            Err(reason) => return self.report.losses.add(reason),
        };
        let header = Header { kind: fit.kind, flags: event.header.flags | flags, ..event.header };
        let written = match &mut self.spool {
            Some(spool) => spool.event(&header, event, fit.params),
            None => {
                let params = event.params;
                let values = (0..fit.params).map(move |index| params.get(index).unwrap_or(&[]));
                self.writer.event_with_params(&header, values, event.comment).map_err(ConvertError::from)
            }
        };
        match written {
            Ok(()) => {
                self.report.written += 1;
                self.report.losses.add_many(LossReason::Parameters, u64::from(fit.cut));
                self.report.malformed += u64::from(fit.malformed);
                self.report.state_only += u64::from(header.is_state_only());
            }
            Err(ConvertError::Write(WriteError::EventTooLarge { .. })) => self.report.losses.add(LossReason::TooLarge),
            Err(error) => self.failed = Some(error),
        }
    }

    /// Keeps an enter event until its exit event.
    fn keep_enter(&mut self, event: &Event<'_>) {
        let mut converter = std::mem::take(&mut self.converter);
        converter.convert_enter(event, &mut |event| {
            let mut pending = PendingEnter { header: event.header, data: Vec::new(), spans: Vec::new() };
            crate::pipeline::normalise::collect(event.params.iter(), &mut pending.data, &mut pending.spans);
            self.pending_bytes += pending.size();
            if self.pending_bytes > self.limits.enters() {
                self.pending_bytes =
                    self.pending_enters.values().map(PendingEnter::size).sum::<usize>() + pending.size();
            }
            if self.pending_bytes > self.limits.enters() / 4 * 3 {
                self.report.dropped.add_many(Resource::Enters, self.pending_enters.len() as u64);
                (self.pending_enters, self.pending_bytes) = (HashMap::new(), pending.size());
            }
            self.pending_enters.insert(event.header.tid, pending);
        });
        self.converter = converter;
    }

    /// Writes the pending enter event of a thread.
    fn write_pending_enter(&mut self, tid: i64, flags: u32) {
        if let Some(pending) = self.pending_enters.remove(&tid) {
            let params = Params::new(&pending.data, &pending.spans);
            self.write(&Event { header: pending.header, params, comment: None }, flags);
        }
    }

    /// Writes an event if it is selected, or for its state only, or not at all.
    fn write_selected(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) {
        let Some(known) = event.header.event_type() else { return self.write(event, 0) };
        let tid = event.header.tid;
        // Events that carry state rather than history are always kept, as readers need them.
        let state = event.header.time == 0 || known.category == Category::Internal;
        // Events that the capture's filter left out are never selected.
        let is_selected = !event.header.is_state_only() && (state || self.selection.matches(machine, context, event));
        let flags = if is_selected {
            0
        } else if (event.header.is_state_only() || known.flags.contains(EventFlags::MODIFIES_STATE))
            && event.header.time <= self.selection.window.to
        {
            Header::STATE_ONLY
        } else {
            self.pending_enters.remove(&tid);
            return;
        };
        if event.header.completeness == Completeness::NoExit && is_kept_enter(event) {
            self.write_pending_enter(tid, flags);
            return;
        }
        if known.source == EventSource::Syscall {
            self.write_pending_enter(tid, flags);
        }
        if let (Some(spool), 0) = (&mut self.spool, flags) {
            spool.note_named_threads(event, known.category == Category::Internal);
        }
        self.write(event, flags);
    }
}

impl<W: Write> Visitor for ScapSink<W> {
    type Error = ConvertError;

    fn section(&mut self, _: &Section) -> Result<(), ConvertError> {
        ScapSink::section(self)
    }

    fn state(&mut self, item: &ScapItem<'_>) -> Result<(), ConvertError> {
        ScapSink::state(self, item)
    }

    fn recorded(&mut self, event: &Event<'_>) -> Result<(), ConvertError> {
        self.report.read += 1;
        if is_kept_enter(event) {
            self.keep_enter(event);
        }
        Ok(())
    }

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), ConvertError> {
        self.write_selected(machine, context, event);
        self.check()
    }

    fn damage(&mut self, damage: Damage) -> Result<(), ConvertError> {
        self.damaged(damage);
        Ok(())
    }

    fn dropped(&mut self, dropped: &Dropped) {
        self.report.dropped.merge(dropped);
    }
}

/// `true` for an enter event that libs passes on, and that is written beside its exit event.
fn is_kept_enter(event: &Event<'_>) -> bool {
    event.header.event_type().is_some_and(|known| {
        known.direction == Direction::Enter
            && known.source == EventSource::Syscall
            && libs_handling(known, event.params.len()) != LibsHandling::Dropped
    })
}

fn spool(spooling: Spooling, limits: Limits) -> Result<Option<Spool>, ConvertError> {
    Ok(match spooling {
        Spooling::Off => None,
        Spooling::Whole => Some(Spool::new(false, limits)?),
        Spooling::Sanitised => Some(Spool::new(true, limits)?),
    })
}

/// Rebuilds the enter event of an exit event if readers need it: the rows of `conversions.toml` define which parameters
/// of the exit event come from it.
fn rebuild_enter(event: &Event<'_>) -> Option<(Header, Vec<u8>, Vec<Span>)> {
    let (kind, entered) = (event.header.kind.checked_sub(1)?, event.header.entered?);
    let enter = event_type(kind)?;
    if libs_handling(enter, enter.params.len()) != LibsHandling::PassedAndStored {
        return None;
    }
    let count = event.params.len();
    let taken = |from: usize| {
        (0..count).find_map(|fewer| {
            let row = conversion(event.header.kind, fewer).filter(|row| row.action == ConversionAction::Add)?;
            let at = row.params.iter().position(|origin| {
                matches!(origin, ParamOrigin::Enter(index) | ParamOrigin::EnterOrEmpty(index) if usize::from(*index) == from)
            })?;
            event.params.get(fewer + at)
        })
    };
    let values = (0..enter.params.len()).map(taken).collect::<Option<Vec<_>>>()?;
    let (mut data, mut spans) = (Vec::new(), Vec::new());
    crate::pipeline::normalise::collect(values.into_iter(), &mut data, &mut spans);
    Some((Header { kind, time: entered, entered: None, drops: 0, ..event.header }, data, spans))
}
