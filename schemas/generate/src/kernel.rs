//! `kernel_symbols.toml`: the kernel's names of flags and values.

use std::fmt::Write;

use anyhow::{Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::{HEAD, Output};

/// A number, or one for each architecture.
#[derive(Deserialize, Clone, Copy)]
#[serde(untagged)]
#[allow(missing_docs)] // x86_64 and aarch64
pub enum Number {
    Same(u32),
    Different([u32; 2]),
}

/// `kernel_symbols.toml`: table, then name and value.
pub type KernelSymbols = IndexMap<String, IndexMap<String, Number>>;

/// `schemas/src/generated/kernel_symbols.rs`.
pub fn generate(tables: &KernelSymbols) -> Result<Vec<Output>> {
    let mut out = HEAD.to_owned() + "use crate::{KernelSymbols, Symbol};\n\n";
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
    Ok(vec![("schemas/src/generated/kernel_symbols.rs".into(), out)])
}
