//! A capture with a filter, part of which runs in the kernel, has the events that the filter selects from a whole
//! capture.

use std::path::Path;
use std::process::Command;

use syscap_tests::program::{Tool, skip};
use syscap_tests::tshark::Session;

/// Programs run one after the other, so that every run is the same: bytes are copied one by one, a file is missing, the
/// user changes.
const WORKLOAD: &str = r#"
cd "$1"
cat bytes > copied
cat missing 2> errors
dd if=bytes of=copied bs=1 2> errors
dd if=bytes of=copied bs=512 2> errors
(cat copied; cat bytes) > both
setpriv --reuid=1 --clear-groups cat /etc/hostname > name
ls -l bytes > listed
"#;

const BYTES: usize = 2000;

/// The fields that are the same in every run.
const FIELDS: [&str; 7] = ["evt.type", "evt.failed", "proc.name", "proc.cmdline", "user.uid", "fd.name", "fd.num"];

/// Capture filters, and equivalent display filters.
const FILTERS: [(&str, &str); 12] = [
    ("evt.type = openat", r#"evt.type == "openat""#),
    ("evt.type in (read, write) and proc.name = cat", r#"evt.type in {"read", "write"} and proc.name == "cat""#),
    (
        "evt.type = read and evt.failed = false and not proc.name = sh",
        r#"evt.type == "read" and evt.failed == 0 and not proc.name == "sh""#,
    ),
    ("evt.failed = true", "evt.failed == 1"),
    ("evt.type = read and evt.rawres = 1", r#"evt.type == "read" and evt.rawres == 1"#),
    ("proc.name = dd", r#"proc.name == "dd""#),
    ("proc.name = cat or evt.type = execve", r#"proc.name == "cat" or evt.type == "execve""#),
    ("evt.type = write and fd.name endswith copied", r#"evt.type == "write" and fd.name matches "copied$""#),
    ("user.uid = 1 and not evt.type = mmap", r#"user.uid == 1 and not evt.type == "mmap""#),
    ("user.uid = 0 and not proc.name in (cat, dd, sh)", r#"user.uid == 0 and not proc.name in {"cat", "dd", "sh"}"#),
    ("proc.pname = sh and evt.type = read", r#"proc.pname == "sh" and evt.type == "read""#),
    ("evt.category = process and not proc.name = sh", r#"evt.category == "process" and not proc.name == "sh""#),
];

#[test]
fn a_filter_removes_only_events_that_do_not_match() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let Some(tshark) = Tool::tshark() else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("bytes"), vec![b'x'; BYTES]).unwrap();
    // The first run creates the files for the later ones.
    let all = path("all.pcapng");
    for _ in 0..2 {
        syscapdump(&all, "", folder.path());
    }
    let mut in_all = 0;
    for (filter, display) in FILTERS {
        let expected = rows(&tshark, &all, display);
        let found = path("found.pcapng");
        let left_out = syscapdump(&found, filter, folder.path());
        let found = rows(&tshark, &found, "");
        println!("{filter}: {} events, {left_out} left out in the kernel", found.len());
        assert!(!expected.is_empty(), "{filter}");
        in_all += left_out;
        let place = found.iter().zip(&expected).position(|(found, expected)| found != expected);
        let place = place.unwrap_or(found.len().min(expected.len()));
        let rest =
            [&found, &expected].map(|rows| rows.get(place..).unwrap_or_default().iter().take(3).collect::<Vec<_>>());
        assert!(found == expected, "{filter}: of {} and {} from {place} on {rest:#?}", found.len(), expected.len());
    }
    // The number for some filters depends on how soon the kernel learns of a thread.
    assert!(in_all > 1000, "{in_all}");
}

/// Returns the events of a capture, sorted since a shell and its child run at the same time. Numbers of pipes and
/// processes are removed, since they differ in each run.
fn rows(tshark: &Tool, capture: &Path, display: &str) -> Vec<String> {
    let rows = Session::new(tshark.clone(), capture).fields(&FIELDS, display);
    let numbered = |value: &str| value.starts_with("pipe:[") || value.starts_with("/proc/");
    let stable = |value: String| match numbered(&value) {
        true => value.replace(|character: char| character.is_ascii_digit(), ""),
        false => value,
    };
    let mut rows: Vec<String> =
        rows.into_iter().map(|row| row.into_iter().map(stable).collect::<Vec<_>>().join("\t")).collect();
    rows.sort_unstable();
    rows
}

/// Captures the workload; returns the number of calls that the kernel rejected.
fn syscapdump(capture: &Path, filter: &str, folder: &Path) -> u64 {
    let mut command = Command::new(env!("CARGO_BIN_EXE_live"));
    command.arg("-w").arg(capture).args(["-f", filter, "--", "sh", "-c", WORKLOAD, "workload"]).arg(folder);
    // Without cargo's folders, in which programs would look for libraries.
    let output = command.env_remove("LD_LIBRARY_PATH").output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr).replace(',', "");
    assert!(output.status.success(), "{text}");
    let line = text.lines().rfind(|line| line.contains("events captured")).unwrap_or_else(|| panic!("{text}"));
    assert!(line.contains(" 0 lost"), "{line}");
    let before = line.split(" left out").next().unwrap_or_default();
    before.rsplit(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}
