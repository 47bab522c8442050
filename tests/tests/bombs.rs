//! Captures that demand large resources are converted and summarised within 512 MB and 10 s, and the state that does
//! not fit is reported.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a panic fails the test

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use syscap_tests::bombs::{BOMBS, Bomb, PCAPNG_BOMBS};
use syscap_tests::syscap::program;

/// Limits of the program: memory in KiB, and time.
const MEMORY: i64 = 512 << 10;
const TIME: Duration = Duration::from_secs(10);

/// The result of a run.
struct RunResult {
    code: i32,
    /// The maximum resident set in KiB.
    peak: i64,
    took: Duration,
    stderr: String,
}

/// Runs the program and returns its exit status and maximum memory.
#[expect(clippy::zombie_processes, reason = "wait4 waits for the child and returns its resources")]
fn run<S: AsRef<OsStr>>(arguments: &[S]) -> RunResult {
    let errors = tempfile::NamedTempFile::new().unwrap();
    let begun = Instant::now();
    let mut command = Command::new(program());
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(errors.reopen().unwrap());
    let child = command.spawn().unwrap();
    let (mut status, mut usage) = (0, std::mem::MaybeUninit::<libc::rusage>::zeroed());
    let pid = libc::pid_t::try_from(child.id()).unwrap();
    // SAFETY: both pointers refer to live values of the types that wait4 fills; the child has not been waited for.
    let waited = unsafe { libc::wait4(pid, &mut status, 0, usage.as_mut_ptr()) };
    assert_eq!(waited, pid);
    // SAFETY: wait4 has filled the value, and zeroes are valid too.
    let usage = unsafe { usage.assume_init() };
    RunResult {
        code: if libc::WIFEXITED(status) { libc::WEXITSTATUS(status) } else { -libc::WTERMSIG(status) },
        peak: usage.ru_maxrss,
        took: begun.elapsed(),
        stderr: std::fs::read_to_string(errors.path()).unwrap(),
    }
}

/// The outputs of a conversion; the empty name stands for `syscap info`.
const ALL: &[&str] = &["out.pcapng", "out.scap", "out.ndjson", ""];

/// Reads a capture with each output. Returns all failures, so that one test shows all of them.
fn convert_bomb(bomb: &Bomb, outputs: &[&str], folder: &Path) -> Vec<String> {
    let file = folder.join("bomb.scap.gz");
    bomb.make(&file).unwrap();
    let (convert, info) = (Path::new("convert"), Path::new("info"));
    let mut wrong = Vec::new();
    for output in outputs {
        let out = folder.join(output);
        let end = if output.is_empty() { run(&[info, &file]) } else { run(&[convert, &file, &out]) };
        let what = format!("{}: {}", bomb.name, if output.is_empty() { "info" } else { output });
        eprintln!("{what}: {} MB, {:.1} s, exit {}", end.peak >> 10, end.took.as_secs_f32(), end.code);
        // A plain conversion to .scap tracks no state, so it has none to leave out.
        let is_reported = end.code == 1 && end.stderr.contains("left out");
        // A value that fits into memory may still be too long for a packet.
        let cuts = end.code == 1 && *output == "out.pcapng" && end.stderr.contains("cut to fit into a packet");
        let is_expected = end.code == 0 || is_reported || cuts;
        let needs = bomb.drops && (outputs.len() == 1 || *output != "out.scap");
        if !is_expected || needs && !is_reported || end.peak > MEMORY || end.took > TIME {
            wrong.push(format!("{what}: {} MB, {:?}, exit {}: {}", end.peak >> 10, end.took, end.code, end.stderr));
        }
        if !output.is_empty() {
            std::fs::remove_file(&out).unwrap_or_default();
        }
    }
    wrong
}

/// Every event requests all ancestors of its process.
#[test]
fn long_ancestor_chains_stay_within_the_time_limit() {
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
fn no_capture_exceeds_the_memory_or_time_limit() {
    // Builds the program before the time of the first run starts.
    program();
    let folder = tempfile::tempdir().unwrap();
    // One after the other, since each may take the whole time.
    let scap = BOMBS.iter().flat_map(|bomb| convert_bomb(bomb, ALL, folder.path()));
    let pcapng = PCAPNG_BOMBS.iter().flat_map(|bomb| convert_bomb(bomb, &["out.scap"], folder.path()));
    let wrong: Vec<String> = scap.chain(pcapng).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
