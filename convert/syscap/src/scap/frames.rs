//! The frames of a scap or pcapng stream. Each block has a type, a length, a body, and the length again.

use std::io::Read;

use super::block::{BYTE_ORDER_MAGIC, SECTION_HEADER};
use super::capture_source::CaptureSource;
use super::cursor::Cursor;
use super::error::ReadError;
use crate::limits::{LIST_PIECE, Limits};

/// The length in bytes of a block's type and first length.
const BLOCK_HEADER: usize = 8;
/// The length in bytes of a block without a body.
const MIN_BLOCK: u32 = 12;

/// The number of bytes that are kept of a skipped block. A section header and the machine info fit.
const START_LEN: usize = 512;

/// A reader of blocks from plain or gzip input.
pub(crate) struct Frames<R: Read> {
    source: CaptureSource<R>,
    /// The length of the last block in the window.
    block_len: usize,
    swapped: bool,
    limits: Limits,
    /// Returns how a block of this type is read if it is longer than [`LIST_PIECE`].
    read_mode: fn(u32) -> ReadMode,
    /// The first bytes of the last block, if it was skipped; empty otherwise.
    block_start: Vec<u8>,
    /// The block that is read in pieces.
    partial: Option<PartialBlock>,
}

/// How a block longer than [`LIST_PIECE`] is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadMode {
    /// As a whole, up to [`Limits::block`].
    Whole,
    /// In pieces.
    Pieces,
    /// Only its first bytes.
    Start,
}

/// The block whose body is being read in pieces.
#[derive(Debug, Clone, Copy)]
struct PartialBlock {
    offset: u64,
    len: u32,
    /// The number of bytes of the body that are still to be read.
    left: u64,
}

/// The frame of a block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// The offset of the block in the uncompressed input, in bytes.
    pub(crate) offset: u64,
    /// The type of the block.
    pub(crate) number: u32,
    /// The length of the block in bytes.
    pub(crate) len: u32,
    /// The part of the body that is in memory.
    pub(crate) body: Body,
}

/// The part of a block's body that is in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    /// The whole body is in [`Frames::body`].
    Whole,
    /// The body is read with [`Frames::piece`].
    Pieces,
    /// The first bytes are in [`Frames::body`].
    Start,
}

impl<R: Read> Frames<R> {
    /// Opens an input, which must begin with a section header.
    pub(crate) fn new(input: R, limits: Limits) -> Result<Self, ReadError> {
        let io = |source| ReadError::Io { offset: 0, source };
        let mut source = CaptureSource::new(input).map_err(io)?;
        if let Err(error) = source.fill(BLOCK_HEADER + 4) {
            // The input has the magic number of gzip and is not gzip.
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

    /// Sets how blocks of each type are read.
    pub(crate) const fn with_read_modes(mut self, read_mode: fn(u32) -> ReadMode) -> Self {
        self.read_mode = read_mode;
        self
    }

    /// The memory limits.
    pub(crate) const fn limits(&self) -> Limits {
        self.limits
    }

    /// The offset of the next block in the uncompressed input, in bytes.
    pub(crate) fn offset(&self) -> u64 {
        self.source.offset() + self.block_len as u64
    }

    /// `true` if numbers are big-endian.
    pub(crate) const fn swapped(&self) -> bool {
        self.swapped
    }

    /// Returns the type of the second block, which follows the section header; `None`: there is none.
    pub(crate) fn second_block_type(&mut self) -> Result<Option<u32>, ReadError> {
        let len = self.section_length(0)? as usize;
        self.fill(len.saturating_add(4).min(1 << 16))?;
        let window = self.source.window().get(len..).unwrap_or(&[]);
        Ok(Cursor::new(window, self.swapped).u32().ok())
    }

    /// Reads the next block; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Frame>, ReadError> {
        self.end_pieces()?;
        self.block_start.clear();
        self.source.consume(std::mem::take(&mut self.block_len));
        let offset = self.source.offset();
        self.frame(offset)
    }

    /// The body of the last block, or its first bytes if the block was skipped.
    pub(crate) fn body(&self) -> &[u8] {
        if !self.block_start.is_empty() {
            return self.block_start.get(BLOCK_HEADER..).unwrap_or(&[]);
        }
        self.source.window().get(BLOCK_HEADER..self.block_len.saturating_sub(4)).unwrap_or(&[])
    }

    /// Reads the frame of the block at `offset`, and its body as its read mode requires.
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

    /// Skips a block. Keeps its first bytes.
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

    /// Returns the next bytes of the body that is read in pieces, at most [`LIST_PIECE`], and `true` if they are the
    /// last ones. Returns the same bytes again until [`Frames::consume_piece`] is called.
    pub(crate) fn piece(&mut self) -> Result<(&[u8], bool), ReadError> {
        let left = self.partial.map_or(0, |partial| partial.left);
        let wanted = usize::try_from(left).map_or(LIST_PIECE, |left| left.min(LIST_PIECE));
        self.fill(wanted)?;
        let window = self.source.window();
        let piece = window.get(..wanted).unwrap_or(window);
        Ok((piece, wanted as u64 == left || piece.len() < wanted))
    }

    /// Consumes the first `len` bytes of the piece.
    pub(crate) fn consume_piece(&mut self, len: usize) {
        self.source.consume(len);
        if let Some(partial) = &mut self.partial {
            partial.left = partial.left.saturating_sub(len as u64);
        }
    }

    /// Moves behind the block that is being read in pieces, if there is one.
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

    /// Returns the length of a section header. Sets the byte order of the section.
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
