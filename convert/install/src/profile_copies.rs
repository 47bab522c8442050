//! Users' copies of the profile.
//!
//! Wireshark copies a system-wide profile into the folders of a user who selects it. From then on it reads the copy, so
//! that this user does not get the profile of a later installation.

use std::path::{Path, PathBuf};

use super::assets::Assets;
use super::front_end::{COLOR_RULES, InstallScope};
use super::platform::{RootDir, profile_folders};

/// The files of a profile that the front ends do not rewrite. They do rewrite `preferences`.
const UNCHANGED_FILES: &[&str] = &[COLOR_RULES, "dfilter_buttons", "profile_settings"];

/// Returns the folders of a system's users that hold the profile.
pub fn copies(root_dir: &RootDir, scope: &InstallScope) -> Vec<PathBuf> {
    let mut folders = profile_folders(root_dir, scope);
    folders.retain(|folder| root_dir.is_folder(folder));
    folders
}

/// Returns the folders of a system's users that hold another version of the profile.
pub fn outdated_copies(root_dir: &RootDir, scope: &InstallScope, assets: &Assets) -> Vec<PathBuf> {
    let mut folders = copies(root_dir, scope);
    folders.retain(|folder| is_outdated(root_dir, folder, assets));
    folders
}

/// `true` if the folder has a file of the profile with another text. Below the colour rules of the profile are those of
/// the front end, which differ between versions.
pub fn is_outdated(root_dir: &RootDir, folder: &Path, assets: &Assets) -> bool {
    let files = assets.profile.iter().filter(|(name, _)| UNCHANGED_FILES.contains(name));
    let is_current = |name: &str, content: &[u8], text: &str| {
        if name == COLOR_RULES { content.starts_with(text.as_bytes()) } else { content == text.as_bytes() }
    };
    files
        .into_iter()
        .any(|(name, text)| root_dir.read(&folder.join(name)).is_ok_and(|content| !is_current(name, &content, text)))
}
