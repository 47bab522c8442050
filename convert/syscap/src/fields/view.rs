//! The view of an event: the event with the machine's state right after it, which texts and fields are made from.

use std::sync::Arc;

use syscap_schemas::{ANCESTORS, EventFlags, EventType, Param};

use crate::event::Event;
use crate::event::records::{GroupRecord, UserRecord};
use crate::fields::History;
use crate::machine::{Context, Fd, Machine, Thread};

/// One event with the machine's state right after it.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The state of the machine.
    pub machine: &'a Machine,
    /// Where the event stands in the state: its thread and fd.
    pub context: &'a Context,
    /// The event.
    pub event: &'a Event<'a>,
    /// The event's type; `None` for a number that schema 4.5 does not have.
    pub kind: Option<&'static EventType>,
    /// What is remembered of earlier events; `None`: fields that look back have no value.
    pub history: Option<&'a History>,
    /// How many ancestors a list of all of them has at most.
    pub(super) ancestors: usize,
    thread: Option<&'a Thread>,
    fd: Option<&'a Arc<Fd>>,
}

impl<'a> View<'a> {
    /// A view of an event for which [`Machine::apply`] has returned `context`.
    #[inline]
    pub fn new(machine: &'a Machine, context: &'a Context, event: &'a Event<'a>) -> Self {
        let kind = event.header.event_type();
        let (thread, fd) = (machine.thread(context), machine.fd_state(context));
        Self { machine, context, event, kind, history: None, ancestors: usize::MAX, thread, fd }
    }

    /// Ends lists of ancestors after [`ANCESTORS`] of them.
    pub fn with_near_ancestors(self) -> Self {
        Self { ancestors: usize::from(ANCESTORS), ..self }
    }

    /// Adds what is remembered of earlier events.
    pub const fn with_history(self, history: &'a History) -> Self {
        Self { history: Some(history), ..self }
    }

    /// The event's thread.
    #[inline]
    pub const fn thread(&self) -> Option<&'a Thread> {
        self.thread
    }

    /// The fd that the event works on or made.
    #[inline]
    pub fn fd(&self) -> Option<&'a Fd> {
        self.fd.map(|fd| &**fd)
    }

    /// The fd that the event works on or made, to be kept as [`Machine::fd_state`] has it.
    #[inline]
    pub const fn fd_state(&self) -> Option<&'a Arc<Fd>> {
        self.fd
    }

    /// The fd of the event's process with this number.
    #[inline]
    pub fn fd_of(&self, number: i64) -> Option<&'a Fd> {
        self.machine.fd_of(self.thread?, number)
    }

    /// A user of a thread's container; the host's where the capture does not tell of the container's own.
    pub fn user(&self, thread: &Thread, uid: u32) -> Option<&'a UserRecord> {
        let users = self.machine.users();
        users.user(&thread.container_id, uid).or_else(|| users.user(b"", uid))
    }

    /// A group of a thread's container; the host's where the capture does not tell of the container's own.
    pub fn group(&self, thread: &Thread, gid: u32) -> Option<&'a GroupRecord> {
        let users = self.machine.users();
        users.group(&thread.container_id, gid).or_else(|| users.group(b"", gid))
    }

    /// `true` if the event's type has every one of these flags.
    #[inline]
    pub fn has(&self, flags: EventFlags) -> bool {
        self.kind.is_some_and(|kind| kind.flags.contains(flags))
    }

    /// What the event type's table says of parameter `index`; `None` for one that it does not know.
    #[inline]
    pub fn param(&self, index: usize) -> Option<&'static Param> {
        self.kind?.params.get(index)
    }

    /// The name of the event type in the kernel drivers' sources; empty for an unknown type.
    #[inline]
    pub fn code(&self) -> &'static str {
        self.kind.map_or("", |kind| kind.code)
    }
}
