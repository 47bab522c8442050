//! Containers with the control groups of their engines. The groups are real; no other part of a container is needed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::HashSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use serde_json::Value;
use syscap_tests::live::{counters, runs_here};
use syscap_tests::program::{Tool, skip};
use syscap_tests::syscap;

const PROGRAM: &str = env!("CARGO_BIN_EXE_live");

/// The name of a container in its engine, and its `container.id`.
type Name = (&'static str, &'static str);

/// Container engines: the name in sysdig, the path of the groups with `ID` for the id, and the name; `None`: the id is
/// a hash. `container.id` has 12 characters of a containerd name, as in Falco's container plugin.
const ENGINES: [(&str, &str, Option<Name>); 9] = [
    ("docker", "system.slice/docker-ID.scope", None),
    ("docker", "docker/ID", None),
    ("podman", "machine.slice/libpod-ID.scope/container", None),
    ("cri-o", "kubepods.slice/kubepods-burstable.slice/crio-ID.scope", None),
    ("containerd", "kubepods.slice/kubepods-pod7.slice/cri-containerd-ID.scope", None),
    ("containerd", "default/ID", Some(("syscap_shop_of_many_words", "syscap_shop_"))),
    ("lxc", "lxc.payload.ID/init.scope", Some(("syscap_web_of_many_words", "syscap_web_of_many_words"))),
    ("lxc", "lxc/ID", Some(("syscap_web", "syscap_web"))),
    ("systemd-nspawn", "machine.slice/machine-ID.scope/payload", Some(("syscap_box", "syscap_box"))),
];

/// Joins the control groups, then runs programs repeatedly.
const CONTAINED: &str = "for group; do echo $$ > $group/cgroup.procs || exit 1; done; echo ready
while :; do /bin/cat /etc/hostname > /dev/null; done";

/// A process in control groups of its own, in every hierarchy that allows it. Dropping the value removes both.
struct ContainerProcess {
    child: Child,
    /// The created folders, the innermost last.
    created: Vec<PathBuf>,
}

impl ContainerProcess {
    fn new(hierarchies: &[PathBuf], path: &str) -> Self {
        let mut created = Vec::new();
        let mut groups = Vec::new();
        for hierarchy in hierarchies {
            let mut group = hierarchy.clone();
            for part in path.split('/') {
                group.push(part);
                if fs::create_dir(&group).is_ok() {
                    created.push(group.clone());
                }
            }
            groups.push(group);
        }
        let mut command = Command::new("sh");
        command.args(["-c", CONTAINED, "contained"]).args(&groups).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n", "{groups:?}");
        Self { child, created }
    }
}

impl Drop for ContainerProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        for group in self.created.iter().rev() {
            // A program that it has started may take a moment to end.
            for _ in 0..1000 {
                match fs::remove_dir(group) {
                    Err(error) if error.kind() == std::io::ErrorKind::ResourceBusy => {
                        std::thread::sleep(Duration::from_millis(5));
                    }
                    _ => break,
                }
            }
        }
    }
}

/// Returns the hierarchy of version 2 and, if it is mounted too, that of the memory controller of version 1, which the
/// kernel then reports instead.
fn hierarchies() -> Vec<PathBuf> {
    let found = ["/sys/fs/cgroup", "/sys/fs/cgroup/unified"].map(PathBuf::from);
    let mut found: Vec<PathBuf> = found.into_iter().filter(|path| path.join("cgroup.procs").exists()).collect();
    found.truncate(1);
    found.extend(Some(PathBuf::from("/sys/fs/cgroup/memory")).filter(|path| path.join("cgroup.procs").exists()));
    found
}

fn run(command: &mut Command) -> (u64, u64) {
    let output = command.output().unwrap();
    let (events, lost) = counters(&output.stderr);
    assert_eq!(output.status.code(), Some(i32::from(lost > 0)), "{output:?}");
    (events, lost)
}

/// Returns all fields of the events of a capture, as `syscap` shows them.
fn events(capture: &Path) -> Vec<Value> {
    let out = capture.with_extension("ndjson");
    let output = syscap::convert(capture, &out, &["--fields", "all"]);
    assert!(output.status.success(), "{output:?}");
    fs::read_to_string(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Checks the container of an engine. It has groups in these hierarchies, and its id is its name or a hash of these
/// digits. `--container` captures its processes, and all events, including those of programs that they start, have the
/// same container.
fn check(hierarchies: &[PathBuf], (kind, path, name): (&str, &str, Option<(&str, &str)>), digits: &str) {
    let tshark = Tool::tshark();
    let sysdig = Tool::in_root("SYSCAP_SID_ROOT", "sysdig");
    let folder = tempfile::tempdir().unwrap();
    let hash: String = digits.chars().cycle().take(64).collect();
    let (id, short) = name.unwrap_or((&hash, &hash[..12]));
    let contained = ContainerProcess::new(hierarchies, &path.replace("ID", id));
    let shell = i64::from(contained.child.id());
    let what = format!("{kind} {path}");
    let [scap, pcapng] = ["live.scap", "live.pcapng"].map(|name| folder.path().join(name));
    for out in [&scap, &pcapng] {
        let (events, _) = run(Command::new(PROGRAM).arg("-w").arg(out).args(["--container", short, "--count", "400"]));
        assert!(events > 0, "{what}");
    }
    drop(contained);
    // A process that ended while /proc was read is known in part or not at all.
    let all = events(&scap);
    let begun = |event: &&Value| event["evt.type"] == "execve" && event["proc.name"] == "cat";
    let mut known: HashSet<i64> = all.iter().filter(begun).filter_map(|event| event["proc.pid"].as_i64()).collect();
    assert!(!known.is_empty(), "{what}");
    known.insert(shell);
    let is_known = |event: &&Value| event["proc.pid"].as_i64().is_some_and(|pid| known.contains(&pid));
    for event in all.iter().filter(is_known) {
        assert_eq!(
            (&event["container.id"], &event["container.type"]),
            (&short.into(), &kind.into()),
            "{what}: {event}"
        );
        assert!(["sh", "cat"].iter().any(|name| event["proc.name"] == *name), "{what}: {event}");
    }
    if let Some(tshark) = &tshark {
        let session = syscap_tests::tshark::Session::new(tshark.clone(), &pcapng);
        let ids = session.fields(&["container.id"], &format!("proc.pid == {shell}"));
        assert!(!ids.is_empty() && ids.iter().all(|row| row[0] == short), "{what}: {ids:?}");
    }
    if let Some(sysdig) = &sysdig {
        let shared = sysdig.share(&[&scap]).unwrap();
        // Its container.id comes from a plugin that Debian lacks, which reads the control groups.
        let output = sysdig.run(&["-r", shared.files[0].to_str().unwrap(), "-p", "*%proc.pid %thread.cgroups"]);
        let printed = String::from_utf8_lossy(&output.stdout);
        assert_eq!(printed.lines().count(), all.len(), "{what}: {output:?}");
        for line in printed.lines() {
            let pid = line.split(' ').next().and_then(|pid| pid.parse().ok());
            let is_known = pid.is_some_and(|pid| known.contains(&pid));
            assert!(!is_known || line.contains(id), "{what}: sysdig says {line}");
        }
    }
}

/// `true` if control groups can be created here; otherwise prints the reason.
fn can_create_groups(hierarchies: &[PathBuf]) -> bool {
    // Two tests may look at the same time.
    static PROBES: AtomicU32 = AtomicU32::new(0);
    let number = PROBES.fetch_add(1, Ordering::Relaxed);
    let can_create = hierarchies.first().is_some_and(|path| {
        let probe = path.join(format!("syscap-probe-{}-{number}", std::process::id()));
        fs::create_dir(&probe).and_then(|()| fs::remove_dir(&probe)).is_ok()
    });
    if !can_create {
        skip("containers", "control groups of version 2 cannot be created here");
    }
    can_create
}

#[test]
fn only_the_container_is_captured_and_has_its_id() {
    let hierarchies = hierarchies();
    if !runs_here() || !can_create_groups(&hierarchies) {
        return;
    }
    for (number, engine) in ENGINES.into_iter().enumerate() {
        check(&hierarchies, engine, &format!("{number:x}5ca9f0"));
    }
    let output = Command::new(PROGRAM).args(["-w", "/dev/null", "--container", "facade"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("syscapdump: no container 'facade' runs. "));
}

/// On a machine with both versions the controllers have groups of version 1, which do not show a container that has
/// only a group of version 2.
#[test]
fn a_container_of_cgroup_version_2_is_captured_and_has_its_id() {
    let hierarchies: Vec<PathBuf> = hierarchies().into_iter().take(1).collect();
    if runs_here() && can_create_groups(&hierarchies) {
        check(&hierarchies, ENGINES[0], "2a10e5");
    }
}
