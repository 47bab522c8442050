//! The output of a capture: a front end's pipe, a file, or standard output.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use syscap::pcapng::{BlockWriter, InterfaceInfo, SectionInfo};
use syscap_files::output_thread::{Chunks, OutputThread};
use syscap_session::source::CHUNK;
use syscap_session::stop::StopFlag;

use super::blocks;
use super::error::CaptureError;
use crate::platform::{self, CreatedFile, OpenedOutput, ParentProcess, ReaderWait, as_user};

/// Time in which the reader of a pipe must open it.
const READER_TIMEOUT: Duration = Duration::from_secs(30);
/// Time without progress after which a reader is given up, once the capture is to end.
const STALLED_READER_TIMEOUT: Duration = Duration::from_secs(2);
/// Time after which a slow reader is given up, once the capture is to end. Wireshark kills the program after 30
/// seconds.
const SLOW_READER_TIMEOUT: Duration = Duration::from_secs(20);

/// Bytes that may be queued before a write blocks. A disk that is busy for a moment must not keep the rings from being
/// read.
const QUEUED_MAX: usize = 64 << 20;
/// Bytes of a buffer: a chunk and the event that completes it.
const BUFFER_SIZE: usize = CHUNK + CHUNK / 8;

/// An output, which a thread of its own writes. It takes buffers without a copy and returns them empty.
///
/// Buffers are written without delay: a growing file can be inspected, and a capture that is killed keeps what it has
/// written.
#[derive(Debug)]
pub struct CaptureOutput {
    thread: OutputThread<Unwritten>,
    /// A duplicate of the output, to detect that its reader has gone.
    monitored: File,
}

/// The part of a capture that is not in its output, because the reader did not read it at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unwritten {
    /// Number of missing events.
    pub events: u64,
    /// `true` if the output ends with a complete block, as it does on every system that allows a larger pipe.
    pub is_whole: bool,
}

impl Unwritten {
    /// Nothing is missing.
    pub const NOTHING: Self = Self { events: 0, is_whole: true };
}

/// Returns a capture without events. If an extcap program ends without any output, Wireshark 4.6 never closes the
/// toolbar's pipes, and polls their end from then on.
pub fn empty_capture() -> Vec<u8> {
    let mut blocks = BlockWriter::new();
    blocks.section(&SectionInfo::default());
    blocks.interface(&InterfaceInfo::default());
    blocks.exchange(Vec::new())
}

impl CaptureOutput {
    /// Opens a front end's pipe once the front end reads it. If nothing is at the path, creates a file, for use of the
    /// program by hand; but not if the front end has exited, and its pipe with it.
    ///
    /// # Errors
    /// [`CaptureError::Open`] if the pipe cannot be opened, nobody reads it in time, or the path is something else.
    pub fn fifo(path: &Path, stop: &StopFlag, parent: &ParentProcess) -> Result<Self, CaptureError> {
        Self::open_fifo(path, stop, !parent.has_exited())
    }

    /// Opens a front end's pipe once the front end reads it.
    ///
    /// # Errors
    /// [`CaptureError::Open`] if the pipe cannot be opened, nobody reads it in time, or the path is something else.
    pub fn existing_fifo(path: &Path, stop: &StopFlag) -> Result<Self, CaptureError> {
        Self::open_fifo(path, stop, false)
    }

    fn open_fifo(path: &Path, stop: &StopFlag, may_create: bool) -> Result<Self, CaptureError> {
        let wait = ReaderWait { timeout: Some(READER_TIMEOUT), cancelled: &|| stop.is_raised() };
        let opened = as_user(|| platform::open_fifo(path, may_create, &wait));
        let output = opened.map_err(|source| CaptureError::Open { path: path.to_owned(), source })?;
        Self::start(path, OutputFile::new(output, stop), false)
    }

    /// Opens a file, or standard output for `-`. A file whose name ends in `.gz` is compressed. An existing file keeps
    /// its content until there is something to write, so that a capture that fails to start leaves it unchanged. An
    /// existing file keeps its permissions; a new file is accessible only to its user.
    ///
    /// # Errors
    /// [`CaptureError`] if the file cannot be opened, is a terminal, or belongs to another user in a folder that
    /// everybody may write to.
    pub fn file(path: &Path, stop: &StopFlag) -> Result<Self, CaptureError> {
        if path == Path::new("-") {
            if io::stdout().is_terminal() {
                return Err(CaptureError::Terminal);
            }
            let opened = platform::standard_output();
            let output = opened.map_err(|source| CaptureError::Open { path: path.to_owned(), source })?;
            return Self::start(path, OutputFile::new(output, stop), false);
        }
        let wait = ReaderWait { timeout: None, cancelled: &|| stop.is_raised() };
        let opened = as_user(|| platform::open_output(path, &wait));
        let output = opened.map_err(|source| CaptureError::Open { path: path.to_owned(), source })?;
        let gzip = path.extension().is_some_and(|ending| ending == "gz");
        Self::start(path, OutputFile::new(output, stop), gzip)
    }

    fn start(path: &Path, file: OutputFile, gzip: bool) -> Result<Self, CaptureError> {
        let failed = |source| CaptureError::Open { path: path.to_owned(), source };
        let monitored = file.file.try_clone().map_err(failed)?;
        let thread = OutputThread::start(QUEUED_MAX, BUFFER_SIZE, move |chunks| write_all(file, gzip, chunks));
        Ok(Self { thread: thread.map_err(failed)?, monitored })
    }

    /// Sends the buffer to the writing thread and replaces it with an empty one. While earlier bytes are being written,
    /// a buffer with few bytes stays, and goes with the bytes that follow.
    ///
    /// # Errors
    /// The error of an earlier write; `BrokenPipe` if the reader has gone, which is the usual end of a capture for
    /// tshark.
    pub fn write(&mut self, buffer: &mut Vec<u8>) -> io::Result<()> {
        let may_stay = buffer.is_empty() || (buffer.len() < CHUNK && !self.thread.is_idle());
        if may_stay && !self.thread.has_ended() { Ok(()) } else { self.send(buffer) }
    }

    fn send(&mut self, buffer: &mut Vec<u8>) -> io::Result<()> {
        match self.thread.send(std::mem::take(buffer)) {
            Ok(empty) => {
                *buffer = empty;
                Ok(())
            }
            Err(_) => self.thread.join().map(drop),
        }
    }

    /// Returns the open file or pipe.
    pub fn opened_file(&self) -> &File {
        &self.monitored
    }

    /// `true` if the reader has gone. Without events nothing is written, and no error would tell.
    pub fn reader_is_gone(&self) -> bool {
        platform::reader_is_gone(&self.monitored)
    }

    /// Writes the last bytes and all queued ones. Returns what the reader did not read; the written part then ends with
    /// a complete block and the capture's statistics.
    ///
    /// # Errors
    /// Those of [`CaptureOutput::write`].
    pub fn finish(mut self, mut rest: Vec<u8>) -> io::Result<Unwritten> {
        if !rest.is_empty() {
            self.send(&mut rest)?;
        }
        self.thread.join()
    }
}

/// Returns a buffer for a chunk and the event that completes it.
pub fn new_buffer() -> Vec<u8> {
    Vec::with_capacity(BUFFER_SIZE)
}

fn write_all(mut file: OutputFile, gzip: bool, chunks: &mut Chunks) -> io::Result<Unwritten> {
    platform::raise_priority();
    let Some(first) = chunks.next() else { return file.remove_if_created().map(|()| Unwritten::NOTHING) };
    file.truncate()?;
    if gzip {
        let mut encoder = GzEncoder::new(file, Compression::fast());
        let mut next = Some(first);
        while let Some(chunk) = next {
            encoder.write_all(&chunk)?;
            chunks.recycle(chunk);
            next = chunks.next();
        }
        return encoder.finish().map(|_| Unwritten::NOTHING);
    }
    let mut next = Some(first);
    while let Some(chunk) = next {
        if let Some(written) = file.write_in_time(&chunk)? {
            return finish_stalled(&mut file, chunk, written, chunks);
        }
        chunks.recycle(chunk);
        next = chunks.next();
    }
    Ok(Unwritten::NOTHING)
}

/// Ends a stream whose reader does not read: completes the block that is partly written, leaves out the blocks after
/// it, and writes the statistics, which count the missing events as lost.
fn finish_stalled(file: &mut OutputFile, chunk: Vec<u8>, written: usize, chunks: &mut Chunks) -> io::Result<Unwritten> {
    let end = blocks::boundary(&chunk, written);
    let (begun, left) = chunk.split_at_checked(end).unwrap_or((&chunk, &[]));
    let mut is_whole = file.write_enlarging_pipe(begun.get(written..).unwrap_or_default())?;
    let mut events = blocks::events(left);
    let mut statistics = blocks::statistics(left);
    chunks.recycle(chunk);
    while let Some(chunk) = chunks.next() {
        events += blocks::events(&chunk);
        statistics = blocks::statistics(&chunk);
        chunks.recycle(chunk);
    }
    if let Some(mut statistics) = statistics.filter(|_| is_whole) {
        blocks::count_as_lost(&mut statistics, events);
        is_whole = file.write_enlarging_pipe(&statistics)?;
    }
    Ok(Unwritten { events, is_whole })
}

/// An output file or pipe. A write to a non-blocking pipe waits for room, but not forever once the capture is to end.
#[derive(Debug)]
struct OutputFile {
    file: File,
    /// The path of the file, if this capture created it.
    created: Option<CreatedFile>,
    /// `true` for a regular file.
    is_regular: bool,
    stop: StopFlag,
    /// Time at which the end of the capture was first seen.
    stop_seen: Option<Instant>,
    /// Time of the last successful write.
    last_write: Instant,
}

impl OutputFile {
    fn new(output: OpenedOutput, stop: &StopFlag) -> Self {
        let OpenedOutput { file, created, is_regular } = output;
        Self { file, created, is_regular, stop: stop.clone(), stop_seen: None, last_write: Instant::now() }
    }

    /// Truncates a regular file.
    fn truncate(&self) -> io::Result<()> {
        if self.is_regular { self.file.set_len(0) } else { Ok(()) }
    }

    /// Removes the file if this capture created it. For a capture without a byte.
    fn remove_if_created(&self) -> io::Result<()> {
        self.created.as_ref().map_or(Ok(()), |place| place.remove(&self.file))
    }

    /// Writes these bytes. Returns `Some` number of written bytes if the reader is given up.
    fn write_in_time(&mut self, bytes: &[u8]) -> io::Result<Option<usize>> {
        let mut written = 0;
        while let Some(rest) = bytes.get(written..).filter(|rest| !rest.is_empty()) {
            match self.file.write(rest) {
                Ok(length) => {
                    written += length;
                    self.last_write = Instant::now();
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if self.is_overdue() {
                        return Ok(Some(written));
                    }
                    platform::wait_for_room(&self.file)?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// `true` if the capture is to end and the reader is given up.
    fn is_overdue(&mut self) -> bool {
        if !self.stop.is_raised() {
            return false;
        }
        let stop_seen = *self.stop_seen.get_or_insert_with(Instant::now);
        stop_seen.max(self.last_write).elapsed() > STALLED_READER_TIMEOUT || stop_seen.elapsed() > SLOW_READER_TIMEOUT
    }

    /// Writes bytes into a full pipe, which is enlarged for them. Returns `false` if there is no room for all of them.
    fn write_enlarging_pipe(&mut self, mut bytes: &[u8]) -> io::Result<bool> {
        if bytes.is_empty() {
            return Ok(true);
        }
        platform::enlarge_pipe(&self.file, bytes.len());
        let end = Instant::now() + STALLED_READER_TIMEOUT;
        while !bytes.is_empty() {
            match self.file.write(bytes) {
                Ok(length) => bytes = bytes.get(length..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock && Instant::now() < end => {
                    platform::wait_for_room(&self.file)?
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(false),
                Err(error) => return Err(error),
            }
        }
        Ok(true)
    }
}

impl Write for OutputFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            match self.file.write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if self.is_overdue() {
                        return Err(io::Error::new(io::ErrorKind::TimedOut, "nobody reads it"));
                    }
                    platform::wait_for_room(&self.file)?;
                }
                other => return other,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::fd::OwnedFd;

    use super::*;

    fn output(output: OwnedFd) -> CaptureOutput {
        let output = OpenedOutput { file: output.into(), created: None, is_regular: false };
        CaptureOutput::start(Path::new("test"), OutputFile::new(output, &StopFlag::default()), false).unwrap()
    }

    #[test]
    fn bytes_are_written_in_order_in_chunks_of_any_size() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut output = output(file.reopen().unwrap().into());
        let (mut buffer, mut expected) = (new_buffer(), Vec::new());
        for (round, len) in (0..200u8).zip([1, 1000, CHUNK, CHUNK + 1, 0, 3 * CHUNK].into_iter().cycle()) {
            buffer.extend(std::iter::repeat_n(round, len));
            expected.extend(std::iter::repeat_n(round, len));
            output.write(&mut buffer).unwrap();
        }
        buffer.push(7);
        expected.push(7);
        output.finish(buffer).unwrap();
        assert!(std::fs::read(file.path()).unwrap() == expected);
    }

    #[test]
    fn few_bytes_stay_in_the_buffer_while_nobody_reads() {
        let (reader, writer) = rustix::pipe::pipe().unwrap();
        let mut output = output(writer);
        // More than a pipe holds.
        let mut buffer = vec![1; CHUNK];
        output.write(&mut buffer).unwrap();
        assert!(buffer.is_empty());
        buffer.extend([2; 10]);
        output.write(&mut buffer).unwrap();
        assert_eq!(buffer.len(), 10);
        buffer.extend(vec![3; CHUNK]);
        output.write(&mut buffer).unwrap();
        assert!(buffer.is_empty());
        let reading = std::thread::spawn(move || io::read_to_string(File::from(reader)).unwrap());
        output.finish(Vec::new()).unwrap();
        assert_eq!(reading.join().unwrap().len(), 2 * CHUNK + 10);
    }

    #[test]
    fn a_reader_that_has_gone_ends_the_output() {
        let (reader, writer) = rustix::pipe::pipe().unwrap();
        let mut output = output(writer);
        drop(reader);
        assert!(output.reader_is_gone());
        let mut buffer = vec![1];
        let error = loop {
            match output.write(&mut buffer) {
                Ok(()) => buffer.push(1),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }
}
