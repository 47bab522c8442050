//! The output of a conversion: a file that appears only when it is complete, a pipe, or standard output.
//!
//! A thread of its own compresses and writes, so that decoding continues meanwhile.

use std::fs::{File, Metadata};
use std::io::{self, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use syscap::pipeline::output::{CHUNK, ChunkOutput};
use syscap_files::atomic_file::AtomicFile;
use syscap_files::output_thread::{Chunks, OutputThread};
use syscap_files::resolved_path::open_special;

/// Bytes that may wait to be written.
const MAX_QUEUED: usize = 4 * CHUNK;

/// The error of an output that cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {name}: {source}")]
pub struct OutputError {
    /// The path of the output, or `standard output`.
    pub name: String,
    /// The system's error.
    pub source: io::Error,
}

impl OutputError {
    /// `true` if the output is a pipe that its reader has closed, which is no failure.
    pub fn is_closed_pipe(&self) -> bool {
        self.source.kind() == io::ErrorKind::BrokenPipe
    }
}

/// An output that a thread of its own writes.
///
/// A regular file gets its name with [`Output::finish`]. An output that fails or is dropped before leaves no file.
pub struct Output {
    name: String,
    chunk: Vec<u8>,
    thread: OutputThread<Destination>,
}

/// The file that the thread writes.
enum Destination {
    Stdout(io::Stdout),
    /// A pipe or device, which cannot be replaced.
    Opened(File),
    Atomic(AtomicFile),
}

impl Output {
    /// Opens the output at `path`; `-` is standard output. `gzip` compresses the bytes. `source` is the file that holds
    /// the same data in another form; [`AtomicFile::create`] says which permissions follow from it. A file that exists is
    /// replaced and keeps its permissions.
    ///
    /// # Errors
    /// [`OutputError`] if the output cannot be opened or the thread cannot be started.
    pub fn create(path: &Path, gzip: bool, source: Option<&Metadata>) -> Result<Self, OutputError> {
        let name = if path == Path::new("-") { "standard output".to_owned() } else { path.display().to_string() };
        let fail = |source| OutputError { name: name.clone(), source };
        let destination = Destination::open(path, source).map_err(fail)?;
        let thread = OutputThread::start(MAX_QUEUED, CHUNK, move |chunks| write_chunks(destination, chunks, gzip));
        Ok(Self { thread: thread.map_err(fail)?, name, chunk: Vec::with_capacity(CHUNK) })
    }

    /// Sends a chunk to the thread and returns an empty one.
    fn send_bounded(&mut self, chunk: Vec<u8>) -> Result<Vec<u8>, OutputError> {
        self.thread.send(chunk).map_err(|ended| {
            let source = self.thread.join().err().unwrap_or_else(|| io::Error::other(ended));
            OutputError { name: self.name.clone(), source }
        })
    }

    /// Writes the rest and gives a file its name.
    ///
    /// # Errors
    /// [`OutputError`] if either fails. A file has then not appeared.
    pub fn finish(mut self) -> Result<(), OutputError> {
        let chunk = std::mem::take(&mut self.chunk);
        if !chunk.is_empty() {
            self.send(chunk)?;
        }
        let name = self.name.clone();
        self.thread.join().and_then(Destination::commit).map_err(|source| OutputError { name, source })
    }
}

impl ChunkOutput for Output {
    type Error = OutputError;

    /// Sends a chunk to the thread. A chunk that is much longer than [`CHUNK`] is split, so that the bytes that wait are
    /// bounded too.
    fn send(&mut self, chunk: Vec<u8>) -> Result<Vec<u8>, OutputError> {
        if chunk.len() <= 2 * CHUNK {
            return self.send_bounded(chunk);
        }
        let mut next = Vec::new();
        for piece in chunk.chunks(CHUNK) {
            next.extend_from_slice(piece);
            next = self.send_bounded(next)?;
        }
        Ok(next)
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.chunk.extend_from_slice(bytes);
        if self.chunk.len() >= CHUNK {
            let chunk = std::mem::take(&mut self.chunk);
            self.chunk = self.send(chunk).map_err(|error| error.source)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let chunk = std::mem::take(&mut self.chunk);
        if !chunk.is_empty() {
            self.chunk = self.send(chunk).map_err(|error| error.source)?;
        }
        Ok(())
    }
}

impl Drop for Output {
    fn drop(&mut self) {
        // The thread's result owns the incomplete file, and dropping it removes the file.
        drop(self.thread.join());
    }
}

impl Destination {
    fn open(path: &Path, source: Option<&Metadata>) -> io::Result<Self> {
        if path == Path::new("-") {
            return Ok(Self::Stdout(io::stdout()));
        }
        match open_special(path)? {
            Some(file) => Ok(Self::Opened(file)),
            None => Ok(Self::Atomic(AtomicFile::create(path, source)?)),
        }
    }

    fn commit(self) -> io::Result<()> {
        match self {
            Self::Stdout(mut out) => out.flush(),
            Self::Opened(_) => Ok(()),
            Self::Atomic(file) => file.commit(),
        }
    }
}

impl Write for Destination {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::Opened(file) => file.write(bytes),
            Self::Atomic(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::Opened(file) => file.flush(),
            Self::Atomic(file) => file.flush(),
        }
    }
}

/// Writes and compresses chunks until there are no more: the body of the thread.
fn write_chunks(mut destination: Destination, chunks: &mut Chunks, gzip: bool) -> io::Result<Destination> {
    if gzip {
        let mut encoder = GzEncoder::new(destination, Compression::fast());
        write_plain_chunks(&mut encoder, chunks)?;
        return encoder.finish();
    }
    write_plain_chunks(&mut destination, chunks)?;
    destination.flush()?;
    Ok(destination)
}

fn write_plain_chunks(out: &mut impl Write, chunks: &mut Chunks) -> io::Result<()> {
    while let Some(chunk) = chunks.next() {
        out.write_all(&chunk)?;
        chunks.recycle(chunk);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_appears_only_when_it_is_complete() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out");
        let mut output = Output::create(&path, false, None).unwrap();
        output.write_all(&[1; CHUNK * 3]).unwrap();
        assert!(!path.exists());
        drop(output);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);

        let mut output = Output::create(&path, false, None).unwrap();
        output.write_all(b"whole").unwrap();
        output.finish().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"whole");
    }

    #[test]
    #[cfg(target_os = "linux")] // which has a device for it
    fn a_full_disk_is_an_error() {
        let mut output = Output::create(Path::new("/dev/full"), false, None).unwrap();
        let error = (0..64)
            .find_map(|_| output.write_all(&[0; CHUNK]).err())
            .or_else(|| output.finish().err().map(|error| error.source))
            .unwrap();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    }
}
