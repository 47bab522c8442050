//! Iterates over the events of a capture. [`Events`] serves a loop, as [`replay`](super::replay::replay()) serves a
//! visitor.
//!
//! ```
//! use syscap::pipeline::events::Events;
//! use syscap::schemas::field;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let capture = concat!(env!("CARGO_MANIFEST_DIR"), "/../../testdata/session.scap");
//! let mut events = Events::open(capture)?;
//! let name = field("fd.name").ok_or("no such field")?;
//! while let Some(entry) = events.next()? {
//!     let value = syscap::fields::read(name, &entry.view());
//!     println!("{} {value:?}", entry.event.header.number);
//! }
//! assert!(events.damage().is_empty());
//! # Ok(()) }
//! ```

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::event::{Event, EventBuffer, OwnedEvent};
use crate::fields::{History, View};
use crate::limits::{Dropped, Limits, Resource};
use crate::machine::{Context, Machine};
use crate::scap::{Damage, ReadError, ScapItem, ScapReader};

use super::capture::Capture;
use super::normalise::Normaliser;
use super::replay::state_tracker::StateTracker;
use super::replay::{EventForm, ReplayOptions, apply_state};
use super::sink_losses::keep_damage;

/// The largest number of bytes that stay allocated for events between two reads of the capture.
const MAX_IDLE_BYTES: usize = 512 << 10;

/// The events of a .scap capture in order, each with the machine's state right after it.
///
/// [`Events::next`] returns a borrowed event, without copying the state. `for` and [`Events::owned`] return events that
/// own their parameters, without the state.
pub struct Events<R: Read> {
    reader: ScapReader<R>,
    normaliser: Normaliser,
    tracker: StateTracker,
    history: History,
    /// The events from the last item of the capture.
    stored: EventBuffer,
    /// The position in `stored` of the next event.
    position: usize,
    /// The step after the events in `stored`.
    next: NextStep,
    damage: Vec<Damage>,
    damage_count: u64,
    dropped: Dropped,
}

/// The step after the events that have been read.
#[derive(Debug)]
enum NextStep {
    /// Reads the next item of the capture.
    Item,
    /// Resets the machine's state for a new section.
    Section,
    /// Ends the iteration, with an error if the capture ended early.
    End(Option<ReadError>),
}

/// An event of a capture, with the machine's state right after it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct EventEntry<'a> {
    /// The event.
    pub event: Event<'a>,
    /// The state of the captured machine.
    pub machine: &'a Machine,
    /// The thread and fd of the event in the state.
    pub context: Context,
    /// The history of events, for fields that compare with earlier ones.
    pub history: &'a History,
}

impl EventEntry<'_> {
    /// Returns the view from which [`fields`](crate::fields) and [`EventFields`](crate::fields::EventFields) read
    /// fields.
    pub fn view(&self) -> View<'_> {
        View::new(self.machine, &self.context, &self.event).with_history(self.history)
    }
}

/// An error in opening a capture.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The file cannot be opened.
    #[error("cannot open {}: {source}", path.display())]
    Open {
        /// The path of the file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The input is not a capture, or cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The input is pcapng. Its events have fields, but not the machine's state.
    #[error("the capture is pcapng, which has no state of the machine: syscap::pcapng::PcapngReader reads its events")]
    Pcapng,
}

impl Events<File> {
    /// Opens a .scap file, plain or gzip, with default options and memory limits.
    ///
    /// # Errors
    /// [`OpenError`] if the file cannot be opened, or is not a .scap capture.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        let path = path.as_ref();
        let file = File::open(path).map_err(|source| OpenError::Open { path: path.to_owned(), source })?;
        Self::new(file, ReplayOptions::default(), Limits::DEFAULT)
    }
}

impl<R: Read> Events<R> {
    /// Opens a .scap capture, plain or gzip.
    ///
    /// # Errors
    /// [`OpenError`] if the input is not a .scap capture, or cannot be read.
    pub fn new(input: R, options: ReplayOptions, limits: Limits) -> Result<Self, OpenError> {
        match Capture::with_limits(input, limits)? {
            Capture::Scap(reader) => Ok(Self::from_reader(reader, options)),
            Capture::Pcapng(_) => Err(OpenError::Pcapng),
        }
    }

    /// Returns the remaining events of a reader, with the reader's memory limits.
    pub fn from_reader(reader: ScapReader<R>, options: ReplayOptions) -> Self {
        let limits = reader.limits();
        Self {
            reader,
            normaliser: Normaliser::with_limits(limits),
            tracker: StateTracker::new(options, limits),
            history: History::with_limits(limits),
            stored: EventBuffer::default(),
            position: 0,
            next: NextStep::Item,
            damage: Vec::new(),
            damage_count: 0,
            dropped: Dropped::default(),
        }
    }

    /// Returns the next event; `None` at the end of the capture. A block with damaged content is left out, and added to
    /// [`Events::damage`].
    ///
    /// # Errors
    /// A [`ReadError`] ends the capture. All events before it have been returned.
    #[allow(clippy::should_implement_trait)] // entries borrow from the iterator
    pub fn next(&mut self) -> Result<Option<EventEntry<'_>>, ReadError> {
        let Some((position, context)) = self.advance()? else { return Ok(None) };
        let machine = &self.tracker.machine;
        let history = &self.history;
        Ok(self.stored.get(position).map(|event| EventEntry { event, machine, context, history }))
    }

    /// Iterates over copies of the remaining events. Ends after the first error.
    pub fn owned(&mut self) -> impl Iterator<Item = Result<OwnedEvent, ReadError>> {
        std::iter::from_fn(|| self.next_owned())
    }

    fn next_owned(&mut self) -> Option<Result<OwnedEvent, ReadError>> {
        self.next().map(|entry| entry.map(|entry| OwnedEvent::from(&entry.event))).transpose()
    }

    /// The state of the captured machine after the last event.
    pub const fn machine(&self) -> &Machine {
        &self.tracker.machine
    }

    /// The blocks that were left out so far, at most [`MAX_KEPT_DAMAGE`](super::sink_losses::MAX_KEPT_DAMAGE).
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// The number of blocks that were left out so far.
    pub const fn damage_count(&self) -> u64 {
        self.damage_count
    }

    /// The drops for lack of memory so far.
    pub fn dropped(&self) -> Dropped {
        let mut dropped = self.dropped;
        dropped.merge(self.normaliser.dropped());
        dropped.merge(self.tracker.machine.dropped());
        dropped.add_many(Resource::ThreadCounters, self.history.dropped());
        dropped
    }

    /// Moves to the next event that is shown; returns its position in `stored`, and its context.
    fn advance(&mut self) -> Result<Option<(usize, Context)>, ReadError> {
        loop {
            while let Some(event) = self.stored.get(self.position) {
                let position = self.position;
                self.position += 1;
                let context = match self.tracker.options.form {
                    EventForm::Exit => self.tracker.machine.apply(&event),
                    EventForm::Raw => self.tracker.apply_raw(&mut self.normaliser, &event),
                };
                if self.tracker.is_shown(&event) {
                    self.history.record(&event);
                    return Ok(Some((position, context)));
                }
            }
            match &mut self.next {
                NextStep::Item => {}
                NextStep::Section => self.restart(),
                NextStep::End(failure) => return failure.take().map_or(Ok(None), Err),
            }
            self.read();
        }
    }

    /// Resets the state at the beginning of a section.
    fn restart(&mut self) {
        self.next = NextStep::Item;
        self.dropped.merge(self.tracker.machine.dropped());
        self.tracker.restart();
    }

    /// Reads one item of the capture. Puts the resulting events into `stored`.
    fn read(&mut self) {
        self.position = 0;
        if self.stored.capacity() > MAX_IDLE_BYTES {
            self.stored = EventBuffer::default();
        }
        self.stored.clear();
        match self.reader.next() {
            Ok(Some(ScapItem::Event(event))) => match self.tracker.options.form {
                EventForm::Exit => self.normaliser.push(&event, &mut |event| self.stored.push(event)),
                EventForm::Raw => self.stored.push(&event),
            },
            Ok(Some(ScapItem::Section(_))) => self.finish(NextStep::Section),
            Ok(Some(ScapItem::Damaged(damage))) => {
                self.damage_count += 1;
                keep_damage(&mut self.damage, damage);
            }
            Ok(Some(state)) => apply_state(&mut self.tracker.machine, state),
            Ok(None) => self.finish(NextStep::End(None)),
            Err(error) => self.finish(NextStep::End(Some(error))),
        }
    }

    /// Ends a section. Adds the pending enter events without their exit events.
    fn finish(&mut self, next: NextStep) {
        self.next = next;
        match self.tracker.options.form {
            EventForm::Exit => self.normaliser.finish(&mut |event| self.stored.push(event)),
            EventForm::Raw => self.normaliser.finish(&mut |_| {}),
        }
    }
}

/// An iterator over copies of a capture's events.
pub struct IntoEvents<R: Read>(Events<R>);

impl<R: Read> IntoEvents<R> {
    /// The underlying events, which have the damage and the drops.
    pub const fn events(&self) -> &Events<R> {
        &self.0
    }
}

impl<R: Read> Iterator for IntoEvents<R> {
    type Item = Result<OwnedEvent, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_owned()
    }
}

impl<R: Read> IntoIterator for Events<R> {
    type Item = Result<OwnedEvent, ReadError>;
    type IntoIter = IntoEvents<R>;

    fn into_iter(self) -> IntoEvents<R> {
        IntoEvents(self)
    }
}
