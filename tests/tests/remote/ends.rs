//! Ends that nobody asked for: whatever is killed, both ends come to an end, and the capture can be read.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use syscap_tests::sshd;

use crate::{Capture, Far, LIMIT, cells};

/// The limit for both ends after something was killed.
const END_LIMIT: Duration = Duration::from_secs(15);

/// Returns the processes below a process whose command line has this word.
fn find(root: u32, word: &str) -> Vec<u32> {
    find_by(root, |arguments| arguments.contains(word))
}

/// Returns the processes below a process with such a command line.
fn find_by(root: u32, is_wanted: impl Fn(&str) -> bool) -> Vec<u32> {
    let output = sshd::run(Command::new("ps").args(["-e", "-o", "pid=,ppid=,args="]));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let rows: Vec<(u32, u32, &str)> = text
        .lines()
        .filter_map(|line| {
            let (pid, rest) = line.trim_start().split_once(' ')?;
            let (parent, args) = rest.trim_start().split_once(' ')?;
            Some((pid.parse().ok()?, parent.parse().ok()?, args))
        })
        .collect();
    let (mut found, mut waiting) = (Vec::new(), vec![root]);
    while let Some(pid) = waiting.pop() {
        waiting.extend(rows.iter().filter(|row| row.1 == pid).map(|row| row.0));
        found.extend(rows.iter().filter(|row| row.0 == pid && pid != root && is_wanted(row.2)).map(|row| row.0));
    }
    found
}

fn kill(signal: &str, pids: &[u32]) {
    assert!(!pids.is_empty(), "there is no such process");
    // One of them may end when another is killed.
    let _ = Command::new("kill").arg(format!("-{signal}")).args(pids.iter().map(u32::to_string)).output();
}

/// Captures for a moment with something to see, kills a part, and checks that both ends come to an end.
fn ends(name: &str, break_it: impl Fn(&Far, &Capture)) {
    let Some(far) = Far::start() else { return };
    let mut capture = far.capture(&format!("{name}.pcapng"), &["--leave-nothing"]);
    capture.wait_for_bytes(200_000);
    break_it(&far, &capture);
    let file = capture.file.clone();
    let ended = capture.wait(END_LIMIT);
    far.wait_until_empty(END_LIMIT);
    if name != "near" {
        assert_eq!(ended.status.code(), Some(1), "{name}: {}", ended.stderr);
        assert!(
            ended.stderr.contains("127.0.0.1: ") && ended.stderr.contains("everything that arrived"),
            "{}",
            ended.stderr
        );
        assert!(cells(&file, "", &["frame.number"]).len() > 100, "{name}");
    }
    let cache = far.user.home().join(".cache/syscap");
    assert!(!cache.exists() || std::fs::read_dir(&cache).unwrap().next().is_none(), "{}", cache.display());
}

#[test]
fn the_far_end_is_killed() {
    ends("far", |far, _| kill("KILL", &find(far.sshd.id(), "--far-end")));
}

#[test]
fn ssh_is_killed() {
    ends("ssh", |_, capture| kill("KILL", &find(capture.child.id(), "ssh ")));
}

#[test]
fn the_session_of_sshd_is_killed() {
    ends("session", |far, _| {
        let session: Vec<u32> = find(far.sshd.id(), "sshd: ");
        kill("KILL", &session);
    });
}

#[test]
fn the_near_end_is_killed() {
    ends("near", |_, capture| capture.signal("KILL"));
}

/// A line on which nothing moves any more, as if a cable was pulled: neither end hears of the other.
#[test]
fn the_line_stands_still() {
    ends("still", |far, capture| {
        let mut carriers = find(capture.child.id(), "ssh ");
        carriers.extend(find(far.sshd.id(), "sshd: "));
        kill("STOP", &carriers);
        let far_id = far.sshd.id();
        // The sessions belong to the server, which would end them; here they are stopped.
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_secs(13));
            kill("KILL", &find(far_id, "sshd: "));
        });
    });
}

/// Any part is killed at any moment, from the first step of the connection to the running capture. `SYSCAP_KILLS` is the
/// number of times.
#[test]
fn whatever_is_killed_at_any_moment_both_ends_end() {
    let Some(far) = Far::start() else { return };
    let kills = std::env::var("SYSCAP_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(6);
    let mut random = File::open("/dev/urandom").unwrap();
    let mut number = move || {
        let mut bytes = [0; 4];
        random.read_exact(&mut bytes).unwrap();
        u32::from_le_bytes(bytes)
    };
    for round in 0..kills {
        let part = ["far", "ssh", "session", "near", "shell", "line"][number() as usize % 6];
        let moment = Duration::from_millis(u64::from(number() % 2500));
        let file = far.folder.path().join(format!("random{round}.pcapng"));
        let child = far.command(&file, &["--leave-nothing"]).spawn().unwrap();
        let mut capture = Capture { child, file: file.clone() };
        if part == "line" {
            // ssh, which notices a dead line once it is logged in, is stopped here, so both ends must notice it.
            capture.wait_for_bytes(1);
        }
        std::thread::sleep(moment);
        let pids = match part {
            "far" => find(far.sshd.id(), "--far-end"),
            "ssh" => find(capture.child.id(), "ssh "),
            "session" => find(far.sshd.id(), "sshd: "),
            "shell" => find_by(far.sshd.id(), |arguments| arguments == "sh" || arguments.starts_with("sh -c")),
            // A line on which nothing moves any more.
            "line" => [find(capture.child.id(), "ssh "), find(far.sshd.id(), "sshd: ")].concat(),
            _ => vec![capture.child.id()],
        };
        if pids.is_empty() {
            // The part is not there yet, or the moment is between two of them.
            capture.signal("TERM");
        } else {
            kill(if part == "line" { "STOP" } else { "KILL" }, &pids);
        }
        let what = format!("round {round}: {part} after {moment:?}, {pids:?}");
        let ended = capture.wait(END_LIMIT);
        if part == "line" && !pids.is_empty() {
            // The far end ends by itself. The session of sshd belongs to the server.
            let start = Instant::now();
            while !find(far.sshd.id(), "--far-end").is_empty() {
                assert!(start.elapsed() < END_LIMIT, "{what}: the far end runs on");
                std::thread::sleep(Duration::from_millis(50));
            }
            kill("KILL", &pids);
        }
        far.wait_until_empty(END_LIMIT);
        let readable = fs::metadata(&file).map_or(0, |metadata| metadata.len());
        // A near end that is killed may leave a part of a block at the end; everything before is read.
        let is_whole = part != "near" || pids.is_empty();
        if readable > 0 && is_whole {
            cells(&file, "", &["frame.number"]);
        }
        println!("{what}: {}, {readable} bytes, {}", ended.status, ended.stderr.trim());
        assert!(kept_folders(&far).is_empty(), "{what}: {:?}", kept_folders(&far));
    }
}

/// Returns what a capture with `--leave-nothing` may have left in the places that it tries.
fn kept_folders(far: &Far) -> Vec<String> {
    let home = far.user.home().display().to_string();
    let places = [&home, "/root/.cache", "/tmp", "/var/tmp", "/dev/shm", "/run/user"];
    let mut find = Command::new("find");
    find.args(places)
        .args(["-maxdepth", "4", "-path", "*/syscap-*/syscapdump", "-type", "f", "-newer"])
        .arg(far.sshd.key());
    let found = String::from_utf8_lossy(&find.output().unwrap().stdout).into_owned();
    // Other tests keep the program there, in a folder with its version and digest.
    let is_kept = |path: &&str| path.starts_with(concat!("/root/.cache/syscap/", env!("CARGO_PKG_VERSION"), "-"));
    found.lines().filter(|path| !is_kept(path)).map(str::to_owned).collect()
}

/// Returns the programs that are kept in the cache of the user of the far end, which sudo has made root.
fn kept_programs() -> BTreeSet<PathBuf> {
    let find = Command::new("find").args(["/root/.cache/syscap", "-type", "f"]).output().unwrap();
    String::from_utf8_lossy(&find.stdout).lines().map(PathBuf::from).collect()
}

/// The program stays on the host for the next capture only where that is wanted.
#[test]
fn the_program_is_kept_or_not() {
    let Some(far) = Far::start() else { return };
    let run = |option: &str| {
        let capture = far.capture("kept.pcapng", &[option]);
        capture.signal("TERM");
        let ended = capture.wait(LIMIT);
        assert!(ended.status.success(), "{}: {}", ended.status, ended.stderr);
        far.wait_until_empty(LIMIT);
    };
    // One that an earlier capture has left.
    for path in kept_programs() {
        std::fs::remove_file(path).unwrap();
    }
    run("--leave-nothing=true");
    assert_eq!(kept_programs(), BTreeSet::new());
    run("--leave-nothing=false");
    let kept = kept_programs();
    assert_eq!(kept.len(), 1, "{kept:?}");
    let made = |path: &PathBuf| std::fs::metadata(path).unwrap().modified().unwrap();
    let before = kept.iter().map(made).next();
    run("--leave-nothing=false");
    assert_eq!(kept_programs(), kept);
    assert_eq!(kept.iter().map(made).next(), before, "the program was sent again");
    kept.iter().for_each(|path| std::fs::remove_file(path).unwrap());
}
