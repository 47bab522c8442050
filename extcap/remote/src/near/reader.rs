//! The thread that connects to a host and reads its frames.

use std::io::Read;
use std::sync::Arc;

use syscap_session::MachineState;
use syscap_session::source::SourceError;
use syscap_session::stop::StopFlag;

use super::link::{Carried, Connect, Outgoing, Shared, ThreadEnds, WHAT_ARRIVED, write_messages};
use super::queue::Item;
use crate::wire::events::BatchDecoder;
use crate::wire::frame::{Frame, FrameKind, FrameReader};
use crate::wire::{Begun, Ended, Failure, Hello, Tick, VERSION, WireError};

/// Pings at the start, each sent when the one before is answered: the best of them measures the clocks.
const FIRST_PINGS: u32 = 8;
/// Bytes of the state that a far end may send: more than 131,072 threads with long command lines have.
const STATE_MAX: u64 = 512 << 20;

/// Connects, and reads frames until the connection ends or the feed is dropped.
pub fn run(connect: Connect, shared: &Arc<Shared>, ends: ThreadEnds, stop: &StopFlag) {
    let Carried { input, output, carrier } = match connect(stop) {
        Ok(carried) => carried,
        Err(error) => {
            shared.queue.push(Item::Failed(error));
            return;
        }
    };
    *shared.carrier() = Some(carrier);
    let ThreadEnds { outgoing, pings, replies } = ends;
    let writer = Arc::clone(shared);
    let started = std::thread::Builder::new().name("commands".to_owned()).spawn(move || {
        // The reader sees the end of the connection, too.
        let _ = write_messages(output, &outgoing, &writer);
    });
    if let Err(error) = started {
        let what = format!("cannot start a thread: {error}");
        shared.queue.push(Item::Failed(SourceError { what, remedy: String::new() }));
        return;
    }
    shared.frame_arrived();
    let mut reader = Reader { shared, pings, replies, decoder: BatchDecoder::default(), state_bytes: 0 };
    let last = match reader.read(input) {
        Ok(End::AsAsked) => return,
        Ok(End::Early) => Item::Failed(reader.ended("the connection ended")),
        Err(error) => Item::Failed(reader.ended(&error.to_string())),
    };
    shared.queue.push(last);
}

/// The end of a stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// After the last frame, or because nobody takes the items.
    AsAsked,
    /// Before the last frame.
    Early,
}

struct Reader<'a> {
    shared: &'a Shared,
    pings: std::sync::mpsc::Sender<Outgoing>,
    replies: std::sync::mpsc::Sender<crate::wire::Reply>,
    decoder: BatchDecoder,
    /// Bytes of the state so far.
    state_bytes: u64,
}

impl Reader<'_> {
    fn read(&mut self, input: impl Read) -> Result<End, WireError> {
        let mut frames = FrameReader::new(input)?;
        while let Some(frame) = frames.read_frame()? {
            self.shared.frame_arrived();
            let item = match frame.kind {
                FrameKind::Hello => {
                    check_version(&frame)?;
                    Item::Hello
                }
                FrameKind::State => self.state(&frame)?,
                FrameKind::Begun => Item::Begun(frame.message::<Begun>()?),
                FrameKind::Events => self.events(&frame)?,
                FrameKind::Tick => match self.tick(frame.message()?) {
                    Some(item) => item,
                    None => continue,
                },
                FrameKind::Reply => {
                    // Nobody waits for it if the feed has ended.
                    let _ = self.replies.send(frame.message()?);
                    continue;
                }
                FrameKind::Ended => Item::Ended(frame.message::<Ended>()?.counts),
                FrameKind::Failure => Item::Failed(self.failed(frame.message::<Failure>()?)),
                FrameKind::Request | FrameKind::Command => return Err(frame.unexpected()),
            };
            let is_last = matches!(item, Item::Ended(_) | Item::Failed(_));
            if !self.shared.queue.push(item) || is_last {
                return Ok(End::AsAsked);
            }
            // The time for which the queue was full is no silence of the far end.
            self.shared.frame_arrived();
        }
        Ok(End::Early)
    }

    fn state(&mut self, frame: &Frame<'_>) -> Result<Item, WireError> {
        let length = self.state_bytes + frame.content.len() as u64;
        self.state_bytes = length;
        if length > STATE_MAX {
            return Err(WireError::TooLong { offset: frame.offset, length, most: STATE_MAX });
        }
        Ok(Item::State(Box::new(frame.message::<MachineState>()?)))
    }

    fn events(&mut self, frame: &Frame<'_>) -> Result<Item, WireError> {
        let mut batch = self.shared.queue.spare();
        let invalid = |error: crate::wire::events::InvalidBatch| WireError::Invalid {
            offset: frame.offset,
            problem: error.to_string(),
        };
        self.decoder.decode(frame.content, &mut batch).map_err(invalid)?;
        Ok(Item::Batch(batch))
    }

    /// Handles a sign of life. Returns the time up to which all events have arrived, if it says so.
    fn tick(&self, tick: Tick) -> Option<Item> {
        if tick.ping != 0 {
            let mut clock = self.shared.clock();
            clock.received(&tick);
            if clock.answers() < FIRST_PINGS {
                // The writer has ended if the connection has.
                let _ = self.pings.send(Outgoing::Ping);
            }
        }
        (tick.complete_to != 0).then_some(Item::CompleteTo(tick.complete_to))
    }

    /// Returns the failure of the far end, with the host's name.
    fn failed(&self, failure: Failure) -> SourceError {
        SourceError { what: format!("{}: {}", self.shared.host, failure.what), remedy: failure.remedy }
    }

    /// Returns the error of a stream that ended early. `what`: what was seen, which the carrier may know better.
    fn ended(&self, what: &str) -> SourceError {
        let reason = self.shared.carrier().as_mut().and_then(|carrier| carrier.end());
        let what = reason.as_deref().unwrap_or(what);
        SourceError { what: format!("{}: {what}", self.shared.host), remedy: WHAT_ARRIVED.to_owned() }
    }
}

/// Fails if the far end speaks another version of the protocol.
fn check_version(frame: &Frame<'_>) -> Result<(), WireError> {
    let hello: Hello = frame.message()?;
    if hello.protocol == VERSION {
        return Ok(());
    }
    let problem = format!("the far syscapdump speaks version {} of the protocol, this one {VERSION}", hello.protocol);
    Err(WireError::Invalid { offset: frame.offset, problem })
}
