//! The running kernel as a source of events.

use std::time::Duration;

use syscap::filter::Filter;
use syscap::limits::Dropped;
use syscap::machine::Machine;
use syscap_bpf::{Options, Probe};

use super::event_writer::EventWriter;
use super::pid_numbers::{self, PidNumbers};
use super::probe_error::probe_error;
use super::rings::{Ended, Rings};
use super::{priority, target};
use crate::decode::EventBatch;
use crate::pushdown::ThreadClassifier;
use crate::settings::{CaptureTarget, Settings};
use crate::snapshot::Snapshot;
use crate::source::{CHUNK, EventSource, Polled, SourceError, Stats};
use crate::stop::StopFlag;

/// Bytes of events that may be queued. More records stay in the rings, and the probe counts the events that do not fit.
const QUEUE_LIMIT: usize = 16 << 20;
/// Bytes of events that may be queued while the state is read and nothing is written.
const QUEUE_LIMIT_AT_START: usize = 256 << 20;

/// The warning if the capture is of the whole machine, but /proc is of one pid namespace.
const OUTSIDE_NAMESPACE: &str = "this is a pid namespace: processes outside of it are captured, too, and have no names until they execute a \
     program; proc.pid is the machine's number of a process, proc.vpid the namespace's";

/// Time to wait for the last events in one call.
const LAST_READ_TIMEOUT: Duration = Duration::from_millis(10);

/// Captures from the running kernel.
///
/// A thread reads the rings and queues events. The methods here write them. The probe starts first, and then the state
/// is read while events are queued: no change in between is missed. A thread that was created in between is described
/// by its events, not by /proc. Descriptors that were opened or closed before /proc was read are opened and closed
/// again by the queued events, with the same result.
pub struct LiveSource {
    settings: Settings,
    /// The process ids of the kernel and of /proc.
    numbers: PidNumbers,
    options: Options,
    /// Bytes of events that may be queued.
    queue_limit: usize,
    /// Bytes of events that may be queued while the state is read.
    queue_limit_at_start: usize,
    /// The flag that ends the capture.
    stop: StopFlag,
    rings: Option<Rings<Probe>>,
    /// The events that are written next.
    batch: EventBatch,
    writer: EventWriter,
    classifier: ThreadClassifier,
    machine: Machine,
    /// What the capture lacks.
    warnings: Vec<String>,
    /// `true` if a filter has been in force at any time.
    had_filter: bool,
    /// Events that the kernel filtered; known at the end.
    filtered: u64,
}

impl LiveSource {
    /// Returns the source for these settings.
    ///
    /// # Errors
    /// [`SourceError`] if a container or a process of the settings does not exist.
    pub fn new(settings: &Settings) -> Result<Self, SourceError> {
        let mut numbers = PidNumbers::new()?;
        let mut settings = settings.clone();
        if let CaptureTarget::Command(pid) = settings.target {
            let pid = numbers.of_own(&[pid])?.first().copied();
            settings.target = CaptureTarget::Command(pid.ok_or_else(|| SourceError {
                what: "the command has ended before it began".to_owned(),
                remedy: String::new(),
            })?);
        }
        let options = Options {
            ring_size: settings.ring_kib.saturating_mul(1024),
            snaplen: settings.snaplen,
            filter: target::filter(&settings, &mut numbers)?,
            exclude: Vec::new(),
            paused: false,
        };
        Ok(Self {
            writer: EventWriter::new(&settings),
            classifier: ThreadClassifier::new(settings.filter.as_ref(), settings.classes),
            numbers,
            options,
            queue_limit: QUEUE_LIMIT,
            queue_limit_at_start: QUEUE_LIMIT_AT_START,
            stop: StopFlag::default(),
            rings: None,
            batch: EventBatch::default(),
            machine: Machine::new(),
            warnings: Vec::new(),
            had_filter: settings.filter.is_some(),
            filtered: 0,
            settings,
        })
    }

    fn rings(&mut self) -> Result<&mut Rings<Probe>, SourceError> {
        self.rings
            .as_mut()
            .ok_or_else(|| SourceError { what: "the capture has not begun".to_owned(), remedy: String::new() })
    }

    /// Runs a function with the probe, in the thread that reads the rings.
    fn with_probe(
        &mut self,
        act: impl FnOnce(&mut Probe) -> Result<(), syscap_bpf::Error> + Send + 'static,
    ) -> Result<(), SourceError> {
        match self.rings()?.call(act) {
            // A signal has ended the capture: there is nothing left to change.
            Err(Ended::Stopped(_)) => Ok(()),
            other => other.map_err(ended)?.map_err(probe_error),
        }
    }

    /// Writes events until `limit` events are written in all, none comes within `wait`, or the chunk is full.
    fn write_events(&mut self, wait: Duration, limit: u64) -> Result<Polled, SourceError> {
        let Self { rings, batch, writer, classifier, machine, had_filter, filtered, .. } = self;
        let Some(rings) = rings else { return Ok(Polled::End) };
        let mut wait = wait;
        while writer.stats().events < limit && writer.stream.len() < CHUNK {
            if let Some((moment, event)) = batch.next_event() {
                classifier.before_event(machine, moment);
                writer.write(machine, &event);
                classifier.after_event(machine, &event, moment);
                continue;
            }
            classifier.flush().map_err(probe_error)?;
            match rings.next(wait) {
                Ok(Some(next)) => rings.recycle(std::mem::replace(batch, next)),
                Ok(None) => break,
                Err(Ended::Stopped(counts)) => {
                    writer.count_lost(counts.lost_at_end);
                    // Without a filter these are only the calls of processes that are not captured.
                    *filtered = if *had_filter { counts.filtered } else { 0 };
                    return Ok(Polled::End);
                }
                Err(error) => return Err(ended(error)),
            }
            wait = Duration::ZERO;
        }
        classifier.flush().map_err(probe_error)?;
        Ok(Polled::More)
    }
}

impl EventSource for LiveSource {
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        let pids = self.numbers.of_proc(pids)?;
        if self.rings.is_none() {
            self.options.exclude = pids;
            return Ok(());
        }
        self.with_probe(move |probe| probe.exclude(&pids))
    }

    fn set_stop_flag(&mut self, stop: &StopFlag) {
        self.stop = stop.clone();
    }

    fn start(&mut self, out: &mut Vec<u8>) -> Result<(), SourceError> {
        let mut probe = Probe::load(&self.options).map_err(probe_error)?;
        self.classifier.install(&mut probe).map_err(probe_error)?;
        probe.attach().map_err(probe_error)?;
        let probe_warnings = probe.warnings().to_vec();
        let rings = Rings::start(probe, self.queue_limit_at_start, &self.stop);
        let rings = rings
            .map_err(|error| SourceError { what: format!("cannot start a thread: {error}"), remedy: String::new() })?;
        let rings = self.rings.insert(rings);
        let mut snapshot = Snapshot::read(self.settings.state, &self.stop);
        if let Some(tasks) = self.numbers.tasks()? {
            pid_numbers::renumber(&tasks, &mut snapshot.threads, &mut snapshot.fds);
        }
        match rings.new_threads() {
            // A signal has ended the capture.
            Err(Ended::Stopped(_)) => {}
            new_threads => snapshot.remove_threads(&new_threads.map_err(ended)?),
        }
        rings.set_queue_limit(self.queue_limit);
        self.warnings = snapshot.warnings();
        self.warnings.extend(probe_warnings);
        if self.numbers.is_within() && self.settings.target == CaptureTarget::Everything {
            self.warnings.push(OUTSIDE_NAMESPACE.to_owned());
        }
        let filter = self.writer.filter.as_ref().map(ToString::to_string).unwrap_or_default();
        self.writer.stream.exchange(out);
        self.writer.stream.begin(&snapshot, &filter);
        self.writer.stream.exchange(out);
        snapshot.apply_to(&mut self.machine);
        priority::raise();
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
        let mut classifier = ThreadClassifier::new(filter.as_ref(), self.settings.classes);
        if let Some(rings) = &mut self.rings {
            classifier = match rings.call(move |probe| classifier.install(probe).map(|()| classifier)) {
                // A signal has ended the capture: no event follows that the filter could leave out.
                Err(Ended::Stopped(_)) => ThreadClassifier::new(filter.as_ref(), self.settings.classes),
                other => other.map_err(ended)?.map_err(probe_error)?,
            };
        }
        self.classifier = classifier;
        self.had_filter |= filter.is_some();
        self.writer.filter = filter;
        Ok(())
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        self.with_probe(move |probe| probe.set_snaplen(bytes))
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        self.with_probe(move |probe| probe.set_enabled(!paused))
    }

    fn warnings(&self) -> Vec<String> {
        self.warnings.clone()
    }

    fn stats(&self) -> Stats {
        Stats { filtered: self.filtered, ..self.writer.stats() }
    }

    fn dropped(&self) -> Dropped {
        *self.machine.dropped()
    }

    fn stop(&mut self, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        self.rings()?.stop();
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

fn ended(ended: Ended) -> SourceError {
    match ended {
        Ended::Failed(error) => probe_error(error),
        Ended::Stopped(_) => SourceError { what: "the capture has ended".to_owned(), remedy: String::new() },
        Ended::Panicked => {
            SourceError { what: "the thread that reads the rings failed".to_owned(), remedy: String::new() }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::{Command, Stdio};

    use syscap::event::records::ThreadRecord;
    use syscap::limits::{Limits, Resource};

    use super::*;
    use crate::classes::ClassSet;
    use crate::settings::{CaptureFormat, CaptureTarget, SNAPLEN_DEFAULT, StateAtStart};

    fn settings(target: CaptureTarget, ring_kib: u32) -> Settings {
        Settings {
            format: CaptureFormat::Pcapng,
            filter: None,
            target,
            container: None,
            classes: ClassSet::ALL,
            include_self: false,
            snaplen: SNAPLEN_DEFAULT,
            ring_kib,
            state: StateAtStart::None,
        }
    }

    /// Returns a dd that is ready to run, and a source of its events with this limit of the queue.
    fn dd(count: u32, ring_kib: u32, queue_limit: usize) -> Option<(std::process::Child, LiveSource)> {
        if !rustix::process::geteuid().is_root() {
            // In CI the main job skips no test.
            assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "live capture needs root");
            eprintln!("SKIPPED live capture: it needs root");
            return None;
        }
        let dd = format!("read go; exec dd if=/dev/zero of=/dev/null bs=1 count={count}");
        let child = Command::new("sh").args(["-c", &dd]).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let settings = settings(CaptureTarget::Command(child.id()), ring_kib);
        let source =
            LiveSource { queue_limit, queue_limit_at_start: queue_limit, ..LiveSource::new(&settings).unwrap() };
        Some((child, source))
    }

    fn go(child: &mut std::process::Child) {
        child.stdin.take().unwrap().write_all(b"\n").unwrap();
    }

    fn stop(source: &mut LiveSource, limit: u64) {
        let before = source.stats().events;
        let mut out = Vec::new();
        while source.stop(limit - (source.stats().events - before), &mut out).unwrap() == Polled::More {
            out.clear();
        }
    }

    #[test]
    fn a_source_that_is_not_polled_counts_lost_events() {
        let Some((mut child, mut source)) = dd(100_000, 64, 4096) else { return };
        let mut out = Vec::new();
        source.start(&mut out).unwrap();
        go(&mut child);
        child.wait().unwrap();
        // Commands work although the queue is full.
        source.exclude(&[1]).unwrap();
        source.set_snaplen(100).unwrap();
        stop(&mut source, u64::MAX);
        let Stats { events, lost, .. } = source.stats();
        // Two calls for each byte, and some two hundred at the beginning and the end of the program.
        assert!((200_050..200_400).contains(&(events + lost)), "{events} + {lost}");
        assert!(events > 0 && lost > 0, "{events} + {lost}");
    }

    #[test]
    fn a_poll_returns_no_more_events_than_its_limit() {
        let Some((mut child, mut source)) = dd(10_000, 8192, QUEUE_LIMIT) else { return };
        let mut out = Vec::new();
        source.start(&mut out).unwrap();
        go(&mut child);
        child.wait().unwrap();
        while source.stats().events < 1000 {
            let before = source.stats().events;
            source.poll(Duration::from_millis(50), 100, &mut out).unwrap();
            assert!(source.stats().events <= before + 100);
            out.clear();
        }
        let before = source.stats().events;
        stop(&mut source, 234);
        assert_eq!(source.stats().events, before + 234);
    }

    #[test]
    fn a_chunk_ends_a_poll() {
        let Some((mut child, mut source)) = dd(10_000, 8192, QUEUE_LIMIT) else { return };
        let mut out = Vec::new();
        source.start(&mut out).unwrap();
        go(&mut child);
        child.wait().unwrap();
        let mut ended = false;
        while !ended {
            out.clear();
            ended = source.stop(u64::MAX, &mut out).unwrap() == Polled::End;
            assert!(out.len() < CHUNK + CHUNK / 8, "{} bytes", out.len());
        }
        assert!(source.stats().events > 20_000);
    }

    #[test]
    fn threads_that_do_not_fit_into_memory_are_counted() {
        let mut source = LiveSource::new(&settings(CaptureTarget::Everything, 0)).unwrap();
        assert_eq!(source.dropped(), Dropped::default());
        source.machine = Machine::with_limits(Limits::MIN);
        // 100 MB of texts, which no two threads share.
        for tid in 1..=2000_i64 {
            let args = tid.to_string().repeat(50_000).into_bytes();
            source.machine.add_thread(ThreadRecord { tid, pid: tid, args, ..ThreadRecord::default() });
        }
        let dropped = source.dropped();
        assert!(dropped.get(Resource::Threads) > 0, "{dropped:?}");
        assert_eq!(dropped.get(Resource::Threads) + source.machine.threads().count() as u64, 2000, "{dropped:?}");
    }
}
