//! The state of the captured machine, carried from event to event: threads, fds, users, groups, containers.
//!
//! [`Machine::apply`] takes an event in and returns its [`Context`]; the event's fields are read after that, before
//! the next event. What an event ends (an fd that it closes, a thread that recent_exits) is still there until then.

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
use crate::limits::{Limits, Part};

pub use apply::{Effect, effect};
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

/// How many addresses of interfaces are kept. Each event of a socket may look at all of them.
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
    /// `<NA>`.
    na: Text,
    rules: &'static [apply::EventRule],
    epoch: u64,
    /// The epoch in which nothing was known.
    initial_epoch: u64,
    /// The last [`Thread::generation`].
    last_generation: u64,
    /// How much memory the state may take.
    limits: Limits,
    counts: limits::Counts,
    /// The time of the event that is taken in, nanoseconds since 1970.
    now: u64,
    /// `true` if something was put off until the next event: what follows here.
    has_deferred: bool,
    ended_thread: Option<i64>,
    closed_fd: Option<current::FdLocation>,
    unlinked: Vec<ThreadRef>,
    without_roles: Vec<ThreadRef>,
    /// The ports that somebody listened on before the first event.
    server_ports: HashSet<u16>,
}

/// Where an event stands in the machine's state; good until the next event is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Context {
    /// The thread; `None` where the event has none or the table of threads is full.
    pub thread: Option<ThreadRef>,
    /// The number of the fd that the event works on or made last, known or not; -1: none. `None`: no thread.
    pub fd_number: Option<i64>,
    /// `true` if the event gave its fd another name.
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

/// What is known before the first event.
impl Machine {
    /// A machine of which nothing is known.
    pub fn new() -> Self {
        Self::with_limits(Limits::DEFAULT)
    }

    /// A machine of which nothing is known, with a share of these limits of memory. What finds no room is left out, and
    /// counted in [`Machine::dropped`].
    pub fn with_limits(limits: Limits) -> Self {
        Self::with_texts(limits, text::TextPool::new(limits))
    }

    /// Forgets everything, as where a section begins.
    pub fn restart(&mut self) {
        // A capture may have millions of sections with nothing in them.
        let is_new =
            self.epoch == self.initial_epoch && self.interfaces.len() == 0 && self.info == MachineInfo::default();
        if is_new && self.dropped().is_empty() {
            return;
        }
        let mut texts = std::mem::replace(&mut self.texts, text::TextPool::unused(self.limits));
        texts.restart(self.limits);
        // Numbers that name a state go on, so that nobody takes what he kept of an old state for one of a new.
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

    /// Takes the machine's own properties.
    pub fn set_machine_info(&mut self, info: MachineInfo) {
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
            self.texts.budget.drop_one(Part::Interfaces);
        } else if self.texts.budget.admits(Part::Interfaces) {
            self.interfaces.add(&interface);
        }
    }
}

/// What an event's fields are read from. Relatives of a thread: `parent`, `ancestor`, `session_leader` and so on.
impl Machine {
    /// The machine's own properties.
    pub const fn info(&self) -> &MachineInfo {
        &self.info
    }

    /// Users and groups.
    pub const fn users(&self) -> &Users {
        &self.users
    }

    /// Containers.
    pub const fn containers(&self) -> &Containers {
        &self.containers
    }

    /// Changes whenever a thread comes or goes, anything of one changes that fields of other threads may show (name,
    /// ids, directory, family), or a user, group or container does.
    pub const fn thread_epoch(&self) -> u64 {
        self.epoch
    }

    /// How many threads are known.
    pub fn thread_table_len(&self) -> usize {
        self.threads.len()
    }

    /// All threads, in no order that means anything.
    pub fn threads(&self) -> impl Iterator<Item = &Thread> {
        self.threads.iter().map(|(_, thread)| thread)
    }

    /// Where an event of this thread would stand that has no fd; for what depends on the thread alone.
    pub fn context_of(&self, tid: i64) -> Context {
        Context { thread: self.threads.find(tid), ..Context::default() }
    }

    /// The event's thread.
    #[inline]
    pub fn thread(&self, context: &Context) -> Option<&Thread> {
        self.thread_at(context.thread?)
    }

    /// The thread that a reference stands for; `None`: it is gone.
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

    /// The working directory of a thread's process, ending in a slash; `./` where the process is unknown.
    pub fn cwd<'a>(&'a self, thread: &'a Thread) -> &'a [u8] {
        self.main_thread(thread).map_or(b"./", |main| &main.cwd)
    }

    fn cwd_text(&self, thread: &Thread) -> Text {
        self.main_thread(thread).map_or_else(|| Text::from(&b"./"[..]), |main| main.cwd.clone())
    }

    /// The path of a directory fd of a thread's process, ending in a slash; `None`: the fd is not known.
    pub fn directory<'a>(&'a self, thread: &'a Thread, number: i64) -> Option<Cow<'a, [u8]>> {
        let name = &*self.fd_of(thread, number)?.name;
        Some(match name.last() {
            None | Some(b'/') => Cow::Borrowed(name),
            Some(_) => Cow::Owned([name, b"/"].concat()),
        })
    }

    /// A process changes its directory.
    fn change_directory(&mut self, thread: ThreadRef, path: &[u8]) {
        let Some(main) = self.main_of(thread) else { return };
        let Some(this) = self.threads.get(main) else { return };
        let cwd = initial::with_slash(path::join(&this.cwd, path));
        let cwd = self.texts.intern(&cwd);
        if let Some(this) = self.edit(main) {
            this.cwd = cwd;
        }
    }

    /// The environment of a thread's process, one variable after the other.
    pub fn env<'a>(&'a self, thread: &'a Thread) -> impl Iterator<Item = &'a [u8]> {
        let process = self.main_thread(thread).unwrap_or(thread);
        thread::split(&process.env)
    }

    /// The fds of a thread's process.
    #[inline]
    pub fn fd_table<'a>(&'a self, thread: &'a Thread) -> Option<&'a FdTable> {
        if thread.flags & thread_flags::CLONE_FILES == 0 {
            return Some(&thread.fds);
        }
        self.main_thread(thread).map(|main| &main.fds)
    }

    /// One fd of a thread's process.
    #[inline]
    pub fn fd_of<'a>(&'a self, thread: &'a Thread, number: i64) -> Option<&'a Fd> {
        self.fd_table(thread)?.get(number)
    }

    /// The fd that the event works on or made.
    #[inline]
    pub fn fd(&self, context: &Context) -> Option<&Fd> {
        self.fd_in(context.fd?)
    }

    /// The same, to be kept: as long as this fd is another event's, nothing has changed it.
    #[inline]
    pub fn fd_state(&self, context: &Context) -> Option<&Arc<Fd>> {
        self.fd_state_in(context.fd?)
    }

    /// How many fds a thread's process has open (`proc.fdopencount`).
    pub fn fd_open_count(&self, thread: &Thread) -> u64 {
        self.main_thread(thread).map_or(0, |process| process.fds.len() as u64)
    }

    /// How many fds a thread's process may have open (`proc.fdlimit`).
    pub fn fd_limit(&self, thread: &Thread) -> i64 {
        self.main_thread(thread).map_or(0, |process| process.numbers.fdlimit)
    }

    /// `true` if an address is the machine's own, as `fd.lip` takes it.
    pub fn is_own_address(&self, address: IpAddr) -> bool {
        self.interfaces.contains(address)
    }

    /// The container that a thread lives in.
    pub fn container(&self, thread: &Thread) -> Option<&Container> {
        self.containers.get(&thread.container_id)
    }
}
