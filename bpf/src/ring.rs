//! The reading side of the rings, which the probe and this process share (`probe/ring.h`).
//!
//! Records are borrowed in place, without a copy. Their room is released to the probe in large steps, because each step
//! costs the probe a cache miss.

use std::os::fd::BorrowedFd;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use crate::mapping::Mapping;
use crate::record::RecordHeader;

/// `RECORD_ALIGN` of `probe/record.h`: a record begins at a multiple of this.
const RECORD_ALIGN: u64 = 64;
/// `CHUNK_SIZE` of `probe/record.h`: a ring has a power of two of chunks of this size.
pub(crate) const CHUNK_SIZE: u32 = 64 * 1024;
/// Room is released after so many bytes at the latest.
const RELEASE_STEP_MAX: u64 = 1 << 20;
/// Bytes of `struct position`, and the offset of its member `tail`.
const POSITION_LEN: usize = 128;
const TAIL_AT: usize = 64;

/// The rings of all CPUs as they lie in the maps `chunks` and `positions`.
pub(crate) struct RingMemory {
    chunks: Mapping,
    positions: Mapping,
    ring_size: u32,
}

impl RingMemory {
    /// Maps so many rings of `ring_size` bytes each.
    pub fn map(
        chunks: BorrowedFd<'_>,
        positions: BorrowedFd<'_>,
        rings: usize,
        ring_size: u32,
    ) -> rustix::io::Result<Self> {
        Ok(Self {
            chunks: Mapping::read_only(chunks, rings * ring_size as usize, 0)?,
            positions: Mapping::writable(positions, rings * POSITION_LEN, 0)?,
            ring_size,
        })
    }

    /// Returns the next record of a ring; `None` if there is none.
    pub fn peek<'a>(&'a self, reader: &'a mut RingReader) -> Option<&'a [u8]> {
        if reader.position == reader.head {
            reader.head = self.position(reader.slot, 0)?.load(Ordering::Acquire);
        }
        let there = reader.head.checked_sub(reader.position).filter(|there| *there > 0)?;
        let size = u64::from(self.ring_size);
        let start = reader.slot * self.ring_size as usize;
        let at = usize::try_from(reader.position & (size - 1)).ok()?;
        // SAFETY: the probe completes a record before it moves the head, and does not write it again before the tail
        // has passed it; the number is aligned to four bytes.
        let length = unsafe { self.chunks.number::<AtomicU32>(start + at)? }.load(Ordering::Relaxed);
        // Only the probe writes here: an invalid length is a fault of the probe. Skip what it has written.
        if (length as usize) < size_of::<RecordHeader>() || u64::from(length) > there {
            reader.position = reader.head;
            return None;
        }
        let length = length as usize;
        let first = length.min(self.ring_size as usize - at);
        // SAFETY: as above.
        let record = unsafe { self.chunks.bytes(start + at, first)? };
        if first == length {
            return Some(record);
        }
        reader.joined.clear();
        reader.joined.extend_from_slice(record);
        // SAFETY: as above.
        reader.joined.extend_from_slice(unsafe { self.chunks.bytes(start, length - first)? });
        Some(&reader.joined)
    }

    /// Moves past the record of `length` bytes that [`RingMemory::peek`] returned.
    pub fn advance(&self, reader: &mut RingReader, length: usize) {
        reader.position += (length as u64).next_multiple_of(RECORD_ALIGN);
        if reader.position - reader.released > u64::from(self.ring_size / 8).min(RELEASE_STEP_MAX) {
            self.release(reader);
        }
    }

    /// Releases the room of all records read so far to the probe.
    pub fn release(&self, reader: &mut RingReader) {
        if reader.position != reader.released
            && let Some(tail) = self.position(reader.slot, TAIL_AT)
        {
            tail.store(reader.position, Ordering::Release);
            reader.released = reader.position;
        }
    }

    fn position(&self, slot: usize, at: usize) -> Option<&AtomicU64> {
        // SAFETY: an aligned number, which both sides load and store atomically.
        unsafe { self.positions.number(slot * POSITION_LEN + at) }
    }
}

/// The reader's position in one ring.
#[derive(Debug)]
pub(crate) struct RingReader {
    /// Index of the ring.
    slot: usize,
    /// Position of the next record.
    position: u64,
    /// The last known position of the probe.
    head: u64,
    /// The position that the probe knows: records before it may be overwritten.
    released: u64,
    /// A copy of a record that wraps around the ring's end.
    joined: Vec<u8>,
}

impl RingReader {
    /// Returns the reader of a ring at its beginning.
    pub fn new(slot: usize) -> Self {
        Self { slot, position: 0, head: 0, released: 0, joined: Vec::new() }
    }
}
