//! What an installation has made: a list that the next one and the uninstallation go by.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::hosts::Scope;
use super::tree::{NewFile, Tree};
use super::{DISSECTOR, PROFILE, PROGRAM};

/// What was made.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Files.
    pub files: Vec<PathBuf>,
    /// Folders, the outer ones first.
    pub folders: Vec<PathBuf>,
    /// Folders that were made for the list itself, the outer ones first.
    own: Vec<PathBuf>,
    /// Lines of a list that name what no installation makes. Nothing is done with them.
    pub foreign: Vec<String>,
}

impl Manifest {
    /// The list of a scope; empty where nothing is installed.
    pub fn read(tree: &Tree, scope: &Scope) -> Self {
        let text = tree.text(&path(scope));
        let (mut manifest, mut folders, mut lists) = (Self::default(), Vec::new(), Vec::new());
        for line in text.lines() {
            match line.split_once(' ') {
                Some(("file", path)) if is_ours(Path::new(path)) => manifest.files.push(scope.within(Path::new(path))),
                Some(("folder", path)) if is_plain(Path::new(path)) => {
                    folders.push((line, scope.within(Path::new(path))));
                }
                Some(("list", path)) if is_plain(Path::new(path)) => {
                    lists.push((line, scope.within(Path::new(path))));
                }
                _ if line.starts_with('#') || line.is_empty() => {}
                _ => manifest.foreign.push(line.to_owned()),
            }
        }
        let own = path(scope);
        for (line, folder) in lists {
            if own.starts_with(&folder) { manifest.own.push(folder) } else { manifest.foreign.push(line.to_owned()) }
        }
        for (line, folder) in folders {
            let has_files = manifest.files.iter().any(|file| file.starts_with(&folder));
            if has_files || is_our_folder(&folder) {
                manifest.folders.push(folder);
            } else {
                manifest.foreign.push(line.to_owned());
            }
        }
        manifest
    }

    /// Writes the list, or removes it where it is empty. Paths are as the system itself has them.
    ///
    /// # Errors
    /// Where the system refuses, with the file's path.
    pub fn write(&mut self, tree: &Tree, scope: &Scope) -> Result<(), (PathBuf, io::Error)> {
        let path = path(scope);
        let written = if self.files.is_empty() && self.folders.is_empty() {
            self.remove(tree, &path)
        } else {
            self.make_own_folders(tree, &path).and_then(|()| {
                let text = self.text(scope);
                let file = NewFile { bytes: text.as_bytes(), mode: 0o644, group: None, capabilities: false };
                tree.write(&path, &file).map(drop)
            })
        };
        written.map_err(|error| (path, error))
    }

    fn make_own_folders(&mut self, tree: &Tree, path: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = path.ancestors().skip(1).take_while(|folder| !tree.is_folder(folder)).collect();
        for folder in missing.into_iter().rev() {
            tree.make_folder(folder)?;
            self.own.push(folder.to_owned());
        }
        Ok(())
    }

    fn text(&self, scope: &Scope) -> String {
        let mut text = String::from("# What `syscap install` has made; `syscap uninstall` removes it.\n");
        for (kind, paths) in [("list", &self.own), ("folder", &self.folders), ("file", &self.files)] {
            for path in paths {
                let path = path.strip_prefix(scope.root()).unwrap_or(path);
                text.push_str(&format!("{kind} /{}\n", path.display()));
            }
        }
        text
    }

    fn remove(&mut self, tree: &Tree, path: &Path) -> io::Result<()> {
        match tree.remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        for folder in self.own.drain(..).rev() {
            // Where something else has come into it, it stays.
            let _ = tree.remove_folder(&folder);
        }
        Ok(())
    }
}

/// Where the list lies.
pub fn path(scope: &Scope) -> PathBuf {
    match scope {
        Scope::System { .. } => scope.within(Path::new("/var/lib/syscap/installed")),
        Scope::User { home, .. } => scope.within(&home.join(".local/share/syscap/installed")),
    }
}

/// `true` if an absolute path has no part such as `..`.
fn is_plain(path: &Path) -> bool {
    path.is_absolute() && path.components().skip(1).all(|part| matches!(part, Component::Normal(_)))
}

/// The names of the last folders of a path, the last one first.
fn last(path: &Path) -> impl Iterator<Item = &str> {
    path.iter().rev().map(|name| name.to_str().unwrap_or_default())
}

/// `true` if the path is one of a file that an installation makes: the program, the dissector, or a profile's file.
fn is_ours(path: &Path) -> bool {
    let mut names = last(path);
    let (name, folder, outer) = (names.next(), names.next(), names.next());
    let is_profiles = || folder == Some(PROFILE) && outer == Some("profiles");
    is_plain(path) && (name == Some(PROGRAM) || name == Some(DISSECTOR) || is_profiles())
}

/// `true` if the folder is one that only a front end's files lie in. Other folders have to hold a file of the list.
fn is_our_folder(path: &Path) -> bool {
    let mut names = last(path);
    let (name, folder) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
    let is_host = |name: &str| matches!(name, "wireshark" | "stratoshark");
    let is_inner = matches!(name, "extcap" | "plugins" | "profiles") && is_host(folder);
    is_inner || is_host(name) || name == PROFILE && folder == "profiles"
}
