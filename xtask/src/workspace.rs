//! Where things of this workspace are, and how they are built.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::program;

/// The workspace's root folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// A path below the root folder.
pub fn path(below: impl AsRef<Path>) -> PathBuf {
    root().join(below)
}

/// Cargo, in the root folder: the one that runs this task.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Builds something with the release profile; `arguments` name what.
///
/// # Errors
/// Where the build fails.
pub fn build_release<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<()> {
    program::run(cargo(["build", "--release", "--quiet"]).args(arguments))
}

/// A file that a build with the release profile made.
pub fn release(name: &str) -> PathBuf {
    target().join("release").join(name)
}

/// The folder that Cargo builds in.
pub fn target() -> PathBuf {
    path(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}
