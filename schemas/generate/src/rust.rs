//! Generates the Rust tables of `symbols.toml`, `events.toml`, `conversions.toml`, `fields.toml` and `absent.toml`.

use std::fmt::Write;

use anyhow::{Context, Result, bail, ensure};

use crate::tables::{Conversion, Event, Field, Param, Tables};
use crate::{GeneratedFile, NOTICE};

/// Returns five files in `schemas/src/generated`.
pub fn generate(tables: &Tables) -> Result<Vec<GeneratedFile>> {
    Ok([
        ("symbols", symbols(tables)?),
        ("events", events(tables)?),
        ("conversions", conversions(tables)?),
        ("fields", fields(tables)?),
        ("absent", absent(tables)?),
    ]
    .into_iter()
    .map(|(name, text)| (format!("schemas/src/generated/{name}.rs").into(), NOTICE.to_owned() + &text))
    .collect())
}

fn symbols(tables: &Tables) -> Result<String> {
    let mut out = String::from("use crate::{Symbol, SymbolTable};\n\n");
    for (key, rows) in &tables.symbols {
        writeln!(
            out,
            "pub(crate) static {}: SymbolTable = SymbolTable {{ key: {key:?}, symbols: &[",
            static_name(key)
        )?;
        for (name, value) in rows {
            writeln!(out, "    Symbol {{ name: {name:?}, value: {value} }},")?;
        }
        out.push_str("] };\n\n");
    }
    out.push_str("pub(crate) static SYMBOL_TABLES: &[&SymbolTable] = &[\n");
    for key in tables.symbols.keys() {
        writeln!(out, "    &{},", static_name(key))?;
    }
    out.push_str("];\n\npub(crate) static SCAP_SYSCALLS: &[&str] = &[\n");
    let last = tables.scap_syscalls.values().max().copied().unwrap_or(0);
    for number in 0..=last {
        let name = tables.scap_syscalls.iter().find(|(_, id)| **id == number).map_or("", |(name, _)| name.as_str());
        writeln!(out, "    {name:?},")?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn events(tables: &Tables) -> Result<String> {
    let mut out = String::from(
        "use crate::generated::symbols::*;\nuse crate::{Category, Direction, DynamicKind, EventFlags, EventSource, EventType, NumberFormat, Param, ParamKind, PathRole, ResultPlace};\n\n",
    );
    for (key, rows) in &tables.dynamic {
        writeln!(out, "static {}: &[DynamicKind] = &[", static_name(key))?;
        for row in rows {
            let (kind, format) = row.split_once(' ').with_context(|| format!("dynamic.toml: '{row}'"))?;
            writeln!(
                out,
                "    DynamicKind {{ kind: ParamKind::{}, format: {} }},",
                param_kind(kind)?,
                format_name(format)?
            )?;
        }
        out.push_str("];\n\n");
    }
    out.push_str("pub(crate) static EVENT_TYPES: &[EventType] = &[\n");
    for (position, event) in tables.events.iter().enumerate() {
        if usize::from(event.id) != position {
            bail!("events.toml: event {} is row {position}", event.id);
        }
        event_row(&mut out, event).with_context(|| format!("events.toml: event {}", event.id))?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn event_row(out: &mut String, event: &Event) -> Result<()> {
    let params = event.params()?;
    let flags = event.flags.iter().map(|flag| format!("EventFlags::{flag}.0")).collect::<Vec<_>>().join(" | ");
    let direction = if event.dir == "exit" { "Exit" } else { "Enter" };
    let params_4_1 = match event.params_4_1 {
        None => format!("Some({})", params.len()),
        Some(count) if count < 0 => "None".to_owned(),
        Some(count) => format!("Some({count})"),
    };
    let is_call_exit = event.dir == "exit" && event.source == "syscall";
    let result = match params.len() {
        _ if !is_call_exit => "Nowhere",
        0 => "Named",
        _ if event.code == "PPME_GENERIC_X" => "Named",
        _ => "Param",
    };
    let data = params.iter().position(|param| param.name == "data" && param.kind == "BYTEBUF");
    writeln!(
        out,
        "    EventType {{ id: {}, code: {:?}, name: {:?}, direction: Direction::{direction}, category: Category::{}, source: EventSource::{}, flags: EventFlags({}), params_4_1: {params_4_1}, data: {data:?}, result: ResultPlace::{result}, params: &[",
        event.id,
        event.code,
        event.name,
        camel(&event.category),
        camel(&event.source),
        if flags.is_empty() { "0" } else { &flags },
    )?;
    check_paths(&params)?;
    for param in &params {
        param_row(out, param)?;
    }
    out.push_str("    ] },\n");
    Ok(())
}

/// Checks the paths of an event type: the first parameter is the result, and each role occurs at most once.
fn check_paths(params: &[Param<'_>]) -> Result<()> {
    for (index, param) in params.iter().enumerate() {
        let Some(role) = param.path else { continue };
        let others = params.iter().skip(index + 1);
        ensure!(others.into_iter().all(|other| other.path != Some(role)), "two paths are the call's {role}");
        let result = params.first().map(|result| (result.name, result.kind));
        ensure!(
            matches!(result, Some(("res", "ERRNO") | ("fd", "FD"))),
            "{}: a path of a call without a result",
            param.name
        );
        let is_text = matches!(param.kind, "CHARBUF" | "FSPATH" | "FSRELPATH");
        ensure!(is_text || param.kind == "FD" && index > 0, "{}: a {} has no path", param.name, param.kind);
    }
    Ok(())
}

fn param_row(out: &mut String, param: &Param<'_>) -> Result<()> {
    let symbols = param.symbols.map_or("None".to_owned(), |key| format!("Some(&{})", static_name(key)));
    let dirfd = param.dirfd.map_or("None".to_owned(), |number| format!("Some({number})"));
    let path = param.path.map_or("None".to_owned(), |role| format!("Some(PathRole::{})", camel(role)));
    writeln!(
        out,
        "        Param {{ name: {:?}, kind: ParamKind::{}, format: {}, symbols: {symbols}, dirfd: {dirfd}, path: {path}, dynamic: {} }},",
        param.name,
        param_kind(param.kind)?,
        format_name(param.format)?,
        param.dynamic.map_or("&[]".to_owned(), static_name),
    )?;
    Ok(())
}

fn conversions(tables: &Tables) -> Result<String> {
    let mut out = String::from(
        "use crate::{Conversion, ConversionAction, ParamOrigin};\n\npub(crate) static CONVERSIONS: &[Conversion] = &[\n",
    );
    let mut rows: Vec<&Conversion> = tables.conversions.iter().collect();
    rows.sort_by_key(|row| (row.event, row.nparams));
    for row in rows {
        let action = match (row.action.as_str(), row.to) {
            ("store", None) => "Store".to_owned(),
            ("pass", None) => "Pass".to_owned(),
            ("store_and_pass", None) => "StoreAndPass".to_owned(),
            ("add", None) => "Add".to_owned(),
            ("change", Some(to)) => format!("Change({to})"),
            (other, _) => bail!("conversions.toml: event {}: action '{other}'", row.event),
        };
        let params = row.params.iter().map(|text| origin(text)).collect::<Result<Vec<_>>>()?.join(", ");
        writeln!(
            out,
            "    Conversion {{ event: {}, nparams: {}, action: ConversionAction::{action}, params: &[{params}] }},",
            row.event, row.nparams
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn origin(text: &str) -> Result<String> {
    Ok(match text.split_once(':') {
        None if text == "empty" => "ParamOrigin::Empty".to_owned(),
        None if text == "default" => "ParamOrigin::Default".to_owned(),
        None if text == "callback?" => "ParamOrigin::ContainerJson".to_owned(),
        Some(("old", number)) => format!("ParamOrigin::Old({number})"),
        Some(("enter", number)) => match number.strip_suffix('?') {
            Some(number) => format!("ParamOrigin::EnterOrEmpty({number})"),
            None => format!("ParamOrigin::Enter({number})"),
        },
        _ => bail!("conversions.toml: origin '{text}'"),
    })
}

fn fields(tables: &Tables) -> Result<String> {
    let mut out = format!(
        "use crate::{{Carried, Field, FieldArgument, FieldKind, KnownFrom}};\n\n\
         /// The number of ancestors that a field may have in a payload.\npub const ANCESTORS: u16 = {};\n\n\
         pub(crate) static FIELDS: &[Field] = &[\n",
        tables.ancestors
    );
    let mut next = 0;
    for field in &tables.fields {
        if field.id < next {
            bail!("fields.toml: id {} of {} is not above the ids of the rows before it", field.id, field.name);
        }
        next = field.id + if field.argument.as_deref() == Some("ancestor") { tables.ancestors + 1 } else { 1 };
        field_row(&mut out, field)?;
    }
    out.push_str("];\n\npub(crate) static BY_NAME: &[(&str, u16)] = &[\n");
    let mut names: Vec<(&str, usize)> =
        tables.fields.iter().enumerate().map(|(position, field)| (field.name.as_str(), position)).collect();
    names.sort_unstable();
    for (name, position) in names {
        writeln!(out, "    ({name:?}, {position}),")?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn field_row(out: &mut String, field: &Field) -> Result<()> {
    let carried = match (field.carried.as_str(), field.bit) {
        ("bit", Some(bit)) => format!("Bit {{ bit: {bit}, with: {:?} }}", field.with),
        ("bit", None) => bail!("fields.toml: {} has no bit", field.name),
        ("alias", _) => {
            let of = field.of.as_ref().with_context(|| format!("fields.toml: {} has no field 'of'", field.name))?;
            format!("Alias {{ of: {of:?} }}")
        }
        (other, _) => camel(other),
    };
    let known_from = field.known_from.as_deref().map_or("Event".to_owned(), camel);
    writeln!(
        out,
        "    Field {{ id: {}, name: {:?}, title: {:?}, text: {:?}, kind: FieldKind::{}, carried: Carried::{carried}, argument: FieldArgument::{}, known_from: KnownFrom::{known_from}, list: {}, filter_only: {} }},",
        field.id,
        field.name,
        field.title,
        field.text,
        camel(&field.kind),
        camel(field.argument.as_deref().unwrap_or("none")),
        field.list,
        field.filter_only,
    )?;
    Ok(())
}

fn absent(tables: &Tables) -> Result<String> {
    let mut out = String::from("use crate::ParamKind;\n\npub(crate) static MALFORMED: &[ParamKind] = &[\n");
    for kind in &tables.absent {
        writeln!(out, "    ParamKind::{},", param_kind(kind).context("absent.toml")?)?;
    }
    out.push_str(
        "];\n\n/// The number of parameters that Wireshark decodes, by event type in ascending order.\npub(crate) static DECODED: &[(u16, u8)] = &[\n",
    );
    let mut last = 0;
    for row in &tables.decoded {
        let (id, count) = parse_decoded(tables, row).with_context(|| format!("absent.toml: decoded: {row}"))?;
        ensure!(id > last, "absent.toml: decoded: {row} is out of order");
        last = id;
        writeln!(out, "    ({id}, {count}),")?;
    }
    out.push_str("];\n");
    Ok(out)
}

/// Parses a row `CODE COUNT`: returns the number of the event type and the number of parameters that Wireshark decodes.
fn parse_decoded(tables: &Tables, row: &str) -> Result<(u16, u8)> {
    let (code, count) = row.split_once(' ').context("not CODE COUNT")?;
    let event = tables.events.iter().find(|event| event.code == code).context("no such event type")?;
    let count: u8 = count.parse()?;
    ensure!(usize::from(count) < event.param_rows.len(), "the event has no further parameters");
    Ok((event.id, count))
}

fn format_name(format: &str) -> Result<String> {
    Ok(format!(
        "NumberFormat::{}",
        match format {
            "NA" => "Na",
            "DEC" => "Dec",
            "HEX" => "Hex",
            "OCT" => "Oct",
            other => bail!("format '{other}'"),
        }
    ))
}

/// Returns the variant of `ParamKind` for a type name of scap.
fn param_kind(kind: &str) -> Result<&'static str> {
    KINDS.iter().find(|(name, _)| *name == kind).map(|(_, variant)| *variant).with_context(|| format!("type '{kind}'"))
}

const KINDS: &[(&str, &str)] = &[
    ("INT8", "Int8"),
    ("INT16", "Int16"),
    ("INT32", "Int32"),
    ("INT64", "Int64"),
    ("UINT8", "UInt8"),
    ("UINT16", "UInt16"),
    ("UINT32", "UInt32"),
    ("UINT64", "UInt64"),
    ("ERRNO", "Errno"),
    ("FD", "Fd"),
    ("FD32", "Fd32"),
    ("PID", "Pid"),
    ("PID32", "Pid32"),
    ("UID", "Uid"),
    ("GID", "Gid"),
    ("SIGTYPE", "SigType"),
    ("SIGSET", "SigSet"),
    ("PORT", "Port"),
    ("MODE", "Mode"),
    ("SYSCALLID", "SyscallId"),
    ("FLAGS8", "Flags8"),
    ("FLAGS16", "Flags16"),
    ("FLAGS32", "Flags32"),
    ("ENUMFLAGS8", "EnumFlags8"),
    ("ENUMFLAGS16", "EnumFlags16"),
    ("ENUMFLAGS32", "EnumFlags32"),
    ("RELTIME", "RelTime"),
    ("ABSTIME", "AbsTime"),
    ("BOOL", "Bool"),
    ("DOUBLE", "Double"),
    ("BYTEBUF", "ByteBuf"),
    ("CHARBUF", "CharBuf"),
    ("CHARBUFARRAY", "CharBufArray"),
    ("CHARBUF_PAIR_ARRAY", "CharBufPairArray"),
    ("FSPATH", "FsPath"),
    ("FSRELPATH", "FsRelPath"),
    ("SOCKADDR", "SockAddr"),
    ("SOCKTUPLE", "SockTuple"),
    ("FDLIST", "FdList"),
    ("IPV4ADDR", "Ipv4Addr"),
    ("IPV6ADDR", "Ipv6Addr"),
    ("DYN", "Dyn"),
];

/// Returns the name of the static for a table of `symbols.toml`.
pub fn static_name(key: &str) -> String {
    key.to_uppercase()
}

/// Converts `open_flags` to `OpenFlags`.
pub fn camel(text: &str) -> String {
    text.split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
        })
        .collect()
}
