//! The processes of a capture as a filter of the probe.

use std::collections::HashMap;

use syscap_bpf::Filter;

use super::cgroup::cgroups;
use super::pid_numbers::PidNumbers;
use syscap_session::settings::{CaptureTarget, Settings};
use syscap_session::source::SourceError;

/// Returns the filter of the processes in the settings, by the kernel's ids. The filter of their calls follows later
/// ([`super::pushdown`]). The id of a command must already be the kernel's.
///
/// # Errors
/// [`SourceError`] if a container or a process does not exist.
pub fn filter(settings: &Settings, numbers: &mut PidNumbers) -> Result<Filter, SourceError> {
    let (pids, follow) = match settings.target {
        CaptureTarget::Everything => (None, false),
        CaptureTarget::Process(pid) => (Some(numbers.of_proc(&[existing(pid)?])?), false),
        CaptureTarget::Command(pid) => (Some(vec![pid]), true),
        CaptureTarget::Tree(pid) => (Some(numbers.of_proc(&tree(existing(pid)?))?), true),
    };
    Ok(Filter { pids, follow, cgroups: settings.container.as_deref().map(cgroups).transpose()?, ..Filter::default() })
}

fn existing(pid: u32) -> Result<u32, SourceError> {
    if std::path::Path::new(&format!("/proc/{pid}")).exists() {
        return Ok(pid);
    }
    Err(SourceError { what: format!("there is no process {pid}"), remedy: "List them with: ps -ef".to_owned() })
}

/// Returns a process and all of its present descendants.
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
