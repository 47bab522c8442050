//! The far end from its first frame to its last.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use syscap_session::feed::{FeedItem, FeedStart};
use syscap_session::settings::Settings;
use syscap_session::source::SourceError;
use syscap_session::stop::StopFlag;
use syscap_session::{EventBatch, EventFeed, SystemInfo, ThreadCheck};

use super::commands::{Commands, Incoming, tick};
use super::output::FrameSender;
use super::state_parts::parts;
use crate::wire::events::BatchEncoder;
use crate::wire::frame::{FrameEncoder, FrameKind};
use crate::wire::{Begun, CaptureRequest, Command, Ended, Failure, Hello, NearMachine, Reply, VERSION, WireError};

/// Bytes of frames that may wait for the connection.
const QUEUED_MAX: usize = 4 << 20;
/// Time of one wait for events, and so the longest delay of a command.
const EVENT_WAIT: Duration = Duration::from_millis(25);
/// Time of one wait for room in the output.
const ROOM_WAIT: Duration = Duration::from_millis(5);
/// Interval of signs of life.
const TICK_INTERVAL: Duration = Duration::from_millis(100);
/// Interval at which the processes to exclude are searched.
const EXCLUSION_INTERVAL: Duration = Duration::from_secs(2);
/// Time without any message, at the latest after which the near end counts as gone. It pings once a second.
const NEAR_TIMEOUT: Duration = Duration::from_secs(10);
/// Time in which the near end must say what to capture.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);
/// Time for the last frames.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(8);
/// Age in nanoseconds from which on a record has left the rings and the queue of the feed, if the queue was empty: two
/// reads of the rings.
const SETTLED: u64 = 50_000_000;

/// A function that makes the feed of a capture.
pub type NewFeed<'a> = dyn Fn(&Settings) -> Result<Box<dyn EventFeed>, SourceError> + 'a;

/// What the far end needs of the program.
pub struct FarEnd<'a> {
    /// Makes the feed of a capture.
    pub new_feed: &'a NewFeed<'a>,
    /// Returns the processes that carry the capture on this machine, by their ids in /proc.
    pub carriers: &'a mut dyn FnMut() -> Vec<u32>,
    /// Ends the capture once it is raised.
    pub stop: StopFlag,
    /// This machine's system.
    pub system: SystemInfo,
    /// This machine, as the near end would describe itself; `None` if /proc does not tell.
    pub machine: Option<NearMachine>,
    /// The effective user.
    pub uid: u32,
}

/// The reason why the far end ended before the near end asked it to.
#[derive(Debug, thiserror::Error)]
pub enum FarError {
    /// The capture failed. The near end knows it.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The near end does not keep to the protocol, or threads cannot be started.
    #[error("the near end: {0}")]
    Wire(#[from] WireError),
    /// Threads cannot be started, or there is no memory.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The near end has gone.
    #[error("the near end has gone")]
    Gone,
    /// The near end has said nothing for a long time.
    #[error("the near end has said nothing for {} seconds", .0.as_secs())]
    Silent(Duration),
}

/// Captures for the near end at the other end of `input` and `output`, until it asks for the end or goes away.
///
/// # Errors
/// [`FarError`] if the capture ends in another way.
pub fn serve(
    input: impl Read + Send + 'static,
    output: impl Write + Send + 'static,
    mut far: FarEnd<'_>,
) -> Result<(), FarError> {
    let (output, _thread) = FrameSender::start(output)?;
    let commands = Commands::start(input, output.clone())?;
    let mut connection = Connection { output, commands, encoder: FrameEncoder::new()?, stop: far.stop.clone() };
    connection.send(
        FrameKind::Hello,
        &Hello {
            protocol: VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            system: far.system.clone(),
            pid: std::process::id(),
            uid: far.uid,
        },
    )?;
    let result = connection.request().and_then(|request| capture(&mut connection, &request, &mut far));
    if let Err(FarError::Source(error)) = &result {
        connection.send(FrameKind::Failure, &Failure::from(error.clone()))?;
    }
    connection.output.drain(DRAIN_TIMEOUT);
    result
}

/// The connection to the near end.
struct Connection {
    output: FrameSender,
    commands: Commands,
    encoder: FrameEncoder,
    stop: StopFlag,
}

impl Connection {
    /// Queues a message.
    fn send(&mut self, kind: FrameKind, message: &impl serde::Serialize) -> Result<(), FarError> {
        let mut frame = Vec::new();
        self.encoder.message(kind, message, &mut frame)?;
        self.output.send(frame);
        Ok(())
    }

    /// Queues a frame.
    fn frame(&mut self, kind: FrameKind, content: &[u8]) -> Result<(), FarError> {
        let mut frame = Vec::with_capacity(content.len() / 4);
        self.encoder.frame(kind, content, &mut frame)?;
        self.output.send(frame);
        Ok(())
    }

    /// Waits for the request.
    fn request(&self) -> Result<CaptureRequest, FarError> {
        match self.commands.next(REQUEST_TIMEOUT) {
            Some(Incoming::Request(request)) => Ok(request),
            Some(Incoming::Invalid(error)) => Err(error.into()),
            Some(Incoming::Gone) => Err(FarError::Gone),
            Some(Incoming::Command(..)) | None => Err(FarError::Silent(REQUEST_TIMEOUT)),
        }
    }

    /// Fails if nobody is at the other end.
    fn check(&self) -> Result<(), FarError> {
        if self.output.has_ended() {
            return Err(FarError::Gone);
        }
        match self.commands.silence() {
            silence if silence > NEAR_TIMEOUT => Err(FarError::Silent(silence)),
            _ => Ok(()),
        }
    }
}

fn capture(connection: &mut Connection, request: &CaptureRequest, far: &mut FarEnd<'_>) -> Result<(), FarError> {
    let mut feed = (far.new_feed)(&request.settings()?)?;
    let mut exclusion = Exclusion {
        is_wanted: !request.include_self,
        near_is_here: request.near.is_some() && request.near == far.machine,
        near: Vec::new(),
        excluded: Vec::new(),
        at: Instant::now(),
    };
    exclusion.set_near(&request.exclude);
    feed.set_stop_flag(&far.stop);
    exclusion.update(feed.as_mut(), far.carriers)?;
    let FeedStart { state, warnings, recheck_at } = feed.start()?;
    for part in parts(state) {
        let content = serde_json::to_vec(&part).unwrap_or_default();
        connection.frame(FrameKind::State, &content)?;
    }
    connection.send(FrameKind::Begun, &Begun { warnings, recheck_at })?;
    let mut stream = Stream { encoder: BatchEncoder::default(), content: Vec::new() };
    let (mut ticked, mut complete_to) = (Instant::now(), 0);
    loop {
        if exclusion.at.elapsed() >= EXCLUSION_INTERVAL {
            exclusion.update(feed.as_mut(), far.carriers)?;
        }
        let is_full = connection.output.queued() > QUEUED_MAX;
        handle_commands(connection, feed.as_mut(), &mut exclusion, if is_full { ROOM_WAIT } else { Duration::ZERO })?;
        connection.check()?;
        if connection.stop.is_raised() {
            feed.stop();
        }
        if is_full {
            continue;
        }
        let before = syscap_bpf::boot_time();
        match feed.next(EVENT_WAIT)? {
            FeedItem::Batch(batch) => {
                connection.frame(FrameKind::Events, stream.content(&batch))?;
                feed.recycle(batch);
            }
            FeedItem::Nothing => complete_to = before.saturating_sub(SETTLED),
            FeedItem::CompleteTo(time) => complete_to = time,
            FeedItem::End(counts) => return connection.send(FrameKind::Ended, &Ended { counts }),
        }
        if ticked.elapsed() >= TICK_INTERVAL {
            ticked = Instant::now();
            connection.send(FrameKind::Tick, &tick(0, complete_to))?;
        }
    }
}

/// The events of the stream.
struct Stream {
    encoder: BatchEncoder,
    content: Vec<u8>,
}

impl Stream {
    /// Returns the content of the frame of a batch.
    fn content(&mut self, batch: &EventBatch) -> &[u8] {
        self.content.clear();
        self.encoder.encode(batch, &mut self.content);
        &self.content
    }
}

/// Handles the commands that have arrived. Waits for the first one for up to `wait`.
fn handle_commands(
    connection: &mut Connection,
    feed: &mut dyn EventFeed,
    exclusion: &mut Exclusion,
    mut wait: Duration,
) -> Result<(), FarError> {
    while let Some(incoming) = connection.commands.next(wait) {
        wait = Duration::ZERO;
        let (number, command) = match incoming {
            Incoming::Command(number, command) => (number, command),
            Incoming::Gone => return Err(FarError::Gone),
            Incoming::Invalid(error) => return Err(error.into()),
            // A second request changes nothing.
            Incoming::Request(_) => continue,
        };
        let result = match command {
            // These get no reply.
            Command::Ping(_) => continue,
            Command::Stop => {
                feed.stop();
                continue;
            }
            Command::Checks(rows) => {
                let mut checks: Vec<ThreadCheck> = rows.into_iter().map(ThreadCheck::from).collect();
                feed.send_checks(&mut checks)?;
                continue;
            }
            Command::Filter(text) => set_filter(feed, &text),
            Command::Snaplen(bytes) => feed.set_snaplen(bytes).map(|()| None),
            Command::Pause(paused) => feed.set_paused(paused).map(|()| None),
            Command::Exclude(pids) => {
                exclusion.set_near(&pids);
                Ok(None)
            }
        };
        connection.send(FrameKind::Reply, &Reply { number, result: result.map_err(Failure::from) })?;
    }
    Ok(())
}

fn set_filter(feed: &mut dyn EventFeed, text: &str) -> Result<Option<u64>, SourceError> {
    let filter = syscap_session::filter::parse(text)
        .map_err(|error| SourceError { what: format!("the filter is wrong at {error}"), remedy: String::new() })?;
    feed.set_filter(filter.as_ref())
}

/// The processes that are not captured.
struct Exclusion {
    /// `false`: the capture includes itself.
    is_wanted: bool,
    /// `true` if the near end is on this machine, so that its processes carry the capture, too.
    near_is_here: bool,
    /// The processes of the near end.
    near: Vec<u32>,
    excluded: Vec<u32>,
    at: Instant,
}

impl Exclusion {
    /// Sets the processes of the near end, which count if it is on this machine. The next update is due at once.
    fn set_near(&mut self, pids: &[u32]) {
        if self.near_is_here {
            self.near = pids.to_vec();
            self.at = self.at.checked_sub(EXCLUSION_INTERVAL).unwrap_or(self.at);
        }
    }

    /// Searches the processes again, and passes them to the feed if they have changed.
    fn update(&mut self, feed: &mut dyn EventFeed, carriers: &mut dyn FnMut() -> Vec<u32>) -> Result<(), SourceError> {
        self.at = Instant::now();
        if !self.is_wanted {
            return Ok(());
        }
        let mut pids = carriers();
        pids.extend_from_slice(&self.near);
        pids.sort_unstable();
        pids.dedup();
        if pids != self.excluded {
            feed.exclude(&pids)?;
            self.excluded = pids;
        }
        Ok(())
    }
}
