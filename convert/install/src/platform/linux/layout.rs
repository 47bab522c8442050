//! The folders of front ends on Linux, for a system whose front ends cannot be run.

use std::path::{Path, PathBuf};

use super::root_dir::RootDir;
use crate::front_end::{COLOR_RULES, FrontEnd, FrontEndKind, InstallScope, is_before_4_2};

/// Returns the folders with front ends, besides those of `PATH`.
pub fn front_end_folders(scope: &InstallScope) -> Vec<PathBuf> {
    ["usr/local/bin", "usr/bin"].map(|folder| scope.root().join(folder)).to_vec()
}

/// Returns a front end with the folders that exist. It may be of another system.
pub fn locate_front_end(
    kind: &FrontEndKind,
    program: &Path,
    scope: &InstallScope,
    root_dir: &RootDir,
) -> Option<FrontEnd> {
    let version = library_version(scope, root_dir);
    let global = scope.within(&Path::new("/usr/share").join(kind.folder));
    let configuration = match scope {
        InstallScope::System { .. } => global.clone(),
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
        color_rules: global.join(COLOR_RULES),
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
