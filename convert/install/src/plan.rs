//! The steps of an installation: planned first, so that they can be shown, then carried out.

use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use super::capability;
use super::error::InstallError;
use super::group::Group;
use super::hosts::Scope;
use super::manifest::Manifest;
use super::tree::{NewFile, Tree};

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
        /// `true` if it gets the capabilities that capturing needs.
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

/// Who may start the program.
#[derive(Debug, Clone, Copy)]
pub enum Access<'a> {
    /// The user who installs it for himself: once it has capabilities, no other user is to capture with it.
    User,
    /// Everybody, without capabilities.
    Everybody,
    /// The members of a group, with capabilities.
    Group(&'a Group),
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

    /// `true` if there is nothing to do.
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
    pub fn program(
        &mut self,
        tree: &Tree,
        folder: &Path,
        program: &Path,
        access: Access<'_>,
    ) -> Result<(), InstallError> {
        let bytes = fs::read(program).map_err(|source| InstallError::Step {
            what: "read",
            path: program.to_owned(),
            source,
        })?;
        let (mode, group) = match access {
            Access::User => (0o700, None),
            Access::Everybody => (0o755, None),
            Access::Group(group) => (0o750, Some(group.id)),
        };
        let path = folder.join(super::PROGRAM);
        self.put(tree, Step::Write { path, mode, group, capabilities: group.is_some() }, bytes);
        Ok(())
    }

    /// A file of text.
    pub fn file(&mut self, tree: &Tree, path: &Path, text: &str) {
        self.put(
            tree,
            Step::Write { path: path.to_owned(), mode: 0o644, group: None, capabilities: false },
            text.into(),
        );
    }

    /// A file of a profile. One that the user has changed stays: Wireshark writes into a user's profiles.
    pub fn profile(&mut self, tree: &Tree, folder: &Path, name: &str, text: &str) {
        let path = folder.join(name);
        let changed = tree.read(&path).is_ok_and(|there| there != text.as_bytes());
        if changed && is_personal(&path) {
            self.steps.push((Step::Keep(path), Vec::new()));
        } else {
            self.file(tree, &path, text);
        }
    }

    /// Removes what the manifest lists and is there.
    pub fn remove_all(&mut self, tree: &Tree) {
        self.manifest.files.retain(|path| tree.is_there(path));
        self.manifest.folders.retain(|path| tree.is_folder(path));
        let files = self.manifest.files.iter().rev();
        self.steps.extend(files.map(|path| (Step::Remove(path.clone()), Vec::new())));
        let folders = self.manifest.folders.iter().rev();
        self.steps.extend(folders.map(|path| (Step::RemoveFolder(path.clone()), Vec::new())));
    }

    fn put(&mut self, tree: &Tree, step: Step, bytes: Vec<u8>) {
        let Step::Write { path, .. } = &step else { return };
        if self.steps.iter().any(|(other, _)| matches!(other, Step::Write { path: there, .. } if there == path)) {
            return;
        }
        let parents = path.ancestors().skip(1);
        let mut missing: Vec<&Path> = parents.take_while(|folder| !tree.is_folder(folder)).collect();
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
    pub fn carry_out(&mut self, tree: &Tree, scope: &Scope) -> Result<Vec<String>, InstallError> {
        let mut done = Done { manifest: std::mem::take(&mut self.manifest), ..Done::default() };
        let result = self.steps.iter().try_for_each(|(step, bytes)| {
            done.carry_out(tree, step, bytes).map_err(|(what, source)| InstallError::Step {
                what,
                path: path_of(step).to_owned(),
                source,
            })
        });
        let written = done.manifest.write(tree, scope);
        result?;
        written.map_err(|(path, source)| InstallError::Step { what: "write", path, source })?;
        // The list may have been the last that was in them.
        for folder in done.not_empty {
            if tree.remove_folder(&folder).is_err() {
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

/// `true` if a path lies in a user's folders rather than the system's.
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
    fn carry_out(&mut self, tree: &Tree, step: &Step, bytes: &[u8]) -> Result<(), (&'static str, io::Error)> {
        match step {
            Step::MakeFolder(path) => {
                tree.make_folder(path).map_err(|error| ("make", error))?;
                self.manifest.folders.push(path.clone());
            }
            Step::Write { path, mode, group, capabilities } => {
                let file = NewFile { bytes, mode: *mode, group: *group, capabilities: *capabilities };
                let failed = tree.write(path, &file).map_err(|error| ("write", error))?;
                if !self.manifest.files.contains(path) {
                    self.manifest.files.push(path.clone());
                }
                if let Some(error) = failed {
                    self.notes.push(format!(
                        "{} has no capabilities ({error}), so only root can capture. To try again: {}",
                        path.display(),
                        capability::command(path)
                    ));
                }
            }
            Step::Keep(_) => {}
            Step::Remove(path) => {
                tree.remove_file(path).map_err(|error| ("remove", error))?;
                self.manifest.files.retain(|file| file != path);
            }
            Step::RemoveFolder(path) => self.remove_folder(tree, path).map_err(|error| ("remove", error))?,
        }
        Ok(())
    }

    fn remove_folder(&mut self, tree: &Tree, path: &Path) -> io::Result<()> {
        let own = path.file_name().is_some_and(|name| name == super::PROFILE);
        match if own { tree.remove_all(path) } else { tree.remove_folder(path) } {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => self.not_empty.push(path.to_owned()),
            removed => removed?,
        }
        self.manifest.folders.retain(|folder| folder != path);
        Ok(())
    }
}
