//! The state of the captured machine: threads, fds, users, groups, containers.
//!
//! The initial state comes from a capture's state blocks or from /proc. [`Machine::apply`] updates it with an event and
//! returns the event's [`Context`], from which its fields are read before the next event. A closed fd or an ended
//! thread is removed with the next event only, so that the fields of the event that ends it still show it.
//!
//! The rules are libsinsp's, so that fields have the values that sysdig shows. Memory is bounded: what the budget has
//! no room for is left out and counted ([`Machine::dropped`]).

mod ancestors;
mod apply;
mod attributes;
mod base;
mod budget;
mod cgroup;
mod container;
mod current;
mod descriptors;
mod fd;
mod files;
mod group;
mod initial;
mod interface;
mod limits;
mod lineage;
mod params;
pub mod path;
mod peers;
mod process;
mod process_tree;
mod recent_exits;
mod refs;
mod socket_fd;
mod sockets;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod thread;
mod tuple;
mod user;

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;

use hashbrown::HashSet;

use crate::event::records::{GroupRecord, InterfaceRecord, MachineInfo, UserRecord};
use crate::limits::{Limits, Resource};

pub use apply::{Effect, effect};
pub(crate) use base::AT_FDCWD;
pub use cgroup::{CgroupContainer, container_of_cgroup};
pub use container::{Container, Containers};
pub use fd::{Fd, FdFlags, FdTable};
#[cfg(feature = "readers")]
pub(crate) use lineage::Memo;
pub use refs::ThreadRef;
pub use table::MAX_THREADS;
pub use text::Text;
pub use thread::{Thread, thread_flags};
pub use tuple::{IpServer, IpTuple, SocketAddress, SocketInfo, SocketTuple, unix_name};
pub use user::Users;

/// The largest number of interface addresses. A socket event may search all of them.
const MAX_INTERFACES: usize = 1 << 12;

/// The captured machine's state.
#[derive(Debug)]
pub struct Machine {
    info: MachineInfo,
    users: Users,
    containers: Containers,
    interfaces: interface::Interfaces,
    threads: table::ThreadTable,
    groups: group::Groups,
    recent_exits: recent_exits::RecentExits,
    lineage: lineage::Lineage,
    texts: text::TextPool,
    /// The text `<NA>`, shared.
    na: Text,
    rules: &'static [apply::EventRule],
    epoch: u64,
    /// The epoch of the empty state.
    initial_epoch: u64,
    /// The last [`Thread::generation`].
    last_generation: u64,
    /// The memory limits of the process; the state has a share of them.
    limits: Limits,
    counts: limits::Counts,
    /// The time of the event that is applied, nanoseconds since 1970.
    now: u64,
    /// `true` if one of the following fields holds a change that is deferred to the next event.
    has_deferred: bool,
    ended_thread: Option<i64>,
    closed_fd: Option<current::FdLocation>,
    unlinked: Vec<ThreadRef>,
    without_roles: Vec<ThreadRef>,
    /// The ports of listening sockets in the initial state.
    server_ports: HashSet<u16>,
}

/// The thread and fd of an event in the machine's state. Valid until the next event is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Context {
    /// The thread; `None`: the event has none, or the thread table is full.
    pub thread: Option<ThreadRef>,
    /// The number of the fd that the event uses or made last, even if the fd is unknown; -1: none. `None`: no thread.
    pub fd_number: Option<i64>,
    /// `true` if the event changed the name of its fd.
    pub fd_name_changed: bool,
    /// The error number of a failed call; 0: none.
    pub errno: i32,
    fd: Option<current::FdLocation>,
}

impl Default for Machine {
    fn default() -> Self {
        Self::new()
    }
}

/// The initial state.
impl Machine {
    /// Returns an empty state with the default memory limits.
    pub fn new() -> Self {
        Self::with_limits(Limits::DEFAULT)
    }

    /// Returns an empty state with a share of these memory limits. What has no room is left out and counted in
    /// [`Machine::dropped`].
    pub fn with_limits(limits: Limits) -> Self {
        Self::with_texts(limits, text::TextPool::new(limits))
    }

    /// Resets the state to empty, at the beginning of a section.
    pub fn restart(&mut self) {
        // A capture may have millions of empty sections.
        let is_new =
            self.epoch == self.initial_epoch && self.interfaces.len() == 0 && self.info == MachineInfo::default();
        if is_new && self.dropped().is_empty() {
            return;
        }
        let mut texts = std::mem::replace(&mut self.texts, text::TextPool::unused(self.limits));
        texts.restart(self.limits);
        // Epochs and generations go on, so that cached data of the old state is never valid for the new one.
        let (epoch, last_generation, lineage) = (self.epoch + 1, self.last_generation, self.lineage.restarted());
        *self = Self { epoch, initial_epoch: epoch, last_generation, lineage, ..Self::with_texts(self.limits, texts) };
    }

    fn with_texts(limits: Limits, texts: text::TextPool) -> Self {
        Self {
            info: MachineInfo::default(),
            users: Users::default(),
            containers: Containers::default(),
            interfaces: interface::Interfaces::default(),
            threads: table::ThreadTable::default(),
            groups: group::Groups::default(),
            recent_exits: recent_exits::RecentExits::default(),
            lineage: lineage::Lineage::default(),
            texts,
            na: Text::from(&b"<NA>"[..]),
            rules: apply::rules(),
            epoch: 0,
            initial_epoch: 0,
            last_generation: 0,
            limits,
            counts: limits::Counts::default(),
            now: 0,
            has_deferred: false,
            ended_thread: None,
            closed_fd: None,
            unlinked: Vec::new(),
            without_roles: Vec::new(),
            server_ports: HashSet::new(),
        }
    }

    /// Sets the properties of the machine.
    pub fn set_machine_info(&mut self, info: MachineInfo) {
        self.epoch += 1;
        self.info = info;
    }

    /// Adds a user.
    pub fn add_user(&mut self, user: UserRecord) {
        if !self.admits_user(&user) {
            return;
        }
        self.epoch += 1;
        self.users.add_user(user);
    }

    /// Adds a group.
    pub fn add_group(&mut self, group: GroupRecord) {
        if !self.admits_group(&group) {
            return;
        }
        self.epoch += 1;
        self.users.add_group(group);
    }

    /// Adds an address of a network interface.
    pub fn add_interface(&mut self, interface: InterfaceRecord) {
        self.check_budget();
        self.texts.budget.charge(32);
        if self.interfaces.len() >= MAX_INTERFACES {
            self.texts.budget.drop_one(Resource::Interfaces);
        } else if self.texts.budget.admits(Resource::Interfaces) {
            self.interfaces.add(&interface);
        }
    }
}

/// The state as fields read it. `parent`, `ancestor`, `session_leader` and others return relatives of a thread.
impl Machine {
    /// The properties of the machine.
    pub const fn info(&self) -> &MachineInfo {
        &self.info
    }

    /// The users and groups.
    pub const fn users(&self) -> &Users {
        &self.users
    }

    /// The containers.
    pub const fn containers(&self) -> &Containers {
        &self.containers
    }

    /// A number that changes when a thread is added or removed, when a property changes that fields of other threads
    /// show (name, ids, directory, relatives), or when a user, group, container or a property of the machine changes.
    pub const fn thread_epoch(&self) -> u64 {
        self.epoch
    }

    /// The number of known threads.
    pub fn thread_table_len(&self) -> usize {
        self.threads.len()
    }

    /// All threads, in arbitrary order.
    pub fn threads(&self) -> impl Iterator<Item = &Thread> {
        self.threads.iter().map(|(_, thread)| thread)
    }

    /// Returns the context of an event of this thread without an fd, to read fields that depend on the thread alone.
    pub fn context_of(&self, tid: i64) -> Context {
        Context { thread: self.threads.find(tid), ..Context::default() }
    }

    /// The event's thread.
    #[inline]
    pub fn thread(&self, context: &Context) -> Option<&Thread> {
        self.thread_at(context.thread?)
    }

    /// The thread that a reference refers to; `None`: the thread was removed.
    #[inline]
    pub fn thread_at(&self, thread: ThreadRef) -> Option<&Thread> {
        self.threads.get(thread)
    }

    /// The thread with this id.
    #[inline]
    pub fn find(&self, tid: i64) -> Option<&Thread> {
        self.threads.get(self.threads.find(tid)?)
    }

    /// The main thread of the event's process.
    pub fn process(&self, context: &Context) -> Option<&Thread> {
        self.main_thread(self.thread(context)?)
    }

    /// The working directory of a thread's process, with a slash at its end; `./` if the process is unknown.
    pub fn cwd<'a>(&'a self, thread: &'a Thread) -> &'a [u8] {
        self.main_thread(thread).map_or(b"./", |main| &main.cwd)
    }

    fn cwd_text(&self, thread: &Thread) -> Text {
        self.main_thread(thread).map_or_else(|| Text::from(&b"./"[..]), |main| main.cwd.clone())
    }

    /// The path of a directory fd of a thread's process, with a slash at its end; `None`: the fd is unknown.
    pub fn directory<'a>(&'a self, thread: &'a Thread, number: i64) -> Option<Cow<'a, [u8]>> {
        let name = &*self.fd_of(thread, number)?.name;
        Some(match name.last() {
            None | Some(b'/') => Cow::Borrowed(name),
            Some(_) => Cow::Owned([name, b"/"].concat()),
        })
    }

    /// Changes the working directory of a thread's process.
    fn change_directory(&mut self, thread: ThreadRef, path: &[u8]) {
        let Some(main) = self.main_of(thread) else { return };
        let Some(this) = self.threads.get(main) else { return };
        let cwd = initial::with_slash(path::join(&this.cwd, path));
        let cwd = self.texts.intern(&cwd);
        if let Some(this) = self.edit(main) {
            this.cwd = cwd;
        }
    }

    /// The variables of the environment of a thread's process.
    pub fn env<'a>(&'a self, thread: &'a Thread) -> impl Iterator<Item = &'a [u8]> {
        let process = self.main_thread(thread).unwrap_or(thread);
        thread::split(&process.env)
    }

    /// The fd table of a thread's process.
    #[inline]
    pub fn fd_table<'a>(&'a self, thread: &'a Thread) -> Option<&'a FdTable> {
        if thread.flags & thread_flags::CLONE_FILES == 0 {
            return Some(&thread.fds);
        }
        self.main_thread(thread).map(|main| &main.fds)
    }

    /// The fd with this number of a thread's process.
    #[inline]
    pub fn fd_of<'a>(&'a self, thread: &'a Thread, number: i64) -> Option<&'a Fd> {
        self.fd_table(thread)?.get(number)
    }

    /// The fd that the event uses or made.
    #[inline]
    pub fn fd(&self, context: &Context) -> Option<&Fd> {
        self.fd_in(context.fd?)
    }

    /// The state of the fd that the event uses or made, to be cached. A later event with the same `Arc` has an
    /// unchanged fd.
    #[inline]
    pub fn fd_state(&self, context: &Context) -> Option<&Arc<Fd>> {
        self.fd_state_in(context.fd?)
    }

    /// The number of open fds of a thread's process (`proc.fdopencount`).
    pub fn fd_open_count(&self, thread: &Thread) -> u64 {
        self.main_thread(thread).map_or(0, |process| process.fds.len() as u64)
    }

    /// The limit of open fds of a thread's process (`proc.fdlimit`).
    pub fn fd_limit(&self, thread: &Thread) -> i64 {
        self.main_thread(thread).map_or(0, |process| process.numbers.fdlimit)
    }

    /// `true` if an address is one of the machine's own, by the rules of `fd.lip`.
    pub fn is_own_address(&self, address: IpAddr) -> bool {
        self.interfaces.contains(address)
    }

    /// The container of a thread.
    pub fn container(&self, thread: &Thread) -> Option<&Container> {
        self.containers.get(&thread.container_id)
    }
}
