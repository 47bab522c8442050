//! The state of the machine from /proc, with which a capture begins.
//!
//! Several threads read the processes. What takes too long is left out and counted: a capture must begin even if a file
//! server does not answer.

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

/// The state of the machine: processes, descriptors, users, interfaces.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The machine's properties.
    pub machine: MachineInfo,
    /// The addresses of the network interfaces.
    pub interfaces: Vec<InterfaceRecord>,
    /// Users.
    pub users: Vec<UserRecord>,
    /// Groups.
    pub groups: Vec<GroupRecord>,
    /// Threads; the main thread of a process comes before its other threads.
    pub threads: Vec<ThreadRecord>,
    /// Descriptors: one list for each table of descriptors.
    pub fds: Vec<FdList>,
    /// Number of processes that are incomplete because permission was denied.
    pub denied: u64,
    /// Number of processes that were not read in time.
    pub unread: u64,
    /// Number of threads beyond the limit, which are left out.
    pub over_limit: u64,
}

impl Snapshot {
    /// Reads the state in several threads: about 30 µs for each process and 5 µs for each descriptor. Leaves out
    /// processes that exit meanwhile, and those that the kernel does not show within some seconds or before the flag is
    /// raised.
    pub fn read(wanted: StateAtStart, stop: &StopFlag) -> Self {
        let mut snapshot = Self { machine: machine::info(), ..Self::default() };
        snapshot.interfaces = machine::interfaces();
        (snapshot.users, snapshot.groups) = machine::users();
        if wanted == StateAtStart::None {
            return snapshot;
        }
        let mut namespaces = PidNamespaces::default();
        let pids = pids(Path::new("/proc")).filter_map(|pid| i32::try_from(pid).ok()).collect();
        let (states, unread) = workers::read(pids, (wanted == StateAtStart::Full).then(FdReader::default), stop);
        snapshot.unread = unread;
        for state in states {
            snapshot.threads.extend(state.threads);
            snapshot.fds.extend(state.fds);
            snapshot.denied += u64::from(state.denied);
            namespaces.add(state.namespaces);
        }
        snapshot.over_limit = snapshot.threads.len().saturating_sub(MAX_THREADS) as u64;
        snapshot.threads.truncate(MAX_THREADS);
        namespaces.fill(&mut snapshot.threads);
        snapshot
    }

    /// Returns what the state lacks, and the remedies.
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        let has = rustix::thread::capabilities(None).map_or(CapabilitySet::empty(), |sets| sets.effective);
        let wanted =
            [(CapabilitySet::SYS_PTRACE, "CAP_SYS_PTRACE"), (CapabilitySet::DAC_READ_SEARCH, "CAP_DAC_READ_SEARCH")];
        let missing: Vec<_> = wanted.iter().filter(|(one, _)| !has.contains(*one)).map(|(_, name)| *name).collect();
        if self.denied > 0 && !missing.is_empty() {
            warnings.push(format!(
                "the open files and directories of {} processes of other users are unknown, which needs {}: run it \
                 with `sudo`, or once `{}`",
                self.denied,
                missing.join(" and "),
                syscap_bpf::remedy()
            ));
        }
        if self.unread > 0 {
            warnings.push(format!(
                "{} processes are unknown until they do something: /proc did not tell of them in time, as happens where \
                 a file server does not answer",
                self.unread
            ));
        }
        if self.over_limit > 0 {
            warnings.push(format!(
                "{} threads are unknown until they do something: there are more than {MAX_THREADS}",
                self.over_limit
            ));
        }
        warnings
    }

    /// Removes threads that were created after the probe started: their events describe them from the beginning, and
    /// /proc already shows a later state.
    pub fn remove_threads(&mut self, new_threads: &HashSet<i64>) {
        if new_threads.is_empty() {
            return;
        }
        self.threads.retain(|thread| !new_threads.contains(&thread.tid));
        self.fds.retain(|list| !new_threads.contains(&list.tid));
    }

    /// Adds the state to a machine.
    pub fn apply_to(self, machine: &mut Machine) {
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
    fn a_snapshot_has_this_process_with_its_sockets_and_files() {
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
        // The test runs in its own thread, beside the main thread.
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
    fn new_threads_are_removed() {
        let thread = |tid| ThreadRecord { tid, pid: tid, ..ThreadRecord::default() };
        let mut snapshot = Snapshot { threads: vec![thread(1), thread(2)], ..Snapshot::default() };
        snapshot.fds = vec![FdList { tid: 2, fds: Vec::new() }];
        snapshot.remove_threads(&HashSet::from([2]));
        assert_eq!((snapshot.threads.len(), snapshot.fds.len()), (1, 0));
    }
}
