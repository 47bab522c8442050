//! The interfaces that front ends list.

use syscap_session::settings::CaptureFormat;

use crate::sentence::Sentence;

/// An interface of the extcap program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interface {
    /// System calls as pcapng, with the fields of syscap's dissector.
    Fields,
    /// System calls as scap, which Stratoshark decodes with its own engine.
    Scap,
}

impl Interface {
    /// All interfaces.
    pub const ALL: [Self; 2] = [Self::Fields, Self::Scap];

    /// Returns the interface with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|interface| interface.name() == name)
    }

    /// Returns the name of the interface, as `tshark -i` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fields => "syscap",
            Self::Scap => "syscap-scap",
        }
    }

    /// Returns the format of the interface's stream.
    pub fn format(self) -> CaptureFormat {
        match self {
            Self::Fields => CaptureFormat::Pcapng,
            Self::Scap => CaptureFormat::Scap,
        }
    }

    /// Returns the `interface` sentence.
    pub fn sentence(self) -> Sentence {
        let title = match self {
            Self::Fields => "System calls",
            Self::Scap => "System calls (scap)",
        };
        Sentence::new("interface").with("value", self.name()).with("display", title)
    }

    /// Returns the `dlt` sentence. The stream's own blocks have its link type. A scap stream has none, and dumpcap does
    /// not ask for it.
    pub fn link_type(self) -> Sentence {
        let (number, name, title) = match self {
            Self::Fields => (syscap::pcapng::LINKTYPE.into(), "USER9", "System calls"),
            Self::Scap => (147, "USER0", "System calls (scap)"),
        };
        Sentence::new("dlt").number("number", number).with("name", name).with("display", title)
    }
}
