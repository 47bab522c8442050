//! Failed execve and execveat calls: the capture has the path, the arguments and the environment of strace.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use syscap::event::until_nul;
use syscap::pcapng::payload::{ARGUMENT_NAME, RAW_ARGUMENT};
use syscap::pcapng::{PcapngItem, PcapngReader, payload};
use syscap::scap::{ScapItem, ScapReader};
use syscap_schemas::event_type;
use syscap_tests::program::skip;

const PROGRAM: &str = env!("CARGO_BIN_EXE_failed-execs");

/// A failed call.
#[derive(Debug, PartialEq, Eq)]
struct Exec {
    name: String,
    error: i64,
    /// `None`: there is no text at the address.
    path: Option<Vec<u8>>,
    args: Vec<Vec<u8>>,
    env: Vec<Vec<u8>>,
}

#[test]
fn a_failed_exec_has_the_path_of_strace() {
    if !rustix::process::geteuid().is_root() || Command::new("strace").arg("-V").output().is_err() {
        return skip("failed execs", "they need root and strace");
    }
    let folder = tempfile::tempdir().unwrap();
    let expected = traced(&folder.path().join("strace"));
    assert_eq!(expected.len(), 8, "{expected:?}");
    let pcapng = folder.path().join("live.pcapng");
    capture(&pcapng);
    assert_eq!(of_pcapng(&pcapng), expected);
    // A .scap file cannot hold the path of execveat.
    let scap = folder.path().join("live.scap");
    capture(&scap);
    let with_place = expected.into_iter().map(|exec| match exec.name.as_str() {
        "execveat" => Exec { path: None, ..exec },
        _ => exec,
    });
    assert_eq!(of_scap(&scap), with_place.collect::<Vec<_>>());
}

fn capture(to: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_live")).arg("-w").arg(to).args(["--", PROGRAM]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn of_pcapng(capture: &Path) -> Vec<Exec> {
    let (mut execs, mut reader) = (Vec::new(), PcapngReader::new(File::open(capture).unwrap()).unwrap());
    while let Some(item) = reader.next().unwrap() {
        let PcapngItem::Event { event, payload, .. } = item else { continue };
        execs.extend(exec(&event, named(payload, b"pathname")));
    }
    execs
}

/// Returns the value of an argument that the event type lacks.
fn named(bytes: &[u8], wanted: &[u8]) -> Option<Vec<u8>> {
    let (name, _) = payload::entries(bytes).find(|(id, value)| id & 0xf000 == ARGUMENT_NAME && *value == wanted)?;
    let (_, value) = payload::entries(bytes).find(|(id, _)| *id == name - ARGUMENT_NAME + RAW_ARGUMENT)?;
    Some(value.to_vec())
}

fn of_scap(capture: &Path) -> Vec<Exec> {
    let (mut execs, mut reader) = (Vec::new(), ScapReader::new(File::open(capture).unwrap()).unwrap());
    while let Some(item) = reader.next().unwrap() {
        let ScapItem::Event(event) = item else { continue };
        execs.extend(exec(&event, None));
    }
    execs
}

/// Returns the call of an event if it failed.
fn exec(event: &syscap::event::Event<'_>, named: Option<Vec<u8>>) -> Option<Exec> {
    let kind = event_type(event.header.kind).filter(|kind| kind.name.starts_with("execve") && kind.is_exit())?;
    let value = |name: &str| {
        let place = kind.params.iter().position(|param| param.name == name)?;
        event.params.value(place)
    };
    let error = syscap::event::read_i64(value("res")?).filter(|result| *result < 0)?;
    let exe = value("exe").map(|exe| until_nul(exe).to_vec());
    let has_args = exe.as_ref().is_some_and(|exe| !exe.is_empty());
    Some(Exec {
        name: kind.name.to_owned(),
        error,
        path: value("filename").map(|path| until_nul(path).to_vec()).or(named),
        args: exe.into_iter().filter(|_| has_args).chain(texts(value("args"))).collect(),
        env: texts(value("env")),
    })
}

/// Splits texts after each NUL.
fn texts(bytes: Option<&[u8]>) -> Vec<Vec<u8>> {
    let bytes = bytes.unwrap_or_default();
    let bytes = bytes.strip_suffix(&[0]).map(|bytes| bytes.split(|byte| *byte == 0).map(<[u8]>::to_vec).collect());
    bytes.unwrap_or_default()
}

fn traced(log: &Path) -> Vec<Exec> {
    let status = Command::new("strace")
        .args(["-v", "-xx", "-s", "4096", "-e", "trace=execve,execveat", "-o"])
        .arg(log)
        .arg(PROGRAM)
        .status()
        .unwrap();
    assert!(status.success());
    fs::read_to_string(log).unwrap().lines().filter_map(traced_line).collect()
}

/// Parses `execve("path", ["argument", …], ["variable", …]) = -1 ENAME (…)`, with every byte in hexadecimal.
fn traced_line(line: &str) -> Option<Exec> {
    let (name, rest) = line.split_once('(')?;
    let (args, result) = rest.split_once(") = -1 ")?;
    let symbol = result.split(' ').next()?;
    let errno = (1..200).find(|errno| syscap_schemas::errno_name(*errno) == Some(symbol))?;
    let lists: Vec<&str> = args.split(['[', ']']).collect();
    let &[path, argv, _, envp, ..] = lists.as_slice() else { return None };
    Some(Exec {
        name: name.to_owned(),
        error: -i64::from(errno),
        path: quoted(path).into_iter().next(),
        args: quoted(argv),
        env: quoted(envp),
    })
}

/// Returns the texts between quotes.
fn quoted(text: &str) -> Vec<Vec<u8>> {
    let unhex = |text: &str| {
        let bytes = text.split("\\x").skip(1).map(|digits| u8::from_str_radix(digits, 16).unwrap());
        bytes.collect()
    };
    text.split('"').skip(1).step_by(2).map(unhex).collect()
}
