//! The interface between a filter and its fields: which fields exist, and their values in an event.

use crate::event::Value;

/// The fields that a filter may name.
pub trait FieldTable {
    /// Returns the field with this name and argument. For `evt.arg.flags`, the parser looks up the whole name first. If
    /// that is unknown, it looks up `evt.arg` with the argument `flags`.
    ///
    /// # Errors
    /// [`FieldProblem`] if there is no such field, or the field does not take the argument.
    fn field(&self, name: &str, arg: &FieldArg) -> Result<FieldInfo, FieldProblem>;

    /// Returns the names of all fields, for suggestions in error messages.
    fn names(&self) -> Box<dyn Iterator<Item = &str> + '_>;

    /// Returns the values that a field can have, if they are known. They make `evt.type = opne` an error rather than a
    /// filter that never matches.
    fn values(&self, _field: &FieldRef) -> Option<&[&str]> {
        None
    }
}

/// The source of the fields' values in one event.
pub trait FieldSource {
    /// Returns the value of a field; `field` comes from the [`FieldTable`].
    fn value<'a>(&'a self, field: &FieldRef) -> Value<'a>;
}

/// A field and its argument.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FieldRef {
    /// The field's number in the table.
    pub id: u16,
    /// The argument: the text in brackets, or the rest of the name after a dot.
    pub arg: FieldArg,
}

/// The argument of a field: the `2` of `proc.aname[2]`, the `flags` of `evt.arg.flags`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum FieldArg {
    /// No argument.
    #[default]
    None,
    /// A number of at most 32 bits.
    Index(u32),
    /// A text that is not such a number.
    Name(String),
    /// A number that the [`FieldTable`] has put in place of a name, so that evaluating an event compares no texts.
    Resolved(u32),
}

impl FieldArg {
    /// Parses the text of an argument.
    pub fn parse(text: &str) -> Self {
        match text.parse() {
            Ok(index) if text.bytes().all(|byte| byte.is_ascii_digit()) => FieldArg::Index(index),
            _ => FieldArg::Name(text.to_owned()),
        }
    }
}

/// A field with its type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldInfo {
    /// The field, as [`FieldSource::value`] takes it.
    pub field: FieldRef,
    /// The type of the field's value, or of each value of a list.
    pub kind: FieldType,
    /// The number of values, and how they are compared.
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
    /// A TCP or UDP port: [`Value::U64`]. A filter may use the service's name.
    Port,
    /// [`Value::F64`].
    Double,
    /// An IPv4 address: [`Value::Ip`].
    Ipv4,
    /// An IPv6 address: [`Value::Ip`].
    Ipv6,
    /// An IPv4 or IPv6 address: [`Value::Ip`].
    Ip,
    /// [`Value::Duration`], compared in nanoseconds.
    Duration,
    /// [`Value::Time`], compared in nanoseconds since 1970.
    Time,
    /// `evt.around[TIME] = MILLISECONDS`: the value is the event's [`Value::Time`], the argument a time in nanoseconds.
    /// The only operator is `=`.
    Around,
}

/// The number of a field's values, and the meaning of a comparison with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arity {
    /// A single value.
    One,
    /// A list, such as `fd.types`. The only operators are `in` (all values are in the set), `intersects` (at least one
    /// is) and `exists`.
    List,
    /// The two ends of a connection, such as `fd.ip`. A comparison holds if it holds for one end; `!=` must hold for
    /// both.
    Either,
    /// All members of a chain, such as `proc.aname` without an index. A comparison, including `!=`, holds if it holds
    /// for one member.
    Any,
}

/// The reason why a [`FieldTable`] has no such field. The message follows the field's name in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FieldProblem {
    /// No field has this name.
    #[error("is not the name of a field")]
    Unknown,
    /// The field takes no argument.
    #[error("takes no argument in brackets")]
    TakesNoArgument,
    /// The field needs an argument; the text describes it, such as `the name of an argument`.
    #[error("needs {0} in brackets")]
    NeedsArgument(String),
    /// The field does not take this argument; the text describes which argument it takes.
    #[error("takes {0} as its argument")]
    WrongArgument(String),
}
