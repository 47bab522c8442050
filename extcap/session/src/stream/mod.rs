//! Encodes the state and the events of a capture as bytes of pcapng or scap.

mod pcapng;
mod scap;

use syscap::event::Event;
use syscap::machine::{Context, Machine};

pub use pcapng::PcapngStream;
pub use scap::ScapStream;

use crate::feed::ClockOffset;
use crate::source::SourceError;
use crate::state::MachineState;

/// A writer of one capture format.
pub trait CaptureStream {
    /// Writes the head of the stream.
    ///
    /// # Errors
    /// [`SourceError`] if the format cannot hold these hosts.
    fn begin(&mut self, hosts: &[HostInfo<'_>], filter: &str) -> Result<(), SourceError>;
    /// Writes an event of a host with the state right after it. `host`: its index in the list at the beginning. Returns
    /// `false` if the format cannot hold the event: it is lost.
    fn event(&mut self, host: usize, machine: &Machine, context: &Context, event: &Event<'_>) -> bool;
    /// Returns the number of events whose values were cut to fit the format.
    fn cut_events(&self) -> u64 {
        0
    }
    /// Handles an event that the filter does not select. A format whose readers follow the machine's state through the
    /// events keeps those that change it, with a mark. A format whose events carry the state drops the event.
    fn skipped_event(&mut self, event: &Event<'_>);
    /// Writes the end of the stream, with the statistics of each host.
    fn end(&mut self, totals: &[Totals]);
    /// Returns the number of bytes in the buffer.
    fn len(&self) -> usize;
    /// Swaps the buffer of written bytes with `buffer`, and appends to that from now on.
    fn exchange(&mut self, buffer: &mut Vec<u8>);
}

/// A host of the capture.
#[derive(Debug, Clone, Copy)]
pub struct HostInfo<'a> {
    /// The state of its machine.
    pub state: &'a MachineState,
    /// The name that the user gave; `None`: this machine.
    pub name: Option<&'a str>,
    /// The difference between its clock and this machine's; `None`: the same clock.
    pub clock: Option<ClockOffset>,
}

/// The statistics of a host at the end of a capture.
#[derive(Debug, Clone, Copy, Default)]
pub struct Totals {
    /// Time of the first event, nanoseconds since 1970.
    pub first: u64,
    /// Time of the last event, nanoseconds since 1970.
    pub last: u64,
    /// Events written.
    pub events: u64,
    /// Events lost.
    pub lost: u64,
}
