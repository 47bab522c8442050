//! Encodes pcapng blocks (draft-ietf-opsawg-pcapng) to a buffer, little-endian.
//!
//! The `pcap-file` crate encodes the blocks other than packets. Packet blocks are encoded here, as there are millions
//! per second: the payload is copied once, and nothing is allocated. The tests read both with the `pcap-file` crate and
//! tshark.

use std::borrow::Cow;
use std::time::Duration;

use byteorder::LE;
use pcap_file::pcapng::PcapNgState;
use pcap_file::pcapng::blocks::interface_description::{
    InterfaceDescriptionBlock, InterfaceDescriptionOption, InterfaceTsResolution,
};
use pcap_file::pcapng::blocks::interface_statistics::{InterfaceStatisticsBlock, InterfaceStatisticsOption};
use pcap_file::pcapng::blocks::section_header::{SectionHeaderBlock, SectionHeaderOption};
use pcap_file::pcapng::blocks::{
    Block, ENHANCED_PACKET_BLOCK, INTERFACE_DESCRIPTION_BLOCK, INTERFACE_STATISTIC_BLOCK, PcapNgBlock,
    SECTION_HEADER_BLOCK,
};
use pcap_file::{DataLink, Endianness};

use super::payload::truncate_at_char;

/// The type of a Section Header Block.
pub const SECTION_HEADER: u32 = SECTION_HEADER_BLOCK;
/// The type of an Interface Description Block.
pub const INTERFACE_DESCRIPTION: u32 = INTERFACE_DESCRIPTION_BLOCK;
/// The type of an Interface Statistics Block.
pub const INTERFACE_STATISTICS: u32 = INTERFACE_STATISTIC_BLOCK;
/// The type of an Enhanced Packet Block.
pub const ENHANCED_PACKET: u32 = ENHANCED_PACKET_BLOCK;

/// `if_name` of the only interface of a capture.
pub const LOCAL_INTERFACE: &str = "syscalls";

/// The length of the longest packet block with its options, in bytes. Wireshark refuses packets over 262,144 bytes and
/// treats the rest of the file as damaged. dumpcap, which reads pipes and extcap programs, refuses blocks over this
/// length (wiretap/wtap.h, `WTAP_MAX_PACKET_SIZE_STANDARD`; measured with 4.0 and 4.6).
pub const MAX_PACKET_BLOCK: usize = 262_144;
/// The largest number of bytes of a packet block beside payload and comment.
pub const PACKET_OVERHEAD: usize = 128;

/// Option codes.
pub mod option {
    /// `opt_endofopt`.
    pub const END: u16 = 0;
    /// `opt_comment`: UTF-8.
    pub const COMMENT: u16 = 1;
    /// `if_name`: UTF-8.
    pub const IF_NAME: u16 = 2;
    /// `if_description`: UTF-8.
    pub const IF_DESCRIPTION: u16 = 3;
    /// `if_filter`: a byte 0, then UTF-8.
    pub const IF_FILTER: u16 = 11;
    /// `if_os`: UTF-8.
    pub const IF_OS: u16 = 12;
    /// `if_hardware`: UTF-8.
    pub const IF_HARDWARE: u16 = 15;
    /// `isb_ifrecv`: u64.
    pub const ISB_IFRECV: u16 = 4;
    /// `isb_ifdrop`: u64.
    pub const ISB_IFDROP: u16 = 5;
    /// `epb_flags`: u32.
    pub const EPB_FLAGS: u16 = 2;
    /// `epb_dropcount`: u64.
    pub const EPB_DROPCOUNT: u16 = 4;
    /// `epb_processid_threadid`: two u32.
    pub const EPB_PROCESSID_THREADID: u16 = 8;
}

/// The texts of a section header. An empty text is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SectionInfo {
    /// `shb_hardware`: the hardware of the captured machine, or of the capturing one if there are several hosts.
    pub hardware: String,
    /// `shb_os`: the operating system of that machine.
    pub os: String,
}

/// The texts of an interface description. An empty text is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterfaceInfo {
    /// `if_name`: [`LOCAL_INTERFACE`], or the name of the host in a capture of several hosts.
    pub name: String,
    /// `if_description`: host, kernel and schema version.
    pub description: String,
    /// `if_filter`: the capture filter.
    pub filter: String,
    /// `if_hardware`: the hardware of the captured machine.
    pub hardware: String,
    /// `if_os`: the operating system of the captured machine.
    pub os: String,
}

impl Default for InterfaceInfo {
    /// Returns the texts of [`LOCAL_INTERFACE`] without a description.
    fn default() -> Self {
        let [description, filter, hardware, os] = [const { String::new() }; 4];
        Self { name: LOCAL_INTERFACE.to_owned(), description, filter, hardware, os }
    }
}

/// The statistics of an interface.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InterfaceStatistics {
    /// The number of the interface, as [`BlockWriter::interface`] returns it.
    pub interface: u32,
    /// `isb_starttime`: the time of the first event, nanoseconds since 1970.
    pub first: u64,
    /// `isb_endtime`: the time of the last event, nanoseconds since 1970.
    pub last: u64,
    /// `isb_ifrecv`: the number of events in the capture.
    pub received: u64,
    /// `isb_ifdrop`: the number of lost events.
    pub dropped: u64,
}

/// The direction of an event's data, with the numbers of `epb_flags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PacketDirection {
    /// To the process: a read.
    Inbound = 1,
    /// From the process: a write.
    Outbound = 2,
}

/// The interface and the options of a packet block.
#[derive(Debug, Clone, Copy, Default)]
pub struct PacketOptions<'a> {
    /// The number of the packet's interface, as [`BlockWriter::interface`] returns it.
    pub interface: u32,
    /// `opt_comment`.
    pub comment: Option<&'a [u8]>,
    /// `epb_flags`.
    pub direction: Option<PacketDirection>,
    /// `epb_dropcount`; written if it is not 0.
    pub drops: u64,
    /// `epb_processid_threadid`.
    pub ids: Option<(u32, u32)>,
}

/// A writer of pcapng blocks to a buffer: a section, its interfaces, then packets and statistics. An interface may also
/// follow packets of other interfaces.
#[derive(Debug, Default)]
pub struct BlockWriter {
    buffer: Vec<u8>,
    /// The section's interfaces, which determine the time resolution of the statistics.
    state: PcapNgState,
}

impl BlockWriter {
    /// Returns a writer with an empty buffer.
    pub fn new() -> Self {
        Self::default()
    }

    /// The blocks so far.
    pub fn bytes(&self) -> &[u8] {
        &self.buffer
    }

    /// Returns the blocks so far. The writer goes on with the buffer `empty`.
    pub fn exchange(&mut self, empty: Vec<u8>) -> Vec<u8> {
        std::mem::replace(&mut self.buffer, empty)
    }

    /// Appends a section header. The section has no interfaces: an interface must follow, from which readers recognize
    /// the format.
    pub fn section(&mut self, info: &SectionInfo) {
        let options = [
            text(&info.hardware).map(SectionHeaderOption::Hardware),
            text(&info.os).map(SectionHeaderOption::OS),
            text(concat!("syscap ", env!("CARGO_PKG_VERSION"))).map(SectionHeaderOption::UserApplication),
        ];
        let options = options.into_iter().flatten().collect();
        // The default has version 1.0 and an unknown section length, as the section may grow.
        let header = SectionHeaderBlock { endianness: Endianness::Little, options, ..SectionHeaderBlock::default() };
        let header = header.into_block();
        self.append(&header);
        self.state.update_from_block(&header);
    }

    /// Appends the description of an interface; returns the interface's number in the section.
    pub fn interface(&mut self, info: &InterfaceInfo) -> u32 {
        let options = [
            text(&info.name).map(InterfaceDescriptionOption::IfName),
            text(&info.description).map(InterfaceDescriptionOption::IfDescription),
            Some(RESOLUTION),
            filter(&info.filter).map(InterfaceDescriptionOption::IfFilter),
            text(&info.os).map(InterfaceDescriptionOption::IfOs),
            text(&info.hardware).map(InterfaceDescriptionOption::IfHardware),
        ];
        self.append(&description(options.into_iter().flatten().collect()));
        let number = self.state.interfaces().len();
        // The writer keeps the resolution alone, not the texts.
        self.state.update_from_block(&description(vec![RESOLUTION]));
        u32::try_from(number).unwrap_or(u32::MAX)
    }

    /// Appends a packet at `time` (nanoseconds since 1970). A packet whose block would be longer than
    /// [`MAX_PACKET_BLOCK`] is truncated: first its comment to 65,535 bytes, then the payload. The block stores the
    /// full length of the payload, too.
    #[inline]
    pub fn packet(&mut self, time: u64, payload: &[&[u8]], options: &PacketOptions<'_>) {
        let len: usize = payload.iter().map(|part| part.len()).sum();
        let comment = options.comment.map_or(0, <[u8]>::len);
        match u32::try_from(len) {
            Ok(captured) if len + comment <= MAX_PACKET_BLOCK - PACKET_OVERHEAD => {
                self.buffer.reserve(len + comment + PACKET_OVERHEAD);
                self.packet_with_lens(time, payload, [captured, captured], options);
            }
            _ => self.cut_packet(time, payload, len, options),
        }
    }

    /// Appends a packet, truncated to [`MAX_PACKET_BLOCK`].
    #[cold]
    #[inline(never)]
    fn cut_packet(&mut self, time: u64, payload: &[&[u8]], len: usize, options: &PacketOptions<'_>) {
        let comment = options.comment.map(|comment| truncate_at_char(comment, usize::from(u16::MAX)));
        let room = MAX_PACKET_BLOCK - PACKET_OVERHEAD - comment.map_or(0, <[u8]>::len);
        let bytes: Vec<u8> = payload.iter().flat_map(|part| part.iter().copied()).take(room).collect();
        let captured = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        // The original length has 32 bits: a larger one becomes the largest.
        let whole = u32::try_from(len).unwrap_or(u32::MAX);
        self.packet_with_lens(time, &[&bytes], [captured, whole], &PacketOptions { comment, ..*options });
    }

    /// Appends a packet. `lens`: the captured and the original length. Inlined, because a call per event costs 2 % of
    /// the time of a conversion.
    #[inline(always)]
    fn packet_with_lens(&mut self, time: u64, payload: &[&[u8]], lens: [u32; 2], options: &PacketOptions<'_>) {
        let start = self.begin(ENHANCED_PACKET);
        let ([high, low], [captured, whole]) = (halves(time), lens.map(u32::to_le_bytes));
        self.parts([options.interface.to_le_bytes(), high, low, captured, whole]);
        for part in payload {
            self.buffer.extend_from_slice(part);
        }
        self.pad(start);
        if let Some(comment) = options.comment {
            self.option(option::COMMENT, comment);
        }
        if let Some(direction) = options.direction {
            self.parts([option_header(option::EPB_FLAGS, 4), (direction as u32).to_le_bytes()]);
        }
        if options.drops > 0 {
            self.option(option::EPB_DROPCOUNT, &options.drops.to_le_bytes());
        }
        if let Some((pid, tid)) = options.ids {
            self.parts([option_header(option::EPB_PROCESSID_THREADID, 8), pid.to_le_bytes(), tid.to_le_bytes()]);
        }
        self.end_options();
        self.end(start);
    }

    /// Appends the statistics of an interface. Appends nothing if the section does not have the interface.
    pub fn statistics(&mut self, statistics: &InterfaceStatistics) {
        let InterfaceStatistics { interface, first, last, received, dropped } = *statistics;
        let [first, last] = [first, last].map(Duration::from_nanos);
        let options = vec![
            InterfaceStatisticsOption::IsbStartTime(first),
            InterfaceStatisticsOption::IsbEndTime(last),
            InterfaceStatisticsOption::IsbIfRecv(received),
            InterfaceStatisticsOption::IsbIfDrop(dropped),
        ];
        self.append(&InterfaceStatisticsBlock { interface_id: interface, timestamp: last, options }.into_block());
    }

    /// Appends a block other than a packet.
    fn append(&mut self, block: &Block<'_>) {
        let start = self.buffer.len();
        // Statistics of an unknown interface fail. Nothing else can: the output is memory, options are truncated to
        // their limit, and times fit into 64 bits.
        if block.write_to::<LE, _>(&self.state, &mut self.buffer).is_err() {
            self.buffer.truncate(start);
        }
    }

    #[inline]
    fn begin(&mut self, kind: u32) -> usize {
        let start = self.buffer.len();
        self.buffer.extend_from_slice(&u64::from(kind).to_le_bytes());
        start
    }

    fn end(&mut self, start: usize) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a packet's block has at most MAX_PACKET_BLOCK bytes, another's a few options of 64 KiB"
        )]
        let len = ((self.buffer.len() - start + 4) as u32).to_le_bytes();
        if let Some(place) = self.buffer.get_mut(start + 4..start + 8) {
            place.copy_from_slice(&len);
        }
        self.buffer.extend_from_slice(&len);
    }

    /// Appends pieces of four bytes.
    #[inline]
    fn parts<const N: usize>(&mut self, parts: [[u8; 4]; N]) {
        self.buffer.extend_from_slice(parts.as_flattened());
    }

    #[inline]
    fn option(&mut self, code: u16, value: &[u8]) {
        // The length of an option has 16 bits. A longer comment is truncated.
        let len = u16::try_from(value.len()).unwrap_or(u16::MAX);
        let value = value.get(..usize::from(len)).unwrap_or(value);
        self.u16(code);
        self.u16(len);
        self.buffer.extend_from_slice(value);
        let padding = value.len().next_multiple_of(4) - value.len();
        self.buffer.extend_from_slice([0; 3].get(..padding).unwrap_or(&[]));
    }

    fn end_options(&mut self) {
        self.u32(u32::from(option::END));
    }

    fn pad(&mut self, start: usize) {
        let len = self.buffer.len() - start;
        self.buffer.extend_from_slice([0; 3].get(..len.next_multiple_of(4) - len).unwrap_or(&[]));
    }

    fn u16(&mut self, value: u16) {
        self.buffer.extend_from_slice(&value.to_le_bytes());
    }

    fn u32(&mut self, value: u32) {
        self.buffer.extend_from_slice(&value.to_le_bytes());
    }
}

/// `if_tsresol`: nanoseconds.
const RESOLUTION: InterfaceDescriptionOption<'static> =
    InterfaceDescriptionOption::IfTsResol(InterfaceTsResolution::NANO);

/// Returns the description of an interface with events.
fn description(options: Vec<InterfaceDescriptionOption<'_>>) -> Block<'_> {
    // A snap length of 0: no limit.
    let mut interface = InterfaceDescriptionBlock::new(DataLink::from(u32::from(super::LINKTYPE)), 0);
    interface.options = options;
    interface.into_block()
}

/// The longest option in bytes.
const MAX_OPTION: usize = u16::MAX as usize;

/// Returns an option's text, truncated to the longest option; `None` if it is empty.
fn text(text: &str) -> Option<Cow<'_, str>> {
    let text = text.get(..text.floor_char_boundary(MAX_OPTION)).unwrap_or(text);
    (!text.is_empty()).then_some(Cow::Borrowed(text))
}

/// Returns the value of `if_filter`: the code 0 for a text, and the text. `None`: there is no filter.
fn filter(text: &str) -> Option<Cow<'_, [u8]>> {
    let text = text.get(..text.floor_char_boundary(MAX_OPTION - 1)).unwrap_or(text);
    (!text.is_empty()).then(|| Cow::Owned([&[0], text.as_bytes()].concat()))
}

/// Returns an option's code and length.
fn option_header(code: u16, len: u16) -> [u8; 4] {
    (u32::from(len) << 16 | u32::from(code)).to_le_bytes()
}

/// Returns a timestamp's upper and lower half, in pcapng's order.
fn halves(time: u64) -> [[u8; 4]; 2] {
    let [a, b, c, d, e, f, g, h] = time.to_le_bytes();
    [[e, f, g, h], [a, b, c, d]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_packet_block_is_longer_than_readers_take() {
        let number = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap());
        let comment = "ö".repeat(40_000);
        let (short, long) = ([7; 1000], vec![7; 300_000]);
        for (payload, comment, captured) in [
            ([&short[..], &short], None, 2000),
            ([&short, &long], None, 262_016),
            ([&long, &long], Some(&comment), 262_016 - 65_534),
        ] {
            let mut blocks = BlockWriter::new();
            let options = PacketOptions {
                interface: 0,
                comment: comment.map(|text| text.as_bytes()),
                direction: Some(PacketDirection::Inbound),
                drops: 1,
                ids: Some((1, 2)),
            };
            blocks.packet(1, &payload, &options);
            let bytes = blocks.bytes();
            assert!(bytes.len() <= MAX_PACKET_BLOCK, "{}", bytes.len());
            let len = u32::try_from(bytes.len()).unwrap();
            assert_eq!([number(bytes, 4), number(bytes, bytes.len() - 4)], [len; 2]);
            let whole = u32::try_from(payload.concat().len()).unwrap();
            assert_eq!([number(bytes, 20), number(bytes, 24)], [captured, whole]);
        }
    }
}
