//! Self exclusion: finds the processes that write, carry and show a capture. Each captured call of theirs would cause
//! further calls.
//!
//! The search follows the capture, not the names of programs. It finds the reader of the pipe that the capture is
//! written to, the reader of what that process writes, the process with the other end of the terminal, and the display
//! server of the front end. The sources are /proc and the kernel's table of sockets.

mod table;
mod unix_socket;

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::fd::RawFd;
use std::path::{Path, PathBuf};

use table::{Endpoint, FdTable, endpoint_of, without_deleted_mark};
use unix_socket::{UnixSocket, unix_socket};

/// Standard input, output and error. Their terminals count, whatever the capture is written to.
const STANDARD: [RawFd; 3] = [0, 1, 2];
/// The descriptors to which a process writes its output.
const OUTPUTS: [u32; 2] = [1, 2];

/// Finds the processes that carry the capture.
#[derive(Debug)]
pub struct SelfExclusion {
    proc: PathBuf,
    /// The descriptors of this process to which the capture or its messages are written.
    outputs: Vec<RawFd>,
    /// The names of the sockets on which the session's display servers listen.
    displays: Vec<Vec<u8>>,
    /// Returns the unix socket with an inode.
    socket: fn(u64) -> Option<UnixSocket>,
    table: FdTable,
}

/// Longest chain of ancestors that is followed.
const ANCESTORS_MAX: usize = 32;

/// The role of a process that carries the capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The process reads the capture, or something made of it, and may write it on.
    Reader,
    /// The process holds the master end of a terminal.
    Terminal,
}

impl SelfExclusion {
    /// Prepares the search for a capture that this process writes to these descriptors.
    pub fn new(outputs: impl IntoIterator<Item = RawFd>) -> Self {
        let x = std::env::var("DISPLAY").ok().and_then(|display| x_socket(&display));
        let wayland = std::env::var_os("WAYLAND_DISPLAY")
            .and_then(|name| wayland_socket(&name, std::env::var_os("XDG_RUNTIME_DIR")));
        let mut displays = Vec::new();
        for path in x.into_iter().chain(wayland) {
            let path = path.into_os_string().into_encoded_bytes();
            // X servers listen on an abstract name, too.
            displays.push([b"\0", path.as_slice()].concat());
            displays.push(path);
        }
        let proc = PathBuf::from("/proc");
        let table = FdTable::new(&proc);
        Self { proc, outputs: outputs.into_iter().collect(), displays, socket: unix_socket, table }
    }

    /// Returns the processes that now carry the capture, by their ids in /proc, and this process itself. The processes
    /// change, so call this from time to time.
    pub fn processes(&mut self) -> Vec<u32> {
        let link =
            |fd: &RawFd| fs::read_link(self.proc.join("self/fd").join(fd.to_string())).ok().map(without_deleted_mark);
        let outputs: Vec<PathBuf> = self.outputs.iter().filter_map(link).collect();
        let terminals = STANDARD.iter().filter_map(link).filter_map(|link| endpoint_of(&link));
        let terminals = terminals.filter(|end| matches!(end, Endpoint::Terminal(_)));
        let own = outputs.iter().map(|link| endpoint_of(link).unwrap_or_else(|| Endpoint::Pipe(link.clone())));
        let ends: Vec<Endpoint> = own.chain(terminals).collect();
        self.table.refresh(&outputs);

        let mut search = Search::default();
        search.pids.extend(own_pid(&self.proc));
        for end in ends {
            self.follow(&end, true, &mut search);
        }
        while let Some((pid, role)) = search.waiting.pop() {
            for end in self.outputs_of(pid, role) {
                self.follow(&end, false, &mut search);
            }
        }
        let servers: Vec<u32> = search.carriers.iter().flat_map(|pid| self.display_servers(*pid)).collect();
        search.pids.extend(servers);
        search.pids.into_iter().collect()
    }

    /// Returns the processes that now carry the capture of a program that another one has started for it, by their ids in
    /// /proc, and this process itself: those of [`SelfExclusion::processes`], the ancestors that hold the same standard
    /// input or output (a shell, sudo), and the processes that share a connection with one of them (the privileged half
    /// of an sshd).
    pub fn remote_carriers(&mut self) -> Vec<u32> {
        let mut pids: BTreeSet<u32> = self.processes().into_iter().collect();
        let Some(own) = own_pid(&self.proc) else { return pids.into_iter().collect() };
        let held = |pid: u32| self.table.of(pid).iter().filter(|(fd, _)| *fd <= 2).map(|(_, end)| end);
        let own_ends: Vec<&Endpoint> = held(own).collect();
        let ancestors = std::iter::successors(parent(&self.proc, own), |pid| parent(&self.proc, *pid));
        let carries = |pid: &u32| pids.contains(pid) || held(*pid).any(|end| own_ends.contains(&end));
        let ancestors: Vec<u32> = ancestors.take(ANCESTORS_MAX).take_while(carries).collect();
        pids.extend(ancestors);
        let others: Vec<u32> = pids.iter().filter(|pid| **pid != own).copied().collect();
        for pid in others {
            let sockets = self.table.of(pid).iter().map(|(_, end)| end);
            let connections = sockets.filter(|end| match end {
                Endpoint::Socket(inode) => (self.socket)(*inode).is_none(),
                _ => false,
            });
            let holders = connections.flat_map(|end| self.table.holders(end)).map(|holder| holder.pid);
            pids.extend(holders);
        }
        pids.into_iter().collect()
    }

    /// Adds the processes that read from an endpoint. `own`: this process writes to the endpoint.
    fn follow(&self, end: &Endpoint, own: bool, search: &mut Search) {
        if !search.ends.insert(end.clone()) {
            return;
        }
        match end {
            Endpoint::Pipe(_) => {
                let readers = self.table.holders(end).into_iter().filter(|holder| self.table.reads(*holder));
                readers.for_each(|holder| search.add(holder.pid, Role::Reader));
            }
            Endpoint::Terminal(number) => {
                let masters = self.table.holders(&Endpoint::Master(*number));
                masters.into_iter().for_each(|holder| search.add(holder.pid, Role::Terminal));
            }
            Endpoint::Socket(inode) => {
                let Some(peer) = (self.socket)(*inode).and_then(|socket| socket.peer) else { return };
                // A service with a name, such as the log, does not show the capture. Only an unnamed pair of sockets is
                // a process's standard output, as a pipe is.
                if own || (self.socket)(peer).is_some_and(|peer| peer.name.is_empty()) {
                    let holders = self.table.holders(&Endpoint::Socket(peer));
                    holders.into_iter().for_each(|holder| search.add(holder.pid, Role::Reader));
                }
            }
            Endpoint::Master(_) => {}
        }
    }

    /// Returns the endpoints to which a process passes the capture on. A terminal multiplexer or `sudo` writes what it
    /// reads from one terminal to another.
    fn outputs_of(&self, pid: u32, role: Role) -> Vec<Endpoint> {
        let ends = self.table.of(pid).iter().filter(|(fd, end)| match role {
            Role::Reader => OUTPUTS.contains(fd),
            Role::Terminal => matches!(end, Endpoint::Terminal(_)),
        });
        ends.map(|(_, end)| end.clone()).collect()
    }

    /// Returns the display servers that a process is connected to.
    fn display_servers(&self, pid: u32) -> Vec<u32> {
        if self.displays.is_empty() {
            return Vec::new();
        }
        let sockets = self.table.of(pid).iter().filter_map(|(_, end)| match end {
            Endpoint::Socket(inode) => Some(*inode),
            _ => None,
        });
        let peers = sockets.filter_map(|inode| (self.socket)(inode)?.peer);
        let at_display =
            peers.filter(|peer| (self.socket)(*peer).is_some_and(|peer| self.displays.contains(&peer.name)));
        at_display.flat_map(|peer| self.table.holders(&Endpoint::Socket(peer))).map(|holder| holder.pid).collect()
    }
}

/// The progress of a search.
#[derive(Debug, Default)]
struct Search {
    pids: BTreeSet<u32>,
    /// The processes found, without this process and the display servers.
    carriers: BTreeSet<u32>,
    /// Processes whose outputs are not followed yet.
    waiting: Vec<(u32, Role)>,
    /// The endpoints that are followed already.
    ends: BTreeSet<Endpoint>,
}

impl Search {
    fn add(&mut self, pid: u32, role: Role) {
        let is_own = self.pids.contains(&pid) && !self.carriers.contains(&pid);
        if !is_own {
            self.pids.insert(pid);
            self.carriers.insert(pid);
            self.waiting.push((pid, role));
        }
    }
}

/// Returns the id of this process in a /proc, which may be of another pid namespace.
fn own_pid(proc: &Path) -> Option<u32> {
    fs::read_link(proc.join("self")).ok()?.to_str()?.parse().ok()
}

/// Returns the parent of a process in a /proc; `None`: it has none there.
fn parent(proc: &Path, pid: u32) -> Option<u32> {
    let status = fs::read_to_string(proc.join(pid.to_string()).join("status")).ok()?;
    let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?.trim().parse().ok()?;
    (parent > 0).then_some(parent)
}

/// Returns the socket of a local X display, such as `:0` or `:1.0`.
fn x_socket(display: &str) -> Option<PathBuf> {
    let number: u32 = display.strip_prefix(':')?.split('.').next()?.parse().ok()?;
    Some(PathBuf::from(format!("/tmp/.X11-unix/X{number}")))
}

/// Returns the socket of a Wayland display: its name is a path, or a file name in the user's folder for sockets.
fn wayland_socket(display: &OsStr, runtime: Option<OsString>) -> Option<PathBuf> {
    let path = Path::new(display);
    if path.is_absolute() { Some(path.to_owned()) } else { runtime.map(|folder| Path::new(&folder).join(path)) }
}

#[cfg(test)]
mod tests;
