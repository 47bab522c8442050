//! Display fields (`tables/fields.toml`).

/// One display field.
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// The number in a pcapng payload, never used again for another field.
    pub id: u16,
    /// sysdig's and Stratoshark's name.
    pub name: &'static str,
    /// The title that a tree shows.
    pub title: &'static str,
    /// What it says.
    pub text: &'static str,
    /// The kind of its values.
    pub kind: FieldKind,
    /// Where a pcapng capture holds it.
    pub carried: Carried,
    /// The argument in brackets or after a dot that it takes.
    pub argument: Argument,
    /// What a comparison with it can be decided by before there is the event.
    pub known_from: KnownFrom,
    /// `true` if it has several values.
    pub list: bool,
    /// `true` if it makes sense only in a filter, since it stands for several fields.
    pub filter_only: bool,
}

/// The kind of a field's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
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
    /// As the event's parameter has it.
    Dynamic,
}

/// Where a pcapng capture holds a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    /// In every event's directory.
    Default,
    /// In the directory with `--fields all`.
    All,
    /// In the fixed part of the payload, or in the block.
    Header,
    /// A bit of the payload's flags word, which has a meaning where field `with` has a value.
    Bit {
        /// The bit's number.
        bit: u8,
        /// The name of the field that must be there.
        with: Option<&'static str>,
    },
    /// Nowhere: it follows from other fields, or is for filters.
    Never,
}

/// What a comparison with a field can be decided by before there is the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownFrom {
    /// The call: it is the same in every event of one.
    Call,
    /// The call, but for reads and writes, whose fd says more.
    Category,
    /// The call and its result, of which only the sign is known.
    Result,
    /// The thread: it has it whatever it calls, and only calls of its own that change who it is change it.
    Thread,
    /// Only the whole event.
    Event,
    /// The events before, all of them.
    Earlier,
}

/// The argument that a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    /// None.
    None,
    /// Optional: which ancestor, from 1 (the parent); in a payload the field's id plus that number.
    Ancestor,
    /// A parameter's name or number.
    Parameter,
    /// `src` or `dst`, optional.
    Path,
    /// A name.
    Name,
    /// A number.
    Number,
    /// An event type's name.
    Event,
}
