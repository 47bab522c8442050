//! Each library's public API as a list in `docs/public-api`, so that a change of it is seen in review.
//!
//! The list is made of the JSON that rustdoc writes. Stable compilers write it too when `RUSTC_BOOTSTRAP` is set. That is
//! for documentation only: the build has a folder of its own, so that nothing compiled so gets into a program.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};

use crate::{program, workspace};

/// Which libraries, and what to do.
#[derive(clap::Args)]
pub struct Options {
    /// Fail where a list is not what it should be, and say what differs; write nothing
    #[arg(long)]
    check: bool,
    /// The packages
    #[arg(default_values = PACKAGES)]
    packages: Vec<String>,
}

/// The libraries that other programs build on.
const PACKAGES: [&str; 2] = ["syscap", "syscap-schemas"];

impl Options {
    /// A check of all lists.
    pub fn check() -> Self {
        Self { check: true, packages: PACKAGES.map(str::to_owned).to_vec() }
    }
}

/// Writes the lists, or checks them.
///
/// # Errors
/// Where a library cannot be documented, or a list cannot be written.
pub fn run(options: &Options) -> Result<ExitCode> {
    let mut same = true;
    for package in &options.packages {
        let list = list(package)?;
        let path = workspace::path("docs/public-api").join(format!("{package}.txt"));
        if options.check {
            same &= is_current(package, &path, &list);
        } else {
            write(&path, &list)?;
        }
    }
    Ok(if same { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The public API of a package's library, an item a line.
///
/// What follows from other items is left out: implementations of auto traits such as `Send`, and those that an `impl<T>`
/// of another crate makes. What `derive` makes is part of the list.
fn list(package: &str) -> Result<String> {
    let target = workspace::target().join("public-api");
    // Features that are off by default belong to the API too. Warnings are for the build to show.
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

fn write(path: &PathBuf, list: &str) -> Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    std::fs::write(path, list).with_context(|| format!("cannot write {}", path.display()))?;
    println!("{}", path.display());
    Ok(())
}

/// `true` if a file holds the list; else says what differs.
fn is_current(package: &str, path: &Path, list: &str) -> bool {
    // A file that is absent lacks every line.
    let known = std::fs::read_to_string(path).unwrap_or_default();
    if known == list {
        println!("{package}: the public API is as {} says", path.display());
        return true;
    }
    println!("{package}: the public API is not what {} says:", path.display());
    difference(&known, list).iter().for_each(|line| println!("{line}"));
    println!("If that is meant: `cargo xtask public-api`, and commit the list with the change.");
    false
}

/// The lines that went, after a `-`, and those that came, after a `+`.
fn difference(old: &str, new: &str) -> Vec<String> {
    let of = |text: &'static str, lines: &str, others: &str| -> Vec<String> {
        let others: HashSet<&str> = others.lines().collect();
        lines.lines().filter(|line| !others.contains(line)).map(|line| format!("{text} {line}")).collect()
    };
    [of("-", old, new), of("+", new, old)].concat()
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn the_difference_has_what_went_and_what_came() {
        let lines = difference("pub fn a()\npub fn b()\n", "pub fn b()\npub fn c()\n");
        assert_eq!(lines, ["- pub fn a()", "+ pub fn c()"]);
        assert!(difference("pub fn a()\n", "pub fn a()\n").is_empty());
    }
}
