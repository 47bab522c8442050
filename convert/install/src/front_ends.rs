//! Finds the front ends of a system, and the folders from which each loads extcap programs, Lua scripts and profiles.
//!
//! A front end of this machine is asked for its folders (`-G folders`). For another system, and for a front end that does
//! not answer, the folders follow from those that exist.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use super::front_end::{COLOR_RULES, FrontEnd, FrontEndKind, InstallScope, KINDS, is_before_4_2};
use super::platform::{self, RootDir};
use super::subprocess::query;

/// Returns the front ends of a system, each installation once.
pub fn front_ends(scope: &InstallScope) -> Vec<FrontEnd> {
    let Ok(root_dir) = RootDir::open(scope.root()) else { return Vec::new() };
    let mut found: Vec<FrontEnd> = Vec::new();
    for kind in &KINDS {
        for folder in program_folders(scope) {
            let programs = kind.programs.iter().map(|program| folder.join(format!("{program}{EXE_SUFFIX}")));
            let Some(program) = programs.into_iter().find(|program| is_program(&root_dir, scope, program)) else {
                continue;
            };
            let queried = if scope.is_running_system() { query_front_end(kind, &program, scope) } else { None };
            let Some(front_end) = queried.or_else(|| platform::locate_front_end(kind, &program, scope, &root_dir))
            else {
                continue;
            };
            if !found.iter().any(|other| other.extcap == front_end.extcap) {
                found.push(front_end);
            }
        }
    }
    found
}

/// `true` if `program` is a file of the system. A program of the running system may be reached through any link.
fn is_program(root_dir: &RootDir, scope: &InstallScope, program: &Path) -> bool {
    if scope.is_running_system() { program.is_file() } else { root_dir.is_file(program) }
}

fn program_folders(scope: &InstallScope) -> Vec<PathBuf> {
    let mut folders = if scope.is_running_system() { platform::program_folders(scope.is_user()) } else { Vec::new() };
    folders.extend(platform::front_end_folders(scope));
    let mut seen = std::collections::HashSet::new();
    folders.retain(|folder| seen.insert(folder.canonicalize().unwrap_or_else(|_| folder.clone())));
    folders
}

/// Runs the program and reads its folders and version.
fn query_front_end(kind: &FrontEndKind, program: &Path, scope: &InstallScope) -> Option<FrontEnd> {
    let folders = query(program, ["-G", "folders"])?;
    let version = query(program, ["--version"]).and_then(|text| parse_version(&text));
    let folder = |titles: &[&str]| {
        titles.iter().find_map(|title| {
            let line = folders.lines().find_map(|line| line.strip_prefix(title)?.strip_prefix(':'))?;
            Some(PathBuf::from(line.trim()))
        })
    };
    let global = folder(&["Global configuration"])?;
    let color_rules = global.join(COLOR_RULES);
    let front_end = |extcap, plugins, configuration: PathBuf| FrontEnd {
        name: kind.name,
        version: version.clone(),
        program: program.to_owned(),
        extcap,
        plugins,
        profiles: configuration.join("profiles"),
        color_rules: color_rules.clone(),
    };
    if !scope.is_user() {
        let extcap = folder(&["Global Extcap path", "Extcap path"])?;
        return Some(front_end(extcap, folder(&["Global Lua Plugins"])?, global));
    }
    let (configuration, plugins) = (folder(&["Personal configuration"])?, folder(&["Personal Lua Plugins"])?);
    // Versions 4.0 to 4.4 do not print the personal extcap folder.
    let extcap = folder(&["Personal Extcap path"]).or_else(|| {
        let beside_plugins = || Some(plugins.parent()?.join("extcap"));
        if is_before_4_2(version.as_deref()) { Some(configuration.join("extcap")) } else { beside_plugins() }
    })?;
    Some(front_end(extcap, plugins, configuration))
}

/// Returns the first number with dots in the output of `--version`.
fn parse_version(text: &str) -> Option<String> {
    let words = text.split(|char: char| !char.is_ascii_digit() && char != '.').map(|word| word.trim_matches('.'));
    words.into_iter().find(|word| word.contains('.')).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_compared() {
        assert_eq!(parse_version("TShark (Wireshark) 4.6.9.\n\nCopyright 1998-2026"), Some("4.6.9".to_owned()));
        assert_eq!(parse_version("TShark (Wireshark) 4.0.17 (Git v4.0.17 packaged)"), Some("4.0.17".to_owned()));
        assert_eq!(parse_version("no number"), None);
        for (version, old) in [("4.0.17", true), ("3.6", true), ("4.2", false), ("4.6.9", false), ("5.0", false)] {
            assert_eq!(is_before_4_2(Some(version)), old, "{version}");
        }
    }
}
