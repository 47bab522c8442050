//! The captures in `testdata/`: a small session on a machine that never was, in the layouts of several times.

mod calls;
mod state;
mod story;

use std::io;

use crate::scap_maker::{
    Additions, EVENT_V1, EVENT_V2, EventBlock, FD_LISTS, INTERFACE_LISTS, Made, Maker, Order, USER_LISTS, gzip,
};
use calls::{Calls, Layout};

/// One file of `testdata/`.
#[derive(Debug, Clone)]
pub struct TestFile {
    /// Its name.
    pub name: &'static str,
    /// What it is, for `testdata/README.md`.
    pub text: &'static str,
    /// Its bytes, uncompressed.
    pub plain: Vec<u8>,
}

impl TestFile {
    /// The bytes as they are in the file: gzip where the name says so.
    ///
    /// # Errors
    /// None in memory.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        if self.name.ends_with(".gz") { gzip([&self.plain[..]]) } else { Ok(self.plain.clone()) }
    }
}

/// All files of `testdata/`.
pub fn files() -> Vec<TestFile> {
    let session = enter_and_exit(Order::Little, 2, EVENT_V2, None);
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
            plain: enter_and_exit(Order::Little, 0, EVENT_V1, None).bytes().to_vec(),
        },
        TestFile {
            name: "session-big-endian.scap",
            text: "the same from a big-endian machine",
            plain: enter_and_exit(Order::Big, 2, EVENT_V2, None).bytes().to_vec(),
        },
        TestFile {
            name: "session-comments.scap",
            text: "with a comment in the section header and on each failed call",
            plain: enter_and_exit(Order::Little, 2, EVENT_V2, Some("a session on a machine that never was"))
                .bytes()
                .to_vec(),
        },
        TestFile { name: "session-cut.scap", text: "`session.scap`, cut within its last block", plain: cut },
    ]
}

/// The session as enter and exit events.
fn enter_and_exit(order: Order, minor: u16, block: EventBlock, comment: Option<&str>) -> Maker {
    let mut maker = Maker::new(order);
    maker.section(minor, comment);
    let old = minor < 2;
    // Of each kind of list the newest layout is the last row, and the first row one of version 1.0.
    let list = |lists: &[(u32, bool)]| if old { lists.first() } else { lists.last() }.copied().unwrap_or((0, false));
    let processes = if old { (0x212, 6) } else { (0x215, 9) };
    write_state(&mut maker, processes, Additions::OLD, [list(&FD_LISTS), list(&INTERFACE_LISTS), list(&USER_LISTS)]);
    let mut calls = Calls::new(Layout::EnterAndExit);
    story::tell(&mut calls);
    for mut event in calls.events {
        if comment.is_some() && failed(&event) {
            event.comment = Some(b"this failed".to_vec());
        }
        maker.event(block, &event);
    }
    maker
}

/// The session as today's engine records it.
fn exit_only() -> Maker {
    let mut maker = Maker::new(Order::Little);
    maker.section(2, None);
    write_state(&mut maker, (0x215, 9), Additions::ALL, [(0x218, true), (0x219, true), (0x220, true)]);
    let mut calls = Calls::new(Layout::ExitOnly);
    story::tell(&mut calls);
    calls.events.iter().for_each(|event| maker.event(EVENT_V2, event));
    maker
}

fn write_state(maker: &mut Maker, processes: (u32, u8), additions: Additions, lists: [(u32, bool); 3]) {
    let [fds, interfaces, users] = lists;
    maker.machine(0x201, &state::machine());
    maker.interfaces(interfaces, &state::interfaces());
    maker.users(users, &state::users(), &state::groups());
    maker.threads(processes, additions, &state::threads());
    for (tid, records) in state::fds() {
        maker.fds(fds, tid, &records);
    }
}

/// `true` if an event is a failed call's exit.
fn failed(event: &Made) -> bool {
    let exit = event.kind % 2 == 1;
    let result = event.params.first().and_then(|bytes| syscap::event::read_i64(bytes));
    exit && result.is_some_and(|result| (-4095..0).contains(&result))
}
