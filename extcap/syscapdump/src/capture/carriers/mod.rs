//! The processes that make, carry and show a capture: each of their calls, captured, would cause more calls of theirs.
//!
//! What counts is where the capture goes, not what a process is called: who reads the pipe that it is written to, who
//! reads what that process writes, who holds the other end of the terminal on which it is printed, and which display
//! server a front end draws on. /proc and the kernel's table of sockets tell.

mod table;
mod unix_socket;

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::fd::RawFd;
use std::path::{Path, PathBuf};

use table::{End, Table, end_of, without_mark};
use unix_socket::{UnixSocket, unix_socket};

/// Standard input, output and error: where a terminal counts whatever the capture is written to.
const STANDARD: [RawFd; 3] = [0, 1, 2];
/// What a process writes its output to.
const OUTPUTS: [u32; 2] = [1, 2];

/// Finds them.
#[derive(Debug)]
pub struct Carriers {
    proc: PathBuf,
    /// The descriptors of this process that the capture, or word of it, is written to.
    outputs: Vec<RawFd>,
    /// The names of the sockets at which the display server of this session listens.
    displays: Vec<Vec<u8>>,
    /// Says to what a unix socket is connected.
    socket: fn(u64) -> Option<UnixSocket>,
    table: Table,
}

/// How a process was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It reads the capture, or what is made of it, and may write it on.
    Reader,
    /// It holds the other end of a terminal.
    Terminal,
}

impl Carriers {
    /// Those of a capture that this process writes to these descriptors.
    pub fn new(outputs: impl IntoIterator<Item = RawFd>) -> Self {
        let x = std::env::var("DISPLAY").ok().and_then(|display| x_socket(&display));
        let wayland = std::env::var_os("WAYLAND_DISPLAY")
            .and_then(|name| wayland_socket(&name, std::env::var_os("XDG_RUNTIME_DIR")));
        let mut displays = Vec::new();
        for path in x.into_iter().chain(wayland) {
            let path = path.into_os_string().into_encoded_bytes();
            // X servers listen at an abstract name, too.
            displays.push([b"\0", path.as_slice()].concat());
            displays.push(path);
        }
        let proc = PathBuf::from("/proc");
        let table = Table::new(&proc);
        Self { proc, outputs: outputs.into_iter().collect(), displays, socket: unix_socket, table }
    }

    /// The processes that carry the capture now, as /proc numbers them, and this process itself. They come and go, so
    /// the list is to be asked for again from time to time.
    pub fn processes(&mut self) -> Vec<u32> {
        let link = |fd: &RawFd| fs::read_link(self.proc.join("self/fd").join(fd.to_string())).ok().map(without_mark);
        let outputs: Vec<PathBuf> = self.outputs.iter().filter_map(link).collect();
        let terminals = STANDARD.iter().filter_map(link).filter_map(|link| end_of(&link));
        let terminals = terminals.filter(|end| matches!(end, End::Terminal(_)));
        let own = outputs.iter().map(|link| end_of(link).unwrap_or_else(|| End::Pipe(link.clone())));
        let ends: Vec<End> = own.chain(terminals).collect();
        self.table.refresh(&outputs);

        let mut found = Found::default();
        found.members.extend(own_number(&self.proc));
        for end in ends {
            self.follow(&end, true, &mut found);
        }
        while let Some((pid, role)) = found.waiting.pop() {
            for end in self.written_by(pid, role) {
                self.follow(&end, false, &mut found);
            }
        }
        let servers: Vec<u32> = found.carriers.iter().flat_map(|pid| self.display_servers(*pid)).collect();
        found.members.extend(servers);
        found.members.into_iter().collect()
    }

    /// Finds who takes what is written to an end. `own`: by this process.
    fn follow(&self, end: &End, own: bool, found: &mut Found) {
        if !found.ends.insert(end.clone()) {
            return;
        }
        match end {
            End::Pipe(_) => {
                let readers = self.table.holders(end).into_iter().filter(|holder| self.table.reads(*holder));
                readers.for_each(|holder| found.add(holder.pid, Role::Reader));
            }
            End::Terminal(number) => {
                let masters = self.table.holders(&End::Master(*number));
                masters.into_iter().for_each(|holder| found.add(holder.pid, Role::Terminal));
            }
            End::Socket(inode) => {
                let Some(peer) = (self.socket)(*inode).and_then(|socket| socket.peer) else { return };
                // A service that is reached by name, such as the log, shows no capture: only a pair that was made for
                // a process is its standard output as a pipe is.
                if own || (self.socket)(peer).is_some_and(|peer| peer.name.is_empty()) {
                    let holders = self.table.holders(&End::Socket(peer));
                    holders.into_iter().for_each(|holder| found.add(holder.pid, Role::Reader));
                }
            }
            End::Master(_) => {}
        }
    }

    /// Where a carrier passes on what it takes. A multiplexer or `sudo` writes what it reads from one terminal to
    /// another.
    fn written_by(&self, pid: u32, role: Role) -> Vec<End> {
        let ends = self.table.of(pid).iter().filter(|(fd, end)| match role {
            Role::Reader => OUTPUTS.contains(fd),
            Role::Terminal => matches!(end, End::Terminal(_)),
        });
        ends.map(|(_, end)| end.clone()).collect()
    }

    /// The display servers that a process is connected to.
    fn display_servers(&self, pid: u32) -> Vec<u32> {
        if self.displays.is_empty() {
            return Vec::new();
        }
        let sockets = self.table.of(pid).iter().filter_map(|(_, end)| match end {
            End::Socket(inode) => Some(*inode),
            _ => None,
        });
        let peers = sockets.filter_map(|inode| (self.socket)(inode)?.peer);
        let at_display =
            peers.filter(|peer| (self.socket)(*peer).is_some_and(|peer| self.displays.contains(&peer.name)));
        at_display.flat_map(|peer| self.table.holders(&End::Socket(peer))).map(|holder| holder.pid).collect()
    }
}

/// What is known so far of who carries the capture.
#[derive(Debug, Default)]
struct Found {
    members: BTreeSet<u32>,
    /// The members but this process and the display servers.
    carriers: BTreeSet<u32>,
    /// Those of which is not known yet where they write.
    waiting: Vec<(u32, Role)>,
    /// The ends that were followed.
    ends: BTreeSet<End>,
}

impl Found {
    fn add(&mut self, pid: u32, role: Role) {
        let is_own = self.members.contains(&pid) && !self.carriers.contains(&pid);
        if !is_own {
            self.members.insert(pid);
            self.carriers.insert(pid);
            self.waiting.push((pid, role));
        }
    }
}

/// The number of this process in a /proc, which may be that of another pid namespace than this process's.
fn own_number(proc: &Path) -> Option<u32> {
    fs::read_link(proc.join("self")).ok()?.to_str()?.parse().ok()
}

/// The socket of an X display on this machine, such as `:0` or `:1.0`.
fn x_socket(display: &str) -> Option<PathBuf> {
    let number: u32 = display.strip_prefix(':')?.split('.').next()?.parse().ok()?;
    Some(PathBuf::from(format!("/tmp/.X11-unix/X{number}")))
}

/// The socket of a Wayland display: its name is a path, or the name of a file in the user's folder for sockets.
fn wayland_socket(display: &OsStr, runtime: Option<OsString>) -> Option<PathBuf> {
    let path = Path::new(display);
    if path.is_absolute() { Some(path.to_owned()) } else { runtime.map(|folder| Path::new(&folder).join(path)) }
}

#[cfg(test)]
mod tests;
