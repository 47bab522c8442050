//! The two control pipes between the program and the front end.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, RawFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::fs::OFlags;
use rustix::io::Errno;
use syscap_session::stop::StopFlag;

use super::codec::{CodecError, Decoder, Incoming, Message};
use crate::pipe::{self, ReaderWait};

/// Time in which a front end must open its end of a pipe.
const READER_TIMEOUT: Duration = Duration::from_secs(5);
/// Bytes that may be queued for a front end that does not read. Messages beyond are dropped.
const QUEUED_MAX: usize = 256 * 1024;

/// An event of the control pipe.
#[derive(Debug)]
pub enum ControlEvent {
    /// A message.
    Message(Message),
    /// A malformed message.
    Malformed(CodecError),
    /// A request to end the capture.
    Quit,
    /// The front end has closed its end: it has exited.
    Gone,
}

/// The two open control pipes.
#[derive(Debug)]
pub struct ControlLink {
    incoming: Receiver<ControlEvent>,
    /// The flag that a request to quit raises.
    quit: Arc<OnceLock<StopFlag>>,
    out: Option<File>,
    queued: Vec<u8>,
}

impl ControlLink {
    /// Opens the pipe from the front end and the pipe to it. Wireshark waits until both are open, and hangs if the
    /// program exits before. So this must come before anything that can fail, and it returns only once Wireshark has
    /// opened its end, too.
    ///
    /// # Errors
    /// [`io::Error`] if a pipe is missing, or if the front end does not open its end.
    pub fn open(from_front_end: &Path, to_front_end: &Path) -> io::Result<Self> {
        let input =
            OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed()).open(from_front_end);
        let out = pipe::open(to_front_end, &ReaderWait { timeout: Some(READER_TIMEOUT), cancelled: &|| false });
        let (mut input, out) = (input?, out?);
        let first = first_bytes(&mut input)?;
        let (send, incoming) = channel();
        let quit = Arc::new(OnceLock::new());
        let to = Listener { send, quit: Arc::clone(&quit) };
        std::thread::Builder::new().name("control".to_owned()).spawn(move || listen(&first, input, &to))?;
        Ok(Self { incoming, quit, out: Some(out), queued: Vec::new() })
    }

    /// Raises the flag when the front end asks for the end. A capture that is still connecting to a host receives no
    /// events, but looks at its flag.
    pub fn raise_on_quit(&self, stop: &StopFlag) {
        let _ = self.quit.set(stop.clone());
    }

    /// Returns the descriptor of the pipe to the front end; `None` if the front end has closed it.
    pub fn descriptor(&self) -> Option<RawFd> {
        self.out.as_ref().map(AsRawFd::as_raw_fd)
    }

    /// Returns the next event that has arrived.
    pub fn receive(&mut self) -> Option<ControlEvent> {
        self.incoming.try_recv().ok()
    }

    /// Sends a message without waiting. Stops writing once the front end has gone; the other pipe reports that.
    pub fn send(&mut self, message: &Message) {
        if self.out.is_some() && self.queued.len() < QUEUED_MAX {
            self.queued.extend_from_slice(&message.encode());
        }
        self.flush();
    }

    /// Writes queued bytes as far as the pipe accepts them.
    pub fn flush(&mut self) {
        while let Some(out) = self.out.as_mut().filter(|_| !self.queued.is_empty()) {
            match out.write(&self.queued) {
                Ok(written) => drop(self.queued.drain(..written)),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(_) => {
                    self.out = None;
                    self.queued.clear();
                }
            }
        }
    }
}

/// Waits until the front end has opened its end of the pipe, and returns the bytes that it has written. A read from a
/// pipe without a writer returns its end; a read from an empty pipe with a writer would block.
fn first_bytes(input: &mut File) -> io::Result<Vec<u8>> {
    let start = Instant::now();
    let mut bytes = vec![0; 4096];
    loop {
        match input.read(&mut bytes) {
            Ok(0) if start.elapsed() >= READER_TIMEOUT => return Err(io::ErrorKind::TimedOut.into()),
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

/// Reads the pipe until its end, after the bytes of `first`. After a final error the rest is ignored.
fn listen(first: &[u8], mut input: File, to: &Listener) {
    let mut decoder = Some(Decoder::default());
    let mut bytes = [0; 4096];
    let mut next = (!first.is_empty()).then_some(first);
    while let Some(read) = next.take().or_else(|| read(&mut input, &mut bytes)) {
        if let Some(current) = &mut decoder {
            current.push(read);
            if !to.deliver(current) {
                decoder = None;
            }
        }
    }
    // The receiver has gone if the capture has ended.
    let _ = to.send.send(ControlEvent::Gone);
}

/// Waits for bytes; `None` at the end. The pipe is non-blocking, so that it can be opened before the front end opens
/// it. poll(2) does not report the end of a pipe that has never had a writer.
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

/// The receiver of what the thread reads.
struct Listener {
    send: Sender<ControlEvent>,
    quit: Arc<OnceLock<StopFlag>>,
}

impl Listener {
    /// Sends the complete messages. Returns `false` if no more messages can be decoded.
    fn deliver(&self, decoder: &mut Decoder) -> bool {
        loop {
            let next = match decoder.decode() {
                Ok(None) => return true,
                Ok(Some(Incoming::Message(message))) => ControlEvent::Message(message),
                Ok(Some(Incoming::Quit)) => {
                    if let Some(stop) = self.quit.get() {
                        stop.raise();
                    }
                    ControlEvent::Quit
                }
                Err(error) => ControlEvent::Malformed(error),
            };
            let last = matches!(&next, ControlEvent::Malformed(error) if error.is_final());
            if self.send.send(next).is_err() || last {
                return false;
            }
        }
    }
}
