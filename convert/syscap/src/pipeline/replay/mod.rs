//! A capture from its beginning to its end: each event in exit form, with the machine's state behind it.

mod ahead;
pub(crate) mod follow;
pub(crate) mod stored;

use std::io::Read;

pub use ahead::replay_ahead;
pub use follow::take_state;

use crate::event::Event;
use crate::limits::{Dropped, Limits};
use crate::machine::{Context, Machine};
use crate::pipeline::normalise::Normaliser;
use crate::pipeline::select::Choice;
use crate::scap::{Damage, Item, ReadError, Reader, Section};
use follow::Follower;

/// How events are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Form {
    /// One event for each call.
    #[default]
    Exit,
    /// Enter and exit events as they were recorded.
    Raw,
}

/// What of a capture is shown, and how.
#[derive(Debug, Clone, Copy, Default)]
pub struct ReplayOptions {
    /// Exit form or as recorded.
    pub form: Form,
    /// Whether events that carry state rather than history are shown too: process information, and what opens a
    /// capture.
    pub internal: bool,
    /// `true`: events that a filtered capture holds for the machine's state alone are shown too
    /// ([`Header::is_state_only`](crate::event::Header::is_state_only)). They are not part of what the filter chose, so that only what writes such a capture
    /// again asks for them; `internal` does not.
    pub state_only: bool,
}

/// What a replay calls. All have a default, so that a visitor takes what it wants.
pub trait Visitor {
    /// What ends the replay early.
    type Error;

    /// A section begins; its state blocks come next.
    fn section(&mut self, section: &Section) -> Result<(), Self::Error> {
        let _ = section;
        Ok(())
    }

    /// A block that holds state, before the machine takes it.
    fn state(&mut self, item: &Item<'_>) -> Result<(), Self::Error> {
        let _ = item;
        Ok(())
    }

    /// An event as it was recorded, before anything else.
    fn recorded(&mut self, event: &Event<'_>) -> Result<(), Self::Error> {
        let _ = event;
        Ok(())
    }

    /// An event that is to be shown, with the state as it is right after it.
    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), Self::Error>;

    /// A block that is damaged and left out.
    fn damage(&mut self, damage: Damage) -> Result<(), Self::Error> {
        let _ = damage;
        Ok(())
    }

    /// What found no room in the reader's limits of memory since the last call. Called at the end of a section and of
    /// the capture, where there is any.
    fn dropped(&mut self, dropped: &Dropped) {
        let _ = dropped;
    }
}

/// Why a replay ended before the capture did.
#[derive(Debug, thiserror::Error)]
pub enum Stop<E> {
    /// The capture cannot be read on.
    #[error(transparent)]
    Read(ReadError),
    /// The visitor returned an error.
    #[error(transparent)]
    Visitor(E),
}

/// Replays a capture. What was read before an error has been shown when the error is returned.
///
/// # Errors
/// [`Stop`] says whether the capture or the visitor ended it.
pub fn replay<R: Read, V: Visitor>(
    reader: &mut Reader<R>,
    options: ReplayOptions,
    visitor: &mut V,
) -> Result<(), Stop<V::Error>> {
    let limits = reader.limits();
    let mut normaliser = Normaliser::with_limits(limits);
    let mut stage = Stage::new(options, limits, visitor);
    let end = loop {
        match reader.next() {
            Ok(Some(item)) => stage.item(&mut normaliser, item).map_err(Stop::Visitor)?,
            Ok(None) => break Ok(()),
            Err(error) => break Err(Stop::Read(error)),
        }
    };
    stage.finish(&mut normaliser).map_err(Stop::Visitor)?;
    stage.end(normaliser.dropped());
    end
}

/// The machine's state and the visitor that is shown events with it.
struct Stage<'v, V: Visitor> {
    follower: Follower,
    visitor: &'v mut V,
    error: Option<V::Error>,
}

impl<'v, V: Visitor> Stage<'v, V> {
    fn new(options: ReplayOptions, limits: Limits, visitor: &'v mut V) -> Self {
        Self { follower: Follower::new(options, limits), visitor, error: None }
    }

    fn item(&mut self, normaliser: &mut Normaliser, item: Item<'_>) -> Result<(), V::Error> {
        match item {
            Item::Event(event) => {
                self.visitor.recorded(&event)?;
                match self.follower.options.form {
                    Form::Exit => normaliser.push(&event, &mut |event| self.show(event)),
                    Form::Raw => {
                        let context = self.follower.apply_raw(normaliser, &event);
                        self.present(&context, &event);
                    }
                }
                self.error.take().map_or(Ok(()), Err)
            }
            Item::Section(_) => {
                self.finish(normaliser)?;
                self.other(item)
            }
            other => self.other(other),
        }
    }

    /// Takes what is not an event.
    fn other(&mut self, item: Item<'_>) -> Result<(), V::Error> {
        match item {
            Item::Section(section) => {
                self.report_dropped();
                self.follower.restart();
                self.visitor.section(&section)
            }
            Item::Damaged(damage) => self.visitor.damage(damage),
            state => {
                self.visitor.state(&state)?;
                take_state(&mut self.follower.machine, state);
                Ok(())
            }
        }
    }

    /// Tells the visitor what the machine had no room for.
    fn report_dropped(&mut self) {
        if let Some(dropped) = self.follower.dropped() {
            self.visitor.dropped(dropped);
        }
    }

    /// The capture is over: tells the visitor what the machine and the normaliser had no room for.
    fn end(&mut self, normaliser: &Dropped) {
        self.report_dropped();
        if !normaliser.is_empty() {
            self.visitor.dropped(normaliser);
        }
    }

    /// Hands out what still waits for an exit.
    fn finish(&mut self, normaliser: &mut Normaliser) -> Result<(), V::Error> {
        match self.follower.options.form {
            Form::Exit => normaliser.finish(&mut |event| self.show(event)),
            Form::Raw => normaliser.finish(&mut |_| {}),
        }
        self.error.take().map_or(Ok(()), Err)
    }

    #[inline]
    fn show(&mut self, event: &Event<'_>) {
        if self.error.is_some() {
            return;
        }
        let context = self.follower.machine.apply(event);
        self.present(&context, event);
    }

    #[inline]
    fn present(&mut self, context: &Context, event: &Event<'_>) {
        if self.follower.shows(event)
            && let Err(error) = self.visitor.event(&self.follower.machine, context, event)
        {
            self.error = Some(error);
        }
    }
}

/// A visitor that sees only the events that are chosen.
pub struct Filtered<V> {
    /// Which they are.
    pub choice: Choice,
    /// What sees them, and everything else.
    pub inner: V,
    /// What found no room in the reader's limits of memory.
    pub dropped: Dropped,
}

impl<V> Filtered<V> {
    /// Puts a choice before a visitor.
    pub fn new(choice: Choice, inner: V) -> Self {
        Self { choice, inner, dropped: Dropped::default() }
    }
}

impl<V: Visitor> Visitor for Filtered<V> {
    type Error = V::Error;

    fn section(&mut self, section: &Section) -> Result<(), V::Error> {
        self.inner.section(section)
    }

    fn state(&mut self, item: &Item<'_>) -> Result<(), V::Error> {
        self.inner.state(item)
    }

    fn recorded(&mut self, event: &Event<'_>) -> Result<(), V::Error> {
        self.inner.recorded(event)
    }

    #[inline]
    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> Result<(), V::Error> {
        if !self.choice.takes(machine, context, event) {
            return Ok(());
        }
        self.inner.event(machine, context, event)
    }

    fn damage(&mut self, damage: Damage) -> Result<(), V::Error> {
        self.inner.damage(damage)
    }

    fn dropped(&mut self, dropped: &Dropped) {
        self.dropped.merge(dropped);
        self.inner.dropped(dropped);
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error;

    use super::Stop;
    use crate::limits::LimitsError;
    use crate::scap::ReadError;

    #[test]
    fn a_stop_reads_as_its_cause() {
        let cut = || ReadError::Cut { offset: 7, needed: 30, present: 9 };
        let read: Box<dyn Error> = Box::new(Stop::<LimitsError>::Read(cut()));
        assert_eq!(read.to_string(), cut().to_string());
        let visitor = Stop::Visitor(LimitsError::NotBytes("x".to_owned()));
        assert_eq!(visitor.to_string(), "'x' is not a number of bytes such as 256M or 1G");
    }
}
