//! Executes many io_uring operations, or operations that complete several times, and prints the results.
//!
//! - `many N`: N NOPs and reads, 256 at a time, which complete at once. `async N`: kernel threads execute them.
//!   `waiting N`: N reads that all wait before the first one completes. Each prints the number of completions.
//! - `shots`: operations that complete several times, and operations on the registered files of the ring. Each
//!   completion prints a line: opcode, `user_data`, result, and the target of the descriptor that is the result. Fields
//!   are separated by tabs; an absent field is `-`.
//!
//! Exit code 3: the kernel has no io_uring.

use std::collections::BTreeMap;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsRawFd, RawFd};

use syscap_tests::ring::{Ring, Sqe, name, op};

const FIXED_FILE: u8 = 1;
/// `IOSQE_ASYNC`.
const ASYNC: u8 = 16;
const ACCEPT_MULTISHOT: u16 = 1;
const POLL_ADD_MULTI: u32 = 1;
const BATCH: u64 = 256;

fn many(ring: &mut Ring, count: u64, flags: u8) -> u64 {
    let zero = std::fs::File::open("/dev/zero").unwrap();
    let mut buffer = [0u8; 8];
    let read =
        Sqe { opcode: op::READ, fd: zero.as_raw_fd(), addr: buffer.as_mut_ptr() as u64, len: 8, ..Sqe::default() };
    let nop = Sqe { opcode: op::NOP, ..Sqe::default() };
    let kinds = [nop, read].map(|sqe| Sqe { flags, ..sqe });
    let (mut pushed, mut completions) = (0, 0);
    while pushed < count {
        let batch = BATCH.min(count - pushed);
        for number in 0..batch {
            ring.push(kinds[(number % 2) as usize]);
        }
        pushed += batch;
        for _ in 0..batch {
            ring.wait();
            completions += 1;
        }
    }
    completions
}

fn waiting(ring: &mut Ring, count: u64) -> u64 {
    let (reader, mut writer) = std::io::pipe().unwrap();
    let mut buffer = [0u8; 8];
    let to = buffer.as_mut_ptr() as u64;
    let read = Sqe { opcode: op::READ, fd: reader.as_raw_fd(), addr: to, len: 1, ..Sqe::default() };
    let mut completions = 0;
    for number in 1..=count {
        ring.push(read);
        if number % BATCH == 0 {
            // The completion of this operation, not of a read.
            ring.push(Sqe { opcode: op::NOP, ..Sqe::default() });
            ring.wait();
            completions += 1;
        }
    }
    for number in 0..count {
        // A few bytes at a time: a full pipe would block the program.
        if number % BATCH == 0 {
            let bytes = BATCH.min(count - number) as usize;
            writer.write_all(&[0; BATCH as usize][..bytes]).unwrap();
        }
        ring.wait();
        completions += 1;
    }
    completions
}

/// The submissions, by `user_data`.
struct Shots {
    ring: Ring,
    opcodes: BTreeMap<u64, u8>,
}

impl Shots {
    fn push(&mut self, sqe: Sqe) -> u64 {
        let user_data = self.ring.push(sqe);
        self.opcodes.insert(user_data, sqe.opcode);
        user_data
    }

    /// Waits for a completion and prints it.
    fn wait(&mut self) -> i32 {
        let done = self.ring.wait();
        let opcode = self.opcodes[&done.user_data];
        let about = if opcode == op::ACCEPT { name(done.result) } else { "-".to_owned() };
        println!("{opcode}\t{:#x}\t{}\t{about}", done.user_data, done.result);
        done.result
    }

    fn accepts(&mut self) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let accept = Sqe { opcode: op::ACCEPT, ioprio: ACCEPT_MULTISHOT, fd: listener.as_raw_fd(), ..Sqe::default() };
        let accept = self.push(accept);
        let mut clients = Vec::new();
        // Submits the operation.
        self.push(Sqe { opcode: op::NOP, ..Sqe::default() });
        self.wait();
        for _ in 0..3 {
            clients.push(TcpStream::connect(address).unwrap());
            self.wait();
        }
        self.cancel(accept);
    }

    fn polls(&mut self) {
        let (reader, mut writer) = std::io::pipe().unwrap();
        let poll = Sqe {
            opcode: op::POLL_ADD,
            fd: reader.as_raw_fd(),
            op_flags: libc::POLLIN as u32,
            len: POLL_ADD_MULTI,
            ..Sqe::default()
        };
        let poll = self.push(poll);
        self.push(Sqe { opcode: op::NOP, ..Sqe::default() });
        self.wait();
        for _ in 0..3 {
            writer.write_all(b"x").unwrap();
            self.wait();
        }
        self.cancel(poll);
    }

    /// Cancels an operation: waits for its completion and that of the cancellation.
    fn cancel(&mut self, user_data: u64) {
        self.push(Sqe { opcode: op::ASYNC_CANCEL, addr: user_data, ..Sqe::default() });
        self.wait();
        self.wait();
    }

    /// Reads a registered file, registers a file with an open, and closes it.
    fn fixed(&mut self) {
        let file = std::fs::File::open("/etc/hostname").unwrap();
        let mut buffer = [0u8; 8];
        let to = buffer.as_mut_ptr() as u64;
        self.ring.register_files(&[file.as_raw_fd(), -1 as RawFd]);
        let read = Sqe { opcode: op::READ, flags: FIXED_FILE, addr: to, len: 4, ..Sqe::default() };
        self.push(Sqe { fd: 0, ..read });
        self.wait();
        let path = c"/etc/passwd".as_ptr() as u64;
        // file_index is the slot + 1.
        self.push(Sqe { opcode: op::OPENAT, fd: libc::AT_FDCWD, addr: path, file_index: 2, ..Sqe::default() });
        self.wait();
        self.push(Sqe { fd: 1, ..read });
        self.wait();
        self.push(Sqe { opcode: op::CLOSE, file_index: 2, ..Sqe::default() });
        self.wait();
    }
}

fn main() {
    let mut args = std::env::args().skip(1);
    let mut ring = match Ring::new(2 * BATCH as u32, 0) {
        Ok(ring) => ring,
        Err(error) => {
            eprintln!("io_uring_setup: {error}");
            std::process::exit(3);
        }
    };
    let mode = args.next().unwrap_or_default();
    let count = args.next().and_then(|count| count.parse().ok()).unwrap_or(0);
    match mode.as_str() {
        "many" => println!("{}", many(&mut ring, count, 0)),
        "async" => println!("{}", many(&mut ring, count, ASYNC)),
        "waiting" => println!("{}", waiting(&mut ring, count)),
        "shots" => {
            let mut shots = Shots { ring, opcodes: BTreeMap::new() };
            shots.accepts();
            shots.polls();
            shots.fixed();
        }
        _ => {}
    }
}
