//! The transport protocols of `protocols.toml`.

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use indexmap::IndexMap;
use serde::Deserialize;

use crate::tables::{read, take};
use crate::{HEAD, Output};

/// A row of `protocols.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Protocol {
    number: u8,
    constant: String,
    name: Option<String>,
    #[serde(default)]
    ip: Vec<u32>,
    text: String,
}

/// `schemas/src/generated/protocols.rs`.
pub fn generate(folder: &Path) -> Result<Vec<Output>> {
    let mut table: IndexMap<String, Vec<Protocol>> = read(&folder.join("protocols.toml"))?;
    let rows = take(&mut table, "protocol")?;
    let mut out = HEAD.to_owned();
    out.push_str("use crate::L4Protocol;\nuse crate::protocol::ProtocolRow;\n\nimpl L4Protocol {\n");
    for Protocol { number, constant, text, .. } in &rows {
        writeln!(out, "    /// {text}\n    pub const {constant}: Self = Self({number});")?;
    }
    out.push_str("}\n\npub(crate) static PROTOCOLS: &[ProtocolRow] = &[\n");
    for Protocol { constant, name, ip, .. } in &rows {
        writeln!(out, "    ProtocolRow {{ protocol: L4Protocol::{constant}, name: {name:?}, ip: &{ip:?} }},")?;
    }
    out.push_str("];\n");
    Ok(vec![("schemas/src/generated/protocols.rs".into(), out)])
}
