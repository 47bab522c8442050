//! The error message of each kind of mistake, with its column.

use super::*;

#[test]
fn errors_have_a_column_and_a_message() {
    for (text, message) in [
        ("", "column 1: the filter is empty"),
        ("proc.name = and fd.num = 1", "column 13: expected a value, 'and' found"),
        ("proc.name = cat foo", "column 17: expected 'and', 'or' or the end, 'foo' found"),
        ("(proc.name = cat", "column 17: expected 'and', 'or' or ')', the end found"),
        ("proc.name = cat and", "column 20: expected a field or '(', the end found"),
        ("and proc.name = cat", "column 1: expected a field or '(', 'and' found"),
        ("proc.name =", "column 12: expected a value, the end found"),
        (
            "proc.name = (a, b)",
            "column 13: expected a value, '(' found; a list goes with 'in (…)' or with '= anyof (…)'",
        ),
        ("proc.name startwith a", "column 11: there is no operator 'startwith'; did you mean 'startswith'?"),
        ("proc.pid > many", "column 12: expected a number, or val() or another function of a field, 'many' found"),
        ("evt.type in (open", "column 18: expected ',' or ')', the end found"),
        ("evt.type in (open,)", "column 19: expected a value, ')' found"),
        ("proc.name = 'cat", "column 13: the closing ' is missing"),
        (r"proc.name = 'c\at'", r#"column 15: there is no escape \a; there are \b \f \n \r \t \\ \/ \" \' \xNN"#),
        ("proc.nmae = cat", "column 1: there is no field 'proc.nmae'; did you mean 'proc.name'?"),
        ("pid = 1", "column 1: there is no field 'pid'; did you mean 'proc.pid'?"),
        ("spawned_process", "column 1: there is no field 'spawned_process'"),
        ("evt.type = opne", "column 12: 'opne' is no value of evt.type; did you mean 'open'?"),
        ("evt.type in (open, fork)", "column 20: 'fork' is no value of evt.type"),
        ("proc.name[1] = a", "column 1: 'proc.name' takes no argument in brackets"),
        ("evt.arg = a", "column 1: 'evt.arg' needs the name of an argument in brackets"),
        ("proc.aname[x] = a", "column 1: 'proc.aname' takes a number as its argument"),
        ("proc.aname.x = a", "column 1: 'proc.aname.x' takes a number as its argument"),
        (
            "proc.pid contains 1",
            "column 10: 'contains' does not go with proc.pid, which is a whole number; \
             expected =, !=, <, <=, >, >=, in, intersects, exists",
        ),
        (
            "proc.pid = init",
            "column 12: expected a whole number from -9223372036854775808 to \
             9223372036854775807 for proc.pid, init found",
        ),
        ("mem.vmsize in (1, 300)", "column 19: expected a whole number from 0 to 255 for mem.vmsize, 300 found"),
        ("evt.failed = yes", "column 14: expected true or false for evt.failed, yes found"),
        (
            "fd.sip = localhost",
            "column 10: expected an IP address or network, as 10.0.0.0/8 or ::1 for fd.sip, \
             localhost found",
        ),
        (
            "evt.buffer bcontains 7f4",
            "column 22: expected bytes as pairs of hexadecimal digits, as 7f454c46 for \
             evt.buffer, 7f4 found",
        ),
        (r#"proc.name = "\x00""#, "column 13: a text cannot hold a NUL byte"),
        ("proc.name = val(proc.pid)", "column 13: expected a text as proc.name is, 'val(proc.pid)' is a whole number"),
        ("fd.sip = val(fd.ip)", "column 10: 'val(fd.ip)' compares with constants only"),
        ("proc.name regex val(proc.pname)", "column 17: 'regex' takes constants only, not a field"),
        ("val(proc.name) = a", "column 1: val() stands only on the right side"),
        ("tolowr(proc.name) = a", "column 1: there is no function 'tolowr'; did you mean 'tolower'?"),
        ("tolower(proc.pid) = a", "column 9: expected a text, 'proc.pid' is a whole number"),
        ("tolower(proc.name, proc.pname) = a", "column 1: tolower() takes one argument; 2 found"),
        ("toupper(proc.name)[x] = a", "column 1: toupper() takes no argument in brackets"),
        ("len(fd.ip) = 2", "column 5: 'fd.ip' cannot stand in len()"),
        (
            "proc.name = cat and\nfd.name ~ x",
            "line 2, column 9: expected an operator (=, !=, <=, <, >=, >, exists, contains, \
             icontains, bcontains, startswith, bstartswith, endswith, glob, iglob, regex, in, \
             intersects, pmatch), '~' found",
        ),
    ] {
        assert_eq!(error(text), message, "{text}");
    }
}

#[test]
fn a_caret_shows_the_column() {
    let text = "proc.name = 'ä' and fd.nam = x";
    let error = Filter::parse(text, &Table).unwrap_err();
    assert_eq!((error.line(), error.column(), error.offset()), (1, 21, 21));
    assert_eq!(
        error.render(text),
        "proc.name = 'ä' and fd.nam = x\n                    ^ \
         there is no field 'fd.nam'; did you mean 'fd.name'?"
    );
}

#[test]
fn probable_mistakes_have_warnings() {
    let warnings = |text: &str| -> Vec<String> {
        let filter = parse(text);
        filter.warnings().iter().map(ToString::to_string).collect()
    };
    assert_eq!(
        warnings("proc.name = proc.pname and not fd.name in (a, proc.name)"),
        [
            "column 13: 'proc.pname' is a text here; the field is val(proc.pname)",
            "column 47: 'proc.name' is a text here, not the field",
        ]
    );
    assert_eq!(
        warnings("proc.name = 'tolower(proc.pname)'"),
        ["column 13: 'tolower(proc.pname)' is a text here; without its quotes it is a function"]
    );
    for text in [
        "proc.name = val(proc.pname)",
        "proc.name = no.field",
        "proc.name = tolower",
        "fd.name = '/a(b)'",
        "fd.sip = 10.0.0.1",
    ] {
        assert!(parse(text).warnings().is_empty(), "{text}");
    }
}

#[test]
fn filters_are_send_and_sync() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Filter>();
    shared::<FilterError>();
}
