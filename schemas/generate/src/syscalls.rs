//! `syscalls.toml`: the probe's table in C and the table of `syscap-schemas`.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use indexmap::IndexMap;
use serde::Deserialize;

use crate::Output;

pub(super) const HEAD: &str = "Written by `cargo run -p syscap-generate`; not to be edited.";
/// Rows of the probe's tables; a power of two above every system call's number.
const TABLE_SIZE: u16 = 512;
/// Rows of each of the probe's tables of forms; a power of two.
const FORMS_MAX: usize = 128;
/// What the probe collects beside the arguments, in the order of `enum special` in `probe/record.h`.
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

/// The tables of `kernel_symbols.toml`; only their keys count here.
pub(super) type Symbols = IndexMap<String, toml::Value>;

#[derive(Deserialize)]
struct File {
    structs: IndexMap<String, Vec<u16>>,
    syscall: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
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

/// A call with its arguments read.
struct Call<'a> {
    row: &'a Row,
    args: Vec<Arg>,
    forms: Vec<Form>,
}

#[derive(Deserialize)]
struct Events {
    event: Vec<EventRow>,
}

#[derive(Deserialize)]
struct EventRow {
    id: u16,
    code: String,
}

#[derive(Deserialize)]
struct ScapNames {
    syscalls: HashMap<String, u16>,
}

/// One argument, as its sentence in the table says.
pub(super) struct Arg {
    pub(super) name: String,
    pub(super) kind: String,
    direction: Option<&'static str>,
    pub(super) length: Option<Length>,
    dirfd: Option<u8>,
    symbols: Option<String>,
}

/// What an argument is where another one has a certain value.
struct Form {
    decides: u8,
    mask: u32,
    value: u32,
    index: u8,
    arg: Arg,
}

/// Where the length of what a pointer leads to stands.
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
    fn number(self, row: &Row) -> Option<u16> {
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

/// The arguments of all calls, for the tables that name them.
pub struct CallArguments {
    /// The keys of all structs.
    pub structs: BTreeSet<String>,
    /// Of each call the code of its event, where it has one of its own, and the names of its arguments.
    calls: Vec<(Option<String>, Vec<String>)>,
}

impl CallArguments {
    /// The arguments of each call that becomes this event; `None`: of each call.
    pub fn of_event(&self, event: Option<&str>) -> impl Iterator<Item = &[String]> {
        let is_of = move |of: &Option<String>| event.is_none() || of.as_deref() == event;
        self.calls.iter().filter(move |(of, _)| is_of(of)).map(|(_, args)| args.as_slice())
    }
}

/// `bpf/probe/syscalls.gen.h` and `schemas/src/generated/syscalls.rs`, and the arguments of the calls in them. `tables`
/// is the folder of the tables.
pub fn generate(tables: &Path) -> Result<(Vec<Output>, CallArguments)> {
    let file: File = read(&tables.join("syscalls.toml"))?;
    let symbols: Symbols = read(&tables.join("kernel_symbols.toml"))?;
    let events: Events = read(&tables.join("events.toml"))?;
    let scap: ScapNames = read(&tables.join("scap_syscalls.toml"))?;
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

pub(super) fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}

impl<'a> Call<'a> {
    fn parse(row: &'a Row, symbols: &Symbols) -> Result<Self> {
        let args = row.args.iter().map(|text| Arg::parse(text, row.args.len())).collect::<Result<Vec<_>>>()?;
        let mut forms = Vec::new();
        for text in &row.forms {
            Form::parse(text, &args, symbols, &mut forms)?;
        }
        Ok(Self { row, args, forms })
    }
}

impl Form {
    /// One form for each value that the sentence names.
    fn parse(text: &str, args: &[Arg], symbols: &Symbols, forms: &mut Vec<Self>) -> Result<()> {
        let position = |name: &str| {
            let found = args.iter().position(|arg| arg.name == name);
            found.with_context(|| format!("'{text}': there is no argument '{name}'"))
        };
        let (condition, rest) = text.split_once(' ').with_context(|| format!("'{text}': an argument is wanted"))?;
        let (decides, values) = condition.split_once('=').with_context(|| format!("'{text}': no value"))?;
        let (decides, mask) = decides.split_once('&').unwrap_or((decides, "0xffffffff"));
        let decides = position(decides)?;
        let names = args.get(decides).and_then(|arg| arg.symbols.as_ref()).and_then(|key| symbols.get(key));
        for value in values.split(',') {
            let named = names.and_then(|names| names.get(value)).and_then(toml::Value::as_integer);
            let value = match named {
                Some(value) => u32::try_from(value)?,
                None => number(value).with_context(|| format!("'{text}': {value}"))?,
            };
            let arg = Arg::parse(rest, args.len())?;
            let index = u8::try_from(position(&arg.name)?)?;
            if arg.is_overwritten() {
                bail!("'{text}': what a form says is read after the call");
            }
            forms.push(Self { decides: u8::try_from(decides)?, mask: number(mask)?, value, index, arg });
        }
        Ok(())
    }
}

fn number(text: &str) -> Result<u32> {
    Ok(match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16)?,
        None => text.parse()?,
    })
}

impl Arg {
    pub(super) fn parse(text: &str, count: usize) -> Result<Self> {
        let mut words = text.split_whitespace();
        let (Some(name), Some(kind)) = (words.next(), words.next()) else { bail!("'{text}': name and kind wanted") };
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

    /// `true` if the memory has to be read before the call, too. Lengths of addresses (int32) and the events asked of
    /// poll are not overwritten in a way that matters.
    fn is_overwritten(&self) -> bool {
        self.direction == Some("InOut") && self.kind != "int32" && self.kind != "pollfd"
    }

    /// The initializer of the probe's `struct arg_desc`: how, which argument has the length, bytes of an element.
    fn descriptor(&self, structs: &IndexMap<String, Vec<u16>>, arch: Arch) -> Result<String> {
        let size = structs.get(&self.kind).and_then(|sizes| arch.size(sizes));
        let (how, argument, size) = match (self.kind.as_str(), self.length, size) {
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
            (kind, None, None) if VALUES.iter().any(|(name, _)| *name == kind) => return Ok("{ 0 }".to_owned()),
            (kind, ..) => bail!("argument '{}': kind '{kind}' cannot be read so", self.name),
        };
        let mut flags = format!("CAPTURE_{how}");
        if self.direction == Some("Out") {
            flags += " | CAPTURE_OUT";
        }
        if matches!(self.kind.as_str(), "buffer" | "iovec" | "msghdr" | "mmsghdr") {
            flags += " | CAPTURE_SNAP";
        }
        Ok(format!("{{ {flags}, {argument}, {size} }}"))
    }
}

/// Kinds that are not structs, and their names in Rust.
const VALUES: [(&str, &str); 25] = [
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
const MORE_VALUES: [(&str, &str); 2] = [("sockaddr", "Sockaddr"), ("fdset", "FdSet")];

fn probe_table(structs: &IndexMap<String, Vec<u16>>, rows: &[Call<'_>]) -> Result<String> {
    let mut out = format!("/* SPDX-License-Identifier: MIT OR GPL-2.0-only */\n/* {HEAD} */\n#pragma once\n\n");
    for (guard, arch, table) in [
        ("#if defined(__TARGET_ARCH_x86)\n", Arch::X86_64, "syscalls"),
        ("\n", Arch::I386, "syscalls_compat"),
        ("#elif defined(__TARGET_ARCH_arm64)\n", Arch::Aarch64, "syscalls"),
    ] {
        let forms = rows.iter().map(|call| read_forms(call, structs, arch)).collect::<Result<Vec<_>>>()?;
        form_table(&mut out, guard, table, rows, &forms)?;
        writeln!(out, "static const volatile struct syscall_desc {table}[{TABLE_SIZE}] = {{")?;
        let mut first = 0;
        for (Call { row, args, .. }, forms) in rows.iter().zip(&forms) {
            let Some(number) = arch.number(row) else { continue };
            if number >= TABLE_SIZE {
                bail!("syscalls.toml: {} has number {number}, the table ends at {TABLE_SIZE}", row.name);
            }
            let special = special(row)?;
            let descriptors = args
                .iter()
                .map(|arg| arg.descriptor(structs, arch))
                .collect::<Result<Vec<_>>>()
                .with_context(|| format!("syscalls.toml: {}", row.name))?;
            let has_form = |index: usize| forms.iter().any(|(form, _)| usize::from(form.index) == index);
            let is_read = |(index, text): &(usize, &String)| *text != "{ 0 }" || has_form(*index);
            let captured = descriptors.iter().enumerate().filter(is_read).count();
            let form =
                if forms.is_empty() { String::new() } else { format!(", .form = {first}, .forms = {}", forms.len()) };
            first += forms.len();
            writeln!(
                out,
                "    [{number}] = {{ {}, SPECIAL_{}, {captured}, 1, {{ {} }}{}{form} }}, /* {} */",
                args.len(),
                special.to_uppercase(),
                if descriptors.is_empty() { "{ 0 }".to_owned() } else { descriptors.join(", ") },
                tail(args, captured),
                row.name
            )?;
        }
        out.push_str("};\n");
    }
    out.push_str("#endif\n");
    for (guard, archs) in [
        ("#if defined(__TARGET_ARCH_x86)", [Arch::X86_64, Arch::I386].as_slice()),
        ("#elif defined(__TARGET_ARCH_arm64)", &[Arch::Aarch64]),
    ] {
        let mut numbers: Vec<u16> = rows
            .iter()
            .filter(|call| is_watched(call.row, &call.args, archs))
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
    }
    out.push_str("#endif\n");
    Ok(out)
}

/// The forms of a call on which it depends what the probe reads, and how it reads them.
fn read_forms<'a>(
    call: &'a Call<'_>,
    structs: &IndexMap<String, Vec<u16>>,
    arch: Arch,
) -> Result<Vec<(&'a Form, String)>> {
    let descriptor =
        |arg: &Arg| arg.descriptor(structs, arch).with_context(|| format!("syscalls.toml: {}", call.row.name));
    let mut forms = Vec::new();
    for form in call.forms.iter().filter(|_| arch.number(call.row).is_some()) {
        let how = descriptor(&form.arg)?;
        let otherwise = call.args.get(usize::from(form.index)).map(descriptor).transpose()?;
        if otherwise.as_ref() != Some(&how) {
            forms.push((form, how));
        }
    }
    Ok(forms)
}

/// The table of all calls' forms, one call's behind the other's.
fn form_table(
    out: &mut String,
    guard: &str,
    table: &str,
    rows: &[Call<'_>],
    forms: &[Vec<(&Form, String)>],
) -> Result<()> {
    let mut lines = Vec::new();
    for (Call { row, .. }, forms) in rows.iter().zip(forms) {
        for (Form { decides, mask, value, index, .. }, how) in forms {
            lines.push(format!("    {{ {index}, {decides}, 0, {mask:#x}, {value:#x}, {how} }}, /* {} */", row.name));
        }
    }
    if lines.len() > FORMS_MAX {
        bail!("syscalls.toml: {} forms, {FORMS_MAX} have room", lines.len());
    }
    let name = table.replace("syscalls", "forms");
    writeln!(out, "{guard}static const volatile struct form_desc {name}[{FORMS_MAX}] = {{")?;
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    out.push_str("};\n");
    Ok(())
}

/// `true` if something is to be kept when the call begins. On aarch64 a new task does not return from clone, so that
/// its flags are kept for it.
fn is_watched(row: &Row, args: &[Arg], archs: &[Arch]) -> bool {
    let is_clone = row.name == "clone3" || row.name == "clone" && archs.contains(&Arch::Aarch64);
    row.special.as_deref() == Some("noreturn") || is_clone || args.iter().any(Arg::is_overwritten)
}

/// The rest of the initializer: where a buffer is all that is read, which argument it is (the probe has a short way
/// for it); which arguments' memory the call overwrites.
fn tail(args: &[Arg], captured: usize) -> String {
    let only =
        args.iter().enumerate().find_map(|(position, arg)| match (arg.kind.as_str(), arg.direction, arg.length) {
            ("buffer", Some("In"), Some(Length::Bytes(argument))) => {
                Some(format!(", {}, CAPTURE_LENGTH, {argument}, 0", position + 1))
            }
            ("buffer", Some("Out"), Some(Length::BytesResult)) => {
                Some(format!(", {}, CAPTURE_RESULT | CAPTURE_OUT, 0, 0", position + 1))
            }
            _ => None,
        });
    let changed: u32 =
        args.iter().enumerate().filter(|(_, arg)| arg.is_overwritten()).map(|(position, _)| 1 << position).sum();
    match (only, changed) {
        (Some(only), 0) if captured == 1 => only,
        (_, 0) => String::new(),
        (_, changed) => format!(", 0, 0, 0, {changed:#x}"),
    }
}

fn special(row: &Row) -> Result<&str> {
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
        "// {HEAD}\n\nuse crate::generated::kernel_symbols::*;\nuse crate::{{ArgKind, ArgLength, Form, Pass, Struct, Syscall, SyscallArg}};\n\n"
    );
    for (name, sizes) in structs {
        let size =
            |arch: Arch| arch.size(sizes).with_context(|| format!("syscalls.toml: struct {name} needs two sizes"));
        writeln!(
            out,
            "pub(crate) static {}: Struct = Struct {{ name: {name:?}, x86_64: {}, aarch64: {}, compat: {} }};",
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
        let shown = |arg: &Arg| rust_arg(arg, structs, symbols).with_context(|| format!("syscalls.toml: {}", row.name));
        for arg in args {
            writeln!(out, "        {},", shown(arg)?)?;
        }
        out.push_str("    ], forms: &[\n");
        for form in forms {
            let Form { decides, mask, value, index, arg } = form;
            let arg = shown(arg)?;
            writeln!(
                out,
                "        Form {{ decides: {decides}, mask: {mask:#x}, value: {value:#x}, index: {index}, arg: {arg} }},"
            )?;
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n");
    for (table, arch) in [("X86_64", Arch::X86_64), ("AARCH64", Arch::Aarch64), ("I386", Arch::I386)] {
        number_table(&mut out, table, arch, rows)?;
    }
    Ok(out)
}

pub(super) fn rust_arg(arg: &Arg, structs: &IndexMap<String, Vec<u16>>, symbols: &Symbols) -> Result<String> {
    let kind = match VALUES.iter().chain(&MORE_VALUES).find(|(name, _)| *name == arg.kind) {
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
        "SyscallArg {{ name: {:?}, kind: {kind}, pass: Pass::{}, length: {length}, dirfd: {:?}, symbols: {names} }}",
        arg.name,
        arg.direction.unwrap_or("In"),
        arg.dirfd,
    ))
}

/// From an architecture's number to the row, 0xffff where there is none.
fn number_table(out: &mut String, table: &str, arch: Arch, rows: &[Call<'_>]) -> Result<()> {
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
