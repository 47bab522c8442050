//! The running kernel as a source of capture control.

use std::time::Duration;

use syscap::filter::Filter;
use syscap::limits::Dropped;
use syscap::machine::Machine;
use syscap_bpf::{Options, Probe};

use super::failed::failed;
use super::pid_numbers::{self, PidNumbers};
use super::rings::{Ended, Rings};
use super::shown::Shown;
use super::{priority, target};
use crate::decode::Batch;
use crate::pushdown::Judge;
use crate::settings::{Settings, Target};
use crate::snapshot::Snapshot;
use crate::source::{CHUNK, Polled, Source, SourceError, Stats};
use crate::stop::StopFlag;

/// Bytes of events that may wait to be shown. More stay in the rings, where the probe counts what finds no room.
const WAITING: usize = 16 << 20;
/// The same while the state is read, and nothing is shown.
const WAITING_AT_START: usize = 256 << 20;

/// What is said where all processes of a machine are captured and those of one pid namespace are in /proc.
const OUTSIDE: &str = "this is a pid namespace: processes outside of it are captured, too, and have no names until they \
                       execute a program; proc.pid is the machine's number of a process, proc.vpid the namespace's";

/// How long one look for the last events waits.
const LAST: Duration = Duration::from_millis(10);

/// Captures from the running kernel.
///
/// A thread of its own reads the rings and queues events; what is called here shows them. The probe begins first, then
/// the state is read, while events queue up: nothing that changes meanwhile is missed. A thread that came to be
/// meanwhile is as its events tell, not as /proc did. What a process opened or closed before /proc was asked is done
/// again by the events, which leads to the same.
pub struct LiveSource {
    settings: Settings,
    /// How the kernel numbers processes.
    numbers: PidNumbers,
    options: Options,
    /// How many bytes may wait.
    waiting: usize,
    /// The same while the state is read.
    waiting_at_start: usize,
    /// Ends the capture.
    stop: StopFlag,
    rings: Option<Rings<Probe>>,
    /// The events that are shown next.
    batch: Batch,
    shown: Shown,
    judge: Judge,
    machine: Machine,
    /// What the state at the start lacks.
    remarks: Vec<String>,
    /// `true` if there was a filter at any time.
    had_filter: bool,
    /// Events that the kernel left out, once that is known.
    filtered: u64,
}

impl LiveSource {
    /// A source that captures what the settings say.
    ///
    /// # Errors
    /// [`SourceError`] where a container or a process that they name does not exist.
    pub fn new(settings: &Settings) -> Result<Self, SourceError> {
        let mut numbers = PidNumbers::new()?;
        let mut settings = settings.clone();
        if let Target::Command(pid) = settings.target {
            let pid = numbers.of_own(&[pid])?.first().copied();
            settings.target = Target::Command(pid.ok_or_else(|| SourceError {
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
            shown: Shown::new(&settings),
            judge: Judge::new(settings.filter.as_ref(), settings.classes),
            numbers,
            options,
            waiting: WAITING,
            waiting_at_start: WAITING_AT_START,
            stop: StopFlag::default(),
            rings: None,
            batch: Batch::default(),
            machine: Machine::new(),
            remarks: Vec::new(),
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

    /// Has the probe do something.
    fn with_probe(
        &mut self,
        act: impl FnOnce(&mut Probe) -> Result<(), syscap_bpf::Error> + Send + 'static,
    ) -> Result<(), SourceError> {
        match self.rings()?.call(act) {
            // A signal ended the capture: there is nothing left to change.
            Err(Ended::Told(_)) => Ok(()),
            other => other.map_err(ended)?.map_err(failed),
        }
    }

    /// Shows events until there are `limit` in all, none came within `wait`, or there are enough bytes for now.
    fn show(&mut self, wait: Duration, limit: u64) -> Result<Polled, SourceError> {
        let Self { rings, batch, shown, judge, machine, had_filter, filtered, .. } = self;
        let Some(rings) = rings else { return Ok(Polled::End) };
        let mut wait = wait;
        while shown.stats().events < limit && shown.stream.len() < CHUNK {
            if let Some((moment, event)) = batch.next_event() {
                judge.before(machine, moment);
                shown.event(machine, &event);
                judge.after(machine, &event, moment);
                continue;
            }
            judge.tell().map_err(failed)?;
            match rings.next(wait) {
                Ok(Some(next)) => rings.give_back(std::mem::replace(batch, next)),
                Ok(None) => break,
                Err(Ended::Told(rest)) => {
                    shown.lose(rest.untold);
                    // Without a filter those are the calls of others than who is captured.
                    *filtered = if *had_filter { rest.filtered } else { 0 };
                    return Ok(Polled::End);
                }
                Err(error) => return Err(ended(error)),
            }
            wait = Duration::ZERO;
        }
        judge.tell().map_err(failed)?;
        Ok(Polled::More)
    }
}

impl Source for LiveSource {
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        let pids = self.numbers.of_proc(pids)?;
        if self.rings.is_none() {
            self.options.exclude = pids;
            return Ok(());
        }
        self.with_probe(move |probe| probe.exclude(&pids))
    }

    fn heed(&mut self, stop: &StopFlag) {
        self.stop = stop.clone();
    }

    fn start(&mut self, out: &mut Vec<u8>) -> Result<(), SourceError> {
        let mut probe = Probe::load(&self.options).map_err(failed)?;
        self.judge.begin(&mut probe).map_err(failed)?;
        probe.attach().map_err(failed)?;
        let lacking = probe.warnings().to_vec();
        let rings = Rings::start(probe, self.waiting_at_start, &self.stop);
        let rings = rings
            .map_err(|error| SourceError { what: format!("cannot start a thread: {error}"), remedy: String::new() })?;
        let rings = self.rings.insert(rings);
        let mut snapshot = Snapshot::read(self.settings.state, &self.stop);
        if let Some(tasks) = self.numbers.tasks()? {
            pid_numbers::renumber(&tasks, &mut snapshot.threads, &mut snapshot.fds);
        }
        match rings.born() {
            // A signal ended the capture.
            Err(Ended::Told(_)) => {}
            born => snapshot.forget(&born.map_err(ended)?),
        }
        rings.set_most(self.waiting);
        self.remarks = snapshot.remarks();
        self.remarks.extend(lacking);
        if self.numbers.is_within() && self.settings.target == Target::Everything {
            self.remarks.push(OUTSIDE.to_owned());
        }
        let filter = self.shown.filter.as_ref().map(ToString::to_string).unwrap_or_default();
        self.shown.stream.exchange(out);
        self.shown.stream.begin(&snapshot, &filter);
        self.shown.stream.exchange(out);
        snapshot.mount(&mut self.machine);
        priority::raise();
        Ok(())
    }

    fn poll(&mut self, wait: Duration, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        let limit = self.stats().events.saturating_add(limit);
        self.shown.stream.exchange(out);
        let polled = self.show(wait, limit);
        self.shown.stream.exchange(out);
        polled
    }

    fn set_filter(&mut self, filter: Option<Filter>) -> Result<(), SourceError> {
        let mut judge = Judge::new(filter.as_ref(), self.settings.classes);
        if let Some(rings) = &mut self.rings {
            judge = match rings.call(move |probe| judge.begin(probe).map(|()| judge)) {
                // A signal ended the capture: nothing more comes that the filter could leave out.
                Err(Ended::Told(_)) => Judge::new(filter.as_ref(), self.settings.classes),
                other => other.map_err(ended)?.map_err(failed)?,
            };
        }
        self.judge = judge;
        self.had_filter |= filter.is_some();
        self.shown.filter = filter;
        Ok(())
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        self.with_probe(move |probe| probe.set_snaplen(bytes))
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        self.with_probe(move |probe| probe.set_enabled(!paused))
    }

    fn remarks(&self) -> Vec<String> {
        self.remarks.clone()
    }

    fn stats(&self) -> Stats {
        Stats { filtered: self.filtered, ..self.shown.stats() }
    }

    fn dropped(&self) -> Dropped {
        *self.machine.dropped()
    }

    fn stop(&mut self, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        self.rings()?.stop();
        let limit = self.stats().events.saturating_add(limit);
        self.shown.stream.exchange(out);
        let polled = self.show(LAST, limit);
        let is_all = self.stats().events >= limit || matches!(polled, Ok(Polled::End));
        if is_all {
            self.shown.end();
        }
        self.shown.stream.exchange(out);
        if is_all { Ok(Polled::End) } else { polled }
    }
}

fn ended(ended: Ended) -> SourceError {
    match ended {
        Ended::Failed(error) => failed(error),
        Ended::Told(_) => SourceError { what: "the capture has ended".to_owned(), remedy: String::new() },
        Ended::Gone => SourceError { what: "the thread that reads the rings failed".to_owned(), remedy: String::new() },
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::{Command, Stdio};

    use syscap::event::records::ThreadRecord;
    use syscap::limits::{Limits, Part};

    use super::*;
    use crate::classes::ClassSet;
    use crate::settings::{Format, StateAtStart, Target};

    fn settings(target: Target, ring_kib: u32) -> Settings {
        Settings {
            format: Format::Pcapng,
            filter: None,
            target,
            container: None,
            classes: ClassSet::ALL,
            include_self: false,
            snaplen: 80,
            ring_kib,
            state: StateAtStart::None,
        }
    }

    /// A dd that is about to run, and a source of its events, of which so many bytes may wait.
    fn dd(count: u32, ring_kib: u32, waiting: usize) -> Option<(std::process::Child, LiveSource)> {
        if !rustix::process::geteuid().is_root() {
            // On CI nothing of the main job may be skipped.
            assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "live capture needs root");
            eprintln!("SKIPPED live capture: it needs root");
            return None;
        }
        let dd = format!("read go; exec dd if=/dev/zero of=/dev/null bs=1 count={count}");
        let child = Command::new("sh").args(["-c", &dd]).stdin(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let settings = settings(Target::Command(child.id()), ring_kib);
        let source = LiveSource { waiting, waiting_at_start: waiting, ..LiveSource::new(&settings).unwrap() };
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
    fn a_source_that_nobody_polls_counts_what_it_loses() {
        let Some((mut child, mut source)) = dd(100_000, 64, 4096) else { return };
        let mut out = Vec::new();
        source.start(&mut out).unwrap();
        go(&mut child);
        child.wait().unwrap();
        // Heard although the queue is full.
        source.exclude(&[1]).unwrap();
        source.set_snaplen(100).unwrap();
        stop(&mut source, u64::MAX);
        let Stats { events, lost, .. } = source.stats();
        // Two calls a byte, and those that begin and end the program: some two hundred.
        assert!((200_050..200_400).contains(&(events + lost)), "{events} + {lost}");
        assert!(events > 0 && lost > 0, "{events} + {lost}");
    }

    #[test]
    fn no_poll_shows_more_than_it_may() {
        let Some((mut child, mut source)) = dd(10_000, 8192, WAITING) else { return };
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
        let Some((mut child, mut source)) = dd(10_000, 8192, WAITING) else { return };
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
    fn what_the_state_has_no_room_for_is_counted() {
        let mut source = LiveSource::new(&settings(Target::Everything, 0)).unwrap();
        assert_eq!(source.dropped(), Dropped::default());
        source.machine = Machine::with_limits(Limits::LEAST);
        // 100 MB of texts, which no two threads share.
        for tid in 1..=2000_i64 {
            let args = tid.to_string().repeat(50_000).into_bytes();
            source.machine.add_thread(ThreadRecord { tid, pid: tid, args, ..ThreadRecord::default() });
        }
        let dropped = source.dropped();
        assert!(dropped.get(Part::Threads) > 0, "{dropped:?}");
        assert_eq!(dropped.get(Part::Threads) + source.machine.threads().count() as u64, 2000, "{dropped:?}");
    }
}
