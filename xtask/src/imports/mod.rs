//! The task `imports`: finds circles in the import graph of each crate.
//!
//! Two rules keep a crate readable from any of its files:
//!
//! - The top-level modules depend on each other in one direction.
//! - So do the files, except that a parent and the modules below it may import each other: a parent declares and combines
//!   its children, and they use its definitions.
//!
//! A name is followed through `pub use` to the file that defines it, so that a re-export does not hide a circle. Code under
//! `#[cfg(test)]` is ignored.

mod circle;
mod graph;
mod module;

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};

use circle::circles;
use graph::Graph;
use module::Crate;

/// The options of the task.
#[derive(clap::Args, Default)]
pub struct Options {
    /// Print every import, not only the circles
    #[arg(long)]
    list: bool,
    /// The folders of the crates to check [default: all members of the workspace]
    crates: Vec<String>,
}

/// Prints the imports, and fails if there is a circle.
///
/// # Errors
/// If a manifest or source file cannot be read or parsed.
pub fn run(workspace: &Path, options: &Options) -> Result<ExitCode> {
    let folders = if options.crates.is_empty() { members(workspace)? } else { options.crates.clone() };
    let mut found = 0;
    for folder in folders {
        for root in ["src/lib.rs", "src/main.rs"] {
            let path = workspace.join(&folder).join(root);
            if path.is_file() {
                found += check(&folder, &path, options)?;
            }
        }
    }
    Ok(if found == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Checks the crate whose root file is `root`, and returns its number of circles.
fn check(folder: &str, root: &Path, options: &Options) -> Result<usize> {
    let krate = Crate::read(root)?;
    let files = Graph::of_files(&krate);
    let modules = Graph::of_top_modules(&krate);
    if options.list {
        files.edges().for_each(|(from, to)| println!("{folder}: {from} -> {to}"));
    }
    let mut found = 0;
    for (what, graph) in [("modules", &modules), ("files", &files.without_descendants(&krate))] {
        for circle in circles(graph) {
            found += 1;
            println!("{folder}: {} {what} import each other in a circle:", circle.len());
            for (from, to) in graph.edges().filter(|(from, to)| circle.contains(*from) && circle.contains(*to)) {
                println!("    {from} -> {to}");
            }
        }
    }
    println!("{folder}: {} files, {} imports, {found} circles", krate.modules.len(), files.edges().count());
    Ok(found)
}

/// Returns the folders of the workspace's members.
fn members(workspace: &Path) -> Result<Vec<String>> {
    let path = workspace.join("Cargo.toml");
    let text = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let manifest: toml::Table = text.parse().with_context(|| format!("cannot parse {}", path.display()))?;
    let members = manifest.get("workspace").and_then(|workspace| workspace.get("members")?.as_array());
    let members = members.with_context(|| format!("{} lists no members", path.display()))?;
    Ok(members.iter().filter_map(|member| member.as_str().map(str::to_owned)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs the check on a workspace of one crate with these files.
    fn check_files(files: &[(&str, &str)]) -> ExitCode {
        let workspace = tempfile::tempdir().unwrap();
        std::fs::write(workspace.path().join("Cargo.toml"), "[workspace]\nmembers = [\"house\"]\n").unwrap();
        for (name, text) in files {
            let path = workspace.path().join("house/src").join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        run(workspace.path(), &Options::default()).unwrap()
    }

    #[test]
    fn modules_that_import_each_other_fail_the_check() {
        let lib = ("lib.rs", "mod door;\nmod wall;\n");
        let door = ("door.rs", "use crate::wall::Wall;\npub struct Door(Wall);\n");
        let wall = ("wall.rs", "pub struct Wall(Option<Box<crate::door::Door>>);\n");
        assert_eq!(check_files(&[lib, door, wall]), ExitCode::FAILURE);
        assert_eq!(check_files(&[lib, door, ("wall.rs", "pub struct Wall;\n")]), ExitCode::SUCCESS);
        let only_tests = "pub struct Wall;\n#[cfg(test)]\nmod tests {\n    use crate::door::Door;\n}\n";
        assert_eq!(check_files(&[lib, door, ("wall.rs", only_tests)]), ExitCode::SUCCESS);
    }

    #[test]
    fn files_of_one_module_that_import_each_other_through_a_re_export_fail_the_check() {
        let lib = ("lib.rs", "mod room;\n");
        let room = ("room/mod.rs", "mod door;\nmod wall;\npub use door::Door;\npub use wall::Wall;\n");
        let wall = ("room/wall.rs", "use super::Door;\npub struct Wall(Option<Box<Door>>);\n");
        let door = ("room/door.rs", "use super::Wall;\npub struct Door(Wall);\n");
        assert_eq!(check_files(&[lib, room, door, wall]), ExitCode::FAILURE);
        let room_alone = ("room/mod.rs", "mod door;\nmod wall;\npub use wall::Wall;\npub struct Key;\n");
        let wall = ("room/wall.rs", "use super::Key;\npub struct Wall(Key);\n");
        assert_eq!(check_files(&[lib, room_alone, door, wall]), ExitCode::SUCCESS);
    }
}
