//! Generates a constant for each name in `symbols.toml`: `values::file_flags::O_CREAT`.

use std::fmt::Write;

use anyhow::{Result, ensure};

use crate::tables::Tables;
use crate::{GeneratedFile, NOTICE};

/// Returns `schemas/src/generated/values.rs`.
pub fn generate(tables: &Tables) -> Result<Vec<GeneratedFile>> {
    let mut out = NOTICE.to_owned()
        + "//! The values of the names in `tables/symbols.toml`: flags and numbers as captures have them, which differ from\n\
           //! the kernel's. Each table is a module.\n\n\
           #![allow(missing_docs)] // the table says what each name is\n";
    for (key, rows) in &tables.symbols {
        writeln!(out, "\npub mod {key} {{")?;
        for (name, value) in rows {
            let constant = name.to_uppercase();
            let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            ensure!(constant.bytes().all(is_word), "symbols.toml: {key}: '{name}' is not a word");
            writeln!(out, "    pub const {constant}: u32 = {value};")?;
        }
        out.push_str("}\n");
    }
    Ok(vec![("schemas/src/generated/values.rs".into(), out)])
}
