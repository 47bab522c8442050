//! Generates the Rust tables of `protocols.toml`: the transport protocols of sockets.

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use indexmap::IndexMap;
use serde::Deserialize;

use crate::tables::{read, take_rows};
use crate::{GeneratedFile, NOTICE};

/// A row of `protocols.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProtocolRow {
    number: u8,
    constant: String,
    name: Option<String>,
    #[serde(default)]
    ip: Vec<u32>,
    text: String,
}

/// Returns `schemas/src/generated/protocols.rs`.
pub fn generate(folder: &Path) -> Result<Vec<GeneratedFile>> {
    let mut table: IndexMap<String, Vec<ProtocolRow>> = read(&folder.join("protocols.toml"))?;
    let rows = take_rows(&mut table, "protocol")?;
    let mut out = NOTICE.to_owned();
    out.push_str("use crate::L4Protocol;\nuse crate::protocol::ProtocolRow;\n\nimpl L4Protocol {\n");
    for ProtocolRow { number, constant, text, .. } in &rows {
        writeln!(out, "    /// {text}\n    pub const {constant}: Self = Self({number});")?;
    }
    out.push_str("}\n\npub(crate) static PROTOCOLS: &[ProtocolRow] = &[\n");
    for ProtocolRow { constant, name, ip, .. } in &rows {
        writeln!(out, "    ProtocolRow {{ protocol: L4Protocol::{constant}, name: {name:?}, ip: &{ip:?} }},")?;
    }
    out.push_str("];\n");
    Ok(vec![("schemas/src/generated/protocols.rs".into(), out)])
}
