//! Descriptors that come with a message, or from a call that scap has no event for, have their names in a capture.

use std::collections::HashMap;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use syscap::pcapng::{PcapngItem, PcapngReader, payload};
use syscap_tests::program::skip;

#[test]
fn every_descriptor_has_the_name_that_proc_has() {
    if !rustix::process::geteuid().is_root() {
        return skip("live capture", "it needs root");
    }
    let folder = tempfile::tempdir().unwrap();
    let capture = folder.path().join("live.pcapng");
    let output = Command::new(env!("CARGO_BIN_EXE_live"))
        .arg("-w")
        .arg(&capture)
        .args(["--", env!("CARGO_BIN_EXE_descriptors")])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (fcntl, generic) = names(&capture);
    let expected = String::from_utf8(output.stdout).unwrap();
    let mut problems = Vec::new();
    for line in expected.lines() {
        let [fd, name, how] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let fd = fd.parse().unwrap();
        for names in [&fcntl, &generic] {
            let shown = names.get(&fd);
            if !shown.is_some_and(|shown| same(shown, name)) {
                problems.push(format!("{how}: {name} is {shown:?}"));
            }
        }
    }
    assert!(expected.lines().count() >= 30, "{expected}{}", String::from_utf8_lossy(&output.stderr));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Whether a capture's name is that of /proc.
fn same(shown: &str, proc: &str) -> bool {
    let proc = proc.strip_suffix(" (deleted)").unwrap_or(proc);
    let turned = |name: &str| name.split_once("->").map(|(one, other)| format!("{other}->{one}"));
    // IPv6 addresses stand without brackets; a unix socket's name begins with the kernel's addresses.
    let plain = proc.replace(['[', ']'], "");
    shown == proc || shown == plain || turned(&plain).as_deref() == Some(shown) || unix_path(shown) == Some(proc)
}

fn unix_path(name: &str) -> Option<&str> {
    let (ends, path) = name.split_once(' ')?;
    ends.contains("->").then_some(path)
}

/// `fd.name` of each `fcntl` that asks for a descriptor's flags, and of each `fadvise64`, by the descriptor.
fn names(capture: &Path) -> (HashMap<i64, String>, HashMap<i64, String>) {
    let id = |name: &str| syscap_schemas::fields().iter().find(|field| field.name == name).unwrap().id;
    let (name, number, kind) = (id("fd.name"), id("fd.num"), id("evt.type"));
    let (mut fcntl, mut generic) = (HashMap::new(), HashMap::new());
    let mut reader = PcapngReader::new(File::open(capture).unwrap()).unwrap();
    while let Some(item) = reader.next().unwrap() {
        let PcapngItem::Event(event, payload) = item else { continue };
        const F_GETFD: u64 = 2;
        let value =
            |wanted| payload::entries(payload).find(|(id, _)| *id == wanted).map_or(&[][..], |(_, value)| value);
        let names = match value(kind) {
            b"fcntl" if event.params.u64(2) == Some(F_GETFD) => &mut fcntl,
            b"fadvise64" => &mut generic,
            _ => continue,
        };
        let fd = syscap::event::read_i64(value(number)).unwrap();
        names.insert(fd, String::from_utf8_lossy(value(name)).into_owned());
    }
    (fcntl, generic)
}
