//! What a filter comes to before all of an event is known.

use super::Answer::{Maybe, No, Yes};
use super::*;

/// A failed `open` of which nothing else is known.
struct FailedOpen;

impl PartialSource for FailedOpen {
    fn known<'a>(&'a self, field: &FieldRef) -> Known<'a> {
        match FIELDS[field.id as usize].0 {
            "evt.type" => Known::Value(Value::text("open")),
            "evt.failed" => Known::Value(Value::Bool(true)),
            "evt.buffer" | "fd.nothing" => Known::Value(Value::None),
            "evt.rawarg" if field.arg == FieldArg::Name("res".to_owned()) => Known::Between(i64::MIN.into(), -1),
            // The result is a number that stands here for evt.rawres too, and a text for evt.res.
            "evt.cpu" => Known::Between(-4095, -1),
            "evt.args" => Known::NotText(b"SUCCESS"),
            _ => Known::Nothing,
        }
    }
}

#[test]
fn verdicts() {
    for (text, expected) in [
        ("evt.type = open", Yes),
        ("evt.type != open", No),
        ("evt.type in (read, close)", No),
        ("not evt.type in (read, close)", Yes),
        ("evt.type = open and proc.name = cat", Maybe),
        ("evt.type = read and proc.name = cat", No),
        ("evt.type = open or proc.name = cat", Yes),
        ("evt.type = read or proc.name = cat", Maybe),
        ("not (evt.type = open or proc.name = cat)", No),
        ("not (evt.type = open and proc.name = cat)", Maybe),
        ("evt.type startswith op", Yes),
        ("evt.type contains ea", No),
        ("evt.type = anyof (read, close)", No),
        ("evt.failed = false", No),
        ("evt.failed != false", Yes),
        // No value: every comparison is false.
        ("evt.buffer contains x", No),
        ("evt.buffer != x", No),
        ("not evt.buffer contains x", Yes),
        ("fd.nothing exists", No),
        // A range.
        ("evt.cpu < 0", Yes),
        ("evt.cpu <= -1", Yes),
        ("evt.cpu >= 0", No),
        ("evt.cpu > -2", Maybe),
        ("evt.cpu = 0", No),
        ("evt.cpu != 0", Yes),
        ("evt.cpu = -2", Maybe),
        ("evt.cpu in (0, 1)", No),
        ("evt.cpu in (-3, 1)", Maybe),
        ("not evt.cpu in (0, 1)", Yes),
        ("evt.cpu exists", Yes),
        // A text other than one.
        ("evt.args = SUCCESS", No),
        ("evt.args != SUCCESS", Yes),
        ("evt.args in (SUCCESS)", No),
        ("evt.args in (SUCCESS, ENOENT)", Maybe),
        ("evt.args = ENOENT", Maybe),
        ("evt.args startswith S", Maybe),
        // Nothing.
        ("proc.pid = 3", Maybe),
        ("proc.name = anyof ()", No),
        ("proc.name = val(evt.type)", Maybe),
        ("concat(evt.type, proc.name) = opencat", Maybe),
        ("tolower(evt.type) = open", Yes),
    ] {
        let filter = parse(text);
        assert_eq!(filter.verdict(&filter.answers(&FailedOpen)), expected, "{text}");
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
