//! The reading side of one CPU's ring buffer, mapped into memory (kernel: Documentation/bpf/ringbuf.rst).
//!
//! Records are lent out where they lie; the room is given back to the probe in large steps, because each step costs
//! the probe a cache miss.

use std::os::fd::BorrowedFd;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

/// Bits of a record's length.
const BUSY: u32 = 1 << 31;
const DISCARDED: u32 = 1 << 30;
/// Bytes of a record's head in the ring.
const HEAD: u64 = 8;

pub(crate) struct Ring {
    consumer: *mut core::ffi::c_void,
    producer: *mut core::ffi::c_void,
    page: usize,
    size: u64,
    /// Where the next record to look at begins.
    position: u64,
    /// What the probe knows as read.
    released: u64,
}

// SAFETY: the mappings belong to this struct alone, and a thread that owns it is the only consumer.
unsafe impl Send for Ring {}

impl Ring {
    /// Maps the ring of `size` data bytes, a power of two.
    pub fn map(fd: BorrowedFd<'_>, size: u32) -> rustix::io::Result<Self> {
        let page = rustix::param::page_size();
        let size = u64::from(size);
        // SAFETY: new mappings at addresses that the kernel picks; the fd is a ring buffer of this size, whose layout
        // is one page for the consumer, one for the producer, and the data twice in a row.
        let (consumer, producer) = unsafe {
            let consumer =
                mmap(std::ptr::null_mut(), page, ProtFlags::READ | ProtFlags::WRITE, MapFlags::SHARED, fd, 0)?;
            let length = page + 2 * size as usize;
            match mmap(std::ptr::null_mut(), length, ProtFlags::READ, MapFlags::SHARED, fd, page as u64) {
                Ok(producer) => (consumer, producer),
                Err(error) => {
                    let _ = munmap(consumer, page);
                    return Err(error);
                }
            }
        };
        let mut ring = Self { consumer, producer, page, size, position: 0, released: 0 };
        ring.position = ring.consumer().load(Ordering::Relaxed);
        ring.released = ring.position;
        Ok(ring)
    }

    fn consumer(&self) -> &AtomicU64 {
        // SAFETY: the page's first eight bytes are the consumer's position, aligned, mapped as long as self lives.
        unsafe { &*self.consumer.cast() }
    }

    fn producer(&self) -> &AtomicU64 {
        // SAFETY: the same of the producer's page.
        unsafe { &*self.producer.cast() }
    }

    /// The next record, if it is complete; it stays the next until [`Ring::advance`].
    pub fn peek(&mut self) -> Option<&[u8]> {
        loop {
            if self.position >= self.producer().load(Ordering::Acquire) {
                return None;
            }
            let offset = (self.position & (self.size - 1)) as usize;
            // SAFETY: the data begins one page into the mapping and is `size` long, mapped twice, so that a record
            // that begins inside is whole; its head is aligned to eight bytes.
            let head = unsafe { self.producer.cast::<u8>().add(self.page + offset) };
            // SAFETY: as above; the kernel writes the length with release semantics.
            let length = unsafe { &*head.cast::<AtomicU32>() }.load(Ordering::Acquire);
            if length & BUSY != 0 {
                return None;
            }
            let bytes = length & !DISCARDED;
            if length & DISCARDED != 0 {
                self.skip(bytes);
                continue;
            }
            // SAFETY: the record is complete and is not overwritten before its room is released, which needs `&mut`.
            return Some(unsafe { std::slice::from_raw_parts(head.add(HEAD as usize), bytes as usize) });
        }
    }

    /// Goes behind the record that [`Ring::peek`] lent.
    pub fn advance(&mut self, length: usize) {
        self.skip(length as u32);
        if self.position - self.released > self.size / 8 {
            self.release();
        }
    }

    fn skip(&mut self, length: u32) {
        self.position += (u64::from(length) + HEAD).next_multiple_of(8);
    }

    /// Gives the room of what was read back to the probe.
    pub fn release(&mut self) {
        if self.position != self.released {
            self.consumer().store(self.position, Ordering::Release);
            self.released = self.position;
        }
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        // SAFETY: both mappings were made in `map` with these lengths, and nothing refers to them any more.
        unsafe {
            let _ = munmap(self.consumer, self.page);
            let _ = munmap(self.producer, self.page + 2 * self.size as usize);
        }
    }
}
