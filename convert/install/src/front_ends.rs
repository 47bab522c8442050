//! The front ends of a system, and the folders from which each loads extcap programs, Lua scripts and profiles.
//!
//! A front end of this machine is asked for its folders (`-G folders`). For another system the folders follow from the
//! folders that exist there.

use std::path::{Path, PathBuf};

use super::root_dir::RootDir;
use super::subprocess::{program_folders as executable_folders, query};

/// The system and the users to install for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InstallScope {
    /// All users of a system.
    System {
        /// The root folder of the system.
        root: PathBuf,
    },
    /// A single user of a system.
    User {
        /// The root folder of the system.
        root: PathBuf,
        /// The user's home, as a path of that system.
        home: PathBuf,
    },
}

/// A front end and its folders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontEnd {
    /// `Wireshark` or `Stratoshark`.
    pub name: &'static str,
    /// The version, such as `4.6.9`; `None` if it is unknown.
    pub version: Option<String>,
    /// The program: the one for the terminal if it is installed, else the one with windows.
    pub program: PathBuf,
    /// The folder for extcap programs.
    pub extcap: PathBuf,
    /// The folder for Lua scripts.
    pub plugins: PathBuf,
    /// The folder that has a folder for each profile.
    pub profiles: PathBuf,
}

impl InstallScope {
    /// Returns the root folder of the system.
    pub fn root(&self) -> &Path {
        match self {
            Self::System { root } | Self::User { root, .. } => root,
        }
    }

    fn is_user(&self) -> bool {
        matches!(self, Self::User { .. })
    }

    /// `true` if the system is the running one, so that its front ends can be run.
    fn is_running_system(&self) -> bool {
        self.root() == Path::new("/")
    }

    /// Returns the path, from here, of a path of that system.
    pub fn within(&self, path: &Path) -> PathBuf {
        self.root().join(path.strip_prefix("/").unwrap_or(path))
    }
}

/// The names that differ between the two front ends.
struct FrontEndKind {
    name: &'static str,
    /// The name of the front end's folders.
    folder: &'static str,
    /// The programs: the one for the terminal, then the one with windows.
    programs: [&'static str; 2],
}

const KINDS: [FrontEndKind; 2] = [
    FrontEndKind { name: "Wireshark", folder: "wireshark", programs: ["tshark", "wireshark"] },
    FrontEndKind { name: "Stratoshark", folder: "stratoshark", programs: ["strato", "stratoshark"] },
];

/// Returns the front ends of a system, each installation once.
pub fn front_ends(scope: &InstallScope) -> Vec<FrontEnd> {
    let Ok(root_dir) = RootDir::open(scope.root()) else { return Vec::new() };
    let mut found: Vec<FrontEnd> = Vec::new();
    for kind in &KINDS {
        for folder in program_folders(scope) {
            let programs = kind.programs.iter().map(|program| folder.join(program));
            let Some(program) = programs.into_iter().find(|program| is_program(&root_dir, scope, program)) else {
                continue;
            };
            let queried = if scope.is_running_system() { query_front_end(kind, &program, scope) } else { None };
            let Some(front_end) = queried.or_else(|| locate_front_end(kind, &program, scope, &root_dir)) else {
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
    let mut folders = if scope.is_running_system() { executable_folders() } else { Vec::new() };
    folders.extend(["usr/local/bin", "usr/bin"].map(|folder| scope.root().join(folder)));
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
    let front_end = |extcap, plugins, configuration: PathBuf| FrontEnd {
        name: kind.name,
        version: version.clone(),
        program: program.to_owned(),
        extcap,
        plugins,
        profiles: configuration.join("profiles"),
    };
    if !scope.is_user() {
        let extcap = folder(&["Global Extcap path", "Extcap path"])?;
        return Some(front_end(extcap, folder(&["Global Lua Plugins"])?, folder(&["Global configuration"])?));
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

fn is_before_4_2(version: Option<&str>) -> bool {
    let mut numbers = version.unwrap_or_default().split('.').map_while(|number| number.parse::<u32>().ok());
    matches!((numbers.next(), numbers.next()), (Some(major), Some(minor)) if (major, minor) < (4, 2))
}

/// Returns a front end of another system, with the folders that exist there.
fn locate_front_end(kind: &FrontEndKind, program: &Path, scope: &InstallScope, root_dir: &RootDir) -> Option<FrontEnd> {
    let version = library_version(scope, root_dir);
    let configuration = match scope {
        InstallScope::System { .. } => scope.within(&Path::new("/usr/share").join(kind.folder)),
        InstallScope::User { home, .. } => scope.within(&home.join(".config").join(kind.folder)),
    };
    let (extcap, plugins) = match scope {
        InstallScope::System { .. } => {
            let extcap = first_folder(scope, root_dir, kind.folder, "extcap")?;
            // Stratoshark loads plugins from Wireshark's folder.
            (extcap, first_folder(scope, root_dir, "wireshark", "plugins")?)
        }
        InstallScope::User { home, .. } => {
            let library = scope.within(&home.join(".local/lib").join(kind.folder));
            let old = kind.folder == "wireshark" && is_before_4_2(version.as_deref());
            let extcap = if old { configuration.join("extcap") } else { library.join("extcap") };
            (extcap, library.join("plugins"))
        }
    };
    let version = version.filter(|_| kind.folder == "wireshark");
    Some(FrontEnd {
        name: kind.name,
        version,
        program: program.to_owned(),
        extcap,
        plugins,
        profiles: configuration.join("profiles"),
    })
}

/// Returns the folders that may hold libraries: `libexec`, `lib64`, `lib`, and the folders of architectures below `lib`.
fn library_folders(scope: &InstallScope, root_dir: &RootDir) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for prefix in ["usr", "usr/local"] {
        let prefix = scope.root().join(prefix);
        folders.extend(["libexec", "lib64", "lib"].map(|name| prefix.join(name)));
        let library = prefix.join("lib");
        let names = root_dir.names(&library).into_iter();
        let architectures = names.filter(|name| name.to_str().is_some_and(|name| name.contains("-linux-")));
        folders.extend(architectures.map(|name| library.join(name)));
    }
    folders
}

fn first_folder(scope: &InstallScope, root_dir: &RootDir, front_end: &str, name: &str) -> Option<PathBuf> {
    library_folders(scope, root_dir)
        .into_iter()
        .map(|folder| folder.join(front_end).join(name))
        .find(|folder| root_dir.is_folder(folder))
}

/// Returns Wireshark's version by the version of its library: 16 belongs to 4.0, and each stable series has the next
/// number.
fn library_version(scope: &InstallScope, root_dir: &RootDir) -> Option<String> {
    let folders = library_folders(scope, root_dir);
    let files = folders.iter().flat_map(|folder| root_dir.names(folder));
    let numbers = files.filter_map(|name| name.to_str()?.strip_prefix("libwireshark.so.")?.parse::<u32>().ok());
    let minor = numbers.max()?.checked_sub(16)? * 2;
    Some(format!("4.{minor}"))
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
