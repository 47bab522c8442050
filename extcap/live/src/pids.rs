//! The processes of a /proc.

use std::fs;
use std::path::Path;

/// Returns the process ids in this /proc; none if it cannot be read.
///
/// procfs opens each process that it lists. The callers here need only some of the processes, or open them later.
pub fn pids(proc: &Path) -> impl Iterator<Item = u32> {
    let entries = fs::read_dir(proc).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}
