//! The two control pipes.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, RawFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::fs::OFlags;
use rustix::io::Errno;

use super::codec::{CodecError, Decoder, Incoming, Message};
use crate::pipe::{self, Patience};

/// How long a front end may take to open its end of a pipe.
const PATIENCE: Duration = Duration::from_secs(5);
/// Bytes that may wait for a front end that does not read: then status lines are left out.
const WAITING_MAX: usize = 256 * 1024;

/// What comes from the front end.
#[derive(Debug)]
pub enum FromHost {
    /// A message.
    Message(Message),
    /// Something that is no message.
    Malformed(CodecError),
    /// The capture is to end.
    Quit,
    /// It has closed its end: it has died.
    Gone,
}

/// Both pipes, open.
#[derive(Debug)]
pub struct ControlLink {
    incoming: Receiver<FromHost>,
    out: Option<File>,
    waiting: Vec<u8>,
}

impl ControlLink {
    /// Opens the pipe from the front end and the pipe to it. Wireshark waits until both are open, and hangs where that
    /// never happens: this comes before anything that can fail, and returns once Wireshark has opened its end too. A
    /// program that ended in between would leave it waiting.
    ///
    /// # Errors
    /// Where a pipe is not there, or the front end does not open its end.
    pub fn open(from_host: &Path, to_host: &Path) -> io::Result<Self> {
        let input = OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed()).open(from_host);
        let out = pipe::open(to_host, &Patience { most: Some(PATIENCE), stop: &|| false });
        let (mut input, out) = (input?, out?);
        let first = first_bytes(&mut input)?;
        let (send, incoming) = channel();
        std::thread::Builder::new().name("control".to_owned()).spawn(move || listen(&first, input, &send))?;
        Ok(Self { incoming, out: Some(out), waiting: Vec::new() })
    }

    /// The descriptor of the pipe to the front end; `None`: the front end has closed it.
    pub fn descriptor(&self) -> Option<RawFd> {
        self.out.as_ref().map(AsRawFd::as_raw_fd)
    }

    /// What has come since the last call.
    pub fn receive(&mut self) -> Option<FromHost> {
        self.incoming.try_recv().ok()
    }

    /// Sends a message; without waiting for a front end that does not read. One that has gone is not written to any
    /// more: its other pipe says that it has.
    pub fn send(&mut self, message: &Message) {
        if self.out.is_some() && self.waiting.len() < WAITING_MAX {
            self.waiting.extend_from_slice(&message.encode());
        }
        self.flush();
    }

    /// Writes what waits, as far as the pipe takes it.
    pub fn flush(&mut self) {
        while let Some(out) = self.out.as_mut().filter(|_| !self.waiting.is_empty()) {
            match out.write(&self.waiting) {
                Ok(written) => drop(self.waiting.drain(..written)),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(_) => {
                    self.out = None;
                    self.waiting.clear();
                }
            }
        }
    }
}

/// Waits until the front end has opened its end of the pipe: what it has written by then. A pipe that nobody writes reads
/// as ended, one that is open and empty would block.
fn first_bytes(input: &mut File) -> io::Result<Vec<u8>> {
    let start = Instant::now();
    let mut bytes = vec![0; 4096];
    loop {
        match input.read(&mut bytes) {
            Ok(0) if start.elapsed() >= PATIENCE => return Err(io::ErrorKind::TimedOut.into()),
            Ok(0) => std::thread::sleep(Duration::from_millis(5)),
            Ok(length) => {
                bytes.truncate(length);
                return Ok(bytes);
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(Vec::new()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Reads the pipe until its end, after the bytes that came `first`. After bytes among which no message can be found any more only the end is waited for.
fn listen(first: &[u8], mut input: File, send: &Sender<FromHost>) {
    let mut decoder = Some(Decoder::default());
    let mut bytes = [0; 4096];
    let mut next = (!first.is_empty()).then_some(first);
    while let Some(read) = next.take().or_else(|| read(&mut input, &mut bytes)) {
        if let Some(current) = &mut decoder {
            current.push(read);
            if !deliver(current, send) {
                decoder = None;
            }
        }
    }
    // Nobody listens where the capture has ended.
    let _ = send.send(FromHost::Gone);
}

/// Waits for bytes; `None` at the end. The pipe does not block, so that it can be opened before the front end does, and
/// a pipe that nobody has opened yet has no end either.
fn read<'a>(input: &mut File, bytes: &'a mut [u8]) -> Option<&'a [u8]> {
    loop {
        match poll(&mut [PollFd::new(input, PollFlags::IN)], None) {
            Ok(_) => {}
            Err(Errno::INTR) => continue,
            Err(_) => return None,
        }
        match input.read(bytes) {
            Ok(0) => return None,
            Ok(length) => return bytes.get(..length),
            Err(error) if matches!(error.kind(), io::ErrorKind::Interrupted | io::ErrorKind::WouldBlock) => {}
            Err(_) => return None,
        }
    }
}

/// Hands on the messages that are whole. False: no more can be read.
fn deliver(decoder: &mut Decoder, send: &Sender<FromHost>) -> bool {
    loop {
        let next = match decoder.decode() {
            Ok(None) => return true,
            Ok(Some(Incoming::Message(message))) => FromHost::Message(message),
            Ok(Some(Incoming::Quit)) => FromHost::Quit,
            Err(error) => FromHost::Malformed(error),
        };
        let last = matches!(&next, FromHost::Malformed(error) if error.is_final());
        if send.send(next).is_err() || last {
            return false;
        }
    }
}
