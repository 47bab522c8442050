//! Which processes the kernel hands over.

use std::collections::HashMap;

use syscap_bpf::Filter;

use super::cgroup::cgroups;
use super::pid_numbers::PidNumbers;
use crate::settings::{Settings, Target};
use crate::source::SourceError;

/// The processes of the settings, by the kernel's numbers; which of their calls are wanted is told later
/// ([`super::pushdown`]). A command's number must be the kernel's already.
///
/// # Errors
/// [`SourceError`] where a container or a process does not exist.
pub fn filter(settings: &Settings, numbers: &mut PidNumbers) -> Result<Filter, SourceError> {
    let (pids, follow) = match settings.target {
        Target::Everything => (None, false),
        Target::Process(pid) => (Some(numbers.of_proc(&[existing(pid)?])?), false),
        Target::Command(pid) => (Some(vec![pid]), true),
        Target::Tree(pid) => (Some(numbers.of_proc(&tree(existing(pid)?))?), true),
    };
    Ok(Filter { pids, follow, cgroups: settings.container.as_deref().map(cgroups).transpose()?, ..Filter::default() })
}

fn existing(pid: u32) -> Result<u32, SourceError> {
    if std::path::Path::new(&format!("/proc/{pid}")).exists() {
        return Ok(pid);
    }
    Err(SourceError { what: format!("there is no process {pid}"), remedy: "List them with: ps -ef".to_owned() })
}

/// A process and all that descend from it now.
fn tree(root: u32) -> Vec<u32> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for process in procfs::process::all_processes().into_iter().flatten().flatten() {
        let Ok(stat) = process.stat() else { continue };
        let (Ok(parent), Ok(pid)) = (u32::try_from(stat.ppid), u32::try_from(process.pid)) else { continue };
        children.entry(parent).or_default().push(pid);
    }
    let mut tree = vec![root];
    let mut next = 0;
    while let Some(pid) = tree.get(next) {
        if let Some(found) = children.remove(pid) {
            tree.extend(found);
        }
        next += 1;
    }
    tree
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_has_its_root_and_children() {
        let mut child = std::process::Command::new("sleep").arg("30").spawn().unwrap();
        let tree = tree(std::process::id());
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(tree.first(), Some(&std::process::id()));
        assert!(tree.contains(&child.id()));
    }
}
