//! Opens outputs that are no regular files: named pipes and devices. Links are not checked.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Component, Path, Prefix};

/// Opens what cannot be replaced for writing: a named pipe (`\\.\pipe\NAME`) or a device such as `NUL`. Returns `None` if
/// the path names a regular file, or nothing.
///
/// # Errors
/// If a pipe or device cannot be opened, or the path is a folder.
pub fn open_special(path: &Path) -> io::Result<Option<File>> {
    // The attributes of a pipe are not asked for: that would connect to the pipe, and end the connection at once.
    let is_special = is_device(path)? || path.metadata().is_ok_and(|metadata| !metadata.is_file());
    if is_special { OpenOptions::new().write(true).open(path).map(Some) } else { Ok(None) }
}

/// `true` if the path names a pipe or a device, whether it exists or not. The system makes `\\.\NUL` of
/// `NUL`.
///
/// # Errors
/// If the path is empty.
pub fn is_device(path: &Path) -> io::Result<bool> {
    let absolute = std::path::absolute(path)?;
    let first = absolute.components().next();
    Ok(matches!(first, Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::DeviceNS(_))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pipes_and_devices_are_opened_as_they_are() {
        for (path, expected) in [(r"\\.\pipe\syscap", true), ("NUL", true), ("out.pcapng", false), (r"C:\out", false)] {
            assert_eq!(is_device(Path::new(path)).unwrap(), expected, "{path}");
        }
        assert!(open_special(Path::new("NUL")).unwrap().is_some());
        assert!(open_special(Path::new("absent.pcapng")).unwrap().is_none());
    }
}
