//! The rows of the TOML files that several generators share.

use std::path::Path;

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::kernel::KernelSymbols;

/// The shared tables.
pub struct Tables {
    /// `events.toml`
    pub events: Vec<Event>,
    /// `conversions.toml`
    pub conversions: Vec<Conversion>,
    /// `symbols.toml`: values by name, by the key of the table.
    pub symbols: IndexMap<String, IndexMap<String, u32>>,
    /// `kernel_symbols.toml`
    pub kernel_symbols: KernelSymbols,
    /// `dynamic.toml`: rows `TYPE FORMAT`, by the key of the table.
    pub dynamic: IndexMap<String, Vec<String>>,
    /// `scap_syscalls.toml`: numbers by name.
    pub scap_syscalls: IndexMap<String, u16>,
    /// `fields.toml`
    pub fields: Vec<Field>,
    /// `fields.toml`: the number of ancestors that a field may have in a payload.
    pub ancestors: u16,
    /// `absent.toml`: types whose missing values Wireshark marks as malformed.
    pub absent: Vec<String>,
    /// `absent.toml`: rows `CODE COUNT`, the number of parameters of an event type that Wireshark decodes.
    pub decoded: Vec<String>,
    /// `info.toml`
    pub info: Info,
}

/// The content of `info.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the head of the file explains the columns
pub struct Info {
    pub results: Vec<String>,
    pub extra: Vec<String>,
    pub waits: Vec<String>,
    pub order: IndexMap<String, String>,
    pub symbols: IndexMap<String, String>,
    pub names: IndexMap<String, IndexMap<String, u32>>,
    pub renamed: IndexMap<String, String>,
    pub errors: Errors,
}

/// The classes of errors in `info.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the head of the file explains the columns
pub struct Errors {
    pub denied: Vec<String>,
    pub retry: Vec<String>,
    pub expected: IndexMap<String, String>,
}

/// A row of `events.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the head of the file explains the columns
pub struct Event {
    pub id: u16,
    pub code: String,
    pub name: String,
    pub dir: String,
    pub category: String,
    pub source: String,
    #[serde(default)]
    pub flags: Vec<String>,
    pub params_4_1: Option<i8>,
    #[serde(default, rename = "params")]
    pub param_rows: Vec<String>,
}

/// A parameter, from its row in `events.toml`.
#[allow(missing_docs)] // the head of the file explains the columns
pub struct Param<'a> {
    pub name: &'a str,
    pub kind: &'a str,
    pub format: &'a str,
    pub symbols: Option<&'a str>,
    pub dirfd: Option<u8>,
    pub path: Option<&'a str>,
    pub dynamic: Option<&'a str>,
}

impl Event {
    /// Parses the parameters.
    pub fn params(&self) -> Result<Vec<Param<'_>>> {
        self.param_rows.iter().map(|row| Param::parse(row)).collect()
    }
}

impl<'a> Param<'a> {
    fn parse(row: &'a str) -> Result<Self> {
        let mut words = row.split(' ');
        let (Some(name), Some(kind), Some(format)) = (words.next(), words.next(), words.next()) else {
            bail!("parameter '{row}': expected NAME TYPE FORMAT");
        };
        let mut param = Param { name, kind, format, symbols: None, dirfd: None, path: None, dynamic: None };
        for word in words {
            match word.split_once('=') {
                Some(("dirfd", number)) => param.dirfd = Some(number.parse()?),
                Some(("path", role)) => param.path = Some(role),
                Some(("dyn", table)) => param.dynamic = Some(table),
                Some(_) => bail!("parameter '{row}': unknown option '{word}'"),
                None => param.symbols = Some(word),
            }
        }
        Ok(param)
    }
}

/// A row of `conversions.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the head of the file explains the columns
pub struct Conversion {
    pub event: u16,
    pub nparams: u32,
    pub action: String,
    pub to: Option<u16>,
    #[serde(default)]
    pub params: Vec<String>,
}

/// The content of `fields.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    ancestors: u16,
    field: Vec<Field>,
}

/// A row of `fields.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)] // the head of the file explains the columns
pub struct Field {
    pub id: u16,
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub title: String,
    pub carried: String,
    pub bit: Option<u8>,
    pub with: Option<String>,
    pub of: Option<String>,
    pub argument: Option<String>,
    pub known_from: Option<String>,
    #[serde(default)]
    pub list: bool,
    #[serde(default)]
    pub filter_only: bool,
    pub text: String,
}

impl Tables {
    /// Reads the tables in `folder`.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut events: IndexMap<String, Vec<Event>> = read(&folder.join("events.toml"))?;
        let mut conversions: IndexMap<String, Vec<Conversion>> = read(&folder.join("conversions.toml"))?;
        let fields: Fields = read(&folder.join("fields.toml"))?;
        let mut absent: IndexMap<String, Vec<String>> = read(&folder.join("absent.toml"))?;
        let mut syscalls: IndexMap<String, IndexMap<String, u16>> = read(&folder.join("scap_syscalls.toml"))?;
        Ok(Self {
            events: take_rows(&mut events, "event")?,
            conversions: take_rows(&mut conversions, "conversion")?,
            symbols: read(&folder.join("symbols.toml"))?,
            kernel_symbols: read(&folder.join("kernel_symbols.toml"))?,
            dynamic: read(&folder.join("dynamic.toml"))?,
            scap_syscalls: take_rows(&mut syscalls, "syscalls")?,
            absent: take_rows(&mut absent, "malformed")?,
            decoded: take_rows(&mut absent, "decoded")?,
            fields: fields.field,
            ancestors: fields.ancestors,
            info: read(&folder.join("info.toml"))?,
        })
    }
}

/// Reads a TOML file.
pub fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("in {}", path.display()))
}

/// Removes and returns the rows under `key`.
pub fn take_rows<T>(tables: &mut IndexMap<String, T>, key: &str) -> Result<T> {
    tables.shift_remove(key).with_context(|| format!("no rows '{key}'"))
}
