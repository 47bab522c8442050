//! The compiled filter and its evaluation.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::ast::Relation;
use super::compare::{BytesSet, BytesTest, IntegerTest, Order, Test, contains_ignoring_case};
use super::glob::Glob;
use super::operand::Operand;
use super::{FieldRef, FieldSource};
use crate::event::Value;

/// A compiled expression.
#[derive(Debug, Clone)]
pub(super) enum Node {
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
    Check(Box<NodeCheck>),
}

/// A compiled comparison.
#[derive(Debug, Clone)]
pub(super) struct NodeCheck {
    pub left: Operand,
    /// The field's name, if the left side is a field with one value and no argument.
    pub name: Option<Box<str>>,
    pub quantifier: Quantifier,
    pub compare: Compare,
}

/// The values of a list for which a comparison must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quantifier {
    /// At least one.
    Any,
    /// All, of a list that is not empty.
    All,
    /// All, of a list that may be empty.
    AllOrEmpty,
}

/// The right side of a comparison.
#[derive(Debug, Clone)]
pub(super) enum Compare {
    Constant(Test),
    Operand(Relation, Operand),
}

impl Node {
    /// Compiles `or`. Merges comparisons of one field with constants into one set.
    pub fn any(children: Vec<Node>) -> Self {
        let mut kept: Vec<Node> = Vec::with_capacity(children.len());
        let mut sets: HashMap<FieldRef, usize> = HashMap::new();
        for child in children {
            let Some(field) = child.set_field() else {
                kept.push(child);
                continue;
            };
            let next = kept.len();
            let first = *sets.entry(field.clone()).or_insert(next);
            match (kept.get_mut(first), child) {
                (Some(Node::Check(first)), Node::Check(child)) => first.merge_set(child.compare),
                (_, child) => kept.push(child),
            }
        }
        for node in &mut kept {
            node.sort_set();
        }
        Node::Any(kept)
    }

    /// Returns the field of a comparison that tests whether the field is one of several constants.
    fn set_field(&self) -> Option<&FieldRef> {
        let Node::Check(check) = self else {
            return None;
        };
        let (Operand::Field(field), Quantifier::Any, Compare::Constant(test)) =
            (&check.left, check.quantifier, &check.compare)
        else {
            return None;
        };
        let set = matches!(
            test,
            Test::Net(_)
                | Test::Bytes(BytesTest::Is(_) | BytesTest::In(_))
                | Test::Integer(IntegerTest::Order(Order::Equal, _) | IntegerTest::In(_))
        );
        set.then_some(field)
    }

    fn sort_set(&mut self) {
        if let Node::Check(check) = self
            && let Compare::Constant(Test::Integer(IntegerTest::In(set))) = &mut check.compare
        {
            set.sort_unstable();
            set.dedup();
        }
    }

    pub fn holds<S: FieldSource + ?Sized>(&self, source: &S) -> bool {
        match self {
            Node::All(children) => children.iter().all(|child| child.holds(source)),
            Node::Any(children) => children.iter().any(|child| child.holds(source)),
            Node::Not(child) => !child.holds(source),
            Node::Check(check) => check.holds(source),
        }
    }

    /// Adds the fields that the node uses, each once.
    pub fn add_fields(&self, fields: &mut Vec<FieldRef>) {
        match self {
            Node::All(children) | Node::Any(children) => {
                for child in children {
                    child.add_fields(fields);
                }
            }
            Node::Not(child) => child.add_fields(fields),
            Node::Check(check) => {
                check.left.add_fields(fields);
                if let Compare::Operand(_, right) = &check.compare {
                    right.add_fields(fields);
                }
            }
        }
    }
}

impl NodeCheck {
    pub fn holds<S: FieldSource + ?Sized>(&self, source: &S) -> bool {
        let left = self.left.value(source);
        if left.is_none() {
            return false;
        }
        match &self.compare {
            Compare::Constant(test) => self.quantifier.holds(&left, |value| test.holds(value)),
            Compare::Operand(relation, right) => match right.value(source) {
                Value::None => false,
                Value::List(right) => {
                    self.quantifier.holds(&left, |value| right.iter().any(|right| same(value, right)))
                }
                right => self.quantifier.holds(&left, |value| related(*relation, value, &right)),
            },
        }
    }

    /// Merges the constants of another comparison of the same field into this set. Leaves a set of integers unsorted.
    fn merge_set(&mut self, other: Compare) {
        let (Compare::Constant(test), Compare::Constant(other)) = (&mut self.compare, other) else {
            return;
        };
        match (test, other) {
            (Test::Net(nets), Test::Net(others)) => nets.extend(others),
            (Test::Bytes(bytes), Test::Bytes(other)) => {
                if let BytesTest::Is(member) = bytes {
                    let mut set = BytesSet::default();
                    set.insert(member);
                    *bytes = BytesTest::In(set);
                }
                match (bytes, other) {
                    (BytesTest::In(set), BytesTest::Is(other)) => set.insert(&other),
                    (BytesTest::In(set), BytesTest::In(others)) => {
                        others.iter().for_each(|other| set.insert(other));
                    }
                    _ => {}
                }
            }
            (Test::Integer(integers), Test::Integer(other)) => {
                if let IntegerTest::Order(_, member) = integers {
                    *integers = IntegerTest::In(vec![*member]);
                }
                match (integers, other) {
                    (IntegerTest::In(set), IntegerTest::Order(_, other)) => set.push(other),
                    (IntegerTest::In(set), IntegerTest::In(others)) => set.extend(others),
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

impl Quantifier {
    fn holds(self, value: &Value<'_>, test: impl Fn(&Value<'_>) -> bool) -> bool {
        match value {
            Value::List(values) => match self {
                Quantifier::Any => values.iter().any(test),
                Quantifier::All => !values.is_empty() && values.iter().all(test),
                Quantifier::AllOrEmpty => values.iter().all(test),
            },
            value => test(value),
        }
    }
}

/// Applies an operator to the values of two fields. Neither is a list.
fn related(relation: Relation, left: &Value<'_>, right: &Value<'_>) -> bool {
    let bytes = |holds: fn(&[u8], &[u8]) -> bool| match (left.as_bytes(), right.as_bytes()) {
        (Some(left), Some(right)) => holds(left, right),
        _ => false,
    };
    match relation {
        Relation::Equal | Relation::In | Relation::Intersects => same(left, right),
        Relation::Differs => !same(left, right),
        Relation::Less => Order::Less.holds(ordering(left, right)),
        Relation::AtMost => Order::AtMost.holds(ordering(left, right)),
        Relation::Greater => Order::Greater.holds(ordering(left, right)),
        Relation::AtLeast => Order::AtLeast.holds(ordering(left, right)),
        Relation::Contains | Relation::BContains => bytes(|left, right| memchr::memmem::find(left, right).is_some()),
        Relation::IContains => bytes(contains_ignoring_case),
        Relation::StartsWith | Relation::BStartsWith => bytes(<[u8]>::starts_with),
        Relation::EndsWith => bytes(<[u8]>::ends_with),
        Relation::Glob => bytes(|left, right| Glob::new(right, false).matches(left)),
        Relation::IGlob => bytes(|left, right| Glob::new(right, true).matches(left)),
        // The compiler refuses a field on the right side of these.
        Relation::Exists | Relation::Regex | Relation::PMatch => false,
    }
}

fn same(left: &Value<'_>, right: &Value<'_>) -> bool {
    match (left, right) {
        (Value::Ip(left), Value::Ip(right)) => left == right,
        _ => ordering(left, right).is_some_and(Ordering::is_eq),
    }
}

fn ordering(left: &Value<'_>, right: &Value<'_>) -> Option<Ordering> {
    if let (Some(left), Some(right)) = (left.as_bytes(), right.as_bytes()) {
        return Some(left.cmp(right));
    }
    if let (Some(left), Some(right)) = (left.as_integer(), right.as_integer()) {
        return Some(left.cmp(&right));
    }
    left.as_f64()?.partial_cmp(&right.as_f64()?)
}
