//! The feed of the running kernel.

use std::time::Duration;

use syscap::filter::Filter;
use syscap_bpf::{Options, Probe};
use syscap_session::feed::{FeedItem, FeedStart};
use syscap_session::settings::{CaptureTarget, Settings};
use syscap_session::source::SourceError;
use syscap_session::stop::StopFlag;
use syscap_session::{CaptureSource, EventBatch, EventFeed, ThreadCheck};

use super::pid_numbers::{self, PidNumbers};
use super::probe_error::probe_error;
use super::rings::{Ended, Rings};
use super::{priority, target};
use crate::pushdown::ThreadClassifier;
use crate::snapshot::Snapshot;

/// Bytes of events that may be queued. More records stay in the rings, and the probe counts the events that do not fit.
const QUEUE_LIMIT: usize = 16 << 20;
/// Bytes of events that may be queued while the state is read and nothing is written.
const QUEUE_LIMIT_AT_START: usize = 256 << 20;

/// The warning if the capture is of the whole machine, but /proc is of one pid namespace.
const OUTSIDE_NAMESPACE: &str = "this is a pid namespace: processes outside of it are captured, too, and have no names until they execute a \
     program; proc.pid is the machine's number of a process, proc.vpid the namespace's";

/// Returns a capture of the running kernel with these settings.
///
/// # Errors
/// [`SourceError`] if a container or a process of the settings does not exist, or if the process ids cannot be
/// translated.
pub fn live_source(settings: &Settings) -> Result<CaptureSource, SourceError> {
    let feed = KernelFeed::new(settings)?;
    let settings = feed.settings.clone();
    Ok(CaptureSource::new(Box::new(feed), &settings))
}

/// The events of the running kernel.
///
/// A thread reads the rings and queues events. The probe starts first, and then the state is read while events are
/// queued.
pub struct KernelFeed {
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
    classifier: ThreadClassifier,
}

impl KernelFeed {
    /// Returns the feed for these settings.
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
            classifier: ThreadClassifier::new(settings.filter.as_ref(), settings.classes),
            numbers,
            options,
            queue_limit: QUEUE_LIMIT,
            queue_limit_at_start: QUEUE_LIMIT_AT_START,
            stop: StopFlag::default(),
            rings: None,
            settings,
        })
    }

    /// Returns the settings, with the process id of a command as the kernel's.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Sets the bytes of events that may be queued, while the state is read and later.
    pub const fn with_queue_limits(mut self, at_start: usize, later: usize) -> Self {
        self.queue_limit_at_start = at_start;
        self.queue_limit = later;
        self
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
}

impl EventFeed for KernelFeed {
    fn set_stop_flag(&mut self, stop: &StopFlag) {
        self.stop = stop.clone();
    }

    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        let pids = self.numbers.of_proc(pids)?;
        if self.rings.is_none() {
            self.options.exclude = pids;
            return Ok(());
        }
        self.with_probe(move |probe| probe.exclude(&pids))
    }

    fn start(&mut self) -> Result<FeedStart, SourceError> {
        let mut probe = Probe::load(&self.options).map_err(probe_error)?;
        let recheck_at = self.classifier.install(&mut probe).map_err(probe_error)?;
        probe.attach().map_err(probe_error)?;
        let probe_warnings = probe.warnings().to_vec();
        let rings = Rings::start(probe, self.queue_limit_at_start, &self.stop);
        let rings = rings
            .map_err(|error| SourceError { what: format!("cannot start a thread: {error}"), remedy: String::new() })?;
        let rings = self.rings.insert(rings);
        let mut snapshot = Snapshot::read(self.settings.state, &self.stop);
        let mut warnings = snapshot.warnings();
        let state = &mut snapshot.state;
        if let Some(tasks) = self.numbers.tasks()? {
            pid_numbers::renumber(&tasks, &mut state.threads, &mut state.fds);
        }
        match rings.new_threads() {
            // A signal has ended the capture.
            Err(Ended::Stopped(_)) => {}
            new_threads => state.remove_threads(&new_threads.map_err(ended)?),
        }
        rings.set_queue_limit(self.queue_limit);
        warnings.extend(probe_warnings);
        if self.numbers.is_within() && self.settings.target == CaptureTarget::Everything {
            warnings.push(OUTSIDE_NAMESPACE.to_owned());
        }
        priority::raise();
        Ok(FeedStart { state: snapshot.state, warnings, recheck_at })
    }

    fn next(&mut self, wait: Duration) -> Result<FeedItem, SourceError> {
        match self.rings()?.next(wait) {
            Ok(Some(batch)) => Ok(FeedItem::Batch(batch)),
            Ok(None) => Ok(FeedItem::Nothing),
            Err(Ended::Stopped(counts)) => Ok(FeedItem::End(counts)),
            Err(error) => Err(ended(error)),
        }
    }

    fn recycle(&mut self, batch: EventBatch) {
        if let Some(rings) = &self.rings {
            rings.recycle(batch);
        }
    }

    fn set_filter(&mut self, filter: Option<&Filter>) -> Result<Option<u64>, SourceError> {
        let mut classifier = ThreadClassifier::new(filter, self.settings.classes);
        let mut recheck_at = None;
        if let Some(rings) = &mut self.rings {
            match rings.call(move |probe| classifier.install(probe).map(|recheck_at| (classifier, recheck_at))) {
                // A signal has ended the capture: no event follows that the filter could leave out.
                Err(Ended::Stopped(_)) => {}
                other => (self.classifier, recheck_at) = other.map_err(ended)?.map_err(probe_error)?,
            }
        } else {
            self.classifier = classifier;
        }
        Ok(recheck_at)
    }

    fn send_checks(&mut self, checks: &mut Vec<ThreadCheck>) -> Result<(), SourceError> {
        self.classifier.classify(checks).map_err(probe_error)
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        self.with_probe(move |probe| probe.set_snaplen(bytes))
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        self.with_probe(move |probe| probe.set_enabled(!paused))
    }

    fn stop(&mut self) {
        if let Some(rings) = &mut self.rings {
            rings.stop();
        }
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

    use syscap_session::classes::ClassSet;
    use syscap_session::settings::{CaptureFormat, CaptureTarget, SNAPLEN_DEFAULT, StateAtStart};
    use syscap_session::source::{CHUNK, EventSource, Polled, Stats};

    use super::*;

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
    fn dd(count: u32, ring_kib: u32, queue_limit: usize) -> Option<(std::process::Child, CaptureSource)> {
        if !rustix::process::geteuid().is_root() {
            // In CI the main job skips no test.
            assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "live capture needs root");
            eprintln!("SKIPPED live capture: it needs root");
            return None;
        }
        let dd = format!("read go; exec dd if=/dev/zero of=/dev/null bs=1 count={count}");
        let child = Command::new("sh").args(["-c", &dd]).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let settings = settings(CaptureTarget::Command(child.id()), ring_kib);
        let feed = KernelFeed::new(&settings).unwrap().with_queue_limits(queue_limit, queue_limit);
        let settings = feed.settings().clone();
        Some((child, CaptureSource::new(Box::new(feed), &settings)))
    }

    fn go(child: &mut std::process::Child) {
        child.stdin.take().unwrap().write_all(b"\n").unwrap();
    }

    fn stop(source: &mut CaptureSource, limit: u64) {
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
}
