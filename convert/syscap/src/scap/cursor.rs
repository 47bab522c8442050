//! Reads numbers and texts from a block in the section's byte order.

use byteorder::{BE, ByteOrder, LE};

/// A read position in the bytes of a block.
#[derive(Debug, Clone)]
pub(crate) struct Cursor<'a> {
    data: &'a [u8],
    at: usize,
    swapped: bool,
}

/// An error: the block ends before a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TooShort {
    /// The offset of the value in the block's body.
    pub(crate) at: usize,
    /// The length of the value in bytes.
    pub(crate) needed: usize,
    /// The number of bytes that are left.
    pub(crate) present: usize,
}

impl<'a> Cursor<'a> {
    /// Returns a cursor at the beginning of `data`. `swapped`: numbers are big-endian.
    pub(crate) const fn new(data: &'a [u8], swapped: bool) -> Self {
        Self { data, at: 0, swapped }
    }

    pub(crate) const fn position(&self) -> usize {
        self.at
    }

    pub(crate) fn remaining(&self) -> usize {
        self.data.len().saturating_sub(self.at)
    }

    pub(crate) fn bytes(&mut self, len: usize) -> Result<&'a [u8], TooShort> {
        let short = TooShort { at: self.at, needed: len, present: self.remaining() };
        let end = self.at.checked_add(len).ok_or(short)?;
        let bytes = self.data.get(self.at..end).ok_or(short)?;
        self.at = end;
        Ok(bytes)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, TooShort> {
        self.raw().map(|[byte]| byte)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, TooShort> {
        let bytes = self.bytes(2)?;
        Ok(if self.swapped { BE::read_u16(bytes) } else { LE::read_u16(bytes) })
    }

    pub(crate) fn u32(&mut self) -> Result<u32, TooShort> {
        let bytes = self.bytes(4)?;
        Ok(if self.swapped { BE::read_u32(bytes) } else { LE::read_u32(bytes) })
    }

    pub(crate) fn u64(&mut self) -> Result<u64, TooShort> {
        let bytes = self.bytes(8)?;
        Ok(if self.swapped { BE::read_u64(bytes) } else { LE::read_u64(bytes) })
    }

    pub(crate) fn i64(&mut self) -> Result<i64, TooShort> {
        let bytes = self.bytes(8)?;
        Ok(if self.swapped { BE::read_i64(bytes) } else { LE::read_i64(bytes) })
    }

    /// Reads bytes without swapping them, such as an address.
    pub(crate) fn raw<const N: usize>(&mut self) -> Result<[u8; N], TooShort> {
        let mut array = [0; N];
        array.copy_from_slice(self.bytes(N)?);
        Ok(array)
    }

    /// Reads a length of 2 bytes and a text of this length, up to its first NUL.
    pub(crate) fn text(&mut self) -> Result<Vec<u8>, TooShort> {
        let len = self.u16()?;
        Ok(crate::event::until_nul(self.bytes(usize::from(len))?).to_vec())
    }

    /// Reads a length of 2 bytes and texts of this total length, each with a NUL at its end. Adds a missing last NUL.
    pub(crate) fn texts(&mut self) -> Result<Vec<u8>, TooShort> {
        let len = self.u16()?;
        let mut texts = self.bytes(usize::from(len))?.to_vec();
        if texts.last().is_some_and(|last| *last != 0) {
            texts.push(0);
        }
        Ok(texts)
    }

    /// Returns a cursor over the next `len` bytes, an entry with its own length. Moves past them.
    pub(crate) fn entry(&mut self, len: usize) -> Result<Cursor<'a>, TooShort> {
        Ok(Cursor { data: self.bytes(len)?, at: 0, swapped: self.swapped })
    }
}
