//! Where a capture's bytes go.

use std::fs::{File, OpenOptions};
use std::io::{self, IsTerminal, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::path::Path;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;

use super::error::CaptureError;
use super::stop::StopFlag;
use crate::control;

/// How long the reader of a pipe may take to open it.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a reader that does not read is waited for after the capture was told to end.
const GRACE: Duration = Duration::from_secs(2);

/// An output: a front end's pipe, a file, or standard output.
///
/// What is written is there at once: a file that grows can be looked at, and a capture that is killed leaves what it
/// had.
#[derive(Debug)]
pub enum Sink {
    /// As it is.
    Plain(Target),
    /// Compressed.
    Gzip(Box<GzEncoder<Target>>),
}

impl Sink {
    /// Opens a front end's pipe, once the front end reads it.
    ///
    /// # Errors
    /// Where it cannot be opened, or nobody reads it.
    pub fn fifo(path: &Path, stop: &StopFlag) -> Result<Self, CaptureError> {
        let file = control::open_for_writing(path, PATIENCE, &|| stop.is_raised())
            .map_err(|source| CaptureError::Open { path: path.to_owned(), source })?;
        Ok(Self::Plain(Target::new(file.into(), stop)))
    }

    /// Opens a file, or standard output for `-`; one whose name ends in `.gz` is compressed.
    ///
    /// # Errors
    /// Where it cannot be opened, or is a terminal.
    pub fn file(path: &Path, stop: &StopFlag) -> Result<Self, CaptureError> {
        if path == Path::new("-") {
            return standard_output(stop);
        }
        let file = OpenOptions::new().write(true).create(true).truncate(true).open(path);
        let file = file.map_err(|source| CaptureError::Open { path: path.to_owned(), source })?;
        let target = Target::new(file.into(), stop);
        if path.extension().is_some_and(|ending| ending == "gz") {
            return Ok(Self::Gzip(Box::new(GzEncoder::new(target, Compression::fast()))));
        }
        Ok(Self::Plain(target))
    }

    /// Writes bytes.
    ///
    /// # Errors
    /// `BrokenPipe` where the reader has gone: the usual end of a capture for tshark.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(target) => target.write_all(bytes),
            Self::Gzip(encoder) => encoder.write_all(bytes),
        }
    }

    /// Whether the reader has gone. Where nothing happens nothing is written, and no error would tell.
    pub fn reader_is_gone(&self) -> bool {
        match self {
            Self::Plain(target) => target.reader_is_gone(),
            Self::Gzip(_) => false,
        }
    }

    /// Writes what is left.
    ///
    /// # Errors
    /// As [`Sink::write`].
    pub fn finish(self) -> io::Result<()> {
        match self {
            Self::Plain(_) => Ok(()),
            Self::Gzip(encoder) => encoder.finish().map(drop),
        }
    }
}

fn standard_output(stop: &StopFlag) -> Result<Sink, CaptureError> {
    if io::stdout().is_terminal() {
        return Err(CaptureError::Terminal);
    }
    // Opened anew, a pipe has flags of its own: whoever shares standard output keeps a pipe that blocks.
    let anew = rustix::fs::open("/proc/self/fd/1", OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC, Mode::empty());
    let is_pipe = rustix::fs::fstat(io::stdout())
        .is_ok_and(|stat| rustix::fs::FileType::from_raw_mode(stat.st_mode) == rustix::fs::FileType::Fifo);
    let output = match anew {
        Ok(output) if is_pipe => output,
        _ => io::stdout()
            .as_fd()
            .try_clone_to_owned()
            .map_err(|source| CaptureError::Open { path: "-".into(), source })?,
    };
    Ok(Sink::Plain(Target::new(output, stop)))
}

/// A file or pipe. One that does not block is waited for, but not for ever once the capture is to end.
#[derive(Debug)]
pub struct Target {
    file: File,
    stop: StopFlag,
    stopped: Option<Instant>,
}

impl Target {
    fn new(file: OwnedFd, stop: &StopFlag) -> Self {
        Self { file: file.into(), stop: stop.clone(), stopped: None }
    }

    fn reader_is_gone(&self) -> bool {
        let now = Timespec { tv_sec: 0, tv_nsec: 0 };
        let mut fds = [PollFd::new(&self.file, PollFlags::empty())];
        poll(&mut fds, Some(&now)).is_ok_and(|ready| ready > 0)
            && fds.iter().any(|fd| fd.revents().intersects(PollFlags::ERR | PollFlags::HUP))
    }

    /// Waits until there is room, or the reader has gone.
    fn wait(&mut self) -> io::Result<()> {
        if self.stop.is_raised() && self.stopped.get_or_insert_with(Instant::now).elapsed() > GRACE {
            return Err(io::Error::new(io::ErrorKind::BrokenPipe, "nobody reads"));
        }
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
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.wait()?,
                other => return other,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
