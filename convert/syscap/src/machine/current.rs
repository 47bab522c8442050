//! The event that is being applied, and access to its thread and fd for handlers.

use std::sync::Arc;

use super::Machine;
use super::fd::Fd;
use super::refs::ThreadRef;
use super::thread::Thread;
use crate::event::Event;

/// A function that applies events of some types to the machine.
pub(super) type Handler = fn(&mut Machine, &Event<'_>, &mut CurrentEvent);

/// The thread, fd and result of the event that is being applied.
#[derive(Debug, Clone, Copy)]
pub(super) struct CurrentEvent {
    pub(super) thread: Option<ThreadRef>,
    pub(super) fd: Option<FdLocation>,
    pub(super) fd_number: i64,
    pub(super) fd_name_changed: bool,
    pub(super) errno: i32,
}

/// The location of an fd: the thread with the fd table, and the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FdLocation {
    pub(super) owner: ThreadRef,
    pub(super) number: i64,
}

impl Machine {
    /// The location of a thread's fd, if the fd is known.
    #[inline]
    pub(super) fn fd_at(&self, thread: ThreadRef, number: i64) -> Option<FdLocation> {
        if number < 0 {
            return None;
        }
        let owner = self.fd_owner(thread)?;
        self.threads.get(owner)?.fds.get(number)?;
        Some(FdLocation { owner, number })
    }

    #[inline]
    pub(super) fn fd_in(&self, at: FdLocation) -> Option<&Fd> {
        self.fd_state_in(at).map(|fd| &**fd)
    }

    #[inline]
    pub(super) fn fd_state_in(&self, at: FdLocation) -> Option<&Arc<Fd>> {
        self.threads.get(at.owner)?.fds.state(at.number)
    }

    #[inline]
    pub(super) fn fd_in_mut(&mut self, at: FdLocation) -> Option<&mut Fd> {
        self.threads.get_mut(at.owner)?.fds.get_mut(at.number)
    }

    /// Adds an fd to the event's thread. It becomes the event's fd.
    pub(super) fn add_fd(&mut self, current: &mut CurrentEvent, number: i64, fd: Fd) {
        if !self.admits_fd(&fd) {
            (current.fd_number, current.fd) = (number, None);
            return;
        }
        let owner = current.thread.and_then(|thread| self.fd_owner(thread));
        let named = !fd.name.is_empty();
        current.fd_number = number;
        current.fd = None;
        if let Some(owner) = owner
            && self.threads.get_mut(owner).is_some_and(|this| this.fds.insert(number, fd))
        {
            current.fd = Some(FdLocation { owner, number });
            current.fd_name_changed = named;
        }
    }

    /// Returns a thread to change properties that fields of its relatives show: name, ids, directory, relations.
    pub(super) fn edit(&mut self, thread: ThreadRef) -> Option<&mut Thread> {
        self.epoch += 1;
        self.lineage.thread_changes(thread);
        self.edit_own(thread)
    }

    /// Returns a thread to change properties that only its own fields show: memory, users, capabilities.
    pub(super) fn edit_own(&mut self, thread: ThreadRef) -> Option<&mut Thread> {
        self.last_generation += 1;
        let this = self.threads.get_mut(thread)?;
        this.generation = self.last_generation;
        Some(this)
    }
}
