//! The front ends, and the folders in which each looks.

use std::path::{Path, PathBuf};

use super::ask::{ask, program_folders as folders_of_programs};
use super::tree::Tree;

/// For whom is installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// For all users of the system under this root.
    System {
        /// The root.
        root: PathBuf,
    },
    /// For one user.
    User {
        /// The root of the system.
        root: PathBuf,
        /// The user's home, as that system has it.
        home: PathBuf,
    },
}

/// A front end, and where it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// `Wireshark` or `Stratoshark`.
    pub name: &'static str,
    /// Its version, where it says one: `4.6.9`.
    pub version: Option<String>,
    /// The program that was found: on the terminal where there is one.
    pub program: PathBuf,
    /// For extcap programs.
    pub extcap: PathBuf,
    /// For Lua scripts.
    pub plugins: PathBuf,
    /// For profiles, a folder each.
    pub profiles: PathBuf,
}

impl Scope {
    /// The root of the system.
    pub fn root(&self) -> &Path {
        match self {
            Self::System { root } | Self::User { root, .. } => root,
        }
    }

    fn is_user(&self) -> bool {
        matches!(self, Self::User { .. })
    }

    /// `true` if the front ends can be run, and so asked.
    fn is_here(&self) -> bool {
        self.root() == Path::new("/")
    }

    /// A path of that system, as it is reached from here.
    pub fn within(&self, path: &Path) -> PathBuf {
        self.root().join(path.strip_prefix("/").unwrap_or(path))
    }
}

/// What the two front ends differ in.
struct Kind {
    name: &'static str,
    /// Its folders' name.
    folder: &'static str,
    /// Its programs: on the terminal, then with windows.
    programs: [&'static str; 2],
}

const KINDS: [Kind; 2] = [
    Kind { name: "Wireshark", folder: "wireshark", programs: ["tshark", "wireshark"] },
    Kind { name: "Stratoshark", folder: "stratoshark", programs: ["strato", "stratoshark"] },
];

/// The front ends of a system, each installation once.
pub fn hosts(scope: &Scope) -> Vec<Host> {
    let Ok(tree) = Tree::open(scope.root()) else { return Vec::new() };
    let mut found: Vec<Host> = Vec::new();
    for kind in &KINDS {
        for folder in program_folders(scope) {
            let programs = kind.programs.iter().map(|program| folder.join(program));
            let Some(program) = programs.into_iter().find(|program| is_program(&tree, scope, program)) else {
                continue;
            };
            let host = if scope.is_here() { asked(kind, &program, scope) } else { None };
            let Some(host) = host.or_else(|| known(kind, &program, scope, &tree)) else { continue };
            if !found.iter().any(|other| other.extcap == host.extcap) {
                found.push(host);
            }
        }
    }
    found
}

/// `true` if it is a program of the system, which of this one may lie wherever PATH leads.
fn is_program(tree: &Tree, scope: &Scope, program: &Path) -> bool {
    if scope.is_here() { program.is_file() } else { tree.is_file(program) }
}

fn program_folders(scope: &Scope) -> Vec<PathBuf> {
    let mut folders = if scope.is_here() { folders_of_programs() } else { Vec::new() };
    folders.extend(["usr/local/bin", "usr/bin"].map(|folder| scope.root().join(folder)));
    let mut seen = std::collections::HashSet::new();
    folders.retain(|folder| seen.insert(folder.canonicalize().unwrap_or_else(|_| folder.clone())));
    folders
}

/// Asks the program where it looks.
fn asked(kind: &Kind, program: &Path, scope: &Scope) -> Option<Host> {
    let folders = ask(program, ["-G", "folders"])?;
    let version = ask(program, ["--version"]).and_then(|text| version(&text));
    let folder = |titles: &[&str]| {
        titles.iter().find_map(|title| {
            let line = folders.lines().find_map(|line| line.strip_prefix(title)?.strip_prefix(':'))?;
            Some(PathBuf::from(line.trim()))
        })
    };
    let host = |extcap, plugins, configuration: PathBuf| Host {
        name: kind.name,
        version: version.clone(),
        program: program.to_owned(),
        extcap,
        plugins,
        profiles: configuration.join("profiles"),
    };
    if !scope.is_user() {
        let extcap = folder(&["Global Extcap path", "Extcap path"])?;
        return Some(host(extcap, folder(&["Global Lua Plugins"])?, folder(&["Global configuration"])?));
    }
    let (configuration, plugins) = (folder(&["Personal configuration"])?, folder(&["Personal Lua Plugins"])?);
    // 4.0 to 4.4 do not name the personal folder for extcap programs.
    let extcap = folder(&["Personal Extcap path"]).or_else(|| {
        let beside_plugins = || Some(plugins.parent()?.join("extcap"));
        if is_before_4_2(version.as_deref()) { Some(configuration.join("extcap")) } else { beside_plugins() }
    })?;
    Some(host(extcap, plugins, configuration))
}

/// The first number with points in what `--version` prints.
fn version(text: &str) -> Option<String> {
    let words = text.split(|char: char| !char.is_ascii_digit() && char != '.').map(|word| word.trim_matches('.'));
    words.into_iter().find(|word| word.contains('.')).map(str::to_owned)
}

fn is_before_4_2(version: Option<&str>) -> bool {
    let mut numbers = version.unwrap_or_default().split('.').map_while(|number| number.parse::<u32>().ok());
    matches!((numbers.next(), numbers.next()), (Some(major), Some(minor)) if (major, minor) < (4, 2))
}

/// Where a program of another system looks, by the folders that are there.
fn known(kind: &Kind, program: &Path, scope: &Scope, tree: &Tree) -> Option<Host> {
    let version = soname_version(scope, tree);
    let configuration = match scope {
        Scope::System { .. } => scope.within(&Path::new("/usr/share").join(kind.folder)),
        Scope::User { home, .. } => scope.within(&home.join(".config").join(kind.folder)),
    };
    let (extcap, plugins) = match scope {
        Scope::System { .. } => {
            let extcap = first_folder(scope, tree, kind.folder, "extcap")?;
            // Stratoshark takes Wireshark's plugins.
            (extcap, first_folder(scope, tree, "wireshark", "plugins")?)
        }
        Scope::User { home, .. } => {
            let library = scope.within(&home.join(".local/lib").join(kind.folder));
            let old = kind.folder == "wireshark" && is_before_4_2(version.as_deref());
            let extcap = if old { configuration.join("extcap") } else { library.join("extcap") };
            (extcap, library.join("plugins"))
        }
    };
    let version = version.filter(|_| kind.folder == "wireshark");
    Some(Host {
        name: kind.name,
        version,
        program: program.to_owned(),
        extcap,
        plugins,
        profiles: configuration.join("profiles"),
    })
}

/// The folders in which libraries may lie: `libexec`, `lib`, and under `lib` those of an architecture.
fn library_folders(scope: &Scope, tree: &Tree) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for prefix in ["usr", "usr/local"] {
        let prefix = scope.root().join(prefix);
        folders.extend(["libexec", "lib64", "lib"].map(|name| prefix.join(name)));
        let library = prefix.join("lib");
        let names = tree.names(&library).into_iter();
        let architectures = names.filter(|name| name.to_str().is_some_and(|name| name.contains("-linux-")));
        folders.extend(architectures.map(|name| library.join(name)));
    }
    folders
}

fn first_folder(scope: &Scope, tree: &Tree, host: &str, name: &str) -> Option<PathBuf> {
    library_folders(scope, tree)
        .into_iter()
        .map(|folder| folder.join(host).join(name))
        .find(|folder| tree.is_folder(folder))
}

/// Wireshark's version by its library's: 16 came with 4.0, and every stable series has the next.
fn soname_version(scope: &Scope, tree: &Tree) -> Option<String> {
    let folders = library_folders(scope, tree);
    let files = folders.iter().flat_map(|folder| tree.names(folder));
    let numbers = files.filter_map(|name| name.to_str()?.strip_prefix("libwireshark.so.")?.parse::<u32>().ok());
    let minor = numbers.max()?.checked_sub(16)? * 2;
    Some(format!("4.{minor}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions() {
        assert_eq!(version("TShark (Wireshark) 4.6.9.\n\nCopyright 1998-2026"), Some("4.6.9".to_owned()));
        assert_eq!(version("TShark (Wireshark) 4.0.17 (Git v4.0.17 packaged)"), Some("4.0.17".to_owned()));
        assert_eq!(version("no number"), None);
        for (version, old) in [("4.0.17", true), ("3.6", true), ("4.2", false), ("4.6.9", false), ("5.0", false)] {
            assert_eq!(is_before_4_2(Some(version)), old, "{version}");
        }
    }
}
