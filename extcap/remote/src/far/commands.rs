//! The thread that reads the near end's commands.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::output::FrameSender;
use crate::wire::frame::{FrameEncoder, FrameKind, FrameReader};
use crate::wire::{CaptureRequest, Command, Tick, WireError};

/// A message of the near end.
#[derive(Debug)]
pub enum Incoming {
    /// What to capture.
    Request(CaptureRequest),
    /// A command and its number.
    Command(u64, Command),
    /// The connection has ended.
    Gone,
    /// The near end does not keep to the protocol.
    Invalid(WireError),
}

/// The messages of the near end, as a thread reads them.
#[derive(Debug)]
pub struct Commands {
    messages: Receiver<Incoming>,
    last: Arc<Mutex<Instant>>,
}

impl Commands {
    /// Starts the thread. It answers pings itself, so that their round trip does not include the work of others.
    ///
    /// # Errors
    /// [`io::Error`] if no thread can be started.
    pub fn start(input: impl Read + Send + 'static, output: FrameSender) -> io::Result<Self> {
        let (sender, messages) = channel();
        let last = Arc::new(Mutex::new(Instant::now()));
        let heard = Arc::clone(&last);
        std::thread::Builder::new().name("commands".to_owned()).spawn(move || {
            let end = read(input, &output, &sender, &heard);
            // The receiver has gone if the capture has ended.
            let _ = sender.send(end.err().map_or(Incoming::Gone, Incoming::Invalid));
        })?;
        Ok(Self { messages, last })
    }

    /// Returns the next message within a time.
    pub fn next(&self, wait: Duration) -> Option<Incoming> {
        self.messages.recv_timeout(wait).ok()
    }

    /// Returns the time since the near end has sent anything.
    pub fn silence(&self) -> Duration {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }
}

fn read(
    input: impl Read,
    output: &FrameSender,
    messages: &Sender<Incoming>,
    last: &Mutex<Instant>,
) -> Result<(), WireError> {
    let mut frames = FrameReader::new(input)?;
    let mut encoder = FrameEncoder::new()?;
    while let Some(frame) = frames.read_frame()? {
        *last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        let message = match frame.kind {
            FrameKind::Request => Incoming::Request(frame.message()?),
            FrameKind::Command => match frame.message()? {
                (_, Command::Ping(ping)) => {
                    let mut pong = Vec::new();
                    encoder.message(FrameKind::Tick, &tick(ping, 0), &mut pong)?;
                    output.send(pong);
                    continue;
                }
                (number, command) => Incoming::Command(number, command),
            },
            _ => return Err(frame.unexpected()),
        };
        if messages.send(message).is_err() {
            break;
        }
    }
    Ok(())
}

/// Returns the sign of life of this moment.
pub fn tick(ping: u64, complete_to: u64) -> Tick {
    let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let wall = u64::try_from(wall.as_nanos()).unwrap_or(u64::MAX);
    Tick { ping, boot: syscap_bpf::boot_time(), wall, complete_to }
}
