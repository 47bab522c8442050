//! A capture as pcapng: an interface for each host.

use syscap::escape::printable_text;
use syscap::event::Event;
use syscap::machine::{Context, Machine};
use syscap::pcapng::{
    BlockWriter, Encoder, EncoderOptions, InterfaceInfo, InterfaceStatistics, LOCAL_INTERFACE, SectionInfo,
};

use super::{CaptureStream, HostInfo, Totals};
use crate::feed::ClockOffset;
use crate::source::SourceError;

/// A pcapng stream with the default fields. All fields would make it thirty times as large.
pub struct PcapngStream {
    blocks: BlockWriter,
    /// The encoder of each host, whose interface has the same number.
    encoders: Vec<Encoder>,
}

impl PcapngStream {
    /// Returns an empty stream.
    pub fn new() -> Self {
        Self { blocks: BlockWriter::new(), encoders: Vec::new() }
    }
}

impl CaptureStream for PcapngStream {
    fn begin(&mut self, hosts: &[HostInfo<'_>], filter: &str) -> Result<(), SourceError> {
        let infos: Vec<InterfaceInfo> = hosts.iter().map(|host| interface(host, hosts.len() > 1, filter)).collect();
        let section = match infos.as_slice() {
            [only] => SectionInfo { hardware: only.hardware.clone(), os: only.os.clone() },
            _ => SectionInfo::default(),
        };
        self.blocks.section(&section);
        self.encoders = infos
            .iter()
            .map(|info| {
                let interface = self.blocks.interface(info);
                Encoder::new(EncoderOptions { interface, ..EncoderOptions::default() })
            })
            .collect();
        Ok(())
    }

    fn event(&mut self, host: usize, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        let Some(encoder) = self.encoders.get_mut(host) else { return false };
        encoder.encode(machine, context, event, &mut self.blocks);
        true
    }

    fn cut_events(&self) -> u64 {
        self.encoders.iter().map(Encoder::cut_events).sum()
    }

    fn skipped_event(&mut self, _event: &Event<'_>) {}

    fn end(&mut self, totals: &[Totals]) {
        for (interface, Totals { first, last, events, lost }) in (0..).zip(totals) {
            self.blocks.statistics(&InterfaceStatistics {
                interface,
                first: *first,
                last: *last,
                received: *events,
                dropped: *lost,
            });
        }
    }

    fn len(&self) -> usize {
        self.blocks.bytes().len()
    }

    fn exchange(&mut self, buffer: &mut Vec<u8>) {
        *buffer = self.blocks.exchange(std::mem::take(buffer));
    }
}

/// Returns the description of a host's interface. `is_aligned`: the times of events are those of this machine's clock.
fn interface(host: &HostInfo<'_>, is_aligned: bool, filter: &str) -> InterfaceInfo {
    let machine = &host.state.machine;
    let release = printable_text(host.state.system.release.as_bytes());
    let mut description = format!("System calls of {}, Linux {release}, schema 4.5", printable_text(&machine.hostname));
    if let Some(clock) = &host.clock {
        description.push_str(&clock_sentence(clock, is_aligned));
    }
    InterfaceInfo {
        name: host.name.unwrap_or(LOCAL_INTERFACE).to_owned(),
        description,
        filter: filter.to_owned(),
        hardware: format!("{} CPUs, {} MiB", machine.cpus, machine.memory >> 20),
        os: format!("Linux {release}"),
    }
}

/// Returns what a reader of the capture should know of a host's clock.
fn clock_sentence(clock: &ClockOffset, is_aligned: bool) -> String {
    let milliseconds = |nanoseconds: u64| format!("{}.{:03} ms", nanoseconds / 1_000_000, nanoseconds / 1000 % 1000);
    let direction = if clock.ahead < 0 { "behind" } else { "ahead of" };
    let ahead = milliseconds(clock.ahead.unsigned_abs());
    let uncertainty = milliseconds(clock.uncertainty);
    let times = if is_aligned { "times are those of this clock" } else { "times are the host's" };
    format!("; its clock was {ahead} {direction} that of the capturing machine, give or take {uncertainty}; {times}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_difference_of_clocks_is_told_with_its_uncertainty() {
        let clock = ClockOffset { ahead: -1_234_567_890, uncertainty: 250_000, boot_to_wall: 0 };
        assert_eq!(
            clock_sentence(&clock, false),
            "; its clock was 1234.567 ms behind that of the capturing machine, give or take 0.250 ms; times are the host's"
        );
        assert!(clock_sentence(&ClockOffset { ahead: 5_000_000, ..clock }, true).contains("5.000 ms ahead of that"));
    }
}
