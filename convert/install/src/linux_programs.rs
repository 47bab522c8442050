//! The capture programs without any library, which a capture over SSH brings to Linux hosts.
//!
//! They lie in one of two folders beside the capture program, which looks there for them (`programs` in `syscap-connect`).
//! An installation copies them along with it.

use std::fs;
use std::path::{Path, PathBuf};

/// The folder beside the installed capture program.
pub const FOLDER: &str = "syscap-programs";
/// The beginning of the files' names, which end with the architecture.
pub const PREFIX: &str = "syscapdump-linux-";

/// Returns the programs beside a capture program, sorted by their names: those of the first folder that has any.
pub fn beside(program: &Path) -> Vec<PathBuf> {
    let Some(folder) = program.parent() else { return Vec::new() };
    let installed = folder.parent().map(|prefix| prefix.join("lib/syscap"));
    let folders = installed.into_iter().chain([folder.join(FOLDER)]);
    folders.map(|folder| in_folder(&folder)).find(|programs| !programs.is_empty()).unwrap_or_default()
}

fn in_folder(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_program = |path: &PathBuf| is_name(path.file_name().and_then(|name| name.to_str()).unwrap_or_default());
    let mut programs: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_program).collect();
    programs.sort();
    programs
}

/// `true` if a file with this name is such a program: the architecture has letters, digits and underscores.
pub fn is_name(name: &str) -> bool {
    name.strip_prefix(PREFIX).is_some_and(|architecture| {
        !architecture.is_empty() && architecture.chars().all(|char| char.is_ascii_alphanumeric() || char == '_')
    })
}
