//! The library behind `syscap install`, `syscap uninstall` and `syscap doctor`.
//!
//! [`install`] puts the capture program, the dissector and the profile into the folders of every Wireshark and
//! Stratoshark of a system; [`uninstall`] removes them; [`doctor`] reports what is missing.
//!
//! The folders differ between versions: Wireshark 4.2 and 4.6 have moved the folder of extcap programs, and Stratoshark
//! has folders of its own. So each front end is asked for its folders (`-G folders`). A front end of another system
//! (`--root`) cannot be run; there the folders that are known are searched.
//!
//! An installation may run as root and write below a root folder that another user controls. `RootDir` keeps every
//! access below that folder, and `manifest` lists the created files, so that an uninstallation removes nothing else.
//!
//! `platform` has what Linux, macOS and Windows do differently.

#![forbid(unsafe_code)]

mod access;
mod assets;
mod check;
mod doctor;
mod error;
mod front_end;
mod front_ends;
mod linux_programs;
mod manifest;
mod new_file;
mod plan;
mod platform;
mod profile_copies;
mod subprocess;

use std::path::{Path, PathBuf};

pub use assets::Assets;
pub use check::{Check, Health};
pub use doctor::{DoctorOptions, doctor};
pub use error::InstallError;
pub use front_end::{FrontEnd, InstallScope};
pub use front_ends::front_ends;
pub use plan::InstallStep;

use manifest::Manifest;
use plan::InstallPlan;
use platform::{RootDir, is_owned_by_other_user};

/// The name of the capture program, which is an extcap program of the front ends.
pub const PROGRAM: &str = if cfg!(windows) { "syscapdump.exe" } else { "syscapdump" };
/// The name of the dissector's file.
pub const DISSECTOR: &str = "syscap.lua";
/// The name of the profile.
pub const PROFILE: &str = "System calls";
/// The group whose members may capture: the one that Debian uses for dumpcap.
pub const GROUP: &str = "wireshark";

/// The options of an installation or uninstallation.
#[derive(Debug, Clone, Default)]
pub struct InstallOptions {
    /// The root folder of the system; `None`: `/`. Only systems of Linux have another one.
    pub root: Option<PathBuf>,
    /// `true` to install for the calling user alone, without root's rights.
    pub user: bool,
    /// The home of the calling user; `None`: `HOME`. On Windows, the folder of the user's settings; `None`: `APPDATA`.
    pub home: Option<PathBuf>,
    /// `true` to plan the steps without executing them.
    pub dry_run: bool,
    /// The capture program; `None`: `syscapdump` in the folder of the running program or in PATH. The programs beside it
    /// that it brings to Linux hosts are installed too.
    pub program: Option<PathBuf>,
    /// The dissector and the profile; `None`: the built-in ones.
    pub assets: Option<Assets>,
}

/// The result of an installation or uninstallation, or its plan after a dry run.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct InstallReport {
    /// The front ends of the system.
    pub front_ends: Vec<FrontEnd>,
    /// The steps in their order.
    pub steps: Vec<InstallStep>,
    /// Notes for the user. Each is a sentence that says what to do.
    pub notes: Vec<String>,
    /// Warnings about lines of an earlier installation's list that no installation writes. Their files stay.
    pub rejected: Vec<String>,
}

/// Installs syscap into every front end of a system, and replaces an earlier installation.
///
/// # Errors
/// [`InstallError`] if there is no front end or no capture program, or a step fails.
pub fn install(options: &InstallOptions) -> Result<InstallReport, InstallError> {
    let scope = options.scope()?;
    let front_ends = front_ends(&scope);
    if front_ends.is_empty() {
        return Err(InstallError::NoFrontEnd { root: scope.root().to_owned() });
    }
    let root_dir = options.root_dir(&scope)?;
    let program = options.program()?;
    let linux_programs = linux_programs::beside(&program);
    let access = platform::program_access(&root_dir, &scope);
    let assets = options.assets.clone().unwrap_or_else(Assets::built_in);
    let manifest = Manifest::read(&root_dir, &scope);
    let rejected = rejection_messages(&manifest, &scope);
    let mut plan = InstallPlan::new(manifest, scope.is_user());
    for front_end in &front_ends {
        plan.add_program(&root_dir, &front_end.extcap, &program, access)?;
        for linux_program in &linux_programs {
            plan.add_linux_program(&root_dir, &front_end.extcap, linux_program)?;
        }
        plan.add_text_file(&root_dir, &front_end.plugins.join(DISSECTOR), assets.dissector);
        let profile = front_end.profiles.join(PROFILE);
        let files = assets.profile_files(&root_dir, front_end);
        files.iter().for_each(|(name, text)| plan.add_profile_file(&root_dir, &profile, name, text));
    }
    let mut notes = platform::access_notes(&scope, &front_ends, access);
    if !options.user {
        notes.extend(profile_copies::outdated_copies(&root_dir, &scope, &assets).iter().map(|folder| {
            let remedy = platform::remove_command(folder);
            format!(
                "A user's own copy of the profile is of another version and stays in use. To use the new one: {remedy}"
            )
        }));
    }
    if !options.dry_run {
        notes.extend(plan.execute(&root_dir, &scope)?);
    }
    Ok(InstallReport { front_ends, steps: plan.steps(), notes, rejected })
}

/// Removes the files and folders that [`install`] has created.
///
/// # Errors
/// [`InstallError`] if a file or folder cannot be removed.
pub fn uninstall(options: &InstallOptions) -> Result<InstallReport, InstallError> {
    let scope = options.scope()?;
    let root_dir = options.root_dir(&scope)?;
    let manifest = Manifest::read(&root_dir, &scope);
    let rejected = rejection_messages(&manifest, &scope);
    let mut plan = InstallPlan::new(manifest, scope.is_user());
    plan.add_removal(&root_dir);
    let mut notes = Vec::new();
    if plan.is_empty() {
        notes.push("Nothing is installed here.".to_owned());
    }
    if !options.dry_run {
        notes.extend(plan.execute(&root_dir, &scope)?);
    }
    if !options.user {
        notes.extend(profile_copies::copies(&root_dir, &scope).iter().map(|folder| {
            let remedy = platform::remove_command(folder);
            format!("A user's own copy of the profile '{PROFILE}' stays. To remove it: {remedy}")
        }));
    }
    Ok(InstallReport { front_ends: front_ends(&scope), steps: plan.steps(), notes, rejected })
}

impl InstallOptions {
    fn scope(&self) -> Result<InstallScope, InstallError> {
        let root = self.root.clone().unwrap_or_else(|| PathBuf::from("/"));
        if self.root.is_some() && !platform::HAS_OTHER_ROOTS {
            return Err(InstallError::OtherRoot);
        }
        if !self.user {
            return Ok(InstallScope::System { root });
        }
        let home = self.home.clone().or_else(platform::home);
        let home = home.filter(|home| !home.as_os_str().is_empty()).ok_or(InstallError::NoHome)?;
        let scope = InstallScope::User { root, home };
        if let InstallScope::User { home, .. } = &scope {
            let home = scope.within(home);
            if is_owned_by_other_user(&home) {
                return Err(InstallError::OtherUsersHome { home });
            }
        }
        Ok(scope)
    }

    fn root_dir(&self, scope: &InstallScope) -> Result<RootDir, InstallError> {
        let path = scope.root();
        RootDir::open(path).map_err(|source| InstallError::Step { action: "open", path: path.to_owned(), source })
    }

    fn program(&self) -> Result<PathBuf, InstallError> {
        find_program(self.program.as_deref(), self.user)
    }
}

/// Returns the capture program: the given one, else the one in the folder of the running program, else the first one in
/// [`platform::program_folders`].
fn find_program(given: Option<&Path>, for_user: bool) -> Result<PathBuf, InstallError> {
    if let Some(given) = given {
        return if given.is_file() {
            Ok(given.to_owned())
        } else {
            Err(InstallError::NoProgram { tried: vec![given.to_owned()] })
        };
    }
    let beside = std::env::current_exe().ok().and_then(|own| Some(own.parent()?.to_owned()));
    let folders = beside.into_iter().chain(platform::program_folders(for_user));
    let tried: Vec<PathBuf> = folders.map(|folder| folder.join(PROGRAM)).collect();
    match tried.iter().find(|path| path.is_file()) {
        Some(found) => Ok(found.clone()),
        None => Err(InstallError::NoProgram { tried }),
    }
}

/// Returns a warning for each rejected line of the list.
fn rejection_messages(manifest: &Manifest, scope: &InstallScope) -> Vec<String> {
    let list = platform::list_path(scope);
    let message = |line: &String| {
        format!("{}: '{}' is not part of an installation, so it stays", list.display(), line.escape_debug())
    };
    manifest.rejected_lines.iter().map(message).collect()
}
