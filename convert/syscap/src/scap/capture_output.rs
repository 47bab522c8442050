//! The output of a capture: plain or gzip, written in large pieces. An unfinished output never looks complete.

use std::io::{self, Write};

use flate2::Compression as Level;
use flate2::write::GzEncoder;

use super::error::WriteError;

/// The number of buffered bytes at which they are written.
const WRITE_SIZE: usize = 256 * 1024;
/// The number of bytes that stay in the buffer until [`CaptureOutput::finish`] or [`CaptureOutput::flush`]: the second
/// length of the last block. Without them a reader sees that the capture is truncated, even in gzip, whose encoder
/// completes the stream when it is dropped.
const RETAINED: usize = 4;

/// The compression of a capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Compression {
    /// No compression.
    #[default]
    None,
    /// gzip, with a level from 0 (none) to 9 (smallest).
    Gzip(u32),
}

pub(crate) struct CaptureOutput<W: Write> {
    encoding: Encoding<W>,
    buffer: Vec<u8>,
    /// The number of uncompressed bytes that were written.
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

    /// The buffer, to which blocks are appended.
    pub(crate) const fn buffer(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// The number of uncompressed bytes so far, including the buffer.
    pub(crate) fn position(&self) -> u64 {
        self.written + self.buffer.len() as u64
    }

    /// Writes the buffer if it is large enough. Must be called after each block.
    #[inline]
    pub(crate) fn block_done(&mut self) -> Result<(), WriteError> {
        if self.buffer.len() < WRITE_SIZE && !self.failed {
            return Ok(());
        }
        self.write_out(self.buffer.len().saturating_sub(RETAINED))
    }

    /// Writes and flushes everything, for a reader that follows the growing capture.
    pub(crate) fn flush(&mut self) -> Result<(), WriteError> {
        self.write_out(self.buffer.len())?;
        let flushed = match &mut self.encoding {
            Encoding::Plain(output) => output.flush(),
            Encoding::Gzip(output) => output.flush(),
        };
        flushed.map_err(|source| self.fail(source))
    }

    /// Completes the output and returns it.
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
