//! The initial state from lists of threads and fds, and new fds that an event carries as records.

use hashbrown::HashSet;
use syscap_schemas::params::RESULT;
use syscap_schemas::{L4Protocol, ParamKind};

use super::current::{CurrentEvent, FdLocation};
use super::fd::{Fd, FdFlags};
use super::refs::ThreadRef;
use super::table::MAX_THREADS;
use super::thread::{Thread, cmdline, thread_flags, without_deleted, without_last_nul};
use super::tuple::{IpServer, IpTuple, SocketInfo};
use super::{Machine, path};
use crate::event::records::{FdInfo, FdKind, FdList, FdRecord, PACKET_NAME, ThreadRecord};
use crate::event::{Event, NewFd};
use crate::limits::Resource;

impl Machine {
    /// Adds a thread of a process list.
    pub fn add_thread(&mut self, record: ThreadRecord) {
        self.check_budget();
        if self.threads.is_full() {
            return self.texts.budget.drop_one(Resource::Threads);
        }
        if !self.admits_thread() {
            return;
        }
        let mut thread = Thread::new(record.tid);
        self.set_names_from_record(&mut thread, &record);
        thread.ptid = record.ptid;
        thread.flags |= record.flags | thread_flags::ACTIVE;
        thread.numbers = record.numbers;
        let thread = self.insert_thread(thread);
        if self.unlinked.len() >= 2 * MAX_THREADS {
            let threads = &self.threads;
            self.unlinked.retain(|thread| threads.contains(*thread));
        }
        self.unlinked.push(thread);
        self.has_deferred = true;
    }

    /// Adds the fds of a process. The fds of an unknown process are left out.
    pub fn add_fds(&mut self, list: &FdList) {
        let Some(thread) = self.threads.find(list.tid) else { return };
        for record in &list.fds {
            let Some(fd) = initial_fd(record) else { continue };
            if let (FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK, SocketInfo::Server(server)) = (fd.kind, fd.socket) {
                self.server_ports.insert(server.port);
            }
            self.check_budget();
            if !self.admits_fd(&fd) {
                continue;
            }
            let kept = self.threads.get_mut(thread).is_some_and(|this| this.fds.insert(record.fd, fd));
            if !kept && record.fd >= 0 {
                self.texts.budget.drop_one(Resource::Fds);
            }
        }
        if self.without_roles.len() >= 2 * MAX_THREADS {
            self.without_roles.sort_unstable_by_key(|thread| thread.place());
            self.without_roles.dedup();
        }
        self.without_roles.push(thread);
        self.has_deferred = true;
    }

    /// Adds the fds that an event carries beside its parameters. The fd that the call returned, or that it uses without
    /// a parameter, becomes the event's fd.
    #[cold]
    pub(super) fn add_event_fds(&mut self, event: &Event<'_>, current: &mut CurrentEvent) {
        let Some(owner) = current.thread.and_then(|thread| self.fd_owner(thread)) else { return };
        let result = event.header.event_type().and_then(|kind| kind.params.first());
        let returned = result.filter(|param| param.kind == ParamKind::Fd).and_then(|_| event.params.i64(RESULT));
        for NewFd { record, close_on_exec } in event.params.fds() {
            let Some(mut fd) = initial_fd(record) else { continue };
            fd.flags.0 &= !FdFlags::FROM_PROC.0;
            fd.set_close_on_exec(*close_on_exec);
            clear_unspecified(&mut fd);
            assign_role(&mut fd, &self.server_ports);
            if !self.admits_fd(&fd) {
                continue;
            }
            // The port of a listening socket determines the server of its connections.
            if let (FdKind::IPV4_SERVSOCK | FdKind::IPV6_SERVSOCK, SocketInfo::Server(server)) = (fd.kind, fd.socket) {
                self.server_ports.insert(server.port);
            }
            let known = self.threads.get_mut(owner).is_some_and(|owner| owner.fds.insert(record.fd, fd));
            if known && returned == Some(record.fd) {
                current.fd_number = record.fd;
                current.fd = Some(FdLocation { owner, number: record.fd });
            }
        }
        if let Some(details) = event.params.details()
            && let Some(number) = details.fd
        {
            current.fd_number = number;
            current.fd =
                self.threads.get(owner).and_then(|owner| owner.fds.get(number)).map(|_| FdLocation { owner, number });
            if details.closes && current.fd.is_some() {
                self.closed_fd = current.fd;
                self.has_deferred = true;
            }
        }
    }

    /// Completes the initial state: links threads with their processes and parents, and determines which end of each
    /// connection is the server. If it is not called, the next [`Machine::apply`] does this.
    pub fn finish_initial_state(&mut self) {
        for thread in std::mem::take(&mut self.unlinked) {
            self.link(thread);
        }
        for thread in std::mem::take(&mut self.without_roles) {
            self.assign_socket_roles(thread);
        }
    }

    fn set_names_from_record(&mut self, thread: &mut Thread, record: &ThreadRecord) {
        thread.pid = record.pid;
        thread.comm = self.texts.intern(&record.comm);
        thread.exe = self.texts.intern(&record.exe);
        thread.exepath = self.texts.intern(without_deleted(&record.exepath));
        let args = without_last_nul(&record.args);
        thread.args = self.texts.intern(args);
        thread.cmdline = self.texts.intern(&cmdline(&record.comm, args));
        thread.root = self.texts.intern(&record.root);
        (thread.cgroups, thread.container_id) = self.cgroups(&record.cgroups);
        if thread.is_main() {
            thread.env = self.texts.intern(without_last_nul(&record.env));
            let cwd = with_slash(path::join(b"", &record.cwd));
            thread.cwd = self.texts.intern(&cwd);
        }
    }

    fn assign_socket_roles(&mut self, thread: ThreadRef) {
        let ports = &self.server_ports;
        let Some(this) = self.threads.get_mut(thread) else { return };
        this.fds.change(has_no_role, |fd| assign_role(fd, ports));
    }
}

/// `true` for an IPv4 connection whose server is not determined yet.
fn has_no_role(fd: &Fd) -> bool {
    fd.kind == FdKind::IPV4_SOCK && !fd.is_client() && !fd.is_server()
}

/// Determines which end of an IPv4 connection is the server: the one on whose port a socket of the machine listens.
fn assign_role(fd: &mut Fd, ports: &HashSet<u16>) {
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

/// Appends the slash that a working directory ends in.
pub(super) fn with_slash(mut path: Vec<u8>) -> Vec<u8> {
    if path.last() != Some(&b'/') {
        path.push(b'/');
    }
    path
}

/// Makes a socket without addresses look like a new one: without a name, and not connected.
fn clear_unspecified(fd: &mut Fd) {
    if let SocketInfo::Ip(tuple) = fd.socket
        && tuple == IpTuple::unspecified(fd.kind == FdKind::IPV6_SOCK, tuple.protocol)
    {
        fd.name = [][..].into();
        fd.flags.0 &= !FdFlags::CONNECTED.0;
    }
}

/// Converts an fd of a list; `None` for kinds without information.
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
