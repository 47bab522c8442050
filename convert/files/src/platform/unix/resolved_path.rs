//! Finds the file that an output path names. Symbolic links are followed one by one, and links that another user has
//! planted are refused.
//!
//! Linux does the same where `fs.protected_symlinks` and `fs.protected_regular` are set. A capture holds the actions of
//! all users of the machine, so the check is made here whatever these settings are.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, Stat, fstat, openat, readlinkat, statat, unlinkat};
use rustix::io::Errno;
use rustix::process::geteuid;

use super::kernel::{SEARCH, has_magic_links};

/// Symbolic links that a path may lead through: the limit of Linux.
const MAX_LINKS: usize = 40;
/// Permissions of a new file, which holds data of all users.
const PRIVATE: Mode = Mode::RUSR.union(Mode::WUSR);

/// The error for a file of another user in a sticky folder that everybody may write to.
#[derive(Debug, thiserror::Error)]
#[error("it is a {kind} of user {user} in a folder that everybody may write to: remove it, or name another file")]
struct ForeignFileError {
    kind: &'static str,
    user: u32,
}

/// A name in an open folder. The name is not a symbolic link, except for a magic link of /proc.
#[derive(Debug)]
pub struct ResolvedPath {
    folder: OwnedFd,
    name: OsString,
    /// `true` if the name is a magic link of /proc, which only the kernel can follow.
    is_magic: bool,
}

/// Opens what cannot be replaced for writing: a pipe or a device. Returns `None` if the path names a regular file, or
/// nothing.
///
/// # Errors
/// If the pipe or device cannot be opened, another user has planted it or a link to it, or the path is a folder.
pub fn open_special(path: &Path) -> io::Result<Option<File>> {
    if !path.metadata().is_ok_and(|metadata| !metadata.is_file()) {
        return Ok(None);
    }
    let resolved = ResolvedPath::resolve(path)?;
    let file = resolved.open(OFlags::empty())?;
    resolved.check_owner(&file)?;
    Ok(Some(file))
}

impl ResolvedPath {
    /// Follows the symbolic links of `path`. The file itself need not exist.
    ///
    /// # Errors
    /// If a folder cannot be searched, or if a link lies in a sticky folder that everybody may write to and belongs
    /// neither to the caller nor to the folder's owner.
    pub fn resolve(path: &Path) -> io::Result<Self> {
        let mut resolved = Self::open_parent(CWD, path)?;
        for _ in 0..MAX_LINKS {
            if resolved.file_type()? != Some(FileType::Symlink) {
                return Ok(resolved);
            }
            if has_magic_links(&resolved.folder)? {
                return Ok(Self { is_magic: true, ..resolved });
            }
            resolved.check_stat(&resolved.stat()?, "link")?;
            let target = readlinkat(&resolved.folder, &resolved.name, Vec::new())?;
            let target = PathBuf::from(OsStr::from_bytes(target.as_bytes()));
            resolved = Self::open_parent(&resolved.folder, &target)?;
        }
        Err(Errno::LOOP.into())
    }

    fn open_parent(folder: impl std::os::fd::AsFd, path: &Path) -> io::Result<Self> {
        let name = path.file_name().filter(|_| !path.as_os_str().as_bytes().ends_with(b"/")).ok_or(Errno::ISDIR)?;
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let flags = SEARCH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let folder = openat(folder, parent, flags, Mode::empty())?;
        Ok(Self { folder, name: name.to_owned(), is_magic: false })
    }

    fn stat(&self) -> rustix::io::Result<Stat> {
        let follow = if self.is_magic { AtFlags::empty() } else { AtFlags::SYMLINK_NOFOLLOW };
        statat(&self.folder, &self.name, follow)
    }

    /// Returns the type of the file with this name; `None` if there is none.
    ///
    /// # Errors
    /// If the folder cannot be searched.
    pub fn file_type(&self) -> io::Result<Option<FileType>> {
        match self.stat() {
            Ok(stat) => Ok(Some(FileType::from_raw_mode(stat.st_mode))),
            Err(Errno::NOENT) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Opens the existing file for writing; `flags` adds flags such as [`OFlags::NONBLOCK`].
    ///
    /// # Errors
    /// If the file does not exist or may not be written.
    pub fn open(&self, flags: OFlags) -> io::Result<File> {
        let follow = if self.is_magic { OFlags::empty() } else { OFlags::NOFOLLOW };
        let flags = OFlags::WRONLY | OFlags::CLOEXEC | OFlags::NOCTTY | follow | flags;
        Ok(openat(&self.folder, &self.name, flags, Mode::empty())?.into())
    }

    /// Creates a file that only the calling user may read and write.
    ///
    /// # Errors
    /// If a file with this name exists, or the folder may not be written.
    pub fn create(&self) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(openat(&self.folder, &self.name, flags, PRIVATE)?.into())
    }

    /// Checks who owns `file`, an open file with this name. Another user's regular file or pipe in a sticky folder that
    /// everybody may write to is refused, since that user can read what is written.
    ///
    /// # Errors
    /// `PermissionDenied` if the file is refused; any error of `fstat`.
    pub fn check_owner(&self, file: &File) -> io::Result<()> {
        let stat = fstat(file)?;
        match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => self.check_stat(&stat, "file"),
            FileType::Fifo => self.check_stat(&stat, "pipe"),
            _ => Ok(()),
        }
    }

    fn check_stat(&self, stat: &Stat, kind: &'static str) -> io::Result<()> {
        let folder = fstat(&self.folder)?;
        let sticky = Mode::SVTX.union(Mode::WOTH);
        let is_shared = Mode::from_raw_mode(folder.st_mode).contains(sticky);
        if self.is_magic || !is_shared || stat.st_uid == geteuid().as_raw() || stat.st_uid == folder.st_uid {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::PermissionDenied, ForeignFileError { kind, user: stat.st_uid }))
    }

    /// Removes the name if it still belongs to `file`.
    ///
    /// # Errors
    /// If the file cannot be removed.
    pub fn remove(&self, file: &File) -> io::Result<()> {
        let (named, opened) = (self.stat()?, fstat(file)?);
        if (named.st_dev, named.st_ino) == (opened.st_dev, opened.st_ino) {
            unlinkat(&self.folder, &self.name, AtFlags::empty())?;
        }
        Ok(())
    }
}
