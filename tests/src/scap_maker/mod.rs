//! The tests' own scap writer: every block type and version that files have, in both byte orders.
//!
//! It shares no code with the library's reader and writer, so that an error of theirs does not cancel out here; the
//! layouts follow libscap's `scap_savefile.c` and `engine/savefile/scap_savefile.c`. The records it takes are the
//! library's, which have the same meaning whatever the layout.

mod bytes;
mod event;
mod state;

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use syscap::event::records::{FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};

pub use bytes::{Bytes, Order};
pub use event::Made;
pub use state::{Additions, NAMED};

/// Block types of process lists, and which version each has.
pub const PROCESS_LISTS: [(u32, u8); 12] = [
    (0x202, 1),
    (0x8000_ABCD, 1),
    (0x207, 2),
    (0x8013_ABCD, 2),
    (0x209, 3),
    (0x8014_ABCD, 3),
    (0x210, 4),
    (0x211, 5),
    (0x212, 6),
    (0x213, 7),
    (0x214, 8),
    (0x215, 9),
];
/// Block types of fd lists, and whether entries start with their length.
pub const FD_LISTS: [(u32, bool); 3] = [(0x203, false), (0x8001_ABCD, false), (0x218, true)];
/// Block types of interface lists, and whether entries start with their length.
pub const INTERFACE_LISTS: [(u32, bool); 3] = [(0x205, false), (0x8011_ABCD, false), (0x219, true)];
/// Block types of user lists, and whether entries start with their length.
pub const USER_LISTS: [(u32, bool); 3] = [(0x206, false), (0x8012_ABCD, false), (0x220, true)];
/// Block types of the machine info.
pub const MACHINE_INFOS: [u32; 2] = [0x201, 0x8002_ABCD];
/// Block types of events.
pub const EVENTS: [EventBlock; 7] = [
    EventBlock { number: 0x204, counted: false, large: false, flags: false },
    EventBlock { number: 0x8010_ABCD, counted: false, large: false, flags: false },
    EventBlock { number: 0x216, counted: true, large: false, flags: false },
    EventBlock { number: 0x221, counted: true, large: true, flags: false },
    EventBlock { number: 0x208, counted: false, large: false, flags: true },
    EventBlock { number: 0x217, counted: true, large: false, flags: true },
    EventBlock { number: 0x222, counted: true, large: true, flags: true },
];
/// The event block that today's writers use.
pub const EVENT_V2: EventBlock = EventBlock { number: 0x216, counted: true, large: false, flags: false };
/// The event block of the first captures.
pub const EVENT_V1: EventBlock = EventBlock { number: 0x204, counted: false, large: false, flags: false };

/// One type of event block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventBlock {
    /// Its number.
    pub number: u32,
    /// `true` if the event's header ends with the number of parameters.
    pub counted: bool,
    /// `true` if parameter lengths have 4 bytes rather than 2.
    pub large: bool,
    /// `true` if flags come before the event.
    pub flags: bool,
}

/// A capture in the making.
#[derive(Debug, Clone)]
pub struct Maker {
    order: Order,
    bytes: Vec<u8>,
    blocks: Vec<usize>,
}

impl Maker {
    /// A capture without blocks.
    pub const fn new(order: Order) -> Self {
        Self { order, bytes: Vec::new(), blocks: Vec::new() }
    }

    /// The capture so far, uncompressed.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Where each block starts in [`Maker::bytes`].
    pub fn blocks(&self) -> &[usize] {
        &self.blocks
    }

    /// A section header of version 1.`minor`, with a comment among its options where there is one.
    pub fn section(&mut self, minor: u16, comment: Option<&str>) {
        let mut body = Bytes::new(self.order);
        body.u32(0x1A2B_3C4D);
        body.u16(1);
        body.u16(minor);
        body.u64(u64::MAX);
        body.comment(comment.map(str::as_bytes));
        self.block(0x0A0D_0D0A, body);
    }

    /// A machine info block.
    pub fn machine(&mut self, number: u32, info: &MachineInfo) {
        let body = state::machine(Bytes::new(self.order), info);
        self.block(number, body);
    }

    /// A process list block, one of [`PROCESS_LISTS`].
    pub fn threads(&mut self, (number, version): (u32, u8), additions: Additions, threads: &[ThreadRecord]) {
        let body = state::threads(Bytes::new(self.order), version, additions, threads);
        self.block(number, body);
    }

    /// An fd list block, one of [`FD_LISTS`].
    pub fn fds(&mut self, (number, sized): (u32, bool), tid: i64, fds: &[FdRecord]) {
        let body = state::fds(Bytes::new(self.order), sized, tid, fds);
        self.block(number, body);
    }

    /// An interface list block, one of [`INTERFACE_LISTS`].
    pub fn interfaces(&mut self, (number, sized): (u32, bool), interfaces: &[InterfaceRecord]) {
        let body = state::interfaces(Bytes::new(self.order), sized, interfaces);
        self.block(number, body);
    }

    /// A user list block, one of [`USER_LISTS`].
    pub fn users(&mut self, (number, sized): (u32, bool), users: &[UserRecord], groups: &[GroupRecord]) {
        let body = state::users(Bytes::new(self.order), sized, users, groups);
        self.block(number, body);
    }

    /// An event block.
    pub fn event(&mut self, block: EventBlock, event: &Made) {
        let body = event::body(Bytes::new(self.order), block, event);
        self.block(block.number, body);
    }

    /// A block of any type; the body is padded to a multiple of 4 bytes.
    pub fn block(&mut self, number: u32, mut body: Bytes) {
        body.pad();
        let len = 12 + body.len() as u32;
        let mut block = Bytes::new(self.order);
        block.u32(number);
        block.u32(len);
        block.raw(body.as_slice());
        block.u32(len);
        self.blocks.push(self.bytes.len());
        self.bytes.extend_from_slice(block.as_slice());
    }
}

/// Compresses to gzip: each of `parts` becomes a member of its own.
///
/// # Errors
/// None in memory.
pub fn gzip<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    for part in parts {
        let mut encoder = GzEncoder::new(&mut all, Compression::default());
        encoder.write_all(part)?;
        encoder.finish()?;
    }
    Ok(all)
}
