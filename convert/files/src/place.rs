//! Finds the file that a path names, to write it: links are followed one by one, and those that another user has
//! planted are refused.
//!
//! Linux does this where `fs.protected_symlinks` and `fs.protected_regular` are set. A capture holds what everybody on
//! the machine does, so it does not depend on that.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags, Stat, fstat, fstatfs, openat, readlinkat, statat, unlinkat};
use rustix::io::Errno;
use rustix::process::geteuid;

/// How many links a path may lead through, as in Linux.
const LINKS: usize = 40;
/// The file system type of /proc, whose links are not paths (`PROC_SUPER_MAGIC` of linux/magic.h).
const PROC: u64 = 0x9fa0;
/// Permissions of a file that is made: it holds everybody's data.
const PRIVATE: Mode = Mode::RUSR.union(Mode::WUSR);

/// Something of another user's, in a folder in which anyone may put it.
#[derive(Debug, thiserror::Error)]
#[error("it is a {what} of user {user} in a folder that everybody may write to: remove it, or name another file")]
struct Foreign {
    what: &'static str,
    user: u32,
}

/// A name in a folder that is held open: it is no link, unless one of /proc.
#[derive(Debug)]
pub struct Place {
    folder: OwnedFd,
    name: OsString,
    /// `true` if it is a link of /proc, which only the kernel can follow.
    is_magic: bool,
}

impl Place {
    /// The place that `path` names, its links followed. Nothing has to be there.
    ///
    /// # Errors
    /// Where a folder cannot be searched, and where a link lies in a sticky folder that everybody may write to and
    /// belongs neither to the caller nor to the folder's owner.
    pub fn find(path: &Path) -> io::Result<Self> {
        let mut place = Self::beneath(CWD, path)?;
        for _ in 0..LINKS {
            if place.file_type()? != Some(FileType::Symlink) {
                return Ok(place);
            }
            if u64::try_from(fstatfs(&place.folder)?.f_type).is_ok_and(|kind| kind == PROC) {
                return Ok(Self { is_magic: true, ..place });
            }
            place.refuse_foreign(&place.stat()?, "link")?;
            let target = readlinkat(&place.folder, &place.name, Vec::new())?;
            let target = PathBuf::from(OsStr::from_bytes(target.as_bytes()));
            place = Self::beneath(&place.folder, &target)?;
        }
        Err(Errno::LOOP.into())
    }

    fn beneath(folder: impl std::os::fd::AsFd, path: &Path) -> io::Result<Self> {
        let name = path.file_name().filter(|_| !path.as_os_str().as_bytes().ends_with(b"/")).ok_or(Errno::ISDIR)?;
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let folder = openat(folder, parent, flags, Mode::empty())?;
        Ok(Self { folder, name: name.to_owned(), is_magic: false })
    }

    fn stat(&self) -> rustix::io::Result<Stat> {
        let follow = if self.is_magic { AtFlags::empty() } else { AtFlags::SYMLINK_NOFOLLOW };
        statat(&self.folder, &self.name, follow)
    }

    /// What is there; `None`: nothing.
    ///
    /// # Errors
    /// Where the folder cannot be searched.
    pub fn file_type(&self) -> io::Result<Option<FileType>> {
        match self.stat() {
            Ok(stat) => Ok(Some(FileType::from_raw_mode(stat.st_mode))),
            Err(Errno::NOENT) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Opens what is there for writing, with further flags such as [`OFlags::NONBLOCK`].
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn open(&self, flags: OFlags) -> io::Result<File> {
        let follow = if self.is_magic { OFlags::empty() } else { OFlags::NOFOLLOW };
        let flags = OFlags::WRONLY | OFlags::CLOEXEC | OFlags::NOCTTY | follow | flags;
        Ok(openat(&self.folder, &self.name, flags, Mode::empty())?.into())
    }

    /// Makes a file that only its user may read and write.
    ///
    /// # Errors
    /// Where something is there already, or the folder cannot be written.
    pub fn create(&self) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Ok(openat(&self.folder, &self.name, flags, PRIVATE)?.into())
    }

    /// Refuses a file or pipe that another user has put into a sticky folder that everybody may write to: that user can
    /// read what is written.
    ///
    /// # Errors
    /// Where it is one, or cannot be looked at.
    pub fn refuse_foreign_file(&self, file: &File) -> io::Result<()> {
        let stat = fstat(file)?;
        match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => self.refuse_foreign(&stat, "file"),
            FileType::Fifo => self.refuse_foreign(&stat, "pipe"),
            _ => Ok(()),
        }
    }

    fn refuse_foreign(&self, stat: &Stat, what: &'static str) -> io::Result<()> {
        let folder = fstat(&self.folder)?;
        let shared = Mode::SVTX.union(Mode::WOTH);
        let is_shared = Mode::from_raw_mode(folder.st_mode).contains(shared);
        if self.is_magic || !is_shared || stat.st_uid == geteuid().as_raw() || stat.st_uid == folder.st_uid {
            return Ok(());
        }
        Err(io::Error::new(io::ErrorKind::PermissionDenied, Foreign { what, user: stat.st_uid }))
    }

    /// Removes `file`, if it is still what is there.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn remove(&self, file: &File) -> io::Result<()> {
        let (there, own) = (self.stat()?, fstat(file)?);
        if (there.st_dev, there.st_ino) == (own.st_dev, own.st_ino) {
            unlinkat(&self.folder, &self.name, AtFlags::empty())?;
        }
        Ok(())
    }
}
