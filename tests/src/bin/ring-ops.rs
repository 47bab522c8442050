//! Has io_uring carry out operations, one after the other, and says of each what it was and what came of it.
//!
//! One line for each: opcode, `user_data`, result, and what the descriptor stands for that the operation is about, as
//! `/proc/self/fd` has it (of a socket its two ends); the path that was asked for. Fields are separated by tabs, and
//! one that there is not is `-`. The argument `sqpoll` has a thread of the kernel take the operations; `slow` waits
//! until the standard input ends before the second half. Exit code 3: the kernel has no io_uring.

use std::ffi::{CStr, c_long, c_void};
use std::io::Read;
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsRawFd, FromRawFd, RawFd};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, io, mem, ptr};

const SETUP_SQPOLL: u32 = 2;
const ENTER_GETEVENTS: usize = 1;
const ENTER_SQ_WAKEUP: usize = 2;
const OFF_SQ_RING: i64 = 0;
const OFF_CQ_RING: i64 = 0x800_0000;
const OFF_SQES: i64 = 0x1000_0000;
const ENTRIES: u32 = 8;

mod op {
    pub const NOP: u8 = 0;
    pub const ACCEPT: u8 = 13;
    pub const CONNECT: u8 = 16;
    pub const OPENAT: u8 = 18;
    pub const CLOSE: u8 = 19;
    pub const READ: u8 = 22;
    pub const WRITE: u8 = 23;
    pub const OPENAT2: u8 = 28;
    pub const UNLINKAT: u8 = 36;
    pub const SOCKET: u8 = 45;
    /// None that there is.
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

#[repr(C)]
#[derive(Default, Clone, Copy)]
struct Sqe {
    opcode: u8,
    flags: u8,
    ioprio: u16,
    fd: i32,
    off: u64,
    addr: u64,
    len: u32,
    op_flags: u32,
    user_data: u64,
    buf_index: u16,
    personality: u16,
    file_index: u32,
    addr3: [u64; 2],
}

struct Ring {
    fd: RawFd,
    sq: *mut u8,
    cq: *mut u8,
    sqes: *mut Sqe,
    params: Params,
    count: u64,
}

fn call(number: c_long, args: [usize; 6]) -> i64 {
    // SAFETY: the callers pass numbers, or pointers to values that live until the call returns.
    unsafe { libc::syscall(number, args[0], args[1], args[2], args[3], args[4], args[5]) }
}

impl Ring {
    fn new(flags: u32) -> io::Result<Self> {
        let mut params = Params { flags, sq_thread_idle: 20, ..Params::default() };
        let fd = call(libc::SYS_io_uring_setup, [ENTRIES as usize, (&raw mut params) as usize, 0, 0, 0, 0]) as RawFd;
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        let map = |offset, size| {
            let protection = libc::PROT_READ | libc::PROT_WRITE;
            // SAFETY: the kernel says how large the ring is.
            let at = unsafe { libc::mmap(ptr::null_mut(), size, protection, libc::MAP_SHARED, fd, offset) };
            assert_ne!(at, libc::MAP_FAILED, "{}", io::Error::last_os_error());
            at.cast::<u8>()
        };
        let sq = map(OFF_SQ_RING, (params.sq_off[6] + params.sq_entries * 4) as usize);
        let cq = map(OFF_CQ_RING, (params.cq_off[5] + params.cq_entries * 16) as usize);
        let sqes = map(OFF_SQES, params.sq_entries as usize * mem::size_of::<Sqe>()).cast();
        Ok(Self { fd, sq, cq, sqes, params, count: 0 })
    }

    fn number(base: *mut u8, offset: u32) -> &'static AtomicU32 {
        // SAFETY: the offset is one that the kernel gave for this ring, which is mapped until the program ends.
        unsafe { &*base.add(offset as usize).cast::<AtomicU32>() }
    }

    /// Carries an operation out: its result, and its `user_data`.
    fn run(&mut self, sqe: Sqe) -> (i32, u64) {
        self.count += 1;
        let user_data = 0xabc0_0000_0000 + self.count;
        let tail = Self::number(self.sq, self.params.sq_off[1]);
        let index = tail.load(Ordering::Relaxed) & (self.params.sq_entries - 1);
        // SAFETY: the place is one of the ring's, and the kernel has taken what was there.
        unsafe { *self.sqes.add(index as usize) = Sqe { user_data, ..sqe } };
        Self::number(self.sq, self.params.sq_off[6] + index * 4).store(index, Ordering::Relaxed);
        tail.fetch_add(1, Ordering::Release);
        let (head, end) = (Self::number(self.cq, self.params.cq_off[0]), Self::number(self.cq, self.params.cq_off[1]));
        let polled = self.params.flags & SETUP_SQPOLL != 0;
        let flags = ENTER_GETEVENTS | if polled { ENTER_SQ_WAKEUP } else { 0 };
        while head.load(Ordering::Relaxed) == end.load(Ordering::Acquire) {
            let submit = usize::from(!polled && self.unsubmitted());
            call(libc::SYS_io_uring_enter, [self.fd as usize, submit, 1, flags, 0, 0]);
        }
        let place = head.load(Ordering::Relaxed) & (self.params.cq_entries - 1);
        let at = self.params.cq_off[5] + place * 16;
        // SAFETY: the kernel has written this entry.
        let (told, result) = unsafe {
            let entry = self.cq.add(at as usize);
            (entry.cast::<u64>().read(), entry.add(8).cast::<i32>().read())
        };
        assert_eq!(told, user_data);
        head.fetch_add(1, Ordering::Release);
        (result, user_data)
    }

    fn unsubmitted(&self) -> bool {
        let (head, tail) = (Self::number(self.sq, self.params.sq_off[0]), Self::number(self.sq, self.params.sq_off[1]));
        head.load(Ordering::Acquire) != tail.load(Ordering::Relaxed)
    }

    /// Carries out an operation that is about a descriptor: the new one, or `sqe.fd`.
    fn show(&mut self, sqe: Sqe, path: &str) -> i32 {
        let before = name(sqe.fd);
        let (result, user_data) = self.run(sqe);
        let makes = [op::OPENAT, op::OPENAT2, op::SOCKET, op::ACCEPT].contains(&sqe.opcode);
        let about = match sqe.opcode {
            _ if makes => name(result),
            op::CONNECT => name(sqe.fd),
            op::UNLINKAT | op::NOP | op::UNKNOWN => "-".to_owned(),
            _ => before,
        };
        println!("{}\t{user_data:#x}\t{result}\t{about}\t{path}", sqe.opcode);
        result
    }
}

/// What a descriptor stands for.
fn name(fd: RawFd) -> String {
    let Ok(link) = fs::read_link(format!("/proc/self/fd/{fd}")) else { return "-".to_owned() };
    let link = link.to_string_lossy().into_owned();
    if !link.starts_with("socket:") {
        return link;
    }
    // SAFETY: it does not close the descriptor.
    let socket = mem::ManuallyDrop::new(unsafe { TcpStream::from_raw_fd(fd) });
    match (socket.local_addr(), socket.peer_addr()) {
        (Ok(local), Ok(peer)) => format!("{local}->{peer}"),
        (Ok(local), _) if local.port() != 0 => local.to_string(),
        _ => "-".to_owned(),
    }
}

fn open(path: &CStr) -> Sqe {
    Sqe { opcode: op::OPENAT, fd: libc::AT_FDCWD, addr: path.as_ptr() as u64, ..Sqe::default() }
}

fn close(fd: RawFd) -> Sqe {
    Sqe { opcode: op::CLOSE, fd, ..Sqe::default() }
}

fn main() {
    let has = |option: &str| std::env::args().any(|argument| argument == option);
    let mut ring = match Ring::new(if has("sqpoll") { SETUP_SQPOLL } else { 0 }) {
        Ok(ring) => ring,
        Err(error) => {
            eprintln!("io_uring_setup: {error}");
            std::process::exit(3);
        }
    };
    let mut buffer = [0u8; 64];
    let to = buffer.as_mut_ptr() as u64;
    // A descriptor that a call made, that the ring closes, and whose number the ring gives to another file.
    // SAFETY: the path is a text that ends with NUL.
    let first = unsafe { libc::open(c"/etc/hostname".as_ptr(), libc::O_RDONLY) };
    ring.show(close(first), "-");
    let second = ring.show(open(c"/etc/passwd"), "/etc/passwd");
    assert_eq!(first, second);
    ring.show(Sqe { opcode: op::READ, fd: second, addr: to, len: 5, ..Sqe::default() }, "-");
    // A call on it shows its name.
    call(libc::SYS_read, [second as usize, to as usize, 3, 0, 0, 0]);
    ring.show(close(second), "-");
    let how = [libc::O_RDWR as u64 | libc::O_CREAT as u64, 0o600, 0];
    let path = format!("/tmp/ring-ops-{}\0", std::process::id());
    let shown = path.trim_end_matches('\0');
    let sqe = Sqe {
        opcode: op::OPENAT2,
        fd: libc::AT_FDCWD,
        addr: path.as_ptr() as u64,
        off: how.as_ptr() as u64,
        len: mem::size_of_val(&how) as u32,
        ..Sqe::default()
    };
    let third = ring.show(sqe, shown);
    ring.show(Sqe { opcode: op::WRITE, fd: third, addr: b"text".as_ptr() as u64, len: 4, ..Sqe::default() }, "-");
    let sqe = Sqe { opcode: op::UNLINKAT, fd: libc::AT_FDCWD, addr: path.as_ptr() as u64, ..Sqe::default() };
    ring.show(sqe, shown);
    if has("slow") {
        let _ = io::stdin().read_to_end(&mut Vec::new());
    }
    // Failures: no file, no memory, no descriptor, no operation.
    ring.show(open(c"/no/such/file"), "/no/such/file");
    ring.show(Sqe { addr: 8, ..open(c"") }, "-");
    ring.show(close(999), "-");
    ring.show(Sqe { opcode: op::UNKNOWN, ..Sqe::default() }, "-");
    ring.show(Sqe { opcode: op::NOP, ..Sqe::default() }, "-");
    // A connection, both of whose ends the ring makes.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_be();
    let socket = Sqe { opcode: op::SOCKET, fd: libc::AF_INET, off: libc::SOCK_STREAM as u64, ..Sqe::default() };
    let client = ring.show(socket, "-");
    // SAFETY: numbers alone; zero is valid.
    let mut address: libc::sockaddr_in = unsafe { mem::zeroed() };
    address.sin_family = libc::AF_INET as u16;
    address.sin_port = port;
    address.sin_addr.s_addr = u32::from_ne_bytes([127, 0, 0, 1]);
    let sqe = Sqe {
        opcode: op::CONNECT,
        fd: client,
        addr: (&raw const address).cast::<c_void>() as u64,
        off: mem::size_of_val(&address) as u64,
        ..Sqe::default()
    };
    ring.show(sqe, "-");
    let server = ring.show(Sqe { opcode: op::ACCEPT, fd: listener.as_raw_fd(), ..Sqe::default() }, "-");
    ring.show(Sqe { opcode: op::WRITE, fd: client, addr: b"hello".as_ptr() as u64, len: 5, ..Sqe::default() }, "-");
    ring.show(Sqe { opcode: op::READ, fd: server, addr: to, len: 5, ..Sqe::default() }, "-");
    ring.show(close(server), "-");
    ring.show(close(client), "-");
}
