//! What a capture over ssh has.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use syscap_tests::live::counters;
use syscap_tests::program::with_default_signals;
use syscap_tests::sshd;

use crate::{Far, LIMIT, PROGRAM, cells};

/// The same calls, captured on the machine itself and over ssh at the same time. Each capture has a probe of its own in
/// the kernel, so only the times differ, by less than the calls are apart.
#[test]
fn a_capture_over_ssh_has_what_a_local_one_has() {
    let Some(far) = Far::start() else { return };
    let folder = far.folder.path().join("work");
    fs::create_dir(&folder).unwrap();
    // The process does nothing until both captures run.
    let script = "read go; cat /etc/hostname; ls -l /etc/ssh; echo words > \"$0/file\"; cat \"$0/file\" /nowhere; \
                  (cd \"$0\" && mv file other); exec getent hosts localhost";
    let mut shell = Command::new("sh");
    shell.args(["-c", script]).arg(&folder).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut shell = shell.spawn().unwrap();
    let pid = shell.id().to_string();
    let local_file = far.folder.path().join("local.pcapng");
    let mut local = with_default_signals(PROGRAM);
    let local = local.args(["-p", &pid, "-w"]).arg(&local_file).stderr(Stdio::piped()).spawn().unwrap();
    let remote = far.capture("remote.pcapng", &["-p", &pid]);
    std::thread::sleep(Duration::from_millis(500));
    std::io::Write::write_all(&mut shell.stdin.take().unwrap(), b"\n").unwrap();
    shell.wait().unwrap();
    std::thread::sleep(Duration::from_millis(500));
    remote.signal("TERM");
    sshd::run(Command::new("kill").args(["-TERM", &local.id().to_string()]));
    let local = local.wait_with_output().unwrap();
    assert!(local.status.success(), "{local:?}");
    let remote_file = remote.file.clone();
    let ended = remote.wait(LIMIT);
    assert!(ended.status.success(), "{}", ended.stderr);
    assert_eq!(counters(ended.stderr.as_bytes()).1, 0, "{}", ended.stderr);

    let fields =
        ["thread.tid", "evt.type", "evt.args", "evt.res", "fd.name", "proc.cmdline", "proc.exepath", "user.name"];
    let rows = |file| {
        let mut by_thread: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for mut row in cells(file, "", &fields) {
            let thread = row.remove(0);
            // The memory of the process is another at each look.
            row[1] = row[1].split(' ').filter(|word| !word.starts_with("vm_")).collect::<Vec<_>>().join(" ");
            by_thread.entry(thread).or_default().push(row);
        }
        by_thread
    };
    let (local, remote) = (rows(&local_file), rows(&remote_file));
    assert!(local.values().map(Vec::len).sum::<usize>() > 200, "{} threads", local.len());
    for (thread, expected) in &local {
        let empty = Vec::new();
        let shown = remote.get(thread).unwrap_or(&empty);
        for (expected, shown) in expected.iter().zip(shown) {
            assert_eq!(shown, expected, "thread {thread}");
        }
        assert_eq!(shown.len(), expected.len(), "thread {thread}");
    }
    assert_eq!(remote.len(), local.len());
    // The name that the user gave, and the interface with the difference of the clocks.
    let hosts = cells(&remote_file, "", &["host.name", "frame.interface_name", "frame.interface_description"]);
    assert!(hosts.iter().all(|row| row[0] == "127.0.0.1" && row[1] == "127.0.0.1"), "{:?}", hosts[0]);
    assert!(hosts[0][2].contains("its clock was 0.") && hosts[0][2].contains("give or take"), "{:?}", hosts[0]);
    far.wait_until_empty(LIMIT);
}

/// A capture of everything on the host has nothing of what carries it, neither there nor on this machine, which is the
/// same one.
#[test]
fn nothing_of_the_carriers_is_captured() {
    let Some(far) = Far::start() else { return };
    let capture = far.capture("all.pcapng", &["--duration", "3", "--snaplen", "0"]);
    let carriers = family(&[far.sshd.id(), capture.child.id()]);
    // sh, sudo and the far end; two of sshd; the near end and ssh.
    assert!(carriers.len() >= 6, "{carriers:?}");
    let file = capture.file.clone();
    let ended = capture.wait(LIMIT);
    assert!(ended.status.success(), "{}", ended.stderr);
    assert!(counters(ended.stderr.as_bytes()).0 > 0);
    let filter: Vec<String> = carriers.keys().map(|pid| format!("proc.pid == {pid}")).collect();
    let seen = cells(&file, &filter.join(" || "), &["proc.pid", "proc.name", "evt.type"]);
    assert!(seen.is_empty(), "{} of {carriers:?}: {:?}", seen.len(), &seen[..seen.len().min(9)]);
}

/// Shown and lost events add up to all, when the host makes more than the line carries at once.
#[test]
fn shown_and_lost_events_are_all_events() {
    let Some(far) = Far::start() else { return };
    let mut dd = Command::new("sh");
    dd.args(["-c", "read go; exec dd if=/dev/zero of=/dev/null bs=1 count=300000"]);
    let mut dd = dd.stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let pid = dd.id().to_string();
    let capture = far.capture("dd.pcapng", &["-p", &pid, "--ring-size", "64"]);
    std::io::Write::write_all(&mut dd.stdin.take().unwrap(), b"\n").unwrap();
    dd.wait().unwrap();
    std::thread::sleep(Duration::from_millis(500));
    capture.signal("INT");
    let file = capture.file.clone();
    let ended = capture.wait(LIMIT);
    let (events, lost) = counters(ended.stderr.as_bytes());
    // Two calls for each byte, and some two hundred at the beginning and the end of the program.
    assert!((600_050..600_400).contains(&(events + lost)), "{events} + {lost}");
    assert_eq!(cells(&file, "", &["frame.number"]).len() as u64, events);
}

/// Returns processes and their descendants, with their names.
pub fn family(roots: &[u32]) -> BTreeMap<u32, String> {
    let output = sshd::run(Command::new("ps").args(["-e", "-o", "pid=,ppid=,comm="]));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let rows: Vec<(u32, u32, String)> = text
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            Some((words.next()?.parse().ok()?, words.next()?.parse().ok()?, words.next()?.to_owned()))
        })
        .collect();
    let mut found: BTreeMap<u32, String> = BTreeMap::new();
    let mut waiting = roots.to_vec();
    while let Some(pid) = waiting.pop() {
        let Some(row) = rows.iter().find(|row| row.0 == pid) else { continue };
        found.insert(pid, row.2.clone());
        waiting.extend(rows.iter().filter(|row| row.1 == pid).map(|row| row.0));
    }
    found
}
