//! The display fields (`tables/fields.toml`).

/// A display field.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// The number in a pcapng payload. A number is never reused for another field.
    pub id: u16,
    /// The name in sysdig and Stratoshark.
    pub name: &'static str,
    /// The title in the tree of a front end.
    pub title: &'static str,
    /// The description.
    pub text: &'static str,
    /// The kind of the values.
    pub kind: FieldKind,
    /// The place of the field in a pcapng capture.
    pub carried: Carried,
    /// The argument, which follows the name in brackets or after a dot.
    pub argument: FieldArgument,
    /// The earliest information that can decide a comparison with the field.
    pub known_from: KnownFrom,
    /// `true` if the field has several values.
    pub list: bool,
    /// `true` if the field stands for several fields and so makes sense only in a filter.
    pub filter_only: bool,
}

/// The kind of a field's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the other names are types
pub enum FieldKind {
    Text,
    Bytes,
    Bool,
    I16,
    I32,
    I64,
    U16,
    U32,
    U64,
    F64,
    /// An IPv4 or IPv6 address.
    Ip,
    /// An address that is compared with a network.
    Net,
    /// Nanoseconds since 1970.
    Time,
    /// Nanoseconds.
    Duration,
    /// The kind of the parameter that the argument names.
    Dynamic,
}

/// The place of a field in a pcapng capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    /// In the directory of each event.
    Default,
    /// In the directory of each event, with `--fields all` only.
    All,
    /// In the fixed part of the payload, or in the block.
    Header,
    /// In a bit of the payload's flags word.
    Bit {
        /// The number of the bit, from 0.
        bit: u8,
        /// The name of the field without which the bit has no meaning.
        with: Option<&'static str>,
    },
    /// In the place of the field with another name and the same value.
    Alias {
        /// The name of that field.
        of: &'static str,
    },
    /// Nowhere: the field follows from other fields, or serves filters only.
    Never,
}

/// The earliest information that can decide a comparison with a field. The kernel rejects a call for which a filter is
/// already decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownFrom {
    /// The number of the call: the field is equal in all events of the call.
    Call,
    /// The number of the call, except for reads and writes, where the fd decides.
    Category,
    /// The number of the call and the sign of its result.
    Result,
    /// The thread: the field is a property of the thread, which only the thread's own calls for a new identity change.
    Thread,
    /// The whole event.
    Event,
    /// All earlier events.
    Earlier,
}

/// The kind of argument that a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldArgument {
    /// The field takes no argument.
    None,
    /// The number of an ancestor, from 1 (the parent); optional. In a payload the number is added to the field's id.
    Ancestor,
    /// The name or number of a parameter.
    Parameter,
    /// `src` or `dst`, optional.
    Path,
    /// A name.
    Name,
    /// A number.
    Number,
    /// The name of an event type.
    Event,
}
