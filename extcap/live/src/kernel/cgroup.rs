//! The cgroups of a container, by which the kernel can select its processes.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use procfs::process::MountInfo;
use syscap::machine::{CgroupContainer, container_of_cgroup};

use syscap_session::source::SourceError;

/// Returns the ids (inodes in the hierarchy of version 2) of the cgroups of a container, and of the cgroups below them.
/// `container`: the container's id or the beginning of it.
///
/// # Errors
/// [`SourceError`] if no running container has such an id, or if the container has no cgroups of version 2.
pub fn cgroups(container: &str) -> Result<Vec<u64>, SourceError> {
    let mounts = procfs::process::Process::myself().and_then(|process| process.mountinfo());
    let hierarchy = mounts.ok().and_then(hierarchy).unwrap_or_else(|| "/sys/fs/cgroup".into());
    find(container, Path::new("/proc"), &hierarchy)
}

/// Returns the mount point of version 2. Beside version 1 it is not `/sys/fs/cgroup` itself.
fn hierarchy(mounts: impl IntoIterator<Item = MountInfo>) -> Option<PathBuf> {
    mounts.into_iter().find(|mount| mount.fs_type == "cgroup2").map(|mount| mount.mount_point)
}

fn find(container: &str, proc: &Path, hierarchy: &Path) -> Result<Vec<u64>, SourceError> {
    let mut paths = BTreeSet::new();
    let mut known = BTreeSet::new();
    let mut is_there = false;
    let entries = fs::read_dir(proc).into_iter().flatten().flatten();
    for groups in entries.filter_map(|entry| fs::read_to_string(entry.path().join("cgroup")).ok()) {
        let Some(found) = groups.lines().find_map(container_of) else { continue };
        known.insert(String::from_utf8_lossy(found.id()).into_owned());
        if !found.matches_id(container.as_bytes()) {
            continue;
        }
        is_there = true;
        // A container with a group in version 1 alone is among the host's processes in version 2.
        let own = groups.lines().filter(|line| container_of(line).is_some());
        paths.extend(own.filter_map(|line| line.strip_prefix("0::/")).map(str::to_owned));
    }
    if !is_there {
        let known: Vec<String> = known.into_iter().collect();
        let remedy =
            if known.is_empty() { "No container runs".to_owned() } else { format!("These run: {}", known.join(", ")) };
        return Err(SourceError { what: format!("no container '{container}' runs"), remedy });
    }
    let mut numbers = BTreeSet::new();
    paths.iter().for_each(|path| collect(&hierarchy.join(path), &mut numbers));
    if numbers.is_empty() {
        return Err(SourceError {
            what: format!(
                "container '{container}' has no control groups of version 2 below {}, by which the kernel could tell it",
                hierarchy.display()
            ),
            remedy: "Capture everything and filter with container.id".to_owned(),
        });
    }
    Ok(numbers.into_iter().collect())
}

fn collect(folder: &Path, numbers: &mut BTreeSet<u64>) {
    let Ok(metadata) = folder.metadata() else { return };
    numbers.insert(metadata.ino());
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    folders.for_each(|entry| collect(&entry.path(), numbers));
}

/// Returns the container of a line of `/proc/PID/cgroup`.
pub fn container_of(line: &str) -> Option<CgroupContainer<'_>> {
    container_of_cgroup(line.splitn(3, ':').nth(2)?.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_container_has_its_cgroups_and_those_below() {
        let root = tempfile::tempdir().unwrap();
        let (proc, hierarchy) = (root.path().join("proc"), root.path().join("cgroup"));
        let id = "3ad7b26ded6d8e7b23da7d48fe889434573036c27ae5a74837233de441c3601e";
        let group = format!("system.slice/docker-{id}.scope");
        fs::create_dir_all(hierarchy.join(&group).join("init/inner")).unwrap();
        fs::create_dir_all(hierarchy.join("system.slice/other")).unwrap();
        for (pid, line) in
            [("1", "0::/init.scope"), ("7", &format!("0::/{group}")), ("8", &format!("0::/{group}/init"))]
        {
            fs::create_dir_all(proc.join(pid)).unwrap();
            fs::write(proc.join(pid).join("cgroup"), format!("{line}\n")).unwrap();
        }
        let number = |path: &str| hierarchy.join(&group).join(path).metadata().unwrap().ino();
        let mut expected = vec![number(""), number("init"), number("init/inner")];
        expected.sort_unstable();
        assert_eq!(find("3ad7b26ded6d", &proc, &hierarchy), Ok(expected));
        let error = find("beef", &proc, &hierarchy).unwrap_err().to_string();
        assert_eq!(error, "no container 'beef' runs. These run: 3ad7b26ded6d");
        let error = find("3ad", &proc, Path::new("/nonexistent")).unwrap_err();
        assert!(error.what.contains("no control groups of version 2"), "{error}");
        // A machine with both versions, where only version 1 has the container.
        fs::write(proc.join("7").join("cgroup"), format!("4:memory:/docker/{id}\n0::/system.slice\n")).unwrap();
        fs::remove_dir_all(proc.join("8")).unwrap();
        let error = find("3ad", &proc, &hierarchy).unwrap_err();
        assert!(error.what.contains("no control groups of version 2"), "{error}");
    }

    #[test]
    fn the_mount_point_of_version_2_is_found() {
        let of = |mounts: &str| super::hierarchy(mounts.lines().map(|line| MountInfo::from_line(line).unwrap()));
        let both = "29 22 0:25 / /sys/fs/cgroup rw - tmpfs tmpfs rw\n\
            30 29 0:26 / /sys/fs/cgroup/unified rw shared:9 - cgroup2 cgroup2 rw\n";
        assert_eq!(of(both), Some("/sys/fs/cgroup/unified".into()));
        assert_eq!(of("29 22 0:25 / / rw - ext4 /dev/vda rw\n"), None);
    }
}
