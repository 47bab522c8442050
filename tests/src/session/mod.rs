//! The captures in `testdata/`: a small fictitious session, in the layouts of several versions.

mod calls;
mod events;
mod state;

use std::io;

use crate::scap_builder::{
    ByteOrder, EVENT_V1, EVENT_V2, EventBlock, FD_LISTS, INTERFACE_LISTS, ScapBuilder, TestEvent, TrailingFields,
    USER_LISTS, gzip,
};
use calls::{Calls, Layout};

/// A file of `testdata/`.
#[derive(Debug, Clone)]
pub struct TestFile {
    /// The name.
    pub name: &'static str,
    /// The description, for `testdata/README.md`.
    pub text: &'static str,
    /// The bytes, uncompressed.
    pub plain: Vec<u8>,
}

impl TestFile {
    /// Returns the bytes of the file, compressed if its name ends in `.gz`.
    ///
    /// # Errors
    /// Never, since the output is in memory.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        if self.name.ends_with(".gz") { gzip([&self.plain[..]]) } else { Ok(self.plain.clone()) }
    }
}

/// Returns all files of `testdata/`.
pub fn files() -> Vec<TestFile> {
    let session = enter_and_exit(ByteOrder::Little, 2, EVENT_V2, None);
    let mut cut = session.bytes().to_vec();
    let last = session.blocks().last().map_or(0, |start| start + 20);
    cut.truncate(last);
    vec![
        TestFile {
            name: "session.scap",
            text: "enter and exit events, as sysdig 0.29 wrote them",
            plain: session.bytes().to_vec(),
        },
        TestFile {
            name: "session-today.scap.gz",
            text: "one event for each call, schema 4.5, as Falco's eBPF engine records them",
            plain: exit_only().bytes().to_vec(),
        },
        TestFile {
            name: "session-1.0.scap",
            text: "section version 1.0 with the block types of its time",
            plain: enter_and_exit(ByteOrder::Little, 0, EVENT_V1, None).bytes().to_vec(),
        },
        TestFile {
            name: "session-big-endian.scap",
            text: "the same from a big-endian machine",
            plain: enter_and_exit(ByteOrder::Big, 2, EVENT_V2, None).bytes().to_vec(),
        },
        TestFile {
            name: "session-comments.scap",
            text: "with a comment in the section header and on each failed call",
            plain: enter_and_exit(ByteOrder::Little, 2, EVENT_V2, Some("a session on a machine that never was"))
                .bytes()
                .to_vec(),
        },
        TestFile { name: "session-cut.scap", text: "`session.scap`, cut within its last block", plain: cut },
    ]
}

/// Returns the session as enter and exit events.
fn enter_and_exit(order: ByteOrder, minor: u16, block: EventBlock, comment: Option<&str>) -> ScapBuilder {
    let mut builder = ScapBuilder::new(order);
    builder.section(minor, comment);
    let old = minor < 2;
    // The last row of each kind of list is the newest layout, and the first row one of version 1.0.
    let list = |lists: &[(u32, bool)]| if old { lists.first() } else { lists.last() }.copied().unwrap_or((0, false));
    let processes = if old { (0x212, 6) } else { (0x215, 9) };
    write_state(
        &mut builder,
        processes,
        TrailingFields::OLD,
        [list(&FD_LISTS), list(&INTERFACE_LISTS), list(&USER_LISTS)],
    );
    let mut calls = Calls::new(Layout::EnterAndExit);
    events::record(&mut calls);
    for mut event in calls.events {
        if comment.is_some() && failed(&event) {
            event.comment = Some(b"this failed".to_vec());
        }
        builder.event(block, &event);
    }
    builder
}

/// Returns the session as the current engine records it.
fn exit_only() -> ScapBuilder {
    let mut builder = ScapBuilder::new(ByteOrder::Little);
    builder.section(2, None);
    write_state(&mut builder, (0x215, 9), TrailingFields::ALL, [(0x218, true), (0x219, true), (0x220, true)]);
    let mut calls = Calls::new(Layout::ExitOnly);
    events::record(&mut calls);
    calls.events.iter().for_each(|event| builder.event(EVENT_V2, event));
    builder
}

fn write_state(builder: &mut ScapBuilder, processes: (u32, u8), trailing: TrailingFields, lists: [(u32, bool); 3]) {
    let [fds, interfaces, users] = lists;
    builder.machine(0x201, &state::machine());
    builder.interfaces(interfaces, &state::interfaces());
    builder.users(users, &state::users(), &state::groups());
    builder.threads(processes, trailing, &state::threads());
    for (tid, records) in state::fds() {
        builder.fds(fds, tid, &records);
    }
}

/// `true` if an event is the exit of a failed call.
fn failed(event: &TestEvent) -> bool {
    let exit = event.kind % 2 == 1;
    let result = event.params.first().and_then(|bytes| syscap::event::read_i64(bytes));
    exit && result.is_some_and(|result| (-4095..0).contains(&result))
}
