//! macOS: front ends are application bundles, and a user's files are where they are on Linux.
//!
//! Facts of Wireshark's `wsutil/filesystem.c`, 4.7. None of this could be run.

use std::fs::{File, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::remote_only::{RootDir, extcap_folder};
use super::unix::is_root;
use crate::front_end::{COLOR_RULES, FrontEnd, FrontEndKind, InstallScope};

/// The variable that names the folder of a user's installation.
pub const HOME_VARIABLE: &str = "HOME";
/// The command that installs. An application bundle is better left as it is.
pub const INSTALL_COMMAND: &str = "syscap install --user";
/// The end of an error for a step that needs more rights.
pub const DENIED_HINT: &str = ". Install for yourself alone with --user, which leaves the application as it is";
/// The remedy for a missing SSH client.
pub const SSH_REMEDY: &str = "macOS brings /usr/bin/ssh along: look for it there";

/// Returns the folder of the calling user's installation.
pub fn home() -> Option<PathBuf> {
    std::env::var_os(HOME_VARIABLE).map(PathBuf::from)
}

/// Returns the path of the list of what is installed.
pub fn list_path(scope: &InstallScope) -> PathBuf {
    let support = Path::new("Library/Application Support/syscap/installed");
    match scope {
        InstallScope::System { root } => root.join(support),
        InstallScope::User { home, .. } => home.join(support),
    }
}

/// Returns the folders in which programs are looked for: those of PATH, and for root those of the system alone.
pub fn program_folders(_for_user: bool) -> Vec<PathBuf> {
    if is_root() {
        return vec!["/usr/local/bin".into(), "/usr/bin".into()];
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect()
}

/// Returns the folders with front ends, besides those of `PATH`.
pub fn front_end_folders(_scope: &InstallScope) -> Vec<PathBuf> {
    ["Wireshark", "Stratoshark"].map(|name| format!("/Applications/{name}.app/Contents/MacOS").into()).to_vec()
}

/// Returns the front end of a program in an application bundle, `…/Contents/MacOS/PROGRAM`.
pub fn locate_front_end(
    kind: &FrontEndKind,
    program: &Path,
    scope: &InstallScope,
    _root_dir: &RootDir,
) -> Option<FrontEnd> {
    let programs = program.parent()?;
    let (extcap, plugins) = match scope {
        InstallScope::System { .. } => {
            let contents = programs.parent().filter(|folder| folder.ends_with("Contents"))?;
            (extcap_folder(programs, kind), contents.join("PlugIns").join(kind.folder))
        }
        InstallScope::User { home, .. } => {
            let library = home.join(".local/lib").join(kind.folder);
            (library.join("extcap"), library.join("plugins"))
        }
    };
    let global = programs.parent()?.join("Resources/share").join(kind.folder);
    let color_rules = global.join(COLOR_RULES);
    let configuration = match scope {
        InstallScope::System { .. } => global,
        InstallScope::User { .. } => configuration(kind, scope)?,
    };
    let profiles = configuration.join("profiles");
    Some(FrontEnd {
        name: kind.name,
        version: None,
        program: program.to_owned(),
        extcap,
        plugins,
        profiles,
        color_rules,
    })
}

/// Returns the folder of a user's settings.
pub fn configuration(kind: &FrontEndKind, scope: &InstallScope) -> Option<PathBuf> {
    let InstallScope::User { home, .. } = scope else { return None };
    Some(home.join(".config").join(kind.folder))
}

/// Returns the SSH client.
pub fn ssh() -> Option<PathBuf> {
    let folders = program_folders(true).into_iter().map(|folder| folder.join("ssh"));
    folders.into_iter().find(|program| program.is_file())
}

/// Sets the permissions of a file.
///
/// # Errors
/// If the system refuses.
pub fn set_mode(file: &File, mode: u32) -> io::Result<()> {
    file.set_permissions(Permissions::from_mode(mode))
}
