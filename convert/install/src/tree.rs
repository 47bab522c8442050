//! The files of a system below its root, which is another's where `--root` names one: no link and no `..` in a path leads
//! out of it (`openat2` with `RESOLVE_IN_ROOT`), and what is written or removed is reached through descriptors.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use rustix::fs::{
    AtFlags, CWD, Dir, FileType, Gid, Mode, OFlags, ResolveFlags, Uid, fchmod, fchown, mkdirat, open, openat2,
    renameat, statat, unlinkat,
};
use rustix::io::Errno;

use super::capability;

/// Bytes of a file that is read, at most.
const READ_MOST: u64 = 64 << 20;
/// How deep folders may lie in a folder that is removed with all that is in it.
const DEEPEST: usize = 16;
/// Temporary names that are tried.
const ATTEMPTS: u32 = 100;

/// A system's files.
#[derive(Debug)]
pub struct Tree {
    root: OwnedFd,
    path: PathBuf,
}

/// A file that is written.
#[derive(Debug, Clone, Copy)]
pub struct NewFile<'a> {
    /// Its content.
    pub bytes: &'a [u8],
    /// Its permissions.
    pub mode: u32,
    /// Its group, and root as its owner; `None`: the caller's.
    pub group: Option<u32>,
    /// `true` if it gets the capabilities that capturing needs.
    pub capabilities: bool,
}

impl Tree {
    /// Opens the root.
    ///
    /// # Errors
    /// Where it is no folder.
    pub fn open(root: &Path) -> io::Result<Self> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self { root: open(root, flags, Mode::empty())?, path: root.to_owned() })
    }

    /// Opens a path that begins with the root's own.
    fn reach(&self, path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
        let inner = path.strip_prefix(&self.path).unwrap_or(path);
        let inner = if inner.as_os_str().is_empty() { Path::new(".") } else { inner };
        openat2(&self.root, inner, flags | OFlags::CLOEXEC, Mode::empty(), ResolveFlags::IN_ROOT)
    }

    /// The folder in which a path lies, and its name there.
    fn place<'a>(&self, path: &'a Path) -> io::Result<(OwnedFd, &'a OsStr)> {
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return Err(Errno::INVAL.into()) };
        Ok((self.reach(parent, OFlags::PATH | OFlags::DIRECTORY)?, name))
    }

    /// `true` if a folder is there, or a link to one.
    pub fn is_folder(&self, path: &Path) -> bool {
        self.reach(path, OFlags::PATH | OFlags::DIRECTORY).is_ok()
    }

    /// `true` if a regular file is there, or a link to one.
    pub fn is_file(&self, path: &Path) -> bool {
        let stat = self.reach(path, OFlags::PATH).and_then(rustix::fs::fstat);
        stat.is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile)
    }

    /// `true` if anything is there, a link that leads nowhere too.
    pub fn is_there(&self, path: &Path) -> bool {
        self.place(path).is_ok_and(|(folder, name)| statat(folder, name, AtFlags::SYMLINK_NOFOLLOW).is_ok())
    }

    /// What a regular file holds.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        // A pipe that nobody writes is not waited for.
        let file = File::from(self.reach(path, OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY)?);
        if !file.metadata()?.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
        }
        let mut bytes = Vec::new();
        file.take(READ_MOST).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The text of a file; empty where it cannot be read.
    pub fn text(&self, path: &Path) -> String {
        self.read(path).map_or_else(|_| String::new(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The names in a folder; none where it cannot be read.
    pub fn names(&self, folder: &Path) -> Vec<OsString> {
        let folder = self.reach(folder, OFlags::RDONLY | OFlags::DIRECTORY);
        folder.and_then(|folder| names(&folder)).unwrap_or_default()
    }

    /// Makes a folder.
    ///
    /// # Errors
    /// Where it is there, or cannot be made.
    pub fn make_folder(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.place(path)?;
        Ok(mkdirat(folder, name, Mode::from_raw_mode(0o777))?)
    }

    /// Removes a file, or a link.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn remove_file(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.place(path)?;
        Ok(unlinkat(folder, name, AtFlags::empty())?)
    }

    /// Removes an empty folder.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn remove_folder(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.place(path)?;
        Ok(unlinkat(folder, name, AtFlags::REMOVEDIR)?)
    }

    /// Removes a folder with all that is in it. A link is not followed.
    ///
    /// # Errors
    /// Where it cannot be removed.
    pub fn remove_all(&self, path: &Path) -> io::Result<()> {
        let (folder, name) = self.place(path)?;
        Ok(remove_all(&folder, name, DEEPEST)?)
    }

    /// Writes a file, or replaces one: under another name first, so that a program that runs is not written over, and
    /// neither half a file nor one without its permissions is ever seen under its own. `Ok(Some(…))`: it is written,
    /// but this keeps it from having capabilities.
    ///
    /// # Errors
    /// Where it cannot be written; what was there is still there then.
    pub fn write(&self, path: &Path, file: &NewFile<'_>) -> io::Result<Option<io::Error>> {
        let (folder, name) = self.place(path)?;
        let (mut made, temporary) = make_temporary(&folder)?;
        let written = fill(&mut made, file).and_then(|failed| {
            renameat(&folder, &temporary, &folder, name)?;
            Ok(failed)
        });
        if written.is_err() {
            // What failed before is what is reported.
            let _ = unlinkat(&folder, &temporary, AtFlags::empty());
        }
        written
    }
}

/// Fills a file, and gives it its group, permissions and capabilities, in this order: each takes back those after it.
fn fill(made: &mut File, file: &NewFile<'_>) -> io::Result<Option<io::Error>> {
    made.write_all(file.bytes)?;
    if let Some(group) = file.group {
        fchown(&*made, Some(Uid::ROOT), Some(Gid::from_raw(group)))?;
    }
    fchmod(&*made, Mode::from_raw_mode(file.mode))?;
    Ok(if file.capabilities { capability::set(made).err() } else { None })
}

fn make_temporary(folder: &OwnedFd) -> io::Result<(File, String)> {
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    for attempt in 0..ATTEMPTS {
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

fn remove_all(folder: &OwnedFd, name: &OsStr, deepest: usize) -> rustix::io::Result<()> {
    if deepest == 0 {
        return Err(Errno::NOTEMPTY);
    }
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let inner = rustix::fs::openat(folder, name, flags, Mode::empty())?;
    for entry in names(&inner)? {
        match unlinkat(&inner, &entry, AtFlags::empty()) {
            Err(Errno::ISDIR | Errno::PERM) => remove_all(&inner, &entry, deepest - 1)?,
            other => other?,
        }
    }
    unlinkat(folder, name, AtFlags::REMOVEDIR)
}

/// `true` if the caller is root and the folder belongs to another user.
pub fn is_anothers(folder: &Path) -> bool {
    let own = rustix::process::geteuid();
    own.is_root() && statat(CWD, folder, AtFlags::empty()).is_ok_and(|stat| stat.st_uid != own.as_raw())
}
