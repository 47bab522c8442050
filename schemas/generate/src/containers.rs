//! The kinds of containers and their control groups of `containers.toml`.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Result, bail};
use serde::Deserialize;

use crate::tables::read;
use crate::{HEAD, Output};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Containers {
    types: Vec<String>,
    cgroup: Vec<Cgroup>,
}

/// A row of `containers.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cgroup {
    #[serde(rename = "type")]
    kind: Option<String>,
    parent: Option<String>,
    #[serde(default)]
    prefix: String,
    #[serde(default)]
    suffix: String,
    id: String,
    shown: Option<usize>,
}

/// `schemas/src/generated/containers.rs`.
pub fn generate(folder: &Path) -> Result<Vec<Output>> {
    let table: Containers = read(&folder.join("containers.toml"))?;
    let mut out = HEAD.to_owned();
    out.push_str("use crate::{CgroupParent, ContainerCgroup, ContainerId};\n\n");
    writeln!(out, "pub(crate) static TYPES: &[&str] = &{:?};\n", table.types)?;
    out.push_str("pub(crate) static CGROUPS: &[ContainerCgroup] = &[\n");
    for row in &table.cgroup {
        let id = match row.id.as_str() {
            "hash" => "Hash",
            "name" => "Name",
            "unit" => "Unit",
            other => bail!("containers.toml: id '{other}'"),
        };
        let Cgroup { kind, prefix, suffix, shown, .. } = row;
        let parent = parent(row.parent.as_deref());
        writeln!(
            out,
            "    ContainerCgroup {{ kind: {kind:?}, parent: {parent}, prefix: {prefix:?}, suffix: {suffix:?}, id: ContainerId::{id}, shown: {shown:?} }},"
        )?;
    }
    out.push_str("];\n");
    Ok(vec![("schemas/src/generated/containers.rs".into(), out)])
}

fn parent(text: Option<&str>) -> String {
    match text {
        None => "CgroupParent::Any".to_owned(),
        Some(text) if text.starts_with('/') => format!("CgroupParent::Whole({text:?})"),
        Some(text) => match text.strip_suffix('*') {
            Some(beginning) => format!("CgroupParent::Begins({beginning:?})"),
            None => format!("CgroupParent::Ends({text:?})"),
        },
    }
}
