//! The lists that a dialog loads anew: processes and containers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::sentence::Sentence;
use crate::options::{self, ALL, List};

/// Characters of a command line that a list shows.
const SHOWN: usize = 90;
/// Characters of a container's id that a list shows, and an option gives back.
const ID: usize = 12;

/// The `value` sentences of a list, for the option of this name.
pub fn values(name: &str, list: List) -> Vec<Sentence> {
    let Some(number) = options::dialog_number(name) else { return Vec::new() };
    let first = options::value_sentence(number, ALL, options::all_of(list), true);
    let rest = match list {
        List::Processes => processes(Path::new("/proc")),
        List::Containers => containers(Path::new("/proc")),
    };
    let rest = rest.iter().map(|(value, title)| options::value_sentence(number, value, title, false));
    std::iter::once(first).chain(rest).collect()
}

/// Processes with their command lines, by their number. Kernel threads and the process itself are left out.
fn processes(proc: &Path) -> Vec<(String, String)> {
    let own = std::process::id();
    let mut processes: Vec<(u32, String)> = pids(proc)
        .filter(|pid| *pid != own)
        .filter_map(|pid| Some((pid, command_line(&fs::read(proc.join(pid.to_string()).join("cmdline")).ok()?)?)))
        .collect();
    processes.sort_unstable();
    processes.into_iter().map(|(pid, line)| (pid.to_string(), format!("{pid}  {line}"))).collect()
}

fn pids(proc: &Path) -> impl Iterator<Item = u32> {
    let entries = fs::read_dir(proc).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// A command line as one text; `None` for a kernel thread, which has none.
fn command_line(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_end_matches('\0').replace('\0', " ");
    if text.trim().is_empty() {
        return None;
    }
    if text.chars().count() <= SHOWN {
        return Some(text);
    }
    Some(text.chars().take(SHOWN - 1).chain(['…']).collect())
}

/// Containers: id, and what runs in them.
fn containers(proc: &Path) -> Vec<(String, String)> {
    // Of each container its kind, how many processes it has, and the oldest one's command line.
    let mut found: BTreeMap<String, (&'static str, usize, u32)> = BTreeMap::new();
    for pid in pids(proc) {
        let Ok(groups) = fs::read_to_string(proc.join(pid.to_string()).join("cgroup")) else { continue };
        let Some((id, kind)) = groups.lines().find_map(container_of) else { continue };
        let entry = found.entry(id.to_owned()).or_insert((kind, 0, pid));
        entry.1 += 1;
        entry.2 = entry.2.min(pid);
    }
    let describe = |(id, (kind, count, pid)): (String, (&str, usize, u32))| {
        let line = fs::read(proc.join(pid.to_string()).join("cmdline")).ok().and_then(|bytes| command_line(&bytes));
        let short = id.get(..ID).unwrap_or(&id).to_owned();
        let processes = if count == 1 { "process" } else { "processes" };
        let title = format!("{short}  {kind}, {count} {processes}: {}", line.unwrap_or_default());
        (short, title)
    };
    found.into_iter().map(describe).collect()
}

/// Where container runtimes put a container's id in the path of its control group, and whose it is then.
const RUNTIMES: &[(&str, &str)] = &[
    ("docker-", "docker"),
    ("docker/", "docker"),
    ("libpod-", "podman"),
    ("cri-containerd-", "containerd"),
    ("crio-", "cri-o"),
    ("kubepods/", "kubernetes"),
    ("lxc/", "lxc"),
    ("lxc.payload.", "lxc"),
    ("machine-", "systemd-nspawn"),
];

/// The container's id and kind in a line of `/proc/PID/cgroup`.
pub fn container_of(line: &str) -> Option<(&str, &'static str)> {
    let path = line.splitn(3, ':').nth(2)?;
    if path.contains("conmon-") {
        return None;
    }
    for (mark, kind) in RUNTIMES {
        let Some((_, rest)) = path.rsplit_once(mark) else { continue };
        let last = if *mark == "kubepods/" { rest.rsplit('/').next().unwrap_or(rest) } else { rest };
        let name = last.split('/').next().unwrap_or(last).trim_end_matches(".scope");
        let hex = name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        let named = (mark.starts_with("lxc") || *mark == "machine-") && !name.is_empty();
        if hex || named {
            return Some((name, kind));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_of_each_runtime() {
        let id = "3ad7b26ded6d8e7b23da7d48fe889434573036c27ae5a74837233de441c3601e";
        let cases = [
            (format!("0::/system.slice/docker-{id}.scope"), Some("docker")),
            (format!("12:memory:/docker/{id}"), Some("docker")),
            (format!("0::/user.slice/user-1000.slice/libpod-{id}.scope/container"), Some("podman")),
            (format!("0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-{id}.scope"), Some("containerd")),
            (format!("0::/kubepods.slice/crio-{id}.scope"), Some("cri-o")),
            (format!("4:cpu:/kubepods/burstable/pod12/{id}"), Some("kubernetes")),
            (format!("0::/machine.slice/libpod-conmon-{id}.scope"), None),
            ("0::/user.slice/user-1000.slice/session-2.scope".to_owned(), None),
        ];
        for (line, kind) in cases {
            assert_eq!(container_of(&line), kind.map(|kind| (id, kind)), "{line}");
        }
        assert_eq!(container_of("0::/lxc.payload.web/init.scope"), Some(("web", "lxc")));
    }

    #[test]
    fn processes_are_listed_with_their_command_lines() {
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        let pid = child.id().to_string();
        // While a process executes its program it has the old command line, then for a moment none.
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
        assert_eq!(line.chars().count(), SHOWN);
        assert!(line.ends_with('…'));
        assert_eq!(command_line(b""), None);
        assert_eq!(command_line(b"a\0b c\0\0").unwrap(), "a b c");
    }
}
