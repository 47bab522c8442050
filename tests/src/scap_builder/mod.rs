//! A scap writer for tests, with every block type and version that exists, in both byte orders.
//!
//! The writer shares no code with the library, so that errors of the library do not cancel out. The layouts follow
//! libscap's `scap_savefile.c` and `engine/savefile/scap_savefile.c`. The records are types of the library, whose
//! meaning does not depend on the layout.

mod bytes;
mod event;
mod state;

use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use syscap::event::records::{FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};

pub use bytes::{BlockBody, ByteOrder};
pub use event::TestEvent;
pub use state::{NAMED, TrailingFields};

/// Block types of process lists, and their versions.
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
/// Block types of fd lists; `true` if entries start with their length.
pub const FD_LISTS: [(u32, bool); 3] = [(0x203, false), (0x8001_ABCD, false), (0x218, true)];
/// Block types of interface lists; `true` if entries start with their length.
pub const INTERFACE_LISTS: [(u32, bool); 3] = [(0x205, false), (0x8011_ABCD, false), (0x219, true)];
/// Block types of user lists; `true` if entries start with their length.
pub const USER_LISTS: [(u32, bool); 3] = [(0x206, false), (0x8012_ABCD, false), (0x220, true)];
/// Block types of machine info.
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
/// The event block of current writers.
pub const EVENT_V2: EventBlock = EventBlock { number: 0x216, counted: true, large: false, flags: false };
/// The event block of the first captures.
pub const EVENT_V1: EventBlock = EventBlock { number: 0x204, counted: false, large: false, flags: false };

/// A type of event block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventBlock {
    /// The number of the type.
    pub number: u32,
    /// `true` if the event header ends with the number of parameters.
    pub counted: bool,
    /// `true` if parameter lengths have 4 bytes rather than 2.
    pub large: bool,
    /// `true` if flags precede the event.
    pub flags: bool,
}

/// A capture that is being written.
#[derive(Debug, Clone)]
pub struct ScapBuilder {
    order: ByteOrder,
    bytes: Vec<u8>,
    blocks: Vec<usize>,
}

impl ScapBuilder {
    /// Returns a capture without blocks.
    pub const fn new(order: ByteOrder) -> Self {
        Self { order, bytes: Vec::new(), blocks: Vec::new() }
    }

    /// Returns the capture so far, uncompressed.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Returns the offsets of all blocks in [`ScapBuilder::bytes`].
    pub fn blocks(&self) -> &[usize] {
        &self.blocks
    }

    /// Writes a section header of version 1.`minor`, with an optional comment.
    pub fn section(&mut self, minor: u16, comment: Option<&str>) {
        let mut body = BlockBody::new(self.order);
        body.u32(0x1A2B_3C4D);
        body.u16(1);
        body.u16(minor);
        body.u64(u64::MAX);
        body.comment(comment.map(str::as_bytes));
        self.block(0x0A0D_0D0A, body);
    }

    /// Writes a machine info block.
    pub fn machine(&mut self, number: u32, info: &MachineInfo) {
        let body = state::machine(BlockBody::new(self.order), info);
        self.block(number, body);
    }

    /// Writes a process list block, one of [`PROCESS_LISTS`].
    pub fn threads(&mut self, (number, version): (u32, u8), trailing: TrailingFields, threads: &[ThreadRecord]) {
        let body = state::threads(BlockBody::new(self.order), version, trailing, threads);
        self.block(number, body);
    }

    /// Writes an fd list block, one of [`FD_LISTS`].
    pub fn fds(&mut self, (number, sized): (u32, bool), tid: i64, fds: &[FdRecord]) {
        let body = state::fds(BlockBody::new(self.order), sized, tid, fds);
        self.block(number, body);
    }

    /// Writes an interface list block, one of [`INTERFACE_LISTS`].
    pub fn interfaces(&mut self, (number, sized): (u32, bool), interfaces: &[InterfaceRecord]) {
        let body = state::interfaces(BlockBody::new(self.order), sized, interfaces);
        self.block(number, body);
    }

    /// Writes a user list block, one of [`USER_LISTS`].
    pub fn users(&mut self, (number, sized): (u32, bool), users: &[UserRecord], groups: &[GroupRecord]) {
        let body = state::users(BlockBody::new(self.order), sized, users, groups);
        self.block(number, body);
    }

    /// Writes an event block.
    pub fn event(&mut self, block: EventBlock, event: &TestEvent) {
        let body = event::body(BlockBody::new(self.order), block, event);
        self.block(block.number, body);
    }

    /// Writes a block of any type, padded to a multiple of 4 bytes.
    pub fn block(&mut self, number: u32, mut body: BlockBody) {
        body.pad();
        let len = 12 + body.len() as u32;
        let mut block = BlockBody::new(self.order);
        block.u32(number);
        block.u32(len);
        block.raw(body.as_slice());
        block.u32(len);
        self.blocks.push(self.bytes.len());
        self.bytes.extend_from_slice(block.as_slice());
    }
}

/// Compresses with gzip. Each of `parts` becomes a member of its own.
///
/// # Errors
/// Never, since the output is in memory.
pub fn gzip<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> io::Result<Vec<u8>> {
    let mut all = Vec::new();
    for part in parts {
        let mut encoder = GzEncoder::new(&mut all, Compression::default());
        encoder.write_all(part)?;
        encoder.finish()?;
    }
    Ok(all)
}
