//! pcapng captures, read with the `pcap-file` crate, which shares no code with the writer.
//!
//! The crate rejects blocks that violate the standard: each option must have the length of its type, and each text must
//! be UTF-8.

use std::error::Error;
use std::fs::File;
use std::path::Path;

use pcap_file::pcapng::blocks::enhanced_packet::{EnhancedPacketBlock, EnhancedPacketOption};
use pcap_file::pcapng::blocks::interface_description::InterfaceDescriptionBlock;
use pcap_file::pcapng::blocks::interface_statistics::InterfaceStatisticsBlock;
use pcap_file::pcapng::blocks::opt_common::CommonOption;
use pcap_file::pcapng::blocks::section_header::SectionHeaderBlock;
use pcap_file::pcapng::{Block, PcapNgReader};

/// `epb_processid_threadid`.
const PROCESS_AND_THREAD: u16 = 8;

/// A section of a capture.
#[derive(Debug)]
pub struct Section {
    /// The section header.
    pub header: SectionHeaderBlock<'static>,
    /// The interfaces.
    pub interfaces: Vec<InterfaceDescriptionBlock<'static>>,
    /// The packets.
    pub packets: Vec<Packet>,
    /// The interface statistics at the end.
    pub statistics: Vec<InterfaceStatisticsBlock<'static>>,
}

/// A packet without its data, except for time and thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// The number of the interface.
    pub interface: u32,
    /// The time of the block in nanoseconds since 1970.
    pub time: u128,
    /// The time of the payload in nanoseconds since 1970.
    pub raw_time: u64,
    /// The thread in the payload.
    pub tid: i64,
    /// The length of the payload in bytes.
    pub len: usize,
    /// `true` if the packet was longer than its payload.
    pub is_cut: bool,
    /// The comments (`opt_comment`) in their order.
    pub comments: Vec<String>,
    /// `epb_flags`.
    pub flags: Option<u32>,
    /// `epb_dropcount`.
    pub drops: Option<u64>,
    /// `epb_processid_threadid`.
    pub ids: Option<(u32, u32)>,
    /// The codes of options that syscap does not write.
    pub others: Vec<u16>,
}

/// Reads a whole capture and returns its sections.
///
/// # Errors
/// If a block cannot be parsed, with its number.
pub fn read(capture: &Path) -> Result<Vec<Section>, Box<dyn Error>> {
    let mut reader = PcapNgReader::new(File::open(capture)?)?;
    let mut sections = vec![Section::new(reader.section().clone())];
    for number in 2.. {
        let Some(block) = reader.next_block() else { break };
        let (block, _) = block.map_err(|error| format!("block {number}: {}", chain(&error)))?;
        let Some(section) = sections.last_mut() else { break };
        match block {
            Block::SectionHeader(header) => sections.push(Section::new(header.into_owned())),
            Block::InterfaceDescription(interface) => section.interfaces.push(interface.into_owned()),
            Block::EnhancedPacket(packet) => section.packets.push(Packet::new(&packet)?),
            Block::InterfaceStatistics(statistics) => section.statistics.push(statistics.into_owned()),
            other => return Err(format!("block {number} is none that syscap writes: {other:?}").into()),
        }
    }
    Ok(sections)
}

/// Returns the text of an error and its causes.
fn chain(error: &(dyn Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| (*error).source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

impl Section {
    const fn new(header: SectionHeaderBlock<'static>) -> Self {
        Self { header, interfaces: Vec::new(), packets: Vec::new(), statistics: Vec::new() }
    }
}

impl Packet {
    fn new(block: &EnhancedPacketBlock<'_>) -> Result<Self, Box<dyn Error>> {
        // The header of the payload, as in docs/format.md.
        let number = |at: usize| Some(u64::from_le_bytes(block.data.get(at..at + 8)?.try_into().ok()?));
        let (time, tid) = number(16).zip(number(32)).ok_or("a payload without its fixed part")?;
        let mut packet = Self {
            interface: block.interface_id,
            time: block.timestamp.as_nanos(),
            raw_time: time,
            tid: tid.cast_signed(),
            len: block.data.len(),
            is_cut: block.original_len as usize != block.data.len(),
            comments: Vec::new(),
            flags: None,
            drops: None,
            ids: None,
            others: Vec::new(),
        };
        for option in &block.options {
            match option {
                EnhancedPacketOption::Flags(flags) => packet.flags = Some(*flags),
                EnhancedPacketOption::DropCount(count) => packet.drops = Some(*count),
                EnhancedPacketOption::Common(CommonOption::Comment(text)) => packet.comments.push(text.to_string()),
                EnhancedPacketOption::Common(CommonOption::Unknown(option)) if option.code == PROCESS_AND_THREAD => {
                    packet.ids = Some(pair(&option.value)?);
                }
                EnhancedPacketOption::Common(CommonOption::Unknown(option)) => packet.others.push(option.code),
                other => return Err(format!("an option that syscap does not write: {other:?}").into()),
            }
        }
        Ok(packet)
    }
}

fn pair(value: &[u8]) -> Result<(u32, u32), Box<dyn Error>> {
    let &[a, b, c, d, e, f, g, h] = value else { return Err("epb_processid_threadid of another length".into()) };
    Ok((u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h])))
}
