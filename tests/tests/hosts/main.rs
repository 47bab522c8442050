//! A capture of several hosts: every front end tells them apart, and so do statistics, filters and conversions. One is
//! written by hand, one by the library.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

mod writer;

use std::path::{Path, PathBuf};

use serde_json::Value;
use syscap::event::records::MachineInfo;
use syscap::pcapng::{PcapngItem, PcapngReader};
use syscap_tests::paths;
use syscap_tests::program::Tool;
use syscap_tests::scap_builder::{ByteOrder, EVENT_V2, MACHINE_INFOS, ScapBuilder, TestEvent};
use syscap_tests::syscap::convert;
use syscap_tests::tshark::{Row, Session};
use tempfile::TempDir;
use writer::{EVENTS, HOSTS, LOST, by_hand, by_library, count, data, description, file, process, time};

/// Returns the captures, with what made each.
fn captures() -> (TempDir, Vec<(&'static str, PathBuf)>) {
    let folder = tempfile::tempdir().unwrap();
    let made =
        [("by hand", by_hand(true)), ("by the library", by_library(false)), ("with all fields", by_library(true))];
    let write = |(name, bytes): (&'static str, Vec<u8>)| {
        let path = folder.path().join(format!("{name}.pcapng").replace(' ', "-"));
        std::fs::write(&path, bytes).unwrap();
        (name, path)
    };
    let paths = made.into_iter().map(write).collect();
    (folder, paths)
}

/// Returns the front ends on this machine and in Debian roots. Prints which are missing.
fn front_ends() -> Vec<Tool> {
    let roots = [("SYSCAP_TRIXIE_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "strato")];
    let in_roots = roots.into_iter().filter_map(|(variable, program)| Tool::in_root(variable, program));
    Tool::tshark().into_iter().chain(in_roots).collect()
}

/// Returns the expected row of each event: interface, host twice, process, file, time.
fn rows() -> Vec<Row> {
    let row = |(number, host): (usize, usize)| {
        let name = HOSTS[host].to_owned();
        let [process, file] = [process(&name), file(&name)];
        vec![
            name.clone(),
            description(&name),
            name.clone(),
            name,
            "1".to_owned(),
            process,
            file,
            time(number).to_string(),
        ]
    };
    EVENTS.into_iter().enumerate().map(row).collect()
}

const FIELDS: [&str; 8] = [
    "frame.interface_name",
    "frame.interface_description",
    "host.name",
    "evt.hostname",
    "proc.pid",
    "proc.name",
    "fd.name",
    "evt.rawtime",
];

#[test]
fn front_ends_show_the_host_of_each_event() {
    let (_folder, captures) = captures();
    for (tool, (made, path)) in front_ends().iter().flat_map(|tool| captures.iter().map(move |made| (tool, made))) {
        let session = Session::new(tool.clone(), path);
        let what = format!("{}, {made}", session.name());
        assert_eq!(session.fields(&FIELDS, ""), rows(), "{what}");
        for filter in ["host.name == \"db1\"", "evt.hostname == \"db1\" && host.name != \"web1\""] {
            let expected: Vec<Row> = rows().into_iter().filter(|row| row[2] == "db1").collect();
            assert_eq!(session.fields(&FIELDS, filter), expected, "{what}: {filter}");
        }
        let columns = "gui.column.format:\"Host\",\"%Cus:host.name:0:R\",\"Process\",\"%Cus:proc.name:0:R\"";
        let shown = session.print(&["-o", columns]);
        let shown: Vec<Vec<&str>> = shown.lines().map(|line| line.split_whitespace().collect()).collect();
        let expected: Vec<Vec<String>> = rows().iter().map(|row| vec![row[2].clone(), row[5].clone()]).collect();
        assert_eq!(shown, expected, "{what}");
        let tree = session.print(&["-V"]);
        let in_tree: Vec<&str> = tree.lines().filter_map(|line| line.strip_prefix("        Host: ")).collect();
        assert_eq!(in_tree, EVENTS.map(|host| HOSTS[host]), "{what}");
        assert!(!tree.contains("Malformed") && !tree.contains("Lua Error"), "{what}: {tree}");
    }
}

/// Returns the cells of a report after its title.
fn report(session: &Session, name: &str) -> Vec<Vec<String>> {
    let printed = session.print(&["-q", "-z", &format!("syscap,{name}")]);
    printed.lines().skip(2).map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
}

#[test]
fn statistics_tell_process_1_of_each_host_apart() {
    let (_folder, captures) = captures();
    for (tool, (made, path)) in front_ends().iter().flat_map(|tool| captures.iter().map(move |made| (tool, made))) {
        let session = Session::new(tool.clone(), path);
        let what = format!("{}, {made}", session.name());
        let reports = ["processes", "files", "calls"].map(|name| (name, report(&session, name)));
        for (host, name) in HOSTS.into_iter().enumerate() {
            let lens = EVENTS.into_iter().enumerate().filter(|(_, of)| *of == host).map(|(at, _)| data(name, at).len());
            let (calls, bytes) = (count(host).to_string(), lens.sum::<usize>().to_string());
            let (process, file) = (process(name), file(name));
            let cells: [&[&str]; 3] = [
                &[name, &process, "1", &calls],
                &[name, &file, &calls, &bytes],
                &[name, &process, "1", &calls, &bytes, "read"],
            ];
            for ((report, rows), cells) in reports.iter().zip(cells) {
                assert_eq!(rows[0][0], "Host", "{what}: {rows:?}");
                let found = rows.iter().filter(|row| cells.iter().all(|cell| row.iter().any(|one| one == cell)));
                assert_eq!(found.count(), 1, "{what}: {report}: {cells:?} in {rows:?}");
            }
        }
        // A report on one host has no column for it.
        let rows = report(&session, "processes,host.name == \"db1\"");
        assert_eq!((rows.len(), rows[0][0].as_str(), rows[1][0].as_str()), (2, "Process", "init-db1"), "{what}");
    }
}

#[test]
fn follow_shows_the_descriptor_of_one_host() {
    let (_folder, captures) = captures();
    let lines = |host: usize| {
        let numbers = EVENTS.into_iter().enumerate().filter(|(_, of)| *of == host).map(|(number, _)| number);
        numbers.map(|number| data(HOSTS[host], number).trim_end().to_owned()).collect::<Vec<_>>()
    };
    for (tool, (made, path)) in front_ends().iter().flat_map(|tool| captures.iter().map(move |made| (tool, made))) {
        let session = Session::new(tool.clone(), path);
        let follow = |arguments: &str| {
            let printed = session.print(&["-q", "-z", &format!("syscap,follow,{arguments}")]);
            let lines = printed.lines().filter(|line| line.contains(" from ") || line.starts_with("== host"));
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        let what = format!("{}, {made}", session.name());
        // Frame 6 is of the second host.
        for arguments in ["1,3,6", "1,3,,db1", "1,3,6,db1"] {
            let shown = follow(arguments);
            assert_eq!(shown[shown.len() - 2..], lines(1), "{what}: {arguments}");
            assert!(!shown.iter().any(|line| line.contains("web1") || line.contains("db2")), "{what}: {shown:?}");
        }
        let all: Vec<String> =
            (0..3).flat_map(|host| [vec![format!("== host {}", HOSTS[host])], lines(host)].concat()).collect();
        assert_eq!(follow("1,3"), all, "{what}");
    }
}

/// capinfos and the dissector of pcapng files, which share no code with the library.
#[test]
fn interfaces_have_their_names_and_statistics() {
    let (_folder, captures) = captures();
    let roots = ["SYSCAP_TRIXIE_ROOT", "SYSCAP_SID_ROOT"];
    let tools = roots.into_iter().map(|root| (Tool::in_root(root, "capinfos"), Tool::in_root(root, "tshark")));
    let here = (Tool::wireshark_tool("capinfos"), Tool::tshark());
    for (tools, (made, path)) in
        std::iter::once(here).chain(tools).flat_map(|tools| captures.iter().map(move |made| (tools.clone(), made)))
    {
        let (Some(capinfos), Some(tshark)) = tools else { continue };
        let what = format!("{}, {made}", capinfos.name());
        let shared = capinfos.share(&[path]).unwrap();
        let printed = capinfos.run(&["-I", shared.files[0].to_str().unwrap()]);
        let printed = String::from_utf8_lossy(&printed.stdout).into_owned();
        let values = |title: &str| -> Vec<String> {
            let rows = printed.lines().filter_map(|line| line.trim_start().strip_prefix(title));
            rows.filter_map(|rest| rest.strip_prefix(" = ")).map(str::to_owned).collect()
        };
        assert_eq!(values("Name"), HOSTS, "{what}: {printed}");
        assert_eq!(values("Description"), HOSTS.map(description), "{what}: {printed}");
        assert_eq!(values("Filter string"), ["evt.type = read"; 3], "{what}: {printed}");
        assert_eq!(values("Number of stat entries"), ["1"; 3], "{what}: {printed}");
        assert_eq!(values("Number of packets"), [0, 1, 2].map(|host| count(host).to_string()), "{what}: {printed}");

        let blocks =
            tshark.run(&["-X", "read_format:MIME Files Format", "-V", "-r", shared.files[0].to_str().unwrap()]);
        let blocks = String::from_utf8_lossy(&blocks.stdout).into_owned();
        let (_, statistics) = blocks.split_once("Interface Statistics Block").unwrap();
        let values = |title: &str| -> Vec<u64> {
            let rows = statistics.lines().filter_map(|line| line.trim_start().strip_prefix(title));
            rows.map(|number| number.parse().unwrap()).collect()
        };
        assert_eq!(values("Interface: "), [0, 1, 2], "{what}");
        assert_eq!(values("Number of Received Packets: "), [0, 1, 2].map(|host| count(host) as u64), "{what}");
        assert_eq!(values("Number of Dropped Packets: "), LOST, "{what}");
    }
}

#[test]
fn the_reader_returns_each_interface_and_the_interface_of_each_event() {
    for bytes in [by_hand(true), by_library(false)] {
        let mut reader = PcapngReader::new(&bytes[..]).unwrap();
        let (mut interfaces, mut events) = (Vec::new(), Vec::new());
        while let Some(item) = reader.next().unwrap() {
            match item {
                PcapngItem::Section => {}
                PcapngItem::Interface { number, info } => {
                    interfaces.push((number, info.name, info.description, info.filter));
                }
                PcapngItem::Event { event, interface, .. } => events.push((event.header.time, interface as usize)),
                other => panic!("{other:?}"),
            }
        }
        let expected: Vec<_> = (0..)
            .zip(HOSTS)
            .map(|(number, host)| (number, host.to_owned(), description(host), "evt.type = read".to_owned()))
            .collect();
        assert_eq!(interfaces, expected);
        assert_eq!(events, EVENTS.into_iter().enumerate().map(|(at, host)| (time(at), host)).collect::<Vec<_>>());
    }
}

/// Returns the host, process, file and time of each line.
fn lines(path: &Path) -> Vec<Row> {
    let text = std::fs::read_to_string(path).unwrap();
    let row = |line: &str| {
        let event: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| event[name].as_str().unwrap_or_default().to_owned();
        let time = event["evt.rawtime"].as_u64().unwrap().to_string();
        vec![text("host.name"), event["proc.pid"].to_string(), text("proc.name"), text("fd.name"), time]
    };
    text.lines().map(row).collect()
}

/// Returns the rows of [`lines`] for some hosts.
fn expected(hosts: &[&str]) -> Vec<Row> {
    let row = |row: Row| hosts.contains(&row[2].as_str()).then(|| [&row[2..3], &row[4..]].concat());
    rows().into_iter().filter_map(row).collect()
}

#[test]
fn conversions_to_ndjson_know_the_host() {
    let (folder, captures) = captures();
    let out = folder.path().join("out.ndjson");
    for (made, path) in captures {
        let from = format!("{}.{:09}", time(4) / 1_000_000_000, time(4) % 1_000_000_000);
        for (options, expected) in [
            (&[][..], expected(&HOSTS)),
            (&["--host", "db1"], expected(&["db1"])),
            (&["-f", "host.name = web1"], expected(&["web1"])),
            (&["-f", "evt.hostname startswith db"], expected(&["db1", "db2"])),
            (&["-f", "host.name in (web1, db2) and fd.name = /srv/db2"], expected(&["db2"])),
            (&["-f", "evt.arg.fd = <f>/srv/web1"], expected(&["web1"])),
            (&["--host", "web1", "--from", &from], expected(&["web1"])[2..].to_vec()),
        ] {
            let options = [&["-q"], options].concat();
            let output = convert(&path, &out, &options);
            assert_eq!(output.status.code(), Some(0), "{made} {options:?}: {output:?}");
            assert_eq!(lines(&out), expected, "{made} {options:?}");
        }
    }
}

#[test]
fn a_scap_is_made_of_one_host() {
    let (folder, captures) = captures();
    let (scap, again) = (folder.path().join("out.scap"), folder.path().join("again.ndjson"));
    for (made, path) in captures {
        let output = convert(&path, &scap, &["-q"]);
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{made}: {printed}");
        assert!(printed.contains("web1 and db1") && printed.contains("--host"), "{made}: {printed}");
        assert!(!scap.exists(), "{made}");
        for host in HOSTS {
            let output = convert(&path, &scap, &["-q", "--host", host]);
            assert_eq!(output.status.code(), Some(1), "{made}: a pcapng has no state: {output:?}");
            convert(&scap, &again, &["-q"]);
            assert_eq!(lines(&again), expected(&[host]), "{made}");
            std::fs::remove_file(&scap).unwrap();
        }
    }
}

#[test]
fn an_unknown_host_is_an_error_that_names_the_hosts() {
    let (folder, captures) = captures();
    for name in ["out.scap", "out.ndjson"] {
        let out = folder.path().join(name);
        for input in captures.iter().map(|(_, path)| path.clone()).chain([paths::testdata("session.scap")]) {
            let output = convert(&input, &out, &["-q", "--host", "web9"]);
            let printed = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(2), "{printed}");
            let hosts = if input.ends_with("session.scap") { "workbench" } else { "web1, db1, db2" };
            assert!(printed.contains("web9") && printed.contains(hosts), "{printed}");
            assert!(!out.exists());
        }
    }
}

/// A capture whose packets do not name their host, as before there was such a field.
#[test]
fn events_without_a_host_are_of_one_machine() {
    let folder = tempfile::tempdir().unwrap();
    let [path, out] = ["old.pcapng", "out.ndjson"].map(|name| folder.path().join(name));
    std::fs::write(&path, by_hand(false)).unwrap();
    assert_eq!(convert(&path, &out, &["-q"]).status.code(), Some(0));
    assert!(lines(&out).iter().all(|row| row[0].is_empty()));
    assert_eq!(lines(&out).len(), EVENTS.len());
    assert_eq!(convert(&path, &folder.path().join("out.scap"), &["-q"]).status.code(), Some(1));
    let output = convert(&path, &out, &["-q", "--host", "web1"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    if let Some(tool) = Tool::tshark() {
        let session = Session::new(tool, &path);
        assert!(session.fields(&["host.name"], "host.name").is_empty());
        let rows = report(&session, "processes");
        assert_eq!((rows.len(), rows[0][0].as_str()), (2, "Process"));
    }
}

/// Returns a .scap of a machine, with one event.
fn capture_of(host: &str) -> Vec<u8> {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(3, None);
    let machine = MachineInfo { cpus: 2, hostname: host.into(), ..MachineInfo::default() };
    builder.machine(MACHINE_INFOS[0], &machine);
    let params = vec![8_u64.to_le_bytes().to_vec(), b"data".to_vec(), 3_i64.to_le_bytes().to_vec(), vec![8, 0, 0, 0]];
    builder.event(EVENT_V2, &TestEvent { time: time(0), tid: 1, kind: 7, params, ..TestEvent::default() });
    builder.bytes().to_vec()
}

/// Captures of two machines, each made apart, and merged by mergecap.
#[test]
fn merged_captures_of_two_machines_know_their_hosts() {
    let (Some(mergecap), Some(tshark)) = (Tool::wireshark_tool("mergecap"), Tool::tshark()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    for host in &HOSTS[..2] {
        std::fs::write(place("one.scap"), capture_of(host)).unwrap();
        assert_eq!(convert(&place("one.scap"), &place(&format!("{host}.pcapng")), &["-q"]).status.code(), Some(0));
    }
    let names = ["both.pcapng", "web1.pcapng", "db1.pcapng"].map(place);
    let names = names.each_ref().map(|path| path.to_str().unwrap());
    assert!(mergecap.run(&["-w", names[0], names[1], names[2]]).status.success());
    let hosts = |filter: &str| -> Vec<String> {
        Session::new(tshark.clone(), &place("both.pcapng")).fields(&["host.name"], filter).concat()
    };
    assert!(!hosts("host.name == \"web1\"").is_empty());
    assert_eq!(hosts("host.name == \"web1\"").len(), hosts("host.name == \"db1\"").len());
    let output = convert(&place("both.pcapng"), &place("both.scap"), &["-q"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}
