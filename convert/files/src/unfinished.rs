//! A file that appears under its name only when it is whole.
//!
//! Until then it has no name at all (`O_TMPFILE`), so that nothing of it is left however the program ends. File systems
//! without such files give it a temporary name beside its place, which [`remove_all`] removes when a signal ends the
//! program.

use std::fs::{File, Metadata};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustix::fs::{AtFlags, CWD, Mode, OFlags, linkat, openat};
use rustix::io::Errno;

/// Permissions that a file of data may have.
const DATA: u32 = 0o666;
/// The user's own.
const OWN: u32 = 0o600;
/// Temporary names that are tried, where others have taken those before.
const ATTEMPTS: u32 = 1000;

/// Temporary names that are in use.
static NAMES: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Removes the temporary names of all files that are not whole yet: for a program that a signal ends.
pub fn remove_all() {
    let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    for name in names.drain(..) {
        // There is nobody left to tell where that fails.
        let _ = std::fs::remove_file(name);
    }
}

/// A file that is written and not whole yet.
#[derive(Debug)]
pub struct Unfinished {
    file: File,
    path: PathBuf,
    /// Its temporary name; `None`: it has none.
    name: Option<Name>,
    /// The permissions of the file that it replaces.
    kept: Option<u32>,
}

impl Unfinished {
    /// Begins a file that is to be at `path`. It gets the permissions of the file that is there. Where there is none, it
    /// is for its user alone, or as open as `like`, whose content it has in another form, as far as the umask allows.
    ///
    /// # Errors
    /// Where the folder cannot be written.
    pub fn new(path: &Path, like: Option<&Metadata>) -> io::Result<Self> {
        let kept = path.symlink_metadata().ok().filter(Metadata::is_file).map(|there| there.mode() & 0o777);
        let wanted = if kept.is_some() { OWN } else { like.map_or(OWN, |like| like.mode() & DATA | OWN) };
        let (file, name) = match nameless(folder(path), wanted)? {
            Some(file) => (file, None),
            None => Name::create(path, wanted).map(|(file, name)| (file, Some(name)))?,
        };
        if let Some(like) = like.filter(|_| kept.is_none()) {
            close_to_other_group(&file, like)?;
        }
        Ok(Self { file, path: path.to_owned(), name, kept })
    }

    /// Gives the file its name.
    ///
    /// # Errors
    /// Where that fails; the file has gone then, and what was at its place is still there.
    pub fn keep(self) -> io::Result<()> {
        let Self { file, path, name, kept } = self;
        if let Some(kept) = kept {
            file.set_permissions(std::fs::Permissions::from_mode(kept))?;
        }
        let name = match name {
            Some(name) => name,
            None => {
                let own = format!("/proc/self/fd/{}", file.as_raw_fd());
                let link = |to: &Path| linkat(CWD, &own, CWD, to, AtFlags::SYMLINK_FOLLOW);
                match link(&path) {
                    // Only a rename replaces what is there.
                    Err(Errno::EXIST) => Name::take(&path, |to| Ok(link(to)?))?.1,
                    other => return Ok(other?),
                }
            }
        };
        std::fs::rename(name.path(), &path)?;
        name.forget();
        Ok(())
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// A file without a name; `None` where there is no such thing, or no /proc by which it could get one.
fn nameless(folder: &Path, mode: u32) -> io::Result<Option<File>> {
    let flags = OFlags::WRONLY | OFlags::TMPFILE | OFlags::CLOEXEC;
    match openat(CWD, folder, flags, Mode::from_raw_mode(mode)) {
        Ok(file) => {
            let file = File::from(file);
            let can_be_named = Path::new(&format!("/proc/self/fd/{}", file.as_raw_fd())).exists();
            Ok(can_be_named.then_some(file))
        }
        // What the kernel or a file system says that knows no such files.
        Err(Errno::OPNOTSUPP | Errno::ISDIR | Errno::INVAL | Errno::NOSYS) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Leaves the members of the file's group no more than everybody, unless `like` has the same group.
fn close_to_other_group(file: &File, like: &Metadata) -> io::Result<()> {
    let own = file.metadata()?;
    if own.gid() == like.gid() {
        return Ok(());
    }
    let others = own.mode() & 0o007;
    file.set_permissions(std::fs::Permissions::from_mode(own.mode() & 0o707 | others << 3 & own.mode()))
}

/// A temporary name beside a file's place. It is removed with this value.
#[derive(Debug)]
struct Name(PathBuf);

impl Name {
    /// Makes a file with a temporary name.
    fn create(path: &Path, mode: u32) -> io::Result<(File, Self)> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        Self::take(path, |name| Ok(openat(CWD, name, flags, Mode::from_raw_mode(mode))?.into()))
    }

    /// Finds a name that `make` can make.
    fn take<T>(path: &Path, make: impl Fn(&Path) -> io::Result<T>) -> io::Result<(T, Self)> {
        for attempt in 0..ATTEMPTS {
            let name = folder(path).join(format!(".syscap-{}-{attempt}", std::process::id()));
            // While the list is held no signal's handler misses the name.
            let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
            match make(&name) {
                Ok(made) => {
                    names.push(name.clone());
                    return Ok((made, Self(name)));
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn path(&self) -> &Path {
        &self.0
    }

    /// The name is another file's now, or nobody's.
    fn forget(mut self) {
        self.release();
    }

    fn release(&mut self) -> bool {
        let mut names = NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        let before = names.len();
        names.retain(|name| *name != self.0);
        names.len() < before
    }
}

impl Drop for Name {
    fn drop(&mut self) {
        if self.release() {
            // The file is of no use where it cannot be removed either.
            let _ = std::fs::remove_file(&self.0);
        }
    }
}
