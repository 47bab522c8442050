//! The table of descriptors of all processes: the pipes, sockets and terminals through which a capture can pass.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::pids::pids;

/// Number of times that a new process is read: it may be about to open the pipe that it will read.
const READS_OF_NEW: u8 = 3;
/// Number of rounds after which all processes are read again.
const FULL_READ_INTERVAL: u32 = 16;
/// Largest number of descriptors that are read of one process.
const DESCRIPTORS_MAX: usize = 65_536;

/// The endpoint that a descriptor refers to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Endpoint {
    /// A pipe, by its link in /proc; a named pipe, by its path.
    Pipe(PathBuf),
    /// A socket, by its inode.
    Socket(u64),
    /// A terminal, by its number.
    Terminal(u32),
    /// The master end of a terminal, which a terminal window, a multiplexer or a remote session reads.
    Master(u32),
}

/// A descriptor of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FdHolder {
    pub pid: u32,
    pub fd: u32,
}

/// The endpoints that all processes hold.
#[derive(Debug)]
pub struct FdTable {
    proc: PathBuf,
    processes: HashMap<u32, Process>,
    rounds: u32,
}

#[derive(Debug, Default)]
struct Process {
    reads_done: u8,
    ends: Vec<(u32, Endpoint)>,
}

impl FdTable {
    /// Returns an empty table of this /proc.
    pub fn new(proc: &Path) -> Self {
        Self { proc: proc.to_owned(), processes: HashMap::new(), rounds: 0 }
    }

    /// Reads new processes and, from time to time, all processes. Named pipes count if their path is in `named`.
    pub fn refresh(&mut self, named: &[PathBuf]) {
        let pids: Vec<u32> = pids(&self.proc).collect();
        let all = self.rounds.is_multiple_of(FULL_READ_INTERVAL);
        self.rounds = self.rounds.wrapping_add(1);
        let mut old = std::mem::take(&mut self.processes);
        for pid in pids {
            let mut process = old.remove(&pid).unwrap_or_default();
            if all || process.reads_done < READS_OF_NEW {
                process.reads_done = process.reads_done.saturating_add(1);
                process.ends = self.ends(pid, named);
            }
            self.processes.insert(pid, process);
        }
    }

    /// Returns the endpoints of a process's descriptors, as far as permissions allow.
    fn ends(&self, pid: u32, named: &[PathBuf]) -> Vec<(u32, Endpoint)> {
        let entries = fs::read_dir(self.proc.join(pid.to_string()).join("fd")).into_iter().flatten().flatten();
        let ends = entries.take(DESCRIPTORS_MAX).filter_map(|entry| {
            let fd: u32 = entry.file_name().to_str()?.parse().ok()?;
            let link = without_deleted_mark(fs::read_link(entry.path()).ok()?);
            let end = match endpoint_of(&link) {
                None if named.contains(&link) => Endpoint::Pipe(link),
                None if link.file_name()? == "ptmx" => {
                    Endpoint::Master(self.info(pid, fd, "tty-index:")?.parse().ok()?)
                }
                end => end?,
            };
            Some((fd, end))
        });
        ends.collect()
    }

    /// Returns the endpoints that a process holds, with their descriptors.
    pub fn of(&self, pid: u32) -> &[(u32, Endpoint)] {
        self.processes.get(&pid).map_or(&[], |process| &process.ends)
    }

    /// Returns the processes and descriptors that hold an endpoint.
    pub fn holders(&self, end: &Endpoint) -> Vec<FdHolder> {
        let all = self.processes.iter().flat_map(|(pid, process)| process.ends.iter().map(move |end| (*pid, end)));
        all.filter(|(_, (_, other))| other == end).map(|(pid, (fd, _))| FdHolder { pid, fd: *fd }).collect()
    }

    /// `true` if the descriptor can be read from.
    pub fn reads(&self, holder: FdHolder) -> bool {
        // O_ACCMODE and O_WRONLY (open(2)).
        let flags = self.info(holder.pid, holder.fd, "flags:");
        flags.and_then(|flags| u32::from_str_radix(&flags, 8).ok()).is_some_and(|flags| flags & 3 != 1)
    }

    /// Returns a value of /proc/PID/fdinfo/FD.
    fn info(&self, pid: u32, fd: u32, key: &str) -> Option<String> {
        let path = self.proc.join(pid.to_string()).join("fdinfo").join(fd.to_string());
        let text = fs::read_to_string(path).ok()?;
        text.lines().find_map(|line| line.strip_prefix(key)).map(|value| value.trim().to_owned())
    }
}

/// Returns the endpoint of a link of /proc/PID/fd. The link does not tell whether a path is a named pipe or the master
/// end of a terminal.
pub fn endpoint_of(link: &Path) -> Option<Endpoint> {
    let text = link.to_str()?;
    if let Some(number) = text.strip_prefix("socket:[") {
        return Some(Endpoint::Socket(number.strip_suffix(']')?.parse().ok()?));
    }
    if text.starts_with("pipe:[") {
        return Some(Endpoint::Pipe(link.to_owned()));
    }
    Some(Endpoint::Terminal(text.strip_prefix("/dev/pts/")?.parse().ok()?))
}

/// Returns a link without the mark of a deleted file.
pub fn without_deleted_mark(link: PathBuf) -> PathBuf {
    match link.to_str().and_then(|text| text.strip_suffix(" (deleted)")) {
        Some(path) => path.into(),
        None => link,
    }
}
