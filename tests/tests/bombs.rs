//! Captures that want much: each is converted and described within 512 MB and 10 s, and what found no room is said.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails by them

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use syscap_tests::bombs::{BOMBS, Bomb, PCAPNG_BOMBS};
use syscap_tests::syscap::program;

/// The memory that the program may take, in KiB, and the time.
const MEMORY: i64 = 512 << 10;
const TIME: Duration = Duration::from_secs(10);

/// How the program ended.
struct End {
    code: i32,
    /// The largest resident set in KiB.
    peak: i64,
    took: Duration,
    stderr: String,
}

/// Runs the program and asks the kernel how much memory it had.
#[expect(clippy::zombie_processes, reason = "wait4 waits for it, and says what it used")]
fn run<S: AsRef<OsStr>>(arguments: &[S]) -> End {
    let errors = tempfile::NamedTempFile::new().unwrap();
    let begun = Instant::now();
    let mut command = Command::new(program());
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(errors.reopen().unwrap());
    let child = command.spawn().unwrap();
    let (mut status, mut usage) = (0, std::mem::MaybeUninit::<libc::rusage>::zeroed());
    let pid = libc::pid_t::try_from(child.id()).unwrap();
    // SAFETY: both pointers are to live values of the types that wait4 fills; the child is ours and not yet waited for.
    let waited = unsafe { libc::wait4(pid, &mut status, 0, usage.as_mut_ptr()) };
    assert_eq!(waited, pid);
    // SAFETY: wait4 has filled it, and all zeroes are a valid value too.
    let usage = unsafe { usage.assume_init() };
    End {
        code: if libc::WIFEXITED(status) { libc::WEXITSTATUS(status) } else { -libc::WTERMSIG(status) },
        peak: usage.ru_maxrss,
        took: begun.elapsed(),
        stderr: std::fs::read_to_string(errors.path()).unwrap(),
    }
}

/// Ways to read a capture, by output; none: `syscap info`.
const ALL: &[&str] = &["out.pcapng", "out.scap", "out.ndjson", ""];

/// Reads one capture in these ways. What is wrong with an outcome is returned, so that one test shows all.
fn attack(bomb: &Bomb, outputs: &[&str], folder: &Path) -> Vec<String> {
    let file = folder.join("bomb.scap.gz");
    bomb.make(&file).unwrap();
    let (convert, info) = (Path::new("convert"), Path::new("info"));
    let mut wrong = Vec::new();
    for output in outputs {
        let out = folder.join(output);
        let end = if output.is_empty() { run(&[info, &file]) } else { run(&[convert, &file, &out]) };
        let what = format!("{}: {}", bomb.name, if output.is_empty() { "info" } else { output });
        eprintln!("{what}: {} MB, {:.1} s, exit {}", end.peak >> 10, end.took.as_secs_f32(), end.code);
        // A plain conversion to .scap follows no state, so that it has nothing to leave out.
        let says = end.code == 1 && end.stderr.contains("left out");
        // A value that fits into memory may still be too long for a packet.
        let cuts = end.code == 1 && *output == "out.pcapng" && end.stderr.contains("cut to fit into a packet");
        let sound = end.code == 0 || says || cuts;
        let needs = bomb.drops && (outputs.len() == 1 || *output != "out.scap");
        if !sound || needs && !says || end.peak > MEMORY || end.took > TIME {
            wrong.push(format!("{what}: {} MB, {:?}, exit {}: {}", end.peak >> 10, end.took, end.code, end.stderr));
        }
        if !output.is_empty() {
            std::fs::remove_file(&out).unwrap_or_default();
        }
    }
    wrong
}

/// Every event asks for its process' whole line of ancestors.
#[test]
fn long_lines_of_ancestors_take_no_more_time_than_they_may() {
    program();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).into_os_string();
    let mut wrong = Vec::new();
    for bomb in BOMBS.iter().filter(|bomb| bomb.name.contains("forks")) {
        bomb.make(path("bomb.scap.gz").as_ref()).unwrap();
        for options in [&["--fields", "all"][..], &["--fields", "all", "--to", "ndjson"], &["--pid-tree", "2"]] {
            let mut arguments = vec!["convert".into(), path("bomb.scap.gz"), path("out.pcapng")];
            arguments.extend(options.iter().map(OsString::from));
            let end = run(&arguments);
            eprintln!("{} {options:?}: {} MB, {:?}, exit {}", bomb.name, end.peak >> 10, end.took, end.code);
            let len = std::fs::metadata(path("out.pcapng")).unwrap().len();
            if end.code != 0 || end.peak > MEMORY || end.took > TIME || len < 1 << 20 {
                let (name, peak, took) = (bomb.name, end.peak >> 10, end.took);
                wrong.push(format!("{name} {options:?}: {peak} MB, {took:?}, {len} bytes: {}", end.stderr));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_capture_takes_more_memory_or_time_than_it_may() {
    // It is built here, and not within the time of the first.
    program();
    let folder = tempfile::tempdir().unwrap();
    // One after the other: each may take all of its time.
    let scap = BOMBS.iter().flat_map(|bomb| attack(bomb, ALL, folder.path()));
    let pcapng = PCAPNG_BOMBS.iter().flat_map(|bomb| attack(bomb, &["out.scap"], folder.path()));
    let wrong: Vec<String> = scap.chain(pcapng).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
