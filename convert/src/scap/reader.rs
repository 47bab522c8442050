//! The scap reader: blocks of a stream, one after the other, borrowed.

use std::io::Read;

use super::block::{BYTE_ORDER_MAGIC, BlockKind, EventLayout, SECTION_HEADER};
use super::cursor::{Cursor, Short};
use super::error::{Damage, ReadError};
use super::source::Source;
use super::state::{FdList, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};
use super::{event_block, state_blocks};
use crate::event::{Completeness, Event, Header, Params, Span};

/// Length in bytes of a block's type and first length.
const BLOCK_HEAD: usize = 8;
/// Length in bytes of a block without a body.
const BLOCK_LEAST: u32 = 12;

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
    source: Source<R>,
    /// Length of the block that the last item borrows from.
    held: usize,
    swapped: bool,
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
        let io = |source| ReadError::Io { offset: 0, source };
        let mut source = Source::new(input).map_err(io)?;
        if let Err(error) = source.fill(BLOCK_HEAD + 4) {
            // Something that starts like gzip and is none.
            return Err(io(error));
        }
        let window = source.window();
        let mut cursor = Cursor::new(window, false);
        if cursor.u32() != Ok(SECTION_HEADER) {
            let found = match window {
                [] => "nothing".to_owned(),
                some => some.iter().take(8).map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" "),
            };
            return Err(ReadError::NotScap { found });
        }
        Ok(Self {
            source,
            held: 0,
            swapped: false,
            in_section: false,
            number: 0,
            spans: Vec::new(),
            turned: Vec::new(),
            pending: None,
        })
    }

    /// Where the next block starts in the uncompressed capture, in bytes.
    pub fn offset(&self) -> u64 {
        self.source.offset() + self.held as u64
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
        self.source.consume(std::mem::take(&mut self.held));
        let offset = self.source.offset();
        let Some((number, len)) = self.frame(offset)? else { return Ok(None) };
        self.held = len;
        let kind = BlockKind::from_number(number);
        if let BlockKind::Event(layout) = kind {
            return Ok(Some(self.event(offset, layout, len)));
        }
        if kind == BlockKind::SectionHeader {
            return self.section(offset, len).map(Some);
        }
        let body = body(self.source.window(), len);
        let mut cursor = Cursor::new(body, self.swapped);
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

    /// Brings a whole block into the window: its type and length; `None` at the end of the capture.
    fn frame(&mut self, offset: u64) -> Result<Option<(u32, usize)>, ReadError> {
        self.fill(BLOCK_HEAD)?;
        let window = self.source.window();
        if window.is_empty() {
            return Ok(None);
        }
        let cut = |needed: u64, present: usize| ReadError::Cut { offset, needed, present: present as u64 };
        let mut cursor = Cursor::new(window, self.swapped);
        let (Ok(number), Ok(mut first)) = (cursor.u32(), cursor.u32()) else {
            return Err(cut(u64::from(BLOCK_LEAST), window.len()));
        };
        if number == SECTION_HEADER {
            first = self.section_length(offset)?;
        }
        if first < BLOCK_LEAST {
            return Err(ReadError::Length { offset, first, second: 0 });
        }
        let len = first as usize;
        self.fill(len)?;
        let window = self.source.window();
        let Some(end) = window.get(len - 4..len) else { return Err(cut(u64::from(first), window.len())) };
        let second = Cursor::new(end, self.swapped).u32().unwrap_or(0);
        if second != first {
            return Err(ReadError::Length { offset, first, second });
        }
        Ok(Some((number, len)))
    }

    /// The length of a section header, which tells the byte order from here on.
    fn section_length(&mut self, offset: u64) -> Result<u32, ReadError> {
        self.fill(BLOCK_HEAD + 4)?;
        let window = self.source.window();
        let mut cursor = Cursor::new(window.get(BLOCK_HEAD..).unwrap_or(&[]), false);
        let magic = cursor.u32().map_err(|_| ReadError::Cut {
            offset,
            needed: u64::from(BLOCK_LEAST),
            present: window.len() as u64,
        })?;
        self.swapped = magic == BYTE_ORDER_MAGIC.swap_bytes();
        let mut cursor = Cursor::new(window.get(4..).unwrap_or(&[]), self.swapped);
        Ok(cursor.u32().unwrap_or(0))
    }

    fn section(&mut self, offset: u64, len: usize) -> Result<Item<'static>, ReadError> {
        let mut cursor = Cursor::new(body(self.source.window(), len), self.swapped);
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
        Ok(Item::Section(Section { offset, major, minor, big_endian: self.swapped }))
    }

    fn event(&mut self, offset: u64, layout: EventLayout, len: usize) -> Item<'_> {
        self.number += 1;
        let body = body(self.source.window(), len);
        let parsed = match event_block::parse(body, layout, self.swapped, &mut self.spans) {
            Ok(parsed) => parsed,
            Err(error) => return Item::Damaged(Damage { offset, what: "an event", why: error.to_string() }),
        };
        let mut data = parsed.data;
        if self.swapped {
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

    fn fill(&mut self, len: usize) -> Result<(), ReadError> {
        self.source.fill(len).map_err(|source| ReadError::Io {
            offset: self.source.offset() + self.source.window().len() as u64,
            source,
        })
    }
}

/// A block's bytes between its lengths.
fn body(window: &[u8], len: usize) -> &[u8] {
    window.get(BLOCK_HEAD..len - 4).unwrap_or(&[])
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
