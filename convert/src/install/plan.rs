//! The steps of an installation: planned first, so that they can be shown, then carried out.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::capability;
use super::error::InstallError;
use super::group::Group;
use super::hosts::Scope;
use super::manifest::Manifest;
use super::quoted;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A folder is made.
    MakeFolder(PathBuf),
    /// A file is written, or replaced.
    Write {
        /// The file.
        path: PathBuf,
        /// Its permissions.
        mode: u32,
        /// Its group; `None`: the caller's.
        group: Option<u32>,
        /// Whether it gets the capabilities that capturing needs.
        capabilities: bool,
    },
    /// A file stays as it is: the user has changed it.
    Keep(PathBuf),
    /// A file is removed.
    Remove(PathBuf),
    /// A folder is removed, with what the front end has put into it where it was the installation's own.
    RemoveFolder(PathBuf),
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MakeFolder(path) => write!(f, "make folder {}", path.display()),
            Self::Write { path, mode, group, capabilities } => {
                write!(f, "write {} (mode {mode:04o}", path.display())?;
                if group.is_some() {
                    write!(f, ", group {}", super::GROUP)?;
                }
                f.write_str(if *capabilities { ", capabilities to capture)" } else { ")" })
            }
            Self::Keep(path) => write!(f, "keep {}, which was changed", path.display()),
            Self::Remove(path) => write!(f, "remove {}", path.display()),
            Self::RemoveFolder(path) => write!(f, "remove folder {}", path.display()),
        }
    }
}

/// Steps, with what they write.
#[derive(Debug)]
pub struct Plan {
    steps: Vec<(Step, Vec<u8>)>,
    manifest: Manifest,
}

impl Plan {
    /// No steps, after the installation that the manifest lists.
    pub fn new(manifest: Manifest) -> Self {
        Self { steps: Vec::new(), manifest }
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The steps.
    pub fn steps(&self) -> Vec<Step> {
        self.steps.iter().map(|(step, _)| step.clone()).collect()
    }

    /// The extcap program: with a group, for its members and with capabilities.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn program(&mut self, folder: &Path, program: &Path, group: Option<&Group>) -> Result<(), InstallError> {
        let bytes = fs::read(program).map_err(|source| InstallError::Step {
            what: "read",
            path: program.to_owned(),
            source,
        })?;
        let mode = if group.is_some() { 0o750 } else { 0o755 };
        let path = folder.join(super::PROGRAM);
        let capabilities = group.is_some();
        self.put(Step::Write { path, mode, group: group.map(|group| group.id), capabilities }, bytes);
        Ok(())
    }

    /// A file of text.
    pub fn file(&mut self, path: &Path, text: &str) {
        self.put(Step::Write { path: path.to_owned(), mode: 0o644, group: None, capabilities: false }, text.into());
    }

    /// A file of a profile. One that the user has changed stays: Wireshark writes into a user's profiles.
    pub fn profile(&mut self, folder: &Path, name: &str, text: &str) {
        let path = folder.join(name);
        let changed = fs::read(&path).is_ok_and(|there| there != text.as_bytes());
        if changed && is_personal(&path) {
            self.steps.push((Step::Keep(path), Vec::new()));
        } else {
            self.file(&path, text);
        }
    }

    /// Removes what the manifest lists and is there.
    pub fn remove_all(&mut self) {
        self.manifest.files.retain(|path| path.symlink_metadata().is_ok());
        self.manifest.folders.retain(|path| path.is_dir());
        let files = self.manifest.files.iter().rev();
        self.steps.extend(files.map(|path| (Step::Remove(path.clone()), Vec::new())));
        let folders = self.manifest.folders.iter().rev();
        self.steps.extend(folders.map(|path| (Step::RemoveFolder(path.clone()), Vec::new())));
    }

    fn put(&mut self, step: Step, bytes: Vec<u8>) {
        let Step::Write { path, .. } = &step else { return };
        if self.steps.iter().any(|(other, _)| matches!(other, Step::Write { path: there, .. } if there == path)) {
            return;
        }
        let parents = path.ancestors().skip(1);
        let mut missing: Vec<&Path> = parents.take_while(|folder| !folder.exists()).collect();
        missing.reverse();
        for folder in missing {
            let make = Step::MakeFolder(folder.to_owned());
            if !self.steps.iter().any(|(other, _)| *other == make) {
                self.steps.push((make, Vec::new()));
            }
        }
        self.steps.push((step, bytes));
    }

    /// Carries the steps out. What was made is on the list even where a later step fails. Gives what the user should
    /// know.
    ///
    /// # Errors
    /// The first step that fails.
    pub fn carry_out(&mut self, scope: &Scope) -> Result<Vec<String>, InstallError> {
        let mut done = Done { manifest: std::mem::take(&mut self.manifest), ..Done::default() };
        let result = self.steps.iter().try_for_each(|(step, bytes)| {
            done.carry_out(step, bytes).map_err(|(what, source)| InstallError::Step {
                what,
                path: path_of(step).to_owned(),
                source,
            })
        });
        let written = done.manifest.write(scope);
        result?;
        written.map_err(|(path, source)| InstallError::Step { what: "write", path, source })?;
        // The list may have been the last that was in them.
        for folder in done.not_empty {
            if fs::remove_dir(&folder).is_err() {
                done.notes.push(format!("{} stays: there is something else in it", folder.display()));
            }
        }
        Ok(done.notes)
    }
}

fn path_of(step: &Step) -> &Path {
    match step {
        Step::MakeFolder(path) | Step::Keep(path) | Step::Remove(path) | Step::RemoveFolder(path) => path,
        Step::Write { path, .. } => path,
    }
}

/// Whether a path lies in a user's folders rather than the system's.
fn is_personal(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str() == ".config")
}

/// What the steps so far have led to.
#[derive(Default)]
struct Done {
    manifest: Manifest,
    notes: Vec<String>,
    /// Folders that could not be removed yet.
    not_empty: Vec<PathBuf>,
}

impl Done {
    fn carry_out(&mut self, step: &Step, bytes: &[u8]) -> Result<(), (&'static str, io::Error)> {
        match step {
            Step::MakeFolder(path) => {
                fs::create_dir(path).map_err(|error| ("make", error))?;
                self.manifest.folders.push(path.clone());
            }
            Step::Write { path, mode, group, capabilities } => {
                write(path, bytes, *mode, *group).map_err(|error| ("write", error))?;
                if !self.manifest.files.contains(path) {
                    self.manifest.files.push(path.clone());
                }
                if *capabilities && let Err(error) = capability::set(path) {
                    self.notes.push(format!(
                        "{} has no capabilities ({error}), so only root can capture. To try again: sudo setcap {} {}",
                        path.display(),
                        capability::TEXT,
                        quoted(path)
                    ));
                }
            }
            Step::Keep(_) => {}
            Step::Remove(path) => {
                fs::remove_file(path).map_err(|error| ("remove", error))?;
                self.manifest.files.retain(|file| file != path);
            }
            Step::RemoveFolder(path) => self.remove_folder(path).map_err(|error| ("remove", error))?,
        }
        Ok(())
    }

    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        let own = path.file_name().is_some_and(|name| name == super::PROFILE);
        match if own { fs::remove_dir_all(path) } else { fs::remove_dir(path) } {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => self.not_empty.push(path.to_owned()),
            removed => removed?,
        }
        self.manifest.folders.retain(|folder| folder != path);
        Ok(())
    }
}

/// Writes a file under another name first: a program that runs is not written over, and half a file is never seen.
fn write(path: &Path, bytes: &[u8], mode: u32, group: Option<u32>) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".syscap-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    if group.is_some() {
        std::os::unix::fs::chown(file.path(), Some(0), group)?;
    }
    // After the owner, for a change of that takes permissions away.
    file.as_file().set_permissions(fs::Permissions::from_mode(mode))?;
    file.persist(path).map(drop).map_err(|error| error.error)
}
