//! io_uring without a library: the memory of a ring, its submissions and completions, for the programs that tests
//! capture.

use std::ffi::c_long;
use std::mem;
use std::net::TcpStream;
use std::os::fd::{FromRawFd, RawFd};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, io, ptr};

/// `IORING_SETUP_SQPOLL`: a kernel thread polls for submissions.
pub const SETUP_SQPOLL: u32 = 2;
const ENTER_GETEVENTS: usize = 1;
const ENTER_SQ_WAKEUP: usize = 2;
const OFF_SQ_RING: i64 = 0;
const OFF_CQ_RING: i64 = 0x800_0000;
const OFF_SQES: i64 = 0x1000_0000;
const REGISTER_FILES: usize = 2;

/// Opcodes (`enum io_uring_op` of linux/io_uring.h).
#[allow(missing_docs)]
pub mod op {
    pub const NOP: u8 = 0;
    pub const POLL_ADD: u8 = 6;
    pub const ACCEPT: u8 = 13;
    pub const ASYNC_CANCEL: u8 = 14;
    pub const CONNECT: u8 = 16;
    pub const OPENAT: u8 = 18;
    pub const CLOSE: u8 = 19;
    pub const READ: u8 = 22;
    pub const WRITE: u8 = 23;
    pub const OPENAT2: u8 = 28;
    pub const UNLINKAT: u8 = 36;
    pub const SOCKET: u8 = 45;
    /// An opcode that no kernel has.
    pub const UNKNOWN: u8 = 250;
}

#[repr(C)]
#[derive(Default)]
struct Params {
    sq_entries: u32,
    cq_entries: u32,
    flags: u32,
    sq_thread_cpu: u32,
    sq_thread_idle: u32,
    features: u32,
    wq_fd: u32,
    resv: [u32; 3],
    sq_off: [u32; 10],
    cq_off: [u32; 10],
}

/// A submission (`struct io_uring_sqe`).
#[allow(missing_docs)]
#[repr(C)]
#[derive(Default, Clone, Copy)]
pub struct Sqe {
    pub opcode: u8,
    pub flags: u8,
    pub ioprio: u16,
    pub fd: i32,
    pub off: u64,
    pub addr: u64,
    pub len: u32,
    pub op_flags: u32,
    pub user_data: u64,
    pub buf_index: u16,
    pub personality: u16,
    pub file_index: u32,
    pub addr3: [u64; 2],
}

/// A completion (`struct io_uring_cqe`).
#[derive(Debug, Clone, Copy)]
pub struct Completion {
    /// The `user_data` of the submission.
    pub user_data: u64,
    /// The result.
    pub result: i32,
    /// `IORING_CQE_F_…`.
    pub flags: u32,
}

/// An io_uring instance.
pub struct Ring {
    fd: RawFd,
    sq: *mut u8,
    cq: *mut u8,
    sqes: *mut Sqe,
    params: Params,
    count: u64,
    pushed: usize,
}

/// Makes a system call.
pub fn call(number: c_long, args: [usize; 6]) -> i64 {
    // SAFETY: the callers pass numbers, or pointers to values that live until the call returns.
    unsafe { libc::syscall(number, args[0], args[1], args[2], args[3], args[4], args[5]) }
}

impl Ring {
    /// Creates a ring with this number of submission entries.
    ///
    /// # Errors
    /// If the kernel has no io_uring.
    ///
    /// # Panics
    /// If the memory of the ring cannot be mapped.
    pub fn new(entries: u32, flags: u32) -> io::Result<Self> {
        let mut params = Params { flags, sq_thread_idle: 20, ..Params::default() };
        let fd = call(libc::SYS_io_uring_setup, [entries as usize, (&raw mut params) as usize, 0, 0, 0, 0]) as RawFd;
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        let map = |offset, size| {
            let protection = libc::PROT_READ | libc::PROT_WRITE;
            // SAFETY: the kernel has returned the size of the ring.
            let at = unsafe { libc::mmap(ptr::null_mut(), size, protection, libc::MAP_SHARED, fd, offset) };
            assert_ne!(at, libc::MAP_FAILED, "{}", io::Error::last_os_error());
            at.cast::<u8>()
        };
        let sq = map(OFF_SQ_RING, (params.sq_off[6] + params.sq_entries * 4) as usize);
        let cq = map(OFF_CQ_RING, (params.cq_off[5] + params.cq_entries * 16) as usize);
        let sqes = map(OFF_SQES, params.sq_entries as usize * mem::size_of::<Sqe>()).cast();
        Ok(Self { fd, sq, cq, sqes, params, count: 0, pushed: 0 })
    }

    fn number(base: *mut u8, offset: u32) -> &'static AtomicU32 {
        // SAFETY: the offset is one that the kernel returned for this ring, which stays mapped until the program ends.
        unsafe { &*base.add(offset as usize).cast::<AtomicU32>() }
    }

    /// Registers files, whose indices replace descriptors in submissions with `IOSQE_FIXED_FILE`; -1 is an empty slot.
    ///
    /// # Panics
    /// If the kernel refuses.
    pub fn register_files(&self, fds: &[RawFd]) {
        let args = [self.fd as usize, REGISTER_FILES, fds.as_ptr() as usize, fds.len(), 0, 0];
        assert_eq!(call(libc::SYS_io_uring_register, args), 0, "{}", io::Error::last_os_error());
    }

    /// Adds a submission to the ring and returns its `user_data`. [`Ring::wait`] submits it.
    pub fn push(&mut self, sqe: Sqe) -> u64 {
        self.count += 1;
        let user_data = 0xabc0_0000_0000 + self.count;
        let tail = Self::number(self.sq, self.params.sq_off[1]);
        let index = tail.load(Ordering::Relaxed) & (self.params.sq_entries - 1);
        // SAFETY: the entry is in the ring, and the kernel has consumed its previous content.
        unsafe { *self.sqes.add(index as usize) = Sqe { user_data, ..sqe } };
        Self::number(self.sq, self.params.sq_off[6] + index * 4).store(index, Ordering::Relaxed);
        tail.fetch_add(1, Ordering::Release);
        self.pushed += 1;
        user_data
    }

    /// Submits all added submissions and waits for a completion.
    pub fn wait(&mut self) -> Completion {
        let (head, end) = (Self::number(self.cq, self.params.cq_off[0]), Self::number(self.cq, self.params.cq_off[1]));
        let polled = self.params.flags & SETUP_SQPOLL != 0;
        let flags = ENTER_GETEVENTS | if polled { ENTER_SQ_WAKEUP } else { 0 };
        while self.pushed > 0 && !polled || head.load(Ordering::Relaxed) == end.load(Ordering::Acquire) {
            let submit = if polled { 0 } else { self.pushed };
            let taken = call(libc::SYS_io_uring_enter, [self.fd as usize, submit, 1, flags, 0, 0]);
            self.pushed = self.pushed.saturating_sub(usize::try_from(taken).unwrap_or(0));
        }
        let place = head.load(Ordering::Relaxed) & (self.params.cq_entries - 1);
        let at = self.params.cq_off[5] + place * 16;
        // SAFETY: the kernel has written this entry.
        let completion = unsafe {
            let entry = self.cq.add(at as usize);
            Completion {
                user_data: entry.cast::<u64>().read(),
                result: entry.add(8).cast::<i32>().read(),
                flags: entry.add(12).cast::<u32>().read(),
            }
        };
        head.fetch_add(1, Ordering::Release);
        completion
    }

    /// Executes an operation; returns its result and its `user_data`.
    ///
    /// # Panics
    /// If another operation completes.
    pub fn run(&mut self, sqe: Sqe) -> (i32, u64) {
        let user_data = self.push(sqe);
        let completion = self.wait();
        assert_eq!(completion.user_data, user_data);
        (completion.result, user_data)
    }
}

/// Returns the target of a descriptor in `/proc/self/fd`, or both ends of a socket; `-` if there is none.
pub fn name(fd: RawFd) -> String {
    let Ok(link) = fs::read_link(format!("/proc/self/fd/{fd}")) else { return "-".to_owned() };
    let link = link.to_string_lossy().into_owned();
    if !link.starts_with("socket:") {
        return link;
    }
    // SAFETY: the call does not close the descriptor.
    let socket = mem::ManuallyDrop::new(unsafe { TcpStream::from_raw_fd(fd) });
    match (socket.local_addr(), socket.peer_addr()) {
        (Ok(local), Ok(peer)) => format!("{local}->{peer}"),
        (Ok(local), _) if local.port() != 0 => local.to_string(),
        _ => "-".to_owned(),
    }
}
