//! Linux: front ends in the folders of distributions, and captures with file capabilities.

mod capability;
mod checks;
mod group;
mod layout;
mod root_dir;

use std::path::{Path, PathBuf};

pub use checks::{check_access, check_rights, machine_checks};
pub use layout::{front_end_folders, locate_front_end};
pub use root_dir::RootDir;

use super::unix::{is_root, quoted};
use crate::access::ProgramAccess;
use crate::front_end::{FrontEnd, InstallScope, KINDS};
use crate::{GROUP, PROFILE, PROGRAM};
use group::Group;

/// `true`: the system calls of this machine can be captured.
pub const CAPTURES_LOCALLY: bool = true;
/// `true`: another system's root can be installed into.
pub const HAS_OTHER_ROOTS: bool = true;
/// The interfaces that a front end lists.
pub const INTERFACES: &[&str] = &["syscap", "syscap-scap"];
/// The variable that names the folder of a user's installation.
pub const HOME_VARIABLE: &str = "HOME";
/// The command that installs for all users.
pub const INSTALL_COMMAND: &str = "sudo syscap install";
/// The command that installs a front end.
pub const FRONT_END_REMEDY: &str = "sudo apt-get install wireshark";
/// The end of an error for a step that needs more rights.
pub const DENIED_HINT: &str = ". Run it with sudo, or install for yourself alone with --user";

/// The folders in which root looks for programs: a user's PATH may contain that user's programs.
const SYSTEM_FOLDERS: [&str; 4] = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin"];

/// Returns the end of the error if there is no front end.
pub fn no_front_end_hint(root: &Path) -> String {
    format!(" under {}: apt-get install wireshark, or give --root", root.display())
}

/// Returns the folder of the calling user's installation.
pub fn home() -> Option<PathBuf> {
    std::env::var_os(HOME_VARIABLE).map(PathBuf::from)
}

/// Returns the path of the list of what is installed.
pub fn list_path(scope: &InstallScope) -> PathBuf {
    match scope {
        InstallScope::System { .. } => scope.within(Path::new("/var/lib/syscap/installed")),
        InstallScope::User { home, .. } => scope.within(&home.join(".local/share/syscap/installed")),
    }
}

/// Returns the folders in which programs are looked for: those of PATH, and for root those of the system alone.
pub fn program_folders(_for_user: bool) -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if is_root() {
        SYSTEM_FOLDERS.map(PathBuf::from).to_vec()
    } else {
        std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect()
    }
}

/// Returns the users who may start the capture program.
pub fn program_access(root_dir: &RootDir, scope: &InstallScope) -> ProgramAccess {
    if scope.is_user() {
        return ProgramAccess::User;
    }
    Group::find(root_dir, scope, GROUP).map_or(ProgramAccess::Everybody, |group| ProgramAccess::Group(group.id))
}

/// Returns notes about the right to capture.
pub fn access_notes(scope: &InstallScope, front_ends: &[FrontEnd], access: ProgramAccess) -> Vec<String> {
    match access {
        ProgramAccess::User => {
            let programs = front_ends.iter().map(|front_end| front_end.extcap.join(PROGRAM));
            let mut programs: Vec<String> = programs.map(|path| quoted(&path)).collect();
            programs.dedup();
            vec![format!(
                "Capturing needs capabilities that only root can set; only you may start the program: sudo setcap {} {}",
                capability::TEXT,
                programs.join(" ")
            )]
        }
        ProgramAccess::Everybody => vec![format!(
            "There is no group '{GROUP}', so only root can capture. To let other users capture: sudo groupadd --system {GROUP} && \
             sudo usermod -aG {GROUP} USER && sudo syscap install"
        )],
        ProgramAccess::Group(_) if scope.is_running_system() => vec![format!(
            "Members of the group '{GROUP}' can capture: sudo usermod -aG {GROUP} USER, then log in again"
        )],
        ProgramAccess::Group(_) => Vec::new(),
    }
}

/// Returns the command that gives a program the right to capture.
pub fn rights_remedy(program: &Path) -> String {
    capability::setcap_command(program)
}

/// Returns the folders in which the users of a system may have a copy of the profile.
pub fn profile_folders(root_dir: &RootDir, scope: &InstallScope) -> Vec<PathBuf> {
    let users = root_dir.read_text(&scope.within(Path::new("/etc/passwd")));
    let homes = users.lines().filter_map(|line| line.split(':').nth(5)).filter(|home| home.len() > 1);
    let homes: std::collections::BTreeSet<PathBuf> = homes.map(|home| scope.within(Path::new(home))).collect();
    let folders = homes.iter().flat_map(|home| KINDS.map(|kind| home.join(".config").join(kind.folder)));
    folders.map(|folder| folder.join("profiles").join(PROFILE)).collect()
}
