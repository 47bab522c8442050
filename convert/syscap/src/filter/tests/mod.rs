//! Tests over a small table of fields, one of each type and arity.

mod errors;
mod functions;
mod grammar;
mod operators;
mod partial;
mod property;

use std::net::IpAddr;

use super::*;
use crate::event::Value;

/// Name, type, arity, `true` if the field takes an argument, `true` if it needs one.
type Row = (&'static str, FieldType, Arity, bool, bool);

const FIELDS: &[Row] = {
    use Arity::*;
    use FieldType::*;
    &[
        ("evt.type", Text, One, false, false),
        ("evt.num", Unsigned(64), One, false, false),
        ("evt.cpu", Signed(16), One, false, false),
        ("evt.failed", Bool, One, false, false),
        ("evt.buffer", Bytes, One, false, false),
        ("evt.latency", Duration, One, false, false),
        ("evt.rawtime", Time, One, false, false),
        ("evt.around", Around, One, true, true),
        ("evt.arg", Text, One, true, true),
        ("evt.args", Text, One, false, false),
        ("evt.rawarg", Signed(64), One, true, true),
        ("proc.name", Text, One, false, false),
        ("proc.pname", Text, One, false, false),
        ("proc.exepath", Text, One, false, false),
        ("proc.pid", Signed(64), One, false, false),
        ("proc.ppid", Signed(64), One, false, false),
        ("proc.args", Text, List, false, false),
        ("proc.aname", Text, Any, true, false),
        ("thread.cpu", Double, One, false, false),
        ("user.uid", Unsigned(32), One, false, false),
        ("fd.name", Text, One, false, false),
        ("fd.sip", Ip, One, false, false),
        ("fd.cip", Ip, One, false, false),
        ("fd.ip", Ip, Either, false, false),
        ("fd.sport", Port, One, false, false),
        ("fd.port", Port, Either, false, false),
        ("fd.types", Text, List, false, false),
        ("fd.nums", Signed(64), List, false, false),
        ("fd.nothing", Text, One, false, false),
        ("fd.none", Text, List, false, false),
        ("fd.gone", Ip, Either, false, false),
        ("mem.vmsize", Unsigned(8), One, false, false),
    ]
};

struct Table;

impl FieldTable for Table {
    fn field(&self, name: &str, arg: &FieldArg) -> Result<FieldInfo, FieldProblem> {
        let id = FIELDS.iter().position(|row| row.0 == name).ok_or(FieldProblem::Unknown)?;
        let (name, kind, arity, takes, needs) = FIELDS[id];
        let arity = match (name, arg) {
            (_, FieldArg::None) if needs => {
                return Err(FieldProblem::NeedsArgument("the name of an argument".into()));
            }
            (_, FieldArg::None) => arity,
            _ if !takes => return Err(FieldProblem::TakesNoArgument),
            ("proc.aname", FieldArg::Name(_)) => {
                return Err(FieldProblem::WrongArgument("a number".into()));
            }
            _ => Arity::One,
        };
        let field = FieldRef { id: u16::try_from(id).unwrap(), arg: arg.clone() };
        Ok(FieldInfo { field, kind, arity })
    }

    fn names(&self) -> Box<dyn Iterator<Item = &str> + '_> {
        Box::new(FIELDS.iter().map(|row| row.0))
    }

    fn values(&self, field: &FieldRef) -> Option<&[&str]> {
        (FIELDS[field.id as usize].0 == "evt.type").then_some(&["open", "openat", "read", "close"])
    }
}

/// An event with fixed values.
struct Event;

fn texts(texts: &[&'static str]) -> Value<'static> {
    Value::List(texts.iter().map(|&text| Value::text(text)).collect())
}

fn ip(text: &str) -> Value<'static> {
    Value::Ip(text.parse::<IpAddr>().unwrap())
}

impl FieldSource for Event {
    fn value<'a>(&'a self, field: &FieldRef) -> Value<'a> {
        match (FIELDS[field.id as usize].0, &field.arg) {
            ("evt.type", _) => Value::text("openat"),
            ("evt.num", _) => Value::U64(7),
            ("evt.cpu", _) => Value::I64(-1),
            ("evt.failed", _) => Value::Bool(false),
            ("evt.buffer", _) => Value::Bytes((&b"\x7fELF\0\x01"[..]).into()),
            ("evt.latency", _) => Value::Duration(1500),
            ("evt.rawtime" | "evt.around", _) => Value::Time(1_700_000_000_000_000_000),
            ("evt.arg", FieldArg::Index(0)) => Value::text("fd=3"),
            ("evt.arg", FieldArg::Name(name)) if name == "flags" => Value::text("O_RDWR|O_CREAT"),
            ("evt.rawarg", FieldArg::Name(name)) if name == "res" => Value::I64(-2),
            ("proc.name", _) => Value::text("cat"),
            ("proc.pname", _) => Value::text("Bash"),
            ("proc.exepath", _) => Value::text("/usr/bin/cat"),
            ("proc.pid", _) => Value::I64(100),
            ("proc.ppid", _) => Value::I64(99),
            ("proc.args", _) => texts(&["-n", "-t", "hello", "file"]),
            ("proc.aname", FieldArg::None) => texts(&["bash", "sshd", "systemd"]),
            ("proc.aname", FieldArg::Index(2)) => Value::text("sshd"),
            ("thread.cpu", _) => Value::F64(12.5),
            ("user.uid", _) => Value::U64(u32::MAX.into()),
            ("fd.name", _) => Value::text(b"/tmp/dir/\xff\nFile.TXT"),
            ("fd.sip", _) => ip("10.1.2.3"),
            ("fd.cip", _) => ip("2001:db8::1"),
            ("fd.ip", _) => Value::List(vec![ip("10.1.2.3"), ip("192.168.0.9")]),
            ("fd.sport", _) => Value::U64(443),
            ("fd.port", _) => Value::List(vec![Value::U64(50000), Value::U64(443)]),
            ("fd.types", _) => texts(&["file", "ipv4"]),
            ("fd.nums", _) => Value::List(vec![Value::I64(3), Value::I64(4)]),
            ("fd.none" | "fd.gone", _) => Value::List(vec![]),
            _ => Value::None,
        }
    }
}

fn parse(text: &str) -> Filter {
    match Filter::parse(text, &Table) {
        Ok(filter) => filter,
        Err(error) => panic!("{}", error.render(text)),
    }
}

fn error(text: &str) -> String {
    match Filter::parse(text, &Table) {
        Ok(filter) => panic!("{text} was read as {filter}"),
        Err(error) => error.to_string(),
    }
}

/// Asserts that the event matches these filters.
fn holds(filters: &[&str]) {
    for text in filters {
        assert!(parse(text).matches(&Event), "{text}");
    }
}

/// Asserts that the event does not match these filters.
fn fails(filters: &[&str]) {
    for text in filters {
        assert!(!parse(text).matches(&Event), "{text}");
    }
}
