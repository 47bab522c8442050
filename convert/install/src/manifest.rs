//! The list of the files and folders that an installation has created. The next installation and the uninstallation read
//! it.
//!
//! Whoever may write the list can add lines to it. So a line counts only if it names a file or folder that an
//! installation creates; other lines are reported and nothing is removed for them.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::front_end::{InstallScope, KINDS};
use super::new_file::NewFile;
use super::platform::{RootDir, list_path};
use super::{DISSECTOR, PROFILE, PROGRAM, linux_programs};

/// The files and folders that an installation has created.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The files.
    pub files: Vec<PathBuf>,
    /// The folders, parents first.
    pub folders: Vec<PathBuf>,
    /// The folders that were created for the list itself, parents first.
    list_folders: Vec<PathBuf>,
    /// The lines that name nothing that an installation creates.
    pub rejected_lines: Vec<String>,
}

impl Manifest {
    /// Reads the list of a scope; the list is empty if nothing is installed.
    pub fn read(root_dir: &RootDir, scope: &InstallScope) -> Self {
        let text = root_dir.read_text(&list_path(scope));
        let (mut manifest, mut folders, mut lists) = (Self::default(), Vec::new(), Vec::new());
        for line in text.lines() {
            match line.split_once(' ') {
                Some(("file", path)) if is_installed_file(Path::new(path)) => {
                    manifest.files.push(scope.within(Path::new(path)))
                }
                Some(("folder", path)) if is_normalized(Path::new(path)) => {
                    folders.push((line, scope.within(Path::new(path))));
                }
                Some(("list", path)) if is_normalized(Path::new(path)) => {
                    lists.push((line, scope.within(Path::new(path))));
                }
                _ if line.starts_with('#') || line.is_empty() => {}
                _ => manifest.rejected_lines.push(line.to_owned()),
            }
        }
        let list = list_path(scope);
        for (line, folder) in lists {
            if list.starts_with(&folder) {
                manifest.list_folders.push(folder);
            } else {
                manifest.rejected_lines.push(line.to_owned());
            }
        }
        for (line, folder) in folders {
            let has_files = manifest.files.iter().any(|file| file.starts_with(&folder));
            if has_files || is_installed_folder(&folder) {
                manifest.folders.push(folder);
            } else {
                manifest.rejected_lines.push(line.to_owned());
            }
        }
        manifest
    }

    /// Writes the list, or removes the file if the list is empty. The paths in it begin at the root of the system.
    ///
    /// # Errors
    /// Any error of the system, with the path of the list.
    pub fn write(&mut self, root_dir: &RootDir, scope: &InstallScope) -> Result<(), (PathBuf, io::Error)> {
        let path = list_path(scope);
        let written = if self.files.is_empty() && self.folders.is_empty() {
            self.remove(root_dir, &path)
        } else {
            self.create_list_folders(root_dir, &path).and_then(|()| {
                let text = self.text(scope);
                let file = NewFile { bytes: text.as_bytes(), mode: 0o644, group: None, capabilities: false };
                root_dir.write(&path, &file).map(drop)
            })
        };
        written.map_err(|error| (path, error))
    }

    fn create_list_folders(&mut self, root_dir: &RootDir, path: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = path.ancestors().skip(1).take_while(|folder| !root_dir.is_folder(folder)).collect();
        for folder in missing.into_iter().rev() {
            root_dir.create_folder(folder)?;
            self.list_folders.push(folder.to_owned());
        }
        Ok(())
    }

    fn text(&self, scope: &InstallScope) -> String {
        let mut text = String::from("# What `syscap install` has made; `syscap uninstall` removes it.\n");
        for (kind, paths) in [("list", &self.list_folders), ("folder", &self.folders), ("file", &self.files)] {
            for path in paths {
                text.push_str(&format!("{kind} {}\n", scope.without_root(path).display()));
            }
        }
        text
    }

    fn remove(&mut self, root_dir: &RootDir, path: &Path) -> io::Result<()> {
        match root_dir.remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        for folder in self.list_folders.drain(..).rev() {
            // A folder that others have put files into stays.
            let _ = root_dir.remove_folder(&folder);
        }
        Ok(())
    }
}

/// `true` if the path is absolute and has no `.` or `..`.
fn is_normalized(path: &Path) -> bool {
    let is_start = |part: &Component<'_>| matches!(part, Component::Prefix(_) | Component::RootDir);
    path.is_absolute() && path.components().skip_while(is_start).all(|part| matches!(part, Component::Normal(_)))
}

/// Returns the names of a path from its end.
fn names_from_end(path: &Path) -> impl Iterator<Item = &str> {
    path.iter().rev().map(|name| name.to_str().unwrap_or_default())
}

/// `true` if an installation creates a file with this path: a program, the dissector, or a file of the profile.
fn is_installed_file(path: &Path) -> bool {
    let mut names = names_from_end(path);
    let (name, folder, outer) = (names.next(), names.next(), names.next());
    let is_in_profile = || folder == Some(PROFILE) && outer == Some("profiles");
    let is_linux_program = || folder == Some(linux_programs::FOLDER) && name.is_some_and(linux_programs::is_name);
    is_normalized(path) && (name == Some(PROGRAM) || name == Some(DISSECTOR) || is_in_profile() || is_linux_program())
}

/// `true` if the folder is one of a front end's own. Any other folder must contain a file of the list.
fn is_installed_folder(path: &Path) -> bool {
    let mut names = names_from_end(path);
    let (name, folder) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
    let is_front_end = |name: &str| KINDS.iter().any(|kind| name.eq_ignore_ascii_case(kind.folder));
    let is_inner = matches!(name, "extcap" | "plugins" | "profiles") && is_front_end(folder);
    is_inner || is_front_end(name) || name == PROFILE && folder == "profiles"
}
