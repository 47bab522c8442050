//! What macOS has in place of Linux's files without a name: none, so that every file has a name from the start.

use std::fs::File;
use std::io;
use std::os::fd::AsFd;
use std::path::Path;

use rustix::fs::OFlags;

use super::FileMode;

/// Opens a folder to find files in it. There is no `O_PATH`: the folder must be readable.
pub const SEARCH: OFlags = OFlags::RDONLY;

/// Returns `None`: the system has no files without a name.
///
/// # Errors
/// None.
pub fn create_unnamed(_folder: &Path, _mode: FileMode) -> io::Result<Option<File>> {
    Ok(None)
}

/// Fails: there is no file without a name.
///
/// # Errors
/// Always.
pub fn give_name(_file: &File, _path: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Returns `false`: the system has no magic links.
///
/// # Errors
/// None.
pub fn has_magic_links(_folder: impl AsFd) -> io::Result<bool> {
    Ok(false)
}
