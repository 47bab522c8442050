//! The processes that make, carry and show a capture: each of their calls, captured, would cause more calls of theirs.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};

/// How many generations of ancestors are looked at.
const GENERATIONS: usize = 16;
/// Front ends that run an extcap program, by their command names.
const HOSTS: &[&str] = &["wireshark", "tshark", "stratoshark", "strato"];
/// What carries a remote session, by command names.
const CARRIERS: &[&str] = &["sshd", "sshd-session"];

/// Finds them.
#[derive(Debug, Clone)]
pub struct Family {
    proc: PathBuf,
    own: u32,
    /// What standard output leads to, as a link of `/proc/PID/fd`; none: nothing that another process reads.
    output: Option<PathBuf>,
    /// The file in which the X server that a front end draws on keeps its process's number.
    display: Option<PathBuf>,
    /// The socket at which the Wayland compositor that a front end draws on listens.
    compositor: Option<PathBuf>,
}

impl Family {
    /// The family of this process.
    pub fn new() -> Self {
        let output = fs::read_link(format!("/proc/self/fd/{}", io::stdout().as_raw_fd())).ok();
        let output = output.filter(|link| link.to_string_lossy().starts_with("pipe:"));
        let display = std::env::var("DISPLAY").ok().and_then(|display| lock_of(&display));
        let compositor =
            std::env::var_os("WAYLAND_DISPLAY").and_then(|name| socket_of(&name, std::env::var_os("XDG_RUNTIME_DIR")));
        Self { proc: "/proc".into(), own: std::process::id(), output, display, compositor }
    }

    /// Its members now: the process itself, the front end that runs it with the front end's other children (dumpcap,
    /// which reads the stream) and the X server or Wayland compositor that it draws on, whoever reads standard output, and
    /// the terminals and remote sessions that show what is printed. Processes come and go, so the list is to be asked for
    /// again from time to time.
    pub fn members(&self) -> Vec<u32> {
        let mut members = BTreeSet::from([self.own]);
        let mut process = self.own;
        for generation in 0..GENERATIONS {
            let Some(parent) = self.parent(process).filter(|parent| *parent > 1) else { break };
            let name = self.name(parent);
            if generation == 0 && HOSTS.contains(&name.as_str()) {
                members.insert(parent);
                members.extend(self.children(parent));
                members.extend(self.x_server());
                members.extend(self.wayland_compositor());
            } else if CARRIERS.contains(&name.as_str()) || self.shows_a_terminal(parent) {
                members.insert(parent);
            }
            process = parent;
        }
        members.extend(self.readers());
        members.into_iter().collect()
    }

    fn x_server(&self) -> Option<u32> {
        fs::read_to_string(self.display.as_ref()?).ok()?.trim().parse().ok()
    }

    /// The processes that have the socket at which the compositor listens: the kernel's list of sockets has its inode.
    fn wayland_compositor(&self) -> Vec<u32> {
        let Some(path) = self.compositor.as_deref().and_then(Path::to_str) else { return Vec::new() };
        let sockets = fs::read_to_string(self.proc.join("net/unix")).unwrap_or_default();
        let Some(inode) = sockets.lines().find_map(|line| listening(line, path)) else { return Vec::new() };
        let link = PathBuf::from(format!("socket:[{inode}]"));
        self.processes().filter(|pid| links(&self.folder(*pid)).any(|other| other == link)).collect()
    }

    fn processes(&self) -> impl Iterator<Item = u32> {
        let entries = fs::read_dir(&self.proc).into_iter().flatten().flatten();
        entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
    }

    fn folder(&self, pid: u32) -> PathBuf {
        self.proc.join(pid.to_string())
    }

    fn name(&self, pid: u32) -> String {
        fs::read_to_string(self.folder(pid).join("comm")).unwrap_or_default().trim_end().to_owned()
    }

    fn parent(&self, pid: u32) -> Option<u32> {
        let stat = fs::read_to_string(self.folder(pid).join("stat")).ok()?;
        // The command's name, in parentheses, may hold anything; state and parent come after it.
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
    }

    fn children(&self, pid: u32) -> Vec<u32> {
        let threads = fs::read_dir(self.folder(pid).join("task")).into_iter().flatten().flatten();
        let lists = threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
        lists
            .flat_map(|list| list.split_whitespace().filter_map(|pid| pid.parse().ok()).collect::<Vec<u32>>())
            .collect()
    }

    /// Whether the process has the other side of a terminal: a terminal window, tmux, or sshd.
    fn shows_a_terminal(&self, pid: u32) -> bool {
        links(&self.folder(pid)).any(|link| link == Path::new("/dev/ptmx") || link == Path::new("/dev/pts/ptmx"))
    }

    /// The processes that have the pipe which is standard output as their standard input.
    fn readers(&self) -> Vec<u32> {
        let Some(output) = &self.output else { return Vec::new() };
        self.processes()
            .filter(|pid| fs::read_link(self.folder(*pid).join("fd/0")).is_ok_and(|link| link == *output))
            .collect()
    }
}

impl Default for Family {
    fn default() -> Self {
        Self::new()
    }
}

/// The lock file of a display on this machine, such as `:0` or `:1.0`.
fn lock_of(display: &str) -> Option<PathBuf> {
    let number: u32 = display.strip_prefix(':')?.split('.').next()?.parse().ok()?;
    Some(PathBuf::from(format!("/tmp/.X{number}-lock")))
}

/// The socket of a Wayland display: its name is a path, or the name of a file in the user's folder for sockets.
fn socket_of(display: &OsStr, runtime: Option<OsString>) -> Option<PathBuf> {
    let path = Path::new(display);
    if path.is_absolute() { Some(path.to_owned()) } else { runtime.map(|folder| Path::new(&folder).join(path)) }
}

/// The inode of the socket in a line of `/proc/net/unix`, if it listens at `path`. The columns are number, references,
/// protocol, flags (bit 16: it listens), type, state, inode and path.
fn listening<'a>(line: &'a str, path: &str) -> Option<&'a str> {
    let mut columns = line.splitn(8, char::is_whitespace).filter(|column| !column.is_empty());
    let flags = u32::from_str_radix(columns.nth(3)?, 16).ok()?;
    let rest = line.strip_suffix(path)?.strip_suffix(' ')?;
    (flags & 0x1_0000 != 0).then(|| rest.rsplit(' ').next()).flatten()
}

/// Where a process's descriptors lead, as far as they may be seen.
fn links(process: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(process.join("fd")).into_iter().flatten().flatten();
    entries.filter_map(|entry| fs::read_link(entry.path()).ok())
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// Pid, name, parent, children, and where descriptors lead.
    type Process<'a> = (u32, &'a str, u32, &'a str, &'a [(&'a str, &'a str)]);

    /// The family in a /proc of the test's making.
    fn family(processes: &[Process<'_>]) -> Vec<u32> {
        let proc = tempfile::tempdir().unwrap();
        for (pid, name, parent, children, descriptors) in processes {
            let folder = proc.path().join(pid.to_string());
            let task = folder.join("task").join(pid.to_string());
            fs::create_dir_all(&task).unwrap();
            fs::create_dir(folder.join("fd")).unwrap();
            fs::write(task.join("children"), children).unwrap();
            fs::write(folder.join("comm"), format!("{name}\n")).unwrap();
            fs::write(folder.join("stat"), format!("{pid} ({name}) S {parent} 1 1")).unwrap();
            for (number, link) in *descriptors {
                symlink(link, folder.join("fd").join(number)).unwrap();
            }
        }
        let display = proc.path().join(".X0-lock");
        fs::write(&display, "        77\n").unwrap();
        let output = Some("pipe:[7]".into());
        let sockets = "Num RefCount Protocol Flags Type St Inode Path\n\
                       0000: 00000003 00000000 00000000 0001 03 5 /run/user/1000/wayland-0\n\
                       0000: 00000002 00000000 00010000 0001 01 6 /run/user/1000/wayland-0\n";
        fs::create_dir(proc.path().join("net")).unwrap();
        fs::write(proc.path().join("net/unix"), sockets).unwrap();
        let compositor = Some("/run/user/1000/wayland-0".into());
        Family { proc: proc.path().to_owned(), own: 100, output, display: Some(display), compositor }.members()
    }

    #[test]
    fn a_front_end_and_its_dumpcap() {
        let members = family(&[
            (100, "syscapdump", 90, "", &[]),
            (90, "wireshark", 50, "100 101 ", &[]),
            (101, "dumpcap", 90, "", &[]),
            (50, "bash", 40, "90 ", &[("0", "/dev/pts/3")]),
            (40, "gnome-terminal-", 1, "50 ", &[("9", "/dev/ptmx")]),
            (60, "curl", 50, "", &[("5", "socket:[5]")]),
            (70, "gnome-shell", 1, "", &[("9", "socket:[6]"), ("10", "socket:[5]")]),
        ]);
        assert_eq!(members, [40, 70, 77, 90, 100, 101]);
    }

    /// A real socket of a compositor's, in the kernel's own list.
    #[test]
    fn who_listens_at_a_wayland_socket() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("wayland-7");
        let compositor = socket_of(OsStr::new("wayland-7"), Some(folder.path().into()));
        assert_eq!(compositor.as_deref(), Some(path.as_path()));
        let family = Family { compositor, ..Family::new() };
        assert!(family.wayland_compositor().is_empty());
        let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        let client = std::os::unix::net::UnixStream::connect(&path).unwrap();
        assert!(family.wayland_compositor().contains(&std::process::id()));
        drop((listener, client));
    }

    #[test]
    fn wayland_displays() {
        let run = || Some(OsString::from("/run/user/1000"));
        assert_eq!(socket_of(OsStr::new("wayland-1"), run()), Some("/run/user/1000/wayland-1".into()));
        assert_eq!(socket_of(OsStr::new("/tmp/w"), run()), Some("/tmp/w".into()));
        assert_eq!(socket_of(OsStr::new("wayland-1"), None), None);
    }

    #[test]
    fn a_pipeline_over_ssh() {
        let members = family(&[
            (100, "syscapdump", 99, "", &[("1", "pipe:[7]")]),
            (99, "sudo", 50, "100 ", &[]),
            (98, "tshark", 50, "", &[("0", "pipe:[7]")]),
            (97, "cat", 50, "", &[("0", "pipe:[8]")]),
            (50, "a) S 3 (b", 40, "98 99 ", &[]),
            (40, "sshd", 1, "50 ", &[]),
        ]);
        assert_eq!(members, [40, 98, 100]);
    }

    #[test]
    fn displays_of_this_machine() {
        for (display, lock) in [(":0", Some("/tmp/.X0-lock")), (":12.1", Some("/tmp/.X12-lock")), ("far:10.0", None)] {
            assert_eq!(lock_of(display), lock.map(PathBuf::from), "{display}");
        }
    }

    #[test]
    fn this_process_is_of_its_family() {
        assert!(Family::new().members().contains(&std::process::id()));
    }
}
