//! A capture of one or several machines.

use std::time::{Duration, Instant};

use syscap::event::{Event, Header};
use syscap::filter::Filter;
use syscap::limits::Dropped;

use crate::event_writer::EventWriter;
use crate::feed::EventFeed;
use crate::host_capture::{HostCapture, NextEvent};
use crate::settings::Settings;
use crate::source::{CHUNK, EventSource, Polled, SourceError, Stats};
use crate::stop::StopFlag;
use crate::stream::HostInfo;

/// Time to wait for the last events in one call.
const LAST_READ_TIMEOUT: Duration = Duration::from_millis(10);
/// Longest time for which an event waits for earlier ones of other hosts. A host whose line stands still must not keep
/// the others from being seen.
const MERGE_WAIT: Duration = Duration::from_secs(2);
/// Time of one wait for the events of several hosts.
const MERGE_INTERVAL: Duration = Duration::from_millis(5);

/// Captures the events of feeds.
///
/// Each feed has a machine of its own, to which its events are applied. The feed begins before the state of its machine
/// is read, and keeps its events meanwhile: no change in between is missed. A thread that was created in between is
/// described by its events, not by the state. Descriptors that were opened or closed before the state was read are
/// opened and closed again by the kept events, with the same result.
///
/// The events of several machines are written in the order of their times on this machine's clock.
pub struct CaptureSource {
    hosts: Vec<HostCapture>,
    writer: EventWriter,
    /// What the capture lacks.
    warnings: Vec<String>,
    /// `true` if a filter has been in force at any time.
    had_filter: bool,
    /// `true` once the capture has begun.
    has_begun: bool,
    /// The reason why the capture of a host ended by itself.
    failure: Option<SourceError>,
    /// What happened since the messages were taken.
    messages: Vec<String>,
}

impl CaptureSource {
    /// Returns the capture of one feed. `settings`: those of the feed, after it has translated the process ids.
    pub fn new(feed: Box<dyn EventFeed>, settings: &Settings) -> Self {
        Self::of_hosts(vec![feed], settings)
    }

    /// Returns the capture of several feeds, each of another machine.
    pub fn of_hosts(feeds: Vec<Box<dyn EventFeed>>, settings: &Settings) -> Self {
        let hosts: Vec<HostCapture> = feeds.into_iter().map(HostCapture::new).collect();
        Self {
            writer: EventWriter::new(settings, hosts.len()),
            hosts,
            warnings: Vec::new(),
            had_filter: settings.filter.is_some(),
            has_begun: false,
            failure: None,
            messages: Vec::new(),
        }
    }

    /// Writes events until `limit` events are written in all, none comes within `wait`, or the chunk is full.
    fn write_events(&mut self, wait: Duration, limit: u64) -> Result<Polled, SourceError> {
        let polled = match self.hosts.as_mut_slice() {
            [host] => write_one(host, &mut self.writer, wait, limit),
            hosts => write_merged(hosts, &mut self.writer, wait, limit),
        };
        self.note_ended();
        for host in &mut self.hosts {
            host.send_checks()?;
        }
        polled
    }

    /// Takes over the counts and failures of hosts that have ended.
    fn note_ended(&mut self) {
        let is_one = self.hosts.len() == 1;
        for (index, host) in self.hosts.iter_mut().enumerate() {
            if let Some(counts) = host.take_counts() {
                self.writer.count_lost(index, counts.lost_at_end);
            }
            let Some(error) = host.take_failure() else { continue };
            if !is_one {
                self.messages.push(format!("{error}. The other hosts are captured on"));
            }
            self.failure.get_or_insert(error);
        }
    }
}

/// Writes the events of a single host.
fn write_one(
    host: &mut HostCapture,
    writer: &mut EventWriter,
    mut wait: Duration,
    limit: u64,
) -> Result<Polled, SourceError> {
    while writer.written() < limit && writer.stream.len() < CHUNK {
        if host.write_next(|machine, event| writer.write(0, machine, event)) {
            continue;
        }
        match host.fetch(wait)? {
            NextEvent::Ready => wait = Duration::ZERO,
            NextEvent::None => return Ok(Polled::More),
            NextEvent::Ended => return Ok(Polled::End),
        }
    }
    Ok(Polled::More)
}

/// Writes the events of several hosts in the order of time. An event is written once no other host can have an earlier
/// one, or after [`MERGE_WAIT`].
fn write_merged(
    hosts: &mut [HostCapture],
    writer: &mut EventWriter,
    wait: Duration,
    limit: u64,
) -> Result<Polled, SourceError> {
    let start = Instant::now();
    while writer.written() < limit && writer.stream.len() < CHUNK {
        for host in hosts.iter_mut() {
            host.fetch_ready()?;
        }
        let times = hosts.iter().enumerate().filter_map(|(index, host)| Some((host.next_time()?, index)));
        let Some((time, index)) = times.min() else {
            if hosts.iter().all(HostCapture::has_ended) {
                return Ok(Polled::End);
            }
            if start.elapsed() >= wait {
                return Ok(Polled::More);
            }
            std::thread::sleep(MERGE_INTERVAL);
            continue;
        };
        let others = hosts.iter().enumerate().filter(|(other, _)| *other != index);
        let may_be_earlier = others.map(|(_, host)| host).any(|host| !host.is_complete_to(time));
        let Some(host) = hosts.get_mut(index) else { return Ok(Polled::More) };
        if may_be_earlier && host.waiting() < MERGE_WAIT {
            if start.elapsed() >= wait {
                return Ok(Polled::More);
            }
            std::thread::sleep(MERGE_INTERVAL);
            continue;
        }
        host.write_next(|machine, event| {
            let shift = time.wrapping_sub(event.header.time).cast_signed();
            let entered = event.header.entered.map(|entered| entered.wrapping_add_signed(shift));
            let event = Event { header: Header { time, entered, ..event.header }, ..*event };
            writer.write(index, machine, &event)
        });
    }
    Ok(Polled::More)
}

impl EventSource for CaptureSource {
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        self.hosts.iter_mut().try_for_each(|host| host.feed.exclude(pids))
    }

    fn set_stop_flag(&mut self, stop: &StopFlag) {
        self.hosts.iter_mut().for_each(|host| host.feed.set_stop_flag(stop));
    }

    fn start(&mut self, out: &mut Vec<u8>) -> Result<(), SourceError> {
        let filter = self.writer.filter.clone();
        let mut states = Vec::new();
        for host in &mut self.hosts {
            let (state, warnings) = host.start(filter.as_ref())?;
            let name = host.feed.host().map(str::to_owned);
            self.warnings.extend(warnings.into_iter().map(|warning| match &name {
                Some(name) => format!("{name}: {warning}"),
                None => warning,
            }));
            states.push((state, name, host.feed.clock_offset()));
        }
        self.has_begun = true;
        let infos: Vec<HostInfo<'_>> = states
            .iter()
            .map(|(state, name, clock)| HostInfo { state, name: name.as_deref(), clock: *clock })
            .collect();
        let filter = filter.as_ref().map(ToString::to_string).unwrap_or_default();
        self.writer.stream.exchange(out);
        self.writer.stream.begin(&infos, &filter)?;
        self.writer.stream.exchange(out);
        for (host, (state, ..)) in self.hosts.iter_mut().zip(states) {
            state.apply_to(&mut host.machine);
        }
        Ok(())
    }

    fn poll(&mut self, wait: Duration, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        let limit = self.writer.written().saturating_add(limit);
        self.writer.stream.exchange(out);
        let polled = self.write_events(wait, limit);
        self.writer.stream.exchange(out);
        polled
    }

    fn set_filter(&mut self, filter: Option<Filter>) -> Result<(), SourceError> {
        self.hosts.iter_mut().try_for_each(|host| host.set_filter(filter.as_ref()))?;
        self.had_filter |= filter.is_some();
        self.writer.filter = filter;
        Ok(())
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        self.hosts.iter_mut().try_for_each(|host| host.feed.set_snaplen(bytes))
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        self.hosts.iter_mut().try_for_each(|host| host.feed.set_paused(paused))
    }

    fn warnings(&self) -> Vec<String> {
        self.warnings.clone()
    }

    fn take_messages(&mut self) -> Vec<String> {
        let mut messages = std::mem::take(&mut self.messages);
        self.hosts.iter_mut().for_each(|host| messages.extend(host.feed.take_messages()));
        messages
    }

    fn failure(&self) -> Option<&SourceError> {
        self.failure.as_ref()
    }

    fn stats(&self) -> Stats {
        // Without a filter these are only the calls of processes that are not captured.
        let filtered = if self.had_filter { self.hosts.iter().map(|host| host.filtered).sum() } else { 0 };
        Stats { filtered, ..self.writer.stats() }
    }

    fn dropped(&self) -> Dropped {
        let mut all = Dropped::default();
        self.hosts.iter().for_each(|host| all.merge(host.machine.dropped()));
        all
    }

    fn stop(&mut self, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        if !self.has_begun {
            return Err(SourceError { what: "the capture has not begun".to_owned(), remedy: String::new() });
        }
        self.hosts.iter_mut().for_each(|host| host.feed.stop());
        let limit = self.writer.written().saturating_add(limit);
        self.writer.stream.exchange(out);
        let polled = self.write_events(LAST_READ_TIMEOUT, limit);
        let is_all = self.writer.written() >= limit || matches!(polled, Ok(Polled::End));
        if is_all {
            self.writer.end();
        }
        self.writer.stream.exchange(out);
        if is_all { Ok(Polled::End) } else { polled }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use pcap_file::pcapng::PcapNgReader;
    use pcap_file::pcapng::blocks::Block;
    use pcap_file::pcapng::blocks::interface_description::InterfaceDescriptionOption;
    use pcap_file::pcapng::blocks::interface_statistics::InterfaceStatisticsOption;
    use syscap::event::Completeness;
    use syscap::event::records::ThreadRecord;
    use syscap::limits::{Limits, Resource};
    use syscap::machine::Machine;

    use super::*;
    use crate::batch::EventBatch;
    use crate::classes::ClassSet;
    use crate::feed::{ClockOffset, FeedItem, FeedStart, FinalCounts};
    use crate::settings::{CaptureFormat, CaptureTarget, SNAPLEN_DEFAULT, StateAtStart};
    use crate::thread_checks::ThreadCheck;

    /// A feed with prepared items.
    #[derive(Default)]
    struct TestFeed {
        name: Option<&'static str>,
        clock: Option<ClockOffset>,
        items: VecDeque<Result<FeedItem, SourceError>>,
    }

    impl EventFeed for TestFeed {
        fn set_stop_flag(&mut self, _stop: &StopFlag) {}
        fn exclude(&mut self, _pids: &[u32]) -> Result<(), SourceError> {
            Ok(())
        }
        fn start(&mut self) -> Result<FeedStart, SourceError> {
            Ok(FeedStart::default())
        }
        fn next(&mut self, _wait: Duration) -> Result<FeedItem, SourceError> {
            self.items.pop_front().unwrap_or(Ok(FeedItem::Nothing))
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
        fn host(&self) -> Option<&str> {
            self.name
        }
        fn clock_offset(&self) -> Option<ClockOffset> {
            self.clock
        }
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
        let mut source = CaptureSource::new(Box::new(TestFeed::default()), &settings());
        assert_eq!(source.dropped(), Dropped::default());
        source.hosts[0].machine = Machine::with_limits(Limits::MIN);
        // 100 MB of texts, which no two threads share.
        for tid in 1..=2000_i64 {
            let args = tid.to_string().repeat(50_000).into_bytes();
            source.hosts[0].machine.add_thread(ThreadRecord { tid, pid: tid, args, ..ThreadRecord::default() });
        }
        let dropped = source.dropped();
        assert!(dropped.get(Resource::Threads) > 0, "{dropped:?}");
        assert_eq!(
            dropped.get(Resource::Threads) + source.hosts[0].machine.threads().count() as u64,
            2000,
            "{dropped:?}"
        );
    }

    /// Returns a batch of events at these times of the boot clock. The wall clock of their machine is far off.
    fn batch(moments: &[u64]) -> Result<FeedItem, SourceError> {
        let mut batch = EventBatch::default();
        for moment in moments {
            let header = Header {
                number: *moment,
                time: 5_000_000_000 + moment,
                tid: 1,
                cpu: 0,
                kind: 1,
                flags: 0,
                entered: None,
                completeness: Completeness::Whole,
                drops: 0,
            };
            batch.push(*moment, |events| events.finish(header));
        }
        Ok(FeedItem::Batch(batch))
    }

    /// Captures until all hosts have ended. Returns the interface and the time of each packet, the names of the
    /// interfaces, and the counts of the statistics: received and dropped.
    #[allow(clippy::type_complexity)]
    fn capture(feeds: Vec<TestFeed>) -> (CaptureSource, Vec<(u32, u64)>, Vec<String>, Vec<(u64, u64)>) {
        let feeds = feeds.into_iter().map(|feed| Box::new(feed) as Box<dyn EventFeed>).collect();
        let mut source = CaptureSource::of_hosts(feeds, &settings());
        let (mut bytes, mut chunk) = (Vec::new(), Vec::new());
        source.start(&mut chunk).unwrap();
        bytes.append(&mut chunk);
        while source.poll(Duration::from_millis(1), u64::MAX, &mut chunk).unwrap() == Polled::More {
            bytes.append(&mut chunk);
        }
        bytes.append(&mut chunk);
        while source.stop(u64::MAX, &mut chunk).unwrap() == Polled::More {
            bytes.append(&mut chunk);
        }
        bytes.append(&mut chunk);
        let (mut packets, mut names, mut counts) = (Vec::new(), Vec::new(), Vec::new());
        let mut reader = PcapNgReader::new(bytes.as_slice()).unwrap();
        while let Some(block) = reader.next_block() {
            match block.unwrap().0 {
                Block::InterfaceDescription(block) => {
                    names.extend(block.options.iter().find_map(|option| match option {
                        InterfaceDescriptionOption::IfName(name) => Some(name.to_string()),
                        _ => None,
                    }))
                }
                Block::EnhancedPacket(block) => {
                    packets.push((block.interface_id, u64::try_from(block.timestamp.as_nanos()).unwrap()));
                }
                Block::InterfaceStatistics(block) => {
                    let mut count = (0, 0);
                    for option in &block.options {
                        match option {
                            InterfaceStatisticsOption::IsbIfRecv(received) => count.0 = *received,
                            InterfaceStatisticsOption::IsbIfDrop(dropped) => count.1 = *dropped,
                            _ => {}
                        }
                    }
                    counts.push(count);
                }
                _ => {}
            }
        }
        (source, packets, names, counts)
    }

    const fn clock(boot_to_wall: i64) -> Option<ClockOffset> {
        Some(ClockOffset { ahead: 0, uncertainty: 10, boot_to_wall })
    }

    #[test]
    fn events_of_several_hosts_are_in_the_order_of_time() {
        let end = |lost_at_end| Ok(FeedItem::End(FinalCounts { lost_at_end, filtered: 0 }));
        // Boot was at 1000 of this machine's clock, and at 3000.
        let web = TestFeed {
            name: Some("web1"),
            clock: clock(1000),
            items: [batch(&[10, 2100]), Ok(FeedItem::Nothing), batch(&[2300, 2400]), end(7)].into(),
        };
        let db = TestFeed {
            name: Some("db1"),
            clock: clock(3000),
            items: [Ok(FeedItem::CompleteTo(1)), batch(&[50, 350]), Ok(FeedItem::Nothing), batch(&[390, 500]), end(0)]
                .into(),
        };
        let (source, packets, names, counts) = capture(vec![web, db]);
        let expected =
            [(0, 1010), (1, 3050), (0, 3100), (0, 3300), (1, 3350), (1, 3390), (0, 3400), (1, 3500)].to_vec();
        assert_eq!(packets, expected);
        assert_eq!(names, ["web1", "db1"]);
        assert_eq!(counts, [(4, 7), (4, 0)]);
        assert_eq!((source.stats().events, source.stats().lost), (8, 7));
    }

    #[test]
    fn a_host_that_fails_does_not_end_the_capture_of_the_others() {
        let failed = Err(SourceError { what: "web1: the line is down".to_owned(), remedy: String::new() });
        let web = TestFeed { name: Some("web1"), clock: clock(0), items: [batch(&[10]), failed].into() };
        let end = Ok(FeedItem::End(FinalCounts::default()));
        let db = TestFeed { name: Some("db1"), clock: clock(0), items: [batch(&[20, 30]), batch(&[40]), end].into() };
        let (mut source, packets, ..) = capture(vec![web, db]);
        assert_eq!(packets, [(0, 10), (1, 20), (1, 30), (1, 40)]);
        assert_eq!(source.failure().unwrap().what, "web1: the line is down");
        assert_eq!(source.take_messages(), ["web1: the line is down. The other hosts are captured on"]);
    }

    #[test]
    fn a_silent_host_does_not_keep_the_others_from_being_seen() {
        let silent = TestFeed { name: Some("web1"), clock: clock(0), items: VecDeque::new() };
        let db = TestFeed { name: Some("db1"), clock: clock(0), items: [batch(&[20, 30])].into() };
        let feeds = [silent, db].map(|feed| Box::new(feed) as Box<dyn EventFeed>);
        let mut source = CaptureSource::of_hosts(feeds.into(), &settings());
        let mut bytes = Vec::new();
        source.start(&mut bytes).unwrap();
        let start = Instant::now();
        while source.stats().events < 2 && start.elapsed() < 10 * MERGE_WAIT {
            source.poll(Duration::from_millis(5), u64::MAX, &mut bytes).unwrap();
        }
        assert_eq!(source.stats().events, 2);
    }

    #[test]
    fn several_hosts_do_not_fit_into_a_scap() {
        let feeds = [TestFeed::default(), TestFeed::default()].map(|feed| Box::new(feed) as Box<dyn EventFeed>);
        let settings = Settings { format: CaptureFormat::Scap, ..settings() };
        let mut source = CaptureSource::of_hosts(feeds.into(), &settings);
        let error = source.start(&mut Vec::new()).unwrap_err().to_string();
        assert!(error.contains("one machine"), "{error}");
    }
}
