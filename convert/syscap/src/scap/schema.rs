//! The versions of the table of events, and what is lost in one.

use syscap_schemas::EventType;

/// The version of the table of events that a capture's readers know. They refuse an event with more parameters than
/// their table has, and leave out types that it does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Schema {
    /// 4.1: libs 0.23, which are in sysdig 0.41 and Stratoshark 0.9.
    #[default]
    V4_1,
    /// 4.5: libs 0.25.
    V4_5,
}

/// Why something of an event is not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reason {
    /// A call that did not return: in exit form there is no event that stands for it.
    NoExit,
    /// A type that libs 0.23 shows nothing of: unused, or too old (agents' records of Kubernetes and Mesos).
    Unused,
    /// The schema lacks the event type.
    UnknownToSchema,
    /// Schema 4.5 lacks the event type: it is newer.
    Unknown,
    /// An old layout with a number of parameters that it never had.
    Layout,
    /// The event is kept; the values of parameters that the schema lacks are not.
    Parameters,
    /// The event is larger than a scap event may be.
    TooLarge,
    /// A thread of a pcapng capture: the default fields do not tell all that a .scap has of it.
    Fields,
    /// An event of a pcapng capture whose path begins in a directory that no packet tells.
    Directory,
    /// A descriptor of a pcapng capture of which more is needed than its packets tell.
    Descriptor,
    /// A section of a pcapng capture: state of which no packet tells.
    State,
    /// The event of a pcapng capture is kept; values of it had been cut, to fit into a packet or with the packet.
    Cut,
}

impl Reason {
    /// What was lost of `count` events.
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
    /// The schema's number.
    pub const fn number(self) -> &'static str {
        match self {
            Self::V4_1 => "4.1",
            Self::V4_5 => "4.5",
        }
    }

    /// The schema with this number.
    pub fn from_number(number: &str) -> Option<Self> {
        [Self::V4_1, Self::V4_5].into_iter().find(|schema| schema.number() == number)
    }

    /// How many parameters an event type has; `None`: the schema lacks it.
    pub fn params(self, known: &EventType) -> Option<usize> {
        match self {
            Self::V4_1 => known.params_4_1.map(usize::from),
            Self::V4_5 => Some(known.params.len()),
        }
    }
}
