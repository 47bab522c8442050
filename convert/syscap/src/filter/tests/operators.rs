//! Every operator with every type: its meaning, and the types that refuse it.

use super::*;

#[test]
fn text() {
    holds(&[
        "proc.name = cat",
        "proc.name == 'cat'",
        "proc.name != dog",
        "evt.arg.flags contains O_CREAT",
        "evt.arg.flags contains ''",
        "evt.arg.flags icontains o_creat",
        "fd.name icontains file.txt",
        "fd.name icontains ''",
        "proc.name startswith ca",
        "proc.name endswith at",
        "proc.name glob c?t",
        "fd.name glob /tmp/*TXT",
        "fd.name iglob /TMP/*.txt",
        "proc.exepath pmatch (/etc, /usr/bin)",
        "proc.exepath pmatch (/*/bin)",
        "proc.name in (dog, cat)",
        "proc.name intersects (dog, cat)",
        "proc.name in bash or proc.name in cat",
        "proc.name exists",
        "proc.name > 1 and proc.name >= 1 and not proc.name < 1",
    ]);
    fails(&[
        "proc.name = Cat",
        "proc.name = ca",
        "proc.name != cat",
        "evt.arg.flags contains O_TMPFILE",
        "evt.arg.flags contains o_creat",
        "evt.arg.flags icontains o_creation",
        "proc.name startswith at",
        "proc.name startswith cats",
        "proc.name endswith ca",
        "proc.name glob c",
        "fd.name glob /TMP/*",
        "proc.exepath pmatch (/usr/bi, /usr/bin/cat/x)",
        "proc.exepath pmatch ()",
        "proc.name in (dog, ca, cats, CAT)",
        "proc.name in ()",
        "proc.name in (dog)",
    ]);
}

#[test]
fn regular_expressions_match_the_whole_text() {
    holds(&[
        "proc.name regex cat",
        "proc.name regex c.t",
        "proc.name regex '^c[a-z]+$'",
        "proc.name regex 'dog|cat'",
        // Each invalid UTF-8 sequence counts as one character.
        "fd.name regex '/tmp/dir/.\\\\nFile.TXT'",
        "fd.name regex '(?s).*TXT'",
        // As in RE2's POSIX mode.
        "fd.name regex '(?s).*^File.TXT'",
    ]);
    fails(&[
        "proc.name regex ca",
        "proc.name regex at",
        "proc.name regex 'ca|at'",
        "proc.name regex CAT",
        "fd.name regex .*",
    ]);
    let message = error("proc.name regex '(ab'");
    assert!(message.starts_with("column 17: expected a regular expression: "), "{message}");
    // Brackets that balance only inside added ones.
    assert!(Filter::parse("proc.name regex 'a)|(b'", &Table).is_err());
}

#[test]
fn numbers() {
    holds(&[
        "proc.pid = 100",
        "proc.pid = 0x64",
        "proc.pid != 1",
        "proc.pid > 99 and proc.pid >= 100 and proc.pid < 101 and proc.pid <= 100",
        "proc.pid in (1, 100)",
        "proc.pid intersects (1, 100)",
        "evt.cpu = -1 and evt.cpu < 0 and evt.cpu > -500",
        "user.uid = -1",
        "user.uid = 4294967295",
        "evt.rawarg.res < 0",
        "evt.latency > 1000 and evt.latency <= 1500",
        "evt.rawtime = 1700000000000000000",
        "thread.cpu > 12 and thread.cpu < 12.6 and thread.cpu = 12.5",
        "thread.cpu in (1, 12.5)",
        "fd.sport = 443 and fd.sport = https and fd.sport < 65535",
        "fd.sport in (http, https)",
    ]);
    fails(&[
        "proc.pid = 1",
        "proc.pid != 100",
        "proc.pid > 100",
        "proc.pid < 100",
        "proc.pid in (1, 2)",
        "user.uid = 0",
        "evt.rawarg.res >= 0",
        "thread.cpu != 12.5",
        "thread.cpu in ()",
        "fd.sport = ssh",
    ]);
}

#[test]
fn bools() {
    holds(&["evt.failed = false", "evt.failed != true", "evt.failed in (false)", "evt.failed exists"]);
    fails(&["evt.failed = true", "evt.failed != false"]);
}

#[test]
fn bytes() {
    holds(&[
        r#"evt.buffer = "\x7fELF\x00\x01""#,
        "evt.buffer != ELF",
        "evt.buffer contains ELF",
        r#"evt.buffer contains "F\x00""#,
        "evt.buffer bcontains 454C46",
        "evt.buffer bcontains 454c4600",
        "evt.buffer bstartswith 7f45",
        r#"evt.buffer endswith "\x01""#,
        r#"evt.buffer in (a, "\x7fELF\x00\x01")"#,
        "evt.buffer exists",
    ]);
    fails(&["evt.buffer = ELF", "evt.buffer bcontains 20", "evt.buffer bstartswith 45", "evt.buffer startswith ELF"]);
}

#[test]
fn addresses() {
    holds(&[
        "fd.sip = 10.1.2.3",
        "fd.sip = 10.0.0.0/8",
        "fd.sip != 10.0.0.0/16",
        "fd.sip != ::1",
        "fd.sip in (::1, 192.168.0.0/16, 10.1.0.0/16)",
        "fd.sip intersects (10.1.2.3)",
        "fd.cip = 2001:db8::/32",
        "fd.cip = '2001:db8:0:0::1'",
        "fd.cip != 127.0.0.1",
        "fd.sip = anyof (10.0.0.1, 10.1.2.3)",
        "fd.sip != allof (10.0.0.1, 192.168.0.1)",
    ]);
    fails(&[
        "fd.sip = 10.1.2.4",
        "fd.sip = ::/0",
        "fd.sip != 10.0.0.0/8",
        "fd.sip in (10.2.0.0/16)",
        "fd.cip = 0.0.0.0/0",
    ]);
}

#[test]
fn either_end() {
    holds(&[
        "fd.ip = 10.1.2.3",
        "fd.ip = 192.168.0.0/16",
        "fd.ip != 10.9.9.9",
        "fd.ip in (1.1.1.1, 192.168.0.9)",
        "fd.ip exists",
        "fd.port = 443",
        "fd.port = 50000",
        "fd.port != 80",
        "fd.port < 1000",
        "fd.port > 1000",
        "fd.port in (80, 443)",
    ]);
    fails(&[
        "fd.ip = 10.9.9.9",
        "fd.ip != 10.1.2.3",
        "fd.ip != 192.168.0.9",
        "fd.port != 443",
        "fd.port = 80",
        "fd.port > 60000",
        // Missing ends.
        "fd.gone exists",
        "fd.gone = ::1",
        "fd.gone != ::1",
    ]);
}

#[test]
fn any_ancestor() {
    holds(&[
        "proc.aname = sshd",
        "proc.aname != sshd",
        "proc.aname in (x, systemd)",
        "proc.aname startswith sys",
        "proc.aname exists",
        "proc.aname[2] = sshd",
    ]);
    fails(&["proc.aname = cat", "proc.aname[2] != sshd", "proc.aname[3] exists"]);
}

#[test]
fn lists() {
    holds(&[
        "fd.types in (file, ipv4, ipv6)",
        "fd.types intersects (ipv4, ipv6)",
        "fd.types exists",
        "fd.nums in (3, 4)",
        "fd.nums intersects (4)",
        "fd.types in val(fd.types)",
        "fd.types intersects val(fd.types)",
        "fd.none exists",
        // All values of an empty list.
        "fd.none in (file)",
    ]);
    fails(&[
        "fd.types in (file)",
        "fd.types intersects (ipv6)",
        "fd.nums in (3)",
        "fd.none intersects (file)",
        "fd.types in val(proc.args)",
    ]);
}

#[test]
fn modifiers() {
    holds(&[
        "proc.name = oneof (cat, bash)",
        "proc.name = anyof (cat, cat)",
        "proc.name = allof (cat, cat)",
        "proc.name != oneof (cat, cat, bash)",
        "proc.name != anyof (cat, bash)",
        "proc.name != allof (bash, sh)",
        "proc.name contains oneof (at, bash)",
        "proc.name contains allof (c, a, t)",
        "proc.name startswith anyof (c, ca)",
        "proc.name glob allof (c*, *t)",
        "proc.name regex anyof (x, c.*)",
        "proc.pid = oneof (1, 100)",
        "toupper(proc.name) = oneof (CAT, BASH)",
    ]);
    fails(&[
        "proc.name = oneof (cat, cat)",
        "proc.name = oneof (bash, sh)",
        "proc.name = allof (cat, bash)",
        "proc.name != oneof (cat, cat)",
        "proc.name != oneof (bash, sh)",
        "proc.name != allof (cat, bash)",
        "proc.name contains oneof (c, at)",
        "proc.name = oneof ()",
        "proc.name = anyof ()",
        "proc.name != allof ()",
        "proc.name regex allof (x, c.*)",
    ]);
}

#[test]
fn comparisons_with_missing_values_are_false() {
    fails(&[
        "fd.nothing exists",
        "fd.nothing = x",
        "fd.nothing != x",
        "fd.nothing = ''",
        "fd.nothing != anyof (x)",
        "fd.nothing != allof (x)",
        "fd.nothing in (x)",
        "fd.nothing = val(fd.nothing)",
        "fd.nothing != val(proc.name)",
        "proc.name != val(fd.nothing)",
        "len(fd.nothing) = 0",
        "tolower(fd.nothing) != x",
        "evt.arg.nosuch exists",
    ]);
    holds(&["not fd.nothing exists", "not fd.nothing = x", "not fd.nothing != x", "fd.nothing = x or proc.name = cat"]);
}

#[test]
fn arguments() {
    holds(&[
        "evt.arg[0] = 'fd=3'",
        "evt.arg.0 = 'fd=3'",
        "evt.arg[flags] startswith O_RDWR",
        "evt.arg.flags startswith O_RDWR",
        "evt.rawarg.res = -2",
    ]);
}

#[test]
fn around_a_time() {
    holds(&[
        "evt.around[1700000000000000000] = 0",
        "evt.around[1700000000500000000] = 500",
        "evt.around[1699999999500000000] = 500",
    ]);
    fails(&["evt.around[1700000000500000000] = 499", "evt.around[0] = 5000"]);
    assert_eq!(error("evt.around[x] = 5"), "column 1: expected a time in nanoseconds since 1970 in the brackets");
    assert!(Filter::parse("evt.around[1] != 5", &Table).is_err());
}

#[test]
fn fields_compare_with_fields() {
    holds(&[
        "proc.pid = val(proc.pid)",
        "proc.pid > val(proc.ppid)",
        "proc.pid != val(proc.ppid)",
        "proc.exepath endswith val(proc.name)",
        "proc.exepath contains val(proc.name)",
        "proc.name startswith val(proc.name)",
        "proc.name glob val(proc.name)",
        "tolower(proc.pname) = tolower(proc.pname)",
        "proc.pname icontains tolower(proc.pname)",
        "proc.name in val(proc.name)",
        "fd.sip = val(fd.sip)",
        "fd.sip != val(fd.cip)",
        "evt.latency = val(evt.latency)",
        "evt.failed = val(evt.failed)",
        "thread.cpu >= val(thread.cpu)",
        "evt.buffer bstartswith val(evt.buffer)",
    ]);
    // Without val(), it is a constant that looks like a field.
    fails(&["proc.name = proc.name", "proc.pid < val(proc.pid)"]);
}

/// Operators by type, as in libsinsp's `flt_is_comparable`.
#[test]
fn operators_by_type() {
    let words = [
        "exists",
        "= ",
        "!= ",
        "< ",
        "<= ",
        "> ",
        ">= ",
        "contains ",
        "icontains ",
        "startswith ",
        "endswith ",
        "glob ",
        "iglob ",
        "regex ",
        "bcontains ",
        "bstartswith ",
        "in ",
        "intersects ",
        "pmatch ",
    ];
    let number = "exists = != < <= > >= in intersects";
    let equal = "exists = != in intersects";
    let list = "exists in intersects";
    let text = "exists = != < <= > >= contains icontains startswith endswith glob iglob regex in \
                intersects pmatch";
    let bytes = "exists = != contains startswith endswith bcontains bstartswith in intersects";
    for (field, value, allowed) in [
        ("proc.name", "1", text),
        ("evt.args", "1", text),
        ("evt.buffer", "11", bytes),
        ("evt.failed", "true", equal),
        ("evt.cpu", "1", number),
        ("evt.num", "1", number),
        ("fd.sport", "1", number),
        ("fd.port", "1", number),
        ("thread.cpu", "1", number),
        ("evt.latency", "1", number),
        ("evt.rawtime", "1", number),
        ("fd.sip", "10.0.0.1", equal),
        ("fd.ip", "10.0.0.1", equal),
        ("fd.types", "1", list),
        ("fd.nums", "1", list),
        ("len(proc.name)", "1", number),
        ("len(fd.types)", "1", number),
        ("tolower(proc.name)", "1", text),
        ("b64(evt.buffer)", "11", bytes),
    ] {
        for word in words {
            let word = word.trim();
            let value = match word {
                "exists" => String::new(),
                "in" | "intersects" | "pmatch" => format!("({value})"),
                // The grammar requires a number, whatever the field.
                "<" | "<=" | ">" | ">=" => "1".to_owned(),
                _ => value.to_owned(),
            };
            let filter = format!("{field} {word} {value}");
            let allowed = allowed.split_whitespace().any(|known| known == word);
            let parsed = Filter::parse(&filter, &Table);
            assert_eq!(parsed.is_ok(), allowed, "{filter}: {parsed:?}");
            if let Err(error) = parsed {
                assert_eq!(error.column(), field.len() + 2, "{filter}");
                let message = format!("'{word}' does not go with {field}");
                assert!(error.message().starts_with(&message), "{error}");
            }
        }
    }
}

#[test]
fn or_of_one_field_becomes_one_set() {
    for text in [
        "proc.name = a or proc.name in (b, cat) or proc.name = c",
        "proc.pid = 1 or proc.pid in (2, 3) or proc.pid = 100",
        "fd.sip = 1.1.1.1 or fd.sip = 10.0.0.0/8",
        "proc.name = a or proc.pid = 100 or proc.name = b",
        "fd.ip != 10.1.2.3 or fd.ip = 192.168.0.9",
        "fd.types in (file) or fd.types intersects (ipv4)",
        "proc.name = a or proc.name startswith c",
    ] {
        holds(&[text]);
    }
    fails(&[
        "proc.name = a or proc.name = b or proc.name = c",
        "proc.pid = 1 or proc.pid > 200",
        "fd.types in (file) or fd.types in (ipv4)",
    ]);
}

#[test]
fn many_alternatives_are_fast() {
    let join = |check: fn(usize) -> String| (0..50_000).map(check).collect::<Vec<_>>().join(" or ");
    fails(&[
        &join(|index| format!("proc.pid = {}", index + 101)),
        &join(|index| format!("proc.name = n{index}")),
        &join(|index| format!("proc.name startswith n{index}")),
    ]);
    let filter = join(|index| format!("proc.pid = {}", 50_100 - index)) + " or proc.pid = 100";
    holds(&[&filter]);
}
