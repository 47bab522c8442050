//! The steps of an installation or uninstallation. They are planned first, so that `--dry-run` can print them, and then
//! executed.

use std::path::{Path, PathBuf};
use std::{fmt, fs, io};

use super::access::ProgramAccess;
use super::error::InstallError;
use super::front_end::InstallScope;
use super::linux_programs;
use super::manifest::Manifest;
use super::new_file::NewFile;
use super::platform::{self, RootDir};

/// A step of an installation or uninstallation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InstallStep {
    /// A folder is created.
    CreateFolder(PathBuf),
    /// A file is written, or replaced.
    Write {
        /// The file.
        path: PathBuf,
        /// The permissions of the file.
        mode: u32,
        /// The group of the file; `None`: the caller's.
        group: Option<u32>,
        /// `true` if the file gets the capabilities that capturing needs.
        capabilities: bool,
    },
    /// A file stays unchanged, because the user has edited it.
    Keep(PathBuf),
    /// A file is removed.
    Remove(PathBuf),
    /// A folder is removed. A profile's folder is removed with all files in it, since the front end writes there.
    RemoveFolder(PathBuf),
}

impl fmt::Display for InstallStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CreateFolder(path) => write!(f, "make folder {}", path.display()),
            Self::Write { path, mode, group, capabilities } => {
                write!(f, "write {}", path.display())?;
                if !platform::HAS_MODES {
                    return Ok(());
                }
                write!(f, " (mode {mode:04o}")?;
                if group.is_some() {
                    write!(f, ", group {}", super::GROUP)?;
                }
                f.write_str(if *capabilities { ", capabilities to capture)" } else { ")" })
            }
            Self::Keep(path) => write!(f, "keep {}, which you have changed", path.display()),
            Self::Remove(path) => write!(f, "remove {}", path.display()),
            Self::RemoveFolder(path) => write!(f, "remove folder {}", path.display()),
        }
    }
}

/// The planned steps, each with the bytes that it writes.
#[derive(Debug)]
pub struct InstallPlan {
    steps: Vec<(InstallStep, Vec<u8>)>,
    manifest: Manifest,
    /// `true` for an installation for a single user.
    is_personal: bool,
}

impl InstallPlan {
    /// Returns a plan without steps. The manifest lists the files of an earlier installation. `is_personal`: the
    /// installation is for a single user.
    pub fn new(manifest: Manifest, is_personal: bool) -> Self {
        Self { steps: Vec::new(), manifest, is_personal }
    }

    /// `true` if the plan has no steps.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Returns the steps in their order.
    pub fn steps(&self) -> Vec<InstallStep> {
        self.steps.iter().map(|(step, _)| step.clone()).collect()
    }

    /// Adds the capture program to the plan. For a group the program gets capabilities.
    ///
    /// # Errors
    /// If the program cannot be read.
    pub fn add_program(
        &mut self,
        root_dir: &RootDir,
        folder: &Path,
        program: &Path,
        access: ProgramAccess,
    ) -> Result<(), InstallError> {
        let bytes = read(program)?;
        let (mode, group) = match access {
            ProgramAccess::User => (0o700, None),
            ProgramAccess::Everybody => (0o755, None),
            ProgramAccess::Group(group) => (0o750, Some(group)),
        };
        let path = folder.join(super::PROGRAM);
        self.add_write(root_dir, InstallStep::Write { path, mode, group, capabilities: group.is_some() }, bytes);
        Ok(())
    }

    /// Adds a program that the capture program brings to Linux hosts. It does not run here.
    ///
    /// # Errors
    /// If the program cannot be read.
    pub fn add_linux_program(&mut self, root_dir: &RootDir, folder: &Path, program: &Path) -> Result<(), InstallError> {
        let path = folder.join(linux_programs::FOLDER).join(program.file_name().unwrap_or_default());
        self.add_write(
            root_dir,
            InstallStep::Write { path, mode: 0o644, group: None, capabilities: false },
            read(program)?,
        );
        Ok(())
    }

    /// Adds a text file to the plan.
    pub fn add_text_file(&mut self, root_dir: &RootDir, path: &Path, text: &str) {
        self.add_write(
            root_dir,
            InstallStep::Write { path: path.to_owned(), mode: 0o644, group: None, capabilities: false },
            text.into(),
        );
    }

    /// Adds a file of the profile to the plan. A personal file that differs stays, since Wireshark writes the settings of
    /// a user into it.
    pub fn add_profile_file(&mut self, root_dir: &RootDir, folder: &Path, name: &str, text: &str) {
        let path = folder.join(name);
        let changed = root_dir.read(&path).is_ok_and(|content| content != text.as_bytes());
        if changed && self.is_personal {
            self.steps.push((InstallStep::Keep(path), Vec::new()));
        } else {
            self.add_text_file(root_dir, &path, text);
        }
    }

    /// Adds steps that remove all files and folders of the manifest that exist.
    pub fn add_removal(&mut self, root_dir: &RootDir) {
        self.manifest.files.retain(|path| root_dir.exists(path));
        self.manifest.folders.retain(|path| root_dir.is_folder(path));
        let files = self.manifest.files.iter().rev();
        self.steps.extend(files.map(|path| (InstallStep::Remove(path.clone()), Vec::new())));
        let folders = self.manifest.folders.iter().rev();
        self.steps.extend(folders.map(|path| (InstallStep::RemoveFolder(path.clone()), Vec::new())));
    }

    fn add_write(&mut self, root_dir: &RootDir, step: InstallStep, bytes: Vec<u8>) {
        let InstallStep::Write { path, .. } = &step else { return };
        if self
            .steps
            .iter()
            .any(|(other, _)| matches!(other, InstallStep::Write { path: planned, .. } if planned == path))
        {
            return;
        }
        let parents = path.ancestors().skip(1);
        let mut missing: Vec<&Path> = parents.take_while(|folder| !root_dir.is_folder(folder)).collect();
        missing.reverse();
        for folder in missing {
            let create = InstallStep::CreateFolder(folder.to_owned());
            if !self.steps.iter().any(|(other, _)| *other == create) {
                self.steps.push((create, Vec::new()));
            }
        }
        self.steps.push((step, bytes));
    }

    /// Executes the steps and returns notes for the user. The manifest is written even if a step fails.
    ///
    /// # Errors
    /// The error of the first step that fails.
    pub fn execute(&mut self, root_dir: &RootDir, scope: &InstallScope) -> Result<Vec<String>, InstallError> {
        let mut execution = PlanExecution { manifest: std::mem::take(&mut self.manifest), ..PlanExecution::default() };
        let result = self.steps.iter().try_for_each(|(step, bytes)| {
            execution.execute(root_dir, step, bytes).map_err(|(action, source)| InstallError::Step {
                action,
                path: path_of(step).to_owned(),
                source,
            })
        });
        let written = execution.manifest.write(root_dir, scope);
        result?;
        written.map_err(|(path, source)| InstallError::Step { action: "write", path, source })?;
        // The list may have been the last file in these folders.
        for folder in execution.not_empty {
            if root_dir.remove_folder(&folder).is_err() {
                execution.notes.push(format!("{} stays, because it has other files", folder.display()));
            }
        }
        Ok(execution.notes)
    }
}

/// Reads a program to install.
fn read(program: &Path) -> Result<Vec<u8>, InstallError> {
    fs::read(program).map_err(|source| InstallError::Step { action: "read", path: program.to_owned(), source })
}

fn path_of(step: &InstallStep) -> &Path {
    match step {
        InstallStep::CreateFolder(path)
        | InstallStep::Keep(path)
        | InstallStep::Remove(path)
        | InstallStep::RemoveFolder(path) => path,
        InstallStep::Write { path, .. } => path,
    }
}

/// The results of the steps so far.
#[derive(Default)]
struct PlanExecution {
    manifest: Manifest,
    notes: Vec<String>,
    /// Folders that could not be removed yet.
    not_empty: Vec<PathBuf>,
}

impl PlanExecution {
    /// Executes one step. The error comes with the verb of [`InstallError::Step`].
    fn execute(
        &mut self,
        root_dir: &RootDir,
        step: &InstallStep,
        bytes: &[u8],
    ) -> Result<(), (&'static str, io::Error)> {
        match step {
            InstallStep::CreateFolder(path) => {
                root_dir.create_folder(path).map_err(|error| ("make", error))?;
                self.manifest.folders.push(path.clone());
            }
            InstallStep::Write { path, mode, group, capabilities } => {
                let file = NewFile { bytes, mode: *mode, group: *group, capabilities: *capabilities };
                let failed = root_dir.write(path, &file).map_err(|error| ("write", error))?;
                if !self.manifest.files.contains(path) {
                    self.manifest.files.push(path.clone());
                }
                if let Some(error) = failed {
                    self.notes.push(format!(
                        "{} has no capabilities ({error}), so only root can capture. To try again: {}",
                        path.display(),
                        platform::rights_remedy(path)
                    ));
                }
            }
            InstallStep::Keep(_) => {}
            InstallStep::Remove(path) => {
                root_dir.remove_file(path).map_err(|error| ("remove", error))?;
                self.manifest.files.retain(|file| file != path);
            }
            InstallStep::RemoveFolder(path) => self.remove_folder(root_dir, path).map_err(|error| ("remove", error))?,
        }
        Ok(())
    }

    fn remove_folder(&mut self, root_dir: &RootDir, path: &Path) -> io::Result<()> {
        let is_profile = path.file_name().is_some_and(|name| name == super::PROFILE);
        match if is_profile { root_dir.remove_recursively(path) } else { root_dir.remove_folder(path) } {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => self.not_empty.push(path.to_owned()),
            removed => removed?,
        }
        self.manifest.folders.retain(|folder| folder != path);
        Ok(())
    }
}
