//! The operators of each type, as in libsinsp.

use std::fmt;

use super::ast::Relation::{self, *};
use super::{Arity, FieldType};

const NUMBER: &[Relation] = &[Equal, Differs, Less, AtMost, Greater, AtLeast, In, Intersects, Exists];
const EQUAL_ONLY: &[Relation] = &[Equal, Differs, In, Intersects, Exists];
const LIST: &[Relation] = &[In, Intersects, Exists];
const AROUND: &[Relation] = &[Equal];
const TEXT: &[Relation] = &[
    Equal, Differs, Less, AtMost, Greater, AtLeast, Contains, IContains, StartsWith, EndsWith, Glob, IGlob, Regex, In,
    Intersects, PMatch, Exists,
];
const BYTES: &[Relation] =
    &[Equal, Differs, Contains, BContains, StartsWith, BStartsWith, EndsWith, In, Intersects, Exists];

/// The operators of a field of this type.
pub(super) fn relations(kind: FieldType, arity: Arity) -> &'static [Relation] {
    if arity == Arity::List {
        return LIST;
    }
    match Class::of_one(kind) {
        Class::Text => TEXT,
        Class::Bytes => BYTES,
        Class::Bool | Class::Ip => EQUAL_ONLY,
        _ if kind == FieldType::Around => AROUND,
        _ => NUMBER,
    }
}

/// A class of types that can be compared with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Text,
    Bytes,
    Bool,
    Integer,
    Double,
    Ip,
    Duration,
    Time,
    TextList,
    List,
}

impl Class {
    /// The class of a field with all its values.
    pub fn of(kind: FieldType, arity: Arity) -> Self {
        match (Class::of_one(kind), arity) {
            (Class::Text, Arity::List) => Class::TextList,
            (_, Arity::List) => Class::List,
            (one, _) => one,
        }
    }

    /// The class of each of a field's values.
    pub fn of_one(kind: FieldType) -> Self {
        match kind {
            FieldType::Text => Class::Text,
            FieldType::Bytes => Class::Bytes,
            FieldType::Bool => Class::Bool,
            FieldType::Signed(_) | FieldType::Unsigned(_) | FieldType::Port => Class::Integer,
            FieldType::Double => Class::Double,
            FieldType::Ipv4 | FieldType::Ipv6 | FieldType::Ip => Class::Ip,
            FieldType::Duration => Class::Duration,
            FieldType::Time | FieldType::Around => Class::Time,
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Class::Text => "a text",
            Class::Bytes => "a buffer",
            Class::Bool => "true or false",
            Class::Integer => "a whole number",
            Class::Double => "a number",
            Class::Ip => "an address",
            Class::Duration => "a duration",
            Class::Time => "a time",
            Class::TextList => "a list of texts",
            Class::List => "a list",
        })
    }
}
