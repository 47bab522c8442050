//! The reader of syscap's pcapng, as written, or as saved by Wireshark, editcap or mergecap.
//!
//! scap and pcapng have the same framing. One frame reader reads the blocks of both formats, one at a time and within
//! the memory limits, and reports the offset of a damaged or truncated frame. The `pcap-file` crate decodes the content
//! of pcapng blocks.

use std::error::Error;
use std::io::Read;

use byteorder::{BE, LE};
use pcap_file::pcapng::blocks::enhanced_packet::{EnhancedPacketBlock, EnhancedPacketOption};
use pcap_file::pcapng::blocks::interface_description::InterfaceDescriptionBlock;
use pcap_file::pcapng::blocks::opt_common::CommonOption;
use pcap_file::pcapng::blocks::section_header::SectionHeaderBlock;
use pcap_file::pcapng::{BlockContentParseError, ContentValidationError, PcapNgBlock, PcapNgState};
use pcap_file::{DataLink, Endianness};
use syscap_schemas::event_type;

use super::LINKTYPE;
use super::block::{ENHANCED_PACKET, INTERFACE_DESCRIPTION, InterfaceInfo, SECTION_HEADER, option};
use super::payload::{FixedPart, RAW_ARGUMENT, TEXT_ARGUMENT, entries, flag};
use crate::event::{Completeness, Event, Header, Params, Span};
use crate::limits::Limits;
use crate::scap::cursor::Cursor;
use crate::scap::frames::{Body, Frame, Frames, ReadMode};
use crate::scap::{Damage, ReadError};

/// The content of a block of a pcapng capture.
#[derive(Debug)]
#[non_exhaustive]
pub enum PcapngItem<'a> {
    /// A section header.
    Section,
    /// An interface with events. Interfaces of other link types are not returned.
    Interface {
        /// The number of the interface in its section.
        number: u32,
        /// The texts of its description.
        info: InterfaceInfo,
    },
    /// An event.
    Event {
        /// The event.
        event: Event<'a>,
        /// The packet's payload with the event's fields.
        payload: &'a [u8],
        /// The number of the packet's interface.
        interface: u32,
    },
    /// A packet of another link type.
    Foreign,
    /// A packet that is left out because it is damaged or has a later layout.
    Damaged(Damage),
}

/// A reader of pcapng captures that syscap wrote, plain or gzip.
pub struct PcapngReader<R: Read> {
    frames: Frames<R>,
    /// The section's byte order and interfaces. Without options, which may be large and are not needed.
    state: PcapNgState,
    /// The damage of the last packet's options, to be returned next.
    pending: Option<Damage>,
    data: Vec<u8>,
    spans: Vec<Span>,
    comment: Vec<u8>,
}

/// The largest number of interfaces of a section that are remembered.
const MAX_INTERFACES: usize = 1 << 16;
/// The length in bytes of an interface description before its options: link type, a reserved number, snap length.
const INTERFACE_HEADER: usize = 8;
/// The length in bytes of a packet block's body before the packet: interface, time, both lengths.
const PACKET_HEADER: usize = 20;

/// Returns how a long block of this type is read.
const fn read_mode(number: u32) -> ReadMode {
    if number == ENHANCED_PACKET { ReadMode::Whole } else { ReadMode::Start }
}

impl<R: Read> PcapngReader<R> {
    /// Opens a capture with the default memory limits.
    ///
    /// # Errors
    /// [`ReadError::NotScap`] if the input does not start with a section header, [`ReadError::Io`] if it cannot be
    /// read.
    pub fn new(input: R) -> Result<Self, ReadError> {
        Self::with_limits(input, Limits::DEFAULT)
    }

    /// Opens a capture with these memory limits.
    ///
    /// # Errors
    /// As [`PcapngReader::new`].
    pub fn with_limits(input: R, limits: Limits) -> Result<Self, ReadError> {
        Ok(Self::from_frames(Frames::new(input, limits)?))
    }

    /// The memory limits of reading and processing the capture.
    pub const fn limits(&self) -> Limits {
        self.frames.limits()
    }

    pub(crate) fn from_frames(frames: Frames<R>) -> Self {
        let frames = frames.with_read_modes(read_mode);
        Self {
            frames,
            state: PcapNgState::default(),
            pending: None,
            data: Vec::new(),
            spans: Vec::new(),
            comment: Vec::new(),
        }
    }

    /// Reads the next item; `None` at the end. Skips blocks without an event.
    ///
    /// # Errors
    /// A [`ReadError`] ends the capture. All items before it are valid.
    #[allow(clippy::should_implement_trait)] // items borrow from the reader
    pub fn next(&mut self) -> Result<Option<PcapngItem<'_>>, ReadError> {
        if let Some(damage) = self.pending.take() {
            return Ok(Some(PcapngItem::Damaged(damage)));
        }
        while let Some(Frame { offset, number, len, body }) = self.frames.next()? {
            match number {
                SECTION_HEADER => {
                    self.section();
                    return Ok(Some(PcapngItem::Section));
                }
                INTERFACE_DESCRIPTION => match self.interface() {
                    Ok(Some(number)) => {
                        let info = interface_info(self.frames.body(), self.frames.swapped());
                        return Ok(Some(PcapngItem::Interface { number, info }));
                    }
                    Ok(None) => {}
                    Err(error) => {
                        let damage = Damage::content(offset, "an interface description", describe(&error));
                        return Ok(Some(PcapngItem::Damaged(damage)));
                    }
                },
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

    /// Begins a section with its own byte order and no interfaces.
    fn section(&mut self) {
        let endianness = if self.frames.swapped() { Endianness::Big } else { Endianness::Little };
        let section = SectionHeaderBlock { endianness, ..SectionHeaderBlock::default() };
        self.state.update_from_block(&section.into_block());
    }

    /// Remembers an interface. A damaged one is remembered, too, so that later ones keep their numbers. Packets of an
    /// interface that is not remembered are foreign. Returns the number of an interface with events.
    fn interface(&mut self) -> Result<Option<u32>, BlockContentParseError> {
        let number = self.state.interfaces().len();
        if number >= MAX_INTERFACES {
            return Ok(None);
        }
        let body = self.frames.body();
        // Readers must ignore the reserved number, but pcap-file does not. Options are not decoded.
        let head = body.first_chunk().map(|&[low, high, _, _, a, b, c, d]| [low, high, 0, 0, a, b, c, d]);
        let head = head.as_ref().map_or(body, <[u8; INTERFACE_HEADER]>::as_slice);
        let decoded = decode::<InterfaceDescriptionBlock<'_>>(&self.state, head);
        let (interface, outcome) = match decoded {
            Ok(interface) => {
                let has_events = interface.linktype == DataLink::from(u32::from(LINKTYPE));
                (interface, Ok(u32::try_from(number).ok().filter(|_| has_events)))
            }
            Err(error) => (InterfaceDescriptionBlock::new(DataLink::Unknown(u32::MAX), 0), Err(error)),
        };
        self.state.update_from_block(&interface.into_block());
        outcome
    }

    fn packet(&mut self, offset: u64) -> PcapngItem<'_> {
        let damaged = |why: String| PcapngItem::Damaged(Damage::content(offset, "a packet", why));
        let body = self.frames.body();
        let mut decoded = decode::<EnhancedPacketBlock<'_>>(&self.state, body);
        let mut damage = None;
        if let Err(error @ BlockContentParseError::Option(_)) = &decoded {
            damage = Some(Damage::content(offset, "the options of a packet", describe(error)));
            decoded = decode(&self.state, without_options(body, self.frames.swapped()));
        }
        let packet = match decoded {
            Ok(packet) => packet,
            Err(BlockContentParseError::Validation(ContentValidationError::InvalidInterfaceId(_))) => {
                return PcapngItem::Foreign;
            }
            Err(error) => return damaged(describe(&error)),
        };
        let interface = self.state.interfaces().get(packet.interface_id as usize);
        if interface.is_none_or(|interface| interface.linktype != DataLink::from(u32::from(LINKTYPE))) {
            return PcapngItem::Foreign;
        }
        // The time is taken from the payload: a program that saved the capture may have changed the packet's
        // resolution.
        let Some((fixed, ..)) = FixedPart::decode(&packet.data) else {
            return damaged("its payload is not of layout version 1".to_owned());
        };
        self.pending = damage;
        let payload = body.get(PACKET_HEADER..PACKET_HEADER + packet.data.len()).unwrap_or(&[]);
        restore(&fixed, payload, &mut self.data, &mut self.spans);
        let (drops, has_comment) = options(&packet.options, &mut self.comment);
        let event = Event {
            header: header(&fixed, drops),
            params: Params::new(&self.data, &self.spans),
            comment: has_comment.then_some(&*self.comment),
        };
        PcapngItem::Event { event, payload, interface: packet.interface_id }
    }
}

/// Returns the texts of an interface description. Ends before a damaged option. Invalid UTF-8 is replaced.
fn interface_info(body: &[u8], swapped: bool) -> InterfaceInfo {
    let mut info = InterfaceInfo { name: String::new(), ..InterfaceInfo::default() };
    let mut cursor = Cursor::new(body.get(INTERFACE_HEADER..).unwrap_or(&[]), swapped);
    while let (Ok(code), Ok(len)) = (cursor.u16(), cursor.u16()) {
        let Ok(value) = cursor.bytes(usize::from(len)) else { break };
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        match code {
            option::END => break,
            option::IF_NAME => info.name = text(value),
            option::IF_DESCRIPTION => info.description = text(value),
            // The first byte is the kind of filter; 0 is a text.
            option::IF_FILTER => info.filter = value.strip_prefix(&[0]).map(text).unwrap_or_default(),
            option::IF_OS => info.os = text(value),
            option::IF_HARDWARE => info.hardware = text(value),
            _ => {}
        }
        let padding = usize::from(len).next_multiple_of(4) - usize::from(len);
        if cursor.bytes(padding).is_err() {
            break;
        }
    }
    info
}

/// Decodes a block's body in the section's byte order.
fn decode<'a, T: PcapNgBlock<'a>>(state: &PcapNgState, body: &'a [u8]) -> Result<T, BlockContentParseError> {
    let (_rest, block) = match state.endianness() {
        Endianness::Little => T::from_slice::<LE>(state, body),
        Endianness::Big => T::from_slice::<BE>(state, body),
    }?;
    Ok(block)
}

/// Returns a packet block's body up to the packet's end.
fn without_options(body: &[u8], swapped: bool) -> &[u8] {
    let mut cursor = Cursor::new(body.get(12..).unwrap_or(&[]), swapped);
    let captured = cursor.u32().map_or(0, |captured| captured as usize);
    body.get(..PACKET_HEADER.saturating_add(captured.next_multiple_of(4))).unwrap_or(body)
}

/// Returns the number of events lost before a packet, and `true` if it has comments. `comment` receives them as lines.
fn options(options: &[EnhancedPacketOption<'_>], comment: &mut Vec<u8>) -> (u32, bool) {
    let (mut drops, mut has_comment) = (0, false);
    comment.clear();
    for option in options {
        match option {
            EnhancedPacketOption::DropCount(count) => drops = u32::try_from(*count).unwrap_or(u32::MAX),
            EnhancedPacketOption::Common(CommonOption::Comment(text)) => {
                if has_comment {
                    comment.push(b'\n');
                }
                comment.extend_from_slice(text.as_bytes());
                has_comment = true;
            }
            _ => {}
        }
    }
    (drops, has_comment)
}

/// Returns the messages of an error and its causes.
fn describe(error: &BlockContentParseError) -> String {
    let causes = std::iter::successors(Some(error as &(dyn Error + 'static)), |error| (*error).source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn header(fixed: &FixedPart, drops: u32) -> Header {
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

/// Restores the parameters as in a scap capture: texts end in NUL, and absent parameters have no value.
fn restore(fixed: &FixedPart, payload: &[u8], data: &mut Vec<u8>, spans: &mut Vec<Span>) {
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
