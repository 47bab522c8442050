//! A capture from its start to its end.

use std::io;
use std::time::{Duration, Instant};

use syscap::escape::Printable;
use syscap::limits::Dropped;
use syscap_live::source::{EventSource, Polled, SourceError, Stats};
use syscap_live::stop::StopFlag;

use super::caller::Caller;
use super::carriers::Carriers;
use super::error::CaptureError;
use super::sink::{Sink, Unwritten, empty_capture, new_buffer};
use super::waiting::WaitingCommand;
use crate::control::{self, Action, ControlLink, FromHost, Toolbar};
use crate::message::say;
use crate::options::Limits;

/// How long one poll waits: the delay with which a front end's wishes are heard.
const WAIT: Duration = Duration::from_millis(50);
/// How often the counters are shown.
const STATUS: Duration = Duration::from_secs(1);
/// How often the processes that are left out are looked up anew: dumpcap may start after the capture does.
const LOOK: Duration = Duration::from_secs(2);

/// A capture and all that has a say in it.
pub struct Capture<'a> {
    /// What captures.
    pub source: Box<dyn EventSource>,
    /// Where it goes.
    pub sink: Sink,
    /// The signals that end it.
    pub stop: StopFlag,
    /// When it ends by itself.
    pub limits: Limits,
    /// The front end's toolbar.
    pub toolbar: Option<(ControlLink, Toolbar)>,
    /// The front end: with its end the capture ends.
    pub caller: Option<Caller>,
    /// The command that is captured.
    pub command: Option<&'a mut WaitingCommand>,
    /// The processes that are left out; none: the capture has itself in it.
    pub carriers: Option<Carriers>,
    /// Told the counters from time to time.
    pub progress: Option<&'a mut dyn Progress>,
}

/// Shows how a capture goes.
pub trait Progress {
    /// The counters now.
    fn show(&mut self, stats: Stats);
}

/// Why a capture ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It was told to: by a signal, a limit, the command's end, or the source had no more.
    Asked,
    /// The reader of the output has gone: the stream has no trailer.
    ReaderGone,
}

/// How a capture went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// The counters at the end. Events that are not in the output count as lost.
    pub stats: Stats,
    /// Why it ended.
    pub end: End,
    /// What is not in the output, because its reader did not read.
    pub unwritten: Unwritten,
    /// What of the machine's state found no room in memory.
    pub dropped: Dropped,
}

impl Capture<'_> {
    /// Captures until something ends it. A reader that goes away is a usual end.
    ///
    /// # Errors
    /// [`CaptureError`] where the source fails or the output cannot be written. What was captured before has been
    /// written.
    pub fn run(mut self) -> Result<Outcome, CaptureError> {
        let mut buffer = new_buffer();
        let mut begun = false;
        let result = self.capture(&mut buffer, &mut begun);
        let stats = self.source.stats();
        self.show(stats);
        if matches!(result, Ok(End::ReaderGone)) {
            buffer.clear();
        }
        if !begun && self.toolbar.is_some() {
            buffer = empty_capture();
        }
        let written = self.sink.finish(buffer).map_err(CaptureError::Write);
        let (end, unwritten) = match result.and_then(|end| written.map(|unwritten| (end, unwritten))) {
            Err(CaptureError::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
                (End::ReaderGone, Unwritten::NOTHING)
            }
            other => other?,
        };
        let stats = Stats {
            events: stats.events.saturating_sub(unwritten.events),
            lost: stats.lost.saturating_add(unwritten.events),
            ..stats
        };
        let dropped = self.source.dropped();
        tracing::info!(?end, ?stats, ?unwritten, ?dropped, "end");
        Ok(Outcome { stats, end, unwritten, dropped })
    }

    fn capture(&mut self, buffer: &mut Vec<u8>, begun: &mut bool) -> Result<End, CaptureError> {
        let mut excluded = Vec::new();
        self.source.set_stop_flag(&self.stop);
        self.exclude(&mut excluded)?;
        self.source.start(buffer)?;
        *begun = true;
        // What the start takes, with thousands of processes, is not of the capture's time.
        let deadline = self.limits.duration.map(|seconds| Instant::now() + Duration::from_secs_f64(seconds));
        self.write(buffer)?;
        let warnings = self.source.warnings();
        warnings.iter().for_each(|warning| tracing::warn!("{}", Printable(warning)));
        tracing::info!("the capture has begun");
        // A front end would open a message box over a capture that goes well.
        if self.caller.is_none() {
            warnings.iter().for_each(|warning| say(format_args!("syscapdump: {}", Printable(warning))));
        }
        if let Some(command) = &mut self.command {
            command.go().map_err(|source| CaptureError::Command { command: "the command".to_owned(), source })?;
        }
        let (mut shown, mut looked, mut lost) = (Instant::now(), Instant::now(), 0);
        let end = loop {
            if let Some(end) = self.should_end(deadline) {
                break end;
            }
            let left = deadline.map_or(WAIT, |deadline| WAIT.min(deadline.saturating_duration_since(Instant::now())));
            let polled = self.source.poll(left, self.events_left(), buffer)?;
            tracing::trace!(?polled, bytes = buffer.len(), "polled");
            self.write(buffer)?;
            if polled == Polled::End {
                break End::Asked;
            }
            if looked.elapsed() >= LOOK {
                looked = Instant::now();
                self.exclude(&mut excluded)?;
            }
            if shown.elapsed() >= STATUS {
                shown = Instant::now();
                let stats = self.source.stats();
                if stats.lost > lost {
                    tracing::warn!(lost = stats.lost - lost, "events were lost");
                    lost = stats.lost;
                }
                self.show(stats);
            }
        };
        while self.source.stop(self.events_left(), buffer)? == Polled::More {
            match end {
                End::Asked => self.write(buffer)?,
                End::ReaderGone => buffer.clear(),
            }
        }
        Ok(end)
    }

    fn exclude(&mut self, excluded: &mut Vec<u32>) -> Result<(), CaptureError> {
        let Some(members) = self.carriers.as_mut().map(Carriers::processes) else { return Ok(()) };
        if members != *excluded {
            tracing::debug!(?members, "left out");
            self.source.exclude(&members)?;
            *excluded = members;
        }
        Ok(())
    }

    fn events_left(&self) -> u64 {
        self.limits.count.map_or(u64::MAX, |count| count.saturating_sub(self.source.stats().events))
    }

    fn should_end(&mut self, deadline: Option<Instant>) -> Option<End> {
        if self.stop.is_raised()
            || deadline.is_some_and(|deadline| Instant::now() >= deadline)
            || self.events_left() == 0
            || self.command.as_mut().is_some_and(|command| command.has_ended())
        {
            return Some(End::Asked);
        }
        if self.sink.reader_is_gone() || self.caller.as_ref().is_some_and(Caller::is_gone) {
            return Some(End::ReaderGone);
        }
        self.hear()
    }

    /// Does what the toolbar asks for.
    fn hear(&mut self) -> Option<End> {
        let (link, toolbar) = self.toolbar.as_mut()?;
        link.flush();
        while let Some(heard) = link.receive() {
            tracing::debug!(?heard, "from the front end");
            let reaction = match heard {
                FromHost::Message(message) => toolbar.take(&message),
                FromHost::Malformed(error) => {
                    link.send(&control::log(&error.to_string()));
                    continue;
                }
                FromHost::Quit => return Some(End::Asked),
                FromHost::Gone => return Some(End::ReaderGone),
            };
            let failed = reaction.action.and_then(|action| act(self.source.as_mut(), action).err());
            reaction.replies.iter().for_each(|reply| link.send(reply));
            if let Some(error) = failed {
                tracing::error!("{}", Printable(&error.to_string()));
                link.send(&control::warning(&error.to_string()));
            }
        }
        None
    }

    fn show(&mut self, stats: Stats) {
        tracing::debug!(?stats, "counters");
        if let Some((link, toolbar)) = &mut self.toolbar
            && let Some(message) = toolbar.status(stats)
        {
            link.send(&message);
        }
        if let Some(progress) = &mut self.progress {
            progress.show(stats);
        }
    }

    fn write(&mut self, buffer: &mut Vec<u8>) -> Result<(), CaptureError> {
        self.sink.write(buffer).map_err(CaptureError::Write)
    }
}

fn act(source: &mut dyn EventSource, action: Action) -> Result<(), SourceError> {
    match action {
        Action::Pause(paused) => source.set_paused(paused),
        Action::Filter(filter) => source.set_filter(filter),
        Action::Snaplen(bytes) => source.set_snaplen(bytes),
    }
}
