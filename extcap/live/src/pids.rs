//! The processes that a /proc shows.

use std::fs;
use std::path::Path;

/// The numbers of the processes in this /proc; none where it cannot be read.
///
/// procfs opens each process that it lists. Whoever asks here looks only at some of them, or opens them later.
pub fn pids(proc: &Path) -> impl Iterator<Item = u32> {
    let entries = fs::read_dir(proc).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}
