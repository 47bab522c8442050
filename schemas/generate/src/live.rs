//! `kernel_symbols.toml` and `live_events.toml`: what live capture is told.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::Output;

const HEAD: &str = "// Written by `cargo run -p syscap-generate`; not to be edited.\n\n";

/// A number, or one for each architecture.
#[derive(Deserialize, Clone, Copy)]
#[serde(untagged)]
#[allow(missing_docs)] // x86_64 and aarch64
pub enum Number {
    Same(u32),
    Different([u32; 2]),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    names: IndexMap<String, String>,
    same: IndexMap<String, Vec<String>>,
    rules: IndexMap<String, String>,
    events: IndexMap<String, IndexMap<String, String>>,
}

/// `kernel_symbols.toml`: table, then name and value.
pub type KernelSymbols = IndexMap<String, IndexMap<String, Number>>;

/// The files in `schemas/src/generated`.
pub fn generate(folder: &Path, symbols: &KernelSymbols) -> Result<Vec<Output>> {
    let rows: Rows = read(&folder.join("live_events.toml"))?;
    Ok([("kernel_symbols", kernel_symbols(symbols)?), ("live", live(&rows)?)]
        .into_iter()
        .map(|(name, text)| (format!("schemas/src/generated/{name}.rs").into(), HEAD.to_owned() + &text))
        .collect())
}

fn kernel_symbols(tables: &KernelSymbols) -> Result<String> {
    let mut out = String::from("use crate::{KernelSymbols, Symbol};\n\n");
    for (key, rows) in tables {
        let mask = match rows.get("mask") {
            None => 0,
            Some(Number::Same(mask)) => *mask,
            Some(Number::Different(_)) => bail!("kernel_symbols.toml: mask of {key}"),
        };
        writeln!(
            out,
            "pub(crate) static {}: KernelSymbols = KernelSymbols {{ key: {key:?}, mask: {mask:#x}, symbols: &[",
            key.to_uppercase()
        )?;
        for (name, number) in rows.iter().filter(|(name, _)| *name != "mask") {
            let value = match number {
                Number::Same(value) => format!("{value:#x}"),
                Number::Different([x86_64, aarch64]) => {
                    format!("if cfg!(target_arch = \"aarch64\") {{ {aarch64:#x} }} else {{ {x86_64:#x} }}")
                }
            };
            writeln!(out, "    Symbol {{ name: {name:?}, value: {value} }},")?;
        }
        out.push_str("] };\n\n");
    }
    out.push_str("pub(crate) static KERNEL_SYMBOLS: &[&KernelSymbols] = &[\n");
    for key in tables.keys() {
        writeln!(out, "    &{},", key.to_uppercase())?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn live(rows: &Rows) -> Result<String> {
    let mut out = String::from("pub(crate) static NAMES: &[(&str, &str)] = &[\n");
    for (kernel, scap) in &rows.names {
        writeln!(out, "    ({kernel:?}, {scap:?}),")?;
    }
    out.push_str("];\n\npub(crate) static SAME: &[(&str, &[&str])] = &[\n");
    for (param, arguments) in &rows.same {
        writeln!(out, "    ({param:?}, &{arguments:?}),")?;
    }
    out.push_str("];\n\npub(crate) static RULES: &[(&str, &str)] = &[\n");
    for (param, rule) in &rows.rules {
        writeln!(out, "    ({param:?}, {rule:?}),")?;
    }
    out.push_str("];\n\npub(crate) static EVENTS: &[(&str, &[(&str, &str)])] = &[\n");
    for (event, params) in &rows.events {
        let params: Vec<_> = params.iter().collect();
        writeln!(out, "    ({event:?}, &{params:?}),")?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("in {}", path.display()))
}
