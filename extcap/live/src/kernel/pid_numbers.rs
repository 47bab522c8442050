//! Process ids: those in the kernel's records, those of /proc, and those of this process.
//!
//! Records have the ids of the first pid namespace, and so have events: `proc.pid`, as in sysdig, where `proc.vpid` is
//! the id within the namespace. A user names processes by the ids of /proc. Both differ if /proc is of another pid
//! namespace. The ids of processes that this process starts are of its own namespace. They differ from those of /proc
//! in a container that has the host's /proc.

use std::collections::HashMap;

use procfs::process::Process;
use syscap::event::records::{FdList, ThreadRecord};
use syscap_bpf::{TaskIds, TaskList};
use syscap_schemas::values::clone_flags::CLONE_CHILD_IN_PIDNS;

use super::probe_error::probe_error;
use syscap_session::source::SourceError;

/// The link `/proc/PID/ns/pid` of the first pid namespace (`PROC_PID_INIT_INO` of linux/proc_ns.h).
const FIRST: &str = "pid:[4026531836]";

/// Translates process ids.
#[derive(Debug)]
pub struct PidNumbers {
    /// The list of tasks; `None`: this process is in the first pid namespace.
    list: Option<TaskList>,
    /// `true` if /proc is of the first pid namespace.
    proc_is_first: bool,
}

impl PidNumbers {
    /// Finds out the pid namespaces of this process and of its /proc.
    ///
    /// # Errors
    /// [`SourceError`] if /proc is missing or of a namespace whose ids are not known, or if the kernel does not list
    /// its tasks.
    pub fn new() -> Result<Self, SourceError> {
        let namespace = std::fs::read_link("/proc/self/ns/pid").map_err(SourceError::no_proc)?;
        let own = std::process::id();
        if namespace.as_os_str() == FIRST {
            return Ok(Self { list: None, proc_is_first: true });
        }
        let mut list = TaskList::load().map_err(probe_error)?;
        let tasks = list.read().map_err(probe_error)?;
        let level = tasks.iter().find(|task| task.own_tid == own).map_or(0, |task| task.level as usize);
        // The ids of this process, from the namespace of /proc down to its own.
        let numbers = Process::myself().and_then(|process| process.status()).ok().and_then(|status| status.nspid);
        match numbers.map_or(0, |numbers| numbers.len()) {
            1 => Ok(Self { list: Some(list), proc_is_first: false }),
            count if count == level + 1 => Ok(Self { list: Some(list), proc_is_first: true }),
            _ => Err(SourceError {
                what: "this process and its /proc are of two pid namespaces, and neither is the machine's first"
                    .to_owned(),
                remedy: "Mount /proc anew: unshare --mount mount -t proc proc /proc".to_owned(),
            }),
        }
    }

    /// `true` if /proc shows the processes of one pid namespace, while the kernel's records are of all.
    pub const fn is_within(&self) -> bool {
        !self.proc_is_first
    }

    /// Returns the ids in records of processes with these ids in /proc. Processes that have exited are left out.
    ///
    /// # Errors
    /// [`SourceError`] if the kernel does not list its tasks.
    pub fn of_proc(&mut self, pids: &[u32]) -> Result<Vec<u32>, SourceError> {
        if self.proc_is_first { Ok(pids.to_vec()) } else { self.of_own(pids) }
    }

    /// Returns the ids in records of processes with these ids in this process's namespace, such as its children.
    ///
    /// # Errors
    /// [`SourceError`] if the kernel does not list its tasks.
    pub fn of_own(&mut self, pids: &[u32]) -> Result<Vec<u32>, SourceError> {
        let Some(list) = &mut self.list else { return Ok(pids.to_vec()) };
        let tasks = list.read().map_err(probe_error)?;
        let numbers: HashMap<u32, u32> = tasks.iter().map(|task| (task.own_tid, task.tid)).collect();
        Ok(pids.iter().filter_map(|pid| numbers.get(pid).copied()).collect())
    }

    /// Returns the tasks of the namespace of /proc; `None`: records have the same ids as /proc.
    ///
    /// # Errors
    /// [`SourceError`] if the kernel does not list its tasks.
    pub fn tasks(&mut self) -> Result<Option<Vec<TaskIds>>, SourceError> {
        match &mut self.list {
            Some(list) if !self.proc_is_first => Ok(Some(list.read().map_err(probe_error)?)),
            _ => Ok(None),
        }
    }
}

/// Replaces the ids of threads and descriptors from /proc by those in records. Removes threads that are not among the
/// tasks: they have exited.
pub fn renumber(tasks: &[TaskIds], threads: &mut Vec<ThreadRecord>, fds: &mut Vec<FdList>) {
    let tasks: HashMap<i64, &TaskIds> = tasks.iter().map(|task| (i64::from(task.own_tid), task)).collect();
    threads.retain_mut(|thread| {
        let Some(task) = tasks.get(&thread.tid) else { return false };
        thread.tid = i64::from(task.tid);
        thread.pid = i64::from(task.pid);
        thread.ptid = i64::from(task.parent);
        thread.numbers.pgid = i64::from(task.pgid);
        thread.numbers.sid = i64::from(task.sid);
        thread.flags |= CLONE_CHILD_IN_PIDNS;
        true
    });
    fds.retain_mut(|list| {
        let task = tasks.get(&list.tid);
        list.tid = task.map_or(list.tid, |task| i64::from(task.tid));
        task.is_some()
    });
}

#[cfg(test)]
mod tests {
    use syscap::event::records::ThreadNumbers;

    use super::*;

    #[test]
    fn threads_of_a_namespace_get_the_kernels_ids() {
        let task = TaskIds { tid: 500, pid: 400, parent: 300, pgid: 200, sid: 100, own_tid: 5, own_pid: 4, level: 1 };
        let thread = |tid| {
            let numbers = ThreadNumbers { vtid: tid, vpid: 4, vpgid: 2, ..ThreadNumbers::UNKNOWN };
            ThreadRecord { tid, pid: 4, ptid: 0, numbers, ..ThreadRecord::default() }
        };
        let (mut threads, mut fds) = (vec![thread(5), thread(6)], vec![]);
        fds.extend([5, 6].map(|tid| FdList { tid, fds: Vec::new() }));
        renumber(&[task], &mut threads, &mut fds);
        let [found] = threads.as_slice() else { panic!("{threads:?}") };
        assert_eq!(
            (found.tid, found.pid, found.ptid, found.numbers.pgid, found.numbers.sid),
            (500, 400, 300, 200, 100)
        );
        assert_eq!((found.numbers.vtid, found.numbers.vpid, found.numbers.vpgid), (5, 4, 2));
        assert_eq!(fds.iter().map(|list| list.tid).collect::<Vec<_>>(), [500]);
    }
}
