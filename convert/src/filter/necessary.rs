//! What a filter demands of every event, for whoever can drop events before their fields are
//! known: the kernel's side of a capture.

use super::FieldType;
use super::compare::{BytesTest, IntegerTest, Order, Test};
use super::constant::Constant;
use super::node::{Compare, Node, NodeCheck};

impl Node {
    /// The only values of a field with which an event can match; None where others may too.
    pub fn necessary(&self, name: &str) -> Option<Vec<Constant>> {
        match self {
            // Every child must hold: each one's set is enough, and what is in all of them is best.
            Node::All(children) => {
                children.iter().filter_map(|child| child.necessary(name)).reduce(|mut all, other| {
                    all.retain(|constant| other.contains(constant));
                    all
                })
            }
            Node::Any(children) => {
                let mut any = Vec::new();
                for child in children {
                    for constant in child.necessary(name)? {
                        if !any.contains(&constant) {
                            any.push(constant);
                        }
                    }
                }
                Some(any)
            }
            // What does not equal may be missing.
            Node::Not(_) => None,
            Node::Check(check) => check.necessary(name),
        }
    }
}

impl NodeCheck {
    fn necessary(&self, name: &str) -> Option<Vec<Constant>> {
        let Compare::Constant(test) = &self.compare else {
            return None;
        };
        if matches!(test, Test::Never) {
            return Some(Vec::new());
        }
        if self.name.as_deref() != Some(name) {
            return None;
        }
        members(test, self.kind)
    }
}

/// The values for which a test holds, or more than them; None where they cannot be listed.
fn members(test: &Test, kind: FieldType) -> Option<Vec<Constant>> {
    let integer = |number: &i128| match kind {
        FieldType::Bool => Constant::Bool(*number != 0),
        _ => Constant::Integer(*number),
    };
    Some(match test {
        Test::Bytes(BytesTest::Is(member)) => vec![Constant::Text(member.to_vec())],
        Test::Bytes(BytesTest::In(set)) => {
            let mut members: Vec<&[u8]> = set.iter().collect();
            members.sort_unstable();
            members.into_iter().map(|member| Constant::Text(member.to_vec())).collect()
        }
        Test::Integer(IntegerTest::Order(Order::Equal, member)) => vec![integer(member)],
        Test::Integer(IntegerTest::In(members)) => members.iter().map(integer).collect(),
        Test::Net(nets) => nets.iter().copied().map(Constant::Net).collect(),
        // A bool that is there and is not the one is the other.
        Test::Not(test) if kind == FieldType::Bool => {
            let not = members(test, kind)?;
            [false, true].map(Constant::Bool).into_iter().filter(|constant| !not.contains(constant)).collect()
        }
        Test::AnyOf(tests) | Test::OneOf(tests) => {
            let mut any = Vec::new();
            for test in tests {
                any.extend(members(test, kind)?);
            }
            any
        }
        Test::AllOf(tests) => members(tests.first()?, kind)?,
        Test::Never => Vec::new(),
        Test::Any | Test::Bytes(_) | Test::Integer(_) | Test::Double(..) | Test::Not(_) => {
            return None;
        }
    })
}
