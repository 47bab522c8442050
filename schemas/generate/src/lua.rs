//! Generates the Wireshark dissector as one file: tables from `schemas/tables`, then the parts in `schemas/dissector`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use anyhow::{Result, bail};

use crate::GeneratedFile;
use crate::kernel::SymbolValue;
use crate::tables::{Errors, Field, Tables};

const NOTICE: &str =
    "-- Written by `cargo run -p syscap-generate` from schemas/dissector and schemas/tables; not to be edited.\n\n";

/// The hand-written parts, in the order of the generated file.
const PARTS: &[(&str, &str)] = &[
    ("fields.lua", include_str!("../../dissector/fields.lua")),
    ("escape.lua", include_str!("../../dissector/escape.lua")),
    ("payload.lua", include_str!("../../dissector/payload.lua")),
    ("info.lua", include_str!("../../dissector/info.lua")),
    ("columns.lua", include_str!("../../dissector/columns.lua")),
    ("classes.lua", include_str!("../../dissector/classes.lua")),
    ("tree.lua", include_str!("../../dissector/tree.lua")),
    ("dissector.lua", include_str!("../../dissector/dissector.lua")),
    ("engine.lua", include_str!("../../dissector/engine.lua")),
    ("statistics.lua", include_str!("../../dissector/statistics.lua")),
];

/// The classes of parameter types. Parameters with the same name may be numbers in one event and texts in another, but the
/// field of a display filter has one type. The first class of a name gets the plain field name; the others have fields
/// such as `NAME.text`.
const CLASSES: &[(&str, &[&str])] = &[
    ("int", &["INT8", "INT16", "INT32", "INT64", "ERRNO", "FD", "FD32", "PID", "PID32", "UID", "GID"]),
    (
        "uint",
        &[
            "UINT8",
            "UINT16",
            "UINT32",
            "UINT64",
            "SIGTYPE",
            "SIGSET",
            "PORT",
            "MODE",
            "SYSCALLID",
            "FLAGS8",
            "FLAGS16",
            "FLAGS32",
            "ENUMFLAGS8",
            "ENUMFLAGS16",
            "ENUMFLAGS32",
            "RELTIME",
            "ABSTIME",
            "BOOL",
        ],
    ),
    ("double", &["DOUBLE"]),
    ("text", &["CHARBUF", "FSPATH", "FSRELPATH"]),
    (
        "bytes",
        &[
            "BYTEBUF",
            "CHARBUFARRAY",
            "CHARBUF_PAIR_ARRAY",
            "SOCKADDR",
            "SOCKTUPLE",
            "FDLIST",
            "IPV4ADDR",
            "IPV6ADDR",
            "DYN",
        ],
    ),
];

/// Returns `convert/install/assets/syscap.lua`.
pub fn generate(tables: &Tables) -> Result<Vec<GeneratedFile>> {
    let mut out = String::from(NOTICE);
    out.push_str("local TABLES = {}\n\n");
    write_events(&mut out, tables)?;
    write_fields(&mut out, tables)?;
    write_arguments(&mut out, tables)?;
    write_info(&mut out, tables)?;
    for (name, text) in PARTS {
        writeln!(out, "\n-- ---- {name} ----\n\n{}", text.trim_end())?;
    }
    Ok(vec![("convert/install/assets/syscap.lua".into(), out)])
}

/// Writes the event types, each as one text with name, direction and source, then name, type and format of each parameter.
/// The dissector parses the text when the type first occurs.
fn write_events(out: &mut String, tables: &Tables) -> Result<()> {
    out.push_str("-- Event type: \"NAME DIRECTION SOURCE|PARAM TYPE FORMAT|…\"\nTABLES.events = {\n");
    for event in &tables.events {
        let mut row = format!("{} {} {}", event.name, event.dir, event.source);
        for param in event.params()? {
            write!(row, "|{} {} {}", param.name, param.kind, param.format)?;
        }
        writeln!(out, "    [{}] = {row:?},", event.id)?;
    }
    out.push_str("}\n\n");
    Ok(())
}

fn write_fields(out: &mut String, tables: &Tables) -> Result<()> {
    writeln!(out, "-- How many ancestors a field may have\nTABLES.ancestors = {}\n", tables.ancestors)?;
    out.push_str("-- Display field: id, name, type, title; the field of which it is another name; bit and the field that it goes with\nTABLES.fields = {\n");
    for field in tables.fields.iter().filter(|field| field.carried != "never" && field.carried != "header") {
        write_field_row(out, field)?;
    }
    out.push_str("}\n\n-- What stands in the fixed part of the payload\nTABLES.header = {\n");
    for field in tables.fields.iter().filter(|field| field.carried == "header") {
        writeln!(out, "    [{:?}] = {:?},", field.name, field.title)?;
    }
    out.push_str("}\n\n");
    Ok(())
}

fn write_field_row(out: &mut String, field: &Field) -> Result<()> {
    let kind = if field.list { "text" } else { field.kind.as_str() };
    write!(out, "    {{ {}, {:?}, {kind:?}, {:?}", field.id, field.name, field.title)?;
    if field.argument.as_deref() == Some("ancestor") {
        out.push_str(", ancestors = true");
    }
    if let Some(bit) = field.bit {
        write!(out, ", bit = {bit}")?;
    }
    if let Some(of) = &field.of {
        write!(out, ", of = {of:?}")?;
    }
    if let Some(with) = &field.with {
        write!(out, ", with = {with:?}")?;
    }
    out.push_str(" },\n");
    Ok(())
}

/// Writes the names of all parameters with the classes of their types. The class that gets the plain field name is the
/// first.
fn write_arguments(out: &mut String, tables: &Tables) -> Result<()> {
    let mut classes: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for event in &tables.events {
        for param in event.params()? {
            let Some((class, _)) = CLASSES.iter().find(|(_, kinds)| kinds.contains(&param.kind)) else {
                bail!("events.toml: event {}: type '{}' has no class", event.id, param.kind);
            };
            classes.entry(param.name.to_owned()).or_default().push(class);
        }
    }
    out.push_str("-- Type of a parameter: what its raw value is\nTABLES.classes = {\n");
    for (class, kinds) in CLASSES {
        for kind in *kinds {
            writeln!(out, "    {kind} = {class:?},")?;
        }
    }
    out.push_str(
        "}\n\n-- Parameter: the classes of its raw values; the first has the plain name\nTABLES.arguments = {\n",
    );
    for (name, found) in classes {
        let mut list: Vec<&str> =
            CLASSES.iter().map(|(class, _)| *class).filter(|class| found.contains(class)).collect();
        if list.starts_with(&["int", "uint"]) {
            // A name has one integer type; signed numbers cover the values that filters compare in practice.
            list.remove(1);
        }
        writeln!(out, "    [{name:?}] = {:?},", list.join(" "))?;
    }
    out.push_str("}\n\n");
    Ok(())
}

fn write_info(out: &mut String, tables: &Tables) -> Result<()> {
    out.push_str("TABLES.results = {");
    for name in &tables.info.results {
        write!(out, " [{name:?}] = true,")?;
    }
    out.push_str(" }\n\nTABLES.extra = {");
    for name in &tables.info.extra {
        write!(out, " [{name:?}] = true,")?;
    }
    out.push_str(" }\n\nTABLES.order = {\n");
    for (call, order) in &tables.info.order {
        writeln!(out, "    [{call:?}] = {order:?},")?;
    }
    out.push_str("}\n\n-- Number that has names: the mask of the bits that hold one value out of several, then names and values\n");
    out.push_str("TABLES.symbols = {\n");
    for (param, key) in &tables.info.symbols {
        write_symbols(out, tables, param, key)?;
    }
    out.push_str("}\n\n-- Parameter whose names depend on the domain of the socket\nTABLES.by_domain = {\n");
    let by_domain = tables.info.symbols.keys().filter(|param| param.split('.').count() > 2);
    for param in by_domain.filter_map(|param| param.rsplit_once('.')).map(|(param, _)| param).collect::<BTreeSet<_>>() {
        writeln!(out, "    [{param:?}] = true,")?;
    }
    out.push_str("}\n\n-- Name in a capture that strace has another name for\nTABLES.renamed = {\n");
    for (name, other) in &tables.info.renamed {
        writeln!(out, "    [{name:?}] = {other:?},")?;
    }
    out.push_str("}\n\nTABLES.signals = {");
    for (name, number) in tables.symbols.get("signal").into_iter().flatten() {
        write!(out, " [{number}] = {name:?},")?;
    }
    out.push_str(" }\n\nTABLES.waits = {");
    for call in &tables.info.waits {
        write!(out, " {call} = true,")?;
    }
    out.push_str(" }\n\n");
    write_errors(out, &tables.info.errors)
}

/// Writes a row of `TABLES.symbols`, from a table of `kernel_symbols.toml` or `symbols.toml`.
fn write_symbols(out: &mut String, tables: &Tables, param: &str, key: &str) -> Result<()> {
    let mut rows: Vec<(&str, u32)> = Vec::new();
    if let Some(table) = tables.info.names.get(key) {
        rows.extend(table.iter().map(|(name, value)| (name.as_str(), *value)));
    } else if let Some(table) = tables.kernel_symbols.get(key) {
        for (name, number) in table {
            let SymbolValue::Same(value) = number else {
                bail!("info.toml: {param}: {name} differs between architectures");
            };
            rows.push((name, *value));
        }
    } else if let Some(table) = tables.symbols.get(key) {
        rows.extend(table.iter().map(|(name, value)| (name.as_str(), *value)));
    } else {
        bail!("info.toml: {param}: there is no table '{key}'");
    }
    let mask = rows.iter().find(|(name, _)| *name == "mask").map_or(0, |(_, mask)| *mask);
    write!(out, "    [{param:?}] = {{ mask = {mask:#x}")?;
    // Flags of several bits are left out: the dissector tests bits with arithmetic that every Lua version has.
    let wanted = |name: &str, value: u32| name != "mask" && (value <= mask && mask > 0 || value.is_power_of_two());
    for (name, value) in rows.iter().filter(|(name, value)| wanted(name, *value)) {
        write!(out, ", {{ {name:?}, {value:#x} }}")?;
    }
    out.push_str(" },\n");
    Ok(())
}

fn write_errors(out: &mut String, errors: &Errors) -> Result<()> {
    for (name, list) in [("denied", &errors.denied), ("retry", &errors.retry)] {
        write!(out, "TABLES.{name} = {{")?;
        for error in list {
            write!(out, " {error} = true,")?;
        }
        out.push_str(" }\n");
    }
    out.push_str("TABLES.expected = {");
    for (call, error) in &errors.expected {
        write!(out, " [{call:?}] = {error:?},")?;
    }
    out.push_str(" }\n");
    Ok(())
}
