//! What a filter comes to before all of an event is known: what the kernel's side of a capture decides by.
//!
//! Each comparison of the filter has an [`Answer`] for what is known, [`Filter::answers`]. Answers for different
//! knowledge (of the call, of the thread) can be put together with [`Answer::or`], and [`Filter::verdict`] says
//! whether events that agree with them match.

use super::compare::{BytesTest, IntegerTest, Order, Test};
use super::node::{Compare, Node, NodeCheck};
use super::operand::Operand;
use super::{FieldRef, FieldSource, Filter};
use crate::event::Value;

/// What is known of a field's value.
#[derive(Debug, Clone)]
pub enum Known<'a> {
    /// Nothing.
    Nothing,
    /// The value; [`Value::None`]: that there is none.
    Value(Value<'a>),
    /// That it is a whole number from the first to the second, both included.
    Between(i128, i128),
    /// That it is a text, and not this one.
    NotText(&'a [u8]),
}

/// Where a filter reads what is known of the fields' values.
pub trait PartialSource {
    /// What is known of a field that the table gave out.
    fn known<'a>(&'a self, field: &FieldRef) -> Known<'a>;
}

/// What a comparison comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It is false.
    No,
    /// It is true.
    Yes,
    /// It may be either.
    Maybe,
}

impl Answer {
    /// This answer; the other where this one says nothing.
    pub fn or(self, other: Self) -> Self {
        if self == Self::Maybe { other } else { self }
    }

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Yes => Self::No,
            Self::Maybe => Self::Maybe,
        }
    }

    /// `and`.
    fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        Self::any(answers.into_iter().map(Self::not)).not()
    }

    /// `or`. Takes every answer, whatever the first ones are.
    fn any(answers: impl IntoIterator<Item = Self>) -> Self {
        answers.into_iter().fold(Self::No, |all, answer| match (all, answer) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::Maybe, _) | (_, Self::Maybe) => Self::Maybe,
            (Self::No, Self::No) => Self::No,
        })
    }
}

impl From<bool> for Answer {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

impl Filter {
    /// The answer of each comparison, in the order in which they stand in the compiled filter.
    pub fn answers(&self, source: &dyn PartialSource) -> Vec<Answer> {
        let mut answers = Vec::new();
        self.node.add_answers(source, &mut answers);
        answers
    }

    /// `true` if the filter matches where its comparisons come to these answers, as [`Filter::answers`] orders them.
    pub fn verdict(&self, answers: &[Answer]) -> Answer {
        self.node.verdict(&mut answers.iter().copied())
    }
}

impl Node {
    fn add_answers(&self, source: &dyn PartialSource, answers: &mut Vec<Answer>) {
        match self {
            Node::All(children) | Node::Any(children) => {
                children.iter().for_each(|child| child.add_answers(source, answers));
            }
            Node::Not(child) => child.add_answers(source, answers),
            Node::Check(check) => answers.push(check.answer(source)),
        }
    }

    fn verdict(&self, answers: &mut dyn Iterator<Item = Answer>) -> Answer {
        match self {
            Node::All(children) => Answer::all(children.iter().map(|child| child.verdict(answers))),
            Node::Any(children) => Answer::any(children.iter().map(|child| child.verdict(answers))),
            Node::Not(child) => child.verdict(answers).not(),
            Node::Check(_) => answers.next().unwrap_or(Answer::Maybe),
        }
    }
}

impl NodeCheck {
    fn answer(&self, source: &dyn PartialSource) -> Answer {
        let mut fields = Vec::new();
        self.left.add_fields(&mut fields);
        if let Compare::Operand(_, right) = &self.compare {
            right.add_fields(&mut fields);
        }
        if fields.iter().all(|field| matches!(source.known(field), Known::Value(_))) {
            return self.holds(&AsValues(source)).into();
        }
        match (&self.compare, &self.left) {
            (Compare::Constant(Test::Never), _) => Answer::No,
            // A field with one value: what is known of it holds for all that the comparison looks at.
            (Compare::Constant(test), Operand::Field(field)) if self.name.is_some() => {
                test.answer(&source.known(field))
            }
            _ => Answer::Maybe,
        }
    }
}

/// Fields of which the value is known.
struct AsValues<'s>(&'s dyn PartialSource);

impl FieldSource for AsValues<'_> {
    fn value<'a>(&'a self, field: &FieldRef) -> Value<'a> {
        match self.0.known(field) {
            Known::Value(value) => value,
            _ => Value::None,
        }
    }
}

impl Test {
    /// For a value that is there, and of which not all is known.
    fn answer(&self, known: &Known<'_>) -> Answer {
        match (self, known) {
            (Test::Never, _) => Answer::No,
            (_, Known::Nothing | Known::Value(_)) => Answer::Maybe,
            (Test::Any, _) => Answer::Yes,
            (Test::Not(test), _) => test.answer(known).not(),
            (Test::AnyOf(tests), _) => Answer::any(tests.iter().map(|test| test.answer(known))),
            (Test::AllOf(tests), _) => Answer::all(tests.iter().map(|test| test.answer(known))),
            (Test::OneOf(tests), _) => match Answer::any(tests.iter().map(|test| test.answer(known))) {
                Answer::No => Answer::No,
                _ => Answer::Maybe,
            },
            (Test::Integer(test), Known::Between(from, to)) => test.answer(*from, *to),
            (Test::Bytes(test), Known::NotText(text)) => match test {
                BytesTest::Is(constant) if **constant == **text => Answer::No,
                BytesTest::In(set) if set.iter().all(|constant| constant == *text) => Answer::No,
                _ => Answer::Maybe,
            },
            _ => Answer::Maybe,
        }
    }
}

impl IntegerTest {
    /// For a number from `from` to `to`.
    fn answer(&self, from: i128, to: i128) -> Answer {
        let range = from..=to;
        match self {
            // What holds for both ends of a range holds between them.
            IntegerTest::Order(Order::Equal, constant) if !range.contains(constant) => Answer::No,
            IntegerTest::Order(order, constant) => {
                match (order.holds(Some(from.cmp(constant))), order.holds(Some(to.cmp(constant)))) {
                    (true, true) => Answer::Yes,
                    (false, false) if *order != Order::Equal => Answer::No,
                    _ => Answer::Maybe,
                }
            }
            IntegerTest::In(set) if !set.iter().any(|constant| range.contains(constant)) => Answer::No,
            IntegerTest::Between(low, high) if *high < from || *low > to => Answer::No,
            IntegerTest::Between(low, high) if *low <= from && *high >= to => Answer::Yes,
            IntegerTest::In(_) | IntegerTest::Between(..) => Answer::Maybe,
        }
    }
}
