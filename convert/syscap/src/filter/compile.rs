//! Compiles the syntax tree to the form that is evaluated for each event: resolves names, checks types, converts
//! constants.

use super::ast::{Check, Expr, Literal, Modifier, Relation, RightSide, Term};
use super::call::call;
use super::compare::{BytesSet, BytesTest, IntegerTest, Order, Test};
use super::constant;
use super::error::{OffsetError, nearest, unknown_field};
use super::node::{Compare, Node, NodeCheck, Quantifier};
use super::operand::Operand;
use super::typed_operand::TypedOperand;
use super::types::{Class, relations};
use super::{Arity, FieldArg, FieldInfo, FieldProblem, FieldTable, FieldType};

/// Compiles a whole filter.
pub(super) fn compile(expr: &Expr, fields: &dyn FieldTable) -> Result<Node, OffsetError> {
    let all = |children: &[Expr]| -> Result<Vec<Node>, OffsetError> {
        children.iter().map(|child| compile(child, fields)).collect()
    };
    Ok(match expr {
        Expr::Or(children) => Node::any(all(children)?),
        Expr::And(children) => Node::All(all(children)?),
        Expr::Not(child) => Node::Not(Box::new(compile(child, fields)?)),
        Expr::Check(check) => Node::Check(Box::new(compile_check(check, fields)?)),
        Expr::Name(name, at) => return Err(OffsetError::new(at.0, unknown_field(name, fields))),
    })
}

/// Resolves a term: finds its fields, checks its calls, and determines its type.
pub(super) fn resolve_term(term: &Term, fields: &dyn FieldTable) -> Result<TypedOperand, OffsetError> {
    let at = term.offset();
    let text = term.to_string();
    let (operand, kind, arity) = match term {
        Term::Field { name, arg, .. } => {
            let info = field(name, arg.as_deref(), at, fields)?;
            (Operand::Field(info.field), info.kind, info.arity)
        }
        Term::Literal(literal) => {
            let operand = Operand::Text(literal.bytes.as_slice().into());
            (operand, FieldType::Text, Arity::One)
        }
        Term::List(terms, _) => {
            let mut operands = Vec::new();
            for term in terms {
                let element = resolve_term(term, fields)?;
                if element.is_special() {
                    let message = format!("'{}' cannot stand in a list", element.text);
                    return Err(OffsetError::new(element.at, message));
                }
                operands.push(element.operand);
            }
            (Operand::List(operands), FieldType::Text, Arity::List)
        }
        Term::Call { function, args, arg, .. } => {
            let args = args.iter().map(|arg| resolve_term(arg, fields)).collect::<Result<_, _>>()?;
            call(*function, args, arg.as_deref(), at)?
        }
    };
    Ok(TypedOperand { operand, kind, arity, text, at })
}

/// Finds a field by its name. If there is none, tries a prefix of the name with the rest as its argument:
/// `evt.arg.flags` is `evt.arg` with the argument `flags`.
fn field(name: &str, arg: Option<&str>, at: usize, fields: &dyn FieldTable) -> Result<FieldInfo, OffsetError> {
    let given = arg.map_or(FieldArg::None, FieldArg::parse);
    let mut problem = match fields.field(name, &given) {
        Ok(info) => return Ok(info),
        Err(problem) => problem,
    };
    if problem == FieldProblem::Unknown && arg.is_none() {
        for (dot, _) in name.rmatch_indices('.') {
            let (class, rest) = (name.get(..dot), name.get(dot + 1..));
            let arg = FieldArg::parse(rest.unwrap_or_default());
            match fields.field(class.unwrap_or_default(), &arg) {
                Ok(info) => return Ok(info),
                Err(FieldProblem::WrongArgument(expected)) => {
                    problem = FieldProblem::WrongArgument(expected);
                    break;
                }
                Err(_) => {}
            }
        }
    }
    let message = match problem {
        FieldProblem::Unknown => unknown_field(name, fields),
        problem => format!("'{name}' {problem}"),
    };
    Err(OffsetError::new(at, message))
}

fn compile_check(check: &Check, fields: &dyn FieldTable) -> Result<NodeCheck, OffsetError> {
    let left = resolve_term(&check.left, fields)?;
    let relation = check.relation;
    let allowed = relations(left.kind, left.arity);
    if !allowed.contains(&relation) {
        let allowed: Vec<&str> = allowed.iter().map(|known| known.as_str()).collect();
        let message = format!(
            "'{relation}' does not go with {}, which is {}; expected {}",
            left.text,
            Class::of(left.kind, left.arity),
            allowed.join(", "),
        );
        return Err(OffsetError::new(check.at.0, message));
    }
    let compare = match &check.right {
        RightSide::Nothing => Compare::Constant(Test::Any),
        RightSide::Value(value) => Compare::Constant(constant_test(&left, relation, value, fields)?),
        RightSide::List(values) => Compare::Constant(match check.modifier {
            Some(modifier) => modified_test(&left, relation, modifier, values, fields)?,
            None => set_test(&left, relation, values, fields)?,
        }),
        RightSide::Term(term) => operand_compare(&left, relation, resolve_term(term, fields)?)?,
    };
    Ok(NodeCheck {
        quantifier: quantifier(left.arity, relation),
        name: match &check.left {
            Term::Field { name, arg: None, .. } if left.arity == Arity::One => Some(name.as_str().into()),
            _ => None,
        },
        left: left.operand,
        compare,
    })
}

fn quantifier(arity: Arity, relation: Relation) -> Quantifier {
    match (arity, relation) {
        (Arity::List, Relation::In | Relation::Exists) => Quantifier::AllOrEmpty,
        (Arity::Either, Relation::Differs) => Quantifier::All,
        _ => Quantifier::Any,
    }
}

/// A comparison with another field.
fn operand_compare(left: &TypedOperand, relation: Relation, right: TypedOperand) -> Result<Compare, OffsetError> {
    let fault = |message| Err(OffsetError::new(right.at, message));
    if matches!(relation, Relation::PMatch | Relation::Regex) {
        return fault(format!("'{relation}' takes constants only, not a field"));
    }
    for side in [left, &right] {
        if side.is_special() {
            let text = &side.text;
            return fault(format!("'{text}' compares with constants only"));
        }
    }
    let classes = [left, &right].map(|side| Class::of(side.kind, side.arity));
    let [expected, found] = classes;
    if expected != found {
        return fault(format!("expected {expected} as {} is, '{}' is {found}", left.text, right.text));
    }
    Ok(Compare::Operand(relation, right.operand))
}

/// `oneof`, `anyof`, `allof`: applies the operator to each value.
fn modified_test(
    left: &TypedOperand,
    relation: Relation,
    modifier: Modifier,
    values: &[Literal],
    fields: &dyn FieldTable,
) -> Result<Test, OffsetError> {
    if values.is_empty() {
        return Ok(Test::Never);
    }
    // These two are a lookup in a set.
    match (relation, modifier) {
        (Relation::Equal, Modifier::Any) => return set_test(left, Relation::In, values, fields),
        (Relation::Differs, Modifier::All) => {
            let set = set_test(left, Relation::In, values, fields)?;
            return Ok(Test::Not(Box::new(set)));
        }
        _ => {}
    }
    let tests =
        values.iter().map(|value| constant_test(left, relation, value, fields)).collect::<Result<Vec<_>, _>>()?;
    Ok(match modifier {
        Modifier::One => Test::OneOf(tests),
        Modifier::Any => Test::AnyOf(tests),
        Modifier::All => Test::AllOf(tests),
    })
}

/// `in`, `intersects` and `pmatch`.
fn set_test(
    left: &TypedOperand,
    relation: Relation,
    values: &[Literal],
    fields: &dyn FieldTable,
) -> Result<Test, OffsetError> {
    if relation == Relation::PMatch {
        let mut paths = Box::<super::paths::Paths>::default();
        for value in values {
            let path = bytes(left, value)?;
            if !paths.insert(path) {
                return Err(OffsetError::new(value.at.0, "expected a path of fewer parts"));
            }
        }
        return Ok(Test::Bytes(BytesTest::Paths(paths)));
    }
    match Class::of_one(left.kind) {
        Class::Text | Class::Bytes => {
            let mut set = BytesSet::default();
            for value in values {
                check_possible_value(left, value, fields)?;
                set.insert(bytes(left, value)?);
            }
            Ok(Test::Bytes(BytesTest::In(set)))
        }
        Class::Ip => {
            let nets = values.iter().map(|value| parse_constant(left, value, constant::net));
            Ok(Test::Net(nets.collect::<Result<_, _>>()?))
        }
        Class::Double => {
            let tests = values.iter().map(|value| constant_test(left, Relation::Equal, value, fields));
            Ok(Test::AnyOf(tests.collect::<Result<_, _>>()?))
        }
        _ => {
            let numbers = values.iter().map(|value| parse_constant(left, value, constant::integer));
            let mut numbers = numbers.collect::<Result<Vec<_>, _>>()?;
            numbers.sort_unstable();
            numbers.dedup();
            Ok(Test::Integer(IntegerTest::In(numbers)))
        }
    }
}

/// A comparison with one constant.
fn constant_test(
    left: &TypedOperand,
    relation: Relation,
    value: &Literal,
    fields: &dyn FieldTable,
) -> Result<Test, OffsetError> {
    if relation == Relation::Differs {
        let equal = constant_test(left, Relation::Equal, value, fields)?;
        return Ok(Test::Not(Box::new(equal)));
    }
    if left.kind == FieldType::Around {
        return around_test(left, value);
    }
    let order = match relation {
        Relation::Less => Order::Less,
        Relation::AtMost => Order::AtMost,
        Relation::Greater => Order::Greater,
        Relation::AtLeast => Order::AtLeast,
        _ => Order::Equal,
    };
    Ok(match Class::of_one(left.kind) {
        Class::Text | Class::Bytes => Test::Bytes(bytes_test(left, relation, order, value, fields)?),
        Class::Ip => Test::Net(vec![parse_constant(left, value, constant::net)?]),
        Class::Double => {
            let number = parse_constant(left, value, |text, _| constant::double(text))?;
            Test::Double(order, number)
        }
        _ => {
            let number = parse_constant(left, value, constant::integer)?;
            Test::Integer(IntegerTest::Order(order, number))
        }
    })
}

fn bytes_test(
    left: &TypedOperand,
    relation: Relation,
    order: Order,
    value: &Literal,
    fields: &dyn FieldTable,
) -> Result<BytesTest, OffsetError> {
    let finder = |bytes: &[u8]| Box::new(memchr::memmem::Finder::new(bytes).into_owned());
    if matches!(relation, Relation::BContains | Relation::BStartsWith) {
        let bytes = constant::hex_bytes(&value.bytes).map_err(|expected| unexpected(left, value, &expected))?;
        return Ok(match relation {
            Relation::BContains => BytesTest::Contains(finder(&bytes)),
            _ => BytesTest::StartsWith(bytes.into()),
        });
    }
    let bytes = bytes(left, value)?;
    Ok(match relation {
        Relation::Equal => {
            check_possible_value(left, value, fields)?;
            BytesTest::Is(bytes.into())
        }
        Relation::Contains => BytesTest::Contains(finder(bytes)),
        Relation::IContains => BytesTest::IContains(bytes.into()),
        Relation::StartsWith => BytesTest::StartsWith(bytes.into()),
        Relation::EndsWith => BytesTest::EndsWith(bytes.into()),
        Relation::Glob => BytesTest::Glob(super::glob::Glob::new(bytes, false)),
        Relation::IGlob => BytesTest::Glob(super::glob::Glob::new(bytes, true)),
        Relation::Regex => BytesTest::Regex(regex(value)?),
        _ => BytesTest::Order(order, bytes.into()),
    })
}

/// Compiles a pattern that must match the whole text. `^` and `$` match at line ends, as in RE2's POSIX mode.
fn regex(value: &Literal) -> Result<regex::Regex, OffsetError> {
    let fault = |message: String| OffsetError::new(value.at.0, message);
    let pattern =
        std::str::from_utf8(&value.bytes).map_err(|_| fault("expected a regular expression in UTF-8".to_owned()))?;
    // Checks the pattern alone first: `a)(b` is valid only inside the added brackets.
    let built = regex::Regex::new(pattern)
        .and_then(|_| regex::RegexBuilder::new(&format!(r"\A(?:{pattern})\z")).multi_line(true).build());
    built.map_err(|error| {
        let lines = error.to_string();
        let reason = lines.lines().last().unwrap_or_default();
        let reason = reason.strip_prefix("error: ").unwrap_or(reason);
        fault(format!("expected a regular expression: {reason}"))
    })
}

/// `evt.around[TIME] = MILLISECONDS`
fn around_test(left: &TypedOperand, value: &Literal) -> Result<Test, OffsetError> {
    let time: Option<u64> = match &left.operand {
        Operand::Field(field) => match &field.arg {
            FieldArg::Index(time) => Some((*time).into()),
            FieldArg::Name(time) => time.parse().ok(),
            FieldArg::None | FieldArg::Resolved(_) => None,
        },
        _ => None,
    };
    let Some(time) = time else {
        let message = "expected a time in nanoseconds since 1970 in the brackets";
        return Err(OffsetError::new(left.at, message));
    };
    let millis = parse_constant(left, value, constant::integer)?;
    let (time, span) = (i128::from(time), millis * 1_000_000);
    Ok(Test::Integer(IntegerTest::Between(time - span, time + span)))
}

/// Returns a constant as text or bytes.
fn bytes<'v>(left: &TypedOperand, value: &'v Literal) -> Result<&'v [u8], OffsetError> {
    if Class::of_one(left.kind) == Class::Text && value.bytes.contains(&0) {
        return Err(OffsetError::new(value.at.0, "a text cannot hold a NUL byte"));
    }
    Ok(&value.bytes)
}

/// Converts a constant to a type that is read from text.
fn parse_constant<T>(
    left: &TypedOperand,
    value: &Literal,
    parse: impl Fn(&str, FieldType) -> Result<T, String>,
) -> Result<T, OffsetError> {
    let text = std::str::from_utf8(&value.bytes).unwrap_or("\u{fffd}");
    parse(text, left.kind).map_err(|expected| unexpected(left, value, &expected))
}

/// Checks that a constant is one of the field's possible values, if these are known.
fn check_possible_value(left: &TypedOperand, value: &Literal, fields: &dyn FieldTable) -> Result<(), OffsetError> {
    let Operand::Field(field) = &left.operand else {
        return Ok(());
    };
    let Some(values) = fields.values(field) else {
        return Ok(());
    };
    let text = String::from_utf8_lossy(&value.bytes);
    if values.contains(&&*text) {
        return Ok(());
    }
    let field = &left.text;
    let message = match nearest(&text, values) {
        Some(meant) => format!("'{text}' is no value of {field}; did you mean '{meant}'?"),
        None => format!("'{text}' is no value of {field}"),
    };
    Err(OffsetError::new(value.at.0, message))
}

fn unexpected(left: &TypedOperand, value: &Literal, expected: &str) -> OffsetError {
    let message = format!("expected {expected} for {}, {value} found", left.text);
    OffsetError::new(value.at.0, message)
}
