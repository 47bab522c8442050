//! Which process holds which end of what a capture can pass through: pipes, sockets, terminals.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use syscap_live::pids;

/// How often a process that is new is looked at: it may be about to open what it will read from.
const LOOKS_AT_NEW: u8 = 3;
/// After so many rounds every process is looked at again.
const ROUNDS: u32 = 16;
/// Descriptors of a process that are looked at, at most.
const DESCRIPTORS_MOST: usize = 65_536;

/// What a descriptor leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// A pipe, by its link in /proc, or a named one, by its path.
    Pipe(PathBuf),
    /// A socket, by its inode.
    Socket(u64),
    /// A terminal, by its number.
    Terminal(u32),
    /// The end of a terminal at which a terminal window, a multiplexer or a remote session reads.
    Master(u32),
}

/// A descriptor of a process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder {
    pub pid: u32,
    pub fd: u32,
}

/// The ends that all processes hold.
#[derive(Debug)]
pub struct Table {
    proc: PathBuf,
    processes: HashMap<u32, Process>,
    rounds: u32,
}

#[derive(Debug, Default)]
struct Process {
    looks: u8,
    ends: Vec<(u32, End)>,
}

impl Table {
    /// An empty table, to be filled from this /proc.
    pub fn new(proc: &Path) -> Self {
        Self { proc: proc.to_owned(), processes: HashMap::new(), rounds: 0 }
    }

    /// Looks at processes that are new and, from time to time, at all. Named pipes count where `named` has their path.
    pub fn refresh(&mut self, named: &[PathBuf]) {
        let pids: Vec<u32> = pids(&self.proc).collect();
        let all = self.rounds.is_multiple_of(ROUNDS);
        self.rounds = self.rounds.wrapping_add(1);
        let mut old = std::mem::take(&mut self.processes);
        for pid in pids {
            let mut process = old.remove(&pid).unwrap_or_default();
            if all || process.looks < LOOKS_AT_NEW {
                process.looks = process.looks.saturating_add(1);
                process.ends = self.ends(pid, named);
            }
            self.processes.insert(pid, process);
        }
    }

    /// Where the descriptors of a process lead, as far as they may be seen.
    fn ends(&self, pid: u32, named: &[PathBuf]) -> Vec<(u32, End)> {
        let entries = fs::read_dir(self.proc.join(pid.to_string()).join("fd")).into_iter().flatten().flatten();
        let ends = entries.take(DESCRIPTORS_MOST).filter_map(|entry| {
            let fd: u32 = entry.file_name().to_str()?.parse().ok()?;
            let link = without_mark(fs::read_link(entry.path()).ok()?);
            let end = match end_of(&link) {
                None if named.contains(&link) => End::Pipe(link),
                None if link.file_name()? == "ptmx" => End::Master(self.info(pid, fd, "tty-index:")?.parse().ok()?),
                end => end?,
            };
            Some((fd, end))
        });
        ends.collect()
    }

    /// The ends that a process holds, with their descriptors.
    pub fn of(&self, pid: u32) -> &[(u32, End)] {
        self.processes.get(&pid).map_or(&[], |process| &process.ends)
    }

    /// Who holds this end.
    pub fn holders(&self, end: &End) -> Vec<Holder> {
        let all = self.processes.iter().flat_map(|(pid, process)| process.ends.iter().map(move |held| (*pid, held)));
        all.filter(|(_, (_, held))| held == end).map(|(pid, (fd, _))| Holder { pid, fd: *fd }).collect()
    }

    /// `true` if the descriptor can be read from.
    pub fn reads(&self, holder: Holder) -> bool {
        // O_ACCMODE and O_WRONLY (open(2)).
        let flags = self.info(holder.pid, holder.fd, "flags:");
        flags.and_then(|flags| u32::from_str_radix(&flags, 8).ok()).is_some_and(|flags| flags & 3 != 1)
    }

    /// A line of /proc/PID/fdinfo/FD.
    fn info(&self, pid: u32, fd: u32, key: &str) -> Option<String> {
        let path = self.proc.join(pid.to_string()).join("fdinfo").join(fd.to_string());
        let text = fs::read_to_string(path).ok()?;
        text.lines().find_map(|line| line.strip_prefix(key)).map(|value| value.trim().to_owned())
    }
}

/// What a link of /proc/PID/fd stands for. Whether a path is that of a named pipe, or of a terminal's other end, the
/// link does not say.
pub fn end_of(link: &Path) -> Option<End> {
    let text = link.to_str()?;
    if let Some(number) = text.strip_prefix("socket:[") {
        return Some(End::Socket(number.strip_suffix(']')?.parse().ok()?));
    }
    if text.starts_with("pipe:[") {
        return Some(End::Pipe(link.to_owned()));
    }
    Some(End::Terminal(text.strip_prefix("/dev/pts/")?.parse().ok()?))
}

/// A link without the mark of a file that has been removed.
pub fn without_mark(link: PathBuf) -> PathBuf {
    match link.to_str().and_then(|text| text.strip_suffix(" (deleted)")) {
        Some(path) => path.into(),
        None => link,
    }
}
