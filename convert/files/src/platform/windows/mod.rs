//! Windows: a file has the permissions that its folder hands down, and a name from the start.

pub mod resolved_path;

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

/// The permissions of a file. Its folder decides them, so there is nothing to keep.
#[derive(Debug, Clone, Copy)]
pub struct FileMode;

impl FileMode {
    /// The permissions that the folder hands down.
    pub const PRIVATE: Self = Self;

    /// Returns the permissions that the folder hands down.
    pub fn of(_file: &Metadata) -> Self {
        Self
    }

    /// Returns the permissions that the folder hands down.
    pub fn for_data_of(_source: &Metadata) -> Self {
        Self
    }

    /// Leaves the permissions as they are.
    ///
    /// # Errors
    /// None.
    pub fn apply_to(self, _file: &File) -> io::Result<()> {
        Ok(())
    }
}

/// Creates a file.
///
/// # Errors
/// If a file with this name exists, or the folder may not be written.
pub fn create_new(path: &Path, _mode: FileMode) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// Leaves the permissions as they are.
///
/// # Errors
/// None.
pub fn restrict_group(_file: &File, _source: &Metadata) -> io::Result<()> {
    Ok(())
}

/// Returns `None`: every file has a name.
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
