//! What a filter asks of its surroundings: which fields there are, and their values.

use crate::event::Value;

/// The fields that a filter may name.
pub trait FieldTable {
    /// The field with this full name and the argument that stands with it. `evt.arg.flags` is
    /// asked for as the name alone first and, where that is unknown, as `evt.arg` with the
    /// argument `flags`.
    ///
    /// # Errors
    /// [`FieldProblem`] where there is no such field, or it does not take the argument.
    fn field(&self, name: &str, arg: &FieldArg) -> Result<FieldInfo, FieldProblem>;

    /// The names of all fields, for suggestions.
    fn names(&self) -> Box<dyn Iterator<Item = &str> + '_>;

    /// The values that a field can be equal to, where they are known: so `evt.type = opne` is an
    /// error and not a filter that never matches.
    fn values(&self, _field: &FieldRef) -> Option<&[&str]> {
        None
    }
}

/// Where a filter reads the values of one event.
pub trait FieldSource {
    /// The value of a field that the table gave out.
    fn value<'a>(&'a self, field: &FieldRef) -> Value<'a>;
}

/// A field and its argument.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FieldRef {
    /// The field's number in the table.
    pub id: u16,
    /// What stands in its brackets or after its dot.
    pub arg: FieldArg,
}

/// A field's argument: `proc.aname[2]`, `evt.arg.flags`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum FieldArg {
    /// None.
    #[default]
    None,
    /// A number that fits 32 bits.
    Index(u32),
    /// Anything else.
    Name(String),
    /// A name that the [`FieldTable`] has replaced by a number of its own, so that no event needs a comparison of texts.
    Resolved(u32),
}

impl FieldArg {
    /// Reads an argument as it was written.
    pub fn parse(text: &str) -> Self {
        match text.parse() {
            Ok(index) if text.bytes().all(|byte| byte.is_ascii_digit()) => FieldArg::Index(index),
            _ => FieldArg::Name(text.to_owned()),
        }
    }
}

/// What the table knows of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldInfo {
    /// The field, to ask a [`FieldSource`] for.
    pub field: FieldRef,
    /// The type of its value, or of each of its values.
    pub kind: FieldType,
    /// How many values it has and how they are compared.
    pub arity: Arity,
}

/// The type of a field's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldType {
    /// [`Value::Text`].
    Text,
    /// [`Value::Bytes`].
    Bytes,
    /// [`Value::Bool`].
    Bool,
    /// A signed number of so many bits: [`Value::I64`].
    Signed(u8),
    /// An unsigned number of so many bits: [`Value::U64`]. A filter's `-1` is its greatest value.
    Unsigned(u8),
    /// A TCP or UDP port: [`Value::U64`]. A filter may give the service's name.
    Port,
    /// [`Value::F64`].
    Double,
    /// An IPv4 address: [`Value::Ip`].
    Ipv4,
    /// An IPv6 address: [`Value::Ip`].
    Ipv6,
    /// An address of either kind: [`Value::Ip`].
    Ip,
    /// [`Value::Duration`], compared in nanoseconds.
    Duration,
    /// [`Value::Time`], compared in nanoseconds since 1970.
    Time,
    /// `evt.around[TIME] = MILLISECONDS`: the value is the event's [`Value::Time`], the argument
    /// a time in nanoseconds, and the only operator `=`.
    Around,
}

/// How many values a field has, and what a comparison with them means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arity {
    /// One value.
    One,
    /// A list, as `fd.types`: takes `in` (all of its values are in the set), `intersects` (at
    /// least one is), and `exists` only.
    List,
    /// The two ends of one thing, as `fd.ip`: a comparison holds where it holds for one of the
    /// ends, `!=` where it holds for all.
    Either,
    /// All members of a chain, as `proc.aname` without an index: a comparison, `!=` too, holds
    /// where it holds for one of them.
    Any,
}

/// Why a table has no such field. Its text is what follows the field's name in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FieldProblem {
    /// There is no field of this name.
    #[error("is not the name of a field")]
    Unknown,
    /// The field takes no argument.
    #[error("takes no argument in brackets")]
    TakesNoArgument,
    /// The field needs an argument, which the text describes: `the name of an argument`.
    #[error("needs {0} in brackets")]
    NeedsArgument(String),
    /// The field does not take this argument; the text describes what it takes.
    #[error("takes {0} as its argument")]
    WrongArgument(String),
}
