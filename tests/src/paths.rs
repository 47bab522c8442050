//! Paths of captures, oracles and programs.

use std::path::{Path, PathBuf};

/// Returns the folder of the repository.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

/// Returns the path of a capture of the repository.
pub fn testdata(name: &str) -> PathBuf {
    project().join("testdata").join(name)
}

/// Returns the folder with captures and oracles that are not in the repository: `SYSCAP_SHARED`, or `shared` beside the
/// folder of the repository. Returns `None` if it is absent; tests then report that they are skipped.
pub fn shared() -> Option<PathBuf> {
    let folder = match std::env::var_os("SYSCAP_SHARED") {
        Some(folder) => PathBuf::from(folder),
        None => project().join("../shared"),
    };
    folder.join("captures").is_dir().then_some(folder)
}

/// A capture that is not in the repository.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Capture {
    /// The name without the file extension.
    pub name: String,
    /// The path of the capture.
    pub path: PathBuf,
    /// The path of the oracle.
    pub oracle: PathBuf,
}

/// Returns all captures of [`shared`] that have an oracle, sorted by name; none if the folder is absent.
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
