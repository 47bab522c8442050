//! `syscapdump` with a source that needs no kernel. The source replays the blocks of a stream, and logs the calls of
//! its methods.
//!
//! - `SYSCAP_TEST_STREAM`: a .scap or pcapng file; without it the source generates an event at every poll.
//! - `SYSCAP_TEST_CALLS`: a file to which a line is appended for every call of a method.
//! - `SYSCAP_TEST_LOST`: the reported number of lost events.
//! - `SYSCAP_TEST_DROPPED`: the reported number of threads that the memory limit left out.
//! - `SYSCAP_TEST_FAIL`: the text of an error with which the source fails.

use std::fs::OpenOptions;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use syscap::filter::Filter;
use syscap::limits::{Dropped, Resource};
use syscap::pcapng::{BlockWriter, InterfaceInfo, InterfaceStatistics, PacketOptions, Payload, SectionInfo, payload};
use syscap_session::settings::{CaptureFormat, Settings};
use syscap_session::source::{EventSource, Polled, SourceError, Stats};

fn main() -> ExitCode {
    syscapdump::run(std::env::args_os().collect(), &|settings| Ok(Box::new(Replay::new(settings)?)))
}

struct Replay {
    blocks: Blocks,
    stats: Stats,
    paused: bool,
}

enum Blocks {
    Stream(Vec<Vec<u8>>),
    MadeUp(BlockWriter),
}

impl Replay {
    fn new(settings: &Settings) -> Result<Self, SourceError> {
        note(&format!("new {settings:?}"));
        if let Ok(what) = std::env::var("SYSCAP_TEST_FAIL") {
            return Err(SourceError { what, remedy: "Run: true".to_owned() });
        }
        let blocks = match std::env::var_os("SYSCAP_TEST_STREAM") {
            Some(path) => {
                let bytes = std::fs::read(path)
                    .map_err(|error| SourceError { what: error.to_string(), remedy: String::new() })?;
                let mut blocks = split(&bytes);
                blocks.reverse();
                Blocks::Stream(blocks)
            }
            None if settings.format == CaptureFormat::Scap => {
                return Err(SourceError { what: "a scap stream must be given".to_owned(), remedy: String::new() });
            }
            None => Blocks::MadeUp(BlockWriter::new()),
        };
        Ok(Self { blocks, stats: Stats { lost: number("SYSCAP_TEST_LOST"), ..Stats::default() }, paused: false })
    }
}

/// Returns the number in an environment variable; 0 if it is not set.
fn number(variable: &str) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

impl EventSource for Replay {
    fn exclude(&mut self, pids: &[u32]) -> Result<(), SourceError> {
        note(&format!("exclude {pids:?}"));
        Ok(())
    }

    fn start(&mut self, out: &mut Vec<u8>) -> Result<(), SourceError> {
        note("start");
        match &mut self.blocks {
            Blocks::Stream(blocks) => {
                while let Some(block) = blocks.pop_if(|block| !is_event(block)) {
                    out.extend(block);
                }
            }
            Blocks::MadeUp(writer) => {
                writer.section(&SectionInfo::default());
                writer.interface(&InterfaceInfo { description: "made up".to_owned(), ..InterfaceInfo::default() });
                out.extend(writer.exchange(Vec::new()));
            }
        }
        Ok(())
    }

    fn poll(&mut self, wait: Duration, limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        std::thread::sleep(wait);
        if self.paused || limit == 0 {
            return Ok(Polled::More);
        }
        match &mut self.blocks {
            Blocks::Stream(blocks) => {
                for _ in 0..limit.min(100) {
                    let Some(block) = blocks.pop() else { break };
                    self.stats.events += u64::from(is_event(&block));
                    out.extend(block);
                }
            }
            Blocks::MadeUp(writer) => {
                self.stats.events += 1;
                packet(writer, self.stats.events);
                out.extend(writer.exchange(Vec::new()));
            }
        }
        Ok(Polled::More)
    }

    fn set_filter(&mut self, filter: Option<Filter>) -> Result<(), SourceError> {
        note(&format!("filter {}", filter.map(|filter| filter.to_string()).unwrap_or_default()));
        Ok(())
    }

    fn set_snaplen(&mut self, bytes: u32) -> Result<(), SourceError> {
        note(&format!("snaplen {bytes}"));
        Ok(())
    }

    fn set_paused(&mut self, paused: bool) -> Result<(), SourceError> {
        note(&format!("paused {paused}"));
        self.paused = paused;
        Ok(())
    }

    fn stats(&self) -> Stats {
        self.stats
    }

    fn dropped(&self) -> Dropped {
        let mut dropped = Dropped::default();
        dropped.add_many(Resource::Threads, number("SYSCAP_TEST_DROPPED"));
        dropped
    }

    fn stop(&mut self, _limit: u64, out: &mut Vec<u8>) -> Result<Polled, SourceError> {
        note("stop");
        if let Blocks::MadeUp(writer) = &mut self.blocks {
            let Stats { events, lost, .. } = self.stats;
            let statistics = InterfaceStatistics { last: now(), received: events, dropped: lost, ..Default::default() };
            writer.statistics(&statistics);
            out.extend(writer.exchange(Vec::new()));
        }
        Ok(Polled::End)
    }
}

/// Writes a generated `openat` event.
fn packet(writer: &mut BlockWriter, number: u64) {
    let fixed = payload::FixedPart {
        flags: 0,
        kind: 307,
        number,
        time: now(),
        latency: 0,
        tid: 1,
        bits: 0,
        cpu: 0,
        category: 2,
        buffer: payload::NO_BUFFER,
        nparams: 0,
        surplus: 0,
        block_flags: 0,
    };
    let mut values = Payload::new();
    if let Some(name) = syscap_schemas::field("proc.name") {
        values.bytes(name.id, b"made-up");
    }
    let parts = [&fixed.encode(values.entries()), values.directory(), values.values()];
    writer.packet(fixed.time, &parts, &PacketOptions::default());
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_nanos() as u64)
}

/// Splits a stream into its blocks: type, total length, body, total length.
fn split(mut bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut blocks = Vec::new();
    while let Some(length) = bytes.get(4..8).and_then(|length| length.try_into().ok()).map(u32::from_le_bytes) {
        let Some((block, rest)) = bytes.split_at_checked((length as usize).max(12)) else { break };
        blocks.push(block.to_vec());
        bytes = rest;
    }
    blocks
}

/// `true` if a block is a packet or a scap event.
fn is_event(block: &[u8]) -> bool {
    let kind = block.first_chunk().map_or(0, |kind| u32::from_le_bytes(*kind));
    matches!(kind, 6 | 0x204 | 0x208 | 0x216 | 0x217 | 0x221 | 0x222)
}

fn note(line: &str) {
    if let Some(path) = std::env::var_os("SYSCAP_TEST_CALLS")
        && let Ok(mut file) = OpenOptions::new().append(true).create(true).open(path)
    {
        // A line that cannot be written fails the test that waits for it.
        let _ = writeln!(file, "{line}");
    }
}
