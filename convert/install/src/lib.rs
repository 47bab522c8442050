//! What `syscap install`, `uninstall` and `doctor` do: bring the extcap program, the dissector and the profile to every
//! Wireshark and Stratoshark, take them away again, and say what is missing.
//!
//! Wireshark looks for extcap programs elsewhere in every few versions (4.0, 4.2, 4.6), and Stratoshark in folders of its
//! own: the programs themselves are asked (`-G folders`), and the folders that are known are looked for where that is
//! not possible.

#![forbid(unsafe_code)]

mod ask;
mod assets;
mod capability;
mod copies;
mod doctor;
mod error;
mod group;
mod hosts;
mod manifest;
mod plan;
mod tree;

use std::path::{Path, PathBuf};

pub use assets::Assets;
pub use doctor::{Check, DoctorOptions, Health, doctor};
pub use error::InstallError;
pub use hosts::{Host, Scope, hosts};
pub use plan::Step;

use group::Group;
use manifest::Manifest;
use plan::{Access, Plan};
use tree::{Tree, is_anothers};

/// The name of the extcap program, and of its file in the hosts' folders.
pub const PROGRAM: &str = "syscapdump";
/// The dissector's file in the hosts' folders.
pub const DISSECTOR: &str = "syscap.lua";
/// The profile's name.
pub const PROFILE: &str = "System calls";
/// The group whose members may capture, as Debian's dumpcap has it.
pub const GROUP: &str = "wireshark";

/// What is installed where.
#[derive(Debug, Clone, Default)]
pub struct InstallOptions {
    /// The root of the system; none: `/`.
    pub root: Option<PathBuf>,
    /// For the calling user alone, without root's rights.
    pub user: bool,
    /// That user's home; none: `HOME`.
    pub home: Option<PathBuf>,
    /// Say what would be done, and do nothing.
    pub dry_run: bool,
    /// The extcap program; none: `syscapdump` beside the running program, or in PATH.
    pub program: Option<PathBuf>,
    /// The dissector and the profile; none: those that were built in.
    pub assets: Option<Assets>,
}

/// What was done, or would be.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The front ends that were found.
    pub hosts: Vec<Host>,
    /// What was done, in this order.
    pub steps: Vec<Step>,
    /// What the user should know, each a sentence with what to do.
    pub notes: Vec<String>,
    /// What the list of an earlier installation names that no installation makes, each a sentence. It stays.
    pub refused: Vec<String>,
}

/// Installs for every front end that is found. What was installed before is replaced.
///
/// # Errors
/// [`InstallError`] where no front end or no extcap program is found, or a step fails.
pub fn install(options: &InstallOptions) -> Result<Report, InstallError> {
    let scope = options.scope()?;
    let hosts = hosts(&scope);
    if hosts.is_empty() {
        return Err(InstallError::NoHost { root: scope.root().to_owned() });
    }
    let tree = options.tree(&scope)?;
    let program = options.program()?;
    let group = if options.user { None } else { Group::find(&tree, &scope, GROUP) };
    let assets = options.assets.clone().unwrap_or_else(Assets::shipped);
    let manifest = Manifest::read(&tree, &scope);
    let foreign = foreign_lines(&manifest, &scope);
    let mut plan = Plan::new(manifest);
    let access = match &group {
        Some(group) => Access::Group(group),
        None if options.user => Access::User,
        None => Access::Everybody,
    };
    for host in &hosts {
        plan.program(&tree, &host.extcap, &program, access)?;
        plan.file(&tree, &host.plugins.join(DISSECTOR), assets.dissector);
        let profile = host.profiles.join(PROFILE);
        assets.profile.iter().for_each(|(name, text)| plan.profile(&tree, &profile, name, text));
    }
    let mut notes = notes(options, &scope, &hosts, group.as_ref());
    if !options.user {
        notes.extend(copies::stale(&tree, &scope, &assets).iter().map(|folder| {
            let remedy = copies::remedy(folder);
            format!("A user's own copy of the profile is of another version, and stays in use. To take the new one: {remedy}")
        }));
    }
    if !options.dry_run {
        notes.extend(plan.carry_out(&tree, &scope)?);
    }
    Ok(Report { hosts, steps: plan.steps(), notes, refused: foreign })
}

/// Removes what [`install`] has made: files, folders that it made, capabilities with their files.
///
/// # Errors
/// [`InstallError`] where something cannot be removed.
pub fn uninstall(options: &InstallOptions) -> Result<Report, InstallError> {
    let scope = options.scope()?;
    let tree = options.tree(&scope)?;
    let manifest = Manifest::read(&tree, &scope);
    let refused = foreign_lines(&manifest, &scope);
    let mut plan = Plan::new(manifest);
    plan.remove_all(&tree);
    let mut notes = Vec::new();
    if plan.is_empty() {
        notes.push("Nothing is installed here.".to_owned());
    }
    if !options.dry_run {
        notes.extend(plan.carry_out(&tree, &scope)?);
    }
    Ok(Report { hosts: hosts(&scope), steps: plan.steps(), notes, refused })
}

impl InstallOptions {
    fn scope(&self) -> Result<Scope, InstallError> {
        let root = self.root.clone().unwrap_or_else(|| PathBuf::from("/"));
        if !self.user {
            return Ok(Scope::System { root });
        }
        let home = self.home.clone().or_else(|| std::env::var_os("HOME").map(PathBuf::from));
        let home = home.filter(|home| !home.as_os_str().is_empty()).ok_or(InstallError::NoHome)?;
        let scope = Scope::User { root, home };
        if let Scope::User { home, .. } = &scope {
            let home = scope.within(home);
            if is_anothers(&home) {
                return Err(InstallError::HomeOfAnother { home });
            }
        }
        Ok(scope)
    }

    fn tree(&self, scope: &Scope) -> Result<Tree, InstallError> {
        let path = scope.root();
        Tree::open(path).map_err(|source| InstallError::Step { what: "open", path: path.to_owned(), source })
    }

    fn program(&self) -> Result<PathBuf, InstallError> {
        find_program(self.program.as_deref())
    }
}

/// The extcap program: the one that is given, the one beside the running program, or one in PATH, for root one of
/// the system.
fn find_program(given: Option<&Path>) -> Result<PathBuf, InstallError> {
    if let Some(given) = given {
        return if given.is_file() {
            Ok(given.to_owned())
        } else {
            Err(InstallError::NoProgram { tried: vec![given.to_owned()] })
        };
    }
    let beside = std::env::current_exe().ok().and_then(|own| Some(own.parent()?.to_owned()));
    let folders = beside.into_iter().chain(ask::program_folders());
    let tried: Vec<PathBuf> = folders.map(|folder| folder.join(PROGRAM)).collect();
    match tried.iter().find(|path| path.is_file()) {
        Some(found) => Ok(found.clone()),
        None => Err(InstallError::NoProgram { tried }),
    }
}

fn notes(options: &InstallOptions, scope: &Scope, hosts: &[Host], group: Option<&Group>) -> Vec<String> {
    let mut notes = Vec::new();
    if options.user {
        let programs = hosts.iter().map(|host| host.extcap.join(PROGRAM));
        let mut programs: Vec<String> = programs.map(|path| quoted(&path)).collect();
        programs.dedup();
        notes.push(format!(
            "Capturing needs rights that only root can give; they are for you alone, as nobody else may start the \
             program: sudo setcap {} {}",
            capability::TEXT,
            programs.join(" ")
        ));
    } else if group.is_none() {
        notes.push(format!(
            "There is no group '{GROUP}', so only root can capture. To let others: sudo groupadd --system {GROUP} && \
             sudo usermod -aG {GROUP} USER && sudo syscap install"
        ));
    } else if scope.root() == Path::new("/") {
        notes.push(format!(
            "Members of the group '{GROUP}' can capture: sudo usermod -aG {GROUP} USER, then log in anew"
        ));
    }
    notes
}

/// A sentence for each line of the list that no installation has written.
fn foreign_lines(manifest: &Manifest, scope: &Scope) -> Vec<String> {
    let list = manifest::path(scope);
    let sentence = |line: &String| {
        format!("{}: '{}' is nothing that an installation makes; it stays", list.display(), line.escape_debug())
    };
    manifest.foreign.iter().map(sentence).collect()
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/._-+".contains(&byte);
    if text.bytes().all(plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
