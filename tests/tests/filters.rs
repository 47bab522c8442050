//! A filter selects the same events in Wireshark, in sysdig and in `syscap convert`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Map, Value};
use syscap_tests::oracle::{self, EventKey};
use syscap_tests::paths;
use syscap_tests::program::{Tool, skip};
use syscap_tests::syscap;
use syscap_tests::tshark::{self, Session};
use tempfile::TempDir;

/// The filtered captures, with files, sockets of all kinds, containers, daemons, shells.
const CAPTURES: [&str; 8] = [
    "libs__curl_google",
    "libs__single_ipv6_conn",
    "sysflow__alpine_alpine",
    "sysflow__client-server_tcp-client-server",
    "sysflow__files_filesat",
    "sysflow__mpm-event_cold_start_capture",
    "sysflow__namespaces_setns",
    "sysflow__rename_rename",
];

/// Filters in the syntax of Wireshark and in that of sysdig and syscap.
#[rustfmt::skip]
const FILTERS: [(&str, &str); 66] = [
    (r#"evt.type == "open""#, "evt.type = open"),
    (r#"evt.type in {"open", "openat", "creat"}"#, "evt.type in (open, openat, creat)"),
    (r#"evt.type != "switch""#, "evt.type != switch"),
    (r#"evt.type contains "accept""#, "evt.type contains accept"),
    (r#"evt.type matches "^recv""#, "evt.type startswith recv"),
    (r#"evt.type matches "stat$""#, "evt.type endswith stat"),
    (r#"evt.category == "file""#, "evt.category = file"),
    (r#"evt.category == "net""#, "evt.category = net"),
    (r#"evt.category in {"process", "scheduler"}"#, "evt.category in (process, scheduler)"),
    ("evt.cpu == 10", "evt.cpu = 10"),
    ("evt.cpu > 1", "evt.cpu > 1"),
    ("evt.failed == 1", "evt.failed = true"),
    ("evt.failed == 0", "evt.failed = false"),
    (r#"evt.res == "ENOENT""#, "evt.res = ENOENT"),
    (r#"evt.res != "SUCCESS""#, "evt.res != SUCCESS"),
    (r#"evt.res in {"EAGAIN", "EINPROGRESS"}"#, "evt.res in (EAGAIN, EINPROGRESS)"),
    ("evt.rawres < 0", "evt.rawres < 0"),
    ("evt.rawres >= 1000", "evt.rawres >= 1000"),
    ("evt.rawtime >= 1555000000000000000", "evt.rawtime >= 1555000000000000000"),
    ("evt.is_io == 1", "evt.is_io = true"),
    ("evt.is_io_read == 1", "evt.is_io_read = true"),
    ("evt.is_io_write == 1", "evt.is_io_write = true"),
    (r#"evt.io_dir == "read""#, "evt.io_dir = read"),
    ("evt.is_wait == 1", "evt.is_wait = true"),
    ("evt.buflen > 100", "evt.buflen > 100"),
    ("evt.buflen == 0", "evt.buflen = 0"),
    (r#"evt.buffer contains "HTTP""#, "evt.buffer contains HTTP"),
    ("evt.is_open_read == 1", "evt.is_open_read = true"),
    ("evt.is_open_write == 1", "evt.is_open_write = true"),
    ("evt.is_open_exec == 1", "evt.is_open_exec = true"),
    (r#"evt.abspath contains "/tmp""#, "evt.abspath contains /tmp"),
    (r#"evt.args contains "O_RDONLY""#, "evt.args contains O_RDONLY"),
    (r#"evt.arg.flags contains "O_CLOEXEC""#, "evt.arg.flags contains O_CLOEXEC"),
    (r#"evt.arg.name contains "/etc""#, "evt.arg.name contains /etc"),
    (r#"proc.name == "curl""#, "proc.name = curl"),
    (r#"proc.name in {"bash", "sh", "sed"}"#, "proc.name in (bash, sh, sed)"),
    (r#"proc.name contains "tt""#, "proc.name contains tt"),
    (r#"proc.name != "bash""#, "proc.name != bash"),
    (r#"proc.pname == "bash""#, "proc.pname = bash"),
    (r#"proc.cmdline contains "google""#, "proc.cmdline contains google"),
    (r#"proc.exepath matches "^/usr""#, "proc.exepath startswith /usr"),
    ("proc.pid == 17497", "proc.pid = 17497"),
    ("proc.pid >= 17000 and proc.pid <= 18000", "proc.pid >= 17000 and proc.pid <= 18000"),
    ("proc.ppid == 8083", "proc.ppid = 8083"),
    ("thread.tid == 17498", "thread.tid = 17498"),
    ("thread.ismain == 0", "thread.ismain = false"),
    ("user.uid == 0", "user.uid = 0"),
    (r#"user.name == "daemon""#, "user.name = daemon"),
    ("fd.num == 3", "fd.num = 3"),
    ("fd.num >= 5", "fd.num >= 5"),
    (r#"fd.type == "ipv4""#, "fd.type = ipv4"),
    (r#"fd.type in {"directory", "pipe"}"#, "fd.type in (directory, pipe)"),
    (r#"fd.name matches "^/etc""#, "fd.name startswith /etc"),
    (r#"fd.name contains "lib""#, "fd.name contains lib"),
    ("fd.cip.v4 == 172.17.0.1", "fd.cip = 172.17.0.1"),
    ("fd.sip.v4 == 127.0.0.1", "fd.sip = 127.0.0.1"),
    ("fd.sport == 80", "fd.sport = 80"),
    ("fd.sport in {53, 1234, 8080}", "fd.sport in (53, 1234, 8080)"),
    ("fd.cport > 1024", "fd.cport > 1024"),
    (r#"fd.l4proto == "udp""#, "fd.l4proto = udp"),
    ("fd.is_server == 1", "fd.is_server = true"),
    ("fd.connected == 1", "fd.connected = true"),
    (r#"fs.path.name contains "locale""#, "fs.path.name contains locale"),
    (r#"proc.name == "httpd" and evt.type == "read" and not evt.failed == 1"#, "proc.name = httpd and evt.type = read and not evt.failed = true"),
    (r#"(fd.type == "file" or fd.type == "unix") and evt.rawres < 0"#, "(fd.type = file or fd.type = unix) and evt.rawres < 0"),
    (r#"evt.category == "net" and (fd.sport == 53 or fd.l4proto == "tcp")"#, "evt.category = net and (fd.sport = 53 or fd.l4proto = tcp)"),
];

/// Filters that sysdig 0.41.4 rejects, with the reason.
const NOT_IN_SYSDIG: [(&str, &str); 1] = [(
    "evt.buflen",
    "sysdig 0.41.4 ends with 'Called get_syscall_return_value() on an event that does not have a return value'",
)];

/// Events for which sysdig 0.41.4 differs from the current libsinsp, which wrote the oracles, with the reason.
const OLD_MEANINGS: [(EventKey, &str); 1] = [(
    EventKey { time: 1_554_493_624_369_065_626, tid: 8084 },
    "a failed fcntl of fd 255, which is closed: 0.41.4 still shows the file that it was",
)];

/// An event for which libsinsp has a wrong value.
struct LibsinspError {
    key: EventKey,
    /// The filters that select the event only in sysdig.
    filters: &'static [&'static str],
    reason: &'static str,
}

/// Events for which sysdig 0.41.4 and the current libsinsp contradict the kernel.
const LIBSINSP_ERRORS: [LibsinspError; 1] = [LibsinspError {
    key: EventKey { time: 1_554_493_624_363_691_057, tid: 8082 },
    filters: &["fd.l4proto = udp", "fd.connected = true"],
    reason: "a connect with AF_UNSPEC ends the connection of a UDP socket; libsinsp takes it for another one",
}];

struct Machine {
    _folder: TempDir,
    captures: Vec<PathBuf>,
    /// All captures, converted and merged.
    merged: PathBuf,
    /// The events that sysdig shows too, which excludes calls without an exit.
    common: BTreeSet<EventKey>,
}

/// Converts the captures; `None` if they are missing.
fn prepare() -> Option<Machine> {
    let all = paths::captures();
    if all.is_empty() {
        skip("filters", "there is no ../shared with captures and oracles (or set SYSCAP_SHARED)");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut converted = Vec::new();
    let mut captures = Vec::new();
    let mut common = BTreeSet::new();
    for capture in all.iter().filter(|capture| CAPTURES.contains(&capture.name.as_str())) {
        let out = folder.path().join(format!("{}.pcapng", capture.name));
        assert!(syscap::convert(&capture.path, &out, &[]).status.success(), "{}", capture.name);
        converted.push(out);
        captures.push(capture.path.clone());
        common.extend(oracle::lines(&capture.oracle).unwrap().map(|line| line.unwrap().key()));
    }
    assert_eq!(captures.len(), CAPTURES.len());
    let merged = folder.path().join("merged.pcapng");
    let status = Command::new("mergecap").arg("-w").arg(&merged).args(&converted).status();
    assert!(status.unwrap().success());
    Some(Machine { _folder: folder, captures, merged, common })
}

/// Returns the events that `syscap convert --filter` selects.
fn ours(machine: &Machine, filter: &str) -> BTreeSet<EventKey> {
    let mut keys = BTreeSet::new();
    for capture in &machine.captures {
        let output = syscap::convert(capture, "-".as_ref(), &["--to", "ndjson", "--filter", filter]);
        assert!(output.status.success(), "{filter}: {}", String::from_utf8_lossy(&output.stderr));
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let event: Map<String, Value> = serde_json::from_str(line).unwrap();
            let tid = event.get("thread.tid").and_then(Value::as_i64).unwrap_or(-1);
            keys.insert(EventKey { time: event["evt.rawtime"].as_u64().unwrap(), tid });
        }
    }
    keys
}

/// Runs `one` for each filter on several threads, and fails with all errors.
fn for_each_filter(one: impl Fn(&str, &str) -> Result<(), String> + Sync) {
    let next = AtomicUsize::new(0);
    let wrong = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while let Some((wireshark, sysdig)) = FILTERS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(message) = one(wireshark, sysdig) {
                        wrong.lock().unwrap().push(message);
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{} filters differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn compare(
    filter: &str,
    left: &BTreeSet<EventKey>,
    right: &BTreeSet<EventKey>,
    names: (&str, &str),
) -> Result<(), String> {
    let only = |a: &BTreeSet<EventKey>, b: &BTreeSet<EventKey>| a.difference(b).take(3).copied().collect::<Vec<_>>();
    if left == right {
        return Ok(());
    }
    Err(format!(
        "{filter}\n  {}: {} events, only there {:?}\n  {}: {} events, only there {:?}",
        names.0,
        left.len(),
        only(left, right),
        names.1,
        right.len(),
        only(right, left)
    ))
}

#[test]
fn wireshark_and_syscap_select_the_same_events() {
    let (Some(tool), Some(machine)) = (Tool::tshark(), prepare()) else { return };
    let session = Session::new(tool, &machine.merged);
    let all = ours(&machine, "evt.num > 0").len();
    for_each_filter(|wireshark, sysdig| {
        let rows = session.fields(&["evt.rawtime", "thread.tid"], wireshark);
        let shown: BTreeSet<EventKey> = rows.iter().map(tshark::key).collect();
        let kept = ours(&machine, sysdig);
        // A filter that selects no event or every event would prove nothing.
        if kept.is_empty() || kept.len() == all {
            return Err(format!("{sysdig}: selects {} of {all}", kept.len()));
        }
        compare(wireshark, &shown, &kept, ("tshark", "syscap"))
    });
}

#[test]
fn sysdig_and_syscap_select_the_same_events() {
    let Some(sysdig) = Tool::in_root("SYSCAP_SID_ROOT", "sysdig") else { return };
    let Some(machine) = prepare() else { return };
    let paths: Vec<_> = machine.captures.iter().map(PathBuf::as_path).collect();
    let shared = sysdig.share(&paths).unwrap();
    for (field, reason) in NOT_IN_SYSDIG {
        println!("{field} left out: {reason}");
    }
    for (key, reason) in OLD_MEANINGS {
        println!("{key:?} left out: {reason}");
    }
    for LibsinspError { key, filters, reason } in &LIBSINSP_ERRORS {
        println!("{key:?} left out of {filters:?}: {reason}");
    }
    let old = OLD_MEANINGS.map(|(key, _)| key);
    for_each_filter(|_, filter| {
        if NOT_IN_SYSDIG.iter().any(|(field, _)| filter.contains(field)) {
            return Ok(());
        }
        let mut theirs = BTreeSet::new();
        for capture in &shared.files {
            let path = capture.to_str().unwrap();
            let output = sysdig.run(&["-r", path, "-p", "*%evt.rawtime\x1f%thread.tid", filter]);
            if !output.status.success() {
                return Err(format!("{filter}: {}", String::from_utf8_lossy(&output.stderr)));
            }
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            theirs.extend(text.lines().map(|line| tshark::key(&line.split('\x1f').map(str::to_owned).collect())));
        }
        theirs.retain(|key| !old.contains(key));
        for error in LIBSINSP_ERRORS.iter().filter(|error| error.filters.contains(&filter)) {
            if !theirs.remove(&error.key) {
                return Err(format!("{filter}: sysdig does not select {:?} any more", error.key));
            }
        }
        let mut kept: BTreeSet<EventKey> = ours(&machine, filter).intersection(&machine.common).copied().collect();
        kept.retain(|key| !old.contains(key));
        compare(filter, &theirs, &kept, ("sysdig", "syscap"))
    });
}
