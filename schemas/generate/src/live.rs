//! `live_events.toml`: where live capture takes the parameters of events from.
//!
//! The rules are compiled here: an unknown word, table or struct, or an argument that no call of the event has, fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::rust::camel;
use crate::syscalls::CallArguments;
use crate::tables::Tables;
use crate::{HEAD, Output};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rows {
    names: IndexMap<String, String>,
    same: IndexMap<String, Vec<String>>,
    rules: IndexMap<String, String>,
    events: IndexMap<String, IndexMap<String, String>>,
}

/// What a rule may name.
struct Known<'a> {
    tables: &'a Tables,
    calls: &'a CallArguments,
    /// The special rules so far.
    specials: BTreeSet<String>,
}

/// `schemas/src/generated/live.rs` and `schemas/src/special_rule.rs`.
pub fn generate(folder: &Path, tables: &Tables, calls: &CallArguments) -> Result<Vec<Output>> {
    let rows: Rows = crate::tables::read(&folder.join("live_events.toml"))?;
    let mut known = Known { tables, calls, specials: BTreeSet::new() };
    let live = live(&rows, &mut known)?;
    let special = special(&known.specials)?;
    // `SpecialRule` is a type that `schemas/src/live.rs` uses, so it is not among the tables that use its types.
    Ok([("generated/live", live), ("special_rule", special)]
        .into_iter()
        .map(|(name, text)| (format!("schemas/src/{name}.rs").into(), HEAD.to_owned() + &text))
        .collect())
}

fn live(rows: &Rows, known: &mut Known<'_>) -> Result<String> {
    let mut out = String::from(
        "use crate::generated::kernel_symbols::*;\nuse crate::special_rule::SpecialRule;\n\
         use crate::live::{FileProperty, LiveRule, QueueProperty, VmSize};\n\n",
    );
    out.push_str("pub(crate) static NAMES: &[(&str, &str)] = &[\n");
    for (kernel, scap) in &rows.names {
        writeln!(out, "    ({kernel:?}, {scap:?}),")?;
    }
    out.push_str("];\n\npub(crate) static SAME: &[(&str, &[&str])] = &[\n");
    for (param, arguments) in &rows.same {
        writeln!(out, "    ({param:?}, &{arguments:?}),")?;
    }
    out.push_str("];\n\npub(crate) static RULES: &[(&str, LiveRule)] = &[\n");
    for (param, rule) in &rows.rules {
        let rule = known.compile(rule, None).with_context(|| format!("live_events.toml: rules.{param} = {rule:?}"))?;
        writeln!(out, "    ({param:?}, {rule}),")?;
    }
    out.push_str("];\n\npub(crate) static EVENTS: &[(&str, &[(&str, LiveRule)])] = &[\n");
    for (code, params) in &rows.events {
        let event = known.tables.events.iter().find(|event| event.code == *code);
        let event = event.with_context(|| format!("live_events.toml: there is no event {code}"))?;
        let names: Vec<_> = event.params()?.iter().map(|param| param.name.to_owned()).collect();
        writeln!(out, "    ({code:?}, &[")?;
        for (param, rule) in params {
            ensure!(names.contains(param), "live_events.toml: {code} has no parameter {param}");
            let compiled = known.compile(rule, Some(code));
            let rule = compiled.with_context(|| format!("live_events.toml: {code}.{param} = {rule:?}"))?;
            writeln!(out, "        ({param:?}, {rule}),")?;
        }
        out.push_str("    ]),\n");
    }
    out.push_str("];\n");
    Ok(out)
}

impl Known<'_> {
    /// A rule as a `LiveRule`; `event`: the code of the event that it belongs to, `None` for a rule of all events.
    fn compile(&mut self, rule: &str, event: Option<&str>) -> Result<String> {
        let words: Vec<&str> = rule.split(' ').collect();
        let (word, rest) = words.split_first().context("no word")?;
        Ok(match (*word, rest) {
            ("zero", []) => "LiveRule::Zero".to_owned(),
            ("none", []) => "LiveRule::NoValue".to_owned(),
            ("result", []) => "LiveRule::Result".to_owned(),
            ("control", []) => "LiveRule::Control".to_owned(),
            ("vm", [what]) => {
                format!(
                    "LiveRule::Vm(VmSize::{})",
                    one_of(what, &[("size", "Size"), ("rss", "Rss"), ("swap", "Swap")])?
                )
            }
            ("file", [what]) => {
                format!("LiveRule::File(FileProperty::{})", one_of(what, &[("dev", "Dev"), ("ino", "Ino")])?)
            }
            ("queue", [what]) => {
                let properties = [("percent", "Percent"), ("length", "Length"), ("most", "Most")];
                format!("LiveRule::Queue(QueueProperty::{})", one_of(what, &properties)?)
            }
            ("tuple", [way]) => {
                format!("LiveRule::Tuple {{ inbound: {} }}", one_of(way, &[("in", "true"), ("out", "false")])?)
            }
            ("socket", [end]) => {
                format!("LiveRule::Socket {{ peer: {} }}", one_of(end, &[("peer", "true"), ("local", "false")])?)
            }
            ("sockaddr", [arg]) => format!("LiveRule::Sockaddr({:?})", self.argument(arg, event)?),
            ("duration", [arg]) => format!("LiveRule::Duration({:?})", self.argument(arg, event)?),
            ("caps", [arg, offset]) => {
                format!("LiveRule::Capabilities({:?}, {})", self.argument(arg, event)?, number(offset)?)
            }
            ("number", [arg, offset, width, otherwise @ ..]) => {
                let otherwise: i64 = match otherwise {
                    [] => 0,
                    [one] => one.parse()?,
                    _ => bail!("too many words"),
                };
                let (arg, offset, width) = (self.argument(arg, event)?, number(offset)?, width_of(width)?);
                format!("LiveRule::Number {{ arg: {arg:?}, offset: {offset}, width: {width}, otherwise: {otherwise} }}")
            }
            ("symbol", [arg, offset, width, table]) => {
                let (arg, offset, width) = (self.argument(arg, event)?, number(offset)?, width_of(width)?);
                let table = self.kernel_table(table)?;
                format!("LiveRule::Symbol {{ arg: {arg:?}, offset: {offset}, width: {width}, table: {table} }}")
            }
            ("flags", [arg, table, symbols @ ..]) => {
                let symbols = match symbols {
                    [] => "None".to_owned(),
                    [key] => format!("Some({})", self.symbol_table(key)?),
                    _ => bail!("too many words"),
                };
                let (arg, table) = (self.argument(arg, event)?, self.kernel_table(table)?);
                format!("LiveRule::Flags {{ arg: {arg:?}, table: {table}, symbols: {symbols} }}")
            }
            ("member", [structure, arg, offset, width, at, bits]) => {
                ensure!(self.calls.structs.contains(*structure), "there is no struct {structure}");
                let (arg, offset, width) = (self.argument(arg, event)?, number(offset)?, width_of(width)?);
                let bits = bits.strip_prefix("0x").context("bits are written as 0x…")?;
                format!(
                    "LiveRule::Member {{ structure: {structure:?}, arg: {arg:?}, offset: {offset}, width: {width}, \
                     at: {}, bits: {:#x} }}",
                    number(at)?,
                    u32::from_str_radix(bits, 16)?
                )
            }
            ("special", [name]) => {
                self.specials.insert((*name).to_owned());
                format!("LiveRule::Special(SpecialRule::{})", camel(name))
            }
            _ => bail!("'{word}' with {} words behind it is no rule", rest.len()),
        })
    }

    /// The argument's name, if a call of the event has it; for a rule of all events, if any call has.
    fn argument<'a>(&self, name: &'a str, event: Option<&str>) -> Result<&'a str> {
        let mut calls = self.calls.of_event(event);
        ensure!(calls.any(|args| args.iter().any(|arg| arg == name)), "no call of it has an argument '{name}'");
        Ok(name)
    }

    fn kernel_table(&self, key: &str) -> Result<String> {
        ensure!(self.tables.kernel_symbols.contains_key(key), "kernel_symbols.toml has no table '{key}'");
        Ok(format!("&{}", key.to_uppercase()))
    }

    fn symbol_table(&self, key: &str) -> Result<String> {
        ensure!(self.tables.symbols.contains_key(key), "symbols.toml has no table '{key}'");
        Ok(format!("&crate::generated::symbols::{}", crate::rust::constant(key)))
    }
}

/// The special rules as an enumeration, so that each has code or the build fails.
fn special(names: &BTreeSet<String>) -> Result<String> {
    let names: BTreeMap<String, &String> = names.iter().map(|name| (camel(name), name)).collect();
    let mut out = String::from(
        "/// A parameter that live capture makes with code of its own: a `special` rule of `tables/live_events.toml`.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub enum SpecialRule {\n",
    );
    for (variant, name) in &names {
        writeln!(out, "    /// `special {name}`.\n    {variant},")?;
    }
    out.push_str("}\n");
    Ok(out)
}

fn one_of<'a>(word: &str, words: &[(&str, &'a str)]) -> Result<&'a str> {
    let found = words.iter().find(|(known, _)| *known == word).map(|(_, variant)| *variant);
    found.with_context(|| {
        let known: Vec<&str> = words.iter().map(|(known, _)| *known).collect();
        format!("'{word}' is none of {}", known.join(", "))
    })
}

fn number(word: &str) -> Result<usize> {
    word.parse().with_context(|| format!("'{word}' is no number"))
}

/// The length of a number in bytes.
fn width_of(word: &str) -> Result<usize> {
    let width = number(word)?;
    ensure!([1, 2, 4, 8].contains(&width), "a number has 1, 2, 4 or 8 bytes, not {width}");
    Ok(width)
}
