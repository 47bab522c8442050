//! Where a capture's bytes go: plain or gzip, in large pieces, and never looking whole before they are.

use std::io::{self, Write};

use flate2::Compression as Level;
use flate2::write::GzEncoder;

use super::error::WriteError;

/// How many bytes gather before they are handed on.
const WRITE_SIZE: usize = 256 * 1024;
/// How many bytes of the last block stay behind until [`CaptureOutput::finish`] or [`CaptureOutput::flush`]: its second length. An
/// output that ends before is seen to be cut, in gzip too, whose encoder completes itself when it is dropped.
const RETAINED: usize = 4;

/// The compression of a capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Compression {
    /// None.
    #[default]
    None,
    /// gzip, with a level from 0 (none) to 9 (smallest).
    Gzip(u32),
}

pub(crate) struct CaptureOutput<W: Write> {
    encoding: Encoding<W>,
    buffer: Vec<u8>,
    /// Uncompressed bytes that were handed on.
    written: u64,
    failed: bool,
}

enum Encoding<W: Write> {
    Plain(W),
    Gzip(Box<GzEncoder<W>>),
}

impl<W: Write> CaptureOutput<W> {
    pub(crate) fn new(output: W, compression: Compression) -> Self {
        let encoding = match compression {
            Compression::None => Encoding::Plain(output),
            Compression::Gzip(level) => Encoding::Gzip(Box::new(GzEncoder::new(output, Level::new(level.min(9))))),
        };
        Self { encoding, buffer: Vec::with_capacity(WRITE_SIZE * 2), written: 0, failed: false }
    }

    /// The bytes that wait; a block is appended here.
    pub(crate) const fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// Uncompressed bytes so far, in all.
    pub(crate) fn position(&self) -> u64 {
        self.written + self.buffer.len() as u64
    }

    /// To be called after each block: hands on what has gathered, once it is enough.
    #[inline]
    pub(crate) fn block_done(&mut self) -> Result<(), WriteError> {
        if self.buffer.len() < WRITE_SIZE && !self.failed {
            return Ok(());
        }
        self.write_out(self.buffer.len().saturating_sub(RETAINED))
    }

    /// Hands on everything, whole blocks: for a reader that follows the capture as it grows.
    pub(crate) fn flush(&mut self) -> Result<(), WriteError> {
        self.write_out(self.buffer.len())?;
        let flushed = match &mut self.encoding {
            Encoding::Plain(output) => output.flush(),
            Encoding::Gzip(output) => output.flush(),
        };
        flushed.map_err(|source| self.fail(source))
    }

    /// Completes the output and gives it back.
    pub(crate) fn finish(mut self) -> Result<W, WriteError> {
        self.write_out(self.buffer.len())?;
        let written = self.written;
        let fail = |source| WriteError::Io { written, source };
        let mut output = match self.encoding {
            Encoding::Plain(output) => output,
            Encoding::Gzip(output) => output.finish().map_err(fail)?,
        };
        output.flush().map_err(fail)?;
        Ok(output)
    }

    fn write_out(&mut self, len: usize) -> Result<(), WriteError> {
        if self.failed {
            let source = io::Error::other("an earlier write failed");
            return Err(WriteError::Io { written: self.written, source });
        }
        let piece = self.buffer.get(..len).unwrap_or(&self.buffer);
        let done = match &mut self.encoding {
            Encoding::Plain(output) => output.write_all(piece),
            Encoding::Gzip(output) => output.write_all(piece),
        };
        if let Err(source) = done {
            return Err(self.fail(source));
        }
        self.written += len as u64;
        self.buffer.copy_within(len.., 0);
        self.buffer.truncate(self.buffer.len() - len);
        Ok(())
    }

    fn fail(&mut self, source: io::Error) -> WriteError {
        self.failed = true;
        WriteError::Io { written: self.written, source }
    }
}
