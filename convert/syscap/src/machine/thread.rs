//! The state of one thread.

use super::fd::FdTable;
use super::refs::{GroupRef, ThreadRef};
use super::text::Text;
use crate::event::records::ThreadNumbers;

/// Flags of a thread's creation and state, scap's `PPM_CL_…`.
pub mod thread_flags {
    use syscap_schemas::values::clone_flags;

    /// The thread shares the fd table of its process.
    pub const CLONE_FILES: u32 = clone_flags::CLONE_FILES;
    /// The thread begins a pid namespace.
    pub const CLONE_NEWPID: u32 = clone_flags::CLONE_NEWPID;
    /// The thread has its creator's parent.
    pub const CLONE_PARENT: u32 = clone_flags::CLONE_PARENT;
    /// The thread belongs to its creator's process.
    pub const CLONE_THREAD: u32 = clone_flags::CLONE_THREAD;
    /// The child's event came before its creator's.
    pub const CLONE_INVERTED: u32 = clone_flags::CLONE_INVERTED;
    /// The thread has a new name.
    pub const NAME_CHANGED: u32 = clone_flags::NAME_CHANGED;
    /// The thread has ended.
    pub const CLOSED: u32 = clone_flags::CLOSED;
    /// The thread has had an event.
    pub const ACTIVE: u32 = 1 << 19;
    /// The thread writes to a shell pipe.
    pub const PIPE_SRC: u32 = 1 << 21;
    /// The thread reads from a shell pipe.
    pub const PIPE_DST: u32 = 1 << 22;
    /// The creator waits until the thread executes a program or ends.
    pub const CLONE_VFORK: u32 = clone_flags::CLONE_VFORK;
    /// The thread is in a pid namespace other than the host's.
    pub const CHILD_IN_PIDNS: u32 = clone_flags::CLONE_CHILD_IN_PIDNS;
    /// The thread is the main thread although its id differs from that of the process.
    pub const IS_MAIN_THREAD: u32 = 1 << 30;
}

/// The state of one thread. The main thread holds what all threads of a process share (fds, working directory,
/// environment); methods of [`super::Machine`] return it.
#[derive(Debug)]
pub struct Thread {
    /// A number that changes when one of the properties below changes. Unique among all states of all threads.
    pub generation: u64,
    /// The thread's id.
    pub tid: i64,
    /// The process' id; -1: unknown.
    pub pid: i64,
    /// The parent's thread id; -1: unknown, 0: no known parent.
    pub ptid: i64,
    /// The id of the thread that takes over the children, from the exit event; -1: unknown.
    pub reaper_tid: i64,
    /// The command's name.
    pub comm: Text,
    /// The first argument: the program as it was called.
    pub exe: Text,
    /// The program's full path.
    pub exepath: Text,
    /// The arguments after the first, separated by NUL (none after the last).
    pub args: Text,
    /// Name and arguments, separated by blanks. The name is that of the time when the arguments became known.
    pub cmdline: Text,
    /// The root directory.
    pub root: Text,
    /// The control groups: `subsystem=path`, separated by NUL, with sysdig's names of the subsystems.
    pub cgroups: Text,
    /// The id of the container, derived from the control groups; empty: none.
    pub container_id: Text,
    /// A set of [`thread_flags`].
    pub flags: u32,
    /// Ids, user, memory, capabilities, and the program's file. `fdlimit` is valid in the main thread only.
    pub numbers: ThreadNumbers,
    /// Nanoseconds from the inode's last status change to the thread's creation.
    pub exe_ino_ctime_duration_clone: u64,
    /// Nanoseconds from the start of the pid namespace to the inode's last status change.
    pub exe_ino_ctime_duration_pidns: u64,
    /// The time of the thread's creation, nanoseconds since 1970; 0: unknown.
    pub clone_time: u64,
    /// The time of the last exec, nanoseconds since 1970; 0: unknown.
    pub exec_time: u64,
    pub(super) cwd: Text,
    pub(super) env: Text,
    pub(super) fds: FdTable,
    pub(super) group: Option<GroupRef>,
    pub(super) children: Vec<ThreadRef>,
    pub(super) live_children: u64,
    /// The program of an `execveat` without its exit event yet; empty: none.
    pub(super) execveat_path: Text,
    pub(super) last_event_fd: i64,
    /// The time of the last event, nanoseconds since 1970.
    pub(super) last_event_time: u64,
}

impl Thread {
    /// Returns a thread with nothing known but its id.
    pub(super) fn new(tid: i64) -> Self {
        Self {
            generation: 0,
            tid,
            pid: -1,
            ptid: -1,
            reaper_tid: -1,
            comm: Text::default(),
            exe: Text::default(),
            exepath: Text::default(),
            args: Text::default(),
            cmdline: Text::default(),
            root: Text::default(),
            cgroups: Text::default(),
            container_id: Text::default(),
            flags: thread_flags::NAME_CHANGED,
            numbers: ThreadNumbers::UNKNOWN,
            exe_ino_ctime_duration_clone: 0,
            exe_ino_ctime_duration_pidns: 0,
            clone_time: 0,
            exec_time: 0,
            cwd: Text::default(),
            env: Text::default(),
            fds: FdTable::default(),
            group: None,
            children: Vec::new(),
            live_children: 0,
            execveat_path: Text::default(),
            last_event_fd: 0,
            last_event_time: 0,
        }
    }

    /// Returns a placeholder for a thread that no event or list has introduced, with sysdig's `<NA>` as its names.
    pub(super) fn placeholder(tid: i64, na: &Text) -> Self {
        Self { comm: na.clone(), exe: na.clone(), cmdline: na.clone(), ..Self::new(tid) }
    }

    /// `true` for the main thread of a process.
    #[inline]
    pub const fn is_main(&self) -> bool {
        self.tid == self.pid || self.flags & thread_flags::IS_MAIN_THREAD != 0
    }

    /// `true` if the thread is in a pid namespace other than the host's.
    #[inline]
    pub const fn in_pid_namespace(&self) -> bool {
        self.flags & thread_flags::CHILD_IN_PIDNS != 0 || (self.tid != self.numbers.vtid && self.numbers.vtid >= 0)
    }

    /// `true` for a placeholder: no event or list has introduced the thread.
    #[inline]
    pub const fn is_placeholder(&self) -> bool {
        self.tid < 0 || self.pid < 0 || self.ptid < 0
    }

    /// `true` if the thread has ended.
    #[inline]
    pub const fn is_dead(&self) -> bool {
        self.flags & thread_flags::CLOSED != 0
    }

    /// The arguments after the first.
    pub fn arguments(&self) -> impl Iterator<Item = &[u8]> {
        split(&self.args)
    }

    /// The control groups: subsystem (sysdig's name) and path.
    pub fn cgroups(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        split(&self.cgroups).filter_map(|entry| {
            let at = entry.iter().position(|byte| *byte == b'=')?;
            Some((entry.get(..at)?, entry.get(at + 1..)?))
        })
    }
}

/// Strips a NUL at the end.
pub(super) fn without_last_nul(bytes: &[u8]) -> &[u8] {
    bytes.strip_suffix(b"\0").unwrap_or(bytes)
}

/// Joins name and arguments (separated by NUL) with blanks. Empty if there is no name.
pub(super) fn cmdline(comm: &[u8], args: &[u8]) -> Vec<u8> {
    let mut cmdline = comm.to_vec();
    if !comm.is_empty() {
        for arg in split(args) {
            cmdline.push(b' ');
            cmdline.extend_from_slice(arg);
        }
    }
    cmdline
}

/// Strips the kernel's ` (deleted)` from a program's path.
pub(super) fn without_deleted(path: &[u8]) -> &[u8] {
    match path.strip_suffix(b" (deleted)") {
        Some(path) if !path.is_empty() => path,
        _ => path,
    }
}

/// Returns the parts of `text` between NULs. An empty text has no parts.
pub(super) fn split(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let none = text.is_empty();
    text.split(|byte| *byte == 0).filter(move |_| !none)
}
