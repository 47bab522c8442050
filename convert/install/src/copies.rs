//! Users' own copies of the profile. Wireshark copies a profile of the system into the folders of whoever chooses it, and
//! from then on takes the copy, whatever is installed later.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::assets::Assets;
use super::hosts::Scope;
use super::tree::Tree;
use super::{PROFILE, quoted};

/// The files of a profile that the front ends leave as they are; they write `preferences` anew.
const KEPT: &[&str] = &["colorfilters", "dfilter_buttons", "profile_settings"];

/// The folders of the users of a system that hold another form of the profile.
pub fn stale(tree: &Tree, scope: &Scope, assets: &Assets) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for home in homes(tree, scope) {
        for host in ["wireshark", "stratoshark"] {
            let folder = home.join(".config").join(host).join("profiles").join(PROFILE);
            if differs(tree, &folder, assets) {
                folders.push(folder);
            }
        }
    }
    folders
}

/// `true` if the folder has a file of the profile with another text.
pub fn differs(tree: &Tree, folder: &Path, assets: &Assets) -> bool {
    let kept = assets.profile.iter().filter(|(name, _)| KEPT.contains(name));
    kept.into_iter().any(|(name, text)| tree.read(&folder.join(name)).is_ok_and(|there| there != text.as_bytes()))
}

/// What to do about one of them.
pub fn remedy(folder: &Path) -> String {
    format!("rm -r {}", quoted(folder))
}

/// The homes that the system's list of users names.
fn homes(tree: &Tree, scope: &Scope) -> BTreeSet<PathBuf> {
    let users = tree.text(&scope.within(Path::new("/etc/passwd")));
    let homes = users.lines().filter_map(|line| line.split(':').nth(5)).filter(|home| home.len() > 1);
    homes.map(|home| scope.within(Path::new(home))).collect()
}
