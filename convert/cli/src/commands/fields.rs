//! The command `syscap fields`: the field reference.

use std::borrow::Cow;

use anyhow::Result;
use syscap_schemas::{ANCESTORS, Carried, Field, FieldArgument, FieldKind};

use super::CommandStatus;
use super::print::print;

/// Prints one line for each field: its name and argument, type, place in a capture, and meaning.
///
/// # Errors
/// If standard output cannot be written.
pub fn run() -> Result<CommandStatus> {
    print(|out| {
        syscap_schemas::fields().iter().try_for_each(|field| {
            let name = format!("{}{}", field.name, argument(field));
            writeln!(out, "{name:34} {:8} {:8} {}", kind(field.kind), carried(field), field.text)
        })
    })?;
    Ok(CommandStatus::Complete)
}

fn argument(field: &Field) -> Cow<'static, str> {
    Cow::Borrowed(match field.argument {
        FieldArgument::None => "",
        FieldArgument::Ancestor => return format!("[1…{ANCESTORS}]").into(),
        FieldArgument::Parameter => ".NAME or [N]",
        FieldArgument::Path => "[.src or .dst]",
        FieldArgument::Name => "[NAME]",
        FieldArgument::Number => "[N]",
        FieldArgument::Event => ".EVENT",
    })
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
        Carried::Default | Carried::Header | Carried::Bit { .. } | Carried::Alias { .. } => "default",
        Carried::All => "all",
        Carried::Never => "filter",
    }
}
