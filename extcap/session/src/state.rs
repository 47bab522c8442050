//! The state of a machine with which a capture begins.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use syscap::event::records::{FdList, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};
use syscap::machine::Machine;

/// The state of a machine: processes, descriptors, users, interfaces.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MachineState {
    /// The operating system.
    pub system: SystemInfo,
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
}

/// The operating system of a machine.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SystemInfo {
    /// The release of the kernel, such as `6.1.0-18-amd64` (`uname -r`).
    pub release: String,
    /// The architecture of the machine's system call numbers, such as `x86_64` or `aarch64` (`uname -m`).
    pub architecture: String,
}

impl MachineState {
    /// Removes threads that were created after the capture began: their events describe them from the beginning, and
    /// the state already shows a later time.
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

    #[test]
    fn new_threads_are_removed() {
        let thread = |tid| ThreadRecord { tid, pid: tid, ..ThreadRecord::default() };
        let mut state = MachineState { threads: vec![thread(1), thread(2)], ..MachineState::default() };
        state.fds = vec![FdList { tid: 2, fds: Vec::new() }];
        state.remove_threads(&HashSet::from([2]));
        assert_eq!((state.threads.len(), state.fds.len()), (1, 0));
    }
}
