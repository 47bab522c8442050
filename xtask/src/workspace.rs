//! Where things of this workspace are, and how they are built.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

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

/// A file that a build with the release profile made.
pub fn release(name: &str) -> PathBuf {
    target().join("release").join(name)
}

/// The folder that Cargo builds in.
pub fn target() -> PathBuf {
    path(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// `LD_LIBRARY_PATH` without the folders that `cargo run` has put into it for this task: in them a captured program would
/// look for its libraries first, and show it. `None` if nothing else is in it.
pub fn library_path() -> Option<OsString> {
    let path = std::env::var_os("LD_LIBRARY_PATH")?;
    let cargo = std::env::var_os("CARGO").map(PathBuf::from).unwrap_or_default();
    let toolchain = cargo.parent().and_then(Path::parent).unwrap_or(Path::new(""));
    without(&path, &[&target(), toolchain])
}

/// A list of folders without those in one of `roots`; `None` if none is left. An empty root has none.
fn without(path: &OsStr, roots: &[&Path]) -> Option<OsString> {
    let foreign = |folder: &PathBuf| {
        let is_below = |root: &&Path| !root.as_os_str().is_empty() && folder.starts_with(root);
        !folder.as_os_str().is_empty() && !roots.iter().any(is_below)
    };
    let left = std::env::join_paths(std::env::split_paths(path).filter(foreign)).ok()?;
    Some(left).filter(|left| !left.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_cargo_and_the_toolchain_leave_a_list() {
        let roots = [Path::new("/build/target"), Path::new("/rust"), Path::new("")];
        let path = OsStr::new("/build/target/xtask/deps:/build/target/xtask:/rust/lib:/opt/lib");
        assert_eq!(without(path, &roots).as_deref(), Some(OsStr::new("/opt/lib")));
        assert_eq!(without(OsStr::new("/build/target/xtask:/rust/lib"), &roots), None);
    }
}
