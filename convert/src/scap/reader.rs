//! The scap reader: blocks of a stream, one after the other, borrowed.

use std::io::Read;

use super::block::{BYTE_ORDER_MAGIC, BlockKind, EventLayout};
use super::cursor::{Cursor, Short};
use super::error::{Damage, ReadError};
use super::frames::{Frame, Frames};
use super::state::{FdList, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};
use super::{event_block, state_blocks};
use crate::event::{Completeness, Event, Header, Params, Span};

/// A section's header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Offset of the header in the uncompressed capture, in bytes.
    pub offset: u64,
    /// Major version: 1.
    pub major: u16,
    /// Minor version: 0 to 2.
    pub minor: u16,
    /// Whether the capturing machine is big-endian.
    pub big_endian: bool,
}

/// What a capture holds, block by block.
#[derive(Debug)]
pub enum Item<'a> {
    /// A section begins: what came before says nothing about what follows.
    Section(Section),
    /// The captured machine.
    Machine(MachineInfo),
    /// Threads that were there when the capture began.
    Threads(Vec<ThreadRecord>),
    /// The fds of one process.
    Fds(FdList),
    /// Addresses of network interfaces.
    Interfaces(Vec<InterfaceRecord>),
    /// Users and groups.
    Users(Vec<UserRecord>, Vec<GroupRecord>),
    /// An event as it was recorded.
    Event(Event<'a>),
    /// A block whose type scap does not have.
    Unknown {
        /// Its type.
        number: u32,
        /// Its length in bytes.
        len: u32,
    },
    /// A block that is damaged inside and left out.
    Damaged(Damage),
}

/// Reads a .scap capture: plain or gzip of any number of members, sections 1.0 to 1.2, both byte orders.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use syscap::scap::{Item, Reader};
/// let mut reader = Reader::new(std::fs::File::open("capture.scap")?)?;
/// while let Some(item) = reader.next()? {
///     if let Item::Event(event) = item {
///         println!("{} {}", event.header.number, event.header.time);
///     }
/// }
/// # Ok(()) }
/// ```
pub struct Reader<R: Read> {
    frames: Frames<R>,
    in_section: bool,
    number: u64,
    spans: Vec<Span>,
    /// A big-endian event's parameters in little-endian.
    turned: Vec<u8>,
    /// A part of the last block is still to be handed out.
    pending: Option<Damage>,
}

impl<R: Read> Reader<R> {
    /// Starts to read.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] where the input does not start with a section header, [`ReadError::Io`] where it cannot
    /// be read.
    pub fn new(input: R) -> Result<Self, ReadError> {
        Ok(Self::from_frames(Frames::new(input)?))
    }

    pub(crate) const fn from_frames(frames: Frames<R>) -> Self {
        Self { frames, in_section: false, number: 0, spans: Vec::new(), turned: Vec::new(), pending: None }
    }

    /// Where the next block starts in the uncompressed capture, in bytes.
    pub fn offset(&self) -> u64 {
        self.frames.offset()
    }

    /// The next item; `None` at the end.
    ///
    /// # Errors
    /// A [`ReadError`] ends the capture: what came before it is good. A block that is only damaged inside comes as
    /// [`Item::Damaged`], and reading goes on.
    #[allow(clippy::should_implement_trait)] // items borrow from the reader
    pub fn next(&mut self) -> Result<Option<Item<'_>>, ReadError> {
        if let Some(damage) = self.pending.take() {
            return Ok(Some(Item::Damaged(damage)));
        }
        let Some(Frame { offset, number, len }) = self.frames.next()? else { return Ok(None) };
        let kind = BlockKind::from_number(number);
        if let BlockKind::Event(layout) = kind {
            return Ok(Some(self.event(offset, layout)));
        }
        if kind == BlockKind::SectionHeader {
            return self.section(offset, len).map(Some);
        }
        let mut cursor = Cursor::new(self.frames.body(), self.frames.swapped());
        let (item, damage) = state_item(kind, number, len, &mut cursor);
        let damage = damage.map(|(what, short)| Damage { offset, what, why: describe(short) });
        Ok(Some(match (item, damage) {
            (Some(item), damage) => {
                self.pending = damage;
                item
            }
            (None, Some(damage)) => Item::Damaged(damage),
            (None, None) => Item::Unknown { number, len: u32::try_from(len).unwrap_or(u32::MAX) },
        }))
    }

    fn section(&mut self, offset: u64, len: usize) -> Result<Item<'static>, ReadError> {
        let mut cursor = Cursor::new(self.frames.body(), self.frames.swapped());
        let (Ok(magic), Ok(major), Ok(minor)) = (cursor.u32(), cursor.u16(), cursor.u16()) else {
            return Err(ReadError::Cut { offset, needed: 28, present: len as u64 });
        };
        if magic != BYTE_ORDER_MAGIC && !self.in_section {
            return Err(ReadError::NotScap { found: format!("a section header with the byte order mark {magic:08x}") });
        }
        if major != 1 {
            return Err(ReadError::Version { offset, major, minor });
        }
        self.in_section = true;
        Ok(Item::Section(Section { offset, major, minor, big_endian: self.frames.swapped() }))
    }

    fn event(&mut self, offset: u64, layout: EventLayout) -> Item<'_> {
        self.number += 1;
        let parsed = match event_block::parse(self.frames.body(), layout, self.frames.swapped(), &mut self.spans) {
            Ok(parsed) => parsed,
            Err(error) => return Item::Damaged(Damage { offset, what: "an event", why: error.to_string() }),
        };
        let mut data = parsed.data;
        if self.frames.swapped() {
            self.turned.clear();
            self.turned.extend_from_slice(data);
            event_block::swap_params(parsed.kind, &mut self.turned, &self.spans);
            data = &self.turned;
        }
        Item::Event(Event {
            header: Header {
                number: self.number,
                time: parsed.time,
                tid: parsed.tid,
                cpu: parsed.cpu,
                kind: parsed.kind,
                flags: parsed.flags,
                entered: None,
                completeness: Completeness::Whole,
                drops: 0,
            },
            params: Params::new(data, &self.spans),
            comment: parsed.comment,
        })
    }
}

type Faulty = Option<(&'static str, Short)>;

/// A block of the machine's state: what it holds, and what of it is damaged.
fn state_item(kind: BlockKind, number: u32, len: usize, cursor: &mut Cursor<'_>) -> (Option<Item<'static>>, Faulty) {
    match kind {
        BlockKind::MachineInfo => match state_blocks::machine_info(cursor) {
            Ok(info) => (Some(Item::Machine(info)), None),
            Err(short) => (None, Some(("the machine info", short))),
        },
        BlockKind::ProcessList(version) => {
            let (threads, short) = state_blocks::threads(cursor, version);
            (Some(Item::Threads(threads)), short.map(|short| ("the rest of a process list", short)))
        }
        BlockKind::FdList { sized } => match state_blocks::fd_list(cursor, sized) {
            Ok((fds, short)) => (Some(Item::Fds(fds)), short.map(|short| ("the rest of an fd list", short))),
            Err(short) => (None, Some(("an fd list", short))),
        },
        BlockKind::InterfaceList { sized } => {
            let (interfaces, short) = state_blocks::interfaces(cursor, sized);
            (Some(Item::Interfaces(interfaces)), short.map(|short| ("the rest of an interface list", short)))
        }
        BlockKind::UserList { sized } => {
            let (users, groups, short) = state_blocks::users(cursor, sized);
            (Some(Item::Users(users, groups)), short.map(|short| ("the rest of a user list", short)))
        }
        BlockKind::SectionHeader | BlockKind::Event(_) | BlockKind::Unknown => {
            (Some(Item::Unknown { number, len: u32::try_from(len).unwrap_or(u32::MAX) }), None)
        }
    }
}

fn describe(Short { at, needed, present }: Short) -> String {
    format!("{needed} bytes are needed at byte {at} of the block or entry, {present} are there")
}
