//! Memory mappings of BPF maps.

use std::os::fd::BorrowedFd;
use std::ptr::null_mut;
use std::slice;

use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};

/// A memory mapping, which is unmapped when the value is dropped.
pub(crate) struct Mapping {
    start: *mut core::ffi::c_void,
    length: usize,
}

// SAFETY: the mapping belongs to this struct alone, and what refers to it borrows the struct.
unsafe impl Send for Mapping {}

impl Mapping {
    /// Maps `length` bytes from `offset` on for reading; whole pages are mapped.
    pub fn read_only(fd: BorrowedFd<'_>, length: usize, offset: usize) -> rustix::io::Result<Self> {
        Self::new(fd, length, offset, ProtFlags::READ)
    }

    /// Maps `length` bytes from `offset` on for reading and writing; whole pages are mapped.
    pub fn writable(fd: BorrowedFd<'_>, length: usize, offset: usize) -> rustix::io::Result<Self> {
        Self::new(fd, length, offset, ProtFlags::READ | ProtFlags::WRITE)
    }

    fn new(fd: BorrowedFd<'_>, length: usize, offset: usize, protection: ProtFlags) -> rustix::io::Result<Self> {
        let length = length.next_multiple_of(rustix::param::page_size());
        // SAFETY: a new mapping at an address that the kernel picks.
        let start = unsafe { mmap(null_mut(), length, protection, MapFlags::SHARED, fd, offset as u64) }?;
        Ok(Self { start, length })
    }

    /// Returns `length` bytes of the mapping from `at` on; `None` if the mapping is shorter.
    ///
    /// # Safety
    /// Nobody may write the bytes while they are borrowed.
    pub unsafe fn bytes(&self, at: usize, length: usize) -> Option<&[u8]> {
        if at.checked_add(length)? > self.length {
            return None;
        }
        // SAFETY: inside the mapping, which lives as long as self; the caller guarantees that the bytes do not change.
        Some(unsafe { slice::from_raw_parts(self.start.cast::<u8>().add(at), length) })
    }

    /// Returns the atomic number at `at`; `None` if it is not inside the mapping or not aligned.
    ///
    /// # Safety
    /// `T` must be an atomic number, and all other writers must write it atomically.
    pub unsafe fn number<T>(&self, at: usize) -> Option<&T> {
        if at.checked_add(size_of::<T>())? > self.length || !at.is_multiple_of(align_of::<T>()) {
            return None;
        }
        // SAFETY: inside the mapping, and aligned, because mappings begin at a page.
        Some(unsafe { &*self.start.cast::<u8>().add(at).cast::<T>() })
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: mapped with this length, and nothing refers to the mapping any more.
        let _ = unsafe { munmap(self.start, self.length) };
    }
}
