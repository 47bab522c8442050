//! Linux and macOS: files have modes, and links and files of other users are refused.

pub mod resolved_path;

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as kernel;

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
use macos as kernel;

use std::fs::{File, Metadata, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

pub use kernel::{create_unnamed, give_name};

/// The permissions of a file.
#[derive(Debug, Clone, Copy)]
pub struct FileMode(u32);

impl FileMode {
    /// The calling user alone may read and write.
    pub const PRIVATE: Self = Self(0o600);

    /// Returns the permissions of an existing file.
    pub fn of(file: &Metadata) -> Self {
        Self(file.mode() & 0o777)
    }

    /// Returns the permissions of a new file with the data of `source`: those of `source`, never executable, and always
    /// readable and writable for the calling user.
    pub fn for_data_of(source: &Metadata) -> Self {
        Self(source.mode() & 0o666 | Self::PRIVATE.0)
    }

    /// Sets the permissions of a file.
    ///
    /// # Errors
    /// If the system refuses.
    pub fn apply_to(self, file: &File) -> io::Result<()> {
        file.set_permissions(Permissions::from_mode(self.0))
    }
}

/// Creates a file with these permissions, as far as the umask allows.
///
/// # Errors
/// If a file or a link with this name exists, or the folder may not be written.
pub fn create_new(path: &Path, mode: FileMode) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(mode.0).open(path)
}

/// Reduces the group's permissions to those of all users, unless the file has the group of `source`: another group's
/// members could not read `source`.
///
/// # Errors
/// If the system refuses.
pub fn restrict_group(file: &File, source: &Metadata) -> io::Result<()> {
    let metadata = file.metadata()?;
    if metadata.gid() == source.gid() {
        return Ok(());
    }
    let mode = metadata.mode();
    let others = mode & 0o007;
    file.set_permissions(Permissions::from_mode(mode & 0o707 | others << 3 & mode))
}
