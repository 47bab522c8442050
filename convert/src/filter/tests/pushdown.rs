//! What a filter is known to demand.

use super::*;

fn texts(texts: &[&str]) -> Option<Vec<Constant>> {
    Some(texts.iter().map(|text| Constant::Text(text.as_bytes().to_vec())).collect())
}

fn numbers(numbers: &[i128]) -> Option<Vec<Constant>> {
    Some(numbers.iter().copied().map(Constant::Integer).collect())
}

#[test]
fn demands() {
    for (text, field, expected) in [
        ("evt.type = open", "evt.type", texts(&["open"])),
        ("evt.type = open", "proc.name", None),
        ("evt.type in (open, close)", "evt.type", texts(&["close", "open"])),
        ("evt.type = open or evt.type = close", "evt.type", texts(&["close", "open"])),
        ("evt.type = open and proc.name = cat", "evt.type", texts(&["open"])),
        ("evt.type = open or proc.name = cat", "evt.type", None),
        (
            "(evt.type = open and proc.pid = 1) or (evt.type = close and proc.pid = 2)",
            "evt.type",
            texts(&["open", "close"]),
        ),
        ("(evt.type = open and proc.pid = 1) or (evt.type = close and proc.pid = 2)", "proc.pid", numbers(&[1, 2])),
        ("evt.type in (open, close) and evt.type in (close, read)", "evt.type", texts(&["close"])),
        ("evt.type = open and evt.type = close", "evt.type", texts(&[])),
        ("proc.name = anyof ()", "proc.name", texts(&[])),
        ("proc.name = anyof ()", "evt.type", texts(&[])),
        ("proc.name = oneof (a, b)", "proc.name", texts(&["a", "b"])),
        ("proc.name = allof (a, b)", "proc.name", texts(&["a"])),
        ("evt.type != open", "evt.type", None),
        ("not evt.type = open", "evt.type", None),
        ("not not evt.type = open", "evt.type", texts(&["open"])),
        ("not (not evt.type = open)", "evt.type", None),
        ("evt.type startswith open", "evt.type", None),
        ("tolower(proc.name) = cat", "proc.name", None),
        ("proc.name = val(proc.pname)", "proc.name", None),
        ("proc.pid in (3, 1)", "proc.pid", numbers(&[1, 3])),
        ("proc.pid > 3", "proc.pid", None),
        ("user.uid = -1", "user.uid", numbers(&[0xffff_ffff])),
        ("evt.failed = true", "evt.failed", Some(vec![Constant::Bool(true)])),
        ("evt.failed != true", "evt.failed", Some(vec![Constant::Bool(false)])),
        ("proc.aname = bash", "proc.aname", None),
        ("proc.aname[1] = bash", "proc.aname", None),
        ("fd.ip = ::1", "fd.ip", None),
        ("fd.sip = 10.0.0.0/8", "fd.sip", Some(vec![Constant::Net(Net { address: [10, 0, 0, 0].into(), prefix: 8 })])),
    ] {
        assert_eq!(parse(text).necessary(field), expected, "{text}: {field}");
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
