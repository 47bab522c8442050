//! Descriptors from /proc, with the sockets of every network namespace.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;
use std::rc::Rc;

use procfs::process::Process;
use syscap::scap::state::{FdInfo, FdKind, FdRecord};
use syscap_schemas::{kernel_symbols, symbol_table};

use super::proc_sockets::{self, Sockets};
use super::symbols::Translation;

/// Descriptors of one process that are taken in at most.
const FDS_MOST: usize = 65_536;

/// Reads descriptors; the sockets of a network namespace are read once.
#[derive(Debug)]
pub struct FdReader {
    sockets: HashMap<u64, Rc<Sockets>>,
    open_flags: Option<Translation>,
}

impl Default for FdReader {
    fn default() -> Self {
        let tables = kernel_symbols("open_flags").zip(symbol_table("file_flags"));
        Self { sockets: HashMap::new(), open_flags: tables.map(|(kernel, scap)| Translation::new(kernel, scap)) }
    }
}

impl FdReader {
    /// The descriptors of a process; the error says whether they were refused rather than gone.
    pub fn read(&mut self, process: &Process) -> Result<Vec<FdRecord>, bool> {
        let folder = format!("/proc/{}", process.pid);
        let entries = fs::read_dir(format!("{folder}/fd"));
        let entries = entries.map_err(|error| error.kind() == io::ErrorKind::PermissionDenied)?;
        let mut sockets = None;
        let mut fds = Vec::new();
        for entry in entries.flatten().take(FDS_MOST) {
            let Some(number) = entry.file_name().to_str().and_then(|name| name.parse::<i64>().ok()) else { continue };
            let Ok(link) = fs::read_link(entry.path()) else { continue };
            let link = link.as_os_str().as_bytes();
            let record = match inode_of(link, b"socket:[") {
                Some(inode) => {
                    let sockets = sockets.get_or_insert_with(|| self.sockets_of(process));
                    let (kind, info) = sockets.get(inode).unwrap_or((FdKind::UNSUPPORTED, FdInfo::None));
                    Some(FdRecord { fd: number, ino: inode, kind, info })
                }
                None => self.file(number, link, &entry.path(), &folder),
            };
            fds.extend(record);
        }
        Ok(fds)
    }

    fn sockets_of(&mut self, process: &Process) -> Rc<Sockets> {
        let namespace = fs::metadata(format!("/proc/{}/ns/net", process.pid)).map_or(0, |namespace| namespace.ino());
        let sockets = self.sockets.entry(namespace);
        Rc::clone(sockets.or_insert_with(|| Rc::new(proc_sockets::read(process))))
    }

    /// A descriptor that is no socket.
    fn file(&self, fd: i64, link: &[u8], path: &Path, folder: &str) -> Option<FdRecord> {
        let name = || FdInfo::Name(link.to_vec());
        if let Some(inode) = inode_of(link, b"pipe:[") {
            return Some(FdRecord { fd, ino: inode, kind: FdKind::FIFO, info: name() });
        }
        if let Some(what) = link.strip_prefix(b"anon_inode:") {
            return Some(FdRecord { fd, ino: 0, kind: anonymous(what), info: name() });
        }
        let file = fs::metadata(path).ok()?;
        let kind = file.file_type();
        let ino = file.ino();
        if kind.is_dir() {
            return Some(FdRecord { fd, ino, kind: FdKind::DIRECTORY, info: name() });
        }
        if kind.is_fifo() {
            return Some(FdRecord { fd, ino, kind: FdKind::FIFO, info: name() });
        }
        if link.starts_with(b"/memfd:") {
            return Some(FdRecord { fd, ino, kind: FdKind::MEMFD, info: name() });
        }
        let (flags, mount_id) = fd_info(&fs::read_to_string(format!("{folder}/fdinfo/{fd}")).ok()?);
        let flags = self.open_flags.as_ref().map_or(0, |table| table.apply(flags));
        let info = FdInfo::File { name: link.to_vec(), flags, mount_id, dev: device(file.dev()) };
        Some(FdRecord { fd, ino, kind: FdKind::FILE_V2, info })
    }
}

/// `flags` (octal) and `mnt_id` of /proc/PID/fdinfo/FD.
fn fd_info(text: &str) -> (u32, u32) {
    let value = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
    let flags = value("flags:").and_then(|flags| u32::from_str_radix(flags, 8).ok());
    let mount_id = value("mnt_id:").and_then(|id| id.parse().ok());
    (flags.unwrap_or(0), mount_id.unwrap_or(0))
}

/// The number in `socket:[1234]`.
fn inode_of(link: &[u8], prefix: &[u8]) -> Option<u64> {
    let digits = link.strip_prefix(prefix)?.strip_suffix(b"]")?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

fn anonymous(what: &[u8]) -> FdKind {
    match what {
        b"[eventfd]" => FdKind::EVENT,
        b"[eventpoll]" => FdKind::EVENTPOLL,
        b"inotify" | b"[inotify]" => FdKind::INOTIFY,
        b"[signalfd]" => FdKind::SIGNALFD,
        b"[timerfd]" => FdKind::TIMERFD,
        b"[userfaultfd]" => FdKind::USERFAULTFD,
        b"[io_uring]" => FdKind::IO_URING,
        b"[pidfd]" => FdKind::PIDFD,
        what if what.starts_with(b"bpf") || what.starts_with(b"[bpf") => FdKind::BPF,
        _ => FdKind::UNSUPPORTED,
    }
}

/// A device as the probe's records have it: `minor & 0xff | major << 8 | (minor & !0xff) << 12`.
fn device(dev: u64) -> u32 {
    let (major, minor) = (rustix::fs::major(dev), rustix::fs::minor(dev));
    minor & 0xff | major << 8 | (minor & !0xff) << 12
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_infos_are_read() {
        assert_eq!(inode_of(b"socket:[77]", b"socket:["), Some(77));
        assert_eq!(inode_of(b"/tmp/socket:[77]", b"socket:["), None);
        assert_eq!(fd_info("pos:\t0\nflags:\t0100002\nmnt_id:\t25\n"), (0o100_002, 25));
        assert_eq!(device(rustix::fs::makedev(8, 0x101)), 0x01 | 8 << 8 | 0x100 << 12);
    }
}
