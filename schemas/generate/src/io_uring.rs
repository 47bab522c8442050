//! `io_uring.toml`: the probe's table of operations in C and the table of `syscap-schemas`.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::rust::camel;
use crate::syscalls::{Arch, Arg, HEAD, Length, Symbols, read, rust_arg};

/// Rows of the probe's table: a power of two above every opcode.
const TABLE_SIZE: u8 = 64;
/// Pointers of one operation that the probe follows.
const ITEMS_MAX: usize = 2;

/// Members of `struct io_uring_sqe`: the word of eight bytes that each is in, its offset there in bits, its bits, and
/// whether it has a sign.
const PLACES: [(&str, Place); 9] = [
    ("fd", Place::new(0, 32, 32, true)),
    ("ioprio", Place::new(0, 16, 16, false)),
    ("off", Place::new(1, 0, 64, false)),
    ("addr", Place::new(2, 0, 64, false)),
    ("len", Place::new(3, 0, 32, false)),
    ("op_flags", Place::new(3, 32, 32, false)),
    ("buf_index", Place::new(5, 0, 16, false)),
    ("file_index", Place::new(5, 32, 32, false)),
    ("addr3", Place::new(6, 0, 64, false)),
];

/// What success does to descriptors, as bits of the probe's table.
const EFFECTS: [&str; 4] = ["gives", "changes", "closes", "pair"];

#[derive(Clone, Copy)]
struct Place {
    word: u8,
    shift: u8,
    bits: u8,
    signed: bool,
}

impl Place {
    const fn new(word: u8, shift: u8, bits: u8, signed: bool) -> Self {
        Self { word, shift, bits, signed }
    }
}

#[derive(Deserialize)]
struct File {
    op: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
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
struct Structs {
    structs: IndexMap<String, Vec<u16>>,
}

/// An operation with its arguments read.
struct Op<'a> {
    row: &'a Row,
    args: Vec<(Place, Arg)>,
}

/// `bpf/probe/io_uring.gen.h` and `schemas/src/generated/io_uring.rs`. `tables` is the folder of the tables.
pub fn generate(tables: &Path) -> Result<Vec<(PathBuf, String)>> {
    let file: File = read(&tables.join("io_uring.toml"))?;
    let symbols: Symbols = read(&tables.join("kernel_symbols.toml"))?;
    let Structs { structs } = read(&tables.join("syscalls.toml"))?;
    let mut ops = Vec::new();
    for (position, row) in file.op.iter().enumerate() {
        if usize::from(row.number) != position || row.number >= TABLE_SIZE {
            bail!("io_uring.toml: {} has number {}, and stands at {position}", row.name, row.number);
        }
        ops.push(Op::parse(row).with_context(|| format!("io_uring.toml: {}", row.name))?);
    }
    Ok(vec![
        ("bpf/probe/io_uring.gen.h".into(), probe_table(&ops, &structs)?),
        ("schemas/src/generated/io_uring.rs".into(), rust_table(&ops, &structs, &symbols)?),
    ])
}

impl<'a> Op<'a> {
    fn parse(row: &'a Row) -> Result<Self> {
        let read = |text: &String| {
            let (place, rest) = text.split_once(' ').with_context(|| format!("'{text}': a place is wanted"))?;
            let place = PLACES.iter().find(|(name, _)| *name == place).with_context(|| format!("'{text}': {place}"))?;
            Ok((place.1, Arg::parse(rest, row.args.len())?))
        };
        Ok(Self { row, args: row.args.iter().map(read).collect::<Result<_>>()? })
    }

    /// The initializers of `struct uring_item_desc`, one for each pointer that is followed: how, argument, word of the
    /// pointer, word of the length, bytes.
    fn items(&self, structs: &IndexMap<String, Vec<u16>>) -> Result<Vec<String>> {
        let mut items = Vec::new();
        for (index, (place, arg)) in self.args.iter().enumerate() {
            let size = structs.get(&arg.kind).and_then(|sizes| Arch::X86_64.size(sizes));
            let item = match (arg.kind.as_str(), arg.length, size) {
                ("path" | "string", ..) => format!("{{ CAPTURE_STRING, {index}, {}, 0, 0 }}", place.word),
                ("sockaddr", Some(Length::Bytes(length)), _) => {
                    let (length, _) = self.args.get(usize::from(length)).context("the length has no argument")?;
                    if length.shift != 0 {
                        bail!("the probe reads lengths from the beginning of a word");
                    }
                    format!("{{ CAPTURE_LENGTH, {index}, {}, {}, 0 }}", place.word, length.word)
                }
                (_, _, Some(size)) => format!("{{ CAPTURE_STRUCT, {index}, {}, 0, {size} }}", place.word),
                _ => continue,
            };
            items.push(item);
        }
        if items.len() > ITEMS_MAX {
            bail!("{} pointers, {ITEMS_MAX} have room", items.len());
        }
        Ok(items)
    }
}

fn probe_table(ops: &[Op<'_>], structs: &IndexMap<String, Vec<u16>>) -> Result<String> {
    let mut out = format!("/* SPDX-License-Identifier: MIT OR GPL-2.0-only */\n/* {HEAD} */\n#pragma once\n\n");
    writeln!(out, "static const volatile struct uring_op_desc uring_descs[{TABLE_SIZE}] = {{")?;
    for op in ops {
        let Row { name, number, effects, multishot, .. } = op.row;
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
        "// {HEAD}\n\nuse crate::generated::kernel_symbols::*;\nuse crate::generated::syscalls::*;\nuse crate::io_uring::{{RingOp, SqePlace}};\nuse crate::{{ArgKind, ArgLength, Category, Pass, Syscall, SyscallArg}};\n\n"
    );
    out.push_str("pub(crate) static OPS: &[RingOp] = &[\n");
    for Op { row, args } in ops {
        let has = |effect: &str| row.effects.iter().any(|known| known == effect);
        writeln!(
            out,
            "    RingOp {{ name: {:?}, category: Category::{}, gives: {}, closes: {}, places: &[",
            row.name,
            camel(&row.category),
            has("gives"),
            has("closes")
        )?;
        for (Place { word, shift, bits, signed }, _) in args {
            writeln!(out, "        SqePlace {{ word: {word}, shift: {shift}, bits: {bits}, signed: {signed} }},")?;
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
