//! A capture from its beginning to its end: each event in exit form, with the machine's state behind it.

mod ahead;

use std::io::Read;

pub use ahead::replay_ahead;

use syscap_schemas::Category;

use crate::event::Event;
use crate::limits::{Dropped, Limits};
use crate::machine::{Context, Machine};
use crate::pipeline::normalise::Normaliser;
use crate::pipeline::select::Choice;
use crate::scap::{Damage, Item, ReadError, Reader, Section};

/// How events are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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

    /// A section or the capture ends with this state of the machine.
    fn section_end(&mut self, machine: &Machine) {
        let _ = machine;
    }

    /// A block that is left out: damaged, or too large.
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
#[derive(Debug)]
pub enum Stop<E> {
    /// The capture cannot be read on.
    Read(ReadError),
    /// The visitor had enough.
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

/// The machine and what looks at it.
struct Stage<'v, V: Visitor> {
    machine: Machine,
    options: ReplayOptions,
    visitor: &'v mut V,
    /// Whether only events that open a capture have come.
    opening: bool,
    error: Option<V::Error>,
}

impl<'v, V: Visitor> Stage<'v, V> {
    fn new(options: ReplayOptions, limits: Limits, visitor: &'v mut V) -> Self {
        Self { machine: Machine::with_limits(limits), options, visitor, opening: true, error: None }
    }

    fn item(&mut self, normaliser: &mut Normaliser, item: Item<'_>) -> Result<(), V::Error> {
        match item {
            Item::Event(event) => {
                self.visitor.recorded(&event)?;
                match self.options.form {
                    Form::Exit => normaliser.push(&event, &mut |event| self.show(event)),
                    Form::Raw => self.show_raw(normaliser, &event),
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

    /// What is not an event.
    fn other(&mut self, item: Item<'_>) -> Result<(), V::Error> {
        match item {
            Item::Section(section) => {
                self.end_section();
                self.machine.restart();
                self.opening = true;
                self.visitor.section(&section)
            }
            Item::Damaged(damage) => self.visitor.damage(damage),
            state => {
                self.visitor.state(&state)?;
                take_state(&mut self.machine, state);
                Ok(())
            }
        }
    }

    /// Shows the visitor the state at the end of a section, and what the machine had no room for.
    fn end_section(&mut self) {
        self.visitor.section_end(&self.machine);
        let dropped = self.machine.dropped();
        if !dropped.is_empty() {
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
        match self.options.form {
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
        let context = self.machine.apply(event);
        self.present(&context, event);
    }

    /// Shows an event as it was recorded. The machine takes the exit form of it, where there is one: an old exit event
    /// alone does not say enough.
    fn show_raw(&mut self, normaliser: &mut Normaliser, event: &Event<'_>) {
        let mut context = None;
        normaliser.push(event, &mut |form| {
            let applied = self.machine.apply(form);
            context = (form.header.number == event.header.number).then_some(applied);
        });
        let context = context.unwrap_or_else(|| self.machine.locate(event));
        self.present(&context, event);
    }

    #[inline]
    fn present(&mut self, context: &Context, event: &Event<'_>) {
        let known = event.header.event_type();
        let state = known
            .is_some_and(|known| known.category == Category::Internal || self.opening && is_announcement(known.code));
        self.opening = self.opening && known.is_some_and(|known| is_announcement(known.code));
        if state && !self.options.internal || event.header.is_state_only() && !self.options.state_only {
            return;
        }
        if let Err(error) = self.visitor.event(&self.machine, context, event) {
            self.error = Some(error);
        }
    }
}

/// Whether an event of this type tells of a container, user or group: those that open a capture are state.
fn is_announcement(code: &str) -> bool {
    ["PPME_CONTAINER_", "PPME_USER_", "PPME_GROUP_"].iter().any(|prefix| code.starts_with(prefix))
}

/// Brings a state block's content into the machine.
pub fn take_state(machine: &mut Machine, item: Item<'_>) {
    match item {
        Item::Machine(info) => machine.set_machine_info(info),
        Item::Threads(threads) => threads.into_iter().for_each(|thread| machine.add_thread(thread)),
        Item::Fds(list) => machine.add_fds(&list),
        Item::Interfaces(interfaces) => interfaces.into_iter().for_each(|one| machine.add_interface(one)),
        Item::Users(users, groups) => {
            users.into_iter().for_each(|user| machine.add_user(user));
            groups.into_iter().for_each(|group| machine.add_group(group));
        }
        Item::Section(_) | Item::Event(_) | Item::Unknown { .. } | Item::Damaged(_) => {}
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

    fn section_end(&mut self, machine: &Machine) {
        self.inner.section_end(machine);
    }

    fn dropped(&mut self, dropped: &Dropped) {
        self.dropped.merge(dropped);
        self.inner.dropped(dropped);
    }
}
