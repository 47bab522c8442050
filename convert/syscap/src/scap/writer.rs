//! The scap writer: sections of version 1.2 with current block types.

use std::io::{self, Write};

use byteorder::{ByteOrder, LE, WriteBytesExt};
use syscap_schemas::{EventFlags, event_type};

use super::block::{
    BYTE_ORDER_MAGIC, EVENT_FLAGS_V2, EVENT_FLAGS_V2_LARGE, EVENT_V2, EVENT_V2_LARGE, FD_LIST_V2, INTERFACE_LIST_V2,
    MACHINE_INFO, PROCESS_LIST_V9, SECTION_HEADER, USER_LIST_V2,
};
use super::capture_output::{CaptureOutput, Compression};
use super::error::WriteError;
use super::state_writer;
use crate::event::records::{FdList, GroupRecord, InterfaceRecord, MachineInfo, ThreadRecord, UserRecord};
use crate::event::{Event, Header};

/// The length in bytes of an event header: time, thread, length, type, number of parameters.
const EVENT_HEADER: usize = 26;
/// The largest block of a type other than 'large', without type and length, in bytes. libscap refuses longer ones.
const MAX_SMALL_BLOCK: usize = 1 << 16;
/// pcapng's option code for a comment.
const OPTION_COMMENT: u16 = 1;

/// The options of a [`ScapWriter`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ScapWriterOptions {
    /// The compression of the capture.
    pub compression: Compression,
}

/// A writer of .scap captures, little-endian.
///
/// Each method writes a block. Readers expect a section header, then machine, interfaces, users, threads and fds, then
/// events. An output that is not [finished](ScapWriter::finish) ends within a block, so that readers see that it is
/// truncated.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use syscap::scap::{ScapItem, ScapReader, ScapWriter, ScapWriterOptions};
/// let mut reader = ScapReader::new(std::fs::File::open("old.scap")?)?;
/// let mut writer = ScapWriter::new(std::fs::File::create("new.scap")?, &ScapWriterOptions::default());
/// while let Some(item) = reader.next()? {
///     match item {
///         ScapItem::Section(_) => writer.section()?,
///         ScapItem::Event(event) => writer.event(&event)?,
///         _ => {}
///     }
/// }
/// writer.finish()?;
/// # Ok(()) }
/// ```
pub struct ScapWriter<W: Write> {
    output: CaptureOutput<W>,
}

impl<W: Write> ScapWriter<W> {
    /// Returns a writer to `output`. Writes nothing yet.
    pub fn new(output: W, options: &ScapWriterOptions) -> Self {
        Self { output: CaptureOutput::new(output, options.compression) }
    }

    /// The number of uncompressed bytes so far.
    pub fn position(&self) -> u64 {
        self.output.position()
    }

    /// Begins a section.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written. All later calls fail, too.
    pub fn section(&mut self) -> Result<(), WriteError> {
        self.block("a section header", SECTION_HEADER, |out| {
            out.write_u32::<LE>(BYTE_ORDER_MAGIC)?;
            out.write_u16::<LE>(1)?;
            out.write_u16::<LE>(2)?;
            // The length of the section is unknown, as it may grow.
            out.write_i64::<LE>(-1)
        })
    }

    /// Writes the properties of the machine.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written.
    pub fn machine(&mut self, info: &MachineInfo) -> Result<(), WriteError> {
        self.block("the machine info", MACHINE_INFO, |out| state_writer::machine_info(out, info))
    }

    /// Writes addresses of network interfaces.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written, [`WriteError::BlockTooLarge`] if the block is longer than 4
    /// GiB.
    pub fn interfaces(&mut self, interfaces: &[InterfaceRecord]) -> Result<(), WriteError> {
        self.block("an interface list", INTERFACE_LIST_V2, |out| state_writer::interfaces(out, interfaces))
    }

    /// Writes users and groups.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written, [`WriteError::BlockTooLarge`] if the block is longer than 4
    /// GiB.
    pub fn users(&mut self, users: &[UserRecord], groups: &[GroupRecord]) -> Result<(), WriteError> {
        self.block("a user list", USER_LIST_V2, |out| state_writer::users(out, users, groups))
    }

    /// Writes threads.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written, [`WriteError::BlockTooLarge`] if the block is longer than 4
    /// GiB.
    pub fn threads(&mut self, threads: &[ThreadRecord]) -> Result<(), WriteError> {
        self.block("a process list", PROCESS_LIST_V9, |out| state_writer::threads(out, threads))
    }

    /// Writes the fds of a process.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written, [`WriteError::BlockTooLarge`] if the block is longer than 4
    /// GiB.
    pub fn fds(&mut self, list: &FdList) -> Result<(), WriteError> {
        self.block("an fd list", FD_LIST_V2, |out| state_writer::fd_list(out, list))
    }

    /// Writes an event.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written, [`WriteError::EventTooLarge`] if the event does not fit into
    /// a block.
    #[inline]
    pub fn event(&mut self, event: &Event<'_>) -> Result<(), WriteError> {
        self.event_with_params(&event.header, event.params.iter(), event.comment)
    }

    /// Writes an event with other parameters than its own.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written, [`WriteError::EventTooLarge`] if the event does not fit into
    /// a block.
    pub fn event_with_params<'p>(
        &mut self,
        header: &Header,
        params: impl ExactSizeIterator<Item = &'p [u8]> + Clone,
        comment: Option<&[u8]>,
    ) -> Result<(), WriteError> {
        let written = self.output.position();
        let out = self.output.buffer();
        let start = out.len();
        if let Err(error) = encode_event(out, header, params, comment) {
            out.truncate(start);
            return Err(error.of_event(header.number, written));
        }
        self.output.block_done()
    }

    /// Writes and flushes all blocks so far, for a reader that follows the growing capture.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written.
    pub fn flush(&mut self) -> Result<(), WriteError> {
        self.output.flush()
    }

    /// Completes the capture and returns the output.
    ///
    /// # Errors
    /// [`WriteError::Io`] if the output cannot be written.
    pub fn finish(self) -> Result<W, WriteError> {
        self.output.finish()
    }

    fn block(
        &mut self,
        what: &'static str,
        number: u32,
        body: impl FnOnce(&mut Vec<u8>) -> io::Result<()>,
    ) -> Result<(), WriteError> {
        let written = self.output.position();
        let out = self.output.buffer();
        let start = out.len();
        let ended = begin_block(out, number).and_then(|()| body(out)).map_err(EncodeError::Io);
        if let Err(error) = ended.and_then(|()| end_block(out, start)) {
            out.truncate(start);
            return Err(match error {
                EncodeError::Io(source) => WriteError::Io { written, source },
                EncodeError::TooLarge { len, .. } => WriteError::BlockTooLarge { what, len },
            });
        }
        self.output.block_done()
    }
}

/// An error in encoding a block.
enum EncodeError {
    /// The buffer cannot be written.
    Io(io::Error),
    /// The block, or the event in it, has `len` bytes, more than `max`.
    TooLarge { len: u64, max: u64 },
}

impl From<io::Error> for EncodeError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl EncodeError {
    /// Converts the error of event `number`, whose block starts after `written` bytes.
    #[cold]
    fn of_event(self, number: u64, written: u64) -> WriteError {
        match self {
            Self::Io(source) => WriteError::Io { written, source },
            Self::TooLarge { len, max } => WriteError::EventTooLarge { number, len, max },
        }
    }
}

/// Appends a block's type, and 0 as its length.
fn begin_block(out: &mut Vec<u8>, number: u32) -> io::Result<()> {
    out.write_u64::<LE>(number.into())
}

/// Pads the block that began at `start` to a multiple of 4 bytes and sets its lengths.
fn end_block(out: &mut Vec<u8>, start: usize) -> Result<(), EncodeError> {
    pad(out, start);
    let len = out.len() - start + 4;
    let len = u32::try_from(len).map_err(|_| EncodeError::TooLarge { len: len as u64, max: u32::MAX.into() })?;
    if let Some(place) = out.get_mut(start + 4..start + 8) {
        LE::write_u32(place, len);
    }
    Ok(out.write_u32::<LE>(len)?)
}

fn pad(out: &mut Vec<u8>, start: usize) {
    let len = out.len() - start;
    out.extend_from_slice([0; 3].get(..len.next_multiple_of(4) - len).unwrap_or(&[]));
}

/// Appends an event block. Some readers take the width of the parameters' lengths from the event type, others from the
/// block type; the block type follows the event type.
#[inline]
fn encode_event<'p>(
    out: &mut Vec<u8>,
    header: &Header,
    params: impl ExactSizeIterator<Item = &'p [u8]> + Clone,
    comment: Option<&[u8]>,
) -> Result<(), EncodeError> {
    let start = out.len();
    let large = event_type(header.kind).is_some_and(|known| known.flags.contains(EventFlags::LARGE_PAYLOAD));
    let number = match (header.flags != 0, large) {
        (false, false) => EVENT_V2,
        (false, true) => EVENT_V2_LARGE,
        (true, false) => EVENT_FLAGS_V2,
        (true, true) => EVENT_FLAGS_V2_LARGE,
    };
    begin_block(out, number)?;
    out.write_u16::<LE>(header.cpu)?;
    if header.flags != 0 {
        out.write_u32::<LE>(header.flags)?;
    }
    let width = if large { 4 } else { 2 };
    let (count, values) = (params.len(), params.clone().map(<[u8]>::len).sum::<usize>());
    let len = EVENT_HEADER + count * width + values;
    let too_large = |max: u64| EncodeError::TooLarge { len: len as u64, max };
    let (Ok(len32), Ok(count32)) = (u32::try_from(len), u32::try_from(count)) else {
        return Err(too_large(u32::MAX.into()));
    };
    if !large && out.len() - start - 8 + len + 8 > MAX_SMALL_BLOCK {
        return Err(too_large(MAX_SMALL_BLOCK as u64 - 16));
    }
    // One append for all fields, as each append checks the capacity.
    let mut bytes = [0; EVENT_HEADER];
    let mut fields = &mut bytes[..];
    fields.write_u64::<LE>(header.time)?;
    fields.write_i64::<LE>(header.tid)?;
    fields.write_u32::<LE>(len32)?;
    fields.write_u16::<LE>(header.kind)?;
    fields.write_u32::<LE>(count32)?;
    out.extend_from_slice(&bytes);
    #[expect(clippy::cast_possible_truncation, reason = "the lengths' sum fits: it was checked above")]
    if large {
        params.clone().try_for_each(|value| out.write_u32::<LE>(value.len() as u32))?;
    } else {
        params.clone().try_for_each(|value| out.write_u16::<LE>(value.len() as u16))?;
    }
    params.for_each(|value| out.extend_from_slice(value));
    if let Some(comment) = comment {
        pad(out, start);
        option(out, OPTION_COMMENT, comment)?;
        out.extend_from_slice(&[0; 4]);
    }
    end_block(out, start)
}

/// Appends a pcapng option. A value longer than 65,535 bytes is truncated.
fn option(out: &mut Vec<u8>, code: u16, value: &[u8]) -> io::Result<()> {
    let len = u16::try_from(value.len()).unwrap_or(u16::MAX);
    let value = value.get(..usize::from(len)).unwrap_or(value);
    out.write_u16::<LE>(code)?;
    out.write_u16::<LE>(len)?;
    out.extend_from_slice(value);
    let padding = value.len().next_multiple_of(4) - value.len();
    out.extend_from_slice([0; 3].get(..padding).unwrap_or(&[]));
    Ok(())
}
