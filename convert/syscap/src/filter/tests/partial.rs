//! Filters evaluated while only a part of an event is known.

use super::Truth::{False, True, Unknown};
use super::*;

/// A failed `open` with no other knowledge.
struct FailedOpen;

impl PartialSource for FailedOpen {
    fn partial_value<'a>(&'a self, field: &FieldRef) -> PartialValue<'a> {
        match FIELDS[field.id as usize].0 {
            "evt.type" => PartialValue::Exact(Value::text("open")),
            "evt.failed" => PartialValue::Exact(Value::Bool(true)),
            "evt.buffer" | "fd.nothing" => PartialValue::Exact(Value::None),
            "evt.rawarg" if field.arg == FieldArg::Name("res".to_owned()) => PartialValue::Between(i64::MIN.into(), -1),
            // The table has no evt.rawres and evt.res: evt.cpu and evt.args stand for them.
            "evt.cpu" => PartialValue::Between(-4095, -1),
            "evt.args" => PartialValue::NotText(b"SUCCESS"),
            _ => PartialValue::Unknown,
        }
    }
}

#[test]
fn a_filter_is_decided_from_partial_values() {
    for (text, expected) in [
        ("evt.type = open", True),
        ("evt.type != open", False),
        ("evt.type in (read, close)", False),
        ("not evt.type in (read, close)", True),
        ("evt.type = open and proc.name = cat", Unknown),
        ("evt.type = read and proc.name = cat", False),
        ("evt.type = open or proc.name = cat", True),
        ("evt.type = read or proc.name = cat", Unknown),
        ("not (evt.type = open or proc.name = cat)", False),
        ("not (evt.type = open and proc.name = cat)", Unknown),
        ("evt.type startswith op", True),
        ("evt.type contains ea", False),
        ("evt.type = anyof (read, close)", False),
        ("evt.failed = false", False),
        ("evt.failed != false", True),
        // No value: every comparison is false.
        ("evt.buffer contains x", False),
        ("evt.buffer != x", False),
        ("not evt.buffer contains x", True),
        ("fd.nothing exists", False),
        // A range.
        ("evt.cpu < 0", True),
        ("evt.cpu <= -1", True),
        ("evt.cpu >= 0", False),
        ("evt.cpu > -2", Unknown),
        ("evt.cpu = 0", False),
        ("evt.cpu != 0", True),
        ("evt.cpu = -2", Unknown),
        ("evt.cpu in (0, 1)", False),
        ("evt.cpu in (-3, 1)", Unknown),
        ("not evt.cpu in (0, 1)", True),
        ("evt.cpu exists", True),
        // A text other than one.
        ("evt.args = SUCCESS", False),
        ("evt.args != SUCCESS", True),
        ("evt.args in (SUCCESS)", False),
        ("evt.args in (SUCCESS, ENOENT)", Unknown),
        ("evt.args = ENOENT", Unknown),
        ("evt.args startswith S", Unknown),
        // Nothing.
        ("proc.pid = 3", Unknown),
        ("proc.name = anyof ()", False),
        ("proc.name = val(evt.type)", Unknown),
        ("concat(evt.type, proc.name) = opencat", Unknown),
        ("tolower(evt.type) = open", True),
    ] {
        let filter = parse(text);
        assert_eq!(filter.combine(&filter.evaluate_checks(&FailedOpen)), expected, "{text}");
    }
}

#[test]
fn fields_are_listed_once() {
    let filter = parse(
        "evt.type = open and (evt.type = close or len(proc.name) > 2) \
         and fd.name = concat(proc.name, evt.arg.flags)",
    );
    let names: Vec<(&str, &FieldArg)> =
        filter.fields().iter().map(|field| (FIELDS[field.id as usize].0, &field.arg)).collect();
    assert_eq!(
        names,
        [
            ("evt.type", &FieldArg::None),
            ("proc.name", &FieldArg::None),
            ("fd.name", &FieldArg::None),
            ("evt.arg", &FieldArg::Name("flags".to_owned())),
        ]
    );
}
