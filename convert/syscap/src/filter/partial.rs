//! Evaluates a filter while only a part of an event is known. A live capture decides by the result which calls the
//! kernel can leave out.
//!
//! [`Filter::evaluate_checks`] returns the [`Truth`] of each comparison of the filter. [`Truth::or`] merges the results
//! for different knowledge, such as of the call and of the thread. [`Filter::combine`] computes the truth of the whole
//! filter from them.

use super::compare::{BytesTest, IntegerTest, Order, Test};
use super::node::{Compare, Node, NodeCheck};
use super::operand::Operand;
use super::{FieldRef, FieldSource, Filter};
use crate::event::Value;

/// The knowledge of a field's value.
#[derive(Debug, Clone)]
pub enum PartialValue<'a> {
    /// Nothing is known.
    Unknown,
    /// The value is known; [`Value::None`]: the field has no value.
    Exact(Value<'a>),
    /// The value is a whole number in this range, both ends included.
    Between(i128, i128),
    /// The value is a text other than this one.
    NotText(&'a [u8]),
}

/// The source of partial knowledge of the fields' values.
pub trait PartialSource {
    /// Returns what is known of a field's value; `field` comes from the [`FieldTable`](super::FieldTable).
    fn partial_value<'a>(&'a self, field: &FieldRef) -> PartialValue<'a>;
}

/// A truth value of three-valued logic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Truth {
    /// The comparison is false.
    False,
    /// The comparison is true.
    True,
    /// The comparison may be true or false.
    Unknown,
}

impl Truth {
    /// Returns this value, or the other if this one is unknown.
    pub fn or(self, other: Self) -> Self {
        if self == Self::Unknown { other } else { self }
    }

    fn not(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::True => Self::False,
            Self::Unknown => Self::Unknown,
        }
    }

    /// Returns the conjunction of several values. Consumes all of them.
    fn all(results: impl IntoIterator<Item = Self>) -> Self {
        Self::any(results.into_iter().map(Self::not)).not()
    }

    /// Returns the disjunction of several values. Consumes all of them, without short-circuiting.
    fn any(results: impl IntoIterator<Item = Self>) -> Self {
        results.into_iter().fold(Self::False, |all, truth| match (all, truth) {
            (Self::True, _) | (_, Self::True) => Self::True,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            (Self::False, Self::False) => Self::False,
        })
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

impl Filter {
    /// Returns the result of each comparison, in the order of the compiled filter.
    pub fn evaluate_checks(&self, source: &dyn PartialSource) -> Vec<Truth> {
        let mut results = Vec::new();
        self.node.add_check_results(source, &mut results);
        results
    }

    /// Returns the truth of the whole filter, given the results of its comparisons in the order of
    /// [`Filter::evaluate_checks`].
    pub fn combine(&self, results: &[Truth]) -> Truth {
        self.node.combine(&mut results.iter().copied())
    }
}

impl Node {
    fn add_check_results(&self, source: &dyn PartialSource, results: &mut Vec<Truth>) {
        match self {
            Node::All(children) | Node::Any(children) => {
                children.iter().for_each(|child| child.add_check_results(source, results));
            }
            Node::Not(child) => child.add_check_results(source, results),
            Node::Check(check) => results.push(check.truth(source)),
        }
    }

    fn combine(&self, results: &mut dyn Iterator<Item = Truth>) -> Truth {
        match self {
            Node::All(children) => Truth::all(children.iter().map(|child| child.combine(results))),
            Node::Any(children) => Truth::any(children.iter().map(|child| child.combine(results))),
            Node::Not(child) => child.combine(results).not(),
            Node::Check(_) => results.next().unwrap_or(Truth::Unknown),
        }
    }
}

impl NodeCheck {
    fn truth(&self, source: &dyn PartialSource) -> Truth {
        let mut fields = Vec::new();
        self.left.add_fields(&mut fields);
        if let Compare::Operand(_, right) = &self.compare {
            right.add_fields(&mut fields);
        }
        if fields.iter().all(|field| matches!(source.partial_value(field), PartialValue::Exact(_))) {
            return self.holds(&ExactValues(source)).into();
        }
        match (&self.compare, &self.left) {
            (Compare::Constant(Test::Never), _) => Truth::False,
            // The field has one value, so the knowledge of it covers the whole comparison.
            (Compare::Constant(test), Operand::Field(field)) if self.name.is_some() => {
                test.truth(&source.partial_value(field))
            }
            _ => Truth::Unknown,
        }
    }
}

/// A [`FieldSource`] of the fields whose exact value is known.
struct ExactValues<'s>(&'s dyn PartialSource);

impl FieldSource for ExactValues<'_> {
    fn value<'a>(&'a self, field: &FieldRef) -> Value<'a> {
        match self.0.partial_value(field) {
            PartialValue::Exact(value) => value,
            _ => Value::None,
        }
    }
}

impl Test {
    /// Returns the result of the test for a field that has a value, which is not known exactly.
    fn truth(&self, known: &PartialValue<'_>) -> Truth {
        match (self, known) {
            (Test::Never, _) => Truth::False,
            (_, PartialValue::Unknown | PartialValue::Exact(_)) => Truth::Unknown,
            (Test::Any, _) => Truth::True,
            (Test::Not(test), _) => test.truth(known).not(),
            (Test::AnyOf(tests), _) => Truth::any(tests.iter().map(|test| test.truth(known))),
            (Test::AllOf(tests), _) => Truth::all(tests.iter().map(|test| test.truth(known))),
            (Test::OneOf(tests), _) => match Truth::any(tests.iter().map(|test| test.truth(known))) {
                Truth::False => Truth::False,
                _ => Truth::Unknown,
            },
            (Test::Integer(test), PartialValue::Between(from, to)) => test.truth(*from, *to),
            (Test::Bytes(test), PartialValue::NotText(text)) => match test {
                BytesTest::Is(constant) if **constant == **text => Truth::False,
                BytesTest::In(set) if set.iter().all(|constant| constant == *text) => Truth::False,
                _ => Truth::Unknown,
            },
            _ => Truth::Unknown,
        }
    }
}

impl IntegerTest {
    /// Returns the result of the test for a number from `from` to `to`.
    fn truth(&self, from: i128, to: i128) -> Truth {
        let range = from..=to;
        match self {
            // If an order holds for both ends of a range, it holds for all numbers in it.
            IntegerTest::Order(Order::Equal, constant) if !range.contains(constant) => Truth::False,
            IntegerTest::Order(order, constant) => {
                match (order.holds(Some(from.cmp(constant))), order.holds(Some(to.cmp(constant)))) {
                    (true, true) => Truth::True,
                    (false, false) if *order != Order::Equal => Truth::False,
                    _ => Truth::Unknown,
                }
            }
            IntegerTest::In(set) if !set.iter().any(|constant| range.contains(constant)) => Truth::False,
            IntegerTest::Between(low, high) if *high < from || *low > to => Truth::False,
            IntegerTest::Between(low, high) if *low <= from && *high >= to => Truth::True,
            IntegerTest::In(_) | IntegerTest::Between(..) => Truth::Unknown,
        }
    }
}
