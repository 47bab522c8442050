//! `syscap fields`: the field reference.

use anyhow::Result;
use syscap_schemas::{Argument, Carried, Field, FieldKind};

use super::Outcome;
use super::print::print;

/// Prints a row for each field.
pub fn run() -> Result<Outcome> {
    print(|out| {
        syscap_schemas::fields().iter().try_for_each(|field| {
            let name = format!("{}{}", field.name, argument(field));
            writeln!(out, "{name:34} {:8} {:8} {}", kind(field.kind), carried(field), field.text)
        })
    })?;
    Ok(Outcome::Done)
}

fn argument(field: &Field) -> &'static str {
    match field.argument {
        Argument::None => "",
        Argument::Ancestor => "[1…15]",
        Argument::Parameter => ".NAME or [N]",
        Argument::Path => "[.src or .dst]",
        Argument::Name => "[NAME]",
        Argument::Number => "[N]",
        Argument::Event => ".EVENT",
    }
}

fn kind(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "text",
        FieldKind::Bytes => "bytes",
        FieldKind::Bool => "bool",
        FieldKind::I16 => "i16",
        FieldKind::I32 => "i32",
        FieldKind::I64 => "i64",
        FieldKind::U16 => "u16",
        FieldKind::U32 => "u32",
        FieldKind::U64 => "u64",
        FieldKind::F64 => "f64",
        FieldKind::Ip => "ip",
        FieldKind::Net => "net",
        FieldKind::Time => "time",
        FieldKind::Duration => "duration",
        FieldKind::Dynamic => "any",
    }
}

fn carried(field: &Field) -> &'static str {
    match field.carried {
        Carried::Default | Carried::Header | Carried::Bit { .. } => "default",
        Carried::All => "all",
        Carried::Never => "filter",
    }
}
