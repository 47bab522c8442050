//! The task `public-api`: lists the public API of each library in `docs/public-api`, so that a review shows changes of it.
//!
//! The list is built from the JSON of rustdoc. A stable compiler writes it if `RUSTC_BOOTSTRAP` is set. The variable applies
//! to documentation only: this build has a folder of its own, so that nothing of it gets into a program.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::{program, workspace};

/// The options of the task.
#[derive(clap::Args)]
pub struct Options {
    /// Write nothing; print the differences and fail if a list is out of date
    #[arg(long)]
    check: bool,
    /// The packages
    #[arg(default_values = PACKAGES)]
    packages: Vec<String>,
}

/// The libraries whose API other programs use.
const PACKAGES: [&str; 2] = ["syscap", "syscap-schemas"];

impl Options {
    /// Returns the options that check all lists.
    pub fn check_all() -> Self {
        Self { check: true, packages: PACKAGES.map(str::to_owned).to_vec() }
    }
}

/// Writes or checks the lists.
///
/// # Errors
/// If a library cannot be documented, or a list cannot be written.
pub fn run(options: &Options) -> Result<ExitCode> {
    let mut all_current = true;
    for package in &options.packages {
        let list = list_items(package)?;
        let path = workspace::path("docs/public-api").join(format!("{package}.txt"));
        if options.check {
            all_current &= check_list(package, &path, &list);
        } else {
            write_list(&path, &list)?;
        }
    }
    Ok(if all_current { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Returns the public API of a library, one item a line.
///
/// Items that follow from others are omitted: implementations of auto traits such as `Send`, and blanket implementations of
/// other crates. Derived implementations are part of the list.
fn list_items(package: &str) -> Result<String> {
    let target = workspace::target().join("public-api");
    // Optional features are part of the API. Warnings are left to the build.
    let rustdoc = ["rustdoc", "--quiet", "--package", package, "--lib", "--all-features", "--"];
    let json = ["-Z", "unstable-options", "--output-format", "json", "--cap-lints", "allow"];
    let mut command = workspace::cargo(rustdoc);
    program::run(command.args(json).env("RUSTC_BOOTSTRAP", "1").env("CARGO_TARGET_DIR", &target))?;
    let file = target.join("doc").join(format!("{}.json", package.replace('-', "_")));
    let api = public_api::Builder::from_rustdoc_json(&file)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .build()
        .with_context(|| {
            format!(
                "cannot read {}: if the compiler is newer than the `public-api` of xtask/Cargo.toml, a newer one of that \
                 may know its format",
                file.display()
            )
        })?;
    Ok(api.to_string())
}

fn write_list(path: &PathBuf, list: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    std::fs::write(path, list).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{}", path.display());
    Ok(())
}

/// Returns `true` if the file contains the list; else prints the differences.
fn check_list(package: &str, path: &Path, list: &str) -> bool {
    // An absent file differs in every line.
    let current = std::fs::read_to_string(path).unwrap_or_default();
    if current == list {
        println!("{package}: {} is up to date", path.display());
        return true;
    }
    println!("{package}: the public API differs from {}:", path.display());
    difference(&current, list).iter().for_each(|line| println!("{line}"));
    println!("If the change is intended: `cargo xtask public-api`, and commit the list with the change.");
    false
}

/// Returns the removed lines, each after a `-`, then the added lines, each after a `+`.
fn difference(old: &str, new: &str) -> Vec<String> {
    let missing = |text: &'static str, lines: &str, others: &str| -> Vec<String> {
        let others: HashSet<&str> = others.lines().collect();
        lines.lines().filter(|line| !others.contains(line)).map(|line| format!("{text} {line}")).collect()
    };
    [missing("-", old, new), missing("+", new, old)].concat()
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn the_difference_has_removed_and_added_lines() {
        let lines = difference("pub fn a()\npub fn b()\n", "pub fn b()\npub fn c()\n");
        assert_eq!(lines, ["- pub fn a()", "+ pub fn c()"]);
        assert!(difference("pub fn a()\n", "pub fn a()\n").is_empty());
    }
}
