//! What wakes the reader: a small ring buffer of the kernel's, whose content means nothing
//! (kernel: Documentation/bpf/ringbuf.rst).

use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rustix::event::epoll;
use rustix::time::Timespec;

use crate::mapping::Mapping;

/// Waits for strokes of the probe's bell.
pub(crate) struct Bell {
    epoll: OwnedFd,
    /// How far this side has come: a page that begins with the number.
    consumer: Mapping,
    /// How far the probe has.
    producer: Mapping,
}

impl Bell {
    /// Waits on the map `bell`.
    pub fn new(fd: BorrowedFd<'_>) -> rustix::io::Result<Self> {
        let page = rustix::param::page_size();
        let epoll = epoll::create(epoll::CreateFlags::CLOEXEC)?;
        epoll::add(&epoll, fd, epoll::EventData::new_u64(0), epoll::EventFlags::IN)?;
        Ok(Self { epoll, consumer: Mapping::writable(fd, page, 0)?, producer: Mapping::read_only(fd, page, page)? })
    }

    /// Forgets the strokes so far: to be called before the rings are looked at, and those looked at before waiting.
    pub fn reset(&self) {
        // SAFETY: aligned numbers that begin their pages; both sides load and store them whole.
        let (consumer, producer) =
            unsafe { (self.consumer.number::<AtomicU64>(0), self.producer.number::<AtomicU64>(0)) };
        if let (Some(consumer), Some(producer)) = (consumer, producer) {
            consumer.store(producer.load(Ordering::Acquire), Ordering::Release);
        }
    }

    /// Waits for a stroke since [`Bell::reset`], for at most `timeout` (below a second).
    pub fn wait(&self, timeout: Duration) -> rustix::io::Result<()> {
        let timeout = Timespec { tv_sec: 0, tv_nsec: i64::from(timeout.subsec_nanos()) };
        let mut events = [const { std::mem::MaybeUninit::uninit() }; 1];
        match epoll::wait(&self.epoll, events.as_mut_slice(), Some(&timeout)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
