//! Wakes the reader of the rings: a small BPF ring buffer, whose notifications count and whose content means nothing
//! (Documentation/bpf/ringbuf.rst of the kernel).

use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rustix::event::epoll;
use rustix::time::Timespec;

use crate::mapping::Mapping;

/// Waits for notifications of the probe.
pub(crate) struct Wakeup {
    epoll: OwnedFd,
    /// The position of the consumer, this process: the first number of the page.
    consumer: Mapping,
    /// The position of the producer, the probe: the first number of the page.
    producer: Mapping,
}

impl Wakeup {
    /// Prepares to wait on the map `wakeups`.
    pub fn new(fd: BorrowedFd<'_>) -> rustix::io::Result<Self> {
        let page = rustix::param::page_size();
        let epoll = epoll::create(epoll::CreateFlags::CLOEXEC)?;
        epoll::add(&epoll, fd, epoll::EventData::new_u64(0), epoll::EventFlags::IN)?;
        Ok(Self { epoll, consumer: Mapping::writable(fd, page, 0)?, producer: Mapping::read_only(fd, page, page)? })
    }

    /// Discards the notifications so far. Call this, then read the rings, then wait: no notification is missed so.
    pub fn reset(&self) {
        // SAFETY: aligned numbers at the beginning of their pages; both sides load and store them atomically.
        let (consumer, producer) =
            unsafe { (self.consumer.number::<AtomicU64>(0), self.producer.number::<AtomicU64>(0)) };
        if let (Some(consumer), Some(producer)) = (consumer, producer) {
            consumer.store(producer.load(Ordering::Acquire), Ordering::Release);
        }
    }

    /// Waits up to `timeout`, which must be below a second, for a notification since the last [`Wakeup::reset`].
    pub fn wait(&self, timeout: Duration) -> rustix::io::Result<()> {
        let timeout = Timespec { tv_sec: 0, tv_nsec: i64::from(timeout.subsec_nanos()) };
        let mut events = [const { std::mem::MaybeUninit::uninit() }; 1];
        match epoll::wait(&self.epoll, events.as_mut_slice(), Some(&timeout)) {
            Ok(_) | Err(rustix::io::Errno::INTR) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
