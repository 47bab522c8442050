//! Properties of any text and any filter.

use proptest::prelude::*;

use super::super::ast::{Check, Expr, Function, Literal, Modifier, Offset, Relation, RightKind, RightSide, Term};
use super::super::parser::parse as parse_only;
use super::*;

fn literal() -> impl Strategy<Value = Literal> {
    let bytes = prop_oneof![
        "[a-z/.*]{1,8}".prop_map(String::into_bytes),
        "and|or|not|anyof|oneof|allof|val|b64|-1|0x1f|1.5".prop_map(String::into_bytes),
        any::<String>().prop_map(String::into_bytes),
        prop::collection::vec(any::<u8>(), 0..12),
    ];
    bytes.prop_map(|bytes| Literal { bytes, at: Offset(0) })
}

fn number() -> impl Strategy<Value = Literal> {
    "[+-]?[0-9]{1,5}|0x[0-9a-f]{1,4}|-?[0-9][.][0-9]e[+-][0-9]"
        .prop_map(|text| Literal { bytes: text.into_bytes(), at: Offset(0) })
}

fn field() -> impl Strategy<Value = Term> {
    let name = prop_oneof![
        prop::sample::select(FIELDS).prop_map(|row| row.0.to_owned()),
        "[a-z][a-z0-9_]{0,4}([.][a-z0-9_]{1,4}){1,2}",
    ];
    let arg = prop::option::of(prop_oneof!["[0-9a-z]{0,4}", any::<String>()]);
    (name, arg).prop_map(|(name, arg)| Term::Field { name, arg, at: Offset(0) })
}

fn val() -> impl Strategy<Value = Term> {
    field().prop_map(|field| Term::Call { function: Function::Val, args: vec![field], arg: None, at: Offset(0) })
}

/// Terms of the left side of a comparison.
fn term() -> impl Strategy<Value = Term> {
    field().prop_recursive(3, 12, 3, |inner| {
        let arg = prop_oneof![
            inner.clone(),
            literal().prop_map(Term::Literal),
            prop::collection::vec(prop_oneof![inner, literal().prop_map(Term::Literal)], 0..3)
                .prop_map(|terms| Term::List(terms, Offset(0))),
        ];
        let functions: Vec<Function> =
            Function::ALL.iter().copied().filter(|&function| function != Function::Val).collect();
        (
            prop::sample::select(functions),
            // The grammar has no nested lists; `inner` is never a list.
            prop::collection::vec(arg, 1..3),
            prop::option::of("[a-z]"),
        )
            .prop_map(|(function, args, arg)| Term::Call { function, args, arg, at: Offset(0) })
    })
}

fn check() -> impl Strategy<Value = Expr> {
    let relation = prop::sample::select(Relation::ALL);
    let modifier = prop::option::of(prop::sample::select(Modifier::ALL));
    let list = prop::collection::vec(literal(), 0..4);
    let other = prop::option::of(prop_oneof![
        val(),
        term().prop_filter("a field alone would be a value", |term| matches!(term, Term::Call { .. }))
    ]);
    (term(), relation, modifier, literal(), number(), list, other).prop_map(
        |(left, relation, modifier, value, number, list, other)| {
            let (modifier, right) = match (relation.right_kind(), modifier, other) {
                (RightKind::Nothing, ..) => (None, RightSide::Nothing),
                (_, _, Some(other)) => (None, RightSide::Term(other)),
                (RightKind::Number, ..) => (None, RightSide::Value(number)),
                (RightKind::List, ..) => (None, RightSide::List(list)),
                (RightKind::Value, Some(modifier), None) => (Some(modifier), RightSide::List(list)),
                (RightKind::Value, None, None) => (None, RightSide::Value(value)),
            };
            Expr::Check(Check { left, relation, modifier, right, at: Offset(0) })
        },
    )
}

fn expr() -> impl Strategy<Value = Expr> {
    check().prop_recursive(5, 40, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::And),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::Or),
            // `not not a` parses as `a`. Printed, it has brackets.
            inner.prop_map(|expr| Expr::Not(Box::new(expr))),
        ]
    })
}

/// Tokens of the language in any order, which are closer to a filter than random characters.
fn pieces() -> impl Strategy<Value = String> {
    let mut words: Vec<&str> = Relation::ALL.iter().map(|knowledge| knowledge.as_str()).collect();
    words.extend(FIELDS.iter().map(|row| row.0));
    words.extend([
        "and",
        "or",
        "not",
        "(",
        ")",
        "((",
        ",",
        "[",
        "]",
        "[1]",
        "'",
        "\"",
        "\\",
        "val(",
        "tolower(",
        "join(",
        "getopt(",
        "anyof",
        "oneof (",
        "10.0.0.0/8",
        "-1",
        "0x1f",
        "é",
        "true",
        "*",
        "[a-",
        "\n",
        ".",
        "evt.arg.x",
        "\\x4",
        "(a|b",
        "1.5e+3",
    ]);
    let blank = prop_oneof![Just(""), Just(" ")];
    prop::collection::vec((prop::sample::select(words), blank), 0..16)
        .prop_map(|words| words.into_iter().flat_map(|(word, blank)| [word, blank]).collect())
}

/// Parses and evaluates a filter. An error must point into the text.
fn read(text: &str) {
    match Filter::parse(text, &Table) {
        Ok(filter) => {
            let matched = filter.matches(&Event);
            let again = Filter::parse(&filter.to_string(), &Table).expect("prints a filter");
            assert_eq!(again.matches(&Event), matched);
            assert_eq!(again.to_string(), filter.to_string());
        }
        Err(error) => {
            assert!(text.is_char_boundary(error.offset()), "{error:?}");
            assert!(error.column() >= 1 && error.line() >= 1);
            assert!(!error.render(text).is_empty());
        }
    }
}

/// Partial knowledge of [`Event`], by field: 0: nothing, 1: a range or an excluded text, 2: the value.
struct PartialEvent<'k>(&'k [u8]);

impl PartialSource for PartialEvent<'_> {
    fn partial_value<'a>(&'a self, field: &FieldRef) -> PartialValue<'a> {
        let value = Event.value(field);
        match self.0.get(usize::from(field.id)) {
            Some(2) => PartialValue::Exact(value),
            Some(1) => match (&value, value.as_integer()) {
                (_, Some(number)) => PartialValue::Between(number - 1, number + 100),
                (Value::Text(_), _) => PartialValue::NotText(b"open"),
                _ => PartialValue::Unknown,
            },
            _ => PartialValue::Unknown,
        }
    }
}

impl Truth {
    /// `true` if the result of the full event is compatible with this partial result.
    fn allows(self, matches: bool) -> bool {
        match self {
            Truth::True => matches,
            Truth::False => !matches,
            Truth::Unknown => true,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        read(&text);
    }

    #[test]
    fn any_pieces_are_read_or_refused(text in pieces()) {
        read(&text);
    }

    #[test]
    fn a_printed_tree_parses_to_the_same_tree(expr in expr()) {
        let text = expr.to_string();
        let again = parse_only(&text);
        prop_assert_eq!(again, Ok(expr), "{}", text);
    }

    #[test]
    fn any_tree_compiles_or_is_refused(expr in expr()) {
        read(&expr.to_string());
    }

    /// A result for partial knowledge never contradicts the result for the full event.
    #[test]
    fn partial_results_agree_with_the_full_event(text in pieces(), expr in expr(), knowledge in prop::collection::vec(0u8..3, FIELDS.len()), split in any::<u64>()) {
        for text in [text, expr.to_string()] {
            let Ok(filter) = Filter::parse(&text, &Table) else { continue };
            let results = filter.evaluate_checks(&PartialEvent(&knowledge));
            let matches = filter.matches(&Event);
            prop_assert!(filter.combine(&results).allows(matches), "{}: {:?}", text, results);
            // Results of two parts of the knowledge, merged, do not contradict it either.
            let part = |side: bool| -> Vec<u8> {
                knowledge.iter().enumerate().map(|(id, how)| if (split >> (id % 64) & 1 == 1) == side { *how } else { 0 }).collect()
            };
            let (one, other) = (filter.evaluate_checks(&PartialEvent(&part(true))), filter.evaluate_checks(&PartialEvent(&part(false))));
            let both: Vec<Truth> = one.iter().zip(&other).map(|(one, other)| one.or(*other)).collect();
            prop_assert!(filter.combine(&both).allows(matches), "{}: {:?}", text, both);
        }
    }

    /// Compares the matcher with a recursive definition of patterns.
    #[test]
    fn globs_match_by_definition(pattern in "[ab*?]{0,8}", text in "[ab]{0,10}") {
        fn defined(pattern: &[u8], text: &[u8]) -> bool {
            match (pattern.split_first(), text.split_first()) {
                (None, None) => true,
                (Some((b'*', rest)), _) => {
                    (0..=text.len()).any(|taken| defined(rest, &text[taken..]))
                }
                (Some((b'?', rest)), Some((_, text))) => defined(rest, text),
                (Some((byte, rest)), Some((first, text))) => byte == first && defined(rest, text),
                _ => false,
            }
        }
        let glob = super::super::glob::Glob::new(pattern.as_bytes(), false);
        prop_assert_eq!(
            glob.matches(text.as_bytes()),
            defined(pattern.as_bytes(), text.as_bytes())
        );
    }
}
