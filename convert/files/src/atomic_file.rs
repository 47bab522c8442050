//! A file that appears under its name only when it is complete.
//!
//! Until then the file has no name at all (`O_TMPFILE` of Linux), so that nothing remains of it however the program ends.
//! On another system, or a file system without `O_TMPFILE`, the file has a temporary name in the same folder.
//! [`remove_temporary_files`] removes these names when a signal ends the program.

use std::fs::{File, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::platform::{self, FileMode};

/// Temporary names that are tried before creating one fails.
const MAX_ATTEMPTS: u32 = 1000;

/// Temporary names in use.
static TEMPORARY_NAMES: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Removes the temporary names of all files that are not complete. A program calls this function before a signal ends it.
pub fn remove_temporary_files() {
    let mut names = TEMPORARY_NAMES.lock().unwrap_or_else(PoisonError::into_inner);
    for name in names.drain(..) {
        // The program is about to end, so an error cannot be handled.
        let _ = std::fs::remove_file(name);
    }
}

/// A file that is being written and has no final name yet. Dropping the value discards the file.
#[derive(Debug)]
pub struct AtomicFile {
    file: File,
    path: PathBuf,
    /// The temporary name; `None` for a file without a name.
    name: Option<TemporaryName>,
    /// The permissions of the file that is replaced; `None` if there is none.
    replaced_mode: Option<FileMode>,
}

impl AtomicFile {
    /// Creates a file whose final name is `path`.
    ///
    /// A file that replaces another one gets its permissions. A new file is readable and writable for those who may read
    /// or write `source`, the file whose data it holds in another form, as far as the umask allows. Without a `source`
    /// the calling user alone may read and write it. On Windows the folder decides the permissions.
    ///
    /// # Errors
    /// If the folder may not be written.
    pub fn create(path: &Path, source: Option<&Metadata>) -> io::Result<Self> {
        let replaced = path.symlink_metadata().ok().filter(Metadata::is_file);
        let replaced_mode = replaced.as_ref().map(FileMode::of);
        let mode = match source {
            Some(source) if replaced_mode.is_none() => FileMode::for_data_of(source),
            _ => FileMode::PRIVATE,
        };
        let (file, name) = match platform::create_unnamed(folder(path), mode)? {
            Some(file) => (file, None),
            None => TemporaryName::create(path, mode).map(|(file, name)| (file, Some(name)))?,
        };
        if let Some(source) = source.filter(|_| replaced_mode.is_none()) {
            platform::restrict_group(&file, source)?;
        }
        Ok(Self { file, path: path.to_owned(), name, replaced_mode })
    }

    /// Gives the file its name, and replaces the file that has this name.
    ///
    /// # Errors
    /// Any error of the system. The file is then gone, and the file that had the name is unchanged.
    pub fn commit(self) -> io::Result<()> {
        let Self { file, path, name, replaced_mode } = self;
        if let Some(mode) = replaced_mode {
            mode.apply_to(&file)?;
        }
        let name = match name {
            Some(name) => name,
            None => match platform::give_name(&file, &path) {
                // An unnamed file cannot replace a file; a file with a name can.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    TemporaryName::create_with(&path, |to| platform::give_name(&file, to))?.1
                }
                other => return other,
            },
        };
        drop(file);
        std::fs::rename(name.path(), &path)?;
        name.disown();
        Ok(())
    }
}

impl Write for AtomicFile {
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

/// A temporary name in the folder of the final name. Dropping the value removes the name.
#[derive(Debug)]
struct TemporaryName(PathBuf);

impl TemporaryName {
    /// Creates a file with a temporary name.
    fn create(path: &Path, mode: FileMode) -> io::Result<(File, Self)> {
        Self::create_with(path, |name| platform::create_new(name, mode))
    }

    /// Calls `create` with temporary names until one is free.
    fn create_with<T>(path: &Path, create: impl Fn(&Path) -> io::Result<T>) -> io::Result<(T, Self)> {
        for attempt in 0..MAX_ATTEMPTS {
            let name = folder(path).join(format!(".syscap-{}-{attempt}", std::process::id()));
            // `remove_temporary_files` waits for the lock, so it cannot miss the new name.
            let mut names = TEMPORARY_NAMES.lock().unwrap_or_else(PoisonError::into_inner);
            match create(&name) {
                Ok(created) => {
                    names.push(name.clone());
                    return Ok((created, Self(name)));
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

    /// Keeps the destructor from removing the name, which the file no longer has.
    fn disown(mut self) {
        self.unlist();
    }

    /// Removes the name from the list; `true` if it was on the list.
    fn unlist(&mut self) -> bool {
        let mut names = TEMPORARY_NAMES.lock().unwrap_or_else(PoisonError::into_inner);
        let before = names.len();
        names.retain(|name| *name != self.0);
        names.len() < before
    }
}

impl Drop for TemporaryName {
    fn drop(&mut self) {
        if self.unlist() {
            // An error leaves an incomplete file, which nothing here can prevent.
            let _ = std::fs::remove_file(&self.0);
        }
    }
}
