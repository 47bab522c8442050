//! The scap reader.

use std::io::Read;

use super::block::{BYTE_ORDER_MAGIC, BlockKind, EventLayout};
use super::cursor::{Cursor, TooShort};
use super::error::{Damage, ReadError};
use super::frames::{Body, Frame, Frames, ReadMode};
use super::{event_block, state_blocks};
use crate::event::records::{FdList, FdRecord, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};
use crate::event::{Completeness, Event, Header, Params, Span};
use crate::limits::{ALLOCATION, Limits};

/// The header of a section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Section {
    /// The offset of the header in the uncompressed capture, in bytes.
    pub offset: u64,
    /// The major version: 1.
    pub major: u16,
    /// The minor version: 0 to 2.
    pub minor: u16,
    /// `true` if the captured machine is big-endian.
    pub big_endian: bool,
}

/// The content of a block, or of a part of one.
#[derive(Debug)]
#[non_exhaustive]
pub enum ScapItem<'a> {
    /// A section header. The state of the machine begins anew.
    Section(Section),
    /// The properties of the captured machine.
    Machine(MachineInfo),
    /// Threads at the start of the capture.
    Threads(Vec<ThreadRecord>),
    /// The fds of one process.
    Fds(FdList),
    /// Addresses of network interfaces.
    Interfaces(Vec<InterfaceRecord>),
    /// Users and groups.
    Users(Vec<UserRecord>, Vec<GroupRecord>),
    /// An event as it was recorded.
    Event(Event<'a>),
    /// A block of an unknown type.
    Unknown {
        /// The type of the block.
        number: u32,
        /// The length of the block in bytes.
        len: u32,
    },
    /// A block that is left out because its content is damaged or too large.
    Damaged(Damage),
}

impl ScapItem<'_> {
    /// The approximate size of the owned records in bytes. An event owns none.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Threads(threads) => threads.iter().map(ThreadRecord::size).sum(),
            Self::Fds(list) => list.fds.iter().map(FdRecord::size).sum(),
            Self::Interfaces(interfaces) => {
                interfaces.iter().map(|one| size_of::<InterfaceRecord>() + ALLOCATION + one.name.len()).sum()
            }
            Self::Users(users, groups) => {
                let users: usize = users.iter().map(UserRecord::size).sum();
                users + groups.iter().map(GroupRecord::size).sum::<usize>()
            }
            Self::Section(_) | Self::Machine(_) | Self::Event(_) | Self::Unknown { .. } | Self::Damaged(_) => 0,
        }
    }
}

/// A reader of .scap captures: plain or gzip with any number of members, sections 1.0 to 1.2, both byte orders.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use syscap::scap::{ScapItem, ScapReader};
/// let mut reader = ScapReader::new(std::fs::File::open("capture.scap")?)?;
/// while let Some(item) = reader.next()? {
///     if let ScapItem::Event(event) = item {
///         println!("{} {}", event.header.number, event.header.time);
///     }
/// }
/// # Ok(()) }
/// ```
pub struct ScapReader<R: Read> {
    frames: Frames<R>,
    in_section: bool,
    number: u64,
    spans: Vec<Span>,
    /// The parameters of a big-endian event, converted to little-endian.
    swapped_params: Vec<u8>,
    /// The damage of the last block, to be returned next.
    pending: Option<Damage>,
    /// The list that is being read in pieces.
    listing: Option<Listing>,
}

/// A list of the machine's state that is returned as several items.
#[derive(Debug, Clone, Copy)]
struct Listing {
    offset: u64,
    kind: BlockKind,
    /// The process of an fd list, after its first piece.
    tid: Option<i64>,
}

impl<R: Read> ScapReader<R> {
    /// Opens a capture with the default memory limits.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] if the input does not start with a section header, [`ReadError::Io`] if it cannot be
    /// read.
    pub fn new(input: R) -> Result<Self, ReadError> {
        Self::with_limits(input, Limits::DEFAULT)
    }

    /// Opens a capture with these memory limits.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] if the input does not start with a section header, [`ReadError::Io`] if it cannot be
    /// read.
    pub fn with_limits(input: R, limits: Limits) -> Result<Self, ReadError> {
        Ok(Self::from_frames(Frames::new(input, limits)?))
    }

    pub(crate) const fn from_frames(frames: Frames<R>) -> Self {
        Self {
            frames: frames.with_read_modes(read_mode),
            in_section: false,
            number: 0,
            spans: Vec::new(),
            swapped_params: Vec::new(),
            pending: None,
            listing: None,
        }
    }

    /// The memory limits of reading and processing the capture.
    pub const fn limits(&self) -> Limits {
        self.frames.limits()
    }

    /// The offset of the next block in the uncompressed capture, in bytes.
    pub fn offset(&self) -> u64 {
        self.frames.offset()
    }

    /// Reads the next item; `None` at the end. A long list of the machine's state is returned as several items.
    ///
    /// A block whose content is damaged, or too large for the memory limits, is returned as [`ScapItem::Damaged`], and
    /// reading goes on.
    ///
    /// # Errors
    /// A [`ReadError`] ends the capture. All items before it are valid.
    #[allow(clippy::should_implement_trait)] // items borrow from the reader
    pub fn next(&mut self) -> Result<Option<ScapItem<'_>>, ReadError> {
        if let Some(damage) = self.pending.take() {
            return Ok(Some(ScapItem::Damaged(damage)));
        }
        if let Some(item) = self.piece()? {
            return Ok(Some(item));
        }
        let Some(Frame { offset, number, len, body }) = self.frames.next()? else { return Ok(None) };
        let kind = BlockKind::from_number(number);
        if let BlockKind::Event(layout) = kind {
            return Ok(Some(if body == Body::Whole {
                self.event(offset, layout)
            } else {
                self.too_large(offset, len)
            }));
        }
        if body == Body::Pieces {
            self.listing = Some(Listing { offset, kind, tid: None });
            return self.next();
        }
        if kind == BlockKind::SectionHeader {
            return self.section(offset, len).map(Some);
        }
        let mut cursor = Cursor::new(self.frames.body(), self.frames.swapped());
        let (item, damage) = state_item(kind, number, len, &mut cursor);
        let damage = damage.map(|(what, short)| Damage::content(offset, what, describe(short)));
        Ok(Some(match (item, damage) {
            (Some(item), damage) => {
                self.pending = damage;
                item
            }
            (None, Some(damage)) => ScapItem::Damaged(damage),
            (None, None) => ScapItem::Unknown { number, len },
        }))
    }

    /// Reads the next entries of the list that is being read in pieces; `None`: there is no such list, or it has ended.
    fn piece(&mut self) -> Result<Option<ScapItem<'static>>, ReadError> {
        let Some(listing) = &mut self.listing else { return Ok(None) };
        let swapped = self.frames.swapped();
        let (piece, is_whole) = self.frames.piece()?;
        let mut cursor = Cursor::new(piece, swapped);
        let (item, damage) = list_item(listing.kind, listing.tid, &mut cursor);
        if let Some(ScapItem::Fds(list)) = &item {
            listing.tid = Some(list.tid);
        }
        let (read, left) = (cursor.position(), cursor.remaining());
        if read > 0 {
            self.frames.consume_piece(read);
            return Ok(item);
        }
        // Less than four bytes are padding. If the input ends here, the next frame reports it.
        let offset = listing.offset;
        self.listing = None;
        let damage = damage.filter(|_| left >= 4 && is_whole);
        Ok(damage.map(|(what, short)| ScapItem::Damaged(Damage::content(offset, what, describe(short)))))
    }

    /// Returns the damage of an event whose block was skipped.
    #[cold]
    fn too_large(&mut self, offset: u64, len: u32) -> ScapItem<'static> {
        self.number += 1;
        ScapItem::Damaged(Damage::too_large(offset, "an event", len, self.frames.limits()))
    }

    fn section(&mut self, offset: u64, len: u32) -> Result<ScapItem<'static>, ReadError> {
        let mut cursor = Cursor::new(self.frames.body(), self.frames.swapped());
        let (Ok(magic), Ok(major), Ok(minor)) = (cursor.u32(), cursor.u16(), cursor.u16()) else {
            return Err(ReadError::Cut { offset, needed: 28, present: len.into() });
        };
        if magic != BYTE_ORDER_MAGIC && !self.in_section {
            return Err(ReadError::NotScap { found: format!("a section header with the byte order mark {magic:08x}") });
        }
        if major != 1 {
            return Err(ReadError::Version { offset, major, minor });
        }
        self.in_section = true;
        Ok(ScapItem::Section(Section { offset, major, minor, big_endian: self.frames.swapped() }))
    }

    fn event(&mut self, offset: u64, layout: EventLayout) -> ScapItem<'_> {
        self.number += 1;
        let parsed = match event_block::parse(self.frames.body(), layout, self.frames.swapped(), &mut self.spans) {
            Ok(parsed) => parsed,
            Err(error) => return ScapItem::Damaged(Damage::content(offset, "an event", error.to_string())),
        };
        let mut data = parsed.data;
        if self.frames.swapped() {
            self.swapped_params.clear();
            self.swapped_params.extend_from_slice(data);
            event_block::swap_params(parsed.kind, &mut self.swapped_params, &self.spans);
            data = &self.swapped_params;
        }
        ScapItem::Event(Event {
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

type ListDamage = Option<(&'static str, TooShort)>;

/// Returns how a long block of this type is read.
fn read_mode(number: u32) -> ReadMode {
    match BlockKind::from_number(number) {
        BlockKind::Event(_) => ReadMode::Whole,
        BlockKind::ProcessList(_)
        | BlockKind::FdList { .. }
        | BlockKind::InterfaceList { .. }
        | BlockKind::UserList { .. } => ReadMode::Pieces,
        BlockKind::SectionHeader | BlockKind::MachineInfo | BlockKind::Unknown => ReadMode::Start,
    }
}

/// Parses a block of the machine's state; returns its content and its damage.
fn state_item(
    kind: BlockKind,
    number: u32,
    len: u32,
    cursor: &mut Cursor<'_>,
) -> (Option<ScapItem<'static>>, ListDamage) {
    match kind {
        BlockKind::MachineInfo => match state_blocks::machine_info(cursor) {
            Ok(info) => (Some(ScapItem::Machine(info)), None),
            Err(short) => (None, Some(("the machine info", short))),
        },
        BlockKind::SectionHeader | BlockKind::Event(_) | BlockKind::Unknown => {
            (Some(ScapItem::Unknown { number, len }), None)
        }
        list => list_item(list, None, cursor),
    }
}

/// Parses entries of a list of the machine's state; returns them and the damage behind them. `tid`: the process of an
/// fd list, if this is a later piece.
fn list_item(kind: BlockKind, tid: Option<i64>, cursor: &mut Cursor<'_>) -> (Option<ScapItem<'static>>, ListDamage) {
    match kind {
        BlockKind::ProcessList(version) => {
            let (threads, short) = state_blocks::threads(cursor, version);
            (Some(ScapItem::Threads(threads)), short.map(|short| ("the rest of a process list", short)))
        }
        BlockKind::FdList { sized } => match state_blocks::fd_list(cursor, sized, tid) {
            Ok((fds, short)) => (Some(ScapItem::Fds(fds)), short.map(|short| ("the rest of an fd list", short))),
            Err(short) => (None, Some(("an fd list", short))),
        },
        BlockKind::InterfaceList { sized } => {
            let (interfaces, short) = state_blocks::interfaces(cursor, sized);
            (Some(ScapItem::Interfaces(interfaces)), short.map(|short| ("the rest of an interface list", short)))
        }
        BlockKind::UserList { sized } => {
            let (users, groups, short) = state_blocks::users(cursor, sized);
            (Some(ScapItem::Users(users, groups)), short.map(|short| ("the rest of a user list", short)))
        }
        BlockKind::MachineInfo | BlockKind::SectionHeader | BlockKind::Event(_) | BlockKind::Unknown => (None, None),
    }
}

fn describe(TooShort { at, needed, present }: TooShort) -> String {
    format!("{needed} bytes are needed at byte {at} of the block or entry, {present} are there")
}
