//! pcapng blocks (draft-ietf-opsawg-pcapng), appended to a buffer, little-endian.
//!
//! Millions of packet blocks a second go through here, each with a payload that is already in memory: the encoder
//! appends to one buffer and allocates nothing. The tests read what it writes with the `pcap-file` crate and tshark.

use crate::scap::block::BYTE_ORDER_MAGIC;
/// Section Header Block: the number that scap has, too.
pub use crate::scap::block::SECTION_HEADER;

use super::payload::until_char;

/// Interface Description Block.
pub const INTERFACE_DESCRIPTION: u32 = 1;
/// Interface Statistics Block.
pub const INTERFACE_STATISTICS: u32 = 5;
/// Enhanced Packet Block.
pub const ENHANCED_PACKET: u32 = 6;

/// The length of the longest packet block, with its options. Wireshark takes no packet over 262,144 bytes and calls the
/// rest of the file damaged; dumpcap, which reads pipes and extcap programs, takes no block over that length
/// (wiretap/wtap.h, `WTAP_MAX_PACKET_SIZE_STANDARD`; measured with 4.0 and 4.6).
pub const BLOCK_MOST: usize = 262_144;
/// What a packet block has beside its payload and comment, at most.
pub const PACKET_REST: usize = 128;

/// Option codes.
pub mod option {
    /// `opt_endofopt`.
    pub const END: u16 = 0;
    /// `opt_comment`: UTF-8.
    pub const COMMENT: u16 = 1;
    /// `shb_hardware`: UTF-8.
    pub const SHB_HARDWARE: u16 = 2;
    /// `shb_os`: UTF-8.
    pub const SHB_OS: u16 = 3;
    /// `shb_userappl`: UTF-8.
    pub const SHB_USERAPPL: u16 = 4;
    /// `if_name`: UTF-8.
    pub const IF_NAME: u16 = 2;
    /// `if_description`: UTF-8.
    pub const IF_DESCRIPTION: u16 = 3;
    /// `if_tsresol`: u8, the power of ten.
    pub const IF_TSRESOL: u16 = 9;
    /// `if_filter`: u8 0 (a text follows), then UTF-8.
    pub const IF_FILTER: u16 = 11;
    /// `if_os`: UTF-8.
    pub const IF_OS: u16 = 12;
    /// `isb_starttime`: timestamp.
    pub const ISB_STARTTIME: u16 = 2;
    /// `isb_endtime`: timestamp.
    pub const ISB_ENDTIME: u16 = 3;
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

/// What a section's header and its interface's description say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SectionInfo {
    /// `shb_hardware`: the captured machine's.
    pub hardware: String,
    /// `shb_os`: the captured machine's.
    pub os: String,
    /// `if_description`: host, kernel and schema version.
    pub description: String,
    /// `if_filter`: the capture filter; empty: none.
    pub filter: String,
}

/// Which way an event's data went, as `epb_flags` has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the process: a read.
    Inbound = 1,
    /// From the process: a write.
    Outbound = 2,
}

/// The options of a packet block.
#[derive(Debug, Clone, Copy, Default)]
pub struct PacketOptions<'a> {
    /// `opt_comment`.
    pub comment: Option<&'a [u8]>,
    /// `epb_flags`.
    pub way: Option<Way>,
    /// `epb_dropcount`, where it is not 0.
    pub drops: u64,
    /// `epb_processid_threadid`.
    pub ids: Option<(u32, u32)>,
}

/// Appends blocks to a buffer.
#[derive(Debug, Default)]
pub struct BlockWriter {
    buffer: Vec<u8>,
}

impl BlockWriter {
    /// A writer with an empty buffer.
    pub fn new() -> Self {
        Self::default()
    }

    /// The blocks so far.
    pub fn bytes(&self) -> &[u8] {
        &self.buffer
    }

    /// The blocks so far, in exchange for an empty buffer that is filled next.
    pub fn exchange(&mut self, empty: Vec<u8>) -> Vec<u8> {
        std::mem::replace(&mut self.buffer, empty)
    }

    /// A section header, and the description of its interface 0.
    pub fn section(&mut self, info: &SectionInfo) {
        let start = self.begin(SECTION_HEADER);
        self.u32(BYTE_ORDER_MAGIC);
        self.u16(1);
        self.u16(0);
        // Section length: unknown, for the section may grow.
        self.buffer.extend_from_slice(&u64::MAX.to_le_bytes());
        self.text(option::SHB_HARDWARE, &info.hardware);
        self.text(option::SHB_OS, &info.os);
        self.text(option::SHB_USERAPPL, concat!("syscap ", env!("CARGO_PKG_VERSION")));
        self.end_options();
        self.end(start);

        let start = self.begin(INTERFACE_DESCRIPTION);
        self.u16(super::LINKTYPE);
        self.u16(0);
        // Snaplen: no limit.
        self.u32(0);
        self.text(option::IF_NAME, "syscalls");
        self.text(option::IF_DESCRIPTION, &info.description);
        self.option(option::IF_TSRESOL, &[9]);
        if !info.filter.is_empty() {
            let mut filter = vec![0];
            filter.extend_from_slice(info.filter.as_bytes());
            self.option(option::IF_FILTER, &filter);
        }
        self.text(option::IF_OS, &info.os);
        self.end_options();
        self.end(start);
    }

    /// A packet of interface 0 at `time` (nanoseconds since 1970). One whose block would be longer than [`BLOCK_MOST`] is
    /// cut, its comment first where that is over 65,535 bytes; the block has the payload's whole length, too.
    #[inline]
    pub fn packet(&mut self, time: u64, payload: &[&[u8]], options: &PacketOptions<'_>) {
        let len: usize = payload.iter().map(|part| part.len()).sum();
        let comment = options.comment.map_or(0, <[u8]>::len);
        match u32::try_from(len) {
            Ok(captured) if len + comment <= BLOCK_MOST - PACKET_REST => {
                self.buffer.reserve(len + comment + PACKET_REST);
                self.packet_of(time, payload, [captured, captured], options);
            }
            _ => self.cut_packet(time, payload, len, options),
        }
    }

    /// A packet that is longer than its readers take, cut to what they take.
    #[cold]
    #[inline(never)]
    fn cut_packet(&mut self, time: u64, payload: &[&[u8]], len: usize, options: &PacketOptions<'_>) {
        let comment = options.comment.map(|comment| until_char(comment, usize::from(u16::MAX)));
        let room = BLOCK_MOST - PACKET_REST - comment.map_or(0, <[u8]>::len);
        let bytes: Vec<u8> = payload.iter().flat_map(|part| part.iter().copied()).take(room).collect();
        let captured = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        // The length before the cut has 32 bits: a longer one is not told from the largest.
        let whole = u32::try_from(len).unwrap_or(u32::MAX);
        self.packet_of(time, &[&bytes], [captured, whole], &PacketOptions { comment, ..*options });
    }

    /// A packet with `lens` bytes: captured, and before it was cut.
    #[inline]
    fn packet_of(&mut self, time: u64, payload: &[&[u8]], lens: [u32; 2], options: &PacketOptions<'_>) {
        let start = self.begin(ENHANCED_PACKET);
        let ([high, low], [captured, whole]) = (halves(time), lens.map(u32::to_le_bytes));
        self.parts([[0; 4], high, low, captured, whole]);
        for part in payload {
            self.buffer.extend_from_slice(part);
        }
        self.pad(start);
        if let Some(comment) = options.comment {
            self.option(option::COMMENT, comment);
        }
        if let Some(way) = options.way {
            self.parts([option_head(option::EPB_FLAGS, 4), (way as u32).to_le_bytes()]);
        }
        if options.drops > 0 {
            self.option(option::EPB_DROPCOUNT, &options.drops.to_le_bytes());
        }
        if let Some((pid, tid)) = options.ids {
            self.parts([option_head(option::EPB_PROCESSID_THREADID, 8), pid.to_le_bytes(), tid.to_le_bytes()]);
        }
        self.end_options();
        self.end(start);
    }

    /// The statistics of interface 0: events received and lost, between two times (nanoseconds since 1970).
    pub fn statistics(&mut self, first: u64, last: u64, received: u64, dropped: u64) {
        let start = self.begin(INTERFACE_STATISTICS);
        self.u32(0);
        self.timestamp(last);
        for (code, time) in [(option::ISB_STARTTIME, first), (option::ISB_ENDTIME, last)] {
            let value = halves(time).concat();
            self.option(code, &value);
        }
        self.option(option::ISB_IFRECV, &received.to_le_bytes());
        self.option(option::ISB_IFDROP, &dropped.to_le_bytes());
        self.end_options();
        self.end(start);
    }

    fn begin(&mut self, kind: u32) -> usize {
        let start = self.buffer.len();
        self.buffer.extend_from_slice(&u64::from(kind).to_le_bytes());
        start
    }

    fn end(&mut self, start: usize) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a packet's block has at most BLOCK_MOST bytes, another's a few options of 64 KiB"
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

    fn timestamp(&mut self, time: u64) {
        for half in halves(time) {
            self.buffer.extend_from_slice(&half);
        }
    }

    fn text(&mut self, code: u16, text: &str) {
        if !text.is_empty() {
            self.option(code, text.as_bytes());
        }
    }

    #[inline]
    fn option(&mut self, code: u16, value: &[u8]) {
        // An option's length has 16 bits: a longer comment is cut.
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

/// An option's code and length.
fn option_head(code: u16, len: u16) -> [u8; 4] {
    (u32::from(len) << 16 | u32::from(code)).to_le_bytes()
}

/// A timestamp's upper and lower half, which pcapng has in this order.
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
                comment: comment.map(|text| text.as_bytes()),
                way: Some(Way::Inbound),
                drops: 1,
                ids: Some((1, 2)),
            };
            blocks.packet(1, &payload, &options);
            let bytes = blocks.bytes();
            assert!(bytes.len() <= BLOCK_MOST, "{}", bytes.len());
            let len = u32::try_from(bytes.len()).unwrap();
            assert_eq!([number(bytes, 4), number(bytes, bytes.len() - 4)], [len; 2]);
            let whole = u32::try_from(payload.concat().len()).unwrap();
            assert_eq!([number(bytes, 20), number(bytes, 24)], [captured, whole]);
        }
    }
}
