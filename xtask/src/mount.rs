//! Mounts that end with the task.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use rustix::mount::{MountFlags, UnmountFlags, mount, mount_bind, unmount};

/// A mount. Dropping the value unmounts it.
pub struct Mount {
    mount_point: PathBuf,
}

impl Mount {
    /// Bind-mounts the folder `source` at `mount_point`. Returns `None` if something is mounted there already.
    ///
    /// # Errors
    /// If the kernel refuses the mount.
    pub fn bind(source: &Path, mount_point: &Path) -> Result<Option<Self>> {
        if is_mounted(mount_point)? {
            return Ok(None);
        }
        mount_bind(source, mount_point)
            .with_context(|| format!("cannot mount {} at {}", source.display(), mount_point.display()))?;
        Ok(Some(Self { mount_point: mount_point.to_owned() }))
    }

    /// Mounts a virtual file system of the kernel, such as `tracefs`.
    ///
    /// # Errors
    /// If the kernel refuses the mount.
    pub fn kernel_file_system(file_system: &str, mount_point: &Path) -> Result<Self> {
        mount("none", mount_point, file_system, MountFlags::empty(), None)
            .with_context(|| format!("cannot mount {file_system} at {}", mount_point.display()))?;
        Ok(Self { mount_point: mount_point.to_owned() })
    }

    /// Leaves the file system mounted.
    pub fn keep(self) {
        std::mem::forget(self);
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        if let Err(error) = unmount_at(&self.mount_point) {
            eprintln!("xtask: {error:#}");
        }
    }
}

/// Unmounts the file system at a mount point.
///
/// # Errors
/// If the kernel refuses.
pub fn unmount_at(mount_point: &Path) -> Result<()> {
    // A file system in use by a program that is still ending is detached, and unmounted when the program has ended.
    unmount(mount_point, UnmountFlags::empty())
        .or_else(|_| unmount(mount_point, UnmountFlags::DETACH))
        .with_context(|| format!("cannot unmount {}", mount_point.display()))
}

/// Returns `true` if something is mounted at a path.
///
/// # Errors
/// If the table of mounts cannot be read.
pub fn is_mounted(mount_point: &Path) -> Result<bool> {
    let Ok(mount_point) = mount_point.canonicalize() else { return Ok(false) };
    Ok(mount_points()?.contains(&mount_point))
}

/// Returns the mount points below a folder, in the order in which they can be unmounted.
///
/// # Errors
/// If the table of mounts cannot be read.
pub fn mounted_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let Ok(folder) = folder.canonicalize() else { return Ok(Vec::new()) };
    let mut below = mount_points()?;
    below.retain(|mount_point| *mount_point != folder && mount_point.starts_with(&folder));
    below.reverse();
    Ok(below)
}

/// Returns all mount points, in the order in which they were mounted.
fn mount_points() -> Result<Vec<PathBuf>> {
    let table = std::fs::read_to_string("/proc/self/mountinfo").context("cannot read /proc/self/mountinfo")?;
    // The kernel escapes a space in a path as \040.
    Ok(table.lines().filter_map(|line| Some(line.split(' ').nth(4)?.replace("\\040", " ").into())).collect())
}
