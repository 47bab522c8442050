//! Where captures, oracles and programs lie.

use std::path::{Path, PathBuf};

/// The project's folder.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// One of the project's own captures.
pub fn testdata(name: &str) -> PathBuf {
    project().join("testdata").join(name)
}

/// The folder with the captures and oracles that the project does not hold: `SYSCAP_SHARED`, or `shared` beside the
/// project's folder. `None` where it is absent; a test says then that it was skipped.
pub fn shared() -> Option<PathBuf> {
    let folder = match std::env::var_os("SYSCAP_SHARED") {
        Some(folder) => PathBuf::from(folder),
        None => project().join("../shared"),
    };
    folder.join("captures").is_dir().then_some(folder)
}

/// One capture that others made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Capture {
    /// Its name, without ending.
    pub name: String,
    /// The capture.
    pub path: PathBuf,
    /// Its oracle.
    pub oracle: PathBuf,
}

/// All captures of [`shared`] that have an oracle, by name; none where the folder is absent.
pub fn captures() -> Vec<Capture> {
    let Some(folder) = shared() else { return Vec::new() };
    let entries = std::fs::read_dir(folder.join("captures")).map(|entries| entries.flatten().collect());
    let mut captures: Vec<Capture> = entries
        .unwrap_or_else(|_| Vec::new())
        .into_iter()
        .filter_map(|entry| {
            let path = entry.path();
            let name = path.file_name()?.to_str()?.split(".scap").next()?.to_owned();
            let oracle = folder.join("oracle").join(format!("{name}.ndjson.gz"));
            oracle.is_file().then_some(Capture { name, path, oracle })
        })
        .collect();
    captures.sort();
    captures
}
