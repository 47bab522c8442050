//! What an installation has made: a list that the next one and the uninstallation go by.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::hosts::Scope;

/// What was made.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// Files.
    pub files: Vec<PathBuf>,
    /// Folders, the outer ones first.
    pub folders: Vec<PathBuf>,
    /// Folders that were made for the list itself, the outer ones first.
    own: Vec<PathBuf>,
}

impl Manifest {
    /// The list of a scope; empty where nothing is installed.
    pub fn read(scope: &Scope) -> Self {
        let text = fs::read_to_string(path(scope)).unwrap_or_default();
        let mut manifest = Self::default();
        for line in text.lines() {
            match line.split_once(' ') {
                Some(("file", path)) => manifest.files.push(scope.within(Path::new(path))),
                Some(("folder", path)) => manifest.folders.push(scope.within(Path::new(path))),
                Some(("list", path)) => manifest.own.push(scope.within(Path::new(path))),
                _ => {}
            }
        }
        manifest
    }

    /// Writes the list, or removes it where it is empty. Paths are as the system itself has them.
    ///
    /// # Errors
    /// Where the system refuses, with the file's path.
    pub fn write(&mut self, scope: &Scope) -> Result<(), (PathBuf, io::Error)> {
        let path = path(scope);
        let written = if self.files.is_empty() && self.folders.is_empty() {
            self.remove(&path)
        } else {
            self.make_own_folders(&path).and_then(|()| fs::write(&path, self.text(scope)))
        };
        written.map_err(|error| (path, error))
    }

    fn make_own_folders(&mut self, path: &Path) -> io::Result<()> {
        let missing: Vec<&Path> = path.ancestors().skip(1).take_while(|folder| !folder.exists()).collect();
        for folder in missing.into_iter().rev() {
            fs::create_dir(folder)?;
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

    fn remove(&mut self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        for folder in self.own.drain(..).rev() {
            // Where something else has come into it, it stays.
            let _ = fs::remove_dir(folder);
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
