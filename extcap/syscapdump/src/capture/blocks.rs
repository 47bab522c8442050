//! The blocks of a stream whose reader has stopped reading. pcapng and scap have the same frame: type and total length,
//! 4 bytes each and little-endian, then the body, then the total length again.

use syscap::pcapng::{ENHANCED_PACKET, INTERFACE_STATISTICS, option};
use syscap::scap::block::BlockKind;

/// Bytes of the smallest block.
const BLOCK_MIN: usize = 12;
/// Offset of the options in pcapng's statistics block: after type, length, interface and time.
const STATISTICS_OPTIONS: usize = 20;

/// Returns the blocks in these bytes, which begin with a block. Bytes at the end that are no block are returned as one.
fn blocks(mut bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let length = bytes.get(4..8)?.try_into().ok().map(u32::from_le_bytes)?;
        let length = usize::try_from(length).unwrap_or(usize::MAX).max(BLOCK_MIN);
        let (block, rest) = bytes.split_at_checked(length).unwrap_or((bytes, &[]));
        bytes = rest;
        Some(block)
    })
}

fn kind(block: &[u8]) -> u32 {
    block.first_chunk().map_or(0, |kind| u32::from_le_bytes(*kind))
}

/// Returns the end of the block that contains the byte at `position`; `position` itself if a block begins there.
pub fn boundary(bytes: &[u8], position: usize) -> usize {
    let ends = blocks(bytes).scan(0, |end, block| {
        *end += block.len();
        Some(*end)
    });
    if position == 0 { 0 } else { ends.into_iter().find(|end| *end >= position).unwrap_or(bytes.len()) }
}

/// Returns the number of events in these blocks.
pub fn events(bytes: &[u8]) -> u64 {
    let is_event = |block: &&[u8]| {
        kind(block) == ENHANCED_PACKET || matches!(BlockKind::from_number(kind(block)), BlockKind::Event(_))
    };
    blocks(bytes).filter(is_event).map(|_| 1).sum()
}

/// Returns the statistics block at the end of these pcapng blocks.
pub fn statistics(bytes: &[u8]) -> Option<Vec<u8>> {
    blocks(bytes).last().filter(|block| kind(block) == INTERFACE_STATISTICS).map(<[u8]>::to_vec)
}

/// Counts events as lost instead of received in a section's statistics block.
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
