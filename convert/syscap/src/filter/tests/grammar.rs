//! The grammar, with the cases of libsinsp's parser tests on which both parsers agree.

use super::super::ast::{Check, Expr, Literal, Offset, Relation, RightSide, Term};
use super::super::parser::parse as parse_only;
use super::*;

/// A table in which any name is a field, to test the grammar alone.
fn accepts(filters: &[&str]) {
    for text in filters {
        for spaced in [text.to_string(), format!(" {text} "), text.replace(' ', "\n\t")] {
            assert!(parse_only(&spaced).is_ok(), "{spaced}: {:?}", parse_only(&spaced));
        }
    }
}

fn rejects(filters: &[&str]) {
    for text in filters {
        assert!(parse_only(text).is_err(), "{text}: {:?}", parse_only(text));
    }
}

/// Filters that the grammar accepts and the compiler refuses.
fn rejects_later(filters: &[&str]) {
    for text in filters {
        assert!(Filter::parse(text, &Table).is_err(), "{text}");
    }
}

#[test]
fn and_or_not_and_brackets() {
    accepts(&[
        "a",
        "(a)",
        "a and b and c",
        "a and b and(c)",
        "(a)and(b)and(c)",
        "a or b or(c)",
        "(a)or(b)or(c)",
        "(a.a exists) and (b)",
        "a.a exists and b",
        "a.a=1 or b.b=2 and c",
        "not(a)",
        "not (not (a))",
        "not not a",
        "not not(a)",
        "not(a)and(not(b))",
        "not a.b=1",
        "a and notb",
        "notz and a and b",
        "macro and not not_macro",
        "macro and and_macro",
        "((macro) and (or_macro))",
    ]);
    rejects(&[
        "",
        " ",
        "a andb",
        "aand b",
        "a and b and",
        "a and b or",
        "a and b not",
        "and a",
        "or a",
        "a not b and",
        "a and or b",
        "a not b",
        "a notb",
        "a andnot b",
        "(a)andnot(b)",
        "(a)ornot(b)",
        "(a.b = 1",
        "a.b = b = 1",
        "a.a invalidoperator xxx",
        "#a and b; a and b",
        "a)",
        "()",
    ]);
    rejects_later(&["macro", "macro > 12"]);
}

#[test]
fn precedence() {
    let check = |name: &str| Expr::Name(name.to_owned(), Offset(0));
    let [a, b, c] = ["a", "b", "c"].map(check);
    assert_eq!(
        parse_only("a or b and not c"),
        Ok(Expr::Or(vec![a.clone(), Expr::And(vec![b.clone(), Expr::Not(Box::new(c.clone()))])]))
    );
    assert_eq!(parse_only("(a or b) and not not c"), Ok(Expr::And(vec![Expr::Or(vec![a, b]), c])));
}

#[test]
fn values() {
    accepts(&[
        "t.s = testval",
        r"t.s = 0a!@#456:/\.;!$%^&*[]{}|",
        r#"t.s = """#,
        "t.s = ''",
        r#"t.s = "0a!@#456:/.; !$%^&*[]{}|""#,
        "t.s = 'test value'",
        r#"t.s = "escape double quote \" ""#,
        r"t.s = 'escape single quote \' '",
        r#"t.s = 'mixed "'"#,
        r#"t.s = "mixed '""#,
        "t.s = not",
        "t.s = 0xAAA.1",
        "fd.name=*.log",
        "a.b = a.a",
        "a.b = é",
    ]);
    rejects(&[
        "t.s = a,",
        "t.s = a=",
        "t.s = a('\")",
        "t.s = '",
        "t.s = \"'",
        "t.s = missing start quote",
        "t.s = 'missing end quote",
        r#"t.s = "broken escape double quote"""#,
        r#"t.s = "mixed \'""#,
        "t.s = (value)",
        "t.s startswith (value)",
    ]);
}

#[test]
fn numbers() {
    accepts(&["t.n > 1000", "t.n < +1", "t.n >= -1", "t.n <= 0x12345", "t.n > -0.1222e+10", "t.n>1"]);
    rejects(&["t.n > !0.1222e+10", "t.n < 0xAAA.1", "t.n >= 0aaaaa", "t.n <= a", "t.n > (1)", "t.n >"]);
}

#[test]
fn lists() {
    accepts(&[
        "t.l in ()",
        "t.l in()",
        "t.l in (a)",
        "t.l in (value, \"value\", 'value' )",
        "t.l intersects (value)",
        "t.l pmatch (value)",
        "t.l in some_list",
        "t.l = anyof (a, b)",
        "t.l == oneof ()",
        "t.l contains allof (a)",
        "t.l = anyof some_list",
        "t.l =anyof(a, b)",
        // Without a list behind it, the modifier is a value.
        "t.l = anyof",
        "t.l = anyof and a",
        "t.l != oneof or b",
    ]);
    rejects(&[
        "t.l in (",
        "t.l in )",
        "t.l in (value,)",
        "t.l in (value,,)",
        "t.l in (,)",
        "t.l in ( 1 ,, , b)",
        "t.l in",
        "t.l in (b64(test.field))",
        "t.l in (a, b64(test.field))",
        "t.l > anyof (1)",
        "t.l in anyof (a)",
    ]);
}

#[test]
fn operators() {
    for operator in [
        "=",
        "==",
        "!=",
        "glob",
        "iglob",
        "contains",
        "icontains",
        "bcontains",
        "startswith",
        "bstartswith",
        "endswith",
        "regex",
        "<",
        "<=",
        ">",
        ">=",
    ] {
        accepts(&[&format!("t.op {operator} 1"), &format!("t.op {operator} val(a.b)")]);
        rejects(&[&format!("t.op {operator}")]);
    }
    accepts(&["t.op =value", "t.op!=value", "t.op exists"]);
    rejects(&[
        "t.op ExIsTs",
        "t.op exists something",
        "t.op === value",
        "t.op !== value",
        "t.op startswithvalue",
        "t.op globvalue",
        "t.op",
        "t.op ~ 1",
    ]);
}

#[test]
fn arguments() {
    accepts(&[
        "evt.arg[0] contains /bin",
        "evt.arg[a] contains /bin",
        r"t.s[0a!@#456:/\.;!$%^&*(){}|] = v",
        "t.s[+0.25e+10] = a",
        "t.s[\"\"] = empty",
        "t.s['a aa'] = a",
        r#"t.s["test \"with\"escaping"] = a"#,
    ]);
    rejects(&[
        "t.s[] = v",
        "t.s[[] = v",
        "t.s[]] = v",
        "t.s[aaa\"] = a",
        "t.s[   test   ] = v",
        "t.s[ = v",
        "t.s] = v",
        "t.s[\"x\" = v",
        r#"t.s["\xff"] = v"#,
    ]);
}

#[test]
fn functions() {
    accepts(&[
        "tolower(t.f) exists",
        "b64( t.f ) = value",
        "b64(toupper(t.f)) exists",
        "not b64(t.f) exists or b64(t.f) contains 'a'",
        "s.f = val(t.f)",
        "s.f = b64(toupper( t.f ))",
        "s.f in val(t.f)",
        "s.f pmatch b64(t.f)",
        "tolower(s.f) = b64(t.f) or tolower(o.f) = tolower(a.f)",
        "s.f = b64 and(some_macro)",
        "join(\"-\", (fd.name, toupper(fd.dir), 1)) = x",
        "join(',', ()) = ''",
        "getopt(proc.args, \"nt:\")[t] = value",
    ]);
    rejects(&[
        "val(t.f) exists",
        "b64(val(t.f)) exists",
        "b64(t.f [1]) exists",
        "fake(t.f) exists",
        "b64 (t.f) exists",
        "b64(t.f exists",
        "b64(t.f)) exists",
        "(t.f) exists",
        "s.f = val(val(t.f))",
        "s.f = val(toupper(t.f))",
        "s.f = val(a.b, c.d)",
        "s.f = b64(val(t.f))",
        "s.f = b64 (t.f)",
        "s.f = fake(t.f)",
        "s.f = (b64(t.f))",
        "s.f = b64and(some_macro)",
        "b64() = x",
        "join(\"-\", (a.b,)) = x",
        "join(\"-\", ((a.b))) = x",
        "concat(bare, a.b) exists and",
    ]);
}

#[test]
fn a_check_in_full() {
    let literal = |bytes: &[u8]| Literal { bytes: bytes.to_vec(), at: Offset(0) };
    assert_eq!(
        parse_only(r#"proc.aname[2] in (sh, "a b")"#),
        Ok(Expr::Check(Check {
            left: Term::Field { name: "proc.aname".to_owned(), arg: Some("2".to_owned()), at: Offset(0) },
            relation: Relation::In,
            modifier: None,
            right: RightSide::List(vec![literal(b"sh"), literal(b"a b")]),
            at: Offset(0),
        }))
    );
}

#[test]
fn printing() {
    for (text, printed) in [
        (
            "( proc.name==cat )and not( fd.name  contains 'a b'or evt.num>1 )",
            r#"proc.name = cat and not (fd.name contains "a b" or evt.num > 1)"#,
        ),
        (
            "evt.type in(open,'openat') or evt.arg['flags'] exists",
            "evt.type in (open, openat) or evt.arg[flags] exists",
        ),
        (
            r#"proc.name = "a\x00\xff\"'\\" or (proc.name = 'and' or proc.name = '')"#,
            r#"proc.name = "a\x00\xff\"'\\" or (proc.name = "and" or proc.name = "")"#,
        ),
        ("join('-',(fd.name,1))!=anyof(x)", r#"join("-", (fd.name, 1)) != anyof (x)"#),
    ] {
        let printed_text = parse_only(text).unwrap().to_string();
        assert_eq!(printed_text, printed);
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |count: usize| "(".repeat(count) + "evt.num = 1" + &")".repeat(count);
    assert!(parse_only(&nested(100)).is_ok());
    assert!(parse_only(&nested(101)).is_err());
    assert!(parse_only(&"(".repeat(100_000)).is_err());
    assert!(parse_only(&"tolower(".repeat(100_000)).is_err());
    assert!(parse_only(&"join('',(".repeat(100_000)).is_err());
    let negated = "not ".repeat(100_001) + "proc.name = sh";
    holds(&[&negated]);
    let long = "proc.name = sh or not not ".repeat(20_000) + "proc.name = cat";
    holds(&[&long]);
    // The bound holds for the printed text, too.
    let mixed = "(a.b = 1 and c or ".repeat(100) + "d" + &")".repeat(100);
    let expr = parse_only(&mixed).unwrap();
    assert_eq!(parse_only(&expr.to_string()), Ok(expr));
}
