//! A capture of one or several machines.

use std::time::Duration;

use syscap::filter::Filter;
use syscap::limits::Dropped;
use syscap::machine::Machine;

use crate::batch::EventBatch;
use crate::event_writer::EventWriter;
use crate::feed::{EventFeed, FeedItem};
use crate::settings::Settings;
use crate::source::{CHUNK, EventSource, Polled, SourceError, Stats};
use crate::stop::StopFlag;
use crate::thread_checks::ThreadChecks;

/// Time to wait for the last events in one call.
const LAST_READ_TIMEOUT: Duration = Duration::from_millis(10);

/// Captures the events of feeds.
///
/// Each feed has a machine of its own, to which its events are applied. The feed begins before the state of its machine
/// is read, and keeps its events meanwhile: no change in between is missed. A thread that was created in between is
/// described by its events, not by the state. Descriptors that were opened or closed before the state was read are
/// opened and closed again by the kept events, with the same result.
pub struct CaptureSource {
    host: HostCapture,
    writer: EventWriter,
    /// What the capture lacks.
    warnings: Vec<String>,
    /// `true` if a filter has been in force at any time.
    had_filter: bool,
    /// `true` once the capture has begun.
    has_begun: bool,
    /// The reason why the capture ended by itself.
    failure: Option<SourceError>,
}

/// The capture of one machine.
struct HostCapture {
    feed: Box<dyn EventFeed>,
    machine: Machine,
    /// The events that are written next.
    batch: EventBatch,
    checks: ThreadChecks,
    /// Events that the kernel filtered; known at the end.
    filtered: u64,
    has_ended: bool,
}

impl HostCapture {
    fn new(feed: Box<dyn EventFeed>, settings: &Settings) -> Self {
        Self {
            feed,
            machine: Machine::new(),
            batch: EventBatch::default(),
            checks: ThreadChecks::new(settings.filter.as_ref(), None),
            filtered: 0,
            has_ended: false,
        }
    }
}

impl CaptureSource {
    /// Returns the capture of a feed. `settings`: those of the feed, after it has translated the process ids.
    pub fn new(feed: Box<dyn EventFeed>, settings: &Settings) -> Self {
        Self {
            host: HostCapture::new(feed, settings),
            writer: EventWriter::new(settings),
            warnings: Vec::new(),
            had_filter: settings.filter.is_some(),
            has_begun: false,
            failure: None,
        }
    }

    /// Writes events until `limit` events are written in all, none comes within `wait`, or the chunk is full.
    fn write_events(&mut self, wait: Duration, limit: u64) -> Result<Polled, SourceError> {
        let Self { host, writer, had_filter, failure, .. } = self;
        let HostCapture { feed, machine, batch, checks, filtered, has_ended } = host;
        let mut wait = wait;
        while writer.stats().events < limit && writer.stream.len() < CHUNK {
            if let Some((moment, event)) = batch.next_event() {
                checks.before_event(machine, moment);
                writer.write(machine, &event);
                checks.after_event(machine, &event, moment);
                continue;
            }
            if *has_ended {
                return Ok(Polled::End);
            }
            feed.send_checks(checks.unsent())?;
            match feed.next(wait) {
                Ok(FeedItem::Batch(next)) => feed.recycle(std::mem::replace(batch, next)),
                Ok(FeedItem::CompleteTo(_)) => {}
                Ok(FeedItem::Nothing) => return Ok(Polled::More),
                Ok(FeedItem::End(counts)) => {
                    *has_ended = true;
                    writer.count_lost(counts.lost_at_end);
                    // Without a filter these are only the calls of processes that are not captured.
                    *filtered = if *had_filter { counts.filtered } else { 0 };
                    return Ok(Polled::End);
                }
                Err(error) => {
                    *has_ended = true;
                    *failure = Some(error);
                    return Ok(Polled::End);
                }
            }
            wait = Duration::ZERO;
        }
        feed.send_checks(checks.unsent())?;
        Ok(Polled::More)
    }
}

impl EventSource for CaptureSource {
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        self.host.feed.exclude(pids)
    }

    fn set_stop_flag(&mut self, stop: &StopFlag) {
        self.host.feed.set_stop_flag(stop);
    }

    fn start(&mut self, out: &mut Vec<u8>) -> Result<(), SourceError> {
        let start = self.host.feed.start()?;
        self.has_begun = true;
        self.warnings = start.warnings;
        self.host.checks = ThreadChecks::new(self.writer.filter.as_ref(), start.recheck_at);
        let filter = self.writer.filter.as_ref().map(ToString::to_string).unwrap_or_default();
        self.writer.stream.exchange(out);
        self.writer.stream.begin(&start.state, &filter);
        self.writer.stream.exchange(out);
        start.state.apply_to(&mut self.host.machine);
        Ok(())
    }

    fn poll(&mut self, wait: Duration, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        let limit = self.stats().events.saturating_add(limit);
        self.writer.stream.exchange(out);
        let polled = self.write_events(wait, limit);
        self.writer.stream.exchange(out);
        polled
    }

    fn set_filter(&mut self, filter: Option<Filter>) -> Result<(), SourceError> {
        let recheck_at = self.host.feed.set_filter(filter.as_ref())?;
        self.host.checks = ThreadChecks::new(filter.as_ref(), recheck_at);
        self.had_filter |= filter.is_some();
        self.writer.filter = filter;
        Ok(())
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        self.host.feed.set_snaplen(bytes)
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        self.host.feed.set_paused(paused)
    }

    fn warnings(&self) -> Vec<String> {
        self.warnings.clone()
    }

    fn take_messages(&mut self) -> Vec<String> {
        self.host.feed.take_messages()
    }

    fn failure(&self) -> Option<&SourceError> {
        self.failure.as_ref()
    }

    fn stats(&self) -> Stats {
        Stats { filtered: self.host.filtered, ..self.writer.stats() }
    }

    fn dropped(&self) -> Dropped {
        *self.host.machine.dropped()
    }

    fn stop(&mut self, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        if !self.has_begun {
            return Err(SourceError { what: "the capture has not begun".to_owned(), remedy: String::new() });
        }
        self.host.feed.stop();
        let limit = self.stats().events.saturating_add(limit);
        self.writer.stream.exchange(out);
        let polled = self.write_events(LAST_READ_TIMEOUT, limit);
        let is_all = self.stats().events >= limit || matches!(polled, Ok(Polled::End));
        if is_all {
            self.writer.end();
        }
        self.writer.stream.exchange(out);
        if is_all { Ok(Polled::End) } else { polled }
    }
}

#[cfg(test)]
mod tests {
    use syscap::event::records::ThreadRecord;
    use syscap::limits::{Limits, Resource};

    use super::*;
    use crate::classes::ClassSet;
    use crate::feed::FeedStart;
    use crate::settings::{CaptureFormat, CaptureTarget, SNAPLEN_DEFAULT, StateAtStart};
    use crate::thread_checks::ThreadCheck;

    /// A feed without events.
    struct NoEvents;

    impl EventFeed for NoEvents {
        fn set_stop_flag(&mut self, _stop: &StopFlag) {}
        fn exclude(&mut self, _pids: &[u32]) -> Result<(), SourceError> {
            Ok(())
        }
        fn start(&mut self) -> Result<FeedStart, SourceError> {
            Ok(FeedStart::default())
        }
        fn next(&mut self, _wait: Duration) -> Result<FeedItem, SourceError> {
            Ok(FeedItem::Nothing)
        }
        fn recycle(&mut self, _batch: EventBatch) {}
        fn set_filter(&mut self, _filter: Option<&Filter>) -> Result<Option<u64>, SourceError> {
            Ok(None)
        }
        fn send_checks(&mut self, _checks: &mut Vec<ThreadCheck>) -> Result<(), SourceError> {
            Ok(())
        }
        fn set_snaplen(&mut self, _bytes: u32) -> Result<(), SourceError> {
            Ok(())
        }
        fn set_paused(&mut self, _paused: bool) -> Result<(), SourceError> {
            Ok(())
        }
        fn stop(&mut self) {}
    }

    fn settings() -> Settings {
        Settings {
            format: CaptureFormat::Pcapng,
            filter: None,
            target: CaptureTarget::Everything,
            container: None,
            classes: ClassSet::ALL,
            include_self: false,
            snaplen: SNAPLEN_DEFAULT,
            ring_kib: 0,
            state: StateAtStart::None,
        }
    }

    #[test]
    fn threads_that_do_not_fit_into_memory_are_counted() {
        let mut source = CaptureSource::new(Box::new(NoEvents), &settings());
        assert_eq!(source.dropped(), Dropped::default());
        source.host.machine = Machine::with_limits(Limits::MIN);
        // 100 MB of texts, which no two threads share.
        for tid in 1..=2000_i64 {
            let args = tid.to_string().repeat(50_000).into_bytes();
            source.host.machine.add_thread(ThreadRecord { tid, pid: tid, args, ..ThreadRecord::default() });
        }
        let dropped = source.dropped();
        assert!(dropped.get(Resource::Threads) > 0, "{dropped:?}");
        assert_eq!(dropped.get(Resource::Threads) + source.host.machine.threads().count() as u64, 2000, "{dropped:?}");
    }
}
