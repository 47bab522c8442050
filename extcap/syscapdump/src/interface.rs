//! The interfaces that front ends list.

use syscap_session::settings::CaptureFormat;

use crate::sentence::Sentence;

/// An interface of the extcap program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interface {
    name: &'static str,
    title: &'static str,
    format: CaptureFormat,
    is_remote: bool,
}

/// All interfaces, in the order of the list. Those of pcapng have the fields of syscap's dissector; Stratoshark decodes
/// those of scap with its own engine.
const INTERFACES: [Interface; 4] = [
    Interface { name: "syscap", title: "System calls", format: CaptureFormat::Pcapng, is_remote: false },
    Interface { name: "syscap-scap", title: "System calls (scap)", format: CaptureFormat::Scap, is_remote: false },
    Interface { name: "syscap-ssh", title: "System calls over SSH", format: CaptureFormat::Pcapng, is_remote: true },
    Interface {
        name: "syscap-scap-ssh",
        title: "System calls over SSH (scap)",
        format: CaptureFormat::Scap,
        is_remote: true,
    },
];

/// The messages that the control pipes may carry, as bits: 1 those of the toolbar, 2 the request to quit. Front ends
/// before Wireshark 5.0 ignore them.
const CONTROL_MESSAGES: usize = 3;

impl Interface {
    /// Returns all interfaces that this machine can capture from. Only Linux can capture itself.
    pub fn all() -> impl Iterator<Item = Self> {
        INTERFACES.into_iter().filter(|interface| interface.is_remote || cfg!(target_os = "linux"))
    }

    /// Returns the interface with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::all().find(|interface| interface.name == name)
    }

    /// Returns the name of the interface, as `tshark -i` takes it.
    pub fn name(self) -> &'static str {
        self.name
    }

    /// Returns the format of the interface's stream.
    pub fn format(self) -> CaptureFormat {
        self.format
    }

    /// `true` if the interface captures another host.
    pub fn is_remote(self) -> bool {
        self.is_remote
    }

    /// Returns the `interface` sentence.
    pub fn sentence(self) -> Sentence {
        let sentence = Sentence::new("interface").with("value", self.name).with("display", self.title);
        sentence.number("control", CONTROL_MESSAGES)
    }

    /// Returns the `dlt` sentence. The stream's own blocks have its link type. A scap stream has none, and dumpcap does
    /// not ask for it.
    pub fn link_type(self) -> Sentence {
        let (number, name) = match self.format {
            CaptureFormat::Pcapng => (syscap::pcapng::LINKTYPE.into(), "USER9"),
            CaptureFormat::Scap => (147, "USER0"),
        };
        Sentence::new("dlt").number("number", number).with("name", name).with("display", self.title)
    }
}
