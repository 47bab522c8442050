//! The connection to a far end, and what both threads of the near end share.

use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use syscap_session::source::SourceError;
use syscap_session::stop::StopFlag;

use super::clock::ClockEstimate;
use super::queue::ItemQueue;
use crate::wire::frame::{FrameEncoder, FrameKind};
use crate::wire::{CaptureRequest, Command, Reply};

/// Interval of pings.
const PING_INTERVAL: Duration = Duration::from_secs(1);

/// Connects to a host and starts the far end there. Runs in a thread of its own, and returns early once the flag is
/// raised.
pub type Connect = Box<dyn FnOnce(&StopFlag) -> Result<Carried, SourceError> + Send>;

/// A connection to a far end.
pub struct Carried {
    /// Its output.
    pub input: Box<dyn Read + Send>,
    /// Its input.
    pub output: Box<dyn Write + Send>,
    /// What carries the connection.
    pub carrier: Box<dyn Carrier>,
}

/// What a user should know of a capture whose connection has ended early.
pub const WHAT_ARRIVED: &str = "The capture has everything that arrived before";

/// What carries a connection, such as ssh.
pub trait Carrier: Send {
    /// Returns what the carrier or the far end has said since the last call, apart from the stream; one sentence each.
    fn take_messages(&mut self) -> Vec<String>;

    /// Ends the connection, within seconds, however the far end behaves. Returns the reason why it had ended before, if
    /// it had.
    fn end(&mut self) -> Option<String>;

    /// Returns the process that carries the connection on this machine, by its id; `None`: no process.
    fn process(&self) -> Option<u32>;
}

/// What the threads of a host share with the feed.
pub struct Shared {
    /// The name of the host.
    pub host: String,
    /// The items of the host.
    pub queue: ItemQueue,
    /// The clocks.
    clock: Mutex<ClockEstimate>,
    /// The carrier, once the connection is there.
    carrier: Mutex<Option<Box<dyn Carrier>>>,
    /// The moment of the last frame.
    last_frame: Mutex<Instant>,
}

impl Shared {
    /// Returns the state before the connection.
    pub fn new(host: String) -> Self {
        Self {
            host,
            queue: ItemQueue::default(),
            clock: Mutex::default(),
            carrier: Mutex::new(None),
            last_frame: Mutex::new(Instant::now()),
        }
    }

    /// Returns the clocks.
    pub fn clock(&self) -> MutexGuard<'_, ClockEstimate> {
        lock(&self.clock)
    }

    /// Returns the carrier; `None`: there is no connection.
    pub fn carrier(&self) -> MutexGuard<'_, Option<Box<dyn Carrier>>> {
        lock(&self.carrier)
    }

    /// Notes that a frame has arrived.
    pub fn frame_arrived(&self) {
        *lock(&self.last_frame) = Instant::now();
    }

    /// Returns the time since the last frame.
    pub fn silence(&self) -> Duration {
        lock(&self.last_frame).elapsed()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A message to the far end.
#[derive(Debug)]
pub enum Outgoing {
    /// What to capture. The first message.
    Request(Box<CaptureRequest>),
    /// A command.
    Command(u64, Command),
    /// A ping now.
    Ping,
}

/// The near end's handle of its threads.
pub struct Link {
    /// What the threads share.
    pub shared: Arc<Shared>,
    outgoing: Sender<Outgoing>,
    replies: Receiver<Reply>,
    next_number: u64,
    is_stopped: bool,
}

/// The ends of the channels that belong to the threads.
pub struct ThreadEnds {
    /// The messages to send.
    pub outgoing: Receiver<Outgoing>,
    /// A handle to send pings.
    pub pings: Sender<Outgoing>,
    /// The replies to commands.
    pub replies: Sender<Reply>,
}

impl Link {
    /// Returns the handle, and the ends for the threads.
    pub fn new(host: String) -> (Self, ThreadEnds) {
        let (outgoing, outgoing_end) = channel();
        let (replies_end, replies) = channel();
        let ends = ThreadEnds { outgoing: outgoing_end, pings: outgoing.clone(), replies: replies_end };
        (Self { shared: Arc::new(Shared::new(host)), outgoing, replies, next_number: 1, is_stopped: false }, ends)
    }

    /// Sends what to capture.
    pub fn request(&self, request: CaptureRequest) {
        // If the writer has ended, the reader reports why.
        let _ = self.outgoing.send(Outgoing::Request(Box::new(request)));
    }

    /// Asks for the end of the capture, once.
    pub fn stop(&mut self) {
        if !std::mem::replace(&mut self.is_stopped, true) {
            self.send(Command::Stop);
        }
    }

    /// Sends a ping.
    pub fn ping(&self) {
        // If the writer has ended, the reader reports why.
        let _ = self.outgoing.send(Outgoing::Ping);
    }

    /// Sends a command, and returns its number.
    pub fn send(&mut self, command: Command) -> u64 {
        let number = self.next_number;
        self.next_number += 1;
        // If the writer has ended, the reader reports why.
        let _ = self.outgoing.send(Outgoing::Command(number, command));
        number
    }

    /// Sends a command and waits for its reply. Meanwhile items may queue up without bound.
    ///
    /// # Errors
    /// [`SourceError`] if the far end refuses, or does not reply in time.
    pub fn call(&mut self, command: Command, timeout: Duration) -> Result<Option<u64>, SourceError> {
        let number = self.send(command);
        self.shared.queue.set_unbounded(true);
        let start = Instant::now();
        let reply = loop {
            let left = timeout.saturating_sub(start.elapsed());
            match self.replies.recv_timeout(left) {
                Ok(reply) if reply.number == number => break Some(reply.result),
                // The reply to an earlier command, for which nobody waits any more.
                Ok(_) => {}
                Err(_) => break None,
            }
        };
        self.shared.queue.set_unbounded(false);
        reply.map_or_else(
            || Err(SourceError { what: format!("{} did not answer", self.shared.host), remedy: String::new() }),
            |result| result.map_err(SourceError::from),
        )
    }
}

/// Writes the messages to the far end, and a ping every second, until the connection or the feed ends.
///
/// # Errors
/// [`io::Error`] if the connection cannot be written.
pub fn write_messages(mut output: impl Write, messages: &Receiver<Outgoing>, shared: &Shared) -> io::Result<()> {
    let mut encoder = FrameEncoder::new()?;
    let (mut ping, mut has_begun) = (0_u64, false);
    loop {
        let mut frame = Vec::new();
        match messages.recv_timeout(PING_INTERVAL) {
            Ok(Outgoing::Request(request)) => {
                has_begun = true;
                encoder.message(FrameKind::Request, &request, &mut frame)?;
            }
            Ok(Outgoing::Command(number, command)) => {
                encoder.message(FrameKind::Command, &(number, command), &mut frame)?;
            }
            Ok(Outgoing::Ping) | Err(RecvTimeoutError::Timeout) => {
                // The request comes first.
                if !has_begun {
                    continue;
                }
                ping += 1;
                encoder.message(FrameKind::Command, &(0_u64, Command::Ping(ping)), &mut frame)?;
                shared.clock().sent(ping);
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
        output.write_all(&frame)?;
        output.flush()?;
    }
}
