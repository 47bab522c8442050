//! The fields in a packet's payload, by name.

use syscap_schemas::field;

use crate::event::{read_i64, read_u64};
use crate::pcapng::payload::{TEXT_ARGUMENT, entries};

/// The fields of one event, by name.
pub(super) struct PacketFields<'a> {
    /// The packet's payload.
    pub(super) payload: &'a [u8],
}

impl<'a> PacketFields<'a> {
    pub(super) fn bytes(&self, name: &str) -> Option<&'a [u8]> {
        self.entry(field(name)?.id)
    }

    /// Returns the meaning of parameter `index`, such as `<f>/etc/hosts` of a descriptor; `None` if it has none.
    pub(super) fn meaning(&self, index: usize) -> Option<&'a [u8]> {
        let text = self.entry(TEXT_ARGUMENT.checked_add(u16::try_from(index).ok()?)?)?;
        text.get(memchr::memchr(0, text)? + 1..)
    }

    fn entry(&self, id: u16) -> Option<&'a [u8]> {
        entries(self.payload).find_map(|(entry, value)| (entry == id).then_some(value))
    }

    /// Returns a field of an ancestor, by distance.
    pub(super) fn ancestor(&self, name: &str, distance: u16) -> Option<&'a [u8]> {
        self.entry(field(name)?.id.checked_add(distance)?)
    }

    /// Returns a text; `None` if it is empty or `<NA>`.
    pub(super) fn named(&self, name: &str) -> Option<&'a [u8]> {
        self.bytes(name).filter(|value| !value.is_empty() && *value != b"<NA>")
    }

    pub(super) fn text(&self, name: &str) -> Vec<u8> {
        self.named(name).unwrap_or_default().to_vec()
    }

    /// Returns the arguments after the program's name: `proc.args`, or `proc.cmdline` without the name.
    pub(super) fn arguments(&self) -> Vec<u8> {
        if self.bytes("proc.args").is_some() {
            return self.texts("proc.args");
        }
        let (line, name) = (self.text("proc.cmdline"), self.text("proc.name"));
        let rest = line.strip_prefix(&*name).and_then(|rest| rest.strip_prefix(b" "));
        // The name may have changed since the arguments were recorded.
        let rest = rest.or_else(|| line.get(memchr::memchr(b' ', &line)? + 1..));
        nul_terminated(rest.unwrap_or_default().to_vec())
    }

    /// Returns texts that are separated by blanks, each with a NUL at its end.
    pub(super) fn texts(&self, name: &str) -> Vec<u8> {
        nul_terminated(self.text(name))
    }

    pub(super) fn signed(&self, name: &str) -> Option<i64> {
        read_i64(self.bytes(name)?)
    }

    pub(super) fn unsigned(&self, name: &str) -> Option<u64> {
        read_u64(self.bytes(name)?)
    }

    pub(super) fn u32(&self, name: &str, absent: u32) -> u32 {
        self.unsigned(name).and_then(|value| u32::try_from(value).ok()).unwrap_or(absent)
    }
}

/// Converts texts that are separated by blanks to texts that end in NUL.
fn nul_terminated(mut texts: Vec<u8>) -> Vec<u8> {
    texts.iter_mut().filter(|byte| **byte == b' ').for_each(|byte| *byte = 0);
    if !texts.is_empty() {
        texts.push(0);
    }
    texts
}
