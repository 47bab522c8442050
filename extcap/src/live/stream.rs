//! Events and state as the bytes of a capture.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use syscap::event::{Event, Header, Params, Span};
use syscap::machine::{Context, Machine};
use syscap::pcapng::{BlockWriter, Encoder, EncoderOptions, SectionInfo};
use syscap::scap::{Fitter, Reason, Schema, WriteError, Writer, WriterOptions};
use syscap_schemas::{SyscallTable, scap_syscalls, syscalls};

use super::plan::GENERIC;
use super::state::Snapshot;

/// Writes a capture in one format.
pub trait Stream {
    /// What the stream begins with.
    fn begin(&mut self, snapshot: &Snapshot, filter: &str);
    /// An event, with the state as it is right after it; false: the format has no place for it, and it is lost.
    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool;
    /// What the stream ends with.
    fn end(&mut self, totals: &Totals);
    /// Bytes so far.
    fn len(&self) -> usize;
    /// Exchanges the bytes so far for another buffer, behind whose bytes it writes on.
    fn exchange(&mut self, buffer: &mut Vec<u8>);
}

/// What the statistics at the end say.
#[derive(Debug, Clone, Copy, Default)]
pub struct Totals {
    /// Time of the first event, nanoseconds since 1970.
    pub first: u64,
    /// Time of the last one.
    pub last: u64,
    /// Events written.
    pub events: u64,
    /// Events lost.
    pub lost: u64,
}

/// pcapng with the default fields: all of them would be thirty times as much.
pub struct Pcapng {
    blocks: BlockWriter,
    encoder: Encoder,
}

impl Pcapng {
    /// A stream without a byte.
    pub fn new() -> Self {
        let options = EncoderOptions::default();
        Self { blocks: BlockWriter::new(), encoder: Encoder::new(options) }
    }
}

impl Stream for Pcapng {
    fn begin(&mut self, snapshot: &Snapshot, filter: &str) {
        let info = &snapshot.machine;
        let system = rustix::system::uname();
        let release = system.release().to_string_lossy();
        self.blocks.section(&SectionInfo {
            hardware: format!("{} CPUs, {} MiB", info.cpus, info.memory >> 20),
            os: format!("Linux {release}"),
            description: format!(
                "System calls of {}, Linux {release}, schema 4.5",
                String::from_utf8_lossy(&info.hostname)
            ),
            filter: filter.to_owned(),
        });
    }

    fn event(&mut self, machine: &Machine, context: &Context, event: &Event<'_>) -> bool {
        self.encoder.encode(machine, context, event, &mut self.blocks);
        true
    }

    fn end(&mut self, totals: &Totals) {
        self.blocks.statistics(totals.first, totals.last, totals.events, totals.lost);
    }

    fn len(&self) -> usize {
        self.blocks.bytes().len()
    }

    fn exchange(&mut self, buffer: &mut Vec<u8>) {
        *buffer = self.blocks.exchange(std::mem::take(buffer));
    }
}

/// A .scap capture that sysdig 0.41 and Stratoshark 0.9 read: schema 4.1. Calls whose event type that lacks are
/// `generic` there.
pub struct Scap {
    writer: Writer<Shared>,
    bytes: Shared,
    /// Where the writer was when it handed on its bytes last.
    flushed: u64,
    fitter: Fitter,
}

/// The writer's output, which is taken from it while it writes on.
#[derive(Clone, Default)]
struct Shared(Rc<RefCell<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Threads in one block: a block is read as a whole.
const THREADS_A_BLOCK: usize = 256;

impl Scap {
    /// A stream without a byte.
    pub fn new() -> Self {
        let bytes = Shared::default();
        let writer = Writer::new(bytes.clone(), &WriterOptions::default());
        Self { writer, bytes, flushed: 0, fitter: Fitter::new(Schema::V4_1) }
    }

    fn write_state(&mut self, snapshot: &Snapshot) -> Result<(), WriteError> {
        self.writer.section()?;
        self.writer.machine(&snapshot.machine)?;
        self.writer.interfaces(&snapshot.interfaces)?;
        self.writer.users(&snapshot.users, &snapshot.groups)?;
        for threads in snapshot.threads.chunks(THREADS_A_BLOCK) {
            self.writer.threads(threads)?;
        }
        snapshot.fds.iter().try_for_each(|list| self.writer.fds(list))
    }

    fn write(&mut self, event: &Event<'_>, params: usize) -> bool {
        let values = event.params;
        let values = (0..params).map(move |index| values.get(index).unwrap_or(&[]));
        self.writer.event_of(&event.header, values, event.comment).is_ok()
    }

    /// The call as `generic`: ID, nativeID.
    fn write_generic(&mut self, event: &Event<'_>) -> bool {
        let Some(name) = event.params.call() else { return false };
        let scap = scap_syscalls().iter().position(|other| *other == name).unwrap_or(0) as u16;
        let native = syscalls().iter().find(|call| call.name == name).and_then(|call| match SyscallTable::NATIVE {
            SyscallTable::Aarch64 => call.aarch64,
            _ => call.x86_64,
        });
        let mut data = scap.to_le_bytes().to_vec();
        data.extend_from_slice(&native.unwrap_or(0).to_le_bytes());
        let spans = [Span { start: 0, len: 2 }, Span { start: 2, len: 2 }];
        let header = Header { kind: GENERIC, ..event.header };
        self.write(&Event { header, params: Params::new(&data, &spans), comment: event.comment }, 2)
    }
}

impl Stream for Scap {
    fn begin(&mut self, snapshot: &Snapshot, _filter: &str) {
        // Memory takes every byte, and no list is longer than its block can say.
        let _ = self.write_state(snapshot);
    }

    fn event(&mut self, _machine: &Machine, _context: &Context, event: &Event<'_>) -> bool {
        match self.fitter.fit(event) {
            Ok(fit) => self.write(event, fit.params),
            Err(Reason::UnknownToSchema | Reason::Unused) => self.write_generic(event),
            Err(_) => false,
        }
    }

    fn end(&mut self, _totals: &Totals) {}

    fn len(&self) -> usize {
        self.bytes.0.borrow().len() + (self.writer.position() - self.flushed) as usize
    }

    fn exchange(&mut self, buffer: &mut Vec<u8>) {
        // Memory takes every byte.
        let _ = self.writer.flush();
        self.flushed = self.writer.position();
        std::mem::swap(buffer, &mut self.bytes.0.borrow_mut());
    }
}
