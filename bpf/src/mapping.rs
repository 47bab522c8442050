//! Memory of a BPF map, as this process sees it.

use std::os::fd::BorrowedFd;
use std::ptr::null_mut;
use std::slice;

use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

/// A mapping that goes with this struct.
pub(crate) struct Mapping {
    start: *mut core::ffi::c_void,
    length: usize,
}

// SAFETY: the mapping belongs to this struct alone, and what refers to it borrows the struct.
unsafe impl Send for Mapping {}

impl Mapping {
    /// Maps `length` bytes from `offset` on to read them; whole pages are mapped.
    pub fn read_only(fd: BorrowedFd<'_>, length: usize, offset: usize) -> rustix::io::Result<Self> {
        Self::new(fd, length, offset, ProtFlags::READ)
    }

    /// The same, to write them too.
    pub fn writable(fd: BorrowedFd<'_>, length: usize, offset: usize) -> rustix::io::Result<Self> {
        Self::new(fd, length, offset, ProtFlags::READ | ProtFlags::WRITE)
    }

    fn new(fd: BorrowedFd<'_>, length: usize, offset: usize, protection: ProtFlags) -> rustix::io::Result<Self> {
        let length = length.next_multiple_of(rustix::param::page_size());
        // SAFETY: a new mapping at an address that the kernel picks.
        let start = unsafe { mmap(null_mut(), length, protection, MapFlags::SHARED, fd, offset as u64) }?;
        Ok(Self { start, length })
    }

    /// Bytes of the mapping; `None` where it has less.
    ///
    /// # Safety
    /// Nobody may write them as long as they are borrowed.
    pub unsafe fn bytes(&self, at: usize, length: usize) -> Option<&[u8]> {
        if at.checked_add(length)? > self.length {
            return None;
        }
        // SAFETY: inside of the mapping, which lives as long as self; that they stay is the caller's promise.
        Some(unsafe { slice::from_raw_parts(self.start.cast::<u8>().add(at), length) })
    }

    /// An atomic number in the mapping; `None` where it does not lie inside, or not aligned.
    ///
    /// # Safety
    /// `T` has to be an atomic number, and others may write it only whole.
    pub unsafe fn number<T>(&self, at: usize) -> Option<&T> {
        if at.checked_add(size_of::<T>())? > self.length || !at.is_multiple_of(align_of::<T>()) {
            return None;
        }
        // SAFETY: inside of the mapping, and aligned since mappings begin with a page.
        Some(unsafe { &*self.start.cast::<u8>().add(at).cast::<T>() })
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: it was mapped with this length, and nothing refers to it any more.
        let _ = unsafe { munmap(self.start, self.length) };
    }
}
