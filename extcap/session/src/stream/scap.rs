//! A capture as .scap.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{self, Write};
use std::rc::Rc;

use syscap::event::{Event, Header, Params, Span};
use syscap::machine::{Context, Machine};
use syscap::scap::{Fitter, LossReason, ScapWriter, ScapWriterOptions, Schema, WriteError};
use syscap_schemas::{EventFlags, EventType, IO_URING_EVENT, SyscallTable, syscalls};

use super::{CaptureStream, HostInfo, Totals};
use crate::events::GENERIC;
use crate::source::SourceError;
use crate::state::MachineState;

/// A .scap stream of schema 4.1, which sysdig 0.41 and Stratoshark 0.9 read. Calls whose event type this schema lacks
/// become `generic` events.
pub struct ScapStream {
    writer: ScapWriter<SharedBuffer>,
    bytes: SharedBuffer,
    /// Position of the writer when its bytes were last swapped out.
    flushed: u64,
    fitter: Fitter,
    /// The parameters of the `generic` event of each call, by its name.
    generic_numbers: HashMap<&'static str, [u8; 4]>,
}

/// The writer's output. Its bytes are taken while the writer goes on.
#[derive(Clone, Default)]
struct SharedBuffer(Rc<RefCell<Vec<u8>>>);

impl Write for SharedBuffer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Threads in one block. Readers read a block as a whole.
const THREADS_A_BLOCK: usize = 256;

impl ScapStream {
    /// Returns an empty stream.
    pub fn new() -> Self {
        let bytes = SharedBuffer::default();
        let writer = ScapWriter::new(bytes.clone(), &ScapWriterOptions::default());
        Self { writer, bytes, flushed: 0, fitter: Fitter::new(Schema::V4_1), generic_numbers: HashMap::new() }
    }

    fn write_state(&mut self, state: &MachineState) -> Result<(), WriteError> {
        self.writer.section()?;
        self.writer.machine(&state.machine)?;
        self.writer.interfaces(&state.interfaces)?;
        self.writer.users(&state.users, &state.groups)?;
        for threads in state.threads.chunks(THREADS_A_BLOCK) {
            self.writer.threads(threads)?;
        }
        state.fds.iter().try_for_each(|list| self.writer.fds(list))
    }

    fn write(&mut self, event: &Event<'_>, params: usize) -> bool {
        let values = event.params;
        let values = (0..params).map(move |index| values.get(index).unwrap_or(&[]));
        self.writer.event_with_params(&event.header, values, event.comment).is_ok()
    }

    /// Writes the call as an event `generic` with ID and nativeID.
    fn write_generic(&mut self, event: &Event<'_>) -> bool {
        // An operation of io_uring has no number.
        let call = event.params.call().filter(|name| *name != IO_URING_EVENT);
        let Some(numbers) = call.and_then(|name| self.generic_numbers.get(name)).copied() else { return false };
        let spans = [Span { start: 0, len: 2 }, Span { start: 2, len: 2 }];
        let header = Header { kind: GENERIC, ..event.header };
        self.write(&Event { header, params: Params::new(&numbers, &spans), comment: event.comment }, 2)
    }
}

/// Returns the parameters of the `generic` event of each call, by its name: scap's number of the call and the number in
/// this table, two little-endian bytes each. A call with neither number is not in the map.
fn generic_numbers(table: Option<SyscallTable>) -> HashMap<&'static str, [u8; 4]> {
    let mut numbers = HashMap::new();
    for call in syscalls() {
        let native = match table {
            Some(SyscallTable::Aarch64) => call.aarch64,
            Some(SyscallTable::X86_64) => call.x86_64,
            _ => None,
        };
        let ([a, b], [c, d]) = (call.scap_id.to_le_bytes(), native.unwrap_or(0).to_le_bytes());
        // Of two rows with one name, the one with a number of this machine counts.
        if native.is_some() {
            numbers.insert(call.name, [a, b, c, d]);
        } else if call.scap_id != 0 {
            numbers.entry(call.name).or_insert([a, b, c, d]);
        }
    }
    numbers
}

impl CaptureStream for ScapStream {
    fn begin(&mut self, hosts: &[HostInfo<'_>], _filter: &str) -> Result<(), SourceError> {
        let [HostInfo { state, .. }] = hosts else {
            return Err(SourceError {
                what: "a .scap capture holds the events of one machine, not of several hosts".to_owned(),
                remedy: "Capture them as pcapng, or each host into a file of its own".to_owned(),
            });
        };
        self.generic_numbers = generic_numbers(SyscallTable::of_architecture(&state.system.architecture));
        // A write to memory does not fail, and no list is too long for its block.
        let _ = self.write_state(state);
        Ok(())
    }

    fn event(&mut self, _host: usize, _machine: &Machine, _context: &Context, event: &Event<'_>) -> bool {
        match self.fitter.fit(event) {
            Ok(_) if event.params.call() == Some(IO_URING_EVENT) => false,
            Ok(fit) => self.write(event, fit.params),
            Err(LossReason::UnknownToSchema | LossReason::Unused) => self.write_generic(event),
            Err(_) => false,
        }
    }

    fn skipped_event(&mut self, event: &Event<'_>) {
        let modifies = |kind: &EventType| kind.flags.contains(EventFlags::MODIFIES_STATE);
        if !event.header.event_type().is_some_and(modifies) {
            return;
        }
        let header = Header { flags: event.header.flags | Header::STATE_ONLY, ..event.header };
        let event = Event { header, ..*event };
        // An event that does not fit changes no state that this format's readers know.
        if let Ok(fit) = self.fitter.fit(&event) {
            self.write(&event, fit.params);
        }
    }

    fn end(&mut self, _totals: &[Totals]) {}

    fn len(&self) -> usize {
        self.bytes.0.borrow().len() + usize::try_from(self.writer.position() - self.flushed).unwrap_or(usize::MAX)
    }

    fn exchange(&mut self, buffer: &mut Vec<u8>) {
        // A write to memory does not fail.
        let _ = self.writer.flush();
        self.flushed = self.writer.position();
        std::mem::swap(buffer, &mut self.bytes.0.borrow_mut());
    }
}

#[cfg(target_os = "linux")]
#[cfg(test)]
mod tests {
    use libc::{SYS_close_range, SYS_keyctl, SYS_read};
    use syscap_schemas::scap_syscall_name;

    use super::*;

    /// This machine's numbers are those of the C library.
    #[test]
    #[cfg(target_os = "linux")]
    fn a_generic_event_has_the_numbers_of_its_call() {
        let numbers = generic_numbers(SyscallTable::of_architecture(std::env::consts::ARCH));
        for (name, native) in [("keyctl", SYS_keyctl), ("read", SYS_read), ("close_range", SYS_close_range)] {
            let [a, b, c, d] = numbers[name];
            assert_eq!(scap_syscall_name(u16::from_le_bytes([a, b])), Some(name));
            assert_eq!(i64::from(u16::from_le_bytes([c, d])), native, "{name}");
        }
        assert_eq!(numbers.get("no such call"), None);
    }
}
