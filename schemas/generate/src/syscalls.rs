//! Generates the tables of `syscalls.toml`: in C for the probe, in Rust for `syscap-schemas`.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::GeneratedFile;
use crate::tables::read;

/// The notice in the first line of a generated file, without comment marks.
pub(super) const NOTICE: &str = "Written by `cargo run -p syscap-generate`; not to be edited.";
/// Rows of the probe's tables: a power of two greater than every system call number.
const TABLE_SIZE: u16 = 512;
/// Rows of each of the probe's tables of argument forms: a power of two.
const MAX_FORMS: usize = 128;
/// The data that the probe collects in addition to the arguments, in the order of `enum special` in `probe/record.h`.
const SPECIALS: [&str; 18] = [
    "none",
    "open",
    "pipe",
    "socketpair",
    "socket",
    "accept",
    "execve",
    "clone",
    "noreturn",
    "memory",
    "receive",
    "descriptor",
    "perhaps",
    "ioctl",
    "handle",
    "unpack",
    "ruleset",
    "listener",
];

/// The tables of `kernel_symbols.toml` by their keys.
pub(super) type Symbols = IndexMap<String, toml::Value>;

#[derive(Deserialize)]
struct SyscallsToml {
    structs: IndexMap<String, Vec<u16>>,
    syscall: Vec<SyscallRow>,
}

#[derive(Deserialize)]
struct SyscallRow {
    name: String,
    x86_64: Option<u16>,
    aarch64: Option<u16>,
    i386: Option<u16>,
    scap: String,
    event: Option<String>,
    special: Option<String>,
    #[serde(default)]
    args: Vec<String>,
    #[serde(default)]
    forms: Vec<String>,
}

/// A system call with its parsed arguments.
struct Call<'a> {
    row: &'a SyscallRow,
    args: Vec<Arg>,
    forms: Vec<ArgForm>,
}

#[derive(Deserialize)]
struct EventsToml {
    event: Vec<EventRow>,
}

#[derive(Deserialize)]
struct EventRow {
    id: u16,
    code: String,
}

#[derive(Deserialize)]
struct ScapSyscallsToml {
    syscalls: HashMap<String, u16>,
}

/// An argument, parsed from its text in the table.
pub(super) struct Arg {
    pub(super) name: String,
    pub(super) kind: String,
    direction: Option<&'static str>,
    pub(super) length: Option<Length>,
    dirfd: Option<u8>,
    symbols: Option<String>,
}

/// The form of an argument that applies if another argument, the selector, has a certain value.
struct ArgForm {
    selector: u8,
    mask: u32,
    value: u32,
    index: u8,
    arg: Arg,
}

/// The place of the length of the memory that a pointer leads to. Indices count arguments from 0.
#[derive(Clone, Copy)]
pub(super) enum Length {
    Bytes(u8),
    Elements(u8),
    BytesResult,
    ElementsResult,
    Pointer(u8),
}

/// A table of system call numbers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Arch {
    X86_64,
    Aarch64,
    I386,
}

impl Arch {
    fn number(self, row: &SyscallRow) -> Option<u16> {
        match self {
            Arch::X86_64 => row.x86_64,
            Arch::Aarch64 => row.aarch64,
            Arch::I386 => row.i386,
        }
    }

    pub(super) fn size(self, sizes: &[u16]) -> Option<u16> {
        match self {
            Arch::X86_64 => sizes.first(),
            Arch::I386 => sizes.get(1),
            Arch::Aarch64 => sizes.get(2).or(sizes.first()),
        }
        .copied()
    }
}

/// The arguments of all calls, for tables that refer to them.
pub struct CallArguments {
    /// The keys of all structs.
    pub structs: BTreeSet<String>,
    /// For each call the code of its event and the names of its arguments; `None`: the generic event.
    calls: Vec<(Option<String>, Vec<String>)>,
}

impl CallArguments {
    /// Returns the argument names of each call that becomes this event; with `None`, of every call.
    pub fn of_event(&self, event: Option<&str>) -> impl Iterator<Item = &[String]> {
        let matches = move |code: &Option<String>| event.is_none() || code.as_deref() == event;
        self.calls.iter().filter(move |(code, _)| matches(code)).map(|(_, args)| args.as_slice())
    }
}

/// Returns `bpf/probe/syscalls.gen.h` and `schemas/src/generated/syscalls.rs`, and the arguments of all calls. `tables` is
/// the folder of the tables.
pub fn generate(tables: &Path) -> Result<(Vec<GeneratedFile>, CallArguments)> {
    let file: SyscallsToml = read(&tables.join("syscalls.toml"))?;
    let symbols: Symbols = read(&tables.join("kernel_symbols.toml"))?;
    let events: EventsToml = read(&tables.join("events.toml"))?;
    let scap: ScapSyscallsToml = read(&tables.join("scap_syscalls.toml"))?;
    let rows = file
        .syscall
        .iter()
        .map(|row| Call::parse(row, &symbols).with_context(|| format!("syscalls.toml: {}", row.name)))
        .collect::<Result<Vec<_>>>()?;
    let events = events.event.into_iter().map(|event| (event.code, event.id)).collect();
    let names = |call: &Call<'_>| call.args.iter().map(|arg| arg.name.clone()).collect();
    let arguments = CallArguments {
        structs: file.structs.keys().cloned().collect(),
        calls: rows.iter().map(|call| (call.row.event.clone(), names(call))).collect(),
    };
    let outputs = vec![
        ("bpf/probe/syscalls.gen.h".into(), probe_table(&file.structs, &rows)?),
        (
            "schemas/src/generated/syscalls.rs".into(),
            rust_table(&file.structs, &symbols, &rows, &events, &scap.syscalls)?,
        ),
    ];
    Ok((outputs, arguments))
}

impl<'a> Call<'a> {
    fn parse(row: &'a SyscallRow, symbols: &Symbols) -> Result<Self> {
        let args = row.args.iter().map(|text| Arg::parse(text, row.args.len())).collect::<Result<Vec<_>>>()?;
        let mut forms = Vec::new();
        for text in &row.forms {
            ArgForm::parse(text, &args, symbols, &mut forms)?;
        }
        Ok(Self { row, args, forms })
    }
}

impl ArgForm {
    /// Parses a text of the column `forms` and adds a form for each value of the selector in it.
    fn parse(text: &str, args: &[Arg], symbols: &Symbols, forms: &mut Vec<Self>) -> Result<()> {
        let position = |name: &str| {
            let found = args.iter().position(|arg| arg.name == name);
            found.with_context(|| format!("'{text}': there is no argument '{name}'"))
        };
        let (condition, rest) = text.split_once(' ').with_context(|| format!("'{text}': the selector is missing"))?;
        let (selector, values) = condition.split_once('=').with_context(|| format!("'{text}': no value"))?;
        let (selector, mask) = selector.split_once('&').unwrap_or((selector, "0xffffffff"));
        let selector = position(selector)?;
        let names = args.get(selector).and_then(|arg| arg.symbols.as_ref()).and_then(|key| symbols.get(key));
        for value in values.split(',') {
            let named = names.and_then(|names| names.get(value)).and_then(toml::Value::as_integer);
            let value = match named {
                Some(value) => u32::try_from(value)?,
                None => parse_number(value).with_context(|| format!("'{text}': {value}"))?,
            };
            let arg = Arg::parse(rest, args.len())?;
            let index = u8::try_from(position(&arg.name)?)?;
            if arg.is_overwritten() {
                bail!("'{text}': a form cannot be read both before and after the call");
            }
            forms.push(Self { selector: u8::try_from(selector)?, mask: parse_number(mask)?, value, index, arg });
        }
        Ok(())
    }
}

/// Parses a decimal number, or a hexadecimal one after `0x`.
fn parse_number(text: &str) -> Result<u32> {
    Ok(match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16)?,
        None => text.parse()?,
    })
}

impl Arg {
    /// Parses an argument of a call with `count` arguments.
    pub(super) fn parse(text: &str, count: usize) -> Result<Self> {
        let mut words = text.split_whitespace();
        let (Some(name), Some(kind)) = (words.next(), words.next()) else { bail!("'{text}': name or kind is missing") };
        let mut arg = Arg {
            name: name.to_owned(),
            kind: kind.to_owned(),
            direction: None,
            length: None,
            dirfd: None,
            symbols: None,
        };
        for word in words {
            let index = |value: &str| -> Result<u8> {
                let index: u8 = value.parse().with_context(|| format!("'{text}': {word}"))?;
                if usize::from(index) >= count {
                    bail!("'{text}': there is no argument {index}");
                }
                Ok(index)
            };
            match word.split_once('=') {
                None => {
                    arg.direction = Some(match word {
                        "in" => "In",
                        "out" => "Out",
                        "inout" => "InOut",
                        _ => bail!("'{text}': {word}"),
                    });
                }
                Some(("len", "result")) => arg.length = Some(Length::BytesResult),
                Some(("count", "result")) => arg.length = Some(Length::ElementsResult),
                Some(("len", value)) => arg.length = Some(Length::Bytes(index(value)?)),
                Some(("count", value)) => arg.length = Some(Length::Elements(index(value)?)),
                Some(("lenptr", value)) => arg.length = Some(Length::Pointer(index(value)?)),
                Some(("dirfd", value)) => arg.dirfd = Some(index(value)?),
                Some(("symbols", value)) => arg.symbols = Some(value.to_owned()),
                Some(_) => bail!("'{text}': {word}"),
            }
        }
        Ok(arg)
    }

    /// `true` if the memory must be read before the call as well, because the call overwrites it. The length of an address
    /// (int32) and the requested events of poll need no such copy.
    fn is_overwritten(&self) -> bool {
        self.direction == Some("InOut") && self.kind != "int32" && self.kind != "pollfd"
    }

    /// Returns the initializer of the probe's `struct arg_desc`: method, argument with the length, bytes of an element.
    fn descriptor(&self, structs: &IndexMap<String, Vec<u16>>, arch: Arch) -> Result<String> {
        let size = structs.get(&self.kind).and_then(|sizes| arch.size(sizes));
        let (method, argument, size) = match (self.kind.as_str(), self.length, size) {
            ("strings", ..) => return Ok("{ 0 }".to_owned()),
            ("path" | "string", ..) => ("STRING", 0, 1),
            ("iovec", Some(Length::Elements(count)), _) => ("IOVEC", count, 1),
            ("msghdr", ..) => ("MSGHDR", 0, 1),
            ("mmsghdr", Some(Length::Elements(count)), _) => ("MMSGHDR", count, 1),
            ("fdset", Some(Length::Elements(count)), _) => ("FDSET", count, 1),
            ("buffer" | "sockaddr", Some(Length::Bytes(argument)), _) => ("LENGTH", argument, 1),
            ("buffer", Some(Length::BytesResult), _) => ("RESULT", 0, 1),
            ("buffer" | "sockaddr", Some(Length::Pointer(argument)), _) => ("POINTED", argument, 1),
            (_, Some(Length::Elements(argument)), Some(size)) => ("LENGTH", argument, size),
            (_, Some(Length::ElementsResult), Some(size)) => ("RESULT", 0, size),
            (_, None, Some(size)) => ("STRUCT", 0, size),
            (kind, None, None) if KINDS.iter().any(|(name, _)| *name == kind) => return Ok("{ 0 }".to_owned()),
            (kind, ..) => bail!("argument '{}': kind '{kind}' has no such length", self.name),
        };
        let mut flags = format!("CAPTURE_{method}");
        if self.direction == Some("Out") {
            flags += " | CAPTURE_OUT";
        }
        if matches!(self.kind.as_str(), "buffer" | "iovec" | "msghdr" | "mmsghdr") {
            flags += " | CAPTURE_SNAP";
        }
        Ok(format!("{{ {flags}, {argument}, {size} }}"))
    }
}

/// Kinds that are not structs and need no length, and their names in Rust.
const KINDS: [(&str, &str); 25] = [
    ("fd", "Fd"),
    ("int", "Int"),
    ("uint", "Uint"),
    ("long", "Long"),
    ("ulong", "Ulong"),
    ("size", "Size"),
    ("offset", "Offset"),
    ("mode", "Mode"),
    ("uid", "Uid"),
    ("gid", "Gid"),
    ("pid", "Pid"),
    ("signal", "Signal"),
    ("key", "Key"),
    ("dev", "Dev"),
    ("clockid", "ClockId"),
    ("flags", "Flags"),
    ("enum", "Enum"),
    ("pointer", "Pointer"),
    ("path", "Path"),
    ("string", "String"),
    ("strings", "Strings"),
    ("buffer", "Buffer"),
    ("iovec", "Iovec"),
    ("msghdr", "Msghdr"),
    ("mmsghdr", "Mmsghdr"),
];
/// Kinds that are not structs and need a length, and their names in Rust.
const KINDS_WITH_LENGTH: [(&str, &str); 2] = [("sockaddr", "Sockaddr"), ("fdset", "FdSet")];

fn probe_table(structs: &IndexMap<String, Vec<u16>>, rows: &[Call<'_>]) -> Result<String> {
    let mut out = format!("/* SPDX-License-Identifier: MIT OR GPL-2.0-only */\n/* {NOTICE} */\n#pragma once\n\n");
    for (guard, arch, table) in [
        ("#if defined(__TARGET_ARCH_x86)\n", Arch::X86_64, "syscalls"),
        ("\n", Arch::I386, "syscalls_compat"),
        ("#elif defined(__TARGET_ARCH_arm64)\n", Arch::Aarch64, "syscalls"),
    ] {
        let forms = rows.iter().map(|call| probe_forms(call, structs, arch)).collect::<Result<Vec<_>>>()?;
        write_form_table(&mut out, guard, table, rows, &forms)?;
        writeln!(out, "static const volatile struct syscall_desc {table}[{TABLE_SIZE}] = {{")?;
        let mut first = 0;
        for (call, forms) in rows.iter().zip(&forms) {
            let Some(number) = arch.number(call.row) else { continue };
            if number >= TABLE_SIZE {
                bail!("syscalls.toml: {} has number {number}, the table ends at {TABLE_SIZE}", call.row.name);
            }
            write_probe_row(&mut out, number, call, structs, arch, (first, forms))?;
            first += forms.len();
        }
        out.push_str("};\n");
    }
    out.push_str("#endif\n");
    for (guard, archs) in [
        ("#if defined(__TARGET_ARCH_x86)", [Arch::X86_64, Arch::I386].as_slice()),
        ("#elif defined(__TARGET_ARCH_arm64)", &[Arch::Aarch64]),
    ] {
        write_watched_table(&mut out, guard, archs, rows)?;
    }
    out.push_str("#endif\n");
    Ok(out)
}

/// Writes the `struct syscall_desc` of a call. `forms` are the forms of the call, and the index of the first one.
fn write_probe_row(
    out: &mut String,
    number: u16,
    Call { row, args, .. }: &Call<'_>,
    structs: &IndexMap<String, Vec<u16>>,
    arch: Arch,
    (first, forms): (usize, &[(&ArgForm, String)]),
) -> Result<()> {
    let special = special(row)?;
    let descriptors = args
        .iter()
        .map(|arg| arg.descriptor(structs, arch))
        .collect::<Result<Vec<_>>>()
        .with_context(|| format!("syscalls.toml: {}", row.name))?;
    let has_form = |index: usize| forms.iter().any(|(form, _)| usize::from(form.index) == index);
    let is_read = |(index, text): &(usize, &String)| *text != "{ 0 }" || has_form(*index);
    let captured = descriptors.iter().enumerate().filter(is_read).count();
    let form = if forms.is_empty() { String::new() } else { format!(", .form = {first}, .forms = {}", forms.len()) };
    writeln!(
        out,
        "    [{number}] = {{ {}, SPECIAL_{}, {captured}, 1, {{ {} }}{}{form} }}, /* {} */",
        args.len(),
        special.to_uppercase(),
        if descriptors.is_empty() { "{ 0 }".to_owned() } else { descriptors.join(", ") },
        buffer_and_overwritten(args, captured),
        row.name
    )?;
    Ok(())
}

/// Writes the table of the calls for which the probe must save something at their begin.
fn write_watched_table(out: &mut String, guard: &str, archs: &[Arch], rows: &[Call<'_>]) -> Result<()> {
    let mut numbers: Vec<u16> = rows
        .iter()
        .filter(|call| needs_enter_probe(call.row, &call.args, archs))
        .flat_map(|call| archs.iter().filter_map(|arch| arch.number(call.row)))
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    let numbers: Vec<String> = numbers.iter().map(|number| format!("[{number}] = 1")).collect();
    writeln!(out, "\n{guard}\nstatic const volatile __u8 syscalls_watched[{TABLE_SIZE}] = {{")?;
    for line in numbers.chunks(8) {
        writeln!(out, "    {},", line.join(", "))?;
    }
    out.push_str("};\n");
    Ok(())
}

/// Returns the forms of a call that the probe reads differently from the argument itself, with their initializers.
fn probe_forms<'a>(
    call: &'a Call<'_>,
    structs: &IndexMap<String, Vec<u16>>,
    arch: Arch,
) -> Result<Vec<(&'a ArgForm, String)>> {
    let descriptor =
        |arg: &Arg| arg.descriptor(structs, arch).with_context(|| format!("syscalls.toml: {}", call.row.name));
    let mut forms = Vec::new();
    for form in call.forms.iter().filter(|_| arch.number(call.row).is_some()) {
        let form_descriptor = descriptor(&form.arg)?;
        let arg_descriptor = call.args.get(usize::from(form.index)).map(descriptor).transpose()?;
        if arg_descriptor.as_ref() != Some(&form_descriptor) {
            forms.push((form, form_descriptor));
        }
    }
    Ok(forms)
}

/// Writes the probe's table of the forms of all calls. The forms of a call are adjacent.
fn write_form_table(
    out: &mut String,
    guard: &str,
    table: &str,
    rows: &[Call<'_>],
    forms: &[Vec<(&ArgForm, String)>],
) -> Result<()> {
    let mut lines = Vec::new();
    for (Call { row, .. }, forms) in rows.iter().zip(forms) {
        for (ArgForm { selector, mask, value, index, .. }, descriptor) in forms {
            lines.push(format!(
                "    {{ {index}, {selector}, 0, {mask:#x}, {value:#x}, {descriptor} }}, /* {} */",
                row.name
            ));
        }
    }
    if lines.len() > MAX_FORMS {
        bail!("syscalls.toml: {} forms, at most {MAX_FORMS} fit", lines.len());
    }
    let name = table.replace("syscalls", "forms");
    writeln!(out, "{guard}static const volatile struct form_desc {name}[{MAX_FORMS}] = {{")?;
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    out.push_str("};\n");
    Ok(())
}

/// `true` if the probe must save something when the call begins. On aarch64 a new task does not return from clone, so its
/// flags are saved for it.
fn needs_enter_probe(row: &SyscallRow, args: &[Arg], archs: &[Arch]) -> bool {
    let is_clone = row.name == "clone3" || row.name == "clone" && archs.contains(&Arch::Aarch64);
    row.special.as_deref() == Some("noreturn") || is_clone || args.iter().any(Arg::is_overwritten)
}

/// Returns the rest of the initializer: the single buffer of a call that reads nothing else, for which the probe has a
/// fast path, and a bit set of the arguments whose memory the call overwrites.
fn buffer_and_overwritten(args: &[Arg], captured: usize) -> String {
    let single_buffer =
        args.iter().enumerate().find_map(|(position, arg)| match (arg.kind.as_str(), arg.direction, arg.length) {
            ("buffer", Some("In"), Some(Length::Bytes(argument))) => {
                Some(format!(", {}, CAPTURE_LENGTH, {argument}, 0", position + 1))
            }
            ("buffer", Some("Out"), Some(Length::BytesResult)) => {
                Some(format!(", {}, CAPTURE_RESULT | CAPTURE_OUT, 0, 0", position + 1))
            }
            _ => None,
        });
    let overwritten: u32 =
        args.iter().enumerate().filter(|(_, arg)| arg.is_overwritten()).map(|(position, _)| 1 << position).sum();
    match (single_buffer, overwritten) {
        (Some(buffer), 0) if captured == 1 => buffer,
        (_, 0) => String::new(),
        (_, overwritten) => format!(", 0, 0, 0, {overwritten:#x}"),
    }
}

fn special(row: &SyscallRow) -> Result<&str> {
    let name = row.special.as_deref().unwrap_or("none");
    if !SPECIALS.contains(&name) {
        bail!("syscalls.toml: {}: special '{name}'", row.name);
    }
    Ok(name)
}

fn rust_table(
    structs: &IndexMap<String, Vec<u16>>,
    symbols: &Symbols,
    rows: &[Call<'_>],
    events: &HashMap<String, u16>,
    scap: &HashMap<String, u16>,
) -> Result<String> {
    let mut out = format!(
        "// {NOTICE}\n\nuse crate::generated::kernel_symbols::*;\nuse crate::{{ArgDirection, ArgForm, ArgKind, ArgLength, KernelStruct, Syscall, SyscallArg}};\n\n"
    );
    for (name, sizes) in structs {
        let size =
            |arch: Arch| arch.size(sizes).with_context(|| format!("syscalls.toml: struct {name} needs two sizes"));
        writeln!(
            out,
            "pub(crate) static {}: KernelStruct = KernelStruct {{ name: {name:?}, x86_64: {}, aarch64: {}, compat: {} }};",
            name.to_uppercase(),
            size(Arch::X86_64)?,
            size(Arch::Aarch64)?,
            size(Arch::I386)?
        )?;
    }
    out.push_str("\npub(crate) static SYSCALLS: &[Syscall] = &[\n");
    for Call { row, args, forms } in rows {
        let event = row.event.as_deref().unwrap_or("PPME_GENERIC_X");
        let event = events.get(event).with_context(|| format!("syscalls.toml: {}: no event {event}", row.name))?;
        let scap =
            scap.get(&row.scap).with_context(|| format!("syscalls.toml: {}: no scap call {}", row.name, row.scap))?;
        writeln!(
            out,
            "    Syscall {{ name: {:?}, x86_64: {:?}, aarch64: {:?}, i386: {:?}, scap_id: {scap}, event: {event}, returns: {}, args: &[",
            row.name,
            row.x86_64,
            row.aarch64,
            row.i386,
            special(row)? != "noreturn",
        )?;
        let initializer =
            |arg: &Arg| rust_arg(arg, structs, symbols).with_context(|| format!("syscalls.toml: {}", row.name));
        for arg in args {
            writeln!(out, "        {},", initializer(arg)?)?;
        }
        out.push_str("    ], forms: &[\n");
        for form in forms {
            let ArgForm { selector, mask, value, index, arg } = form;
            let arg = initializer(arg)?;
            writeln!(
                out,
                "        ArgForm {{ selector: {selector}, mask: {mask:#x}, value: {value:#x}, index: {index}, arg: {arg} }},"
            )?;
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n");
    for (table, arch) in [("X86_64", Arch::X86_64), ("AARCH64", Arch::Aarch64), ("I386", Arch::I386)] {
        write_number_table(&mut out, table, arch, rows)?;
    }
    Ok(out)
}

/// Returns the initializer of a `SyscallArg`.
pub(super) fn rust_arg(arg: &Arg, structs: &IndexMap<String, Vec<u16>>, symbols: &Symbols) -> Result<String> {
    let kind = match KINDS.iter().chain(&KINDS_WITH_LENGTH).find(|(name, _)| *name == arg.kind) {
        Some((_, variant)) => format!("ArgKind::{variant}"),
        None if structs.contains_key(&arg.kind) => format!("ArgKind::Struct(&{})", arg.kind.to_uppercase()),
        None => bail!("argument '{}': unknown kind '{}'", arg.name, arg.kind),
    };
    let names = match &arg.symbols {
        None => "None".to_owned(),
        Some(key) if symbols.contains_key(key) => format!("Some(&{})", key.to_uppercase()),
        Some(key) => bail!("argument '{}': kernel_symbols.toml has no table '{key}'", arg.name),
    };
    let length = match arg.length {
        None => "ArgLength::Fixed".to_owned(),
        Some(Length::Bytes(index)) => format!("ArgLength::Bytes({index})"),
        Some(Length::Elements(index)) => format!("ArgLength::Elements({index})"),
        Some(Length::BytesResult) => "ArgLength::BytesResult".to_owned(),
        Some(Length::ElementsResult) => "ArgLength::ElementsResult".to_owned(),
        Some(Length::Pointer(index)) => format!("ArgLength::Pointer({index})"),
    };
    Ok(format!(
        "SyscallArg {{ name: {:?}, kind: {kind}, direction: ArgDirection::{}, length: {length}, dirfd: {:?}, symbols: {names} }}",
        arg.name,
        arg.direction.unwrap_or("In"),
        arg.dirfd,
    ))
}

/// Writes the table from the call numbers of an architecture to the rows; 0xffff for a number without a call.
fn write_number_table(out: &mut String, table: &str, arch: Arch, rows: &[Call<'_>]) -> Result<()> {
    let mut numbers = vec![u16::MAX; usize::from(TABLE_SIZE)];
    for (position, Call { row, .. }) in rows.iter().enumerate() {
        let Some(number) = arch.number(row) else { continue };
        let slot = numbers.get_mut(usize::from(number)).context("syscalls.toml: number beyond the table")?;
        if *slot != u16::MAX {
            bail!("syscalls.toml: {}: another call has number {number}", row.name);
        }
        *slot = u16::try_from(position)?;
    }
    writeln!(out, "\npub(crate) static {table}: [u16; {TABLE_SIZE}] = [")?;
    for chunk in numbers.chunks(16) {
        writeln!(out, "    {},", chunk.iter().map(u16::to_string).collect::<Vec<_>>().join(", "))?;
    }
    out.push_str("];\n");
    Ok(())
}
