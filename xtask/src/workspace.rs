//! Paths of this workspace, and the cargo command for it.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Returns the root folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Returns a path below the root folder.
pub fn path(below: impl AsRef<Path>) -> PathBuf {
    root().join(below)
}

/// Returns a command of the cargo that runs this task, in the root folder.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Returns the path of a file that a build with the release profile writes.
pub fn release(name: &str) -> PathBuf {
    target().join("release").join(name)
}

/// Returns the target folder of cargo.
pub fn target() -> PathBuf {
    path(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Returns `LD_LIBRARY_PATH` without the folders that `cargo run` adds for this task; `None` if no other folder remains. A
/// captured program would search these folders first, and the capture would show it.
pub fn library_path() -> Option<OsString> {
    let path = std::env::var_os("LD_LIBRARY_PATH")?;
    let cargo = std::env::var_os("CARGO").map(PathBuf::from).unwrap_or_default();
    let toolchain = cargo.parent().and_then(Path::parent).unwrap_or(Path::new(""));
    exclude(&path, &[&target(), toolchain])
}

/// Returns a list of folders without those below one of `roots`; `None` if none is left. An empty root contains no folder.
fn exclude(path: &OsStr, roots: &[&Path]) -> Option<OsString> {
    let is_kept = |folder: &PathBuf| {
        let is_below = |root: &&Path| !root.as_os_str().is_empty() && folder.starts_with(root);
        !folder.as_os_str().is_empty() && !roots.iter().any(is_below)
    };
    let left = std::env::join_paths(std::env::split_paths(path).filter(is_kept)).ok()?;
    Some(left).filter(|left| !left.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_cargo_and_the_toolchain_are_excluded() {
        let roots = [Path::new("/build/target"), Path::new("/rust"), Path::new("")];
        let path = OsStr::new("/build/target/xtask/deps:/build/target/xtask:/rust/lib:/opt/lib");
        assert_eq!(exclude(path, &roots).as_deref(), Some(OsStr::new("/opt/lib")));
        assert_eq!(exclude(OsStr::new("/build/target/xtask:/rust/lib"), &roots), None);
    }
}
