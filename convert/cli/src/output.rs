//! Where a conversion's bytes go: a file that appears only when it is whole, a pipe, or standard output.

use std::fs::{File, Metadata};
use std::io::{self, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

use flate2::Compression;
use flate2::write::GzEncoder;
use rustix::fs::OFlags;
use syscap::pipeline::output::{CHUNK, ChunkOutput};
use syscap_files::place::Place;
use syscap_files::unfinished::Unfinished;

/// How many chunks may wait to be written: the bound on memory.
const WAITING: usize = 4;

/// An output that cannot be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {name}: {source}")]
pub struct OutputError {
    /// The output's name.
    pub name: String,
    /// What the system says.
    pub source: io::Error,
}

impl OutputError {
    /// `true` if the reader of a pipe has gone: not a failure, but nobody is left to write for.
    pub fn is_closed_pipe(&self) -> bool {
        self.source.kind() == io::ErrorKind::BrokenPipe
    }
}

/// An output, written by a thread of its own.
///
/// A regular file gets its name with [`Output::finish`]: one that fails half way, or is dropped, leaves nothing.
pub struct Output {
    name: String,
    chunk: Vec<u8>,
    full: Option<SyncSender<Vec<u8>>>,
    empty: Receiver<Vec<u8>>,
    writer: Option<JoinHandle<io::Result<Target>>>,
}

enum Target {
    Stdout(io::Stdout),
    /// A pipe or device, or a file that must not be replaced.
    Direct(File),
    Unfinished(Unfinished),
}

impl Output {
    /// Opens `path`; `-` is standard output. `gzip`: the bytes are compressed. A new file is as open as `like`, a file that
    /// holds the data in another form, as far as the umask allows; without one it is for its user alone. A file that was
    /// there is replaced and keeps its permissions.
    ///
    /// # Errors
    /// [`OutputError`] where it cannot be made.
    pub fn create(path: &Path, gzip: bool, like: Option<&Metadata>) -> Result<Self, OutputError> {
        let name = if path == Path::new("-") { "standard output".to_owned() } else { path.display().to_string() };
        let fail = |source| OutputError { name: name.clone(), source };
        let target = Target::open(path, like).map_err(fail)?;
        let (full, chunks) = sync_channel::<Vec<u8>>(WAITING);
        let (back, empty) = sync_channel(WAITING + 2);
        let writer = std::thread::Builder::new()
            .name("output".to_owned())
            .spawn(move || write_all(target, &chunks, &back, gzip))
            .map_err(fail)?;
        Ok(Self { name, chunk: Vec::with_capacity(CHUNK), full: Some(full), empty, writer: Some(writer) })
    }

    fn send_piece(&mut self, chunk: Vec<u8>) -> Result<Vec<u8>, OutputError> {
        let sent = self.full.as_ref().is_some_and(|full| full.send(chunk).is_ok());
        if !sent {
            let source = self.join().err().unwrap_or_else(|| io::Error::other("the output is closed"));
            return Err(OutputError { name: self.name.clone(), source });
        }
        let mut next = self.empty.try_recv().unwrap_or_else(|_| Vec::with_capacity(CHUNK));
        next.clear();
        Ok(next)
    }

    /// Writes what is left, and gives a file its name.
    ///
    /// # Errors
    /// [`OutputError`] where that fails; a file has not appeared then.
    pub fn finish(mut self) -> Result<(), OutputError> {
        let chunk = std::mem::take(&mut self.chunk);
        if !chunk.is_empty() {
            self.send(chunk)?;
        }
        let name = self.name.clone();
        self.join().and_then(Target::keep).map_err(|source| OutputError { name, source })
    }

    fn join(&mut self) -> io::Result<Target> {
        self.full = None;
        match self.writer.take().map(JoinHandle::join) {
            Some(Ok(result)) => result,
            Some(Err(_)) => Err(io::Error::other("the writing thread failed")),
            None => Err(io::Error::other("the output failed before")),
        }
    }
}

impl ChunkOutput for Output {
    type Error = OutputError;

    /// Hands a chunk to the writing thread. One that is much longer than [`CHUNK`] goes in pieces, so that what waits is
    /// bounded in bytes.
    fn send(&mut self, chunk: Vec<u8>) -> Result<Vec<u8>, OutputError> {
        if chunk.len() <= 2 * CHUNK {
            return self.send_piece(chunk);
        }
        let mut next = Vec::new();
        for piece in chunk.chunks(CHUNK) {
            next.extend_from_slice(piece);
            next = self.send_piece(next)?;
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
        // A file that is not whole goes with its handle.
        drop(self.join());
    }
}

impl Target {
    fn open(path: &Path, like: Option<&Metadata>) -> io::Result<Self> {
        if path == Path::new("-") {
            return Ok(Self::Stdout(io::stdout()));
        }
        if path.metadata().is_ok_and(|meta| !meta.is_file()) {
            let place = Place::find(path)?;
            let file = place.open(OFlags::empty())?;
            place.refuse_foreign_file(&file)?;
            return Ok(Self::Direct(file));
        }
        Ok(Self::Unfinished(Unfinished::new(path, like)?))
    }

    fn keep(self) -> io::Result<()> {
        match self {
            Self::Stdout(mut out) => out.flush(),
            Self::Direct(_) => Ok(()),
            Self::Unfinished(file) => file.keep(),
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::Direct(file) => file.write(bytes),
            Self::Unfinished(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::Direct(file) => file.flush(),
            Self::Unfinished(file) => file.flush(),
        }
    }
}

fn write_all(
    mut target: Target,
    chunks: &Receiver<Vec<u8>>,
    back: &SyncSender<Vec<u8>>,
    gzip: bool,
) -> io::Result<Target> {
    if gzip {
        let mut encoder = GzEncoder::new(target, Compression::fast());
        pump(&mut encoder, chunks, back)?;
        return encoder.finish();
    }
    pump(&mut target, chunks, back)?;
    target.flush()?;
    Ok(target)
}

fn pump(out: &mut impl Write, chunks: &Receiver<Vec<u8>>, back: &SyncSender<Vec<u8>>) -> io::Result<()> {
    for chunk in chunks {
        out.write_all(&chunk)?;
        // Where nobody takes the empty chunk back it is dropped.
        let _ = back.try_send(chunk);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_appears_only_when_it_is_whole() {
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
    fn a_full_disk_is_an_error() {
        let mut output = Output::create(Path::new("/dev/full"), false, None).unwrap();
        let error = (0..64)
            .find_map(|_| output.write_all(&[0; CHUNK]).err())
            .or_else(|| output.finish().err().map(|error| error.source))
            .unwrap();
        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
    }
}
