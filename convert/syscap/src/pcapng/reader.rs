//! Reading back the pcapng that syscap writes, as it is or as Wireshark, editcap and mergecap saved it.
//!
//! A scap capture is framed as pcapng is, so both are read by one frame reader, which tells where in the capture it
//! is damaged or cut.

use std::io::Read;

use syscap_schemas::event_type;

use super::LINKTYPE;
use super::block::{ENHANCED_PACKET, INTERFACE_DESCRIPTION, SECTION_HEADER, option};
use super::payload::{Fixed, RAW_ARGUMENT, TEXT_ARGUMENT, entries, flag};
use crate::event::{Completeness, Event, Header, Params, Span};
use crate::limits::Limits;
use crate::scap::cursor::{Cursor, Short};
use crate::scap::frames::{Body, Frame, Frames, Reading};
use crate::scap::{Damage, ReadError};

/// What a pcapng capture holds, block by block.
#[derive(Debug)]
pub enum PcapngItem<'a> {
    /// A section begins: what came before says nothing about what follows.
    Section,
    /// An event, and the packet's payload with all that it carries.
    Event(Event<'a>, &'a [u8]),
    /// A packet of another link type.
    Foreign,
    /// A packet that is damaged, or of a later layout, and left out.
    Damaged(Damage),
}

/// Reads a pcapng capture of syscap's, plain or gzip.
pub struct PcapngReader<R: Read> {
    frames: Frames<R>,
    /// The link types of the section's interfaces.
    links: Vec<u16>,
    data: Vec<u8>,
    spans: Vec<Span>,
    comment: Vec<u8>,
}

/// How many interfaces of a section are remembered.
const INTERFACES: usize = 1 << 16;

/// How a long block is read.
const fn reading(number: u32) -> Reading {
    if number == ENHANCED_PACKET { Reading::Whole } else { Reading::Start }
}

/// A packet block's content, its parameters aside.
struct Packet {
    fixed: Fixed,
    drops: u32,
    has_comment: bool,
    /// Where the payload lies in the body.
    payload: std::ops::Range<usize>,
}

impl<R: Read> PcapngReader<R> {
    /// Starts to read.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] where the input does not start with a section header, [`ReadError::Io`] where it cannot
    /// be read.
    pub fn new(input: R) -> Result<Self, ReadError> {
        Self::with_limits(input, Limits::DEFAULT)
    }

    /// Starts to read with other limits of memory than the default ones.
    ///
    /// # Errors
    /// As [`PcapngReader::new`].
    pub fn with_limits(input: R, limits: Limits) -> Result<Self, ReadError> {
        Ok(Self::from_frames(Frames::new(input, limits)?))
    }

    /// How much memory reading the capture, and what is done with it, may take.
    pub const fn limits(&self) -> Limits {
        self.frames.limits()
    }

    pub(crate) const fn from_frames(frames: Frames<R>) -> Self {
        let frames = frames.reading(reading);
        Self { frames, links: Vec::new(), data: Vec::new(), spans: Vec::new(), comment: Vec::new() }
    }

    /// The next item; `None` at the end. Blocks that hold no event are passed over.
    ///
    /// # Errors
    /// A [`ReadError`] ends the capture: what came before it is good.
    #[allow(clippy::should_implement_trait)] // items borrow from the reader
    pub fn next(&mut self) -> Result<Option<PcapngItem<'_>>, ReadError> {
        while let Some(Frame { offset, number, len, body }) = self.frames.next()? {
            match number {
                SECTION_HEADER => {
                    self.links.clear();
                    return Ok(Some(PcapngItem::Section));
                }
                INTERFACE_DESCRIPTION => {
                    let link = Cursor::new(self.frames.body(), self.frames.swapped()).u16();
                    // Packets of interfaces that are not remembered are foreign.
                    if self.links.len() < INTERFACES {
                        self.links.push(link.unwrap_or(u16::MAX));
                    }
                }
                ENHANCED_PACKET if body != Body::Whole => {
                    let damage = Damage::too_large(offset, "a packet", len, self.frames.limits());
                    return Ok(Some(PcapngItem::Damaged(damage)));
                }
                ENHANCED_PACKET => return Ok(Some(self.packet(offset))),
                _ => {}
            }
        }
        Ok(None)
    }

    fn packet(&mut self, offset: u64) -> PcapngItem<'_> {
        let damaged = |why: String| PcapngItem::Damaged(Damage::content(offset, "a packet", why));
        let body = self.frames.body();
        let mut cursor = Cursor::new(body, self.frames.swapped());
        let interface = cursor.u32().unwrap_or(u32::MAX) as usize;
        if self.links.get(interface) != Some(&LINKTYPE) {
            return PcapngItem::Foreign;
        }
        let packet = match parse(cursor, &mut self.comment) {
            Ok(Some(packet)) => packet,
            Ok(None) => return damaged("its payload is not of layout version 1".to_owned()),
            Err(Short { at, needed, present }) => {
                return damaged(format!("{needed} bytes are needed at byte {at} of the block, {present} are there"));
            }
        };
        let payload = body.get(packet.payload.clone()).unwrap_or(&[]);
        restore(&packet.fixed, payload, &mut self.data, &mut self.spans);
        let event = Event {
            header: header(&packet.fixed, packet.drops),
            params: Params::new(&self.data, &self.spans),
            comment: packet.has_comment.then_some(&*self.comment),
        };
        PcapngItem::Event(event, payload)
    }
}

/// A packet block behind its interface's number; `None`: the payload is of another layout.
fn parse(mut cursor: Cursor<'_>, comment: &mut Vec<u8>) -> Result<Option<Packet>, Short> {
    // The payload has the time too, and not in the unit that a program which saved the capture chose.
    let (_high, _low, captured, _original) = (cursor.u32()?, cursor.u32()?, cursor.u32()?, cursor.u32()?);
    let start = cursor.position();
    let payload = cursor.bytes(captured as usize)?;
    let Some((fixed, ..)) = Fixed::decode(payload) else { return Ok(None) };
    cursor.bytes(payload.len().next_multiple_of(4) - payload.len())?;
    let mut packet = Packet { fixed, drops: 0, has_comment: false, payload: start..start + payload.len() };
    comment.clear();
    while cursor.remaining() >= 4 {
        let (code, len) = (cursor.u16()?, usize::from(cursor.u16()?));
        if code == option::END {
            break;
        }
        if code == option::EPB_DROPCOUNT && len == 8 {
            packet.drops = u32::try_from(cursor.u64()?).unwrap_or(u32::MAX);
            continue;
        }
        let value = cursor.bytes(len)?;
        cursor.bytes(len.next_multiple_of(4) - len)?;
        if code == option::COMMENT {
            if packet.has_comment {
                comment.push(b'\n');
            }
            comment.extend_from_slice(value);
            packet.has_comment = true;
        }
    }
    Ok(Some(packet))
}

fn header(fixed: &Fixed, drops: u32) -> Header {
    let has = |flag: u8| fixed.flags & flag != 0;
    Header {
        number: fixed.number,
        time: fixed.time,
        tid: fixed.tid,
        cpu: fixed.cpu,
        kind: fixed.kind,
        flags: fixed.block_flags,
        entered: has(flag::LATENCY).then(|| fixed.time.saturating_sub(fixed.latency)),
        completeness: match (has(flag::NO_EXIT), has(flag::NO_ENTER)) {
            (true, _) => Completeness::NoExit,
            (_, true) => Completeness::NoEnter,
            _ => Completeness::Whole,
        },
        drops,
    }
}

/// The parameters as a scap capture has them: texts end in NUL again, and those that are not there have no value.
fn restore(fixed: &Fixed, payload: &[u8], data: &mut Vec<u8>, spans: &mut Vec<Span>) {
    data.clear();
    spans.clear();
    spans.resize(usize::from(fixed.nparams), Span { start: 0, len: 0 });
    let table = event_type(fixed.kind).map_or(&[][..], |known| known.params);
    for (id, value) in entries(payload) {
        if !(RAW_ARGUMENT..TEXT_ARGUMENT).contains(&id) {
            continue;
        }
        let index = usize::from(id - RAW_ARGUMENT);
        let Some(span) = spans.get_mut(index) else { continue };
        let start = data.len();
        data.extend_from_slice(value);
        if table.get(index).is_some_and(|param| param.kind.is_text()) {
            data.push(0);
        }
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        *span = Span { start: place(start), len: place(data.len() - start) };
    }
}
