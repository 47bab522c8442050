//! Has io_uring carry out operations, one after the other, and says of each what it was and what came of it.
//!
//! One line for each: opcode, `user_data`, result, and what the descriptor stands for that the operation is about, as
//! `/proc/self/fd` has it (of a socket its two ends); the path that was asked for. Fields are separated by tabs, and
//! one that there is not is `-`. The argument `sqpoll` has a thread of the kernel take the operations; `slow` waits
//! until the standard input ends before the second half. Exit code 3: the kernel has no io_uring.

use std::ffi::{CStr, c_void};
use std::io::Read;
use std::net::TcpListener;
use std::os::fd::{AsRawFd, RawFd};
use std::{io, mem};

use syscap_tests::ring::{Ring, SETUP_SQPOLL, Sqe, call, name, op};

/// Carries out an operation that is about a descriptor: the new one, or `sqe.fd`.
fn show(ring: &mut Ring, sqe: Sqe, path: &str) -> i32 {
    let before = name(sqe.fd);
    let (result, user_data) = ring.run(sqe);
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

fn open(path: &CStr) -> Sqe {
    Sqe { opcode: op::OPENAT, fd: libc::AT_FDCWD, addr: path.as_ptr() as u64, ..Sqe::default() }
}

fn close(fd: RawFd) -> Sqe {
    Sqe { opcode: op::CLOSE, fd, ..Sqe::default() }
}

fn main() {
    let has = |option: &str| std::env::args().any(|argument| argument == option);
    let mut ring = match Ring::new(8, if has("sqpoll") { SETUP_SQPOLL } else { 0 }) {
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
    show(&mut ring, close(first), "-");
    let second = show(&mut ring, open(c"/etc/passwd"), "/etc/passwd");
    assert_eq!(first, second);
    show(&mut ring, Sqe { opcode: op::READ, fd: second, addr: to, len: 5, ..Sqe::default() }, "-");
    // A call on it shows its name.
    call(libc::SYS_read, [second as usize, to as usize, 3, 0, 0, 0]);
    show(&mut ring, close(second), "-");
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
    let third = show(&mut ring, sqe, shown);
    show(&mut ring, Sqe { opcode: op::WRITE, fd: third, addr: b"text".as_ptr() as u64, len: 4, ..Sqe::default() }, "-");
    let sqe = Sqe { opcode: op::UNLINKAT, fd: libc::AT_FDCWD, addr: path.as_ptr() as u64, ..Sqe::default() };
    show(&mut ring, sqe, shown);
    if has("slow") {
        let _ = io::stdin().read_to_end(&mut Vec::new());
    }
    // Failures: no file, no memory, no descriptor, no operation.
    show(&mut ring, open(c"/no/such/file"), "/no/such/file");
    show(&mut ring, Sqe { addr: 8, ..open(c"") }, "-");
    show(&mut ring, close(999), "-");
    show(&mut ring, Sqe { opcode: op::UNKNOWN, ..Sqe::default() }, "-");
    show(&mut ring, Sqe { opcode: op::NOP, ..Sqe::default() }, "-");
    // A connection, both of whose ends the ring makes.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_be();
    let socket = Sqe { opcode: op::SOCKET, fd: libc::AF_INET, off: libc::SOCK_STREAM as u64, ..Sqe::default() };
    let client = show(&mut ring, socket, "-");
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
    show(&mut ring, sqe, "-");
    let server = show(&mut ring, Sqe { opcode: op::ACCEPT, fd: listener.as_raw_fd(), ..Sqe::default() }, "-");
    show(
        &mut ring,
        Sqe { opcode: op::WRITE, fd: client, addr: b"hello".as_ptr() as u64, len: 5, ..Sqe::default() },
        "-",
    );
    show(&mut ring, Sqe { opcode: op::READ, fd: server, addr: to, len: 5, ..Sqe::default() }, "-");
    show(&mut ring, close(server), "-");
    show(&mut ring, close(client), "-");
}
