//! Generates files from the tables in `schemas/tables`: Rust tables of `syscap-schemas`, C tables of the probe, the
//! Wireshark dissector and the field reference.
//!
//! `cargo run -p syscap-generate` writes the files that have changed. With `--check` it writes nothing, and exits with 1
//! if a file is out of date.

#![forbid(unsafe_code)]

mod containers;
mod docs;
mod io_uring;
mod kernel;
mod live;
mod lua;
mod params;
mod protocols;
mod rust;
mod syscalls;
mod tables;
mod values;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

/// The first line of a generated Rust file.
const NOTICE: &str = "// Written by `cargo run -p syscap-generate`; not to be edited.\n\n";

/// A file to write: its path in the workspace, and its content.
pub type GeneratedFile = (PathBuf, String);

fn main() -> Result<ExitCode> {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = root.join("schemas/tables");
    let tables = tables::Tables::read(&folder)?;
    let mut stale = false;
    let (syscalls, calls) = syscalls::generate(&folder)?;
    let files = [
        rust::generate(&tables)?,
        params::generate(&tables)?,
        values::generate(&tables)?,
        lua::generate(&tables)?,
        docs::generate(&tables)?,
        syscalls,
        io_uring::generate(&folder)?,
        protocols::generate(&folder)?,
        containers::generate(&folder)?,
        kernel::generate(&tables.kernel_symbols)?,
        live::generate(&folder, &tables, &calls)?,
    ];
    for (path, content) in files.into_iter().flatten() {
        let target = root.join(&path);
        if std::fs::read_to_string(&target).is_ok_and(|current| current == content) {
            continue;
        }
        if check {
            eprintln!("{} is out of date; run `cargo run -p syscap-generate`", path.display());
            stale = true;
        } else {
            std::fs::write(&target, content).with_context(|| format!("cannot write {}", target.display()))?;
            println!("wrote {}", path.display());
        }
    }
    Ok(if stale { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}
