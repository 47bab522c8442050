//! Generates constants for the positions of parameters, such as `params::openat_2_x::FLAGS`.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Result, ensure};

use crate::tables::{Event, Tables};
use crate::{GeneratedFile, NOTICE};

/// Flags of event types without constants: old layouts are converted first, unused types do not occur.
const EXCLUDED_FLAGS: [&str; 2] = ["OLD_VERSION", "UNUSED"];
/// Old layouts that the machine's state reads without conversion.
const UNCONVERTED: [&str; 3] = ["PPME_SYSCALL_EXECVEAT_E", "PPME_CONTAINER_E", "PPME_CONTAINER_JSON_E"];

/// Returns `schemas/src/generated/params.rs`.
pub fn generate(tables: &Tables) -> Result<Vec<GeneratedFile>> {
    let mut out = NOTICE.to_owned()
        + "//! Positions of the parameters of each event type that is in use today, by the names in\n\
           //! `tables/events.toml`. A module is named after the type's code: `openat_2_x` is `PPME_SYSCALL_OPENAT_2_X`.\n\n\
           #![allow(missing_docs)] // the table says what each parameter is\n\n\
           /// The position of the call's result, in exit events with such a parameter ([`ResultPlace::Param`](crate::ResultPlace)).\n\
           pub const RESULT: usize = 0;\n";
    let mut modules = BTreeMap::new();
    let used = |event: &&Event| {
        UNCONVERTED.contains(&event.code.as_str())
            || !event.flags.iter().any(|flag| EXCLUDED_FLAGS.contains(&flag.as_str()))
    };
    for event in tables.events.iter().filter(used) {
        let name = module_name(&event.code);
        let other = modules.insert(name.clone(), &event.code);
        ensure!(other.is_none(), "events.toml: {} and {other:?} are both {name}", event.code);
        let mut names: Vec<String> = event.params()?.iter().map(|param| param.name.to_uppercase()).collect();
        if names.is_empty() {
            continue;
        }
        writeln!(out, "\npub mod {name} {{")?;
        for (position, name) in names.iter().enumerate() {
            writeln!(out, "    pub const {name}: usize = {position};")?;
        }
        out.push_str("}\n");
        names.sort_unstable();
        names.dedup();
        ensure!(names.len() == event.params()?.len(), "events.toml: {}: two parameters have one name", event.code);
    }
    Ok(vec![("schemas/src/generated/params.rs".into(), out)])
}

/// Returns the module name of an event code: `openat_2_x` for `PPME_SYSCALL_OPENAT_2_X`.
fn module_name(code: &str) -> String {
    let name = code.strip_prefix("PPME_").unwrap_or(code);
    let name = ["SYSCALL_", "SOCKET_"].iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    name.to_lowercase()
}
