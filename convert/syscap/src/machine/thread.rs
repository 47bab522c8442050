//! One thread of the captured machine.

use super::fd::FdTable;
use super::refs::{GroupRef, ThreadRef};
use super::text::Text;
use crate::event::records::ThreadNumbers;

/// Flags of a thread's creation and state, scap's `PPM_CL_…`.
pub mod thread_flags {
    /// Shares the fd table of its process.
    pub const CLONE_FILES: u32 = 1;
    /// Begins a pid namespace.
    pub const CLONE_NEWPID: u32 = 1 << 6;
    /// Has its creator's parent.
    pub const CLONE_PARENT: u32 = 1 << 8;
    /// Belongs to its creator's process.
    pub const CLONE_THREAD: u32 = 1 << 13;
    /// The child's event came before its creator's.
    pub const CLONE_INVERTED: u32 = 1 << 16;
    /// Its name is new.
    pub const NAME_CHANGED: u32 = 1 << 17;
    /// It has ended.
    pub const CLOSED: u32 = 1 << 18;
    /// It was seen alive.
    pub const ACTIVE: u32 = 1 << 19;
    /// It writes to a shell pipe.
    pub const PIPE_SRC: u32 = 1 << 21;
    /// It reads from a shell pipe.
    pub const PIPE_DST: u32 = 1 << 22;
    /// Its creator waits until it executes a program or ends.
    pub const CLONE_VFORK: u32 = 1 << 27;
    /// It lives in a pid namespace of its own.
    pub const CHILD_IN_PIDNS: u32 = 1 << 29;
    /// It leads its process although its thread id differs from the process'.
    pub const IS_MAIN_THREAD: u32 = 1 << 30;
}

/// A thread's state. What threads of one process share (fds, working directory, environment) the main thread has;
/// ask the [`super::Machine`] for it.
#[derive(Debug)]
pub struct Thread {
    /// Changes whenever one of the properties below changes; never the same for two threads or two states of one.
    pub generation: u64,
    /// The thread's id.
    pub tid: i64,
    /// The process' id; -1: unknown.
    pub pid: i64,
    /// The parent's thread id; -1: unknown, 0: none that is known.
    pub ptid: i64,
    /// The thread that took over its children, from its exit event; -1: unknown.
    pub reaper_tid: i64,
    /// The command's name.
    pub comm: Text,
    /// The first argument, the program as it was called.
    pub exe: Text,
    /// The program's full path.
    pub exepath: Text,
    /// The arguments after the first, separated by NUL (none after the last).
    pub args: Text,
    /// Name and arguments, separated by blanks, with the name as it was when the arguments were learned.
    pub cmdline: Text,
    /// The root directory.
    pub root: Text,
    /// `subsystem=path`, separated by NUL, the subsystems by sysdig's names.
    pub cgroups: Text,
    /// The id of its container, derived from its cgroups; empty: none.
    pub container_id: Text,
    /// A set of [`thread_flags`].
    pub flags: u32,
    /// Ids, user, memory, capabilities, and the program's file. The limit of open files counts for the main thread only.
    pub numbers: ThreadNumbers,
    /// Nanoseconds from the inode's last status change to the thread's creation.
    pub exe_ino_ctime_duration_clone: u64,
    /// Nanoseconds from the pid namespace's begin to the inode's last status change.
    pub exe_ino_ctime_duration_pidns: u64,
    /// When it was created, nanoseconds since 1970; 0: unknown.
    pub clone_time: u64,
    /// When it last executed a program, nanoseconds since 1970; 0: unknown.
    pub exec_time: u64,
    pub(super) cwd: Text,
    pub(super) env: Text,
    pub(super) fds: FdTable,
    pub(super) group: Option<GroupRef>,
    pub(super) children: Vec<ThreadRef>,
    pub(super) live_children: u64,
    /// The program of an `execveat` whose exit has not come yet; empty: none.
    pub(super) execveat_path: Text,
    pub(super) last_event_fd: i64,
    /// When its last event was, nanoseconds since 1970.
    pub(super) last_event_time: u64,
}

impl Thread {
    /// A thread of which only the id is known.
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

    /// A thread that nothing has announced, as sysdig shows it.
    pub(super) fn placeholder(tid: i64, na: &Text) -> Self {
        Self { comm: na.clone(), exe: na.clone(), cmdline: na.clone(), ..Self::new(tid) }
    }

    /// `true` if it is its process' main thread.
    #[inline]
    pub const fn is_main(&self) -> bool {
        self.tid == self.pid || self.flags & thread_flags::IS_MAIN_THREAD != 0
    }

    /// `true` if it lives in a pid namespace of its own.
    #[inline]
    pub const fn in_pid_namespace(&self) -> bool {
        self.flags & thread_flags::CHILD_IN_PIDNS != 0 || (self.tid != self.numbers.vtid && self.numbers.vtid >= 0)
    }

    /// `true` if it is a placeholder for a thread that nothing has announced.
    #[inline]
    pub const fn is_placeholder(&self) -> bool {
        self.tid < 0 || self.pid < 0 || self.ptid < 0
    }

    /// `true` if its exit was seen.
    #[inline]
    pub const fn is_dead(&self) -> bool {
        self.flags & thread_flags::CLOSED != 0
    }

    /// The arguments after the first, one by one.
    pub fn arguments(&self) -> impl Iterator<Item = &[u8]> {
        split(&self.args)
    }

    /// Its control groups: subsystem (sysdig's name) and path.
    pub fn cgroups(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        split(&self.cgroups).filter_map(|entry| {
            let at = entry.iter().position(|byte| *byte == b'=')?;
            Some((entry.get(..at)?, entry.get(at + 1..)?))
        })
    }
}

/// Bytes without the NUL that ends them, if one does.
pub(super) fn without_last_nul(bytes: &[u8]) -> &[u8] {
    bytes.strip_suffix(b"\0").unwrap_or(bytes)
}

/// Name and arguments (separated by NUL), separated by blanks; nothing where there is no name.
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

/// A program's path without the kernel's remark that the file is gone.
pub(super) fn without_deleted(path: &[u8]) -> &[u8] {
    match path.strip_suffix(b" (deleted)") {
        Some(path) if !path.is_empty() => path,
        _ => path,
    }
}

/// The parts of `text` between NULs; none where it is empty.
pub(super) fn split(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let none = text.is_empty();
    text.split(|byte| *byte == 0).filter(move |_| !none)
}
