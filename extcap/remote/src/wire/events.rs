//! The content of an event frame: new names, then events.
//!
//! Names of system calls and arguments are sent once: `count`, then each name as a block. Events refer to them by number,
//! from 0 in the order of the whole stream. An event is a byte of flags, then the numbers that the flags
//! announce, the lengths of the parameters, and the parameters. Numbers are of variable length (LEB128). A number
//! that an event has in common with the one before is left out, and times are differences.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use syscap::event::{CallDetails, Completeness, Event, EventBuffer, Header, NewFd, Params, ThreadProcess};
use syscap_session::EventBatch;

use super::varint::{Input, write, write_signed};

/// Largest number of names in a stream, and of bytes of a name. The tables have some two thousand.
const NAMES_MAX: usize = 16 * 1024;
const NAME_MAX: usize = 128;
/// Largest number of parameters, named arguments or new descriptors of an event: no call has nearly as many.
const LIST_MAX: u64 = 4096;

/// Flags of an event.
mod flag {
    /// The thread is that of the event before.
    pub const SAME_THREAD: u8 = 1;
    /// The CPU is that of the event before.
    pub const SAME_CPU: u8 = 2;
    /// The time at which the call began is known.
    pub const ENTERED: u8 = 4;
    /// There are [details](syscap::event::CallDetails).
    pub const DETAILS: u8 = 8;
    /// There are named arguments.
    pub const NAMED: u8 = 16;
    /// There are new descriptors.
    pub const FDS: u8 = 32;
    /// A second byte follows with what is rare.
    pub const MORE: u8 = 64;
}

/// Flags of the second byte.
mod more {
    /// Events were lost just before.
    pub const DROPS: u8 = 1;
    /// The event's number is not that of the event before plus 1.
    pub const NUMBER: u8 = 2;
    /// The block's flags are not 0.
    pub const FLAGS: u8 = 4;
    /// The event is an enter event without its exit event.
    pub const NO_EXIT: u8 = 8;
    /// The event is an exit event without its enter event.
    pub const NO_ENTER: u8 = 16;
}

/// Flags of the details.
mod detail {
    pub const CALL: u8 = 1;
    pub const FD: u8 = 2;
    pub const CLOSES: u8 = 4;
    pub const PROCESS: u8 = 8;
}

/// The event before, of which an event is the difference.
#[derive(Debug, Clone, Copy, Default)]
struct Previous {
    number: u64,
    moment: u64,
    /// The wall clock less the boot clock.
    wall: i64,
    tid: i64,
    cpu: u16,
}

/// Encodes the batches of a stream.
#[derive(Debug, Default)]
pub struct BatchEncoder {
    /// The number of each name that has been sent, by its address and length.
    names: HashMap<(usize, usize), u64>,
    /// The names that the batch is the first to use.
    new_names: Vec<&'static str>,
    /// The encoded events of the batch.
    events: Vec<u8>,
    previous: Previous,
}

impl BatchEncoder {
    /// Appends the content of the frame of a batch.
    pub fn encode(&mut self, batch: &EventBatch, out: &mut Vec<u8>) {
        self.events.clear();
        for (moment, event) in batch.iter() {
            self.event(moment, &event);
        }
        write(out, self.new_names.len() as u64);
        for name in self.new_names.drain(..) {
            block(out, name.as_bytes());
        }
        out.extend_from_slice(&self.events);
    }

    fn event(&mut self, moment: u64, event: &Event<'_>) {
        let Header { number, time, tid, cpu, kind, flags, entered, completeness, drops } = event.header;
        let params = &event.params;
        let before = self.previous;
        let set = |condition: bool, flag: u8| if condition { flag } else { 0 };
        let rare = set(drops > 0, more::DROPS)
            | set(number != before.number.wrapping_add(1), more::NUMBER)
            | set(flags != 0, more::FLAGS)
            | set(completeness == Completeness::NoExit, more::NO_EXIT)
            | set(completeness == Completeness::NoEnter, more::NO_ENTER);
        let common = set(tid == before.tid, flag::SAME_THREAD)
            | set(cpu == before.cpu, flag::SAME_CPU)
            | set(entered.is_some(), flag::ENTERED)
            | set(params.details().is_some(), flag::DETAILS)
            | set(params.named_arguments().len() > 0, flag::NAMED)
            | set(!params.fds().is_empty(), flag::FDS)
            | set(rare != 0, flag::MORE);
        let wall = time.wrapping_sub(moment).cast_signed();
        self.previous = Previous { number, moment, wall, tid, cpu };
        let out = &mut self.events;
        out.push(common);
        if rare != 0 {
            out.push(rare);
        }
        write(out, kind.into());
        write_signed(out, moment.wrapping_sub(before.moment).cast_signed());
        write_signed(out, wall.wrapping_sub(before.wall));
        if tid != before.tid {
            write_signed(out, tid);
        }
        if cpu != before.cpu {
            write(out, cpu.into());
        }
        if let Some(entered) = entered {
            write_signed(out, time.wrapping_sub(entered).cast_signed());
        }
        if drops > 0 {
            write(out, drops.into());
        }
        if rare & more::NUMBER != 0 {
            write(out, number);
        }
        if flags != 0 {
            write(out, flags.into());
        }
        self.params(params);
    }

    fn params(&mut self, params: &Params<'_>) {
        if let Some(details) = params.details() {
            self.details(details);
        }
        let out = &mut self.events;
        write(out, params.len() as u64);
        params.iter().for_each(|bytes| write(out, bytes.len() as u64));
        params.iter().for_each(|bytes| out.extend_from_slice(bytes));
        if params.named_arguments().len() > 0 {
            write(&mut self.events, params.named_arguments().len() as u64);
            for (name, value, text) in params.named_arguments() {
                let name = self.name(name);
                write(&mut self.events, name);
                block(&mut self.events, value);
                block(&mut self.events, text);
            }
        }
        if !params.fds().is_empty() {
            // A record that cannot be encoded is left out: its descriptor has no name then.
            let fds = serde_json::to_vec(params.fds()).unwrap_or_else(|_| b"[]".to_vec());
            block(&mut self.events, &fds);
        }
    }

    fn details(&mut self, details: &CallDetails) {
        let CallDetails { call, fd, closes, process, .. } = *details;
        let set = |condition: bool, flag: u8| if condition { flag } else { 0 };
        self.events.push(
            set(call.is_some(), detail::CALL)
                | set(fd.is_some(), detail::FD)
                | set(closes, detail::CLOSES)
                | set(process.is_some(), detail::PROCESS),
        );
        if let Some(call) = call {
            let name = self.name(call);
            write(&mut self.events, name);
        }
        if let Some(fd) = fd {
            write_signed(&mut self.events, fd);
        }
        if let Some(ThreadProcess { pid, comm }) = process {
            write_signed(&mut self.events, pid);
            self.events.extend_from_slice(&comm);
        }
    }

    /// Returns the number of a name.
    #[inline]
    fn name(&mut self, name: &'static str) -> u64 {
        let next = self.names.len() as u64;
        *self.names.entry((name.as_ptr().addr(), name.len())).or_insert_with(|| {
            self.new_names.push(name);
            next
        })
    }
}

fn block(out: &mut Vec<u8>, bytes: &[u8]) {
    write(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

/// Decodes the batches of a stream.
#[derive(Debug, Default)]
pub struct BatchDecoder {
    names: Vec<&'static str>,
    lengths: Vec<usize>,
    previous: Previous,
}

/// The content of an event frame is not valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("event {index} of the frame, at byte {offset} of its content, is not valid")]
pub struct InvalidBatch {
    /// The index of the event, from 0.
    pub index: usize,
    /// The offset of the event in the plain content of the frame, in bytes.
    pub offset: usize,
}

impl BatchDecoder {
    /// Appends the events of a frame to a batch.
    ///
    /// # Errors
    /// [`InvalidBatch`] if the content is not valid. The batch has the events before.
    pub fn decode(&mut self, content: &[u8], batch: &mut EventBatch) -> Result<(), InvalidBatch> {
        let mut input = Input(content);
        let mut index = 0;
        self.new_names(&mut input).ok_or(InvalidBatch { index, offset: 0 })?;
        while !input.0.is_empty() {
            let offset = content.len() - input.0.len();
            self.event(&mut input, batch).ok_or(InvalidBatch { index, offset })?;
            index += 1;
        }
        Ok(())
    }

    fn new_names(&mut self, input: &mut Input<'_>) -> Option<()> {
        for _ in 0..input.number()? {
            let name = std::str::from_utf8(input.block()?).ok()?;
            if self.names.len() >= NAMES_MAX {
                return None;
            }
            self.names.push(interned(name)?);
        }
        Some(())
    }

    fn event(&mut self, input: &mut Input<'_>, batch: &mut EventBatch) -> Option<()> {
        let before = self.previous;
        let common = input.byte()?;
        let rare = if common & flag::MORE != 0 { input.byte()? } else { 0 };
        let kind = input.small()?;
        let moment = before.moment.wrapping_add_signed(input.signed()?);
        let wall = before.wall.wrapping_add(input.signed()?);
        let time = moment.wrapping_add_signed(wall);
        let tid = if common & flag::SAME_THREAD != 0 { before.tid } else { input.signed()? };
        let cpu = if common & flag::SAME_CPU != 0 { before.cpu } else { input.small()? };
        let entered = if common & flag::ENTERED != 0 { Some(input.signed()?) } else { None };
        let entered = entered.map(|latency| time.wrapping_sub(latency.cast_unsigned()));
        let drops = if rare & more::DROPS != 0 { input.small()? } else { 0 };
        let number = if rare & more::NUMBER != 0 { input.number()? } else { before.number.wrapping_add(1) };
        let flags = if rare & more::FLAGS != 0 { input.small()? } else { 0 };
        let completeness = match rare & (more::NO_EXIT | more::NO_ENTER) {
            0 => Completeness::Whole,
            more::NO_EXIT => Completeness::NoExit,
            _ => Completeness::NoEnter,
        };
        let details = if common & flag::DETAILS != 0 { self.details(input)? } else { CallDetails::default() };
        let header = Header { number, time, tid, cpu, kind, flags, entered, completeness, drops };
        self.previous = Previous { number, moment, wall, tid, cpu };
        let parts = Parts::read(input, &mut self.lengths, common)?;
        let names = &self.names;
        let mut is_valid = true;
        batch.push(moment, |events| {
            is_valid = parts.append(names, &self.lengths, events).is_some();
            *events.current_details() = details;
            events.finish(header);
        });
        is_valid.then_some(())
    }

    fn details(&self, input: &mut Input<'_>) -> Option<CallDetails> {
        let flags = input.byte()?;
        let mut details = CallDetails::default();
        if flags & detail::CALL != 0 {
            details.call = Some(self.names.get(input.small::<usize>()?)?);
        }
        if flags & detail::FD != 0 {
            details.fd = Some(input.signed()?);
        }
        details.closes = flags & detail::CLOSES != 0;
        if flags & detail::PROCESS != 0 {
            let pid = input.signed()?;
            details.process = Some(ThreadProcess { pid, comm: *input.bytes(16)?.first_chunk()? });
        }
        Some(details)
    }
}

/// The values of an event in a frame, whose extent is known.
struct Parts<'a> {
    params: Input<'a>,
    named: Input<'a>,
    fds: &'a [u8],
}

impl<'a> Parts<'a> {
    /// Finds the values of an event, and takes them from the input. `lengths`: filled with those of the parameters.
    fn read(input: &mut Input<'a>, lengths: &mut Vec<usize>, common: u8) -> Option<Self> {
        let count = input.number().filter(|count| *count <= LIST_MAX)?;
        lengths.clear();
        let mut total = 0_usize;
        for _ in 0..count {
            let length = input.small::<usize>()?;
            total = total.checked_add(length)?;
            lengths.push(length);
        }
        let params = Input(input.bytes(total)?);
        let start = *input;
        if common & flag::NAMED != 0 {
            for _ in 0..input.number().filter(|count| *count <= LIST_MAX)? {
                input.number()?;
                input.block()?;
                input.block()?;
            }
        }
        let named = Input(start.0.get(..start.0.len() - input.0.len())?);
        let fds = if common & flag::FDS != 0 { input.block()? } else { &[] };
        Some(Self { params, named, fds })
    }

    /// Appends the values to the event that is being built.
    fn append(mut self, names: &[&'static str], lengths: &[usize], events: &mut EventBuffer) -> Option<()> {
        for length in lengths {
            let bytes = self.params.bytes(*length)?;
            events.param(|out| out.extend_from_slice(bytes));
        }
        if !self.named.0.is_empty() {
            for _ in 0..self.named.number()? {
                let name = names.get(self.named.small::<usize>()?)?;
                let (value, text) = (self.named.block()?, self.named.block()?);
                events.named(name, value, |out| out.extend_from_slice(text));
            }
        }
        if !self.fds.is_empty() {
            let fds: Vec<NewFd> = serde_json::from_slice(self.fds).ok()?;
            events.add_fds(fds.into_iter());
        }
        Some(())
    }
}

/// All names that any stream has used, for the life of the program: events refer to names of the tables, which live as
/// long. Bounded, since a hostile far end can invent names.
static INTERNED: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);

/// Returns a name that lives as long as the program; `None` if it is too long, or if there are too many.
fn interned(name: &str) -> Option<&'static str> {
    let mut all = INTERNED.lock().unwrap_or_else(PoisonError::into_inner);
    let all = all.get_or_insert_default();
    if let Some(known) = all.get(name) {
        return Some(known);
    }
    if name.len() > NAME_MAX || all.len() >= NAMES_MAX {
        return None;
    }
    let name: &'static str = Box::leak(name.into());
    all.insert(name);
    Some(name)
}

#[cfg(test)]
mod tests;
