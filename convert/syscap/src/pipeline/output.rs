//! The outputs of sinks, which receive bytes in chunks.

use std::io::{self, Write};

/// The approximate number of bytes that a sink collects before it sends them.
pub const CHUNK: usize = 1 << 20;

/// An output of a sink. It takes a full buffer and returns an empty one, so that nothing is copied and memory is
/// reused.
pub trait ChunkOutput {
    /// The error of writing a chunk.
    type Error;

    /// Writes a chunk; returns an empty buffer for the next one.
    ///
    /// # Errors
    /// If this chunk, or an earlier one, cannot be written.
    fn send(&mut self, chunk: Vec<u8>) -> Result<Vec<u8>, Self::Error>;
}

/// A [`ChunkOutput`] that writes each chunk to a writer, on the calling thread.
#[derive(Debug)]
pub struct WriteChunks<W>(pub W);

impl<W: Write> ChunkOutput for WriteChunks<W> {
    type Error = io::Error;

    fn send(&mut self, mut chunk: Vec<u8>) -> io::Result<Vec<u8>> {
        self.0.write_all(&chunk)?;
        chunk.clear();
        Ok(chunk)
    }
}
