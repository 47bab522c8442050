//! The machine's state from /proc: what a capture begins with.

mod fds;
mod machine;
mod sockets;
mod threads;

use std::collections::HashSet;
use std::path::Path;

use fds::FdReader;
use rustix::thread::CapabilitySet;
use syscap::event::records::{FdList, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};
use syscap::machine::{MAX_THREADS, Machine};
use threads::PidNamespaces;

use crate::pids::pids;
use crate::settings::StateAtStart;
use crate::stop::StopFlag;

mod workers;

/// Processes, descriptors, users, interfaces.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The machine's own properties.
    pub machine: MachineInfo,
    /// Addresses of its network interfaces.
    pub interfaces: Vec<InterfaceRecord>,
    /// Users.
    pub users: Vec<UserRecord>,
    /// Groups.
    pub groups: Vec<GroupRecord>,
    /// Threads; a process' main thread comes before its others.
    pub threads: Vec<ThreadRecord>,
    /// Descriptors, one list for each process.
    pub fds: Vec<FdList>,
    /// Processes of which something was refused for want of rights.
    pub denied: u64,
    /// Processes that were not read in time.
    pub unread: u64,
    /// Threads that are left out because there are too many.
    pub left_out: u64,
}

impl Snapshot {
    /// Reads the state: some 30 µs a process and 5 µs a descriptor, by several threads. Processes that end meanwhile are
    /// left out, and those that the kernel does not tell of within some seconds, or until the flag is raised.
    pub fn read(wanted: StateAtStart, stop: &StopFlag) -> Self {
        let mut snapshot = Self { machine: machine::info(), ..Self::default() };
        snapshot.interfaces = machine::interfaces();
        (snapshot.users, snapshot.groups) = machine::users();
        if wanted == StateAtStart::None {
            return snapshot;
        }
        let mut namespaces = PidNamespaces::default();
        let pids = pids(Path::new("/proc")).filter_map(|pid| i32::try_from(pid).ok()).collect();
        let (parts, unread) = workers::read(pids, (wanted == StateAtStart::Full).then(FdReader::default), stop);
        snapshot.unread = unread;
        for part in parts {
            snapshot.threads.extend(part.threads);
            snapshot.fds.extend(part.fds);
            snapshot.denied += u64::from(part.denied);
            namespaces.add(part.namespaces);
        }
        snapshot.left_out = snapshot.threads.len().saturating_sub(MAX_THREADS) as u64;
        snapshot.threads.truncate(MAX_THREADS);
        namespaces.fill(&mut snapshot.threads);
        snapshot
    }

    /// What it lacks, and what mends that.
    pub fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        let has = rustix::thread::capabilities(None).map_or(CapabilitySet::empty(), |sets| sets.effective);
        let wanted =
            [(CapabilitySet::SYS_PTRACE, "CAP_SYS_PTRACE"), (CapabilitySet::DAC_READ_SEARCH, "CAP_DAC_READ_SEARCH")];
        let missing: Vec<_> = wanted.iter().filter(|(one, _)| !has.contains(*one)).map(|(_, name)| *name).collect();
        if self.denied > 0 && !missing.is_empty() {
            remarks.push(format!(
                "the open files and directories of {} processes of other users are unknown, which needs {}: run it \
                 with `sudo`, or once `{}`",
                self.denied,
                missing.join(" and "),
                syscap_bpf::remedy()
            ));
        }
        if self.unread > 0 {
            remarks.push(format!(
                "{} processes are unknown until they do something: /proc did not tell of them in time, as happens where \
                 a file server does not answer",
                self.unread
            ));
        }
        if self.left_out > 0 {
            remarks.push(format!(
                "{} threads are unknown until they do something: there are more than {MAX_THREADS}",
                self.left_out
            ));
        }
        remarks
    }

    /// Leaves out the threads that came to be after the probe had begun: their events tell of them, from their
    /// beginning, and what /proc said of them was already later.
    pub fn forget(&mut self, born: &HashSet<i64>) {
        if born.is_empty() {
            return;
        }
        self.threads.retain(|thread| !born.contains(&thread.tid));
        self.fds.retain(|list| !born.contains(&list.tid));
    }

    /// Brings the state into a machine.
    pub fn mount(self, machine: &mut Machine) {
        machine.set_machine_info(self.machine);
        self.interfaces.into_iter().for_each(|one| machine.add_interface(one));
        self.users.into_iter().for_each(|user| machine.add_user(user));
        self.groups.into_iter().for_each(|group| machine.add_group(group));
        self.threads.into_iter().for_each(|thread| machine.add_thread(thread));
        self.fds.iter().for_each(|list| machine.add_fds(list));
        machine.finish_initial_state();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syscap::event::records::{FdInfo, FdKind};

    #[test]
    fn this_process_is_in_it_with_its_sockets_and_files() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let client = std::net::TcpStream::connect(("127.0.0.1", port)).unwrap();
        let client_port = client.local_addr().unwrap().port();
        let file = tempfile::NamedTempFile::new().unwrap();
        let snapshot = Snapshot::read(StateAtStart::Full, &StopFlag::default());
        let me = i64::from(std::process::id());
        let thread = snapshot.threads.iter().find(|thread| thread.tid == me).unwrap();
        assert_eq!(thread.exepath, std::env::current_exe().unwrap().into_os_string().into_encoded_bytes());
        assert_eq!(thread.cwd, std::env::current_dir().unwrap().into_os_string().into_encoded_bytes());
        assert_eq!((thread.pid, thread.numbers.uid), (me, rustix::process::geteuid().as_raw()));
        // This test runs in a thread of its own, beside the main one.
        assert!(snapshot.threads.iter().any(|thread| thread.pid == me && thread.tid != me));
        let fds = &snapshot.fds.iter().find(|list| list.tid == me).unwrap().fds;
        let is = |wanted: &dyn Fn(&FdInfo) -> bool| fds.iter().filter(|fd| wanted(&fd.info)).count();
        assert_eq!(is(&|info| matches!(info, FdInfo::Bound { port: at, .. } if *at == port)), 1);
        assert_eq!(is(&|info| matches!(info, FdInfo::Tuple { source_port, .. } if *source_port == client_port)), 1);
        let path = file.path().as_os_str().as_encoded_bytes();
        assert_eq!(is(&|info| matches!(info, FdInfo::File { name, .. } if name == path)), 1);
        assert!(fds.iter().any(|fd| fd.kind == FdKind::FILE_V2));
        assert!(snapshot.users.iter().any(|user| user.uid == 0 && user.name == b"root"));
        assert!(snapshot.machine.cpus > 0 && snapshot.machine.boot_time > 0);
        drop(client);
    }

    #[test]
    fn threads_that_events_tell_of_are_left_out() {
        let thread = |tid| ThreadRecord { tid, pid: tid, ..ThreadRecord::default() };
        let mut snapshot = Snapshot { threads: vec![thread(1), thread(2)], ..Snapshot::default() };
        snapshot.fds = vec![FdList { tid: 2, fds: Vec::new() }];
        snapshot.forget(&HashSet::from([2]));
        assert_eq!((snapshot.threads.len(), snapshot.fds.len()), (1, 0));
    }
}
