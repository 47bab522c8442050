//! A Debian root with compilers for other systems, and commands in it that see this workspace.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::debian_root::{self, Suite};
use crate::mount::Mount;
use crate::{program, workspace};

/// The root, with the workspace and its target folder mounted at their own paths. Dropping the value unmounts them.
pub struct CrossRoot {
    folder: PathBuf,
    /// Unmounted in this order: those of the workspace come first.
    _mounts: Vec<Mount>,
}

impl CrossRoot {
    /// Installs the root unless it is there, which takes some minutes, and mounts the workspace.
    ///
    /// # Errors
    /// If the task does not run as root, or a step fails.
    pub fn open() -> Result<Self> {
        program::require_root()?;
        let folder = Suite::Cross.default_folder();
        if !folder.join("usr/bin/cargo").exists() {
            eprintln!("cross: installing a Debian root in {} (4.2 GB, some minutes)", folder.display());
        }
        let mut mounts = debian_root::install_root(Suite::Cross, &folder)?;
        let target = cross_target();
        std::fs::create_dir_all(&target).with_context(|| format!("cannot make {}", target.display()))?;
        for source in [workspace::root(), target] {
            let mount_point = within(&folder, &source);
            std::fs::create_dir_all(&mount_point).with_context(|| format!("cannot make {}", mount_point.display()))?;
            mounts.extend(Mount::bind(&source, &mount_point)?);
        }
        mounts.reverse();
        Ok(Self { folder, _mounts: mounts })
    }

    /// Returns the path, from here, of a path in the root.
    pub fn path(&self, inside: impl AsRef<Path>) -> PathBuf {
        within(&self.folder, inside.as_ref())
    }

    /// Returns a command that runs in the root, in the folder of the workspace, with a small environment.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = debian_root::chroot(&self.folder);
        // `env` changes the folder after `chroot` has changed the root.
        command.args(["env", "--chdir"]).arg(workspace::root()).arg(program);
        command.env_clear().envs(std::env::vars_os().filter(|(name, _)| is_network_setting(name)));
        command.env("PATH", "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin").env("HOME", "/root").env("LANG", "C.UTF-8");
        command
    }

    /// Returns a command of the root's cargo for this workspace.
    pub fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments).env("CARGO_TARGET_DIR", cross_target());
        command
    }

    /// Returns a command of cargo that builds the standard library too, for a target that Debian has none for.
    pub fn cargo_with_std<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = self.cargo(arguments);
        command.arg("-Zbuild-std=std,panic_abort").env("RUSTC_BOOTSTRAP", "1");
        command
    }
}

/// Returns the folder of what is built in the root: its compiler is not that of this machine.
pub fn cross_target() -> PathBuf {
    workspace::target().join("cross")
}

fn within(folder: &Path, inside: &Path) -> PathBuf {
    folder.join(inside.strip_prefix("/").unwrap_or(inside))
}

/// `true` for the variables with which programs reach the network.
fn is_network_setting(name: &OsStr) -> bool {
    let name = name.to_string_lossy().to_ascii_lowercase();
    name.ends_with("_proxy") || name.starts_with("cargo_http_")
}
