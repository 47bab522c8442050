//! Runs a capture from start to end.

use std::time::{Duration, Instant};

use syscap::escape::{Printable, printable_lines};
use syscap::limits::Dropped;
use syscap_session::source::{EventSource, Polled, SourceError, Stats};
use syscap_session::stop::StopFlag;

use super::error::CaptureError;
use super::output::{CaptureOutput, Unwritten, empty_capture, new_buffer};
use crate::control::{self, ControlEvent, ControlLink, Toolbar, ToolbarAction};
use crate::local::{SelfExclusion, WaitingCommand};
use crate::message::print_message;
use crate::options::CaptureLimits;
use crate::platform::{ParentProcess, is_broken_pipe};

/// Time of one poll: the longest delay of a message of the front end.
const POLL_TIMEOUT: Duration = Duration::from_millis(50);
/// Interval at which the counters are shown.
const STATUS_INTERVAL: Duration = Duration::from_secs(1);
/// Interval at which the excluded processes are searched again: dumpcap may start after the capture.
const EXCLUSION_INTERVAL: Duration = Duration::from_secs(2);

/// A capture and everything that controls it.
pub struct Capture<'a> {
    /// The source of events.
    pub source: Box<dyn EventSource>,
    /// The output.
    pub output: CaptureOutput,
    /// The flag that ends the capture.
    pub stop: StopFlag,
    /// The limits at which the capture ends by itself.
    pub limits: CaptureLimits,
    /// The front end's toolbar.
    pub toolbar: Option<(ControlLink, Toolbar)>,
    /// The front end. The capture ends when it exits.
    pub parent: Option<ParentProcess>,
    /// The command that is captured. The capture ends when it exits.
    pub command: Option<&'a mut WaitingCommand>,
    /// The search for processes that are not captured; `None`: the capture includes itself.
    pub self_exclusion: Option<SelfExclusion>,
    /// The display of the counters.
    pub progress: Option<&'a mut dyn Progress>,
}

/// A display of the counters during a capture.
pub trait Progress {
    /// Shows the present counters.
    fn show(&mut self, stats: Stats);
}

/// The reason for the end of a capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndReason {
    /// A signal, a limit, the end of the command, or the end of the source.
    Asked,
    /// The reader of the output has gone, and the stream is incomplete.
    ReaderGone,
}

/// The outcome of a capture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaptureOutcome {
    /// The final counters. Events that are not in the output count as lost.
    pub stats: Stats,
    /// The reason for the end.
    pub end: EndReason,
    /// The part that is not in the output because its reader did not read.
    pub unwritten: Unwritten,
    /// The parts of the machine's state that did not fit into memory.
    pub dropped: Dropped,
    /// The reason why the source ended by itself; `None`: it did not.
    pub failure: Option<SourceError>,
}

impl Capture<'_> {
    /// Captures until something ends the capture. A reader that goes away is a regular end.
    ///
    /// # Errors
    /// [`CaptureError`] if the source cannot begin or be controlled, or if the output cannot be written. Everything
    /// captured before is written.
    pub fn run(mut self) -> Result<CaptureOutcome, CaptureError> {
        let mut buffer = new_buffer();
        let mut started = false;
        let result = self.capture(&mut buffer, &mut started);
        let stats = self.source.stats();
        self.show(stats);
        if matches!(result, Ok(EndReason::ReaderGone)) {
            buffer.clear();
        }
        if !started && self.toolbar.is_some() {
            buffer = empty_capture();
        }
        let written = self.output.finish(buffer).map_err(CaptureError::Write);
        let (end, unwritten) = match result.and_then(|end| written.map(|unwritten| (end, unwritten))) {
            Err(CaptureError::Write(error)) if is_broken_pipe(&error) => (EndReason::ReaderGone, Unwritten::NOTHING),
            other => other?,
        };
        let stats = Stats {
            events: stats.events.saturating_sub(unwritten.events),
            lost: stats.lost.saturating_add(unwritten.events),
            ..stats
        };
        let dropped = self.source.dropped();
        let failure = self.source.failure().cloned();
        tracing::info!(?end, ?stats, ?unwritten, ?dropped, ?failure, "end");
        Ok(CaptureOutcome { stats, end, unwritten, dropped, failure })
    }

    fn capture(&mut self, buffer: &mut Vec<u8>, started: &mut bool) -> Result<EndReason, CaptureError> {
        let mut excluded = Vec::new();
        self.source.set_stop_flag(&self.stop);
        self.exclude(&mut excluded)?;
        self.source.start(buffer)?;
        *started = true;
        // The time of the start, which is long with thousands of processes, does not count.
        let deadline = self.limits.duration.map(|seconds| Instant::now() + Duration::from_secs_f64(seconds));
        self.write(buffer)?;
        self.report_start();
        if let Some(command) = &mut self.command {
            command.resume().map_err(|source| CaptureError::Command { command: "the command".to_owned(), source })?;
        }
        let (mut shown_at, mut excluded_at, mut lost) = (Instant::now(), Instant::now(), 0);
        let end = loop {
            if let Some(end) = self.should_end(deadline) {
                break end;
            }
            let timeout = deadline
                .map_or(POLL_TIMEOUT, |deadline| POLL_TIMEOUT.min(deadline.saturating_duration_since(Instant::now())));
            let polled = self.source.poll(timeout, self.events_left(), buffer)?;
            tracing::trace!(?polled, bytes = buffer.len(), "polled");
            self.write(buffer)?;
            if polled == Polled::End {
                break EndReason::Asked;
            }
            if excluded_at.elapsed() >= EXCLUSION_INTERVAL {
                excluded_at = Instant::now();
                self.exclude(&mut excluded)?;
            }
            if shown_at.elapsed() >= STATUS_INTERVAL {
                shown_at = Instant::now();
                let stats = self.source.stats();
                if stats.lost > lost {
                    tracing::warn!(lost = stats.lost - lost, "events were lost");
                    lost = stats.lost;
                }
                self.show(stats);
                self.report_messages();
            }
        };
        while self.source.stop(self.events_left(), buffer)? == Polled::More {
            match end {
                EndReason::Asked => self.write(buffer)?,
                EndReason::ReaderGone => buffer.clear(),
            }
        }
        self.report_messages();
        Ok(end)
    }

    /// Reports that the capture has started, with the warnings of the source.
    fn report_start(&self) {
        let warnings = self.source.warnings();
        warnings.iter().for_each(|warning| tracing::warn!("{}", Printable(warning)));
        tracing::info!("the capture has begun");
        // A front end would show a message box about a capture that works.
        if self.parent.is_none() {
            warnings.iter().for_each(|warning| print_message(format_args!("syscapdump: {}", Printable(warning))));
        }
    }

    /// Searches the processes to exclude, and passes them to the source if they have changed.
    fn exclude(&mut self, excluded: &mut Vec<u32>) -> Result<(), CaptureError> {
        let Some(pids) = self.self_exclusion.as_mut().map(SelfExclusion::processes) else { return Ok(()) };
        if pids != *excluded {
            tracing::debug!(members = ?pids, "left out");
            self.source.exclude(&pids)?;
            *excluded = pids;
        }
        Ok(())
    }

    fn events_left(&self) -> u64 {
        self.limits.count.map_or(u64::MAX, |count| count.saturating_sub(self.source.stats().events))
    }

    fn should_end(&mut self, deadline: Option<Instant>) -> Option<EndReason> {
        if self.stop.is_raised()
            || deadline.is_some_and(|deadline| Instant::now() >= deadline)
            || self.events_left() == 0
            || self.command.as_mut().is_some_and(|command| command.has_ended())
        {
            return Some(EndReason::Asked);
        }
        if self.output.reader_is_gone() || self.parent.as_ref().is_some_and(ParentProcess::has_exited) {
            return Some(EndReason::ReaderGone);
        }
        self.handle_control_messages()
    }

    /// Handles the messages of the toolbar.
    fn handle_control_messages(&mut self) -> Option<EndReason> {
        let (link, toolbar) = self.toolbar.as_mut()?;
        link.flush();
        while let Some(event) = link.receive() {
            tracing::debug!(heard = ?event, "from the front end");
            let response = match event {
                ControlEvent::Message(message) => toolbar.handle_message(&message),
                ControlEvent::Malformed(error) => {
                    link.send(&control::log(&error.to_string()));
                    continue;
                }
                ControlEvent::Quit => return Some(EndReason::Asked),
                ControlEvent::Gone => return Some(EndReason::ReaderGone),
            };
            let failed = response.action.and_then(|action| apply_action(self.source.as_mut(), action).err());
            response.replies.iter().for_each(|reply| link.send(reply));
            if let Some(error) = failed {
                tracing::error!("{}", Printable(&error.to_string()));
                link.send(&control::warning(&error.to_string()));
            }
        }
        None
    }

    /// Reports what the source has to say: in the toolbar's log, on the terminal, and in the log.
    fn report_messages(&mut self) {
        for message in self.source.take_messages() {
            tracing::warn!("{}", Printable(&message));
            match &mut self.toolbar {
                Some((link, _)) => link.send(&control::log(&printable_lines(&message))),
                // A front end would show a message box about a capture that works.
                None if self.parent.is_none() => print_message(format_args!("syscapdump: {}", Printable(&message))),
                None => {}
            }
        }
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
        self.output.write(buffer).map_err(CaptureError::Write)
    }
}

fn apply_action(source: &mut dyn EventSource, action: ToolbarAction) -> Result<(), SourceError> {
    match action {
        ToolbarAction::Pause(paused) => source.set_paused(paused),
        ToolbarAction::Filter(filter) => source.set_filter(filter),
        ToolbarAction::Snaplen(bytes) => source.set_snaplen(bytes),
    }
}
