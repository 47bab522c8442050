//! How events with old layouts become today's (`tables/conversions.toml`).

/// What is to be done with an event of one type that has one number of parameters.
#[derive(Debug)]
#[non_exhaustive]
pub struct Conversion {
    /// The event type's number.
    pub event: u16,
    /// How many parameters the event as recorded has.
    pub nparams: u32,
    /// What becomes of it.
    pub action: Action,
    /// Where the new parameters come from, in their order.
    pub params: &'static [Origin],
}

/// What becomes of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// An enter event, kept until its exit comes.
    Store,
    /// Shown as it is.
    Pass,
    /// Kept until its exit comes, and shown.
    StoreAndPass,
    /// The parameters are appended to those that it has.
    Add,
    /// It becomes an event of this type that has just the parameters.
    Change(u16),
}

/// Where a parameter of the new layout comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A parameter of the event itself.
    Old(u8),
    /// A parameter of the stored enter event; without one, the kind's default value.
    Enter(u8),
    /// A parameter of the stored enter event; without one, no value.
    EnterOrEmpty(u8),
    /// No value.
    Empty,
    /// The kind's default value: zero.
    Default,
    /// The JSON text of a container event, made from the old event's parameters.
    ContainerJson,
}
