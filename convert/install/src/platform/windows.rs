//! Windows: a front end has one folder for all users, and one below `%APPDATA%` for each.
//!
//! Facts of Wireshark's `wsutil/filesystem.c`, 4.7.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use super::remote_only::{RootDir, extcap_folder};
use crate::front_end::{COLOR_RULES, FrontEnd, FrontEndKind, InstallScope};

/// The variable that names the folder of a user's installation.
pub const HOME_VARIABLE: &str = "APPDATA";
/// The command that installs.
pub const INSTALL_COMMAND: &str = "syscap install --user; for all users, as administrator: syscap install";
/// The end of an error for a step that needs more rights.
pub const DENIED_HINT: &str =
    ". Close Wireshark and Stratoshark, and run it as administrator or install for yourself alone with --user";
/// The remedy for a missing SSH client.
pub const SSH_REMEDY: &str = "Settings > System > Optional features > OpenSSH Client";

/// `false`: the folder of a file decides its permissions.
pub const HAS_MODES: bool = false;

/// Returns the folder of the calling user's installation.
pub fn home() -> Option<PathBuf> {
    folder(HOME_VARIABLE)
}

/// Returns the path of the list of what is installed. Only administrators may write the one for all users.
pub fn list_path(scope: &InstallScope) -> PathBuf {
    let folder = match scope {
        InstallScope::System { root } => installed_programs().into_iter().next().unwrap_or_else(|| root.clone()),
        InstallScope::User { home, .. } => home.clone(),
    };
    folder.join("syscap").join("installed")
}

/// Returns the folders in which programs are looked for: those of PATH, unless for all users, since PATH may contain
/// folders of a single user.
pub fn program_folders(for_user: bool) -> Vec<PathBuf> {
    if !for_user {
        return Vec::new();
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect()
}

/// Returns the folders with front ends, besides those of `PATH`.
pub fn front_end_folders(_scope: &InstallScope) -> Vec<PathBuf> {
    let folders = installed_programs().into_iter();
    folders.flat_map(|folder| ["Wireshark", "Stratoshark"].map(|name| folder.join(name))).collect()
}

/// Returns a front end with the folders that follow from its program.
pub fn locate_front_end(
    kind: &FrontEndKind,
    program: &Path,
    scope: &InstallScope,
    _root_dir: &RootDir,
) -> Option<FrontEnd> {
    let (base, extcap) = match scope {
        InstallScope::System { .. } => {
            let base = program.parent()?.to_owned();
            let extcap = extcap_folder(&base, kind);
            (base, extcap)
        }
        InstallScope::User { .. } => {
            let base = configuration(kind, scope)?;
            let extcap = base.join("extcap");
            (base, extcap)
        }
    };
    let (plugins, profiles) = (base.join("plugins"), base.join("profiles"));
    let color_rules = program.parent()?.join(COLOR_RULES);
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
    Some(home.join(kind.name))
}

/// Returns the folders of programs for all users, each once.
fn installed_programs() -> Vec<PathBuf> {
    // A 32-bit program sees its own folder in `ProgramFiles`.
    let folders = ["ProgramW6432", "ProgramFiles"].into_iter().filter_map(folder);
    let mut seen = BTreeSet::new();
    folders.filter(|folder| seen.insert(folder.clone())).collect()
}

fn folder(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute())
}

/// Returns the SSH client.
pub fn ssh() -> Option<PathBuf> {
    let system = folder("SystemRoot").map(|folder| folder.join(r"System32\OpenSSH"));
    let mut programs = program_folders(true).into_iter().chain(system).map(|folder| folder.join("ssh.exe"));
    programs.find(|program| program.is_file())
}

/// Leaves the permissions that the folder hands down.
///
/// # Errors
/// None.
pub fn set_mode(_file: &File, _mode: u32) -> io::Result<()> {
    Ok(())
}

/// Returns `false`: rights of an administrator change nothing of what is checked.
pub fn is_root() -> bool {
    false
}

/// Returns `false`: other users' folders cannot be written.
pub fn is_owned_by_other_user(_folder: &Path) -> bool {
    false
}

/// `true` if the program is a file.
pub fn may_execute(program: &Path) -> bool {
    program.is_file()
}

/// Returns a path quoted for the command prompt. A path contains no quotes.
pub fn quoted(path: &Path) -> String {
    format!("\"{}\"", path.display())
}

/// Returns the command that removes a folder.
pub fn remove_command(folder: &Path) -> String {
    format!("rmdir /s {}", quoted(folder))
}

/// Leaves the command as it is: there are no process groups.
pub fn start_group(_command: &mut Command) {}

/// Kills a program.
pub fn kill_group(child: &mut Child) {
    // The error of a program that has ended meanwhile does not matter.
    let _ = child.kill();
}

/// Leaves the environment as it is.
pub fn restrict_environment(_command: &mut Command) {}
