//! The frames of a scap or pcapng stream: each block has its type, its length, a body, and its length again.

use std::io::Read;

use super::block::{BYTE_ORDER_MAGIC, SECTION_HEADER};
use super::cursor::Cursor;
use super::error::ReadError;
use super::source::Source;

/// Length in bytes of a block's type and first length.
const BLOCK_HEAD: usize = 8;
/// Length in bytes of a block without a body.
const BLOCK_LEAST: u32 = 12;

/// Blocks, one after the other, from plain or gzip input.
pub(crate) struct Frames<R: Read> {
    source: Source<R>,
    /// Length of the block in the window that was handed out last.
    held: usize,
    swapped: bool,
}

/// One block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// Where it starts in the uncompressed input, in bytes.
    pub(crate) offset: u64,
    /// Its type.
    pub(crate) number: u32,
    /// Its length in bytes.
    pub(crate) len: usize,
}

impl<R: Read> Frames<R> {
    /// Starts to read: the input must begin with a section header.
    pub(crate) fn new(input: R) -> Result<Self, ReadError> {
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
        Ok(Self { source, held: 0, swapped: false })
    }

    /// Where the next block starts in the uncompressed input, in bytes.
    pub(crate) fn offset(&self) -> u64 {
        self.source.offset() + self.held as u64
    }

    /// Whether numbers are big-endian.
    pub(crate) const fn swapped(&self) -> bool {
        self.swapped
    }

    /// The type of the block behind the first one, a section header; `None`: there is none.
    pub(crate) fn second(&mut self) -> Result<Option<u32>, ReadError> {
        let len = self.section_length(0)? as usize;
        self.fill(len.saturating_add(4).min(1 << 16))?;
        let window = self.source.window().get(len..).unwrap_or(&[]);
        Ok(Cursor::new(window, self.swapped).u32().ok())
    }

    /// The next block; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Frame>, ReadError> {
        self.source.consume(std::mem::take(&mut self.held));
        let offset = self.source.offset();
        let frame = self.frame(offset)?;
        self.held = frame.map_or(0, |frame| frame.len);
        Ok(frame)
    }

    /// The bytes between the lengths of the block that was handed out last.
    pub(crate) fn body(&self) -> &[u8] {
        self.source.window().get(BLOCK_HEAD..self.held.saturating_sub(4)).unwrap_or(&[])
    }

    /// Brings a whole block into the window.
    fn frame(&mut self, offset: u64) -> Result<Option<Frame>, ReadError> {
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
        Ok(Some(Frame { offset, number, len }))
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

    fn fill(&mut self, len: usize) -> Result<(), ReadError> {
        self.source.fill(len).map_err(|source| ReadError::Io {
            offset: self.source.offset() + self.source.window().len() as u64,
            source,
        })
    }
}
