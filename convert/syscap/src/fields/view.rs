//! The view of an event: the event with the machine's state right after it, the source of texts and fields.

use std::sync::Arc;

use syscap_schemas::{ANCESTORS, EventFlags, EventType, Param};

use crate::event::Event;
use crate::event::records::{GroupRecord, UserRecord};
use crate::fields::History;
use crate::machine::{Context, Fd, Machine, Thread};

/// An event with the machine's state right after it.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The state of the machine.
    pub machine: &'a Machine,
    /// The thread and fd of the event in the state.
    pub context: &'a Context,
    /// The event.
    pub event: &'a Event<'a>,
    /// The event type; `None` for a number that is not in schema 4.5.
    pub kind: Option<&'static EventType>,
    /// The history of events; `None`: fields that compare with earlier events have no value.
    pub history: Option<&'a History>,
    /// The largest number of ancestors in a list.
    pub(super) ancestors: usize,
    thread: Option<&'a Thread>,
    fd: Option<&'a Arc<Fd>>,
}

impl<'a> View<'a> {
    /// Returns a view of an event. `context` is the result of [`Machine::apply`] for it.
    #[inline]
    pub fn new(machine: &'a Machine, context: &'a Context, event: &'a Event<'a>) -> Self {
        let kind = event.header.event_type();
        let (thread, fd) = (machine.thread(context), machine.fd_state(context));
        Self { machine, context, event, kind, history: None, ancestors: usize::MAX, thread, fd }
    }

    /// Limits lists of ancestors to [`ANCESTORS`] entries.
    pub fn with_near_ancestors(self) -> Self {
        Self { ancestors: usize::from(ANCESTORS), ..self }
    }

    /// Adds the history of events.
    pub const fn with_history(self, history: &'a History) -> Self {
        Self { history: Some(history), ..self }
    }

    /// The event's thread.
    #[inline]
    pub const fn thread(&self) -> Option<&'a Thread> {
        self.thread
    }

    /// The fd that the event uses or created.
    #[inline]
    pub fn fd(&self) -> Option<&'a Fd> {
        self.fd.map(|fd| &**fd)
    }

    /// The state of the fd that the event uses or created, to be cached like that of [`Machine::fd_state`].
    #[inline]
    pub const fn fd_state(&self) -> Option<&'a Arc<Fd>> {
        self.fd
    }

    /// The fd of the event's process with this number.
    #[inline]
    pub fn fd_of(&self, number: i64) -> Option<&'a Fd> {
        self.machine.fd_of(self.thread?, number)
    }

    /// Returns a user of a thread's container, or of the host if the capture does not have the container's users.
    pub fn user(&self, thread: &Thread, uid: u32) -> Option<&'a UserRecord> {
        let users = self.machine.users();
        users.user(&thread.container_id, uid).or_else(|| users.user(b"", uid))
    }

    /// Returns a group of a thread's container, or of the host if the capture does not have the container's groups.
    pub fn group(&self, thread: &Thread, gid: u32) -> Option<&'a GroupRecord> {
        let users = self.machine.users();
        users.group(&thread.container_id, gid).or_else(|| users.group(b"", gid))
    }

    /// `true` if the event type has all of these flags.
    #[inline]
    pub fn has_flags(&self, flags: EventFlags) -> bool {
        self.kind.is_some_and(|kind| kind.flags.contains(flags))
    }

    /// Returns the definition of parameter `index` in the event type's table; `None` if the table does not have it.
    #[inline]
    pub fn param(&self, index: usize) -> Option<&'static Param> {
        self.kind?.params.get(index)
    }

    /// The name of the event type in the sources of sysdig's drivers (`PPME_…`); empty for an unknown type.
    #[inline]
    pub fn code(&self) -> &'static str {
        self.kind.map_or("", |kind| kind.code)
    }
}
