//! Functions of fields, with libsinsp's test cases.

use super::*;

#[test]
fn functions_of_one_value() {
    holds(&[
        "toupper(proc.name) = CAT",
        "tolower(proc.pname) = bash",
        "tolower(toupper(proc.name)) = cat",
        "basename(proc.exepath) = cat",
        "basename(proc.name) = cat",
        "basename(toupper(proc.exepath)) = CAT",
        "len(proc.name) = 3",
        "len(evt.buffer) = 6",
        "len(fd.types) = 2",
        "len(fd.none) = 0",
        "len('abc') = 3",
        "toupper(fd.types) in (FILE, IPV4)",
        "toupper('abc') = ABC",
        r#"basename("/") = """#,
    ]);
}

#[test]
fn base64() {
    holds(&[
        "b64('YWFh') = aaa",
        "b64('YWE=') = aa",
        "b64('YWE') = aa",
        "b64('YQ==') = a",
        "b64('YQ=') = a",
        "b64('') = ''",
    ]);
    // Invalid base64: a wrong character, an extra digit, trailing bits that are not zero.
    fails(&[
        "b64('Y?') exists",
        "b64('YWFhY') exists",
        "b64('YR==') exists",
        "b64('Y===') exists",
        "b64(evt.arg.flags) exists",
    ]);
}

#[test]
fn join_and_concat() {
    holds(&[
        "join('-', ('aaa', 'bbb')) = aaa-bbb",
        "join('->', ('aaa')) = 'aaa'",
        "join('->', (proc.name, 'aaa')) = cat->aaa",
        "join(',', (evt.num, evt.num)) = '7,7'",
        "join(',', (1, 0x2)) = '1,0x2'",
        "join(',', ()) = ''",
        "join(' ', proc.args) = '-n -t hello file'",
        "join('-', (toupper(proc.name), 'a')) = CAT-a",
        "concat(proc.name, proc.pname) = catBash",
        "concat('a', 'b', 'c') = abc",
        "len(concat('aaa', 'bbb')) = 6",
        "toupper(join('-', ('aaa', 'bbb'))) = AAA-BBB",
        "b64(concat('YWFh', 'YmJi')) = aaabbb",
        "proc.name = concat('ca', 't')",
    ]);
    fails(&[
        "join(',', ()) = ','",
        "concat('a', 'b') = a-b",
        "concat(proc.name, fd.nothing) exists",
        "join('-', (proc.name, fd.nothing)) exists",
    ]);
    for text in [
        "join('-') = x",
        "join('-', 'a', 'b') = x",
        "join(fd.types, ('a', 'b')) = x",
        "join('a', 'b') = x",
        "concat('aaa') = x",
        "concat(fd.types, 'a') = x",
        "concat('a', ('a', 'b')) = x",
        "concat(evt.num, 'a') = x",
    ] {
        assert!(Filter::parse(text, &Table).is_err(), "{text}");
    }
}

#[test]
fn getopt() {
    holds(&[
        r#"getopt(("-n",""), "n") intersects ("n")"#,
        r#"getopt(("-nt", "hello"), "nt:") in ("n", "t", "hello")"#,
        r#"getopt(("-thello"), "t:") in ("t", "hello")"#,
        r#"getopt(("-n", "--", "-t"), "nt:") in ("n")"#,
        r#"getopt(("-x", "-n"), "n") in ("?", "n")"#,
        r#"getopt(("-lpe", "/bin/sh"), "lp:e:") in ("l","p","e")"#,
        r#"getopt(("-lpe", "/bin/sh"), "lpe:") intersects ("/bin/sh")"#,
        r#"getopt(("-t"), "t:") in ("")"#,
        r#"getopt(("-t"), ":t:") in ("")"#,
        r#"getopt(("-t", "-123"), "t:") in ("t", "-123")"#,
        r#"getopt(("-@", "-+"), "@+") in ("@", "+")"#,
        r#"getopt(("-nx"), "n") in ("n", "?")"#,
        r#"getopt(("--exec", "-n"), "n") in ("n")"#,
        r#"getopt(proc.args, "nt:")[t] = hello"#,
        r#"getopt(proc.args, "nt:")["n"] = n"#,
        r#"getopt(("-t", "v1", "-t", "v2"), "t:")[t] = v2"#,
        r#"getopt(("-t", "v1", "-t"), "t:")[t] = """#,
        r#"getopt(("-t:"), ":t:")[t] = :"#,
        r#"len(getopt(("-n", "-n"), "n")) = 2"#,
    ]);
    fails(&[
        r#"getopt(("-n"), "n") intersects ("t")"#,
        r#"getopt(("-n", "--", "-t"), "nt:") intersects ("t")"#,
        r#"getopt(("-n", "-t"), "") intersects ("n", "t")"#,
        r#"getopt((""), "n") intersects ("n")"#,
        r#"getopt(("arg1", "-n"), "n") intersects ("n")"#,
        r#"getopt(("-", "-n"), "n") intersects ("n")"#,
        r#"getopt(("-t"), "t:") intersects ("?", "t")"#,
        r#"getopt(("--exec"), "e:") intersects ("?", "e")"#,
        r#"getopt(("-n"), "nt:")[t] exists"#,
    ]);
    for text in [
        r#"getopt(("a")) intersects ("n")"#,
        r#"getopt(("a"), "n", "x") intersects ("n")"#,
        r#"getopt("a", "n") intersects ("n")"#,
        r#"getopt(("-n"), ("n")) intersects ("n")"#,
        r#"getopt(("-n"), "n")[""] = n"#,
        r#"getopt(("-n"), "n")[nn] = n"#,
    ] {
        assert!(Filter::parse(text, &Table).is_err(), "{text}");
    }
}
