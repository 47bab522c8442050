//! Parses event blocks.

use byteorder::{BE, ByteOrder, LE};
use syscap_schemas::{EventType, ParamKind, event_type};

use super::block::EventLayout;
use super::cursor::{Cursor, TooShort};
use crate::event::Span;

/// The length in bytes of an event header without the number of parameters.
const HEADER_V1: u32 = 22;
/// The length in bytes of an event header with the number of parameters.
const HEADER_V2: u32 = 26;

/// Types whose length is 3 too large in blocks without the number of parameters.
const LENGTH_OFF_BY_3: [&str; 2] = ["PPME_NOTIFICATION_E", "PPME_INFRASTRUCTURE_EVENT_E"];

/// A parsed event block, except the locations of its parameters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ParsedEvent<'a> {
    pub(crate) cpu: u16,
    pub(crate) flags: u32,
    pub(crate) time: u64,
    pub(crate) tid: i64,
    pub(crate) kind: u16,
    /// The bytes that the spans refer to.
    pub(crate) data: &'a [u8],
    pub(crate) comment: Option<&'a [u8]>,
}

/// An error in an event block.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum EventError {
    #[error("{needed} bytes are needed at byte {at} of the block, {present} are there")]
    TooShort { at: usize, needed: usize, present: usize },
    #[error("the event's length {len} is less than its header's")]
    Length { len: u32 },
    #[error("the lengths of the parameters add up to {sum} bytes, the event has {present}")]
    Parameters { sum: u64, present: usize },
    #[error("it says that it has {count} parameters; {} is the most", crate::limits::MAX_PARAMS)]
    Count { count: u32 },
    #[error("no number of parameters fits the event's length {len} (event type {kind})")]
    Uncounted { len: u32, kind: u16 },
}

impl From<TooShort> for EventError {
    fn from(TooShort { at, needed, present }: TooShort) -> Self {
        Self::TooShort { at, needed, present }
    }
}

/// Parses the body of an event block. Fills `spans` with the locations of the parameters.
pub(crate) fn parse<'a>(
    body: &'a [u8],
    layout: EventLayout,
    swapped: bool,
    spans: &mut Vec<Span>,
) -> Result<ParsedEvent<'a>, EventError> {
    spans.clear();
    let mut cursor = Cursor::new(body, swapped);
    let cpu = cursor.u16()?;
    let flags = if layout.flags { cursor.u32()? } else { 0 };
    let start = cursor.position();
    let (time, tid, len, kind) = (cursor.u64()?, cursor.i64()?, cursor.u32()?, cursor.u16()?);
    let count = if layout.counted { Some(cursor.u32()?) } else { None };
    let header = if layout.counted { HEADER_V2 } else { HEADER_V1 };
    let known = event_type(kind);
    let len = match known {
        Some(known) if !layout.counted && LENGTH_OFF_BY_3.contains(&known.code) => len.saturating_sub(3),
        _ => len,
    };
    let rest = len.checked_sub(header).ok_or(EventError::Length { len })? as usize;
    let data = cursor.bytes(rest)?;
    match count {
        Some(count) if count as usize > crate::limits::MAX_PARAMS => return Err(EventError::Count { count }),
        Some(count) => locate(data, count as usize, layout.large, swapped, spans)?,
        None => count_and_locate(data, known, swapped, spans).ok_or(EventError::Uncounted { len, kind })?,
    }
    let comment = comment(body, start + header as usize + rest, swapped);
    Ok(ParsedEvent { cpu, flags, time, tid, kind, data, comment })
}

/// Fills `spans` with the locations of `count` parameters in `data`, which starts with their lengths.
fn locate(data: &[u8], count: usize, large: bool, swapped: bool, spans: &mut Vec<Span>) -> Result<(), EventError> {
    let width = if large { 4 } else { 2 };
    let lengths_end = count.saturating_mul(width);
    let lengths =
        data.get(..lengths_end).ok_or(EventError::TooShort { at: 0, needed: lengths_end, present: data.len() })?;
    let mut start = lengths_end as u64;
    spans.reserve(count);
    for length in lengths.chunks_exact(width) {
        let len = match (large, swapped) {
            (false, false) => u32::from(LE::read_u16(length)),
            (false, true) => u32::from(BE::read_u16(length)),
            (true, false) => LE::read_u32(length),
            (true, true) => BE::read_u32(length),
        };
        // The block's length has 32 bits, so a start beyond u32 is behind the event's end.
        spans.push(Span { start: u32::try_from(start).unwrap_or(u32::MAX), len });
        start += u64::from(len);
    }
    // Less is valid: some writers pad the last parameter.
    if start > data.len() as u64 {
        return Err(EventError::Parameters { sum: start, present: data.len() });
    }
    Ok(())
}

/// Finds the number of parameters of an event in the oldest captures, which do not store it: the largest number in the
/// table for which the lengths add up to the event's length. Fills `spans` with the locations.
fn count_and_locate(data: &[u8], known: Option<&EventType>, swapped: bool, spans: &mut Vec<Span>) -> Option<()> {
    let most = known.map_or(32, |known| known.params.len());
    for count in (0..=most).rev() {
        spans.clear();
        if locate(data, count, false, swapped, spans).is_err() {
            continue;
        }
        let end = spans.last().map_or(count as u64 * 2, |last| u64::from(last.start) + u64::from(last.len));
        if end == data.len() as u64 {
            return Some(());
        }
    }
    None
}

/// Returns the comment of the pcapng options that may follow an event at `start`, padded to 4 bytes.
fn comment(body: &[u8], start: usize, swapped: bool) -> Option<&[u8]> {
    // The padding is relative to the block, whose header has 8 bytes.
    let start = start.next_multiple_of(4);
    let mut cursor = Cursor::new(body.get(start..)?, swapped);
    while cursor.remaining() >= 4 {
        let (code, len) = (cursor.u16().ok()?, usize::from(cursor.u16().ok()?));
        let value = cursor.bytes(len).ok()?;
        match code {
            0 => return None,
            1 => return Some(value),
            _ => cursor.bytes(len.next_multiple_of(4) - len).ok()?,
        };
    }
    None
}

/// Converts the parameters of an event from big-endian to little-endian.
pub(crate) fn swap_params(kind: u16, data: &mut [u8], spans: &[Span]) {
    let Some(known) = event_type(kind) else { return };
    for (param, span) in known.params.iter().zip(spans) {
        let start = span.start as usize;
        let Some(value) = data.get_mut(start..start + span.len as usize) else { continue };
        match param.kind {
            ParamKind::SockAddr => swap_address(value, 1),
            ParamKind::SockTuple => swap_address(value, 2),
            ParamKind::FdList => swap_fd_list(value),
            ParamKind::Ipv4Addr | ParamKind::Ipv6Addr => {}
            ParamKind::Dyn => {
                let Some((first, rest)) = value.split_first_mut() else { continue };
                if param.dynamic.get(usize::from(*first)).and_then(|dynamic| dynamic.kind.width()) == Some(rest.len()) {
                    rest.reverse();
                }
            }
            kind => {
                if kind.width() == Some(value.len()) {
                    value.reverse();
                }
            }
        }
    }
}

/// Swaps a SOCKADDR (`ends`: 1) or SOCKTUPLE (2): family u8, then for each end an address and a port; for a SOCKTUPLE
/// of unix sockets two numbers of 8 bytes before the path.
fn swap_address(value: &mut [u8], ends: usize) {
    let Some((family, mut rest)) = value.split_first_mut() else { return };
    let address = match *family {
        2 => 4,
        10 => 16,
        1 if ends == 2 => {
            rest.chunks_exact_mut(8).take(2).for_each(<[u8]>::reverse);
            return;
        }
        _ => return,
    };
    for _ in 0..ends {
        let Some((end, others)) = rest.split_at_mut_checked(address + 2) else { return };
        if let Some(port) = end.get_mut(address..) {
            port.reverse();
        }
        rest = others;
    }
}

fn swap_fd_list(value: &mut [u8]) {
    let Some((count, rest)) = value.split_at_mut_checked(2) else { return };
    count.reverse();
    for entry in rest.chunks_exact_mut(10) {
        let (fd, flags) = entry.split_at_mut(8);
        fd.reverse();
        flags.reverse();
    }
}
