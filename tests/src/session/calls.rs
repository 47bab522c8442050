//! System calls and their recorded events.

use syscap_schemas::{EventType, event_types};

use crate::scap_builder::TestEvent;

/// Parameter values by name, little-endian.
pub(super) type Values<'a> = &'a [(&'a str, Vec<u8>)];

/// The recorded layout of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// Two events; the exit event has the parameters of sysdig 0.29.
    EnterAndExit,
    /// A single event with all current parameters.
    ExitOnly,
}

/// The recorded events.
pub(super) struct Calls {
    layout: Layout,
    time: u64,
    pub(super) events: Vec<TestEvent>,
}

/// The number of parameters of exit events in sysdig 0.29, if the current type has more (`sysdig -L`).
const OLD_PARAM_COUNTS: [(&str, usize); 14] = [
    ("PPME_GENERIC_X", 1),
    ("PPME_SYSCALL_OPENAT_2_X", 6),
    ("PPME_SYSCALL_CLOSE_X", 1),
    ("PPME_SYSCALL_READ_X", 2),
    ("PPME_SYSCALL_WRITE_X", 2),
    ("PPME_SYSCALL_BRK_4_X", 4),
    ("PPME_SYSCALL_ACCESS_X", 2),
    ("PPME_SYSCALL_EXECVE_19_X", 20),
    ("PPME_SYSCALL_CLONE_20_X", 20),
    ("PPME_SOCKET_SOCKET_X", 1),
    ("PPME_SOCKET_CONNECT_X", 2),
    ("PPME_SOCKET_SENDTO_X", 2),
    ("PPME_SOCKET_RECVFROM_X", 3),
    ("PPME_PROCEXIT_1_E", 4),
];

impl Calls {
    pub(super) const fn new(layout: Layout) -> Self {
        // 2026-03-14 15:09:26 UTC.
        Self { layout, time: 1_773_500_966_000_000_000, events: Vec::new() }
    }

    /// Advances the time by nanoseconds.
    pub(super) const fn wait(&mut self, time: u64) {
        self.time += time;
    }

    /// Records a whole call, `PPME_…` without `_E` and `_X`, which takes `time` nanoseconds.
    pub(super) fn call(&mut self, tid: i64, code: &str, time: u64, values: Values<'_>) {
        self.begin(tid, code, values);
        self.wait(time);
        self.end(tid, code, values);
        self.wait(1_500);
    }

    /// Records the begin of a call.
    pub(super) fn begin(&mut self, tid: i64, code: &str, values: Values<'_>) {
        if self.layout == Layout::EnterAndExit {
            self.record(tid, &format!("{code}_E"), values);
        }
    }

    /// Records the end of a call.
    pub(super) fn end(&mut self, tid: i64, code: &str, values: Values<'_>) {
        self.record(tid, &format!("{code}_X"), values);
    }

    /// Records one event. A parameter that `values` lacks has no value.
    pub(super) fn record(&mut self, tid: i64, code: &str, values: Values<'_>) {
        let Some(known) = event_types().iter().find(|known| known.code == code) else { return };
        let count = match self.layout {
            Layout::ExitOnly => known.params.len(),
            Layout::EnterAndExit => old_param_count(known),
        };
        let value = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        let params = known.params.iter().take(count).map(|param| value(param.name).unwrap_or_default()).collect();
        // Each process stays on one of two CPUs.
        let cpu = (tid & 1) as u16;
        self.events.push(TestEvent { cpu, time: self.time, tid, kind: known.id, params, ..TestEvent::default() });
    }
}

fn old_param_count(known: &EventType) -> usize {
    let then = OLD_PARAM_COUNTS.iter().find(|(code, _)| *code == known.code);
    then.map_or(known.params.len(), |(_, count)| *count)
}

/// Returns a number of 8 bytes: a result, an fd, an id.
pub(super) fn long(value: i64) -> Vec<u8> {
    value.to_le_bytes().to_vec()
}

/// Returns a number of 4 bytes.
pub(super) fn int(value: u32) -> Vec<u8> {
    value.to_le_bytes().to_vec()
}

/// Returns a number of 2 bytes.
pub(super) fn short(value: u16) -> Vec<u8> {
    value.to_le_bytes().to_vec()
}

/// Returns a text with its NUL.
pub(super) fn text(text: &str) -> Vec<u8> {
    [text.as_bytes(), &[0]].concat()
}

/// Returns texts, each with its NUL.
pub(super) fn texts(texts: &[&str]) -> Vec<u8> {
    texts.iter().flat_map(|one| text(one)).collect()
}

/// Returns an IPv4 address on the loopback interface: family, address, port.
pub(super) fn loopback(port: u16) -> Vec<u8> {
    [&[2, 127, 0, 0, 1][..], &port.to_le_bytes()].concat()
}

/// Returns an IPv4 connection on the loopback interface.
pub(super) fn connection(source: u16, destination: u16) -> Vec<u8> {
    let end = |port| loopback(port).split_off(1);
    [&[2][..], &end(source), &end(destination)].concat()
}
