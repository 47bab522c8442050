//! Processes and threads from /proc.

use std::collections::HashMap;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::{fs, io};

use procfs::process::{LimitValue, Process, Stat, Status};
use rustix::fs::StatxTimestamp;
use syscap::event::records::ThreadRecord;

use super::fds::file_status;

/// Bytes of arguments and of the environment that are kept, as libs has it.
const TEXTS_MOST: usize = 4096;
const CLONE_FILES: u32 = 1;
const CLONE_THREAD: u32 = 1 << 13;
const CHILD_IN_PIDNS: u32 = 1 << 29;
/// PF_KTHREAD (linux/sched.h) among the flags of /proc/PID/stat.
const KERNEL_THREAD: u32 = 0x0020_0000;
/// The controllers that a path in the second version's hierarchy counts for.
const CONTROLLERS: [&str; 5] = ["cpuset", "cpu", "cpuacct", "io", "memory"];

/// When the first process of each pid namespace began.
#[derive(Debug, Default)]
pub struct PidNamespaces {
    /// By the namespace's inode: nanoseconds since the machine was booted.
    began: HashMap<u64, u64>,
    /// The namespace of each process that is not in the first one.
    of: HashMap<i64, u64>,
}

impl PidNamespaces {
    fn note(&mut self, process: &Process, record: &ThreadRecord, stat: &Stat) {
        let folder = PathBuf::from(format!("/proc/{}/ns/pid", process.pid));
        let Ok(namespace) = fs::metadata(folder).map(|namespace| namespace.ino()) else { return };
        if record.numbers.vpid == 1 {
            self.began.insert(namespace, began(stat));
        }
        if record.numbers.vpid != record.pid {
            self.of.insert(record.pid, namespace);
        }
    }

    /// Adds what another reader noted.
    pub fn add(&mut self, other: Self) {
        self.began.extend(other.began);
        self.of.extend(other.of);
    }

    /// Sets the namespaces' begin in the threads that are in one.
    pub fn fill(&self, threads: &mut [ThreadRecord]) {
        for thread in threads {
            if let Some(began) = self.of.get(&thread.pid).and_then(|namespace| self.began.get(namespace)) {
                thread.numbers.pidns_init_start = *began;
            }
        }
    }
}

/// What became of a process that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// It has ended meanwhile.
    Gone,
    /// It is the kernel's own: without memory and descriptors.
    Kernel,
    /// All of it was read.
    Whole,
    /// Something was refused for want of rights.
    Denied,
}

/// Appends a process' threads, the main one first.
pub fn read(process: &Process, namespaces: &mut PidNamespaces, threads: &mut Vec<ThreadRecord>) -> Seen {
    let (Ok(stat), Ok(status)) = (process.stat(), process.status()) else { return Seen::Gone };
    let mut record = ThreadRecord::default();
    take_numbers(&mut record, &stat, &status);
    let denied = take_texts(&mut record, Path::new(&format!("/proc/{}", process.pid)));
    if let Ok(limits) = process.limits() {
        record.numbers.fdlimit = match limits.max_open_files.soft_limit {
            LimitValue::Value(most) => i64::try_from(most).unwrap_or(i64::MAX),
            LimitValue::Unlimited => -1,
        };
    }
    record.numbers.loginuid = process.loginuid().unwrap_or(u32::MAX);
    namespaces.note(process, &record, &stat);
    let main = record.clone();
    threads.push(record);
    if stat.num_threads > 1 {
        read_others(process, &main, threads);
    }
    match denied {
        _ if stat.flags & KERNEL_THREAD != 0 => Seen::Kernel,
        true => Seen::Denied,
        false => Seen::Whole,
    }
}

fn read_others(process: &Process, main: &ThreadRecord, threads: &mut Vec<ThreadRecord>) {
    for task in process.tasks().into_iter().flatten().flatten().filter(|task| task.tid != process.pid) {
        let (Ok(stat), Ok(status)) = (task.stat(), task.status()) else { continue };
        // The environment and directory of a process are its main thread's.
        let mut record = ThreadRecord { env: Vec::new(), cwd: Vec::new(), ..main.clone() };
        take_numbers(&mut record, &stat, &status);
        record.tid = i64::from(task.tid);
        record.pid = i64::from(process.pid);
        record.flags |= CLONE_THREAD;
        if syscap_bpf::share_files(process.pid, task.tid) {
            record.flags |= CLONE_FILES;
        }
        threads.push(record);
    }
}

/// Whether a thread has the descriptors of its process.
pub const fn shares_files(thread: &ThreadRecord) -> bool {
    thread.flags & CLONE_FILES != 0
}

/// What `stat` and `status` tell. Users and groups are the effective ones, as events have them.
fn take_numbers(record: &mut ThreadRecord, stat: &Stat, status: &Status) {
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
    record.flags = if numbers.vtid != record.tid { CHILD_IN_PIDNS } else { 0 };
    record.comm = stat.comm.clone().into_bytes();
    numbers.tty = stat.tty_nr as u32;
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

/// What the links and texts of a process tell; says whether something was refused.
fn take_texts(record: &mut ThreadRecord, folder: &Path) -> bool {
    let mut denied = false;
    let mut link = |name: &str| {
        let target = fs::read_link(folder.join(name));
        denied |= is_refused(&target);
        target.map(|path| path.into_os_string().into_vec()).unwrap_or_default()
    };
    record.exepath = link("exe");
    record.cwd = link("cwd");
    record.root = link("root");
    let arguments = texts(folder.join("cmdline"));
    let first = arguments.iter().position(|byte| *byte == 0).unwrap_or(arguments.len());
    record.exe = arguments.get(..first).unwrap_or(&[]).to_vec();
    record.args = arguments.get(first + 1..).unwrap_or(&[]).to_vec();
    record.env = texts(folder.join("environ"));
    record.cgroups = cgroups(&fs::read_to_string(folder.join("cgroup")).unwrap_or_default());
    record.numbers.exe_from_memfd = record.exepath.starts_with(b"/memfd:");
    if let Some(exe) = folder.join("exe").to_str().and_then(|path| file_status(rustix::fs::CWD, path)) {
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

/// Whether a call was refused for want of rights.
pub fn is_refused<T>(result: &io::Result<T>) -> bool {
    result.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::PermissionDenied)
}

fn texts(path: PathBuf) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap_or_default();
    bytes.truncate(TEXTS_MOST);
    bytes
}

/// `controller=path` for each line `number:controllers:path`; the second version's line, without controllers, counts
/// for those that the first version's lines do not have.
fn cgroups(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut seen = Vec::new();
    let mut unified = None;
    for line in text.lines() {
        let mut parts = line.splitn(3, ':').skip(1);
        let (Some(controllers), Some(path)) = (parts.next(), parts.next()) else { continue };
        if controllers.is_empty() {
            unified = Some(path);
            continue;
        }
        for controller in controllers.split(',') {
            seen.push(controller);
            out.extend_from_slice(format!("{controller}={path}\0").as_bytes());
        }
    }
    if let Some(path) = unified {
        for controller in CONTROLLERS.iter().filter(|controller| !seen.contains(*controller)) {
            out.extend_from_slice(format!("{controller}={path}\0").as_bytes());
        }
    }
    out
}

/// When a task began, nanoseconds since the machine was booted.
fn began(stat: &Stat) -> u64 {
    stat.starttime.saturating_mul(1_000_000_000) / procfs::ticks_per_second().max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cgroups_of_both_versions() {
        assert_eq!(cgroups("4:memory:/a\n0::/b\n"), b"memory=/a\0cpuset=/b\0cpu=/b\0cpuacct=/b\0io=/b\0");
        assert_eq!(cgroups("nonsense"), b"");
    }
}
