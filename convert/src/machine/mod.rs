//! The state of the captured machine, carried from event to event: threads, fds, users, groups, containers.
//!
//! [`Machine::apply`] takes an event in and returns its [`Context`]; the event's fields are read after that, before
//! the next event. What an event ends (an fd that it closes, a thread that exits) is still there until then.

mod container;
mod fd;
mod group;
pub mod path;
mod text;
mod thread;
mod tuple;
mod user;

pub use container::{Container, Containers};
pub use fd::{Fd, FdFlags, FdTable};
pub use text::Text;
pub use thread::{Thread, ThreadRef, thread_flags};
pub use tuple::{IpServer, IpTuple, Protocol, SocketAddress, SocketInfo, SocketTuple};
pub use user::Users;

use crate::event::Event;
use crate::scap::state::{FdList, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};

/// The captured machine's state.
#[derive(Debug, Default)]
pub struct Machine {
    info: MachineInfo,
    users: Users,
    containers: Containers,
    thread_epoch: u64,
}

/// Where an event stands in the machine's state; good until the next event is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Context {
    /// The thread; `None` where the event has none or the table of threads is full.
    pub thread: Option<ThreadRef>,
    /// The fd that the event works on, as its parameters say, whether or not it is known; `None`: no fd.
    pub fd_number: Option<i64>,
    /// Whether the event gave its fd another name.
    pub fd_name_changed: bool,
    /// Whether the event has an fd that is known; [`Machine::fd`] gives it.
    pub(crate) has_fd: bool,
    /// The error number of a failed call; 0: none.
    pub errno: i32,
}

/// What is known before the first event.
impl Machine {
    /// A machine of which nothing is known.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the machine's own properties.
    pub fn set_machine_info(&mut self, info: MachineInfo) {
        self.info = info;
    }

    /// Adds a thread of a process list.
    pub fn add_thread(&mut self, record: ThreadRecord) {
        let _ = record;
    }

    /// Adds the fds of a process.
    pub fn add_fds(&mut self, list: &FdList) {
        let _ = list;
    }

    /// Adds a user.
    pub fn add_user(&mut self, user: UserRecord) {
        self.users.add_user(user);
    }

    /// Adds a group.
    pub fn add_group(&mut self, group: GroupRecord) {
        self.groups_mut().add_group(group);
    }

    /// Adds an address of a network interface.
    pub fn add_interface(&mut self, interface: InterfaceRecord) {
        let _ = interface;
    }

    /// Links threads with their parents and settles who is a socket's server. Called by the first
    /// [`Machine::apply`] where nobody else does.
    pub fn finish_initial_state(&mut self) {}

    fn groups_mut(&mut self) -> &mut Users {
        &mut self.users
    }
}

/// What an event's fields are read from.
impl Machine {
    /// Takes in an event.
    pub fn apply(&mut self, event: &Event<'_>) -> Context {
        let _ = event;
        Context::default()
    }

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

    /// Changes whenever any thread's [`Thread::generation`] does, or a thread comes or goes.
    pub const fn thread_epoch(&self) -> u64 {
        self.thread_epoch
    }

    /// The event's thread.
    pub fn thread(&self, context: &Context) -> Option<&Thread> {
        self.thread_at(context.thread?)
    }

    /// The thread that a reference stands for; `None`: it is gone.
    pub fn thread_at(&self, thread: ThreadRef) -> Option<&Thread> {
        let _ = thread;
        None
    }

    /// The thread with this id.
    pub fn find(&self, tid: i64) -> Option<&Thread> {
        let _ = tid;
        None
    }

    /// The main thread of the event's process.
    pub fn process(&self, context: &Context) -> Option<&Thread> {
        self.main_thread(self.thread(context)?)
    }

    /// The main thread of a thread's process; the thread itself where it is that.
    pub fn main_thread<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        let _ = thread;
        None
    }

    /// A thread's parent: the thread that its `ptid` names.
    pub fn parent(&self, thread: &Thread) -> Option<&Thread> {
        self.find(thread.ptid)
    }

    /// The main thread of the process `n` generations up, as `proc.aname[n]` has it; 0: the thread's own process.
    pub fn ancestor<'a>(&'a self, thread: &'a Thread, n: u32) -> Option<&'a Thread> {
        let _ = n;
        self.main_thread(thread)
    }

    /// The parents from the nearest on, by their `ptid`; ends at a cycle.
    pub fn ancestors<'a>(&'a self, thread: &Thread) -> impl Iterator<Item = &'a Thread> {
        let first = self.parent(thread);
        std::iter::successors(first, |thread| self.parent(thread))
    }

    /// The thread that leads a thread's session, as `proc.sname` has it.
    pub fn session_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.find(thread.sid)
    }

    /// The thread that leads a thread's process group, as `proc.vpgid.name` has it.
    pub fn vpgid_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.find(thread.vpgid)
    }

    /// The thread that leads a thread's process group, as `proc.pgid.name` has it.
    pub fn pgid_leader<'a>(&'a self, thread: &'a Thread) -> Option<&'a Thread> {
        self.find(thread.pgid)
    }

    /// How many threads of the thread's process live (`proc.nthreads`).
    pub fn thread_count(&self, thread: &Thread) -> u64 {
        let _ = thread;
        0
    }

    /// The same without the main thread (`proc.nchilds`).
    pub fn other_thread_count(&self, thread: &Thread) -> u64 {
        let _ = thread;
        0
    }

    /// The working directory of a thread's process, ending in a slash; `./` where the process is unknown.
    pub fn cwd<'a>(&'a self, thread: &'a Thread) -> &'a [u8] {
        let _ = thread;
        b"./"
    }

    /// The environment of a thread's process, one variable after the other.
    pub fn env<'a>(&'a self, thread: &'a Thread) -> impl Iterator<Item = &'a [u8]> {
        let process = self.main_thread(thread).unwrap_or(thread);
        thread::split(&process.env)
    }

    /// The fds of a thread's process.
    pub fn fd_table<'a>(&'a self, thread: &'a Thread) -> Option<&'a FdTable> {
        let _ = thread;
        None
    }

    /// One fd of a thread's process.
    pub fn fd_of<'a>(&'a self, thread: &'a Thread, number: i64) -> Option<&'a Fd> {
        self.fd_table(thread)?.get(number)
    }

    /// The fd that the event works on or makes.
    pub fn fd(&self, context: &Context) -> Option<&Fd> {
        let _ = context;
        None
    }

    /// How many fds a thread's process has open (`proc.fdopencount`).
    pub fn fd_open_count(&self, thread: &Thread) -> u64 {
        self.main_thread(thread).map_or(0, |process| process.fds.len() as u64)
    }

    /// How many fds a thread's process may have open (`proc.fdlimit`).
    pub fn fd_limit(&self, thread: &Thread) -> i64 {
        self.main_thread(thread).map_or(0, |process| process.fdlimit)
    }

    /// Whether an address is one of the machine's own, or of the thread's container.
    pub fn is_own_address(&self, thread: &Thread, address: std::net::IpAddr) -> bool {
        let _ = (thread, address);
        false
    }

    /// The container that a thread lives in.
    pub fn container(&self, thread: &Thread) -> Option<&Container> {
        self.containers.get(&thread.container_id)
    }
}
