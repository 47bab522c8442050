//! Executes io_uring operations one after the other, and prints their results.
//!
//! The program prints one line for each operation: opcode, `user_data`, result, the target of the operation's
//! descriptor in `/proc/self/fd` (for a socket both ends), and the path that was passed. Fields are separated by tabs;
//! an absent field is `-`. With the argument `sqpoll` a kernel thread executes the operations. With `slow` the program
//! waits for the end of standard input before the second half. Exit code 3: the kernel has no io_uring.

use std::ffi::{CStr, c_void};
use std::io::Read;
use std::net::TcpListener;
use std::os::fd::{AsRawFd, RawFd};
use std::{io, mem};

use syscap_tests::ring::{Ring, SETUP_SQPOLL, Sqe, call, name, op};

/// Executes an operation on a descriptor, which is its result or `sqe.fd`, and prints its line.
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
    operate_on_files(&mut ring);
    if has("slow") {
        let _ = io::stdin().read_to_end(&mut Vec::new());
    }
    cause_errors(&mut ring);
    connect(&mut ring);
}

/// Opens, reads, writes, closes and removes files.
fn operate_on_files(ring: &mut Ring) {
    let mut buffer = [0u8; 64];
    let to = buffer.as_mut_ptr() as u64;
    // A descriptor that a system call returns and the ring closes. The ring then reuses its number for another file.
    // SAFETY: the path ends in NUL.
    let first = unsafe { libc::open(c"/etc/hostname".as_ptr(), libc::O_RDONLY) };
    show(ring, close(first), "-");
    let second = show(ring, open(c"/etc/passwd"), "/etc/passwd");
    assert_eq!(first, second);
    show(ring, Sqe { opcode: op::READ, fd: second, addr: to, len: 5, ..Sqe::default() }, "-");
    // A system call on the descriptor shows its name.
    call(libc::SYS_read, [second as usize, to as usize, 3, 0, 0, 0]);
    show(ring, close(second), "-");
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
    let third = show(ring, sqe, shown);
    show(ring, Sqe { opcode: op::WRITE, fd: third, addr: b"text".as_ptr() as u64, len: 4, ..Sqe::default() }, "-");
    let sqe = Sqe { opcode: op::UNLINKAT, fd: libc::AT_FDCWD, addr: path.as_ptr() as u64, ..Sqe::default() };
    show(ring, sqe, shown);
}

/// Executes operations that fail: a missing file, a bad address, a bad descriptor, an unknown opcode. Then a NOP.
fn cause_errors(ring: &mut Ring) {
    show(ring, open(c"/no/such/file"), "/no/such/file");
    show(ring, Sqe { addr: 8, ..open(c"") }, "-");
    show(ring, close(999), "-");
    show(ring, Sqe { opcode: op::UNKNOWN, ..Sqe::default() }, "-");
    show(ring, Sqe { opcode: op::NOP, ..Sqe::default() }, "-");
}

/// Connects to a listener and exchanges data. The ring creates both ends of the connection.
fn connect(ring: &mut Ring) {
    let mut buffer = [0u8; 64];
    let to = buffer.as_mut_ptr() as u64;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_be();
    let socket = Sqe { opcode: op::SOCKET, fd: libc::AF_INET, off: libc::SOCK_STREAM as u64, ..Sqe::default() };
    let client = show(ring, socket, "-");
    // SAFETY: the struct consists of numbers, and zero is valid.
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
    show(ring, sqe, "-");
    let server = show(ring, Sqe { opcode: op::ACCEPT, fd: listener.as_raw_fd(), ..Sqe::default() }, "-");
    show(ring, Sqe { opcode: op::WRITE, fd: client, addr: b"hello".as_ptr() as u64, len: 5, ..Sqe::default() }, "-");
    show(ring, Sqe { opcode: op::READ, fd: server, addr: to, len: 5, ..Sqe::default() }, "-");
    show(ring, close(server), "-");
    show(ring, close(client), "-");
}
