//! The feed of a remote host.

use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use syscap::filter::Filter;
use syscap_session::feed::{ClockOffset, FeedItem, FeedStart, FinalCounts};
use syscap_session::settings::Settings;
use syscap_session::source::SourceError;
use syscap_session::stop::StopFlag;
use syscap_session::{EventBatch, EventFeed, MachineState, ThreadCheck};

use super::link::{Connect, Link, WHAT_ARRIVED};
use super::queue::Item;
use super::reader;
use crate::wire::{CaptureRequest, Command, NearMachine};

/// Time for the reply to a command.
const REPLY_TIMEOUT: Duration = Duration::from_secs(5);
/// Time without any frame, after which the line counts as broken. The far end sends one ten times a second.
const FAR_TIMEOUT: Duration = Duration::from_secs(10);
/// Interval at which a wait looks at the flag.
const CHECK_INTERVAL: Duration = Duration::from_millis(50);

/// The events of a remote host.
///
/// The connection is made in the background from [`RemoteFeed::new`] on, so that several hosts connect at once.
pub struct RemoteFeed {
    link: Link,
    settings: Settings,
    near: Option<NearMachine>,
    /// The processes of this machine that carry the capture.
    exclude: Vec<u32>,
    stop: StopFlag,
    /// Ends the thread while it connects.
    connect_stop: StopFlag,
    reader: Option<JoinHandle<()>>,
    state: FeedState,
}

/// The progress of a feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FeedState {
    Connecting,
    Capturing,
    Ended(FinalCounts),
}

impl RemoteFeed {
    /// Begins to connect to a host. `host`: its name, as the user gave it. `near`: this machine, if the far end may be on
    /// it, too.
    ///
    /// # Errors
    /// [`SourceError`] if no thread can be started.
    pub fn new(
        host: &str,
        settings: &Settings,
        near: Option<NearMachine>,
        connect: Connect,
    ) -> Result<Self, SourceError> {
        let (link, ends) = Link::new(host.to_owned());
        let (shared, connect_stop) = (Arc::clone(&link.shared), StopFlag::default());
        let stop = connect_stop.clone();
        let reader = std::thread::Builder::new()
            .name("host".to_owned())
            .spawn(move || reader::run(connect, &shared, ends, &stop))
            .map_err(|error| SourceError { what: format!("cannot start a thread: {error}"), remedy: String::new() })?;
        Ok(Self {
            link,
            settings: settings.clone(),
            near,
            exclude: Vec::new(),
            stop: StopFlag::default(),
            connect_stop,
            reader: Some(reader),
            state: FeedState::Connecting,
        })
    }

    /// Waits for the next item.
    ///
    /// # Errors
    /// [`SourceError`] if the far end is silent, although nothing keeps it from sending.
    fn item(&mut self, wait: Duration) -> Result<Option<Item>, SourceError> {
        if let Some(item) = self.link.shared.queue.pop(wait) {
            return Ok(Some(item));
        }
        let shared = &self.link.shared;
        let is_connected = shared.carrier().is_some();
        if !is_connected || shared.queue.is_full() || shared.silence() < FAR_TIMEOUT {
            return Ok(None);
        }
        let reason = shared.carrier().as_mut().and_then(|carrier| carrier.end());
        let what = reason.unwrap_or_else(|| {
            format!("nothing has arrived for {} seconds: the line is broken", FAR_TIMEOUT.as_secs())
        });
        Err(SourceError { what: format!("{}: {what}", shared.host), remedy: WHAT_ARRIVED.to_owned() })
    }

    /// Sends a command whose reply has no value. Before the start the settings say the same.
    fn command(&mut self, command: Command) -> Result<(), SourceError> {
        if self.state != FeedState::Capturing {
            return Ok(());
        }
        self.link.call(command, REPLY_TIMEOUT).map(drop)
    }
}

impl EventFeed for RemoteFeed {
    fn set_stop_flag(&mut self, stop: &StopFlag) {
        self.stop = stop.clone();
    }

    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        self.exclude = pids.to_vec();
        self.exclude.extend(self.link.shared.carrier().as_ref().and_then(|carrier| carrier.process()));
        if self.near.is_none() {
            return Ok(());
        }
        self.command(Command::Exclude(self.exclude.clone()))
    }

    fn start(&mut self) -> Result<FeedStart, SourceError> {
        let mut state = MachineState::default();
        loop {
            if self.stop.is_raised() {
                self.state = FeedState::Ended(FinalCounts::default());
                return Ok(FeedStart::default());
            }
            let Some(item) = self.item(CHECK_INTERVAL).map_err(before_the_capture)? else { continue };
            match item {
                Item::Hello => {
                    self.exclude(&self.exclude.clone())?;
                    let exclude = if self.near.is_some() { self.exclude.clone() } else { Vec::new() };
                    self.link.request(CaptureRequest::new(&self.settings, self.near.clone(), exclude));
                    self.link.ping();
                }
                Item::State(part) => append(&mut state, *part),
                Item::Begun(begun) => {
                    self.state = FeedState::Capturing;
                    return Ok(FeedStart { state, warnings: begun.warnings, recheck_at: begun.recheck_at });
                }
                Item::Failed(error) => return Err(before_the_capture(error)),
                Item::CompleteTo(_) => {}
                Item::Batch(_) | Item::Ended(_) => {
                    let what = format!("{}: events came before the state of the machine", self.link.shared.host);
                    return Err(SourceError { what, remedy: String::new() });
                }
            }
        }
    }

    fn next(&mut self, wait: Duration) -> Result<FeedItem, SourceError> {
        if let FeedState::Ended(counts) = self.state {
            return Ok(FeedItem::End(counts));
        }
        Ok(match self.item(wait)? {
            Some(Item::Batch(batch)) => FeedItem::Batch(batch),
            Some(Item::CompleteTo(time)) => FeedItem::CompleteTo(time),
            Some(Item::Ended(counts)) => {
                self.state = FeedState::Ended(counts);
                FeedItem::End(counts)
            }
            Some(Item::Failed(error)) => return Err(error),
            // Of no meaning after the beginning.
            Some(Item::Hello | Item::State(_) | Item::Begun(_)) | None => FeedItem::Nothing,
        })
    }

    fn recycle(&mut self, batch: EventBatch) {
        self.link.shared.queue.recycle(batch);
    }

    fn set_filter(&mut self, filter: Option<&Filter>) -> Result<Option<u64>, SourceError> {
        if self.state != FeedState::Capturing {
            self.settings.filter = filter.cloned();
            return Ok(None);
        }
        let text = filter.map(ToString::to_string).unwrap_or_default();
        self.link.call(Command::Filter(text), REPLY_TIMEOUT)
    }

    fn send_checks(&mut self, checks: &mut Vec<ThreadCheck>) -> Result<(), SourceError> {
        if !checks.is_empty() && self.state == FeedState::Capturing {
            self.link.send(Command::Checks(checks.drain(..).map(Into::into).collect()));
        }
        checks.clear();
        Ok(())
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        self.settings.snaplen = bytes;
        self.command(Command::Snaplen(bytes))
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        self.command(Command::Pause(paused))
    }

    fn stop(&mut self) {
        if self.state == FeedState::Capturing {
            self.link.stop();
        }
    }

    fn host(&self) -> Option<&str> {
        Some(&self.link.shared.host)
    }

    fn clock_offset(&self) -> Option<ClockOffset> {
        self.link.shared.clock().offset()
    }

    fn take_messages(&mut self) -> Vec<String> {
        let messages = self.link.shared.carrier().as_mut().map(|carrier| carrier.take_messages()).unwrap_or_default();
        messages.into_iter().map(|message| format!("{}: {message}", self.link.shared.host)).collect()
    }
}

impl Drop for RemoteFeed {
    fn drop(&mut self) {
        self.connect_stop.raise();
        self.link.shared.queue.close();
        if let Some(carrier) = self.link.shared.carrier().as_mut() {
            carrier.end();
        }
        // The reader ends with the connection, or soon after the flag is raised.
        let start = Instant::now();
        while self.reader.as_ref().is_some_and(|reader| !reader.is_finished()) && start.elapsed() < REPLY_TIMEOUT {
            std::thread::sleep(Duration::from_millis(5));
        }
        // A connection that was made meanwhile.
        if let Some(carrier) = self.link.shared.carrier().as_mut() {
            carrier.end();
        }
    }
}

/// Returns the error of a connection that ended before there was a capture.
fn before_the_capture(error: SourceError) -> SourceError {
    match error {
        SourceError { what, remedy } if remedy == WHAT_ARRIVED => SourceError { what, remedy: String::new() },
        other => other,
    }
}

/// Appends a part of the state.
fn append(state: &mut MachineState, part: MachineState) {
    let MachineState { system, machine, interfaces, users, groups, threads, fds } = part;
    if state.system == Default::default() {
        (state.system, state.machine) = (system, machine);
    }
    state.interfaces.extend(interfaces);
    state.users.extend(users);
    state.groups.extend(groups);
    state.threads.extend(threads);
    for list in fds {
        match state.fds.last_mut().filter(|last| last.tid == list.tid) {
            Some(last) => last.fds.extend(list.fds),
            None => state.fds.push(list),
        }
    }
}
