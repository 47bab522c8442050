//! Mounts that a task makes, and undoes.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rustix::mount::{MountFlags, UnmountFlags, mount, mount_bind, unmount};

/// A mount; it is undone when this goes.
pub struct Mount {
    place: PathBuf,
}

impl Mount {
    /// Shows the folder `source` at `place` as well; `None` if something is mounted there already.
    ///
    /// # Errors
    /// Where the kernel refuses.
    pub fn bind(source: &Path, place: &Path) -> Result<Option<Self>> {
        if is_mounted(place)? {
            return Ok(None);
        }
        mount_bind(source, place)
            .with_context(|| format!("cannot mount {} at {}", source.display(), place.display()))?;
        Ok(Some(Self { place: place.to_owned() }))
    }

    /// Mounts a file system of the kernel's, such as `tracefs`.
    ///
    /// # Errors
    /// Where the kernel refuses.
    pub fn kernel(file_system: &str, place: &Path) -> Result<Self> {
        mount("none", place, file_system, MountFlags::empty(), None)
            .with_context(|| format!("cannot mount {file_system} at {}", place.display()))?;
        Ok(Self { place: place.to_owned() })
    }

    /// Leaves it mounted.
    pub fn keep(self) {
        std::mem::forget(self);
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        if let Err(error) = leave(&self.place) {
            eprintln!("xtask: {error:#}");
        }
    }
}

/// Unmounts what is mounted at a place.
///
/// # Errors
/// Where the kernel refuses.
pub fn leave(place: &Path) -> Result<()> {
    // What a program that has not ended yet still holds is unmounted when it ends.
    unmount(place, UnmountFlags::empty())
        .or_else(|_| unmount(place, UnmountFlags::DETACH))
        .with_context(|| format!("cannot unmount {}", place.display()))
}

/// `true` if something is mounted at a place.
///
/// # Errors
/// Where the table of mounts cannot be read.
pub fn is_mounted(place: &Path) -> Result<bool> {
    let Ok(place) = place.canonicalize() else { return Ok(false) };
    let table = std::fs::read_to_string("/proc/self/mountinfo").context("cannot read /proc/self/mountinfo")?;
    // The kernel writes a space of a path as \040.
    let place = place.to_string_lossy().replace(' ', "\\040");
    Ok(table.lines().any(|line| line.split(' ').nth(4) == Some(&place)))
}
