//! Replays a .scap capture: calls a [`Visitor`] with each event in order, and with the machine's state right after it.
//!
//! ```
//! use std::convert::Infallible;
//!
//! use syscap::event::{Event, event_name};
//! use syscap::machine::{Context, Machine};
//! use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
//! use syscap::scap::ScapReader;
//!
//! /// Counts failed calls of openat.
//! struct Failed(u64);
//!
//! impl Visitor for Failed {
//!     type Error = Infallible;
//!
//!     fn event(&mut self, _: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Infallible> {
//!         self.0 += u64::from(context.errno != 0 && event_name(event) == "openat");
//!         Ok(())
//!     }
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let capture = concat!(env!("CARGO_MANIFEST_DIR"), "/../../testdata/session.scap");
//! let mut reader = ScapReader::new(std::fs::File::open(capture)?)?;
//! let mut failed = Failed(0);
//! replay(&mut reader, ReplayOptions::default(), &mut failed)?;
//! assert_eq!(failed.0, 1);
//! # Ok(()) }
//! ```

mod read_ahead;
pub(crate) mod state_tracker;

use std::io::Read;

pub use read_ahead::replay_ahead;
pub use state_tracker::apply_state;

use crate::event::Event;
use crate::limits::{Dropped, Limits};
use crate::machine::{Context, Machine};
use crate::pipeline::normalise::Normaliser;
use crate::pipeline::select::Selection;
use crate::scap::{Damage, ReadError, ScapItem, ScapReader, Section};
use state_tracker::StateTracker;

/// The form of replayed events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum EventForm {
    /// Exit form: one event for each call, with arguments and result, as in captures since libs 0.23.
    #[default]
    Exit,
    /// The events as recorded: an old capture has an enter and an exit event for each call.
    Raw,
}

/// The options of a replay: which events are shown, and in which form.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReplayOptions {
    /// The form of the events.
    pub form: EventForm,
    /// `true` to show events that carry state rather than history: process information, and the announcements of
    /// containers, users and groups at the start of a capture.
    pub internal: bool,
    /// `true` to show the events that a filtered capture has for the machine's state only
    /// ([`Header::is_state_only`](crate::event::Header::is_state_only)). The filter did not select them, so only a
    /// writer of such a capture needs them. `internal` does not include them.
    pub state_only: bool,
}

/// The callbacks of a replay. All methods except [`Visitor::event`] do nothing by default.
pub trait Visitor {
    /// The error with which the visitor ends the replay early.
    type Error;

    /// Receives a section header. The section's state blocks follow.
    fn section(&mut self, section: &Section) -> Result<(), Self::Error> {
        let _ = section;
        Ok(())
    }

    /// Receives a state block, before it is applied to the machine.
    fn state(&mut self, item: &ScapItem<'_>) -> Result<(), Self::Error> {
        let _ = item;
        Ok(())
    }

    /// Receives an event as recorded, before it is converted and applied.
    fn recorded(&mut self, event: &Event<'_>) -> Result<(), Self::Error> {
        let _ = event;
        Ok(())
    }

    /// Receives an event that is shown, with the machine's state right after it.
    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Self::Error>;

    /// Receives the machine's state at the end of a section.
    fn section_end(&mut self, machine: &Machine) {
        let _ = machine;
    }

    /// Receives the damage of a block that is left out.
    fn damage(&mut self, damage: Damage) -> Result<(), Self::Error> {
        let _ = damage;
        Ok(())
    }

    /// Receives the drops for lack of memory since the last call. Called at the end of a section and of the capture, if
    /// there are any.
    fn dropped(&mut self, dropped: &Dropped) {
        let _ = dropped;
    }
}

/// The reason why a replay ended early.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError<E> {
    /// The capture cannot be read further.
    #[error(transparent)]
    Read(ReadError),
    /// The visitor returned an error.
    #[error(transparent)]
    Visitor(E),
}

/// Replays a capture for a visitor. All events before an error have been shown when the error is returned.
///
/// # Errors
/// [`ReplayError`] if the capture or the visitor ends the replay early.
pub fn replay<R: Read, V: Visitor>(
    reader: &mut ScapReader<R>,
    options: ReplayOptions,
    visitor: &mut V,
) -> Result<(), ReplayError<V::Error>> {
    let limits = reader.limits();
    let mut normaliser = Normaliser::with_limits(limits);
    let mut driver = VisitorDriver::new(options, limits, visitor);
    let end = loop {
        match reader.next() {
            Ok(Some(item)) => driver.item(&mut normaliser, item).map_err(ReplayError::Visitor)?,
            Ok(None) => break Ok(()),
            Err(error) => break Err(ReplayError::Read(error)),
        }
    };
    driver.finish(&mut normaliser).map_err(ReplayError::Visitor)?;
    driver.end(normaliser.dropped());
    end
}

/// Applies the items of a capture to the machine's state, and calls the visitor.
struct VisitorDriver<'v, V: Visitor> {
    tracker: StateTracker,
    visitor: &'v mut V,
    error: Option<V::Error>,
}

impl<'v, V: Visitor> VisitorDriver<'v, V> {
    fn new(options: ReplayOptions, limits: Limits, visitor: &'v mut V) -> Self {
        Self { tracker: StateTracker::new(options, limits), visitor, error: None }
    }

    fn item(&mut self, normaliser: &mut Normaliser, item: ScapItem<'_>) -> Result<(), V::Error> {
        match item {
            ScapItem::Event(event) => {
                self.visitor.recorded(&event)?;
                match self.tracker.options.form {
                    EventForm::Exit => normaliser.push(&event, &mut |event| self.apply(event)),
                    EventForm::Raw => {
                        let context = self.tracker.apply_raw(normaliser, &event);
                        self.show(&context, &event);
                    }
                }
                self.error.take().map_or(Ok(()), Err)
            }
            ScapItem::Section(_) => {
                self.finish(normaliser)?;
                self.non_event(item)
            }
            other => self.non_event(other),
        }
    }

    /// Handles an item other than an event.
    fn non_event(&mut self, item: ScapItem<'_>) -> Result<(), V::Error> {
        match item {
            ScapItem::Section(section) => {
                self.end_section();
                self.tracker.restart();
                self.visitor.section(&section)
            }
            ScapItem::Damaged(damage) => self.visitor.damage(damage),
            state => {
                self.visitor.state(&state)?;
                apply_state(&mut self.tracker.machine, state);
                Ok(())
            }
        }
    }

    /// Ends a section: passes the machine's state and its drops to the visitor.
    fn end_section(&mut self) {
        self.visitor.section_end(&self.tracker.machine);
        if let Some(dropped) = self.tracker.dropped() {
            self.visitor.dropped(dropped);
        }
    }

    /// Ends the capture: passes the drops of machine and normaliser to the visitor.
    fn end(&mut self, normaliser: &Dropped) {
        self.end_section();
        if !normaliser.is_empty() {
            self.visitor.dropped(normaliser);
        }
    }

    /// Applies and shows the pending enter events.
    fn finish(&mut self, normaliser: &mut Normaliser) -> Result<(), V::Error> {
        match self.tracker.options.form {
            EventForm::Exit => normaliser.finish(&mut |event| self.apply(event)),
            EventForm::Raw => normaliser.finish(&mut |_| {}),
        }
        self.error.take().map_or(Ok(()), Err)
    }

    #[inline]
    fn apply(&mut self, event: &Event<'_>) {
        if self.error.is_some() {
            return;
        }
        let context = self.tracker.machine.apply(event);
        self.show(&context, event);
    }

    #[inline]
    fn show(&mut self, context: &Context, event: &Event<'_>) {
        if self.tracker.is_shown(event)
            && let Err(error) = self.visitor.event(&self.tracker.machine, context, event)
        {
            self.error = Some(error);
        }
    }
}

/// A visitor that passes only selected events to another visitor.
pub struct Filtered<V> {
    /// The selection of events.
    pub selection: Selection,
    /// The visitor that receives the selected events, and all other callbacks.
    pub inner: V,
    /// The drops for lack of memory.
    pub dropped: Dropped,
}

impl<V> Filtered<V> {
    /// Returns a visitor that passes selected events to `inner`.
    pub fn new(selection: Selection, inner: V) -> Self {
        Self { selection, inner, dropped: Dropped::default() }
    }
}

impl<V: Visitor> Visitor for Filtered<V> {
    type Error = V::Error;

    fn section(&mut self, section: &Section) -> Result<(), V::Error> {
        self.inner.section(section)
    }

    fn state(&mut self, item: &ScapItem<'_>) -> Result<(), V::Error> {
        self.inner.state(item)
    }

    fn recorded(&mut self, event: &Event<'_>) -> Result<(), V::Error> {
        self.inner.recorded(event)
    }

    #[inline]
    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), V::Error> {
        if !self.selection.matches(machine, context, event) {
            return Ok(());
        }
        self.inner.event(machine, context, event)
    }

    fn damage(&mut self, damage: Damage) -> Result<(), V::Error> {
        self.inner.damage(damage)
    }

    fn section_end(&mut self, machine: &Machine) {
        self.inner.section_end(machine);
    }

    fn dropped(&mut self, dropped: &Dropped) {
        self.dropped.merge(dropped);
        self.inner.dropped(dropped);
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::ReplayError;
    use crate::limits::LimitsError;
    use crate::scap::ReadError;

    #[test]
    fn a_replay_error_reads_as_its_cause() {
        let cut = || ReadError::Cut { offset: 7, needed: 30, present: 9 };
        let read: Box<dyn Error> = Box::new(ReplayError::<LimitsError>::Read(cut()));
        assert_eq!(read.to_string(), cut().to_string());
        let visitor = ReplayError::Visitor(LimitsError::NotBytes("x".to_owned()));
        assert_eq!(visitor.to_string(), "'x' is not a number of bytes such as 256M or 1G");
    }
}
