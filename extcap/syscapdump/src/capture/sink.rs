//! Where a capture's bytes go.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{FileType, Mode, OFlags};
use rustix::io::Errno;
use rustix::pipe::{fcntl_getpipe_size, fcntl_setpipe_size};
use syscap::pcapng::{BlockWriter, SectionInfo};
use syscap_files::resolved_path::ResolvedPath;
use syscap_live::session::priority;
use syscap_live::source::CHUNK;
use syscap_live::stop::StopFlag;

use super::blocks;
use super::caller::Caller;
use super::error::CaptureError;
use crate::pipe::{self, Patience};
use crate::rights::as_user;

/// How long the reader of a pipe may take to open it.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a reader that does not read is waited for after the capture was told to end.
const GRACE: Duration = Duration::from_secs(2);
/// How long a reader that reads slowly is waited for then: Wireshark kills the program after 30 seconds.
const LONGEST: Duration = Duration::from_secs(20);
/// Bytes of a page: a pipe has room for as many as it has pages.
const PAGE: usize = 4096;

/// How many bytes may wait to be written, before whoever writes has to wait. A disk that is busy for a moment must not
/// keep the rings from being read.
const WAITING: usize = 64 << 20;
/// Empty buffers that are kept to be filled.
const SPARE: usize = 4;
/// How often is looked whether there is room.
const LOOK: Duration = Duration::from_millis(1);

/// An output: a front end's pipe, a file, or standard output, written by a thread of its own. Buffers go to it as they
/// are, and come back empty.
///
/// What is handed over is written at once: a file that grows can be looked at, and a capture that is killed leaves what
/// it had.
#[derive(Debug)]
pub struct Sink {
    /// `None`: what was handed over is the last.
    chunks: Option<Sender<Vec<u8>>>,
    shared: Arc<Shared>,
    writer: Option<JoinHandle<io::Result<Unwritten>>>,
    /// The output once more, to see whether its reader has gone.
    watched: File,
}

/// What of a capture is not in its output, because the reader did not read it when the capture was told to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unwritten {
    /// Events.
    pub events: u64,
    /// `true` if the output ends with a whole block, as it does wherever a pipe can be made larger.
    pub is_whole: bool,
}

impl Unwritten {
    /// Everything was written.
    pub const NOTHING: Self = Self { events: 0, is_whole: true };
}

/// What both threads look at.
#[derive(Debug, Default)]
struct Shared {
    /// Bytes that wait, or are being written.
    waiting: AtomicUsize,
    /// Buffers to be filled again, the one that was used last at the end: it may still be in a cache.
    spare: Mutex<Vec<Vec<u8>>>,
}

/// A capture without events: of an extcap program that ends without any, Wireshark 4.6 never closes the toolbar's pipes,
/// and reads their end over and over from then on.
pub fn empty_capture() -> Vec<u8> {
    let mut blocks = BlockWriter::new();
    blocks.section(&SectionInfo::default());
    blocks.exchange(Vec::new())
}

impl Sink {
    /// Opens a front end's pipe, once the front end reads it. A path at which there is nothing becomes a file, for
    /// whoever tries the program by hand; a pipe that has gone with its front end does not.
    ///
    /// # Errors
    /// Where it cannot be opened, nobody reads it, or it is anything else.
    pub fn fifo(path: &Path, stop: &StopFlag, caller: &Caller) -> Result<Self, CaptureError> {
        let opened = as_user(|| {
            let place = ResolvedPath::resolve(path)?;
            if place.file_type()?.is_none() && !caller.is_gone() {
                return Ok((place.create()?, Some(place)));
            }
            Ok((pipe::open(path, &Patience { most: Some(PATIENCE), stop: &|| stop.is_raised() })?, None))
        });
        let (file, made) = opened.map_err(|source| CaptureError::Open { path: path.to_owned(), source })?;
        Self::start(path, Target { made, ..Target::new(file.into(), stop) }, false)
    }

    /// Opens a file, or standard output for `-`; one whose name ends in `.gz` is compressed. A file that was there keeps
    /// what it holds until there is something to write: a capture that cannot begin leaves it as it was. It keeps its
    /// permissions too; a new one is for its user alone.
    ///
    /// # Errors
    /// Where it cannot be opened, is a terminal, or is another user's in a folder that everybody may write to.
    pub fn file(path: &Path, stop: &StopFlag) -> Result<Self, CaptureError> {
        if path == Path::new("-") {
            return Self::start(path, standard_output(stop)?, false);
        }
        let opened = as_user(|| {
            let place = ResolvedPath::resolve(path)?;
            let file = match place.file_type()? {
                None => return Ok((place.create()?, Some(place))),
                Some(FileType::Fifo) => {
                    pipe::wait_for_reader(&place, &Patience { most: None, stop: &|| stop.is_raised() })?
                }
                Some(_) => place.open(OFlags::empty())?,
            };
            place.check_owner(&file)?;
            Ok((file, None))
        });
        let (file, made) = opened.map_err(|source| CaptureError::Open { path: path.to_owned(), source })?;
        let gzip = path.extension().is_some_and(|ending| ending == "gz");
        Self::start(path, Target { made, ..Target::new(file.into(), stop) }, gzip)
    }

    fn start(path: &Path, target: Target, gzip: bool) -> Result<Self, CaptureError> {
        let failed = |source| CaptureError::Open { path: path.to_owned(), source };
        let watched = target.file.try_clone().map_err(failed)?;
        let (chunks, queue) = channel();
        let shared = Arc::<Shared>::default();
        let its = Arc::clone(&shared);
        let writer = std::thread::Builder::new()
            .name("output".to_owned())
            .spawn(move || write_all(target, gzip, &queue, &its))
            .map_err(failed)?;
        Ok(Self { chunks: Some(chunks), shared, writer: Some(writer), watched })
    }

    /// Hands the buffer's bytes over to be written, and leaves an empty one. Few bytes stay where they are while
    /// earlier ones are being written: they are handed over with those that follow.
    ///
    /// # Errors
    /// What kept earlier bytes from being written; `BrokenPipe` where the reader has gone: the usual end of a capture
    /// for tshark.
    pub fn write(&mut self, buffer: &mut Vec<u8>) -> io::Result<()> {
        let is_busy = self.shared.waiting.load(Ordering::Acquire) > 0;
        let may_stay = buffer.is_empty() || (buffer.len() < CHUNK && is_busy);
        if may_stay && !self.has_ended() { Ok(()) } else { self.hand_over(buffer) }
    }

    fn hand_over(&mut self, buffer: &mut Vec<u8>) -> io::Result<()> {
        while self.shared.waiting.load(Ordering::Acquire) > WAITING && !self.has_ended() {
            std::thread::sleep(LOOK);
        }
        let empty = self.shared.spare.lock().ok().and_then(|mut spare| spare.pop());
        let full = std::mem::replace(buffer, empty.unwrap_or_else(new_buffer));
        self.shared.waiting.fetch_add(full.len(), Ordering::AcqRel);
        let handed = self.chunks.as_ref().is_some_and(|chunks| chunks.send(full).is_ok());
        if handed && !self.has_ended() { Ok(()) } else { self.join().map(drop) }
    }

    /// The descriptor of the output, which stays open as long as this.
    pub fn descriptor(&self) -> RawFd {
        self.watched.as_raw_fd()
    }

    /// `true` if the reader has gone. Where nothing happens nothing is written, and no error would tell.
    pub fn reader_is_gone(&self) -> bool {
        let now = Timespec { tv_sec: 0, tv_nsec: 0 };
        let mut fds = [PollFd::new(&self.watched, PollFlags::empty())];
        poll(&mut fds, Some(&now)).is_ok_and(|ready| ready > 0)
            && fds.iter().any(|fd| fd.revents().intersects(PollFlags::ERR | PollFlags::HUP))
    }

    /// Writes these last bytes and what is left, and says what the reader did not take. What was written ends with a
    /// whole block and with the capture's statistics then.
    ///
    /// # Errors
    /// As [`Sink::write`].
    pub fn finish(mut self, mut rest: Vec<u8>) -> io::Result<Unwritten> {
        if !rest.is_empty() {
            self.hand_over(&mut rest)?;
        }
        self.join()
    }

    fn has_ended(&self) -> bool {
        self.writer.as_ref().is_none_or(JoinHandle::is_finished)
    }

    fn join(&mut self) -> io::Result<Unwritten> {
        self.chunks = None;
        match self.writer.take().map(JoinHandle::join) {
            Some(Ok(result)) => result,
            Some(Err(_)) => Err(io::Error::other("the writing thread failed")),
            None => Err(io::Error::new(io::ErrorKind::BrokenPipe, "the output has ended")),
        }
    }
}

/// A buffer that takes a chunk and the event that makes it one.
pub fn new_buffer() -> Vec<u8> {
    Vec::with_capacity(CHUNK + CHUNK / 8)
}

fn write_all(target: Target, gzip: bool, queue: &Receiver<Vec<u8>>, shared: &Shared) -> io::Result<Unwritten> {
    priority::raise();
    let mut chunks = queue.iter().peekable();
    if chunks.peek().is_none() {
        return target.leave().map(|()| Unwritten::NOTHING);
    }
    target.empty()?;
    if gzip {
        let mut encoder = GzEncoder::new(target, Compression::fast());
        pump(&mut encoder, chunks, shared)?;
        return encoder.finish().map(|_| Unwritten::NOTHING);
    }
    let mut target = target;
    while let Some(chunk) = chunks.next() {
        match target.write_in_time(&chunk)? {
            None => recycle(chunk, shared),
            Some(written) => return cut(&mut target, &chunk, written, chunks, shared),
        }
    }
    Ok(Unwritten::NOTHING)
}

/// Ends a stream whose reader does not read: completes the block of which a part is written, leaves out the blocks after
/// it, and writes the statistics, which count what was left out as lost.
fn cut(
    target: &mut Target,
    chunk: &[u8],
    written: usize,
    rest: impl Iterator<Item = Vec<u8>>,
    shared: &Shared,
) -> io::Result<Unwritten> {
    let end = blocks::boundary(chunk, written);
    let (begun, left) = chunk.split_at_checked(end).unwrap_or((chunk, &[]));
    let mut is_whole = target.squeeze_in(begun.get(written..).unwrap_or_default())?;
    let mut events = blocks::events(left);
    let mut statistics = blocks::statistics(left);
    shared.waiting.fetch_sub(chunk.len(), Ordering::AcqRel);
    for chunk in rest {
        events += blocks::events(&chunk);
        statistics = blocks::statistics(&chunk);
        recycle(chunk, shared);
    }
    if let Some(mut statistics) = statistics.filter(|_| is_whole) {
        blocks::count_as_lost(&mut statistics, events);
        is_whole = target.squeeze_in(&statistics)?;
    }
    Ok(Unwritten { events, is_whole })
}

fn pump(out: &mut impl Write, chunks: impl Iterator<Item = Vec<u8>>, shared: &Shared) -> io::Result<()> {
    for chunk in chunks {
        out.write_all(&chunk)?;
        recycle(chunk, shared);
    }
    Ok(())
}

/// Takes the buffer back to be filled again.
fn recycle(mut chunk: Vec<u8>, shared: &Shared) {
    let done = chunk.len();
    chunk.clear();
    // A buffer that a long state made large goes.
    if chunk.capacity() <= 2 * CHUNK
        && let Ok(mut spare) = shared.spare.lock()
        && spare.len() < SPARE
    {
        spare.push(chunk);
    }
    shared.waiting.fetch_sub(done, Ordering::AcqRel);
}

fn standard_output(stop: &StopFlag) -> Result<Target, CaptureError> {
    if io::stdout().is_terminal() {
        return Err(CaptureError::Terminal);
    }
    // Opened anew, a pipe has flags of its own: whoever shares standard output keeps a pipe that blocks.
    let anew = rustix::fs::open("/proc/self/fd/1", OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC, Mode::empty());
    let is_pipe =
        rustix::fs::fstat(io::stdout()).is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::Fifo);
    let output = match anew {
        Ok(output) if is_pipe => output,
        _ => io::stdout()
            .as_fd()
            .try_clone_to_owned()
            .map_err(|source| CaptureError::Open { path: "-".into(), source })?,
    };
    Ok(Target::new(output, stop))
}

/// A file or pipe. One that does not block is waited for, but not for ever once the capture is to end.
#[derive(Debug)]
struct Target {
    file: File,
    /// Where the file lies, if it was made for this capture.
    made: Option<ResolvedPath>,
    stop: StopFlag,
    /// When the capture was first seen to have been told to end.
    stopped: Option<Instant>,
    /// When the reader last took something.
    taken: Instant,
}

impl Target {
    fn new(file: OwnedFd, stop: &StopFlag) -> Self {
        Self { file: file.into(), made: None, stop: stop.clone(), stopped: None, taken: Instant::now() }
    }

    /// Forgets what a file held.
    fn empty(&self) -> io::Result<()> {
        if self.file.metadata()?.is_file() { self.file.set_len(0) } else { Ok(()) }
    }

    /// Ends without a byte: a file that was made for it goes again.
    fn leave(&self) -> io::Result<()> {
        self.made.as_ref().map_or(Ok(()), |place| place.remove(&self.file))
    }

    /// Writes these bytes. `Some`: the reader did not take them in the time that it has once the capture is to end, and
    /// so many were written.
    fn write_in_time(&mut self, bytes: &[u8]) -> io::Result<Option<usize>> {
        let mut written = 0;
        while let Some(rest) = bytes.get(written..).filter(|rest| !rest.is_empty()) {
            match self.file.write(rest) {
                Ok(length) => {
                    written += length;
                    self.taken = Instant::now();
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if self.is_overdue() {
                        return Ok(Some(written));
                    }
                    self.wait()?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(None)
    }

    /// `true` if the capture is to end and the reader has had its time.
    fn is_overdue(&mut self) -> bool {
        if !self.stop.is_raised() {
            return false;
        }
        let stopped = *self.stopped.get_or_insert_with(Instant::now);
        stopped.max(self.taken).elapsed() > GRACE || stopped.elapsed() > LONGEST
    }

    /// Writes bytes into a pipe that is full, and is made larger for them. `false`: there is no room for all.
    fn squeeze_in(&mut self, mut bytes: &[u8]) -> io::Result<bool> {
        if bytes.is_empty() {
            return Ok(true);
        }
        // Where the system refuses, because of its limits on pipes, there may be room all the same.
        let _ = fcntl_getpipe_size(&self.file)
            .and_then(|size| fcntl_setpipe_size(&self.file, size + bytes.len().next_multiple_of(PAGE) + PAGE));
        let end = Instant::now() + GRACE;
        while !bytes.is_empty() {
            match self.file.write(bytes) {
                Ok(length) => bytes = bytes.get(length..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock && Instant::now() < end => self.wait()?,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(false),
                Err(error) => return Err(error),
            }
        }
        Ok(true)
    }

    /// Waits a moment for room, or for the reader to go.
    fn wait(&self) -> io::Result<()> {
        let slice = Timespec { tv_sec: 0, tv_nsec: 100_000_000 };
        match poll(&mut [PollFd::new(&self.file, PollFlags::OUT)], Some(&slice)) {
            Ok(_) | Err(Errno::INTR) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            match self.file.write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    if self.is_overdue() {
                        return Err(io::Error::new(io::ErrorKind::TimedOut, "nobody reads it"));
                    }
                    self.wait()?;
                }
                other => return other,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::os::fd::OwnedFd;

    use super::*;

    fn sink(output: OwnedFd) -> Sink {
        Sink::start(Path::new("test"), Target::new(output, &StopFlag::default()), false).unwrap()
    }

    #[test]
    fn bytes_are_written_in_their_order_whatever_their_number() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let mut sink = sink(file.reopen().unwrap().into());
        let (mut buffer, mut expected) = (new_buffer(), Vec::new());
        for (round, len) in (0..200u8).zip([1, 1000, CHUNK, CHUNK + 1, 0, 3 * CHUNK].into_iter().cycle()) {
            buffer.extend(std::iter::repeat_n(round, len));
            expected.extend(std::iter::repeat_n(round, len));
            sink.write(&mut buffer).unwrap();
        }
        buffer.push(7);
        expected.push(7);
        sink.finish(buffer).unwrap();
        assert!(std::fs::read(file.path()).unwrap() == expected);
    }

    #[test]
    fn few_bytes_stay_while_nothing_is_taken_and_buffers_come_back() {
        let (reader, writer) = rustix::pipe::pipe().unwrap();
        let mut sink = sink(writer);
        // More than a pipe holds.
        let mut buffer = vec![1; CHUNK];
        sink.write(&mut buffer).unwrap();
        assert!(buffer.is_empty());
        buffer.extend([2; 10]);
        sink.write(&mut buffer).unwrap();
        assert_eq!(buffer.len(), 10);
        buffer.extend(vec![3; CHUNK]);
        sink.write(&mut buffer).unwrap();
        assert!(buffer.is_empty());
        let reading = std::thread::spawn(move || io::read_to_string(File::from(reader)).unwrap());
        let shared = Arc::clone(&sink.shared);
        sink.finish(Vec::new()).unwrap();
        assert_eq!(reading.join().unwrap().len(), 2 * CHUNK + 10);
        assert_eq!(shared.waiting.load(Ordering::Acquire), 0);
        assert_eq!(shared.spare.lock().unwrap().iter().map(Vec::len).collect::<Vec<_>>(), [0, 0]);
    }

    #[test]
    fn a_reader_that_has_gone_ends_it() {
        let (reader, writer) = rustix::pipe::pipe().unwrap();
        let mut sink = sink(writer);
        drop(reader);
        assert!(sink.reader_is_gone());
        let mut buffer = vec![1];
        let error = loop {
            match sink.write(&mut buffer) {
                Ok(()) => buffer.push(1),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }
}
