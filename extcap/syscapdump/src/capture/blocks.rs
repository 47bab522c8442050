//! The blocks of a stream that is not written to its end. pcapng and scap have the same frame: type and whole length, 4
//! bytes each and little-endian, then the body and the length once more.

use syscap::pcapng::{ENHANCED_PACKET, INTERFACE_STATISTICS, option};
use syscap::scap::block::BlockKind;

/// Bytes of the smallest block.
const LEAST: usize = 12;
/// Where the options of pcapng's statistics begin: behind type, length, interface and time.
const STATISTICS_OPTIONS: usize = 20;

/// The blocks in these bytes, which begin with one. Bytes that are no block are one together.
fn blocks(mut bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let length = bytes.get(4..8)?.try_into().ok().map(u32::from_le_bytes)?;
        let length = usize::try_from(length).unwrap_or(usize::MAX).max(LEAST);
        let (block, rest) = bytes.split_at_checked(length).unwrap_or((bytes, &[]));
        bytes = rest;
        Some(block)
    })
}

fn kind(block: &[u8]) -> u32 {
    block.first_chunk().map_or(0, |kind| u32::from_le_bytes(*kind))
}

/// The end of the block in which the byte at `position` lies; `position` itself where a block begins.
pub fn boundary(bytes: &[u8], position: usize) -> usize {
    let ends = blocks(bytes).scan(0, |end, block| {
        *end += block.len();
        Some(*end)
    });
    if position == 0 { 0 } else { ends.into_iter().find(|end| *end >= position).unwrap_or(bytes.len()) }
}

/// How many events there are in these blocks.
pub fn events(bytes: &[u8]) -> u64 {
    let is_event = |block: &&[u8]| {
        kind(block) == ENHANCED_PACKET || matches!(BlockKind::from_number(kind(block)), BlockKind::Event(_))
    };
    blocks(bytes).filter(is_event).map(|_| 1).sum()
}

/// The statistics with which these blocks of pcapng end.
pub fn statistics(bytes: &[u8]) -> Option<Vec<u8>> {
    blocks(bytes).last().filter(|block| kind(block) == INTERFACE_STATISTICS).map(<[u8]>::to_vec)
}

/// Counts so many events of a section as lost rather than received, in its statistics.
pub fn count_as_lost(statistics: &mut [u8], events: u64) {
    let mut rest = statistics.get_mut(STATISTICS_OPTIONS..).unwrap_or(&mut []);
    while let Some((head, values)) = rest.split_first_chunk_mut::<4>() {
        let [code, length] = [[head[0], head[1]], [head[2], head[3]]].map(u16::from_le_bytes);
        if let Some(value) = values.first_chunk_mut::<8>().filter(|_| length == 8) {
            let number = u64::from_le_bytes(*value);
            match code {
                option::ISB_IFRECV => *value = number.saturating_sub(events).to_le_bytes(),
                option::ISB_IFDROP => *value = number.saturating_add(events).to_le_bytes(),
                _ => {}
            }
        }
        rest = values.get_mut(usize::from(length).next_multiple_of(4)..).unwrap_or(&mut []);
    }
}
