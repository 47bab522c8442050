//! The replay of a .scap capture: each event is shown to a [`Visitor`] in its order, with the machine's state as it is
//! right after it.
//!
//! ```
//! use std::convert::Infallible;
//!
//! use syscap::event::{Event, event_name};
//! use syscap::machine::{Context, Machine};
//! use syscap::pipeline::replay::{ReplayOptions, Visitor, replay};
//! use syscap::scap::Reader;
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
//! let mut reader = Reader::new(std::fs::File::open(capture)?)?;
//! let mut failed = Failed(0);
//! replay(&mut reader, ReplayOptions::default(), &mut failed)?;
//! assert_eq!(failed.0, 1);
//! # Ok(()) }
//! ```

mod read_ahead;
pub(crate) mod state_tracker;
pub(crate) mod stored_events;

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

/// The form in which events are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum EventForm {
    /// One event for each call, with arguments and result, as captures have it since libs 0.23.
    #[default]
    Exit,
    /// The events as they were recorded: an old capture has an enter and an exit event for each call.
    Raw,
}

/// Which events of a capture are shown, and in which form.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReplayOptions {
    /// The form of the events.
    pub form: EventForm,
    /// `true`: events that carry state rather than history are shown too: process information, and those that announce
    /// containers, users and groups at the start of a capture.
    pub internal: bool,
    /// `true`: events that a filtered capture holds for the machine's state alone are shown too
    /// ([`Header::is_state_only`](crate::event::Header::is_state_only)). They are not part of what the filter chose, so that only what writes such a capture
    /// again asks for them; `internal` does not.
    pub state_only: bool,
}

/// What a replay calls. All methods but [`Visitor::event`] have a default that does nothing.
pub trait Visitor {
    /// The error by which the visitor ends the replay early.
    type Error;

    /// Takes the header of a section that begins; its state blocks come next.
    fn section(&mut self, section: &Section) -> Result<(), Self::Error> {
        let _ = section;
        Ok(())
    }

    /// Takes a block that holds state, before the machine does.
    fn state(&mut self, item: &ScapItem<'_>) -> Result<(), Self::Error> {
        let _ = item;
        Ok(())
    }

    /// Takes an event as it was recorded, before anything else is done with it.
    fn recorded(&mut self, event: &Event<'_>) -> Result<(), Self::Error> {
        let _ = event;
        Ok(())
    }

    /// Takes an event that is shown, with the machine's state as it is right after it.
    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Self::Error>;

    /// A section or the capture ends with this state of the machine.
    fn section_end(&mut self, machine: &Machine) {
        let _ = machine;
    }

    /// Takes the place of a block that is left out: damaged, or too large.
    fn damage(&mut self, damage: Damage) -> Result<(), Self::Error> {
        let _ = damage;
        Ok(())
    }

    /// Takes what has found no room in the reader's limits of memory since the last call. It is called at the end of a
    /// section and of the capture, where there is any.
    fn dropped(&mut self, dropped: &Dropped) {
        let _ = dropped;
    }
}

/// Why a replay ended before the capture did.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError<E> {
    /// The capture cannot be read on.
    #[error(transparent)]
    Read(ReadError),
    /// The visitor returned an error.
    #[error(transparent)]
    Visitor(E),
}

/// Replays a capture for a visitor. What was read before an error has been shown when the error is returned.
///
/// # Errors
/// [`ReplayError`] says whether the capture or the visitor ended it.
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

/// The machine's state and the visitor that is shown events with it.
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

    /// Takes what is not an event.
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

    /// Shows the visitor the state at the end of a section, and what the machine had no room for.
    fn end_section(&mut self) {
        self.visitor.section_end(&self.tracker.machine);
        if let Some(dropped) = self.tracker.dropped() {
            self.visitor.dropped(dropped);
        }
    }

    /// The capture is over: tells the visitor what the machine and the normaliser had no room for.
    fn end(&mut self, normaliser: &Dropped) {
        self.end_section();
        if !normaliser.is_empty() {
            self.visitor.dropped(normaliser);
        }
    }

    /// Hands out what still waits for an exit.
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

/// A visitor that shows another one only the events that are chosen.
pub struct Filtered<V> {
    /// Which events are chosen.
    pub selection: Selection,
    /// The visitor that is shown them, and everything that is no event.
    pub inner: V,
    /// What has found no room in the reader's limits of memory.
    pub dropped: Dropped,
}

impl<V> Filtered<V> {
    /// Puts a choice in front of a visitor.
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
