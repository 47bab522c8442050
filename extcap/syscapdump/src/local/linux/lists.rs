//! The lists that the dialog reloads: processes and containers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syscap_live::{container_of, pids};

use crate::options::List;

/// Largest length of a command line in a list, in characters.
const COMMAND_LINE_MAX: usize = 90;

/// Returns the items of a list on this machine: values and titles.
pub fn items(list: List) -> Vec<(String, String)> {
    match list {
        List::Processes => processes(Path::new("/proc")),
        List::Containers => containers(Path::new("/proc")),
    }
}

/// Returns the processes with their command lines, by id. Leaves out kernel threads and this process.
fn processes(proc: &Path) -> Vec<(String, String)> {
    let own = std::process::id();
    let mut processes: Vec<(u32, String)> = pids(proc)
        .filter(|pid| *pid != own)
        .filter_map(|pid| Some((pid, command_line(&fs::read(proc.join(pid.to_string()).join("cmdline")).ok()?)?)))
        .collect();
    processes.sort_unstable();
    processes.into_iter().map(|(pid, line)| (pid.to_string(), format!("{pid}  {line}"))).collect()
}

/// Returns a command line as one text; `None` for a kernel thread, which has none.
fn command_line(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_end_matches('\0').replace('\0', " ");
    if text.trim().is_empty() {
        return None;
    }
    if text.chars().count() <= COMMAND_LINE_MAX {
        return Some(text);
    }
    Some(text.chars().take(COMMAND_LINE_MAX - 1).chain(['…']).collect())
}

/// Returns the containers: their ids, and a description of their processes.
fn containers(proc: &Path) -> Vec<(String, String)> {
    // For each container its kind, the number of its processes, and the least process id.
    let mut containers: BTreeMap<String, (&'static str, usize, u32)> = BTreeMap::new();
    for pid in pids(proc) {
        let Ok(groups) = fs::read_to_string(proc.join(pid.to_string()).join("cgroup")) else { continue };
        let Some(container) = groups.lines().find_map(container_of) else { continue };
        let id = String::from_utf8_lossy(container.id()).into_owned();
        let entry = containers.entry(id).or_insert((container.kind, 0, pid));
        entry.1 += 1;
        entry.2 = entry.2.min(pid);
    }
    let describe = |(id, (kind, count, pid)): (String, (&str, usize, u32))| {
        let line = fs::read(proc.join(pid.to_string()).join("cmdline")).ok().and_then(|bytes| command_line(&bytes));
        let processes = if count == 1 { "process" } else { "processes" };
        let title = format!("{id}  {kind}, {count} {processes}: {}", line.unwrap_or_default());
        (id, title)
    };
    containers.into_iter().map(describe).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The list has the ids of `container.id`, so that a selected container is captured.
    #[test]
    fn containers_are_listed_by_the_ids_of_events() {
        let id = "3ad7b26ded6d8e7b23da7d48fe889434573036c27ae5a74837233de441c3601e";
        let proc = tempfile::tempdir().unwrap();
        let groups = [
            ("7", format!("4:memory:/docker/{id}\n0::/\n")),
            ("8", format!("4:memory:/docker/{id}/inner\n0::/\n")),
            ("9", "0::/lxc.payload.a-web-of-many-words/init.scope\n".to_owned()),
            ("10", "0::/default/shop-of-many-words\n".to_owned()),
            ("11", "0::/system.slice/cron.service\n".to_owned()),
        ];
        for (pid, groups) in groups {
            fs::create_dir(proc.path().join(pid)).unwrap();
            fs::write(proc.path().join(pid).join("cgroup"), groups).unwrap();
            fs::write(proc.path().join(pid).join("cmdline"), "sh\0").unwrap();
        }
        let expected = [
            ("3ad7b26ded6d", "3ad7b26ded6d  docker, 2 processes: sh"),
            ("a-web-of-many-words", "a-web-of-many-words  lxc, 1 process: sh"),
            ("shop-of-many", "shop-of-many  containerd, 1 process: sh"),
        ];
        assert_eq!(containers(proc.path()), expected.map(|(id, title)| (id.to_owned(), title.to_owned())));
    }

    #[test]
    fn processes_are_listed_with_their_command_lines() {
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let pid = child.id().to_string();
        // While a process executes a program, it has the old command line, and then none for a moment.
        let listed = (0..1000).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(5));
            processes(Path::new("/proc")).into_iter().find(|(value, title)| *value == pid && title.contains("sleep"))
        });
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(listed, Some((pid.clone(), format!("{pid}  sleep 60"))));
    }

    #[test]
    fn long_command_lines_are_cut() {
        let line = command_line(&[b'x'; 500]).unwrap();
        assert_eq!(line.chars().count(), COMMAND_LINE_MAX);
        assert!(line.ends_with('…'));
        assert_eq!(command_line(b""), None);
        assert_eq!(command_line(b"a\0b c\0\0").unwrap(), "a b c");
    }
}
