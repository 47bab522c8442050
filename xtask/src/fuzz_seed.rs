//! The task `fuzz-seed`: writes the initial corpus of the fuzz targets: captures of the repository, and filters with every
//! part of the language.

use std::path::Path;

use anyhow::{Context, Result};

use crate::workspace;

/// Filters that cover the language.
const FILTERS: [&str; 6] = [
    "evt.type in (open, openat) and not proc.name startswith systemd",
    "fd.sip = 10.0.0.0/8 or fd.name glob '/etc/*'",
    "proc.aname[2] exists and tolower(proc.name) = bash",
    "evt.arg.flags contains O_CREAT and (evt.rawres < 0 or evt.buflen >= 0x10)",
    "fd.name pmatch (/usr, /etc/ld) and proc.name != val(proc.pname)",
    "proc.cmdline regex \"^a.*(b|c)$\"",
];

/// Writes `fuzz/corpus/replay` and `fuzz/corpus/filter`.
///
/// # Errors
/// If a file cannot be read or written.
pub fn run() -> Result<()> {
    let (replay, filter) = (workspace::path("fuzz/corpus/replay"), workspace::path("fuzz/corpus/filter"));
    for folder in [&replay, &filter] {
        std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    let testdata = workspace::path("testdata");
    for entry in std::fs::read_dir(&testdata).with_context(|| format!("cannot read {}", testdata.display()))? {
        let file = entry.with_context(|| format!("cannot read {}", testdata.display()))?.path();
        if is_capture(&file) {
            let copy = replay.join(file.file_name().unwrap_or_default());
            std::fs::copy(&file, &copy).with_context(|| format!("cannot copy {}", file.display()))?;
        }
    }
    for (number, text) in FILTERS.iter().enumerate() {
        let file = filter.join(format!("seed-{number}"));
        std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}

fn is_capture(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "scap" || ending == "gz")
}
