//! Descriptors from /proc, with the sockets of every network namespace.

use std::collections::HashMap;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, io};

use procfs::process::Process;
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, Statx, StatxFlags, openat, readlinkat, statx};
use syscap::event::records::{FdInfo, FdKind, FdRecord};
use syscap_schemas::{kernel_symbols, symbol_table};

use super::sockets::{self, Sockets};
use crate::decode::{Translation, anonymous};

/// Largest number of descriptors that are read of one process.
const FDS_MAX: usize = 65_536;

/// Reads descriptors in several threads. Reads the sockets of each network namespace once.
#[derive(Debug)]
pub struct FdReader {
    sockets: Mutex<HashMap<u64, Arc<Sockets>>>,
    open_flags: Option<Translation>,
}

impl Default for FdReader {
    fn default() -> Self {
        let tables = kernel_symbols("open_flags").zip(symbol_table("file_flags"));
        let open_flags = tables.map(|(kernel, scap)| Translation::new(kernel, scap));
        Self { sockets: Mutex::default(), open_flags }
    }
}

impl FdReader {
    /// Returns the descriptors of a process, or of one of its threads that has its own table. The error is `true` if
    /// permission is denied, `false` if the process has exited.
    pub fn read(&self, process: &Process, thread: Option<i64>) -> Result<Vec<FdRecord>, bool> {
        let folder = match thread {
            None => format!("/proc/{}", process.pid),
            Some(tid) => format!("/proc/{}/task/{tid}", process.pid),
        };
        let folders = FdFolders::open(&folder).map_err(|error| error.kind() == io::ErrorKind::PermissionDenied)?;
        let numbers = Dir::read_from(&folders.links).map_err(|_| false)?;
        let numbers = numbers.filter_map(|entry| entry.ok()?.file_name().to_str().ok()?.parse::<i64>().ok());
        let mut sockets = None;
        let mut fds = Vec::new();
        for number in numbers.take(FDS_MAX) {
            let Ok(link) = readlinkat(&folders.links, number.to_string(), Vec::new()) else { continue };
            let link = link.as_bytes();
            let record = match inode_of(link, b"socket:[") {
                Some(inode) => {
                    let sockets = sockets.get_or_insert_with(|| self.sockets_of(process));
                    let found = sockets.get(inode);
                    let found = found.or_else(|| sockets::by_protocol(&format!("{folder}/fd/{number}"), inode));
                    let (kind, info) = found.unwrap_or((FdKind::UNSUPPORTED, FdInfo::None));
                    Some(FdRecord { fd: number, ino: inode, kind, info })
                }
                None => self.file(number, link, &folders),
            };
            fds.extend(record);
        }
        Ok(fds)
    }

    fn sockets_of(&self, process: &Process) -> Arc<Sockets> {
        let namespace = fs::metadata(format!("/proc/{}/ns/net", process.pid)).map_or(0, |namespace| namespace.ino());
        // Other threads wait here: they would read the same sockets.
        let mut sockets = self.sockets.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(sockets.entry(namespace).or_insert_with(|| Arc::new(sockets::read(process))))
    }

    /// Returns the record of a descriptor that is no socket.
    fn file(&self, fd: i64, link: &[u8], folders: &FdFolders) -> Option<FdRecord> {
        let name = || FdInfo::Name(link.to_vec());
        if let Some(inode) = inode_of(link, b"pipe:[") {
            return Some(FdRecord { fd, ino: inode, kind: FdKind::FIFO, info: name() });
        }
        if let Some(what) = link.strip_prefix(b"anon_inode:") {
            return Some(FdRecord { fd, ino: 0, kind: anonymous(what), info: name() });
        }
        let file = file_status(&folders.links, &fd.to_string())?;
        let ino = file.stx_ino;
        let kind = match FileType::from_raw_mode(file.stx_mode.into()) {
            FileType::Directory => FdKind::DIRECTORY,
            FileType::Fifo => FdKind::FIFO,
            _ if link.starts_with(b"/memfd:") => FdKind::MEMFD,
            _ => {
                let (flags, mount_id) = fd_info(&folders.info(fd)?);
                let flags = self.open_flags.as_ref().map_or(0, |table| table.apply(flags));
                let info = FdInfo::File {
                    name: link.to_vec(),
                    flags,
                    mount_id,
                    dev: device(file.stx_dev_major, file.stx_dev_minor),
                };
                return Some(FdRecord { fd, ino, kind: FdKind::FILE_V2, info });
            }
        };
        Some(FdRecord { fd, ino, kind, info: name() })
    }
}

/// The folders `fd` and `fdinfo` of a process. Relative paths and few system calls matter with tens of thousands of
/// processes.
struct FdFolders {
    links: OwnedFd,
    infos: OwnedFd,
}

impl FdFolders {
    fn open(folder: &str) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let open = |name: &str| rustix::fs::open(format!("{folder}/{name}"), flags, Mode::empty());
        Ok(Self { links: open("fd")?, infos: open("fdinfo")? })
    }

    fn info(&self, fd: i64) -> Option<String> {
        let file = openat(&self.infos, fd.to_string(), OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).ok()?;
        // The first lines are enough, and one read returns them.
        let mut text = [0; 512];
        let length = rustix::io::read(&file, &mut text).ok()?;
        Some(String::from_utf8_lossy(text.get(..length)?).into_owned())
    }
}

/// Returns `flags` (octal) and `mnt_id` of /proc/PID/fdinfo/FD.
fn fd_info(text: &str) -> (u32, u32) {
    let value = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
    let flags = value("flags:").and_then(|flags| u32::from_str_radix(flags, 8).ok());
    let mount_id = value("mnt_id:").and_then(|id| id.parse().ok());
    (flags.unwrap_or(0), mount_id.unwrap_or(0))
}

/// Returns the number in a link such as `socket:[1234]`.
fn inode_of(link: &[u8], prefix: &[u8]) -> Option<u64> {
    let digits = link.strip_prefix(prefix)?.strip_suffix(b"]")?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Returns the cached status of a file. Asks no file server, which might never answer.
pub fn file_status(folder: impl AsFd, path: &str) -> Option<Statx> {
    statx(folder, path, AtFlags::STATX_DONT_SYNC, StatxFlags::BASIC_STATS).ok()
}

/// Returns a device as in the probe's records: `minor & 0xff | major << 8 | (minor & !0xff) << 12`.
fn device(major: u32, minor: u32) -> u32 {
    minor & 0xff | major << 8 | (minor & !0xff) << 12
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_fdinfo_are_parsed() {
        assert_eq!(inode_of(b"socket:[77]", b"socket:["), Some(77));
        assert_eq!(inode_of(b"/tmp/socket:[77]", b"socket:["), None);
        assert_eq!(fd_info("pos:\t0\nflags:\t0100002\nmnt_id:\t25\n"), (0o100_002, 25));
        assert_eq!(device(8, 0x101), 0x01 | 8 << 8 | 0x100 << 12);
    }
}
