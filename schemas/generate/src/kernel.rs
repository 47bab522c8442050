//! Generates the Rust tables of `kernel_symbols.toml`: the kernel's names of flags and values.

use std::fmt::Write;

use anyhow::{Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::{GeneratedFile, NOTICE};

/// The value of a name.
#[derive(Deserialize, Clone, Copy)]
#[serde(untagged)]
pub enum SymbolValue {
    /// The value on every architecture.
    Same(u32),
    /// The values on x86_64 and on aarch64.
    PerArch([u32; 2]),
}

/// The tables of `kernel_symbols.toml` by their keys: values by name.
pub type KernelSymbols = IndexMap<String, IndexMap<String, SymbolValue>>;

/// Returns `schemas/src/generated/kernel_symbols.rs`.
pub fn generate(tables: &KernelSymbols) -> Result<Vec<GeneratedFile>> {
    let mut out = NOTICE.to_owned() + "use crate::{KernelSymbols, Symbol};\n\n";
    for (key, rows) in tables {
        let mask = match rows.get("mask") {
            None => 0,
            Some(SymbolValue::Same(mask)) => *mask,
            Some(SymbolValue::PerArch(_)) => bail!("kernel_symbols.toml: mask of {key}"),
        };
        writeln!(
            out,
            "pub(crate) static {}: KernelSymbols = KernelSymbols {{ key: {key:?}, mask: {mask:#x}, symbols: &[",
            key.to_uppercase()
        )?;
        for (name, number) in rows.iter().filter(|(name, _)| *name != "mask") {
            let value = match number {
                SymbolValue::Same(value) => format!("{value:#x}"),
                SymbolValue::PerArch([x86_64, aarch64]) => {
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
