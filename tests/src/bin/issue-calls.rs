//! `issue-calls NUMBER`: starts a process on each CPU, each of which reads and writes NUMBER single bytes.

use std::ffi::c_int;

fn main() {
    let number: u64 = std::env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(0);
    let cpus = std::thread::available_parallelism().map_or(1, usize::from);
    // SAFETY: system calls on descriptors and memory of this program; the children do nothing else.
    unsafe {
        let zero = libc::open(c"/dev/zero".as_ptr(), libc::O_RDONLY);
        let null = libc::open(c"/dev/null".as_ptr(), libc::O_WRONLY);
        for cpu in 0..cpus {
            if libc::fork() == 0 {
                issue(cpu, zero, null, number);
                libc::_exit(0);
            }
        }
        for _ in 0..cpus {
            libc::wait(std::ptr::null_mut());
        }
    }
}

/// # Safety
/// The descriptors must be open for reading and writing.
unsafe fn issue(cpu: usize, zero: c_int, null: c_int, number: u64) {
    let mut byte = 0_u8;
    // SAFETY: the set and the byte are local. An absent CPU is refused without harm.
    unsafe {
        let mut set: libc::cpu_set_t = std::mem::zeroed();
        libc::CPU_SET(cpu, &mut set);
        libc::sched_setaffinity(0, size_of_val(&set), &raw const set);
        for _ in 0..number {
            libc::read(zero, (&raw mut byte).cast(), 1);
            libc::write(null, (&raw const byte).cast(), 1);
        }
    }
}
