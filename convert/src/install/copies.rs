//! Users' own copies of the profile. Wireshark copies a profile of the system into the folders of whoever chooses it, and
//! from then on takes the copy, whatever is installed later.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::assets::Assets;
use super::hosts::Scope;
use super::{PROFILE, quoted};

/// The files of a profile that the front ends leave as they are; they write `preferences` anew.
const KEPT: &[&str] = &["colorfilters", "dfilter_buttons", "profile_settings"];

/// The folders of the users of a system that hold another form of the profile.
pub fn stale(scope: &Scope, assets: &Assets) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for home in homes(scope) {
        for host in ["wireshark", "stratoshark"] {
            let folder = home.join(".config").join(host).join("profiles").join(PROFILE);
            if differs(&folder, assets) {
                folders.push(folder);
            }
        }
    }
    folders
}

/// Whether the folder has a file of the profile with another text.
pub fn differs(folder: &Path, assets: &Assets) -> bool {
    let kept = assets.profile.iter().filter(|(name, _)| KEPT.contains(name));
    kept.into_iter().any(|(name, text)| fs::read(folder.join(name)).is_ok_and(|there| there != text.as_bytes()))
}

/// What to do about one of them.
pub fn remedy(folder: &Path) -> String {
    format!("rm -r {}", quoted(folder))
}

/// The homes that the system's list of users names.
fn homes(scope: &Scope) -> BTreeSet<PathBuf> {
    let users = fs::read_to_string(scope.within(Path::new("/etc/passwd"))).unwrap_or_default();
    let homes = users.lines().filter_map(|line| line.split(':').nth(5)).filter(|home| home.len() > 1);
    homes.map(|home| scope.within(Path::new(home))).collect()
}
