//! A capture in each front end: no event is malformed, the dissector never fails, and all front ends show the same
//! values.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a panic fails the test

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use syscap_schemas::{Carried, Field, FieldArgument, FieldKind, fields};
use syscap_tests::program::{Tool, skip};
use syscap_tests::tshark::{Row, Session};
use syscap_tests::{paths, syscap};
use tempfile::TempDir;

/// Returns the captures: those of the repository and the others.
fn captures() -> Vec<(String, PathBuf)> {
    let others = paths::captures();
    if others.is_empty() {
        skip("front ends on the captures of others", "there is no ../shared (or set SYSCAP_SHARED)");
    }
    let own = [
        "session.scap",
        "session-today.scap.gz",
        "session-1.0.scap",
        "session-big-endian.scap",
        "session-comments.scap",
    ];
    let own = own.map(|name| (name.to_owned(), paths::testdata(name)));
    others.into_iter().map(|capture| (capture.name, capture.path)).chain(own).collect()
}

/// Returns each capture, converted.
fn converted() -> (TempDir, Vec<(String, PathBuf)>) {
    let folder = tempfile::tempdir().unwrap();
    let converted = captures()
        .into_iter()
        .map(|(name, path)| {
            let out = folder.path().join(format!("{name}.pcapng"));
            let output = syscap::convert(&path, &out, &[]);
            assert!(output.status.success(), "{name}: {output:?}");
            (name, out)
        })
        .collect();
    (folder, converted)
}

/// Returns the front ends in Debian roots. Prints which are missing.
fn in_roots() -> Vec<Tool> {
    [("SYSCAP_TRIXIE_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "tshark"), ("SYSCAP_SID_ROOT", "strato")]
        .into_iter()
        .filter_map(|(variable, program)| Tool::in_root(variable, program))
        .collect()
}

/// Returns the fields in the payload of an event. Addresses have the names with the same type in every front end.
fn carried() -> Vec<&'static str> {
    let carried = |field: &&Field| {
        matches!(field.carried, Carried::Default | Carried::Header | Carried::Bit { .. })
            && !field.filter_only
            && field.kind != FieldKind::Ip
            && field.argument != FieldArgument::Parameter
    };
    fields().iter().filter(carried).map(|field| field.name).collect()
}

/// Expert information with the severity of an error, of the group of malformed packets, or from Lua itself.
const WRONG: &str =
    "_ws.malformed || _ws.lua.error || _ws.expert.severity == \"Error\" || _ws.expert.group == \"Malformed\"";

fn nothing_is_wrong(tool: &Tool, name: &str, capture: &Path) {
    let wrong = Session::new(tool.clone(), capture).print(&["-Y", WRONG]);
    assert!(wrong.is_empty(), "{} on {name}:\n{wrong}", tool.name());
}

fn values(tool: &Tool, capture: &Path, names: &[&str]) -> Vec<Row> {
    Session::new(tool.clone(), capture).fields(names, "")
}

#[test]
fn no_frame_is_malformed_here() {
    let Some(tool) = Tool::tshark() else { return };
    let (_folder, converted) = converted();
    converted.iter().for_each(|(name, path)| nothing_is_wrong(&tool, name, path));
}

#[test]
fn newer_front_ends_show_the_same_values() {
    let Some(here) = Tool::tshark() else { return };
    let others = in_roots();
    if others.is_empty() {
        return;
    }
    let mut names = vec!["frame.time_epoch", "frame.len", "_ws.col.Info"];
    names.extend(carried());
    names.extend(["fd.cip.v4", "fd.cip.v6", "fd.sip.v4", "fd.sip.v6"]);
    let (_folder, converted) = converted();
    let mut differences: BTreeMap<(String, &str), (u64, String)> = BTreeMap::new();
    for (name, path) in &converted {
        let expected = values(&here, path, &names);
        for tool in &others {
            nothing_is_wrong(tool, name, path);
            let shown = values(tool, path, &names);
            assert_eq!(shown.len(), expected.len(), "{} on {name}", tool.name());
            for (number, (theirs, ours)) in shown.iter().zip(&expected).enumerate() {
                for ((field, theirs), ours) in names.iter().zip(theirs).zip(ours).filter(|((_, a), b)| a != b) {
                    let example = || (0, format!("frame {} of {name}\n  {theirs}\n  {ours}", number + 1));
                    differences.entry((tool.name(), field)).or_insert_with(example).0 += 1;
                }
            }
        }
    }
    for ((tool, field), (count, example)) in &differences {
        println!("{field} in {tool} and here: {count} differ, first {example}");
    }
    assert!(differences.is_empty(), "front ends show different values");
}
