//! Generates the Rust tables of `live_events.toml`: the sources of event parameters in a live capture.
//!
//! The rules are compiled here. An unknown word, table or struct is an error, and so is an argument that no call of the
//! event has.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::rust::camel;
use crate::syscalls::CallArguments;
use crate::tables::Tables;
use crate::{GeneratedFile, NOTICE};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LiveEventsToml {
    names: IndexMap<String, String>,
    aliases: IndexMap<String, Vec<String>>,
    rules: IndexMap<String, String>,
    events: IndexMap<String, IndexMap<String, String>>,
}

/// Compiles rules, and checks the names in them.
struct RuleCompiler<'a> {
    tables: &'a Tables,
    calls: &'a CallArguments,
    /// The names of the special rules that have been compiled.
    specials: BTreeSet<String>,
}

/// Returns `schemas/src/generated/live.rs` and `schemas/src/special_rule.rs`.
pub fn generate(folder: &Path, tables: &Tables, calls: &CallArguments) -> Result<Vec<GeneratedFile>> {
    let rows: LiveEventsToml = crate::tables::read(&folder.join("live_events.toml"))?;
    let mut compiler = RuleCompiler { tables, calls, specials: BTreeSet::new() };
    let live = rule_tables(&rows, &mut compiler)?;
    let special = special_rule_enum(&compiler.specials)?;
    // `schemas/src/live.rs` uses `SpecialRule`, and the tables use `schemas/src/live.rs`. Imports must not form a circle.
    Ok([("generated/live", live), ("special_rule", special)]
        .into_iter()
        .map(|(name, text)| (format!("schemas/src/{name}.rs").into(), NOTICE.to_owned() + &text))
        .collect())
}

fn rule_tables(rows: &LiveEventsToml, compiler: &mut RuleCompiler<'_>) -> Result<String> {
    let mut out = String::from(
        "use crate::generated::kernel_symbols::*;\nuse crate::special_rule::SpecialRule;\n\
         use crate::live::{BacklogProperty, FileProperty, LiveRule, VmSize};\n\n",
    );
    out.push_str("pub(crate) static SCAP_NAMES: &[(&str, &str)] = &[\n");
    for (kernel, scap) in &rows.names {
        writeln!(out, "    ({kernel:?}, {scap:?}),")?;
    }
    out.push_str("];\n\npub(crate) static ALIASES: &[(&str, &[&str])] = &[\n");
    for (param, arguments) in &rows.aliases {
        writeln!(out, "    ({param:?}, &{arguments:?}),")?;
    }
    out.push_str("];\n\npub(crate) static DEFAULT_RULES: &[(&str, LiveRule)] = &[\n");
    for (param, rule) in &rows.rules {
        let rule =
            compiler.compile(rule, None).with_context(|| format!("live_events.toml: rules.{param} = {rule:?}"))?;
        writeln!(out, "    ({param:?}, {rule}),")?;
    }
    out.push_str("];\n\npub(crate) static EVENTS: &[(&str, &[(&str, LiveRule)])] = &[\n");
    for (code, params) in &rows.events {
        let event = compiler.tables.events.iter().find(|event| event.code == *code);
        let event = event.with_context(|| format!("live_events.toml: there is no event {code}"))?;
        let names: Vec<_> = event.params()?.iter().map(|param| param.name.to_owned()).collect();
        writeln!(out, "    ({code:?}, &[")?;
        for (param, rule) in params {
            ensure!(names.contains(param), "live_events.toml: {code} has no parameter {param}");
            let compiled = compiler.compile(rule, Some(code));
            let rule = compiled.with_context(|| format!("live_events.toml: {code}.{param} = {rule:?}"))?;
            writeln!(out, "        ({param:?}, {rule}),")?;
        }
        out.push_str("    ]),\n");
    }
    out.push_str("];\n");
    Ok(out)
}

impl RuleCompiler<'_> {
    /// Returns a rule as the Rust expression of a `LiveRule`. `event` is the code of the event that the rule is for; `None`
    /// for a rule of all events.
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
            ("backlog", [what]) => {
                let properties = [("percent", "Percent"), ("length", "Length"), ("max", "Max")];
                format!("LiveRule::Backlog(BacklogProperty::{})", one_of(what, &properties)?)
            }
            ("tuple", [direction]) => {
                format!("LiveRule::Tuple {{ inbound: {} }}", one_of(direction, &[("in", "true"), ("out", "false")])?)
            }
            ("socket", [end]) => {
                format!("LiveRule::Socket {{ peer: {} }}", one_of(end, &[("peer", "true"), ("local", "false")])?)
            }
            ("special", [name]) => {
                self.specials.insert((*name).to_owned());
                format!("LiveRule::Special(SpecialRule::{})", camel(name))
            }
            _ => self.compile_argument_rule(word, rest, event)?,
        })
    }

    /// Returns a rule about an argument of the call as the Rust expression of a `LiveRule`.
    fn compile_argument_rule(&self, word: &str, rest: &[&str], event: Option<&str>) -> Result<String> {
        Ok(match (word, rest) {
            ("sockaddr", [arg]) => format!("LiveRule::Sockaddr({:?})", self.argument(arg, event)?),
            ("duration", [arg]) => format!("LiveRule::Duration({:?})", self.argument(arg, event)?),
            ("caps", [arg, offset]) => {
                format!("LiveRule::Capabilities({:?}, {})", self.argument(arg, event)?, number(offset)?)
            }
            ("number", [arg, offset, width, default @ ..]) => {
                let default: i64 = match default {
                    [] => 0,
                    [one] => one.parse()?,
                    _ => bail!("too many words"),
                };
                let (arg, offset, width) = (self.argument(arg, event)?, number(offset)?, width_of(width)?);
                format!("LiveRule::Number {{ arg: {arg:?}, offset: {offset}, width: {width}, default: {default} }}")
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
            ("member", [structure, arg, offset, width, presence_offset, bits]) => {
                ensure!(self.calls.structs.contains(*structure), "there is no struct {structure}");
                let (arg, offset, width) = (self.argument(arg, event)?, number(offset)?, width_of(width)?);
                let bits = bits.strip_prefix("0x").context("bits are written as 0x…")?;
                format!(
                    "LiveRule::Member {{ structure: {structure:?}, arg: {arg:?}, offset: {offset}, width: {width}, \
                     presence_offset: {}, presence_bits: {:#x} }}",
                    number(presence_offset)?,
                    u32::from_str_radix(bits, 16)?
                )
            }
            _ => bail!("'{word}' with {} words behind it is not a rule", rest.len()),
        })
    }

    /// Returns `name` if a call of the event has this argument. For a rule of all events any call will do.
    fn argument<'a>(&self, name: &'a str, event: Option<&str>) -> Result<&'a str> {
        let mut calls = self.calls.of_event(event);
        ensure!(calls.any(|args| args.iter().any(|arg| arg == name)), "no call of the event has an argument '{name}'");
        Ok(name)
    }

    fn kernel_table(&self, key: &str) -> Result<String> {
        ensure!(self.tables.kernel_symbols.contains_key(key), "kernel_symbols.toml has no table '{key}'");
        Ok(format!("&{}", key.to_uppercase()))
    }

    fn symbol_table(&self, key: &str) -> Result<String> {
        ensure!(self.tables.symbols.contains_key(key), "symbols.toml has no table '{key}'");
        Ok(format!("&crate::generated::symbols::{}", crate::rust::static_name(key)))
    }
}

/// Returns the enumeration of the special rules. The build fails if one of them has no code.
fn special_rule_enum(names: &BTreeSet<String>) -> Result<String> {
    let names: BTreeMap<String, &String> = names.iter().map(|name| (camel(name), name)).collect();
    let mut out = String::from(
        "/// A rule with code of its own in live capture: `special` in `tables/live_events.toml`.\n\
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
        format!("'{word}' is not one of {}", known.join(", "))
    })
}

fn number(word: &str) -> Result<usize> {
    word.parse().with_context(|| format!("'{word}' is not a number"))
}

/// Parses the width of a number in bytes.
fn width_of(word: &str) -> Result<usize> {
    let width = number(word)?;
    ensure!([1, 2, 4, 8].contains(&width), "a number has 1, 2, 4 or 8 bytes, not {width}");
    Ok(width)
}
