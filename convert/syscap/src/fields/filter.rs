//! The table of fields for filters, and the values of fields in an event.

use syscap_schemas::{
    Field, FieldArgument, FieldKind, IO_URING_EVENT, ParamKind, event_types, field, fields, scap_syscalls, syscalls,
};

use super::{argument, evt, value};
use crate::event::Value;
use crate::fields::View;
use crate::filter::{Arity, FieldArg, FieldInfo, FieldProblem, FieldRef, FieldSource, FieldTable, FieldType};

/// The table of all fields of `schemas/tables/fields.toml`, for [`Filter::parse`](crate::filter::Filter::parse).
#[derive(Debug, Clone, Copy, Default)]
pub struct Fields;

impl FieldTable for Fields {
    fn field(&self, name: &str, arg: &FieldArg) -> Result<FieldInfo, FieldProblem> {
        let field = field(name).ok_or(FieldProblem::Unknown)?;
        check_argument(field, arg)?;
        let kind = if field.kind == FieldKind::Dynamic { parameter_type(arg)? } else { field_type(field) };
        Ok(FieldInfo { field: FieldRef { id: field.id, arg: resolve(field, arg) }, kind, arity: arity(field, arg) })
    }

    fn names(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(fields().iter().map(|field| field.name))
    }

    fn values(&self, field: &FieldRef) -> Option<&[&str]> {
        let is_type = syscap_schemas::field("evt.type").is_some_and(|of| of.id == field.id);
        is_type.then(|| event_names().as_slice())
    }
}

/// Returns the possible values of `evt.type`: the names of event types and of system calls.
fn event_names() -> &'static Vec<&'static str> {
    static NAMES: std::sync::LazyLock<Vec<&'static str>> = std::sync::LazyLock::new(|| {
        let events = event_types().iter().map(|kind| kind.name);
        // A live capture names calls that scap has no name for: 64-bit variants of 32-bit calls, and new ones.
        let calls = syscalls().iter().map(|call| call.name);
        let all = events.chain(scap_syscalls().iter().copied()).chain(calls).chain([IO_URING_EVENT]);
        let mut names: Vec<&str> = all.filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        names.dedup();
        names
    });
    &NAMES
}

fn check_argument(field: &Field, arg: &FieldArg) -> Result<(), FieldProblem> {
    let needed = |what: &str| Err(FieldProblem::NeedsArgument(what.to_owned()));
    let wrong = |what: &str| Err(FieldProblem::WrongArgument(what.to_owned()));
    match (field.argument, arg) {
        (FieldArgument::None, FieldArg::None) => Ok(()),
        (FieldArgument::None, _) => Err(FieldProblem::TakesNoArgument),
        (FieldArgument::Parameter, FieldArg::None) => needed("the name or the number of a parameter"),
        (FieldArgument::Event, FieldArg::None) => needed("the name of an event"),
        (FieldArgument::Parameter, FieldArg::Name(name)) if !is_parameter(name) => {
            wrong("the name of a parameter of some event")
        }
        (FieldArgument::Event, FieldArg::Name(name)) if evt::number_of_name(name).is_none() => {
            wrong("the name of an event")
        }
        (FieldArgument::Path, FieldArg::Name(name)) if name != "src" && name != "dst" => wrong("'src' or 'dst'"),
        (FieldArgument::Path, FieldArg::Index(_)) => wrong("'src' or 'dst'"),
        (FieldArgument::Name, FieldArg::None) if field.name == "thread.cgroup" => needed("the name of a control group"),
        (FieldArgument::Number, FieldArg::Name(_)) => wrong("a number"),
        (FieldArgument::Ancestor, FieldArg::Name(_)) if field.name != "proc.aenv" => {
            wrong("how many generations up, as a number")
        }
        _ => Ok(()),
    }
}

/// Replaces the name of a parameter or an event by its number, which extractors read faster.
fn resolve(field: &Field, arg: &FieldArg) -> FieldArg {
    let number = match (field.argument, arg) {
        (FieldArgument::Parameter, FieldArg::Name(name)) => argument::number(name),
        (FieldArgument::Event, FieldArg::Name(name)) => evt::number_of_name(name),
        _ => None,
    };
    number.map_or_else(|| arg.clone(), FieldArg::Resolved)
}

fn is_parameter(name: &str) -> bool {
    argument::number(name).is_some()
}

/// Returns the type of a parameter by its name, from the first event type that has it. Its number is not enough.
fn parameter_type(arg: &FieldArg) -> Result<FieldType, FieldProblem> {
    let FieldArg::Name(name) = arg else {
        return Err(FieldProblem::WrongArgument("the name of a parameter".to_owned()));
    };
    let mut params = event_types().iter().flat_map(|kind| kind.params);
    let kind = params.find(|param| param.name == name).map(|param| param.kind).ok_or(FieldProblem::Unknown)?;
    let bits = kind.width().and_then(|width| u8::try_from(width * 8).ok()).unwrap_or(64);
    Ok(match kind {
        ParamKind::Bool => FieldType::Bool,
        ParamKind::Double => FieldType::Double,
        ParamKind::RelTime => FieldType::Duration,
        ParamKind::AbsTime => FieldType::Time,
        ParamKind::Port => FieldType::Port,
        ParamKind::Ipv4Addr => FieldType::Ipv4,
        ParamKind::Ipv6Addr => FieldType::Ipv6,
        kind if kind.is_signed() => FieldType::Signed(bits),
        kind if kind.is_integer() => FieldType::Unsigned(bits),
        kind if kind.is_text() => FieldType::Text,
        _ => FieldType::Bytes,
    })
}

fn field_type(field: &Field) -> FieldType {
    match field.kind {
        _ if field.name.ends_with("port") || field.name == "fd.proto" => FieldType::Port,
        FieldKind::Text | FieldKind::Dynamic => FieldType::Text,
        FieldKind::Bytes => FieldType::Bytes,
        FieldKind::Bool => FieldType::Bool,
        FieldKind::I16 => FieldType::Signed(16),
        FieldKind::I32 => FieldType::Signed(32),
        FieldKind::I64 => FieldType::Signed(64),
        FieldKind::U16 => FieldType::Unsigned(16),
        FieldKind::U32 => FieldType::Unsigned(32),
        FieldKind::U64 => FieldType::Unsigned(64),
        FieldKind::F64 => FieldType::Double,
        FieldKind::Ip | FieldKind::Net => FieldType::Ip,
        FieldKind::Time => FieldType::Time,
        FieldKind::Duration => FieldType::Duration,
    }
}

fn arity(field: &Field, arg: &FieldArg) -> Arity {
    match (field.argument, arg) {
        _ if matches!(field.name, "fd.ip" | "fd.port" | "fd.proto" | "fd.net") => Arity::Either,
        (FieldArgument::Ancestor, FieldArg::None) if field.name != "proc.aenv" => Arity::Any,
        (_, FieldArg::None) if field.list => Arity::List,
        _ => Arity::One,
    }
}

/// The values of the fields in one event, for [`Filter::matches`](crate::filter::Filter::matches).
#[derive(Debug, Clone, Copy)]
pub struct EventFields<'a>(pub View<'a>);

impl FieldSource for EventFields<'_> {
    fn value<'a>(&'a self, field: &FieldRef) -> Value<'a> {
        value(field.id, &self.0, &field.arg)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::filter::Filter;

    #[test]
    fn every_system_call_is_a_value_of_evt_type() {
        for call in syscalls() {
            assert!(Filter::parse(&format!("evt.type = {}", call.name), &Fields).is_ok(), "{}", call.name);
        }
    }
}
