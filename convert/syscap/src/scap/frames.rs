//! The frames of a scap or pcapng stream: each block has its type, its length, a body, and its length again.

use std::io::Read;

use super::block::{BYTE_ORDER_MAGIC, SECTION_HEADER};
use super::capture_source::CaptureSource;
use super::cursor::Cursor;
use super::error::ReadError;
use crate::limits::{LIST_PIECE, Limits};

/// Length in bytes of a block's type and first length.
const BLOCK_HEADER: usize = 8;
/// Length in bytes of a block without a body.
const MIN_BLOCK: u32 = 12;

/// Length in bytes of what is kept of a block that is passed over: a section's header and the machine info fit.
const START_LEN: usize = 512;

/// Blocks, one after the other, from plain or gzip input.
pub(crate) struct Frames<R: Read> {
    source: CaptureSource<R>,
    /// Length of the block in the window that was handed out last.
    block_len: usize,
    swapped: bool,
    limits: Limits,
    /// How a block of a type is read where it is longer than [`LIST_PIECE`].
    read_mode: fn(u32) -> ReadMode,
    /// The first bytes of a block that was passed over; empty: none was.
    block_start: Vec<u8>,
    /// The block that is read in pieces.
    partial: Option<PartialBlock>,
}

/// How a block is read that is longer than [`LIST_PIECE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadMode {
    /// Whole, up to [`Limits::block`].
    Whole,
    /// In pieces.
    Pieces,
    /// Only its first bytes.
    Start,
}

/// A block whose body is read in pieces.
#[derive(Debug, Clone, Copy)]
struct PartialBlock {
    offset: u64,
    len: u32,
    /// How many bytes of the body are still to be read.
    left: u64,
}

/// One block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// Where it starts in the uncompressed input, in bytes.
    pub(crate) offset: u64,
    /// Its type.
    pub(crate) number: u32,
    /// Its length in bytes.
    pub(crate) len: u32,
    /// What of its body is there.
    pub(crate) body: Body,
}

/// What of a block's body is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    /// All of it, in [`Frames::body`].
    Whole,
    /// It comes through [`Frames::piece`].
    Pieces,
    /// Its first bytes are in [`Frames::body`].
    Start,
}

impl<R: Read> Frames<R> {
    /// Starts to read: the input must begin with a section header.
    pub(crate) fn new(input: R, limits: Limits) -> Result<Self, ReadError> {
        let io = |source| ReadError::Io { offset: 0, source };
        let mut source = CaptureSource::new(input).map_err(io)?;
        if let Err(error) = source.fill(BLOCK_HEADER + 4) {
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
        let read_mode = |_| ReadMode::Start;
        Ok(Self { source, block_len: 0, swapped: false, limits, read_mode, block_start: Vec::new(), partial: None })
    }

    /// The frames with what is known of the types of their blocks.
    pub(crate) const fn with_read_modes(mut self, read_mode: fn(u32) -> ReadMode) -> Self {
        self.read_mode = read_mode;
        self
    }

    /// How much memory there is.
    pub(crate) const fn limits(&self) -> Limits {
        self.limits
    }

    /// Where the next block starts in the uncompressed input, in bytes.
    pub(crate) fn offset(&self) -> u64 {
        self.source.offset() + self.block_len as u64
    }

    /// `true` if numbers are big-endian.
    pub(crate) const fn swapped(&self) -> bool {
        self.swapped
    }

    /// The type of the block behind the first one, a section header; `None`: there is none.
    pub(crate) fn second_block_type(&mut self) -> Result<Option<u32>, ReadError> {
        let len = self.section_length(0)? as usize;
        self.fill(len.saturating_add(4).min(1 << 16))?;
        let window = self.source.window().get(len..).unwrap_or(&[]);
        Ok(Cursor::new(window, self.swapped).u32().ok())
    }

    /// The next block; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Frame>, ReadError> {
        self.end_pieces()?;
        self.block_start.clear();
        self.source.consume(std::mem::take(&mut self.block_len));
        let offset = self.source.offset();
        self.frame(offset)
    }

    /// The bytes between the lengths of the block that was handed out last; of one that was passed over the first ones.
    pub(crate) fn body(&self) -> &[u8] {
        if !self.block_start.is_empty() {
            return self.block_start.get(BLOCK_HEADER..).unwrap_or(&[]);
        }
        self.source.window().get(BLOCK_HEADER..self.block_len.saturating_sub(4)).unwrap_or(&[])
    }

    /// Brings a whole block into the window.
    fn frame(&mut self, offset: u64) -> Result<Option<Frame>, ReadError> {
        self.fill(BLOCK_HEADER)?;
        let window = self.source.window();
        if window.is_empty() {
            return Ok(None);
        }
        let cut = |needed: u64, present: usize| ReadError::Cut { offset, needed, present: present as u64 };
        let mut cursor = Cursor::new(window, self.swapped);
        let (Ok(number), Ok(mut first)) = (cursor.u32(), cursor.u32()) else {
            return Err(cut(u64::from(MIN_BLOCK), window.len()));
        };
        if number == SECTION_HEADER {
            first = self.section_length(offset)?;
        }
        if first < MIN_BLOCK {
            return Err(ReadError::Length { offset, first, second: 0 });
        }
        let len = first as usize;
        if len > LIST_PIECE {
            match (self.read_mode)(number) {
                ReadMode::Whole if len <= self.limits.block() => {}
                ReadMode::Pieces => return Ok(Some(self.begin_pieces(offset, number, first))),
                ReadMode::Whole | ReadMode::Start => return self.skip_block(offset, number, first).map(Some),
            }
        }
        self.fill(len)?;
        let window = self.source.window();
        let Some(end) = window.get(len - 4..len) else { return Err(cut(u64::from(first), window.len())) };
        let second = Cursor::new(end, self.swapped).u32().unwrap_or(0);
        if second != first {
            return Err(ReadError::Length { offset, first, second });
        }
        self.block_len = len;
        Ok(Some(Frame { offset, number, len: first, body: Body::Whole }))
    }

    /// Reads a block without keeping it, its first bytes aside.
    #[cold]
    fn skip_block(&mut self, offset: u64, number: u32, len: u32) -> Result<Frame, ReadError> {
        self.fill(START_LEN)?;
        let window = self.source.window();
        self.block_start.extend_from_slice(window.get(..START_LEN.min(len as usize - 4)).unwrap_or(window));
        self.end_block(PartialBlock { offset, len, left: u64::from(len) - 4 })?;
        Ok(Frame { offset, number, len, body: Body::Start })
    }

    #[cold]
    fn begin_pieces(&mut self, offset: u64, number: u32, len: u32) -> Frame {
        self.source.consume(BLOCK_HEADER);
        self.partial = Some(PartialBlock { offset, len, left: u64::from(len.saturating_sub(MIN_BLOCK)) });
        Frame { offset, number, len, body: Body::Pieces }
    }

    /// The next bytes of the body that is read in pieces, at most [`LIST_PIECE`]; and `true` if it has no more than these.
    /// They come again until [`Frames::consume_piece`] takes some of them.
    pub(crate) fn piece(&mut self) -> Result<(&[u8], bool), ReadError> {
        let left = self.partial.map_or(0, |partial| partial.left);
        let wanted = usize::try_from(left).map_or(LIST_PIECE, |left| left.min(LIST_PIECE));
        self.fill(wanted)?;
        let window = self.source.window();
        let piece = window.get(..wanted).unwrap_or(window);
        Ok((piece, wanted as u64 == left || piece.len() < wanted))
    }

    /// Moves past the first `len` bytes of the piece.
    pub(crate) fn consume_piece(&mut self, len: usize) {
        self.source.consume(len);
        if let Some(partial) = &mut self.partial {
            partial.left = partial.left.saturating_sub(len as u64);
        }
    }

    /// Moves behind the block that is read in pieces, if one is.
    #[inline]
    fn end_pieces(&mut self) -> Result<(), ReadError> {
        self.partial.take().map_or(Ok(()), |partial| self.end_block(partial))
    }

    /// Moves to the end of a block and checks the length there.
    #[cold]
    fn end_block(&mut self, PartialBlock { offset, len, left }: PartialBlock) -> Result<(), ReadError> {
        let io = |frames: &Self, source| ReadError::Io { offset: frames.source.offset(), source };
        let cut = |present: u64| ReadError::Cut { offset, needed: u64::from(len), present };
        let skipped = self.source.skip(left).map_err(|source| io(self, source))?;
        if skipped < left {
            return Err(cut(self.source.offset() - offset));
        }
        self.fill(4)?;
        let Ok(second) = Cursor::new(self.source.window(), self.swapped).u32() else {
            return Err(cut(self.source.offset() - offset + self.source.window().len() as u64));
        };
        if second != len {
            return Err(ReadError::Length { offset, first: len, second });
        }
        self.source.consume(4);
        Ok(())
    }

    /// The length of a section header, which tells the byte order from here on.
    fn section_length(&mut self, offset: u64) -> Result<u32, ReadError> {
        self.fill(BLOCK_HEADER + 4)?;
        let window = self.source.window();
        let mut cursor = Cursor::new(window.get(BLOCK_HEADER..).unwrap_or(&[]), false);
        let magic = cursor.u32().map_err(|_| ReadError::Cut {
            offset,
            needed: u64::from(MIN_BLOCK),
            present: window.len() as u64,
        })?;
        self.swapped = magic == BYTE_ORDER_MAGIC.swap_bytes();
        let mut cursor = Cursor::new(window.get(4..).unwrap_or(&[]), self.swapped);
        Ok(cursor.u32().unwrap_or(0))
    }

    fn fill(&mut self, len: usize) -> Result<(), ReadError> {
        self.source.fill(len).map_err(|source| ReadError::Io {
            offset: self.source.offset() + self.source.window().len() as u64,
            source,
        })
    }
}
