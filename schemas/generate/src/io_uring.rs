//! Generates the tables of `io_uring.toml`: in C for the probe, in Rust for `syscap-schemas`.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::GeneratedFile;
use crate::rust::camel;
use crate::syscalls::{Arch, Arg, Length, NOTICE, Symbols, rust_arg};
use crate::tables::read;

/// Rows of the probe's table: a power of two greater than every opcode.
const TABLE_SIZE: u8 = 64;
/// Most pointers of one operation that the probe follows.
const MAX_ITEMS: usize = 2;

/// The members of `struct io_uring_sqe`: the index of the 64-bit word, the offset in it and the size, both in bits, and
/// `true` for a signed member.
const SQE_FIELDS: [(&str, SqeField); 9] = [
    ("fd", SqeField::new(0, 32, 32, true)),
    ("ioprio", SqeField::new(0, 16, 16, false)),
    ("off", SqeField::new(1, 0, 64, false)),
    ("addr", SqeField::new(2, 0, 64, false)),
    ("len", SqeField::new(3, 0, 32, false)),
    ("op_flags", SqeField::new(3, 32, 32, false)),
    ("buf_index", SqeField::new(5, 0, 16, false)),
    ("file_index", SqeField::new(5, 32, 32, false)),
    ("addr3", SqeField::new(6, 0, 64, false)),
];

/// The effects of success on descriptors; each is a bit of the probe's table.
const EFFECTS: [&str; 4] = ["gives", "changes", "closes", "pair"];

#[derive(Clone, Copy)]
struct SqeField {
    word: u8,
    shift: u8,
    bits: u8,
    signed: bool,
}

impl SqeField {
    const fn new(word: u8, shift: u8, bits: u8, signed: bool) -> Self {
        Self { word, shift, bits, signed }
    }
}

#[derive(Deserialize)]
struct IoUringToml {
    op: Vec<OpRow>,
}

#[derive(Deserialize)]
struct OpRow {
    name: String,
    number: u8,
    category: String,
    #[serde(default)]
    args: Vec<String>,
    #[serde(default)]
    effects: Vec<String>,
    #[serde(default)]
    multishot: bool,
}

#[derive(Deserialize)]
struct SyscallsToml {
    structs: IndexMap<String, Vec<u16>>,
}

/// An operation with its parsed arguments.
struct Op<'a> {
    row: &'a OpRow,
    args: Vec<(SqeField, Arg)>,
}

/// Returns `bpf/probe/io_uring.gen.h` and `schemas/src/generated/io_uring.rs`. `tables` is the folder of the tables.
pub fn generate(tables: &Path) -> Result<Vec<GeneratedFile>> {
    let file: IoUringToml = read(&tables.join("io_uring.toml"))?;
    let symbols: Symbols = read(&tables.join("kernel_symbols.toml"))?;
    let SyscallsToml { structs } = read(&tables.join("syscalls.toml"))?;
    let mut ops = Vec::new();
    for (position, row) in file.op.iter().enumerate() {
        if usize::from(row.number) != position || row.number >= TABLE_SIZE {
            bail!("io_uring.toml: {} has number {} but is row {position}", row.name, row.number);
        }
        ops.push(Op::parse(row).with_context(|| format!("io_uring.toml: {}", row.name))?);
    }
    Ok(vec![
        ("bpf/probe/io_uring.gen.h".into(), probe_table(&ops, &structs)?),
        ("schemas/src/generated/io_uring.rs".into(), rust_table(&ops, &structs, &symbols)?),
    ])
}

impl<'a> Op<'a> {
    fn parse(row: &'a OpRow) -> Result<Self> {
        let parse_arg = |text: &String| {
            let (name, rest) = text.split_once(' ').with_context(|| format!("'{text}': the member is missing"))?;
            let field = SQE_FIELDS.iter().find(|(known, _)| *known == name);
            let (_, field) = field.with_context(|| format!("'{text}': no member '{name}'"))?;
            Ok((*field, Arg::parse(rest, row.args.len())?))
        };
        Ok(Self { row, args: row.args.iter().map(parse_arg).collect::<Result<_>>()? })
    }

    /// Returns the initializers of `struct uring_item_desc`, one for each pointer that the probe follows: method, argument,
    /// word of the pointer, word of the length, bytes.
    fn items(&self, structs: &IndexMap<String, Vec<u16>>) -> Result<Vec<String>> {
        let mut items = Vec::new();
        for (index, (field, arg)) in self.args.iter().enumerate() {
            let size = structs.get(&arg.kind).and_then(|sizes| Arch::X86_64.size(sizes));
            let item = match (arg.kind.as_str(), arg.length, size) {
                ("path" | "string", ..) => format!("{{ CAPTURE_STRING, {index}, {}, 0, 0 }}", field.word),
                ("sockaddr", Some(Length::Bytes(length)), _) => {
                    let (length, _) = self.args.get(usize::from(length)).context("the length has no argument")?;
                    if length.shift != 0 {
                        bail!("the probe reads a length only at bit 0 of a word");
                    }
                    format!("{{ CAPTURE_LENGTH, {index}, {}, {}, 0 }}", field.word, length.word)
                }
                (_, _, Some(size)) => format!("{{ CAPTURE_STRUCT, {index}, {}, 0, {size} }}", field.word),
                _ => continue,
            };
            items.push(item);
        }
        if items.len() > MAX_ITEMS {
            bail!("{} pointers, at most {MAX_ITEMS} fit", items.len());
        }
        Ok(items)
    }
}

fn probe_table(ops: &[Op<'_>], structs: &IndexMap<String, Vec<u16>>) -> Result<String> {
    let mut out = format!("/* SPDX-License-Identifier: MIT OR GPL-2.0-only */\n/* {NOTICE} */\n#pragma once\n\n");
    writeln!(out, "static const volatile struct uring_op_desc uring_descs[{TABLE_SIZE}] = {{")?;
    for op in ops {
        let OpRow { name, number, effects, multishot, .. } = op.row;
        let mut bits = Vec::new();
        for effect in effects {
            if !EFFECTS.contains(&effect.as_str()) {
                bail!("io_uring.toml: {name}: effect '{effect}'");
            }
            bits.push(format!("URING_{}", effect.to_uppercase()));
        }
        if *multishot {
            bits.push("URING_MULTISHOT".to_owned());
        }
        let items = op.items(structs).with_context(|| format!("io_uring.toml: {name}"))?;
        if bits.is_empty() && items.is_empty() {
            continue;
        }
        let bits = if bits.is_empty() { "0".to_owned() } else { bits.join(" | ") };
        let items = if items.is_empty() { "{ 0 }".to_owned() } else { items.join(", ") };
        writeln!(out, "    [{number}] = {{ {bits}, {{ {items} }} }}, /* {name} */")?;
    }
    out.push_str("};\n");
    Ok(out)
}

fn rust_table(ops: &[Op<'_>], structs: &IndexMap<String, Vec<u16>>, symbols: &Symbols) -> Result<String> {
    let mut out = format!(
        "// {NOTICE}\n\nuse crate::generated::kernel_symbols::*;\nuse crate::generated::syscalls::*;\nuse crate::io_uring::{{IoUringOp, SqeField}};\nuse crate::{{ArgDirection, ArgKind, ArgLength, Category, Syscall, SyscallArg}};\n\n"
    );
    out.push_str("pub(crate) static OPS: &[IoUringOp] = &[\n");
    for Op { row, args } in ops {
        let has = |effect: &str| row.effects.iter().any(|known| known == effect);
        writeln!(
            out,
            "    IoUringOp {{ name: {:?}, category: Category::{}, returns_fd: {}, closes_fd: {}, sqe_fields: &[",
            row.name,
            camel(&row.category),
            has("gives"),
            has("closes")
        )?;
        for (SqeField { word, shift, bits, signed }, _) in args {
            writeln!(out, "        SqeField {{ word: {word}, shift: {shift}, bits: {bits}, signed: {signed} }},")?;
        }
        writeln!(
            out,
            "    ], call: Syscall {{ name: {:?}, x86_64: None, aarch64: None, i386: None, scap_id: 0, event: 1, returns: true, args: &[",
            "io_uring"
        )?;
        for (_, arg) in args {
            let arg = rust_arg(arg, structs, symbols).with_context(|| format!("io_uring.toml: {}", row.name))?;
            writeln!(out, "        {arg},")?;
        }
        out.push_str("    ], forms: &[] } },\n");
    }
    out.push_str("];\n");
    Ok(out)
}
