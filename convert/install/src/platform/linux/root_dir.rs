//! The files of a system below its root folder, which `--root` may choose.
//!
//! Paths are resolved with `openat2` and `RESOLVE_IN_ROOT`: neither a link nor `..` leads out of the root. Files are
//! written and removed through descriptors of their folders.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, Dir, FileType, Gid, Mode, OFlags, ResolveFlags, Uid, fchmod, fchown, mkdirat, open, openat2, renameat,
    statat, unlinkat,
};
use rustix::io::Errno;

use super::capability;
use crate::new_file::NewFile;

/// Most bytes that are read of a file.
const MAX_FILE_SIZE: u64 = 64 << 20;
/// Nesting depth up to which folders are removed recursively.
const MAX_DEPTH: usize = 16;
/// Temporary names that are tried before creating one fails.
const MAX_ATTEMPTS: u32 = 100;

/// The root folder of a system, and access to the files below it. Paths begin with the path of the root.
#[derive(Debug)]
pub struct RootDir {
    root: OwnedFd,
    path: PathBuf,
}

impl RootDir {
    /// Opens the root folder.
    ///
    /// # Errors
    /// If `root` is not a folder.
    pub fn open(root: &Path) -> io::Result<Self> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self { root: open(root, flags, Mode::empty())?, path: root.to_owned() })
    }

    /// Opens a path below the root.
    fn open_beneath(&self, path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
        let inner = path.strip_prefix(&self.path).unwrap_or(path);
        let inner = if inner.as_os_str().is_empty() { Path::new(".") } else { inner };
        openat2(&self.root, inner, flags | OFlags::CLOEXEC, Mode::empty(), ResolveFlags::IN_ROOT)
    }

    /// Opens the parent folder of a path; returns the folder and the name in it.
    fn open_parent<'a>(&self, path: &'a Path) -> io::Result<(OwnedFd, &'a OsStr)> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return Err(Errno::INVAL.into()) };
        Ok((self.open_beneath(parent, OFlags::PATH | OFlags::DIRECTORY)?, name))
    }

    /// `true` if the path is a folder or a link to one.
    pub fn is_folder(&self, path: &Path) -> bool {
        self.open_beneath(path, OFlags::PATH | OFlags::DIRECTORY).is_ok()
    }

    /// `true` if the path is a regular file or a link to one.
    pub fn is_file(&self, path: &Path) -> bool {
        let stat = self.open_beneath(path, OFlags::PATH).and_then(rustix::fs::fstat);
        stat.is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile)
    }

    /// `true` if the path exists, even as a dangling link.
    pub fn exists(&self, path: &Path) -> bool {
        self.open_parent(path).is_ok_and(|(folder, name)| statat(folder, name, AtFlags::SYMLINK_NOFOLLOW).is_ok())
    }

    /// Reads a regular file, up to [`MAX_FILE_SIZE`] bytes.
    ///
    /// # Errors
    /// If the path is not a regular file or cannot be read.
    pub fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        // NONBLOCK: opening a pipe would wait for a writer.
        let file = File::from(self.open_beneath(path, OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY)?);
        if !file.metadata()?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
        }
        let mut bytes = Vec::new();
        file.take(MAX_FILE_SIZE).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Returns the text of a file; empty if the file cannot be read.
    pub fn read_text(&self, path: &Path) -> String {
        self.read(path).map_or_else(|_| String::new(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Returns the names in a folder; none if the folder cannot be read.
    pub fn names(&self, folder: &Path) -> Vec<OsString> {
        let folder = self.open_beneath(folder, OFlags::RDONLY | OFlags::DIRECTORY);
        folder.and_then(|folder| names(&folder)).unwrap_or_default()
    }

    /// Creates a folder.
    ///
    /// # Errors
    /// If the path exists or the folder cannot be created.
    pub fn create_folder(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.open_parent(path)?;
        Ok(mkdirat(folder, name, Mode::from_raw_mode(0o777))?)
    }

    /// Removes a file or a link.
    ///
    /// # Errors
    /// If the file cannot be removed.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.open_parent(path)?;
        Ok(unlinkat(folder, name, AtFlags::empty())?)
    }

    /// Removes an empty folder.
    ///
    /// # Errors
    /// If the folder has files or cannot be removed.
    pub fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.open_parent(path)?;
        Ok(unlinkat(folder, name, AtFlags::REMOVEDIR)?)
    }

    /// Removes a folder and everything in it. Links are removed, not followed.
    ///
    /// # Errors
    /// If a file cannot be removed, or folders are nested deeper than [`MAX_DEPTH`].
    pub fn remove_recursively(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.open_parent(path)?;
        Ok(remove_recursively(&folder, name, MAX_DEPTH)?)
    }

    /// Writes or replaces a file. The file is written under a temporary name and then renamed: a running program is not
    /// overwritten, and nobody sees a file that is incomplete or lacks its permissions. Returns `Some` with the error that
    /// kept the written file from getting its capabilities.
    ///
    /// # Errors
    /// If the file cannot be written. An existing file is then unchanged.
    pub fn write(&self, path: &Path, file: &NewFile<'_>) -> io::Result<Option<io::Error>> {
        let (folder, name) = self.open_parent(path)?;
        let (mut created, temporary) = create_temporary(&folder)?;
        let written = write_content(&mut created, file).and_then(|capability_error| {
            renameat(&folder, &temporary, &folder, name)?;
            Ok(capability_error)
        });
        if written.is_err() {
            // The first error is the one to report.
            let _ = unlinkat(&folder, &temporary, AtFlags::empty());
        }
        written
    }
}

/// Writes the content of a file, then sets its group, permissions and capabilities. The order matters, since each of these
/// may reset the ones after it.
fn write_content(created: &mut File, file: &NewFile<'_>) -> io::Result<Option<io::Error>> {
    created.write_all(file.bytes)?;
    if let Some(group) = file.group {
        fchown(&*created, Some(Uid::ROOT), Some(Gid::from_raw(group)))?;
    }
    fchmod(&*created, Mode::from_raw_mode(file.mode))?;
    Ok(if file.capabilities { capability::set(created).err() } else { None })
}

fn create_temporary(folder: &OwnedFd) -> io::Result<(File, String)> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    for attempt in 0..MAX_ATTEMPTS {
        let name = format!(".syscap-{}-{attempt}", std::process::id());
        match rustix::fs::openat(folder, &name, flags, Mode::RUSR | Mode::WUSR) {
            Ok(file) => return Ok((file.into(), name)),
            Err(Errno::EXIST) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Errno::EXIST.into())
}

fn names(folder: &OwnedFd) -> rustix::io::Result<Vec<OsString>> {
    let mut names = Vec::new();
    for entry in Dir::read_from(folder)? {
        let entry = entry?;
        let name = OsStr::from_bytes(entry.file_name().to_bytes());
        if name != "." && name != ".." {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

fn remove_recursively(folder: &OwnedFd, name: &OsStr, depth: usize) -> rustix::io::Result<()> {
    if depth == 0 {
        return Err(Errno::NOTEMPTY);
    }
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let inner = rustix::fs::openat(folder, name, flags, Mode::empty())?;
    for entry in names(&inner)? {
        match unlinkat(&inner, &entry, AtFlags::empty()) {
            Err(Errno::ISDIR | Errno::PERM) => remove_recursively(&inner, &entry, depth - 1)?,
            other => other?,
        }
    }
    unlinkat(folder, name, AtFlags::REMOVEDIR)
}
