//! The state of the machine from /proc, with which a capture begins.
//!
//! Several threads read the processes. What takes too long is left out and counted: a capture must begin even if a file
//! server does not answer.

mod fds;
mod machine;
mod sockets;
mod threads;

use std::path::Path;

use fds::FdReader;
use rustix::thread::CapabilitySet;
use syscap::machine::MAX_THREADS;
use syscap_session::MachineState;
use syscap_session::settings::StateAtStart;
use syscap_session::stop::StopFlag;
use threads::PidNamespaces;

use crate::pids::pids;

mod workers;

pub use machine::system;

/// The state of this machine, and what it lacks.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// The state.
    pub state: MachineState,
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
        let (users, groups) = machine::users();
        let state = MachineState {
            system: machine::system(),
            machine: machine::info(),
            interfaces: machine::interfaces(),
            users,
            groups,
            ..MachineState::default()
        };
        let mut snapshot = Self { state, ..Self::default() };
        if wanted == StateAtStart::None {
            return snapshot;
        }
        let mut namespaces = PidNamespaces::default();
        let pids = pids(Path::new("/proc")).filter_map(|pid| i32::try_from(pid).ok()).collect();
        let (states, unread) = workers::read(pids, (wanted == StateAtStart::Full).then(FdReader::default), stop);
        snapshot.unread = unread;
        for state in states {
            snapshot.state.threads.extend(state.threads);
            snapshot.state.fds.extend(state.fds);
            snapshot.denied += u64::from(state.denied);
            namespaces.add(state.namespaces);
        }
        let threads = &mut snapshot.state.threads;
        snapshot.over_limit = threads.len().saturating_sub(MAX_THREADS) as u64;
        threads.truncate(MAX_THREADS);
        namespaces.fill(threads);
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
        let snapshot = Snapshot::read(StateAtStart::Full, &StopFlag::default()).state;
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
}
