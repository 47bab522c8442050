//! Users' copies of the profile.
//!
//! Wireshark copies a system-wide profile into the folders of a user who selects it. From then on it reads the copy, so
//! that this user does not get the profile of a later installation.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::assets::Assets;
use super::front_ends::InstallScope;
use super::root_dir::RootDir;
use super::{PROFILE, quoted};

/// The files of a profile that the front ends do not rewrite. They do rewrite `preferences`.
const UNCHANGED_FILES: &[&str] = &["colorfilters", "dfilter_buttons", "profile_settings"];

/// Returns the folders of a system's users that hold another version of the profile.
pub fn outdated_copies(root_dir: &RootDir, scope: &InstallScope, assets: &Assets) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for home in homes(root_dir, scope) {
        for host in ["wireshark", "stratoshark"] {
            let folder = home.join(".config").join(host).join("profiles").join(PROFILE);
            if is_outdated(root_dir, &folder, assets) {
                folders.push(folder);
            }
        }
    }
    folders
}

/// `true` if the folder has a file of the profile with another text.
pub fn is_outdated(root_dir: &RootDir, folder: &Path, assets: &Assets) -> bool {
    let files = assets.profile.iter().filter(|(name, _)| UNCHANGED_FILES.contains(name));
    files
        .into_iter()
        .any(|(name, text)| root_dir.read(&folder.join(name)).is_ok_and(|content| content != text.as_bytes()))
}

/// Returns the shell command that removes a copy.
pub fn remove_command(folder: &Path) -> String {
    format!("rm -r {}", quoted(folder))
}

/// Returns the home folders that /etc/passwd of the system names.
fn homes(root_dir: &RootDir, scope: &InstallScope) -> BTreeSet<PathBuf> {
    let users = root_dir.read_text(&scope.within(Path::new("/etc/passwd")));
    let homes = users.lines().filter_map(|line| line.split(':').nth(5)).filter(|home| home.len() > 1);
    homes.map(|home| scope.within(Path::new(home))).collect()
}
