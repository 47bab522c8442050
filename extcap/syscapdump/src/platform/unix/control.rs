//! The control pipes of a front end: named pipes, opened so that neither end waits for the other.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::fs::OFlags;
use rustix::io::Errno;

use super::pipe;
use crate::platform::{CONTROL_TIMEOUT, ReaderWait};

/// Bytes of a read.
const BUFFER: usize = 4096;
/// Bytes that may be queued for a front end that does not read. Messages beyond are dropped.
const QUEUED_MAX: usize = 256 * 1024;

/// The pipe from the front end.
#[derive(Debug)]
pub struct ControlReader {
    file: File,
    buffer: Vec<u8>,
    /// Bytes at the start of the buffer that were read when the pipe was opened.
    first: Option<usize>,
}

/// The pipe to the front end.
#[derive(Debug)]
pub struct ControlWriter {
    /// `None`: the front end has closed it.
    file: Option<File>,
    queued: Vec<u8>,
}

/// Opens the pipe from the front end and the pipe to it, and waits until the front end has opened its ends.
///
/// # Errors
/// If a pipe is missing, or if the front end does not open its end.
pub fn open_control_pipes(from_front_end: &Path, to_front_end: &Path) -> io::Result<(ControlReader, ControlWriter)> {
    let input = OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed()).open(from_front_end);
    let out = pipe::open(to_front_end, &ReaderWait { timeout: Some(CONTROL_TIMEOUT), cancelled: &|| false });
    let (file, out) = (input?, out?);
    let mut reader = ControlReader { file, buffer: vec![0; BUFFER], first: None };
    reader.wait_for_writer()?;
    Ok((reader, ControlWriter { file: Some(out), queued: Vec::new() }))
}

impl ControlReader {
    /// Waits until the front end has opened its end of the pipe, and keeps the bytes that it has written. A read from a
    /// pipe without a writer returns its end; a read from an empty pipe with a writer would block.
    fn wait_for_writer(&mut self) -> io::Result<()> {
        let start = Instant::now();
        loop {
            match self.file.read(&mut self.buffer) {
                Ok(0) if start.elapsed() >= CONTROL_TIMEOUT => return Err(io::ErrorKind::TimedOut.into()),
                Ok(0) => std::thread::sleep(Duration::from_millis(5)),
                Ok(length) => {
                    self.first = Some(length);
                    return Ok(());
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Waits for bytes; `None` at the end. The pipe is non-blocking, so that it can be opened before the front end opens
    /// it. poll(2) does not report the end of a pipe that has never had a writer.
    pub fn read(&mut self) -> Option<&[u8]> {
        if let Some(length) = self.first.take() {
            return self.buffer.get(..length);
        }
        loop {
            match poll(&mut [PollFd::new(&self.file, PollFlags::IN)], None) {
                Ok(_) => {}
                Err(Errno::INTR) => continue,
                Err(_) => return None,
            }
            match self.file.read(&mut self.buffer) {
                Ok(0) => return None,
                Ok(length) => return self.buffer.get(..length),
                Err(error) if matches!(error.kind(), io::ErrorKind::Interrupted | io::ErrorKind::WouldBlock) => {}
                Err(_) => return None,
            }
        }
    }
}

impl ControlWriter {
    /// Returns the pipe; `None` if the front end has closed it.
    pub fn file(&self) -> Option<&File> {
        self.file.as_ref()
    }

    /// Sends a message without waiting. Stops writing once the front end has gone; the other pipe reports that.
    pub fn send(&mut self, message: &[u8]) {
        if self.file.is_some() && self.queued.len() < QUEUED_MAX {
            self.queued.extend_from_slice(message);
        }
        self.flush();
    }

    /// Writes queued bytes as far as the pipe accepts them.
    pub fn flush(&mut self) {
        while let Some(file) = self.file.as_mut().filter(|_| !self.queued.is_empty()) {
            match file.write(&self.queued) {
                Ok(written) => drop(self.queued.drain(..written)),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(_) => {
                    self.file = None;
                    self.queued.clear();
                }
            }
        }
    }
}
