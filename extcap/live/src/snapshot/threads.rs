//! Processes and threads from /proc.

use std::collections::HashMap;
use std::fs;
use std::io::Read;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;

use procfs::process::{LimitValue, Process, Stat, Status};
use procfs::{ProcError, ProcResult, ProcessCGroups};
use rustix::fs::StatxTimestamp;
use syscap::event::records::ThreadRecord;
use syscap_schemas::values::clone_flags::{CLONE_CHILD_IN_PIDNS, CLONE_FILES, CLONE_THREAD};

use super::fds::file_status;

/// Bytes of arguments and of the environment that are kept, as in libs.
const TEXTS_MAX: u64 = 4096;
/// `PF_KTHREAD` (linux/sched.h), a flag in /proc/PID/stat.
const KERNEL_THREAD: u32 = 0x0020_0000;
/// The controllers that stand for the hierarchy of version 2.
const CONTROLLERS: [&str; 5] = ["cpuset", "cpu", "cpuacct", IO, "memory"];
const IO: &str = "io";
/// The name of [`IO`] in version 1.
const IO_IN_VERSION_1: &str = "blkio";
/// The name of a version 2 hierarchy without controllers, as systemd mounts it.
const UNIFIED: &str = "unified";

/// The start times of pid namespaces.
#[derive(Debug, Default)]
pub struct PidNamespaces {
    /// Start time of the first process of each namespace, by the namespace's inode, in nanoseconds since boot.
    start_times: HashMap<u64, u64>,
    /// The namespace of each process that is not in the first one, by process id.
    namespace_of: HashMap<i64, u64>,
}

impl PidNamespaces {
    fn add_process(&mut self, process: &Process, record: &ThreadRecord, stat: &Stat) {
        let folder = PathBuf::from(format!("/proc/{}/ns/pid", process.pid));
        let Ok(namespace) = fs::metadata(folder).map(|namespace| namespace.ino()) else { return };
        if record.numbers.vpid == 1 {
            self.start_times.insert(namespace, start_time(stat));
        }
        if record.numbers.vpid != record.pid {
            self.namespace_of.insert(record.pid, namespace);
        }
    }

    /// Adds the namespaces that another thread has read.
    pub fn add(&mut self, other: Self) {
        self.start_times.extend(other.start_times);
        self.namespace_of.extend(other.namespace_of);
    }

    /// Sets the namespace's start time in the threads that are in a namespace.
    pub fn fill(&self, threads: &mut [ThreadRecord]) {
        for thread in threads {
            if let Some(start_time) =
                self.namespace_of.get(&thread.pid).and_then(|namespace| self.start_times.get(namespace))
            {
                thread.numbers.pidns_init_start = *start_time;
            }
        }
    }
}

/// The result of reading a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOutcome {
    /// The process has exited.
    Exited,
    /// The process is a kernel thread, without memory and descriptors.
    KernelThread,
    /// The process was read completely.
    Complete,
    /// Permission was denied for a part.
    Denied,
}

/// Appends the threads of a process, the main thread first.
pub fn read(process: &Process, namespaces: &mut PidNamespaces, threads: &mut Vec<ThreadRecord>) -> ReadOutcome {
    let (Ok(stat), Ok(status)) = (process.stat(), process.status()) else { return ReadOutcome::Exited };
    let mut record = ThreadRecord::default();
    fill_numbers(&mut record, &stat, &status);
    let denied = fill_texts(&mut record, process);
    if let Ok(limits) = process.limits() {
        record.numbers.fdlimit = match limits.max_open_files.soft_limit {
            LimitValue::Value(most) => i64::try_from(most).unwrap_or(i64::MAX),
            LimitValue::Unlimited => -1,
        };
    }
    record.numbers.loginuid = process.loginuid().unwrap_or(u32::MAX);
    namespaces.add_process(process, &record, &stat);
    let main = record.clone();
    threads.push(record);
    if stat.num_threads > 1 {
        read_others(process, &main, threads);
    }
    match denied {
        _ if stat.flags & KERNEL_THREAD != 0 => ReadOutcome::KernelThread,
        true => ReadOutcome::Denied,
        false => ReadOutcome::Complete,
    }
}

fn read_others(process: &Process, main: &ThreadRecord, threads: &mut Vec<ThreadRecord>) {
    for task in process.tasks().into_iter().flatten().flatten().filter(|task| task.tid != process.pid) {
        let (Ok(stat), Ok(status)) = (task.stat(), task.status()) else { continue };
        // Only the main thread's record has the environment and the directory.
        let mut record = ThreadRecord { env: Vec::new(), cwd: Vec::new(), ..main.clone() };
        fill_numbers(&mut record, &stat, &status);
        record.tid = i64::from(task.tid);
        record.pid = i64::from(process.pid);
        record.flags |= CLONE_THREAD;
        if syscap_bpf::share_files(process.pid, task.tid) {
            record.flags |= CLONE_FILES;
        }
        threads.push(record);
    }
}

/// `true` if a thread shares the descriptors of its process.
pub const fn shares_files(thread: &ThreadRecord) -> bool {
    thread.flags & CLONE_FILES != 0
}

/// Fills in the values of `stat` and `status`. Users and groups are the effective ones, as in events.
fn fill_numbers(record: &mut ThreadRecord, stat: &Stat, status: &Status) {
    record.tid = i64::from(stat.pid);
    record.pid = i64::from(status.tgid);
    record.ptid = i64::from(stat.ppid);
    let numbers = &mut record.numbers;
    numbers.sid = i64::from(stat.session);
    numbers.pgid = i64::from(stat.pgrp);
    let innermost =
        |ids: &Option<Vec<i32>>, own: i64| ids.as_ref().and_then(|ids| ids.last()).map_or(own, |id| i64::from(*id));
    numbers.vtid = innermost(&status.nspid, record.tid);
    numbers.vpid = innermost(&status.nstgid, record.pid);
    numbers.vpgid = innermost(&status.nspgid, numbers.pgid);
    record.flags = if numbers.vtid != record.tid { CLONE_CHILD_IN_PIDNS } else { 0 };
    record.comm = stat.comm.clone().into_bytes();
    // The kernel's number is unsigned, but /proc prints it as signed.
    numbers.tty = stat.tty_nr.cast_unsigned();
    numbers.uid = status.euid;
    numbers.gid = status.egid;
    let kib = |size: Option<u64>| size.map_or(0, |kib| u32::try_from(kib).unwrap_or(u32::MAX));
    numbers.vmsize = kib(status.vmsize);
    numbers.vmrss = kib(status.vmrss);
    numbers.vmswap = kib(status.vmswap);
    numbers.pfmajor = stat.majflt;
    numbers.pfminor = stat.minflt;
    numbers.cap_inheritable = status.capinh;
    numbers.cap_permitted = status.capprm;
    numbers.cap_effective = status.capeff;
}

/// Fills in the links and texts of a process. Returns `true` if permission was denied.
fn fill_texts(record: &mut ThreadRecord, process: &Process) -> bool {
    let mut denied = false;
    let mut link = |target: ProcResult<PathBuf>| {
        denied |= matches!(target, Err(ProcError::PermissionDenied(_)));
        target.map(|path| path.into_os_string().into_vec()).unwrap_or_default()
    };
    record.exepath = link(process.exe());
    record.cwd = link(process.cwd());
    record.root = link(process.root());
    let arguments = texts(process, "cmdline");
    let first = arguments.iter().position(|byte| *byte == 0).unwrap_or(arguments.len());
    record.exe = arguments.get(..first).unwrap_or(&[]).to_vec();
    record.args = arguments.get(first + 1..).unwrap_or(&[]).to_vec();
    record.env = texts(process, "environ");
    record.cgroups = process.cgroups().map(|groups| cgroups(&groups)).unwrap_or_default();
    record.numbers.exe_from_memfd = record.exepath.starts_with(b"/memfd:");
    let exe = format!("/proc/{}/exe", process.pid);
    if let Some(exe) = file_status(rustix::fs::CWD, &exe) {
        record.numbers.exe_ino = exe.stx_ino;
        let nanoseconds = |time: StatxTimestamp| {
            u64::try_from(time.tv_sec).unwrap_or(0).saturating_mul(1_000_000_000) + u64::from(time.tv_nsec)
        };
        record.numbers.exe_ino_ctime = nanoseconds(exe.stx_ctime);
        record.numbers.exe_ino_mtime = nanoseconds(exe.stx_mtime);
        record.numbers.exe_writable = match record.numbers.uid {
            0 => true,
            uid if uid == exe.stx_uid => exe.stx_mode & 0o200 != 0,
            _ if record.numbers.gid == exe.stx_gid => exe.stx_mode & 0o020 != 0,
            _ => exe.stx_mode & 0o002 != 0,
        };
    }
    denied
}

/// Returns the first bytes of a file of /proc/PID, which may be invalid UTF-8; none if it cannot be read.
fn texts(process: &Process, name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let read = process.open_relative(name).map(|file| file.take(TEXTS_MAX).read_to_end(&mut bytes));
    if !matches!(read, Ok(Ok(_))) {
        bytes.clear();
    }
    bytes
}

/// Returns `controller=path` for each controller of each hierarchy. The hierarchy of version 2, which lists no
/// controllers, stands for the controllers that version 1 lacks. If version 1 has all of them, it is an entry of its
/// own, as in events.
fn cgroups(groups: &ProcessCGroups) -> Vec<u8> {
    let mut out = Vec::new();
    let mut add = |controller: &str, path: &str| out.extend_from_slice(format!("{controller}={path}\0").as_bytes());
    for group in groups {
        group.controllers.iter().for_each(|controller| add(controller, &group.pathname));
    }
    let Some(unified) = groups.into_iter().rfind(|group| group.controllers.is_empty()) else { return out };
    let is_of_version_1 = |name: &str| {
        let mut controllers = groups.into_iter().flat_map(|group| &group.controllers);
        controllers.any(|of| of == name || name == IO && of == IO_IN_VERSION_1)
    };
    let mut rest = CONTROLLERS.into_iter().filter(|name| !is_of_version_1(name)).peekable();
    if rest.peek().is_none() {
        add(UNIFIED, &unified.pathname);
    }
    rest.for_each(|controller| add(controller, &unified.pathname));
    out
}

/// Returns the start time of a task in nanoseconds since boot.
fn start_time(stat: &Stat) -> u64 {
    stat.starttime.saturating_mul(1_000_000_000) / procfs::ticks_per_second().max(1)
}

#[cfg(test)]
mod tests {
    use procfs::FromBufRead;

    use super::*;

    #[test]
    fn cgroups_of_both_versions_are_merged() {
        let of = |text: &str| cgroups(&ProcessCGroups::from_buf_read(text.as_bytes()).unwrap());
        assert_eq!(of("4:memory:/a\n0::/b\n"), b"memory=/a\0cpuset=/b\0cpu=/b\0cpuacct=/b\0io=/b\0");
        let both = "5:memory:/a\n4:blkio:/a\n3:cpuset:/\n2:cpu,cpuacct:/a\n0::/b\n";
        assert_eq!(of(both), b"memory=/a\0blkio=/a\0cpuset=/\0cpu=/a\0cpuacct=/a\0unified=/b\0");
        assert_eq!(of("3:cpu,cpuacct:/a\n1:name=systemd:/c\n"), b"cpu=/a\0cpuacct=/a\0name=systemd=/c\0");
        assert_eq!(of(""), b"");
    }
}
