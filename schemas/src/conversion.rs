//! The conversion of old event layouts to those of schema 4.5 (`tables/conversions.toml`).

/// The conversion of events that have a certain type and a certain number of parameters.
#[derive(Debug)]
#[non_exhaustive]
pub struct Conversion {
    /// The number of the event type.
    pub event: u16,
    /// The number of parameters that the event was recorded with.
    pub nparams: u32,
    /// The conversion itself.
    pub action: ConversionAction,
    /// The origins of the new parameters, in the order of these parameters.
    pub params: &'static [ParamOrigin],
}

/// The treatment of an event with an old layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConversionAction {
    /// The event is an enter event, which is kept until its exit event comes.
    Store,
    /// The event is passed on unchanged.
    Pass,
    /// The event is kept until its exit event comes, and passed on as well.
    StoreAndPass,
    /// The new parameters are appended to the recorded ones.
    Add,
    /// The event becomes an event of this type, with the new parameters only.
    Change(u16),
}

/// The origin of a parameter in the new layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamOrigin {
    /// The parameter of the event itself with this position.
    Old(u8),
    /// The parameter of the stored enter event with this position; without an enter event, the default of the kind.
    Enter(u8),
    /// The parameter of the stored enter event with this position; without an enter event, no value.
    EnterOrEmpty(u8),
    /// No value.
    Empty,
    /// The default of the kind: zero.
    Default,
    /// The JSON text of a container event, built from the parameters of the old event.
    ContainerJson,
}
