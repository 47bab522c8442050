//! Versions of the event table, and the losses of writing a capture.

use syscap_schemas::EventType;

/// The version of the event table of a capture's readers. Readers refuse an event with more parameters than their table
/// has, and leave out unknown types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Schema {
    /// 4.1: libs 0.23, which are in sysdig 0.41 and Stratoshark 0.9.
    #[default]
    V4_1,
    /// 4.5: libs 0.25.
    V4_5,
}

/// The reason why an event, or a part of it, is not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, thiserror::Error)]
#[non_exhaustive]
pub enum LossReason {
    /// A call did not return. The exit form has no event for it.
    #[error("the call did not return")]
    NoExit,
    /// libs 0.23 does not show events of this type: it is unused or too old (agents' records of Kubernetes and Mesos).
    #[error("readers show nothing of the event's type")]
    Unused,
    /// The schema lacks the event type.
    #[error("the schema lacks the event's type")]
    UnknownToSchema,
    /// Schema 4.5 lacks the event type: it is newer.
    #[error("the event's type is newer than schema 4.5")]
    Unknown,
    /// The event has an old type with a number of parameters that the type never had.
    #[error("the event has a number of parameters that its type never had")]
    Layout,
    /// The event is written without the parameters that the schema lacks.
    #[error("the schema lacks parameters of the event, which is kept without them")]
    Parameters,
    /// The event is larger than a scap event may be.
    #[error("the event is larger than a scap event may be")]
    TooLarge,
    /// The default fields of a pcapng capture do not have all properties of a thread.
    #[error("the packets do not say all that a .scap has of the thread")]
    Fields,
    /// No packet of a pcapng capture has the base directory of the event's path.
    #[error("no packet has the directory in which the event's path begins")]
    Directory,
    /// The packets of a pcapng capture do not have all properties of an fd.
    #[error("the packets do not say all that is needed of the fd")]
    Descriptor,
    /// A section of a pcapng capture lacks the machine's state.
    #[error("no packet has the machine's state")]
    State,
    /// The event is written, but values of it were truncated in the pcapng capture: to fit into the packet, or with the
    /// packet.
    #[error("values of the event had been cut, to fit into a packet or with the packet")]
    Cut,
}

impl LossReason {
    /// Returns a sentence for the user about the losses of `count` events.
    pub fn text(self, count: u64) -> String {
        let what = match self {
            Self::NoExit => "calls that did not return (sysdig and Stratoshark end or misplace rows at their events)",
            Self::Unused => {
                "events of types that sysdig 0.41 and Stratoshark do not show (k8s, mesos, tracer, unused ones)"
            }
            Self::UnknownToSchema => "events of types that schema 4.1 lacks; --schema 4.5 keeps them",
            Self::Unknown => "events of types that are newer than schema 4.5",
            Self::Layout => "events of old types with a number of parameters that these never had",
            Self::Parameters => {
                return format!(
                    "of {count} events the parameters that schema 4.1 lacks, which --schema 4.5 keeps; the events are there"
                );
            }
            Self::TooLarge => "events that are larger than a scap event may be",
            Self::Fields => {
                return format!(
                    "of {count} threads program, environment, terminal, session, groups and container, which only packets with --fields all have"
                );
            }
            Self::Directory => {
                return format!(
                    "of {count} events the directory in which their path begins: no packet tells it, and readers take another"
                );
            }
            Self::Descriptor => "descriptors that were open at the start: their packets do not tell enough of them",
            Self::State => {
                return "the machine and its interfaces, and processes and descriptors without a packet: pcapng has no state"
                    .to_owned();
            }
            Self::Cut => {
                return format!(
                    "of {count} events the rest of values that had been cut to fit into a packet, or together with it; the events are there"
                );
            }
        };
        format!("{count} {what}")
    }
}

impl Schema {
    /// The number of the schema, such as `4.5`.
    pub const fn number(self) -> &'static str {
        match self {
            Self::V4_1 => "4.1",
            Self::V4_5 => "4.5",
        }
    }

    /// The schema with this number; `None` for an unknown one.
    pub fn from_number(number: &str) -> Option<Self> {
        [Self::V4_1, Self::V4_5].into_iter().find(|schema| schema.number() == number)
    }

    /// The number of parameters that an event type has in the schema; `None`: the schema lacks the type.
    pub fn params(self, known: &EventType) -> Option<usize> {
        match self {
            Self::V4_1 => known.params_4_1.map(usize::from),
            Self::V4_5 => Some(known.params.len()),
        }
    }
}
