//! The outputs of the sinks, which take bytes a chunk at a time.

use std::io::{self, Write};

/// The number of bytes that a sink collects before it sends them, about.
pub const CHUNK: usize = 1 << 20;

/// An output that takes the bytes of a sink. A full buffer goes, an empty one comes back, so that nothing is copied and
/// the memory is used again.
pub trait ChunkOutput {
    /// Why a chunk cannot be taken.
    type Error;

    /// Takes a chunk; returns an empty buffer to fill next.
    ///
    /// # Errors
    /// Where this chunk, or one before it, cannot be written.
    fn send(&mut self, chunk: Vec<u8>) -> Result<Vec<u8>, Self::Error>;
}

/// A writer as the output of a sink: each chunk is written at once, by the calling thread.
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
