//! What Linux alone has: files without a name, and the magic links of /proc.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, Mode, OFlags, fstatfs, linkat, openat};
use rustix::io::Errno;

use super::FileMode;

/// Opens a folder only to find files in it, which needs no right to read it.
pub const SEARCH: OFlags = OFlags::PATH;
/// The file system type of /proc, whose magic links are not paths: `PROC_SUPER_MAGIC` of linux/magic.h.
const PROC_SUPER_MAGIC: u64 = 0x9fa0;

/// Creates a file without a name. Returns `None` if the file system has no such files, or if /proc, which is needed to
/// name the file later, is not mounted.
///
/// # Errors
/// If the folder may not be written.
pub fn create_unnamed(folder: &Path, mode: FileMode) -> io::Result<Option<File>> {
    let flags = OFlags::WRONLY | OFlags::TMPFILE | OFlags::CLOEXEC;
    match openat(CWD, folder, flags, Mode::from_raw_mode(mode.0)) {
        Ok(file) => {
            let file = File::from(file);
            let can_be_named = path_of(&file).exists();
            Ok(can_be_named.then_some(file))
        }
        // Kernels and file systems without O_TMPFILE return one of these errors.
        Err(Errno::OPNOTSUPP | Errno::ISDIR | Errno::INVAL | Errno::NOSYS) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Gives a file without a name this name.
///
/// # Errors
/// `AlreadyExists` if another file has the name; any other error of the system.
pub fn give_name(file: &File, path: &Path) -> io::Result<()> {
    Ok(linkat(CWD, path_of(file), CWD, path, AtFlags::SYMLINK_FOLLOW)?)
}

fn path_of(file: &File) -> PathBuf {
    format!("/proc/self/fd/{}", file.as_raw_fd()).into()
}

/// `true` if links in the folder are magic links, which only the kernel can follow.
///
/// # Errors
/// If the file system cannot be asked.
pub fn has_magic_links(folder: impl AsFd) -> io::Result<bool> {
    Ok(u64::try_from(fstatfs(folder)?.f_type).is_ok_and(|kind| kind == PROC_SUPER_MAGIC))
}
