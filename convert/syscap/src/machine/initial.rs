//! Threads and fds as lists tell of them: the state before the first event, and fds that a call gave to its process.

use hashbrown::HashSet;
use syscap_schemas::params::RESULT;
use syscap_schemas::{L4Protocol, ParamKind};

use super::current::{Current, FdAt};
use super::fd::{Fd, FdFlags};
use super::refs::ThreadRef;
use super::table::MAX_THREADS;
use super::thread::{Thread, cmdline, thread_flags, without_deleted, without_last_nul};
use super::tuple::{IpServer, IpTuple, SocketInfo};
use super::{Machine, path};
use crate::event::records::{FdInfo, FdKind, FdList, FdRecord, PACKET_NAME, ThreadRecord};
use crate::event::{Event, GivenFd};
use crate::limits::Part;

impl Machine {
    /// Adds a thread of a process list.
    pub fn add_thread(&mut self, record: ThreadRecord) {
        self.check_budget();
        if self.threads.is_full() {
            return self.texts.budget.drop_one(Part::Threads);
        }
        if !self.takes_thread() {
            return;
        }
        let mut thread = Thread::new(record.tid);
        self.take_names(&mut thread, &record);
        thread.ptid = record.ptid;
        thread.flags |= record.flags | thread_flags::ACTIVE;
        thread.numbers = record.numbers;
        let thread = self.put(thread);
        if self.unlinked.len() >= 2 * MAX_THREADS {
            let threads = &self.threads;
            self.unlinked.retain(|thread| threads.holds(*thread));
        }
        self.unlinked.push(thread);
        self.unsettled = true;
    }

    /// Adds the fds of a process; those of one that is not known are left out.
    pub fn add_fds(&mut self, list: &FdList) {
        let Some(thread) = self.threads.find(list.tid) else { return };
        for record in &list.fds {
            let Some(fd) = initial_fd(record) else { continue };
            if let (FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK, SocketInfo::Server(server)) = (fd.kind, fd.socket) {
                self.server_ports.insert(server.port);
            }
            self.check_budget();
            if !self.takes_fd(&fd) {
                continue;
            }
            let kept = self.threads.get_mut(thread).is_some_and(|this| this.fds.insert(record.fd, fd));
            if !kept && record.fd >= 0 {
                self.texts.budget.drop_one(Part::Fds);
            }
        }
        if self.undirected.len() >= 2 * MAX_THREADS {
            self.undirected.sort_unstable_by_key(|thread| thread.place());
            self.undirected.dedup();
        }
        self.undirected.push(thread);
        self.unsettled = true;
    }

    /// Takes in the fds that an event tells of beside its parameters. The one that the call returned, or that it
    /// works on without a parameter for it, becomes the event's.
    #[cold]
    pub(super) fn take_fds(&mut self, event: &Event<'_>, current: &mut Current) {
        let Some(owner) = current.thread.and_then(|thread| self.fd_owner(thread)) else { return };
        let result = event.header.event_type().and_then(|kind| kind.params.first());
        let returned = result.filter(|param| param.kind == ParamKind::Fd).and_then(|_| event.params.i64(RESULT));
        for GivenFd { record, close_on_exec } in event.params.fds() {
            let Some(mut fd) = initial_fd(record) else { continue };
            fd.flags.0 &= !FdFlags::FROM_PROC.0;
            fd.set_close_on_exec(*close_on_exec);
            forget_unspecified(&mut fd);
            direct(&mut fd, &self.server_ports);
            if !self.takes_fd(&fd) {
                continue;
            }
            // A socket that waits for connections: which end of one is the server follows from its port.
            if let (FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK, SocketInfo::Server(server)) = (fd.kind, fd.socket) {
                self.server_ports.insert(server.port);
            }
            let known = self.threads.get_mut(owner).is_some_and(|owner| owner.fds.insert(record.fd, fd));
            if known && returned == Some(record.fd) {
                current.fd_number = record.fd;
                current.fd = Some(FdAt { owner, number: record.fd });
            }
        }
        if let Some(details) = event.params.details()
            && let Some(number) = details.fd
        {
            current.fd_number = number;
            current.fd =
                self.threads.get(owner).and_then(|owner| owner.fds.get(number)).map(|_| FdAt { owner, number });
            if details.closes && current.fd.is_some() {
                self.closed_fd = current.fd;
                self.unsettled = true;
            }
        }
    }

    /// Links threads with their processes and parents and settles who is a socket's server. The next
    /// [`Machine::apply`] does so where nobody else has.
    pub fn finish_initial_state(&mut self) {
        for thread in std::mem::take(&mut self.unlinked) {
            self.link(thread);
        }
        for thread in std::mem::take(&mut self.undirected) {
            self.direct_sockets(thread);
        }
    }

    fn take_names(&mut self, thread: &mut Thread, record: &ThreadRecord) {
        thread.pid = record.pid;
        thread.comm = self.texts.get(&record.comm);
        thread.exe = self.texts.get(&record.exe);
        thread.exepath = self.texts.get(without_deleted(&record.exepath));
        let args = without_last_nul(&record.args);
        thread.args = self.texts.get(args);
        thread.cmdline = self.texts.get(&cmdline(&record.comm, args));
        thread.root = self.texts.get(&record.root);
        (thread.cgroups, thread.container_id) = self.cgroups(&record.cgroups);
        if thread.is_main() {
            thread.env = self.texts.get(without_last_nul(&record.env));
            let cwd = with_slash(path::join(b"", &record.cwd));
            thread.cwd = self.texts.get(&cwd);
        }
    }

    fn direct_sockets(&mut self, thread: ThreadRef) {
        let ports = &self.server_ports;
        let Some(this) = self.threads.get_mut(thread) else { return };
        this.fds.change(has_no_role, |fd| direct(fd, ports));
    }
}

/// `true` if it is a connection of which it is not known which end is the server.
fn has_no_role(fd: &Fd) -> bool {
    fd.kind == FdKind::IPV4_SOCK && !fd.is_client() && !fd.is_server()
}

/// Which end of an IPv4 connection is the server: the one whose port somebody on the machine listens on.
fn direct(fd: &mut Fd, ports: &HashSet<u16>) {
    if !has_no_role(fd) {
        return;
    }
    match &mut fd.socket {
        SocketInfo::Ip(tuple) if ports.contains(&tuple.source_port) => {
            *tuple = tuple.swapped();
            fd.name = tuple.name_with_ports().into();
            fd.set(FdFlags::SERVER);
        }
        _ => fd.set(FdFlags::CLIENT),
    }
}

/// A directory with the slash that a working directory ends in.
pub(super) fn with_slash(mut path: Vec<u8>) -> Vec<u8> {
    if path.last() != Some(&b'/') {
        path.push(b'/');
    }
    path
}

/// Makes a socket without ends what a new one is: without a name, and not connected.
fn forget_unspecified(fd: &mut Fd) {
    if let SocketInfo::Ip(tuple) = fd.socket
        && tuple == IpTuple::unspecified(fd.kind == FdKind::IPV6_SOCK, tuple.protocol)
    {
        fd.name = [][..].into();
        fd.flags.0 &= !FdFlags::CONNECTED.0;
    }
}

/// An fd of a list; `None` for kinds that tell nothing.
fn initial_fd(record: &FdRecord) -> Option<Fd> {
    if matches!(record.kind, FdKind::UNKNOWN | FdKind::UNINITIALIZED) {
        return None;
    }
    let mut fd = Fd::new(record.kind);
    fd.set(FdFlags::FROM_PROC);
    fd.ino = record.ino;
    match &record.info {
        FdInfo::None => {}
        FdInfo::Name(name) => {
            if record.kind == FdKind::UNSUPPORTED && name.starts_with(PACKET_NAME) {
                fd.kind = FdKind::PACKET;
            }
            fd.name = name.as_slice().into();
        }
        FdInfo::File { name, flags, mount_id, dev } => {
            fd.name = name.as_slice().into();
            fd.open_flags = *flags;
            fd.mount_id = *mount_id;
            fd.dev = *dev;
        }
        FdInfo::Tuple { source, source_port, destination, destination_port, protocol } => {
            let tuple = IpTuple {
                source: *source,
                destination: *destination,
                source_port: *source_port,
                destination_port: *destination_port,
                protocol: *protocol,
            };
            initial_tuple(&mut fd, tuple.unmapped());
        }
        FdInfo::Bound { address, port, protocol } => {
            let server = IpServer { address: *address, port: *port, protocol: *protocol };
            fd.name = server.name().into();
            fd.socket = SocketInfo::Server(server);
        }
        FdInfo::Unix { source, destination, name } => {
            fd.name = name.as_slice().into();
            fd.socket = SocketInfo::Unix { source: *source, destination: *destination };
            fd.set(if name.is_empty() { FdFlags::CLIENT } else { FdFlags::SERVER });
        }
    }
    Some(fd)
}

fn initial_tuple(fd: &mut Fd, tuple: IpTuple) {
    fd.kind = if tuple.source.is_ipv4() { FdKind::IPV4_SOCK } else { FdKind::IPV6_SOCK };
    fd.name = tuple.name_with_ports().into();
    fd.socket = SocketInfo::Ip(tuple);
    if tuple.protocol == L4Protocol::TCP {
        fd.set(FdFlags::CONNECTED);
    }
}
