//! The reading side of one CPU's ring, which the probe and this process share (`probe/ring.h`).
//!
//! Records are lent out where they lie; the room is given back to the probe in large steps, because each step costs
//! the probe a cache miss.

use std::os::fd::BorrowedFd;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use crate::mapping::Mapping;
use crate::record::Header;

/// `RECORD_ALIGN`: a record begins at a multiple.
const RECORD_ALIGN: u64 = 64;
/// `CHUNK_SIZE`: a ring is a power of two of them.
pub(crate) const CHUNK_SIZE: u32 = 64 * 1024;
/// Room is given back after so many bytes at the latest.
const STEP_MOST: u64 = 1 << 20;
/// `struct position`: bytes, and where each number lies.
const POSITION_LEN: usize = 128;
const TAIL_AT: usize = 64;

/// The rings of all CPUs as they lie in the maps `chunks` and `positions`.
pub(crate) struct Shared {
    chunks: Mapping,
    positions: Mapping,
    ring_size: u32,
}

impl Shared {
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

    /// The next record of a ring, if there is one.
    pub fn peek<'a>(&'a self, reader: &'a mut Reader) -> Option<&'a [u8]> {
        if reader.position == reader.head {
            reader.head = self.position(reader.slot, 0)?.load(Ordering::Acquire);
        }
        let there = reader.head.checked_sub(reader.position).filter(|there| *there > 0)?;
        let size = u64::from(self.ring_size);
        let start = reader.slot * self.ring_size as usize;
        let at = usize::try_from(reader.position & (size - 1)).ok()?;
        // SAFETY: the probe finished the record before it moved its head, and does not touch it before the tail is
        // behind it; a number that is aligned to four bytes.
        let length = unsafe { self.chunks.number::<AtomicU32>(start + at)? }.load(Ordering::Relaxed);
        // Nothing writes there but the probe: a length that cannot be means that it has gone wrong.
        if (length as usize) < size_of::<Header>() || u64::from(length) > there {
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

    /// Goes behind the record of `length` bytes that [`Shared::peek`] lent.
    pub fn advance(&self, reader: &mut Reader, length: usize) {
        reader.position += (length as u64).next_multiple_of(RECORD_ALIGN);
        if reader.position - reader.released > u64::from(self.ring_size / 8).min(STEP_MOST) {
            self.release(reader);
        }
    }

    /// Gives the room of what was read back to the probe.
    pub fn release(&self, reader: &mut Reader) {
        if reader.position != reader.released
            && let Some(tail) = self.position(reader.slot, TAIL_AT)
        {
            tail.store(reader.position, Ordering::Release);
            reader.released = reader.position;
        }
    }

    fn position(&self, slot: usize, at: usize) -> Option<&AtomicU64> {
        // SAFETY: an aligned number, which both sides only load and store whole.
        unsafe { self.positions.number(slot * POSITION_LEN + at) }
    }
}

/// How far one ring has been read.
#[derive(Debug)]
pub(crate) struct Reader {
    /// Which ring.
    slot: usize,
    /// Where the next record begins.
    position: u64,
    /// How far the probe has written, when last looked.
    head: u64,
    /// What the probe knows as read.
    released: u64,
    /// A record that goes over the ring's end.
    joined: Vec<u8>,
}

impl Reader {
    /// A ring that nobody has read from.
    pub fn new(slot: usize) -> Self {
        Self { slot, position: 0, head: 0, released: 0, joined: Vec::new() }
    }
}
