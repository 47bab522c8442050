//! Generates the Rust table of `containers.toml`: kinds of containers and their control groups.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Result, bail};
use serde::Deserialize;

use crate::tables::read;
use crate::{GeneratedFile, NOTICE};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContainersToml {
    types: Vec<String>,
    cgroup: Vec<CgroupRow>,
}

/// A `[[cgroup]]` row of `containers.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CgroupRow {
    #[serde(rename = "type")]
    kind: Option<String>,
    parent: Option<String>,
    #[serde(default)]
    prefix: String,
    #[serde(default)]
    suffix: String,
    id: String,
    id_length: Option<usize>,
}

/// Returns `schemas/src/generated/containers.rs`.
pub fn generate(folder: &Path) -> Result<Vec<GeneratedFile>> {
    let table: ContainersToml = read(&folder.join("containers.toml"))?;
    let mut out = NOTICE.to_owned();
    out.push_str("use crate::{CgroupParent, ContainerCgroup, ContainerIdFormat};\n\n");
    writeln!(out, "pub(crate) static TYPES: &[&str] = &{:?};\n", table.types)?;
    out.push_str("pub(crate) static CGROUPS: &[ContainerCgroup] = &[\n");
    for row in &table.cgroup {
        let id = match row.id.as_str() {
            "hash" => "Hash",
            "name" => "Name",
            "unit" => "Unit",
            other => bail!("containers.toml: id '{other}'"),
        };
        let CgroupRow { kind, prefix, suffix, id_length, .. } = row;
        let parent = parent(row.parent.as_deref());
        writeln!(
            out,
            "    ContainerCgroup {{ kind: {kind:?}, parent: {parent}, prefix: {prefix:?}, suffix: {suffix:?}, id: ContainerIdFormat::{id}, id_length: {id_length:?} }},"
        )?;
    }
    out.push_str("];\n");
    Ok(vec![("schemas/src/generated/containers.rs".into(), out)])
}

fn parent(text: Option<&str>) -> String {
    match text {
        None => "CgroupParent::Any".to_owned(),
        Some(text) if text.starts_with('/') => format!("CgroupParent::Exact({text:?})"),
        Some(text) => match text.strip_suffix('*') {
            Some(beginning) => format!("CgroupParent::StartsWith({beginning:?})"),
            None => format!("CgroupParent::EndsWith({text:?})"),
        },
    }
}
